//! OpenAI: the types that it shares with Stripe, and its own codes.
//!
//! Source: <https://platform.openai.com/docs/guides/error-codes>.

use super::Dialect;

pub(super) const DIALECT: Dialect<'static> = Dialect {
    id: "openai",
    when: "/error/message /error/type /error/code=insufficient_quota|rate_limit_exceeded|context_length_exceeded|model_not_found|invalid_api_key|billing_not_active|unsupported_country_region_territory|invalid_organization|content_policy_violation|string_above_max_length|unsupported_parameter|unsupported_value|invalid_value",
    key: "/error/code",
    kinds: "insufficientquota=quota_exceeded billingnotactive=payment_required \
        unsupportedcountryregionterritory=forbidden invalidorganization=unauthorized contentpolicyviolation=validation_failed",
    ..Dialect::GENERIC
};
