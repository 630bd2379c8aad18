//! Overpass API: a success whose `remark` says that the query broke off.
//!
//! Source: <https://wiki.openstreetmap.org/wiki/Overpass_API>.

use super::Dialect;

pub(super) const DIALECT: Dialect<'static> =
    Dialect { id: "overpass", when: "/osm3s /remark^=runtime", roles: "remark=error", ..Dialect::GENERIC };
