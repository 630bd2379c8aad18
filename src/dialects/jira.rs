//! Jira, its service desk, and Confluence.
//!
//! Source: <https://developer.atlassian.com/cloud/jira/platform/rest/v3/intro/#status-codes>.

use super::Dialect;

pub(super) const DIALECT: Dialect<'static> = Dialect {
    id: "jira",
    when: "/errorMessages or /errorMessages /errors or /statusCode /data/authorized /message or /errorMessage \
        /i18nErrorMessage",
    ..Dialect::GENERIC
};
