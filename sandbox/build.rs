//! Embeds `spec/*.yaml` as one JSON text, so that the running sandbox neither needs the files nor a YAML reader.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::{env, error::Error, fs};

fn main() -> Result<(), Box<dyn Error>> {
    let manifest = PathBuf::from(env::var("CARGO_MANIFEST_DIR")?);
    let folder = manifest.join("..").join("spec");
    println!("cargo::rerun-if-changed=build.rs");
    println!("cargo::rerun-if-changed={}", folder.display());

    let documents = read_documents(&folder)?;
    if documents.is_empty() {
        return Err(format!("no *.yaml files in {}", folder.display()).into());
    }
    let target = PathBuf::from(env::var("OUT_DIR")?).join("spec.json");
    fs::write(target, serde_json::to_string(&documents)?)?;
    Ok(())
}

fn read_documents(folder: &Path) -> Result<BTreeMap<String, serde_json::Value>, Box<dyn Error>> {
    let mut documents = BTreeMap::new();
    for entry in fs::read_dir(folder).map_err(|error| format!("{}: {error}", folder.display()))? {
        let path = entry?.path();
        if path.extension().is_none_or(|extension| extension != "yaml") {
            continue;
        }
        let Some(name) = path.file_name().and_then(|name| name.to_str()) else { continue };
        let text = fs::read_to_string(&path)?;
        let document = serde_saphyr::from_str(&text).map_err(|error| format!("{}: {error}", path.display()))?;
        documents.insert(name.to_owned(), document);
    }
    Ok(documents)
}
