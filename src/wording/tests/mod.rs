mod docs_show_every_text;
mod english_reads_easily;
mod locales_are_complete;
#[cfg(not(target_arch = "wasm32"))]
mod nothing_held_back_is_shown;
mod own_words_come_first;
mod waits_are_said_in_words;
mod whose_words_are_shown;

use super::{Settled, Shown};
use crate::alike::Alike;
use crate::facts::{Facts, ForUsers};
use crate::kind;
use crate::normalized::Kind;
use crate::options::Options;
use crate::retry::Advice;
use crate::texts::Texts;

/// Every locale's file beside English.
const LOCALES: [(&str, &str); 23] = [
    ("ar", include_str!("../../../pkg-template/locales/ar.json")),
    ("cs", include_str!("../../../pkg-template/locales/cs.json")),
    ("da", include_str!("../../../pkg-template/locales/da.json")),
    ("de", include_str!("../../../pkg-template/locales/de.json")),
    ("es", include_str!("../../../pkg-template/locales/es.json")),
    ("fr", include_str!("../../../pkg-template/locales/fr.json")),
    ("he", include_str!("../../../pkg-template/locales/he.json")),
    ("hi", include_str!("../../../pkg-template/locales/hi.json")),
    ("id", include_str!("../../../pkg-template/locales/id.json")),
    ("it", include_str!("../../../pkg-template/locales/it.json")),
    ("ja", include_str!("../../../pkg-template/locales/ja.json")),
    ("ko", include_str!("../../../pkg-template/locales/ko.json")),
    ("nl", include_str!("../../../pkg-template/locales/nl.json")),
    ("pl", include_str!("../../../pkg-template/locales/pl.json")),
    ("pt-BR", include_str!("../../../pkg-template/locales/pt-BR.json")),
    ("ru", include_str!("../../../pkg-template/locales/ru.json")),
    ("sv", include_str!("../../../pkg-template/locales/sv.json")),
    ("th", include_str!("../../../pkg-template/locales/th.json")),
    ("tr", include_str!("../../../pkg-template/locales/tr.json")),
    ("uk", include_str!("../../../pkg-template/locales/uk.json")),
    ("vi", include_str!("../../../pkg-template/locales/vi.json")),
    ("zh-Hans", include_str!("../../../pkg-template/locales/zh-Hans.json")),
    ("zh-Hant", include_str!("../../../pkg-template/locales/zh-Hant.json")),
];

/// A version-4 UUID: what most error ids look like.
const UUID: &str = "0b6f7a52-6a0e-4a43-9a0c-3f3f8f3f0a11";

/// No input says the same as another.
static NOBODY: Alike = Alike::NONE;

fn settled(kind: Kind, status: u16) -> Settled<'static> {
    let action = kind::action(kind, &Advice { retryable: false, after_ms: None });
    Settled { status, kind, action, retryable: false, retry_after_ms: None, rules: &[], alike: &NOBODY }
}

/// With texts that are kept for as long as the tests run.
fn choose<'a>(facts: &Facts<'a>, settled: &Settled<'_>, options: &Options<'a>) -> Shown<'a> {
    super::choose(facts, settled, options, Box::leak(Box::<Texts>::default()))
}

fn marked(message: &str) -> Facts<'_> {
    Facts { for_users: Some(ForUsers { message, ..ForUsers::default() }), ..Facts::default() }
}
