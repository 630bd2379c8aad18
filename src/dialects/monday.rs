//! monday.com: exceptions by name, in a 200.
//!
//! Source: <https://developer.monday.com/api-reference/docs/errors>.

use super::Dialect;

pub(super) const DIALECT: Dialect<'static> = Dialect {
    id: "monday",
    when: "/error_code /error_message /error_data or /errors /account_id",
    kinds: "ComplexityException=too_many_requests COMPLEXITY_BUDGET_EXHAUSTED=too_many_requests \
        maxConcurrencyExceeded=too_many_requests ItemsLimitationException=quota_exceeded \
        UserUnauthorizedException=forbidden USER_UNAUTHORIZED=forbidden ColumnValueException=validation_failed \
        InvalidBoardIdException=not_found",
    ..Dialect::GENERIC
};
