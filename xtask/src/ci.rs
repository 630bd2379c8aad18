//! Whether what cannot be had here is a failure or is left out.

use std::env;

/// GitHub, GitLab and their like set it.
pub(crate) fn in_ci() -> bool {
    env::var_os("CI").is_some_and(|value| !value.is_empty() && value != "false")
}
