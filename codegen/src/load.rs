//! Reads the YAML files of `spec/` and follows their references.

use std::{fs, path::Path};

use anyhow::{Context, Result, bail};
use indexmap::IndexMap;
use serde_json::Value;

/// The documents by area, in the order of their names.
pub struct Documents(pub IndexMap<String, Value>);

impl Documents {
    pub fn read(folder: &Path) -> Result<Self> {
        let mut files: Vec<_> = fs::read_dir(folder)
            .with_context(|| format!("spec folder {}", folder.display()))?
            .filter_map(|entry| entry.ok().map(|entry| entry.path()))
            .filter(|path| path.extension().is_some_and(|extension| extension == "yaml"))
            .collect();
        files.sort();
        let mut documents = IndexMap::new();
        for file in files {
            let area = file.file_stem().and_then(|stem| stem.to_str()).context("file name")?.to_owned();
            let text = fs::read_to_string(&file)?;
            let document = serde_yaml_ng::from_str(&text).with_context(|| format!("{} is not YAML", file.display()))?;
            documents.insert(area, document);
        }
        if documents.is_empty() {
            bail!("{} holds no .yaml file", folder.display());
        }
        Ok(Self(documents))
    }

    /// Follows `$ref`s until something else stands there. Gives the area it was found in.
    pub fn resolve<'a>(&'a self, area: &str, mut value: &'a Value) -> Result<(String, &'a Value)> {
        let mut area = area.to_owned();
        // A chain of references longer than this goes in a circle.
        for _ in 0..16 {
            let Some(reference) = value.get("$ref").and_then(Value::as_str) else { return Ok((area, value)) };
            let (file, pointer) = reference.split_once('#').with_context(|| format!("{reference}: no '#'"))?;
            if !file.is_empty() {
                area = file.strip_suffix(".yaml").with_context(|| format!("{reference}: not a .yaml file"))?.to_owned();
            }
            let document = self.0.get(&area).with_context(|| format!("{reference}: no such file"))?;
            value = document.pointer(pointer).with_context(|| format!("{reference}: nothing stands there"))?;
        }
        bail!("references go in a circle in {area}")
    }
}

/// The last part of a reference to a schema: its name.
pub fn reference_name(value: &Value) -> Option<&str> {
    value.get("$ref").and_then(Value::as_str).and_then(|reference| reference.rsplit('/').next())
}
