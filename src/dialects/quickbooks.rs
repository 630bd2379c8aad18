//! QuickBooks: a fault in one spelling or the other, with numbers.
//!
//! Source: <https://developer.intuit.com/app/developer/qbo/docs/develop/troubleshooting/error-codes>.

use super::Dialect;

pub(super) const DIALECT: Dialect<'static> = Dialect {
    id: "quickbooks",
    when: "/Fault/Error or /fault/error /fault/type or /Fault/type",
    kinds: "3200=unauthorized 003200=unauthorized 3100=forbidden 003100=forbidden 3001=too_many_requests 003001=too_many_requests \
        3003=quota_exceeded 610=not_found 5010=conflict 6140=already_exists 6240=already_exists 2010=validation_failed \
        2020=validation_failed 2050=validation_failed 2090=validation_failed 2170=validation_failed \
        2500=validation_failed 6000=validation_failed 6210=conflict 5020=forbidden 10000=server_error",
    ..Dialect::GENERIC
};
