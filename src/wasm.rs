//! The npm package's boundary: only numbers cross it, beside two areas of memory.
//!
//! JavaScript writes header fields and a body into the input area and calls `normalize`. The answer is a
//! table of numbers whose places point into one text, which JavaScript decodes once; a short body begins it, so
//! that what stands in it need not be copied piece by piece. Texts that are constants of this module are given by
//! their address alone: JavaScript decodes each of them once for all.

#![allow(unreachable_pub, reason = "wasm-bindgen exports public functions only")]

mod boundary;
#[cfg(all(target_arch = "wasm32", not(feature = "js")))]
mod memory;
mod output;
#[cfg(feature = "provoke")]
mod provoke;

use alloc::string::String;
use alloc::vec;
use alloc::vec::Vec;

use boundary::{Kept, answer, change};
use output::Output;
use wasm_bindgen::prelude::wasm_bindgen;

use crate::search::parts;
use crate::{
    ConfigError, Headers, Input, Kind, Locale, MAX_BODY_BYTES, Options, OwnDialect, OwnTexts, Policy, PolicyTable,
    WaitUnit, with_normalized,
};

/// Room for the header fields, ahead of the body.
const HEADER_BYTES: usize = 16_384;
/// Room for the host's words for a time to wait.
const WAIT_BYTES: usize = 96;

const POLICIES: [Policy; 3] = [Policy::Flag, Policy::ClientErrors, Policy::Never];
const THROWN: [Kind; 5] = [Kind::Network, Kind::Timeout, Kind::Aborted, Kind::InvalidResponse, Kind::Unknown];

/// What JavaScript passes for "none", and gets for "there is none".
const NONE: i32 = -1;

/// The options that are more than a number.
#[derive(Default)]
struct Tables {
    policies: Option<PolicyTable>,
    texts: Option<OwnTexts>,
    dialects: Vec<OwnDialect>,
}

#[wasm_bindgen]
extern "C" {
    /// Writes at most `WAIT_BYTES` bytes at `room`; gives their number.
    #[wasm_bindgen(js_name = waitWords)]
    fn host_wait_words(tag: usize, tag_length: usize, value: f64, unit: u32, room: usize) -> usize;
}

/// Where JavaScript writes: header fields first and the body `HEADER_BYTES` behind them, or one text of `bytes`.
#[wasm_bindgen]
#[must_use]
pub fn input(bytes: usize) -> usize {
    change(0, |Kept { input, .. }| {
        input.resize(bytes.max(HEADER_BYTES + MAX_BODY_BYTES), 0);
        input.as_ptr() as usize
    })
}

/// Settles what lies in the input; the answer is the table's address, 0 where there is none.
///
/// `thrown` and `policy` are places in the lists above; `locale` and `tables` what the functions below gave.
#[wasm_bindgen]
#[must_use]
#[allow(clippy::too_many_arguments, reason = "numbers cross for nothing, a structure does not")]
pub fn normalize(
    status: i32,
    headers: usize,
    body: usize,
    thrown: i32,
    locale: i32,
    policy: i32,
    tables: i32,
    now_ms: f64,
) -> usize {
    answer(0, |kept, output| {
        let (header_area, body_area) = kept.input.split_at_checked(HEADER_BYTES).unwrap_or_default();
        let pairs = header_fields(header_area.get(..headers).unwrap_or_default());
        let fields = Headers(&pairs);
        let input = Input {
            status: u16::try_from(status).ok(),
            headers: fields,
            body: body_area.get(..body).unwrap_or_default(),
            method: fields.get(":method"),
            thrown: at(&THROWN, thrown).copied(),
            now_ms: (now_ms > 0.0).then_some(now_ms as u64),
        };
        let locale = at(&kept.locales, locale);
        let tables = at(&kept.tables, tables);
        let dialects: Vec<_> =
            tables.map_or_else(Vec::new, |tables| tables.dialects.iter().map(OwnDialect::lend).collect());
        let options = Options {
            dialects: &dialects,
            locale,
            policy: at(&POLICIES, policy).copied().unwrap_or_default(),
            policies: tables.and_then(|tables| tables.policies.as_ref()),
            texts: tables.and_then(|tables| tables.texts.as_ref()),
            wait_words: locale.map(|_| wait_words as fn(&str, u64, WaitUnit) -> String),
        };
        with_normalized(&input, &options, |error| output.pack(error, input.body))
    })
}

