//! Any failed HTTP response in, one structure out, with text that is safe to show.
//!
//! Data flows one way, in the order of the modules below: a response's bytes become a tree, the tree
//! is recognised as some API's dialect, its facts are extracted, the facts settle the kind and the
//! advice, and last it is decided which words a person may read. Nothing here panics, allocates
//! without bound, knows a host, or returns a `Result`: every input has an answer.
//!
//! ```
//! use error_normalizer::{Action, Input, Options, normalize};
//! let input = Input {
//!     status: Some(422),
//!     headers: error_normalizer::Headers(&[("content-type", "application/json"), ("x-request-id", "req-8")]),
//!     body: br#"{"errors": {"items[0].quantity": ["must be greater than 0"]}}"#,
//!     method: Some("POST"),
//!     ..Input::default()
//! };
//! let error = normalize(&input, &Options::default());
//! assert_eq!(error.user_message, "Some details are missing or need a change. Correct them and try again.");
//! assert_eq!(error.fields[0].name, "items.0.quantity");
//! assert_eq!(error.action, Action::FixInput);
//! assert_eq!(error.error_id.as_deref(), Some("req-8"));
//! ```

#![cfg_attr(not(test), no_std)]

extern crate alloc;
// The npm package is a program of its own, and brings what it needs of std in `wasm`.
#[cfg(not(all(feature = "npm", target_arch = "wasm32", not(feature = "js"))))]
extern crate std;

mod config;
mod input;
mod options;

mod body;

mod dialects;
mod recognise;

mod extract;
mod facts;

mod anomalies;

mod alike;
mod rule;

mod kind;
mod status;
mod vocabulary;

mod retry;

mod wording;

mod normalized;
mod settle;

#[cfg(feature = "js")]
mod js;
#[cfg(feature = "npm")]
mod wasm;

// What several of them look up, search and keep with.
mod hash;
mod hashes;
mod lists;
mod phrases;
mod search;
mod texts;
mod word_list;

pub use config::ConfigError;
pub use dialects::{Dialect, OwnDialect};
pub use input::{Headers, Input, MAX_BODY_BYTES};
pub use normalized::{Action, Anomaly, AnomalyCode, FieldError, Kind, NormalizedError, PathPart, Rule, Text};
pub use options::Options;
pub use wording::{Locale, OwnText, OwnTexts, Policy, PolicyTable, WaitUnit};

pub use settle::normalize;
#[cfg(feature = "npm")]
pub(crate) use settle::with_normalized;
