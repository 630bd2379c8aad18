//! The npm package's boundary: only numbers cross it, beside two areas of memory.
//!
//! JavaScript writes header fields and a body into the input area and calls `normalize`. The answer is a
//! table of numbers whose places point into one text, which JavaScript decodes once. Texts that are
//! constants of this module are given by their address alone: JavaScript decodes each of them once for all.

#![allow(unreachable_pub, reason = "wasm-bindgen exports public functions only")]

use crate::normalized::{FieldError, NormalizedError, PathPart};
use crate::{Headers, Input, Kind, MAX_BODY_BYTES, Options, with_normalized};
use std::cell::RefCell;
use wasm_bindgen::prelude::wasm_bindgen;

/// Room for the header fields, ahead of the body.
const HEADER_BYTES: usize = 16_384;

/// A place that holds no text.
const NOTHING: u32 = u32::MAX;
/// A place that holds a number: its second word.
const NUMBER: u32 = u32::MAX - 1;
/// A place whose first word is an address rather than an offset.
const CONSTANT: u32 = 1 << 31;

#[derive(Default)]
struct Boundary {
    input: Vec<u8>,
    output: Output,
}

#[derive(Default)]
struct Output {
    table: Vec<u32>,
    text: String,
    /// The text's length as JavaScript counts it.
    units: u32,
}

/// Where a text is: offset and length in the output's text, in UTF-16 units, or one of the marks above.
type Place = [u32; 2];

thread_local! {
    static BOUNDARY: RefCell<Boundary> = RefCell::default();
}

/// Where JavaScript writes: the header fields first, and the body `HEADER_BYTES` behind them.
#[wasm_bindgen]
#[must_use]
pub fn input() -> usize {
    with_boundary(|boundary| {
        boundary.input.resize(HEADER_BYTES + MAX_BODY_BYTES, 0);
        boundary.input.as_ptr() as usize
    })
}

/// Settles what lies in the input; the answer is the table's address.
///
/// `status` and `thrown` are negative where there is none; `thrown` else is a place in [`Kind::ALL`].
#[wasm_bindgen]
#[must_use]
pub fn normalize(status: i32, headers: usize, body: usize, thrown: i32, now_ms: f64) -> usize {
    with_boundary(|Boundary { input, output }| {
        let (header_area, body_area) = input.split_at_checked(HEADER_BYTES).unwrap_or_default();
        let pairs = header_fields(header_area.get(..headers).unwrap_or_default());
        let fields = Headers(&pairs);
        let input = Input {
            status: u16::try_from(status).ok(),
            headers: fields,
            body: body_area.get(..body).unwrap_or_default(),
            method: fields.get(":method"),
            thrown: usize::try_from(thrown).ok().and_then(|place| Kind::ALL.get(place)).copied(),
            now_ms: (now_ms > 0.0).then_some(now_ms as u64),
        };
        with_normalized(&input, &Options::default(), |error| output.pack(error))
    })
}

fn with_boundary(then: impl FnOnce(&mut Boundary) -> usize) -> usize {
    BOUNDARY.with(|boundary| boundary.try_borrow_mut().map_or(0, |mut boundary| then(&mut boundary)))
}

/// "name\nvalue\n" for each field; the method comes as `:method`, as in HTTP/2 (RFC 9113, section 8.3.1).
fn header_fields(text: &[u8]) -> Vec<(&str, &str)> {
    let mut lines = str::from_utf8(text).unwrap_or_default().split('\n');
    let mut pairs = Vec::new();
    while let (Some(name), Some(value)) = (lines.next(), lines.next()) {
        pairs.push((name, value));
    }
    pairs
}

impl Output {
    /// Writes the structure in the order in which the package reads it; gives the table's address.
    fn pack(&mut self, error: &NormalizedError<'_>) -> usize {
        self.table.clear();
        self.text.clear();
        self.units = 0;
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

    fn field(&mut self, field: &FieldError<'_>) {
        self.number(field.path.len() as u32);
        for part in &field.path {
            match part {
                PathPart::Name(name) => drop(self.text(name)),
                PathPart::Index(index) => self.table.extend([NUMBER, *index]),
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
            None => self.table.extend([NOTHING, 0]),
        }
    }

    /// The text, or the place of another that reads the same.
    fn text_or(&mut self, text: &str, other: &str, place: Place) {
        if text == other {
            self.table.extend(place);
        } else {
            self.text(text);
        }
    }

    fn text(&mut self, text: &str) -> Place {
        let address = text.as_ptr() as usize;
        let place = if is_constant(address) {
            [CONSTANT | address as u32, text.len() as u32]
        } else {
            let start = self.units;
            let units = utf16_units(text);
            self.text.push_str(text);
            self.units += units;
            [start, units]
        };
        self.table.extend(place);
        place
    }
}

fn utf16_units(text: &str) -> u32 {
    if text.is_ascii() {
        return text.len() as u32;
    }
    text.chars().map(|character| character.len_utf16() as u32).sum()
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
