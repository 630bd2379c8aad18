//! Appwrite: `type` is the code, `code` the status.
//!
//! Source: <https://appwrite.io/docs/advanced/platform/response-codes>.

use super::Dialect;

pub(super) const DIALECT: Dialect<'static> = Dialect {
    id: "appwrite",
    when: "/message /code /type /version",
    key: "/type",
    kinds: "user_blocked=forbidden user_unauthorized=unauthorized general_argument_invalid=validation_failed",
    ..Dialect::GENERIC
};
