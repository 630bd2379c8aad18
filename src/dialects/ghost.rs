//! Ghost: a text, its context, and an id for each.
//!
//! Source: <https://docs.ghost.org/content-api/errors>.

use super::Dialect;

pub(super) const DIALECT: Dialect<'static> =
    Dialect { id: "ghost", when: "/errors/0/type /errors/0/id /errors/0/message", ..Dialect::GENERIC };
