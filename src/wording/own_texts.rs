//! The caller's own wording.

use alloc::borrow::ToOwned;
use alloc::string::String;
use alloc::vec::Vec;

use super::fill::{Values, fill};
use super::locale::parents;
use crate::config::{Config, ConfigError, Member};
use crate::normalized::Kind;
use crate::search::is_same;
use crate::texts::Texts;

/// One text of the caller's own.
///
/// In the message `{errorId}` and `{wait}` ("in 30 seconds") are filled in. A sentence whose placeholder has
/// no value is left out; where nothing remains, ours is shown. Other braces stay as they are.
///
/// ```
/// use error_normalizer::{Input, Options, OwnText, OwnTexts, normalize};
/// let texts = OwnTexts::default().with("card_declined", OwnText::new("Try another card.").titled("Your bank said no"));
/// let options = Options { texts: Some(&texts), ..Options::default() };
/// let input = Input { status: Some(402), body: br#"{"code": "card_declined"}"#, ..Input::default() };
/// assert_eq!(normalize(&input, &options).title, "Your bank said no");
/// ```
#[derive(Clone, Debug)]
pub struct OwnText {
    message: String,
    title: Option<String>,
    lang: Option<String>,
    over_api: bool,
}

impl OwnText {
    /// A message, for every language, to be shown where the API's own words are not.
    ///
    /// ```
    /// use error_normalizer::{Input, Options, OwnText, OwnTexts, normalize};
    /// let texts = OwnTexts::default().with("server_error", OwnText::new("Our fault. {errorId} is its name."));
    /// let options = Options { texts: Some(&texts), ..Options::default() };
    /// let input = Input { status: Some(500), body: br#"{"error_id": "7f3a"}"#, ..Input::default() };
    /// assert_eq!(normalize(&input, &options).user_message, "Our fault. 7f3a is its name.");
    /// ```
    #[must_use]
    pub fn new(message: impl Into<String>) -> Self {
        Self { message: message.into(), title: None, lang: None, over_api: false }
    }

    /// With a title of its own as well.
    ///
    /// ```
    /// use error_normalizer::{Input, Options, OwnText, OwnTexts, normalize};
    /// let texts = OwnTexts::default().with("gone", OwnText::new("It was sold.").titled("Sold"));
    /// let options = Options { texts: Some(&texts), ..Options::default() };
    /// assert_eq!(normalize(&Input { status: Some(410), ..Input::default() }, &options).title, "Sold");
    /// ```
    #[must_use]
    pub fn titled(mut self, title: impl Into<String>) -> Self {
        self.title = Some(title.into());
        self
    }

    /// For one language only, by its BCP 47 tag.
    ///
    /// ```
    /// use error_normalizer::{Input, Options, OwnText, OwnTexts, normalize};
    /// let texts = OwnTexts::default().with("gone", OwnText::new("Verkauft.").in_language("de"));
    /// let english = Options { texts: Some(&texts), ..Options::default() };
    /// assert_ne!(normalize(&Input { status: Some(410), ..Input::default() }, &english).user_message, "Verkauft.");
    /// ```
    #[must_use]
    pub fn in_language(mut self, tag: impl Into<String>) -> Self {
        self.lang = Some(tag.into());
        self
    }

    /// To be shown even where the API's own words could be.
    ///
    /// ```
    /// use error_normalizer::{Input, Options, OwnText, OwnTexts, Policy, normalize};
    /// let texts = OwnTexts::default().with("gone", OwnText::new("It was sold.").over_api());
    /// let options = Options { texts: Some(&texts), policy: Policy::ClientErrors, ..Options::default() };
    /// let error = normalize(&Input { status: Some(410), body: b"Too late.", ..Input::default() }, &options);
    /// assert_eq!((&*error.user_message, error.public), ("It was sold.", false));
    /// ```
    #[must_use]
    pub fn over_api(mut self) -> Self {
        self.over_api = true;
        self
    }

    #[inline(never)]
    pub(super) fn message<'a>(&self, values: &Values<'_>, texts: &'a Texts) -> Option<&'a str> {
        fill(&self.message, values).map(|message| texts.keep(message))
    }

    pub(super) fn title(&self) -> Option<&str> {
        self.title.as_deref()
    }

    pub(super) fn is_over_api(&self) -> bool {
        self.over_api
    }

