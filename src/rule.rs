//! stub
use crate::normalized::Rule;
pub(crate) fn rule(_k: Option<&str>, _m: &str) -> Rule {
    Rule::Invalid
}
pub(crate) fn limit(_m: &str, _r: Rule) -> Option<&str> {
    None
}
