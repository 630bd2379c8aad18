//! How a request went by the body's own account, where the status calls it a success.

use crate::body::tree::{Node, Value};
use crate::search::mentions;
use crate::vocabulary;

use super::roles::{Role, role};
use super::{shape, texts};

/// How many members are looked at before an object is judged.
const MAX_MEMBERS: usize = 64;

fn members<'t, 'a>(node: Node<'t, 'a>) -> impl Iterator<Item = Node<'t, 'a>> {
    node.children().take(MAX_MEMBERS)
}

fn member_of<'t, 'a>(node: Node<'t, 'a>, wanted: Role) -> Option<Node<'t, 'a>> {
    members(node).find(|member| role(member.name()) == wanted)
}

/// Calls itself failed.
pub(super) fn says_it_failed(node: Node<'_, '_>) -> bool {
    let is_word = |member: Node<'_, '_>| member.as_str().is_some_and(shape::is_word_for_failure);
    node.is_object()
        && members(node).any(|member| match role(member.name()) {
            Role::Status | Role::Data => is_word(member),
            Role::Success => shape::is_no(member),
            Role::Failure => shape::is_failure(member),
            // Etherscan.
            Role::Message => member.as_str() == Some("NOTOK"),
            _ => false,
        })
}

/// Calls itself failed, or has errors that are nothing else.
pub(super) fn is_plainly_failed(root: Node<'_, '_>) -> bool {
    let is_error = |member: Node<'_, '_>| {
        matches!(role(member.name()), Role::Error | Role::Errors) && shape::is_plainly_an_error(member.name())
    };
    says_it_failed(root) || members(root).any(|member| is_error(member) && shape::has_content(member))
}

/// A record that was refused among those that were not (Zoho), rather than one with an id whose own state is "failed".
pub(super) fn is_refused(record: Node<'_, '_>) -> bool {
    let has = |wanted: Role| members(record).any(|member| role(member.name()) == wanted && code_of(member).is_some());
    says_it_failed(record) && has(Role::Message) && has(Role::Code) && !has(Role::Id)
}

fn code_of<'a>(member: Node<'_, 'a>) -> Option<&'a str> {
    shape::code_text(member)
}

/// A success by its status that a code, a text and no data call a refusal: `{"code": 10001, "msg": "…", "data": null}`.
pub(super) fn is_refusal(root: Node<'_, '_>) -> bool {
    let text = member_of(root, Role::Message).and_then(Node::as_str);
    let has_text = text.is_some_and(|text| !text.is_empty() && !says_success(text));
    let has_data =
        || member_of(root, Role::Data).is_some_and(|data| shape::has_content(data) || code_of(data).is_some());
    has_text && (has_failing_code(root) || has_failing_status(root, text)) && !has_data()
}

fn has_failing_code(root: Node<'_, '_>) -> bool {
    let is_bare = !members(root).any(is_other);
    let code = member_of(root, Role::Code).filter(|code| code.name() != "key").and_then(code_of);
    let is_failing = |code: &str| {
        let is_number = code.bytes().any(|byte| matches!(byte, b'1'..=b'9'))
            && (is_bare || !code.bytes().any(|byte| byte.is_ascii_alphabetic()))
            && code.parse::<u16>().map_or(true, |number| !(100..400).contains(&number));
        (is_number || vocabulary::kind_of(code).is_some()) && !shape::is_word_for_success(code)
    };
    let is_error_type = member_of(root, Role::Type).and_then(Node::as_str).is_some_and(shape::is_word_for_failure);
    code.is_some_and(is_failing) || (is_bare && is_error_type)
}

/// Bithumb: `{"status": "5600", …}`. Viber: `{"status": 2, "status_message": "invalidAuthToken"}`.
fn has_failing_status(root: Node<'_, '_>, text: Option<&str>) -> bool {
    let Some(status) = member_of(root, Role::Status).and_then(Node::as_text) else { return false };
    let is_small = status.parse().is_ok_and(|number: u16| (1..100).contains(&number));
    let means_failure = |text: &str| texts::is_code(text) && vocabulary::kind_of(text).is_some();
    shape::is_long_number(status) || (is_small && text.is_some_and(means_failure))
}

/// "Success", "Request successfully processed".
fn says_success(text: &str) -> bool {
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
    code_of(code).is_some_and(|text| text.bytes().all(|byte| byte == b'0') || shape::is_word_for_success(text))
}

/// A thing with an id and members of its own: that it failed, and how, is part of the answer.
pub(super) fn is_thing(node: Node<'_, '_>) -> bool {
    let is_id = |name: &str| role(name) == Role::Id || name == "sid";
    let has_id = members(node).any(|member| is_id(member.name()) && code_of(member).is_some());
    has_id
        && node.get("jsonrpc").is_none()
        && members(node).filter(|member| matches!(role(member.name()), Role::Other | Role::Name)).count() >= 2
}

/// An envelope's own account: `{"RESULT": {"CODE": "ERROR-500", …}}`, `{"alipay_trade_query_response": {…}}`, or the
/// same one level deeper in a body's only member.
pub(super) fn is_refused_inside(root: Node<'_, '_>) -> bool {
    let holds_account = |node: Node<'_, '_>| {
        !members(node).any(is_answer) && members(node).any(|member| is_account(member.name()) && refuses(member))
    };
    let mut containers = members(root).filter(|member| member.is_object());
    let only = containers.next().filter(|_| containers.next().is_none());
    holds_account(root) || only.is_some_and(holds_account)
}

fn is_account(name: &str) -> bool {
    is_result(name) || ["response", "header", "reply"].into_iter().any(|end| ends_so(name, end))
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
fn refuses(account: Node<'_, '_>) -> bool {
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
        && (says_it_failed(account) || members(account).any(names_failure))
}

fn names_failure(code: Node<'_, '_>) -> bool {
    let is_code = match role(code.name()) {
        Role::Code => true,
        Role::Status => code.name().eq_ignore_ascii_case("status") && matches!(code.value(), Value::Number(_)),
        _ => false,
    };
    let digits = |text: &str| text.strip_prefix('-').unwrap_or(text).bytes().all(|byte| byte.is_ascii_digit());
    is_code
        && code_of(code).is_some_and(|text| {
            let is_number = digits(text) && !text.bytes().all(|byte| matches!(byte, b'0' | b'-'));
            let is_error = text.get(..3).is_some_and(|start| start.eq_ignore_ascii_case("err"));
            (is_number && text != "200") || is_error || vocabulary::kind_of(text).is_some()
        })
}
