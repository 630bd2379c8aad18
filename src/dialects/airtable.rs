//! Airtable: a shouted type, alone or with a sentence.
//!
//! Source: <https://airtable.com/developers/web/api/errors>.

use super::Dialect;

pub(super) const DIALECT: Dialect<'static> = Dialect {
    id: "airtable",
    when: "/error/type^=AUTHENTICATION_REQ|INVALID_PERMISSIONS|INVALID_REQUEST_|INVALID_VALUE_FOR_|INVALID_MULTIPLE_|INVALID_FILTER_|INVALID_OFFSET_|UNKNOWN_FIELD_|ROW_DOES_|TABLE_NOT_|MODEL_ID_|VIEW_NAME_|LIST_RECORDS_|CANNOT_|DUPLICATE_OR_ \
        or /errors/0/error=RATE_LIMIT_REACHED|PUBLIC_API_BILLING_LIMIT_EXCEEDED",
    kinds: "DUPLICATE_OR_EMPTY_FIELD_NAME=validation_failed",
    ..Dialect::GENERIC
};
