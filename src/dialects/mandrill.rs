//! Mailchimp Transactional, once Mandrill: every failure is a 500, and `name` says which.
//!
//! Source: <https://mailchimp.com/developer/transactional/docs/error-handling/>.

use super::Dialect;

pub(super) const DIALECT: Dialect<'static> = Dialect {
    id: "mandrill",
    when: "/status=error /code /name /message !/success",
    key: "/name",
    kinds: "Invalid_Key=unauthorized ValidationError=validation_failed PaymentRequired=payment_required \
        Unknown_Subaccount=not_found Unknown_Template=not_found Unknown_Message=not_found \
        Template_Exists=already_exists ServiceUnavailable=service_unavailable",
    ..Dialect::GENERIC
};
