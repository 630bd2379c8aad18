//! How a caller wants it.

use alloc::string::String;

use crate::dialects::Dialect;
use crate::wording::{Locale, OwnTexts, Policy, PolicyTable, WaitUnit};

/// What a caller may set; the default is English, with the API's words only where it marks them.
///
/// ```
/// use error_normalizer::{Input, Options, Policy, normalize};
/// let input = Input { status: Some(400), body: br#"{"message": "This voucher has expired."}"#, ..Input::default() };
/// let trusting = Options { policy: Policy::ClientErrors, ..Options::default() };
/// assert_eq!(normalize(&input, &trusting).user_message, "This voucher has expired.");
/// assert!(!normalize(&input, &Options::default()).public);
/// ```
#[derive(Clone, Copy, Debug, Default)]
pub struct Options<'o> {
    /// Whose language our words are in; `None` is English.
    pub locale: Option<&'o Locale>,
    /// Whose words the user sees.
    pub policy: Policy,
    /// Where that differs by dialect, kind or status.
    pub policies: Option<&'o PolicyTable>,
    /// The caller's own wording.
    pub texts: Option<&'o OwnTexts>,
    /// Shapes of the application's own APIs, tried before the catalogue, in this order.
    pub dialects: &'o [Dialect<'o>],
    /// How the host says a time to wait ("in 30 seconds"), from a BCP 47 tag, a number and its unit; `None` says it in English only.
    pub wait_words: Option<fn(&str, u64, WaitUnit) -> String>,
}
