//! HTTP dates in the three forms of RFC 9110, section 5.6.7.

/// Months in their order, then the other names in a date: `Sunday` and `March` are known by three letters.
const NAMES: &[u8] = b"janfebmaraprmayjunjulaugsepoctnovdecsunmontuewedthufrisatgmtutc";

/// From the first of March of the year 0.
const DAYS_BEFORE_1970: u64 = 719_468;

/// Seconds since 1970 of `Sun, 06 Nov 1994 08:49:37 GMT`, `Sunday, 06-Nov-94 08:49:37 GMT` or
/// `Sun Nov  6 08:49:37 1994`, which differ only in separators and in where the year stands.
#[inline(never)]
pub(super) fn seconds_of(date: &str) -> Option<u64> {
    let mut rest = date.as_bytes();
    let mut month = None;
    let mut numbers = [0_u64; 5];
    let mut count = 0;
    let mut year_comes_last = false;
    while let Some(&first) = rest.first() {
        let run = rest.iter().position(|byte| class(*byte) != class(first)).unwrap_or(rest.len());
        let (token, after) = rest.split_at_checked(run)?;
        rest = after;
        match class(first) {
            Class::Digit => {
                *numbers.get_mut(count)? = token
                    .iter()
                    .fold(0_u64, |number, digit| number.saturating_mul(10).saturating_add(u64::from(digit - b'0')));
                count += 1;
                year_comes_last |= count == 2 && rest.starts_with(b":");
            }
            Class::Letter => month = month.or(month_number(token)?),
            Class::Separator => {}
            Class::Other => return None,
        }
    }
    let [day, hour, minute, second, year] = match numbers {
        [day, year, hour, minute, second] if !year_comes_last => [day, hour, minute, second, year],
        numbers => numbers,
    };
    if count != 5 || hour > 23 || minute > 59 || second > 60 {
        return None;
    }
    Some(days_since_1970(full_year(year), month?, day)? * 86_400 + hour * 3_600 + minute * 60 + second)
}

#[derive(PartialEq)]
enum Class {
    Digit,
    Letter,
    Separator,
    Other,
}

fn class(byte: u8) -> Class {
    match byte {
        b'0'..=b'9' => Class::Digit,
        b'a'..=b'z' | b'A'..=b'Z' => Class::Letter,
        b' ' | b',' | b'-' | b':' => Class::Separator,
        _ => Class::Other,
    }
}

/// The month of that name, `Some(None)` for the names of days and of Greenwich.
fn month_number(name: &[u8]) -> Option<Option<u64>> {
    let name = name.get(..3)?;
    let place = NAMES.chunks_exact(3).position(|known| name.eq_ignore_ascii_case(known))? as u64;
    Some((place < 12).then_some(place + 1))
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
