//! The npm package's boundary: only numbers cross it, beside two areas of memory.
//!
//! JavaScript writes header fields and a body into the input area and calls `normalize`. The answer is a
//! table of numbers whose places point into one text, which JavaScript decodes once. Texts that are
//! constants of this module are given by their address alone: JavaScript decodes each of them once for all.

#![allow(unreachable_pub, reason = "wasm-bindgen exports public functions only")]

mod boundary;
#[cfg(all(target_arch = "wasm32", not(feature = "js")))]
mod memory;
#[cfg(feature = "provoke")]
mod provoke;

use alloc::string::String;
use alloc::vec;
use alloc::vec::Vec;

use boundary::{Kept, answer, change};
use wasm_bindgen::prelude::wasm_bindgen;

use crate::normalized::{FieldError, NormalizedError, PathPart};
use crate::search::{HIGH, characters, parts};
use crate::{
    ConfigError, Headers, Input, Kind, Locale, MAX_BODY_BYTES, Options, OwnDialect, OwnTexts, Policy, PolicyTable,
    WaitUnit, with_normalized,
};

/// Room for the header fields, ahead of the body.
const HEADER_BYTES: usize = 16_384;
/// Room for the host's words for a time to wait.
const WAIT_BYTES: usize = 96;
/// Room for most answers, and for most of their fields; the others take more.
const TABLE_NUMBERS: usize = 64;
const FIELD_NUMBERS: usize = 14;
const TEXT_BYTES: usize = 512;
const FIELD_BYTES: usize = 64;

const POLICIES: [Policy; 3] = [Policy::Flag, Policy::ClientErrors, Policy::Never];
const THROWN: [Kind; 5] = [Kind::Network, Kind::Timeout, Kind::Aborted, Kind::InvalidResponse, Kind::Unknown];

/// A place that holds no text.
const NOTHING: u32 = u32::MAX;
/// A place that holds a number: its second word.
const NUMBER: u32 = u32::MAX - 1;
/// A place whose first word is an address rather than an offset.
const CONSTANT: u32 = 1 << 31;

/// What JavaScript passes for "none", and gets for "there is none".
const NONE: i32 = -1;

/// The options that are more than a number.
#[derive(Default)]
struct Tables {
    policies: Option<PolicyTable>,
    texts: Option<OwnTexts>,
    dialects: Vec<OwnDialect>,
}

struct Output {
    table: Vec<u32>,
    text: Vec<u8>,
    /// The text's length as JavaScript counts it.
    units: u32,
}

/// Where a text is: offset and length in the output's text, in UTF-16 units, or one of the marks above.
type Place = [u32; 2];

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
        with_normalized(&input, &options, |error| output.pack(error))
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
    answer(0, |Kept { complaint, .. }, output| {
        output.table.extend([complaint.as_ptr() as u32, complaint.len() as u32]);
        output.table.as_ptr() as usize
    })
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

impl Output {
    const NEW: Self = Self { table: Vec::new(), text: Vec::new(), units: 0 };

    /// Writes the structure in the order in which the package reads it; gives the table's address.
    fn pack(&mut self, error: &NormalizedError<'_>) -> usize {
        self.table.reserve(TABLE_NUMBERS + error.fields.len() * FIELD_NUMBERS);
        self.text.reserve(TEXT_BYTES + error.fields.len() * FIELD_BYTES);
        self.table.extend([0, 0]);
        self.number(error.status.into());
        self.text(error.kind.slug());
        self.maybe(error.key.as_deref());
        self.text(&error.title);
        let user_message = self.text(&error.user_message);
        self.maybe(error.lang.as_deref());
        self.text_or(&error.developer_message, &error.user_message, user_message);
        self.number(error.public.into());
        self.text(error.action.slug());
        self.maybe(error.error_id.as_deref());
        self.number(error.fields.len() as u32);
        for field in &error.fields {
            self.field(field);
        }
        self.number(error.retryable.into());
        self.number(error.retry_after_ms.map_or(NOTHING, |wait| u32::try_from(wait).unwrap_or(NOTHING)));
        self.maybe(error.docs_url.as_deref());
        self.text(&error.dialect);
        self.number(error.anomalies.len() as u32);
        for anomaly in &error.anomalies {
            self.text(anomaly.code.slug());
            self.text(anomaly.note);
        }
        let text = [self.text.as_ptr() as u32, self.text.len() as u32];
        self.table.iter_mut().zip(text).for_each(|(number, value)| *number = value);
        self.table.as_ptr() as usize
    }

    #[inline(never)]
    fn field(&mut self, field: &FieldError<'_>) {
        self.number(field.path.len() as u32);
        for part in &field.path {
            match part {
                PathPart::Name(name) => drop(self.text(name)),
                PathPart::Index(index) => self.place([NUMBER, *index]),
            }
        }
        self.text(&field.name);
        self.text(field.rule.slug());
        self.maybe(field.key.as_deref());
        let developer_message = self.text(&field.developer_message);
        self.text_or(&field.user_message, &field.developer_message, developer_message);
    }

    fn number(&mut self, number: u32) {
        self.table.push(number);
    }

    fn maybe(&mut self, text: Option<&str>) {
        match text {
            Some(text) => drop(self.text(text)),
            None => self.place([NOTHING, 0]),
        }
    }

    /// The text, or the place of another that reads the same.
    fn text_or(&mut self, text: &str, other: &str, place: Place) {
        if text == other {
            self.place(place);
        } else {
            self.text(text);
        }
    }

    fn text(&mut self, text: &str) -> Place {
        let address = text.as_ptr() as usize;
        let place = if is_constant(address) {
            [CONSTANT | address as u32, text.len() as u32]
        } else {
            let (start, is_ascii) = (self.units, append(&mut self.text, text.as_bytes()));
            self.units += if is_ascii { text.len() as u32 } else { utf16_units(text) };
            [start, self.units - start]
        };
        self.place(place);
        place
    }

    fn place(&mut self, [start, length]: Place) {
        self.number(start);
        self.number(length);
    }
}

/// Whether what is added is ASCII. The host's own copying takes longer for texts of the usual length than eight bytes
/// at a time do.
fn append(to: &mut Vec<u8>, text: &[u8]) -> bool {
    let (words, rest) = text.as_chunks::<8>();
    let mut seen = 0;
    for word in words {
        seen |= u64::from_le_bytes(*word);
        to.extend_from_slice(word);
    }
    for &byte in rest {
        seen |= u64::from(byte);
        to.push(byte);
    }
    seen & HIGH == 0
}

fn utf16_units(text: &str) -> u32 {
    characters(text).map(|character| character.len_utf16() as u32).sum()
}

#[cfg(target_arch = "wasm32")]
#[allow(unsafe_code, reason = "a symbol of wasm-ld's can be declared in no other way; only its address is taken")]
fn is_constant(address: usize) -> bool {
    unsafe extern "C" {
        static __global_base: u8;
        static __data_end: u8;
    }
    (&raw const __global_base as usize..&raw const __data_end as usize).contains(&address)
}

#[cfg(not(target_arch = "wasm32"))]
fn is_constant(_address: usize) -> bool {
    false
}
