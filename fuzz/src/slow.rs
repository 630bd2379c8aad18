//! Looks for bodies that take long for their size: what dear parsers stumble over, in frames that lead to each part.

use crate::invariants::CANARY;
use crate::mutation::{Dice, SENTENCES};
use crate::words::{MEMBERS, SLUGS};
use cpu_time::ThreadTime;
use error_normalizer::{Headers, Input, MAX_BODY_BYTES, Options, Policy, normalize};
use std::sync::{Mutex, PoisonError};
use std::thread;
use std::time::Duration;

const SIZES: [usize; 4] = [2_048, 16_384, 32_768, MAX_BODY_BYTES];
const REPEATS: usize = 3;
/// How many of the slowest are changed further.
const KNOWN: usize = 16;

/// What took long before it was mended: a search begins with these, in every frame.
const ONCE_SLOW: [&[&str]; 5] = [&["request_id", "apache/"], &["#<"], &["aA"], &["(", "\""], &["<![CDATA["]];

/// What the guard looks for, a line each.
const PHRASES: &str = include_str!("../../src/wording/guard/phrases.txt");

/// What readers count, pair, look back for or resolve.
pub(crate) const TOKENS: &[&str] = &[
    "[",
    "{",
    "]",
    "}",
    "{\"a\":",
    "[[{",
    "\"",
    "\\",
    "\\\"",
    "\\u0041",
    "\\ud83d\\ude00",
    "\\ud800",
    "'",
    "'a': '",
    ",",
    ":",
    "1",
    "1e9",
    "-",
    "null,",
    "True,",
    "NaN",
    "a",
    "A",
    "aA",
    "a.b",
    "a[0]",
    "/a/0",
    ".",
    "..",
    "/",
    "//",
    "://",
    "@",
    "%",
    "%20",
    "&",
    "&amp;",
    "&#x41;",
    "&#",
    "=",
    "a=b&",
    "<",
    ">",
    "<a>",
    "</a>",
    "<a b='c'>",
    "<!--",
    "<![CDATA[",
    "<p>x</p>",
    "<h1>",
    "<title>",
    "<script>",
    "\n",
    "\r\n",
    "\n\n",
    "data: ",
    "event: e\n",
    " ",
    "  ",
    "\t",
    "\0",
    "\u{a0}",
    "\u{ad}",
    "\u{200b}",
    "\u{202e}",
    "é",
    "漢",
    "😀",
    ";",
    "; ",
    "; a",
    "(",
    ")",
    "()",
    "::",
    "->",
    "=>",
    "$a",
    "{{",
    "{0}",
    "%s",
    "#<",
    "0x1f",
    "10.0.0.1",
    "127.0.0.1:80 ",
    "C:\\\\a",
    "/srv/a/b ",
    "at a.b(c:1) ",
    "Bearer ",
    "password=",
    "sk_live_",
    "eyJhbGciOi",
    "a@b.c ",
    "https://a.b/?c=d&",
    "SELECT a FROM b WHERE ",
    "a_b",
    "a-b",
    "A.B.C ",
    "1s",
    "1 second ",
    "try again in ",
    "retry after 1 ",
    "must be ",
    "is required ",
    "'a' ",
    "\"a\" ",
    "`a` ",
    "is too long (maximum is 5) ",
];

/// Where the text stands: `{}` is the text, `[]` the text as a string of JSON. The middle comes many times, `#` is how
/// often it came before.
struct Frame(&'static str, &'static str, &'static str, &'static str);

const JSON: &str = "application/json";

