//! A read-only tree over a body's text: what JSON, XML and forms all become.
//!
//! Nodes lie in document order in one list; a node's children follow it directly, and behind `size` entries comes what
//! follows it. So walking needs no pointers and skipping a subtree is free.

#![allow(unsafe_code, reason = "a node that is one address is passed in a register: 3 kB of the wasm")]

use alloc::vec::Vec;
use core::marker::PhantomData;
use core::ptr::NonNull;

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
    at: u32,
    /// How many entries it is, with all that is inside it; never more than follow.
    pub(crate) size: u32,
    /// A bit for the name of each member, so that most names that are not there are not sought.
    names: u32,
}

/// The nodes of one body, the root first; empty where nothing was read.
#[derive(Clone, Debug, Default)]
pub(crate) struct Tree<'a> {
    entries: Vec<Entry<'a>>,
}

/// One node of a tree.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Node<'t, 'a> {
    /// Made of the address of the tree's list, so that it leads to the other entries.
    entry: NonNull<Entry<'a>>,
    tree: PhantomData<&'t Tree<'a>>,
}

impl<'a> Tree<'a> {
    pub(crate) fn root(&self) -> Option<Node<'_, 'a>> {
        let first = NonNull::new(self.entries.as_ptr().cast_mut()).filter(|_| !self.entries.is_empty());
        Some(Node { entry: first?, tree: PhantomData })
    }

    #[cfg(test)]
    pub(crate) fn entries(&self) -> &[Entry<'a>] {
        &self.entries
    }

    /// Makes room for so many nodes.
    pub(crate) fn reserve(&mut self, nodes: usize) {
        self.entries.reserve(nodes);
    }

    pub(crate) fn cleared(mut self) -> Self {
        self.entries.clear();
        self
    }

    /// Where the next node goes: how many there are.
    pub(crate) fn next(&self) -> u32 {
        self.entries.len() as u32
    }

    /// Adds a node without children.
    pub(crate) fn leaf(&mut self, name: &'a str, value: Value<'a>) {
        let at = self.next();
        self.entries.push(Entry { name, value, at, size: 1, names: 0 });
    }

    /// Adds an array or object; what is added until [`Tree::close`] is inside it.
    pub(crate) fn open(&mut self, name: &'a str, value: Value<'a>) -> u32 {
        let at = self.next();
        self.leaf(name, value);
        at
    }

    /// Ends the container that [`Tree::open`] placed there.
    pub(crate) fn close(&mut self, at: u32) {
        let Some([container, inside @ ..]) = self.entries.get_mut(at as usize..) else { return };
        container.size = inside.len() as u32 + 1;
        if container.value == Value::Object {
            let mut rest = &*inside;
            while let Some(member) = rest.first() {
                container.names |= bit(member.name);
                rest = rest.get(member.size as usize..).unwrap_or_default();
            }
        }
    }
}

/// One of 32, by what costs least to look at.
fn bit(name: &str) -> u32 {
    let first = name.as_bytes().first().copied().unwrap_or_default();
    1_u32.wrapping_shl(u32::from(first) + 5 * name.len() as u32)
}

impl<'t, 'a> Node<'t, 'a> {
    fn entry(self) -> &'t Entry<'a> {
        // SAFETY: it is an entry of the tree, which is borrowed as long as the node lives.
        unsafe { self.entry.as_ref() }
    }

    pub(crate) fn value(self) -> Value<'a> {
        self.entry().value
    }

    pub(crate) fn name(self) -> &'a str {
        self.entry().name
    }

    /// Which node of its tree this is: equal for the same node only.
    pub(crate) fn id(self) -> u32 {
        self.entry().at
    }

    pub(crate) fn children(self) -> Children<'t, 'a> {
        // SAFETY: `size` entries lie in the list from here on, one at least.
        let (next, end) = unsafe { (self.entry.add(1), self.entry.add(self.entry().size as usize)) };
        Children { next, end, tree: self.tree }
    }

    /// The member of that name; the last one where it is there twice, as in `JSON.parse`.
    pub(crate) fn get(self, name: &str) -> Option<Node<'t, 'a>> {
        if self.entry().names & bit(name) == 0 {
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
    next: NonNull<Entry<'a>>,
    end: NonNull<Entry<'a>>,
    tree: PhantomData<&'t Tree<'a>>,
}

impl Children<'_, '_> {
    pub(crate) const NONE: Self = Self { next: NonNull::dangling(), end: NonNull::dangling(), tree: PhantomData };
}

impl<'t, 'a> Iterator for Children<'t, 'a> {
    type Item = Node<'t, 'a>;

    fn next(&mut self) -> Option<Self::Item> {
        if self.next >= self.end {
            return None;
        }
        let node = Node { entry: self.next, tree: self.tree };
        // SAFETY: before `end` lies an entry, and behind it `size` entries of the list.
        self.next = unsafe { self.next.add(node.entry().size as usize) };
        Some(node)
    }
}
