//! The browser engines that the package and the demo are tested in.

use std::path::PathBuf;

use anyhow::{Context, Result};
use duct::Expression;

use crate::ci::in_ci;
use crate::tools::{chromium, firefox, webkit};
use crate::workspace::Workspace;

/// Programs by the variable in which the tests look for them.
type Programs = Vec<(&'static str, PathBuf)>;

struct Engine {
    name: &'static str,
    ensure: fn(&Workspace) -> Result<Programs>,
}

const ENGINES: &[Engine] = &[
    Engine { name: "chromium", ensure: chromium_programs },
    Engine { name: "firefox", ensure: firefox_programs },
    Engine { name: "webkit", ensure: webkit_programs },
];

/// Tells a command's tests which engines there are. One that cannot be had fails in CI; elsewhere it is named and left out.
pub(crate) fn provide(workspace: &Workspace, tests: Expression) -> Result<Expression> {
    let (names, programs) = gather(workspace, ENGINES, in_ci())?;
    let tests = tests.env("ENGINES", names.join(","));
    Ok(programs.into_iter().fold(tests, |tests, (variable, program)| tests.env(variable, program)))
}

fn gather(workspace: &Workspace, engines: &[Engine], in_ci: bool) -> Result<(Vec<&'static str>, Programs)> {
    let mut names = Vec::new();
    let mut all = Programs::new();
    for &Engine { name, ensure } in engines {
        match ensure(workspace).with_context(|| format!("{name} cannot be had")) {
            Ok(programs) => {
                names.push(name);
                all.extend(programs);
            }
            Err(error) if in_ci => return Err(error),
            Err(error) => eprintln!("  {name} is skipped: {error:#}"),
        }
    }
    Ok((names, all))
}

fn chromium_programs(workspace: &Workspace) -> Result<Programs> {
    Ok(vec![("CHROMIUM_PATH", chromium::ensure(workspace)?.browser)])
}

fn firefox_programs(workspace: &Workspace) -> Result<Programs> {
    let firefox = firefox::ensure(workspace)?;
    Ok(vec![("FIREFOX_PATH", firefox.browser), ("GECKODRIVER", firefox.driver)])
}

fn webkit_programs(workspace: &Workspace) -> Result<Programs> {
    let webkit = webkit::ensure(workspace)?;
    Ok(vec![("WEBKITWEBDRIVER", webkit.driver), ("XVFB", webkit.display)])
}

#[cfg(test)]
mod tests {
    use std::path::PathBuf;

    use anyhow::bail;

    use super::{Engine, gather};
    use crate::workspace::Workspace;

    const ENGINES: &[Engine] = &[
        Engine { name: "there", ensure: |_| Ok(vec![("THERE", PathBuf::from("/bin/there"))]) },
        Engine { name: "missing", ensure: |_| bail!("nobody has it") },
    ];

    #[test]
    fn a_missing_engine_is_left_out() -> anyhow::Result<()> {
        let (names, programs) = gather(&Workspace::open(false)?, ENGINES, false)?;
        assert_eq!(names, ["there"]);
        assert_eq!(programs, [("THERE", PathBuf::from("/bin/there"))]);
        Ok(())
    }

    #[test]
    fn a_missing_engine_is_a_failure_in_ci() -> anyhow::Result<()> {
        let outcome = gather(&Workspace::open(false)?, ENGINES, true).map(|_| ()).map_err(|error| format!("{error:#}"));
        assert_eq!(outcome, Err("missing cannot be had: nobody has it".to_owned()));
        Ok(())
    }
}
