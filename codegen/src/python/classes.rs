//! The native classes: thin getters over core's types, and the rows that methods are called by.

use std::fmt::Write;

use anyhow::Result;

use super::{flat_tag, has_class, names, shown};
use crate::{
    docs,
    model::*,
    names::{pascal, rust_field, snake},
    output::Output,
    rust::{self, HEADER, Wrap},
    tables::table_name,
};

const FOLDER: &str = "bindings-python/src/generated";

pub fn emit(api: &Api, output: &mut Output) -> Result<()> {
    output.own_folder(FOLDER);
    let mut areas = Vec::new();
    for area in api.areas() {
        if api.schemas.values().any(|schema| schema.area == area) {
            output.add_rust(format!("{FOLDER}/{area}.rs"), &classes(api, &area)?)?;
            areas.push(area);
        }
    }
    output.add_rust(format!("{FOLDER}/facts.rs"), &super::facts::native(api)?)?;
    output.add_rust(format!("{FOLDER}/rows.rs"), &rows(api)?)?;
    output.add_rust(format!("{FOLDER}/payloads.rs"), &super::webhooks::native(api)?)?;
    output.add_rust(format!("{FOLDER}/mod.rs"), &module(api, &areas)?)?;
    Ok(())
}

fn comment(text: &str) -> String {
    docs::wrap(text, 110).into_iter().map(|line| format!("/// {line}").trim_end().to_owned() + "\n").collect()
}

fn module(api: &Api, areas: &[String]) -> Result<String> {
    let mut out = format!("{HEADER}//! The classes of the API and the rows of its operations.\n\n");
    for area in areas {
        writeln!(out, "mod {area};")?;
    }
    out.push_str("mod facts;\nmod payloads;\nmod rows;\n\nuse pyo3::prelude::*;\n\n");
    for area in areas {
        writeln!(out, "#[allow(unused_imports)]\npub use {area}::*;")?;
    }
    out.push_str("pub use payloads::payload;\npub use rows::row;\n\nuse crate::{object, page};\n\n");
    let classes: Vec<&Schema> = api.schemas.values().filter(|schema| has_class(api, schema)).collect();
    out.push_str("/// Puts the classes and functions into the module.\npub fn add(module: &Bound<'_, PyModule>) -> PyResult<()> {\n");
    for schema in &classes {
        writeln!(out, "module.add_class::<{}>()?;", schema.name)?;
    }
    out.push_str("facts::add(module)\n}\n\n");
    out.push_str("/// How a class is made from JSON.\npub fn restore(class: &str) -> Option<object::Restore> {\nSome(match class {\n");
    for schema in &classes {
        let kind = if schema.page.is_some() { "page" } else { "object" };
        writeln!(out, "{:?} => {kind}::restore::<{}>,", schema.name, schema.name)?;
    }
    out.push_str("_ => return None,\n})\n}\n\n");
    out.push_str("/// The `type` that a class has in a request, where it is the one variant of a flat union.\n");
    let tags: Vec<(&str, &str)> =
        classes.iter().filter_map(|schema| Some((schema.name.as_str(), flat_tag(api, &schema.name)?))).collect();
    out.push_str("pub fn tag(class: &str) -> Option<&'static str> {\nSome(match class {\n");
    for (name, tag) in tags {
        writeln!(out, "{name:?} => {tag:?},")?;
    }
    out.push_str("_ => return None,\n})\n}\n");
    Ok(out)
}

fn rows(api: &Api) -> Result<String> {
    let mut out = format!("{HEADER}//! What Python adds to core's row of an operation.\n\n");
    out.push_str("use birdwire::operations;\n\n#[allow(unused_imports)]\nuse super::*;\n");
    out.push_str("#[allow(unused_imports)]\nuse crate::{method::Row, outcome::{self, Answer}, page};\n\n");
    out.push_str("pub fn row(operation_id: &str) -> Option<&'static Row> {\nSome(match operation_id {\n");
    for operation in &api.operations {
        writeln!(out, "{:?} => &{},", operation.id, rust::row_name(operation))?;
    }
    out.push_str("_ => return None,\n})\n}\n\n");
    for operation in &api.operations {
        let row = rust::row_name(operation);
        let path: Vec<String> = operation.arguments().map(|argument| names::word(&argument.snake)).collect();
        let answer = match (operation.result.as_str(), &operation.answer) {
            ("media", _) => "Answer::Media".to_owned(),
            ("list", Some(name)) => format!("Answer::List(page::decode::<{name}>)"),
            ("json", Some(name)) => format!("Answer::Json(outcome::json::<{name}>)"),
            _ => "Answer::Empty".to_owned(),
        };
        writeln!(
            out,
            "static {row}: Row = Row {{ operation: &operations::{row}, path: &{path:?}, answer: {answer} }};\n"
        )?;
    }
    Ok(out)
}

