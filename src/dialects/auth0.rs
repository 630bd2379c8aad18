//! Auth0: the management API and the sign-up form.
//!
//! Source: <https://auth0.com/docs/libraries/common-auth0-library-authentication-errors>.

use super::Dialect;

pub(super) const DIALECT: Dialect<'static> = Dialect {
    id: "auth0",
    when: "/statusCode /error /message /errorCode or /statusCode /name /code /description",
    kinds: "invalid_password=validation_failed password_dictionary_error=validation_failed \
        password_no_user_info_error=validation_failed",
    ..Dialect::GENERIC
};
