//! Inputs that say the same as one before them: the rows of a list break the same rules, in the same words.

use alloc::vec::Vec;

use crate::facts::FieldFacts;

/// How many inputs before one are looked at.
const WINDOW: usize = 16;

/// For each input the place of one before it that differs from it by its path alone, where there is one.
#[derive(Debug, Default)]
pub(crate) struct Alike(Vec<Option<usize>>);

impl Alike {
    #[cfg(test)]
    pub(crate) const NONE: Self = Self(Vec::new());

    #[inline(never)]
    pub(crate) fn of(fields: &[FieldFacts<'_>]) -> Self {
        let place = |(at, field): (usize, &FieldFacts<'_>)| {
            let start = at.saturating_sub(WINDOW);
            let place = fields.get(start..at)?.iter().position(|other| is_alike(other, field))?;
            Some(start + place)
        };
        Self(fields.iter().enumerate().map(place).collect())
    }

    /// What `of` says of each input and its place; it is asked once about those that are alike.
    pub(crate) fn map<'a, T: Copy>(
        &self,
        fields: &[FieldFacts<'a>],
        mut of: impl FnMut(usize, &FieldFacts<'a>) -> T,
    ) -> Vec<T> {
        let mut said: Vec<T> = Vec::with_capacity(fields.len());
        for (at, field) in fields.iter().enumerate() {
            let known = self.0.get(at).copied().flatten().and_then(|place| said.get(place).copied());
            said.push(known.unwrap_or_else(|| of(at, field)));
        }
        said
    }
}

fn is_alike(one: &FieldFacts<'_>, other: &FieldFacts<'_>) -> bool {
    one.message == other.message && one.key == other.key && one.limit == other.limit && one.echoes == other.echoes
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_is_asked_about_once() {
        let field = |key, limit| FieldFacts { key: Some(key), limit, ..FieldFacts::default() };
        let fields = [field("a", None), field("b", None), field("a", None), field("a", Some("5")), field("b", None)];
        let mut asked = Vec::new();
        let said = Alike::of(&fields).map(&fields, |at, field| {
            asked.push(at);
            field.key
        });
        assert_eq!(asked, [0, 1, 3]);
        assert_eq!(said, ["a", "b", "a", "a", "b"].map(Some));
    }

    #[test]
    fn only_the_last_ones_are_looked_at() {
        let keys: Vec<String> = (0..=WINDOW).map(|key| key.to_string()).collect();
        let all = keys.iter().chain(keys.first());
        let fields: Vec<_> = all.map(|key| FieldFacts { key: Some(key), ..FieldFacts::default() }).collect();
        assert!(Alike::of(&fields).0.iter().all(Option::is_none));
    }
}
