//! What a walk through a body gathers, with enough order to choose from it afterwards.

use alloc::vec::Vec;

use crate::body::tree::Node;
use crate::facts::{FieldFacts, Step};
use crate::hash::Hash;
use crate::search::{is_among, trim};
use crate::texts::Texts;

/// A longer one is no id, in bytes.
pub(super) const LONGEST_ID: usize = 256;

/// A text and its place in the body.
#[derive(Clone, Copy, Debug)]
pub(super) struct Part<'a> {
    pub(super) at: u32,
    pub(super) text: &'a str,
}

/// How much a member's name promises that its value is the code.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum CodeRank {
    /// `code`, `error_code`, `errcode`.
    Named,
    /// `error: "invalid_grant"`, `type`, `status: "NOT_FOUND"`, `reason`.
    Class,
    /// A code in or in front of a message, `id: "too_many_requests"`.
    Word,
    /// `name`, `kind`, lists of codes.
    Loose,
    /// A message that is itself a code, codes beside the code.
    Last,
}

/// A machine code that may be the key.
#[derive(Clone, Copy, Debug)]
pub(super) struct Code<'a> {
    pub(super) rank: CodeRank,
    pub(super) level: u8,
    pub(super) at: u32,
    pub(super) text: &'a str,
}

impl Code<'_> {
    /// The lowest comes first.
    pub(super) fn order(&self) -> u64 {
        u64::from(self.rank as u8) << 40 | u64::from(self.level) << 32 | u64::from(self.at)
    }
}

/// An id that may be the error's; the lowest rank wins.
#[derive(Clone, Copy, Debug)]
pub(super) struct IdCandidate<'a> {
    pub(super) rank: u8,
    pub(super) text: &'a str,
}

/// What was found about one input, and where.
#[derive(Debug)]
pub(super) struct FoundField<'a> {
    pub(super) at: u32,
    /// Its path and its text's length, hashed: only what has the same can be a repetition.
    pub(super) print: u32,
    pub(super) facts: FieldFacts<'a>,
}

/// See [`FoundField::print`].
pub(super) fn print(path: &[Step<'_>], message: &str) -> u32 {
    let with_step = |hash: Hash, step: &Step<'_>| match *step {
        Step::Name(name) => hash.with_all(name.as_bytes()),
        Step::Index(index) => hash.with(index as u8),
    };
    path.iter().fold(Hash::START.with(message.len() as u8), with_step).mixed()
}

/// Which prints there were, as bits: most are new, and then no field is looked at.
#[derive(Debug, Default)]
pub(super) struct Prints([u64; 16]);

impl Prints {
    /// Whether there may have been the print before.
    pub(super) fn had(&mut self, print: u32) -> bool {
        let Some(bits) = self.0.get_mut((print >> 28) as usize) else { return true };
        let bit = 1_u64 << (print >> 22 & 63);
        let had = *bits & bit != 0;
        *bits |= bit;
        had
    }
}

/// Everything a walk gathers.
#[derive(Debug, Default)]
pub(super) struct Found<'a> {
    /// Texts about the cause.
    pub(super) sentences: Vec<Part<'a>>,
    /// Titles, phrases and codes that stand where a text should be, of errors without a sentence.
    pub(super) labels: Vec<Part<'a>>,
    /// Texts of exceptions.
    pub(super) exceptions: Vec<Part<'a>>,
    pub(super) title: Option<&'a str>,
    pub(super) codes: Vec<Code<'a>>,
    /// The body's HTTP-like status, the outermost.
    pub(super) status: Option<u16>,
    pub(super) error_id: Option<IdCandidate<'a>>,
    pub(super) docs_url: Option<&'a str>,
    pub(super) wait_ms: Option<u64>,
    pub(super) retry: Option<bool>,
    pub(super) fields: Vec<FoundField<'a>>,
    pub(super) prints: Prints,
    /// What was entered, as the body repeats it.
    pub(super) echoes: Vec<&'a str>,
    /// The body says by itself that something failed.
    pub(super) failed: bool,
    pub(super) nested_message: bool,
    pub(super) double_encoded: bool,
    pub(super) lang: Option<&'a str>,
}

impl<'a> Found<'a> {
    pub(super) fn says_something(&self) -> bool {
        !(self.sentences.is_empty() && self.labels.is_empty() && self.fields.is_empty())
    }

    pub(super) fn lacks_sentences(&self) -> bool {
        self.sentences.is_empty() && self.fields.is_empty()
    }

    pub(super) fn sentence(&mut self, node: Node<'_, 'a>, text: &'a str) {
        self.sentences.push(Part { at: node.id(), text });
    }

    pub(super) fn id(&mut self, rank: u8, text: &'a str) {
        let is_better = self.error_id.as_ref().is_none_or(|id| rank < id.rank);
        if is_better && !text.is_empty() && text.len() <= LONGEST_ID {
            self.error_id = Some(IdCandidate { rank, text });
        }
    }

    /// Takes in what was found in JSON that stood in a string of this body.
    #[inline(never)]
    pub(super) fn absorb(&mut self, inner: Found<'a>, at: u32) {
        let placed = |part: Part<'a>| Part { at, text: part.text };
        self.sentences.extend(inner.sentences.into_iter().map(placed));
        self.labels.extend(inner.labels.into_iter().map(placed));
        self.exceptions.extend(inner.exceptions.into_iter().map(placed));
        self.codes.extend(inner.codes.into_iter().map(|code| Code { at, level: code.level.saturating_add(1), ..code }));
        for field in &inner.fields {
            self.prints.had(field.print);
        }
        self.fields.extend(inner.fields.into_iter().map(|field| FoundField { at, ..field }));
        self.echoes.extend(inner.echoes);
        self.title = self.title.or(inner.title);
        self.status = self.status.or(inner.status);
        self.error_id = self.error_id.or(inner.error_id);
        self.docs_url = self.docs_url.or(inner.docs_url);
        self.wait_ms = self.wait_ms.or(inner.wait_ms);
        self.retry = self.retry.or(inner.retry);
        self.failed |= inner.failed;
        self.nested_message |= inner.nested_message;
        self.double_encoded = true;
    }
}

/// The texts, each once, in their order.
pub(super) fn joined<'a>(parts: &[Part<'a>], texts: &'a Texts) -> &'a str {
    if let [only] = parts {
        return trim(only.text);
    }
    let mut several: Vec<&'a str> = Vec::new();
    for part in parts.iter() {
        if !is_among(trim(part.text), &several) {
            several.push(trim(part.text));
        }
    }
    match several.as_slice() {
        [] => "",
        [only] => only,
        several => texts.join(several, "; "),
    }
}
