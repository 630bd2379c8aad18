//! Strapi 4 and 5.
//!
//! Source: <https://docs.strapi.io/cms/error-handling>.

use super::Dialect;

pub(super) const DIALECT: Dialect<'static> =
    Dialect { id: "strapi", when: "/error/status /error/name /error/details", ..Dialect::GENERIC };
