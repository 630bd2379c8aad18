//! Texts that no input holds as they are: unescaped, joined, filled in.
//!
//! They are kept until the answer is made. So every text in between is a `&str`: nothing to copy, nothing to drop.

use alloc::boxed::Box;
use alloc::string::String;
use core::cell::{Cell, OnceCell};

/// How many texts the first shelf has room for; each next one has room for twice as many.
const FIRST: u32 = 8;
/// Room for half a million texts: more than a body of the largest size can ask for.
const SHELVES: usize = 16;

/// A place for each text that never moves. An arena of a library's brings what it says when it panics, at 2 kB.
#[derive(Default)]
pub(crate) struct Texts {
    shelves: [OnceCell<Box<[OnceCell<String>]>>; SHELVES],
    count: Cell<u32>,
}

impl Texts {
    pub(crate) fn keep(&self, text: String) -> &str {
        let number = self.count.replace(self.count.get() + 1);
        let shelf = (number / FIRST + 1).checked_ilog2().unwrap_or_default();
        let place = number - FIRST * ((1 << shelf) - 1);
        let room = self.shelves.get(shelf as usize).and_then(|shelf_room| {
            let places = || (0..FIRST << shelf).map(|_| OnceCell::new()).collect();
            shelf_room.get_or_init(places).get(place as usize)
        });
        room.map_or("", |room| room.get_or_init(|| text))
    }

    pub(crate) fn join(&self, parts: &[&str], between: &str) -> &str {
        self.keep(joined(parts, between))
    }

    #[cfg(test)]
    pub(crate) fn is_empty(&self) -> bool {
        self.count.get() == 0
    }
}

/// The parts in one text. The standard library's `join` brings what it says where that would be too long.
#[inline(never)]
pub(crate) fn joined(parts: &[&str], between: &str) -> String {
    let mut joined = String::new();
    for (place, part) in parts.iter().enumerate() {
        joined.push_str(if place == 0 { "" } else { between });
        joined.push_str(part);
    }
    joined
}

/// Adds a character: the standard library writes all of UTF-8 out wherever one is added.
#[inline(never)]
pub(crate) fn push(text: &mut String, character: char) {
    text.push(character);
}

/// A number's digits. Formatting by `core` brings the whole of its machinery.
pub(crate) fn decimal(number: u64) -> String {
    let mut text = String::new();
    push_decimal(&mut text, number);
    text
}

/// Adds a number's digits.
#[inline(never)]
pub(crate) fn push_decimal(text: &mut String, number: u64) {
    if number >= 10 {
        push_decimal(text, number / 10);
    }
    push(text, char::from(b'0' + (number % 10) as u8));
}

#[cfg(test)]
mod tests {
    use super::{Texts, decimal};

    #[test]
    fn every_text_stays_what_it_was() {
        let texts = Texts::default();
        let kept: Vec<_> = (0..5000).map(|number| texts.keep(decimal(number))).collect();
        assert!(kept.iter().zip(0..).all(|(text, number)| *text == decimal(number)));
    }

    #[test]
    fn numbers_are_written_as_the_standard_library_writes_them() {
        for number in [0, 1, 9, 10, 99, 100, 404, u64::from(u32::MAX), u64::MAX] {
            assert_eq!(decimal(number), number.to_string());
        }
    }
}
