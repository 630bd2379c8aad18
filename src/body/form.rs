//! `application/x-www-form-urlencoded`: OAuth 1, older payment gateways.

use alloc::vec::Vec;

use crate::search::{cut_at, has, parts};
use crate::texts::Texts;

use super::charset::lossy;
use super::tree::{Tree, Value};
use super::{Body, Family, MAX_ELEMENTS, content_type};

/// Reads a form where the type says so, or where the text can hardly be anything else.
#[inline(never)]
pub(super) fn read<'a>(text: &'a str, content_type: Option<&str>, texts: &'a Texts) -> Option<Body<'a>> {
    let declared = content_type::promised(content_type) == Some(Family::Form);
    if !has(text, b'=') || !(declared || looks_like_form(text)) {
        return None;
    }
    let mut tree = Tree::default();
    let root = tree.open("", Value::Object);
    for pair in parts(text, b'&').filter(|pair| !pair.is_empty()).take(MAX_ELEMENTS as usize) {
        let (name, value) = cut_at(pair, b'=').unwrap_or((pair, ""));
        tree.leaf(decoded(name, true, texts), Value::String(decoded(value, true, texts)));
    }
    tree.close(root);
    Some(Body { tree, ..Body::new(Family::Form) })
}

/// Several pairs, or one about an error, without a space.
fn looks_like_form(text: &str) -> bool {
    let named = |pair: &str| {
        let Some((name, _)) = cut_at(pair, b'=') else { return false };
        !name.is_empty() && name.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"_-.[]%".contains(&byte))
    };
    let plain = !text.bytes().any(|byte| byte <= b' ' || byte >= 0x7f || matches!(byte, b'<' | b'"' | b'{'));
    plain && (has(text, b'&') || text.starts_with("error")) && parts(text, b'&').all(named)
}

/// The text with its percent escapes resolved, and `+` as a space where forms write it so.
pub(super) fn decoded<'a>(text: &'a str, plus_is_space: bool, texts: &'a Texts) -> &'a str {
    if !text.bytes().any(|byte| byte == b'%' || (plus_is_space && byte == b'+')) {
        return text;
    }
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.as_bytes();
    while let Some((&byte, after)) = rest.split_first() {
        let escape = if byte == b'%' { escaped_byte(after) } else { None };
        rest = after;
        match escape {
            Some((value, after)) => {
                bytes.push(value);
                rest = after;
            }
            None if byte == b'+' && plus_is_space => bytes.push(b' '),
            None => bytes.push(byte),
        }
    }
    texts.keep(lossy(&bytes))
}

fn escaped_byte(after: &[u8]) -> Option<(u8, &[u8])> {
    let (&[high, low], rest) = after.split_first_chunk::<2>()?;
    let value = char::from(high).to_digit(16)? * 16 + char::from(low).to_digit(16)?;
    Some((u8::try_from(value).ok()?, rest))
}
