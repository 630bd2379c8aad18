//! Neutralises what cannot be seen: control characters, bidi overrides, zero-width runs, floods of marks.

use alloc::string::String;

use crate::search::{characters, is_letter};
use crate::texts::{Texts, push};

/// Marks on one letter beyond which it is a flood; living orthographies need fewer.
const MARKS_A_LETTER: usize = 4;

/// The text on one line, without invisible characters.
#[inline(never)]
pub(crate) fn visible<'a>(text: &'a str, texts: &'a Texts) -> &'a str {
    if is_plain(text.as_bytes()) {
        return text;
    }
    let line = on_one_line(text);
    if line == text { text } else { texts.keep(line) }
}

/// The text, isolated where its own direction differs from the page's.
#[inline(never)]
pub(crate) fn isolated<'a>(text: &'a str, page_is_rtl: bool, texts: &'a Texts) -> &'a str {
    match characters(text).find_map(direction) {
        Some(rtl) if rtl != page_is_rtl => texts.join(&["\u{2068}", text, "\u{2069}"], ""),
        _ => text,
    }
}

fn is_plain(bytes: &[u8]) -> bool {
    let mut after_space = true;
    for &byte in bytes {
        if !matches!(byte, b' '..=b'~') || (byte == b' ' && after_space) {
            return false;
        }
        after_space = byte == b' ';
    }
    !after_space || bytes.is_empty()
}

#[inline(never)]
fn on_one_line(text: &str) -> String {
    let mut line = String::with_capacity(text.len());
    let mut rest = text.chars();
    let mut space = None;
    let mut joiner = None;
    let mut last = ' ';
    let mut marks = 0;
    while let Some(c) = rest.next() {
        match c {
            '!'..='~' => marks = 0,
            _ if c.is_whitespace() => {
                space = Some(if space.is_none() && matches!(c, '\u{a0}' | '\u{202f}') { c } else { ' ' });
                continue;
            }
            '\u{1b}' | '\u{9b}' => {
                skip_escape(c, &mut rest);
                continue;
            }
            '\u{200c}' | '\u{200d}' => {
                joiner = Some(c);
                continue;
            }
            _ if is_selector(c) && (space.is_some() || line.is_empty() || is_selector(last)) => continue,
            _ if is_selector(c) => {}
            _ if is_invisible(c) => continue,
            _ if is_mark(c) => {
                marks += 1;
                if marks > MARKS_A_LETTER || line.is_empty() {
                    continue;
                }
            }
            _ => marks = 0,
        }
        let joins = joiner.take().filter(|_| space.is_none() && joins(last) && joins(c));
        let gap = space.take().filter(|_| !line.is_empty());
        line.extend(gap.or(joins));
        push(&mut line, c);
        last = c;
    }
    line
}

/// Drops the rest of an ANSI escape (ECMA-48): a control sequence up to its final byte, a string up to its terminator.
fn skip_escape(introducer: char, rest: &mut core::str::Chars<'_>) {
    let mut ahead = rest.clone();
    let kind = if introducer == '\u{9b}' { Some('[') } else { ahead.next() };
    let is_inside: fn(&char) -> bool = match kind {
        Some('[') => |c| matches!(c, ' '..='?'),
        Some(']' | 'P' | 'X' | '^' | '_') => |c| !matches!(c, '\u{7}' | '\u{1b}' | '\u{9c}' | '\n'),
        _ => return,
    };
    while let Some(c) = ahead.next() {
        if !is_inside(&c) {
            if c == '\u{1b}' && ahead.as_str().starts_with('\\') {
                ahead.next();
            }
            break;
        }
    }
    *rest = ahead;
}

/// Whether a joiner beside it may be needed: scripts that join, and emoji. Never Latin.
fn joins(c: char) -> bool {
    c >= '\u{5d0}' && !c.is_whitespace() && !is_invisible(c)
}

fn is_selector(c: char) -> bool {
    matches!(c, '\u{fe00}'..='\u{fe0f}' | '\u{e0100}'..='\u{e01ef}')
}

/// Unicode's control and default-ignorable characters, save joiners and variation selectors.
pub(super) fn is_invisible(c: char) -> bool {
    c.is_control()
        || matches!(c,
            '\u{ad}' | '\u{34f}' | '\u{61c}' | '\u{115f}' | '\u{1160}' | '\u{17b4}' | '\u{17b5}' | '\u{180b}'..='\u{180f}'
            | '\u{200b}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{3164}'
            | '\u{feff}' | '\u{ffa0}' | '\u{fff0}'..='\u{fffb}' | '\u{1bca0}'..='\u{1bca3}' | '\u{1d173}'..='\u{1d17a}'
            | '\u{e0000}'..='\u{e00ff}')
}

