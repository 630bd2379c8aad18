//! Error pages: what a page says in a few words, which id it states, and whose page it is.

use alloc::borrow::ToOwned;
use alloc::string::String;

use crate::search::{
    characters, cut, cut_at, ends_with_one, head, is_among, is_letter, is_same, last, parts, parts_between, places_of,
    starts_with_one, tail, trim, trim_end, trim_start,
};
use crate::texts::Texts;

use super::content_type::promised;
use super::entities::decoded;
use super::{Body, Family, server, stated_id};

/// Elements that a page, or a fragment of one, begins with.
const ELEMENTS: [&str; 30] = [
    "html", "head", "body", "title", "meta", "link", "script", "style", "h1", "h2", "h3", "h4", "p", "div", "span",
    "center", "br", "hr", "b", "i", "em", "strong", "font", "pre", "table", "ul", "a", "img", "section", "main",
];

/// Elements whose content nobody sees.
const HIDDEN: [&str; 5] = ["script", "style", "template", "noscript", "svg"];

/// Elements that stand inside a line and its words; a span is a word apart, and all others break the line.
const INLINE: [&str; 11] = ["a", "b", "i", "em", "strong", "code", "font", "small", "u", "abbr", "tt"];

/// How long the sentence is that stands for a page without title and heading.
const MAX_SENTENCE: usize = 300;

/// How far into a type declaration its element stands, in bytes.
const MAX_DECLARATION: usize = 64;

/// How far into a body a page may begin.
const MAX_LEAD_IN: usize = 1_024;

/// Reads a page, or what only a page can be a part of.
#[inline(never)]
pub(super) fn read<'a>(text: &'a str, content_type: Option<&str>, texts: &'a Texts) -> Option<Body<'a>> {
    let is_page = match promised(content_type) {
        Some(Family::Xml) => is_same(first_tag(text), "html"),
        Some(Family::Html) => is_page(text) || holds_page(text),
        _ => is_page(text),
    };
    if !is_page {
        return None;
    }
    let page = Page::scan(text, texts);
    let stated_id = stated_id::find(&page.visible).map(|id| texts.keep(id.to_owned()));
    let served_by = server::recognise(text);
    Some(Body { text: texts.keep(page.gist()), stated_id, served_by, ..Body::new(Family::Html) })
}

/// Whether the first tag is one of HTML's.
pub(super) fn is_page(text: &str) -> bool {
    let name = first_tag(text);
    // A capital alone is XML's habit: <Title>, but <TITLE> and <title>.
    let spelt = name.bytes().all(|c| !c.is_ascii_lowercase()) || name.bytes().all(|c| !c.is_ascii_uppercase());
    spelt && is_among(name, &ELEMENTS)
}

/// The name of the element that the text begins with, as its type declaration or its tag says.
fn first_tag(text: &str) -> &str {
    let mut rest = text;
    loop {
        rest = trim_start(rest);
        let Some(markup) = rest.strip_prefix('<') else { return "" };
        if markup.starts_with("!--") {
            rest = cut(markup, "-->").map_or("", |(_, after)| after);
        } else if markup.starts_with('?') {
            rest = cut_at(markup, b'>').map_or("", |(_, after)| after);
        } else if let Some(declaration) = markup.strip_prefix('!') {
            let start = head(declaration, declaration.floor_char_boundary(MAX_DECLARATION));
            let mut words = parts_between(start, b" \t\r\n").filter(|word| !word.is_empty());
            return tag_name(words.nth(1).unwrap_or_default());
        } else {
            return tag_name(markup);
        }
    }
}

/// Whether a page begins after some other text.
fn holds_page(text: &str) -> bool {
    let begins =
        |at| text.get(at..).is_some_and(|rest| !rest.starts_with("<!--") && !rest.starts_with("<?") && is_page(rest));
    places_of(text, b"<").take_while(|at| *at < MAX_LEAD_IN).any(begins)
}

fn tag_name(markup: &str) -> &str {
    let markup = markup.strip_prefix('/').unwrap_or(markup);
    let length = markup.bytes().take_while(u8::is_ascii_alphanumeric).count();
    head(markup, length)
}

