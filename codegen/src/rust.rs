//! Rust types, operation rows and the resource tree of `core/`.

mod builders;
mod facts;
mod operations;
mod resources;
mod webhooks;

use std::{collections::BTreeMap, fmt::Write};

use anyhow::{Result, bail};

use crate::{docs, model::*, names, output::Output};

pub use operations::row_name;
pub use resources::{Tree, resource_name, resource_tree, tree_of};

const FOLDER: &str = "core/src/generated";
pub const HEADER: &str = "// Written by codegen from spec/. Edit spec/ and run `make generate`.\n\n";

pub fn emit(api: &Api, output: &mut Output) -> Result<()> {
    output.own_folder(FOLDER);
    let areas = api.areas();
    output.add_rust(
        format!("{FOLDER}/mod.rs"),
        &module(
            &["builders", "clients", "facts", "operations", "resources", "tables", "types", "vendors", "webhooks"],
            "generated",
        ),
    )?;
    for (folder, docs) in
        [("types", "The types of the API, a file an area."), ("operations", "One static row an endpoint.")]
    {
        let mut text = format!("{HEADER}//! {docs}\n\n");
        let has = |area: &&String| match folder {
            "types" => api.schemas.values().any(|schema| schema.area == **area),
            _ => api.operations.iter().any(|operation| operation.area == **area),
        };
        for area in areas.iter().filter(has) {
            writeln!(text, "mod {area};")?;
        }
        for area in areas.iter().filter(has) {
            writeln!(text, "pub use {area}::*;")?;
        }
        if folder == "operations" {
            let rows: Vec<String> = api.operations.iter().map(|row| format!("&{}", row_name(row))).collect();
            writeln!(text, "\nuse crate::operation::Operation;\n\n/// Every endpoint.")?;
            writeln!(text, "pub static ALL: &[&Operation] = &[{}];", rows.join(", "))?;
        }
        output.add_rust(format!("{FOLDER}/{folder}/mod.rs"), &text)?;
    }
    for area in &areas {
        output.add_rust(format!("{FOLDER}/types/{area}.rs"), &types(api, area)?)?;
        if api.operations.iter().any(|operation| operation.area == *area) {
            output.add_rust(format!("{FOLDER}/operations/{area}.rs"), &operations::of_area(api, area)?)?;
        }
    }
    output.add_rust(format!("{FOLDER}/builders.rs"), &builders::all(api)?)?;
    output.add_rust(format!("{FOLDER}/facts.rs"), &facts::all(api)?)?;
    output.add_rust(format!("{FOLDER}/resources.rs"), &resources::all(api)?)?;
    output.add_rust(format!("{FOLDER}/webhooks.rs"), &webhooks::all(api)?)?;
    clients(api, output)
}

/// What the clients of other vendors have: where they go, and their resources.
fn clients(api: &Api, output: &mut Output) -> Result<()> {
    let mut vendors = format!("{HEADER}//! The other vendors.\n\nuse crate::operation::Vendor;\n\n");
    let mut modules = format!("{HEADER}//! The resources of other vendors, a file a client.\n\n");
    for vendor in &api.vendors {
        let name = &vendor.name;
        vendors.push_str(&comment(&vendor.docs));
        let url = &vendor.url;
        writeln!(vendors, "pub static {}: Vendor = Vendor {{ name: {name:?}, url: {url:?} }};", name.to_uppercase())?;
        writeln!(modules, "pub mod {name};")?;
        output.add_rust(format!("{FOLDER}/clients/{name}.rs"), &resources::of_vendor(api, vendor)?)?;
    }
    output.add_rust(format!("{FOLDER}/vendors.rs"), &vendors)?;
    output.add_rust(format!("{FOLDER}/clients/mod.rs"), &modules)
}

fn module(modules: &[&str], what: &str) -> String {
    let mut text = format!("{HEADER}//! Everything {what} from `spec/`.\n\n");
    for module in modules {
        let _ = writeln!(text, "pub mod {module};");
    }
    text
}

/// Doc comment lines, indented by rustfmt.
fn comment(text: &str) -> String {
    docs::wrap(text, 110).into_iter().map(|line| format!("/// {line}").trim_end().to_owned() + "\n").collect()
}

