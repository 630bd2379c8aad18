//! Google's older form, and Firebase Authentication, whose message is the code.
//!
//! Source: <https://developers.google.com/webmaster-tools/v1/errors>.

use super::Dialect;

pub(super) const DIALECT: Dialect<'static> = Dialect {
    id: "google-legacy",
    when: "/error/errors/0/reason /error/errors/0/domain",
    kinds: "keyInvalid=unauthorized authError=unauthorized dailyLimitExceeded=quota_exceeded \
        dailyLimitExceededUnreg=quota_exceeded INVALID_PASSWORD=unauthorized USER_DISABLED=forbidden \
        OPERATION_NOT_ALLOWED=forbidden PASSWORD_LOGIN_DISABLED=forbidden \
        CREDENTIAL_TOO_OLD_LOGIN_AGAIN=unauthorized",
    ..Dialect::GENERIC
};
