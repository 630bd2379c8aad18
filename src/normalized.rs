//! The contract as types: what a frontend sees, whatever the API sent.

use alloc::vec::Vec;

use alloc::borrow::Cow;

/// Text that is borrowed from the response where it can be.
///
/// ```
/// use error_normalizer::Text;
/// let text: Text<'_> = "No such parcel".into();
/// assert_eq!(text, "No such parcel");
/// ```
pub type Text<'a> = Cow<'a, str>;

/// Declares a closed set of names: each variant with its slug on the wire and its documentation.
macro_rules! slugs {
    ($(#[$about:meta])* $name:ident { $($(#[$doc:meta])* $variant:ident = $slug:literal,)+ }) => {
        $(#[$about])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub enum $name { $($(#[$doc])* $variant,)+ }

        impl $name {
            /// Every member of the set, in its declared order.
            ///
            /// ```
            #[doc = concat!("use error_normalizer::", stringify!($name), ";")]
            #[doc = concat!("let slugs: Vec<_> = ", stringify!($name), "::ALL.iter().map(|member| member.slug()).collect();")]
            #[doc = concat!("assert_eq!(slugs, [", $("\"", $slug, "\", ",)+ "]);")]
            /// ```
            pub const ALL: &'static [Self] = &[$(Self::$variant,)+];

            /// The member's name in JSON and in JavaScript.
            ///
            /// ```
            #[doc = concat!("use error_normalizer::", stringify!($name), ";")]
            $(#[doc = concat!("assert_eq!(", stringify!($name), "::", stringify!($variant), ".slug(), \"", $slug, "\");")])+
            /// ```
            #[must_use]
            pub const fn slug(self) -> &'static str {
                match self { $(Self::$variant => $slug,)+ }
            }

            /// The member of that name.
            ///
            /// ```
            #[doc = concat!("use error_normalizer::", stringify!($name), ";")]
            #[doc = concat!("let known = |slug| ", stringify!($name), "::from_slug(slug).is_some();")]
            #[doc = concat!("assert!(!known(\"no such\") && [", $("\"", $slug, "\", ",)+ "].into_iter().all(known));")]
            /// ```
            #[must_use]
            pub fn from_slug(slug: &str) -> Option<Self> {
                match slug { $($slug => Some(Self::$variant),)+ _ => None }
            }
        }

        #[cfg(feature = "serde")]
        impl serde::Serialize for $name {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(self.slug())
            }
        }
    };
}

slugs! {
    /// What went wrong, as a closed set to switch on.
    ///
    /// ```
    /// use error_normalizer::Kind;
    /// assert_eq!(Kind::from_slug("not_found"), Some(Kind::NotFound));
    /// assert_eq!(Kind::NotFound.slug(), "not_found");
    /// ```
    Kind {
        /// The request was not understood (400 and every 4xx without a kind of its own).
        BadRequest = "bad_request",
        /// The content broke the API's rules (422, or a 400 that names inputs).
        ValidationFailed = "validation_failed",
        /// Nobody is signed in, or the sign-in has expired (401).
        Unauthorized = "unauthorized",
        /// A token is needed and none was sent (499 where the API says so).
        TokenRequired = "token_required",
        /// The plan must be paid first (402).
        PaymentRequired = "payment_required",
        /// The card or account was refused, whatever the status.
        PaymentFailed = "payment_failed",
        /// Signed in, but not allowed (403).
        Forbidden = "forbidden",
        /// A plan's or account's limit is reached, whatever the status.
        QuotaExceeded = "quota_exceeded",
        /// Nothing is there (404).
        NotFound = "not_found",
        /// Something was there and is no more (410).
        Gone = "gone",
        /// The resource does not know the method (405).
        MethodNotAllowed = "method_not_allowed",
        /// No representation fits the request's `Accept` headers (406).
        NotAcceptable = "not_acceptable",
        /// The server waited too long for the request (408).
        RequestTimeout = "request_timeout",
        /// The resource's state forbids the change (409).
        Conflict = "conflict",
        /// A conflict that says duplicate.
        AlreadyExists = "already_exists",
        /// The resource has changed since it was read (412, 428).
        PreconditionFailed = "precondition_failed",
        /// The request's content is too large (413).
        PayloadTooLarge = "payload_too_large",
        /// The server does not read this media type (415).
        UnsupportedMediaType = "unsupported_media_type",
        /// The resource is locked or busy (423).
        Locked = "locked",
        /// Requests came too fast (429).
        TooManyRequests = "too_many_requests",
        /// Withheld for legal reasons (451).
        UnavailableForLegalReasons = "unavailable_for_legal_reasons",
        /// The server failed (500 and every 5xx without a kind of its own).
        ServerError = "server_error",
        /// The server cannot do this (501).
        NotImplemented = "not_implemented",
        /// A gateway got no valid answer (502).
        BadGateway = "bad_gateway",
        /// Down or overloaded (503).
        ServiceUnavailable = "service_unavailable",
        /// A gateway got no answer in time (504).
        GatewayTimeout = "gateway_timeout",
        /// The server cannot store it (507).
        InsufficientStorage = "insufficient_storage",
        /// No response arrived.
        Network = "network",
        /// The caller's own time limit ran out.
        Timeout = "timeout",
        /// The caller cancelled the request.
        Aborted = "aborted",
        /// A response arrived and could not be used.
        InvalidResponse = "invalid_response",
        /// Nothing tells.
        Unknown = "unknown",
    }
}

slugs! {
    /// The one thing the user can do next; what button to draw.
    ///
    /// ```
    /// use error_normalizer::Action;
    /// assert_eq!(Action::SignIn.slug(), "sign_in");
    /// ```
    Action {
        /// Correct what was entered.
        FixInput = "fix_input",
        /// Sign in (again).
        SignIn = "sign_in",
        /// Pay, or pay in another way.
        UpdatePayment = "update_payment",
        /// Ask somebody for access.
        RequestAccess = "request_access",
        /// Go back to where one came from.
        GoBack = "go_back",
        /// Load the latest state.
        Reload = "reload",
        /// Send the same again.
        Retry = "retry",
        /// Wait, then send the same again.
        Wait = "wait",
        /// Ask for help, with the error id.
        ContactSupport = "contact_support",
        /// Nothing.
        None = "none",
    }
}

slugs! {
    /// What rule an input broke, as a closed set.
    ///
    /// ```
    /// use error_normalizer::Rule;
    /// assert_eq!(Rule::from_slug("taken"), Some(Rule::Taken));
    /// ```
    Rule {
        /// It is missing or empty.
        Required = "required",
        /// It has too few characters or entries.
        TooShort = "too_short",
        /// It has too many characters or entries.
        TooLong = "too_long",
        /// It is below the smallest value.
        TooSmall = "too_small",
        /// It is above the largest value.
        TooLarge = "too_large",
        /// It is not written as it must be.
        InvalidFormat = "invalid_format",
        /// It is no e-mail address.
        InvalidEmail = "invalid_email",
        /// It is no web address.
        InvalidUrl = "invalid_url",
        /// It is no date or time.
        InvalidDate = "invalid_date",
        /// It is of another type (text for a number).
        InvalidType = "invalid_type",
        /// It is none of the permitted values, or an unknown member.
        NotAllowed = "not_allowed",
        /// Somebody has it already.
        Taken = "taken",
        /// What it refers to does not exist.
        NotFound = "not_found",
        /// It differs from what it must equal.
        Mismatch = "mismatch",
        /// It is too easy to guess.
        WeakPassword = "weak_password",
        /// It broke a rule that is not in this set.
        Invalid = "invalid",
    }
}

slugs! {
    /// What was inconsistent in a response.
    ///
    /// ```
    /// use error_normalizer::AnomalyCode;
    /// assert_eq!(AnomalyCode::TextWithheld.slug(), "text_withheld");
    /// ```
    AnomalyCode {
        /// The title is the standard phrase of another status.
        TitleMismatch = "title_mismatch",
        /// The body's status differs from the transport's.
        StatusMismatch = "status_mismatch",
        /// The key names a kind that contradicts the status.
        KeyMismatch = "key_mismatch",
        /// The message is an object or a list.
        NestedMessage = "nested_message",
        /// The key is a known misspelling.
        MisspeltKey = "misspelt_key",
        /// The status is a success and the body is an error.
        ErrorInSuccess = "error_in_success",
        /// The content type names another family than the body is.
        ContentTypeMismatch = "content_type_mismatch",
        /// The body is not what its type promises and was repaired or given up.
        MalformedBody = "malformed_body",
        /// The body ends in the middle.
        TruncatedBody = "truncated_body",
        /// JSON inside a JSON string.
        DoubleEncoded = "double_encoded",
        /// The API's words were meant for users and are not fit to show.
        TextWithheld = "text_withheld",
    }
}

/// Something that was inconsistent in the response and how it was settled.
///
/// ```
/// use error_normalizer::{AnomalyCode, Input, Options, normalize};
/// let input = Input { status: Some(400), body: br#"{"status": 404, "message": "No such parcel"}"#, ..Input::default() };
/// let error = normalize(&input, &Options::default());
/// assert_eq!(error.anomalies[0].code, AnomalyCode::StatusMismatch);
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
pub struct Anomaly {
    /// What kind of inconsistency.
    pub code: AnomalyCode,
    /// One sentence for a developer.
    pub note: &'static str,
}

/// One step of the path to an input.
///
/// ```
/// use error_normalizer::PathPart;
/// assert_ne!(PathPart::Name("0".into()), PathPart::Index(0));
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(untagged))]
pub enum PathPart<'a> {
    /// A member's name.
    Name(Text<'a>),
    /// A place in a list, from 0.
    Index(u32),
}

