//! FNV-1a, 32 bits: for tables that the compiler builds and for bits that say "may be there".

#[derive(Clone, Copy)]
pub(crate) struct Hash(u32);

impl Hash {
    pub(crate) const START: Self = Self(0x811c_9dc5);

    pub(crate) const fn with(self, byte: u8) -> Self {
        Self((self.0 ^ byte as u32).wrapping_mul(0x0100_0193))
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
