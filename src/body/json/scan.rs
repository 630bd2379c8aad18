//! Finds the next byte that matters, eight at a time.

use crate::search::{HIGH, ONES, equal};

/// The high bit of each byte that ends a run of plain text in a string (control characters, quotes, backslashes), up to
/// the first at least.
const fn special(word: u64) -> u64 {
    // With its second bit flipped, the double quote joins the control characters below 0x21.
    let control_or_quote = (word ^ (ONES * 0x02)).wrapping_sub(ONES * 0x21);
    let backslash = (word ^ (ONES * b'\\' as u64)).wrapping_sub(ONES);
    (control_or_quote | backslash) & !word & HIGH
}

fn word_at(bytes: &[u8], at: usize) -> Option<u64> {
    Some(u64::from_le_bytes(*bytes.get(at..)?.first_chunk::<8>()?))
}

/// Where the next double quote, backslash or control character is; the end where there is none.
#[inline]
pub(super) fn string_stop(bytes: &[u8], from: usize) -> usize {
    let mut at = from;
    while let Some(word) = word_at(bytes, at) {
        let stops = special(word);
        if stops != 0 {
            return at + (stops.trailing_zeros() / 8) as usize;
        }
        at += 8;
        if at - from == SHORT {
            at = without_special(bytes, at);
        }
    }
    let rest = bytes.get(at..).unwrap_or_default();
    at + rest.iter().position(|&byte| byte == b'"' || byte == b'\\' || byte < 0x20).unwrap_or(rest.len())
}

/// Past how many bytes a string is long enough for four words at a time to pay.
const SHORT: usize = 32;

/// The start of the first four words that have something special in them, or of fewer than four.
fn without_special(bytes: &[u8], from: usize) -> usize {
    let words = bytes.get(from..).unwrap_or_default().as_chunks::<8>().0;
    let plain =
        |four: &&[[u8; 8]; 4]| four.iter().fold(0, |marks, word| marks | special(u64::from_le_bytes(*word))) == 0;
    from + 32 * words.as_chunks::<4>().0.iter().take_while(plain).count()
}

/// Where the container that was opened before `from` is closed: the place of its bracket.
///
/// Only quotes and brackets are looked at; what stands between them is nobody's.
pub(super) fn container_end(bytes: &[u8], from: usize) -> Option<usize> {
    let mut skip = Skip { at: from, depth: 1, in_string: 0 };
    loop {
        let end = match word_at(bytes, skip.at) {
            Some(word) if skip.pass(word) => None,
            Some(_) => skip.bytewise(bytes, 8),
            None => return skip.bytewise(bytes, usize::MAX),
        };
        if end.is_some() {
            return end;
        }
    }
}

struct Skip {
    at: usize,
    depth: u32,
    /// A high bit in every byte where a string is open, else none.
    in_string: u64,
}

impl Skip {
    /// Passes eight bytes; not where an escape or the end of the container may be among them.
    #[inline]
    fn pass(&mut self, word: u64) -> bool {
        let quotes = equal(word, b'"');
        if equal(word, b'\\') != 0 {
            return false;
        }
        // The parity of the quotes up to each byte, moved to its high bit.
        let in_string = ((quotes >> 7).wrapping_mul(ONES) << 7 & HIGH) ^ self.in_string;
        // `[` and `]` are `{` and `}` without the bit 0x20, and the two kinds differ in 0x06 only.
        let folded = word | (ONES * 0x20);
        if equal(folded & !(ONES * 0x06), b'{' & !0x06) & !in_string != 0 {
            let closing = (equal(folded, b'}') & !in_string).count_ones();
            if closing >= self.depth {
                return false;
            }
            self.depth = self.depth + (equal(folded, b'{') & !in_string).count_ones() - closing;
        }
        // The last byte's state holds for all of the next word.
        self.in_string = (in_string >> 63).wrapping_neg() & HIGH;
        self.at += 8;
        true
    }

    /// Passes bytes one by one, an escape as one; the place of the bracket that ends the container.
    fn bytewise(&mut self, bytes: &[u8], count: usize) -> Option<usize> {
        let last = self.at.saturating_add(count).min(bytes.len());
        while self.at < last {
            let at = self.at;
            self.at += 1;
            match bytes.get(at)? {
                b'\\' if self.in_string != 0 => self.at += 1,
                b'"' => self.in_string ^= HIGH,
                b'{' | b'[' if self.in_string == 0 => self.depth += 1,
                b'}' | b']' if self.in_string == 0 => {
                    self.depth -= 1;
                    if self.depth == 0 {
                        return Some(at);
                    }
                }
                _ => {}
            }
        }
        None
    }
}
