//! Where things are: files, hosts, connections, cloud resources.

use super::{Mark, reading::Reading};

pub(super) fn finding(text: &Reading) -> Option<Mark> {
    let mut last = "";
    text.shown.split_ascii_whitespace().find_map(|word| {
        let core = word.trim_matches(is_around);
        let found = place(core, last);
        last = word;
        found
    })
}

/// What may surround a word without being part of it.
pub(super) fn is_around(c: char) -> bool {
    matches!(
        c,
        '"' | '\'' | '`' | '(' | ')' | '[' | ']' | '<' | '>' | ',' | '.' | ';' | ':' | '!' | '?' | '‘'
            ..='„' | '«' | '»'
    )
}

fn place(word: &str, last: &str) -> Option<Mark> {
    if let Some((scheme, address)) = word.split_once("://") {
        return url(scheme, address);
    }
    if word.contains("arn:") || is_cloud_id(word) || word.contains("amazonaws.com") || word.contains("projects/") {
        return Some(Mark::CloudResource);
    }
    if word.starts_with("jdbc:") || word.contains("'@'") {
        return Some(Mark::Connection);
    }
    if is_path(word, last) {
        return Some(Mark::Path);
    }
    let is_version = last.to_ascii_lowercase().starts_with("ver") || last == "v";
    (!is_version && is_private_host(word)).then_some(Mark::PrivateHost)
}

fn url(scheme: &str, address: &str) -> Option<Mark> {
    let scheme = scheme.rsplit(|c: char| !c.is_ascii_alphanumeric() && c != '+' && c != '-').next().unwrap_or_default();
    if !matches!(scheme, "http" | "https" | "HTTP" | "HTTPS" | "Http" | "Https") {
        return Some(Mark::Connection);
    }
    let authority = address.split(['/', '?', '#', '"', '\'', ')', '>', ',']).next().unwrap_or_default();
    if authority.contains('@') {
        return Some(Mark::Connection);
    }
    let host = authority.trim_end_matches(is_around);
    let is_bare = host.starts_with(|c: char| c.is_ascii_alphanumeric()) && !host.contains('.');
    (is_bare || host.contains(':') || is_private_host(host) || quad(host).is_some()).then_some(Mark::PrivateHost)
}

/// Names that only a private network resolves.
const PRIVATE_DOMAINS: &[&str] =
    &["internal", "local", "localhost", "localdomain", "lan", "corp", "intranet", "svc", "cluster", "consul", "docker"];

/// Where services listen by default: 3306 is MySQL's, 5432 PostgreSQL's, 6379 Redis's, …
const SERVICE_PORTS: &[&str] = &[
    "1433", "1521", "2181", "2375", "2379", "3000", "3306", "4000", "4317", "5000", "5432", "5672", "6379", "6443",
    "7000", "8000", "8080", "8081", "8086", "8125", "8200", "8443", "8500", "9000", "9042", "9090", "9092", "9200",
    "9300", "11211", "15672", "27017", "50051",
];

fn is_private_host(word: &str) -> bool {
    let word = word.split(['/', '(']).next().unwrap_or_default();
    let host = word.rsplit(['=', '@']).next().unwrap_or_default();
    let (name, port) = match host.rsplit_once(':') {
        Some((name, port)) if is_number(port) => (name.trim_end_matches(is_around), Some(port)),
        _ => (host, None),
    };
    if let Some(address) = quad(name) {
        return port.is_some() || is_private(address);
    }
    if host.contains("::") || name.eq_ignore_ascii_case("localhost") {
        return host != "::";
    }
    let is_name = name.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || b".-_".contains(&byte));
    if !is_name || !name.bytes().any(|byte| byte.is_ascii_lowercase()) {
        return false;
    }
    let (sub, top) = name.rsplit_once('.').unwrap_or(("", name));
    match port {
        Some(port) => (!sub.is_empty() && (2..=5).contains(&port.len())) || SERVICE_PORTS.contains(&port),
        None => !sub.is_empty() && PRIVATE_DOMAINS.contains(&top) && !word.contains('@'),
    }
}

