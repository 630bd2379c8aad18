//! What one object of a body says of its own, before it is filed under what the body says.

use alloc::vec::Vec;

use super::found::{Code, CodeRank, Part};
use super::paths::Path;

/// What one object says of its own.
#[derive(Default)]
pub(super) struct Own<'a> {
    pub(super) sentences: Vec<Part<'a>>,
    pub(super) labels: Vec<Part<'a>>,
    pub(super) codes: Vec<Code<'a>>,
    pub(super) inputs: Vec<Path<'a>>,
    pub(super) list_input: Option<Path<'a>>,
    pub(super) name: Option<&'a str>,
    pub(super) limit: Option<&'a str>,
    pub(super) whole_form: bool,
    /// Each of its sentences is an error.
    pub(super) lists_texts: bool,
    /// A member has texts by the rule that was broken.
    pub(super) has_rules: bool,
    /// A text of no known role, for where there is no other.
    pub(super) unknown_text: Option<Part<'a>>,
}

impl<'a> Own<'a> {
    /// The room that its lists took, empty.
    #[inline(never)]
    pub(super) fn cleared(mut self) -> Self {
        self.sentences.clear();
        self.labels.clear();
        self.codes.clear();
        self.inputs.clear();
        Self {
            sentences: self.sentences,
            labels: self.labels,
            codes: self.codes,
            inputs: self.inputs,
            ..Self::default()
        }
    }

    #[inline(never)]
    pub(super) fn code(&mut self, rank: CodeRank, level: u8, at: u32, text: &'a str) {
        self.codes.push(Code { rank, level, at, text });
    }

    #[inline(never)]
    pub(super) fn label(&mut self, at: u32, text: &'a str) {
        self.labels.push(Part { at, text });
    }

    /// Its sentences, or what stands for them.
    pub(super) fn texts(&self) -> &[Part<'a>] {
        if self.sentences.is_empty() { &self.labels } else { &self.sentences }
    }
}
