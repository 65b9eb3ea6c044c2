//! Facts as data (`x-tables`): a function of the package that gives all rows.

use std::fmt::Write;

use anyhow::Result;

use super::comment;
use crate::{ffi, model::Table, names};

pub fn of_table(out: &mut String, table: &Table) -> Result<()> {
    out.push_str(&comment(&table.docs, ""));
    let native = names::camel(&ffi::table_name(table));
    writeln!(out, "public func {}() -> [{}] {{ {native}() }}\n", table.name, table.row)?;
    Ok(())
}
