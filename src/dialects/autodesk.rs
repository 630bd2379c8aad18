//! Autodesk Platform Services: `userMessage` is the text for the user, often empty.
//!
//! Source: <https://aps.autodesk.com/en/docs/oauth/v2/developers_guide/error_handling/>.

use super::Dialect;

pub(super) const DIALECT: Dialect<'static> = Dialect {
    id: "autodesk",
    when: "/developerMessage /errorCode^=AUTH-",
    key: "/errorCode",
    users: "/userMessage",
    kinds: "AUTH-001=forbidden AUTH-003=unauthorized AUTH-004=unauthorized AUTH-006=unauthorized AUTH-010=unauthorized",
    ..Dialect::GENERIC
};
