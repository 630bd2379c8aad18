//! Bytes as printable ASCII and back: scripts of the package carry the engine as a text.
//!
//! No minifier escapes any of it, and what repeats in the bytes repeats in the text, so that a web server's compression
//! undoes the detour. `cargo xtask build` packs, and this crate as WebAssembly unpacks.

use std::cell::Cell;

/// "}" and, behind it, "~": with the next character they stand for one byte, each other character does alone.
const FIRST_OF_PAIR: u8 = b'}';

/// A code is a character; from here on one behind "}", and from twice as far one behind "~".
const BLOCK: usize = 128;

/// The text holds no quotation mark and no backslash.
#[must_use]
pub fn pack(bytes: &[u8]) -> String {
    let codes = bytes_of_codes();
    let mut text = String::with_capacity(bytes.len() * 2);
    for byte in bytes {
        let stands_for_it = |(code, of_code): (usize, &u8)| of_code == byte && is_used(code);
        let code = codes.iter().enumerate().position(stands_for_it).unwrap_or_default();
        if let Some(block) = (code / BLOCK).checked_sub(1) {
            text.push(char::from(FIRST_OF_PAIR + block as u8));
        }
        text.push(char::from((code % BLOCK) as u8));
    }
    text
}

/// Puts the bytes in place of the text, which is never shorter; their number.
pub fn unpack(text: &mut [u8]) -> usize {
    let bytes = bytes_of_codes();
    let text = Cell::from_mut(text).as_slice_of_cells();
    let mut places = text.iter();
    let mut characters = text.iter();
    while let Some(first) = characters.next() {
        let mut code = usize::from(first.get());
        if code >= usize::from(FIRST_OF_PAIR) {
            let second = characters.next().map_or(0, Cell::get);
            code = (code - usize::from(FIRST_OF_PAIR) + 1) * BLOCK + usize::from(second);
        }
        if let (Some(place), Some(byte)) = (places.next(), bytes.get(code)) {
            place.set(*byte);
        }
    }
    text.len() - places.len()
}

/// # Safety
/// `length` bytes from `text` are the caller's.
#[cfg(target_arch = "wasm32")]
#[allow(unsafe_code, reason = "JavaScript has written the text into memory that nobody else has")]
#[unsafe(export_name = "unpack")]
pub unsafe extern "C" fn unpack_at(text: *mut u8, length: usize) -> usize {
    // SAFETY: see above.
    unpack(unsafe { std::slice::from_raw_parts_mut(text, length) })
}

/// What is common and printable is itself, because brotli knows words; a capital is "~" and its small letter.
fn bytes_of_codes() -> [u8; 3 * BLOCK] {
    let mut bytes = [0; 3 * BLOCK];
    let (mut control, mut rare) = (0, 95);
    for (code, byte) in bytes.iter_mut().enumerate().filter(|(code, _)| is_used(*code)) {
        let character = (code % BLOCK) as u8;
        if code >= 2 * BLOCK && matches!(character, 99..=126) {
            *byte = character - 32;
        } else if code >= BLOCK {
            *byte = rare;
            rare = if rare == 96 { 121 } else { rare.wrapping_add(1) };
        } else if is_common(character) {
            *byte = character;
        } else {
            *byte = if control == 32 { b'"' } else { control };
            control += 1;
        }
    }
    bytes
}

/// With what is below 32, the 91 values that are commonest in WebAssembly with text in it.
fn is_common(byte: u8) -> bool {
    matches!(byte, 32..=66 | 97..=120)
}

/// A string literal holds the character as it is; alone, it begins no pair.
fn is_used(code: usize) -> bool {
    let character = (code % BLOCK) as u8;
    matches!(character, b' '..=b'~') && character != b'"' && character != b'\\' && !(125..BLOCK).contains(&code)
}

#[cfg(test)]
mod tests {
    use super::{pack, unpack};

    fn all_bytes() -> Vec<u8> {
        (0..=255).chain((0..=255).rev()).collect()
    }

    #[test]
    fn every_byte_comes_back() {
        let mut text = pack(&all_bytes()).into_bytes();
        let length = unpack(&mut text);
        assert_eq!(text.get(..length), Some(&all_bytes()[..]));
    }

    #[test]
    fn the_text_stands_in_a_literal_as_it_is() {
        let text = pack(&all_bytes());
        assert!(text.chars().all(|letter| matches!(letter, ' '..='~') && letter != '"' && letter != '\\'), "{text}");
    }

    #[test]
    fn words_stay_readable() {
        assert_eq!(pack(b"a word, 65"), "a word, 65");
        assert_eq!(pack(b"Title"), "~title");
    }
}
