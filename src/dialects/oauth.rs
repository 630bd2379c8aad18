//! OAuth 2, at the token's endpoint and behind it.
//!
//! Source: <https://www.rfc-editor.org/rfc/rfc6749#section-5.2>.

use super::Dialect;

pub(super) const DIALECT: Dialect<'static> =
    Dialect { id: "oauth", when: "/error /error_description", ..Dialect::GENERIC };
