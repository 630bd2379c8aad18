//! Feathers.
//!
//! Source: <https://feathersjs.com/api/errors.html>.

use super::Dialect;

pub(super) const DIALECT: Dialect<'static> =
    Dialect { id: "feathers", when: "/className /name /code", ..Dialect::GENERIC };
