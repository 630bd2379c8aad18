//! Zendesk.
//!
//! Source: <https://developer.zendesk.com/api-reference/introduction/requests/>.

use super::Dialect;

pub(super) const DIALECT: Dialect<'static> = Dialect {
    id: "zendesk",
    when: "/error=RecordInvalid|RecordNotFound|InvalidEndpoint|Forbidden|TooManyRequests /description or \
        /error/title /error/message !/error/code or @x-zendesk-request-id",
    ..Dialect::GENERIC
};
