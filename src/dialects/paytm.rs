//! Paytm, and Ant's Alipay+ and Antom: one letter says how it went.
//!
//! Source: <https://docs.antom.com/ac/ams/api_fund>.

use super::Dialect;

pub(super) const DIALECT: Dialect<'static> = Dialect {
    id: "paytm",
    when: "/body/resultInfo/resultStatus=F|U or /result/resultStatus=F|U /result/resultCode",
    key: "/body/resultInfo/resultCode /result/resultCode",
    roles: "resultCode=type",
    kinds: "501=server_error RISK_REJECT=payment_failed USER_BALANCE_NOT_ENOUGH=payment_failed \
        PARAM_ILLEGAL=validation_failed PROCESS_FAIL=server_error REQUEST_TRAFFIC_EXCEED_LIMIT=too_many_requests",
    ..Dialect::GENERIC
};
