//! Mailchimp: `type` is the same page for every problem, `title` its class.
//!
//! Source: <https://mailchimp.com/developer/marketing/docs/errors/>.

use super::Dialect;

pub(super) const DIALECT: Dialect<'static> = Dialect {
    id: "mailchimp",
    when: "/type^=https://mailchimp.com/ /title /detail /status",
    docs: "/type",
    roles: "type=ignored",
    ..Dialect::GENERIC
};
