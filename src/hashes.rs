//! What a hash stands for in a table.
//!
//! Hashes are chance, which no compression makes smaller. But in order, each told by its step from the one before, they
//! take hardly more room than there is to say; and where those that stand for the same are a list by themselves, none need
//! say what it stands for. So the compiler writes them. Who looks first reads them into memory that was all zero, which is
//! not shipped.

use core::sync::atomic::{AtomicBool, AtomicU32, Ordering};

/// Of a key, and of an entry, how many bits are the hash's at the most; the others are what it stands for.
pub(crate) const HASH_BITS: u32 = 24;
const VALUE_BITS: u32 = u32::BITS - HASH_BITS;
/// How many hashes stand in a list.
const COUNT_BITS: u32 = 10;
/// More than any step takes, and than what begins a list.
const STEP_BYTES: usize = 7;
/// Zeros behind the lists: eight bytes are read at once, and a list without hashes is the last.
const BEHIND: usize = 8;

pub(crate) struct Table {
    pub(crate) lists: &'static [u8],
    /// How long a hash is.
    pub(crate) bits: u32,
    pub(crate) memory: &'static Memory<[AtomicU32]>,
}

/// An open-addressed table, all zero until it is filled. Two threads that fill it at once write the same.
pub(crate) struct Memory<Slots: ?Sized> {
    is_filled: AtomicBool,
    slots: Slots,
}

/// A table with so many slots, a power of two, of hashes with so many bits, from keys: values in front of hashes.
macro_rules! table {
    ($slots:expr, $bits:expr, $keys:expr) => {{
        use core::sync::atomic::AtomicU32;

        use crate::hashes::{Memory, Table, first_of, lists, room, sorted};

        const SORTED: [u32; $keys.len()] = sorted($keys);
        const LISTS: ([u8; room(&SORTED)], usize) = lists(&SORTED, $bits);
        static WRITTEN: [u8; LISTS.1] = first_of(&LISTS.0);
        static MEMORY: Memory<[AtomicU32; $slots]> = Memory::EMPTY;
        Table { lists: &WRITTEN, bits: $bits, memory: &MEMORY }
    }};
}

pub(crate) use table;

impl<const SLOTS: usize> Memory<[AtomicU32; SLOTS]> {
    #[expect(clippy::declare_interior_mutable_const, reason = "what a static begins as")]
    pub(crate) const EMPTY: Self = {
        assert!(SLOTS.is_power_of_two(), "slots are found by masking");
        Self { is_filled: AtomicBool::new(false), slots: [const { AtomicU32::new(0) }; SLOTS] }
    };
}

pub(crate) const fn key(value: u8, hash: u32) -> u32 {
    (value as u32) << HASH_BITS | hash
}

impl Table {
    /// What the hash stands for.
    #[inline(always)]
    pub(crate) fn get(&self, hash: u32) -> Option<u8> {
        if !self.memory.is_filled.load(Ordering::Acquire) {
            self.fill_once();
        }
        let slots = &self.memory.slots;
        let mut at = hash as usize;
        loop {
            match slots.get(at & (slots.len() - 1))?.load(Ordering::Relaxed) {
                0 => return None,
                entry if entry >> VALUE_BITS == hash => return Some(entry as u8),
                _ => at += 1,
            }
        }
    }

    #[cold]
    #[inline(never)]
    fn fill_once(&self) {
        let mut lists = Bits { bytes: self.lists, at: 0 };
        loop {
            let (value, count) = (lists.number(VALUE_BITS), lists.number(COUNT_BITS));
            if count == 0 {
                break;
            }
            let (mut hash, low_bits) = (0, low_bits(self.bits, count));
            for _ in 0..count {
                hash += lists.step(low_bits);
                self.put(hash, hash << VALUE_BITS | value);
            }
        }
        self.memory.is_filled.store(true, Ordering::Release);
    }

    fn put(&self, hash: u32, entry: u32) {
        let slots = &self.memory.slots;
        let mut at = hash as usize;
        while let Some(slot) = slots.get(at & (slots.len() - 1))
            && let Err(other) = slot.compare_exchange(0, entry, Ordering::Relaxed, Ordering::Relaxed)
            && other != entry
        {
            at += 1;
        }
    }
}

/// What is written bit behind bit, the lowest of a byte first.
struct Bits {
    bytes: &'static [u8],
    /// Where the next bit is.
    at: usize,
}

impl Bits {
    fn number(&mut self, bits: u32) -> u32 {
        self.number_behind(self.next(), 0, bits)
    }

    fn step(&mut self, low_bits: u32) -> u32 {
        let next = self.next();
        let ones = next.trailing_ones();
        ones << low_bits | self.number_behind(next, ones + 1, low_bits)
    }

    /// As many as a step has at the most, the first one lowest.
    fn next(&self) -> u64 {
        let bytes = self.bytes.get(self.at / 8..).and_then(<[u8]>::first_chunk);
        bytes.map_or(0, |bytes| u64::from_le_bytes(*bytes) >> (self.at % 8))
    }

    fn number_behind(&mut self, next: u64, others: u32, bits: u32) -> u32 {
        self.at += (others + bits) as usize;
        (next >> others) as u32 & ((1 << bits) - 1)
    }
}