/// What a reader of the page sees.
#[derive(Default)]
struct Page {
    title: String,
    heading: String,
    /// White space folded, one line a block.
    visible: String,
}

impl Page {
    fn scan(text: &str, texts: &Texts) -> Page {
        let mut page = Page::default();
        let mut rest = text;
        let mut heading_from = None;
        while let Some((shown, markup)) = cut_at(rest, b'<') {
            fold(&mut page.visible, shown, texts);
            let name = tag_name(markup);
            if name.is_empty() && !starts_with_one(markup, b"!?/") {
                page.visible.push('<');
                rest = markup;
                continue;
            }
            let Some(after) = after_tag(markup) else {
                rest = "";
                break;
            };
            rest = after;
            if name.is_empty() {
                continue;
            }
            let closes = markup.starts_with('/');
            if is_same(name, "span") {
                add_space(&mut page.visible, true);
            } else if !is_among(name, &INLINE) && !page.visible.is_empty() && !page.visible.ends_with('\n') {
                page.visible.truncate(trim_end(&page.visible).len());
                page.visible.push('\n');
            }
            if closes {
                if is_heading(name) && page.heading.is_empty() {
                    let from = heading_from.take().unwrap_or(page.visible.len());
                    let heading = tail(&page.visible, from);
                    page.heading = trim(heading).replace('\n', " ");
                }
            } else if is_among(name, &HIDDEN) {
                rest = content(rest, name).1;
            } else if is_same(name, "title") {
                let (title, after) = content(rest, name);
                if page.title.is_empty() {
                    fold(&mut page.title, title, texts);
                }
                rest = after;
            } else if is_heading(name) {
                heading_from = Some(page.visible.len());
            }
        }
        fold(&mut page.visible, rest, texts);
        page
    }

    /// The title, else the first heading, else the first sentence.
    fn gist(&self) -> String {
        let texts = [trim(&self.title), trim(&self.heading), self.sentence()];
        texts.into_iter().find(|text| !text.is_empty()).unwrap_or_default().to_owned()
    }

    fn sentence(&self) -> &str {
        let wordy = |line: &&str| characters(line).any(is_letter);
        let line = parts(&self.visible, b'\n').map(trim).find(wordy).unwrap_or_default();
        let line = line.char_indices().nth(MAX_SENTENCE).and_then(|(end, _)| line.get(..end)).unwrap_or(line);
        let mut ends = places_of(line, b".!?").filter_map(|at| line.split_at_checked(at + 1));
        ends.find(|(_, after)| after.starts_with(' ')).map_or(line, |(sentence, _)| sentence)
    }
}

/// Adds text as it is shown: references resolved, white space folded.
fn fold(shown: &mut String, text: &str, texts: &Texts) {
    let text = decoded(text, texts);
    let mut gap = characters(text).next().is_some_and(char::is_whitespace);
    for word in text.split_whitespace() {
        add_space(shown, gap);
        shown.push_str(word);
        gap = true;
    }
    add_space(shown, last(text).is_some_and(char::is_whitespace));
}

fn add_space(shown: &mut String, wanted: bool) {
    if wanted && !shown.is_empty() && !ends_with_one(shown, b" \n") {
        shown.push(' ');
    }
}

fn after_tag(markup: &str) -> Option<&str> {
    let end = if markup.starts_with("!--") { "-->" } else { ">" };
    Some(cut(markup, end)?.1)
}

/// An element's raw content up to its end tag, and what follows.
fn content<'a>(rest: &'a str, name: &str) -> (&'a str, &'a str) {
    let ends = |at: &usize| {
        let tag = tail(rest, at + 1);
        tag.starts_with('/') && is_same(tag_name(tag), name)
    };
    match places_of(rest, b"<").find(ends) {
        Some(at) => (head(rest, at), rest.get(at..).and_then(after_tag).unwrap_or_default()),
        None => (rest, ""),
    }
}

fn is_heading(name: &str) -> bool {
    matches!(name.as_bytes(), [b'h' | b'H', b'1'..=b'6'])
}
