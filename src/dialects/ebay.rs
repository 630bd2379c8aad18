//! eBay: `errorId` is the code.
//!
//! Source: <https://developer.ebay.com/api-docs/static/handling-error-messages.html>.

use super::Dialect;

pub(super) const DIALECT: Dialect<'static> = Dialect {
    id: "ebay",
    when: "/errors/0/errorId /errors/0/domain /errors/0/category",
    key: "/errors/0/errorId",
    roles: "errorId=code category=ignored domain=ignored",
    kinds: "1001=unauthorized 1002=unauthorized 1003=unauthorized 1100=forbidden 2001=too_many_requests",
    ..Dialect::GENERIC
};