/// The Rust type, without the `Option` around it.
pub fn rust_type(ty: &Type) -> String {
    match ty {
        Type::String | Type::Uuid | Type::Uri => "String".to_owned(),
        Type::DateTime => "Timestamp".to_owned(),
        Type::Integer => "i64".to_owned(),
        Type::Number => "f64".to_owned(),
        Type::Boolean => "bool".to_owned(),
        Type::Json { .. } => "Json".to_owned(),
        Type::Named(name) => name.clone(),
        Type::List(item, _) => format!("Vec<{}>", rust_type(item)),
        Type::Map(value) => format!("HashMap<String, {}>", rust_type(value)),
    }
}

/// How a member is wrapped: plain where a request must have it and no answer uses the type.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Wrap {
    Plain,
    Optional,
    Change,
}

pub fn wrap(schema: &Schema, member: &Member) -> Wrap {
    if member.change {
        Wrap::Change
    } else if member.required && schema.in_request && !schema.in_answer {
        Wrap::Plain
    } else {
        Wrap::Optional
    }
}

fn types(api: &Api, area: &str) -> Result<String> {
    let mut body = String::new();
    for schema in api.schemas.values().filter(|schema| schema.area == area) {
        match &schema.kind {
            Kind::Object(object) => object_type(&mut body, schema, object)?,
            Kind::Enum(values) => enum_type(&mut body, schema, values)?,
            Kind::Union(union) => union_type(&mut body, schema, union)?,
        }
    }
    let mut text = format!("{HEADER}//! The types of the area `{area}`.\n\n");
    if body.contains("HashMap<") {
        text.push_str("use std::collections::HashMap;\n\n");
    }
    if body.contains("Serialize") {
        text.push_str("use serde::{Deserialize, Serialize};\n\n");
    }
    text.push_str("#[allow(unused_imports)]\nuse crate::{Change, Error, Json, Timestamp, answer::{self, Decoded}, lenient, open_enum, redact::Hidden, union::{flat_union, keyed_union}};\n");
    text.push_str("#[allow(unused_imports)]\nuse super::*;\n\n");
    text.push_str(&body);
    text.push_str(&changes(api, area)?);
    Ok(text)
}

fn object_type(out: &mut String, schema: &Schema, object: &Object) -> Result<()> {
    let name = &schema.name;
    let spelt_twice = object.members.iter().any(|member| member.also.is_some());
    let default = if spelt_twice { format!("from = \"{name}Spellings\"") } else { "default".to_owned() };
    out.push_str(&comment(&schema.docs));
    let private = object.members.iter().any(|member| member.private);
    let debug = if private { "" } else { "Debug, " };
    writeln!(out, "#[derive(Clone, {debug}Default, PartialEq, Serialize, Deserialize)]")?;
    writeln!(out, "#[cfg_attr(feature = \"uniffi\", derive(uniffi::Record))]\n#[serde({default})]")?;
    if private {
        // Swift and Kotlin would show every member by themselves.
        out.push_str("#[cfg_attr(feature = \"uniffi\", uniffi::export(Debug))]\n");
    }
    writeln!(out, "pub struct {name} {{")?;
    for member in &object.members {
        if schema.page.as_ref().is_some_and(|page| page.items == member.wire) {
            continue; // a page keeps its items apart
        }
        if member.snake == "raw_json" {
            bail!("{name}.{}: `rawJSON` is what Swift and Kotlin call the JSON that arrived", member.wire);
        }
        out.push_str(&comment(&docs::member(member)));
        let field = names::rust_field(&member.snake);
        let inner = rust_type(&member.ty);
        let mut serde = Vec::new();
        if field.trim_start_matches("r#") != member.wire {
            serde.push(format!("rename = {:?}", member.wire));
        }
        let wrap = wrap(schema, member);
        let full = match wrap {
            Wrap::Plain => inner.clone(),
            Wrap::Optional => {
                serde.push("skip_serializing_if = \"Option::is_none\"".to_owned());
                format!("Option<{inner}>")
            }
            Wrap::Change => {
                serde.push("skip_serializing_if = \"Change::is_keep\"".to_owned());
                format!("Change<{inner}>")
            }
        };
        if wrap == Wrap::Optional
            && !spelt_twice
            && let Some(lenient) = lenient(&member.ty)
        {
            serde.push(format!("deserialize_with = \"lenient::{lenient}\""));
        }
        if !serde.is_empty() {
            writeln!(out, "#[serde({})]", serde.join(", "))?;
        }
        let full = match wrap {
            Wrap::Change => change_name(&member.ty),
            _ => full,
        };
        if wrap == Wrap::Optional {
            out.push_str("#[cfg_attr(feature = \"uniffi\", uniffi(default))]\n");
        }
        writeln!(out, "pub {field}: {full},")?;
    }
    if schema.is_root {
        out.push_str("/// The JSON that arrived, with everything this version does not know.\n");
        out.push_str(
            "#[cfg(feature = \"uniffi\")]\n#[serde(skip)]\n#[uniffi(default)]\npub raw_json: Option<String>,\n",
        );
    }
    out.push_str("}\n\n");
    if private {
        reticent(out, schema, object)?;
    }
    if spelt_twice {
        spellings(out, schema, object)?;
    }
    if schema.is_root || schema.page.is_some() {
        let checks: Vec<String> = object
            .required_in_answer
            .iter()
            .filter(|wire| schema.page.as_ref().is_none_or(|page| page.items != **wire))
            .map(|wire| {
                format!("if self.{}.is_none() {{ return Some({wire:?}); }}", names::rust_field(&names::snake(wire)))
            })
            .collect();
        writeln!(out, "impl Decoded for {name} {{")?;
        if !checks.is_empty() {
            writeln!(out, "fn missing(&self) -> Option<&'static str> {{ {} None }}", checks.join(" "))?;
        }
        if schema.is_root {
            out.push_str("#[cfg(feature = \"uniffi\")]\nfn keep_json(&mut self, json: &str) { self.raw_json = Some(json.to_owned()); }\n");
        }
        out.push_str("fn from_json(json: &[u8]) -> Result<Self, Error> { answer::from_json(json) }\n");
        out.push_str("}\n\n");
    }
    Ok(())
}

