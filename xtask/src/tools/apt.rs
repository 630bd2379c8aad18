//! Packages of Debian and what derives from it.

use std::sync::Once;

use anyhow::{Context, Result, bail};
use duct::cmd;

use crate::workspace::Workspace;

static PACKAGE_LISTS: Once = Once::new();

pub(crate) fn installed(packages: &[&str]) -> bool {
    packages.iter().all(|package| {
        cmd!("dpkg-query", "--show", "--showformat=${db:Status-Status}", package)
            .stderr_null()
            .unchecked()
            .read()
            .is_ok_and(|status| status == "installed")
    })
}

pub(crate) fn install(workspace: &Workspace, packages: &[&str]) -> Result<()> {
    let names = packages.join(" ");
    if which::which("apt-get").is_err() {
        bail!("there is no apt on this machine; install what your system calls: {names}");
    }
    if !may_install() {
        bail!("only root may install packages; run `sudo apt-get install {names}`, then this again");
    }
    PACKAGE_LISTS.call_once(|| {
        // Outdated lists may still do; where they do not, the installation says so.
        let _ = workspace.run("Fetching apt's package lists", cmd!("apt-get", "update"));
    });
    let install = cmd("apt-get", ["install", "--yes", "--no-install-recommends"].iter().chain(packages))
        .env("DEBIAN_FRONTEND", "noninteractive");
    workspace
        .run(&format!("Installing {names}"), install)
        .map(drop)
        .with_context(|| format!("apt could not install a package; try `apt-get install {names}`, then this again"))
}

#[cfg(unix)]
fn may_install() -> bool {
    nix::unistd::geteuid().is_root()
}

#[cfg(not(unix))]
fn may_install() -> bool {
    false
}
