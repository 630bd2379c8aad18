//! Where things are: files, hosts, connections, cloud resources.

use super::{
    Mark,
    credentials::is_random,
    lines::{Lines, words},
    pattern::fits,
    text::{SMALL, contains, core, cut, cut_last, has, is_number, shape, until},
};

#[inline(never)]
pub(super) fn finding(word: &[u8], last: &[u8]) -> Option<Mark> {
    if is_code(word, last) || is_deep(word) {
        return Some(Mark::Path);
    }
    if is_mail_status(word, last) {
        return Some(Mark::Infrastructure);
    }
    let is_version = fits(last, b"ver") || last == b"v";
    (!is_version && is_private_host(word)).then_some(Mark::PrivateHost)
}

/// What the link gives away whose `://` is at that place of the word.
#[inline(never)]
pub(super) fn link(word: &[u8], colon: usize) -> Option<Mark> {
    let (scheme, address) = word.split_at_checked(colon)?;
    let ends = |name: &[u8]| scheme.get(scheme.len().saturating_sub(name.len())..).is_some_and(|end| fits(end, name));
    if !ends(b"http") && !ends(b"https") {
        return Some(Mark::Connection);
    }
    let authority =
        until(address.get(3..)?, |byte| matches!(byte, b'/' | b'?' | b'#' | b'"' | b'\'' | b')' | b'>' | b','));
    if has(authority, b'@') {
        return Some(Mark::Connection);
    }
    // Whoever knows the address of a webhook may post there.
    if contains(address, b"hook") && address.split(|&byte| byte == b'/').any(|part| is_random(part, 16)) {
        return Some(Mark::Credential);
    }
    let host = core(authority);
    let host = host.strip_suffix(b":443").unwrap_or(host);
    let is_private = !has(host, b'.') || has(host, b':') || is_private_host(host) || quad(host).is_some();
    (!host.is_empty() && is_private).then_some(Mark::PrivateHost)
}

/// Names that only a private network resolves.
const PRIVATE_DOMAINS: Lines =
    words!("internal local localhost localdomain lan corp intra intranet svc cluster consul docker");

/// Where services listen by default: 3306 is MySQL's, 5432 PostgreSQL's, 6379 Redis's, …
const SERVICE_PORTS: Lines = words!(
    "443 587 1025 1433 1521 1883 2049 2181 2375 2379 3000 3128 3306 3307 4000 4222 5000 5432 5433 5601 5672 6379 6380 6432 6443 7000 \
     7687 8000 8080 8081 8086 8088 8123 8200 8443 8500 8983 9000 9042 9090 9092 9093 9200 9300 11211 15672 26257 26379 27017 50051"
);

fn is_private_host(word: &[u8]) -> bool {
    let word = until(word, |byte| matches!(byte, b'/' | b'('));
    let host = match cut_last(word, b'=').or_else(|| cut_last(word, b'@')) {
        Some((_, host)) => host,
        None => word,
    };
    let (name, port) = match cut_last(host, b':') {
        Some((name, port)) if is_number(port) => (core(name), port),
        _ => (host, b"".as_slice()),
    };
    if let Some(address) = quad(name) {
        return !port.is_empty() || is_private(address);
    }
    if name == b"localhost" {
        return true;
    }
    let is_host = name.iter().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || b".-_".contains(byte));
    if !is_host || shape(name) & SMALL == 0 {
        return false;
    }
    match cut_last(name, b'.') {
        Some((_, top)) if port.is_empty() => PRIVATE_DOMAINS.hold(top) && !has(word, b'@'),
        Some(_) => (2..=5).contains(&port.len()),
        None => SERVICE_PORTS.hold(port),
    }
}

/// An IPv4 address.
fn quad(word: &[u8]) -> Option<[u8; 4]> {
    let (mut address, mut octets, mut octet) = (0_u32, 1, None);
    for &byte in word {
        octet = match (byte, octet) {
            (b'0'..=b'9', _) => Some(octet.unwrap_or(0) * 10 + u32::from(byte - b'0')).filter(|&octet| octet < 256),
            (b'.', Some(octet)) => {
                address = address << 8 | octet;
                octets += 1;
                None
            }
            _ => return None,
        };
        if byte != b'.' && octet.is_none() {
            return None;
        }
    }
    octet.filter(|_| octets == 4).map(|octet| (address << 8 | octet).to_be_bytes())
}

/// RFC 1918, loopback, link-local, carrier-grade NAT, unspecified.
fn is_private(address: [u8; 4]) -> bool {
    matches!(address, [10 | 127 | 0, ..] | [172, 16..=31, ..] | [192, 168, ..] | [169, 254, ..] | [100, 64..=127, ..])
}

/// The endings of source code, libraries and configuration.
const CODE: Lines = words!(
    "py rb erb js mjs cjs ts tsx jsx java kt scala go rs php cs cpp cc c h swift m dart ex exs erl pl pm clj lua vue sql so dll \
     jar sh conf env yml yaml ini sock"
);

/// A file of a program, with its line or folder, or where something happened in it.
fn is_code(word: &[u8], last: &[u8]) -> bool {
    // Dart's address of a library's file.
    let word = word.strip_prefix(b"package:").unwrap_or(word);
    let (file, line) = cut(word, |byte| byte == b':').unwrap_or((word, b""));
    let file = until(file, |byte| byte == b'(');
    let is_placed = || line.first().is_some_and(u8::is_ascii_digit) || has(file, b'/') || has(file, b'\\');
    cut_last(file, b'.').is_some_and(|(name, ending)| {
        !name.is_empty() && CODE.hold(ending) && (is_placed() || matches!(last, b"in" | b"at" | b"from"))
    })
}

/// A path of four parts or more, none of them a number.
fn is_deep(word: &[u8]) -> bool {
    let is_part = |part: &&[u8]| part.len() > 1 && shape(part) & SMALL != 0;
    !has(word, b':') && word.split(|&byte| byte == b'/').filter(is_part).count() > 3
}

/// An enhanced status code behind its reply code: `550 5.7.1` (RFC 3463).
fn is_mail_status(word: &[u8], last: &[u8]) -> bool {
    word.first() == last.first() && last.len() == 3 && is_number(last) && fits(word, b"0.0.0$")
}