/// What is shown of an object with private members.
fn reticent(out: &mut String, schema: &Schema, object: &Object) -> Result<()> {
    let name = &schema.name;
    writeln!(out, "impl std::fmt::Debug for {name} {{")?;
    out.push_str("fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {\n");
    write!(out, "f.debug_struct({name:?})")?;
    for member in
        object.members.iter().filter(|member| schema.page.as_ref().is_none_or(|page| page.items != member.wire))
    {
        let field = names::rust_field(&member.snake);
        let shown = match (member.private, wrap(schema, member)) {
            (false, _) => format!("&self.{field}"),
            (true, Wrap::Optional) => format!("&self.{field}.as_ref().map(|_| Hidden)"),
            (true, _) => "&Hidden".to_owned(),
        };
        write!(out, ".field({:?}, {shown})", member.snake)?;
    }
    out.push_str(".finish()\n}\n}\n\n");
    Ok(())
}

/// How an answer is read whose members have two spellings. serde's `alias` would refuse an answer that holds both.
fn spellings(out: &mut String, schema: &Schema, object: &Object) -> Result<()> {
    let name = &schema.name;
    let (mut fields, mut moves) = (String::new(), String::new());
    for member in &object.members {
        if schema.in_request && wrap(schema, member) != Wrap::Optional {
            bail!("{name}.{}: `x-also` is for types of answers", member.wire);
        }
        let field = names::rust_field(&member.snake);
        let lenient = lenient(&member.ty).map(|lenient| format!(", deserialize_with = \"lenient::{lenient}\""));
        let lenient = lenient.unwrap_or_default();
        let ty = rust_type(&member.ty);
        writeln!(fields, "#[serde(rename = {:?}{lenient})] {field}: Option<{ty}>,", member.wire)?;
        match &member.also {
            None => writeln!(moves, "{field}: read.{field},")?,
            Some(also) => {
                writeln!(fields, "#[serde(rename = {also:?}{lenient})] {}_also: Option<{ty}>,", member.snake)?;
                writeln!(moves, "{field}: read.{field}.or(read.{}_also),", member.snake)?;
            }
        }
    }
    if schema.is_root {
        moves.push_str("#[cfg(feature = \"uniffi\")]\nraw_json: None,\n");
    }
    writeln!(out, "#[derive(Default, Deserialize)]\n#[serde(default)]\nstruct {name}Spellings {{ {fields} }}\n")?;
    writeln!(out, "impl From<{name}Spellings> for {name} {{")?;
    writeln!(out, "fn from(read: {name}Spellings) -> Self {{ Self {{ {moves} }} }}\n}}\n")?;
    Ok(())
}

