//! Which dialect a response speaks.

use crate::body::tree::Tree;
use crate::body::{Body, Family};
use crate::dialects::{CATALOGUE, Dialect, all_hold, holds};
use crate::hash::Hash;
use crate::input::Headers;

/// How many members count for the bits that say which names may be there.
const MAX_NAMES: usize = 64;

/// The dialect with the most conditions met: the application's own first, then the catalogue in its order.
pub(crate) fn recognise<'d>(body: &Body<'_>, headers: Headers<'_>, own: &[Dialect<'d>]) -> Dialect<'d> {
    let root = body.tree.root();
    if let Some(dialect) = own.iter().find(|dialect| holds(dialect.when, root, headers).is_some()) {
        return *dialect;
    }
    let names = names(&body.tree);
    let mut best: Option<(u32, &Dialect<'static>)> = None;
    for row in CATALOGUE {
        let count = row.possible(names).filter_map(|conditions| all_hold(conditions, root, headers)).max();
        if let Some(count) = count.filter(|count| best.is_none_or(|(known, _)| *count > known)) {
            best = Some((count, &row.dialect));
        }
    }
    best.map_or_else(|| by_family(body), |(_, dialect)| *dialect)
}

/// A page or a text is called after the server that wrote it, where that can be told.
fn by_family(body: &Body<'_>) -> Dialect<'static> {
    let id = match body.family {
        Family::Empty => "empty",
        Family::Html => body.served_by.unwrap_or("html"),
        Family::Text => body.served_by.unwrap_or("text"),
        Family::Json | Family::Xml | Family::Form => return Dialect::GENERIC,
    };
    Dialect { id, ..Dialect::GENERIC }
}

/// A bit for each name in the first two levels.
fn names(tree: &Tree<'_>) -> u64 {
    let Some(root) = tree.root() else { return 0 };
    let outer = root.children().take(MAX_NAMES);
    let inner = root.children().take(MAX_NAMES).flat_map(|member| member.children().take(MAX_NAMES));
    outer.chain(inner).fold(0, |bits, node| bits | node.name().bytes().fold(Hash::START, Hash::with).bit())
}
