//! Quarkus: its own report, where development mode is on.
//!
//! Source: <https://quarkus.io/guides/rest#exception-mapping>.

use super::Dialect;

pub(super) const DIALECT: Dialect<'static> =
    Dialect { id: "quarkus", when: "/details^=Error /stack", ..Dialect::GENERIC };
