//! Lengths of time, written with their units.

use crate::search::{is_same, parts};

const SECOND: u64 = 1_000;
const MINUTE: u64 = 60 * SECOND;
const HOUR: u64 = 60 * MINUTE;

/// Milliseconds and the words for them, in the languages that rate limits are met in.
const UNITS: &[(u64, &str)] = &[
    (
        SECOND,
        "s|sec|secs|second|seconds|sekunde|sekunden|seconde|secondes|seconden|segundo|segundos|secondo|secondi|sekund|\
         sekundy|sekunder",
    ),
    (MINUTE, "m|min|mins|minute|minutes|minuten|minuto|minutos|minuti|minut|minuty|minuter"),
    (HOUR, "h|hr|hrs|hour|hours|stunde|stunden|heure|heures|hora|horas|ora|ore|uur|godzin|godziny"),
    (1, "ms|msec|millisecond|milliseconds|millis"),
    (24 * HOUR, "d|day|days|tag|tage|tagen|jour|jours|dag"),
];

/// The same in scripts that put endings or whole sentences right behind them.
const UNIT_STEMS: &[(u64, &str)] = &[
    (SECOND, "秒钟|秒|초|секунд|сек"),
    (MINUTE, "分钟|分鐘|分|분|минут|мин"),
    (HOUR, "小时|小時|時間|시간|часов|часа|час"),
];

/// A text that is a length of time and nothing else: `3.5s`, `1m30s`, `500ms`, `12 seconds`, ISO 8601's `PT30S`.
pub(crate) fn duration_text(text: &str) -> Option<u64> {
    let text = text.trim_ascii();
    let (length, rest) = leading_duration(text.strip_prefix("PT").unwrap_or(text))?;
    rest.is_empty().then_some(length)
}

/// The length of time that a text begins with, of one or more parts, and what follows it.
#[inline(never)]
pub(super) fn leading_duration(text: &str) -> Option<(u64, &str)> {
    let (mut total, mut rest) = leading_part(text)?;
    loop {
        let next = rest.strip_prefix(',').unwrap_or(rest).trim_ascii_start();
        let next = next.strip_prefix("and ").unwrap_or(next);
        let Some((length, after)) = leading_part(next) else { return Some((total, rest)) };
        total = total.checked_add(length)?;
        rest = after;
    }
}

#[inline(never)]
fn leading_part(text: &str) -> Option<(u64, &str)> {
    let (number, unit) = split_run(text, |byte| byte.is_ascii_digit() || byte == b'.')?;
    let (unit_ms, rest) = leading_unit(unit.trim_ascii_start())?;
    Some((decimal(number, unit_ms)?, rest))
}

/// The unit that a text begins with, in milliseconds, and what follows it.
fn leading_unit(text: &str) -> Option<(u64, &str)> {
    let (word, rest) = split_run(text, |byte| byte.is_ascii_alphabetic())?;
    let (units, is_stem) = if word.is_empty() { (UNIT_STEMS, true) } else { (UNITS, false) };
    for &(unit_ms, names) in units {
        for name in parts(names, b'|') {
            if !is_stem && is_same(name, word) {
                return Some((unit_ms, rest));
            }
            if is_stem && text.starts_with(name) {
                return Some((unit_ms, text.get(name.len()..)?));
            }
        }
    }
    None
}

fn split_run(text: &str, belongs: fn(u8) -> bool) -> Option<(&str, &str)> {
    text.split_at_checked(text.bytes().position(|byte| !belongs(byte)).unwrap_or(text.len()))
}

/// A decimal number times `unit`, rounded up.
#[inline(never)]
pub(super) fn decimal(text: &str, unit: u64) -> Option<u64> {
    const PRECISION: u64 = 1_000_000;
    let mut whole = 0_u64;
    let mut fraction = 0;
    let mut weight = None;
    for byte in text.bytes() {
        match (byte, weight) {
            (b'0'..=b'9', None) => whole = whole.checked_mul(10)?.checked_add(u64::from(byte - b'0'))?,
            (b'0'..=b'9', Some(tenth)) => {
                fraction += u64::from(byte - b'0') * tenth;
                weight = Some(tenth / 10);
            }
            (b'.', None) => weight = Some(unit.checked_mul(PRECISION / 10)?),
            _ => return None,
        }
    }
    if !text.as_bytes().first().is_some_and(u8::is_ascii_digit) {
        return None;
    }
    whole.checked_mul(unit)?.checked_add(fraction.div_ceil(PRECISION))
}
