//! Mutations of bytes: what happens to a response on its way, and what nobody would send on purpose.

use crate::mutation::{self, Dice};
use crate::slow::TOKENS;

const LONGEST: usize = 16_384;

/// The message with up to eight places changed, wherever they are.
pub fn scatter(mut message: Vec<u8>, seed: u32) -> Vec<u8> {
    let mut dice = Dice::new(seed);
    for _ in 0..=dice.below(8) {
        let from = dice.below(message.len() + 1);
        let to = message.len().min(from + dice.below(40));
        match dice.below(8) {
            0 => message.iter_mut().skip(from).take(1).for_each(|byte| *byte ^= 1 << dice.below(8)),
            1 => drop(message.splice(from..to.min(from + 1), [dice.below(256) as u8])),
            2 => drop(message.drain(from..to)),
            3 => message.truncate(from),
            4 => {
                let piece = message[from..to].repeat(dice.below(30));
                message.splice(from..from, piece);
            }
            5 => {
                let other = mutation::golden(dice.below(usize::MAX) as u32);
                let rest = other[dice.below(other.len())..].to_vec();
                message.splice(from..to, rest);
            }
            _ => drop(message.splice(from..to.min(from + 1), dice.one(TOKENS).bytes())),
        }
        message.truncate(LONGEST);
    }
    message
}
