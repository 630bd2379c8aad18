//! Notion: an object that is an error.
//!
//! Source: <https://developers.notion.com/reference/status-codes>.

use super::Dialect;

pub(super) const DIALECT: Dialect<'static> =
    Dialect { id: "notion", when: "/object=error /status /code /message", ..Dialect::GENERIC };
