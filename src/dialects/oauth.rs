//! OAuth 2, at the token's endpoint and behind it; with its own words alone, too.
//!
//! Source: <https://www.rfc-editor.org/rfc/rfc6749#section-5.2>.

use super::Dialect;

pub(super) const DIALECT: Dialect<'static> = Dialect {
    id: "oauth",
    when: "/error /error_description or \
        /error=access_denied|authorization_pending|consent_required|expired_token|insufficient_scope|interaction_required|invalid_client|invalid_grant|invalid_request|invalid_scope|invalid_token|login_required|slow_down|temporarily_unavailable|unauthorized_client|unsupported_grant_type|unsupported_response_type|use_dpop_nonce \
        !/error_description !/message !/ok !/code",
    ..Dialect::GENERIC
};
