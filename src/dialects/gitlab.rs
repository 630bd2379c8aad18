//! GitLab: the status begins the sentence.
//!
//! Source: <https://docs.gitlab.com/api/rest/troubleshooting/>.

use super::Dialect;

pub(super) const DIALECT: Dialect<'static> = Dialect {
    id: "gitlab",
    when: "/message @x-gitlab-meta or /error @x-gitlab-meta or \
        /message^=400|401|403|404|405|409|412|422|429|500|503 !/code !/status !/error",
    ..Dialect::GENERIC
};