/// An error about a single input.
///
/// ```
/// use error_normalizer::{Input, Options, PathPart, Rule, normalize};
/// let input = Input { status: Some(422), body: br#"{"errors": {"tags[0]": ["is required"]}}"#, ..Input::default() };
/// let field = normalize(&input, &Options::default()).fields.remove(0);
/// assert_eq!(field.path, [PathPart::Name("tags".into()), PathPart::Index(0)]);
/// assert_eq!((&*field.name, field.rule), ("tags.0", Rule::Required));
/// assert_eq!(field.user_message, "Fill this in.");
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(rename_all = "camelCase"))]
pub struct FieldError<'a> {
    /// Where, without envelope parts: `["items", 0, "quantity"]`.
    pub path: Vec<PathPart<'a>>,
    /// The same, as form libraries name it: `items.0.quantity`.
    pub name: Text<'a>,
    /// What rule it broke.
    pub rule: Rule,
    /// The API's own code for it, verbatim.
    pub key: Option<Text<'a>>,
    /// The API's words, for developers.
    pub developer_message: Text<'a>,
    /// Safe to show beside the input.
    pub user_message: Text<'a>,
}

/// One structure for every failure, with text that is safe to show.
///
/// The fields mean what the npm package's types say; `'a` is the response they borrow from.
///
/// ```
/// use error_normalizer::{Input, Options, normalize};
/// let error = normalize(&Input { status: Some(404), body: b"No such parcel", ..Input::default() }, &Options::default());
/// assert_eq!(error.title, "We can't find this");
/// assert_eq!(error.developer_message, "No such parcel");
/// assert!(!error.public && !error.retryable);
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(rename_all = "camelCase"))]
pub struct NormalizedError<'a> {
    /// HTTP status as the transport gave it; the body's where none was given; 0 where no response arrived.
    pub status: u16,
    /// What went wrong.
    pub kind: Kind,
    /// The API's own machine-readable error code, verbatim.
    pub key: Option<Text<'a>>,
    /// A few words, safe to show; agrees with `kind`.
    pub title: Text<'a>,
    /// One or two sentences that are safe to show. Plain text, never empty.
    pub user_message: Text<'a>,
    /// BCP 47 tag of `user_message`; `None` where the API's own words are shown and it did not say.
    pub lang: Option<Text<'a>>,
    /// All that the API said about the cause, on one line, for developers and logs. Never show it.
    pub developer_message: Text<'a>,
    /// Whether `user_message` is the API's own words.
    pub public: bool,
    /// What the user can do next.
    pub action: Action,
    /// The id under which the API's people can find this error.
    pub error_id: Option<Text<'a>>,
    /// Errors about single inputs, in the API's order.
    pub fields: Vec<FieldError<'a>>,
    /// Whether sending the same request again may help and cannot do harm.
    pub retryable: bool,
    /// Milliseconds to wait before that; `None` where retrying is not advised or no time was given.
    pub retry_after_ms: Option<u64>,
    /// https link to the API's documentation of this error.
    pub docs_url: Option<Text<'a>>,
    /// Which known shape the body had.
    pub dialect: Text<'a>,
    /// What was inconsistent and how it was settled.
    pub anomalies: Vec<Anomaly>,
}

