//! Reads the YAML files of a spec's folder. The build embeds the project's own with it; `--spec` names another.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use serde_json::Value;

/// File name → document. The error is one line that names the file.
pub fn read(folder: &Path) -> Result<BTreeMap<String, Value>, String> {
    let mut documents = BTreeMap::new();
    let unreadable = |error: std::io::Error| format!("{}: {error}", folder.display());
    for entry in fs::read_dir(folder).map_err(unreadable)? {
        let path = entry.map_err(unreadable)?.path();
        if path.extension().is_none_or(|extension| extension != "yaml") {
            continue;
        }
        let Some(name) = path.file_name().and_then(|name| name.to_str()) else { continue };
        let text = fs::read_to_string(&path).map_err(|error| format!("{name}: {error}"))?;
        let document = serde_saphyr::from_str(&text).map_err(|error| {
            let text = error.to_string();
            format!("{name}: {}", text.lines().next().unwrap_or_default().trim_start_matches("error: "))
        })?;
        documents.insert(name.to_owned(), document);
    }
    if documents.is_empty() { Err(format!("no *.yaml files in {}", folder.display())) } else { Ok(documents) }
}
