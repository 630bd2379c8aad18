//! Texts whose places were left unfilled: `%fieldName is a required field.` with `parameters` beside it.
//!
//! Magento writes `%name` and `%1`, gettext and Phoenix `%{count}`, Auth0 `%d`, others `{name}`.

use alloc::string::String;

use core::ops::Range;

use crate::body::tree::{Node, Value};
use crate::search::{number, places_of};
use crate::texts::Texts;

/// Members that hold what the text beside them is filled with.
const PARAMETERS: [&str; 5] = ["parameters", "params", "format", "opts", "args"];
/// Parameters that repeat what was entered.
const ECHOES: [&str; 3] = ["value", "input", "rejectedValue"];
/// The longest text that is filled, and what it may grow to, in bytes.
const MAX_BYTES: usize = 4_000;

/// The text with its places filled from the object's parameters, as far as they are there.
pub(super) fn fill<'a>(text: &'a str, object: Node<'_, 'a>, texts: &'a Texts) -> &'a str {
    match PARAMETERS.iter().find_map(|name| object.get(name)) {
        Some(parameters) => fill_from(text, parameters, texts),
        None => text,
    }
}

/// The same from parameters by name, or in their order.
pub(super) fn fill_from<'a>(text: &'a str, parameters: Node<'_, 'a>, texts: &'a Texts) -> &'a str {
    let mut filled = String::new();
    let (mut rest, mut in_order) = (text, 0);
    while let Some((range, name)) = place(rest) {
        let (Some(before), Some(written), Some(after)) =
            (rest.get(..range.start), rest.get(range.clone()), rest.get(range.end..))
        else {
            break;
        };
        filled.push_str(before);
        filled.push_str(value(parameters, name, &mut in_order).unwrap_or(written));
        rest = after;
    }
    if filled.is_empty() || filled.len() + rest.len() > MAX_BYTES {
        return text;
    }
    filled.push_str(rest);
    texts.keep(filled)
}

/// The next place and its name.
fn place(text: &str) -> Option<(Range<usize>, &str)> {
    places_of(text, b"%{").find_map(|at| {
        let after = text.get(at + 1..)?;
        let braced = text.get(at..)?.strip_prefix('{').or_else(|| after.strip_prefix('{'));
        let name = braced.unwrap_or(after);
        let length = name.find(|c: char| !c.is_ascii_alphanumeric() && c != '_').unwrap_or(name.len());
        let from = text.len() - name.len();
        let end = if braced.is_some() { from + length + 1 } else { from + length };
        let is_closed = braced.is_none() || name.get(length..)?.starts_with('}');
        (length > 0 && is_closed).then_some((at..end, name.get(..length)?))
    })
}

fn value<'a>(parameters: Node<'_, 'a>, name: &str, in_order: &mut usize) -> Option<&'a str> {
    if ECHOES.contains(&name) {
        return None;
    }
    let parameter = match (parameters.value(), name) {
        (Value::Object, _) => parameters.get(name),
        (Value::Array, "d" | "s") => {
            *in_order += 1;
            parameters.children().nth(*in_order - 1)
        }
        (Value::Array, _) => {
            let place: usize = number(name)?;
            parameters.children().nth(place.checked_sub(1)?)
        }
        _ => None,
    };
    parameter.and_then(Node::as_text)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn filled(body: &str) -> String {
        let texts = Texts::default();
        let body = crate::body::read(body, None, &texts);
        let root = body.tree.root().unwrap();
        fill(root.get("message").and_then(Node::as_str).unwrap(), root, &texts).to_owned()
    }

    #[test]
    fn every_syntax_is_filled() {
        for (body, expected) in [
            (r#"{"message":"%fieldName is required.","parameters":{"fieldName":"sku"}}"#, "sku is required."),
            (r#"{"message":"\"%1\" is no %2.","parameters":["a","b"]}"#, "\"a\" is no b."),
            (r#"{"message":"at least %{count} characters","opts":{"count":3}}"#, "at least 3 characters"),
            (r#"{"message":"at least %d of %d types:","format":[3,4]}"#, "at least 3 of 4 types:"),
            (r#"{"message":"{name} is too long","params":{"name":"sku"}}"#, "sku is too long"),
        ] {
            assert_eq!(filled(body), expected);
        }
    }

    #[test]
    fn what_was_entered_and_what_is_missing_stays_a_place() {
        for (body, expected) in [
            (r#"{"message":"Invalid \"%value\".","parameters":{"value":"secret"}}"#, "Invalid \"%value\"."),
            (r#"{"message":"%a and %b","parameters":{"a":1}}"#, "1 and %b"),
            (r#"{"message":"100% of {","parameters":["x"]}"#, "100% of {"),
            (r#"{"message":"%0 %9 {}","parameters":["x"]}"#, "%0 %9 {}"),
            (r#"{"message":"%a","parameters":7}"#, "%a"),
        ] {
            assert_eq!(filled(body), expected);
        }
    }
}