/// An IPv4 address.
fn quad(word: &str) -> Option<[u8; 4]> {
    let mut octets = word.split('.').map(|part| part.parse::<u8>().ok());
    let quad = [octets.next()??, octets.next()??, octets.next()??, octets.next()??];
    octets.next().is_none().then_some(quad)
}

/// RFC 1918, loopback, link-local, carrier-grade NAT, unspecified.
fn is_private(address: [u8; 4]) -> bool {
    matches!(address, [10 | 127 | 0, ..] | [172, 16..=31, ..] | [192, 168, ..] | [169, 254, ..] | [100, 64..=127, ..])
}

/// AWS's `i-0abc…`, `vpc-…` and their like.
fn is_cloud_id(word: &str) -> bool {
    let Some((prefix, id)) = word.split_once('-') else { return false };
    matches!(prefix, "i" | "vpc" | "subnet" | "sg" | "ami" | "vol" | "eni" | "snap" | "igw" | "rtb" | "eipalloc")
        && id.len() >= 8
        && id.bytes().all(|byte| byte.is_ascii_alphanumeric())
        && id.bytes().any(|byte| byte.is_ascii_digit())
}

/// The first parts of absolute paths on servers.
const ROOTS: &[&str] = &[
    "var",
    "usr",
    "etc",
    "home",
    "srv",
    "opt",
    "app",
    "tmp",
    "root",
    "mnt",
    "proc",
    "dev",
    "lib",
    "bin",
    "src",
    "data",
    "Users",
    "workspace",
    "builds",
    "run",
];

const CODE: &[&str] = &[
    "py", "rb", "erb", "js", "mjs", "cjs", "ts", "tsx", "jsx", "java", "kt", "scala", "go", "rs", "php", "cs",
    "cshtml", "cpp", "cc", "c", "h", "hpp", "swift", "m", "dart", "ex", "exs", "erl", "pl", "pm", "clj", "lua", "vue",
    "sql", "so", "dll", "jar", "sh", "conf", "env", "yml", "yaml", "ini", "sock", "blade",
];

fn is_path(word: &str, last: &str) -> bool {
    let (file, line) = match word.split_once(':') {
        Some((file, line)) => (file, line.starts_with(|c: char| c.is_ascii_digit())),
        None => (word, false),
    };
    let file = file.split('(').next().unwrap_or_default();
    let is_code = file.rsplit_once('.').is_some_and(|(name, extension)| !name.is_empty() && CODE.contains(&extension));
    if is_code && (line || file.contains(['/', '\\']) || matches!(last, "in" | "at" | "from")) {
        return true;
    }
    if let Some((_, rest)) = word.split_once(":\\") {
        return rest.starts_with(|c: char| c.is_ascii_alphanumeric());
    }
    if word.starts_with("\\\\") || word.starts_with("~/") || word.starts_with("./") || word.starts_with("../") {
        return word.len() > 3;
    }
    let path = word.trim_start_matches(|c: char| c != '/');
    let is_absolute = word.len() == path.len()
        || !word
            .get(..word.len() - path.len())
            .unwrap_or_default()
            .ends_with(|c: char| c.is_alphanumeric() || c == '.');
    is_absolute && is_absolute_path(path, last)
}

fn is_absolute_path(path: &str, last: &str) -> bool {
    let path = path.split([')', ']', ',', '\'', '"', ';']).next().unwrap_or_default();
    let mut parts = path.split('/').skip(1).filter(|part| !part.is_empty());
    let Some(first) = parts.next() else { return false };
    let is_method =
        matches!(last.trim_matches(is_around), "GET" | "POST" | "PUT" | "PATCH" | "DELETE" | "HEAD" | "OPTIONS");
    let is_deep = parts.next().is_some()
        && first.len() > 1
        && path.is_ascii()
        && first.bytes().any(|byte| byte.is_ascii_lowercase());
    is_method || is_deep || ROOTS.contains(&first)
}

pub(super) fn is_number(word: &str) -> bool {
    !word.is_empty() && word.bytes().all(|byte| byte.is_ascii_digit())
}
