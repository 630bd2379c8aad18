//! The catalogue as it is shipped: one text, a dialect's members behind one another. A table of references would
//! ship an address and a length for each.

use super::{CATALOGUE, Dialect};
use crate::search::parts;

/// What ends a member.
const END: u8 = b'\n';

/// In the order in which they are read again; what is asked of each response comes first.
const fn members(dialect: &Dialect<'static>) -> [&'static str; 11] {
    let Dialect { when, id, key, users, users_when, users_title, users_lang, error_id, docs, roles, kinds } = *dialect;
    [when, id, key, users, users_when, users_title, users_lang, error_id, docs, roles, kinds]
}

/// The dialect at that place of the catalogue.
pub(crate) fn dialect(place: usize) -> Dialect<'static> {
    let mut members = parts(packed(place), END);
    let mut next = || members.next().unwrap_or_default();
    Dialect {
        when: next(),
        id: next(),
        key: next(),
        users: next(),
        users_when: next(),
        users_title: next(),
        users_lang: next(),
        error_id: next(),
        docs: next(),
        roles: next(),
        // The longest is not looked through for its end, which is the dialect's.
        kinds: members.rest(),
    }
}

/// Its members as they are packed.
pub(super) fn packed(place: usize) -> &'static str {
    let start = |place: usize| STARTS.get(place).map(|start| usize::from(*start));
    let range = start(place).zip(start(place + 1));
    range.and_then(|(start, next)| TEXT.get(start..next - 1)).unwrap_or_default()
}

const PACKED: ([u8; length()], [u16; CATALOGUE.len() + 1]) = pack();
/// Where each dialect begins, and where the text ends.
static STARTS: [u16; CATALOGUE.len() + 1] = PACKED.1;
const TEXT: &str = match str::from_utf8(&PACKED.0) {
    Ok(text) => text,
    Err(_) => "",
};

#[expect(clippy::indexing_slicing, reason = "runs in the compiler, where a panic is an error message")]
const fn length() -> usize {
    let (mut length, mut dialect) = (0, 0);
    while dialect < CATALOGUE.len() {
        let members = members(&CATALOGUE[dialect]);
        let mut member = 0;
        while member < members.len() {
            length += members[member].len() + 1;
            member += 1;
        }
        dialect += 1;
    }
    assert!(length <= u16::MAX as usize, "the catalogue is longer than a place can say");
    length
}

#[expect(clippy::indexing_slicing, reason = "runs in the compiler, where a panic is an error message")]
const fn pack() -> ([u8; length()], [u16; CATALOGUE.len() + 1]) {
    let (mut text, mut starts) = ([END; length()], [0; CATALOGUE.len() + 1]);
    let (mut end, mut dialect) = (0, 0);
    while dialect < CATALOGUE.len() {
        let members = members(&CATALOGUE[dialect]);
        let mut member = 0;
        while member < members.len() {
            let bytes = members[member].as_bytes();
            let mut at = 0;
            while at < bytes.len() {
                assert!(bytes[at] != END, "a member of a dialect has a line's end in it");
                text[end] = bytes[at];
                end += 1;
                at += 1;
            }
            end += 1;
            member += 1;
        }
        dialect += 1;
        starts[dialect] = end as u16;
    }
    (text, starts)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_dialect_is_read_as_it_was_written() {
        for (place, written) in CATALOGUE.iter().enumerate() {
            assert_eq!(members(&dialect(place)), members(written));
        }
    }
}
