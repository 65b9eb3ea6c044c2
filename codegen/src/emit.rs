//! Every emitter, one line each: what a run of codegen makes.

use std::path::Path;

use anyhow::Result;

use crate::{coverage, ffi, kotlin, model::Api, node, output::Output, python, rust, swift, tables, vectors};

pub fn everything(api: &Api, root: &Path) -> Result<Output> {
    let mut output = Output::default();
    rust::emit(api, &mut output)?;
    tables::emit(api, &mut output)?;
    python::emit(api, &mut output)?;
    node::emit(api, &mut output)?;
    ffi::emit(api, &mut output)?;
    swift::emit(api, &mut output)?;
    kotlin::emit(api, &mut output)?;
    coverage::emit(api, &mut output)?;
    vectors::emit(api, root, &mut output)?;
    Ok(output)
}
