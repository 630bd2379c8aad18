//! Hugging Face: a model that is being loaded says in how many seconds it will be there.
//!
//! Source: <https://huggingface.co/docs/api-inference/detailed_parameters>.

use super::Dialect;

pub(super) const DIALECT: Dialect<'static> = Dialect {
    id: "hugging-face",
    when: "/error /estimated_time",
    roles: "estimated_time=wait_seconds",
    ..Dialect::GENERIC
};
