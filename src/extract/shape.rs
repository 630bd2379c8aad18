//! What an object is by its members: an error, a map of inputs, or other data.

use crate::body::tree::{Node, Value};
use crate::normalized::{Kind, Rule};
use crate::search::{begins, contains, has_space, is_among, is_same, number, trim};
use crate::word_list::WordList;
use crate::{rule, status, vocabulary};

use super::roles::{Role, role, role_by_ending};
use super::texts;

/// How many members are looked at before an object is judged.
const MAX_MEMBERS: usize = 64;

pub(super) fn members_of<'t, 'a>(node: Node<'t, 'a>) -> impl Iterator<Item = Node<'t, 'a>> + Clone {
    node.children().take(MAX_MEMBERS)
}

fn is_scalar(node: Node<'_, '_>) -> bool {
    matches!(node.value(), Value::String(_) | Value::Number(_) | Value::Bool(_))
}

#[inline(never)]
pub(super) fn is_list_of_strings(node: Node<'_, '_>) -> bool {
    node.is_array() && node.children().all(|child| child.as_str().is_some())
}

fn is_list_of_objects(node: Node<'_, '_>) -> bool {
    node.is_array() && node.children().next().is_some_and(Node::is_object)
}

/// A list of nothing but objects that tell of an error.
#[inline(never)]
pub(super) fn lists_errors(node: Node<'_, '_>) -> bool {
    is_list_of_objects(node) && members_of(node).all(is_error)
}

/// Facts about a thing, by a value that is no sentence: a name of two words beside it is none either.
#[inline(never)]
pub(super) fn is_data(node: Node<'_, '_>) -> bool {
    let is_fact = |member: Node<'_, '_>| match member.value() {
        Value::Number(_) | Value::Bool(_) => true,
        Value::String(text) => !text.is_empty() && !texts::is_sentence(text),
        _ => false,
    };
    let mut members = members_of(node);
    !is_error(node) && members.clone().all(|member| !member.is_object() && !member.is_array()) && members.any(is_fact)
}

/// A list of which some elements say what is wrong.
pub(super) fn tells_of_errors(list: Node<'_, '_>) -> bool {
    members_of(list).any(|element| is_error(element) || listed_texts(element).is_some())
}

fn speaks(role: Role) -> bool {
    matches!(role, Role::Message | Role::UserMessage | Role::Error | Role::Code)
}

fn is_plain_message(name: &str) -> bool {
    matches!(name, "message" | "messages" | "detail" | "errorMessages" | "error_messages")
}

/// Holds a list or map of errors that is not empty.
#[inline(never)]
pub(super) fn holds_errors(node: Node<'_, '_>) -> bool {
    members_of(node).any(|member| role(member.name()) == Role::Errors && has_content(member))
}

/// What can be called so only where something went wrong: `issues`, `notifications` and a `problem` may be one's own.
pub(super) fn is_plainly_an_error(name: &str) -> bool {
    contains(name, "rror") || name.starts_with("invalid") || is_same(name, "fault")
}

/// An object that tells of an error by members with known names.
pub(super) fn is_error(node: Node<'_, '_>) -> bool {
    node.is_object()
        && members_of(node).any(|member| match role(member.name()) {
            role if speaks(role) => {
                let may_list = role == Role::Error || is_plain_message(member.name());
                is_scalar(member)
                    || (role == Role::Message && member.get("value").is_some_and(is_scalar))
                    || (role == Role::Error && member.is_object())
                    || (may_list && is_list_of_objects(member))
            }
            Role::Errors => has_content(member) && !is_list_of_strings(member),
            Role::Fields => member.is_object() || is_list_of_objects(member),
            Role::Status => is_scalar(member),
            Role::WaitSeconds | Role::WaitMilliseconds => is_scalar(member),
            _ => false,
        })
}

/// The same, or a list of such or of texts: what JSON in a string must be to be read as part of the body.
pub(super) fn is_error_or_list(node: Node<'_, '_>) -> bool {
    match node.value() {
        Value::Array => node.children().any(|child| is_error(child) || child.as_str().is_some()),
        _ => is_error(node) || node.get("title").is_some(),
    }
}

