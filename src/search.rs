//! Parts of texts: the standard library's search is made for long needles, at 5 kB.

/// Where the part first stands in the text.
pub(crate) fn find(text: &str, part: &str) -> Option<usize> {
    let mut at = 0;
    while let Some(rest) = text.as_bytes().get(at..).filter(|rest| rest.len() >= part.len()) {
        if rest.starts_with(part.as_bytes()) {
            return Some(at);
        }
        at += 1;
    }
    None
}

pub(crate) fn contains(text: &str, part: &str) -> bool {
    find(text, part).is_some()
}

/// What stands before and after the part.
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

/// Whether the text has the part, in whatever case.
#[inline(never)]
pub(crate) fn mentions(text: &str, part: &str) -> bool {
    let (mut rest, part) = (text.as_bytes(), part.as_bytes());
    while let Some(start) = rest.get(..part.len()) {
        if start.eq_ignore_ascii_case(part) {
            return true;
        }
        rest = rest.get(1..).unwrap_or_default();
    }
    false
}

/// A letter of any script, as far as a text's first look needs to know: punctuation, marks, symbols and
/// digits are none. The standard library's tables are 2 kB.
pub(crate) fn is_letter(character: char) -> bool {
    match character {
        '\0'..='\u{bf}' => character.is_ascii_alphabetic() || matches!(character, 'ª' | 'µ' | 'º'),
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
