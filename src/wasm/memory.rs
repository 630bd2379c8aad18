//! What std would give the package's wasm, as small as it can be: memory, and an end where Rust would panic.
//!
//! std's allocator and its words for panics are 14 kB of what every visitor downloads.

#![allow(unsafe_code, reason = "an allocator hands out raw memory; there is one thread, and nothing else calls it")]

use core::alloc::{GlobalAlloc, Layout};
use core::arch::wasm32;
use core::cell::Cell;

/// A wasm page, in bytes.
const PAGE: usize = 65_536;
/// The smallest block, in bytes: nothing here asks for more alignment.
const SMALLEST: usize = 16;
/// Blocks of 16 bytes to 1 GiB.
const SIZES: usize = 27;

/// Blocks whose sizes are powers of two; free ones of a size are chained.
///
/// Answers take theirs behind what is kept, and all of that is given back at once. So they take as much as the largest of
/// them, whatever sizes the others asked for.
struct Memory {
    free: Cell<Chains>,
    /// What was not handed out lies from here to `end`.
    next: Cell<usize>,
    end: Cell<usize>,
    kept_free: Cell<Chains>,
    kept_next: Cell<usize>,
}

/// The first free block of each size.
type Chains = [usize; SIZES];

#[global_allocator]
static MEMORY: Memory = Memory {
    free: Cell::new([0; SIZES]),
    next: Cell::new(0),
    end: Cell::new(0),
    kept_free: Cell::new([0; SIZES]),
    kept_next: Cell::new(0),
};

/// From here on blocks are taken for an answer.
///
/// # Safety
///
/// What was taken for the one before is no longer used.
pub(super) unsafe fn begin_answer() {
    // A free block that is kept holds the next one's address, so an answer cannot have it.
    MEMORY.begin([0; SIZES]);
}

/// From here to `end_change` blocks are taken to be kept.
///
/// # Safety
///
/// As for `begin_answer`.
pub(super) unsafe fn begin_change() {
    MEMORY.begin(MEMORY.kept_free.get());
}

pub(super) fn end_change() {
    MEMORY.kept_free.set(MEMORY.free.get());
    MEMORY.kept_next.set(MEMORY.next.get());
}

// SAFETY: this target has no threads.
unsafe impl Sync for Memory {}

// SAFETY: a block is its size's own until it is given back, and its address a multiple of `SMALLEST`.
unsafe impl GlobalAlloc for Memory {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        let size = block_size(layout);
        let Some(free) = self.free_of(size) else { return core::ptr::null_mut() };
        let first = free.get() as *mut usize;
        if first.is_null() {
            return self.unused(size) as *mut u8;
        }
        // SAFETY: the first word of a free block is the next one's address.
        free.set(unsafe { first.read() });
        first.cast()
    }

    unsafe fn dealloc(&self, block: *mut u8, layout: Layout) {
        let Some(free) = self.free_of(block_size(layout)) else { return };
        // SAFETY: the block is no longer used, and long enough for a word.
        unsafe { block.cast::<usize>().write(free.get()) };
        free.set(block as usize);
    }

    unsafe fn realloc(&self, block: *mut u8, layout: Layout, size: usize) -> *mut u8 {
        // SAFETY: the caller vouches for the size.
        let wanted = unsafe { Layout::from_size_align_unchecked(size, layout.align()) };
        let (had, needed) = (block_size(layout), block_size(wanted));
        let end = block as usize + had;
        if had == needed || (had < needed && end == self.next.get() && self.unused(needed - had) == end) {
            return block;
        }
        // SAFETY: as for the two calls by themselves; what is copied fits in both blocks.
        unsafe {
            let moved = self.alloc(wanted);
            if !moved.is_null() {
                moved.copy_from_nonoverlapping(block, layout.size().min(size));
                self.dealloc(block, layout);
            }
            moved
        }
    }
}

impl Memory {
    #[inline(never)]
    fn begin(&self, free: Chains) {
        if self.kept_next.get() == 0 {
            self.kept_next.set(heap_start());
            self.end.set(wasm32::memory_size::<0>() * PAGE);
        }
        self.free.set(free);
        self.next.set(self.kept_next.get());
    }

    fn free_of(&self, size: usize) -> Option<&Cell<usize>> {
        self.free.as_array_of_cells().get((size / SMALLEST).trailing_zeros() as usize)
    }

    /// A block that was never handed out; 0 where the host gives no more memory.
    fn unused(&self, size: usize) -> usize {
        if self.end.get() - self.next.get() < size {
            let pages = size.div_ceil(PAGE);
            let grown = wasm32::memory_grow::<0>(pages);
            if grown == usize::MAX {
                return 0;
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

/// Where the linker says that nothing of its own lies any more.
fn heap_start() -> usize {
    unsafe extern "C" {
        static __heap_base: u8;
    }
    &raw const __heap_base as usize
}

fn block_size(layout: Layout) -> usize {
    layout.size().max(SMALLEST).next_power_of_two()
}

#[panic_handler]
fn end(_: &core::panic::PanicInfo<'_>) -> ! {
    wasm32::unreachable()
}
