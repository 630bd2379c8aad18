//! `docs/catalogue.md` lists every dialect with what its file says of it.
//!
//! `UPDATE_GOLDENS=1 cargo test --test catalogue` writes the list anew.
#![allow(clippy::unwrap_used, reason = "a test ends by panicking")]

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::{env, fs};

const LIST: &str = "## Every dialect\n\n";

#[test]
fn the_page_lists_every_dialect() {
    let page = root().join("docs/catalogue.md");
    let text = fs::read_to_string(&page).unwrap();
    let (head, _) = text.split_once(LIST).unwrap();
    let expected = format!("{head}{LIST}{}", list());
    if env::var_os("UPDATE_GOLDENS").is_some() {
        return fs::write(page, expected).unwrap();
    }
    assert!(text == expected, "docs/catalogue.md is not what src/dialects says: run with UPDATE_GOLDENS=1");
}

fn list() -> String {
    let files = fs::read_dir(root().join("src/dialects")).unwrap().map(|entry| entry.unwrap().path());
    let rows: BTreeMap<String, String> = files.filter_map(|file| row(&file)).collect();
    let rows: String = rows.into_iter().map(|(id, says)| format!("| `{id}` | {says} |\n")).collect();
    format!("| `dialect` | what its file says |\n| --- | --- |\n{rows}")
}

/// A dialect's id, and its doc lines with a link to its source.
fn row(file: &Path) -> Option<(String, String)> {
    let text = fs::read_to_string(file).unwrap();
    let id = after(&text, "id: \"")?.split('"').next()?.to_owned();
    let source = after(&text, "//! Source: <")?.split('>').next()?;
    let lines = text.lines().map_while(|line| line.strip_prefix("//! "));
    let says: Vec<_> = lines.take_while(|line| !line.is_empty()).collect();
    Some((id, format!("{} [Source]({source})", says.join(" "))))
}

fn after<'t>(text: &'t str, mark: &str) -> Option<&'t str> {
    text.split_once(mark).map(|(_, after)| after)
}

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}
