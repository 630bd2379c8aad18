//! JSend.
//!
//! Source: <https://github.com/omniti-labs/jsend>.

use super::Dialect;

pub(super) const DIALECT: Dialect<'static> =
    Dialect { id: "jsend", when: "/status=fail /data or /status=error /message", ..Dialect::GENERIC };
