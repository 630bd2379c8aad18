//! Telegram's bots: the status again, and its sentence.
//!
//! Source: <https://core.telegram.org/bots/api#making-requests>.

use super::Dialect;

pub(super) const DIALECT: Dialect<'static> =
    Dialect { id: "telegram", when: "/ok=false /error_code /description", ..Dialect::GENERIC };
