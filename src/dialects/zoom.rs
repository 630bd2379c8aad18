//! Zoom: numbers, 300 of which is no status.
//!
//! Source: <https://developers.zoom.us/docs/api/errors/>.

use super::Dialect;

pub(super) const DIALECT: Dialect<'static> = Dialect {
    id: "zoom",
    when: "/code=300 /message /errors or /code=124|4700|4711 /message !/data",
    key: "/code",
    kinds: "300=validation_failed 124=unauthorized 4700=unauthorized 4711=forbidden",
    ..Dialect::GENERIC
};
