//! Reads `spec/` and writes every `generated/` folder, so that an endpoint is described once.
//!
//! `birdwire-codegen generate` writes, `birdwire-codegen check` fails when the tree differs from what it would write.
//! `--root DIR` names another project root (tests use it), `--spec DIR` another folder of YAML files.

mod bodies;
mod build;
mod builders;
mod coverage;
mod docs;
mod emit;
mod events;
mod facts;
mod ffi;
mod kotlin;
mod load;
mod model;
mod names;
mod node;
mod operations;
mod output;
mod python;
mod rust;
mod second;
mod swift;
mod tables;
mod usage;
mod vectors;
mod vendors;

use std::{env, fs, path::PathBuf, process::ExitCode};

use anyhow::{Context, Result, bail};

struct Arguments {
    check: bool,
    root: PathBuf,
    spec: PathBuf,
}

fn main() -> ExitCode {
    match run() {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(error) => {
            eprintln!("codegen: {error:#}");
            ExitCode::FAILURE
        }
    }
}

fn run() -> Result<bool> {
    let arguments = arguments()?;
    let documents = load::Documents::read(&arguments.spec)?;
    let api = build::build(&documents)?;
    let lock = arguments.spec.join("names.lock");
    let locked = fs::read_to_string(&lock).unwrap_or_default();
    let updated = names::updated_lock(&api, &locked)?;
    let output = emit::everything(&api, &arguments.root)?;
    if arguments.check {
        let mut differences = output.differences(&arguments.root)?;
        if updated != locked {
            differences.push("spec/names.lock lacks new names".to_owned());
        }
        for difference in &differences {
            println!("{difference}");
        }
        if !differences.is_empty() {
            println!("run `make generate` and commit what it writes");
        }
        return Ok(differences.is_empty());
    }
    if updated != locked {
        fs::write(&lock, updated)?;
    }
    let written = output.write(&arguments.root)?;
    println!(
        "{} operations, {} types: {written} of {} files changed",
        api.operations.len(),
        api.schemas.len(),
        output.files.len()
    );
    Ok(true)
}

fn arguments() -> Result<Arguments> {
    let mut words = env::args().skip(1);
    let check = match words.next().as_deref() {
        Some("generate") => false,
        Some("check") => true,
        _ => bail!("usage: birdwire-codegen generate|check [--root DIR] [--spec DIR]"),
    };
    let (mut root, mut spec) = (PathBuf::from("."), None);
    while let Some(word) = words.next() {
        let value = PathBuf::from(words.next().with_context(|| format!("{word} takes a folder"))?);
        match word.as_str() {
            "--root" => root = value,
            "--spec" => spec = Some(value),
            other => bail!("{other}: no such option"),
        }
    }
    let spec = spec.unwrap_or_else(|| root.join("spec"));
    Ok(Arguments { check, root, spec })
}
