//! What a content type promises; the bytes decide whether it lied.

use super::Family;
use crate::search::{mentions, parts};

/// Media types by what is in their name (RFC 6839's suffixes and the older private names alike).
const PROMISES: [(&str, Family); 5] = [
    ("json", Family::Json),
    ("html", Family::Html),
    ("xml", Family::Xml),
    ("x-www-form-urlencoded", Family::Form),
    ("text/plain", Family::Text),
];

/// Media types whose bodies hold several documents: NDJSON, JSON lines, RFC 7464, Connect, SSE, RFC 2046.
const SEQUENCES: [&str; 6] = ["ndjson", "jsonl", "json-seq", "connect+", "stream", "multipart/"];

/// The family that the content type names.
pub(crate) fn promised(content_type: Option<&str>) -> Option<Family> {
    let media_type = media_type(content_type);
    PROMISES.iter().find(|(name, _)| mentions(media_type, name)).map(|(_, family)| *family)
}

pub(super) fn is_sequence(content_type: Option<&str>) -> bool {
    let media_type = media_type(content_type);
    SEQUENCES.iter().any(|name| mentions(media_type, name))
}

pub(super) fn names(content_type: Option<&str>, name: &str) -> bool {
    mentions(media_type(content_type), name)
}

fn media_type(content_type: Option<&str>) -> &str {
    content_type.and_then(|value| parts(value, b';').next()).unwrap_or_default()
}
