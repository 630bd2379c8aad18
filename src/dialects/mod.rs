//! The catalogue: how each API or framework shapes its errors, as far as the general vocabulary does not say it.
//!
//! One file an API, one row here. The dialect with the most conditions met wins; among equals the first, so families come last.

mod own;
mod pointer;

mod botpress;
mod dropbox;
mod google_rpc;
mod gr4vy;
mod linear;
mod meta;
mod odoo;
mod okta;
mod ormuco;
mod ortto;
mod plaid;
mod problem_details;
mod stripe;
mod unit21;

pub use own::OwnDialect;
pub(crate) use pointer::{holds, select};

use crate::hash::Hash;

/// One API's error shape: how to recognise it, and where it differs from the general vocabulary.
///
/// Places are JSON pointers (RFC 6901) with two more steps: `*` is every member or element, `[name]` and
/// `[name=value]` every one that has such a member. Lists are separated by spaces.
#[derive(Clone, Copy, Debug)]
pub struct Dialect<'d> {
    /// What `NormalizedError::dialect` says.
    pub id: &'d str,
    /// Conditions that must all hold, alternatives separated by ` or `: `/place` (is there and not null),
    /// `/place=a|b` (is one of), `/place^=a|b` (begins with one of), `!/place` (is not there or null), and the same with `@name` for a header.
    pub when: &'d str,
    /// Places of the code, the first that has one wins.
    pub key: &'d str,
    /// Place of a text that the API documents as meant for users' eyes.
    pub users: &'d str,
    /// Conditions for that promise.
    pub users_when: &'d str,
    /// Place of the title that goes with it.
    pub users_title: &'d str,
    /// Place of its language's tag (BCP 47).
    pub users_lang: &'d str,
    /// Places of the error's id.
    pub error_id: &'d str,
    /// Places of the link to the documentation.
    pub docs: &'d str,
    /// What members of that name mean here: `name=role`, the roles as in the guide to own dialects.
    pub roles: &'d str,
    /// What codes mean here: `code=kind`, the code without case and punctuation.
    pub kinds: &'d str,
}

impl Dialect<'static> {
    /// Recognised where nothing else is; knows the general vocabulary only.
    pub const GENERIC: Self = Dialect {
        id: "generic",
        when: "",
        key: "",
        users: "",
        users_when: "",
        users_title: "",
        users_lang: "",
        error_id: "",
        docs: "",
        roles: "",
        kinds: "",
    };
}

/// A dialect with the bits of the names that it cannot do without.
pub(crate) struct Row {
    pub(crate) dialect: Dialect<'static>,
    pub(crate) needs: u64,
}

const fn row(dialect: Dialect<'static>) -> Row {
    Row { needs: names_needed(dialect.when), dialect }
}

/// Every built-in dialect.
pub(crate) const CATALOGUE: &[Row] = &[
    row(ormuco::DIALECT),
    row(ortto::DIALECT),
    row(gr4vy::DIALECT),
    row(unit21::DIALECT),
    row(botpress::DIALECT),
    row(stripe::DIALECT),
    row(meta::DIALECT),
    row(dropbox::DIALECT),
    row(plaid::DIALECT),
    row(linear::DIALECT),
    row(google_rpc::DIALECT),
    row(odoo::DIALECT),
    row(okta::DIALECT),
    row(problem_details::DIALECT),
];

/// The bits of the names that stand in the conditions' first two steps, as far as every alternative needs them.
#[allow(clippy::indexing_slicing, reason = "runs in the compiler, and on own dialects within the text's length")]
pub(crate) const fn names_needed(when: &str) -> u64 {
    let text = when.as_bytes();
    let (mut needs, mut alternative) = (u64::MAX, 0_u64);
    let mut at = 0;
    while at < text.len() {
        let starts = at == 0 || text[at - 1] == b' ';
        if starts && at + 3 <= text.len() && text[at] == b'o' && text[at + 1] == b'r' && text[at + 2] == b' ' {
            needs &= alternative;
            alternative = 0;
            at += 3;
        } else if starts && text[at] == b'/' {
            let mut steps = 0;
            while at < text.len() && text[at] == b'/' {
                at += 1;
                let mut hash = Hash::START;
                let is_name = at < text.len() && !matches!(text[at], b'*' | b'[' | b'0'..=b'9');
                let mut bracketed = false;
                while at < text.len() && text[at] != b' ' && (bracketed || !matches!(text[at], b'/' | b'=' | b'^')) {
                    bracketed = (bracketed || text[at] == b'[') && text[at] != b']';
                    hash = hash.with(text[at]);
                    at += 1;
                }
                if is_name && steps < 2 {
                    alternative |= hash.bit();
                }
                steps += 1;
            }
        } else {
            at += 1;
        }
    }
    if needs == u64::MAX { alternative } else { needs & alternative }
}
