//! Where things are, and how a tool is run there.

use std::env;
use std::path::{self, Path, PathBuf};
use std::process::Output;

use anyhow::{Context, Result, bail};
use duct::Expression;

use crate::progress::Progress;

pub(crate) struct Workspace {
    pub(crate) root: PathBuf,
    pub(crate) target: PathBuf,
    verbose: bool,
}

impl Workspace {
    pub(crate) fn open(verbose: bool) -> Result<Self> {
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().context("xtask has a parent folder")?.to_owned();
        let target = match env::var_os("CARGO_TARGET_DIR") {
            Some(folder) => path::absolute(folder)?,
            None => root.join("target"),
        };
        Ok(Self { root, target, verbose })
    }

    /// The finished npm package.
    pub(crate) fn package(&self) -> PathBuf {
        self.root.join("pkg")
    }

    /// What the commands leave between two runs; `cargo clean` removes it.
    pub(crate) fn scratch(&self) -> PathBuf {
        self.target.join("xtask")
    }

    /// Runs a tool and returns what it printed, which is shown only where it fails.
    pub(crate) fn run(&self, doing: &str, tool: Expression) -> Result<String> {
        let output = self.attempt(doing, tool)?;
        let printed = String::from_utf8_lossy(&output.stdout).into_owned();
        if self.verbose || !output.status.success() {
            eprintln!("{}", printed.trim_end());
        }
        if !output.status.success() {
            bail!("{doing} failed ({})", output.status);
        }
        Ok(printed)
    }

    /// The same for a tool that may well fail, because there is a second way.
    pub(crate) fn attempt(&self, doing: &str, tool: Expression) -> Result<Output> {
        let tool = tool
            .dir(&self.root)
            // A target folder set in a user's own Cargo settings would be unknown here.
            .env("CARGO_TARGET_DIR", &self.target)
            .stdin_null()
            .stderr_to_stdout()
            .stdout_capture()
            .unchecked();
        let progress = Progress::start(doing);
        let output = tool.run();
        progress.end();
        output.with_context(|| format!("{doing} could not start"))
    }
}
