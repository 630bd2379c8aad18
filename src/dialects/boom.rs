//! Hapi's Boom, and those who took its form over: NestJS, Fastify, Strapi 3, Sanity.
//!
//! Source: <https://hapi.dev/module/boom/api>.

use super::Dialect;

pub(super) const DIALECT: Dialect<'static> =
    Dialect { id: "boom", when: "/statusCode /error /message", ..Dialect::GENERIC };
