//! How a request went by the body's own account, where the status calls it a success.

use crate::body::tree::{Node, Value};
use crate::search::mentions;
use crate::vocabulary;

use super::roles::{Role, role};
use super::shape;

/// How many members are looked at before an object is judged.
const MAX_MEMBERS: usize = 64;

fn members<'t, 'a>(node: Node<'t, 'a>) -> impl Iterator<Item = Node<'t, 'a>> {
    node.children().take(MAX_MEMBERS)
}

/// "Success", "Request successfully processed".
pub(super) fn says_success(text: &str) -> bool {
    let says = |words: &[&str]| words.iter().any(|word| mentions(text, word));
    shape::is_word_for_success(text)
        || (says(&["success", "approved", "accepted", "completed"])
            && !says(&["unsuccess", "not", "invalid", "fail", "error"]))
}

/// Its error code is 0 or says success.
pub(super) fn has_no_error(root: Node<'_, '_>) -> bool {
    members(root).any(|member| {
        role(member.name()) == Role::Code && shape::is_error_code_name(member.name()) && is_zero_or_success(member)
    })
}

/// An error that says of itself that there is none: `{"code": "Success"}`.
pub(super) fn is_none(error: Node<'_, '_>) -> bool {
    members(error).any(|member| role(member.name()) == Role::Code && is_zero_or_success(member))
}

fn is_zero_or_success(code: Node<'_, '_>) -> bool {
    shape::code_text(code).is_some_and(|text| text.bytes().all(|byte| byte == b'0') || shape::is_word_for_success(text))
}

/// A thing with an id and members of its own: that it failed, and how, is part of the answer.
pub(super) fn is_thing(node: Node<'_, '_>) -> bool {
    let is_id = |name: &str| role(name) == Role::Id || name == "sid";
    let has_id = members(node).any(|member| is_id(member.name()) && shape::code_text(member).is_some());
    has_id
        && node.get("jsonrpc").is_none()
        && members(node).filter(|member| matches!(role(member.name()), Role::Other | Role::Name)).count() >= 2
}

/// An envelope's own account: `{"RESULT": {"CODE": "ERROR-500", …}}`, `{"alipay_trade_query_response": {…}}`, or the
/// same one level deeper in a body's only member.
pub(super) fn is_refused_inside(root: Node<'_, '_>) -> bool {
    let holds_account = |node: Node<'_, '_>| {
        !members(node).any(is_answer) && members(node).any(|member| is_account(member.name()) && is_refusal(member))
    };
    let mut containers = members(root).filter(|member| member.is_object());
    let only = containers.next().filter(|_| containers.next().is_none());
    holds_account(root) || only.is_some_and(holds_account)
}

fn is_account(name: &str) -> bool {
    is_result(name) || ends_so(name, "response") || ends_so(name, "header")
}

/// What may as well be a result of something else than the call.
fn is_result(name: &str) -> bool {
    ends_so(name, "result")
}

fn ends_so(name: &str, end: &str) -> bool {
    let at = name.len().checked_sub(end.len());
    at.and_then(|at| name.get(at..)).is_some_and(|rest| rest.eq_ignore_ascii_case(end))
}

fn is_other(member: Node<'_, '_>) -> bool {
    role(member.name()) == Role::Other
}

/// What was asked for.
fn is_answer(member: Node<'_, '_>) -> bool {
    let is_data = matches!(role(member.name()), Role::Other | Role::Data | Role::Body) && !is_account(member.name());
    is_data && (member.is_object() || member.is_array()) && shape::has_content(member)
}

/// Nothing but scalars, among them a text and a number or word that is no success.
fn is_refusal(account: Node<'_, '_>) -> bool {
    let says_text = |member: Node<'_, '_>| {
        matches!(role(member.name()), Role::Message | Role::Error)
            && member.as_str().is_some_and(|text| !text.is_empty() && !says_success(text))
    };
    let is_none_of_it = |member: Node<'_, '_>| {
        member.is_object() || member.is_array() || (is_other(member) && is_result(account.name()))
    };
    account.is_object()
        && !members(account).any(is_none_of_it)
        && members(account).any(says_text)
        && (shape::says_it_failed(account) || members(account).any(names_failure))
}

fn names_failure(code: Node<'_, '_>) -> bool {
    let is_code = match role(code.name()) {
        Role::Code => true,
        Role::Status => code.name().eq_ignore_ascii_case("status") && matches!(code.value(), Value::Number(_)),
        _ => false,
    };
    let digits = |text: &str| text.strip_prefix('-').unwrap_or(text).bytes().all(|byte| byte.is_ascii_digit());
    is_code
        && shape::code_text(code).is_some_and(|text| {
            let is_number = digits(text) && !text.bytes().all(|byte| matches!(byte, b'0' | b'-'));
            let is_error = text.get(..3).is_some_and(|start| start.eq_ignore_ascii_case("err"));
            (is_number && text != "200") || is_error || vocabulary::kind_of(text).is_some()
        })
}
