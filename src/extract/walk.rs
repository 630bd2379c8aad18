//! One pass through a body's tree, error by error, without recursion.

use alloc::boxed::Box;
use alloc::vec;
use alloc::vec::Vec;

use crate::body::tree::{Node, Value};
use crate::facts::{FieldFacts, Step};
use crate::lists::sort_by_place;
use crate::texts::Texts;

use super::found::{Code, CodeRank, Found, FoundField, Part, joined, print};
use super::members::Among;
use super::outcome;
use super::own::Own;
use super::parameters;
use super::paths::{self, Path};
use super::roles::Role;
use super::setting::Setting;
use super::shape;
use super::texts;

/// How many objects and lists are looked into.
const MAX_JOBS: usize = 512;
/// How many errors about inputs are kept.
const MAX_FIELDS: usize = 100;
/// How many general texts are kept.
const MAX_TEXTS: usize = 50;
/// How many codes are kept.
const MAX_CODES: usize = 256;
/// How many levels of unknown containers are looked into.
const MAX_ROUNDS: u32 = 8;

/// Something that is still to be looked into.
pub(super) struct Job<'t, 'a> {
    node: Node<'t, 'a>,
    level: u8,
    place: Place<'a>,
}

/// What an object or list is to the error.
pub(super) enum Place<'a> {
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

pub(super) struct Walk<'t, 'a, 'd> {
    pub(super) setting: Setting<'d>,
    pub(super) texts: &'a Texts,
    pub(super) jobs: Vec<Job<'t, 'a>>,
    /// Containers of no known role, looked into where nothing else says anything.
    pub(super) unknown: Vec<(Node<'t, 'a>, u8)>,
    /// Texts of no known role, likewise.
    pub(super) unknown_texts: Vec<Part<'a>>,
    pub(super) found: Found<'a>,
    /// What the last object's lists lay in, for the next one's.
    pub(super) spare: Option<Box<Own<'t, 'a>>>,
    /// The names of the last listed error's members, and what they mean.
    pub(super) names: Vec<(&'a str, Role)>,
}

/// Gathers what a body says.
pub(super) fn walk<'a>(root: Node<'_, 'a>, setting: Setting<'_>, texts: &'a Texts) -> Found<'a> {
    let mut walk = Walk {
        setting,
        texts,
        jobs: Vec::new(),
        unknown: Vec::new(),
        unknown_texts: Vec::new(),
        found: Found::default(),
        spare: None,
        names: Vec::new(),
    };
    walk.start(root);
    walk.run();
    if walk.found.lacks_sentences() {
        walk.look_further();
    }
    let mut found = walk.found;
    sort_by_place(&mut found.sentences, |part| part.at.into());
    sort_by_place(&mut found.labels, |part| part.at.into());
    sort_by_place(&mut found.fields, |field| field.at.into());
    found
}

