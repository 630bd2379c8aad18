//! Laravel: lists of texts by input, and the exception where debugging is on.
//!
//! Source: <https://laravel.com/docs/validation#validation-error-response-format>.

use super::Dialect;

pub(super) const DIALECT: Dialect<'static> = Dialect {
    id: "laravel",
    when: "/message !/code !/status !/title /errors/*/0 or /message /exception /file /line",
    ..Dialect::GENERIC
};
