//! What an envelope called `data` holds: facts about the error, its inputs, or what was asked for.

use alloc::vec::Vec;

use crate::body::tree::{Node, Value};

use super::own::Own;
use super::roles::{self, Role};
use super::walk::{Place, Walk};
use super::{outcome, shape, texts};

impl<'t, 'a> Walk<'t, 'a, '_> {
    /// `data` holds the error's facts (WordPress, tRPC), the inputs (JSend), or GraphQL's answer.
    #[inline(never)]
    pub(super) fn data(&mut self, member: Node<'t, 'a>, level: u8, own: &mut Own<'t, 'a>) {
        if member.is_object() && self.user_errors(member, level) {
            return;
        }
        self.found.failed |=
            member.as_str().is_some_and(shape::is_word_for_failure) || member.children().any(outcome::is_refused);
        if self.setting.is_success() && !self.found.failed && !shape::is_error(member) {
            return;
        }
        match member.value() {
            Value::String(text) if texts::is_sentence(text) => self.text(member, text, level, own),
            Value::Object
                if shape::is_error(member) || shape::text_at(member, "reason").is_some_and(texts::is_code) =>
            {
                self.container(member, level);
            }
            Value::Object => {
                self.push(member, level.saturating_add(1), Place::Map { path: Vec::new(), only_sentences: true })
            }
            Value::Array
                if !self.setting.is_success()
                    || member.children().any(outcome::is_refused)
                    || outcome::lists_failures(member) =>
            {
                self.container(member, level)
            }
            Value::Array => self.errors_inside(member, level),
            _ => {}
        }
    }

    /// Shopify's and others' GraphQL payloads carry their errors inside the answer.
    #[inline(never)]
    pub(super) fn user_errors(&mut self, data: Node<'t, 'a>, level: u8) -> bool {
        let setting = self.setting;
        let jobs = self.jobs.len();
        for answer in data.children().filter(|answer| answer.is_object()) {
            let is_errors = |name| setting.role(name) == Role::Errors || roles::role_by_ending(name) == Role::Errors;
            for list in answer.children().filter(|list| list.is_array() && is_errors(list.name())) {
                self.found.failed |= list.children().next().is_some();
                self.push(list, level.saturating_add(2), Place::List(Vec::new()));
            }
        }
        self.jobs.len() > jobs
    }
}
