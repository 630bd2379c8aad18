//! SendGrid: a list of sentences, each with a link or nothing.
//!
//! Source: <https://www.twilio.com/docs/sendgrid/api-reference/how-to-use-the-sendgrid-v3-api/errors>.

use super::Dialect;

pub(super) const DIALECT: Dialect<'static> = Dialect {
    id: "sendgrid",
    when: "/errors/0/message @x-no-cors-reason or /errors/0/message \
        /errors/0/help^=http://sendgrid.com|https://sendgrid.com|https://www.twilio.com or /errors/0/message \
        /errors/0/field /errors/0/help",
    ..Dialect::GENERIC
};