fn classes(api: &Api, area: &str) -> Result<String> {
    let mut body = String::new();
    let schemas: Vec<&Schema> = api.schemas.values().filter(|schema| schema.area == area).collect();
    let enums: Vec<String> = schemas
        .iter()
        .filter(|schema| matches!(schema.kind, Kind::Enum(_)))
        .map(|schema| format!("types::{}", schema.name))
        .collect();
    if !enums.is_empty() {
        writeln!(body, "member::texts!({});\n", enums.join(", "))?;
    }
    for schema in schemas {
        if has_class(api, schema) {
            class(api, &mut body, schema)?;
        }
    }
    let mut out = format!("{HEADER}//! The classes of the area `{area}`.\n\n");
    out.push_str("#[allow(unused_imports)]\nuse birdwire::{operations, tables, types};\n");
    out.push_str("#[allow(unused_imports)]\nuse pyo3::{prelude::*, types::{PyDict, PyTuple}};\n\n");
    out.push_str("#[allow(unused_imports)]\nuse super::*;\n");
    out.push_str("#[allow(unused_imports)]\nuse crate::{member, object, page, response::RawResponse};\n\n");
    Ok(out + &body)
}

fn class(api: &Api, out: &mut String, schema: &Schema) -> Result<()> {
    let name = &schema.name;
    let base = if schema.page.is_some() { "page::Page" } else { "object::Object" };
    out.push_str(&comment(&schema.docs));
    writeln!(
        out,
        "#[pyclass(frozen, extends = {base}, module = \"birdwire\")]\n#[derive(Default)]\npub struct {name};\n"
    )?;
    match &schema.page {
        Some(page) => page_trait(api, out, schema, page)?,
        None => object_trait(out, schema)?,
    }
    writeln!(out, "#[pymethods]\nimpl {name} {{")?;
    if schema.in_request {
        out.push_str("#[new]\n#[pyo3(signature = (**members))]\n");
        out.push_str("fn new(members: Option<&Bound<'_, PyDict>>) -> PyResult<PyClassInitializer<Self>> {\n");
        out.push_str("object::construct(members)\n}\n\n");
    }
    let attributes = attributes(schema);
    out.push_str("#[classattr]\nfn __match_args__(py: Python<'_>) -> PyResult<Bound<'_, PyTuple>> {\n");
    writeln!(out, "object::names(py, &{attributes:?})\n}}\n")?;
    let private = private(schema);
    if !private.is_empty() {
        out.push_str("#[classattr]\nfn __private__(py: Python<'_>) -> PyResult<Bound<'_, PyTuple>> {\n");
        writeln!(out, "object::names(py, &{private:?})\n}}\n")?;
    }
    match &schema.kind {
        Kind::Object(object) => object_getters(out, schema, object)?,
        Kind::Union(union) => union_getters(out, name, union)?,
        Kind::Enum(_) => {}
    }
    if schema.has_response {
        out.push_str("/// Status, headers and body of the answer this came in.\n#[getter]\n");
        out.push_str(
            "fn raw_response(slf: &Bound<'_, Self>) -> PyResult<RawResponse> {\nobject::raw_response(slf)\n}\n",
        );
    }
    out.push_str("}\n\n");
    Ok(())
}

fn object_trait(out: &mut String, schema: &Schema) -> Result<()> {
    let name = &schema.name;
    writeln!(out, "impl object::Class for {name} {{\ntype Of = types::{name};")?;
    if schema.in_request {
        let kind = if matches!(schema.kind, Kind::Union(_)) { "Union" } else { "Object" };
        let table = table_name(name);
        writeln!(out, "\nfn input() -> object::Input {{\nobject::Input::{kind}(&tables::{table})\n}}")?;
    }
    out.push_str("}\n\n");
    writeln!(out, "impl object::Shown for types::{name} {{\ntype Class = {name};\n}}\n")?;
    Ok(())
}

