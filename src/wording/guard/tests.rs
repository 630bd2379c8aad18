use super::*;
use serde_json::Value;

fn rows(file: &'static str) -> impl Iterator<Item = Value> {
    file.lines().map(|line| serde_json::from_str(line).expect("one JSON object a line"))
}

fn text<'r>(row: &'r Value, member: &str) -> &'r str {
    row[member].as_str().expect("a text")
}

#[test]
fn every_leaking_text_bears_its_mark() {
    for row in rows(include_str!("../../../tests/guard/leaking.jsonl")) {
        assert_eq!(finding(text(&row, "text")).map(Mark::slug), Some(text(&row, "mark")), "{row}");
    }
}

#[test]
fn every_harmless_text_is_shown() {
    for row in rows(include_str!("../../../tests/guard/harmless.jsonl")) {
        assert_eq!(finding(text(&row, "text")), None, "{row}");
    }
}
