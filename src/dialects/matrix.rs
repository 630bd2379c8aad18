//! Matrix: codes that begin with M_, or the stages that are still to be passed.
//!
//! Source: <https://spec.matrix.org/latest/client-server-api/#standard-error-response>.

use super::Dialect;

pub(super) const DIALECT: Dialect<'static> = Dialect {
    id: "matrix",
    when: "/errcode^=M_ or /flows/0/stages /session",
    roles: "flows=ignored",
    kinds: "M_EXCLUSIVE=already_exists M_USER_LOCKED=forbidden M_WRONG_ROOM_KEYS_VERSION=conflict",
    ..Dialect::GENERIC
};
