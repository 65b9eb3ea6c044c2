//! Rust types, operation rows and the resource tree of `core/`.

use std::{collections::BTreeMap, fmt::Write};

use anyhow::{Result, bail};

use crate::{docs, model::*, names, output::Output};

const FOLDER: &str = "core/src/generated";
pub const HEADER: &str = "// Written by codegen from spec/. Edit spec/ and run `make generate`.\n\n";

pub fn emit(api: &Api, output: &mut Output) -> Result<()> {
    output.own_folder(FOLDER);
    let areas = api.areas();
    output
        .add_rust(format!("{FOLDER}/mod.rs"), &module(&["operations", "resources", "tables", "types"], "generated"))?;
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
        output.add_rust(format!("{FOLDER}/{folder}/mod.rs"), &text)?;
    }
    for area in &areas {
        output.add_rust(format!("{FOLDER}/types/{area}.rs"), &types(api, area)?)?;
        if api.operations.iter().any(|operation| operation.area == *area) {
            output.add_rust(format!("{FOLDER}/operations/{area}.rs"), &operations(api, area)?)?;
        }
    }
    output.add_rust(format!("{FOLDER}/resources.rs"), &resources(api)?)?;
    Ok(())
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
    text.push_str("#[allow(unused_imports)]\nuse crate::{Change, Error, Json, Timestamp, answer::{self, Decoded}, lenient, open_enum, union::{flat_union, keyed_union}};\n");
    text.push_str("#[allow(unused_imports)]\nuse super::*;\n\n");
    text.push_str(&body);
    text.push_str(&changes(api, area)?);
    Ok(text)
}

