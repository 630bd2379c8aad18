//! What stands between the quotes of a string → its text.

/// A string's text, and whether RFC 8259 knows all of its escapes.
pub(super) fn unescape(raw: &str) -> (String, bool) {
    let mut text = String::with_capacity(raw.len());
    let mut strict = true;
    let mut rest = raw;
    while let Some((before, escape)) = rest.split_once('\\') {
        text.push_str(before);
        let (character, after) = match escape.as_bytes().first() {
            Some(b'u') => unicode(escape, &mut strict),
            _ => simple(escape, &mut strict),
        };
        text.extend(character);
        rest = after;
    }
    text.push_str(rest);
    (text, strict)
}

fn simple<'a>(escape: &'a str, strict: &mut bool) -> (Option<char>, &'a str) {
    let mut characters = escape.chars();
    let named = characters.next();
    let character = match named {
        Some('n') => '\n',
        Some('t') => '\t',
        Some('r') => '\r',
        Some('b') => '\u{8}',
        Some('f') => '\u{c}',
        Some('"' | '\\' | '/') => return (named, characters.as_str()),
        _ => return foreign(escape, strict),
    };
    (Some(character), characters.as_str())
}

/// JavaScript's and Python's escapes; any other backslash was meant as one (`C:\Users`, `\d+`).
fn foreign<'a>(escape: &'a str, strict: &mut bool) -> (Option<char>, &'a str) {
    *strict = false;
    if let Some(after) = escape.strip_prefix('\'') {
        return (Some('\''), after);
    }
    let latin = escape.strip_prefix('x').and_then(|digits| hexadecimal(digits, 2));
    match latin.and_then(|(code, after)| Some((char::from_u32(code)?, after))) {
        Some((character, after)) => (Some(character), after),
        None if escape.is_empty() => (None, escape),
        None => (Some('\\'), escape),
    }
}

fn unicode<'a>(escape: &'a str, strict: &mut bool) -> (Option<char>, &'a str) {
    let Some((first, after)) = code_unit(escape) else {
        *strict = false;
        // `\u` and fewer than four digits at the end of the text: it was cut there.
        let cut = escape.len() < 5 && escape.bytes().skip(1).all(|byte| byte.is_ascii_hexdigit());
        return if cut { (None, "") } else { (Some('\\'), escape) };
    };
    let second = after.strip_prefix('\\').and_then(code_unit);
    if let (0xD800..=0xDBFF, Some((low @ 0xDC00..=0xDFFF, after))) = (first, second) {
        let code = 0x10000 + ((first - 0xD800) << 10) + (low - 0xDC00);
        return (char::from_u32(code), after);
    }
    let character = char::from_u32(first);
    *strict &= character.is_some();
    (Some(character.unwrap_or(char::REPLACEMENT_CHARACTER)), after)
}

fn code_unit(escape: &str) -> Option<(u32, &str)> {
    hexadecimal(escape.strip_prefix('u')?, 4)
}

fn hexadecimal(text: &str, count: usize) -> Option<(u32, &str)> {
    let (digits, after) = text.split_at_checked(count)?;
    let code = digits.chars().try_fold(0, |code, digit| Some(code * 16 + digit.to_digit(16)?))?;
    Some((code, after))
}
