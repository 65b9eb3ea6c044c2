//! Second methods of an operation, beside its own: the one that uploads a file, and the one that waits for a job.

use std::collections::HashSet;

use anyhow::{Context, Result, bail};
use serde_json::Value;

use crate::{
    build::{required_text, texts},
    model::*,
};

pub fn build_upload(upload: &Value) -> Result<Upload> {
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

pub fn build_wait(wait: &Value) -> Result<Wait> {
    let name = |key: &str| required_text(wait, key).context("x-wait");
    Ok(Wait { method_name: name("method")?, member: name("member")?, until: texts(wait, "until") })
}

/// Checks all of them.
pub fn check(api: &Api) -> Result<()> {
    for operation in &api.operations {
        if let Some(upload) = &operation.upload {
            check_upload(api, operation, upload)?;
        }
        if let Some(wait) = &operation.wait {
            check_wait(api, operation, wait)?;
        }
    }
    check_names(api)
}

/// The members that an upload reads and writes must be there, and must be of the kind that it takes them for.
fn check_upload(api: &Api, operation: &Operation, upload: &Upload) -> Result<()> {
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
    Ok(())
}

/// Asking again and again must change nothing, and it must be clear when to stop.
fn check_wait(api: &Api, operation: &Operation, wait: &Wait) -> Result<()> {
    let id = &operation.id;
    if operation.retry != "read" || operation.result != "json" {
        bail!("{id}: x-wait is for an operation that reads one thing (`x-retry: read`, a JSON answer)");
    }
    let answer = operation.answer.as_deref().with_context(|| format!("{id}: x-wait needs an answer"))?;
    let Kind::Object(object) = &api.schema(answer).kind else { bail!("{answer}: what is waited for is an object") };
    let member = object.members.iter().find(|member| member.wire == wait.member);
    let member = member.with_context(|| format!("{id}: x-wait: {answer} has no member {}", wait.member))?;
    if wait.until.is_empty() {
        bail!("{id}: x-wait: `until` lists one value at least");
    }
    let known: Vec<&str> = match &member.ty {
        Type::String => return Ok(()),
        Type::Named(name) => match &api.schema(name).kind {
            Kind::Enum(values) => values.values.iter().map(|value| value.wire.as_str()).collect(),
            _ => Vec::new(),
        },
        _ => Vec::new(),
    };
    if let Some(value) = wait.until.iter().find(|value| !known.contains(&value.as_str())) {
        bail!("{id}: x-wait: {} is never {value}", wait.member);
    }
    Ok(())
}

/// A place in the tree of resources has no two methods of one name.
fn check_names(api: &Api) -> Result<()> {
    let mut known = HashSet::new();
    for operation in &api.operations {
        for method in operation.method_names() {
            if !known.insert((&operation.resource, method)) {
                bail!("{}: {} has a method {method} already", operation.id, operation.resource.join("."));
            }
        }
    }
    Ok(())
}
