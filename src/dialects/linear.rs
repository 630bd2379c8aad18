//! Linear: GraphQL with a presentable text beside the developer's.
//!
//! Source: <https://linear.app/developers/graphql#errors>.

use super::Dialect;

pub(super) const DIALECT: Dialect<'static> = Dialect {
    id: "linear",
    when: "/errors/0/message /errors/0/extensions /errors/0/extensions/userPresentableMessage",
    users: "/errors/0/extensions/userPresentableMessage",
    ..Dialect::GENERIC
};
