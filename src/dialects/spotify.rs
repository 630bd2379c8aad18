//! Spotify's player: why it cannot play. Its other errors have nothing of their own.
//!
//! Source: <https://developer.spotify.com/documentation/web-api/concepts/api-calls#response-error>.

use super::Dialect;

pub(super) const DIALECT: Dialect<'static> =
    Dialect { id: "spotify", when: "/error/status /error/message /error/reason !/error/code", ..Dialect::GENERIC };