/// What `null` inside a container and the API's "no time" need on the way in.
fn lenient(ty: &Type) -> Option<&'static str> {
    match ty {
        Type::DateTime => Some("time"),
        Type::List(..) => Some("list"),
        Type::Map(..) => Some("map"),
        _ => None,
    }
}

fn enum_type(out: &mut String, schema: &Schema, values: &Enum) -> Result<()> {
    writeln!(out, "open_enum! {{")?;
    out.push_str(&comment(&schema.docs));
    writeln!(out, "pub enum {} {{", schema.name)?;
    for value in values.cases() {
        out.push_str(&comment(&value.docs));
        writeln!(out, "{} = {:?},", names::pascal(&value.wire), value.wire)?;
    }
    out.push_str("}\n}\n\n");
    Ok(())
}

fn union_type(out: &mut String, schema: &Schema, union: &Union) -> Result<()> {
    let docs = comment(&schema.docs);
    writeln!(out, "{}! {{", if union.keyed { "keyed_union" } else { "flat_union" })?;
    out.push_str(&docs);
    writeln!(out, "pub enum {} {{", schema.name)?;
    for variant in &union.variants {
        out.push_str(&comment(&variant.docs));
        let payload = if variant.optional { format!("Option<{}>", variant.payload) } else { variant.payload.clone() };
        write!(out, "{}({payload}) = {:?}", variant_name(&variant.tag), variant.tag)?;
        match union.keyed {
            true => writeln!(out, " in {} {:?},", names::rust_field(&names::snake(&variant.member)), variant.member)?,
            false => out.push_str(",\n"),
        }
    }
    out.push_str("}\n");
    if union.keyed {
        out.push_str("members {\n");
        for variant in union.members() {
            let field = names::rust_field(&names::snake(&variant.member));
            let only = variant_name(&variant.tag);
            writeln!(out, "{field}: {} = {:?} is {only},", variant.payload, variant.member)?;
        }
        out.push_str("}\n");
    }
    out.push_str("}\n\n");
    Ok(())
}

pub fn variant_name(tag: &str) -> String {
    names::pascal(tag)
}

/// `StringChange` for a nullable text of a PATCH body.
pub fn change_name(ty: &Type) -> String {
    match ty {
        Type::String | Type::Uuid | Type::Uri => "StringChange".to_owned(),
        Type::DateTime => "TimestampChange".to_owned(),
        Type::Integer => "IntegerChange".to_owned(),
        Type::Number => "NumberChange".to_owned(),
        Type::Boolean => "BooleanChange".to_owned(),
        Type::Json { .. } => "JsonChange".to_owned(),
        Type::Named(name) => format!("{name}Change"),
        Type::List(item, _) => change_name(item).replace("Change", "ListChange"),
        Type::Map(item) => change_name(item).replace("Change", "MapChange"),
    }
}

/// The value types of `Change` that are first used in this area, by name.
pub fn change_types(api: &Api) -> BTreeMap<String, (Type, String)> {
    let mut found = BTreeMap::new();
    for schema in api.schemas.values() {
        let Kind::Object(object) = &schema.kind else { continue };
        for member in object.members.iter().filter(|member| member.change) {
            found.entry(change_name(&member.ty)).or_insert_with(|| (member.ty.clone(), schema.area.clone()));
        }
    }
    found
}

fn changes(api: &Api, area: &str) -> Result<String> {
    let mut out = String::new();
    for (name, (ty, home)) in change_types(api) {
        if home != area {
            continue;
        }
        let inner = rust_type(&ty);
        writeln!(out, "/// Leave it, clear it, or set it.\npub type {name} = Change<{inner}>;\n")?;
        // UniFFI has no generics: each value type is spelt out once, over the same Rust type.
        writeln!(
            out,
            "#[cfg(feature = \"uniffi\")]\n#[uniffi::remote(Enum)]\npub enum {name} {{ Keep, Clear, Set({inner}) }}\n"
        )?;
    }
    Ok(out)
}
