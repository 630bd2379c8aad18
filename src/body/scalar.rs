//! A body that is one JSON scalar, and JSON that was encoded twice.

use crate::texts::Texts;

use super::tree::Value;
use super::{Body, Family, json, read_nested, stated_id};

/// How often JSON may stand inside a JSON string.
const MAX_ENCODINGS: usize = 3;

#[inline(never)]
pub(super) fn read<'a>(text: &'a str, texts: &'a Texts) -> Option<Body<'a>> {
    if let Some(string) = json::whole_string(text, texts) {
        return Some(read_string(string, texts));
    }
    let value = match text {
        "null" => Value::Null,
        "true" => Value::Bool(true),
        "false" => Value::Bool(false),
        _ if json::is_number(text) => Value::Number(text),
        _ => return None,
    };
    let mut body = Body::new(Family::Json);
    body.tree.leaf("", value);
    Some(body)
}

fn read_string<'a>(mut string: &'a str, texts: &'a Texts) -> Body<'a> {
    for _ in 1..MAX_ENCODINGS {
        let Some(inner) = json::whole_string(string, texts) else { break };
        string = inner;
    }
    if let Some(tree) = read_nested(string, texts) {
        return Body { tree, double_encoded: true, ..Body::new(Family::Json) };
    }
    Body { text: string, stated_id: stated_id::find(string), ..Body::new(Family::Text) }
}
