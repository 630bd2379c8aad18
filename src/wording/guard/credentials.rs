//! Passwords, tokens and keys: where they stand in a text.

use super::{
    lines::{Lines, words},
    text::{CAPITAL, DIGIT, SMALL, cut_last, shape},
};
use std::ops::Range;

/// How the keys of each vendor begin, as its documentation gives it; what follows is random.
const VENDOR_PREFIXES: Lines = words!(
    "AKIA ASIA AIza EAAC SG. dapi dckr_pat_ dop_v1_ eyJ ghp_ gho_ ghu_ ghs_ ghr_ github_pat_ glpat- hf_ lin_api_ npm_ ntn_ \
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
}

impl<'t> Secrets<'t> {
    pub(super) fn of(text: &'t str) -> Self {
        Self { text: text.as_bytes(), at: 0 }
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
    fn secret_at(&self, word: &Range<usize>) -> Option<Range<usize>> {
        let name = self.slice(word);
        let after = self.rest(word.end);
        let token = self.run(word.start, is_token);
        if is_random(self.slice(&token), 16)
            && VENDOR_PREFIXES.into_iter().any(|prefix| self.slice(&token).starts_with(prefix))
        {
            return Some(token);
        }
        if name.ends_with(b"KEY-----") {
            return self.private_key(word);
        }
        match after.first()? {
            b':' if after.starts_with(b"://") => password_in(after.get(3..)?, word.end + 3),
            b' ' if name.eq_ignore_ascii_case(b"bearer") || name.eq_ignore_ascii_case(b"basic") => {
                let token = self.run(word.end + 1, is_token);
                is_random(self.slice(&token), 8).then_some(token)
            }
            b'=' | b':' | b' ' | b'"' | b'\'' | b'\\' if is_secret_name(name) => self.value_after(word.end),
            _ => None,
        }
    }

    fn private_key(&self, word: &Range<usize>) -> Option<Range<usize>> {
        let after = self.rest(word.end);
        let end = after.windows(8).position(|window| window == b"-----END");
        let end = end.map_or(after.len(), |end| {
            let line = after.get(end..).unwrap_or_default();
            end + line.windows(8).position(|window| window == b"KEY-----").map_or(line.len(), |length| length + 8)
        });
        (end > 0).then_some(word.end..word.end + end)
    }

    /// `=value`, `: value`, `":"value"` and their like.
    fn value_after(&self, end: usize) -> Option<Range<usize>> {
        let gap = self.run(end, |byte| matches!(byte, b' ' | b'"' | b'\'' | b'\\'));
        let sign = *self.text.get(gap.end)?;
        let start = gap.end + if self.rest(gap.end).starts_with(b"=>") { 2 } else { 1 };
        let gap = self.run(start, |byte| byte == b' ');
        let opening = self.run(gap.end, |byte| matches!(byte, b'"' | b'\'' | b'\\'));
        let value = match self.slice(&opening).last() {
            Some(&quote) => self.run(opening.end, |byte| byte != quote && byte != b'\\'),
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

/// Whether nobody would write that by hand: long, and with digits or capitals inside.
fn is_random(token: &[u8], least: usize) -> bool {
    let inside = shape(token.get(1..).unwrap_or_default());
    token.len() >= least && inside & (DIGIT | CAPITAL) != 0 && inside & (SMALL | CAPITAL) != 0
}
