//! The texts of one language, as data.
//!
//! A locale is a JSON object:
//!
//! ```json
//! {
//!   "lang": "de",
//!   "kinds": { "not_found": ["title", "what happened", "what to do now"], … },
//!   "fields": { "required": "…", "too_long": "…", "too_long_limit": "… {limit} …", … },
//!   "wait": "… {wait} …",
//!   "reference": "… {errorId}",
//!   "unsure": "…"
//! }
//! ```
//!
//! `wait`, `reference` and `unsure` stand in place of "what to do now" where a time to wait is known, where
//! support can look the error up, and where it may have been carried out. What a locale lacks is said in
//! English; the names and the English texts are in `english.rs`.

use alloc::borrow::ToOwned;
use alloc::string::String;
use alloc::vec::Vec;

use super::english;
use super::ours::{Advice, KindWords, sentences};
use crate::config::{Config, ConfigError, Member};
use crate::normalized::Kind;
use crate::search::{before, is_among, is_same, parts_between};
use crate::texts::Texts;

/// The texts of one language.
///
/// ```
/// use error_normalizer::{Input, Locale, Options, normalize};
/// let german = Locale::from_json(r#"{"lang": "de", "kinds": {"gone": ["Weg", "Das ist weg.", "Gehen Sie zurück."]}}"#)?;
/// let options = Options { locale: Some(&german), ..Options::default() };
/// let error = normalize(&Input { status: Some(410), ..Input::default() }, &options);
/// assert_eq!((&*error.title, error.lang.as_deref()), ("Weg", Some("de")));
/// # Ok::<(), error_normalizer::ConfigError>(())
/// ```
#[derive(Clone, Debug)]
pub struct Locale {
    lang: String,
    kinds: Vec<KindTexts>,
    fields: Vec<(String, String)>,
    wait: String,
    reference: String,
    unsure: String,
}

#[derive(Clone, Debug)]
struct KindTexts {
    kind: Kind,
    title: String,
    message: String,
    /// How much of the message says what happened, in bytes.
    what: usize,
}

impl Locale {
    /// From the JSON text of a locale's file.
    ///
    /// # Errors
    ///
    /// Names the member that is unknown or no text.
    ///
    /// ```
    /// use error_normalizer::Locale;
    /// let german = Locale::from_json(r#"{"lang": "de", "kinds": {"gone": ["Weg", "Das ist weg.", "Gehen Sie zurück."]}}"#)?;
    /// assert_eq!(german.tag(), "de");
    /// assert_eq!(
    ///     Locale::from_json(r#"{"lang": "de", "kinds": {"gonne": ["Weg", "", ""]}}"#).unwrap_err().to_string(),
    ///     r#"locale["kinds"]["gonne"] is not known"#,
    /// );
    /// # Ok::<(), error_normalizer::ConfigError>(())
    /// ```
    pub fn from_json(text: &str) -> Result<Self, ConfigError> {
        let kept = Texts::default();
        let config = Config::read("locale", text, &kept)?;
        let root = config.root()?.object()?;
        let lang = root.optional_text("lang")?.ok_or_else(|| root.error(" has no \"lang\""))?;
        Ok(Self {
            kinds: members(&root, "kinds", kind_member)?,
            fields: members(&root, "fields", field_member)?,
            wait: root.optional_text("wait")?.unwrap_or_default(),
            reference: root.optional_text("reference")?.unwrap_or_default(),
            unsure: root.optional_text("unsure")?.unwrap_or_default(),
            lang,
        })
    }

    /// The language's BCP 47 tag.
    ///
    /// ```
    /// use error_normalizer::Locale;
    /// assert_eq!(Locale::from_json(r#"{"lang": "pt-BR"}"#)?.tag(), "pt-BR");
    /// # Ok::<(), error_normalizer::ConfigError>(())
    /// ```
    #[must_use]
    pub fn tag(&self) -> &str {
        &self.lang
    }

