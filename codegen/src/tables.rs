//! The input tables of `core/`: what a request may hold.

use std::fmt::Write;

use anyhow::{Context, Result};

use crate::{model::*, names, output::Output, rust::HEADER};

const FOLDER: &str = "core/src/generated/tables";

pub fn emit(api: &Api, output: &mut Output) -> Result<()> {
    let areas: Vec<String> = api.areas().into_iter().filter(|area| of_area(api, area).next().is_some()).collect();
    let mut text = format!("{HEADER}//! What a request may hold, a file an area.\n\n");
    for area in &areas {
        writeln!(text, "mod {area};")?;
    }
    for area in &areas {
        writeln!(text, "#[allow(unused_imports)]\npub use {area}::*;")?;
    }
    output.add_rust(format!("{FOLDER}/mod.rs"), &text)?;
    for area in &areas {
        output.add_rust(format!("{FOLDER}/{area}.rs"), &tables(api, area)?)?;
    }
    Ok(())
}

/// The schemas of an area that a request can hold.
fn of_area<'a>(api: &'a Api, area: &'a str) -> impl Iterator<Item = &'a Schema> {
    api.schemas.values().filter(move |schema| schema.area == area && schema.in_request)
}

/// Patterns are compiled at first use, so each is a static of its own; the same one is compiled once an area.
fn patterns(api: &Api, area: &str) -> Result<Vec<String>> {
    let mut found: Vec<String> = Vec::new();
    for schema in of_area(api, area) {
        let Kind::Object(object) = &schema.kind else { continue };
        for member in &object.members {
            let item = if let Type::List(_, limits) = &member.ty { limits.pattern.clone() } else { None };
            for pattern in member.limits.pattern.iter().chain(&item) {
                regex_lite::Regex::new(pattern).with_context(|| format!("{}: pattern {pattern}", schema.name))?;
                if !found.contains(pattern) {
                    found.push(pattern.clone());
                }
            }
        }
    }
    Ok(found)
}

/// `CREATE_MESSAGE`
pub fn table_name(schema: &str) -> String {
    names::snake(schema).to_uppercase()
}

fn tables(api: &Api, area: &str) -> Result<String> {
    let mut text = format!("{HEADER}//! What requests of the area `{area}` may hold.\n\n");
    text.push_str("use crate::schema::*;\n#[allow(unused_imports)]\nuse super::*;\n\n");
    let patterns = patterns(api, area)?;
    for (index, pattern) in patterns.iter().enumerate() {
        writeln!(text, "static PATTERN_{index}: Pattern = Pattern::new({pattern:?});")?;
    }
    for schema in of_area(api, area) {
        let table = table_name(&schema.name);
        let name = &schema.name;
        match &schema.kind {
            Kind::Enum(values) => {
                let values: Vec<&str> = values.values.iter().map(|value| value.wire.as_str()).collect();
                writeln!(text, "pub static {table}: Enum = Enum {{ name: {name:?}, values: &{values:?} }};\n")?;
            }
            Kind::Object(object) => object_table(api, &patterns, &mut text, &table, name, None, object)?,
            Kind::Union(union) => union_table(api, &patterns, &mut text, &table, name, union)?,
        }
    }
    Ok(text)
}

fn object_table(
    api: &Api,
    patterns: &[String],
    out: &mut String,
    table: &str,
    name: &str,
    tag: Option<&str>,
    object: &Object,
) -> Result<()> {
    writeln!(out, "pub static {table}: Object = Object {{ name: {name:?}, members: &[")?;
    if let Some(tag) = tag {
        out.push_str(&tag_member(tag));
    }
    for member in &object.members {
        let schema =
            schema_of(api, patterns, &member.ty, &member.limits).with_context(|| format!("{name}.{}", member.wire))?;
        out.push_str(&member_row(&member.wire, &member.snake, member.needed, member.nullable, &schema));
    }
    out.push_str("], rules: &[");
    for rule in &object.rules {
        match rule {
            Rule::AtLeastOneOf(members) => write!(out, "Rule::AtLeastOneOf(&{members:?}),")?,
            Rule::ExactlyOneOf(members) => write!(out, "Rule::ExactlyOneOf(&{members:?}),")?,
        }
    }
    out.push_str("] };\n\n");
    Ok(())
}

