//! The id that a page or a text asks its reader to quote.

/// What stands before an id: Cloudflare, CloudFront and S3, Varnish, Akamai, F5, Imperva, SharePoint, Sucuri, Netlify.
/// A space matches a hyphen, an underscore or nothing as well.
const LABELS: [&str; 17] = [
    "ray id",
    "request id",
    "xid",
    "reference",
    "reference id",
    "reference number",
    "error reference",
    "error id",
    "support id",
    "incident",
    "incident id",
    "incident number",
    "correlation id",
    "trace id",
    "transaction id",
    "block id",
    "netlify internal id",
];

const MIN_ID: usize = 4;
const MAX_ID: usize = 128;

/// The first id that is labelled as one.
pub(super) fn find(text: &str) -> Option<&str> {
    let mut in_word = false;
    text.bytes().enumerate().find_map(|(at, byte)| {
        let begins = !in_word && byte.is_ascii_alphabetic();
        in_word = byte.is_ascii_alphanumeric() || byte >= 0x80;
        if begins { labelled(text.get(at..)?) } else { None }
    })
}

fn labelled(text: &str) -> Option<&str> {
    LABELS.iter().rev().find_map(|label| id(after_label(text, label)?))
}

fn after_label<'a>(text: &'a str, label: &str) -> Option<&'a str> {
    let mut rest = text;
    for wanted in label.chars() {
        let next = rest.chars().next()?;
        if wanted == ' ' && next.is_ascii_alphabetic() {
            continue;
        }
        let separates = wanted == ' ' && matches!(next, ' ' | '-' | '_' | '\u{a0}');
        if !separates && !next.eq_ignore_ascii_case(&wanted) {
            return None;
        }
        rest = rest.get(next.len_utf8()..)?;
    }
    Some(rest)
}

fn id(after: &str) -> Option<&str> {
    let value = after.trim_start();
    let value = value.strip_prefix("is").unwrap_or(value).trim_start();
    let value = value.strip_prefix([':', '#', '='])?;
    let value = value.trim_start_matches(|c: char| c.is_whitespace() || "#'\"(".contains(c));
    let length = value.find(|c: char| !c.is_ascii_alphanumeric() && !"-_.:/+=~".contains(c)).unwrap_or(value.len());
    let id = value.get(..length)?.trim_end_matches(['.', ':']);
    let is_one = (MIN_ID..=MAX_ID).contains(&id.len()) && id.bytes().any(|byte| byte.is_ascii_digit());
    is_one.then_some(id)
}
