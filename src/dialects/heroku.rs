//! Heroku: `id` is the code, `url` the documentation.
//!
//! Source: <https://devcenter.heroku.com/articles/platform-api-reference#errors>.

use super::Dialect;

pub(super) const DIALECT: Dialect<'static> = Dialect {
    id: "heroku",
    when: "/id /message /url^=https://devcenter.heroku.com/",
    docs: "/url",
    kinds: "delinquent=payment_required suspended=forbidden verification=payment_required",
    ..Dialect::GENERIC
};
