//! Passwords, tokens and keys: where they stand in a text.

use super::{Mark, reading::Reading};
use std::ops::Range;

/// How the keys of each vendor begin, as its documentation gives it; what follows is random.
const VENDOR_PREFIXES: &[&str] = &[
    "AKIA",
    "ASIA",
    "AIza",
    "EAAC",
    "SG.",
    "Atzr|",
    "dapi",
    "dckr_pat_",
    "dop_v1_",
    "eyJ",
    "ghp_",
    "gho_",
    "ghu_",
    "ghs_",
    "ghr_",
    "github_pat_",
    "glpat-",
    "hf_",
    "lin_api_",
    "npm_",
    "ntn_",
    "pk_live_",
    "pk_test_",
    "pypi-",
    "rk_live_",
    "rk_test_",
    "secret_",
    "shpat_",
    "shpss_",
    "sk-",
    "sk_live_",
    "sk_test_",
    "sntrys_",
    "sq0csp-",
    "tok_",
    "whsec_",
    "xapp-",
    "xox",
    "ya29.",
];

/// How the names end whose values are secrets, without `_` and `-`.
const SECRET_NAMES: &[&str] = &[
    "password",
    "passwd",
    "passphrase",
    "pwd",
    "secret",
    "token",
    "apikey",
    "accesskey",
    "accountkey",
    "privatekey",
    "secretkey",
    "sharedkey",
    "signature",
    "sig",
    "credential",
    "credentials",
    "authorization",
    "cookie",
    "sessionid",
    "sessid",
    "jwt",
];

pub(super) fn finding(text: &Reading) -> Option<Mark> {
    Secrets::of(&text.shown).next().map(|_| Mark::Credential)
}

/// The places in a text that hold a secret, in order, never overlapping.
pub(super) struct Secrets<'t> {
    text: &'t str,
    at: usize,
}

impl<'t> Secrets<'t> {
    pub(super) fn of(text: &'t str) -> Self {
        Self { text, at: 0 }
    }

    fn rest(&self, from: usize) -> &'t str {
        self.text.get(from..).unwrap_or_default()
    }

    /// From `from`, as far as the bytes are of that sort.
    fn run(&self, from: usize, is_inside: impl Fn(u8) -> bool) -> Range<usize> {
        let length = self.rest(from).bytes().position(|byte| !is_inside(byte));
        from..length.map_or(self.text.len(), |length| from + length)
    }

    fn slice(&self, range: &Range<usize>) -> &'t str {
        self.text.get(range.clone()).unwrap_or_default()
    }

    /// The secret that the word at `word` is or announces.
    fn secret_at(&self, word: Range<usize>) -> Option<Range<usize>> {
        let name = self.slice(&word);
        if VENDOR_PREFIXES.iter().any(|prefix| self.rest(word.start).starts_with(prefix)) {
            let token = self.run(word.start, is_token);
            if is_random(self.slice(&token), 16) {
                return Some(token);
            }
        }
        let after = self.rest(word.end);
        if let Some(authority) = after.strip_prefix("://") {
            return password_in(authority, word.end + 3);
        }
        if name.eq_ignore_ascii_case("bearer") || name.eq_ignore_ascii_case("basic") {
            let token = self.run(word.end + 1, is_token);
            return (after.starts_with(' ') && is_random(self.slice(&token), 8)).then_some(token);
        }
        if after.starts_with("-----") && name.ends_with("KEY") {
            let end = after.find("-----END").and_then(|end| Some(end + 8 + after.get(end + 8..)?.find("-----")? + 5));
            return Some(word.end + 5..end.map_or(self.text.len(), |end| word.end + end));
        }
        if is_secret_name(name) { self.value_after(word.end) } else { None }
    }

    /// `=value`, `: value`, `":"value"` and their like.
    fn value_after(&self, end: usize) -> Option<Range<usize>> {
        let gap = self.run(end, |byte| matches!(byte, b' ' | b'"' | b'\'' | b'\\'));
        let sign = *self.text.as_bytes().get(gap.end)?;
        let start = if self.rest(gap.end).starts_with("=>") { gap.end + 2 } else { gap.end + 1 };
        let gap = self.run(start, |byte| byte == b' ');
        let opening = self.run(gap.end, |byte| matches!(byte, b'"' | b'\'' | b'\\'));
        let value = match self.slice(&opening).bytes().last() {
            Some(quote) => self.run(opening.end, |byte| byte != quote && byte != b'\\'),
            None => {
                self.run(opening.end, |byte| !matches!(byte, b' ' | b'&' | b';' | b',' | b')' | b'"' | b'\'' | b'\n'))
            }
        };
        let is_given = match sign {
            b'=' => true,
            b':' => !opening.is_empty() || is_random(self.slice(&value), 6),
            _ => false,
        };
        (is_given && !value.is_empty()).then_some(value)
    }
}

impl Iterator for Secrets<'_> {
    type Item = Range<usize>;

    fn next(&mut self) -> Option<Range<usize>> {
        while self.at < self.text.len() {
            let gap = self.run(self.at, |byte| !is_name(byte));
            let word = self.run(gap.end, is_name);
            self.at = word.end;
            if let Some(secret) = self.secret_at(word) {
                self.at = secret.end;
                return Some(secret);
            }
        }
        None
    }
}

/// The password in `user:password@host`.
fn password_in(authority: &str, start: usize) -> Option<Range<usize>> {
    let length = authority.bytes().position(|byte| matches!(byte, b'/' | b' ' | b'"' | b'\'' | b'?' | b'\n'));
    let authority = authority.get(..length.unwrap_or(authority.len()))?;
    let (user, _) = authority.rsplit_once('@')?;
    let colon = user.find(':')?;
    (colon + 1 < user.len()).then_some(start + colon + 1..start + user.len())
}

fn is_secret_name(name: &str) -> bool {
    let bare: String = name.chars().filter(|c| !matches!(c, '_' | '-')).map(|c| c.to_ascii_lowercase()).collect();
    SECRET_NAMES.iter().any(|secret| bare.ends_with(secret))
}

fn is_name(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'-') || byte >= 0x80
}

fn is_token(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'-' | b'.' | b'+' | b'/' | b'=' | b'~' | b'|')
}

/// Whether nobody would write that by hand: long, and with digits or capitals inside.
fn is_random(token: &str, least: usize) -> bool {
    let token = token.trim_end_matches('.');
    let has = |is: fn(&u8) -> bool| token.bytes().skip(1).any(|byte| is(&byte));
    token.len() >= least && (has(u8::is_ascii_digit) || has(u8::is_ascii_uppercase)) && has(u8::is_ascii_alphabetic)
}
