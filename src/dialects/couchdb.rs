//! CouchDB: the code in `error`, the text in `reason`.
//!
//! Source: <https://docs.couchdb.org/en/stable/json-structure.html#couchdb-error-status>.

use super::Dialect;

pub(super) const DIALECT: Dialect<'static> =
    Dialect { id: "couchdb", when: "/error /reason !/status !/code !/errorCode !/message", ..Dialect::GENERIC };
