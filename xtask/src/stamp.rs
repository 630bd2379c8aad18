//! What was made from what, so that nothing is made twice.

use std::fs::{self, File};
use std::hash::{DefaultHasher, Hash, Hasher};
use std::io;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};

use crate::workspace::Workspace;

/// Files made by a tool from other files.
pub(crate) struct Artifact<'a> {
    pub(crate) name: &'a str,
    /// What else decides the outcome: a version, flags.
    pub(crate) recipe: &'a str,
    /// Files and whole folders.
    pub(crate) inputs: &'a [PathBuf],
    pub(crate) outputs: &'a [PathBuf],
}

impl Artifact<'_> {
    /// Calls `make` unless inputs and outputs are byte for byte what they were after its last success.
    pub(crate) fn make(&self, workspace: &Workspace, make: impl FnOnce() -> Result<()>) -> Result<()> {
        self.make_recorded_in(&workspace.scratch().join("stamps"), make)
    }

    fn make_recorded_in(&self, records: &Path, make: impl FnOnce() -> Result<()>) -> Result<()> {
        fs::create_dir_all(records)?;
        // Two commands at the same time must not make the same: the second waits and finds it made.
        let lock = File::create(records.join("lock"))?;
        lock.lock().context("the folder of stamps cannot be locked")?;
        let record = records.join(self.name);
        let inputs = self.digest(self.inputs)?;
        let made = self.outputs.iter().all(|output| output.exists());
        if made && fs::read_to_string(&record).ok() == Some(format!("{inputs} {}", self.digest(self.outputs)?)) {
            return Ok(());
        }
        make()?;
        fs::write(&record, format!("{inputs} {}", self.digest(self.outputs)?))
            .with_context(|| format!("{} cannot be written", record.display()))
    }

    fn digest(&self, paths: &[PathBuf]) -> Result<String> {
        let mut hasher = DefaultHasher::new();
        self.recipe.hash(&mut hasher);
        for path in paths {
            for file in files_below(path).with_context(|| format!("{} cannot be read", path.display()))? {
                file.hash(&mut hasher);
                fs::read(&file).with_context(|| format!("{} cannot be read", file.display()))?.hash(&mut hasher);
            }
        }
        Ok(format!("{:016x}", hasher.finish()))
    }
}

/// The file itself, or all files of the folder but for installed packages, in a stable order.
fn files_below(path: &Path) -> io::Result<Vec<PathBuf>> {
    let mut files = Vec::new();
    let mut waiting = vec![path.to_owned()];
    while let Some(path) = waiting.pop() {
        if path.ends_with("node_modules") {
            continue;
        }
        if path.is_dir() {
            for entry in fs::read_dir(&path)? {
                waiting.push(entry?.path());
            }
        } else if path.exists() {
            files.push(path);
        }
    }
    files.sort();
    Ok(files)
}

#[cfg(test)]
mod tests {
    use std::sync::atomic::{AtomicUsize, Ordering};
    use std::thread;
    use std::time::Duration;

    use super::*;

    /// A folder with one input, and how often its output has been made.
    struct Scene {
        folder: tempfile::TempDir,
        made: usize,
    }

    impl Scene {
        fn new() -> Result<Self> {
            let scene = Self { folder: tempfile::tempdir()?, made: 0 };
            fs::create_dir_all(scene.path("in/nested"))?;
            fs::write(scene.path("in/nested/a"), "one")?;
            Ok(scene)
        }

        fn path(&self, name: &str) -> PathBuf {
            self.folder.path().join(name)
        }

        fn make(&mut self, recipe: &str) -> Result<usize> {
            let output = self.path("out");
            let inputs = [self.path("in")];
            let artifact =
                Artifact { name: "artifact", recipe, inputs: &inputs, outputs: std::slice::from_ref(&output) };
            artifact.make_recorded_in(&self.path("stamps"), || {
                self.made += 1;
                Ok(fs::write(&output, "made")?)
            })?;
            Ok(self.made)
        }
    }

    #[test]
    fn nothing_is_made_twice_from_the_same() -> Result<()> {
        let mut scene = Scene::new()?;
        assert_eq!(scene.make("-O")?, 1);
        assert_eq!(scene.make("-O")?, 1);
        Ok(())
    }

    #[test]
    fn whatever_changes_is_made_again() -> Result<()> {
        let mut scene = Scene::new()?;
        scene.make("-O")?;
        fs::write(scene.path("in/nested/a"), "two")?;
        assert_eq!(scene.make("-O")?, 2, "an input's content");
        fs::write(scene.path("in/b"), "new")?;
        assert_eq!(scene.make("-O")?, 3, "a new input");
        assert_eq!(scene.make("-O3")?, 4, "the recipe");
        fs::write(scene.path("out"), "edited")?;
        assert_eq!(scene.make("-O3")?, 5, "an edited output");
        fs::remove_file(scene.path("out"))?;
        assert_eq!(scene.make("-O3")?, 6, "a lost output");
        assert_eq!(scene.make("-O3")?, 6);
        Ok(())
    }

    #[test]
    fn two_at_once_make_it_once() -> Result<()> {
        let scene = Scene::new()?;
        let (records, outputs) = (scene.path("stamps"), [scene.path("out")]);
        let made = AtomicUsize::new(0);
        let make = || {
            let artifact = Artifact { name: "artifact", recipe: "", inputs: &[], outputs: &outputs };
            artifact.make_recorded_in(&records, || {
                made.fetch_add(1, Ordering::Relaxed);
                thread::sleep(Duration::from_millis(50));
                Ok(fs::write(scene.path("out"), "made")?)
            })
        };
        thread::scope(|scope| {
            [scope.spawn(make), scope.spawn(make)].map(|at_once| at_once.join().is_ok_and(|it| it.is_ok()))
        });
        assert_eq!(made.load(Ordering::Relaxed), 1);
        Ok(())
    }

    #[test]
    fn installed_packages_are_no_input() -> Result<()> {
        let mut scene = Scene::new()?;
        scene.make("-O")?;
        fs::create_dir_all(scene.path("in/node_modules/x"))?;
        fs::write(scene.path("in/node_modules/x/y"), "installed")?;
        assert_eq!(scene.make("-O")?, 1);
        Ok(())
    }

    #[test]
    fn a_failure_is_not_recorded() -> Result<()> {
        let scene = Scene::new()?;
        let outputs = [scene.path("out")];
        let artifact = Artifact { name: "artifact", recipe: "", inputs: &[], outputs: &outputs };
        let records = scene.path("stamps");
        assert!(artifact.make_recorded_in(&records, || Err(anyhow::anyhow!("no"))).is_err());
        let mut tried = false;
        artifact.make_recorded_in(&records, || {
            tried = true;
            Ok(fs::write(scene.path("out"), "made")?)
        })?;
        assert!(tried);
        Ok(())
    }
}
