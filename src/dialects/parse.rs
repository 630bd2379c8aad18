//! Parse: numbers of its own, some of which look like statuses.
//!
//! Source: <https://docs.parseplatform.org/rest/guide/#error-codes>.

use super::Dialect;

pub(super) const DIALECT: Dialect<'static> = Dialect {
    id: "parse",
    when: "/code=1|100|101|102|103|105|107|111|119|124|125|137|139|140|141|142|155|159|200|201|202|203|204|205|206|208|209 \
        /error !/message !/status !/request_id",
    key: "/code",
    kinds: "1=server_error 100=service_unavailable 101=not_found 119=forbidden 124=gateway_timeout \
        125=validation_failed 137=already_exists 140=quota_exceeded 142=validation_failed \
        155=too_many_requests 159=service_unavailable 200=validation_failed 201=validation_failed \
        202=already_exists 203=already_exists 204=validation_failed 205=not_found 206=unauthorized \
        208=already_exists 209=unauthorized",
    ..Dialect::GENERIC
};
