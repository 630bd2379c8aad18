//! Passwords, tokens and keys: where they stand in a text.

use super::{
    lines::{Lines, words},
    text::{CAPITAL, DIGIT, SMALL, cut_last, is_number, shape, until},
};
use core::ops::Range;

/// How the keys of each vendor begin, as its documentation gives it; what follows is random.
const VENDOR_PREFIXES: Lines = words!(
    "AKIA ASIA AIza EAAC SG. dapi dckr_pat_ dop_v1_ eyJ ghp_ gho_ ghu_ ghs_ ghr_ github_pat_ glpat- hf_ key- lin_api_ npm_ ntn_ PMAK- \
     pk_live_ pk_test_ pypi- rk_live_ rk_test_ secret_ shpat_ shpss_ sk- sk_live_ sk_test_ sntrys_ tok_ whsec_ xapp- xox ya29."
);

/// How the names end whose values are secrets, without `_` and `-`.
const SECRET_NAMES: Lines = words!(
    "password passwd passphrase pwd secret token apikey accesskey accountkey privatekey secretkey sharedkey signature sig \
     credential credentials authorization cookie sessionid sessid jwt"
);

/// The places in a text that hold a secret, in order, never overlapping.
pub(super) struct Secrets<'t> {
    text: &'t [u8],
    at: usize,
    /// Where the token ends that the last word was in, so that no token is walked twice.
    token_end: usize,
}

impl<'t> Secrets<'t> {
    pub(super) fn of(text: &'t str) -> Self {
        Self { text: text.as_bytes(), at: 0, token_end: 0 }
    }

    fn rest(&self, from: usize) -> &'t [u8] {
        self.text.get(from..).unwrap_or_default()
    }

    fn slice(&self, range: &Range<usize>) -> &'t [u8] {
        self.text.get(range.clone()).unwrap_or_default()
    }

    /// From `from`, as far as the bytes are of that sort.
    fn run(&self, from: usize, is_inside: impl Fn(u8) -> bool) -> Range<usize> {
        from..from + self.rest(from).iter().take_while(|&&byte| is_inside(byte)).count()
    }

    /// The secret that the word at `word` is or announces.
    #[inline(never)]
    fn secret_at(&mut self, word: &Range<usize>) -> Option<Range<usize>> {
        let name = self.slice(word);
        let after = self.rest(word.end);
        self.token_end = self.token_end.max(word.start);
        let token = word.start..self.run(self.token_end, is_token).end;
        self.token_end = token.end;
        if name.len() > 1
            && is_random(self.slice(&token), 16)
            && VENDOR_PREFIXES.into_iter().any(|prefix| self.slice(&token).starts_with(prefix))
        {
            return Some(token);
        }
        if name.starts_with(b"-----BEGIN") {
            return self.private_key(word.end);
        }
        match after.first()? {
            b':' if after.starts_with(b"://") => password_in(after.get(3..)?, word.end + 3),
            b' ' if name.eq_ignore_ascii_case(b"bearer") || name.eq_ignore_ascii_case(b"basic") => {
                let token = self.run(word.end + 1, is_token);
                is_random(self.slice(&token), 8).then_some(token)
            }
            // A bot of Telegram's: its number and its token.
            b':' if after.starts_with(b":AA") && is_number(name) => self.value_after(word.end),
            b'=' | b':' | b' ' | b'"' | b'\'' | b'\\' if is_secret_name(name) => self.value_after(word.end),
            _ => None,
        }
    }

    /// What stands between the lines that begin and end a key (RFC 7468).
    #[inline(never)]
    fn private_key(&self, from: usize) -> Option<Range<usize>> {
        const HEADER: usize = 32;
        let header = self.rest(from).get(..HEADER).unwrap_or(self.rest(from));
        let start = from + header.windows(8).position(|window| window == b"KEY-----")? + 8;
        let key = self.rest(start);
        let length = key.windows(8).position(|window| window == b"-----END").unwrap_or(key.len());
        (length > 0).then_some(start..start + length)
    }

    /// `=value`, `: value`, `":"value"` and their like.
    #[inline(never)]
    fn value_after(&self, end: usize) -> Option<Range<usize>> {
        let gap = self.run(end, |byte| matches!(byte, b' ' | b'"' | b'\'' | b'\\'));
        let sign = *self.text.get(gap.end)?;
        let start = gap.end + if self.rest(gap.end).starts_with(b"=>") { 2 } else { 1 };
        let gap = self.run(start, |byte| byte == b' ');
        let opening = self.run(gap.end, |byte| matches!(byte, b'"' | b'\'' | b'\\'));
        // Unquoted behind a colon it may be prose: then the text goes on to be read from there.
        if sign == b':'
            && opening.is_empty()
            && !is_random(until(self.rest(gap.end).get(..64).unwrap_or(self.rest(gap.end)), is_delimiter), 6)
        {
            return None;
        }
        let value = match self.slice(&opening).last() {
            Some(&quote) => self.run(opening.end, |byte| byte != quote && byte != b'\\'),
            None => self.run(opening.end, |byte| !is_delimiter(byte)),
        };
        (matches!(sign, b'=' | b':') && !value.is_empty()).then_some(value)
    }
}

impl Iterator for Secrets<'_> {
    type Item = Range<usize>;

    fn next(&mut self) -> Option<Range<usize>> {
        while self.at < self.text.len() {
            let gap = self.run(self.at, |byte| !is_word(byte));
            let word = self.run(gap.end, is_word);
            self.at = word.end;
            if let Some(secret) = self.secret_at(&word) {
                self.at = secret.end;
                return Some(secret);
            }
        }
        None
    }
}

/// The password in `user:password@host`.
#[inline(never)]
fn password_in(address: &[u8], start: usize) -> Option<Range<usize>> {
    let is_inside = |byte: &&u8| !matches!(byte, b'/' | b' ' | b'"' | b'\'' | b'?' | b'\n');
    let authority = address.get(..address.iter().take_while(is_inside).count())?;
    let (user, _) = cut_last(authority, b'@')?;
    let colon = user.iter().position(|&byte| byte == b':')?;
    (colon + 1 < user.len()).then_some(start + colon + 1..start + user.len())
}

/// Whether the name ends as the names of secrets do, however it is written: `api_key`, `X-API-Key`, `apiKey`.
fn is_secret_name(name: &[u8]) -> bool {
    SECRET_NAMES.into_iter().any(|secret| {
        let mut letters = name.iter().rev().filter(|byte| !matches!(byte, b'_' | b'-'));
        secret.iter().rev().all(|wanted| letters.next().is_some_and(|byte| byte.eq_ignore_ascii_case(wanted)))
    })
}

fn is_word(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'-' | 0x80..)
}

fn is_token(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'-' | b'.' | b'+' | b'/' | b'=' | b'~' | b'|')
}

/// What ends a value that is not in quotes.
fn is_delimiter(byte: u8) -> bool {
    matches!(byte, b' ' | b'&' | b';' | b',' | b')' | b'"' | b'\'' | b'\n')
}

/// Whether nobody would write that by hand: long, and with digits or capitals inside.
pub(super) fn is_random(token: &[u8], least: usize) -> bool {
    let inside = shape(token.get(1..token.len().min(64)).unwrap_or_default());
    token.len() >= least && inside & (DIGIT | CAPITAL) != 0 && inside & (SMALL | CAPITAL) != 0
}
