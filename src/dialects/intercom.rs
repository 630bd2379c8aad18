//! Intercom: a list of errors.
//!
//! Source: <https://developers.intercom.com/docs/references/rest-api/errors/error-objects>.

use super::Dialect;

pub(super) const DIALECT: Dialect<'static> = Dialect {
    id: "intercom",
    when: "/type=error.list /errors",
    kinds: "api_plan_restricted=payment_required",
    ..Dialect::GENERIC
};
