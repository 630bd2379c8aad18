//! A time to wait → the number and unit that a person would say.

use alloc::string::String;

use crate::texts::decimal;

/// The unit in which a time to wait is said.
///
/// ```
/// use error_normalizer::WaitUnit;
/// assert_eq!(WaitUnit::Minute.slug(), "minute");
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum WaitUnit {
    /// Below a minute and a half.
    Second,
    /// Below an hour and a half.
    Minute,
    /// Below a day and a half.
    Hour,
    /// Everything longer.
    Day,
}

impl WaitUnit {
    /// The unit's name in JavaScript's `Intl` (ECMA-402, sanctioned units).
    ///
    /// ```
    /// use error_normalizer::WaitUnit;
    /// assert_eq!(WaitUnit::Minute.slug(), "minute");
    /// ```
    #[must_use]
    pub const fn slug(self) -> &'static str {
        match self {
            Self::Second => "second",
            Self::Minute => "minute",
            Self::Hour => "hour",
            Self::Day => "day",
        }
    }
}

/// Rounded up: whoever comes back too early is turned away again.
pub(super) fn in_units(wait_ms: u64) -> (u64, WaitUnit) {
    let seconds = wait_ms.div_ceil(1000);
    match seconds {
        0..90 => (seconds, WaitUnit::Second),
        90..5_400 => (seconds.div_ceil(60), WaitUnit::Minute),
        5_400..129_600 => (seconds.div_ceil(3_600), WaitUnit::Hour),
        _ => (seconds.div_ceil(86_400), WaitUnit::Day),
    }
}

/// "in 30 seconds".
pub(super) fn in_english(value: u64, unit: WaitUnit) -> String {
    let mut words = String::from("in ");
    words.push_str(&decimal(value));
    words.push(' ');
    words.push_str(unit.slug());
    if value != 1 {
        words.push('s');
    }
    words
}
