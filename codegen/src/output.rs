//! The files that one run makes: written, or compared with what stands there.

use std::{
    collections::BTreeMap,
    fs,
    io::Write,
    path::{Path, PathBuf},
    process::{Command, Stdio},
};

use anyhow::{Context, Result, bail};

/// Paths are relative to the root of the project. Every folder in `folders` belongs to codegen alone:
/// what it did not just make there is removed.
#[derive(Default)]
pub struct Output {
    pub files: BTreeMap<PathBuf, String>,
    pub folders: Vec<PathBuf>,
}

impl Output {
    pub fn add(&mut self, path: impl Into<PathBuf>, text: String) {
        self.files.insert(path.into(), text);
    }

    /// Adds Rust source in the form that rustfmt gives it.
    pub fn add_rust(&mut self, path: impl Into<PathBuf>, text: &str) -> Result<()> {
        let path = path.into();
        let formatted = rustfmt(text).with_context(|| format!("{} does not parse", path.display()))?;
        self.add(path, formatted);
        Ok(())
    }

    pub fn own_folder(&mut self, path: impl Into<PathBuf>) {
        self.folders.push(path.into());
    }

    /// What differs from the tree, one line a file.
    pub fn differences(&self, root: &Path) -> Result<Vec<String>> {
        let mut found = Vec::new();
        for (path, text) in &self.files {
            match fs::read_to_string(root.join(path)) {
                Ok(current) if current == *text => {}
                Ok(_) => found.push(format!("{} differs", path.display())),
                Err(_) => found.push(format!("{} is missing", path.display())),
            }
        }
        for path in self.strays(root)? {
            found.push(format!("{} is not made by codegen any more", path.display()));
        }
        Ok(found)
    }

    pub fn write(&self, root: &Path) -> Result<usize> {
        let mut written = 0;
        for (path, text) in &self.files {
            let full = root.join(path);
            if fs::read_to_string(&full).is_ok_and(|current| current == *text) {
                continue; // untouched, so that build systems see no change
            }
            fs::create_dir_all(full.parent().context("a file has a folder")?)?;
            fs::write(&full, text).with_context(|| full.display().to_string())?;
            written += 1;
        }
        for path in self.strays(root)? {
            fs::remove_file(root.join(path))?;
        }
        Ok(written)
    }

    fn strays(&self, root: &Path) -> Result<Vec<PathBuf>> {
        let mut strays = Vec::new();
        for folder in &self.folders {
            collect(root, folder, &mut strays)?;
        }
        strays.retain(|path| !self.files.contains_key(path));
        Ok(strays)
    }
}

fn collect(root: &Path, folder: &Path, found: &mut Vec<PathBuf>) -> Result<()> {
    let Ok(entries) = fs::read_dir(root.join(folder)) else { return Ok(()) };
    for entry in entries {
        let entry = entry?;
        let path = folder.join(entry.file_name());
        if entry.file_name().to_str().is_some_and(|name| name == "__pycache__") {
            continue;
        }
        if entry.file_type()?.is_dir() {
            collect(root, &path, found)?;
        } else {
            found.push(path);
        }
    }
    Ok(())
}

fn rustfmt(text: &str) -> Result<String> {
    let config = "max_width=120,use_small_heuristics=Max,newline_style=Unix";
    let mut child = Command::new("rustfmt")
        .args(["--edition", "2024", "--emit", "stdout", "--config", config])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .context("rustfmt is needed: `rustup component add rustfmt`")?;
    child.stdin.take().context("stdin")?.write_all(text.as_bytes())?;
    let output = child.wait_with_output()?;
    if !output.status.success() {
        bail!("rustfmt: {}", String::from_utf8_lossy(&output.stderr));
    }
    Ok(String::from_utf8(output.stdout)?)
}
