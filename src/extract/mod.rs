//! A body and its headers → [`Facts`]: by the general vocabulary, then by what the dialect knows better.

mod codes;
mod data;
mod echoes;
mod found;
pub(crate) mod headers;
mod maps;
mod members;
mod outcome;
mod own;
mod parameters;
mod paths;
mod references;
mod roles;
mod setting;
mod shape;
mod templates;
mod texts;
mod walk;
mod xml_rpc;

pub(crate) use paths::name;
pub(crate) use roles::is_role;

use alloc::vec;
use alloc::vec::Vec;

use crate::body::tree::Node;
use crate::body::{Body, Family, read_nested, stated_id};
use crate::dialects::{Dialect, find_at, holds};
use crate::facts::{Facts, FieldFacts, ForUsers};
use crate::input::Input;
use crate::lists::sort_by_place;
use crate::normalized::AnomalyCode;
use crate::search::{number, parts, starts_with_one, trim_start, words};
use crate::texts::Texts;
use crate::{retry, status};

use found::{Code, Found, Part};
use setting::Setting;

/// How many codes beside the key are kept as evidence.
const MAX_MORE_KEYS: usize = 8;

/// Everything that a response says.
#[inline(never)]
pub(crate) fn facts<'a>(body: &Body<'a>, input: &Input<'a>, dialect: &Dialect<'a>, texts: &'a Texts) -> Facts<'a> {
    let mut setting = Setting {
        status: input.status.filter(|status| *status != 0),
        roles: dialect.roles,
        unwrapped: 0,
        is_doubtful: false,
        is_well: false,
    };
    let mut root = body.tree.root();
    if setting.is_success() {
        root = root.map(|root| document_element(body.family, root));
        doubt(&mut setting, root);
    }
    let mut found = root.map_or_else(Found::default, |root| walk::walk(root, setting, texts));
    let mut facts = Facts { dialect: dialect.id, is_page: body.family == Family::Html, ..Facts::default() };
    settle_key(&mut facts, &mut found, body, input, dialect);
    settle_messages(&mut facts, &mut found, body, input, texts);
    facts.title = found.title;
    facts.status = found.status;
    if !found.fields.is_empty() {
        facts.fields = fields(&mut found);
    }
    if !found.echoes.is_empty() {
        echoes::mark(&mut facts, &found.echoes);
    }
    facts.error_id = own_text(body, dialect.error_id)
        .or(found.error_id.map(|id| id.text))
        .or_else(|| facts.messages.iter().find_map(|text| stated_id::find_in_sentence(text)))
        .or_else(|| headers::error_id(input.headers))
        .or(body.stated_id);
    facts.docs_url = own_text(body, dialect.docs).filter(|link| texts::is_link(link)).or(found.docs_url);
    facts.wait_ms = found.wait_ms.or_else(|| {
        // One who has to wait is told so first.
        let of_inputs = facts.fields.iter().take(1).map(|field| &field.message);
        facts.messages.iter().chain(of_inputs).find_map(|text| retry::wait_in_prose(text))
    });
    facts.retry = found.retry;
    facts.failed = found.failed
        || input.headers.get("x-amz-function-error").is_some()
        || headers::grpc_status(input.headers).is_some()
        || own_text(body, "/grpc-status").is_some_and(|status| status != "0");
    facts.for_users = for_users(body, input, dialect, found.lang, setting, texts);
    if found.nested_message {
        facts.note(AnomalyCode::NestedMessage, "The message is an object or a list; its texts were taken out.");
    }
    if found.double_encoded || body.double_encoded {
        facts.note(AnomalyCode::DoubleEncoded, "JSON stands inside a JSON string; it was read as part of the body.");
    }
    facts
}

/// Whether a success is to be doubted.
#[inline(never)]
fn doubt(setting: &mut Setting<'_>, root: Option<Node<'_, '_>>) {
    let is_thing = root.is_some_and(outcome::is_thing);
    setting.is_doubtful = is_thing || !root.is_some_and(outcome::is_plainly_failed);
    setting.is_well = is_thing || (setting.is_doubtful && root.is_some_and(outcome::has_no_error));
}

#[inline(never)]
fn fields<'a>(found: &mut Found<'a>) -> Vec<FieldFacts<'a>> {
    core::mem::take(&mut found.fields).into_iter().map(|field| field.facts).collect()
}

/// What XML puts around everything says nothing of a failure by its own name.
#[inline(never)]
fn document_element<'t, 'a>(family: Family, root: Node<'t, 'a>) -> Node<'t, 'a> {
    let element = root
        .children()
        .next()
        .filter(|element| family == Family::Xml && roles::role(element.name()) == roles::Role::Other);
    element.filter(|element| element.is_object()).unwrap_or(root)
}

#[inline(never)]
fn settle_key<'a>(
    facts: &mut Facts<'a>,
    found: &mut Found<'a>,
    body: &Body<'a>,
    input: &Input<'a>,
    dialect: &Dialect<'_>,
) {
    let named = find(body, dialect.key, &mut |node| own_code(node, input.status));
    // The one that promises most; what promises as much comes in the body's order.
    sort_by_place(&mut found.codes, Code::order);
    let mut codes = found.codes.iter().map(|code| code.text);
    facts.key = named.or_else(|| codes.next()).or_else(|| headers::code(input.headers));
    match facts.key {
        None => key_elsewhere(facts, found, body),
        Some(key) if codes.len() > 0 => {
            facts.more_keys = codes.filter(|code| *code != key).take(MAX_MORE_KEYS).collect();
        }
        Some(_) => {}
    }
}

