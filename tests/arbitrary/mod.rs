//! Responses as they never were, and as they might be on a bad day.

mod words;

use crate::invariants::CANARY;
use error_normalizer::Policy;
use proptest::prelude::*;
use proptest::sample::{Index, select};
use serde_json::{Map, Value};
use words::{HEADER_NAMES, HEADER_VALUES, MEMBERS, SLUGS};

/// All of a response but its body, and how it is to be settled.
#[derive(Clone, Debug)]
pub(crate) struct Response {
    pub(crate) status: Option<u16>,
    pub(crate) headers: Vec<(String, String)>,
    pub(crate) method: Option<&'static str>,
    pub(crate) policy: Policy,
}

pub(crate) fn response() -> impl Strategy<Value = Response> {
    let status = prop_oneof![Just(None), any::<u16>().prop_map(Some), (200_u16..600).prop_map(Some)];
    let method = select(vec![None, Some("GET"), Some("POST"), Some("PATCH"), Some("delete"), Some("")]);
    let policy = select(vec![Policy::Flag, Policy::ClientErrors, Policy::Never]);
    (status, prop::collection::vec(header(), 0..4), method, policy)
        .prop_map(|(status, headers, method, policy)| Response { status, headers, method, policy })
}

fn header() -> impl Strategy<Value = (String, String)> {
    let name = select(HEADER_NAMES).prop_map(str::to_owned);
    let value = prop_oneof![
        select(HEADER_VALUES).prop_map(str::to_owned),
        any::<i64>().prop_map(|number| number.to_string()),
        any::<String>()
    ];
    (name, value)
}

/// JSON made of the members that APIs use, every sentence with the canary in it.
pub(crate) fn json() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        (400_i64..600).prop_map(Value::from),
        select(SLUGS).prop_map(Value::from),
        sentence().prop_map(Value::from),
    ];
    leaf.prop_recursive(6, 64, 8, |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..6).prop_map(Value::from),
            prop::collection::vec((select(MEMBERS), inner), 0..8).prop_map(object),
        ]
    })
}

fn object(members: Vec<(&'static str, Value)>) -> Value {
    Value::Object(members.into_iter().map(|(name, value)| (name.to_owned(), value)).collect::<Map<_, _>>())
}

fn sentence() -> impl Strategy<Value = String> {
    prop_oneof![
        any::<String>().prop_map(|text| format!("{text} {CANARY}")),
        ".{0,400}".prop_map(|text| format!("{CANARY} {text}")),
        select(vec![
            "<b>",
            "at com.example.Main(Main.java:1)",
            "SELECT * FROM users",
            "\u{202e}txt.exe",
            "\0",
            "can't be blank"
        ])
        .prop_map(|text| format!("{CANARY} {text} {CANARY}")),
    ]
}

/// Plain text, and text in what servers put around it.
pub(crate) fn text() -> impl Strategy<Value = String> {
    let around = select(vec![
        "{}",
        "<!doctype html><html><head><title>{}</title></head><body><h1>{}</h1><p>{}</p></body></html>",
        "<?xml version=\"1.0\"?><Error><Code>{}</Code><Message>{}</Message><RequestId>1</RequestId></Error>",
        "error={}&error_description={}",
        "event: error\ndata: {\"error\":{\"message\":\"{}\"}}\n\n",
        "{'error': '{}', 'public': True}",
        "{\"message\":\"{\\\"detail\\\":\\\"{}\\\"}\"}",
    ]);
    (around, prop_oneof![sentence(), any::<String>()]).prop_map(|(around, text)| around.replace("{}", &text))
}

/// What happens to a body on its way.
#[derive(Clone, Debug)]
pub(crate) enum Mutation {
    Replace(Index, u8),
    Remove(Index, usize),
    Repeat(Index, usize),
    Insert(Index, &'static str),
    Cut(Index),
}

pub(crate) fn mutations() -> impl Strategy<Value = Vec<Mutation>> {
    let place = any::<Index>;
    let token = select(vec![
        "\"",
        "{",
        "}",
        "[",
        "]",
        ",",
        ":",
        "\\u",
        "\\",
        "null",
        "\u{feff}",
        "\u{202e}",
        "<",
        "&#",
        "1e999",
        "xq7jz0vk4w2p",
    ]);
    let mutation = prop_oneof![
        (place(), any::<u8>()).prop_map(|(at, byte)| Mutation::Replace(at, byte)),
        (place(), 1_usize..20).prop_map(|(at, length)| Mutation::Remove(at, length)),
        (place(), 1_usize..80).prop_map(|(at, length)| Mutation::Repeat(at, length)),
        (place(), token).prop_map(|(at, token)| Mutation::Insert(at, token)),
        place().prop_map(Mutation::Cut),
    ];
    prop::collection::vec(mutation, 1..6)
}

pub(crate) fn mutate(mut body: Vec<u8>, mutations: &[Mutation]) -> Vec<u8> {
    for mutation in mutations {
        let place = |at: &Index| at.index(body.len() + 1);
        match mutation {
            Mutation::Replace(at, byte) => {
                let at = place(at);
                body.splice(at..body.len().min(at + 1), [*byte]);
            }
            Mutation::Remove(at, length) => {
                let at = place(at);
                body.drain(at..body.len().min(at + length));
            }
            Mutation::Repeat(at, length) => {
                let at = place(at);
                let piece = body[at..body.len().min(at + length)].to_vec();
                body.splice(at..at, piece);
            }
            Mutation::Insert(at, token) => {
                let at = place(at);
                body.splice(at..at, token.bytes());
            }
            Mutation::Cut(at) => body.truncate(place(at)),
        }
    }
    body
}
