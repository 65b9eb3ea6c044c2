//! Vectors as Rust: literal structs in, member by member out.

use std::fmt::Write;

use anyhow::{Context, Result, bail};
use serde_json::{Map, Value};

use super::Vector;
use crate::{
    model::*,
    names,
    output::Output,
    rust::{HEADER, Wrap, change_name, variant_name, wrap},
};

const FOLDER: &str = "tests/runners/rust/src/generated";

pub fn emit(api: &Api, vectors: &[Vector], output: &mut Output) -> Result<()> {
    output.own_folder(FOLDER);
    let mut modules = String::new();
    let mut rows = String::new();
    for vector in vectors {
        let name = vector.identifier();
        writeln!(modules, "mod {name};")?;
        writeln!(rows, "({:?}, |check| Box::pin({name}::run(check))),", vector.id)?;
        let source = Writer { api }.file(vector).with_context(|| vector.id.clone())?;
        output.add_rust(format!("{FOLDER}/{name}.rs"), &source)?;
    }
    let text = format!(
        "{HEADER}//! One function a vector.\n\nuse crate::check::Vector;\n\n{modules}\n\
         pub static VECTORS: &[Vector] = &[{rows}];\n"
    );
    output.add_rust(format!("{FOLDER}/mod.rs"), &text)
}

struct Writer<'a> {
    api: &'a Api,
}

