//! Micronaut's errors with links (HAL).
//!
//! Source: <https://docs.micronaut.io/latest/guide/#errorFormatting>.

use super::Dialect;

pub(super) const DIALECT: Dialect<'static> = Dialect {
    id: "micronaut",
    when: "/message /_links/self /_embedded/errors or /message /_links/self !/_embedded !/code !/error",
    ..Dialect::GENERIC
};
