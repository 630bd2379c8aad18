//! Our own words for a kind and for a rule, in the caller's language.

use alloc::string::String;

use super::choose::Settled;
use super::english;
use super::fill::{Values, fill, is_full_width_stop};
use super::locale::{Locale, is_right_to_left};
use super::wait::{in_english, in_units};
use crate::normalized::{Action, Kind};
use crate::options::Options;
use crate::search::last;
use crate::texts::{Texts, joined};

/// The longest error id that is shown, in characters; a UUID has 36.
const LONGEST_ID: usize = 64;

/// The language that our words are in: the caller's, and English for what its texts lack.
#[derive(Clone, Copy)]
pub(super) struct Ours<'o> {
    locale: Option<&'o Locale>,
    wait_words: Option<fn(&str, u64, super::WaitUnit) -> String>,
}

impl<'o> Ours<'o> {
    pub(super) fn new(options: &Options<'o>) -> Self {
        Self { locale: options.locale, wait_words: options.wait_words }
    }

    pub(super) fn tag(self) -> &'o str {
        self.locale.map_or("en", Locale::tag)
    }

    pub(super) fn is_right_to_left(self) -> bool {
        self.locale.is_some_and(|locale| is_right_to_left(locale.tag()))
    }

    /// What the texts of this kind are in, as long as they are ours.
    pub(super) fn lang(self, kind: Kind) -> &'o str {
        self.locale.filter(|locale| locale.kind_words(kind).is_some()).map_or("en", Locale::tag)
    }

    pub(super) fn title(self, kind: Kind) -> &'o str {
        self.words(kind).0.title
    }

    /// What happened and what to do now.
    #[inline(never)]
    pub(super) fn message(self, settled: &Settled<'_>, values: &Values<'_>, texts: &'o Texts) -> &'o str {
        let (words, advice) = self.words(settled.kind);
        with_other_advice(&words, advice, settled, values).map_or(words.message, |text| texts.keep(text))
    }

    fn words(self, kind: Kind) -> (KindWords<'o>, Advice<'o>) {
        let of_locale = self.locale.and_then(|locale| Some((locale.kind_words(kind)?, locale.advice())));
        of_locale.unwrap_or_else(|| (english::kind_words(kind), english::ADVICE))
    }

    /// The text for a rule, by its slug; with a limit where the text has a place for it.
    #[inline(never)]
    pub(super) fn field_text(self, slug: &str, limit: Option<&str>, texts: &'o Texts) -> Option<&'o str> {
        let of_locale = self.locale.and_then(|locale| locale.field_text(slug));
        let text = match of_locale {
            Some(text) => text,
            None => english::field_text(slug)?,
        };
        if of_locale.is_none() && limit.is_none() {
            return Some(text);
        }
        fill(text, &Values { limit, ..Values::default() }).map(|text| texts.keep(text))
    }

    /// "in 30 seconds"; `None` where there is no time to wait, or nobody who can say it in this language.
    pub(super) fn wait(self, settled: &Settled<'_>, texts: &'o Texts) -> Option<&'o str> {
        let wait_ms = settled.retry_after_ms.filter(|wait_ms| settled.retryable && *wait_ms > 0)?;
        self.wait_in_words(wait_ms, texts)
    }

    #[inline(never)]
    fn wait_in_words(self, wait_ms: u64, texts: &'o Texts) -> Option<&'o str> {
        let (value, unit) = in_units(wait_ms);
        let words = match self.wait_words {
            Some(words) => Some(words(self.tag(), value, unit)).filter(|words| !words.is_empty()),
            None => self.locale.is_none().then(|| in_english(value, unit)),
        };
        words.map(|words| texts.keep(words))
    }

    /// The error id, where it is one that a person can copy and read out.
    #[inline(never)]
    pub(super) fn id_to_read_out(self, id: &'o str, texts: &'o Texts) -> Option<&'o str> {
        if !is_plain_id(id) {
            return None;
        }
        // Without isolation digits and hyphens of an id change places in right-to-left text (UAX #9, LRI and PDI).
        Some(if self.is_right_to_left() { texts.join(&["\u{2066}", id, "\u{2069}"], "") } else { id })
    }
}

/// What is said of a kind.
#[derive(Clone, Copy)]
pub(super) struct KindWords<'w> {
    pub(super) title: &'w str,
    pub(super) message: &'w str,
    /// The message without what to do now.
    pub(super) what: &'w str,
}

/// What may stand in place of a kind's own advice.
#[derive(Clone, Copy)]
pub(super) struct Advice<'w> {
    /// A time to wait is known.
    pub(super) wait: &'w str,
    /// Support can look it up.
    pub(super) reference: &'w str,
    /// It may have been carried out, and doing it twice may harm.
    pub(super) unsure: &'w str,
}

fn with_other_advice(
    words: &KindWords<'_>,
    advice: Advice<'_>,
    settled: &Settled<'_>,
    values: &Values<'_>,
) -> Option<String> {
    let template = if settled.action == Action::ContactSupport && values.error_id.is_some() {
        advice.reference
    } else if values.wait.is_some() {
        advice.wait
    } else if may_have_been_carried_out(settled) {
        advice.unsure
    } else {
        return None;
    };
    fill(template, values).map(|advice| sentences(words.what, &advice))
}

/// One sentence after another, as their script writes it.
pub(super) fn sentences(one: &str, other: &str) -> String {
    let between = if last(one).is_some_and(is_full_width_stop) { "" } else { " " };
    joined(&[one, between, other], "")
}

/// Sending it again may do it twice.
fn may_have_been_carried_out(settled: &Settled<'_>) -> bool {
    let is_open = matches!(
        settled.kind,
        Kind::RequestTimeout
            | Kind::BadGateway
            | Kind::ServiceUnavailable
            | Kind::GatewayTimeout
            | Kind::Network
            | Kind::Timeout
    );
    is_open && !settled.retryable
}

fn is_plain_id(id: &str) -> bool {
    let is_plain = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_' | b':');
    id.len() <= LONGEST_ID && id.bytes().all(is_plain) && id.bytes().any(|byte| byte.is_ascii_alphanumeric())
}