fn page_trait(api: &Api, out: &mut String, schema: &Schema, page: &PageShape) -> Result<()> {
    let name = &schema.name;
    writeln!(out, "impl page::PageClass for {name} {{\ntype Head = types::{name};\ntype Item = {};\n", page.item)?;
    let operation = api.operations.iter().find(|operation| operation.answer.as_ref() == Some(name));
    let row = operation.map(rust::row_name).unwrap_or_default();
    writeln!(out, "fn operation() -> &'static birdwire::operation::Operation {{\n&operations::{row}\n}}\n}}\n")?;
    Ok(())
}

/// The attributes whose values its text does not show.
pub fn private(schema: &Schema) -> Vec<String> {
    let Kind::Object(object) = &schema.kind else { return Vec::new() };
    let private = object.members.iter().filter(|member| member.private);
    private.map(|member| names::attribute(schema, &member.snake)).collect()
}

/// The attributes in their order, for `match` and `repr`.
pub fn attributes(schema: &Schema) -> Vec<String> {
    let mut all = Vec::new();
    if schema.page.is_some() {
        all.extend(["items".to_owned(), "next_page_token".to_owned()]);
    }
    match &schema.kind {
        Kind::Object(object) => {
            all.extend(shown(schema, object).map(|member| names::attribute(schema, &member.snake)));
        }
        Kind::Union(union) => {
            all.push("type".to_owned());
            all.extend(payloads(union).into_iter().map(|payload| payload.name));
        }
        Kind::Enum(_) => {}
    }
    all
}

fn getter(out: &mut String, docs: &str, name: &str, body: &str) -> Result<()> {
    out.push_str(&comment(docs));
    writeln!(
        out,
        "#[getter]\nfn {}<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {{\n{body}\n}}\n",
        rust_field(name)
    )?;
    Ok(())
}

fn object_getters(out: &mut String, schema: &Schema, object: &Object) -> Result<()> {
    let module = if schema.page.is_some() { "page" } else { "object" };
    for member in shown(schema, object) {
        let (wire, field) = (&member.wire, rust_field(&member.snake));
        let body = match rust::wrap(schema, member) {
            Wrap::Plain => format!("object::read_given(slf, {wire:?}, |it| Some(&it.{field}))"),
            _ => format!("{module}::read(slf, {wire:?}, |it| it.{field}.as_ref())"),
        };
        getter(out, &docs::member(member), &names::attribute(schema, &member.snake), &body)?;
    }
    Ok(())
}

fn union_getters(out: &mut String, name: &str, union: &Union) -> Result<()> {
    out.push_str("/// The kind; one that this version does not know has its members in `to_dict()`.\n");
    out.push_str("#[getter]\nfn r#type<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {\n");
    out.push_str("object::kind(slf, |it| it.kind())\n}\n\n");
    for payload in payloads(union) {
        let arms = payload.variants.iter().map(|variant| {
            let found = if variant.optional { "payload.as_ref()" } else { "Some(payload)" };
            format!("types::{name}::{}(payload) => {found}, ", pascal(&variant.tag))
        });
        let pick = format!("|it| match it {{ {}_ => None }}", arms.collect::<String>());
        let body = match union.keyed {
            true => format!("object::read(slf, {:?}, {pick})", payload.variants[0].member),
            false => format!("object::read_here(slf, {pick})"),
        };
        getter(out, &payload.docs, &payload.name, &body)?;
    }
    Ok(())
}

/// One attribute of a union's class: what the variants hold that have it.
pub struct Payload<'a> {
    pub name: String,
    pub class: &'a str,
    pub docs: String,
    variants: Vec<&'a Variant>,
}

pub fn payloads(union: &Union) -> Vec<Payload<'_>> {
    let word = |variant: &Variant| {
        let name = if union.keyed { &variant.member } else { &variant.tag };
        names::word(&snake(name))
    };
    let mut all: Vec<Payload<'_>> = Vec::new();
    for variant in &union.variants {
        let name = word(variant);
        match all.iter_mut().find(|payload| payload.name == name) {
            Some(known) => known.variants.push(variant),
            None => {
                all.push(Payload { name, class: &variant.payload, docs: String::new(), variants: vec![variant] });
            }
        }
    }
    for payload in &mut all {
        let tags: Vec<String> = payload.variants.iter().map(|variant| format!("`{}`", variant.tag)).collect();
        payload.docs = match payload.variants.as_slice() {
            [only] if !only.docs.is_empty() => only.docs.clone(),
            _ => format!("What it holds when `type` is {}.", tags.join(" or ")),
        };
    }
    all
}
