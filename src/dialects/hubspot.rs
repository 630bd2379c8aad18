//! HubSpot: `category` is the code, `context` data.
//!
//! Source: <https://developers.hubspot.com/docs/api-reference/error-handling>.

use super::Dialect;

pub(super) const DIALECT: Dialect<'static> = Dialect {
    id: "hubspot",
    when: "/status=error /message /correlationId /category",
    key: "/category",
    error_id: "/correlationId",
    roles: "context=ignored",
    kinds: "MISSING_SCOPES=forbidden OBJECT_ALREADY_EXISTS=already_exists OBJECT_NOT_FOUND=not_found \
        RATE_LIMITS=too_many_requests VALIDATION_ERROR=validation_failed BANNED=forbidden",
    ..Dialect::GENERIC
};
