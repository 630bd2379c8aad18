//! How a request went by the body's own account, where the status calls it a success.

use core::ops::Range;

use crate::body::tree::Node;
use crate::search::{mentions, number, words};
use crate::vocabulary;

use super::roles::{Role, role, role_by_ending};
use super::{shape, texts};

/// What an object says of how it went, by members with known names.
#[derive(Default)]
struct Account<'a> {
    code: Option<&'a str>,
    /// The code's name belongs to errors alone.
    is_error_code: bool,
    status: Option<&'a str>,
    text: Option<&'a str>,
    error: Option<&'a str>,
    kind: Option<&'a str>,
    has_id: bool,
    /// What was asked for, as far as names tell.
    has_data: bool,
    has_containers: bool,
    /// Members of no known role.
    others: u8,
    says_failed: bool,
    /// By a flag.
    is_denied: bool,
    is_json_rpc: bool,
    /// An error with parts, and a state that it may be the reason of.
    has_error: bool,
    /// Errors that are nothing else.
    has_errors: bool,
    has_state: bool,
}

#[inline(never)]
fn account<'a>(node: Node<'_, 'a>) -> Account<'a> {
    let mut account = Account::default();
    for member in shape::members_of(node) {
        let (name, text) = (member.name(), member.as_str());
        account.has_containers |= member.is_object() || member.is_array();
        match role(name) {
            Role::Code if account.code.is_none() && name != "key" => {
                account.code = shape::code_text(member);
                account.is_error_code = shape::is_error_code_name(name);
            }
            Role::Message => {
                account.text = account.text.or(text);
                account.says_failed |= member.children().next().is_some_and(is_keyed_text);
                account.says_failed |= text == Some("NOTOK");
            }
            known @ (Role::Error | Role::Errors) => {
                account.has_errors |= shape::has_content(member)
                    && (shape::is_plainly_an_error(name) || shape::members_of(member).any(has_error_code));
                if known == Role::Error {
                    account.error = account.error.or(text);
                    account.has_error |= member.is_object();
                }
            }
            // GeoNames: `{"status": {"message": "…", "value": 19}}`.
            Role::Status if member.is_object() => account.says_failed |= numbers_failure(member).is_some(),
            known @ (Role::Status | Role::Data) => {
                account.says_failed |= text.is_some_and(shape::is_word_for_failure);
                if known == Role::Status {
                    account.has_state = true;
                    account.status = account.status.or(member.as_text());
                } else {
                    account.says_failed |= lists_failures(member);
                    account.has_data |= shape::has_content(member) || shape::code_text(member).is_some();
                }
            }
            // Amap: `{"status": "0", "info": "INVALID_USER_KEY", "infocode": "10001"}`.
            Role::Title if name == "info" => account.text = account.text.or(text),
            Role::Meta => account.says_failed |= refuses_result(member),
            Role::Type => account.kind = account.kind.or(text),
            Role::Success => account.is_denied |= shape::is_no(member),
            Role::Failure => account.says_failed |= shape::is_failure(member),
            Role::Id => account.has_id |= shape::code_text(member).is_some(),
            Role::Other | Role::Name => {
                // Lemonway: `{"E": {"Code": "152", "Msg": "…"}}`.
                account.says_failed |= name == "E" && says_what_is_wrong(text_beside_code(member));
                account.has_id |= name == "sid";
                account.is_json_rpc |= name == "jsonrpc";
                account.has_state |= name == "state";
                account.others = account.others.saturating_add(1);
            }
            _ => {}
        }
    }
    account.says_failed |= account.is_denied;
    account
}

/// A success by its status whose body says in any way that it is none.
#[inline(never)]
pub(super) fn has_failed(root: Node<'_, '_>) -> bool {
    says_it_failed(root) || is_called_error(root) || is_refusal(root) || is_refused_inside(root)
}

/// Calls itself failed.
fn says_it_failed(node: Node<'_, '_>) -> bool {
    node.is_object() && account(node).says_failed
}

/// Calls itself failed, or has errors that are nothing else.
pub(super) fn is_plainly_failed(root: Node<'_, '_>) -> bool {
    let said = account(root);
    said.says_failed && root.is_object() || said.has_errors || is_called_error(root)
}

/// As XML calls a whole document: `<ShipmentErrorResponse>`.
fn is_called_error(root: Node<'_, '_>) -> bool {
    role_by_ending(root.name()) == Role::Error
}

