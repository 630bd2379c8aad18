//! What programs print where a value should be.

use super::{
    Mark,
    lines::{Lines, words},
    pattern::place,
    text::contains,
};

/// Words of the languages in which `null` is the number 0: German, Danish, Norwegian.
const NULL_IS_ZERO: Lines = words!("der$ das$ ist$ nicht$ wurden$ sie$ unter$ und$ grad$ uhr$ og$ er$ ikke$ til$");

/// What follows `undefined` where it is a word of mathematics, or of a sentence that ends with it.
const UNDEFINED: [&[u8]; 5] =
    [b"undefined error", b"undefined term", b"an undefined", b"still undefined", b"is undefinedZ.$"];

#[inline(never)]
pub(super) fn finding(text: &[u8]) -> Option<Mark> {
    let has = |pattern: &[u8]| place(text, 0, pattern).is_some();
    let is_missing = (has(b"undefined$") && !UNDEFINED.into_iter().any(has))
        || (has(b"null$")
            && !contains(text, b"Null")
            && !has(b"null and")
            && !has(b"null or")
            && !has(b"null hypo")
            && !has(b"declared null")
            && !NULL_IS_ZERO.into_iter().any(has))
        || (has(b"nan$") && contains(text, b"NaN"))
        // JavaScript's word for a date that is none, within a sentence.
        || contains(text, b" Invalid Date");
    is_missing.then_some(Mark::Leftover)
}
