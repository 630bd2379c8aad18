//! Whether a string is a sentence, a code or nothing.

use crate::search::{
    before, behind_last, characters, contains, cut_at, ends_with_one, has, has_space, is_letter, trim,
};
use crate::status;
use crate::word_list::WordList;

/// Words that stand where a text or a code should be and say nothing.
static EMPTY_WORDS: WordList = WordList::of(&[
    "",
    "error",
    "errors",
    "fail",
    "failed",
    "failure",
    "success",
    "ok",
    "true",
    "false",
    "null",
    "none",
    "n/a",
    "0",
    "undefined",
    "ko",
    "nok",
    "object",
    "no message available",
    "unknown error",
    "error.list",
    "sender",
    "receiver",
    "user",
    "about:blank",
    "danger",
    "warning",
    "info",
    "api",
]);

/// Says nothing: neither for people nor for machines.
pub(super) fn says_nothing(text: &str) -> bool {
    EMPTY_WORDS.has_in_any_case(trim(text))
}

/// The standard phrase of a status, in the capitals that the standard gives it ("Not Found", not "not_found").
pub(super) fn is_phrase(text: &str) -> bool {
    text.len() <= 40
        && text.as_bytes().first().is_some_and(u8::is_ascii_uppercase)
        && status::of_phrase(text).is_some()
        && !is_shouted(text)
}

pub(super) fn is_shouted(text: &str) -> bool {
    !text.bytes().any(|byte| byte.is_ascii_lowercase())
}

/// Written for machines: one word with the marks of an identifier.
#[inline(never)]
pub(super) fn is_code(text: &str) -> bool {
    let text = trim(text);
    if text.is_empty() || text.len() > 128 || ends_with_one(text, b".!?:,") {
        return false;
    }
    let mut letters = false;
    let (mut joined, mut humped, mut digits) = (false, false, false);
    let mut before = 0_u8;
    for byte in text.bytes() {
        match byte {
            b'a'..=b'z' => letters = true,
            b'A'..=b'Z' => {
                letters = true;
                humped |= before.is_ascii_lowercase();
            }
            b'0'..=b'9' => digits = true,
            b'_' | b'-' | b'.' | b'/' | b':' | b'#' | b'\\' | b'@' => joined |= before.is_ascii_alphanumeric(),
            _ => return false,
        }
        before = byte;
    }
    letters
        && (joined
            || humped
            || is_shouted(text) && (text.len() > 1)
            || digits && !text.bytes().any(|byte| byte.is_ascii_lowercase()))
}

/// An e-mail address: what somebody entered, never a text about it.
pub(super) fn is_address(text: &str) -> bool {
    !has_space(text) && cut_at(text, b'@').is_some_and(|(name, host)| !name.is_empty() && has(host, b'.'))
}

/// A word that may be a code where codes stand: `forbidden`, but not `Forbidden` and no sentence.
pub(super) fn is_code_word(text: &str) -> bool {
    is_code(text) || (!text.is_empty() && text.len() <= 64 && text.bytes().all(|byte| byte.is_ascii_lowercase()))
}

/// What Laminas and Zend call the rules that an input broke: `isEmpty`, `stringLengthTooShort`, `notInArray`.
#[inline(never)]
pub(super) fn is_rule_name(name: &str) -> bool {
    const RULES: [&str; 11] = [
        "sEmpty",
        "Invalid",
        "TooShort",
        "TooLong",
        "NotMatch",
        "RecordFound",
        "notInArray",
        "notDigits",
        "notBetween",
        "notSame",
        "notAlnum",
    ];
    RULES.iter().any(|rule| contains(name, rule))
}

/// Words in a row, as people write them.
pub(super) fn is_sentence(text: &str) -> bool {
    let text = trim(text);
    let spaced = has(text, b' ') && characters(text).any(is_letter);
    spaced || characters(text).any(|c| matches!(c, '\u{3040}'..='\u{30ff}' | '\u{3400}'..='\u{9fff}' | '\u{ac00}'..='\u{d7af}' | '\u{e00}'..='\u{e7f}'))
}

