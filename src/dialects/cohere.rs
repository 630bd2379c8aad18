//! Cohere: a sentence; the trace's header tells whose.
//!
//! Source: <https://docs.cohere.com/reference/errors>.

use super::Dialect;

pub(super) const DIALECT: Dialect<'static> =
    Dialect { id: "cohere", when: "@x-debug-trace-id /message !/type", ..Dialect::GENERIC };
