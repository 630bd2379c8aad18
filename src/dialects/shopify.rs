//! Shopify: a sentence, or texts by input, under its own headers.
//!
//! Source: <https://shopify.dev/docs/api/usage/response-codes>.

use super::Dialect;

pub(super) const DIALECT: Dialect<'static> = Dialect {
    id: "shopify",
    when: "/errors @x-shopid or /errors @x-shopify-shop-api-call-limit or /errors @x-shopify-api-version or \
        /extensions/cost/throttleStatus /extensions/cost/requestedQueryCost",
    kinds: "MAX_COST_EXCEEDED=bad_request SHOP_INACTIVE=forbidden",
    ..Dialect::GENERIC
};
