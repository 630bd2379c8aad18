//! One pass through a body's tree, error by error, without recursion.

use crate::body::tree::{Node, Value};
use crate::body::{self};
use crate::facts::FieldFacts;
use crate::normalized::{PathPart, Text};
use crate::{retry, status};

use super::found::{Code, CodeRank, Found, Part};
use super::paths::{self, Path};
use super::roles::{Role, role};
use super::shape;
use super::texts;

/// How many objects and lists are looked into.
const MAX_JOBS: usize = 512;
/// How many errors about inputs are kept.
const MAX_FIELDS: usize = 100;
/// How many general texts are kept.
const MAX_TEXTS: usize = 50;
/// How often JSON inside a string is unwrapped, one inside the other.
const MAX_UNWRAPPED: u8 = 3;

/// What is known of a response before its body is walked.
#[derive(Clone, Copy)]
pub(super) struct Setting<'d> {
    /// The transport's status.
    pub(super) status: Option<u16>,
    /// What the dialect says of names: `name=role`.
    pub(super) roles: &'d str,
    pub(super) unwrapped: u8,
}

impl Setting<'_> {
    fn role(&self, name: &str) -> Role {
        if !self.roles.is_empty()
            && let Some((_, own)) =
                self.roles.split_whitespace().filter_map(|pair| pair.split_once('=')).find(|(known, _)| *known == name)
        {
            return role(own);
        }
        role(name)
    }

    fn is_success(&self) -> bool {
        self.status.is_some_and(|status| (200..300).contains(&status))
    }
}

/// Something that is still to be looked into.
struct Job<'t, 'a> {
    node: Node<'t, 'a>,
    level: u8,
    place: Place<'a>,
}

/// What an object or list is to the error.
enum Place<'a> {
    /// An error, or an envelope around one.
    Error,
    /// One of several errors; a member may name its input, below this path.
    Element(Path<'a>),
    /// The error of the input at this path.
    Leaf(Path<'a>),
    /// A list of errors, below this path.
    List(Path<'a>),
    /// Texts by input, below this path; only sentences count where the place may hold other data.
    Map { path: Path<'a>, only_sentences: bool },
}

/// What one object says of its own.
#[derive(Default)]
struct Own<'a> {
    sentences: Vec<Part<'a>>,
    labels: Vec<Part<'a>>,
    codes: Vec<Code<'a>>,
    inputs: Vec<Path<'a>>,
    list_input: Option<Path<'a>>,
    name: Option<Text<'a>>,
    limit: Option<Text<'a>>,
    whole_form: bool,
}

struct Walk<'t, 'a, 'd> {
    setting: Setting<'d>,
    jobs: Vec<Job<'t, 'a>>,
    /// Containers of no known role, looked into where nothing else says anything.
    unknown: Vec<(Node<'t, 'a>, u8)>,
    /// Texts of no known role, likewise.
    unknown_texts: Vec<Part<'a>>,
    found: Found<'a>,
}

/// Gathers what a body says.
pub(super) fn walk<'a>(root: Node<'_, 'a>, setting: Setting<'_>) -> Found<'a> {
    let mut walk =
        Walk { setting, jobs: Vec::new(), unknown: Vec::new(), unknown_texts: Vec::new(), found: Found::default() };
    walk.start(root);
    walk.run();
    walk.look_further();
    let mut found = walk.found;
    found.sentences.sort_by_key(|part| part.at);
    found.labels.sort_by_key(|part| part.at);
    found.fields.sort_by_key(|(at, _)| *at);
    found
}