const FRAMES: &[Frame] = &[
    Frame("{}", "", "", JSON),
    Frame("{}", "", "", "text/plain"),
    Frame("{}", "", "", "text/html"),
    Frame("{}", "", "", "application/xml"),
    Frame("{}", "", "", "application/x-www-form-urlencoded"),
    Frame("{}", "", "", "text/event-stream"),
    Frame("<!doctype html><html><head><title>{}</title></head><body><h1>{}</h1>{}</body></html>", "", "", "text/html"),
    Frame("<?xml version=\"1.0\"?><Error><Code>{}</Code><Message>{}</Message></Error>", "", "", "application/xml"),
    Frame("<Errors>", "<a>{}</a>", "</Errors>", "application/xml"),
    Frame("{\"message\":[]}", "", "", JSON),
    Frame("{\"error_id\":\"1\",\"key\":\"k\",\"title\":\"t\",\"public\":true,\"message\":[]}", "", "", JSON),
    Frame("{\"key\":[],\"message\":\"a b\"}", "", "", JSON),
    Frame("{\"error\":{\"code\":[],\"message\":[],\"details\":[{\"field\":[],\"message\":[]}]}}", "", "", JSON),
    Frame("{\"errors\":{[]:[\"is taken\"]}}", "", "", JSON),
    Frame("{\"message\":\"{}{}{}\",\"rejectedValue\":\"{}b\"}", "", "", JSON),
    Frame("{\"message\":\"{}{}{}\",\"params\":{\"a\":\"b\"}}", "", "", JSON),
    Frame("{\"errors\":[", "{\"field\":[],\"message\":[]}", "]}", JSON),
    Frame("{\"errors\":[", "{\"field\":\"a#\",\"message\":[]}", "]}", JSON),
    Frame("{\"errors\":[", "[]", "]}", JSON),
    Frame("{\"errors\":{", "\"#\":[[]]", "}}", JSON),
    Frame("{\"errors\":{", "\"{}#\":[\"is taken\",[]]", "}}", JSON),
    Frame("{\"messages\":[", "\"# a sentence\",[]", "]}", JSON),
    Frame("{\"detail\":[", "{\"loc\":[\"body\",\"a#\"],\"msg\":[],\"type\":[]}", "]}", JSON),
    Frame("{", "\"k#\":[]", "}", JSON),
    Frame("[", "[]", "]", JSON),
];

/// A body made of a few atoms in a frame.
#[derive(Clone, Debug)]
pub struct Recipe {
    atoms: Vec<&'static str>,
    frame: usize,
    /// How long one text is where the frame repeats it.
    unit: usize,
    size: usize,
    policy: Policy,
}

pub struct Finding {
    pub recipe: Recipe,
    pub took: Duration,
    pub ratio: f64,
}

/// Tries so many recipes on all processors, each a new one or a change of the slowest known; the slowest comes first.
pub fn search(count: usize, seed: u32) -> Vec<Finding> {
    let ordinary = SIZES.map(ordinary);
    let known = Mutex::new(Vec::new());
    for (frame, atoms) in (0..FRAMES.len()).flat_map(|frame| ONCE_SLOW.map(|atoms| (frame, atoms))) {
        let size = SIZES.len() - 1;
        let recipe = Recipe { atoms: atoms.to_vec(), frame, unit: 2_000, size, policy: Policy::ClientErrors };
        time_one(recipe, &known, &ordinary);
    }
    let workers = thread::available_parallelism().map_or(1, Into::into);
    thread::scope(|scope| {
        for worker in 0..workers {
            let mut dice = Dice::new(seed + worker as u32);
            let (known, ordinary) = (&known, &ordinary);
            scope.spawn(move || {
                for _ in 0..count.div_ceil(workers) {
                    try_one(&mut dice, known, ordinary);
                }
            });
        }
    });
    known.into_inner().unwrap_or_else(PoisonError::into_inner)
}

fn try_one(dice: &mut Dice, known: &Mutex<Vec<Finding>>, ordinary: &[Duration]) {
    let known_one =
        known.lock().unwrap_or_else(PoisonError::into_inner).get(dice.below(KNOWN)).map(|it| it.recipe.clone());
    let recipe = match known_one {
        Some(recipe) if dice.below(2) == 0 => recipe.changed(dice),
        _ => Recipe::new(dice),
    };
    time_one(recipe, known, ordinary);
}

fn time_one(recipe: Recipe, known: &Mutex<Vec<Finding>>, ordinary: &[Duration]) {
    let known = || known.lock().unwrap_or_else(PoisonError::into_inner);
    let usual = ordinary.get(recipe.size).copied().unwrap_or_default();
    let least_known = known().get(KNOWN - 1).map_or(0.0, |known| known.ratio);
    let took = recipe.time(usual.mul_f64(least_known));
    let ratio = took.as_secs_f64() / usual.as_secs_f64();
    let mut known = known();
    let at = known.partition_point(|known| known.ratio >= ratio);
    known.insert(at, Finding { recipe, took, ratio });
    known.truncate(KNOWN);
}