/// Texts by input and nothing else: every member is a list of texts, or leads to one (Django REST framework, Rails).
pub(super) fn is_map_of_inputs(node: Node<'_, '_>) -> bool {
    let mut has_texts = false;
    node.is_object()
        && members_of(node).all(|member| {
            let is_empty = member.children().next().is_none();
            let is_texts = is_list_of_strings(member) && !is_empty;
            let tells = (member.is_object() || member.is_array())
                && !is_named_like_an_error(member)
                && (is_texts || leads_to_texts(member));
            has_texts |= tells;
            tells || is_class(member) || (member.is_array() && is_empty && !is_named_like_an_error(member))
        })
        && has_texts
}

/// The same with one text each, as handlers of Spring's binding errors are often written: nothing else is there, and a
/// text says which rule was broken.
#[inline(never)]
pub(super) fn is_map_of_broken_rules(node: Node<'_, '_>) -> bool {
    let is_input = |member: Node<'_, '_>| {
        matches!(role(member.name()), Role::Other | Role::Name) && member.as_str().is_some_and(texts::is_sentence)
    };
    let breaks_rule = |text: &str| rule::with_limit(None, text).0 != Rule::Invalid;
    node.children().all(is_input) && node.children().filter_map(Node::as_str).any(breaks_rule)
}

/// The status stands beside errors, not beside what is wrong with an input (OpenStack).
fn states_status(node: Node<'_, '_>) -> bool {
    node.children().any(|member| {
        matches!(role(member.name()), Role::Code | Role::Status) && member.as_text().and_then(http_status).is_some()
    })
}

/// A name under which an error keeps its parts rather than an input its texts.
#[inline(never)]
fn is_named_like_an_error(member: Node<'_, '_>) -> bool {
    let is_reserved =
        matches!(member.name(), "message" | "messages" | "errorMessages" | "detail" | "_embedded" | "_links");
    is_reserved
        || match role(member.name()) {
            Role::Error
            | Role::Errors
            | Role::Details
            | Role::Data
            | Role::Envelope
            | Role::Body
            | Role::Meta
            | Role::Echo
            | Role::Ignored => true,
            Role::Message => !is_list_of_strings(member),
            Role::Status => is_error(member),
            // Miro: `{"context": {"fields": [{…}]}}`.
            Role::Fields if lists_errors(member) => true,
            _ => member.is_object() && role_by_ending(member.name()) == Role::Error,
        }
}

/// The error of one input, or a map of an input's own inputs; or a list with one of them.
#[inline(never)]
fn leads_to_texts(member: Node<'_, '_>) -> bool {
    let tells = |node: Node<'_, '_>| is_leaf(node, true) || is_map_shallow(node);
    if member.is_object() {
        return (is_leaf(member, true) && !states_status(member)) || is_map_shallow(member);
    }
    member.children().any(|child| child.is_object() && (tells(child) || listed_texts(child).is_some()))
}

fn is_map_shallow(node: Node<'_, '_>) -> bool {
    node.children().next().is_some()
        && members_of(node).all(|member| {
            let is_input = match role(member.name()) {
                // Sentences are no codes: NetBox has inputs called `slug`.
                Role::Code => member.children().next().and_then(Node::as_str).is_some_and(texts::is_sentence),
                other => !speaks(other),
            };
            is_input && is_list_of_strings(member)
        })
}

/// Texts by input below a member that promises errors: here texts alone count as well (Jira).
#[inline(never)]
pub(super) fn is_map_below_errors(node: Node<'_, '_>) -> bool {
    let mut speaking = false;
    let mut others = false;
    for member in members_of(node) {
        let known = role(member.name());
        let is_text = is_scalar(member);
        let says = ["message", "msg", "detail", "error", "errorMessage", "error_message", "description"];
        speaking |= (is_text && is_among(member.name(), &says))
            || (matches!(known, Role::Error | Role::Errors) && !is_text && !is_list_of_strings(member))
            || (known == Role::Code && matches!(member.value(), Value::Number(_)))
            || (known == Role::Message && is_plain_message(member.name()) && is_list_of_objects(member));
        others |= known == Role::Other || (!is_text && !matches!(known, Role::Error | Role::Errors | Role::Code));
    }
    (!speaking && !lists_inputs(node)) || (others && node.children().all(|member| is_list_of_strings(member)))
}