impl<'t, 'a> Walk<'t, 'a, '_> {
    #[inline(never)]
    fn start(&mut self, root: Node<'t, 'a>) {
        match root.value() {
            Value::Object if self.is_map(root) => {
                self.push(root, 0, Place::Map { path: Vec::new(), only_sentences: false });
            }
            Value::Object => {
                let may_have_failed = self.setting.is_success() && !self.setting.is_well;
                self.found.failed |= may_have_failed && outcome::has_failed(root);
                self.push(root, 0, Place::Error);
            }
            // What is listed was asked for, as long as no element calls itself an error.
            Value::Array if self.setting.is_success() && !root.children().any(outcome::is_plainly_failed) => {}
            Value::Array => self.push(root, 0, Place::List(Vec::new())),
            _ => self.start_of_scalar(root),
        }
    }

    /// Of inputs and their texts.
    fn is_map(&self, root: Node<'t, 'a>) -> bool {
        let is_refused_content = matches!(self.setting.status, Some(400 | 422));
        (shape::is_map_of_inputs(root) && !self.setting.is_success())
            || (is_refused_content && shape::is_map_of_broken_rules(root))
    }

    #[inline(never)]
    fn start_of_scalar(&mut self, root: Node<'t, 'a>) {
        match root.value() {
            Value::String(text) => self.found.sentence(root, text),
            Value::Number(digits) if !self.setting.is_success() => self.found.labels.push(Part { at: 0, text: digits }),
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
    #[inline(never)]
    fn look_further(&mut self) {
        if self.setting.is_success() && !self.found.failed {
            return;
        }
        let mut rounds = 0;
        while !self.found.says_something() && !self.unknown.is_empty() && rounds < MAX_ROUNDS {
            rounds += 1;
            for (node, level) in core::mem::take(&mut self.unknown).into_iter().rev() {
                let place = if node.is_array() { Place::List(Vec::new()) } else { Place::Error };
                self.push(node, level.saturating_add(1), place);
            }
            self.run();
        }
        let only_codes =
            self.found.labels.iter().all(|label| texts::is_code(label.text) || texts::is_phrase(label.text));
        if self.found.lacks_sentences() && only_codes {
            sort_by_place(&mut self.unknown_texts, |part| part.at.into());
            self.found.sentences.append(&mut self.unknown_texts);
        }
    }

    pub(super) fn push(&mut self, node: Node<'t, 'a>, level: u8, place: Place<'a>) {
        if self.jobs.len() < MAX_JOBS {
            self.jobs.push(Job { node, level, place });
        }
    }

    #[inline(never)]
    fn list(&mut self, node: Node<'t, 'a>, level: u8, path: &[Step<'a>]) {
        let first = self.jobs.len();
        for (index, child) in (0_u32..).zip(node.children()) {
            match child.value() {
                Value::String(text) => self.text_in_list(child, text, level),
                Value::Object if shape::is_map_of_inputs(child) => {
                    let mut path = path.to_vec();
                    path.push(Step::Index(index));
                    self.push(child, level, Place::Map { path, only_sentences: false });
                }
                Value::Object => self.push(child, level, Place::Element(path.to_vec())),
                Value::Array => self.tuple(child, level),
                _ => {}
            }
        }
        // Jobs are taken from the end.
        self.jobs.get_mut(first..).into_iter().for_each(<[_]>::reverse);
    }

    #[inline(never)]
    fn text_in_list(&mut self, node: Node<'t, 'a>, text: &'a str, level: u8) {
        let mut own = self.spare.take().unwrap_or_default();
        self.text(node, text, level, &mut own);
        self.settle(own);
    }

    /// `["CODE", "text", "input"]` (Reddit); a list of anything else is looked into.
    #[inline(never)]
    fn tuple(&mut self, node: Node<'t, 'a>, level: u8) {
        let mut parts = node.children();
        let (Some(code), Some(text)) = (parts.next().and_then(Node::as_str), parts.next().and_then(Node::as_str))
        else {
            self.push(node, level.saturating_add(1), Place::List(Vec::new()));
            return;
        };
        self.found.failed = true;
        self.found.codes.push(Code { rank: CodeRank::Named, level, at: node.id(), text: code });
        match parts.next().and_then(Node::as_str) {
            Some(input) => self.field(node, paths::of_text(input, self.texts), Some(code), text, None),
            None => self.found.sentence(node, text),
        }
    }

    #[inline(never)]
    pub(super) fn field(
        &mut self,
        node: Node<'t, 'a>,
        path: Path<'a>,
        key: Option<&'a str>,
        message: &'a str,
        limit: Option<&'a str>,
    ) {
        if path.is_empty() || !paths::is_safe(&path) || self.found.fields.len() >= MAX_FIELDS {
            return;
        }
        let print = print(&path, message);
        let fields = if self.found.prints.had(print) { self.found.fields.as_mut_slice() } else { &mut [] };
        let is_it = |known: &&mut FoundField<'a>| {
            known.print == print && known.facts.path == path && known.facts.message == message
        };
        match fields.iter_mut().find(is_it) {
            Some(known) => known.facts.key = known.facts.key.take().or(key),
            None => {
                let facts = FieldFacts { path, key, message, limit, ..FieldFacts::default() };
                self.found.fields.push(FoundField { at: node.id(), print, facts });
            }
        }
    }

    /// One of several errors: about an input where a member names one.
    #[inline(never)]
    fn element(&mut self, node: Node<'t, 'a>, level: u8, path: Path<'a>) {
        // GraphQL's `path` names a part of the answer, not an input.
        let is_graphql = node.get("locations").is_some() || node.get("extensions").is_some();
        let mut own = self.own(node, level, Among::Errors);
        if own.texts().is_empty() {
            own.sentences.extend(own.unknown_text.take());
        }
        if let Some(input) = input_at_place(node) {
            own.codes.retain(|code| Some(code.text) != input.as_str());
            own.list_input = Some(input);
        }
        if let (true, Some(input)) = (own.inputs.is_empty() && !is_graphql, own.list_input) {
            let path = paths::of_value(input, self.texts);
            own.inputs.extend(Some(path).filter(|path| !path.is_empty()));
        }
        let says_nothing_else = own.texts().is_empty() && own.codes.is_empty();
        if let Some(name) = own.name.take().filter(|_| own.inputs.is_empty() || says_nothing_else) {
            // RFC 7807's `invalid-params` name the input so; elsewhere it is the error's class.
            let is_class =
                !own.inputs.is_empty() || (own.sentences.is_empty() && !parameters::is_wrong_parameter(node));
            if is_class || texts::is_sentence(name) || shape::is_error_name(name) || shape::is_failure_name(name) {
                own.code(CodeRank::Loose, level, node.id(), name);
            } else {
                own.inputs.push(paths::of_text(name, self.texts));
            }
        }
        for input in &mut own.inputs {
            if !path.is_empty() {
                *input = path.iter().chain(input.iter()).cloned().collect();
            }
        }
        if own.inputs.is_empty() && !path.is_empty() {
            own.inputs.push(path);
        }
        if own.has_rules {
            self.broken_rules(node, &own.inputs);
        }
        // class-validator nests the errors of an input's own inputs.
        if let (Some(children), [path]) = (node.get("children").filter(|list| list.is_array()), own.inputs.as_slice()) {
            self.push(children, level, Place::List(path.clone()));
        }
        self.finish_element(node, own);
    }

    #[inline(never)]
    fn finish_element(&mut self, node: Node<'t, 'a>, mut own: Box<Own<'t, 'a>>) {
        if own.inputs.is_empty() || own.whole_form {
            self.settle(own);
            return;
        }
        let key = best(&own.codes).map(|code| code.text);
        let message = joined(own.texts(), self.texts);
        if message.is_empty() && key.is_none() {
            return;
        }
        let mut inputs = core::mem::take(&mut own.inputs);
        for path in inputs.drain(..) {
            if own.lists_texts {
                for part in own.texts() {
                    self.field(node, path.clone(), key, part.text, own.limit);
                }
            } else {
                self.field(node, path, key, message, own.limit);
            }
        }
        own.inputs = inputs;
        self.found.failed = true;
        self.set_aside(own);
    }

    /// An error on its own, or the error of the input at `leaf`.
    #[inline(never)]
    fn object(&mut self, node: Node<'t, 'a>, level: u8, leaf: Option<Path<'a>>) {
        let among = if leaf.is_some() { Among::Inputs } else { Among::None };
        let mut own = self.own(node, level, among);
        if let Some(path) = leaf.filter(|path| !path.is_empty()) {
            self.finish_leaf(node, own, path);
            return;
        }
        if let Some(name) = own.name.take()
            && (texts::is_code(name) || shape::is_error_name(name))
        {
            own.code(CodeRank::Loose, level, node.id(), name);
        }
        if !own.inputs.is_empty() {
            self.inputs_of_object(node, &mut own);
        }
        self.settle(own);
    }

    #[inline(never)]
    fn finish_leaf(&mut self, node: Node<'t, 'a>, mut own: Box<Own<'t, 'a>>, path: Path<'a>) {
        own.inputs = vec![paths::of_leaf(path, own.inputs.pop())];
        self.finish_element(node, own);
    }

    #[inline(never)]
    fn inputs_of_object(&mut self, node: Node<'t, 'a>, own: &mut Own<'t, 'a>) {
        let inputs = core::mem::take(&mut own.inputs);
        if !own.whole_form && (self.found.failed || !self.setting.is_success()) {
            let key = best(&own.codes).map(|code| code.text);
            let message = joined(own.texts(), self.texts);
            for path in inputs {
                self.field(node, path, key, message, own.limit);
            }
        }
    }

    /// Files what an error says of its own under what the body says.
    fn settle(&mut self, own: Box<Own<'t, 'a>>) {
        if own.sentences.is_empty() {
            add(&mut self.found.labels, &own.labels, MAX_TEXTS.saturating_sub(self.found.sentences.len()));
        } else {
            add(&mut self.found.sentences, &own.sentences, MAX_TEXTS);
        }
        add(&mut self.found.codes, &own.codes, MAX_CODES);
        self.set_aside(own);
    }

    fn set_aside(&mut self, mut own: Box<Own<'t, 'a>>) {
        own.clear();
        self.spare = Some(own);
    }
}

/// The input that is named beside the part of the request that it was in (Cornice, Litestar), or by the id of a form's
/// field (SuperTokens).
#[inline(never)]
fn input_at_place<'t, 'a>(error: Node<'t, 'a>) -> Option<Node<'t, 'a>> {
    let text_at = |name: &str| error.get(name).filter(|member| member.as_str().is_some());
    let is_word = |id: &str| id.bytes().all(|byte| byte.is_ascii_alphabetic() || byte == b'_');
    if let Some(name) = text_at("name").or_else(|| text_at("key")) {
        let place = text_at("location").or_else(|| text_at("source")).and_then(Node::as_str);
        return Some(name).filter(|_| place.is_some_and(paths::is_place));
    }
    let is_pair = text_at("error").is_some() && error.children().count() == 2;
    text_at("id").filter(|id| is_pair && id.as_str().is_some_and(is_word))
}

/// Adds what there is room for.
fn add<T: Copy>(list: &mut Vec<T>, more: &[T], most: usize) {
    list.extend(more.iter().take(most.saturating_sub(list.len())));
}

fn best<'c, 'a>(codes: &'c [Code<'a>]) -> Option<&'c Code<'a>> {
    codes.iter().min_by_key(|code| code.order())
}
