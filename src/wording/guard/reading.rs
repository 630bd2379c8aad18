//! A text as the rules read it: bounded, without what the eye does not see.

use super::LONGEST;
use crate::wording::invisible::is_invisible;

pub(super) struct Reading {
    /// The text's beginning as it is seen; line breaks are kept.
    pub(super) shown: String,
    /// The same in small letters, every quote as `'`, every number as `0`, white space as one space.
    pub(super) folded: String,
    /// As shown, with a word in the place of each link.
    pub(super) prose: String,
    pub(super) is_too_long: bool,
}

impl Reading {
    pub(super) fn of(text: &str) -> Self {
        let mut reading =
            Self { shown: String::new(), folded: String::new(), prose: String::new(), is_too_long: false };
        let mut left = LONGEST;
        let mut last = ' ';
        for c in text.trim().chars().filter(|&c| c.is_whitespace() || !is_invisible(c)) {
            if left == 0 {
                reading.is_too_long = true;
                break;
            }
            let folded = fold(c);
            if folded != ' ' || last != ' ' || c == '\n' {
                reading.shown.push(if folded != ' ' || c == '\n' { c } else { ' ' });
            }
            if folded != last || !matches!(folded, ' ' | '0') {
                reading.folded.push(folded);
            }
            left -= usize::from(folded != ' ' || last != ' ');
            last = folded;
        }
        reading.folded.push(' ');
        reading.prose = without_links(&reading.shown);
        reading
    }

    /// The words between white space.
    pub(super) fn words(&self) -> impl Iterator<Item = &str> {
        self.prose.split_ascii_whitespace()
    }
}

fn without_links(text: &str) -> String {
    let mut parts = text.split("http");
    let mut prose = String::from(parts.next().unwrap_or_default());
    for part in parts {
        prose.push_str("http");
        let is_link = part.strip_prefix('s').unwrap_or(part).starts_with("://");
        let length = part.find(|c: char| c.is_whitespace() || matches!(c, '"' | '\'' | '`' | '<' | '>' | ')' | '}'));
        prose.push_str(if is_link { length.and_then(|length| part.get(length..)).unwrap_or_default() } else { part });
    }
    prose
}

fn fold(c: char) -> char {
    match c {
        _ if c.is_whitespace() => ' ',
        '0'..='9' => '0',
        '"' | '`' | '´' | '‘'..='„' | '«' | '»' | '‹' | '›' => '\'',
        _ => c.to_ascii_lowercase(),
    }
}
