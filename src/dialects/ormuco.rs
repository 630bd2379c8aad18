//! Ormuco: the API that says of each text whether it is meant for users.
//!
//! Source: <https://partner-doc.ormuco.com/error.html>.

use super::Dialect;

pub(super) const DIALECT: Dialect<'static> = Dialect {
    id: "ormuco",
    when: "/key /public or /error_id /key /title",
    key: "/key",
    users: "/message",
    users_when: "/public=true|True|TRUE|1",
    users_title: "/title",
    error_id: "/error_id",
    kinds: "not_allowed=method_not_allowed credit_card_check=payment_failed \
        missing_defaul_value=server_error sql_multiple_results_found=server_error \
        token_required=token_required",
    ..Dialect::GENERIC
};
