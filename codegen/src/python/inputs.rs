//! Typed dicts for what is sent, and the documented values of enums.

use std::fmt::Write;

use anyhow::Result;

use super::{
    HEADER, WIDTH, docstring,
    names::{Uses, accepted, classes, enums as enum_names, import, variant_dict, word},
};
use crate::{docs, model::*, names::snake};

/// `_generated/enums.py`
pub fn enums(api: &Api) -> Result<String> {
    let mut body = String::new();
    for schema in api.schemas.values() {
        let Kind::Enum(values) = &schema.kind else { continue };
        match values.values.as_slice() {
            [only] => writeln!(body, "{}: TypeAlias = Literal[{:?}]", schema.name, only.wire)?,
            several => {
                writeln!(body, "{}: TypeAlias = Literal[", schema.name)?;
                for value in several {
                    writeln!(body, "    {:?},", value.wire)?;
                }
                body.push_str("]\n");
            }
        }
        let mut text = schema.docs.clone();
        let listed: Vec<String> =
            values.values.iter().map(|value| format!("- `{}`: {}", value.wire, value.docs)).collect();
        text.push_str("\n\n");
        text.push_str(&listed.join("\n"));
        body.push_str(&docstring(&text, 0));
        body.push('\n');
    }
    let mut out = HEADER.to_owned();
    out.push_str(&docstring(
        "The values that the API documents. An answer may hold others: a new value arrives as text.",
        0,
    ));
    out.push_str("\nfrom __future__ import annotations\n\nfrom typing import Literal, TypeAlias\n\n");
    out.push_str(body.trim_end());
    out.push('\n');
    Ok(out)
}

/// `_generated/inputs.py`
pub fn file(api: &Api) -> Result<String> {
    let mut body = String::new();
    for schema in api.schemas.values().filter(|schema| schema.in_request) {
        match &schema.kind {
            Kind::Object(object) => {
                dict(api, &mut body, &schema.name, &format!("{}Dict", schema.name), &schema.docs, None, object)?;
            }
            Kind::Union(union) => union_dicts(api, &mut body, schema, union)?,
            Kind::Enum(_) => {}
        }
    }
    let uses = Uses { text: body };
    let mut out = HEADER.to_owned();
    let docs = "What may be given in place of the classes of the same name: plain dicts, with the names of Python. \
                The API's own names are accepted as well, which type checkers do not know.";
    out.push_str(&docstring(docs, 0));
    out.push_str("\nfrom __future__ import annotations\n\n");
    out.push_str(&uses.import("collections.abc", ["Mapping", "Sequence"], 0));
    out.push_str(&uses.import("datetime", ["datetime"], 0));
    out.push_str(&uses.import("typing", ["Any", "Literal", "TypeAlias", "TypedDict"], 0));
    out.push_str(&uses.import("uuid", ["UUID"], 0));
    out.push('\n');
    out.push_str(&uses.import(".._native", classes(api), 0));
    out.push_str(&uses.import(".enums", enum_names(api), 0));
    out.push('\n');
    out.push_str(uses.text.trim_end());
    out.push('\n');
    Ok(out)
}

struct Key {
    name: String,
    kind: String,
    required: bool,
    docs: String,
}

fn key(api: &Api, member: &Member) -> Key {
    let mut kind = accepted(api, &member.ty);
    if member.nullable && kind != "Any" {
        kind.push_str(" | None");
    }
    Key { name: word(&member.snake), kind, required: member.required, docs: docs::member(member) }
}

fn tag_key(tag: &str) -> Key {
    Key { name: "type".to_owned(), kind: format!("Literal[{tag:?}]"), required: true, docs: String::new() }
}

fn dict(
    api: &Api,
    out: &mut String,
    of: &str,
    name: &str,
    docs: &str,
    tag: Option<&str>,
    object: &Object,
) -> Result<()> {
    let keys = tag.map(tag_key).into_iter().chain(object.members.iter().map(|member| key(api, member)));
    write_dict(out, of, name, docs, &keys.collect::<Vec<_>>())
}

