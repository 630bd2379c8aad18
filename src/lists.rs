//! Order in short lists: the standard library's sort is made anew for every type, at 3 kB each.

/// Sorts a list of at most some hundred, nearly sorted already; equals keep their order.
pub(crate) fn sort_by_place<T>(list: &mut [T], place: impl Fn(&T) -> u64) {
    if list.len() > 1 {
        sort(list, place);
    }
}

/// Apart, because most lists are too short to need it.
#[inline(never)]
fn sort<T>(list: &mut [T], place: impl Fn(&T) -> u64) {
    for end in 1..list.len() {
        let mut at = end;
        while let Some([before, here]) = list.get_mut(at.wrapping_sub(1)..=at)
            && place(before) > place(here)
        {
            core::mem::swap(before, here);
            at -= 1;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::sort_by_place;

    proptest::proptest! {
        #[test]
        fn the_order_is_that_of_the_standard_library(mut list in proptest::collection::vec((0_u64..8, 0_u32..100), 0..40)) {
            let mut expected = list.clone();
            expected.sort_by_key(|(place, _)| *place);
            sort_by_place(&mut list, |(place, _)| *place);
            proptest::prop_assert_eq!(list, expected);
        }
    }
}
