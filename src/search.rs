//! Parts of texts: the standard library's search is made for long needles, at 5 kB, and anew for each sort of needle.

use core::str::Chars;

/// Times a byte, eight of it.
pub(crate) const ONES: u64 = 0x0101_0101_0101_0101;
/// The high bit of each of eight bytes.
pub(crate) const HIGH: u64 = ONES << 7;

/// What tells a small letter from its capital.
const SMALL: u8 = 0x20;

/// The high bit of each byte that equals `byte`.
pub(crate) const fn equal(word: u64, byte: u8) -> u64 {
    nonzero(word ^ (ONES * byte as u64)) ^ HIGH
}

const fn nonzero(word: u64) -> u64 {
    ((word & !HIGH).wrapping_add(!HIGH) | word) & HIGH
}

/// Where the byte first stands, eight at a time; the standard library's own such search is not open to all.
fn place_of_byte(bytes: &[u8], wanted: u8) -> Option<usize> {
    place_with_bits(bytes, 0, wanted)
}

/// The same for a byte that is the wanted one as soon as these bits are set.
#[inline(never)]
fn place_with_bits(bytes: &[u8], bits: u8, wanted: u8) -> Option<usize> {
    let (words, rest) = bytes.as_chunks::<8>();
    let mut at = 0;
    for word in words {
        let found = equal(u64::from_le_bytes(*word) | (ONES * u64::from(bits)), wanted);
        if found != 0 {
            return Some(at + (found.trailing_zeros() / 8) as usize);
        }
        at += 8;
    }
    rest.iter().position(|&byte| byte | bits == wanted).map(|place| at + place)
}

/// Where the part first stands in the text.
#[inline(never)]
pub(crate) fn find(text: &str, part: &str) -> Option<usize> {
    let (&first, others) = part.as_bytes().split_first()?;
    let mut from = 0;
    while let Some(rest) = text.as_bytes().get(from..) {
        let at = from + place_of_byte(rest, first)?;
        if text.as_bytes().get(at + 1..)?.starts_with(others) {
            return Some(at);
        }
        from = at + 1;
    }
    None
}

#[inline(never)]
pub(crate) fn contains(text: &str, part: &str) -> bool {
    find(text, part).is_some()
}

/// Where the first of these ASCII characters stands in the text.
#[inline(never)]
pub(crate) fn place_of(text: &str, signs: &[u8]) -> Option<usize> {
    #[expect(clippy::manual_contains, reason = "the standard library's search for a byte is made for long texts")]
    text.bytes().position(|byte| signs.iter().any(|&sign| sign == byte))
}

#[inline(never)]
pub(crate) fn has(text: &str, sign: u8) -> bool {
    place_of_byte(text.as_bytes(), sign).is_some()
}

#[inline(never)]
pub(crate) fn has_space(text: &str) -> bool {
    text.bytes().any(|byte| matches!(byte, b'\t'..=b'\r' | b' '))
        || (!is_ascii(text.as_bytes()) && characters(text).any(char::is_whitespace))
}

/// As the standard library's, which is written out wherever it is asked.
#[inline(never)]
pub(crate) fn is_ascii(text: &[u8]) -> bool {
    text.is_ascii()
}

/// Its characters, each from one place: the standard library's way to read them is written out wherever one is read.
pub(crate) fn characters(text: &str) -> Characters<'_> {
    Characters(text.chars())
}

#[derive(Clone)]
pub(crate) struct Characters<'a>(Chars<'a>);

impl Iterator for Characters<'_> {
    type Item = char;

    #[inline(never)]
    fn next(&mut self) -> Option<char> {
        self.0.next()
    }
}

/// The text up to there; nothing where that is inside a character or behind its end.
#[inline(never)]
pub(crate) fn head(text: &str, end: usize) -> &str {
    text.get(..end).unwrap_or_default()
}

/// The text from there on; nothing where that is inside a character or behind its end.
#[inline(never)]
pub(crate) fn tail(text: &str, start: usize) -> &str {
    text.get(start..).unwrap_or_default()
}

/// Its last character.
#[inline(never)]
pub(crate) fn last(text: &str) -> Option<char> {
    text.chars().next_back()
}

/// The text without white space around it.
#[inline(never)]
pub(crate) fn trim(text: &str) -> &str {
    match text.as_bytes() {
        // Most texts have none.
        [b'!'..=b'~', .., b'!'..=b'~'] => text,
        _ => trim_end(trim_start(text)),
    }
}

#[inline(never)]
pub(crate) fn trim_start(text: &str) -> &str {
    match text.as_bytes() {
        [] | [b'!'..=b'~', ..] => text,
        _ => text.trim_start(),
    }
}

