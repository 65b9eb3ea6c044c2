//! Kotlin: one JUnit class an operation with a test for each of its vectors, compiled against the packed artefact.

mod checks;
mod literals;

use std::fmt::Write;

use anyhow::{Context, Result, bail};
use serde_json::Value;

use self::checks::Checks;
use super::{
    Group, Vector,
    layout::{self, Code},
};
use crate::{
    kotlin::{string, word},
    model::Api,
    names,
    output::Output,
};

const FOLDER: &str = "tests/runners/kotlin/src/test/kotlin/generated";
const HEADER: &str = "// Written by codegen from tests/vectors/. Edit the vector and run `make generate`.\n\n";
const WIDTH: usize = 116;

pub fn emit(api: &Api, groups: &[Group], output: &mut Output) -> Result<()> {
    output.own_folder(FOLDER);
    for group in groups {
        let name = format!("{}Test", names::pascal(&group.identifier()));
        output.add(format!("{FOLDER}/{name}.kt"), class(api, group, &name)?);
    }
    Ok(())
}

fn class(api: &Api, group: &Group, name: &str) -> Result<String> {
    let tests = group.vectors.iter().map(|vector| test(api, vector).with_context(|| vector.id.clone()));
    let body = tests.collect::<Result<Vec<_>>>()?.join("\n");
    let mut text = format!("{HEADER}package dev.birdwire.vectors.generated\n\n");
    let mut imports =
        vec!["dev.birdwire.*", "dev.birdwire.types.*", "dev.birdwire.vectors.*", "org.junit.jupiter.api.Test"];
    for (mark, import) in [
        ("Instant.parse(", "java.time.Instant"),
        (".milliseconds", "kotlin.time.Duration.Companion.milliseconds"),
        (".toList()", "kotlinx.coroutines.flow.toList"),
        (".collect()", "kotlinx.coroutines.flow.collect"),
    ] {
        if body.contains(mark) {
            imports.push(import);
        }
    }
    for import in imports {
        writeln!(text, "import {import}")?;
    }
    writeln!(text, "\n/** The vectors of `{}`. */\nclass {name} {{\n{body}}}", group.operation())?;
    Ok(text)
}

/// What every object of the JVM has already.
const OF_OBJECTS: &[&str] = &["finalize", "getClass", "hashCode", "notify", "notifyAll", "toString", "wait"];

fn test(api: &Api, vector: &Vector) -> Result<String> {
    let mut name = word(&names::camel(&vector.name()));
    if OF_OBJECTS.contains(&name.as_str()) {
        name.push('_');
    }
    let id = string(&vector.id);
    let source = vector.source.replace("*/", "* /");
    let steps = steps(api, vector)?;
    Ok(format!("    /** {source} */\n    @Test\n    fun {name}() = replay({id}) {{\n{steps}    }}\n"))
}

fn steps(api: &Api, vector: &Vector) -> Result<String> {
    let mut body = String::new();
    line(&mut body, &named("val bird = ", client(vector)?));
    let call = call(api, vector)?;
    let (kind, expected) = vector.result.as_object().and_then(|result| result.iter().next()).context("`result`")?;
    let mut checks = Checks::new(api);
    match kind.as_str() {
        "value" => {
            line(&mut body, &named("val answer = ", call));
            let answer = vector.operation.answer.as_deref().context("an answer")?;
            checks.object(answer, expected, "answer", "")?;
        }
        "pages" => {
            line(&mut body, &named("val pages = ", chained(call, ".pages().toList()")));
            checks.pages(&vector.operation, expected)?;
        }
        "media" => {
            line(&mut body, &named("val media = ", call));
            checks.media(expected)?;
        }
        "uploaded" => {
            line(&mut body, &named("val uploaded = ", call));
            checks.uploaded(expected)?;
        }
        "empty" => line(&mut body, &call),
        "error" => {
            let kind = expected.get("kind").and_then(Value::as_str).context("`kind`")?;
            let call = Code::block(
                format!("val error = fails<{}> {{", error_class(kind)),
                vec![to_the_end(vector, call)],
                "}",
            );
            line(&mut body, &call);
            checks.error(expected)?;
        }
        "cancelled" => {
            let after = vector.cancel_after_ms.context("`cancelAfterMs`")?;
            line(
                &mut body,
                &Code::block(format!("cancelled({after}.milliseconds) {{"), vec![to_the_end(vector, call)], "}"),
            );
        }
        other => bail!("`result.{other}`"),
    }
    checks.raw(&vector.raw)?;
    for check in checks.lines {
        line(&mut body, &check);
    }
    Ok(body)
}

/// The class that stands for a kind of error.
fn error_class(kind: &str) -> String {
    format!("{}Error", names::pascal(kind))
}

/// What makes a call fail or hang: a list is walked, a file is read.
fn to_the_end(vector: &Vector, call: Code) -> Code {
    match vector.operation.result.as_str() {
        "list" => chained(call, ".collect()"),
        "media" => chained(call, ".bytes()"),
        _ => call,
    }
}