impl Writer<'_> {
    fn file(&self, vector: &Vector) -> Result<String> {
        let mut text = HEADER.to_owned();
        writeln!(text, "//! {}", vector.source)?;
        text.push_str("\n#[allow(unused_imports)]\nuse std::{collections::HashMap, time::Duration};\n\n");
        text.push_str("#[allow(unused_imports)]\nuse birdwire::{CallOptions, Change, Json, types::*};\n");
        text.push_str("use crate::check::{Check, Outcome};\n\n");
        writeln!(text, "pub async fn run(check: &mut Check) -> Outcome {{")?;
        writeln!(text, "let bird = check.client(|builder| builder{});", client(&vector.client)?)?;
        let call = self.call(vector)?;
        let (kind, expected) = single(&vector.result).context("result")?;
        let cancel = vector.cancel_after_ms.unwrap_or_default();
        let paged = vector.operation.paging.is_some();
        match (kind, paged, vector.operation.result.as_str()) {
            ("cancelled", true, _) => writeln!(text, "check.cancelled({cancel}, Check::walk({call})).await;")?,
            ("cancelled", false, _) => writeln!(text, "check.cancelled({cancel}, {call}.into_future()).await;")?,
            ("error", true, _) => writeln!(text, "check.error(Check::walk({call}).await, {});", json(expected))?,
            ("error", false, "media") => {
                writeln!(
                    text,
                    "let outcome = match {call}.await {{ Ok(media) => media.bytes().await, Err(error) => Err(error) }};"
                )?;
                writeln!(text, "check.error(outcome, {});", json(expected))?;
            }
            ("error", false, _) => writeln!(text, "check.error({call}.await, {});", json(expected))?,
            ("media", _, _) => writeln!(text, "check.media({call}.await?, {}).await?;", json(expected))?,
            ("value", _, _) => {
                writeln!(text, "let answer = {call}.await?;")?;
                let name = vector.operation.answer.as_deref().context("answer")?;
                self.object(&mut text, name, "answer", "", expected)?;
                self.raw(&mut text, vector, "", "answer")?;
            }
            ("pages", _, _) => self.pages(&mut text, vector, expected, &call)?,
            (other, _, _) => bail!("result.{other} is not known"),
        }
        text.push_str("Ok(())\n}\n");
        if vector.cancel_after_ms.is_some() && !paged {
            text = text.replace("use crate::check::{Check", "use std::future::IntoFuture;\nuse crate::check::{Check");
        }
        Ok(text)
    }

    /// The call as a user writes it, not yet awaited.
    fn call(&self, vector: &Vector) -> Result<String> {
        let operation = &vector.operation;
        let mut text = "bird".to_owned();
        for part in &operation.resource {
            write!(text, ".{}()", names::rust_field(&names::snake(part)))?;
        }
        let mut arguments: Vec<String> = vector.path.iter().map(|argument| format!("{argument:?}")).collect();
        if let Some(query) = &operation.query {
            arguments.push(self.literal_object(query, &vector.query)?);
        }
        if let Some(body) = &operation.body {
            arguments.push(self.literal_object(body, vector.body.as_ref().context("call.body")?)?);
        }
        write!(text, ".{}({})", names::rust_field(&names::snake(&operation.method_name)), arguments.join(", "))?;
        text.push_str(&options(&vector.options, operation.paging.is_some())?);
        Ok(text)
    }

    fn literal_object(&self, name: &str, value: &Value) -> Result<String> {
        let schema = self.api.schema(name);
        let Kind::Object(object) = &schema.kind else { bail!("{name} is no object") };
        let empty = Map::new();
        let given = match value {
            Value::Null => &empty,
            Value::Object(given) => given,
            other => bail!("{name}: {other} is no object"),
        };
        let mut fields = Vec::new();
        for (key, value) in
            given.iter().filter(|(key, _)| *key != "type" || object.members.iter().any(|member| member.wire == "type"))
        {
            let member =
                object.members.iter().find(|member| member.wire == *key).with_context(|| format!("{name}.{key}"))?;
            let field = names::rust_field(&member.snake);
            let literal = match (wrap(schema, member), value) {
                (Wrap::Change, Value::Null) => format!("{}::Clear", change_name(&member.ty)),
                (Wrap::Change, value) => {
                    format!("{}::Set({})", change_name(&member.ty), self.literal(&member.ty, value)?)
                }
                (Wrap::Plain, value) => self.literal(&member.ty, value)?,
                (Wrap::Optional, Value::Null) => "None".to_owned(),
                (Wrap::Optional, value) => format!("Some({})", self.literal(&member.ty, value)?),
            };
            fields.push(format!("{field}: {literal}"));
        }
        if fields.len() < object.members.len() || schema.is_root {
            fields.push("..Default::default()".to_owned());
        }
        if fields == ["..Default::default()"] {
            return Ok(format!("{name}::default()"));
        }
        Ok(format!("{name} {{ {} }}", fields.join(", ")))
    }

    fn literal(&self, ty: &Type, value: &Value) -> Result<String> {
        Ok(match ty {
            Type::String | Type::Uuid | Type::Uri => format!("{:?}.into()", value.as_str().context("a text")?),
            Type::DateTime => format!("crate::check::time({:?})", value.as_str().context("a time")?),
            Type::Integer | Type::Boolean => value.to_string(),
            Type::Number => format!("{:?}", value.as_f64().context("a number")?),
            Type::Json { .. } => format!("crate::check::json({})", json(value)),
            Type::List(item, _) => {
                let items = value.as_array().context("a list")?.iter().map(|value| self.literal(item, value));
                format!("vec![{}]", items.collect::<Result<Vec<_>>>()?.join(", "))
            }
            Type::Map(item) => {
                let entries = value
                    .as_object()
                    .context("a map")?
                    .iter()
                    .map(|(key, value)| Ok(format!("({key:?}.to_owned(), {})", self.literal(item, value)?)));
                format!("HashMap::from([{}])", entries.collect::<Result<Vec<_>>>()?.join(", "))
            }
            Type::Named(name) => match &self.api.schema(name).kind {
                Kind::Object(_) => self.literal_object(name, value)?,
                Kind::Enum(values) => enum_literal(name, values, value.as_str().context("a text")?),
                Kind::Union(union) => {
                    let tag = value.get("type").and_then(Value::as_str).context("`type`")?;
                    let variant =
                        union.variants.iter().find(|variant| variant.tag == tag).context("an unknown kind")?;
                    let inner = if union.keyed { value.get(tag).unwrap_or(&Value::Null) } else { value };
                    let payload = match (variant.optional, inner) {
                        (true, Value::Null) => "None".to_owned(),
                        (true, inner) => format!("Some({})", self.literal_object(&variant.payload, inner)?),
                        (false, inner) => self.literal_object(&variant.payload, inner)?,
                    };
                    format!("{name}::{}({payload})", variant_name(tag))
                }
            },
        })
    }

    /// Compares every listed member of the struct that `place` names.
    fn object(&self, out: &mut String, name: &str, place: &str, path: &str, expected: &Value) -> Result<()> {
        let schema = self.api.schema(name);
        let Kind::Object(object) = &schema.kind else { bail!("{name} is no object") };
        for (key, value) in expected.as_object().with_context(|| format!("{path}: an object"))? {
            let Some(member) = object.members.iter().find(|member| member.wire == *key) else {
                bail!("{path}.{key}: {name} has no such member");
            };
            let at = if path.is_empty() { key.clone() } else { format!("{path}.{key}") };
            let field = format!("{place}.{}", names::rust_field(&member.snake));
            if value.is_null() {
                writeln!(out, "check.none({at:?}, &{field});")?;
                continue;
            }
            if let Some(leaf) = self.leaf(&member.ty, value)? {
                writeln!(out, "check.holds({at:?}, &{field}, &{leaf});")?;
                continue;
            }
            let mut inner = String::new();
            self.compare(&mut inner, &member.ty, "value", &at, value)?;
            if inner.is_empty() {
                writeln!(out, "check.some({at:?}, &{field});")?;
            } else {
                writeln!(out, "if let Some(value) = check.some({at:?}, &{field}) {{ {inner} }}")?;
            }
        }
        Ok(())
    }

    /// What a plain value or an enum is compared with.
    fn leaf(&self, ty: &Type, expected: &Value) -> Result<Option<String>> {
        Ok(match ty {
            Type::Json { .. } | Type::List(..) | Type::Map(_) => None,
            Type::Named(name) => match &self.api.schema(name).kind {
                Kind::Enum(values) => Some(enum_literal(name, values, expected.as_str().context("a text")?)),
                _ => None,
            },
            plain => Some(self.expected(plain, expected)?),
        })
    }

    /// Compares the value that the reference `place` points at.
    fn compare(&self, out: &mut String, ty: &Type, place: &str, at: &str, expected: &Value) -> Result<()> {
        match ty {
            Type::Json { .. } => writeln!(out, "check.json({at:?}, {place}, {});", json(expected))?,
            Type::List(item, _) => {
                let items: Vec<&Value> =
                    expected.as_array().context("a list")?.iter().filter(|item| !item.is_null()).collect();
                writeln!(out, "check.length({at:?}, {place}, {});", items.len())?;
                for (index, expected) in items.iter().enumerate() {
                    writeln!(out, "if let Some(value) = {} {{", nth(place, index))?;
                    self.compare(out, item, "value", &format!("{at}[{index}]"), expected)?;
                    out.push_str("}\n");
                }
            }
            Type::Map(item) => {
                for (key, expected) in expected.as_object().context("a map")? {
                    let at = format!("{at}.{key}");
                    if expected.is_null() {
                        writeln!(out, "check.none({at:?}, &{place}.get({key:?}));")?;
                        continue;
                    }
                    writeln!(out, "if let Some(value) = check.some({at:?}, &{place}.get({key:?})) {{")?;
                    self.compare(out, item, "*value", &at, expected)?;
                    out.push_str("}\n");
                }
            }
            Type::Named(name) => match &self.api.schema(name).kind {
                Kind::Object(_) => self.object(out, name, place, at, expected)?,
                Kind::Enum(values) => {
                    let literal = enum_literal(name, values, expected.as_str().context("a text")?);
                    writeln!(out, "check.equal({at:?}, {place}, &{literal});")?;
                }
                Kind::Union(union) => self.union(out, name, union, place, at, expected)?,
            },
            plain => writeln!(out, "check.equal({at:?}, {place}, &{});", self.expected(plain, expected)?)?,
        }
        Ok(())
    }

    fn expected(&self, ty: &Type, value: &Value) -> Result<String> {
        Ok(match ty {
            Type::String | Type::Uuid | Type::Uri => format!("{:?}", value.as_str().context("a text")?),
            other => self.literal(other, value)?,
        })
    }

    fn union(
        &self,
        out: &mut String,
        name: &str,
        union: &Union,
        place: &str,
        at: &str,
        expected: &Value,
    ) -> Result<()> {
        let tag = expected.get("type").and_then(Value::as_str);
        // An answer may leave the type out; the one member that is there says what it is.
        let tag = tag
            .or_else(|| expected.as_object()?.iter().find(|(_, value)| !value.is_null()).map(|(key, _)| key.as_str()));
        let tag = tag.with_context(|| format!("{at}: `type`"))?;
        writeln!(out, "check.equal({:?}, {place}.kind(), {tag:?});", format!("{at}.type"))?;
        let Some(variant) = union.variants.iter().find(|variant| variant.tag == tag) else {
            writeln!(
                out,
                "match {place} {{ {name}::Unknown(json) => check.json({at:?}, json, {}), other => check.fail({at:?}, other) }}",
                json(expected)
            )?;
            return Ok(());
        };
        let inner = if union.keyed { expected.get(tag) } else { Some(expected) };
        let Some(inner) = inner.filter(|inner| inner.is_object()) else { return Ok(()) };
        let mut inner = inner.clone();
        if let (false, Some(object)) = (union.keyed, inner.as_object_mut()) {
            object.shift_remove("type");
        }
        let pattern = format!("{name}::{}", variant_name(tag));
        let pattern = if variant.optional { format!("{pattern}(Some(value))") } else { format!("{pattern}(value)") };
        let at = if union.keyed { format!("{at}.{tag}") } else { at.to_owned() };
        let mut body = String::new();
        self.object(&mut body, &variant.payload, "value", &at, &inner)?;
        if body.is_empty() {
            return Ok(());
        }
        writeln!(out, "match {place} {{ {pattern} => {{ {body} }} other => check.fail({at:?}, other) }}")?;
        Ok(())
    }

    fn pages(&self, out: &mut String, vector: &Vector, expected: &Value, call: &str) -> Result<()> {
        let pages = expected.as_array().context("pages")?;
        let list = vector.operation.answer.as_deref().context("answer")?;
        let shape = self.api.schema(list).page.as_ref().context("page")?;
        writeln!(out, "let pages = Check::walk({call}).await?;")?;
        writeln!(out, "check.length(\"pages\", &pages, {});", pages.len())?;
        for (index, page) in pages.iter().enumerate() {
            let mut head = page.as_object().context("a page")?.clone();
            let items = head.shift_remove("items").unwrap_or_default();
            let token = head.shift_remove("nextPageToken").unwrap_or_default();
            writeln!(out, "if let Some((page, items)) = {} {{", nth("pages", index))?;
            writeln!(out, "check.equal(\"nextPageToken\", &page.next_page_token(), &{:?});", token.as_str())?;
            self.object(out, list, "page", "", &Value::Object(head))?;
            let items = items.as_array().cloned().unwrap_or_default();
            writeln!(out, "check.length(\"items\", items, {});", items.len())?;
            for (item_index, item) in items.iter().enumerate() {
                writeln!(out, "if let Some(item) = {} {{", nth("items", item_index))?;
                self.object(out, &shape.item, "item", &format!("items[{item_index}]"), item)?;
                if index == 0 {
                    self.raw(out, vector, &format!("/items/{item_index}"), "item")?;
                }
                out.push_str("}\n");
            }
            out.push_str("}\n");
        }
        Ok(())
    }

    fn raw(&self, out: &mut String, vector: &Vector, pointer: &str, place: &str) -> Result<()> {
        let raw = vector.raw.as_object();
        // The whole value is written as "" or as "/".
        let keys = if pointer.is_empty() { vec!["", "/"] } else { vec![pointer] };
        if let Some(expected) = keys.iter().find_map(|key| raw?.get(*key)) {
            writeln!(out, "check.raw({pointer:?}, {place}.raw_json(), {});", json(expected))?;
        }
        Ok(())
    }
}