#[inline(never)]
pub(crate) fn trim_end(text: &str) -> &str {
    text.trim_end()
}

/// Whether the text begins with one of these ASCII characters.
pub(crate) fn starts_with_one(text: &str, signs: &[u8]) -> bool {
    is_one_of(text.as_bytes().first(), signs)
}

/// Whether the text ends with one of these ASCII characters.
pub(crate) fn ends_with_one(text: &str, signs: &[u8]) -> bool {
    is_one_of(text.as_bytes().last(), signs)
}

#[inline(never)]
fn is_one_of(byte: Option<&u8>, signs: &[u8]) -> bool {
    byte.is_some_and(|byte| signs.contains(byte))
}

/// What stands before and after the first such ASCII character.
#[inline(never)]
pub(crate) fn cut_at(text: &str, sign: u8) -> Option<(&str, &str)> {
    let at = place_of_byte(text.as_bytes(), sign)?;
    Some((text.get(..at)?, text.get(at + 1..)?))
}

/// What stands before the first of these ASCII characters, or all.
#[inline(never)]
pub(crate) fn before<'a>(text: &'a str, signs: &[u8]) -> &'a str {
    place_of(text, signs).and_then(|at| text.get(..at)).unwrap_or(text)
}

/// What stands behind the last of these ASCII characters, or all.
#[inline(never)]
pub(crate) fn behind_last<'a>(text: &'a str, signs: &[u8]) -> &'a str {
    let at = text.bytes().rposition(|byte| signs.contains(&byte));
    at.and_then(|at| text.get(at + 1..)).unwrap_or(text)
}

/// The parts between such ASCII characters, one more than there are of them.
pub(crate) fn parts(text: &str, sign: u8) -> Parts<'_> {
    Parts { rest: Some(text), sign }
}

#[derive(Clone)]
pub(crate) struct Parts<'a> {
    rest: Option<&'a str>,
    sign: u8,
}

impl<'a> Parts<'a> {
    /// What has not been looked at yet, unparted.
    pub(crate) fn rest(self) -> &'a str {
        self.rest.unwrap_or_default()
    }
}

impl<'a> Iterator for Parts<'a> {
    type Item = &'a str;

    #[inline(never)]
    fn next(&mut self) -> Option<&'a str> {
        let text = self.rest?;
        let (part, rest) = cut_at(text, self.sign).map_or((text, None), |(part, rest)| (part, Some(rest)));
        self.rest = rest;
        Some(part)
    }
}

/// The parts between any of these ASCII characters.
pub(crate) fn parts_between<'a>(text: &'a str, signs: &'static [u8]) -> impl Iterator<Item = &'a str> {
    let mut rest = Some(text);
    core::iter::from_fn(move || {
        let text = rest?;
        let part = before(text, signs);
        rest = text.get(part.len() + 1..);
        Some(part)
    })
}

/// The words of a list that is separated by spaces.
pub(crate) fn words(list: &str) -> impl Iterator<Item = &str> {
    parts(list, b' ').filter(|word| !word.is_empty())
}

/// Each place where one of these ASCII characters stands.
pub(crate) fn places_of<'a>(text: &'a str, signs: &'static [u8]) -> impl Iterator<Item = usize> + 'a {
    let mut from = 0;
    core::iter::from_fn(move || {
        let at = from + place_of(text.get(from..)?, signs)?;
        from = at + 1;
        Some(at)
    })
}

/// The text without these ASCII characters at its end.
#[inline(never)]
pub(crate) fn without_end<'a>(mut text: &'a str, signs: &[u8]) -> &'a str {
    while let Some((last, rest)) = text.as_bytes().split_last().filter(|(last, _)| signs.contains(last)) {
        debug_assert!(last.is_ascii(), "what is cut off is a character");
        text = text.get(..rest.len()).unwrap_or_default();
    }
    text
}

/// The text without these ASCII characters at its start.
#[inline(never)]
pub(crate) fn without_start<'a>(mut text: &'a str, signs: &[u8]) -> &'a str {
    while text.as_bytes().first().is_some_and(|first| signs.contains(first)) {
        text = text.get(1..).unwrap_or_default();
    }
    text
}

/// What stands before and after the part.
#[inline(never)]
pub(crate) fn cut<'a>(text: &'a str, part: &str) -> Option<(&'a str, &'a str)> {
    let at = find(text, part)?;
    Some((text.get(..at)?, text.get(at + part.len()..)?))
}

/// What follows each place where the part stands.
pub(crate) fn after_each<'a>(text: &'a str, part: &str) -> impl Iterator<Item = &'a str> {
    let mut rest = text;
    core::iter::from_fn(move || {
        rest = cut(rest, part)?.1;
        Some(rest)
    })
}

