//! Names from a program, told by their shape from the words and brands of a sentence.

use super::{
    Mark,
    places::{is_around, is_number},
    reading::Reading,
};

pub(super) fn finding(text: &Reading) -> Option<Mark> {
    let mut words = text.words();
    if let (Some(word), None) = (words.next(), words.next())
        && is_key(word.trim_matches(is_around))
    {
        return Some(Mark::Key);
    }
    let mut last = ":";
    text.words().find_map(|word| {
        let found = name(word, last);
        last = word;
        found
    })
}

/// Whether a text of one word is a key instead of a sentence.
fn is_key(word: &str) -> bool {
    let has = |is: fn(&u8) -> bool| word.bytes().any(|byte| is(&byte));
    let is_shouted = !has(u8::is_ascii_lowercase) && word.len() > 4;
    let parts = word.split('-').count();
    matches!(word, "none" | "None" | "nil" | "true" | "false" | "True" | "False" | "EOF" | "void")
        || word.is_ascii()
            && has(u8::is_ascii_alphabetic)
            && !word.contains('@')
            && (is_shouted
                || word.contains(['_', '.', ':', '/'])
                || has(u8::is_ascii_digit)
                || parts > 2
                || (parts == 2 && !has(u8::is_ascii_uppercase) && word.split('-').all(|part| part.len() > 4))
                || humps(word) > 0)
}

fn name(word: &str, last: &str) -> Option<Mark> {
    if word.starts_with(['#', '@']) || word.rsplit_once('@').is_some_and(|(_, domain)| domain.contains('.')) {
        return None;
    }
    if let Some(object) = java_object(word) {
        return Some(object);
    }
    let core = word.trim_matches(is_around);
    if core == "Exception" && word.ends_with(':') && last.ends_with(':') {
        return Some(Mark::Exception);
    }
    let is_file = is_file(core);
    let atoms = core.split(|c: char| !c.is_alphanumeric() && c != '_').filter(|atom| atom.is_ascii());
    atoms
        .into_iter()
        .find_map(|atom| camel(atom).or_else(|| if is_file { None } else { snake(atom) }))
        .or_else(|| if is_file { None } else { dotted(core) })
        .or_else(|| error_number(core))
}

/// Java's `com.example.User@1b2c3d`.
fn java_object(word: &str) -> Option<Mark> {
    let (class, hash) = word.trim_matches(is_around).split_once('@')?;
    let is_hash = hash.len() >= 5
        && hash.bytes().all(|byte| byte.is_ascii_hexdigit())
        && hash.bytes().any(|byte| byte.is_ascii_digit());
    (class.len() > 1 && is_hash).then_some(Mark::Dump)
}

/// Where a small letter is followed by a new word: `aBc`, and not `aB` or `aBC`.
fn humps(word: &str) -> usize {
    let is_hump = |w: &[u8]| matches!(w, [b'a'..=b'z', b'A'..=b'Z', b'a'..=b'z']);
    word.as_bytes().windows(3).filter(|window| is_hump(window)).count()
}

const FAULTS: &[&str] = &["Exception", "Error", "Errors", "Fault", "Failure", "Warning", "Rejection"];

/// What the names of classes end with, and those of brands do not.
const CLASSES: &[&str] = &[
    "Adapter",
    "Bean",
    "Builder",
    "Client",
    "Component",
    "Config",
    "Connection",
    "Context",
    "Controller",
    "Dao",
    "Dto",
    "DTO",
    "Engine",
    "Entity",
    "Executor",
    "Factory",
    "Filter",
    "Gateway",
    "Handler",
    "Helper",
    "Impl",
    "Interface",
    "Job",
    "Listener",
    "Manager",
    "Mapper",
    "Middleware",
    "Model",
    "Module",
    "Object",
    "Parser",
    "Pool",
    "Processor",
    "Provider",
    "Proxy",
    "Query",
    "Repository",
    "Request",
    "Resolver",
    "Resource",
    "Response",
    "Schema",
    "Serializer",
    "Service",
    "Session",
    "Socket",
    "Util",
    "Utils",
    "Validator",
    "Worker",
    "Id",
    "Type",
];

/// Brands that look like variables or classes.
const BRANDS: &[&str] = &["easyJet", "airBaltic", "MyFitnessPal", "BlaBlaCar", "GoToMeeting", "GoToWebinar"];

