//! Facts → what a person may read. The only place that decides it.

pub(crate) mod guard;
pub(crate) mod invisible;

/// The texts of one language.
#[derive(Clone, Debug)]
pub struct Locale {}

/// The caller's own wording, by API key or by kind.
#[derive(Clone, Debug)]
pub struct OwnTexts {}

/// Whose words the user sees.
#[derive(Clone, Copy, Debug, Default)]
pub enum Policy<'o> {
    /// The API's own only where the response marks them as meant for users.
    #[default]
    Flag,
    /// Also for 4xx, after the guard.
    ClientErrors,
    /// Always ours.
    Never,
    /// Placeholder for the table.
    Table(&'o ()),
}
