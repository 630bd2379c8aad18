//! Salesforce: a list of errors, each with its fields.
//!
//! Source: <https://developer.salesforce.com/docs/atlas.en-us.api_rest.meta/api_rest/errorcodes.htm>.

use super::Dialect;

pub(super) const DIALECT: Dialect<'static> = Dialect {
    id: "salesforce",
    when: "/0/errorCode /0/message",
    key: "/0/errorCode",
    kinds: "UNABLE_TO_LOCK_ROW=locked DUPLICATES_DETECTED=already_exists DUPLICATE_VALUE=already_exists \
        INSUFFICIENT_ACCESS_OR_READONLY=forbidden INSUFFICIENT_ACCESS_ON_CROSS_REFERENCE_ENTITY=forbidden \
        API_DISABLED_FOR_ORG=forbidden API_CURRENTLY_DISABLED=forbidden FUNCTIONALITY_NOT_ENABLED=forbidden \
        INVALID_SESSION_ID=unauthorized ENTITY_IS_DELETED=gone REQUEST_LIMIT_EXCEEDED=quota_exceeded \
        ENTITY_IS_LOCKED=locked INVALID_CROSS_REFERENCE_KEY=not_found STORAGE_LIMIT_EXCEEDED=quota_exceeded",
    ..Dialect::GENERIC
};
