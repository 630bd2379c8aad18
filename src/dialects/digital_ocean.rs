//! DigitalOcean: `id` is the code.
//!
//! Source: <https://docs.digitalocean.com/reference/api/reference/>.

use super::Dialect;

pub(super) const DIALECT: Dialect<'static> = Dialect {
    id: "digital-ocean",
    when: "/id /message /request_id !/code !/error !/status_code or /id /message @ratelimit-limit !/code !/url",
    key: "/id",
    ..Dialect::GENERIC
};
