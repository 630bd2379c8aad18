//! Django REST framework, with drf-standardized-errors and Simple JWT. A bare map of inputs has no mark of its own.
//!
//! Source: <https://www.django-rest-framework.org/api-guide/exceptions/>.

use super::Dialect;

pub(super) const DIALECT: Dialect<'static> = Dialect {
    id: "django-rest-framework",
    when: "/non_field_errors or /type=validation_error|client_error|server_error /errors/0/detail \
        /errors/0/code or /detail /code=token_not_valid",
    ..Dialect::GENERIC
};
