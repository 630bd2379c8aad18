//! A list of elements → a tree, with repeated siblings as arrays.

use alloc::vec;
use alloc::vec::Vec;

use super::Element;
use crate::body::tree::{Tree, Value};
use crate::search::{ends, trim};
use crate::texts::Texts;

enum Step<'a> {
    Element(usize, &'a str),
    OpenArray(&'a str),
    Close,
}

/// The tree of these elements: an object with the root as its one member.
pub(super) fn tree<'a>(elements: &[Element<'a>], texts: &'a Texts) -> Tree<'a> {
    let mut tree = Tree::default();
    let mut open = vec![tree.open("", Value::Object)];
    let root = elements.first().map_or("", |root| root.name);
    let mut steps = vec![Step::Close, Step::Element(0, root)];
    while let Some(step) = steps.pop() {
        match step {
            Step::Element(at, name) => {
                if let Some(value) = enter(elements, at, &mut steps, texts) {
                    let is_container = matches!(value, Value::Object | Value::Array);
                    let node = tree.open(name, value);
                    if is_container {
                        open.push(node);
                        add_text(&mut tree, elements, at, texts);
                    }
                }
            }
            Step::OpenArray(name) => open.push(tree.open(name, Value::Array)),
            Step::Close => open.pop().into_iter().for_each(|node| tree.close(node)),
        }
    }
    tree
}

/// What an element is; its children, where it has any, are the next steps.
fn enter<'a>(elements: &[Element<'a>], at: usize, steps: &mut Vec<Step<'a>>, texts: &'a Texts) -> Option<Value<'a>> {
    let element = elements.get(at)?;
    if element.is_nil {
        return Some(Value::Null);
    }
    if element.children == 0 {
        return Some(Value::String(text(element, texts)));
    }
    // FHIR's values are attributes.
    if let (1, true, [], Some(value)) =
        (element.children, element.has_attributes, element.text.as_slice(), elements.get(element.first_child))
        && value.name == "value"
        && value.children == 0
    {
        return Some(Value::String(text(value, texts)));
    }
    let is_list =
        !element.has_attributes && siblings(elements, element.first_child).all(|(_, child)| child.name == "i");
    steps.push(Step::Close);
    let first = steps.len();
    if is_list {
        // RFC 9457, appendix B, writes the items of an array so.
        steps.extend(siblings(elements, element.first_child).map(|(place, _)| Step::Element(place, "")));
    } else {
        group(elements, element.first_child, steps);
    }
    steps.get_mut(first..)?.reverse();
    Some(if is_list { Value::Array } else { Value::Object })
}

fn group<'a>(elements: &[Element<'a>], first: usize, steps: &mut Vec<Step<'a>>) {
    for (place, child) in siblings(elements, first) {
        let named = |(_, sibling): &(usize, &Element<'a>)| sibling.name == child.name;
        if siblings(elements, first).find(named).is_some_and(|(earliest, _)| earliest != place) {
            continue;
        }
        let mut repeated = siblings(elements, child.next_sibling).filter(named).peekable();
        if child.next_sibling == 0 || repeated.peek().is_none() {
            steps.push(Step::Element(place, child.name));
            continue;
        }
        steps.push(Step::OpenArray(child.name));
        steps.push(Step::Element(place, ""));
        steps.extend(repeated.map(|(place, _)| Step::Element(place, "")));
        steps.push(Step::Close);
    }
}

/// A sibling and those after it; none from 0 on.
fn siblings<'e, 'a>(elements: &'e [Element<'a>], first: usize) -> impl Iterator<Item = (usize, &'e Element<'a>)> {
    let mut next = first;
    core::iter::from_fn(move || {
        let place = next;
        let element = elements.get(place).filter(|_| place > 0)?;
        next = element.next_sibling;
        Some((place, element))
    })
}

/// The text beside an element's children or attributes, as OData names it; an error's own text is no value.
fn add_text<'a>(tree: &mut Tree<'a>, elements: &[Element<'a>], at: usize, texts: &'a Texts) {
    let Some(element) = elements.get(at) else { return };
    let text = text(element, texts);
    if !text.is_empty() {
        let is_error = ["error", "fault", "exception"].iter().any(|word| ends(element.name, word));
        tree.leaf(if is_error { "text" } else { "value" }, Value::String(text));
    }
}

fn text<'a>(element: &Element<'a>, texts: &'a Texts) -> &'a str {
    match element.text.as_slice() {
        [only] => trim(only),
        pieces => trim(texts.join(pieces, "")),
    }
}
