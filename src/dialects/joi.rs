//! Joi's details, and what celebrate and Hapi say of them.
//!
//! Source: <https://joi.dev/api/#errors>.

use super::Dialect;

pub(super) const DIALECT: Dialect<'static> = Dialect {
    id: "joi",
    when: "/details/0/context /details/0/type or /statusCode /error /message /validation",
    ..Dialect::GENERIC
};
