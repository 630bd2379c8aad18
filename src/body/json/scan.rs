//! Finds the next byte that matters, eight at a time.

const ONES: u64 = 0x0101_0101_0101_0101;
const HIGH: u64 = 0x8080_8080_8080_8080;

const fn zero_bytes(word: u64) -> u64 {
    word.wrapping_sub(ONES) & !word & HIGH
}

const fn bytes_equal(word: u64, byte: u8) -> u64 {
    zero_bytes(word ^ (ONES * byte as u64))
}

const fn control_bytes(word: u64) -> u64 {
    word.wrapping_sub(ONES * 0x20) & !word & HIGH
}

/// Where the next quote, backslash or control character is; the end where there is none.
pub(super) fn string_stop(bytes: &[u8], from: usize, quote: u8) -> usize {
    let mut at = from;
    while let Some(chunk) = bytes.get(at..).and_then(<[u8]>::first_chunk::<8>) {
        let word = u64::from_le_bytes(*chunk);
        let stops = bytes_equal(word, quote) | bytes_equal(word, b'\\') | control_bytes(word);
        if stops != 0 {
            return at + (stops.trailing_zeros() / 8) as usize;
        }
        at += 8;
    }
    let rest = bytes.get(at..).unwrap_or_default();
    at + rest.iter().position(|&byte| byte == quote || byte == b'\\' || byte < 0x20).unwrap_or(rest.len())
}

/// Where the string that began before `from` ends: the place of its quote.
pub(super) fn string_end(bytes: &[u8], from: usize, quote: u8) -> Option<usize> {
    let mut at = from;
    loop {
        at = string_stop(bytes, at, quote);
        match bytes.get(at)? {
            b'\\' => at += 2,
            &byte if byte == quote => return Some(at),
            _ => at += 1,
        }
    }
}

/// Where the container that was opened before `from` is closed: the place of its bracket.
///
/// Only quotes and brackets are looked at; what stands between them is nobody's.
pub(super) fn container_end(bytes: &[u8], from: usize) -> Option<usize> {
    let mut at = from;
    let mut depth = 1_u32;
    loop {
        match bytes.get(at)? {
            b'"' => at = string_end(bytes, at + 1, b'"')?,
            b'{' | b'[' => depth += 1,
            b'}' | b']' => {
                depth -= 1;
                if depth == 0 {
                    return Some(at);
                }
            }
            _ => {}
        }
        at += 1;
    }
}
