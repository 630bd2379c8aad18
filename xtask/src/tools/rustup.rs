//! Parts of the Rust toolchain that rustup can add.

use duct::cmd;

use crate::workspace::Workspace;

/// Whether `rustup … add …` did it. It cannot where Rust came from elsewhere, or where its server is out of reach.
pub(crate) fn add(workspace: &Workspace, what: &str, names: &[&str]) -> bool {
    let add = cmd("rustup", [what, "add"].iter().chain(names));
    which::which("rustup").is_ok()
        && workspace
            .attempt(&format!("Adding {} to Rust", names.join(" and ")), add)
            .is_ok_and(|output| output.status.success())
}
