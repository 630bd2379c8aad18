//! ServiceNow.
//!
//! Source: <https://developer.servicenow.com/dev.do#!/reference/api/latest/rest/c_TableAPI>.

use super::Dialect;

pub(super) const DIALECT: Dialect<'static> =
    Dialect { id: "servicenow", when: "/error/message /status=failure !/error/code", ..Dialect::GENERIC };