fn member_row(wire: &str, snake: &str, required: bool, nullable: bool, schema: &str) -> String {
    format!(
        "Member {{ wire: {wire:?}, snake: {snake:?}, required: {required}, nullable: {nullable}, schema: {schema} }},\n"
    )
}

fn tag_member(tag: &str) -> String {
    member_row("type", "type", true, false, &format!("Schema::Const({tag:?})"))
}

fn union_table(api: &Api, patterns: &[String], out: &mut String, table: &str, name: &str, union: &Union) -> Result<()> {
    let mut rows = String::new();
    for variant in &union.variants {
        let variant_table = format!("{table}_{}", names::snake(&variant.tag).to_uppercase());
        if union.keyed {
            writeln!(out, "static {variant_table}: Object = Object {{ name: {name:?}, members: &[")?;
            out.push_str(&tag_member(&variant.tag));
            let payload = format!("Schema::Object(&{})", table_name(&variant.payload));
            out.push_str(&member_row(
                &variant.member,
                &names::snake(&variant.member),
                !variant.optional,
                variant.optional,
                &payload,
            ));
            out.push_str("], rules: &[] };\n\n");
        } else if let Kind::Object(object) = &api.schema(&variant.payload).kind {
            object_table(api, patterns, out, &variant_table, name, Some(&variant.tag), object)?;
        }
        writeln!(rows, "Variant {{ tag: {:?}, object: &{variant_table} }},", variant.tag)?;
    }
    writeln!(out, "pub static {table}: Union = Union {{ name: {name:?}, variants: &[{rows}] }};\n")?;
    Ok(())
}

fn schema_of(api: &Api, patterns: &[String], ty: &Type, limits: &Limits) -> Result<String> {
    Ok(match ty {
        Type::String => text_schema(patterns, limits, None)?,
        Type::Uuid => text_schema(patterns, limits, Some("Uuid"))?,
        Type::Uri => text_schema(patterns, limits, Some("Uri"))?,
        Type::DateTime => text_schema(patterns, limits, Some("DateTime"))?,
        Type::Integer => {
            let whole = |value: Option<f64>| value.map(|value| value as i64);
            format!("Schema::Integer {{ minimum: {:?}, maximum: {:?} }}", whole(limits.minimum), whole(limits.maximum))
        }
        Type::Number => format!("Schema::Number {{ minimum: {:?}, maximum: {:?} }}", limits.minimum, limits.maximum),
        Type::Boolean => "Schema::Boolean".to_owned(),
        Type::Json { object: true } => "Schema::Free".to_owned(),
        Type::Json { object: false } => "Schema::Any".to_owned(),
        Type::Named(name) => {
            let kind = match &api.schema(name).kind {
                Kind::Object(_) => "Object",
                Kind::Enum(_) => "Enum",
                Kind::Union(_) => "Union",
            };
            format!("Schema::{kind}(&{})", table_name(name))
        }
        Type::List(item, item_limits) => format!(
            "Schema::List {{ items: &{}, minimum: {:?}, maximum: {:?} }}",
            schema_of(api, patterns, item, item_limits)?,
            limits.min_items,
            limits.max_items
        ),
        Type::Map(value) => format!("Schema::Map(&{})", schema_of(api, patterns, value, &Limits::default())?),
    })
}

fn text_schema(patterns: &[String], limits: &Limits, format: Option<&str>) -> Result<String> {
    if format.is_none() && *limits == Limits::default() {
        return Ok("Schema::Text(Text::ANY)".to_owned());
    }
    let pattern = match &limits.pattern {
        Some(pattern) => {
            let index = patterns.iter().position(|known| known == pattern).context("patterns are collected first")?;
            format!("Some(&PATTERN_{index})")
        }
        None => "None".to_owned(),
    };
    let format = format.map_or("None".to_owned(), |format| format!("Some(Format::{format})"));
    Ok(format!(
        "Schema::Text(Text {{ minimum: {:?}, maximum: {:?}, pattern: {pattern}, format: {format} }})",
        limits.min_length, limits.max_length
    ))
}