/// Apache Pinot: `{"exceptions": [{"errorCode": 190, "message": "…"}]}` beside what was found all the same.
fn has_error_code(error: Node<'_, '_>) -> bool {
    let is_code = |member: &Node<'_, '_>| shape::is_error_code_name(member.name());
    let code = error.children().find(is_code).and_then(shape::code_text);
    code.is_some_and(|code| !is_zero_or_success(code)) && text_beside_code(error).is_some()
}

/// WHM: `{"metadata": {"result": 0, "reason": "…"}}`. Bambora: `{"meta": {"result": false, "message": {…}}}`.
#[inline(never)]
pub(super) fn refuses_result(meta: Node<'_, '_>) -> bool {
    meta.get("result").is_some_and(shape::is_no) && (meta.get("reason").is_some() || meta.get("message").is_some())
}

/// The World Bank: `{"message": [{"id": "120", "key": "Invalid value", "value": "…"}]}`.
#[inline(never)]
pub(super) fn is_keyed_text(element: Node<'_, '_>) -> bool {
    element.children().count() == 3 && ["id", "key", "value"].iter().all(|name| element.get(name).is_some())
}

/// Without a look at what lies deeper: an account that took another's would go as deep as a body does.
#[inline(never)]
fn text_beside_code<'a>(node: Node<'_, 'a>) -> Option<&'a str> {
    let of_role = |wanted| node.children().find(move |member| role(member.name()) == wanted);
    of_role(Role::Code).and_then(shape::code_text)?;
    of_role(Role::Message)?.as_str()
}

/// A text and the number of what went wrong, where others have a word or a flag.
#[inline(never)]
pub(super) fn numbers_failure<'t, 'a>(status: Node<'t, 'a>) -> Option<Node<'t, 'a>> {
    let number = status.get("value").filter(|value| value.as_text().is_some_and(|text| number::<u16>(text).is_some()));
    number.filter(|_| shape::text_at(status, "message").is_some())
}

/// InfluxDB, CrateDB, Firebase's older messages: of each thing that was asked for there is nothing but the error.
#[inline(never)]
pub(super) fn lists_failures(list: Node<'_, '_>) -> bool {
    let is_error = |member: Node<'_, '_>| {
        member.name() == "error" && (shape::is_error(member) || member.as_str().is_some_and(|text| !text.is_empty()))
    };
    let is_failure = |element: Node<'_, '_>| {
        shape::members_of(element).any(is_error)
            && shape::members_of(element).all(|member| is_error(member) || !(member.is_object() || member.is_array()))
            && element.children().count() <= 2
    };
    list.is_array() && list.children().next().is_some() && shape::members_of(list).all(is_failure)
}

/// A record that was refused among those that were not (Zoho), rather than one with an id whose own state is "failed".
#[inline(never)]
pub(super) fn is_refused(record: Node<'_, '_>) -> bool {
    let said = account(record);
    said.says_failed && said.text.is_some() && said.code.is_some() && !said.has_id
}

/// A success by its status that a code, a text and no data call a refusal: `{"code": 10001, "msg": "…", "data": null}`.
#[inline(never)]
fn is_refusal(root: Node<'_, '_>) -> bool {
    let said = account(root);
    !said.has_data && says_what_is_wrong(said.text) && (has_failing_code(&said, 100..400) || has_failing_status(&said))
}

fn says_what_is_wrong(text: Option<&str>) -> bool {
    text.is_some_and(|text| !text.is_empty() && !says_success(text))
}

/// A code that means failure, or is a number that no success has.
#[inline(never)]
fn has_failing_code(said: &Account<'_>, of_success: Range<u16>) -> bool {
    let is_bare = said.others == 0;
    let is_failing = |code: &str| {
        let is_number = code.bytes().any(|byte| matches!(byte, b'1'..=b'9'))
            && (is_bare || !code.bytes().any(|byte| byte.is_ascii_alphabetic()))
            && number(code).is_none_or(|number: u16| !of_success.contains(&number));
        (is_number || vocabulary::kind_of(code).is_some()) && !shape::is_word_for_success(code)
    };
    said.code.is_some_and(is_failing) || (is_bare && said.kind.is_some_and(shape::is_word_for_failure))
}

