//! Vercel: the edge names its failures in a header.
//!
//! Source: <https://vercel.com/docs/errors>.

use super::Dialect;

pub(super) const DIALECT: Dialect<'static> = Dialect { id: "vercel", when: "@x-vercel-error", ..Dialect::GENERIC };
