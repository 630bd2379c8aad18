//! Texts that no input holds as they are: unescaped, joined, filled in.
//!
//! They are kept until the answer is made. So every text in between is a `&str`: nothing to copy, nothing to drop.

use typed_arena::Arena;

#[derive(Default)]
pub(crate) struct Texts(Arena<String>);

impl Texts {
    pub(crate) fn keep(&self, text: String) -> &str {
        self.0.alloc(text)
    }

    pub(crate) fn join(&self, parts: &[&str]) -> &str {
        self.keep(parts.concat())
    }

    #[cfg(test)]
    pub(crate) fn is_empty(&self) -> bool {
        self.0.len() == 0
    }
}
