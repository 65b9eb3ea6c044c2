//! What a request carries: JSON, files in a form, or lines of CSV.

use anyhow::{Context, Result, bail};
use serde_json::Value;

use crate::{
    build::{build_limits, required_text, text},
    load::{Documents, reference_name},
    model::*,
};

#[derive(Default)]
pub struct Carried {
    /// A JSON body, or the text fields of a form: the name of the schema.
    pub body: Option<String>,
    pub files: Option<Files>,
    /// The schema of a line.
    pub csv: Option<String>,
}

pub fn build(documents: &Documents, area: &str, operation: &Value) -> Result<Carried> {
    let (x_files, x_csv) = (text(operation, "x-files"), operation.get("x-csv"));
    let Some(body) = operation.get("requestBody") else {
        if !x_files.is_empty() || x_csv.is_some() {
            bail!("`x-files` and `x-csv` say what a requestBody holds, and there is none");
        }
        return Ok(Carried::default());
    };
    let (area, body) = documents.resolve(area, body)?;
    let contents = body.get("content").and_then(Value::as_object).context("requestBody: `content` is missing")?;
    let [(kind, content)] = contents.iter().collect::<Vec<_>>()[..] else {
        bail!("requestBody: exactly one content type, not {}", contents.len());
    };
    let wanted = match (x_files.is_empty(), x_csv) {
        (true, None) => "application/json",
        (false, None) => "multipart/form-data",
        (true, Some(_)) => "text/csv",
        (false, Some(_)) => bail!("`x-files` or `x-csv`, not both"),
    };
    if kind != wanted {
        bail!(
            "requestBody: {kind} does not fit; with or without `x-files` and `x-csv` as they are here it is {wanted}"
        );
    }
    let schema = content.get("schema").context("requestBody: `schema` is missing")?;
    if let Some(csv) = x_csv {
        if text(schema, "type") != "string" {
            bail!("requestBody: the schema of text/csv is `type: string`; `x-csv` names that of a row");
        }
        return Ok(Carried { csv: Some(required_text(csv, "row").context("x-csv")?), ..Carried::default() });
    }
    let name = reference_name(schema).context("a body is a $ref to a named schema")?.to_owned();
    let files = if x_files.is_empty() { None } else { Some(build_files(documents, &area, schema, x_files)?) };
    Ok(Carried { body: Some(name), files, csv: None })
}

fn build_files(documents: &Documents, area: &str, schema: &Value, wire: String) -> Result<Files> {
    let (_, schema) = documents.resolve(area, schema)?;
    let part = schema.get("properties").and_then(|all| all.get(&wire));
    let part = part.filter(|part| is_binary(part));
    let part = part.with_context(|| format!("x-files: {wire} is no property with `format: binary`"))?;
    let many = text(part, "type") == "array";
    let limits = build_limits(part);
    let required = crate::build::texts(schema, "required").contains(&wire);
    Ok(Files {
        docs: text(part, "description"),
        many,
        // One file that must be there is one; of several, the list says how many.
        minimum: if many { limits.min_items.unwrap_or(0) } else { u64::from(required) },
        maximum: if many { limits.max_items } else { Some(1) },
        wire,
    })
}

/// A file of a form, or a list of them. No type of any language: the method takes them beside everything else.
pub fn is_binary(property: &Value) -> bool {
    let one = |property: &Value| text(property, "type") == "string" && text(property, "format") == "binary";
    one(property) || text(property, "type") == "array" && property.get("items").is_some_and(one)
}

/// Checks what stands beside files and in lines, and forgets the schemas of forms that hold nothing but files.
pub fn settle(documents: &Documents, api: &mut Api) -> Result<()> {
    check_places(documents, api)?;
    for index in 0..api.operations.len() {
        let operation = &api.operations[index];
        if (operation.files.is_some() || operation.csv.is_some())
            && matches!(operation.result.as_str(), "list" | "media")
        {
            bail!("{}: a method with files or lines answers with JSON or nothing", operation.id);
        }
        if let Some(row) = &operation.csv {
            check_row(api, row).with_context(|| format!("{}: x-csv", operation.id))?;
        }
        let (Some(files), Some(form)) = (&operation.files, &operation.body) else { continue };
        let object = object(api, form)?;
        for member in &object.members {
            if !is_plain(api, &member.ty) {
                bail!("{form}.{}: a text field of a form is a plain value", member.wire);
            }
            if [files.parameter(), "progress", "options"].contains(&member.snake.as_str()) {
                bail!("{form}.{}: the name of an argument that every method with files has", member.wire);
            }
        }
        if object.members.is_empty() {
            let form = form.clone();
            api.operations[index].body = None;
            api.schemas.shift_remove(&form);
        }
    }
    Ok(())
}

/// `format: binary` means nothing anywhere but in a form, as what its operation says.
fn check_places(documents: &Documents, api: &Api) -> Result<()> {
    for (area, document) in &documents.0 {
        let schemas = document.pointer("/components/schemas").and_then(Value::as_object);
        for (name, schema) in schemas.into_iter().flatten() {
            let properties = schema.get("properties").and_then(Value::as_object);
            for (wire, _) in properties.into_iter().flatten().filter(|(_, property)| is_binary(property)) {
                let known = api.operations.iter().any(|operation| {
                    operation.body.as_deref() == Some(name)
                        && operation.files.as_ref().is_some_and(|files| files.wire == *wire)
                });
                if !known {
                    bail!("{area}.yaml: {name}.{wire}: `format: binary` is for the property that `x-files` names");
                }
            }
        }
    }
    Ok(())
}

/// The columns are texts or enums, and there is no line that could be left out.
fn check_row(api: &Api, row: &str) -> Result<()> {
    for member in &object(api, row)?.members {
        let is_text = match &member.ty {
            Type::String | Type::Uuid | Type::Uri => true,
            Type::Named(name) => matches!(api.schemas.get(name).map(|schema| &schema.kind), Some(Kind::Enum(_))),
            _ => false,
        };
        if !is_text {
            bail!("{row}.{}: a column is a text or an enum", member.wire);
        }
    }
    Ok(())
}

fn object<'a>(api: &'a Api, name: &str) -> Result<&'a Object> {
    match api.schemas.get(name).map(|schema| &schema.kind) {
        Some(Kind::Object(object)) => Ok(object),
        Some(_) => bail!("{name} is an object"),
        None => bail!("{name} is nowhere in spec/"),
    }
}

fn is_plain(api: &Api, ty: &Type) -> bool {
    match ty {
        Type::String | Type::Uuid | Type::Uri | Type::DateTime | Type::Integer | Type::Number | Type::Boolean => true,
        Type::Named(name) => matches!(api.schemas.get(name).map(|schema| &schema.kind), Some(Kind::Enum(_))),
        Type::Json { .. } | Type::List(..) | Type::Map(_) => false,
    }
}
