//! Tables of facts as functions. The rows stand there as JSON: a fraction of the code that literals would be.

use std::fmt::Write;

use anyhow::Result;

use super::{HEADER, comment};
use crate::model::*;

pub fn all(api: &Api) -> Result<String> {
    let mut text = format!("{HEADER}//! Facts about the API as data.\n\n");
    if api.tables.is_empty() {
        return Ok(text);
    }
    text.push_str("use super::types::*;\n\n");
    for table in &api.tables {
        let rows: Vec<String> = table.rows.iter().map(|row| format!("    {row}")).collect();
        let rows = format!("[\n{}\n]", rows.join(",\n"));
        // As many marks as the text itself cannot hold.
        let mut marks = "#".to_owned();
        while rows.contains(&format!("\"{marks}")) {
            marks.push('#');
        }
        let constant = table.snake.to_uppercase();
        writeln!(text, "const {constant}: &str = r{marks}\"{rows}\"{marks};\n")?;
        text.push_str(&comment(&table.docs));
        writeln!(text, "pub fn {}() -> Vec<{}> {{", table.snake, table.row)?;
        writeln!(text, "// Codegen checked every row against the type.")?;
        writeln!(text, "serde_json::from_str({constant}).unwrap_or_default()\n}}\n")?;
    }
    Ok(text)
}
