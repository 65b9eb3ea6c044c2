//! Embeds `spec/*.yaml` as one JSON text, so that the running sandbox needs none of the files.

#[path = "src/spec/folder.rs"]
mod folder;

use std::path::PathBuf;
use std::{env, error::Error, fs};

fn main() -> Result<(), Box<dyn Error>> {
    let manifest = PathBuf::from(env::var("CARGO_MANIFEST_DIR")?);
    let spec = manifest.join("..").join("spec");
    println!("cargo::rerun-if-changed=build.rs");
    println!("cargo::rerun-if-changed=src/spec/folder.rs");
    println!("cargo::rerun-if-changed={}", spec.display());

    let documents = folder::read(&spec)?;
    let target = PathBuf::from(env::var("OUT_DIR")?).join("spec.json");
    fs::write(target, serde_json::to_string(&documents)?)?;
    Ok(())
}
