//! What a response says, before anything is decided about it.

use alloc::vec::Vec;

use crate::normalized::{Anomaly, AnomalyCode};

/// Everything that was found in a body and its headers.
#[derive(Debug, Default)]
pub(crate) struct Facts<'a> {
    pub(crate) dialect: &'a str,
    /// The most specific code.
    pub(crate) key: Option<&'a str>,
    /// The key is the code of the only input that is named.
    pub(crate) key_is_of_input: bool,
    /// The other codes, as evidence for the kind: a type, a category, an inner error's code.
    pub(crate) more_keys: Vec<&'a str>,
    /// The API's title, where it has one apart from its message.
    pub(crate) title: Option<&'a str>,
    /// The body is a page in HTML, whoever served it.
    pub(crate) is_page: bool,
    /// All texts about the cause, for developers, in the body's order.
    pub(crate) messages: Vec<&'a str>,
    /// The text that the response itself marks as meant for users.
    pub(crate) for_users: Option<ForUsers<'a>>,
    /// A message repeats what was entered.
    pub(crate) echoes: bool,
    /// The body's HTTP-like status.
    pub(crate) status: Option<u16>,
    pub(crate) error_id: Option<&'a str>,
    pub(crate) docs_url: Option<&'a str>,
    pub(crate) fields: Vec<FieldFacts<'a>>,
    /// The wait that the body states, in milliseconds.
    pub(crate) wait_ms: Option<u64>,
    /// The API's documented word on trying again.
    pub(crate) retry: Option<bool>,
    /// The body or a header says by itself that something failed.
    pub(crate) failed: bool,
    pub(crate) anomalies: Vec<Anomaly>,
}

/// Words that an API documents as meant for its users' eyes; those of `fields` are meant for them as well.
#[derive(Clone, Debug, Default)]
pub(crate) struct ForUsers<'a> {
    pub(crate) title: Option<&'a str>,
    pub(crate) message: &'a str,
    /// BCP 47 tag, where the response names the language.
    pub(crate) lang: Option<&'a str>,
}

/// One step of the path to an input.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Step<'a> {
    Name(&'a str),
    Index(u32),
}

/// What a body says about one input.
#[derive(Clone, Debug, Default)]
pub(crate) struct FieldFacts<'a> {
    pub(crate) path: Vec<Step<'a>>,
    pub(crate) key: Option<&'a str>,
    pub(crate) message: &'a str,
    /// The limit that the API gives with it ("max": 50), as it was written.
    pub(crate) limit: Option<&'a str>,
    /// The message repeats what was entered.
    pub(crate) echoes: bool,
}

impl<'a> Facts<'a> {
    /// Every text that somebody wrote for people.
    pub(crate) fn texts_mut(&mut self) -> impl Iterator<Item = &mut &'a str> {
        let for_users =
            self.for_users.iter_mut().flat_map(|words| [&mut words.message].into_iter().chain(&mut words.title));
        let of_fields = self.fields.iter_mut().map(|field| &mut field.message);
        self.messages.iter_mut().chain(&mut self.title).chain(for_users).chain(of_fields)
    }

    /// Notes an inconsistency; each code once.
    pub(crate) fn note(&mut self, code: AnomalyCode, note: &'static str) {
        if self.anomalies.iter().all(|anomaly| anomaly.code != code) {
            self.anomalies.push(Anomaly { code, note });
        }
    }
}
