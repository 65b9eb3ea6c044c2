//! Writes UniFFI's half of a binding from the built library: `birdwire-bindgen swift|kotlin LIBRARY FOLDER`
//!
//! It must be told the library before symbols are stripped from it: UniFFI reads its descriptions there.

mod polish;

use std::{env, fs, process::ExitCode};

use anyhow::{Context, Result, bail};
use camino::Utf8PathBuf;
use uniffi::{GenerateOptions, TargetLanguage};

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("birdwire-bindgen: {error:#}");
            ExitCode::FAILURE
        }
    }
}

fn run() -> Result<()> {
    let words: Vec<String> = env::args().skip(1).collect();
    let [language, library, folder] = words.as_slice() else {
        bail!("usage: birdwire-bindgen swift|kotlin LIBRARY FOLDER");
    };
    let (target, polish): (_, fn(&str, &str) -> String) = match language.as_str() {
        "swift" => (TargetLanguage::Swift, polish::swift),
        "kotlin" => (TargetLanguage::Kotlin, polish::kotlin),
        other => bail!("{other}: neither swift nor kotlin"),
    };
    let out_dir = Utf8PathBuf::from(folder);
    uniffi::generate(GenerateOptions {
        languages: vec![target],
        source: Utf8PathBuf::from(library),
        out_dir: out_dir.clone(),
        format: false,
        ..Default::default()
    })?;
    polish_folder(&out_dir, language, polish)
}

/// Every source file below the folder.
fn polish_folder(folder: &Utf8PathBuf, language: &str, polish: fn(&str, &str) -> String) -> Result<()> {
    let extension = if language == "swift" { "swift" } else { "kt" };
    for entry in folder.read_dir_utf8().with_context(|| folder.to_string())? {
        let path = entry?.into_path();
        if path.is_dir() {
            polish_folder(&path, language, polish)?;
        } else if path.extension() == Some(extension) {
            let text = fs::read_to_string(&path)?;
            fs::write(&path, polish(path.file_name().unwrap_or_default(), &text))?;
        }
    }
    Ok(())
}
