//! Nextcloud and ownCloud: OCS, whose version 1 answers 200 with its own numbers.
//!
//! Source: <https://docs.nextcloud.com/server/latest/developer_manual/client_apis/OCS/ocs-api-overview.html>.

use super::Dialect;

pub(super) const DIALECT: Dialect<'static> = Dialect {
    id: "nextcloud",
    when: "/ocs/meta/statuscode or /meta/statuscode",
    key: "/ocs/meta/statuscode /meta/statuscode",
    kinds: "996=server_error 997=unauthorized 998=not_found",
    ..Dialect::GENERIC
};
