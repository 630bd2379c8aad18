//! Algolia: a sentence and the status; the engine is told by its header.
//!
//! Source: <https://www.algolia.com/doc/rest-api/search/#errors>.

use super::Dialect;

pub(super) const DIALECT: Dialect<'static> =
    Dialect { id: "algolia", when: "@x-alg-pt /message /status", ..Dialect::GENERIC };
