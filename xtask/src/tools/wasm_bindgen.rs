//! wasm-bindgen's command line tool, which must be of the very version that Cargo.lock names for the crate.

use std::env::consts::EXE_SUFFIX;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use duct::cmd;

use super::{cargo, find_or_install};
use crate::workspace::Workspace;

pub(crate) struct WasmBindgen {
    pub(crate) version: String,
    pub(crate) cli: PathBuf,
    pub(crate) test_runner: PathBuf,
}

/// Takes the one on PATH where it is the right one.
pub(crate) fn ensure(workspace: &Workspace) -> Result<WasmBindgen> {
    let lock = fs::read_to_string(workspace.root.join("Cargo.lock")).context("Cargo.lock cannot be read")?;
    let version = locked_version(&lock, "wasm-bindgen").context("Cargo.lock does not name wasm-bindgen")?;
    let find = || {
        let on_path = which::which_all("wasm-bindgen").into_iter().flatten();
        on_path.chain(cargo::installed(workspace, "wasm-bindgen")).find_map(|cli| right_one(&cli, &version))
    };
    // Not --locked: the tool's own lock file may name a release that a registry does not have.
    let programs = ["--bin=wasm-bindgen", "--bin=wasm-bindgen-test-runner"];
    let install = || cargo::install(workspace, "wasm-bindgen-cli", &version, &programs, "about a minute");
    find_or_install("wasm-bindgen", find, install)
}

fn right_one(cli: &Path, version: &str) -> Option<WasmBindgen> {
    let says = cmd!(cli, "--version").stderr_null().read().ok()?;
    let test_runner = cli.with_file_name(format!("wasm-bindgen-test-runner{EXE_SUFFIX}"));
    (says.strip_prefix("wasm-bindgen ")?.split(' ').next() == Some(version) && test_runner.exists())
        .then(|| WasmBindgen { version: version.to_owned(), cli: cli.to_owned(), test_runner })
}

fn locked_version(lock: &str, name: &str) -> Option<String> {
    let lock: toml::Table = lock.parse().ok()?;
    let package = lock.get("package")?.as_array()?.iter().find(|package| field(package, "name") == Some(name))?;
    field(package, "version").map(str::to_owned)
}

fn field<'a>(package: &'a toml::Value, name: &str) -> Option<&'a str> {
    package.get(name)?.as_str()
}

#[cfg(test)]
mod tests {
    use super::locked_version;

    const LOCK: &str = r#"
version = 4

[[package]]
name = "wasm-bindgen-macro"
version = "0.2.99"

[[package]]
name = "wasm-bindgen"
version = "0.2.130"
dependencies = ["wasm-bindgen-macro"]
"#;

    #[test]
    fn the_version_is_the_one_of_just_that_crate() {
        assert_eq!(locked_version(LOCK, "wasm-bindgen").as_deref(), Some("0.2.130"));
        assert_eq!(locked_version(LOCK, "wasm"), None);
        assert_eq!(locked_version("not a lock file", "wasm-bindgen"), None);
    }
}
