//! Swift: one function a vector, compiled against the packed package.

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
    docs,
    model::Api,
    names,
    output::Output,
    swift::{member_name, string},
};

const FOLDER: &str = "tests/runners/swift/Tests/VectorTests/generated";
const HEADER: &str = "// Written by codegen from tests/vectors/. Edit the vector and run `make generate`.\n\n";
const WIDTH: usize = 116;

pub fn emit(api: &Api, groups: &[Group], output: &mut Output) -> Result<()> {
    output.own_folder(FOLDER);
    let mut list = format!("{HEADER}/// Every vector.\nlet vectors: [Vector] = [\n");
    for group in groups {
        let mut text = format!("{HEADER}import Birdwire\nimport Foundation\n");
        for vector in &group.vectors {
            let name = names::camel(&vector.identifier());
            text.push_str(&function(api, vector, &name).with_context(|| vector.id.clone())?);
            writeln!(list, "    Vector(id: {}, replay: {name}),", string(&vector.id))?;
        }
        output.add(format!("{FOLDER}/{}.swift", group.id), text);
    }
    list.push_str("]\n");
    output.add(format!("{FOLDER}/Vectors.swift"), list);
    Ok(())
}

fn function(api: &Api, vector: &Vector, name: &str) -> Result<String> {
    let mut text = "\n".to_owned();
    for line in docs::wrap(&vector.source, WIDTH - 4) {
        writeln!(text, "/// {line}")?;
    }
    writeln!(text, "@Sendable func {name}(_ run: Run) async throws {{")?;
    for step in steps(api, vector)? {
        writeln!(text, "{}", step.render(4, WIDTH))?;
    }
    text.push_str("}\n");
    Ok(text)
}

fn steps(api: &Api, vector: &Vector) -> Result<Vec<Code>> {
    let (kind, expected) = vector.result.as_object().and_then(|result| result.iter().next()).context("`result`")?;
    let mut steps = vec![client(vector)?];
    let call = call(api, vector)?;
    let is_list = vector.operation.result == "list";
    // A list is asked for without waiting, and sent for while it is read.
    let walk =
        |call: Code| if is_list { call.prefixed("try await walk(").suffixed(")") } else { call.prefixed("try await ") };
    let mut checks = Checks::new(api);
    match kind.as_str() {
        "value" => {
            steps.push(call.prefixed("let answer = try await "));
            let answer = vector.operation.answer.as_deref().context("an answer")?;
            checks.object(answer, expected, "answer", "")?;
        }
        "pages" => {
            steps.push(call.prefixed("let pages = try await allPages(").suffixed(")"));
            checks.pages(&vector.operation, expected)?;
        }
        "media" => {
            steps.push(call.prefixed("let media = try await "));
            checks.media(expected)?;
        }
        "uploaded" => {
            steps.push(call.prefixed("let uploaded = try await "));
            checks.uploaded(expected)?;
        }
        "empty" => steps.push(call.prefixed("try await ")),
        "error" => {
            let call = walk(call);
            // What is wrong with a file may show only when it is read.
            let call = if vector.operation.result == "media" { call.suffixed(".bytes()") } else { call };
            steps.push(Code::block("let error = await run.failure {", vec![call], "}"));
            checks.error(expected)?;
        }
        "cancelled" => {
            let delay = vector.cancel_after_ms.context("`cancelAfterMs`")?;
            let call = walk(call);
            let call = if vector.operation.result == "media" { call.suffixed(".bytes()") } else { call };
            steps.push(Code::block(format!("await run.cancelled(after: .milliseconds({delay})) {{"), vec![call], "}"));
        }
        other => bail!("`result.{other}`"),
    }
    checks.raw(&vector.raw)?;
    steps.extend(checks.lines);
    Ok(steps)
}

