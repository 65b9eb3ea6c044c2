//! Vectors as Rust: literal structs in, member by member out.

mod checks;
mod literals;

use std::fmt::Write;

use anyhow::{Context, Result, bail};
use serde_json::Value;

use super::{Group, Vector};
use crate::{model::Api, names, output::Output, rust::HEADER};

const FOLDER: &str = "tests/runners/rust/src/generated";

pub fn emit(api: &Api, groups: &[Group], output: &mut Output) -> Result<()> {
    output.own_folder(FOLDER);
    let mut modules = String::new();
    let mut rows = String::new();
    for group in groups {
        let name = group.identifier();
        writeln!(modules, "mod {name};")?;
        let mut source = format!("{HEADER}//! The vectors of `{}`.\n", group.operation());
        source.push_str("\n#[allow(unused_imports)]\nuse std::{collections::HashMap, time::Duration};\n\n");
        source.push_str(
            "#[allow(unused_imports)]\nuse birdwire::{CallOptions, Change, Csv, Json, Upload, types::*};\n\n",
        );
        source.push_str("use crate::check::{Check, Outcome};\n");
        for vector in &group.vectors {
            let function = names::rust_field(&vector.name());
            writeln!(rows, "({:?}, |check| Box::pin({name}::{function}(check))),", vector.id)?;
            source.push_str(&Writer { api }.function(vector, &function).with_context(|| vector.id.clone())?);
        }
        output.add_rust(format!("{FOLDER}/{name}.rs"), &source)?;
    }
    let text = format!(
        "{HEADER}//! One module an operation, one function a vector.\n\nuse crate::check::Vector;\n\n{modules}\n\
         pub static VECTORS: &[Vector] = &[{rows}];\n"
    );
    output.add_rust(format!("{FOLDER}/mod.rs"), &text)
}

struct Writer<'a> {
    api: &'a Api,
}

impl Writer<'_> {
    fn function(&self, vector: &Vector, name: &str) -> Result<String> {
        let mut text = format!("\n/// {}\n", vector.source);
        writeln!(text, "pub async fn {name}(check: &mut Check) -> Outcome {{")?;
        match &vector.operation.vendor {
            None => writeln!(text, "let bird = check.client(|builder| builder{});", client(&vector.client)?)?,
            Some(vendor) => {
                let builder = format!("birdwire::{vendor}::Client::builder(){}", vendor_client(&vector.client)?);
                writeln!(
                    text,
                    "let bird = check.built({builder}.max_retries({}).base_url(check.base_url()).build());",
                    vector.client.get("maxRetries").and_then(Value::as_u64).unwrap_or_default()
                )?;
            }
        }
        let call = self.call(vector)?;
        let (kind, expected) = single(&vector.result).context("result")?;
        let cancel = vector.cancel_after_ms.unwrap_or_default();
        let paged = vector.operation.paging.is_some();
        match (kind, paged, vector.operation.result.as_str()) {
            ("cancelled", true, _) => writeln!(text, "check.cancelled({cancel}, Check::walk({call})).await;")?,
            ("cancelled", false, _) => writeln!(text, "check.cancelled({cancel}, {call}.into_future()).await;")?,
            ("error", true, _) => writeln!(text, "check.error(Check::walk({call}).await, {});", json(expected))?,
            ("uploaded", _, _) => {
                let address = expected.as_str().context("uploaded")?;
                writeln!(text, "check.equal(\"uploaded\", {call}.await?.as_str(), {address:?});")?;
            }
            ("error", false, "media") if vector.upload.is_none() => {
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
            ("empty", _, _) => writeln!(text, "{call}.await?;")?,
            ("pages", _, _) => self.pages(&mut text, vector, expected, &call)?,
            (other, _, _) => bail!("result.{other} is not known"),
        }
        text.push_str("Ok(())\n}\n");
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
        if let (Some(upload), Some(second)) = (&vector.upload, &operation.upload) {
            arguments.push(literals::upload(upload)?);
            write!(text, ".{}({})", names::rust_field(&names::snake(&second.method_name)), arguments.join(", "))?;
            text.push_str(&options(&vector.options, false)?);
            return Ok(text);
        }
        if let Some(files) = &vector.files {
            arguments.push(literals::files(files)?);
        }
        if let (Some(csv), Some(row)) = (&vector.csv, &operation.csv) {
            arguments.push(self.lines(row, csv)?);
        }
        if let Some(query) = &operation.query {
            arguments.push(self.literal_object(query, &vector.query)?);
        }
        if let Some(body) = &operation.body {
            arguments.push(self.literal_object(body, vector.body.as_ref().context("call.body")?)?);
        }
        write!(text, ".{}({})", names::rust_field(&names::snake(vector.method_name())), arguments.join(", "))?;
        if vector.wait {
            text.push_str(".poll_interval(Duration::from_millis(10))");
        }
        text.push_str(&options(&vector.options, operation.paging.is_some())?);
        Ok(text)
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

/// The credentials of a vendor's client are called in `spec/` as its options are.
fn vendor_client(client: &Value) -> Result<String> {
    let mut text = String::new();
    for (key, value) in client.as_object().into_iter().flatten() {
        match (key.as_str(), value) {
            ("vendor" | "maxRetries", _) => {}
            (key, Value::String(value)) => write!(text, ".{}({value:?})", names::snake(key))?,
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