fn nth(list: &str, index: usize) -> String {
    if index == 0 { format!("{list}.first()") } else { format!("{list}.get({index})") }
}

fn enum_literal(name: &str, values: &Enum, text: &str) -> String {
    match values.values.iter().find(|value| value.wire == text) {
        Some(_) => format!("{name}::{}", names::pascal(text)),
        None => format!("{name}::Unknown({text:?}.into())"),
    }
}

/// A JSON text as a raw string literal.
fn json(value: &Value) -> String {
    let text = value.to_string();
    let mut hashes = "#".to_owned();
    while text.contains(&format!("\"{hashes}")) {
        hashes.push('#');
    }
    format!("r{hashes}\"{text}\"{hashes}")
}

fn single(result: &Value) -> Option<(&str, &Value)> {
    result.as_object()?.iter().next().map(|(key, value)| (key.as_str(), value))
}

fn client(client: &Value) -> Result<String> {
    let mut text = String::new();
    if client.get("bearer").is_none() && client.get("accessKey").is_none() {
        text.push_str(".access_key(\"test-access-key\")");
    }
    for (key, value) in client.as_object().into_iter().flatten() {
        match (key.as_str(), value) {
            ("accessKey", Value::String(key)) => write!(text, ".access_key({key:?})")?,
            ("bearer", Value::String(token)) => write!(text, ".bearer_token({token:?})")?,
            ("workspaceId", Value::String(id)) => write!(text, ".workspace_id({id:?})")?,
            ("organizationId", Value::String(id)) => write!(text, ".organization_id({id:?})")?,
            ("maxRetries", Value::Number(retries)) => write!(text, ".max_retries({retries})")?,
            (other, _) => bail!("client.{other} is not known"),
        }
    }
    Ok(text)
}

fn options(options: &Value, paged: bool) -> Result<String> {
    let mut calls = String::new();
    let mut fields = Vec::new();
    for (key, value) in options.as_object().into_iter().flatten() {
        let (name, call, field) = match (key.as_str(), value) {
            ("timeoutMs", Value::Number(limit)) => {
                let limit = format!("Duration::from_millis({limit})");
                ("timeout", limit.clone(), format!("Some({limit})"))
            }
            ("maxRetries", Value::Number(retries)) => ("max_retries", retries.to_string(), format!("Some({retries})")),
            ("workspaceId", Value::String(id)) => ("workspace_id", format!("{id:?}"), format!("Some({id:?}.into())")),
            ("organizationId", Value::String(id)) => {
                ("organization_id", format!("{id:?}"), format!("Some({id:?}.into())"))
            }
            (other, _) => bail!("options.{other} is not known"),
        };
        write!(calls, ".{name}({call})")?;
        fields.push(format!("{name}: {field}"));
    }
    if !paged || fields.is_empty() {
        return Ok(calls);
    }
    Ok(format!(".options(CallOptions {{ {}, ..Default::default() }})", fields.join(", ")))
}