/// Where no member is a code of the whole: what all inputs have in common, or what a plain text says.
#[inline(never)]
fn key_elsewhere<'a>(facts: &mut Facts<'a>, found: &Found<'a>, body: &Body<'a>) {
    facts.key = if found.fields.is_empty() { None } else { only_field_key(found) };
    facts.key_is_of_input = facts.key.is_some();
    if facts.key.is_none() && matches!(body.family, Family::Text) {
        facts.key = Some(body.text).filter(|text| texts::is_code(text)).or_else(|| texts::leading_code(body.text));
    }
}

/// A dialect's word on where the code is; a number that only repeats the status is none there either.
fn own_code<'a>(node: Node<'_, 'a>, status: Option<u16>) -> Option<&'a str> {
    shape::code_text(node)
        .filter(|text| !texts::is_blank_type(text) && status.is_none_or(|status| number(text) != Some(status)))
}

/// The code that all inputs have in common.
#[inline(never)]
fn only_field_key<'a>(found: &Found<'a>) -> Option<&'a str> {
    let mut keys = found.fields.iter().map(|field| &field.facts.key);
    let first = keys.next()?;
    (*first).filter(|key| !texts::is_rule_name(key) && keys.all(|other| other == first))
}

#[inline(never)]
fn settle_messages<'a>(
    facts: &mut Facts<'a>,
    found: &mut Found<'a>,
    body: &Body<'a>,
    input: &Input<'a>,
    kept: &'a Texts,
) {
    let mut parts = core::mem::take(&mut found.sentences);
    if !found.labels.is_empty() {
        add_labels(&mut parts, found, facts.key);
    }
    if parts.is_empty() {
        parts = core::mem::take(&mut found.exceptions);
    }
    sort_by_place(&mut parts, |part| part.at.into());
    facts.messages = parts.into_iter().map(|part| part.text).collect();
    match facts.messages.len() {
        0 => facts.messages = messages_elsewhere(body, input, kept),
        1 => {}
        _ => drop_repeated(&mut facts.messages),
    }
}

/// Labels, unless they only repeat the status or the key of what says more.
#[inline(never)]
fn add_labels<'a>(parts: &mut Vec<Part<'a>>, found: &Found<'a>, key: Option<&str>) {
    let says_more = !(parts.is_empty() && found.fields.is_empty() && found.exceptions.is_empty());
    let repeats = |text: &str| status::of_phrase(text).is_some() || key == Some(text);
    parts.extend(found.labels.iter().filter(|label| !(says_more && repeats(label.text))).copied());
}

#[inline(never)]
fn drop_repeated(messages: &mut Vec<&str>) {
    messages.dedup();
}

/// Where no member is a text: a page's or a text's own, else what a header says.
#[inline(never)]
fn messages_elsewhere<'a>(body: &Body<'a>, input: &Input<'a>, kept: &'a Texts) -> Vec<&'a str> {
    if body.text.is_empty() { headers::message(input.headers, kept).into_iter().collect() } else { vec![body.text] }
}

/// The first text at any of the places.
fn own_text<'a>(body: &Body<'a>, places: &str) -> Option<&'a str> {
    find(body, places, &mut shape::code_text)
}

fn find<'a>(
    body: &Body<'a>,
    places: &str,
    text_of: &mut dyn FnMut(Node<'_, 'a>) -> Option<&'a str>,
) -> Option<&'a str> {
    let root = body.tree.root()?;
    words(places).find_map(|place| find_at(root, place, text_of))
}

/// The words that the dialect documents as meant for users.
#[inline(never)]
fn for_users<'a>(
    body: &Body<'a>,
    input: &Input<'a>,
    dialect: &Dialect<'_>,
    found_lang: Option<&'a str>,
    setting: Setting<'_>,
    texts: &'a Texts,
) -> Option<ForUsers<'a>> {
    if dialect.users.is_empty() || !holds(dialect.users_when, body.tree.root(), input.headers) {
        return None;
    }
    let text = own_text(body, dialect.users)?;
    let last = if starts_with_one(trim_start(text), b"[") { last_of_log(text, setting, texts) } else { None };
    let message = last.unwrap_or(text);
    let lang = own_text(body, dialect.users_lang).or(found_lang).or_else(|| input.headers.get("content-language"));
    Some(ForUsers {
        title: own_text(body, dialect.users_title),
        message,
        lang: lang.filter(|lang| is_language_tag(lang)),
    })
}

/// A list of messages, each as JSON in a string, is Frappe's log: what was said last ended the request.
#[inline(never)]
fn last_of_log<'a>(text: &'a str, setting: Setting<'_>, texts: &'a Texts) -> Option<&'a str> {
    let log = read_nested(text, texts)?;
    let last = read_nested(log.root().filter(|root| root.is_array())?.children().last()?.as_str()?, texts)?;
    walk::walk(last.root()?, setting, texts).sentences.last().map(|part| part.text)
}

/// One well-formed BCP 47 tag; `Content-Language` may list several.
fn is_language_tag(text: &str) -> bool {
    (2..=35).contains(&text.len())
        && parts(text, b'-')
            .all(|part| (1..=8).contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_alphanumeric()))
}
