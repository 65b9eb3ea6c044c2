//! One static row an operation.

use std::fmt::Write;

use anyhow::{Result, bail};

use super::HEADER;
use crate::{model::*, names};

pub fn row_name(operation: &Operation) -> String {
    names::snake(&operation.id).to_uppercase()
}

pub fn of_area(api: &Api, area: &str) -> Result<String> {
    let mut text = format!("{HEADER}//! The endpoints of the area `{area}`.\n\n");
    let rows: Vec<&Operation> = api.operations.iter().filter(|operation| operation.area == area).collect();
    let lacks_query = rows.iter().any(|operation| operation.query.is_none());
    text.push_str(if lacks_query {
        "use crate::{operation::*, schema::Object};\n"
    } else {
        "use crate::operation::*;\n"
    });
    if rows
        .iter()
        .any(|operation| [&operation.query, &operation.body, &operation.csv].iter().any(|table| table.is_some()))
    {
        text.push_str("use crate::generated::tables;\n");
    }
    if rows.iter().any(|operation| operation.vendor.is_some()) {
        text.push_str("use crate::generated::vendors;\n");
    }
    text.push('\n');
    if lacks_query {
        text.push_str("static NO_QUERY: Object = Object { name: \"\", members: &[], rules: &[] };\n\n");
    }
    for operation in rows {
        writeln!(text, "/// {} `{} {}`", operation.summary, operation.method, operation.path)?;
        writeln!(text, "pub static {}: Operation = Operation {{", row_name(operation))?;
        writeln!(text, "id: {:?}, name: {:?},", operation.id, operation.full_name())?;
        writeln!(
            text,
            "method: Method::{}, path: {:?},",
            names::pascal(&operation.method.to_lowercase()),
            operation.path
        )?;
        match &operation.vendor {
            Some(vendor) => writeln!(text, "vendor: Some(&vendors::{}), host: Host::Vendor,", vendor.to_uppercase())?,
            None => writeln!(text, "vendor: None, host: Host::{},", names::pascal(&operation.host))?,
        }
        let auth: Vec<String> = operation
            .auth
            .iter()
            .map(|auth| format!("Auth::{}", names::pascal(scheme(api, operation, auth))))
            .collect();
        writeln!(text, "auth: &[{}], retry: Retry::{},", auth.join(", "), names::pascal(&operation.retry))?;
        match &operation.paging {
            Some(Paging { items, token: Some(token), parameter: Some(parameter) }) => writeln!(
                text,
                "paging: Some(Paging {{ items: {items:?}, next: Some(NextPage {{ token: {token:?}, parameter: {parameter:?} }}) }}),"
            )?,
            Some(Paging { items, .. }) => writeln!(text, "paging: Some(Paging {{ items: {items:?}, next: None }}),")?,
            None => text.push_str("paging: None,\n"),
        }
        text.push_str("path_parameters: &[");
        for parameter in &operation.path_parameters {
            let default = match parameter.client_default.as_deref() {
                None => "None".to_owned(),
                Some(name) => format!("Some(ClientDefault::{})", names::pascal(name)),
            };
            writeln!(
                text,
                "PathParameter {{ wire: {:?}, uuid: {}, slashes: {}, client_default: {default} }},",
                parameter.wire, parameter.uuid, parameter.slashes
            )?;
        }
        text.push_str("],\n");
        match &operation.query {
            Some(name) => writeln!(text, "query: &tables::{},", crate::tables::table_name(name))?,
            None => text.push_str("query: &NO_QUERY,\n"),
        }
        match &operation.body {
            Some(name) => writeln!(text, "body: Some(&tables::{}),", crate::tables::table_name(name))?,
            None => text.push_str("body: None,\n"),
        }
        match &operation.files {
            Some(files) => writeln!(
                text,
                "files: Some(Files {{ name: {:?}, many: {}, minimum: {}, maximum: {:?} }}),",
                files.wire, files.many, files.minimum, files.maximum
            )?,
            None => text.push_str("files: None,\n"),
        }
        match &operation.csv {
            Some(row) => writeln!(text, "csv: Some(&tables::{}),", crate::tables::table_name(row))?,
            None => text.push_str("csv: None,\n"),
        }
        writeln!(text, "defaults: &{:?},", members(api, operation, |member| member.client_default))?;
        writeln!(text, "private: &{:?},", members(api, operation, |member| member.private))?;
        match &operation.split {
            Some(Split { members, items, per_second, at_once }) => writeln!(
                text,
                "limits: Some(Limits {{ members: &{members:?}, items: {items}, per_second: {per_second}, at_once: {at_once} }}),"
            )?,
            None => text.push_str("limits: None,\n"),
        }
        writeln!(text, "answer: {},", answer(api, operation))?;
        writeln!(text, "renames: &[{}],", renames(api, operation)?)?;
        match &operation.upload {
            Some(upload) => writeln!(
                text,
                "upload: Some(Upload {{ name: {:?}, content_type: {:?}, url: {:?}, verb: {:?}, fields: {:?}, file: {:?}, \
                 result: {:?} }}),",
                operation.upload_name().unwrap_or_default(),
                upload.content_type,
                upload.url,
                upload.verb,
                upload.fields,
                upload.file,
                upload.result
            )?,
            None => text.push_str("upload: None,\n"),
        }
        match (&operation.wait, operation.wait_name()) {
            (Some(Wait { member, until, .. }), Some(name)) => {
                writeln!(text, "wait: Some(Wait {{ name: {name:?}, member: {member:?}, until: &{until:?} }}),")?
            }
            _ => text.push_str("wait: None,\n"),
        }
        text.push_str("};\n\n");
    }
    Ok(text)
}

