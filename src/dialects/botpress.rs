//! Botpress: the documented shape with `description`, the client's with `message`.
//!
//! Source: <https://botpress.com/docs/api-reference/errors>.

use super::Dialect;

pub(super) const DIALECT: Dialect<'static> = Dialect {
    id: "botpress",
    when: "/id^=err_ /code /type /message or \
        /type=Unknown|Internal|Unauthorized|Forbidden|PayloadTooLarge|InvalidPayload|UnsupportedMediaType|MethodNotFound|ResourceNotFound|InvalidJsonSchema|InvalidDataFormat|InvalidIdentifier|RelationConflict|ReferenceConstraint|ReferenceNotFound|InvalidQuery|Runtime|AlreadyExists|RateLimited|PaymentRequired|QuotaExceeded|LimitExceeded|BreakingChanges|ResourceLockedConflict \
        /description /status or /type /description /status !/title !/code !/message",
    key: "/type",
    error_id: "/id",
    kinds: "payloadtoolarge=payload_too_large invalidpayload=validation_failed \
        methodnotfound=method_not_allowed resourcenotfound=not_found invalidjsonschema=validation_failed \
        invaliddataformat=validation_failed invalididentifier=validation_failed \
        invalidquery=validation_failed referencenotfound=validation_failed relationconflict=conflict \
        referenceconstraint=conflict resourcelockedconflict=locked limitexceeded=quota_exceeded \
        quotaexceeded=quota_exceeded breakingchanges=validation_failed runtime=server_error \
        unknown=server_error internal=server_error",
    ..Dialect::GENERIC
};

/// Ids that its client makes in a browser are on no server's record.
pub(super) const IN_BROWSER: Dialect<'static> =
    Dialect { when: "/id^=err_bwsr /id^=err_ /code /type /message", error_id: "", roles: "id=ignored", ..DIALECT };
