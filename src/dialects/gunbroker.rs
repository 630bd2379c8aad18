//! GunBroker: a message for the end user beside the developer's.
//!
//! Source: <https://api.gunbroker.com/User/HelpObjects/MessageResponses>.

use super::Dialect;

pub(super) const DIALECT: Dialect<'static> = Dialect {
    id: "gunbroker",
    when: "/userMessage /developerMessage /gbStatusCode or /UserMessage /DeveloperMessage /GBStatusCode",
    users: "/userMessage /UserMessage",
    roles: "gbStatusCode=ignored GBStatusCode=ignored gbErrorCode=code GBErrorCode=code",
    ..Dialect::GENERIC
};
