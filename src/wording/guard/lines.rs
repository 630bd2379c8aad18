//! A list of words, written one a line and stepped through without looking for the line's end.

/// Each word behind its length.
#[derive(Clone, Copy)]
pub(super) struct Lines(pub(super) &'static [u8]);

impl Lines {
    pub(super) fn hold(self, word: &[u8]) -> bool {
        self.into_iter().any(|line| line == word)
    }

    pub(super) fn end(self, word: &[u8]) -> bool {
        self.into_iter().any(|line| word.len() > line.len() && word.ends_with(line))
    }
}

impl Iterator for Lines {
    type Item = &'static [u8];

    fn next(&mut self) -> Option<&'static [u8]> {
        let (&length, rest) = self.0.split_first()?;
        let (line, rest) = rest.split_at_checked(length.into())?;
        self.0 = rest;
        Some(line)
    }
}

/// Puts in the place of each line break or space the length of the word behind it.
#[expect(clippy::indexing_slicing, reason = "the compiler runs it")]
pub(super) const fn packed<const N: usize>(words: &str) -> [u8; N] {
    let mut packed = [0; N];
    let mut at = N;
    let mut length = 0;
    while at > 0 {
        at -= 1;
        let byte = words.as_bytes()[at];
        packed[at] = if byte == b' ' { length } else { byte };
        length = if byte == b' ' { 0 } else { length + 1 };
    }
    packed
}

/// The words of a literal, each behind one space.
macro_rules! words {
    ($words:literal) => {
        const {
            const WORDS: &str = concat!(" ", $words);
            const PACKED: [u8; WORDS.len()] = $crate::wording::guard::lines::packed(WORDS);
            $crate::wording::guard::lines::Lines(&PACKED)
        }
    };
}
pub(super) use words;
