//! PocketBase: the inputs are in `data`.
//!
//! Source: <https://pocketbase.io/docs/api-records/>.

use super::Dialect;

pub(super) const DIALECT: Dialect<'static> =
    Dialect { id: "pocketbase", when: "/message /data/*/code /data/*/message", ..Dialect::GENERIC };
