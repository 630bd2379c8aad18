//! Keycloak's admin API.
//!
//! Source: <https://www.keycloak.org/docs-api/latest/rest-api/index.html>.

use super::Dialect;

pub(super) const DIALECT: Dialect<'static> = Dialect {
    id: "keycloak",
    when: "/errorMessage !/errorType !/errorCode !/i18nErrorMessage !/status !/code !/error or /errors/0/errorMessage /errors/0/field",
    ..Dialect::GENERIC
};