/// Loads a locale from the JSON text of that many bytes in the input; its place, negative where it is refused.
#[wasm_bindgen]
#[must_use]
pub fn load_locale(bytes: usize) -> i32 {
    change(NONE, |kept| match Locale::from_json(text_of(&kept.input, bytes)) {
        Ok(locale) => {
            kept.locales.push(locale);
            kept.locales.len() as i32 - 1
        }
        Err(error) => kept.refuse(&error),
    })
}

/// The place of the locale that serves best the BCP 47 tag in the input; none is English.
#[wasm_bindgen]
#[must_use]
pub fn pick_locale(bytes: usize) -> i32 {
    answer(NONE, |kept, _| {
        let picked = Locale::pick(text_of(&kept.input, bytes), &kept.locales);
        let is_picked = |locale: &Locale| picked.is_some_and(|picked| core::ptr::eq(picked, locale));
        kept.locales.iter().position(is_picked).map_or(NONE, |place| place as i32)
    })
}

/// Keeps the options in the input, a line of JSON each (policies, own texts, own dialects; empty where not set);
/// their handle, negative where they are refused.
#[wasm_bindgen]
#[must_use]
pub fn compile(bytes: usize) -> i32 {
    change(NONE, |kept| match Tables::read(text_of(&kept.input, bytes)) {
        Ok(tables) => {
            kept.tables.push(tables);
            kept.tables.len() as i32 - 1
        }
        Err(error) => kept.refuse(&error),
    })
}

/// Why a locale or options were refused: the address of a table that has that text alone.
#[wasm_bindgen]
#[must_use]
pub fn complaint() -> usize {
    answer(0, |Kept { complaint, .. }, output| output.only(complaint))
}

fn at<T>(list: &[T], place: i32) -> Option<&T> {
    list.get(usize::try_from(place).ok()?)
}

fn text_of(input: &[u8], bytes: usize) -> &str {
    input.get(..bytes).and_then(|bytes| str::from_utf8(bytes).ok()).unwrap_or_default()
}

fn wait_words(tag: &str, value: u64, unit: WaitUnit) -> String {
    let mut room = vec![0; WAIT_BYTES];
    let length =
        host_wait_words(tag.as_ptr() as usize, tag.len(), value as f64, unit as u32, room.as_mut_ptr() as usize);
    room.truncate(length);
    String::from_utf8(room).unwrap_or_default()
}

impl Tables {
    fn read(lines: &str) -> Result<Self, ConfigError> {
        let mut lines = parts(lines, b'\n').map(|line| Some(line).filter(|line| !line.is_empty()));
        let mut next = || lines.next().flatten();
        Ok(Self {
            policies: next().map(PolicyTable::from_json).transpose()?,
            texts: next().map(OwnTexts::from_json).transpose()?,
            dialects: next().map(OwnDialect::list_from_json).transpose()?.unwrap_or_default(),
        })
    }
}

/// "name\nvalue\n" for each field; the method comes as `:method`, as in HTTP/2 (RFC 9113, section 8.3.1).
#[inline(never)]
fn header_fields(text: &[u8]) -> Vec<(&str, &str)> {
    let mut lines = parts(str::from_utf8(text).unwrap_or_default(), b'\n');
    let mut pairs = Vec::new();
    while let (Some(name), Some(value)) = (lines.next(), lines.next()) {
        pairs.push((name, value));
    }
    pairs
}
