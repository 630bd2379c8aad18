//! http-errors (Express, Koa): `expose` says whether the message is for the client.
//!
//! Source: <https://github.com/jshttp/http-errors#error-properties>.

use super::Dialect;

pub(super) const DIALECT: Dialect<'static> = Dialect {
    id: "http-errors",
    when: "/message /expose=true|false",
    users: "/message",
    users_when: "/expose=true",
    ..Dialect::GENERIC
};