/// What core calls a way in: Bird's by name, another vendor's by its kind.
fn scheme<'a>(api: &'a Api, operation: &Operation, name: &'a str) -> &'a str {
    let vendor = api.vendors.iter().find(|vendor| Some(&vendor.name) == operation.vendor.as_ref());
    let scheme = vendor.and_then(|vendor| vendor.schemes.iter().find(|scheme| scheme.name == name));
    scheme.map_or(name, |scheme| &scheme.kind)
}

/// Wire names of those members of the body.
fn members<'a>(api: &'a Api, operation: &Operation, which: impl Fn(&Member) -> bool) -> Vec<&'a str> {
    let Some(Kind::Object(object)) = operation.body.as_ref().map(|body| &api.schema(body).kind) else {
        return Vec::new();
    };
    object.members.iter().filter(|member| which(member)).map(|member| member.wire.as_str()).collect()
}

fn answer(api: &Api, operation: &Operation) -> String {
    let required = |name: &str| match &api.schema(name).kind {
        Kind::Object(object) => format!("{:?}", object.required_in_answer),
        _ => "[]".to_owned(),
    };
    match (operation.result.as_str(), &operation.answer) {
        ("media", _) => "Answer::Media".to_owned(),
        ("list", Some(name)) => {
            let item = api.schema(name).page.as_ref().map(|page| required(&page.item)).unwrap_or_default();
            format!("Answer::List {{ required: &{}, item_required: &{item} }}", required(name))
        }
        ("json", Some(name)) => format!("Answer::Json {{ required: &{} }}", required(name)),
        _ => "Answer::Empty".to_owned(),
    }
}

/// Where the answer may hold a member under another name, as rows of the operation.
fn renames(api: &Api, operation: &Operation) -> Result<String> {
    let mut found = String::new();
    if let Some(answer) = &operation.answer {
        walk(api, answer, &mut Vec::new(), &mut Vec::new(), &mut found)?;
    }
    Ok(found)
}

fn walk(api: &Api, name: &str, inside: &mut Vec<String>, path: &mut Vec<String>, found: &mut String) -> Result<()> {
    if inside.iter().any(|outer| outer == name) {
        return Ok(()); // a type within itself: paths would never end
    }
    inside.push(name.to_owned());
    match &api.schema(name).kind {
        Kind::Object(object) => {
            for member in &object.members {
                if let Some(also) = &member.also {
                    if object.required_in_answer.contains(&member.wire) {
                        bail!("{name}.{}: a member with `x-also` cannot stand in `x-required-in-answer`", member.wire);
                    }
                    writeln!(found, "Rename {{ path: &{path:?}, from: {also:?}, to: {:?} }},", member.wire)?;
                }
                step(api, &member.wire, &member.ty, inside, path, found)?;
            }
        }
        Kind::Union(union) => {
            for variant in &union.variants {
                match union.keyed {
                    true => {
                        let payload = Type::Named(variant.payload.clone());
                        step(api, &variant.member, &payload, inside, path, found)?;
                    }
                    false => walk(api, &variant.payload, inside, path, found)?,
                }
            }
        }
        Kind::Enum(_) => {}
    }
    inside.pop();
    Ok(())
}

fn step(
    api: &Api,
    wire: &str,
    ty: &Type,
    inside: &mut Vec<String>,
    path: &mut Vec<String>,
    found: &mut String,
) -> Result<()> {
    let depth = path.len();
    if wire != WHOLE_ANSWER {
        path.push(wire.to_owned());
    }
    let mut ty = ty;
    while let Type::List(inner, _) | Type::Map(inner) = ty {
        path.push("*".to_owned());
        ty = inner;
    }
    if let Type::Named(name) = ty {
        walk(api, name, inside, path, found)?;
    }
    path.truncate(depth);
    Ok(())
}
