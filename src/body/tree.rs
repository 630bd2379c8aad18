//! A read-only tree over a body's text: what JSON, XML and forms all become.
//!
//! Nodes lie in document order in one list; a node's children follow it directly, and `end` is the
//! place after its last descendant. So walking needs no pointers and skipping a subtree is free.

use alloc::vec::Vec;

/// What a node holds.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Value<'a> {
    Null,
    Bool(bool),
    /// The number as it was written: its digits may be an id that no float can hold.
    Number(&'a str),
    String(&'a str),
    Array,
    Object,
}

#[derive(Clone, Debug)]
pub(crate) struct Entry<'a> {
    /// The member's name; empty for elements of arrays and the root.
    pub(crate) name: &'a str,
    pub(crate) value: Value<'a>,
    pub(crate) end: u32,
}

/// The nodes of one body, the root first; empty where nothing was read.
#[derive(Clone, Debug, Default)]
pub(crate) struct Tree<'a> {
    pub(crate) entries: Vec<Entry<'a>>,
}

/// One node of a tree.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Node<'t, 'a> {
    tree: &'t Tree<'a>,
    entry: &'t Entry<'a>,
    at: u32,
}

impl<'a> Tree<'a> {
    pub(crate) fn root(&self) -> Option<Node<'_, 'a>> {
        self.node(0)
    }

    fn node(&self, at: u32) -> Option<Node<'_, 'a>> {
        let entry = self.entries.get(at as usize)?;
        Some(Node { tree: self, entry, at })
    }

    /// Where the next node goes: how many there are.
    pub(crate) fn next(&self) -> u32 {
        self.entries.len() as u32
    }

    /// Adds a node without children.
    pub(crate) fn leaf(&mut self, name: &'a str, value: Value<'a>) {
        let end = self.next() + 1;
        self.entries.push(Entry { name, value, end });
    }

    /// Adds an array or object; what is added until [`Tree::close`] is inside it.
    pub(crate) fn open(&mut self, name: &'a str, value: Value<'a>) -> u32 {
        let at = self.next();
        self.leaf(name, value);
        at
    }

    /// Ends the container that [`Tree::open`] placed there.
    pub(crate) fn close(&mut self, at: u32) {
        let end = self.next();
        if let Some(entry) = self.entries.get_mut(at as usize) {
            entry.end = end;
        }
    }
}

impl<'t, 'a> Node<'t, 'a> {
    pub(crate) fn value(self) -> Value<'a> {
        self.entry.value
    }

    pub(crate) fn name(self) -> &'a str {
        self.entry.name
    }

    /// Which node of its tree this is: equal for the same node only.
    pub(crate) fn id(self) -> u32 {
        self.at
    }

    pub(crate) fn children(self) -> Children<'t, 'a> {
        Children { tree: self.tree, next: self.at + 1, end: self.entry.end }
    }

    /// The member of that name; the last one where it is there twice, as in `JSON.parse`.
    pub(crate) fn get(self, name: &str) -> Option<Node<'t, 'a>> {
        if !self.is_object() {
            return None;
        }
        self.children().filter(|child| child.name() == name).last()
    }

    pub(crate) fn is_object(self) -> bool {
        matches!(self.value(), Value::Object)
    }

    pub(crate) fn is_array(self) -> bool {
        matches!(self.value(), Value::Array)
    }

    /// A string's text.
    pub(crate) fn as_str(self) -> Option<&'a str> {
        match self.value() {
            Value::String(text) => Some(text),
            _ => None,
        }
    }

    /// A string's text or a number's digits.
    pub(crate) fn as_text(self) -> Option<&'a str> {
        match self.value() {
            Value::String(text) => Some(text),
            Value::Number(digits) => Some(digits),
            _ => None,
        }
    }
}

/// A node's children, in document order.
#[derive(Clone, Debug)]
pub(crate) struct Children<'t, 'a> {
    tree: &'t Tree<'a>,
    next: u32,
    end: u32,
}

impl<'t, 'a> Iterator for Children<'t, 'a> {
    type Item = Node<'t, 'a>;

    fn next(&mut self) -> Option<Self::Item> {
        if self.next >= self.end {
            return None;
        }
        let node = self.tree.node(self.next)?;
        self.next = node.entry.end.max(self.next + 1);
        Some(node)
    }
}
