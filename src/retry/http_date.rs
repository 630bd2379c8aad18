//! HTTP dates in the three forms of RFC 9110, section 5.6.7.

use super::duration::digits;

/// Seconds since 1970. The three forms differ only in order and separators, so their parts are told by what they are:
/// `Sun, 06 Nov 1994 08:49:37 GMT`, `Sunday, 06-Nov-94 08:49:37 GMT`, `Sun Nov  6 08:49:37 1994`.
pub(super) fn seconds_of(date: &str) -> Option<u64> {
    let (mut day, mut month, mut year, mut time) = (None, None, None, None);
    for part in date.split([' ', ',', '-']).filter(|part| !part.is_empty()) {
        if part.contains(':') {
            time = Some(seconds_of_day(part)?);
        } else if let Some(number) = digits(part) {
            let slot = if day.is_none() { &mut day } else { &mut year };
            if slot.replace(number).is_some() {
                return None;
            }
        } else if let Some(number) = month_number(part) {
            month = Some(number);
        } else if !OTHER_NAMES.iter().any(|name| part.get(..3).is_some_and(|start| start.eq_ignore_ascii_case(name))) {
            return None;
        }
    }
    Some(days_since_1970(full_year(year?), month?, day?)? * 86_400 + time?)
}

const OTHER_NAMES: [&str; 9] = ["sun", "mon", "tue", "wed", "thu", "fri", "sat", "gmt", "utc"];

fn month_number(name: &str) -> Option<u64> {
    let names = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
    (1..).zip(names).find(|(_, month)| name.eq_ignore_ascii_case(month)).map(|(number, _)| number)
}

fn seconds_of_day(time: &str) -> Option<u64> {
    let mut parts = time.split(':').map(digits);
    let (hour, minute, second) = (parts.next()??, parts.next()??, parts.next()??);
    (hour < 24 && minute < 60 && second <= 60 && parts.next().is_none()).then_some(hour * 3_600 + minute * 60 + second)
}

/// RFC 850's two digits, by the usual pivot.
fn full_year(year: u64) -> u64 {
    match year {
        0..70 => year + 2_000,
        70..100 => year + 1_900,
        _ => year,
    }
}

/// By the proleptic Gregorian calendar, with years that begin in March so that the leap day comes last.
fn days_since_1970(year: u64, month: u64, day: u64) -> Option<u64> {
    if !(1970..=9999).contains(&year) || !(1..=31).contains(&day) {
        return None;
    }
    let year = if month <= 2 { year - 1 } else { year };
    let months_since_march = (month + 9) % 12;
    let days_of_months = (153 * months_since_march + 2) / 5;
    (365 * year + year / 4 - year / 100 + year / 400 + days_of_months + day - 1).checked_sub(DAYS_BEFORE_1970)
}

/// From the first of March of the year 0.
const DAYS_BEFORE_1970: u64 = 719_468;
