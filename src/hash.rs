//! FNV-1a, 32 bits: for tables that the compiler builds and for bits that say "may be there".

#[derive(Clone, Copy)]
pub(crate) struct Hash(u32);

impl Hash {
    pub(crate) const START: Self = Self(0x811c_9dc5);

    pub(crate) const fn with(self, byte: u8) -> Self {
        Self((self.0 ^ byte as u32).wrapping_mul(0x0100_0193))
    }

    /// Four bytes at a time: of its own, not what [`Hash::with`] makes of them one by one. The high bits depend on all.
    pub(crate) fn with_all(self, bytes: &[u8]) -> Self {
        let (words, rest) = bytes.as_chunks::<4>();
        let with_word = |hash: Self, word: &[u8; 4]| {
            Self((hash.0.rotate_left(5) ^ u32::from_le_bytes(*word)).wrapping_mul(0x9e37_79b9))
        };
        let hash = words.iter().fold(self, with_word);
        rest.iter().fold(hash, |hash, &byte| hash.with(byte))
    }

    /// All bits, each of which depends on every byte.
    pub(crate) const fn mixed(self) -> u32 {
        (self.0 ^ (self.0 >> 15)).wrapping_mul(0x2c1b_3c6d)
    }

    /// One of 255, never 0.
    pub(crate) const fn byte(self) -> u8 {
        (self.mixed() >> 16) as u8 | ((self.mixed() >> 16) as u8 == 0) as u8
    }
}