fn camel(atom: &str) -> Option<Mark> {
    let humps = humps(atom);
    let ends = |endings: &[&str]| endings.iter().any(|ending| atom.len() > ending.len() && atom.ends_with(ending));
    if ends(FAULTS) {
        return Some(Mark::Exception);
    }
    if BRANDS.contains(&atom) {
        return None;
    }
    let small = atom.bytes().take_while(u8::is_ascii_lowercase).count();
    if small == 0 {
        return (humps > 1 || (humps > 0 && ends(CLASSES))).then_some(Mark::ClassName);
    }
    let is_variable = (humps > 0 && small > 2) || humps > 1 || (small > 1 && ends(&["ID", "URL"]));
    is_variable.then_some(Mark::Identifier)
}

/// What the names of columns and fields end with.
const COLUMNS: &[&str] = &[
    "id", "ids", "uuid", "at", "key", "idx", "fkey", "pkey", "fk", "pk", "uniq", "unique", "index", "url", "type",
    "code", "token",
];

fn snake(atom: &str) -> Option<Mark> {
    let mut parts = 0;
    let (mut is_small, mut is_loud) = (true, true);
    let mut last = "";
    for part in atom.split('_').filter(|part| !part.is_empty()) {
        parts += 1;
        is_small &= part.bytes().all(|byte| byte.is_ascii_lowercase());
        is_loud &= part.bytes().all(|byte| byte.is_ascii_uppercase());
        last = part;
    }
    if atom.starts_with("__") && parts > 0 {
        return Some(Mark::ClassName);
    }
    if parts < 2 {
        return None;
    }
    let is_id = last.len() >= 10
        && last.bytes().any(|byte| byte.is_ascii_digit())
        && atom.starts_with(|c: char| c.is_ascii_lowercase());
    if is_loud && atom.len() > 5 {
        Some(Mark::Key)
    } else {
        (is_id || (is_small && parts > 2) || COLUMNS.contains(&last)).then_some(Mark::Identifier)
    }
}

/// A name with an ending of two to four letters, as people give their files.
fn is_file(word: &str) -> bool {
    word.rsplit_once('.').is_some_and(|(name, ending)| {
        !name.is_empty()
            && (2..=4).contains(&ending.len())
            && ending.bytes().all(|byte| byte.is_ascii_alphanumeric())
            && ending != "id"
            && !name.contains('.')
    })
}

/// The first parts of names of packages, of objects in a program, and of keys of messages.
const ROOTS: &[&str] = &[
    "com",
    "org",
    "net",
    "io",
    "java",
    "javax",
    "jakarta",
    "kotlin",
    "scala",
    "sun",
    "android",
    "androidx",
    "System",
    "Microsoft",
    "django",
    "errors",
    "error",
    "validation",
    "messages",
    "exceptions",
    "this",
    "self",
    "req",
    "res",
    "request",
    "response",
    "body",
    "data",
    "event",
    "ctx",
    "context",
    "params",
    "props",
    "state",
    "item",
    "items",
    "instance",
    "config",
    "process",
    "window",
    "document",
    "user",
    "users",
    "spec",
    "App",
];

fn dotted(word: &str) -> Option<Mark> {
    let (first, rest) = word.split_once('.')?;
    let last = word.rsplit('.').next().unwrap_or_default();
    let starts_name = |part: &str| part.starts_with(|c: char| c.is_ascii_alphanumeric() || c == '_');
    if !word.is_ascii() || word.contains('/') || !word.split('.').all(starts_name) {
        return None;
    }
    let is_long = rest.contains('.');
    let is_rooted = ROOTS.contains(&first) && (is_long || rest.starts_with(|c: char| c.is_ascii_lowercase()));
    if is_rooted || (word.contains(".0.") && !is_number(first) && !first.starts_with('v')) || last.contains('(') {
        return Some(Mark::ClassName);
    }
    let is_class =
        first.starts_with(|c: char| c.is_ascii_lowercase()) && last.starts_with(|c: char| c.is_ascii_uppercase());
    let is_member = is_long && first.len() > 2 && (is_class || humps(word) > 0 || word.contains('_'));
    (humps(last) > 0 || (is_member && !is_number(last))).then_some(Mark::Identifier)
}

/// Oracle's `ORA-00001`, Microsoft's `AADSTS50126`, MongoDB's `E11000`.
fn error_number(word: &str) -> Option<Mark> {
    let (prefix, digits) = word.split_at_checked(word.bytes().take_while(|byte| !byte.is_ascii_digit()).count())?;
    (is_number(digits)
        && digits.len() > 3
        && matches!(prefix, "ORA-" | "TNS-" | "PLS-" | "AADSTS" | "E" | "P" | "CS" | "TS"))
    .then_some(Mark::Key)
}