fn is_mark(c: char) -> bool {
    matches!(c,
        '\u{300}'..='\u{36f}' | '\u{483}'..='\u{489}' | '\u{591}'..='\u{5bd}' | '\u{5bf}'..='\u{5c7}'
        | '\u{610}'..='\u{61a}' | '\u{64b}'..='\u{65f}' | '\u{670}' | '\u{6d6}'..='\u{6dc}' | '\u{6df}'..='\u{6e8}'
        | '\u{e31}' | '\u{e34}'..='\u{e3a}' | '\u{e47}'..='\u{e4e}' | '\u{f71}'..='\u{f87}' | '\u{1ab0}'..='\u{1aff}'
        | '\u{1dc0}'..='\u{1dff}' | '\u{20d0}'..='\u{20ff}' | '\u{302a}'..='\u{302f}' | '\u{fe20}'..='\u{fe2f}')
}

/// `true` for a letter written right to left, `false` for any other letter, none for what has no direction.
fn direction(c: char) -> Option<bool> {
    let rtl = matches!(c, '\u{590}'..='\u{8ff}' | '\u{fb1d}'..='\u{fdff}' | '\u{fe70}'..='\u{fefe}'
        | '\u{10800}'..='\u{10fff}' | '\u{1e800}'..='\u{1efff}');
    is_letter(c).then_some(rtl)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn shows_on_one_line_what_can_be_seen() {
        let cases = [
            ("Plain words.", "Plain words."),
            ("  two\r\n lines\t\u{2028}here ", "two lines here"),
            ("12\u{a0}€", "12\u{a0}€"),
            ("12\u{a0} €", "12 €"),
            ("a\u{0}b\u{7f}c\u{85}d", "abc d"),
            ("file\u{1b}[31m name\u{202e}txt.exe", "file nametxt.exe"),
            ("\u{1b}[1;31mred\u{1b}[0m", "red"),
            ("\u{1b}]0;title\u{7}after", "after"),
            ("\u{1b}]8;;x\u{1b}\\link", "link"),
            ("pass\u{200b}\u{200b}word\u{feff}", "password"),
            ("pass\u{200c}word", "password"),
            ("می\u{200c}خواهم", "می\u{200c}خواهم"),
            ("می\u{200c}\u{200c}خواهم", "می\u{200c}خواهم"),
            ("👩\u{200d}🚀", "👩\u{200d}🚀"),
            ("❤\u{fe0f}\u{200d}🔥", "❤\u{fe0f}\u{200d}🔥"),
            ("क्\u{200d}ष", "क्\u{200d}ष"),
            ("\u{2066}isolated\u{2069} \u{200f}marks\u{200e}", "isolated marks"),
            ("tag\u{e0067}\u{e007f}", "tag"),
            ("soft\u{ad}hyphen", "softhyphen"),
            ("z\u{301}\u{301}\u{301}\u{301}\u{301}\u{301}algo", "z\u{301}\u{301}\u{301}\u{301}algo"),
            ("\u{301}lone", "lone"),
            ("Tiếng Việt e\u{302}\u{301}", "Tiếng Việt e\u{302}\u{301}"),
            ("\"<b>\" is not allowed", "\"<b>\" is not allowed"),
            ("\u{200b}", ""),
            ("", ""),
        ];
        for (text, shown) in cases {
            assert_eq!(visible(text, &Texts::default()), shown, "{text:?}");
        }
    }

    #[test]
    fn borrows_what_needs_no_change() {
        for text in ["Plain words.", "12\u{a0}€ für Übergröße", "有効なメール"] {
            let texts = Texts::default();
            visible(text, &texts);
            assert!(texts.is_empty(), "{text}");
        }
    }

    #[test]
    fn isolates_only_the_other_direction() {
        let cases = [
            ("Hello", false, "Hello"),
            ("שלום", false, "\u{2068}שלום\u{2069}"),
            ("... مرحبا", false, "\u{2068}... مرحبا\u{2069}"),
            ("مرحبا", true, "مرحبا"),
            ("5 items", true, "\u{2068}5 items\u{2069}"),
            ("42", true, "42"),
        ];
        for (text, page_is_rtl, shown) in cases {
            assert_eq!(isolated(text, page_is_rtl, &Texts::default()), shown);
        }
    }

    proptest::proptest! {
        #[test]
        fn leaves_nothing_invisible(text in "(\\PC|[\u{0}-\u{20}\u{7f}-\u{ad}\u{300}-\u{36f}\u{200b}-\u{206f}\u{fe00}-\u{fe0f}\u{feff}\u{e0000}-\u{e01ef}अ-हא-ת👩-👯]){0,40}") {
            let texts = Texts::default();
            let shown = visible(&text, &texts);
            proptest::prop_assert!(!shown.chars().any(is_invisible));
            proptest::prop_assert_eq!(shown.trim(), shown);
            proptest::prop_assert_eq!(visible(shown, &texts), shown);
        }
    }
}
