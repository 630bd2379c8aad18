//! Odoo: JSON-RPC whose error code always is 200. A `UserError` is what its own client shows in a dialog.
//!
//! Source: <https://www.odoo.com/documentation/18.0/developer/reference/backend/orm.html#module-odoo.exceptions>.

use super::Dialect;

pub(super) const DIALECT: Dialect<'static> = Dialect {
    id: "odoo",
    when: "/error/data/name /error/data/debug",
    key: "/error/data/name",
    users: "/error/data/message",
    users_when: "/error/data/name=odoo.exceptions.UserError|odoo.exceptions.RedirectWarning",
    kinds: "odoo.exceptions.UserError=bad_request odoo.exceptions.AccessDenied=unauthorized odoo.exceptions.AccessError=forbidden \
        odoo.exceptions.MissingError=not_found odoo.exceptions.ValidationError=validation_failed \
        odoo.http.SessionExpiredException=unauthorized",
    ..Dialect::GENERIC
};
