//! The facts of `x-tables`: each a function that gives the same frozen rows every time.

use std::{collections::BTreeSet, fmt::Write};

use anyhow::Result;
use serde_json::Value;

use super::{comment, key, listed, quoted, types::imports};
use crate::{model::Api, rust::HEADER};

pub fn text(api: &Api) -> Result<String> {
    let mut text = HEADER.to_owned();
    if api.tables.is_empty() {
        text.push_str("export {}\n");
        return Ok(text);
    }
    text.push_str("import { frozen } from '../frozen.js'\n");
    let rows: BTreeSet<String> = api.tables.iter().map(|table| table.row.clone()).collect();
    text.push_str(&imports(&rows));
    for table in &api.tables {
        let (name, row) = (&table.name, &table.row);
        writeln!(text, "\nlet {name}Rows: readonly {row}[] | undefined\n")?;
        text.push_str(&comment(std::slice::from_ref(&table.docs), ""));
        writeln!(text, "export function {name}(): readonly {row}[] {{")?;
        writeln!(text, "  return ({name}Rows ??= frozen<{row}>([")?;
        for row in &table.rows {
            // Four columns of indentation, and a comma behind.
            writeln!(text, "    {},", literal(row, 4, 5))?;
        }
        text.push_str("  ]))\n}\n");
    }
    Ok(text)
}

/// A value behind `used` columns of its line.
fn literal(value: &Value, indent: usize, used: usize) -> String {
    match value {
        Value::Array(items) => {
            let entries: Vec<String> = items.iter().map(|item| literal(item, indent + 2, indent + 3)).collect();
            listed(&entries, "[", "]", indent, used)
        }
        Value::Object(members) => {
            let short: Vec<String> = members.iter().map(|entry| member(entry, 0)).collect();
            let line = listed(&short, "{", "}", indent, used);
            if !line.contains('\n') {
                return line;
            }
            let entries: Vec<String> = members.iter().map(|entry| member(entry, indent + 2)).collect();
            listed(&entries, "{", "}", indent, usize::MAX / 2)
        }
        Value::String(text) => quoted(text),
        other => other.to_string(),
    }
}

fn member((name, value): (&String, &Value), indent: usize) -> String {
    let name = key(name);
    let used = indent + name.len() + 3;
    format!("{name}: {}", literal(value, indent, used))
}
