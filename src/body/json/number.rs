//! RFC 8259, section 6: what a number may look like.

/// How long the number at the start of these bytes is; `None` where there is none.
pub(super) fn number_length(bytes: &[u8]) -> Option<usize> {
    let mut at = usize::from(bytes.first() == Some(&b'-'));
    at += match bytes.get(at)? {
        b'0' => 1,
        b'1'..=b'9' => digits(bytes, at),
        _ => return None,
    };
    if bytes.get(at) == Some(&b'.') {
        at += 1 + some(digits(bytes, at + 1))?;
    }
    if let Some(b'e' | b'E') = bytes.get(at) {
        at += 1 + usize::from(matches!(bytes.get(at + 1), Some(b'+' | b'-')));
        at += some(digits(bytes, at))?;
    }
    Some(at)
}

fn digits(bytes: &[u8], from: usize) -> usize {
    bytes.iter().skip(from).take_while(|byte| byte.is_ascii_digit()).count()
}

fn some(count: usize) -> Option<usize> {
    (count > 0).then_some(count)
}
