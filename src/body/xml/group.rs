//! A list of elements → a tree, with repeated siblings as arrays.

use crate::body::tree::{Tree, Value};
use crate::normalized::Text;

use super::Element;

enum Step<'a> {
    Element(usize, &'a str),
    OpenArray(&'a str),
    Close,
}

/// The tree of these elements: an object with the root as its one member.
pub(super) fn tree(mut elements: Vec<Element<'_>>) -> Tree<'_> {
    let mut tree = Tree::default();
    let mut open = vec![tree.open(Text::Borrowed(""), Value::Object)];
    let root = elements.first().map_or("", |root| root.name);
    let mut steps = vec![Step::Close, Step::Element(0, root)];
    while let Some(step) = steps.pop() {
        match step {
            Step::Element(at, name) => {
                if let Some(value) = enter(&mut elements, at, &mut steps) {
                    let is_container = matches!(value, Value::Object | Value::Array);
                    let node = tree.open(Text::Borrowed(name), value);
                    if is_container {
                        open.push(node);
                        add_text(&mut tree, &mut elements, at);
                    }
                }
            }
            Step::OpenArray(name) => open.push(tree.open(Text::Borrowed(name), Value::Array)),
            Step::Close => open.pop().into_iter().for_each(|node| tree.close(node)),
        }
    }
    tree
}

/// What an element is; its children, where it has any, are the next steps.
fn enter<'a>(elements: &mut [Element<'a>], at: usize, steps: &mut Vec<Step<'a>>) -> Option<Value<'a>> {
    let element = elements.get_mut(at)?;
    if element.is_nil {
        return Some(Value::Null);
    }
    if element.children == 0 {
        return Some(Value::String(trimmed(std::mem::take(&mut element.text))));
    }
    let element = elements.get(at)?;
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
    std::iter::from_fn(move || {
        let place = next;
        let element = elements.get(place).filter(|_| place > 0)?;
        next = element.next_sibling;
        Some((place, element))
    })
}

/// The text beside an element's children or attributes, as OData names it.
fn add_text<'a>(tree: &mut Tree<'a>, elements: &mut [Element<'a>], at: usize) {
    let Some(element) = elements.get_mut(at) else { return };
    let text = trimmed(std::mem::take(&mut element.text));
    if !text.is_empty() {
        tree.leaf(Text::Borrowed("value"), Value::String(text));
    }
}

pub(super) fn trimmed(text: Text<'_>) -> Text<'_> {
    match text {
        Text::Borrowed(text) => Text::Borrowed(text.trim()),
        Text::Owned(text) if text.trim().len() < text.len() => Text::Owned(text.trim().to_owned()),
        trimmed => trimmed,
    }
}
