//! Finds the next byte that matters, eight at a time.

const ONES: u64 = 0x0101_0101_0101_0101;
const HIGH: u64 = 0x8080_8080_8080_8080;

/// The high bit of each byte that equals `byte`, up to the first one exactly.
const fn equal(word: u64, byte: u8) -> u64 {
    let difference = word ^ (ONES * byte as u64);
    difference.wrapping_sub(ONES) & !difference & HIGH
}

/// The same for what ends a run of plain text in a string: control characters, quotes, backslashes.
const fn special(word: u64) -> u64 {
    // With its second bit flipped, the double quote joins the control characters below 0x21.
    let control_or_quote = (word ^ (ONES * 0x02)).wrapping_sub(ONES * 0x21);
    let backslash = (word ^ (ONES * b'\\' as u64)).wrapping_sub(ONES);
    (control_or_quote | backslash) & !word & HIGH
}

fn word_at(bytes: &[u8], at: usize) -> Option<u64> {
    Some(u64::from_le_bytes(*bytes.get(at..)?.first_chunk::<8>()?))
}

const fn first(marks: u64) -> usize {
    (marks.trailing_zeros() / 8) as usize
}

/// Where the next double quote, backslash or control character is; the end where there is none.
#[inline]
pub(super) fn string_stop(bytes: &[u8], from: usize) -> usize {
    let mut at = from;
    while let Some(word) = word_at(bytes, at) {
        let stops = special(word);
        if stops != 0 {
            return at + first(stops);
        }
        at += 8;
    }
    let rest = bytes.get(at..).unwrap_or_default();
    at + rest.iter().position(|&byte| byte == b'"' || byte == b'\\' || byte < 0x20).unwrap_or(rest.len())
}

/// Where the container that was opened before `from` is closed: the place of its bracket.
///
/// Only quotes and brackets are looked at; what stands between them is nobody's.
pub(super) fn container_end(bytes: &[u8], from: usize) -> Option<usize> {
    let mut at = from;
    let mut depth = 1_u32;
    // All ones inside a string, as `inside` below has it for each byte.
    let mut in_string = 0_u64;
    while let Some(word) = word_at(bytes, at) {
        let quotes = equal_exactly(word, b'"');
        // How many quotes there are up to each byte: odd inside a string.
        let inside = (quotes >> 7).wrapping_mul(ONES) ^ in_string;
        let outside = !(inside << 7) & HIGH;
        let folded = word | (ONES * 0x20);
        let opening = equal_exactly(folded, b'{') & outside;
        let closing = equal_exactly(folded, b'}') & outside;
        if closing.count_ones() >= depth || equal(word, b'\\') != 0 {
            match bytewise(bytes, at, depth, in_string != 0) {
                Step::Closed(end) => return Some(end),
                Step::On { at: next, depth: left, in_string: inside } => {
                    at = next;
                    depth = left;
                    in_string = if inside { ONES } else { 0 };
                }
            }
            continue;
        }
        depth = depth + opening.count_ones() - closing.count_ones();
        in_string = (inside >> 56 & 1).wrapping_mul(ONES);
        at += 8;
    }
    while at < bytes.len() {
        match bytewise(bytes, at, depth, in_string != 0) {
            Step::Closed(end) => return Some(end),
            Step::On { at: next, depth: left, in_string: inside } => {
                at = next;
                depth = left;
                in_string = u64::from(inside);
            }
        }
    }
    None
}

/// The high bit of each byte that equals `byte`, for all of them.
const fn equal_exactly(word: u64, byte: u8) -> u64 {
    let difference = word ^ (ONES * byte as u64);
    let low = (difference & !HIGH).wrapping_add(!HIGH);
    !(low | difference) & HIGH
}

enum Step {
    Closed(usize),
    On { at: usize, depth: u32, in_string: bool },
}

/// The next eight bytes, or nine where the last is a backslash.
fn bytewise(bytes: &[u8], from: usize, mut depth: u32, mut in_string: bool) -> Step {
    let mut at = from;
    while at < from + 8 {
        match bytes.get(at) {
            Some(b'\\') if in_string => at += 1,
            Some(b'"') => in_string = !in_string,
            Some(b'{' | b'[') if !in_string => depth += 1,
            Some(b'}' | b']') if !in_string => {
                depth -= 1;
                if depth == 0 {
                    return Step::Closed(at);
                }
            }
            Some(_) => {}
            None => break,
        }
        at += 1;
    }
    Step::On { at, depth, in_string }
}
