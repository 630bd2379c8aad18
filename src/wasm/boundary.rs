//! What stays from call to call, and what does not: an answer's memory is the next one's again.

#![allow(unsafe_code, reason = "a thread-local would bring std, and only who knows what stays can give memory back")]

use alloc::borrow::ToOwned;
use alloc::string::String;
use alloc::vec::Vec;
use core::cell::{RefCell, RefMut};

#[cfg(all(target_arch = "wasm32", not(feature = "js")))]
use super::memory;
#[cfg(feature = "provoke")]
use super::provoke;
use super::{NONE, Output, Tables};
use crate::{ConfigError, Locale};

struct Boundary {
    kept: Kept,
    output: Output,
}

/// What calls are answered with.
pub(super) struct Kept {
    pub(super) input: Vec<u8>,
    pub(super) locales: Vec<Locale>,
    pub(super) tables: Vec<Tables>,
    pub(super) complaint: String,
}

static BOUNDARY: OneThread<RefCell<Boundary>> = OneThread(RefCell::new(Boundary::NEW));

/// What only one thread can reach: wasm without shared memory has no other.
struct OneThread<T>(T);

// SAFETY: see above.
unsafe impl<T> Sync for OneThread<T> {}

impl Boundary {
    const NEW: Self = Self {
        kept: Kept { input: Vec::new(), locales: Vec::new(), tables: Vec::new(), complaint: String::new() },
        output: Output::NEW,
    };
}

impl Kept {
    pub(super) fn refuse(&mut self, error: &ConfigError) -> i32 {
        self.complaint = error.sentence().to_owned();
        NONE
    }
}

/// The output stays until the next call, and nothing else of this one.
pub(super) fn answer<R>(otherwise: R, then: impl FnOnce(&Kept, &mut Output) -> R) -> R {
    let Some(mut boundary) = at_rest() else { return otherwise };
    // SAFETY: the output was the last to hold what calls took, for what is kept cannot be changed by them.
    unsafe { memory::begin() };
    let Boundary { kept, output } = &mut *boundary;
    then(kept, output)
}

pub(super) fn change<R>(otherwise: R, then: impl FnOnce(&mut Kept) -> R) -> R {
    let Some(mut boundary) = at_rest() else { return otherwise };
    // SAFETY: as above.
    unsafe { memory::begin() };
    let changed = then(&mut boundary.kept);
    memory::keep();
    changed
}

/// None where a call is at work, which has called the host.
#[inline(never)]
fn at_rest() -> Option<RefMut<'static, Boundary>> {
    let mut boundary = BOUNDARY.0.try_borrow_mut().ok()?;
    #[cfg(feature = "provoke")]
    provoke::die_where_asked(&boundary.kept.input);
    boundary.output = Output::NEW;
    Some(boundary)
}

/// Std's allocator looks after itself.
#[cfg(not(all(target_arch = "wasm32", not(feature = "js"))))]
mod memory {
    pub(super) unsafe fn begin() {}
    pub(super) fn keep() {}
}
