//! Facts → what a person may read. The only place that decides it.

mod choose;
mod english;
mod field_words;
mod fill;
pub(crate) mod guard;
pub(crate) mod invisible;
mod locale;
mod ours;
mod own_texts;
mod policy;
#[cfg(test)]
mod tests;
mod title;
mod wait;

pub(crate) use choose::{Settled, Shown, choose};

pub use locale::Locale;
pub use own_texts::{OwnText, OwnTexts};
pub use policy::{Policy, PolicyTable};
pub use wait::WaitUnit;

use crate::texts::Texts;

/// The API's words as they would be shown; `None` where they may not be.
///
/// They are judged as they came and as they will look: a mark of internals may hide in line breaks or behind
/// invisible characters.
fn guarded<'a>(words: &'a str, texts: &'a Texts) -> Option<&'a str> {
    let visible = invisible::visible(words, texts);
    let leaks = guard::leaks(visible) || (visible != words && guard::leaks(words));
    (!leaks).then_some(visible)
}
