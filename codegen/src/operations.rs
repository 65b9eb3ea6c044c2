//! Operations: parameters, answers and paging.

use anyhow::{Context, Result, bail};
use serde_json::Value;

use crate::{
    bodies,
    build::{build_limits, build_type, default, required_text, text, texts},
    load::{Documents, reference_name},
    model::*,
    names, second, vendors,
};

/// The operation, and the type of its query where it has one.
pub fn build(
    documents: &Documents,
    area: &str,
    path: &str,
    item: &Value,
    method: &str,
    operation: &Value,
) -> Result<(Operation, Option<Schema>)> {
    let id = required_text(operation, "operationId")?;
    let mut path_parameters = Vec::new();
    let mut query_members = Vec::new();
    let shared = item.get("parameters").and_then(Value::as_array).map(Vec::as_slice).unwrap_or_default();
    let own = operation.get("parameters").and_then(Value::as_array).map(Vec::as_slice).unwrap_or_default();
    for parameter in shared.iter().chain(own) {
        let (_, parameter) = documents.resolve(area, parameter)?;
        let wire = required_text(parameter, "name")?;
        let schema = parameter.get("schema").with_context(|| format!("parameter {wire} has no schema"))?;
        match text(parameter, "in").as_str() {
            "path" => path_parameters.push(PathParameter {
                snake: names::snake(&wire),
                docs: text(parameter, "description"),
                uuid: text(schema, "format") == "uuid",
                slashes: parameter.get("x-slashes").and_then(Value::as_bool).unwrap_or(false),
                client_default: Some(text(parameter, "x-client-default")).filter(|name| !name.is_empty()),
                wire,
            }),
            "query" => {
                let (ty, nullable, inner) = build_type(schema).with_context(|| format!("parameter {wire}"))?;
                query_members.push(Member {
                    snake: names::snake(&wire),
                    camel: names::camel(&wire),
                    docs: text(parameter, "description"),
                    required: parameter.get("required").and_then(Value::as_bool).unwrap_or(false),
                    needed: parameter.get("required").and_then(Value::as_bool).unwrap_or(false),
                    client_default: false,
                    private: false,
                    nullable,
                    change: false,
                    limits: build_limits(inner),
                    default: default(schema),
                    also: None,
                    ty,
                    wire,
                });
            }
            other => bail!("parameter {wire}: `in: {other}` is not known to codegen"),
        }
    }
    path_parameters.sort_by_key(|parameter| path.find(&format!("{{{}}}", parameter.wire)));

    let query_name = names::pascal(&id);
    let query = (!query_members.is_empty()).then(|| Schema {
        name: query_name.clone(),
        area: area.to_owned(),
        docs: format!("What `{}.{}` can be asked for.", text(operation, "x-resource"), text(operation, "x-method")),
        in_request: false,
        in_answer: false,
        is_root: false,
        has_response: false,
        is_patch: false,
        page: None,
        builders: Vec::new(),
        kind: Kind::Object(Object { members: query_members, rules: Vec::new(), required_in_answer: Vec::new() }),
    });

    let carried = bodies::build(documents, area, operation)?;
    let (statuses, answer) = build_answers(documents, area, operation)?;
    let paging = operation.get("x-paging").map(build_paging).transpose()?;
    let upload = operation.get("x-upload").map(second::build_upload).transpose()?;
    let wait = operation.get("x-wait").map(second::build_wait).transpose()?;
    let result = match (text(operation, "x-result").as_str(), &paging, &answer) {
        ("media", _, _) => "media",
        (_, Some(_), _) => "list",
        (_, None, Some(_)) => "json",
        (_, None, None) => "empty",
    };
    let split = operation.get("x-limits").map(vendors::build_split).transpose().context("x-limits")?;
    let source = operation.get("x-source").cloned().unwrap_or_default();
    let built = Operation {
        vendor: vendors::of_area(documents, area).map(str::to_owned),
        area: area.to_owned(),
        resource: required_text(operation, "x-resource")?.split('.').map(str::to_owned).collect(),
        method_name: required_text(operation, "x-method")?,
        method: method.to_uppercase(),
        path: path.to_owned(),
        summary: required_text(operation, "summary")?,
        docs: text(operation, "description"),
        host: required_text(operation, "x-host")?,
        auth: texts(operation, "x-auth"),
        retry: required_text(operation, "x-retry")?,
        paging,
        upload,
        wait,
        split,
        path_parameters,
        query: query.as_ref().map(|query| query.name.clone()),
        body: carried.body,
        files: carried.files,
        csv: carried.csv,
        answer: if result == "media" { None } else { answer },
        result: result.to_owned(),
        statuses,
        source_page: text(&source, "page"),
        source_url: text(&source, "url"),
        sure: sure(operation)?,
        id,
    };
    Ok((built, query))
}

fn build_answers(documents: &Documents, area: &str, operation: &Value) -> Result<(Vec<Status>, Option<String>)> {
    let responses = operation.get("responses").and_then(Value::as_object).context("`responses` is missing")?;
    let mut statuses = Vec::new();
    let mut answer = None;
    for (code, response) in responses {
        let Ok(code) = code.parse::<u16>() else { continue }; // `default` and `5XX` say nothing of their own
        let (_, response) = documents.resolve(area, response)?;
        statuses.push(Status { code, meaning: text(response, "description") });
        if code < 300
            && let Some(schema) = response.pointer("/content/application~1json/schema")
        {
            answer = reference_name(schema).map(str::to_owned);
        }
    }
    statuses.sort_by_key(|status| status.code);
    Ok((statuses, answer))
}

/// How sure the facts are.
pub fn sure(operation: &Value) -> Result<String> {
    match text(operation, "x-sure").as_str() {
        "" => Ok("seen".to_owned()),
        known @ ("seen" | "partly_seen" | "third_party") => Ok(known.to_owned()),
        other => bail!("x-sure: {other} is neither seen, partly_seen nor third_party"),
    }
}

fn build_paging(paging: &Value) -> Result<Paging> {
    if paging.as_object().is_some_and(|paging| paging.is_empty()) {
        return Ok(Paging { items: WHOLE_ANSWER.to_owned(), token: None, parameter: None });
    }
    let optional = |key: &str| Some(text(paging, key)).filter(|name| !name.is_empty());
    let (token, parameter) = (optional("token"), optional("parameter"));
    if token.is_some() != parameter.is_some() {
        bail!("x-paging: `token` and `parameter` go together; without both, the list is one page");
    }
    Ok(Paging { items: required_text(paging, "items").context("x-paging")?, token, parameter })
}
