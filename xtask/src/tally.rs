//! How many tests a runner ran, whichever runner it is.

use anyhow::{Result, bail};
use duct::Expression;

use crate::workspace::Workspace;

/// Runs tests and says how many passed. None at all is a failure: nothing was shown then.
pub(crate) fn run(workspace: &Workspace, doing: &str, tests: Expression) -> Result<()> {
    run_and_keep(workspace, doing, tests).map(drop)
}

/// The same, for what the tests printed.
pub(crate) fn run_and_keep(workspace: &Workspace, doing: &str, tests: Expression) -> Result<String> {
    let printed = workspace.run(doing, tests)?;
    match passed(&printed) {
        0 => bail!("{doing} ran no test"),
        count => {
            eprintln!("  {doing}: {count} tests passed");
            Ok(printed)
        }
    }
}

/// The sum over all summaries: one for each test program.
fn passed(printed: &str) -> usize {
    printed.lines().filter_map(count).sum()
}

fn count(line: &str) -> Option<usize> {
    // Rust's libtest, and wasm-bindgen-test after it.
    let rust = line.trim().strip_prefix("test result: ok. ");
    // Node's reporters: `spec`, then `tap`.
    let node = || line.strip_prefix("ℹ pass ").or_else(|| line.strip_prefix("# pass "));
    rust.or_else(node)?.split(' ').next()?.parse().ok()
}

#[cfg(test)]
mod tests {
    use super::passed;

    #[test]
    fn every_runners_summary_counts() {
        let printed = "running 2 tests\n..\ntest result: ok. 2 passed; 0 failed; 0 ignored\n\
            ℹ tests 40\nℹ pass 40\n# pass 7\n    test result: ok. 1 passed; 0 failed\n";
        assert_eq!(passed(printed), 50);
        assert_eq!(passed("test result: ok. 0 passed; 0 failed; 0 ignored; 9 filtered out\n# pass 0\n"), 0);
    }
}
