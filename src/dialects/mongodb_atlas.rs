//! MongoDB Atlas' administration API.
//!
//! Source: <https://www.mongodb.com/docs/atlas/api/api-errors/>.

use super::Dialect;

pub(super) const DIALECT: Dialect<'static> =
    Dialect { id: "mongodb-atlas", when: "/errorCode /reason /detail", ..Dialect::GENERIC };