    /// The loaded locale that serves a reader of that language best: `de` for `de-AT`, `zh-Hant` for `zh-TW`.
    ///
    /// `None` is English.
    ///
    /// ```
    /// use error_normalizer::Locale;
    /// let loaded = [Locale::from_json(r#"{"lang": "de"}"#)?];
    /// assert!(Locale::pick("de-AT", &loaded).is_some());
    /// assert!(Locale::pick("fr", &loaded).is_none());
    /// # Ok::<(), error_normalizer::ConfigError>(())
    /// ```
    #[must_use]
    pub fn pick<'l>(tag: &str, loaded: &'l [Self]) -> Option<&'l Self> {
        let of_tag = |tag: &str| loaded.iter().rev().find(|locale| is_same_tag(&locale.lang, tag));
        parents(tag).chain(written_like(tag)).find_map(of_tag)
    }

    pub(super) fn kind_words(&self, kind: Kind) -> Option<KindWords<'_>> {
        let texts = self.kinds.iter().find(|texts| texts.kind == kind)?;
        Some(KindWords { title: &texts.title, message: &texts.message, what: texts.message.get(..texts.what)? })
    }

    pub(super) fn field_text(&self, slug: &str) -> Option<&str> {
        self.fields.iter().find(|(own, _)| own == slug).map(|(_, text)| &**text)
    }

    pub(super) fn advice(&self) -> Advice<'_> {
        Advice { wait: &self.wait, reference: &self.reference, unsure: &self.unsure }
    }
}

fn members<T>(
    root: &Member<'_>,
    name: &str,
    read: fn(&Member<'_>) -> Result<T, ConfigError>,
) -> Result<Vec<T>, ConfigError> {
    match root.get(name) {
        Some(member) => member.object()?.members().map(|member| read(&member)).collect(),
        None => Ok(Vec::new()),
    }
}

fn kind_member(member: &Member<'_>) -> Result<KindTexts, ConfigError> {
    let kind = Kind::from_slug(member.name()).ok_or_else(|| member.error(" is not known"))?;
    let texts = member.three_texts().ok_or_else(|| member.error(" is not a list of three texts"))?;
    let [title, what, advice] = texts;
    Ok(KindTexts { kind, title, message: sentences(&what, &advice), what: what.len() })
}

fn field_member(member: &Member<'_>) -> Result<(String, String), ConfigError> {
    let slug = member.name();
    english::field_text(slug).ok_or_else(|| member.error(" is not known"))?;
    Ok((slug.to_owned(), member.filled_text()?))
}

/// The tag itself, then without its last part, down to the language alone.
pub(super) fn parents(tag: &str) -> impl Iterator<Item = &str> {
    core::iter::successors(Some(tag), |tag| parent(tag))
}

fn parent(tag: &str) -> Option<&str> {
    let end = tag.bytes().rposition(|byte| BETWEEN_PARTS.contains(&byte))?;
    tag.get(..end)
}

const BETWEEN_PARTS: &[u8] = b"-_";

/// Where no parent is loaded: Chinese by the script of the place (CLDR, likely subtags), Portuguese as in
/// Brazil, Hebrew and Indonesian by their former codes.
fn written_like(tag: &str) -> Option<&'static str> {
    let mut parts = parts_between(tag, BETWEEN_PARTS);
    let language = parts.next()?;
    let is = |code: &str| is_same(language, code);
    let is_traditional = |part: &str| is_among(part, &["Hant", "TW", "HK", "MO"]);
    match () {
        () if is("zh") && parts.any(is_traditional) => Some("zh-Hant"),
        () if is("zh") => Some("zh-Hans"),
        () if is("pt") => Some("pt-BR"),
        () if is("iw") => Some("he"),
        () if is("in") => Some("id"),
        () => None,
    }
}

fn is_same_tag(one: &str, other: &str) -> bool {
    let plain = |byte: u8| if byte == b'_' { b'-' } else { byte.to_ascii_lowercase() };
    one.bytes().map(plain).eq(other.bytes().map(plain))
}

/// Languages that are written from right to left (CLDR, character order).
pub(super) fn is_right_to_left(tag: &str) -> bool {
    let language = before(tag, BETWEEN_PARTS);
    ["ar", "he", "fa", "ur", "yi", "ps", "sd", "ug", "dv", "ckb"].contains(&language)
}
