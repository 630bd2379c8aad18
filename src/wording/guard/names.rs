//! Names from a program, told by their shape from the words and brands of a sentence.

use super::{
    Mark,
    lines::{Lines, words},
    text::{CAPITAL, DIGIT, SMALL, core, cut, cut_last, has, is_name, is_number, shape},
};

/// Whether a text of one word is a key instead of a sentence.
#[inline(never)]
pub(super) fn is_key(word: &[u8]) -> bool {
    const VALUES: Lines = words!("none None nil true false True False EOF void");
    if word.iter().any(|&byte| byte <= b' ' || byte >= 0x80 || byte == b'@') || word.starts_with(b"http") {
        return false;
    }
    let shape = shape(word);
    let is_joined = || {
        let mut parts = word.split(|&byte| byte == b'-');
        parts.clone().count() > 2
            || (shape & CAPITAL == 0 && parts.clone().count() > 1 && parts.all(|part| part.len() > 4))
    };
    VALUES.hold(word)
        || (shape & SMALL == 0 && word.len() > 4)
        || shape & DIGIT != 0
        || word.iter().any(|byte| matches!(byte, b'_' | b'.' | b':' | b'/'))
        || humps(word) > 0
        || is_joined()
}

/// What pages of Razor take their values from, behind an `@`.
const RAZOR: Lines = words!("Model. ViewBag. ViewData[ Html. Url.");

#[inline(never)]
pub(super) fn finding(core: &[u8], word: &[u8], last: &[u8]) -> Option<Mark> {
    if let [first @ (b'#' | b'$' | b'%'), name @ .., last] = core
        && first == last
        && name.len() > 2
        && name.iter().all(|&byte| is_name(byte) || matches!(byte, b'.' | b'-' | b'|'))
    {
        return Some(Mark::Template);
    }
    if word.first() == Some(&b'@')
        && RAZOR.into_iter().any(|root| core.get(1..).is_some_and(|name| name.starts_with(root)))
    {
        return Some(Mark::Template);
    }
    if matches!(word.first(), Some(b'#' | b'@')) || cut_last(core, b'@').is_some_and(|(_, domain)| has(domain, b'.')) {
        return None;
    }
    if core == b"Exception" && word.ends_with(b":") && (last.is_empty() || last.ends_with(b":")) {
        return Some(Mark::Exception);
    }
    let is_file = is_file(core);
    for atom in core.split(|&byte| !is_name(byte) && byte < 0x80) {
        let found = camel(atom).or_else(|| if is_file { None } else { snake(atom) });
        if found.is_some() {
            return found;
        }
    }
    if !is_file && let Some(found) = dotted(core) {
        return Some(found);
    }
    if cut_last(core, b'/').is_some_and(|(name, arity)| is_number(arity) && is_joined(name)) {
        return Some(Mark::ClassName);
    }
    is_address(core).then_some(Mark::Dump)
}

/// Where a small letter is followed by a new word: `aBc`, and not `aB` or `aBC`.
pub(super) fn humps(word: &[u8]) -> usize {
    let is_hump = |window: &&[u8]| matches!(window, [b'a'..=b'z', b'A'..=b'Z', b'a'..=b'z']);
    word.windows(3).filter(is_hump).count()
}

const FAULTS: Lines = words!("Exception Error Errors Fault Failure Warning Rejection");

/// What the names of classes end with, and those of brands do not.
const CLASSES: Lines = words!(
    "Adapter Aggregate Bean Breaker Builder Bus Cache Client Command Component Config Connection Context \
     Controller DTO Dao Decorator Dispatcher Driver Dto Engine Entity Event Executor Factory Filter Gateway Handle \
     Handler Helper Id Impl Interceptor Interface Job Listener Loader Locator Manager Mapper Middleware \
     Model Module Object Parser Pool Processor Provider Proxy Query Queue Registry Repository Request \
     Resolver Resource Response Runner Saga Scheduler Schema Serializer Service Session Socket Status Storage \
     Strategy Template Type Util Utils Validator Worker Wrapper Writer"
);

/// Brands that look like variables or classes.
const BRANDS: Lines = words!(
    "easyJet airBaltic MyFitnessPal BlaBlaCar BookMyShow OpenStreetMap GlaxoSmithKline DuckDuckGo GoToMeeting GoToWebinar"
);

