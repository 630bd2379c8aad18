//! Node, and packages from npm as a lock file names them.

use anyhow::{Context, Result, bail};
use duct::{Expression, cmd};

use crate::stamp::Artifact;
use crate::workspace::Workspace;

const OLDEST: u32 = 20;

pub(crate) struct Node {
    version: String,
}

pub(crate) fn ensure() -> Result<Node> {
    let advice = format!("install Node {OLDEST} or newer with npm (https://nodejs.org), then run this again");
    let version = cmd!("node", "--version").read().with_context(|| format!("node does not run; {advice}"))?;
    if major(&version).is_none_or(|major| major < OLDEST) {
        bail!("node is {version}; {advice}");
    }
    which::which("npm").with_context(|| format!("npm is not there; {advice}"))?;
    Ok(Node { version })
}

impl Node {
    /// Installs what the folder's lock file names, unless it is there already.
    pub(crate) fn install(&self, workspace: &Workspace, folder: &str) -> Result<()> {
        let directory = workspace.root.join(folder);
        let inputs = [directory.join("package.json"), directory.join("package-lock.json")];
        // npm writes this one last; it lists what was installed.
        let outputs = [directory.join("node_modules/.package-lock.json")];
        let command = cmd!("npm", "ci", "--no-audit", "--no-fund").dir(&directory);
        let name = format!("npm-{}", folder.replace('/', "-"));
        Artifact { name: &name, recipe: &self.version, inputs: &inputs, outputs: &outputs }.make(workspace, || {
            workspace
                .run(&format!("Installing npm packages for {folder}"), command)
                .map(drop)
                .context("npm could not install; see its message above, and whether the registry can be reached")
        })
    }
}

/// A script of the folder's package.json.
pub(crate) fn script(workspace: &Workspace, folder: &str, script: &str) -> Expression {
    cmd!("npm", "run", "--silent", script).dir(workspace.root.join(folder))
}

/// `v20.20.2` → 20
fn major(version: &str) -> Option<u32> {
    version.trim().strip_prefix('v')?.split('.').next()?.parse().ok()
}

#[cfg(test)]
mod tests {
    use super::major;

    #[test]
    fn versions_as_node_prints_them() {
        assert_eq!(major("v20.20.2\n"), Some(20));
        assert_eq!(major("v8.0.0-pre"), Some(8));
        assert_eq!(major("20.1.0"), None);
        assert_eq!(major("command not found"), None);
    }
}
