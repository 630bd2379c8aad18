//! What std would give the package's wasm, as small as it can be: memory, and an end where Rust would panic.
//!
//! std's allocator and its words for panics are 14 kB of what every visitor downloads, and what gives each block back
//! at its own time is 3 kB more: here an answer's memory is given back as a whole when the next begins. What is kept
//! stays until JavaScript lets go of the instance, which it does after some tables of options.

#![allow(unsafe_code, reason = "an allocator hands out raw memory; there is one thread, and nothing else calls it")]

use core::alloc::{GlobalAlloc, Layout};
use core::arch::wasm32;
use core::cell::Cell;

/// A wasm page, in bytes.
const PAGE: usize = 65_536;
/// Nothing here asks for more alignment.
const ALIGNMENT: usize = 8;

/// What is kept, then an answer's, then what was not handed out.
struct Memory {
    kept: Cell<usize>,
    next: Cell<usize>,
    end: Cell<usize>,
}

#[global_allocator]
static MEMORY: Memory = Memory { kept: Cell::new(0), next: Cell::new(0), end: Cell::new(0) };

/// From here on blocks are taken for an answer, or for what `keep` says.
///
/// # Safety
///
/// What was taken for the one before is no longer used.
pub(super) unsafe fn begin() {
    if MEMORY.end.get() == 0 {
        MEMORY.kept.set(heap_start());
        MEMORY.end.set(wasm32::memory_size::<0>() * PAGE);
    }
    MEMORY.next.set(MEMORY.kept.get());
}

/// What was taken since `begin` stays.
pub(super) fn keep() {
    MEMORY.kept.set(MEMORY.next.get());
}

// SAFETY: this target has no threads.
unsafe impl Sync for Memory {}

// SAFETY: no byte is handed out twice between two calls of `begin`, and an address is a multiple of `ALIGNMENT`.
unsafe impl GlobalAlloc for Memory {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        self.block(rounded(layout.size()))
    }

    #[inline(always)]
    unsafe fn dealloc(&self, _: *mut u8, _: Layout) {}

    unsafe fn realloc(&self, block: *mut u8, layout: Layout, size: usize) -> *mut u8 {
        let (had, needed) = (rounded(layout.size()), rounded(size));
        let end = block as usize + had;
        if had >= needed || (end == self.next.get() && self.take(needed - had) == end) {
            return block;
        }
        let moved = self.block(needed);
        // SAFETY: the new block is the longer one, and lies behind the old one.
        unsafe { moved.copy_from_nonoverlapping(block, layout.size()) };
        moved
    }
}

impl Memory {
    fn block(&self, size: usize) -> *mut u8 {
        let block = self.take(size);
        // SAFETY: what is taken lies behind the module's own memory. Told so, the compiler leaves out what std would say
        // where there is none.
        unsafe { core::hint::assert_unchecked(block != 0) };
        block as *mut u8
    }

    /// Ends the instance where the host gives no more memory.
    #[inline(never)]
    fn take(&self, size: usize) -> usize {
        if self.end.get() - self.next.get() < size {
            let pages = size.div_ceil(PAGE);
            let grown = wasm32::memory_grow::<0>(pages);
            if grown == usize::MAX {
                wasm32::unreachable();
            }
            if grown * PAGE != self.end.get() {
                self.next.set(grown * PAGE);
            }
            self.end.set((grown + pages) * PAGE);
        }
        let block = self.next.get();
        self.next.set(block + size);
        block
    }
}

fn rounded(size: usize) -> usize {
    size.next_multiple_of(ALIGNMENT)
}

/// Where the linker says that nothing of its own lies any more.
fn heap_start() -> usize {
    unsafe extern "C" {
        static __heap_base: u8;
    }
    rounded(&raw const __heap_base as usize)
}

#[panic_handler]
fn end(_: &core::panic::PanicInfo<'_>) -> ! {
    wasm32::unreachable()
}
