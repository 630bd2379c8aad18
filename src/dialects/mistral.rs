//! Mistral, vLLM and others that mark the error as an object.
//!
//! Source: <https://docs.mistral.ai/api>.

use super::Dialect;

pub(super) const DIALECT: Dialect<'static> =
    Dialect { id: "mistral", when: "/object=error /message /type !/status", ..Dialect::GENERIC };
