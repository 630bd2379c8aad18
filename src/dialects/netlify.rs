//! Netlify's API.
//!
//! Source: <https://docs.netlify.com/api/get-started/#errors>.

use super::Dialect;

pub(super) const DIALECT: Dialect<'static> =
    Dialect { id: "netlify", when: "/code /message @x-nf-request-id", ..Dialect::GENERIC };
