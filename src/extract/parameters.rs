//! Objects that say what is wrong with a parameter, and with which.

use crate::body::tree::Node;
use crate::search::has_space;

use super::roles::{Role, role};
use super::shape::{lists_errors, text_at};
use super::texts;

/// `parameters` that say what is wrong with each, rather than what a text is filled with.
#[inline(never)]
pub(super) fn are_wrong_parameters(member: Node<'_, '_>) -> bool {
    member.name() == "parameters"
        && match member.children().next() {
            Some(first) if member.is_object() && first.is_array() => {
                first.children().next().and_then(Node::as_str).is_some_and(texts::is_sentence)
            }
            _ => lists_errors(member),
        }
}

/// What is wrong with one parameter, where others list several (RFC 7807's `invalid-params`; Synology): a name and why.
#[inline(never)]
pub(super) fn is_wrong_parameter(node: Node<'_, '_>) -> bool {
    // Inputs may be called so, too, and have sentences.
    let is_named = || text_at(node, "name").is_some_and(|name| !has_space(name));
    node.children().count() == 2 && is_named() && text_at(node, "reason").is_some()
}

/// Crowdin: `{"key": "name", "errors": [{…}]}`. MixerAPI: `{"propertyPath": "name", "messages": [{…}]}`.
#[inline(never)]
pub(super) fn input_of_errors<'a>(errors: Node<'_, 'a>, owner: Node<'_, 'a>) -> Option<&'a str> {
    if owner.children().count() != 2 || !lists_errors(errors) {
        return None;
    }
    let names_input = |member: &Node<'_, 'a>| member.name() == "key" || role(member.name()) == Role::Field;
    owner.children().find(names_input).and_then(Node::as_str)
}
