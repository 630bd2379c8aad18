//! The answer as JavaScript reads it: a table of numbers, and one text that its places lie in.

use alloc::vec::Vec;

use crate::normalized::{FieldError, NormalizedError, PathPart};
use crate::search::{HIGH, characters, is_ascii};

/// Room for most answers, and for most of their fields; the others take more.
const TABLE_NUMBERS: usize = 64;
const FIELD_NUMBERS: usize = 14;
const TEXT_BYTES: usize = 512;
const FIELD_BYTES: usize = 64;
/// A longer body costs more to take over as a whole than what the answer takes from it.
const MAX_WHOLE_BODY: usize = 16_384;

/// A place that holds no text.
const NOTHING: u32 = u32::MAX;
/// A place that holds a number: its second word.
const NUMBER: u32 = u32::MAX - 1;
/// A place whose first word is an address rather than an offset.
const CONSTANT: u32 = 1 << 31;

pub(super) struct Output {
    table: Vec<u32>,
    text: Vec<u8>,
    /// The text's length as JavaScript counts it.
    units: u32,
    /// The body that the text begins with: its address, and how long it is.
    body: usize,
    body_bytes: usize,
}

/// Where a text is: offset and length in the output's text, in UTF-16 units, or one of the marks above.
type Place = [u32; 2];

impl Output {
    pub(super) const NEW: Self = Self { table: Vec::new(), text: Vec::new(), units: 0, body: 0, body_bytes: 0 };

    /// Writes the structure in the order in which the package reads it; gives the table's address.
    pub(super) fn pack(&mut self, error: &NormalizedError<'_>, body: &[u8]) -> usize {
        self.table.reserve(TABLE_NUMBERS + error.fields.len() * FIELD_NUMBERS);
        self.begin_with(body, TEXT_BYTES + error.fields.len() * FIELD_BYTES);
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

    /// The address of a table that has that text alone.
    pub(super) fn only(&mut self, text: &str) -> usize {
        self.table.extend([text.as_ptr() as u32, text.len() as u32]);
        self.table.as_ptr() as usize
    }

    /// Most of what an answer says stands in the body as it is, and need not be copied piece by piece.
    fn begin_with(&mut self, body: &[u8], room: usize) {
        let whole = Some(body).filter(|body| body.len() <= MAX_WHOLE_BODY && is_ascii(body)).unwrap_or_default();
        self.text.reserve(whole.len() + room);
        self.text.extend_from_slice(whole);
        self.units = whole.len() as u32;
        (self.body, self.body_bytes) = (whole.as_ptr() as usize, whole.len());
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
        } else if let start = address.wrapping_sub(self.body)
            && start < self.body_bytes
        {
            [start as u32, text.len() as u32]
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
#[inline(never)]
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
