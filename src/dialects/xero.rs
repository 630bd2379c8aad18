//! Xero: an exception's type, and the elements with their own errors.
//!
//! Source: <https://developer.xero.com/documentation/api/accounting/responsecodes>.

use super::Dialect;

pub(super) const DIALECT: Dialect<'static> = Dialect {
    id: "xero",
    when: "/ErrorNumber /Type or /Title /Status /Detail /Instance or @xero-correlation-id",
    ..Dialect::GENERIC
};
