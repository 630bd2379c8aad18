//! Texts that no input holds as they are: unescaped, joined, filled in.
//!
//! They are kept until the answer is made. So every text in between is a `&str`: nothing to copy, nothing to drop.

use alloc::string::String;

use typed_arena::Arena;

#[derive(Default)]
pub(crate) struct Texts(Arena<String>);

impl Texts {
    pub(crate) fn keep(&self, text: String) -> &str {
        self.0.alloc(text)
    }

    pub(crate) fn join(&self, parts: &[&str]) -> &str {
        self.keep(parts.concat())
    }

    #[cfg(test)]
    pub(crate) fn is_empty(&self) -> bool {
        self.0.len() == 0
    }
}

/// A number's digits. Formatting by `core` brings the whole of its machinery.
pub(crate) fn decimal(number: u64) -> String {
    let mut digits = String::new();
    let mut unit = 10_u64.checked_pow(number.checked_ilog10().unwrap_or(0));
    while let Some(digit) = unit.and_then(|unit| char::from_digit((number / unit % 10) as u32, 10)) {
        digits.push(digit);
        unit = unit.filter(|unit| *unit > 1).map(|unit| unit / 10);
    }
    digits
}

#[cfg(test)]
mod tests {
    use super::decimal;

    #[test]
    fn numbers_are_written_as_the_standard_library_writes_them() {
        for number in [0, 1, 9, 10, 99, 100, 404, u64::from(u32::MAX), u64::MAX] {
            assert_eq!(decimal(number), number.to_string());
        }
    }
}
