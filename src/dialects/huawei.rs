//! Huawei Cloud: each service begins its codes with its name.
//!
//! Source: <https://support.huaweicloud.com/intl/en-us/devg-apisign/api-sign-errorcode.html>.

use super::Dialect;

pub(super) const DIALECT: Dialect<'static> = Dialect {
    id: "huawei",
    when: "/error_code /error_msg /request_id or /error_code^=AP|IAM /error_msg",
    ..Dialect::GENERIC
};
