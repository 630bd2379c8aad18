//! The texts that are always there. Every other language has the same ones, in a file of its own.

use super::ours::{Advice, KindWords};
use crate::normalized::Kind;
use crate::search::places_of;

/// A title, and a message whose last sentence says what to do now.
pub(super) fn kind_words(kind: Kind) -> KindWords<'static> {
    let (title, message) = match kind {
        Kind::BadRequest => {
            ("That didn't work", "We couldn't make sense of this. Check what you entered and try again.")
        }
        Kind::ValidationFailed => {
            ("Check your details", "Some details are missing or need a change. Correct them and try again.")
        }
        Kind::Unauthorized => {
            ("Please sign in", "We couldn't sign you in, or your session has ended. Sign in and try again.")
        }
        Kind::TokenRequired => ("Sign in first", "You need to be signed in for this. Sign in and try again."),
        Kind::PaymentRequired => {
            ("Payment needed", "This has to be paid for first. Check your plan and your payment details.")
        }
        Kind::PaymentFailed => {
            ("Payment didn't go through", "Your payment was not accepted. Check the details or pay another way.")
        }
        Kind::Forbidden => ("No access", "You don't have access to this. If you need it, ask for access."),
        Kind::QuotaExceeded => {
            ("Limit reached", "Your account has reached its limit. Try again later, or contact support.")
        }
        Kind::NotFound => {
            ("We can't find this", "This isn't here. It may have been moved or deleted. Go back and try again.")
        }
        Kind::Gone => ("No longer here", "This is no longer available. Go back and choose something else."),
        Kind::MethodNotAllowed => {
            ("Not possible here", "This can't be done here. Try another way, or contact support.")
        }
        Kind::NotAcceptable => {
            ("Not in this form", "We can't give you this in the form you need. Try another way, or contact support.")
        }
        Kind::RequestTimeout => {
            ("Sending took too long", "We didn't get everything in time. Check your connection and try again.")
        }
        Kind::Conflict => {
            ("Can't do this right now", "This doesn't fit with the latest data. Reload the page and try again.")
        }
        Kind::AlreadyExists => {
            ("This exists already", "There is already one like this. Choose something else and try again.")
        }
        Kind::PreconditionFailed => {
            ("Changed in the meantime", "This may have changed since you opened it. Reload the page and try again.")
        }
        Kind::PayloadTooLarge => ("Too large", "What you sent is too large. Make it smaller and try again."),
        Kind::UnsupportedMediaType => {
            ("Type not supported", "We can't read this type of content. Choose another type and try again.")
        }
        Kind::Locked => ("In use right now", "This is being used or changed right now. Wait a moment and try again."),
        Kind::TooManyRequests => {
            ("A short break, please", "There were too many tries in a short time. Wait a moment and try again.")
        }
        Kind::UnavailableForLegalReasons => {
            ("Not available", "For legal reasons, we can't show you this. Go back and choose something else.")
        }
        Kind::ServerError => {
            ("A problem on our side", "We ran into a problem on our side. Try again later, or contact support.")
        }
        Kind::NotImplemented => ("Not available", "This isn't available here. If you need it, contact support."),
        Kind::BadGateway => {
            ("A problem on our side", "A part of our service isn't working. Wait a moment and try again.")
        }
        Kind::ServiceUnavailable => {
            ("Not available right now", "Our service is busy or down right now. Wait a moment and try again.")
        }
        Kind::GatewayTimeout => {
            ("This took too long", "A part of our service didn't answer in time. Wait a moment and try again.")
        }
        Kind::InsufficientStorage => {
            ("No space left", "There isn't enough space to save this. Free up some space, or contact support.")
        }
        Kind::Network => ("Couldn't connect", "We couldn't reach our service. Check your connection and try again."),
        Kind::Timeout => {
            ("This took too long", "We didn't get an answer in time. Check your connection and try again.")
        }
        Kind::Aborted => ("Stopped", "This was stopped before it was done. Try again if you still want it."),
        Kind::InvalidResponse => {
            ("Unexpected answer", "We got an answer that we couldn't use. Try again later, or contact support.")
        }
        Kind::Unknown => {
            ("That didn't work", "This didn't work, and we don't know why. Try again later, or contact support.")
        }
    };
    // Its sentences but the last, which is the advice.
    let stop = places_of(message, b".").filter(|stop| message.as_bytes().get(stop + 1) == Some(&b' ')).last();
    let what = stop.and_then(|stop| message.get(..=stop)).unwrap_or(message);
    KindWords { title, message, what }
}

/// What may stand in place of a kind's own advice.
pub(super) const ADVICE: Advice<'_> = Advice {
    wait: "Try again {wait}.",
    // Nothing follows the id, so that it copies well.
    reference: "If this goes on, give this code to support: {errorId}",
    unsure: "Check whether it was done before you try again.",
};

/// What is said beside an input: by the slug of its rule, and of the rule with a limit.
pub(super) static FIELD_TEXTS: &[(&str, &str)] = &[
    ("required", "Fill this in."),
    ("too_short", "This is too short."),
    ("too_short_limit", "Use at least {limit} characters."),
    ("too_few_limit", "Add at least {limit} entries."),
    ("too_long", "This is too long."),
    ("too_long_limit", "Use at most {limit} characters."),
    ("too_many_limit", "Add at most {limit} entries."),
    ("too_small", "This is too low."),
    ("too_small_limit", "The lowest allowed is {limit}."),
    ("too_large", "This is too high."),
    ("too_large_limit", "The highest allowed is {limit}."),
    ("invalid_format", "Check how this is written."),
    ("invalid_email", "Enter an email address, like name@example.com."),
    ("invalid_url", "Enter a web address, like https://example.com."),
    ("invalid_date", "Check this date or time."),
    ("invalid_type", "Enter a different kind of value."),
    ("not_allowed", "This isn't allowed here."),
    ("taken", "This one is taken. Choose another one."),
    ("not_found", "We couldn't find this. Check what you entered."),
    ("mismatch", "This doesn't match."),
    ("weak_password", "Choose a password that is harder to guess."),
    ("invalid", "Check this entry."),
];

pub(super) fn field_text(slug: &str) -> Option<&'static str> {
    FIELD_TEXTS.iter().find(|(name, _)| *name == slug).map(|(_, text)| *text)
}
