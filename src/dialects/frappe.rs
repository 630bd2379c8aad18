//! Frappe and ERPNext: JSON inside JSON inside JSON. What its server messages say is shown to the user in a dialog.
//!
//! Source: <https://docs.frappe.io/framework/user/en/api/py-dialog>.

use super::Dialect;

pub(super) const DIALECT: Dialect<'static> = Dialect {
    id: "frappe",
    when: "/exc_type or /_server_messages",
    key: "/exc_type",
    users: "/_server_messages",
    kinds: "MandatoryError=validation_failed PermissionError=forbidden DoesNotExistError=not_found \
        DuplicateEntryError=already_exists UniqueValidationError=already_exists \
        AuthenticationError=unauthorized SessionExpired=unauthorized CSRFTokenError=unauthorized \
        TimestampMismatchError=conflict LinkExistsError=conflict DocumentLockedError=locked",
    ..Dialect::GENERIC
};
