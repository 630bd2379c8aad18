//! What others wrote and this project uses: licences, sources, bans; known faults where their databases can be had.

use std::path::Path;

use anyhow::Result;
use duct::cmd;

use crate::tools::cargo_deny;
use crate::workspace::Workspace;

/// The project, and the harness with libFuzzer.
const MANIFESTS: [&str; 2] = ["Cargo.toml", "fuzz/Cargo.toml"];
const FOLDERS: [&str; 6] = ["pkg-template", "www", "www/figures", "benches", "tests/hosts", "tests/json-test-suite"];

/// What needs no network, where cargo-deny is there already.
pub(crate) fn check_offline(workspace: &Workspace) -> Result<Vec<String>> {
    cargo_deny::find(workspace).map_or_else(|| Ok(Vec::new()), |deny| Ok(vec![rules(workspace, &deny)?]))
}

pub(crate) fn check(workspace: &Workspace) -> Result<Vec<String>> {
    let deny = cargo_deny::ensure(workspace)?;
    Ok(vec![rules(workspace, &deny)?, advisories(workspace, &deny)?, audit(workspace)?])
}

fn rules(workspace: &Workspace, deny: &Path) -> Result<String> {
    for manifest in MANIFESTS {
        let check = cmd!(deny, "--offline", "--manifest-path", manifest, "check", "licenses", "bans", "sources");
        workspace.run(&format!("Checking the crates of {manifest}"), check)?;
    }
    Ok("licences, bans and sources of the crates, by cargo-deny | all as in deny.toml | all".to_owned())
}

fn advisories(workspace: &Workspace, deny: &Path) -> Result<String> {
    let what = "known faults of the crates, by cargo-deny";
    let fetched = workspace.attempt("Fetching the advisories", cmd!(deny, "fetch", "db"))?;
    if !fetched.status.success() {
        return Ok(format!("{what} | not checked: the database is out of reach here | none"));
    }
    for manifest in MANIFESTS {
        let check = cmd!(deny, "--manifest-path", manifest, "check", "advisories");
        workspace.run(&format!("Looking for advisories on {manifest}"), check)?;
    }
    Ok(format!("{what} | none | none"))
}

/// Only tools: what is published depends on nothing.
fn audit(workspace: &Workspace) -> Result<String> {
    let (mut said, mut unanswered) = (Vec::new(), Vec::new());
    for folder in FOLDERS {
        let audit = cmd!("npm", "audit", "--package-lock-only").dir(workspace.root.join(folder));
        let output = workspace.attempt(&format!("Auditing the packages of {folder}"), audit)?;
        let printed = String::from_utf8_lossy(&output.stdout).into_owned();
        match printed.lines().find(|line| line.contains(" vulnerabilities") || line.contains(" vulnerability")) {
            Some(summary) => said.push(format!("{folder}: {}", summary.trim())),
            None => unanswered.push(folder),
        }
    }
    if !unanswered.is_empty() {
        said.push(format!("not checked, the registry here answers no audit: {}", unanswered.join(", ")));
    }
    Ok(format!(
        "known faults of the npm packages that build and test, by npm audit | {} | none that ships",
        said.join("; ")
    ))
}