fn client(vector: &Vector) -> Result<Code> {
    let mut arguments = Vec::new();
    if let Some(vendor) = &vector.operation.vendor {
        for (name, value) in vector.client.as_object().into_iter().flatten().filter(|(name, _)| *name != "vendor") {
            let value = value.as_str().map_or_else(|| value.to_string(), string);
            arguments.push(Code::text(format!("{name}: {value}")));
        }
        return Ok(Code::strict_call(format!("let bird = try run.{}Client(", names::camel(vendor)), arguments));
    }
    for (member, label) in [
        ("accessKey", "accessKey"),
        ("bearer", "bearerToken"),
        ("workspaceId", "workspaceId"),
        ("organizationId", "organizationId"),
        ("maxRetries", "maxRetries"),
    ] {
        match vector.client.get(member) {
            None => {}
            Some(Value::String(text)) => arguments.push(Code::text(format!("{label}: {}", string(text)))),
            Some(other) => arguments.push(Code::text(format!("{label}: {other}"))),
        }
    }
    Ok(Code::strict_call("let bird = try run.client(", arguments))
}

fn call(api: &Api, vector: &Vector) -> Result<Code> {
    let operation = &vector.operation;
    let mut arguments: Vec<Code> = vector.path.iter().map(|text| Code::text(string(text))).collect();
    if let Some(files) = &vector.files {
        let files = files.iter().map(|file| Ok(Code::strict_call(".data(", self::file(file)?)));
        arguments.push(Code::list("[", files.collect::<Result<_>>()?));
    }
    if let (Some(row), Some(csv)) = (&operation.csv, &vector.csv) {
        arguments.push(lines(api, row, csv)?);
    }
    if let (Some(name), Value::Object(query)) = (&operation.query, &vector.query) {
        arguments.push(literals::object(api, name, &Value::Object(query.clone()))?);
    }
    if let (Some(name), Some(body)) = (&operation.body, &vector.body) {
        arguments.push(literals::object(api, name, body)?);
    }
    if let Some(upload) = &vector.upload {
        let mut said = file(upload)?.into_iter();
        arguments.extend(said.next().map(|data| data.prefixed(".data(").suffixed(")")));
        arguments.extend(said);
    }
    let mut options = options(&vector.options)?;
    if vector.wait {
        // Behind the limits, as the initializer has it.
        let place = usize::from(vector.options.get("timeoutMs").is_some());
        options.insert(place, Code::text("pollInterval: .milliseconds(10)"));
    }
    if !options.is_empty() {
        arguments.push(Code::strict_call("options: Options(", options));
    }
    let path: Vec<String> =
        operation.resource.iter().chain([vector.method_name()]).map(|part| member_name(&names::snake(part))).collect();
    Ok(Code::strict_call(format!("bird.{}(", path.join(".")), arguments))
}

/// The lines of a CSV method: text, or typed rows.
fn lines(api: &Api, row: &str, csv: &Value) -> Result<Code> {
    if let Some(text) = csv.get("text").and_then(Value::as_str) {
        return Ok(Code::text(format!(".text({})", string(text))));
    }
    let rows = csv.get("rows").and_then(Value::as_array).context("`call.csv` has a text or rows")?;
    let rows = rows.iter().map(|value| literals::object(api, row, value));
    Ok(Code::list("[", rows.collect::<Result<_>>()?))
}

/// A file, and what is said about it.
fn file(upload: &Value) -> Result<Vec<Code>> {
    let text = |name: &str| upload.get(name).and_then(Value::as_str).map(string);
    let data = match (text("text"), text("base64")) {
        (Some(text), None) => format!("Data({text}.utf8)"),
        (None, Some(text)) => format!("bytes({text})"),
        _ => bail!("a file has a text or base64"),
    };
    let said = ["contentType", "filename"].into_iter().filter_map(|name| Some(format!("{name}: {}", text(name)?)));
    Ok([data].into_iter().chain(said).map(Code::text).collect())
}

fn options(options: &Value) -> Result<Vec<Code>> {
    let given = options.as_object().cloned().unwrap_or_default();
    let known = ["timeoutMs", "maxRetries", "workspaceId", "organizationId"];
    if let Some(name) = given.keys().find(|name| !known.contains(&name.as_str())) {
        bail!("`call.options.{name}`");
    }
    let arguments = known.iter().filter_map(|name| Some((name, given.get(*name)?))).map(|(name, value)| match value {
        Value::String(text) => Code::text(format!("{name}: {}", string(text))),
        value if *name == "timeoutMs" => Code::text(format!("timeout: .milliseconds({value})")),
        value => Code::text(format!("{name}: {value}")),
    });
    Ok(arguments.collect())
}
