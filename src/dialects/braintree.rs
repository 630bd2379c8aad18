//! Braintree: GraphQL whose `inputPath` names the input; the older XML.
//!
//! Source: <https://developer.paypal.com/braintree/graphql/guides/error_codes/>.

use super::Dialect;

pub(super) const DIALECT: Dialect<'static> = Dialect {
    id: "braintree",
    when: "/errors/0/extensions/errorClass /errors/0/extensions/errorType or /api-error-response/message",
    key: "/errors/0/extensions/legacyCode /errors/0/extensions/errorClass",
    roles: "inputPath=field",
    kinds: "authentication=unauthorized authorization=forbidden resourcelimit=quota_exceeded notfound=not_found",
    ..Dialect::GENERIC
};
