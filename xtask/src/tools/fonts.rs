//! Letters of the languages that the demo's pictures show. Without them every test passes, and the pictures have boxes.

use super::apt;
use crate::workspace::Workspace;

const DEBIAN: &[&str] = &["fonts-noto-core"];

/// Where they cannot be had, what the machine has must do.
pub(crate) fn provide(workspace: &Workspace) {
    if apt::installed(DEBIAN) {
        return;
    }
    if let Err(error) = apt::install(workspace, DEBIAN) {
        eprintln!("  The pictures may have boxes for letters: {error:#}");
    }
}