/// The same below a message (Flask-RESTful): sentences by names that play no part of their own and are no languages.
#[inline(never)]
pub(super) fn is_map_below_message(node: Node<'_, '_>) -> bool {
    node.children().next().is_some()
        && members_of(node).all(|member| {
            matches!(role(member.name()), Role::Other | Role::Name)
                && member.name().len() > 2
                && member.as_str().is_some_and(texts::is_sentence)
        })
}

/// Names inputs beside the part of the request that they were in (hapi, celebrate).
pub(super) fn lists_inputs(node: Node<'_, '_>) -> bool {
    node.get("source").is_some() && node.get("keys").is_some_and(Node::is_array)
}

/// The texts of one input's error, where they are a list (Play).
#[inline(never)]
pub(super) fn listed_texts<'t, 'a>(node: Node<'t, 'a>) -> Option<Node<'t, 'a>> {
    members_of(node).find(|member| {
        role(member.name()) == Role::Message && is_list_of_strings(*member) && member.children().next().is_some()
    })
}

/// The error of one input: an object with its own text, or with a code where nothing else is to be expected.
#[inline(never)]
pub(super) fn is_leaf(node: Node<'_, '_>, only_texts: bool) -> bool {
    members_of(node).any(|member| {
        let known = role(member.name());
        (matches!(known, Role::Message | Role::UserMessage)
            || (!only_texts && matches!(known, Role::Code | Role::Error) && !has_space(member.name())))
            && is_scalar(member)
            && !matches!(member.value(), Value::Bool(_))
    })
}

/// Whether a list or map holds anything but emptiness.
pub(super) fn has_content(node: Node<'_, '_>) -> bool {
    node.children().any(|child| match child.value() {
        Value::Null => false,
        Value::Array | Value::Object => child.children().next().is_some(),
        Value::String(text) => !text.is_empty(),
        _ => true,
    })
}

/// The member that is called plain `message` is the one whose nesting surprises.
#[inline(never)]
pub(super) fn is_message(node: Node<'_, '_>) -> bool {
    is_same(node.name(), "message")
}

/// The text of a member.
#[inline(never)]
pub(super) fn text_at<'a>(node: Node<'_, 'a>, name: &str) -> Option<&'a str> {
    node.get(name).and_then(Node::as_str)
}

/// A string or a number, as the code that it may be.
#[inline(never)]
pub(super) fn code_text<'a>(node: Node<'_, 'a>) -> Option<&'a str> {
    match node.value() {
        Value::String(text) if !trim(text).is_empty() => Some(text),
        Value::Number(digits) => Some(digits),
        _ => None,
    }
}

/// Bithumb's `status: "5600"`: no HTTP status has as many digits, and "0000" is none.
#[inline(never)]
pub(super) fn is_long_number(text: &str) -> bool {
    text.len() >= 4 && text.bytes().all(|byte| byte.is_ascii_digit()) && text.bytes().any(|byte| byte != b'0')
}

/// A number that can only be an HTTP status that says "failed".
pub(super) fn http_status(text: &str) -> Option<u16> {
    // Most are asked of words.
    if text.as_bytes().first().is_none_or(u8::is_ascii_alphabetic) {
        return None;
    }
    number(trim(text)).filter(|status| trim(text).len() == 3 && status::is_failure(*status))
}

/// Names that belong to errors alone: a success carries 0 there, or nothing.
pub(super) fn is_error_code_name(name: &str) -> bool {
    begins(name, "err")
}

/// `type` and its like hold the code; `kind` and `category` hold other things too.
pub(super) fn is_type_name(name: &str) -> bool {
    name.len() <= 16 && (is_same(name, "type") || contains(name, "ype") || contains(name, "TYPE"))
}

/// A URN that is a name rather than an id.
pub(super) fn is_name_in_urn(text: &str) -> bool {
    text.starts_with("urn:") && !begins(text, "urn:uuid:")
}

