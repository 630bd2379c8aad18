//! Which dialect a response speaks.

use crate::body::{Body, Family};
use crate::dialects::{Dialect, dialect, holds, most_met};
use crate::input::Headers;

/// The dialect with the most conditions met: the application's own first, then the catalogue in its order.
#[inline(never)]
pub(crate) fn recognise<'d>(body: &Body<'_>, headers: Headers<'_>, own: &[Dialect<'d>]) -> Dialect<'d> {
    let root = body.tree.root();
    if let Some(dialect) = own.iter().find(|dialect| holds(dialect.when, root, headers)) {
        return *dialect;
    }
    most_met(root, headers).map_or_else(|| by_family(body), dialect)
}

/// A page or a text is called after the server that wrote it, where that can be told.
#[inline(never)]
fn by_family(body: &Body<'_>) -> Dialect<'static> {
    let id = match body.family {
        Family::Empty => "empty",
        Family::Html => body.served_by.unwrap_or("html"),
        Family::Text => body.served_by.unwrap_or("text"),
        Family::Json | Family::Xml | Family::Form => return Dialect::GENERIC,
    };
    Dialect { id, ..Dialect::GENERIC }
}
