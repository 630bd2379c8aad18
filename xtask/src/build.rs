//! `cargo xtask build`: Rust → WebAssembly → the npm package in `pkg/`.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::Result;
use duct::cmd;

use crate::stamp::Artifact;
use crate::tools::{node, wasm_bindgen, wasm_target};
use crate::workspace::Workspace;

pub(crate) const COMPILE: &[&str] = &["build", "--release", "--lib", "--no-default-features", "--features", "npm"];

/// Where cargo leaves it in a target folder.
pub(crate) const COMPILED: &str = "wasm32-unknown-unknown/release/error_normalizer.wasm";

/// What rustc turns on for wasm32-unknown-unknown; wasm-opt must be told, because the stripped file no longer says.
/// What `docs/size.md` shows to be smaller once it is compressed is left as the compiler made it.
const WASM_OPT: &[&str] = &[
    "-Oz",
    "--gufa",
    "-Oz",
    // The stack ends there: nothing else lies in the first kilobyte.
    "--low-memory-unused",
    "--skip-pass=code-pushing",
    "--skip-pass=memory-packing",
    "--skip-pass=inlining-optimizing",
    "--skip-pass=local-cse",
    "--reorder-functions-by-name",
    "--enable-bulk-memory",
    "--enable-nontrapping-float-to-int",
    "--enable-reference-types",
    "--enable-multivalue",
    "--enable-sign-ext",
    "--enable-mutable-globals",
];
const STRIP: &[&str] = &["--strip-debug", "--strip-producers", "--strip-target-features"];
/// Keeps the names of functions.
const NAME: &[&str] = &["--debuginfo"];

pub(crate) fn run(workspace: &Workspace) -> Result<()> {
    let engine = engine(workspace)?;
    let packed = pack(workspace, &engine)?;
    assemble(workspace, engine, packed)
}

/// The package's module as the default entry has it inside.
pub(crate) fn packed(workspace: &Workspace) -> Result<PathBuf> {
    pack(workspace, &engine(workspace)?)
}

fn engine(workspace: &Workspace) -> Result<PathBuf> {
    let compiled = compile(workspace)?;
    let bound = bind(workspace, compiled, "bound")?;
    node::ensure()?.install(workspace, "pkg-template")?;
    optimise(workspace, bound, "error_normalizer", STRIP)
}

fn compile(workspace: &Workspace) -> Result<PathBuf> {
    let toolchain = wasm_target::ensure(workspace)?;
    workspace.run("Compiling to WebAssembly", toolchain.cargo(COMPILE).env("RUSTFLAGS", toolchain.flags()?))?;
    Ok(workspace.target.join(COMPILED))
}

/// An engine that dies where its input asks for it (`src/wasm/provoke.rs`), for tests alone; in a folder of its own.
pub(crate) fn mortal(workspace: &Workspace) -> Result<PathBuf> {
    let toolchain = wasm_target::ensure(workspace)?;
    let folder = workspace.scratch().join("mortal");
    let target = format!("--target-dir={}", folder.display());
    let compile = toolchain.cargo(&[COMPILE, &["--features=provoke", &target]].concat());
    workspace.run("Compiling an engine that can be made to die", compile)?;
    bind(workspace, folder.join(COMPILED), "mortal-bound")
}

/// The module of `benches/empty/`, packed and made in every way as the package's is, to compare with.
pub(crate) fn empty(workspace: &Workspace) -> Result<PathBuf> {
    let toolchain = wasm_target::ensure(workspace)?;
    let compile = toolchain.cargo(&["build", "--release", "--package", "empty"]);
    workspace.run("Compiling an empty module", compile.env("RUSTFLAGS", toolchain.flags()?))?;
    let compiled = workspace.target.join("wasm32-unknown-unknown/release/empty.wasm");
    let bound = bind(workspace, compiled, "empty-bound")?;
    pack(workspace, &optimise(workspace, bound, "empty", STRIP)?)
}

/// The package's module with the names of its functions, to see what its bytes are.
pub(crate) fn named(workspace: &Workspace) -> Result<PathBuf> {
    let bound = bind(workspace, compile(workspace)?, "bound")?;
    optimise(workspace, bound, "named", NAME)
}

/// Turns what `#[wasm_bindgen]` left in the file into plain exports. Its JavaScript is not used: the package has its own.
fn bind(workspace: &Workspace, compiled: PathBuf, name: &str) -> Result<PathBuf> {
    let tool = wasm_bindgen::ensure(workspace)?;
    let folder = workspace.scratch().join(name);
    let bound = folder.join(format!("{}_bg.wasm", compiled.file_stem().unwrap_or_default().display()));
    let command = cmd!(&tool.cli, &compiled, "--target=web", "--no-typescript", "--out-dir", &folder);
    let outputs = [bound.clone()];
    Artifact { name, recipe: &tool.version, inputs: &[compiled], outputs: &outputs }
        .make(workspace, || workspace.run("Binding the WebAssembly", command).map(drop))?;
    Ok(bound)
}

fn optimise(workspace: &Workspace, bound: PathBuf, name: &str, last: &[&str]) -> Result<PathBuf> {
    let optimised = workspace.scratch().join(name).with_extension("wasm");
    let tool = workspace.root.join("pkg-template/node_modules/.bin/wasm-opt");
    let files = [bound.as_os_str(), "-o".as_ref(), optimised.as_os_str()];
    let flags = [WASM_OPT, last].concat();
    let command = cmd(tool, flags.iter().map(AsRef::as_ref).chain(files));
    let inputs = [bound, workspace.root.join("pkg-template/package-lock.json")];
    let outputs = [optimised.clone()];
    let stamp = format!("wasm-opt-{name}");
    Artifact { name: &stamp, recipe: &flags.join(" "), inputs: &inputs, outputs: &outputs }
        .make(workspace, || workspace.run("Optimising the WebAssembly", command).map(drop))?;
    Ok(optimised)
}

/// What `pkg-template/src/module/embedded.js` imports as `#packed`: a module as a text, and the one that unpacks it.
fn pack(workspace: &Workspace, optimised: &Path) -> Result<PathBuf> {
    let toolchain = wasm_target::ensure(workspace)?;
    let compile = toolchain.cargo(&["build", "--release", "--package", "packing"]);
    workspace.run("Compiling what unpacks it", compile.env("RUSTFLAGS", toolchain.flags()?))?;
    let compiled = workspace.target.join("wasm32-unknown-unknown/release/packing.wasm");
    let unpacker = fs::read(optimise(workspace, compiled, "packing", STRIP)?)?;
    let text = packing::pack(&fs::read(optimised)?);
    let packed = optimised.with_extension("packed.js");
    fs::write(&packed, format!("export const engine = '{text}';\nexport const unpacker = {unpacker:?};\n"))?;
    Ok(packed)
}

fn assemble(workspace: &Workspace, optimised: PathBuf, packed: PathBuf) -> Result<()> {
    let template = workspace.root.join("pkg-template");
    let package = workspace.package();
    let command =
        cmd!("node", template.join("build.mjs"), "--wasm", &optimised, "--packed", &packed, "--out", &package);
    let inputs = [optimised, packed, template, workspace.root.join("LICENSE")];
    Artifact { name: "package", recipe: "", inputs: &inputs, outputs: &[package] }
        .make(workspace, || workspace.run("Assembling the package", command).map(drop))
}
