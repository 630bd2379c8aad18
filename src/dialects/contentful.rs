//! Contentful: what went wrong stands where its entries have their id.
//!
//! Source: <https://www.contentful.com/developers/docs/references/errors/>.

use super::Dialect;

pub(super) const DIALECT: Dialect<'static> = Dialect {
    id: "contentful",
    when: "/sys/type=Error /sys/id",
    key: "/sys/id",
    error_id: "/requestId",
    ..Dialect::GENERIC
};