    fn from_member(member: &Member<'_>, lang: Option<&str>) -> Result<Self, ConfigError> {
        let lang = lang.map(str::to_owned);
        if member.text().is_some() {
            return Ok(Self { message: member.filled_text()?, title: None, lang, over_api: false });
        }
        let message = member.optional_text("message")?.ok_or_else(|| member.error(" has no message"))?;
        let over_api = member.get("overApi").is_some_and(|flag| flag.is_true());
        Ok(Self { message, title: member.optional_text("title")?, lang, over_api })
    }
}

/// The caller's own wording, by the API's key or by kind; a key wins over a kind.
///
/// ```
/// use error_normalizer::{Input, Options, OwnText, OwnTexts, normalize};
/// let texts = OwnTexts::default().with("not_found", OwnText::new("That parcel is not in our books."));
/// let options = Options { texts: Some(&texts), ..Options::default() };
/// let error = normalize(&Input { status: Some(404), ..Input::default() }, &options);
/// assert_eq!(error.user_message, "That parcel is not in our books.");
/// ```
#[derive(Clone, Debug, Default)]
pub struct OwnTexts {
    entries: Vec<(String, OwnText)>,
}

impl OwnTexts {
    /// With one more text, by a key of the API or by a kind's slug.
    ///
    /// ```
    /// use error_normalizer::{Input, Options, OwnText, OwnTexts, normalize};
    /// let texts = OwnTexts::default()
    ///     .with("PARCEL_LOST", OwnText::new("We lost it, and are sorry."))
    ///     .with("not_found", OwnText::new("That parcel is not in our books."));
    /// let options = Options { texts: Some(&texts), ..Options::default() };
    /// let input = Input { status: Some(404), body: br#"{"code": "PARCEL_LOST"}"#, ..Input::default() };
    /// assert_eq!(normalize(&input, &options).user_message, "We lost it, and are sorry.");
    /// ```
    #[must_use]
    pub fn with(mut self, name: &str, text: OwnText) -> Self {
        self.entries.push((name.to_owned(), text));
        self
    }

    /// From JSON: by key or kind a message, or `{title, message, overApi}`, or either of them by language tag.
    ///
    /// # Errors
    ///
    /// Names the member that is no text.
    ///
    /// ```
    /// use error_normalizer::OwnTexts;
    /// let texts = r#"{"gone": "Sold.", "locked": {"en": "Ask Ann.", "de": {"title": "Gesperrt", "message": "Fragen Sie Ann."}}}"#;
    /// assert!(OwnTexts::from_json(texts).is_ok());
    /// assert_eq!(
    ///     OwnTexts::from_json(r#"{"gone": {"title": "Sold"}}"#).unwrap_err().to_string(),
    ///     r#"texts["gone"] has no message"#,
    /// );
    /// ```
    pub fn from_json(text: &str) -> Result<Self, ConfigError> {
        let kept = Texts::default();
        let config = Config::read("texts", text, &kept)?;
        let mut texts = Self::default();
        for entry in config.root()?.object()?.members() {
            texts.read(entry)?;
        }
        Ok(texts)
    }

    fn read(&mut self, entry: Member<'_>) -> Result<(), ConfigError> {
        let name = entry.name();
        let is_one_text = ["message", "title", "overApi"].iter().any(|name| entry.get(name).is_some());
        if entry.text().is_some() || is_one_text {
            self.entries.push((name.to_owned(), OwnText::from_member(&entry, None)?));
            return Ok(());
        }
        for of_language in entry.object()?.members() {
            let text = OwnText::from_member(&of_language, Some(of_language.name()))?;
            self.entries.push((name.to_owned(), text));
        }
        Ok(())
    }

    /// The text for a key, else for a kind: the one of the language, else one for every language.
    #[inline(never)]
    pub(super) fn find(&self, key: Option<&str>, kind: Kind, tag: &str) -> Option<&OwnText> {
        let named = |name: &str| parents(tag).map(Some).chain([None]).find_map(|lang| self.get(name, lang));
        key.and_then(named).or_else(|| named(kind.slug()))
    }

    fn get(&self, name: &str, lang: Option<&str>) -> Option<&OwnText> {
        let is_of_language = |text: &OwnText| match (&text.lang, lang) {
            (Some(own), Some(wanted)) => is_same(own, wanted),
            (own, wanted) => own.is_none() && wanted.is_none(),
        };
        self.entries.iter().rev().find(|(own, text)| own == name && is_of_language(text)).map(|(_, text)| text)
    }
}
