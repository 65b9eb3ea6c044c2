//! The Swift façade over the exports: the resource tree as properties, one method an operation, and what UniFFI's enums lack.

use std::{collections::BTreeMap, fmt::Write};

use anyhow::{Result, bail};

use crate::{
    docs, ffi,
    model::{Api, Enum, Kind, Operation, Schema, Union},
    names,
    output::Output,
    rust::{HEADER, Wrap, resource_name, resource_tree, rust_type, variant_name, wrap},
};

const FOLDER: &str = "bindings-swift/swift/Sources/Birdwire/generated";

pub fn emit(api: &Api, output: &mut Output) -> Result<()> {
    output.own_folder(FOLDER);
    let mut files: BTreeMap<String, String> = BTreeMap::new();
    for (path, (operations, children)) in resource_tree(api) {
        let Some(top) = path.first() else { continue };
        let file = files.entry(names::pascal(top)).or_insert_with(|| HEADER.to_owned());
        resource(file, api, &path, &operations, &children)?;
    }
    for (name, text) in files {
        output.add(format!("{FOLDER}/{name}.swift"), text.trim_end().to_owned() + "\n");
    }
    for area in api.areas() {
        let mut text = String::new();
        for schema in api.schemas.values().filter(|schema| schema.area == area) {
            match &schema.kind {
                Kind::Enum(values) => enum_text(&mut text, schema, values)?,
                Kind::Union(union) => union_accessors(&mut text, schema, union)?,
                Kind::Object(_) => {}
            }
        }
        if !text.is_empty() {
            let name = names::pascal(&area);
            output.add(format!("{FOLDER}/{name}Values.swift"), format!("{HEADER}{}\n", text.trim_end()));
        }
    }
    Ok(())
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

/// `ChannelsMessagesResource`, inside `Client`: a short name would hide a type of ours from the methods (`Media`).
fn struct_name(path: &[String]) -> String {
    resource_name(path) + "Resource"
}

fn resource(
    out: &mut String,
    api: &Api,
    path: &[String],
    operations: &[&Operation],
    children: &[String],
) -> Result<()> {
    let full = path.join(".");
    let name = struct_name(path);
    out.push_str("extension Client {\n");
    if let [top] = path {
        property(out, top, &full, &name)?;
        out.push('\n');
    }
    writeln!(out, "    /// `{full}`\n    public struct {name}: Sendable {{\n        let native: NativeClient")?;
    for child in children {
        let below: Vec<String> = path.iter().chain([child]).cloned().collect();
        let mut text = String::new();
        property(&mut text, child, &below.join("."), &struct_name(&below))?;
        write!(out, "\n{}", text.lines().map(|line| format!("    {line}\n")).collect::<String>())?;
    }
    for operation in operations {
        method(out, api, operation)?;
    }
    out.push_str("    }\n}\n\n");
    Ok(())
}

fn property(out: &mut String, part: &str, full: &str, name: &str) -> Result<()> {
    writeln!(out, "    /// The operations under `{full}`.")?;
    writeln!(out, "    public var {}: {name} {{ {name}(native: native) }}", member_name(&names::snake(part)))?;
    Ok(())
}

fn method(out: &mut String, api: &Api, operation: &Operation) -> Result<()> {
    let indent = "        ";
    let paragraphs: Vec<String> = docs::operation(operation).iter().map(|text| comment(text, indent)).collect();
    write!(out, "\n{}", paragraphs.join(&format!("{indent}///\n")))?;
    let arguments: Vec<_> = operation.arguments().collect();
    if !arguments.is_empty() {
        writeln!(out, "{indent}///\n{indent}/// - Parameters:")?;
        for argument in &arguments {
            let text = format!("  - {}: {}", names::camel(&argument.snake), argument.docs);
            for (index, line) in docs::wrap(&text, 106 - indent.len()).iter().enumerate() {
                writeln!(out, "{indent}///   {}{line}", if index == 0 { "" } else { "  " })?;
            }
        }
    }
    let mut parameters: Vec<String> =
        arguments.iter().map(|argument| format!("_ {}: String", names::camel(&argument.snake))).collect();
    let mut passed: Vec<String> =
        arguments.iter().map(|argument| names::camel(&argument.snake)).map(|name| format!("{name}: {name}")).collect();
    for (label, schema) in [("query", &operation.query), ("body", &operation.body)] {
        if let Some(name) = schema {
            let default =
                if all_optional(api.schema(name)) && label == "query" { format!(" = {name}()") } else { String::new() };
            parameters.push(format!("_ {label}: {name}{default}"));
            passed.push(format!("{label}: {label}"));
        }
    }
    parameters.push("options: Options = Options()".to_owned());
    passed.push("options: options".to_owned());
    let export = names::camel(&ffi::export_name(operation));
    let (keywords, returned, body) = match (operation.result.as_str(), &operation.answer) {
        ("list", _) => {
            let (item, head) = ffi::page_types(api, operation);
            let page = "Page(\n                            items: $0.items, failure: $0.failure, head: $0.head,\n                            \
                        nextPageToken: $0.nextPageToken, response: $0.response)";
            (
                "",
                format!("Pager<{item}, {head}>"),
                format!(
                    "Pager(options) {{ [native] options in\n                \
                     let pager = native.{export}({})\n                \
                     return {{ token in\n                    \
                     try await pager.nextPage(cancel: token).map {{\n                        {page}\n                    }}\n                \
                     }}\n            }}",
                    passed.join(", ")
                ),
            )
        }
        ("json", Some(name)) => {
            let call = format!(
                "let answer = try await native.{export}(\n                    {}, cancel: token)",
                passed.join(", ")
            );
            (
                " async throws",
                name.clone(),
                format!(
                    "try await call(options) {{ [native] options, token in\n                {call}\n                \
                     return (answer.value, answer.response)\n            }}"
                ),
            )
        }
        ("media", _) => (
            " async throws",
            "Media".to_owned(),
            format!(
                "let options = options.native\n            return try await cancellable {{ [native] token in\n                \
                 Media(native: try await native.{export}(\n                    {}, cancel: token))\n            }}",
                passed.join(", ")
            ),
        ),
        _ => (
            " async throws",
            "Void".to_owned(),
            format!(
                "try await call(options) {{ [native] options, token in\n                \
                 ((), try await native.{export}(\n                    {}, cancel: token))\n            }}",
                passed.join(", ")
            ),
        ),
    };
    let name = member_name(&names::snake(&operation.method_name));
    // What is read and not looked at was not worth a call.
    let changes = operation.method != "GET" && !["Media", "Void"].contains(&returned.as_str());
    let attribute = if changes { "        @discardableResult\n" } else { "" };
    let arrow = if returned == "Void" { String::new() } else { format!(" -> {returned}") };
    let line = format!("{indent}public func {name}({}){keywords}{arrow} {{", parameters.join(", "));
    out.push_str(attribute);
    if line.len() <= 120 {
        writeln!(out, "{line}")?;
    } else {
        let separator = format!(",\n{indent}    ");
        writeln!(
            out,
            "{indent}public func {name}(\n{indent}    {}\n{indent}){keywords}{arrow} {{",
            parameters.join(&separator)
        )?;
    }
    writeln!(out, "            {body}\n        }}")?;
    Ok(())
}

fn all_optional(schema: &Schema) -> bool {
    match &schema.kind {
        Kind::Object(object) => object.members.iter().all(|member| wrap(schema, member) != Wrap::Plain),
        _ => false,
    }
}

fn enum_text(out: &mut String, schema: &Schema, values: &Enum) -> Result<()> {
    let name = &schema.name;
    writeln!(out, "extension {name}: LosslessStringConvertible {{")?;
    out.push_str("    /// Any text: one that this version does not know becomes `unknown`.\n");
    out.push_str("    public init(_ text: String) {\n        switch text {\n");
    for value in &values.values {
        writeln!(out, "        case {}: self = .{}", string(&value.wire), case_name(&value.wire))?;
    }
    out.push_str("        default: self = .unknown(text)\n        }\n    }\n\n");
    out.push_str("    /// The text on the wire.\n    public var text: String {\n        switch self {\n");
    for value in &values.values {
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
        let payload = rust_type(&crate::model::Type::Named(variant.payload.clone()));
        writeln!(out, "\n    /// What it holds when its type is `{}`.", variant.tag)?;
        writeln!(out, "    public var {case}: {payload}? {{")?;
        writeln!(out, "        if case .{case}(let value) = self {{ value }} else {{ nil }}\n    }}")?;
    }
    out.push_str("\n    /// The JSON of a kind that this version does not know.\n");
    out.push_str("    public var unknown: Json? {\n        if case .unknown(let json) = self { json } else { nil }\n    }\n}\n\n");
    Ok(())
}
