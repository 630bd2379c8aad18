//! A body that is one JSON scalar, and JSON that was encoded twice.

use crate::normalized::{Text, owned};

use super::tree::Value;
use super::{Body, Family, json, read_nested, stated_id};

/// How often JSON may stand inside a JSON string.
const MAX_ENCODINGS: usize = 3;

pub(super) fn read(text: &str) -> Option<Body<'_>> {
    if let Some(string) = json::whole_string(text) {
        return Some(read_string(string));
    }
    let value = match text {
        "null" => Value::Null,
        "true" => Value::Bool(true),
        "false" => Value::Bool(false),
        _ if json::is_number(text) => Value::Number(Text::Borrowed(text)),
        _ => return None,
    };
    let mut body = Body::new(Family::Json);
    body.tree.leaf(Text::Borrowed(""), value);
    Some(body)
}

fn read_string(mut string: Text<'_>) -> Body<'_> {
    for _ in 1..MAX_ENCODINGS {
        let Some(inner) = json::whole_string(&string) else { break };
        string = owned(inner);
    }
    if let Some(tree) = read_nested(&string) {
        return Body { tree, double_encoded: true, ..Body::new(Family::Json) };
    }
    let stated_id = stated_id::find(&string).map(|id| Text::Owned(id.to_owned()));
    Body { text: string, stated_id, ..Body::new(Family::Text) }
}
