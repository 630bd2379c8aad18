//! Short lists of words: a bit for each tells of most texts that they are none of them.

use crate::search::is_among;

pub(crate) struct WordList {
    words: &'static [&'static str],
    bits: u64,
}

impl WordList {
    #[expect(clippy::indexing_slicing, reason = "runs in the compiler, where a panic is an error message")]
    pub(crate) const fn of(words: &'static [&'static str]) -> Self {
        let (mut bits, mut word) = (0, 0);
        while word < words.len() {
            bits |= bit(words[word].as_bytes());
            word += 1;
        }
        Self { words, bits }
    }

    /// Whether the text is one of them, letter for letter.
    pub(crate) fn has(&self, text: &str) -> bool {
        self.may_have(text) && self.words.contains(&text)
    }

    /// Whether the text is one of them, in whatever case.
    pub(crate) fn has_in_any_case(&self, text: &str) -> bool {
        self.may_have(text) && is_among(text, self.words)
    }

    fn may_have(&self, text: &str) -> bool {
        self.bits & bit(text.as_bytes()) != 0
    }
}

/// One of 64, by what costs least to look at; the same in every case.
const fn bit(word: &[u8]) -> u64 {
    let first = match word {
        [first, ..] => *first & 31,
        [] => 0,
    };
    1_u64.wrapping_shl(first as u32 + 5 * word.len() as u32)
}

#[cfg(test)]
mod tests {
    use super::*;

    const LIST: WordList = WordList::of(&["", "Body", "n/a", "成功"]);

    #[test]
    fn what_is_in_it_is_found_and_nothing_else_is() {
        for (text, exactly, in_any_case) in [
            ("", true, true),
            ("Body", true, true),
            ("bODY", false, true),
            ("N/A", false, true),
            ("成功", true, true),
            ("bodies", false, false),
            ("Bold", false, false),
            ("0", false, false),
        ] {
            assert_eq!((LIST.has(text), LIST.has_in_any_case(text)), (exactly, in_any_case), "{text}");
        }
    }
}
