//! Tables of facts: core holds the rows, and a function of the native module shows them.

use std::fmt::Write;

use anyhow::Result;

use super::{docstring, names::function};
use crate::{docs, model::*, rust::HEADER};

/// `bindings-python/src/generated/facts.rs`
pub fn native(api: &Api) -> Result<String> {
    let mut out = format!("{HEADER}//! Facts about the API as data.\n\nuse pyo3::{{prelude::*, types::PyTuple}};\n\n");
    if !api.tables.is_empty() {
        out.push_str("use crate::facts::rows;\n\n");
    }
    for table in &api.tables {
        out.extend(docs::wrap(&table.docs, 110).iter().map(|line| format!("/// {line}\n")));
        let name = function(&table.snake);
        writeln!(out, "#[pyfunction]\nfn {name}(py: Python<'_>) -> PyResult<Bound<'_, PyTuple>> {{")?;
        writeln!(out, "rows(py, birdwire::{}())\n}}\n", table.snake)?;
    }
    let module = if api.tables.is_empty() { "_module" } else { "module" };
    writeln!(out, "pub fn add({module}: &Bound<'_, PyModule>) -> PyResult<()> {{")?;
    for table in &api.tables {
        writeln!(out, "module.add_function(wrap_pyfunction!({}, module)?)?;", function(&table.snake))?;
    }
    out.push_str("Ok(())\n}\n");
    Ok(out)
}

/// Their part of `_native.pyi`.
pub fn stub(api: &Api) -> Result<String> {
    let mut out = String::new();
    for table in &api.tables {
        writeln!(out, "\ndef {}() -> tuple[{}, ...]:", function(&table.snake), table.row)?;
        out.push_str(&docstring(&table.docs, 4));
    }
    Ok(out)
}
