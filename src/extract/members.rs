//! One object's members, each by its role: texts are taken, containers become jobs of the walk.

use alloc::boxed::Box;
use alloc::vec::Vec;

use crate::body;
use crate::body::tree::{Children, Node, Tree, Value};
use crate::search::trim;
use crate::status;

use super::found::{CodeRank, Part};
use super::own::Own;
use super::paths;
use super::roles::Role;
use super::setting::Setting;
use super::walk::{Place, Walk, walk};
use super::{outcome, parameters, shape, templates, texts};

/// How often JSON inside a string is unwrapped, one inside the other.
const MAX_UNWRAPPED: u8 = 3;
/// How many containers of no known role are remembered.
const MAX_UNKNOWN: usize = 256;

/// What stands beside an object in its body.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Among {
    /// Nothing of its sort: it is the error.
    None,
    /// Other errors; each may name its input.
    Errors,
    /// Other inputs, each with its error.
    Inputs,
}

impl<'t, 'a> Walk<'t, 'a, '_> {
    /// Reads an object's members; what lies deeper becomes a job.
    pub(super) fn own(&mut self, node: Node<'t, 'a>, level: u8, among: Among) -> Box<Own<'t, 'a>> {
        let mut own = self.spare.take().unwrap_or_default();
        let extensions = node.get("extensions").filter(|inner| inner.is_object());
        let members = node.children().chain(extensions.map_or(Children::NONE, Node::children));
        for (place, member) in members.enumerate() {
            let role = match among {
                Among::Errors => self.role_at(place, member.name()),
                Among::None | Among::Inputs => self.setting.role(member.name()),
            };
            let may_list = matches!(role, Role::Message | Role::UserMessage | Role::Errors) && member.is_array();
            if may_list && self.listed(role, member, node, level, among, &mut own) {
                continue;
            }
            match role {
                Role::Message | Role::UserMessage => self.message(member, level, &mut own),
                Role::Title => self.title(member, level, &mut own),
                Role::Error => self.error(member, level, &mut own),
                Role::Errors => self.errors(member, level, &mut own),
                Role::Details => self.details(member, level, &mut own),
                Role::Data => self.data(member, level, &mut own),
                Role::Envelope => self.envelope(member, level, among, &mut own),
                Role::Body => self.body(member, level),
                Role::Code if self.stands_beside_status(member, node) => self.vendor_code(member, level, &mut own),
                Role::Code => self.code(member, level, &mut own),
                Role::Type => self.class(member, level, &mut own),
                Role::Name if member.is_array() => self.unknown(member, level),
                Role::Name => own.name = member.as_str(),
                Role::Reason => self.reason(member, level, &mut own),
                Role::MoreCode => self.more_code(member, level, &mut own),
                Role::Status => self.status(member, level, &mut own),
                Role::Success => self.found.failed |= shape::is_no(member),
                Role::Failure => self.found.failed |= shape::is_failure(member),
                // Namecheap: `<Error Number="1011102">`.
                Role::Other if member.name() == "Number" && (among == Among::Errors || node.name() == "Error") => {
                    self.code(member, level, &mut own);
                }
                Role::Other => {
                    let text = member.as_str().filter(|text| among == Among::Errors && texts::is_sentence(text));
                    let part = text.map(|text| Part { at: member.id(), text });
                    own.unknown_text = own.unknown_text.take().or(part);
                    self.unknown(member, level);
                }
                _ => self.reference(role, member, node, level, among, &mut own),
            }
        }
        own.sentences.iter_mut().for_each(|part| part.text = templates::fill(part.text, node, self.texts));
        own
    }

    /// A list under a name for one text: errors of an input, or the texts of one of several errors. Whether it is either.
    #[inline(never)]
    fn listed(
        &mut self,
        role: Role,
        list: Node<'t, 'a>,
        node: Node<'t, 'a>,
        level: u8,
        among: Among,
        own: &mut Own<'t, 'a>,
    ) -> bool {
        if role != Role::UserMessage
            && let Some(input) = parameters::input_of_errors(list, node)
        {
            own.codes.retain(|code| code.text != input);
            let path = paths::of_text(input, self.texts);
            self.push(list, level.saturating_add(1), Place::List(path));
            return true;
        }
        let are_texts = among == Among::Errors && shape::is_list_of_strings(list);
        if are_texts {
            own.lists_texts = true;
            for text in list.children() {
                self.message(text, level, own);
            }
        }
        are_texts
    }

    #[inline(never)]
    fn envelope(&mut self, member: Node<'t, 'a>, level: u8, among: Among, own: &mut Own<'t, 'a>) {
        // Mongoose repeats an input's error in its `properties`.
        if among == Among::Inputs {
            return;
        }
        if member.as_str().is_some_and(texts::is_sentence) && !self.setting.is_doubtful {
            self.message(member, level, own);
            return;
        }
        // OpenProject names the input in what is embedded in its error.
        if let (Among::Errors, Some(details)) = (among, member.get("details")) {
            self.input_inside(details, among, own);
        }
        self.container(member, level);
    }

    /// The elements of a list mostly have the same members: a name is looked up where it is not the one before it there.
    #[inline(never)]
    fn role_at(&mut self, place: usize, name: &'a str) -> Role {
        match self.names.get_mut(place) {
            Some((known, role)) if *known == name => *role,
            Some(known) => {
                *known = (name, self.setting.role(name));
                known.1
            }
            None => {
                let role = self.setting.role(name);
                self.names.push((name, role));
                role
            }
        }
    }

    #[inline(never)]
    pub(super) fn unknown(&mut self, member: Node<'t, 'a>, level: u8) {
        match member.value() {
            Value::Object | Value::Array => self.unknown_container(member, level),
            Value::String(text) if texts::is_sentence(text) => self.unknown_texts.push(Part { at: member.id(), text }),
            _ => {}
        }
    }

    #[inline(never)]
    fn unknown_container(&mut self, member: Node<'t, 'a>, level: u8) {
        if self.unknown.len() < MAX_UNKNOWN {
            self.errors_inside(member, level);
            self.references_inside(member, level);
            self.unknown.push((member, level));
        }
    }

    /// The request's items, each with its errors beside the echo of it (Xero, Sanity): only the errors count.
    #[inline(never)]
    pub(super) fn errors_inside(&mut self, list: Node<'t, 'a>, level: u8) {
        if let Some(errors) = list.children().find(|member| self.setting.role(member.name()) == Role::Errors)
            && shape::lists_errors(errors)
        {
            self.container(errors, level.saturating_add(1));
        }
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

    #[inline(never)]
    pub(super) fn text(&mut self, node: Node<'t, 'a>, text: &'a str, level: u8, own: &mut Own<'t, 'a>) {
        let at = node.id();
        if trim(text).is_empty() || self.unwrap(text, at) {
            return;
        }
        if texts::says_nothing(text) {
            return;
        }
        self.found.failed |= !self.setting.is_well && shape::is_error_code_name(node.name());
        let part = Part { at, text };
        if texts::is_code(text) {
            // Firebase and others send the code as the message.
            let rank = if texts::is_shouted(text) { CodeRank::Word } else { CodeRank::Last };
            own.code(rank, level, at, text);
            own.label(at, text);
        } else if status::of_phrase(text).is_some() {
            own.label(at, text);
        } else {
            if let Some(code) = texts::leading_code(text) {
                own.code(CodeRank::Word, level, at, code);
            }
            own.sentences.push(part);
        }
    }

    /// JSON inside a string: read as part of the body where it is an error itself.
    #[inline(never)]
    pub(super) fn unwrap(&mut self, text: &'a str, at: u32) -> bool {
        if self.setting.unwrapped >= MAX_UNWRAPPED {
            return false;
        }
        body::read_nested(text, self.texts).is_some_and(|tree| self.nested(&tree, at))
    }

    #[inline(never)]
    fn nested(&mut self, tree: &Tree<'a>, at: u32) -> bool {
        let Some(root) = tree.root().filter(|root| shape::is_error_or_list(*root)) else { return false };
        let inner = walk(root, Setting { unwrapped: self.setting.unwrapped + 1, ..self.setting }, self.texts);
        let says = inner.says_something();
        if says {
            self.found.absorb(inner, at);
        }
        says
    }

    #[inline(never)]
    pub(super) fn message(&mut self, member: Node<'t, 'a>, level: u8, own: &mut Own<'t, 'a>) {
        match member.value() {
            Value::String(text) => self.text(member, text, level, own),
            Value::Array => self.message_in_list(member, level, own),
            Value::Object => self.message_in_object(member, level, own),
            Value::Number(digits) => own.label(member.id(), digits),
            _ => {}
        }
    }

    #[inline(never)]
    fn message_in_list(&mut self, member: Node<'t, 'a>, level: u8, own: &mut Own<'t, 'a>) {
        self.found.nested_message |= shape::is_message(member);
        for element in member.children().filter(|element| outcome::is_keyed_text(*element)) {
            self.found.failed = true;
            element.get("id").into_iter().for_each(|id| self.code(id, level, own));
            element.get("value").into_iter().for_each(|text| self.message(text, level, own));
        }
        self.push(member, level.saturating_add(1), Place::List(Vec::new()));
    }

    #[inline(never)]
    fn message_in_object(&mut self, member: Node<'t, 'a>, level: u8, own: &mut Own<'t, 'a>) {
        // OData 2 and 3, Dropbox, XML: the text with its language beside it.
        let lang = member.get("lang").or_else(|| member.get("locale")).and_then(Node::as_str);
        self.found.nested_message |= lang.is_none() && shape::is_message(member);
        let text = member.get("value").or_else(|| member.get("text")).and_then(Node::as_str);
        if let Some(text) = text.filter(|_| member.get("code").is_none()) {
            self.text(member, text, level, own);
            self.found.lang = self.found.lang.take().or(lang);
        } else if shape::is_map_below_message(member) {
            self.push(member, level.saturating_add(1), Place::Map { path: Vec::new(), only_sentences: true });
        } else {
            self.container(member, level);
        }
    }

    #[inline(never)]
    pub(super) fn title(&mut self, member: Node<'t, 'a>, level: u8, own: &mut Own<'t, 'a>) {
        let Some(text) = member.as_str().filter(|text| !texts::says_nothing(text)) else { return };
        if texts::is_code(text) {
            own.code(CodeRank::Loose, level, member.id(), text);
        }
        own.label(member.id(), text);
        self.found.title = self.found.title.take().or(Some(text));
    }

    #[inline(never)]
    pub(super) fn error(&mut self, member: Node<'t, 'a>, level: u8, own: &mut Own<'t, 'a>) {
        match member.value() {
            Value::String(text) => {
                self.found.failed |= !self.setting.is_well && !shape::is_no(member) && !text.is_empty();
                if texts::says_nothing(text) || self.unwrap(text, member.id()) {
                    return;
                }
                if texts::is_phrase(text) {
                    own.label(member.id(), text);
                } else if texts::is_code_word(text) {
                    own.code(CodeRank::Class, level, member.id(), text);
                    own.label(member.id(), text);
                } else {
                    self.text(member, text, level, own);
                }
            }
            // `error: 1` is a flag.
            Value::Number("1") => self.found.failed = true,
            Value::Number(_) => self.code(member, level, own),
            Value::Bool(yes) => self.found.failed |= yes,
            Value::Object | Value::Array => {
                self.found.failed |= !self.setting.is_well && shape::has_content(member) && !outcome::is_none(member);
                if !self.xml_rpc_fault(member, level, own) {
                    self.container(member, level);
                }
            }
            Value::Null => {}
        }
    }

    #[inline(never)]
    pub(super) fn errors(&mut self, member: Node<'t, 'a>, level: u8, own: &mut Own<'t, 'a>) {
        match member.value() {
            Value::String(text) => {
                self.found.failed |= !text.is_empty();
                if texts::is_code(text) {
                    own.code(CodeRank::Loose, level, member.id(), text);
                }
                if texts::is_sentence(text) {
                    self.text(member, text, level, own);
                } else {
                    own.label(member.id(), text);
                }
            }
            Value::Bool(yes) => self.found.failed |= yes,
            Value::Array | Value::Object => {
                self.found.failed |= shape::has_content(member);
                if parameters::is_wrong_parameter(member) {
                    self.push(member, level.saturating_add(1), Place::Element(Vec::new()));
                } else if member.is_object() && shape::is_map_below_errors(member) {
                    self.push(member, level.saturating_add(1), Place::Map { path: Vec::new(), only_sentences: false });
                } else {
                    self.container(member, level);
                }
            }
            _ => {}
        }
    }

    #[inline(never)]
    pub(super) fn details(&mut self, member: Node<'t, 'a>, level: u8, own: &mut Own<'t, 'a>) {
        // Litestar lists its inputs there.
        if member.name() == "extra" && !member.is_array() {
            self.unknown(member, level);
            return;
        }
        if level == 0 && self.setting.is_doubtful && !self.found.failed {
            return;
        }
        match member.value() {
            Value::String(text) => self.text(member, text, level, own),
            Value::Object if shape::is_data(member) => self.references_inside(member, level),
            Value::Object if !shape::is_error(member) => {
                self.references_inside(member, level);
                self.push(member, level.saturating_add(1), Place::Map { path: Vec::new(), only_sentences: true });
            }
            Value::Object => self.push(member, level.saturating_add(1), Place::Element(Vec::new())),
            Value::Array => self.container(member, level),
            _ => {}
        }
    }

    #[inline(never)]
    pub(super) fn container(&mut self, member: Node<'t, 'a>, level: u8) {
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

    #[inline(never)]
    pub(super) fn body(&mut self, member: Node<'t, 'a>, level: u8) {
        let mut errors = member.children().filter(|child| match self.setting.role(child.name()) {
            Role::Error => true,
            Role::Envelope => shape::is_error(*child),
            _ => false,
        });
        if errors.next().is_some() {
            self.container(member, level);
        }
    }
}