/// The code in front of a sentence: `WEAK_PASSWORD : Password should be…` (Firebase).
pub(super) fn leading_code(text: &str) -> Option<&str> {
    let (code, rest) = cut_at(text, b':')?;
    let code = trim(code);
    let is_leading = code.len() >= 5 && has(code, b'_') && is_shouted(code) && is_code(code) && rest.starts_with(' ');
    is_leading.then_some(code)
}

/// A UUID, a URN or another id, rather than a path or a page's address (RFC 9457, section 3.1.5).
pub(super) fn is_id(text: &str) -> bool {
    if let Some(urn) = text.strip_prefix("urn:") {
        return !urn.is_empty();
    }
    text.len() >= 8
        && text.bytes().any(|byte| byte.is_ascii_digit())
        && text.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_' | b'.' | b'=' | b':'))
}

/// Whose fault it was (SOAP 1.1, section 4.4.1), of which the detail says more.
pub(super) fn is_fault_class(code: &str) -> bool {
    ends_with_one(code, b"tr") && matches!(behind_last(code, b":"), "Client" | "Server")
}

/// A link that may be given to a person: https, and to the host that it looks to lead to (RFC 3986, section 7.6).
pub(super) fn is_link(text: &str) -> bool {
    let Some(link) = text.strip_prefix("https://") else { return false };
    let host = before(link, b"/?#");
    link.len() > 4 && !has(host, b'@') && link.bytes().all(|byte| byte.is_ascii_graphic() && byte != b'\\')
}

/// A problem type that names no problem: `about:blank` and links to the section of an RFC or to a list of statuses.
pub(super) fn is_blank_type(text: &str) -> bool {
    text == "about:blank"
        || (contains(text, "://")
            && [
                "ietf.org/",
                "rfc-editor.org/",
                "w3.org/Protocols",
                "httpstatus",
                "developer.mozilla.org/",
                "iana.org/assignments/http-status-codes",
            ]
            .iter()
            .any(|host| contains(text, host)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_link_leads_where_it_looks_to_lead() {
        for link in ["https://docs.example/a@b", "https://docs.example?to=@x", "https://docs.example#/a"] {
            assert!(is_link(link), "{link}");
        }
        for text in [
            "http://docs.example/",
            "https://a.b",
            "https://docs.example@evil.example/",
            "https://docs.example\\@evil.example/",
            "https://docs.example/\u{202e}lmth",
            "https://docs.example/ a",
            "https://docs.\u{435}xample/",
        ] {
            assert!(!is_link(text), "{text}");
        }
    }

    #[test]
    fn codes_and_sentences_are_told_apart() {
        for code in [
            "not_found",
            "PayloadTooLarge",
            "E0000001",
            "RSODP_ODATA/013",
            "errors.order.closed",
            "NOT_FOUND",
            "PGRST116",
            "error-invalid-email",
            "TOOMANYREQUESTS",
            "path/not_found/..x",
            "java.lang.X",
        ] {
            assert!(is_code(code), "{code}");
        }
        for text in [
            "Unauthenticated.",
            "Throttled",
            "Not Found",
            "err1",
            "forbidden",
            "",
            "404",
            "Le numéro",
            "a b_c",
            "Wait!",
        ] {
            assert!(!is_code(text), "{text}");
        }
        for text in ["Item not found", "残高が不足しています", "Das Konto ist gesperrt."] {
            assert!(is_sentence(text), "{text}");
        }
        for text in ["2024-05-01T10:00:00Z", "doesnotexist", "bar", "42 7"] {
            assert!(!is_sentence(text), "{text}");
        }
    }

    #[test]
    fn phrases_count_only_as_the_standard_writes_them() {
        assert!(is_phrase("Not Found") && is_phrase("Forbidden"));
        assert!(!is_phrase("not found") && !is_phrase("FORBIDDEN") && !is_phrase("Page Not Found"));
    }

    #[test]
    fn ids_are_no_paths() {
        assert!(
            is_id("00000000-0000-0000-0000-000000000000")
                && is_id("urn:uuid:1")
                && is_id("err_20240117093512x00FF00FF")
        );
        assert!(
            !is_id("/account/12345/msgs/abc")
                && !is_id("https://example.net/account/12345")
                && !is_id("too_many_requests")
        );
    }
}
