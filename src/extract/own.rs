//! What one object of a body says of its own, before it is filed under what the body says.

use alloc::vec::Vec;

use crate::body::tree::Node;

use super::found::{Code, CodeRank, Part};
use super::paths::Path;

/// What one object says of its own.
#[derive(Default)]
pub(super) struct Own<'t, 'a> {
    pub(super) sentences: Vec<Part<'a>>,
    pub(super) labels: Vec<Part<'a>>,
    pub(super) codes: Vec<Code<'a>>,
    pub(super) inputs: Vec<Path<'a>>,
    /// What names its input where nothing else does.
    pub(super) list_input: Option<Node<'t, 'a>>,
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

impl<'a> Own<'_, 'a> {
    /// Says nothing any more; the room of its lists stays.
    #[inline(never)]
    pub(super) fn clear(&mut self) {
        let Self {
            sentences,
            labels,
            codes,
            inputs,
            list_input,
            name,
            limit,
            whole_form,
            lists_texts,
            has_rules,
            unknown_text,
        } = self;
        sentences.clear();
        labels.clear();
        codes.clear();
        inputs.clear();
        (*list_input, *name, *limit, *unknown_text) = (None, None, None, None);
        (*whole_form, *lists_texts, *has_rules) = (false, false, false);
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
