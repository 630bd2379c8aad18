//! Rails, where debugging is on.
//!
//! Source: <https://guides.rubyonrails.org/configuring.html#config-debug-exception-response-format>.

use super::Dialect;

pub(super) const DIALECT: Dialect<'static> =
    Dialect { id: "rails", when: "/status /error /exception /traces", ..Dialect::GENERIC };