/// Whether both are the same, in whatever case.
#[inline]
pub(crate) fn is_same(one: &str, other: &str) -> bool {
    one.len() == other.len() && is_alike(one.as_bytes(), other.as_bytes())
}

#[inline(never)]
fn is_alike(one: &[u8], other: &[u8]) -> bool {
    one.eq_ignore_ascii_case(other)
}

/// Whether the text is one of those, in whatever case.
#[inline(never)]
pub(crate) fn is_among(text: &str, several: &[&str]) -> bool {
    several.iter().any(|one| is_same(one, text))
}

/// Whether the text ends so, in whatever case.
#[inline(never)]
pub(crate) fn ends(text: &str, end: &str) -> bool {
    let start = text.len().checked_sub(end.len());
    start.and_then(|start| text.get(start..)).is_some_and(|last| is_same(last, end))
}

/// Whether the text begins so, in whatever case.
#[inline(never)]
pub(crate) fn begins(text: &str, start: &str) -> bool {
    text.as_bytes().get(..start.len()).is_some_and(|begin| is_alike(begin, start.as_bytes()))
}

/// The number whose digits the text is.
pub(crate) fn number<T: TryFrom<u64>>(text: &str) -> Option<T> {
    whole(text).and_then(|number| T::try_from(number).ok())
}

#[inline(never)]
fn whole(text: &str) -> Option<u64> {
    let is_number = matches!(text.as_bytes(), [b'0'..=b'9' | b'+', ..]);
    if is_number { text.parse().ok() } else { None }
}

/// Whether the text has the part, in whatever case.
pub(crate) fn mentions(text: &str, part: &str) -> bool {
    find_mention(text, part).is_some()
}

/// Where the part first stands in the text, in whatever case.
#[inline(never)]
pub(crate) fn find_mention(text: &str, part: &str) -> Option<usize> {
    let (&first, others) = part.as_bytes().split_first()?;
    let bits = if first.is_ascii_alphabetic() { SMALL } else { 0 };
    let mut from = 0;
    while let Some(rest) = text.as_bytes().get(from..) {
        let at = from + place_with_bits(rest, bits, first | bits)?;
        if is_alike(text.as_bytes().get(at + 1..)?.get(..others.len())?, others) {
            return Some(at);
        }
        from = at + 1;
    }
    None
}

/// A letter of any script, as far as a text's first look needs to know: punctuation, marks, symbols and
/// digits are none. The standard library's tables are 2 kB.
pub(crate) fn is_letter(character: char) -> bool {
    match character {
        '\0'..='\u{7f}' => character.is_ascii_alphabetic(),
        _ => is_other_letter(character),
    }
}

#[inline(never)]
fn is_other_letter(character: char) -> bool {
    match character {
        '\0'..='\u{bf}' => matches!(character, 'ª' | 'µ' | 'º'),
        '×' | '÷' | '\u{300}'..='\u{36f}' | '\u{660}'..='\u{66c}' | '\u{6d4}' | '\u{6f0}'..='\u{6f9}' => false,
        '\u{60c}'..='\u{61f}' | '\u{964}'..='\u{96f}' => false,
        '\u{2000}'..='\u{2070}' | '\u{2080}'..='\u{208e}' | '\u{20a0}'..='\u{20ff}' | '\u{2190}'..='\u{2bff}' => false,
        '\u{2e00}'..='\u{2e7f}' | '\u{3000}'..='\u{3004}' | '\u{3008}'..='\u{3020}' | '\u{30fb}' => false,
        '\u{e000}'..='\u{f8ff}' | '\u{fe00}'..='\u{fe6f}' | '\u{ff00}'..='\u{ff20}' | '\u{fff0}'..='\u{ffff}' => false,
        '\u{1f000}'..='\u{1faff}' | '\u{e0000}'.. => false,
        _ => true,
    }
}

/// A small letter of the alphabets that have them: Latin, Greek, Cyrillic.
pub(crate) fn is_small(character: char) -> bool {
    match character {
        'a'..='z' | 'ß'..='ö' | 'ø'..='ÿ' | 'ά'..='ώ' | 'а'..='џ' => true,
        // Capital and small letters by turns.
        'Ā'..='ķ' | 'Ŋ'..='ŷ' | 'Ѡ'..='ҁ' | 'Ḁ'..='ỿ' => u32::from(character) % 2 == 1,
        'ĸ'..='ň' | 'Ź'..='ž' => u32::from(character).is_multiple_of(2),
        _ => false,
    }
}
