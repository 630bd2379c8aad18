use crate::normalized::Kind;
use crate::wording::english::{FIELD_TEXTS, kind_words};

const DOCS: &str = include_str!("../../../docs/guide/wording-and-languages.md");

#[test]
fn the_page_shows_each_title_and_message() {
    for kind in Kind::ALL {
        let words = kind_words(*kind);
        let row = format!("| `{}` | {} | {} |\n", kind.slug(), words.title, words.message);
        assert!(DOCS.contains(&row), "docs/guide/wording-and-languages.md lacks {row}");
    }
}

#[test]
fn the_page_shows_each_text_beside_an_input() {
    for (slug, text) in FIELD_TEXTS {
        let row = format!("| `{slug}` | {text} |\n");
        assert!(DOCS.contains(&row), "docs/guide/wording-and-languages.md lacks {row}");
    }
}