fn write_dict(out: &mut String, of: &str, name: &str, docs: &str, keys: &[Key]) -> Result<()> {
    let (required, optional): (Vec<&Key>, Vec<&Key>) = keys.iter().partition(|key| key.required);
    let docs = if docs.is_empty() { format!("One kind of `{of}`.") } else { docs.to_owned() };
    // Python 3.10 has no `Required`: what must be there stands in a base of its own.
    let base = format!("_{name}Required");
    if !required.is_empty() && !optional.is_empty() {
        writeln!(out, "\nclass {base}(TypedDict):")?;
        write_keys(out, &required)?;
        writeln!(out, "\n\nclass {name}({base}, total=False):")?;
        out.push_str(&docstring(&docs, 4));
        out.push('\n');
        write_keys(out, &optional)?;
    } else {
        let total = if required.is_empty() { ", total=False" } else { "" };
        writeln!(out, "\nclass {name}(TypedDict{total}):")?;
        out.push_str(&docstring(&docs, 4));
        if !keys.is_empty() {
            out.push('\n');
        }
        write_keys(out, &keys.iter().collect::<Vec<_>>())?;
    }
    out.push('\n');
    Ok(())
}

fn write_keys(out: &mut String, keys: &[&Key]) -> Result<()> {
    for key in keys {
        writeln!(out, "    {}: {}", key.name, key.kind)?;
        if !key.docs.is_empty() {
            out.push_str(&docstring(&key.docs, 4));
        }
    }
    Ok(())
}

fn union_dicts(api: &Api, out: &mut String, schema: &Schema, union: &Union) -> Result<()> {
    let mut names = Vec::new();
    for variant in &union.variants {
        let name = variant_dict(&schema.name, &variant.tag);
        if union.keyed {
            let mut kind = accepted(api, &Type::Named(variant.payload.clone()));
            if variant.optional {
                kind.push_str(" | None");
            }
            let payload =
                Key { name: word(&snake(&variant.member)), kind, required: !variant.optional, docs: String::new() };
            write_dict(out, &schema.name, &name, &variant.docs, &[tag_key(&variant.tag), payload])?;
        } else if let Kind::Object(object) = &api.schema(&variant.payload).kind {
            dict(api, out, &schema.name, &name, &variant.docs, Some(&variant.tag), object)?;
        }
        names.push(name);
    }
    let alias = format!("{}Dict", schema.name);
    let joined = names.join(" | ");
    let line = match names.as_slice() {
        // One kind alone needs no union; others may follow.
        [only] => format!("\nclass {alias}({only}):\n{}", docstring(&schema.docs, 4)),
        _ if alias.len() + joined.len() + 14 <= WIDTH => format!("\n{alias}: TypeAlias = {joined}\n"),
        _ if joined.len() + 4 <= WIDTH => format!("\n{alias}: TypeAlias = (\n    {joined}\n)\n"),
        _ => format!("\n{alias}: TypeAlias = (\n    {}\n)\n", names.join("\n    | ")),
    };
    out.push_str(&line);
    if names.len() > 1 {
        out.push_str(&docstring(&schema.docs, 0));
    }
    out.push('\n');
    if !union.keyed {
        let payloads: Vec<&str> = union.variants.iter().map(|variant| variant.payload.as_str()).collect();
        let all = [schema.name.as_str()].into_iter().chain(payloads).chain([alias.as_str()]);
        let all: Vec<&str> = all.collect();
        writeln!(out, "{}Like: TypeAlias = (\n    {}\n)", schema.name, all.join("\n    | "))?;
        let docs = format!("Whatever may be given for a `{}`: itself, one of its kinds alone, or a dict.", schema.name);
        out.push_str(&docstring(&docs, 0));
        out.push('\n');
    }
    Ok(())
}

/// The imports of a file that is not at the top of the package.
pub fn imports(api: &Api, uses: &Uses, dicts: &[String], indent: usize) -> String {
    let mut out = String::new();
    out.push_str(&uses.import(".enums", enum_names(api), indent));
    let used: Vec<&str> = dicts.iter().map(String::as_str).filter(|name| uses.has(name)).collect();
    out.push_str(&import(".inputs", &used, indent));
    out
}
