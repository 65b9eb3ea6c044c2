//! What UniFFI's types lack: the text of an enum, the parts of a union, the JSON that arrived.

use std::fmt::Write;

use anyhow::Result;

use super::{FOLDER, comment, file, string, word};
use crate::{model::*, names, output::Output, rust::variant_name};

pub fn emit(api: &Api, output: &mut Output) -> Result<()> {
    for area in api.areas() {
        let mut body = String::new();
        for schema in api.schemas.values().filter(|schema| schema.area == area) {
            match &schema.kind {
                Kind::Object(_) => raw_json(&mut body, schema)?,
                Kind::Enum(values) => enum_text(&mut body, schema, values)?,
                Kind::Union(union) => union_parts(&mut body, schema, union)?,
            }
        }
        if !body.is_empty() {
            let imports: &[&str] = if body.contains("unionType(") { &["dev.birdwire.internal.unionType"] } else { &[] };
            let name = format!("{FOLDER}/types/{}.kt", names::pascal(&area));
            output.add(name, file("dev.birdwire.types", imports, &body));
        }
    }
    Ok(())
}

fn raw_json(out: &mut String, schema: &Schema) -> Result<()> {
    if !schema.is_root {
        return Ok(());
    }
    let name = &schema.name;
    out.push_str(&comment(&["The JSON that arrived, with everything this version does not know.".to_owned()], 0));
    writeln!(out, "public val {name}.rawJSON: String\n    get() = rawJson.orEmpty()\n")?;
    Ok(())
}

fn enum_text(out: &mut String, schema: &Schema, values: &Enum) -> Result<()> {
    let name = &schema.name;
    out.push_str(&comment(&["The text on the wire.".to_owned()], 0));
    writeln!(out, "public val {name}.text: String\n    get() =\n        when (this) {{")?;
    for value in values.cases() {
        writeln!(out, "            {name}.{} -> {}", names::pascal(&value.wire), string(&value.wire))?;
    }
    writeln!(out, "            is {name}.Unknown -> v1\n        }}\n")?;
    Ok(())
}

fn union_parts(out: &mut String, schema: &Schema, union: &Union) -> Result<()> {
    let name = &schema.name;
    out.push_str(&comment(&["The `type` on the wire, which says what kind it is.".to_owned()], 0));
    writeln!(out, "public val {name}.type: String\n    get() =\n        when (this) {{")?;
    for variant in &union.variants {
        writeln!(out, "            is {name}.{} -> {}", variant_name(&variant.tag), string(&variant.tag))?;
    }
    writeln!(out, "            is {name}.Unknown -> unionType(v1)\n        }}\n")?;
    for variant in &union.variants {
        let docs = format!("{} Null for any other kind.", sentence(&variant.docs)).trim().to_owned();
        out.push_str(&comment(&[docs], 0));
        writeln!(out, "public val {name}.{}: {}?", word(&names::camel(&variant.tag)), variant.payload)?;
        writeln!(out, "    get() = (this as? {name}.{})?.v1\n", variant_name(&variant.tag))?;
    }
    let docs = "The JSON of a kind that this version does not know. Null for any other kind.".to_owned();
    out.push_str(&comment(&[docs], 0));
    writeln!(out, "public val {name}.unknown: Json?\n    get() = (this as? {name}.Unknown)?.v1\n")?;
    Ok(())
}

fn sentence(text: &str) -> String {
    let text = text.trim();
    if text.is_empty() || text.ends_with('.') { text.to_owned() } else { format!("{text}.") }
}
