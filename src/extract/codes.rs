//! Members that may hold the machine code, a status, or a word for how it went.

use crate::body::tree::{Node, Value};
use crate::search::{contains, ends_with_one, has, has_space, is_among, is_same, number};
use crate::status;

use super::found::{CodeRank, Part};
use super::own::Own;
use super::roles::Role;
use super::walk::Walk;
use super::{outcome, shape, texts};

impl<'t, 'a> Walk<'t, 'a, '_> {
    #[inline(never)]
    pub(super) fn code(&mut self, member: Node<'t, 'a>, level: u8, own: &mut Own<'t, 'a>) {
        match member.value() {
            Value::Object => self.code_in_object(member, level, own),
            Value::Array => {
                for code in member.children() {
                    if let Some(text) = shape::code_text(code) {
                        own.label(code.id(), text);
                        own.code(CodeRank::Loose, level, code.id(), text);
                    }
                }
            }
            _ => self.scalar_code(member, level, own),
        }
    }

    /// SOAP 1.2 nests the more precise code; others give a code with its name.
    #[inline(never)]
    fn code_in_object(&mut self, member: Node<'t, 'a>, level: u8, own: &mut Own<'t, 'a>) {
        let value = |node: Node<'t, 'a>| {
            node.children()
                .find(|child| is_among(child.name(), &["value", "name", "code"]) && child.as_text().is_some())
        };
        let inner = member.children().find(|child| is_same(child.name(), "subcode")).and_then(value);
        match inner.or_else(|| value(member)) {
            Some(code) => self.scalar_code(code, level, own),
            None => self.container(member, level),
        }
    }

    #[inline(never)]
    pub(super) fn scalar_code(&mut self, member: Node<'t, 'a>, level: u8, own: &mut Own<'t, 'a>) {
        let Some(text) = shape::code_text(member) else { return };
        if let Some(status) = shape::http_status(text) {
            self.found.status = self.found.status.or(Some(status));
            self.found.failed |= status::is_failure(status);
            return;
        }
        if self.setting.status.is_some_and(|status| number(text) == Some(status)) {
            return;
        }
        self.found.failed |= shape::is_word_for_failure(text);
        // Open Library's `key` is the path of what was asked for.
        if texts::says_nothing(text) || (member.name() == "key" && text.starts_with('/')) {
            return;
        }
        self.found.failed |= !self.setting.is_well && shape::is_error_code_name(member.name());
        if text.len() > 100 || (has(text, b' ') && text.ends_with('.')) {
            own.label(member.id(), text);
        } else {
            let rank = if texts::is_fault_class(text) { CodeRank::Last } else { CodeRank::Named };
            own.code(rank, level, member.id(), text);
        }
    }

    /// Amadeus: `{"status": 400, "code": 477}`. Where the status is stated, a code like another status is the API's own.
    #[inline(never)]
    pub(super) fn stands_beside_status(&self, code: Node<'t, 'a>, error: Node<'t, 'a>) -> bool {
        let http_status = |node: Node<'t, 'a>| node.as_text().and_then(shape::http_status);
        let Some(number) = http_status(code) else { return false };
        error
            .children()
            .filter(|member| self.setting.role(member.name()) == Role::Status)
            .any(|member| http_status(member).is_some_and(|status| status != number))
    }

    #[inline(never)]
    pub(super) fn vendor_code(&mut self, member: Node<'t, 'a>, level: u8, own: &mut Own<'t, 'a>) {
        if let Some(text) = shape::code_text(member) {
            own.code(CodeRank::Named, level, member.id(), text);
        }
    }

    #[inline(never)]
    pub(super) fn class(&mut self, member: Node<'t, 'a>, level: u8, own: &mut Own<'t, 'a>) {
        let text = member.as_text().filter(|text| !texts::says_nothing(text) && shape::http_status(text).is_none());
        let Some(text) = text else { return };
        let is_exact = shape::is_type_name(member.name());
        let is_uri = contains(text, "://") || text.starts_with('/') || text.starts_with("urn:");
        if texts::is_blank_type(text) || (is_uri && !is_exact) || has_space(text) {
            return;
        }
        if is_exact || texts::is_code(text) {
            let rank = if is_exact { CodeRank::Class } else { CodeRank::Loose };
            own.code(rank, level, member.id(), text);
        }
    }

    #[inline(never)]
    pub(super) fn reason(&mut self, member: Node<'t, 'a>, level: u8, own: &mut Own<'t, 'a>) {
        let Some(text) = member.as_str() else {
            self.message(member, level, own);
            return;
        };
        if shape::http_status(text).is_some() {
            return;
        }
        let is_word = !text.is_empty() && !has_space(text) && !ends_with_one(text, b".!");
        if texts::is_phrase(text) {
            own.label(member.id(), text);
        } else if is_word && !texts::says_nothing(text) {
            let is_lower = text.bytes().all(|byte| byte.is_ascii_lowercase());
            let rank = if is_lower { CodeRank::Loose } else { CodeRank::Class };
            own.code(rank, level, member.id(), text);
            own.label(member.id(), text);
        } else {
            self.text(member, text, level, own);
        }
    }

    #[inline(never)]
    pub(super) fn more_code(&mut self, member: Node<'t, 'a>, level: u8, own: &mut Own<'t, 'a>) {
        let Some(text) = shape::code_text(member) else { return };
        if member.as_str().is_some() {
            own.sentences.push(Part { at: member.id(), text });
        }
        own.code(CodeRank::Last, level, member.id(), text);
    }

    #[inline(never)]
    pub(super) fn status(&mut self, member: Node<'t, 'a>, level: u8, own: &mut Own<'t, 'a>) {
        match member.value() {
            Value::Bool(ok) => self.found.failed |= !ok,
            Value::Object => {
                if let Some(number) = outcome::numbers_failure(member) {
                    self.vendor_code(number, level, own);
                }
                self.container(member, level);
            }
            Value::Number(_) => self.scalar_code_of_status(member, level, own),
            Value::String(text) if shape::http_status(text).is_some() => self.scalar_code_of_status(member, level, own),
            // Vonage: 0 is well, 1 may be anything's flag.
            Value::String(text)
                if shape::is_long_number(text)
                    || number::<u16>(text).is_some_and(|number| (2..100).contains(&number)) =>
            {
                self.vendor_code(member, level, own)
            }
            Value::String(text) if shape::is_word_for_failure(text) => self.found.failed |= !self.setting.is_well,
            Value::String(text) if texts::is_code(text) && !shape::is_word_for_success(text) => {
                self.found.failed |= !self.setting.is_well && text.ends_with("ERROR");
                // CyberSource's `reason` says more than the status before it.
                own.code(CodeRank::Class, level, u32::MAX, text);
            }
            Value::String(text) if texts::is_phrase(text) || texts::is_sentence(text) => own.label(member.id(), text),
            _ => {}
        }
    }

    /// `status_code: 7` is an API's own code (TMDB); `status: 200` is nothing.
    pub(super) fn scalar_code_of_status(&mut self, member: Node<'t, 'a>, level: u8, own: &mut Own<'t, 'a>) {
        let is_plain = is_same(member.name(), "status");
        let is_http =
            member.as_text().and_then(number::<u32>).is_some_and(|number| (100..600).contains(&number) || number == 0);
        if let Some(number) = member.as_text().and_then(number)
            && outcome::is_no_http_status(number)
        {
            self.vendor_code(member, level, own);
            return;
        }
        if is_http && member.as_text().and_then(shape::http_status).is_none() || (is_plain && !is_http) {
            return;
        }
        self.scalar_code(member, level, own);
    }

    #[inline(never)]
    pub(super) fn id(&mut self, member: Node<'t, 'a>, level: u8, own: &mut Own<'t, 'a>) {
        let Some(text) = member.as_str() else { return };
        let has_digits = text.bytes().any(|byte| byte.is_ascii_digit());
        if texts::is_id(text) {
            self.found.id(100_u8.saturating_add(level), text);
        } else if texts::is_code_word(text) && !has_digits {
            own.code(CodeRank::Word, level, member.id(), text);
        } else if texts::is_sentence(text) {
            own.label(member.id(), text);
        }
    }
}
