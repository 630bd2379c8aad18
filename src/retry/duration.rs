//! Lengths of time, written with their units.

const SECOND: u64 = 1_000;
const MINUTE: u64 = 60 * SECOND;
const HOUR: u64 = 60 * MINUTE;

/// Milliseconds and the words for them, in the languages that rate limits are met in.
const UNITS: &[(u64, &str)] = &[
    (
        SECOND,
        "s|sec|secs|second|seconds|sekunde|sekunden|seconde|secondes|seconden|segundo|segundos|secondo|secondi|sekund|sekundy|sekunder",
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
    let text = text.trim();
    let text = text.strip_prefix("PT").unwrap_or(text);
    let (length, rest) = leading_duration(text)?;
    rest.is_empty().then_some(length)
}

/// The length of time that a text begins with, of one or more parts, and what follows it.
pub(super) fn leading_duration(text: &str) -> Option<(u64, &str)> {
    let (mut total, mut rest) = leading_part(text)?;
    loop {
        let next = rest.trim_start_matches([' ', ',']);
        let next = next.strip_prefix("and ").unwrap_or(next);
        let Some((length, after)) = leading_part(next) else { return Some((total, rest)) };
        total = total.checked_add(length)?;
        rest = after;
    }
}

fn leading_part(text: &str) -> Option<(u64, &str)> {
    let unit_at = text.find(|c: char| !c.is_ascii_digit() && c != '.')?;
    let (number, unit) = text.split_at_checked(unit_at)?;
    let (unit_ms, rest) = leading_unit(unit.trim_start())?;
    Some((decimal(number, unit_ms)?, rest))
}

/// The unit that a text begins with, in milliseconds, and what follows it.
pub(super) fn leading_unit(text: &str) -> Option<(u64, &str)> {
    let end = text.find(|c: char| !c.is_ascii_alphabetic()).unwrap_or(text.len());
    let (word, rest) = text.split_at_checked(end)?;
    if word.is_empty() {
        return UNIT_STEMS.iter().find_map(|&(unit_ms, stems)| {
            stems.split('|').find_map(|stem| text.strip_prefix(stem)).map(|rest| (unit_ms, rest))
        });
    }
    let is_word = |known: &str| known.eq_ignore_ascii_case(word);
    UNITS.iter().find(|(_, words)| words.split('|').any(is_word)).map(|&(unit_ms, _)| (unit_ms, rest))
}

/// A decimal number times `unit`, rounded up.
pub(super) fn decimal(text: &str, unit: u64) -> Option<u64> {
    let (whole, fraction) = text.split_once('.').unwrap_or((text, ""));
    if whole.is_empty() || !fraction.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    let mut rest = 0;
    for digit in fraction.bytes().take(6).rev() {
        rest = (rest + u64::from(digit - b'0') * unit * 1_000_000) / 10;
    }
    digits(whole)?.checked_mul(unit)?.checked_add(rest.div_ceil(1_000_000))
}

/// A whole number, without the sign that `parse` would let pass.
pub(super) fn digits(text: &str) -> Option<u64> {
    if text.bytes().all(|byte| byte.is_ascii_digit()) { text.parse().ok() } else { None }
}
