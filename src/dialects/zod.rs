//! Zod: issues, or its flattened errors.
//!
//! Source: <https://zod.dev/error-formatting>.

use super::Dialect;

pub(super) const DIALECT: Dialect<'static> = Dialect {
    id: "zod",
    when: "/issues/0/code /issues/0/path or /error/issues/0/code or /error/name=ZodError or /fieldErrors \
        /formErrors or /error/fieldErrors",
    ..Dialect::GENERIC
};
