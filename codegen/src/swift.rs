//! The Swift façade over the exports: the resource tree as properties, one method an operation, and what UniFFI's enums lack.

mod builders;
mod facts;
mod methods;
mod webhooks;

use std::{collections::BTreeMap, fmt::Write};

use anyhow::{Result, bail};

use crate::{
    docs,
    model::{Api, Enum, Kind, Schema, Type, Union, Vendor},
    names,
    output::Output,
    rust::{HEADER, resource_tree, tree_of, variant_name},
};

const FOLDER: &str = "bindings-swift/swift/Sources/Birdwire/generated";

pub fn emit(api: &Api, output: &mut Output) -> Result<()> {
    output.own_folder(FOLDER);
    let mut files: BTreeMap<String, String> = BTreeMap::new();
    for (path, (operations, children)) in resource_tree(api) {
        let Some(top) = path.first() else { continue };
        let file = files.entry(names::pascal(top)).or_insert_with(|| HEADER.to_owned());
        methods::resource(file, api, "Client", &path, &operations, &children)?;
    }
    for vendor in &api.vendors {
        let client = client_name(vendor);
        let mut file = HEADER.to_owned();
        for (path, (operations, children)) in tree_of(api, Some(&vendor.name)) {
            if !path.is_empty() {
                methods::resource(&mut file, api, &client, &path, &operations, &children)?;
            }
        }
        files.insert(format!("{client}Resources"), file);
    }
    for (name, text) in files {
        output.add(format!("{FOLDER}/{name}.swift"), text.trim_end().to_owned() + "\n");
    }
    output.add(format!("{FOLDER}/WebhookEvent.swift"), webhooks::event(api)?.trim_end().to_owned() + "\n");
    for area in api.areas() {
        let mut text = String::new();
        for schema in api.schemas.values().filter(|schema| schema.area == area) {
            match &schema.kind {
                Kind::Enum(values) => enum_text(&mut text, schema, values)?,
                Kind::Union(union) => union_accessors(&mut text, schema, union)?,
                Kind::Object(object) if object.members.iter().any(|member| member.private) => {
                    writeln!(text, "extension {}: CustomReflectable {{", schema.name)?;
                    text.push_str("    /// Nothing: some members are nobody's business.\n");
                    text.push_str("    public var customMirror: Mirror { Mirror(self, children: []) }\n}\n\n");
                }
                Kind::Object(_) => {}
            }
        }
        add(output, &area, "Values", &text);
        add(output, &area, "Builders", &builders::of_area(api, &area)?);
        let mut text = String::new();
        for table in api.tables.iter().filter(|table| table.area == area) {
            facts::of_table(&mut text, table)?;
        }
        add(output, &area, "Facts", &text);
    }
    Ok(())
}

/// The client of another vendor: `RoktClient`.
pub fn client_name(vendor: &Vendor) -> String {
    names::pascal(&vendor.name) + "Client"
}

/// A file of an area, where there is anything to say.
fn add(output: &mut Output, area: &str, what: &str, text: &str) {
    if !text.is_empty() {
        let imports = if text.contains(": Date") { "import Foundation\n\n" } else { "" };
        let name = format!("{FOLDER}/{}{what}.swift", names::pascal(area));
        output.add(name, format!("{HEADER}{imports}{}\n", text.trim_end()));
    }
}

/// The type, without the mark of what may be nil.
fn swift_type(ty: &Type) -> String {
    match ty {
        Type::String | Type::Uuid | Type::Uri => "String".to_owned(),
        Type::DateTime => "Date".to_owned(),
        Type::Integer => "Int64".to_owned(),
        Type::Number => "Double".to_owned(),
        Type::Boolean => "Bool".to_owned(),
        Type::Json { .. } => "Json".to_owned(),
        Type::Named(name) => name.clone(),
        Type::List(item, _) => format!("[{}]", swift_type(item)),
        Type::Map(item) => format!("[String: {}]", swift_type(item)),
    }
}

/// A member as it stands after a dot.
pub fn member_name(snake: &str) -> String {
    let name = names::camel(snake);
    if ["init", "self", "Type", "Protocol"].contains(&name.as_str()) { format!("`{name}`") } else { name }
}

/// An enum's case as it stands after a dot: `.locationRequest`.
pub fn case_name(wire: &str) -> String {
    member_name(&names::snake(&variant_name(wire)))
}

/// Text in quotes.
pub fn string(text: &str) -> String {
    let mut out = String::from("\"");
    for sign in text.chars() {
        match sign {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            '\n' => out.push_str("\\n"),
            '\r' => out.push_str("\\r"),
            '\t' => out.push_str("\\t"),
            sign if sign.is_control() => {
                let _ = write!(out, "\\u{{{:x}}}", sign as u32);
            }
            sign => out.push(sign),
        }
    }
    out + "\""
}

fn comment(text: &str, indent: &str) -> String {
    docs::wrap(text, 112 - indent.len())
        .iter()
        .map(|line| format!("{indent}/// {line}").trim_end().to_owned() + "\n")
        .collect()
}

fn enum_text(out: &mut String, schema: &Schema, values: &Enum) -> Result<()> {
    let name = &schema.name;
    writeln!(out, "extension {name}: LosslessStringConvertible {{")?;
    out.push_str("    /// Any text: one that this version does not know becomes `unknown`.\n");
    out.push_str("    public init(_ text: String) {\n        switch text {\n");
    for value in values.cases() {
        writeln!(out, "        case {}: self = .{}", string(&value.wire), case_name(&value.wire))?;
    }
    out.push_str("        default: self = .unknown(text)\n        }\n    }\n\n");
    out.push_str("    /// The text on the wire.\n    public var text: String {\n        switch self {\n");
    for value in values.cases() {
        writeln!(out, "        case .{}: {}", case_name(&value.wire), string(&value.wire))?;
    }
    out.push_str("        case .unknown(let text): text\n        }\n    }\n\n");
    out.push_str("    public var description: String { text }\n}\n\n");
    Ok(())
}

fn union_accessors(out: &mut String, schema: &Schema, union: &Union) -> Result<()> {
    let name = &schema.name;
    writeln!(out, "extension {name} {{")?;
    out.push_str("    /// The `type` on the wire.\n    public var type: String {\n        switch self {\n");
    for variant in &union.variants {
        writeln!(out, "        case .{}: {}", case_name(&variant.tag), string(&variant.tag))?;
    }
    out.push_str("        case .unknown(let json): json[\"type\"]?.string ?? \"\"\n        }\n    }\n");
    for variant in &union.variants {
        if variant.tag == "type" || variant.tag == "unknown" {
            bail!("{name}: a kind called {} would hide what every union has", variant.tag);
        }
        let case = case_name(&variant.tag);
        writeln!(out, "\n    /// What it holds when its type is `{}`.", variant.tag)?;
        writeln!(out, "    public var {case}: {}? {{", variant.payload)?;
        writeln!(out, "        if case .{case}(let value) = self {{ value }} else {{ nil }}\n    }}")?;
    }
    out.push_str("\n    /// The JSON of a kind that this version does not know.\n");
    out.push_str("    public var unknown: Json? {\n        if case .unknown(let json) = self { json } else { nil }\n    }\n}\n\n");
    Ok(())
}