fn object_type(out: &mut String, schema: &Schema, object: &Object) -> Result<()> {
    let name = &schema.name;
    out.push_str(&comment(&schema.docs));
    out.push_str("#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]\n");
    out.push_str("#[cfg_attr(feature = \"uniffi\", derive(uniffi::Record))]\n#[serde(default)]\n");
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
    for value in &values.values {
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
        writeln!(out, "{}({payload}) = {:?},", variant_name(&variant.tag), variant.tag)?;
    }
    out.push_str("}\n}\n\n");
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

pub fn row_name(operation: &Operation) -> String {
    names::snake(&operation.id).to_uppercase()
}

fn operations(api: &Api, area: &str) -> Result<String> {
    let mut text = format!("{HEADER}//! The endpoints of the area `{area}`.\n\n");
    let rows: Vec<&Operation> = api.operations.iter().filter(|operation| operation.area == area).collect();
    text.push_str("use crate::{operation::*, schema::Object, generated::tables};\n\n");
    if rows.iter().any(|operation| operation.query.is_none()) {
        text.push_str("static NO_QUERY: Object = Object { name: \"\", members: &[], rules: &[] };\n\n");
    }
    for operation in rows {
        writeln!(text, "/// {} `{} {}`", operation.summary, operation.method, operation.path)?;
        writeln!(text, "pub static {}: Operation = Operation {{", row_name(operation))?;
        writeln!(text, "id: {:?}, name: {:?},", operation.id, operation.full_name())?;
        writeln!(
            text,
            "method: Method::{}, path: {:?},",
            names::pascal(&operation.method.to_lowercase()),
            operation.path
        )?;
        writeln!(text, "host: Host::{},", names::pascal(&operation.host))?;
        let auth: Vec<String> = operation.auth.iter().map(|auth| format!("Auth::{}", names::pascal(auth))).collect();
        writeln!(text, "auth: &[{}], retry: Retry::{},", auth.join(", "), names::pascal(&operation.retry))?;
        match &operation.paging {
            Some(paging) => writeln!(
                text,
                "paging: Some(Paging {{ items: {:?}, token: {:?}, parameter: {:?} }}),",
                paging.items, paging.token, paging.parameter
            )?,
            None => text.push_str("paging: None,\n"),
        }
        text.push_str("path_parameters: &[");
        for parameter in &operation.path_parameters {
            let default = match parameter.client_default.as_deref() {
                None => "None".to_owned(),
                Some(name) => format!("Some(ClientDefault::{})", names::pascal(name)),
            };
            writeln!(
                text,
                "PathParameter {{ wire: {:?}, uuid: {}, client_default: {default} }},",
                parameter.wire, parameter.uuid
            )?;
        }
        text.push_str("],\n");
        match &operation.query {
            Some(name) => writeln!(text, "query: &tables::{},", crate::tables::table_name(name))?,
            None => text.push_str("query: &NO_QUERY,\n"),
        }
        match &operation.body {
            Some(name) => writeln!(text, "body: Some(&tables::{}),", crate::tables::table_name(name))?,
            None => text.push_str("body: None,\n"),
        }
        writeln!(text, "answer: {},\n}};\n", answer(api, operation))?;
    }
    Ok(text)
}

fn answer(api: &Api, operation: &Operation) -> String {
    let required = |name: &str| match &api.schema(name).kind {
        Kind::Object(object) => format!("{:?}", object.required_in_answer),
        _ => "[]".to_owned(),
    };
    match (operation.result.as_str(), &operation.answer) {
        ("media", _) => "Answer::Media".to_owned(),
        ("list", Some(name)) => {
            let item = api.schema(name).page.as_ref().map(|page| required(&page.item)).unwrap_or_default();
            format!("Answer::List {{ required: &{}, item_required: &{item} }}", required(name))
        }
        ("json", Some(name)) => format!("Answer::Json {{ required: &{} }}", required(name)),
        _ => "Answer::Empty".to_owned(),
    }
}

/// The resources by their path in the tree, each with its operations and the names of its children.
pub fn resource_tree(api: &Api) -> BTreeMap<Vec<String>, (Vec<&Operation>, Vec<String>)> {
    let mut tree: BTreeMap<Vec<String>, (Vec<&Operation>, Vec<String>)> = BTreeMap::new();
    for operation in &api.operations {
        for depth in 0..=operation.resource.len() {
            tree.entry(operation.resource[..depth].to_vec()).or_default();
        }
        if let Some(entry) = tree.get_mut(&operation.resource) {
            entry.0.push(operation);
        }
    }
    let paths: Vec<Vec<String>> = tree.keys().cloned().collect();
    for path in paths {
        if let Some((last, parent)) = path.split_last()
            && let Some(entry) = tree.get_mut(parent)
        {
            entry.1.push(last.clone());
        }
    }
    tree
}

/// `ChannelsMessages` for `channels.messages`.
pub fn resource_name(path: &[String]) -> String {
    path.iter().map(|part| names::pascal(part)).collect()
}

fn resources(api: &Api) -> Result<String> {
    let mut text = format!("{HEADER}//! The resource tree: `client.channels().messages().send(…)`.\n\n");
    text.push_str("use crate::{Client, call::Arguments, page::Pager, typed::{Call, Download, to_json}};\n");
    text.push_str("use super::{operations, types::*};\n\n");
    for (path, (operations, children)) in resource_tree(api) {
        if path.is_empty() {
            text.push_str("impl Client {\n");
            for child in &children {
                let name = resource_name(std::slice::from_ref(child));
                writeln!(
                    text,
                    "/// The operations under `{child}`.\npub fn {}(&self) -> {name} {{ {name} {{ client: self.clone() }} }}",
                    names::rust_field(&names::snake(child))
                )?;
            }
            text.push_str("}\n\n");
            continue;
        }
        let name = resource_name(&path);
        writeln!(text, "/// `{}`\n#[derive(Clone, Debug)]\npub struct {name} {{ client: Client }}\n", path.join("."))?;
        writeln!(text, "impl {name} {{")?;
        for child in &children {
            let mut full = path.clone();
            full.push(child.clone());
            let child_name = resource_name(&full);
            writeln!(
                text,
                "/// The operations under `{}`.\npub fn {}(&self) -> {child_name} {{ {child_name} {{ client: self.client.clone() }} }}\n",
                full.join("."),
                names::rust_field(&names::snake(child))
            )?;
        }
        for operation in operations {
            method(&mut text, operation, api)?;
        }
        text.push_str("}\n\n");
    }
    Ok(text)
}

fn method(out: &mut String, operation: &Operation, api: &Api) -> Result<()> {
    out.push_str(
        &docs::operation(operation).iter().map(|paragraph| comment(paragraph)).collect::<Vec<_>>().join("///\n"),
    );
    let mut parameters = vec!["&self".to_owned()];
    let mut path = Vec::new();
    for argument in operation.arguments() {
        let name = names::rust_field(&argument.snake);
        parameters.push(format!("{name}: impl Into<String>"));
        path.push(format!("{name}.into()"));
    }
    if let Some(query) = &operation.query {
        parameters.push(format!("query: {query}"));
    }
    if let Some(body) = &operation.body {
        parameters.push(format!("body: {body}"));
    }
    let query = if operation.query.is_some() { "to_json(&query)" } else { "Default::default()" };
    let body = if operation.body.is_some() { "Some(to_json(&body))" } else { "None" };
    let returned = match (operation.result.as_str(), &operation.answer) {
        ("media", _) => "Download".to_owned(),
        ("list", Some(name)) => {
            let item = api.schema(name).page.as_ref().map(|page| page.item.clone()).unwrap_or_default();
            format!("Pager<{item}, {name}>")
        }
        ("json", Some(name)) => format!("Call<{name}>"),
        _ => "Call<()>".to_owned(),
    };
    let constructor = returned.split('<').next().unwrap_or_default().to_owned();
    writeln!(
        out,
        "pub fn {}({}) -> {returned} {{",
        names::rust_field(&names::snake(&operation.method_name)),
        parameters.join(", ")
    )?;
    writeln!(
        out,
        "let arguments = Arguments {{ path: vec![{}], query: {query}, body: {body}, ..Default::default() }};",
        path.join(", ")
    )?;
    writeln!(out, "{constructor}::new(&self.client, &operations::{}, arguments)\n}}\n", row_name(operation))?;
    Ok(())
}
