//! Meilisearch.
//!
//! Source: <https://www.meilisearch.com/docs/reference/errors/overview>.

use super::Dialect;

pub(super) const DIALECT: Dialect<'static> = Dialect {
    id: "meilisearch",
    when: "/message /code /type /link^=https://docs.meilisearch.com|https://www.meilisearch.com",
    kinds: "missing_authorization_header=token_required",
    ..Dialect::GENERIC
};
