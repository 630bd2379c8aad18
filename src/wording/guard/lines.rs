//! A list of texts, written one a line and stepped through without looking for the line's end.

/// Each text behind its length.
#[derive(Clone, Copy)]
pub(super) struct Lines<'l>(&'l [u8]);

impl<'l> Lines<'l> {
    pub(super) const fn new(packed: &'l [u8]) -> Self {
        Self(packed)
    }
}

impl<'l> Iterator for Lines<'l> {
    type Item = &'l [u8];

    fn next(&mut self) -> Option<&'l [u8]> {
        let (&length, rest) = self.0.split_first()?;
        let (line, rest) = rest.split_at_checked(length.into())?;
        self.0 = rest;
        Some(line)
    }
}

/// Puts in the place of each line break the length of the line behind it.
#[expect(clippy::indexing_slicing, reason = "the compiler runs it")]
pub(super) const fn packed<const N: usize>(lines: &str) -> [u8; N] {
    let mut packed = [0; N];
    let mut at = N;
    let mut length = 0;
    while at > 0 {
        at -= 1;
        let byte = lines.as_bytes()[at];
        packed[at] = if byte == b'\n' { length } else { byte };
        length = if byte == b'\n' { 0 } else { length + 1 };
    }
    packed
}

/// The lines of a literal that begins with a line break.
macro_rules! lines {
    ($lines:literal) => {
        const {
            use $crate::wording::guard::lines::{Lines, packed};
            const LINES: &str = $lines;
            const PACKED: [u8; LINES.len()] = packed(LINES);
            Lines::new(&PACKED)
        }
    };
}
pub(super) use lines;
