//! Texts by the name of their input, however deep the names are nested.

use alloc::vec;
use alloc::vec::Vec;

use crate::body::tree::{Node, Value};
use crate::facts::Step;
use crate::search::{number, trim};

use super::paths::{self, Path};
use super::roles::{Role, role_by_ending};
use super::walk::{Place, Walk};
use super::{shape, templates, texts};

impl<'t, 'a> Walk<'t, 'a, '_> {
    /// Texts by the input's name: strings, lists, objects with a text, or maps again.
    #[inline(never)]
    pub(super) fn map(&mut self, node: Node<'t, 'a>, level: u8, path: &[Step<'a>], only_sentences: bool) {
        if node.is_array() {
            return self.entries(node, level, path, only_sentences);
        }
        for child in node.children() {
            let name = child.name();
            if shape::is_class(child) {
                continue;
            }
            // Symfony's forms nest `children` and put each one's texts under `errors`; Braintree's XML nests both so.
            let is_below_input = !path.is_empty() && (name == "errors" || (name == "error" && child.is_object()));
            let is_nesting = (matches!(name, "children" | "fields") && child.is_object())
                || (is_below_input && child.as_str().is_none());
            let is_whole = is_nesting || paths::is_whole_form(name);
            let mut inner = path.to_vec();
            if !is_whole {
                inner.extend(if path.is_empty() { paths::of_text(name, self.texts) } else { vec![paths::part(name)] });
            }
            match child.value() {
                Value::String(text) => self.entry(child, &inner, text, only_sentences),
                // Flask-Pydantic: errors by the part of the request, each with its own place.
                Value::Array if path.is_empty() && paths::is_place(name) && shape::lists_errors(child) => {
                    self.push(child, level.saturating_add(1), Place::List(Vec::new()));
                }
                Value::Array => self.entries(child, level, &inner, only_sentences),
                Value::Object if path.is_empty() && role_by_ending(name) == Role::Error => {
                    self.push(child, level.saturating_add(1), Place::Error);
                }
                // A map by code (BTC Direct).
                Value::Object if child.get("code").and_then(Node::as_text) == Some(name) => {
                    self.push(child, level.saturating_add(1), Place::Error);
                }
                // Kintone: `{"field": {"messages": […]}}`.
                Value::Object
                    if child.children().count() == 1
                        && let Some(texts) = child.get("messages").and(shape::listed_texts(child)) =>
                {
                    self.push(texts, level.saturating_add(1), Place::Map { path: inner, only_sentences });
                }
                Value::Object if shape::is_leaf(child, only_sentences) => {
                    let path = if shape::lists_inputs(child) { Vec::new() } else { inner };
                    self.push(child, level.saturating_add(1), Place::Leaf(path));
                }
                Value::Object => {
                    let path = if path.is_empty() && paths::is_place(name) { Vec::new() } else { inner };
                    self.push(child, level.saturating_add(1), Place::Map { path, only_sentences });
                }
                _ => {}
            }
        }
    }

    #[inline(never)]
    fn entries(&mut self, list: Node<'t, 'a>, level: u8, path: &[Step<'a>], only_sentences: bool) {
        // Ecto's texts with their options, as pairs.
        let options = list.children().find(|child| child.is_object());
        let has_texts = list.children().any(|child| child.as_str().is_some());
        for (index, child) in (0_u32..).zip(list.children()) {
            match child.value() {
                Value::String(text) => {
                    let mut text = text;
                    if let Some(options) = options {
                        text = templates::fill_from(text, options, self.texts);
                    }
                    self.entry(child, path, text, only_sentences);
                }
                Value::Array => {
                    self.push(child, level.saturating_add(1), Place::Map { path: path.to_vec(), only_sentences });
                }
                // DNSimple: the items of a batch, each with a map of its own.
                Value::Object if let Some(errors) = child.get("errors").filter(|it| shape::is_map_of_inputs(*it)) => {
                    let place = child.get("index").and_then(Node::as_text).and_then(number).unwrap_or(index);
                    let path = path.iter().cloned().chain([Step::Index(place)]).collect();
                    self.push(errors, level.saturating_add(1), Place::Map { path, only_sentences });
                }
                Value::Object if shape::is_leaf(child, only_sentences) => {
                    self.push(child, level.saturating_add(1), Place::Leaf(path.to_vec()))
                }
                Value::Object if has_texts => {}
                Value::Object if let Some(texts) = shape::listed_texts(child) => {
                    self.push(texts, level.saturating_add(1), Place::Map { path: path.to_vec(), only_sentences });
                }
                Value::Object => {
                    let mut path = path.to_vec();
                    path.push(Step::Index(index));
                    self.push(child, level.saturating_add(1), Place::Map { path, only_sentences });
                }
                _ => {}
            }
        }
    }

    /// class-validator's texts by the rule that the input broke.
    #[inline(never)]
    pub(super) fn broken_rules(&mut self, node: Node<'t, 'a>, inputs: &[Path<'a>]) {
        let rules = node.children().filter(|member| self.setting.role(member.name()) == Role::Rules);
        for text in rules.flat_map(Node::children).collect::<Vec<_>>() {
            for (input, message) in inputs.iter().zip(text.as_str()) {
                self.found.failed = true;
                self.field(text, input.clone(), Some(text.name()), message, None);
            }
        }
    }

    fn entry(&mut self, node: Node<'t, 'a>, path: &[Step<'a>], text: &'a str, only_sentences: bool) {
        // Feathers gives the input that is taken where others give a text.
        if trim(text).is_empty() || texts::is_address(text) || (only_sentences && !texts::is_sentence(text)) {
            return;
        }
        self.found.failed = true;
        match path {
            [] => self.found.sentence(node, text),
            [input @ .., Step::Name(rule)] if !input.is_empty() && texts::is_rule_name(rule) => {
                self.field(node, input.to_vec(), Some(rule), text, None);
            }
            _ => {
                let key = texts::is_code(text).then_some(text);
                self.field(node, path.to_vec(), key, text, None);
            }
        }
    }
}