/// The mean of what servers do send at that size: rows of data, a list of inputs, a page, a log.
fn ordinary(size: usize) -> Duration {
    let bodies = [
        (
            "{\"message\":\"The import was not carried out.\",\"rows\":[",
            "{\"id\":1041,\"name\":\"Jo Doe\",\"age\":17},",
            "{}]}",
            JSON,
        ),
        ("{\"errors\":[", "{\"field\":\"email\",\"message\":\"is not an e-mail address\"},", "{}]}", JSON),
        (
            "<!doctype html><title>502 Bad Gateway</title><h1>502 Bad Gateway</h1>",
            "<p class=\"note\">The server is not there.</p>\n",
            "",
            "text/html",
        ),
        ("", "2025-01-01 The import of row 17 was not carried out: the name is missing.\n", "", "text/plain"),
    ];
    let times = bodies.map(|(head, unit, tail, content_type)| {
        let body = [head, &unit.repeat(size / unit.len()), tail].concat();
        time(&body, content_type, Policy::ClientErrors, Duration::ZERO)
    });
    times.iter().sum::<Duration>() / 4
}

/// The shortest of several times: what else the machine does only makes them longer. Once is enough where that is not long.
fn time(body: &str, content_type: &str, policy: Policy, long: Duration) -> Duration {
    let headers = [("content-type", content_type)];
    let input = Input { status: Some(422), headers: Headers(&headers), body: body.as_bytes(), ..Input::default() };
    let options = Options { policy, ..Options::default() };
    let once = || {
        let started = ThreadTime::now();
        std::hint::black_box(normalize(&input, &options));
        started.elapsed()
    };
    let first = once();
    (1..REPEATS).fold(first, |least, _| if least > long { least.min(once()) } else { least })
}

impl Recipe {
    fn new(dice: &mut Dice) -> Self {
        Self {
            atoms: (0..=dice.below(3)).map(|_| atom(dice)).collect(),
            frame: dice.below(FRAMES.len()),
            unit: *dice.one(&[1, 20, 100, 280, 2_000]),
            size: dice.below(SIZES.len()),
            policy: if dice.below(3) == 0 { Policy::Flag } else { Policy::ClientErrors },
        }
    }

    fn changed(&self, dice: &mut Dice) -> Self {
        let mut other = self.clone();
        let fresh = Self::new(dice);
        match dice.below(5) {
            0 => other.frame = fresh.frame,
            1 => other.unit = fresh.unit,
            2 => other.size = fresh.size,
            3 => other.atoms = fresh.atoms,
            _ => other.atoms.push(atom(dice)),
        }
        other.atoms.truncate(5);
        other
    }

    fn time(&self, long: Duration) -> Duration {
        time(&self.body(), self.frame().3, self.policy, long)
    }

    fn frame(&self) -> &'static Frame {
        FRAMES.get(self.frame).unwrap_or(&Frame("{}", "", "", JSON))
    }

    pub fn body(&self) -> String {
        let size = SIZES.get(self.size).copied().unwrap_or(MAX_BODY_BYTES);
        let Frame(head, unit, tail, content_type) = self.frame();
        if unit.is_empty() {
            let places = head.matches("{}").count() + head.matches("[]").count();
            return self.fill(head, size / places.max(1));
        }
        let unit = self.fill(unit, self.unit);
        let units: Vec<_> = (0..=size / unit.len()).map(|at| unit.replace('#', &at.to_string())).collect();
        [head, units.join(if *content_type == JSON { "," } else { "" }).as_str(), tail].concat()
    }

    fn fill(&self, frame: &str, length: usize) -> String {
        let whole = self.atoms.concat();
        let text = whole.repeat(length / whole.len().max(1) + 1);
        frame.replace("[]", &serde_json::Value::from(text.as_str()).to_string()).replace("{}", &text)
    }
}

fn atom(dice: &mut Dice) -> &'static str {
    match dice.below(8) {
        0 => dice.one::<&str>(MEMBERS),
        1 => dice.one::<&str>(SLUGS),
        2 => dice.one::<&str>(SENTENCES),
        3 => CANARY,
        4 | 5 => {
            let lines = PHRASES.lines().count();
            PHRASES.lines().nth(dice.below(lines)).unwrap_or(" ")
        }
        _ => dice.one::<&str>(TOKENS),
    }
}
