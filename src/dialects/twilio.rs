//! Twilio: numbers beside the status.
//!
//! Source: <https://www.twilio.com/docs/api/errors>.

use super::Dialect;

pub(super) const DIALECT: Dialect<'static> = Dialect {
    id: "twilio",
    when: "/code /message /more_info^=https://www.twilio.com/",
    key: "/code",
    kinds: "20003=unauthorized 20403=forbidden 20404=not_found 20429=too_many_requests 21211=validation_failed \
        21212=validation_failed 21214=validation_failed 21401=validation_failed 21408=forbidden 21421=validation_failed \
        21602=validation_failed 21603=validation_failed 21604=validation_failed 21606=validation_failed \
        21608=forbidden 21611=too_many_requests 21614=validation_failed 21617=validation_failed \
        60200=validation_failed 60202=too_many_requests 60203=too_many_requests",
    ..Dialect::GENERIC
};
