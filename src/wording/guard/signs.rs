//! What a sign and its neighbours give away: objects, documents, templates, patterns, code.

use super::{
    Mark,
    lines::{Lines, words},
    pattern::fits_around,
    text::has,
};

#[inline(never)]
pub(super) fn finding(text: &[u8], at: usize) -> Option<Mark> {
    let &sign = text.get(at)?;
    // Most patterns are of other signs: a text of nothing but signs is not to cost more than its bytes.
    let fits = |pattern: &[u8]| pattern.get(2) == Some(&sign) && fits_around(text, at, pattern);
    let found = SIGNS.iter().find(|group| group.has(sign) && { group.patterns }.any(fits));
    found.map(|group| group.mark).or_else(|| if sign == b'<' { tag(text, at) } else { None })
}

struct Group {
    patterns: Lines,
    /// A bit for each ASCII character that is the sign of a pattern.
    signs: [u64; 2],
    mark: Mark,
}

impl Group {
    #[expect(clippy::indexing_slicing, reason = "the compiler runs it")]
    const fn new(patterns: Lines, mark: Mark) -> Self {
        let mut signs = [0; 2];
        let mut at = 0;
        while at < patterns.0.len() {
            let sign = patterns.0[at + 3];
            signs[(sign / 64) as usize] |= 1 << (sign % 64);
            at += patterns.0[at] as usize + 1;
        }
        Self { patterns, signs, mark }
    }

    fn has(&self, sign: u8) -> bool {
        self.signs.get(usize::from(sign / 64)).is_some_and(|signs| signs >> (sign % 64) & 1 == 1)
    }
}

/// Each pattern has its sign in the third place.
static SIGNS: [Group; 9] = [
    Group::new(
        words!(
            "??{QN ??{SQN ??[SQN ??{\\Q ??[\\Q ??[Q{ ?;@H$ N?{N ?N{N ?S{SL: ??{SW: ?N(W:S ??(0,SQ ?S[D: ?S[:D ?S[DDD ??{W: ?N[D ?N[[ ?N[] ?N[Q ?N[$ ??[{ ??[QN ??[object ??#< \
             ?F=> ??=>F ]S=> NN=F ?N(Q ?N([ ?N({ NN@H$"
        ),
        Mark::Dump,
    ),
    Group::new(
        words!(
            "??{N ??{! ??{{ ??{% ??[%S ??*|A ??%%A ?S&DS ?B@(L ??<<A ?S{}S ?S{}. ?S{}, ??[[A ??<% ??${ ??%!L( ?E%A ?E%( ?E%@ ?E%.D ES%A ES%( ES%@ ES%.D ??%D$ ?Q%DQ ?S:LLL ?Q:LLL"
        ),
        Mark::Template,
    ),
    Group::new(words!("?B$LN ?B`N LS[W]Snot LS[W]Sdoes"), Mark::Identifier),
    Group::new(words!("?L#L N.(* ?N:: ??::N ->>N N->N ?N() ?A\\U ?L\\L"), Mark::ClassName),
    Group::new(words!("??^[ ??^( ??^\\ ??^. ?S/( ?B\\dB ?B\\wB ?B\\sB"), Mark::Pattern),
    Group::new(words!("??**S( ?S/Sby"), Mark::Exception),
    Group::new(words!("??<!- ??<#L ??<@L ?N&lt; ?S&lt; ?N&nbsp ?S&nbsp"), Mark::Markup),
    Group::new(words!("?Q@Q"), Mark::Connection),
    Group::new(
        words!(
            "?B/W/W S~/W S./W Q./W ../W BA:\\ ?B\\\\N ?B/var ?B/usr ?B/etc/ ?B/home/ ?B/srv ?B/opt/ ?B/app/ ?B/tmp ?B/root ?B/proc/"
        ),
        Mark::Path,
    ),
];

/// A tag that is written into the text, and not one that the text is about.
fn tag(text: &[u8], at: usize) -> Option<Mark> {
    let inside = text.get(at + 1..)?;
    let inside = inside.get(..inside.iter().position(|&byte| byte == b'>' || byte == b'<')?)?;
    let name = match inside {
        [b'/' | b'!' | b'?', name @ ..] => name,
        _ => inside,
    };
    if !name.first()?.is_ascii_alphabetic() || has(inside, b'@') || inside.starts_with(b"http") {
        return None;
    }
    let is_text = |byte: Option<&u8>| byte.is_some_and(|&byte| byte > b' ' && !b"\"'`()[]<>/,".contains(&byte));
    let is_glued = (at > 0 && is_text(text.get(at - 1)))
        || is_text(text.get(at + inside.len() + 2).filter(|&&byte| !b".;:!?".contains(&byte)));
    let has_more = inside.iter().any(|byte| matches!(byte, b'=' | b'!' | b'?' | b'[' | b':'));
    ((at == 0 && inside.first().is_some_and(|byte| !byte.is_ascii_uppercase())) || is_glued || has_more)
        .then_some(Mark::Markup)
}
