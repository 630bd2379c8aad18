//! Bytes as printable ASCII and back: scripts of the package carry the engine as a text.
//!
//! No minifier escapes any of it, and what repeats in the bytes repeats in the text, so that a web server's compression
//! undoes the detour. `cargo xtask build` packs, and this crate as WebAssembly unpacks.

/// "}" and, behind it, "~": with the next character they stand for one byte, each other character does alone.
const FIRST_OF_PAIR: u8 = b'}';

/// So many are read and written at once.
const EIGHT: usize = 8;

/// Eight characters in one number, 1 in the place of each.
const EACH: u64 = u64::from_le_bytes([1; EIGHT]);

/// The text holds no apostrophe and no backslash.
#[must_use]
pub fn pack(bytes: &[u8]) -> String {
    let rare = bytes_of_pairs();
    let mut text = String::with_capacity(bytes.len() * 2);
    for byte in bytes {
        match byte {
            0..=29 if is_common(*byte) => text.push(char::from(byte + b'C')),
            _ if is_common(*byte) => text.push(char::from(*byte)),
            _ => {
                let pair = rare.iter().position(|one| one == byte).unwrap_or_default() as u8;
                text.push(char::from(if pair < 128 { b'~' } else { b'}' }));
                text.push(char::from(pair % 128));
            }
        }
    }
    text
}

/// Puts the bytes at the beginning of the room; their number. The text has eight bytes of room before it and seven behind.
pub fn unpack(room: &mut [u8]) -> usize {
    let rare = bytes_of_pairs();
    let (mut read, mut written) = (EIGHT, 0);
    while let Some(next) = room.get(read..).and_then(|rest| rest.first_chunk()) {
        let characters = u64::from_le_bytes(*next);
        if let Some(place) = room.get_mut(written..).and_then(|rest| rest.first_chunk_mut()) {
            *place = bytes_of_singles(characters).to_le_bytes();
        }
        let bits = at_least(FIRST_OF_PAIR, characters).trailing_zeros();
        let singles = bits as usize / EIGHT;
        read += singles;
        written += singles;
        // Where the second is not among the eight, the pair is left to the next.
        if singles < EIGHT - 1 {
            let pair = (characters >> bits) as u16;
            // As the table has it: of the first the lowest bit, which is 1 in "}", above the second.
            let code = usize::from((pair << 7) as u8 | (pair >> 8) as u8);
            if let (Some(place), Some(byte)) = (room.get_mut(written), rare.get(code)) {
                *place = *byte;
            }
            read += 2;
            written += 1;
        }
    }
    // The last eight may have been fewer.
    written + room.len() - (EIGHT - 1) - read
}

/// # Safety
/// `length` bytes from `room` are the caller's.
#[cfg(target_arch = "wasm32")]
#[allow(unsafe_code, reason = "JavaScript has written the text into memory that nobody else has")]
#[unsafe(export_name = "unpack")]
pub unsafe extern "C" fn unpack_at(room: *mut u8, length: usize) -> usize {
    // SAFETY: see above.
    unpack(unsafe { std::slice::from_raw_parts_mut(room, length) })
}

/// What is printable is itself, because brotli knows words; "C" to "`" are 0 to 29.
fn bytes_of_singles(characters: u64) -> u64 {
    let controls = at_least(b'C', characters) - at_least(b'a', characters);
    characters - controls * u64::from(b'C')
}

/// 1 for each of the characters that is not below.
fn at_least(least: u8, characters: u64) -> u64 {
    (characters + EACH * (128 - u64::from(least))) >> 7 & EACH
}

/// By the second character, and 128 more behind "}". A capital is "~" and its small letter.
fn bytes_of_pairs() -> [u8; 256] {
    let mut bytes = [0; 256];
    let mut rare = (0..=255).filter(|byte| !is_common(*byte) && !matches!(byte, b'C'..=b'Z'));
    for (byte, pair) in bytes.iter_mut().zip(0..=255) {
        if matches!(pair, b'c'..=b'z') {
            *byte = pair.to_ascii_uppercase();
        } else if matches!(pair % 128, b' '..=b'|') && !matches!(pair % 128, b'\'' | b'\\') {
            *byte = rare.next().unwrap_or_default();
        }
    }
    bytes
}

/// One character stands for it. They are about the commonest in WebAssembly with text in it; 25 would be a backslash.
fn is_common(byte: u8) -> bool {
    matches!(byte, 0..=24 | 26..=29 | b' '..=b'&' | b'('..=b'B' | b'a'..=b'|')
}

#[cfg(test)]
mod tests {
    use super::{EIGHT, pack, unpack};

    fn all_bytes() -> Vec<u8> {
        (0..=255).chain((0..=255).rev()).collect()
    }

    fn there_and_back(bytes: &[u8]) -> Vec<u8> {
        let mut room = [&[0; EIGHT], pack(bytes).as_bytes(), &[0; EIGHT - 1]].concat();
        let length = unpack(&mut room);
        room.truncate(length);
        room
    }

    #[test]
    fn every_byte_comes_back() {
        assert_eq!(there_and_back(&all_bytes()), all_bytes());
    }

    #[test]
    fn every_length_comes_back() {
        let bytes = all_bytes();
        for length in 0..=40 {
            for from in [0, 20, 60, 100, 240] {
                let some: Vec<u8> = bytes.iter().copied().skip(from).take(length).collect();
                assert_eq!(there_and_back(&some), some);
            }
        }
    }

    #[test]
    fn the_text_stands_in_a_literal_as_it_is() {
        let text = pack(&all_bytes());
        assert!(text.chars().all(|letter| matches!(letter, ' '..='~') && letter != '\'' && letter != '\\'), "{text}");
    }

    #[test]
    fn words_stay_readable() {
        assert_eq!(pack(b"a word, 65"), "a word, 65");
        assert_eq!(pack(b"Title"), "~title");
    }
}