pub(crate) fn owned(text: Text<'_>) -> Text<'static> {
    Cow::Owned(text.into_owned())
}

impl PathPart<'_> {
    /// The same, borrowing from nothing.
    ///
    /// ```
    /// use error_normalizer::PathPart;
    /// let read = String::from("email");
    /// let kept = PathPart::Name(read.as_str().into()).into_owned();
    /// drop(read);
    /// assert_eq!(kept, PathPart::Name("email".into()));
    /// ```
    #[must_use]
    pub fn into_owned(self) -> PathPart<'static> {
        match self {
            Self::Name(name) => PathPart::Name(owned(name)),
            Self::Index(index) => PathPart::Index(index),
        }
    }
}

impl FieldError<'_> {
    /// The same, borrowing from nothing.
    ///
    /// ```
    /// use error_normalizer::{FieldError, Input, Options, normalize};
    /// fn first_field(body: &[u8]) -> Option<FieldError<'static>> {
    ///     let input = Input { status: Some(422), body, ..Input::default() };
    ///     normalize(&input, &Options::default()).fields.into_iter().next().map(FieldError::into_owned)
    /// }
    /// assert!(first_field(br#"{"errors": {"email": ["is required"]}}"#).is_some_and(|field| field.name == "email"));
    /// ```
    #[must_use]
    pub fn into_owned(self) -> FieldError<'static> {
        FieldError {
            path: self.path.into_iter().map(PathPart::into_owned).collect(),
            name: owned(self.name),
            rule: self.rule,
            key: self.key.map(owned),
            developer_message: owned(self.developer_message),
            user_message: owned(self.user_message),
        }
    }
}

impl NormalizedError<'_> {
    /// The same, borrowing from nothing, to keep after the response is gone.
    ///
    /// ```
    /// use error_normalizer::{Input, NormalizedError, Options, normalize};
    /// fn keep(body: &[u8]) -> NormalizedError<'static> {
    ///     normalize(&Input { status: Some(404), body, ..Input::default() }, &Options::default()).into_owned()
    /// }
    /// assert_eq!(keep(b"No such parcel").developer_message, "No such parcel");
    /// ```
    #[must_use]
    pub fn into_owned(self) -> NormalizedError<'static> {
        NormalizedError {
            status: self.status,
            kind: self.kind,
            key: self.key.map(owned),
            title: owned(self.title),
            user_message: owned(self.user_message),
            lang: self.lang.map(owned),
            developer_message: owned(self.developer_message),
            public: self.public,
            action: self.action,
            error_id: self.error_id.map(owned),
            fields: self.fields.into_iter().map(FieldError::into_owned).collect(),
            retryable: self.retryable,
            retry_after_ms: self.retry_after_ms,
            docs_url: self.docs_url.map(owned),
            dialect: owned(self.dialect),
            anomalies: self.anomalies,
        }
    }
}