impl<'t, 'a> Walk<'t, 'a, '_> {
    fn start(&mut self, root: Node<'t, 'a>) {
        match root.value() {
            Value::Object if shape::is_map_of_inputs(root) && !self.setting.is_success() => {
                self.push(root, 0, Place::Map { path: Vec::new(), only_sentences: false });
            }
            Value::Object => self.push(root, 0, Place::Error),
            Value::Array => self.push(root, 0, Place::List(Vec::new())),
            Value::String(text) => self.found.sentence(root, text.clone()),
            Value::Number(digits) if !self.setting.is_success() => {
                self.found.labels.push(Part { at: 0, text: digits.clone() })
            }
            _ => {}
        }
    }

    fn run(&mut self) {
        let mut done = 0;
        while let Some(job) = self.jobs.pop() {
            done += 1;
            if done > MAX_JOBS {
                self.jobs.clear();
                return;
            }
            match job.place {
                Place::Error => self.object(job.node, job.level, None),
                Place::Element(path) => self.element(job.node, job.level, path),
                Place::Leaf(path) => self.object(job.node, job.level, Some(path)),
                Place::List(path) => self.list(job.node, job.level, &path),
                Place::Map { path, only_sentences } => self.map(job.node, job.level, &path, only_sentences),
            }
        }
    }

    /// Where the known members say nothing, the unknown ones may.
    fn look_further(&mut self) {
        let mut rounds = 0;
        while !self.found.says_something() && !self.unknown.is_empty() && rounds < 8 {
            rounds += 1;
            for (node, level) in std::mem::take(&mut self.unknown).into_iter().rev() {
                let place = if node.is_array() { Place::List(Vec::new()) } else { Place::Error };
                self.push(node, level.saturating_add(1), place);
            }
            self.run();
        }
        if !self.found.says_something() {
            self.unknown_texts.sort_by_key(|part| part.at);
            self.found.sentences.append(&mut self.unknown_texts);
        }
    }

    fn push(&mut self, node: Node<'t, 'a>, level: u8, place: Place<'a>) {
        if self.jobs.len() < MAX_JOBS {
            self.jobs.push(Job { node, level, place });
        }
    }

    fn list(&mut self, node: Node<'t, 'a>, level: u8, path: &[PathPart<'a>]) {
        for (index, child) in (0_u32..).zip(node.children()) {
            match child.value() {
                Value::String(text) => self.text_in_list(child, text, level),
                Value::Object if shape::is_map_of_inputs(child) => {
                    let mut path = path.to_vec();
                    path.push(PathPart::Index(index));
                    self.push(child, level, Place::Map { path, only_sentences: false });
                }
                Value::Object => self.push(child, level, Place::Element(path.to_vec())),
                Value::Array => self.tuple(child, level),
                _ => {}
            }
        }
    }

    fn text_in_list(&mut self, node: Node<'t, 'a>, text: &Text<'a>, level: u8) {
        let mut own = Own::default();
        self.text(node, text, level, &mut own);
        self.settle(own);
    }

    /// `["CODE", "text", "input"]` (Reddit); a list of anything else is looked into.
    fn tuple(&mut self, node: Node<'t, 'a>, level: u8) {
        let mut parts = node.children();
        let (Some(code), Some(text)) = (parts.next().and_then(Node::as_str), parts.next().and_then(Node::as_str))
        else {
            self.push(node, level.saturating_add(1), Place::List(Vec::new()));
            return;
        };
        self.found.failed = true;
        self.found.codes.push(Code { rank: CodeRank::Named, level, at: node.id(), text: code.clone() });
        match parts.next().and_then(Node::as_str) {
            Some(input) => self.field(node, paths::of_text(input), Some(code.clone()), text.clone(), None),
            None => self.found.sentence(node, text.clone()),
        }
    }

    /// Texts by the input's name: strings, lists, objects with a text, or maps again.
    fn map(&mut self, node: Node<'t, 'a>, level: u8, path: &[PathPart<'a>], only_sentences: bool) {
        for child in node.children() {
            let name = child.name();
            let is_whole = paths::is_whole_form(name);
            let mut inner = path.to_vec();
            if !is_whole {
                inner.extend(if path.is_empty() { paths::of_text(name) } else { vec![paths::part(name.clone())] });
            }
            match child.value() {
                Value::String(text) => self.entry(child, &inner, text, only_sentences),
                Value::Array => self.entries(child, level, &inner, only_sentences),
                Value::Object if shape::is_leaf(child) => self.push(child, level.saturating_add(1), Place::Leaf(inner)),
                Value::Object => self.push(child, level.saturating_add(1), Place::Map { path: inner, only_sentences }),
                _ => {}
            }
        }
    }

    fn entries(&mut self, list: Node<'t, 'a>, level: u8, path: &[PathPart<'a>], only_sentences: bool) {
        for (index, child) in (0_u32..).zip(list.children()) {
            match child.value() {
                Value::String(text) => self.entry(child, path, text, only_sentences),
                Value::Object if shape::is_leaf(child) => {
                    self.push(child, level.saturating_add(1), Place::Leaf(path.to_vec()))
                }
                Value::Object => {
                    let mut path = path.to_vec();
                    path.push(PathPart::Index(index));
                    self.push(child, level.saturating_add(1), Place::Map { path, only_sentences });
                }
                _ => {}
            }
        }
    }

    fn entry(&mut self, node: Node<'t, 'a>, path: &[PathPart<'a>], text: &Text<'a>, only_sentences: bool) {
        if text.trim().is_empty() || (only_sentences && !texts::is_sentence(text)) {
            return;
        }
        self.found.failed = true;
        if path.is_empty() {
            self.found.sentence(node, text.clone());
        } else {
            let key = texts::is_code(text).then(|| text.clone());
            self.field(node, path.to_vec(), key, text.clone(), None);
        }
    }

    fn field(
        &mut self,
        node: Node<'t, 'a>,
        path: Path<'a>,
        key: Option<Text<'a>>,
        message: Text<'a>,
        limit: Option<Text<'a>>,
    ) {
        if path.is_empty() || !paths::is_safe(&path) || self.found.fields.len() >= MAX_FIELDS {
            return;
        }
        let twin = self.found.fields.iter_mut().find(|(_, known)| known.path == path && known.message == message);
        match twin {
            Some((_, known)) => known.key = known.key.take().or(key),
            None => self.found.fields.push((node.id(), FieldFacts { path, key, message, limit })),
        }
    }

    /// One of several errors: about an input where a member names one.
    fn element(&mut self, node: Node<'t, 'a>, level: u8, path: Path<'a>) {
        // GraphQL's `path` names a part of the answer, not an input.
        let is_graphql = node.get("locations").is_some() || node.get("extensions").is_some();
        let mut own = self.own(node, level, true);
        if let (true, Some(input)) = (own.inputs.is_empty() && !is_graphql, own.list_input.take()) {
            own.inputs.push(input);
        }
        if let (true, Some(name)) = (own.inputs.is_empty(), own.name.take()) {
            // RFC 7807's `invalid-params` name the input so; elsewhere it is the error's class.
            if own.sentences.is_empty() || texts::is_sentence(&name) || shape::is_error_name(&name) {
                own.codes.push(Code { rank: CodeRank::Loose, level, at: node.id(), text: name });
            } else {
                own.inputs.push(paths::of_text(&name));
            }
        }
        for input in &mut own.inputs {
            if !path.is_empty() {
                *input = path.iter().chain(input.iter()).cloned().collect();
            }
        }
        self.finish_element(node, own);
    }

    fn finish_element(&mut self, node: Node<'t, 'a>, mut own: Own<'a>) {
        if own.inputs.is_empty() || own.whole_form {
            self.settle(own);
            return;
        }
        let key = best(&own.codes).map(|code| code.text.clone());
        let message = joined(if own.sentences.is_empty() { &mut own.labels } else { &mut own.sentences });
        if message.is_empty() && key.is_none() {
            return;
        }
        for path in own.inputs {
            self.field(node, path, key.clone(), message.clone(), own.limit.clone());
        }
        self.found.codes.extend(own.codes.into_iter().map(|code| Code {
            rank: CodeRank::Last,
            level: Code::OF_FIELD,
            ..code
        }));
        self.found.failed = true;
    }

    /// An error on its own, or the error of the input at `leaf`.
    fn object(&mut self, node: Node<'t, 'a>, level: u8, leaf: Option<Path<'a>>) {
        let mut own = self.own(node, level, false);
        if let Some(path) = leaf.filter(|path| !path.is_empty()) {
            own.inputs = vec![path];
            self.finish_element(node, own);
            return;
        }
        if let Some(name) = own.name.take()
            && (texts::is_code(&name) || shape::is_error_name(&name))
        {
            own.codes.push(Code { rank: CodeRank::Loose, level, at: node.id(), text: name });
        }
        let inputs = std::mem::take(&mut own.inputs);
        if !own.whole_form && !self.setting.is_success() {
            let key = best(&own.codes).map(|code| code.text.clone());
            let message = if own.sentences.is_empty() {
                joined(&mut own.labels.clone())
            } else {
                joined(&mut own.sentences.clone())
            };
            for path in inputs {
                self.field(node, path, key.clone(), message.clone(), own.limit.clone());
            }
        }
        self.settle(own);
    }

    /// Files what an error says of its own under what the body says.
    fn settle(&mut self, own: Own<'a>) {
        let room = MAX_TEXTS.saturating_sub(self.found.sentences.len());
        if own.sentences.is_empty() {
            self.found.labels.extend(own.labels.into_iter().take(room));
        } else {
            self.found.sentences.extend(own.sentences.into_iter().take(room));
        }
        self.found.codes.extend(own.codes);
    }

    /// Reads an object's members; what lies deeper becomes a job.
    fn own(&mut self, node: Node<'t, 'a>, level: u8, in_list: bool) -> Own<'a> {
        let mut own = Own::default();
        let extensions = node.get("extensions").filter(|inner| inner.is_object());
        for member in node.children().chain(extensions.into_iter().flat_map(Node::children)) {
            let role = self.setting.role(member.name());
            match role {
                Role::Message | Role::UserMessage => self.message(member, level, &mut own),
                Role::Title => self.title(member, &mut own),
                Role::Error => self.error(member, level, &mut own),
                Role::Errors => self.errors(member, level, &mut own),
                Role::Details => self.details(member, level, &mut own),
                Role::Data => self.data(member, level),
                Role::Envelope => self.container(member, level),
                Role::Body => self.body(member, level),
                Role::Code => self.code(member, level, &mut own),
                Role::Type => self.class(member, level, &mut own),
                Role::Name => own.name = member.as_str().cloned(),
                Role::Reason => self.reason(member, level, &mut own),
                Role::MoreCode => self.more_code(member, level, &mut own),
                Role::Status => self.status(member, level, &mut own),
                Role::Success => self.found.failed |= shape::is_no(member),
                Role::Failure => self.found.failed |= shape::is_yes(member),
                Role::Exception => self.exception(member),
                Role::ErrorId => self.error_id(member, level),
                Role::Id => self.id(member, level, &mut own),
                Role::Instance => self.instance(member),
                Role::Docs => self.docs(member),
                Role::Links => self.links(member),
                Role::WaitSeconds => self.wait(member, 1000),
                Role::WaitMilliseconds => self.wait(member, 1),
                Role::Retry => self.found.retry = self.found.retry.or(shape::yes_or_no(member)),
                Role::Field => self.input(member, in_list, &mut own),
                Role::ListField => {
                    if in_list && (member.as_str().is_some() || member.is_array()) {
                        own.list_input =
                            own.list_input.take().or(Some(paths::of_value(member)).filter(|path| !path.is_empty()));
                    }
                }
                Role::Fields => self.fields(member, level, &mut own),
                Role::Limit => own.limit = own.limit.take().or_else(|| shape::number_in(member)),
                Role::Lang => self.found.lang = self.found.lang.take().or_else(|| member.as_str().cloned()),
                Role::Ignored => {}
                Role::Other => self.unknown(member, level),
            }
        }
        own
    }

    fn unknown(&mut self, member: Node<'t, 'a>, level: u8) {
        match member.value() {
            Value::Object | Value::Array if self.unknown.len() < MAX_JOBS => {
                self.errors_inside(member, level);
                self.unknown.push((member, level));
            }
            Value::String(text) if texts::is_sentence(text) => {
                self.unknown_texts.push(Part { at: member.id(), text: text.clone() })
            }
            _ => {}
        }
    }

    /// The request's items, each with its errors beside the echo of it (Xero, Sanity): only the errors count.
    fn errors_inside(&mut self, list: Node<'t, 'a>, level: u8) {
        for item in list.children().filter(|item| item.is_object()) {
            for member in item.children() {
                let holds_errors = matches!(self.setting.role(member.name()), Role::Errors | Role::Error)
                    && shape::has_content(member);
                if holds_errors && (member.is_array() || member.is_object()) {
                    self.container(member, level.saturating_add(1));
                }
            }
        }
    }

    fn text(&mut self, node: Node<'t, 'a>, text: &Text<'a>, level: u8, own: &mut Own<'a>) {
        let at = node.id();
        if text.trim().is_empty() || self.unwrap(text, at) {
            return;
        }
        if texts::says_nothing(text) {
            return;
        }
        let part = Part { at, text: text.clone() };
        if texts::is_code(text) {
            own.codes.push(Code { rank: CodeRank::Last, level, at, text: text.clone() });
            own.labels.push(part);
        } else if status::of_phrase(text).is_some() {
            own.labels.push(part);
        } else {
            if let Some(code) = texts::leading_code(text) {
                own.codes.push(Code { rank: CodeRank::Last, level, at, text: Text::Owned(code.to_owned()) });
            }
            own.sentences.push(part);
        }
    }

    /// JSON inside a string: read as part of the body where it is an error itself.
    fn unwrap(&mut self, text: &str, at: u32) -> bool {
        if self.setting.unwrapped >= MAX_UNWRAPPED {
            return false;
        }
        let Some(tree) = body::read_nested(text) else { return false };
        let Some(root) = tree.root() else { return false };
        if !shape::is_error_or_list(root) {
            return false;
        }
        let inner = walk(root, Setting { unwrapped: self.setting.unwrapped + 1, ..self.setting });
        let says = inner.says_something();
        if says {
            self.found.absorb(inner, at);
        }
        says
    }

    fn message(&mut self, member: Node<'t, 'a>, level: u8, own: &mut Own<'a>) {
        match member.value() {
            Value::String(text) => self.text(member, text, level, own),
            Value::Array => {
                self.found.nested_message |= shape::is_message(member);
                self.push(member, level.saturating_add(1), Place::List(Vec::new()));
            }
            Value::Object => {
                self.found.nested_message |= shape::is_message(member);
                // OData 2 and 3, Dropbox: the text with its language beside it.
                if let Some(text) = member.get("value").or_else(|| member.get("text")).and_then(Node::as_str) {
                    self.text(member, text, level, own);
                    let lang = member.get("lang").or_else(|| member.get("locale")).and_then(Node::as_str).cloned();
                    self.found.lang = self.found.lang.take().or(lang);
                } else {
                    self.container(member, level);
                }
            }
            Value::Number(digits) => own.labels.push(Part { at: member.id(), text: digits.clone() }),
            _ => {}
        }
    }

    fn title(&mut self, member: Node<'t, 'a>, own: &mut Own<'a>) {
        let Some(text) = member.as_str().filter(|text| !texts::says_nothing(text)) else { return };
        own.labels.push(Part { at: member.id(), text: text.clone() });
        self.found.title = self.found.title.take().or_else(|| Some(text.clone()));
    }

    fn error(&mut self, member: Node<'t, 'a>, level: u8, own: &mut Own<'a>) {
        match member.value() {
            Value::String(text) => {
                self.found.failed |= !shape::is_no(member) && !text.is_empty();
                if texts::says_nothing(text) || self.unwrap(text, member.id()) {
                    return;
                }
                if texts::is_phrase(text) {
                    own.labels.push(Part { at: member.id(), text: text.clone() });
                } else if texts::is_code_word(text) {
                    own.codes.push(Code { rank: CodeRank::Word, level, at: member.id(), text: text.clone() });
                    own.labels.push(Part { at: member.id(), text: text.clone() });
                } else {
                    self.text(member, text, level, own);
                }
            }
            Value::Number(_) => self.code(member, level, own),
            Value::Bool(yes) => self.found.failed |= yes,
            Value::Object | Value::Array => {
                self.found.failed |= member.children().next().is_some();
                self.container(member, level);
            }
            Value::Null => {}
        }
    }

    fn errors(&mut self, member: Node<'t, 'a>, level: u8, own: &mut Own<'a>) {
        match member.value() {
            Value::String(text) => {
                self.found.failed |= !text.is_empty();
                self.text(member, text, level, own);
            }
            Value::Bool(yes) => self.found.failed |= yes,
            Value::Array | Value::Object => {
                self.found.failed |= shape::has_content(member);
                if member.is_object() && shape::is_map_below_errors(member) {
                    self.push(member, level.saturating_add(1), Place::Map { path: Vec::new(), only_sentences: false });
                } else {
                    self.container(member, level);
                }
            }
            _ => {}
        }
    }

    fn details(&mut self, member: Node<'t, 'a>, level: u8, own: &mut Own<'a>) {
        match member.value() {
            Value::String(text) => self.text(member, text, level, own),
            Value::Object if !shape::is_error(member) => {
                self.push(member, level.saturating_add(1), Place::Map { path: Vec::new(), only_sentences: true });
            }
            Value::Object | Value::Array => self.container(member, level),
            _ => {}
        }
    }

    /// `data` holds the error's facts (WordPress, tRPC), the inputs (JSend), or GraphQL's answer.
    fn data(&mut self, member: Node<'t, 'a>, level: u8) {
        if member.is_object() && self.user_errors(member, level) {
            return;
        }
        if self.setting.is_success() && !self.found.failed && !shape::is_error(member) {
            return;
        }
        match member.value() {
            Value::Object if shape::is_error(member) => self.container(member, level),
            Value::Object => {
                self.push(member, level.saturating_add(1), Place::Map { path: Vec::new(), only_sentences: true })
            }
            Value::Array if !self.setting.is_success() => self.container(member, level),
            _ => {}
        }
    }

    /// Shopify's and others' GraphQL payloads carry their errors inside the answer.
    fn user_errors(&mut self, data: Node<'t, 'a>, level: u8) -> bool {
        let setting = self.setting;
        let jobs = self.jobs.len();
        for answer in data.children().filter(|answer| answer.is_object()) {
            for list in answer.children().filter(|list| list.is_array() && setting.role(list.name()) == Role::Errors) {
                self.found.failed |= list.children().next().is_some();
                self.push(list, level.saturating_add(2), Place::List(Vec::new()));
            }
        }
        self.jobs.len() > jobs
    }

    fn container(&mut self, member: Node<'t, 'a>, level: u8) {
        let level = level.saturating_add(1);
        match member.value() {
            Value::Array => self.push(member, level, Place::List(Vec::new())),
            Value::Object if shape::is_map_of_inputs(member) => {
                self.push(member, level, Place::Map { path: Vec::new(), only_sentences: false })
            }
            Value::Object => self.push(member, level, Place::Error),
            _ => {}
        }
    }

    fn body(&mut self, member: Node<'t, 'a>, level: u8) {
        let is_soap = member.children().any(|child| self.setting.role(child.name()) == Role::Error);
        if is_soap {
            self.container(member, level);
        }
    }

    fn code(&mut self, member: Node<'t, 'a>, level: u8, own: &mut Own<'a>) {
        match member.value() {
            Value::Object => self.container(member, level),
            Value::Array => {
                for code in member.children() {
                    if let Some(text) = shape::code_text(code) {
                        own.labels.push(Part { at: code.id(), text: text.clone() });
                        own.codes.push(Code { rank: CodeRank::Loose, level, at: code.id(), text });
                    }
                }
            }
            _ => self.scalar_code(member, level, own),
        }
    }

    fn scalar_code(&mut self, member: Node<'t, 'a>, level: u8, own: &mut Own<'a>) {
        let Some(text) = shape::code_text(member) else { return };
        if let Some(status) = shape::http_status(&text) {
            self.found.status = self.found.status.or(Some(status));
            self.found.failed |= status::is_failure(status);
            return;
        }
        if self.setting.status.is_some_and(|status| text.parse() == Ok(status)) {
            return;
        }
        if texts::says_nothing(&text) {
            return;
        }
        self.found.failed |= shape::is_error_code_name(member.name());
        if text.len() > 100 || (text.contains(' ') && text.ends_with('.')) {
            own.labels.push(Part { at: member.id(), text });
        } else {
            own.codes.push(Code { rank: CodeRank::Named, level, at: member.id(), text });
        }
    }

    fn class(&mut self, member: Node<'t, 'a>, level: u8, own: &mut Own<'a>) {
        let Some(text) = member.as_str().filter(|text| !texts::says_nothing(text)) else { return };
        let is_exact = shape::is_type_name(member.name());
        let is_uri = text.contains("://") || text.starts_with('/') || text.starts_with("urn:");
        if texts::is_blank_type(text) || (is_uri && !is_exact) || text.contains(char::is_whitespace) {
            return;
        }
        if is_exact || texts::is_code(text) {
            let rank = if is_exact { CodeRank::Class } else { CodeRank::Loose };
            own.codes.push(Code { rank, level, at: member.id(), text: text.clone() });
        }
    }

    fn reason(&mut self, member: Node<'t, 'a>, level: u8, own: &mut Own<'a>) {
        let Some(text) = member.as_str() else {
            self.message(member, level, own);
            return;
        };
        let is_word = !text.is_empty() && !text.contains(char::is_whitespace) && !text.ends_with(['.', '!']);
        if texts::is_phrase(text) {
            own.labels.push(Part { at: member.id(), text: text.clone() });
        } else if is_word && !texts::says_nothing(text) {
            let is_lower = text.bytes().all(|byte| byte.is_ascii_lowercase());
            let rank = if is_lower { CodeRank::Loose } else { CodeRank::Class };
            own.codes.push(Code { rank, level, at: member.id(), text: text.clone() });
            own.labels.push(Part { at: member.id(), text: text.clone() });
        } else {
            self.text(member, text, level, own);
        }
    }

    fn more_code(&mut self, member: Node<'t, 'a>, level: u8, own: &mut Own<'a>) {
        let Some(text) = shape::code_text(member) else { return };
        if member.as_str().is_some() {
            own.sentences.push(Part { at: member.id(), text: text.clone() });
        }
        own.codes.push(Code { rank: CodeRank::Last, level, at: member.id(), text });
    }

    fn status(&mut self, member: Node<'t, 'a>, level: u8, own: &mut Own<'a>) {
        match member.value() {
            Value::Bool(ok) => self.found.failed |= !ok,
            Value::Object => self.container(member, level),
            Value::Number(_) => self.scalar_code_of_status(member, level, own),
            Value::String(text) if shape::http_status(text).is_some() => self.scalar_code_of_status(member, level, own),
            Value::String(text) if shape::is_word_for_failure(text) => self.found.failed = true,
            Value::String(text) if texts::is_code(text) && !shape::is_word_for_success(text) => {
                own.codes.push(Code { rank: CodeRank::Class, level, at: member.id(), text: text.clone() });
            }
            Value::String(text) if texts::is_phrase(text) => {
                own.labels.push(Part { at: member.id(), text: text.clone() })
            }
            _ => {}
        }
    }

    /// `status_code: 7` is an API's own code (TMDB); `status: 200` is nothing.
    fn scalar_code_of_status(&mut self, member: Node<'t, 'a>, level: u8, own: &mut Own<'a>) {
        let is_plain = member.name().eq_ignore_ascii_case("status");
        let is_http = member
            .as_text()
            .and_then(|text| text.parse::<u32>().ok())
            .is_some_and(|number| (100..600).contains(&number) || number == 0);
        if is_http && member.as_text().and_then(shape::http_status).is_none() || (is_plain && !is_http) {
            return;
        }
        self.scalar_code(member, level, own);
    }

    fn exception(&mut self, member: Node<'t, 'a>) {
        match member.value() {
            Value::String(text) if text.contains(char::is_whitespace) => {
                self.found.exceptions.push(Part { at: member.id(), text: text.clone() })
            }
            _ => {}
        }
    }

    fn error_id(&mut self, member: Node<'t, 'a>, level: u8) {
        if let Some(text) = member.as_text() {
            let rank = shape::id_rank(member.name()).saturating_add(level);
            self.found.id(rank, text, || shape::text_of(member));
        }
    }

    fn id(&mut self, member: Node<'t, 'a>, level: u8, own: &mut Own<'a>) {
        let Some(text) = member.as_str() else { return };
        let has_digits = text.bytes().any(|byte| byte.is_ascii_digit());
        if texts::is_id(text) {
            self.found.id(100_u8.saturating_add(level), text, || text.clone());
        } else if texts::is_code_word(text) && !has_digits {
            own.codes.push(Code { rank: CodeRank::Word, level, at: member.id(), text: text.clone() });
        } else if texts::is_sentence(text) {
            own.labels.push(Part { at: member.id(), text: text.clone() });
        }
    }

    fn instance(&mut self, member: Node<'t, 'a>) {
        if let Some(text) = member.as_str().filter(|text| texts::is_id(text)) {
            self.found.id(90, text, || text.clone());
        }
    }

    fn docs(&mut self, member: Node<'t, 'a>) {
        if let Some(text) =
            member.as_str().or_else(|| member.get("href").and_then(Node::as_str)).filter(|text| texts::is_link(text))
        {
            self.found.docs_url = self.found.docs_url.take().or_else(|| Some(text.clone()));
        }
    }

    /// Links with a relation (PayPal, HAL), by their relation's name (JSON:API), or plain (google.rpc `Help`).
    fn links(&mut self, member: Node<'t, 'a>) {
        for link in member.children() {
            let rel = link.get("rel").and_then(Node::as_str).map_or(link.name().as_ref(), |rel| rel.as_ref());
            if rel.is_empty()
                || ["information_link", "about", "help", "documentation", "type", "describedby", "docs", "help_url"]
                    .contains(&rel)
            {
                let href =
                    link.as_str().or_else(|| link.get("href").or_else(|| link.get("url")).and_then(Node::as_str));
                if let Some(href) = href.filter(|href| texts::is_link(href)) {
                    self.found.docs_url = self.found.docs_url.take().or_else(|| Some(href.clone()));
                }
            }
        }
    }

    fn wait(&mut self, member: Node<'t, 'a>, unit_ms: u64) {
        let Some(text) = member.as_text() else { return };
        let wait = match shape::thousandths(text) {
            Some(thousandths) => Some(thousandths.saturating_mul(unit_ms) / 1000),
            None => retry::duration_text(text),
        };
        self.found.wait_ms = self.found.wait_ms.or(wait);
    }

    fn input(&mut self, member: Node<'t, 'a>, in_list: bool, own: &mut Own<'a>) {
        let place = match member.value() {
            // JSON:API.
            Value::Object => member.get("pointer").or_else(|| member.get("parameter")).or_else(|| member.get("header")),
            Value::Array if !in_list => None,
            _ => Some(member),
        };
        let Some(place) = place.filter(|place| shape::may_name_input(*place)) else { return };
        if place.as_str().is_some_and(|name| paths::is_whole_form(name)) {
            own.whole_form = true;
            return;
        }
        let path = paths::of_value(place);
        // Gr4vy and others give a place (`location: "body"`) beside the pointer: the pointer says more.
        if !path.is_empty() && own.inputs.is_empty() {
            own.inputs.push(path);
        }
    }

    fn fields(&mut self, member: Node<'t, 'a>, level: u8, own: &mut Own<'a>) {
        match member.value() {
            Value::Object => {
                self.push(member, level.saturating_add(1), Place::Map { path: Vec::new(), only_sentences: true })
            }
            // `params` lists what the text is filled with (Keycloak), not which inputs are meant.
            Value::Array if member.name().eq_ignore_ascii_case("params") => {}
            Value::Array if member.children().all(|child| child.as_str().is_some()) => {
                own.inputs.extend(
                    member
                        .children()
                        .filter_map(Node::as_str)
                        .filter(|name| !texts::is_sentence(name))
                        .map(paths::of_text)
                        .filter(|path| !path.is_empty()),
                );
            }
            Value::Array => self.container(member, level),
            _ => {}
        }
    }
}

fn best<'c, 'a>(codes: &'c [Code<'a>]) -> Option<&'c Code<'a>> {
    codes.iter().min_by_key(|code| (code.rank, code.level, code.at))
}

/// The texts, each once, in the body's order.
pub(super) fn joined<'a>(parts: &mut Vec<Part<'a>>) -> Text<'a> {
    parts.sort_by_key(|part| part.at);
    let mut texts: Vec<&Text<'a>> = Vec::new();
    for part in parts.iter() {
        if !texts.iter().any(|known| known.trim().eq_ignore_ascii_case(part.text.trim())) {
            texts.push(&part.text);
        }
    }
    match texts.as_slice() {
        [] => Text::Borrowed(""),
        [only] => (*only).clone(),
        several => Text::Owned(several.iter().map(|text| text.trim()).collect::<Vec<_>>().join("; ")),
    }
}
