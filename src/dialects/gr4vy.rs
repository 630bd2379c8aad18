//! Gr4vy, also under the names of those who resell it.
//!
//! Source: <https://docs.gr4vy.com/guides/api/errors>.

use super::Dialect;

pub(super) const DIALECT: Dialect<'static> = Dialect {
    id: "gr4vy",
    when: "/type=error /code /status /details",
    key: "/code",
    kinds: "duplicate_record=already_exists",
    ..Dialect::GENERIC
};
