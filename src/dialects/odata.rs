//! OData 2 to 4, and SAP's Gateway and Business One, which speak it.
//!
//! Source: <https://docs.oasis-open.org/odata/odata-json-format/v4.01/odata-json-format-v4.01.html#sec_ErrorResponse>.

use super::Dialect;

pub(super) const DIALECT: Dialect<'static> = Dialect {
    id: "odata",
    when: "/error/message/value or /odata.error/message or /error/innererror",
    ..Dialect::GENERIC
};