fn client(vector: &Vector) -> Result<Code> {
    let given = |name: &str| vector.client.get(name);
    let text = |name: &str| given(name).and_then(Value::as_str).map(string);
    let mut arguments = Vec::new();
    if vector.operation.vendor.is_some() {
        let credentials = vector.client.as_object().into_iter().flatten();
        for (name, _) in credentials.filter(|(name, _)| !["vendor", "maxRetries"].contains(&name.as_str())) {
            arguments.push(format!("{name} = {}", text(name).context("a credential is text")?));
        }
    } else {
        bird(&mut arguments, &text);
    }
    arguments.push(format!("maxRetries = {}", given("maxRetries").and_then(Value::as_u64).unwrap_or(0)));
    arguments.push("baseUrl = baseUrl".to_owned());
    let class = vector.operation.vendor.as_deref().map(names::pascal).unwrap_or_default();
    Ok(Code::call(format!("{class}Client("), arguments.into_iter().map(Code::text).collect()))
}

/// Who calls Bird.
fn bird(arguments: &mut Vec<String>, text: &dyn Fn(&str) -> Option<String>) {
    match text("bearer") {
        Some(token) => arguments.push(format!("bearerToken = {token}")),
        None => arguments.push(format!("accessKey = {}", text("accessKey").unwrap_or_else(|| "ACCESS_KEY".to_owned()))),
    }
    arguments.push(format!("workspaceId = {}", text("workspaceId").unwrap_or_else(|| "WORKSPACE_ID".to_owned())));
    arguments
        .push(format!("organizationId = {}", text("organizationId").unwrap_or_else(|| "ORGANIZATION_ID".to_owned())));
}

fn call(api: &Api, vector: &Vector) -> Result<Code> {
    let operation = &vector.operation;
    let resource: Vec<String> = operation.resource.iter().map(|part| word(&names::camel(part))).collect();
    let head = format!("bird.{}.{}(", resource.join("."), word(&names::camel(vector.method_name())));
    let mut arguments: Vec<Code> = vector.path.iter().map(|value| Code::text(string(value))).collect();
    if let Some(files) = &vector.files {
        let files = files.iter().map(|file| Ok(Code::call("UploadFile.of(", self::file(file)?)));
        arguments.push(Code::call("listOf(", files.collect::<Result<_>>()?));
    }
    if let (Some(row), Some(csv)) = (&operation.csv, &vector.csv) {
        arguments.push(lines(api, row, csv)?);
    }
    if let (Some(name), false) = (&operation.query, vector.query.is_null()) {
        arguments.push(literals::object(api, name, &vector.query)?);
    }
    if let Some(upload) = &vector.upload {
        let mut said = file(upload)?.into_iter();
        arguments.extend(said.next().map(|bytes| bytes.prefixed("UploadFile.of(").suffixed(")")));
        arguments.extend(said);
    } else if let Some(name) = &operation.body {
        arguments.push(literals::object(api, name, vector.body.as_ref().context("`body`")?)?);
    }
    if let Some(options) = options(vector)? {
        let leaves_out = operation.query.is_some() && vector.query.is_null() && operation.body.is_none();
        let skipped = leaves_out || vector.upload.is_some() || vector.files.is_some();
        arguments.push(if skipped { named("options = ", options) } else { options });
    }
    Ok(Code::call(head, arguments))
}

/// The lines of a CSV method: text, or typed rows.
fn lines(api: &Api, row: &str, csv: &Value) -> Result<Code> {
    if let Some(text) = csv.get("text").and_then(Value::as_str) {
        return Ok(Code::text(format!("Csv.of({})", string(text))));
    }
    let rows = csv.get("rows").and_then(Value::as_array).context("`call.csv` has a text or rows")?;
    let rows = rows.iter().map(|value| literals::object(api, row, value)).collect::<Result<_>>()?;
    Ok(Code::call("Csv.rows(", vec![Code::call("listOf(", rows)]))
}

/// A file, and what is said about it.
fn file(upload: &Value) -> Result<Vec<Code>> {
    let text = |name: &str| upload.get(name).and_then(Value::as_str).map(string);
    let bytes = match (text("text"), text("base64")) {
        (Some(text), None) => format!("{text}.encodeToByteArray()"),
        (None, Some(text)) => format!("decoded({text})"),
        _ => bail!("a file has a text or base64"),
    };
    let said = ["contentType", "filename"].into_iter().filter_map(|name| Some(format!("{name} = {}", text(name)?)));
    Ok([bytes].into_iter().chain(said).map(Code::text).collect())
}

fn options(vector: &Vector) -> Result<Option<Code>> {
    let mut arguments = Vec::new();
    for (name, value) in vector.options.as_object().into_iter().flatten() {
        arguments.push(Code::text(match name.as_str() {
            "timeoutMs" => format!("timeout = {value}.milliseconds"),
            "maxRetries" => format!("maxRetries = {value}"),
            "workspaceId" | "organizationId" => format!("{name} = {}", string(value.as_str().context("text")?)),
            other => bail!("`options.{other}`"),
        }));
    }
    if vector.wait {
        arguments.push(Code::text("pollInterval = 10.milliseconds"));
    }
    Ok((!arguments.is_empty()).then(|| Code::call("CallOptions(", arguments)))
}

fn line(out: &mut String, code: &Code) {
    out.push_str(&code.render(8, WIDTH));
    out.push('\n');
}

fn named(prefix: &str, code: Code) -> Code {
    code.prefixed(prefix)
}

fn chained(code: Code, suffix: &str) -> Code {
    code.suffixed(suffix)
}