/// `application_not_found` names what went wrong; no input is called so.
#[inline(never)]
pub(super) fn is_failure_name(name: &str) -> bool {
    vocabulary::kind_of(name)
        .is_some_and(|meaning| !meaning.whole && matches!(meaning.kind, Kind::NotFound | Kind::AlreadyExists))
}

/// What others use for a link, IBM's gateway and Open Banking use for the sentence.
#[inline(never)]
pub(super) fn is_more_information(member: Node<'_, '_>) -> bool {
    begins(member.name(), "more")
        && member.as_str().is_some_and(|text| texts::is_sentence(text) && !contains(text, "://"))
}

/// Pushover calls the request's UUID so.
#[inline(never)]
pub(super) fn is_request_id(member: Node<'_, '_>) -> bool {
    member.name() == "request" && member.as_str().is_some_and(|text| text.len() == 36 && texts::is_id(text))
}

/// What exceptions are called: `ValidatorError`, `odoo.exceptions.UserError`, `UNPROCESSABLE_ENTITY`.
pub(super) fn is_error_name(name: &str) -> bool {
    (!has_space(name) && (name.ends_with("Error") || name.ends_with("Exception")))
        || (name.len() > 3 && name.bytes().all(|byte| byte.is_ascii_uppercase() || byte == b'_'))
}

#[inline(never)]
pub(super) fn yes_or_no(node: Node<'_, '_>) -> Option<bool> {
    match node.value() {
        Value::Bool(yes) => Some(yes),
        Value::Number("0") => Some(false),
        Value::Number("1") => Some(true),
        Value::String(text) if is_same(text, "true") => Some(true),
        Value::String(text) if is_same(text, "false") => Some(false),
        // Ant's APIs: one letter.
        Value::String("F" | "N") => Some(false),
        Value::String("S" | "Y") => Some(true),
        _ => None,
    }
}

pub(super) fn is_yes(node: Node<'_, '_>) -> bool {
    yes_or_no(node) == Some(true)
}

pub(super) fn is_no(node: Node<'_, '_>) -> bool {
    yes_or_no(node) == Some(false)
}

/// A flag; `failed: 3` is how many.
pub(super) fn is_failure(node: Node<'_, '_>) -> bool {
    is_yes(node) && (!matches!(node.value(), Value::Number(_)) || !is_same(node.name(), "failed"))
}

pub(super) fn is_word_for_failure(text: &str) -> bool {
    static WORDS: WordList = WordList::of(&["error", "fail", "failed", "failure", "ko", "nok", "notok", "err"]);
    WORDS.has_in_any_case(text)
}

pub(super) fn is_word_for_success(text: &str) -> bool {
    is_among(text, &["ok", "success", "successful", "succeeded", "completed", "active", "pending", "成功", "操作成功"])
}

/// The order among a body's ids: the error's own, then the request's, then the trace's.
pub(super) fn id_rank(name: &str) -> u8 {
    const ORDER: &[&str] = &["error", "request", "trace", "correlation"];
    ORDER.iter().position(|start| begins(name, start)).map_or(50, |at| 10 * at as u8)
}

/// Whether a value can name an input: a word or a list, not a sentence and not an address.
pub(super) fn may_name_input(node: Node<'_, '_>) -> bool {
    match node.value() {
        Value::String(text) => text.len() <= 200 && !contains(text, "://"),
        Value::Array => node.children().next().is_some(),
        _ => false,
    }
}

/// The first number in an object, or the value itself: `ctx: {"le": 1.0}`, `limit: 50`.
#[inline(never)]
pub(super) fn number_in<'a>(node: Node<'_, 'a>) -> Option<&'a str> {
    match node.value() {
        Value::Number(digits) => Some(digits),
        Value::Object => node.children().find_map(|child| match child.value() {
            Value::Number(digits) => Some(digits),
            _ => None,
        }),
        _ => None,
    }
}

/// CKAN: `{"error": {"name": ["…"], "__type": "Validation Error"}}`.
pub(super) fn is_class(member: Node<'_, '_>) -> bool {
    member.name() == "__type"
}
