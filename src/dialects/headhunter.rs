//! HeadHunter: the sort of an error, and which of its sort.
//!
//! Source: <https://api.hh.ru/openapi/en/redoc#section/General-information/Errors>.

use super::Dialect;

pub(super) const DIALECT: Dialect<'static> = Dialect {
    id: "headhunter",
    when: "/request_id /errors/0/value /errors/0/type=oauth|negotiations|resumes|captcha_required",
    roles: "value=code",
    kinds: "oauth=unauthorized already_applied=already_exists",
    ..Dialect::GENERIC
};
