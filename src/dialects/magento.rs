//! Magento: a template and what it is filled with.
//!
//! Source: <https://developer.adobe.com/commerce/webapi/get-started/gs-web-api-response/>.

use super::Dialect;

pub(super) const DIALECT: Dialect<'static> =
    Dialect { id: "magento", when: "/message /parameters !/code !/type", ..Dialect::GENERIC };
