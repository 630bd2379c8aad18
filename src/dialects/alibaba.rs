//! Alibaba Cloud, and OSS in XML.
//!
//! Source: <https://www.alibabacloud.com/help/en/sdk/product-overview/v3-request-structure-and-signature>.

use super::Dialect;

pub(super) const DIALECT: Dialect<'static> = Dialect {
    id: "alibaba",
    when: "/Code /Message /RequestId /HostId or /Error/Code /Error/HostId /Error/Recommend or /Error/Code \
        /Error/HostId /Error/EC",
    kinds: "InvalidAccessKeyId.Inactive=unauthorized",
    ..Dialect::GENERIC
};
