//! Operations: parameters, answers, paging and uploads.

use anyhow::{Context, Result, bail};
use serde_json::Value;

use crate::{
    build::{build_limits, build_type, default, required_text, text, texts},
    load::{Documents, reference_name},
    model::*,
    names, vendors,
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
        is_patch: false,
        page: None,
        builders: Vec::new(),
        kind: Kind::Object(Object { members: query_members, rules: Vec::new(), required_in_answer: Vec::new() }),
    });

    let body = operation
        .pointer("/requestBody/content/application~1json/schema")
        .map(|schema| reference_name(schema).map(str::to_owned).context("a body is a $ref to a named schema"))
        .transpose()?;
    let (statuses, answer) = build_answers(documents, area, operation)?;
    let paging = operation.get("x-paging").map(build_paging).transpose()?;
    let upload = operation.get("x-upload").map(build_upload).transpose()?;
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
        split,
        path_parameters,
        query: query.as_ref().map(|query| query.name.clone()),
        body,
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
fn sure(operation: &Value) -> Result<String> {
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

fn build_upload(upload: &Value) -> Result<Upload> {
    let name = |key: &str| required_text(upload, key).context("x-upload");
    Ok(Upload {
        method_name: name("method")?,
        content_type: if upload.get("contentType").is_some() { name("contentType")? } else { "contentType".to_owned() },
        url: name("url")?,
        verb: name("verb")?,
        fields: name("fields")?,
        file: name("file")?,
        result: name("result")?,
    })
}

/// The members that an upload reads and writes must be there, and must be of the kind that it takes them for.
pub fn check_uploads(api: &Api) -> Result<()> {
    for operation in &api.operations {
        let Some(upload) = &operation.upload else { continue };
        let of = |schema: &Option<String>, what: &str, name: &str| -> Result<Type> {
            let schema = schema.as_deref().with_context(|| format!("{}: x-upload needs {what}", operation.id))?;
            let Kind::Object(object) = &api.schema(schema).kind else { bail!("{schema}: {what} is an object") };
            let found = object.members.iter().find(|member| member.wire == name);
            Ok(found.with_context(|| format!("{}: x-upload: {schema} has no member {name}", operation.id))?.ty.clone())
        };
        let answer = |name: &str| of(&operation.answer, "an answer", name);
        for (name, ty) in [
            (&upload.content_type, of(&operation.body, "a body", &upload.content_type)?),
            (&upload.url, answer(&upload.url)?),
            (&upload.verb, answer(&upload.verb)?),
            (&upload.result, answer(&upload.result)?),
        ] {
            let is_text = match &ty {
                Type::String | Type::Uri => true,
                Type::Named(name) => matches!(api.schema(name).kind, Kind::Enum(_)),
                _ => false,
            };
            if !is_text {
                bail!("{}: x-upload: {name} is no text", operation.id);
            }
        }
        if !matches!(answer(&upload.fields)?, Type::Json { object: true } | Type::Map(_)) {
            bail!("{}: x-upload: {} is no free object and no map", operation.id, upload.fields);
        }
        let twin = |other: &&Operation| {
            other.resource == operation.resource
                && (other.method_name == upload.method_name
                    || !std::ptr::eq(*other, operation)
                        && other.upload.as_ref().is_some_and(|other| other.method_name == upload.method_name))
        };
        if let Some(twin) = api.operations.iter().find(twin) {
            bail!(
                "{}: x-upload: {} has a method {} already",
                operation.id,
                twin.resource.join("."),
                upload.method_name
            );
        }
    }
    Ok(())
}
