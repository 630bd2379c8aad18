//! Odoo: JSON-RPC whose error code always is 200.
//!
//! Source: <https://www.odoo.com/documentation/18.0/developer/reference/backend/orm.html#module-odoo.exceptions>.

use super::Dialect;

pub(super) const DIALECT: Dialect<'static> = Dialect {
    id: "odoo",
    when: "/error/data/name /error/data/debug",
    key: "/error/data/name",
    kinds: "odoo.exceptions.AccessDenied=unauthorized odoo.exceptions.AccessError=forbidden \
        odoo.exceptions.MissingError=not_found odoo.exceptions.ValidationError=validation_failed \
        odoo.http.SessionExpiredException=unauthorized",
    ..Dialect::GENERIC
};
