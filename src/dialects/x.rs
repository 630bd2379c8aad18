//! X, once Twitter: numbers beside the status, in version 1.1.
//!
//! Source: <https://developer.x.com/en/support/x-api/error-troubleshooting>.

use super::Dialect;

pub(super) const DIALECT: Dialect<'static> = Dialect {
    id: "x",
    when: "/errors/0/message !/errors/0/field !/success \
        /errors/0/code=32|63|64|88|89|130|131|135|139|144|160|161|185|186|187|215|220|226|231|261|326|327|386|416",
    key: "/errors/0/code",
    kinds: "32=unauthorized 63=forbidden 64=forbidden 88=too_many_requests \
        89=unauthorized 130=service_unavailable 131=server_error 135=unauthorized 139=already_exists \
        144=not_found 160=already_exists 161=quota_exceeded 185=quota_exceeded 186=validation_failed 187=already_exists \
        215=unauthorized 220=forbidden 226=forbidden 231=unauthorized 261=forbidden 326=forbidden \
        327=already_exists 386=validation_failed 416=forbidden",
    ..Dialect::GENERIC
};
