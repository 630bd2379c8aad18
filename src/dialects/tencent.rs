//! Tencent Cloud: an error in the response, in a 200.
//!
//! Source: <https://www.tencentcloud.com/document/api/213/33281>.

use super::Dialect;

pub(super) const DIALECT: Dialect<'static> = Dialect {
    id: "tencent",
    when: "/Response/Error/Code /Response/RequestId",
    kinds: "ResourceInsufficient=service_unavailable ResourcesSoldOut=service_unavailable OperationDenied=forbidden",
    ..Dialect::GENERIC
};
