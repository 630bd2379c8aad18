//! `cargo xtask figures`: what the package weighs and how long it takes, and what axe and Lighthouse say of the demo.

use anyhow::Result;
use duct::cmd;

use crate::build;
use crate::tools::{chromium, node};
use crate::workspace::Workspace;

/// Prints them as tables in Markdown, for the pages that show them.
pub(crate) fn run(workspace: &Workspace) -> Result<()> {
    build::run(workspace)?;
    let node = node::ensure()?;
    node.install(workspace, "www")?;
    node.install(workspace, "www/figures")?;
    let chromium = chromium::ensure(workspace)?.browser;
    let package = cmd!("node", workspace.root.join("pkg-template/scripts/figures.js"));
    let demo = node::script(workspace, "www/figures", "figures").env("CHROMIUM_PATH", chromium);
    println!("{}", workspace.run("Measuring the package", package)?);
    println!("{}", workspace.run("Asking axe and Lighthouse about the demo", demo)?);
    Ok(())
}
