//! Mastodon and those who serve its API: inputs with codes.
//!
//! Source: <https://docs.joinmastodon.org/entities/Error/>.

use super::Dialect;

pub(super) const DIALECT: Dialect<'static> =
    Dialect { id: "mastodon", when: "/error /details/*/0/error^=ERR_ or /error @server=Mastodon", ..Dialect::GENERIC };