/// Bithumb: `{"status": "5600", …}`. NeverBounce: `{"status": "auth_failure", …}`. Viber: `{"status": 2, "status_message": "invalidAuthToken"}`.
fn has_failing_status(said: &Account<'_>) -> bool {
    let Some(status) = said.status else { return false };
    let number = number::<u16>(status).unwrap_or(0);
    let is_small = (1..100).contains(&number);
    let means_failure = |text: &str| texts::is_code(text) && vocabulary::kind_of(text).is_some();
    shape::is_long_number(status)
        || is_no_http_status(number)
        || (means_failure(status) && said.others < 2 && !said.has_id)
        || (is_small && said.text.is_some_and(means_failure))
}

/// Among the statuses of success, and none (Baidu's 240): RFC 9110's, RFC 4918's and RFC 3229's.
pub(super) fn is_no_http_status(number: u16) -> bool {
    matches!(number, 209..=225 | 227..=299)
}

/// "Success", "Request successfully processed".
#[inline(never)]
fn says_success(text: &str) -> bool {
    let says = |list: &str| words(list).any(|word| mentions(text, word));
    shape::is_word_for_success(text)
        || (says("success approved accepted completed") && !says("unsuccess not invalid fail error"))
}

/// Its error code is 0 or says success.
pub(super) fn has_no_error(root: Node<'_, '_>) -> bool {
    let said = account(root);
    said.is_error_code && said.code.is_some_and(is_zero_or_success)
}

/// An error that says of itself that there is none: `{"code": "Success"}`.
#[inline(never)]
pub(super) fn is_none(error: Node<'_, '_>) -> bool {
    account(error).code.is_some_and(is_zero_or_success)
}

fn is_zero_or_success(code: &str) -> bool {
    code.bytes().all(|byte| byte == b'0') || shape::is_word_for_success(code)
}

/// A thing with an id and members of its own: that it failed, and how, is part of the answer.
#[inline(never)]
pub(super) fn is_thing(node: Node<'_, '_>) -> bool {
    let said = account(node);
    said.has_id && said.others >= 2 && !said.is_json_rpc && (said.has_state || !said.has_error)
}

/// An envelope's own account: `{"RESULT": {"CODE": "ERROR-500", …}}`, `{"alipay_trade_query_response": {…}}`, or the
/// same one level deeper in a body's only member.
fn is_refused_inside(root: Node<'_, '_>) -> bool {
    let mut objects = shape::members_of(root).filter(|member| member.is_object());
    let only = objects.next().filter(|_| objects.next().is_none());
    holds_refusal(root) || only.is_some_and(|only| holds_refusal(only) || is_nothing_but_failure(only))
}

/// Wolfram Alpha: `{"queryresult": {"success": false, "error": {…}}}`. Plesk: `{"system": {"status": "error", "errcode": "1001", "errtext": "…"}}`.
fn is_nothing_but_failure(node: Node<'_, '_>) -> bool {
    let said = account(node);
    let tells = said.others == 0 && !said.has_id && said.is_error_code && said.text.is_some();
    // BILL: `{"response_data": {"error_code": "BDC_1109", "error_message": "…"}}`.
    let has_code = tells && says_what_is_wrong(said.text) && !said.code.is_none_or(is_zero_or_success);
    let is_short = said.others <= 2 && said.status.is_none() && node.get("E").is_some();
    has_code || (said.says_failed && (tells || is_short)) || (said.is_denied && said.has_error)
}

#[inline(never)]
fn holds_refusal(envelope: Node<'_, '_>) -> bool {
    let mut refuses = false;
    for member in shape::members_of(envelope).filter(|member| member.is_object() || member.is_array()) {
        if role_by_ending(member.name()) == Role::Envelope {
            refuses |= is_refusing(member);
        } else if matches!(role(member.name()), Role::Other | Role::Data | Role::Body) && shape::has_content(member) {
            // What was asked for.
            return false;
        }
    }
    refuses
}

/// Nothing but scalars, among them a text and a number or word that is no success; a result may be another's than the call's.
fn is_refusing(node: Node<'_, '_>) -> bool {
    let said = account(node);
    let is_result = role(node.name()) == Role::Data;
    let is_failing_status =
        || said.code.is_none() && said.status.is_some_and(|status| status != "0" && number::<u16>(status).is_some());
    !said.has_containers
        && (said.others == 0 || !is_result)
        && says_what_is_wrong(said.text.or(said.error))
        && (said.says_failed
            || has_failing_code(&said, 200..201)
            || is_failing_status()
            || said.error.is_some_and(texts::is_sentence))
}