fn camel(atom: &[u8]) -> Option<Mark> {
    let atom = atom.strip_prefix(b"_").unwrap_or(atom);
    if FAULTS.end(atom) {
        return Some(Mark::Exception);
    }
    let humps = humps(atom);
    let small = atom.iter().take_while(|byte| byte.is_ascii_lowercase()).count();
    let is_variable = (humps > 0 && small > 2) || (small > 1 && (atom.ends_with(b"ID") || atom.ends_with(b"URL")));
    if (humps == 0 && !is_variable && !atom.ends_with(b"DTO")) || BRANDS.hold(atom) {
        return None;
    }
    if small == 0 {
        return (humps > 1 || CLASSES.end(atom)).then_some(Mark::ClassName);
    }
    (is_variable || humps > 1).then_some(Mark::Identifier)
}

/// Whether it may be a column's name as well as a person's, as in `unit_price` and `jane_doe`.
pub(super) fn is_joined(word: &[u8]) -> bool {
    let word = cut_last(word, b'.').map_or(word, |(_, column)| column);
    word.first().is_some_and(u8::is_ascii_lowercase)
        && word.windows(2).any(|pair| matches!(pair, [b'_', b'a'..=b'z']))
        && word.iter().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || *byte == b'_')
}

/// What the names of columns and fields end with.
const COLUMNS: Lines = words!(
    "id ids uuid at key idx fkey pkey fk pk uniq unique index url uri type code token exception date name count status"
);

fn snake(atom: &[u8]) -> Option<Mark> {
    if !has(atom, b'_') {
        return None;
    }
    let (mut parts, mut capital_parts, mut all) = (0, 0, 0);
    let mut last: &[u8] = b"";
    for part in atom.split(|&byte| byte == b'_').filter(|part| !part.is_empty()) {
        let shape = shape(part);
        parts += 1;
        capital_parts += u8::from(shape & CAPITAL != 0);
        all |= shape;
        last = part;
    }
    if atom.starts_with(b"__") && parts > 0 {
        return Some(Mark::ClassName);
    }
    if parts < 2 {
        let is_hidden = atom.len() > 2 && atom.starts_with(b"_") && !atom.ends_with(b"_");
        return is_hidden.then_some(Mark::Identifier);
    }
    if all & SMALL == 0 && capital_parts > 1 && atom.len() > 5 {
        return Some(Mark::Key);
    }
    let is_id = last.len() >= 10 && shape(last) & DIGIT != 0 && atom.first().is_some_and(u8::is_ascii_lowercase);
    (is_id || (all == SMALL && parts > 2) || COLUMNS.hold(last)).then_some(Mark::Identifier)
}

/// A name with an ending of two to four letters, as people give their files.
fn is_file(word: &[u8]) -> bool {
    cut_last(word, b'.').is_some_and(|(name, ending)| {
        !name.is_empty()
            && !has(name, b'.')
            && (2..=4).contains(&ending.len())
            && ending.iter().all(u8::is_ascii_alphanumeric)
            && ending != b"id"
            && !matches!(ending, [b'A'..=b'Z', b'a'..=b'z', ..])
    })
}

/// The first parts of names of packages, of objects in a program, and of keys of messages.
const ROOTS: Lines = words!(
    "com org net io java javax jakarta kotlin scala sun android androidx System Microsoft django errors error validation \
     messages exceptions console this self req res request response body data event ctx context params props state item items instance \
     config process window document user users spec App"
);

fn dotted(word: &[u8]) -> Option<Mark> {
    let (first, rest) = cut(word, |byte| byte == b'.')?;
    let (_, last) = cut_last(word, b'.')?;
    let mut parts = word.split(|&byte| byte == b'.');
    if has(word, b'/') || !parts.all(|part| part.first().is_some_and(|&byte| is_name(byte))) {
        return None;
    }
    let is_long = has(rest, b'.');
    let starts_small = |part: &[u8]| part.first().is_some_and(u8::is_ascii_lowercase);
    let is_rooted = ROOTS.hold(first) && (is_long || starts_small(rest));
    let is_indexed = !is_number(first) && shape(first) & DIGIT == 0 && rest.starts_with(b"0.");
    if is_rooted || is_indexed || (has(last, b'(') && !first.first().is_some_and(u8::is_ascii_digit)) {
        return Some(Mark::ClassName);
    }
    let is_class = (starts_small(first) || humps(first) > 0) && last.first().is_some_and(u8::is_ascii_uppercase);
    let is_member =
        (is_long || humps(first) > 0) && first.len() > 2 && (is_class || humps(word) > 0 || has(word, b'_'));
    (humps(last) > 0 || (is_member && !is_number(last))).then_some(Mark::Identifier)
}

/// A place in memory.
fn is_address(word: &[u8]) -> bool {
    word.starts_with(b"0x") && word.len() > 7 && word.len() < 20 && core(word).iter().skip(2).all(u8::is_ascii_hexdigit)
}