/// How many bits of a step are written as they are, where so many hashes stand in a row; what is above them is written
/// as so many ones and a zero, as it is seldom more than one.
const fn low_bits(bits: u32, count: u32) -> u32 {
    bits.saturating_sub(u32::BITS - count.leading_zeros())
}

pub(crate) const fn room(keys: &[u32]) -> usize {
    2 * keys.len() * STEP_BYTES + BEHIND
}

/// By Shell's method, which the compiler runs fast enough.
#[expect(clippy::indexing_slicing, reason = "runs in the compiler, where a panic is an error message")]
pub(crate) const fn sorted<const COUNT: usize>(mut keys: [u32; COUNT]) -> [u32; COUNT] {
    let mut apart = COUNT / 2;
    while apart > 0 {
        let mut next = apart;
        while next < COUNT {
            let (key, mut at) = (keys[next], next);
            while at >= apart && keys[at - apart] > key {
                keys[at] = keys[at - apart];
                at -= apart;
            }
            keys[at] = key;
            next += 1;
        }
        apart /= 2;
    }
    keys
}

/// The lists, and how long they are.
#[expect(clippy::indexing_slicing, reason = "runs in the compiler, where a panic is an error message")]
pub(crate) const fn lists<const ROOM: usize, const COUNT: usize>(
    keys: &[u32; COUNT],
    bits: u32,
) -> ([u8; ROOM], usize) {
    assert!(are_apart(keys), "two hashes are the same, or one is 0");
    let (mut written, mut end, mut from) = ([0; ROOM], 0, 0);
    while from < COUNT {
        let (value, mut to) = (keys[from] >> HASH_BITS, from);
        while to < COUNT && keys[to] >> HASH_BITS == value {
            to += 1;
        }
        let count = (to - from) as u32;
        assert!(count < 1 << COUNT_BITS, "a list is too long");
        end = write(&mut written, end, value, VALUE_BITS);
        end = write(&mut written, end, count, COUNT_BITS);
        let (mut last, low_bits) = (key(value as u8, 0), low_bits(bits, count));
        while from < to {
            let step = keys[from] - last;
            let ones = step >> low_bits;
            assert!(ones + low_bits < 57, "a step is longer than what is read at once");
            end = write(&mut written, end, (1 << ones) - 1, ones + 1);
            end = write(&mut written, end, step % (1 << low_bits), low_bits);
            last = keys[from];
            from += 1;
        }
    }
    (written, end.div_ceil(8) + BEHIND)
}

/// Whether no hash stands there twice, or is 0, which would be an empty slot's.
#[expect(clippy::indexing_slicing, reason = "runs in the compiler, where a panic is an error message")]
const fn are_apart<const COUNT: usize>(keys: &[u32; COUNT]) -> bool {
    let (mut hashes, mut at) = ([0; COUNT], 0);
    while at < COUNT {
        hashes[at] = keys[at] % (1 << HASH_BITS);
        at += 1;
    }
    hashes = sorted(hashes);
    let mut last = 0;
    at = 0;
    while at < COUNT && last < hashes[at] {
        last = hashes[at];
        at += 1;
    }
    at == COUNT
}

/// Where it ends, counted in bits.
#[expect(clippy::indexing_slicing, reason = "runs in the compiler, where a panic is an error message")]
const fn write(written: &mut [u8], start: usize, value: u32, bits: u32) -> usize {
    let mut bit = 0;
    while bit < bits {
        let at = start + bit as usize;
        written[at / 8] |= ((value >> bit & 1) as u8) << (at % 8);
        bit += 1;
    }
    start + bits as usize
}

#[expect(clippy::indexing_slicing, reason = "runs in the compiler, where a panic is an error message")]
pub(crate) const fn first_of<const COUNT: usize>(bytes: &[u8]) -> [u8; COUNT] {
    let (mut first, mut at) = ([0; COUNT], 0);
    while at < COUNT {
        first[at] = bytes[at];
        at += 1;
    }
    first
}

#[cfg(test)]
mod tests {
    use super::*;

    const BITS: u32 = 9;
    /// The first and the last hash that there can be are among them.
    const KEYS: [u32; 6] = [key(255, 511), key(0, 1), key(0, 2), key(7, 9), key(255, 8), key(0, 510)];

    #[test]
    fn what_was_written_is_found_and_nothing_else_is() {
        static TABLE: Table = table!(8, BITS, KEYS);
        for hash in 0..1 << BITS {
            let expected = [0, 7, 255].into_iter().find(|value| KEYS.contains(&key(*value, hash)));
            assert_eq!(TABLE.get(hash), expected, "{hash}");
        }
    }

    #[test]
    fn threads_that_look_at_once_find_the_same() {
        static TABLE: Table = table!(8, BITS, KEYS);
        let look = || (0..1 << BITS).map(|hash| TABLE.get(hash)).collect::<Vec<_>>();
        let found: Vec<_> = std::thread::scope(|scope| {
            let threads: Vec<_> = (0..4).map(|_| scope.spawn(look)).collect();
            threads.into_iter().map(|thread| thread.join().unwrap()).collect()
        });
        assert!(found.iter().all(|found| *found == look()));
    }
}
