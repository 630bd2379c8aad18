mod agreement_with_serde_json;
mod budgets;
mod json_grammar;
#[cfg(feature = "json-test-suite")]
mod json_test_suite;
mod what_bodies_become;

use serde_json::{Map, Value as Json};

use super::tree::{Node, Tree, Value};

/// The tree as serde_json would hold it, so that the two can be compared.
fn as_serde(tree: &Tree<'_>) -> Json {
    tree.root().map_or(Json::Null, node_as_serde)
}

fn node_as_serde(node: Node<'_, '_>) -> Json {
    match node.value() {
        Value::Null => Json::Null,
        Value::Bool(truth) => Json::Bool(truth),
        Value::Number(digits) => {
            serde_json::from_str(digits).unwrap_or_else(|_| Json::String(format!("number {digits}")))
        }
        Value::String(text) => Json::String(text.to_string()),
        Value::Array => Json::Array(node.children().map(node_as_serde).collect()),
        Value::Object => {
            let members = node.children().map(|child| (child.name().to_string(), node_as_serde(child)));
            Json::Object(members.collect::<Map<_, _>>())
        }
    }
}
