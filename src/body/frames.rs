//! Length-prefixed frames: gRPC-Web's trailers and Connect's end of stream.
//!
//! A frame begins with five bytes that are no text, so what is looked for is the text in it.

use alloc::vec::Vec;

use crate::search::{after_each, before, characters, trim};
use crate::texts::Texts;

use super::charset::lossy;
use super::tree::{Tree, Value};
use super::{Body, Family, content_type, form, stream};

/// gRPC over HTTP/2, "Responses"; gRPC-Web sends them in the body.
const TRAILERS: [&str; 2] = ["grpc-status", "grpc-message"];

#[inline(never)]
pub(super) fn read<'a>(text: &'a str, content_type: Option<&str>, texts: &'a Texts) -> Option<Body<'a>> {
    let first = characters(text).next()?;
    if first < '\t' || first == char::REPLACEMENT_CHARACTER {
        return read_trailers(text, texts).or_else(|| stream::read_documents(text, content_type, texts));
    }
    if !first.is_ascii_alphanumeric() {
        return None;
    }
    if content_type::names(content_type, "grpc-web-text") {
        let bytes = base64(text);
        return read_trailers(texts.keep(lossy(&bytes)), texts);
    }
    text.starts_with("grpc-").then(|| read_trailers(text, texts))?
}

#[inline(never)]
fn read_trailers<'a>(text: &'a str, texts: &'a Texts) -> Option<Body<'a>> {
    let mut tree = Tree::default();
    let root = tree.open("", Value::Object);
    for name in TRAILERS {
        if let Some(value) = trailer(text, name) {
            let value = form::decoded(value, false, texts);
            tree.leaf(name, Value::String(value));
        }
    }
    tree.close(root);
    (tree.next() > 1).then(|| Body { tree, ..Body::new(Family::Form) })
}

fn trailer<'a>(text: &'a str, name: &str) -> Option<&'a str> {
    after_each(text, name).find_map(|after| after.strip_prefix(':')).map(|value| before(value, b"\r\n")).map(trim)
}

/// What RFC 4648's alphabet encodes, segment by segment; anything else is passed over.
#[inline(never)]
fn base64(text: &str) -> Vec<u8> {
    let mut bytes = Vec::with_capacity(text.len() / 4 * 3);
    let mut bits = 0_u32;
    let mut count = 0;
    for byte in text.bytes() {
        let value = match byte {
            b'A'..=b'Z' => byte - b'A',
            b'a'..=b'z' => byte - b'a' + 26,
            b'0'..=b'9' => byte - b'0' + 52,
            b'+' | b'-' => 62,
            b'/' | b'_' => 63,
            b'=' => {
                count = 0;
                continue;
            }
            _ => continue,
        };
        bits = (bits << 6) | u32::from(value);
        count += 6;
        if count >= 8 {
            count -= 8;
            bytes.push((bits >> count) as u8);
        }
    }
    bytes
}
