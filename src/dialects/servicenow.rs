//! ServiceNow.
//!
//! Source: <https://www.servicenow.com/docs/csh?topicname=c_TableAPI>.

use super::Dialect;

pub(super) const DIALECT: Dialect<'static> =
    Dialect { id: "servicenow", when: "/error/message /status=failure", ..Dialect::GENERIC };
