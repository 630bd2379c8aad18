//! Texts by the name of their input, however deep the names are nested.

use crate::body::tree::{Node, Value};
use crate::normalized::{PathPart, Text};

use super::walk::{Place, Walk};
use super::{paths, shape, texts};

impl<'t, 'a> Walk<'t, 'a, '_> {
    /// Texts by the input's name: strings, lists, objects with a text, or maps again.
    pub(super) fn map(&mut self, node: Node<'t, 'a>, level: u8, path: &[PathPart<'a>], only_sentences: bool) {
        for child in node.children() {
            let name = child.name();
            // Symfony's forms nest `children` and put each one's texts under `errors`.
            let is_nesting =
                (name == "children" && child.is_object()) || (!path.is_empty() && name == "errors" && child.is_array());
            let is_whole = is_nesting || paths::is_whole_form(name);
            let mut inner = path.to_vec();
            if !is_whole {
                inner.extend(if path.is_empty() { paths::of_text(name) } else { vec![paths::part(name.clone())] });
            }
            match child.value() {
                Value::String(text) => self.entry(child, &inner, text, only_sentences),
                Value::Array => self.entries(child, level, &inner, only_sentences),
                Value::Object if shape::is_leaf(child, only_sentences) => {
                    self.push(child, level.saturating_add(1), Place::Leaf(inner));
                }
                Value::Object => self.push(child, level.saturating_add(1), Place::Map { path: inner, only_sentences }),
                _ => {}
            }
        }
    }

    fn entries(&mut self, list: Node<'t, 'a>, level: u8, path: &[PathPart<'a>], only_sentences: bool) {
        for (index, child) in (0_u32..).zip(list.children()) {
            match child.value() {
                Value::String(text) => self.entry(child, path, text, only_sentences),
                Value::Object if shape::is_leaf(child, only_sentences) => {
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
}
