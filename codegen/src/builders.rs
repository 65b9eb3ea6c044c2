//! `x-builders`: short ways to write an object, with their arguments followed into the schemas.

use anyhow::{Context, Result, bail};
use serde_json::Value;

use crate::{
    build::{required_text, text, texts},
    load::Documents,
    model::*,
    names,
};

pub fn resolve(documents: &Documents, api: &mut Api) -> Result<()> {
    for (area, document) in &documents.0 {
        let Some(schemas) = document.pointer("/components/schemas").and_then(Value::as_object) else { continue };
        for (name, schema) in schemas {
            let Some(list) = schema.get("x-builders") else { continue };
            let located = || format!("{area}.yaml: schema {name}: x-builders");
            let list = list.as_array().context("a list").with_context(located)?;
            let builders: Result<Vec<_>> = list.iter().map(|entry| builder(api, name, entry)).collect();
            let builders = builders.with_context(located)?;
            api.schemas.get_mut(name).with_context(located)?.builders = builders;
        }
    }
    Ok(())
}

fn builder(api: &Api, schema: &str, entry: &Value) -> Result<Builder> {
    let name = required_text(entry, "name")?;
    let object = object(api, schema)?;
    let arguments = texts(entry, "arguments");
    let parameters: Result<Vec<_>> = arguments
        .iter()
        .map(|path| parameter(api, schema, path).with_context(|| format!("{name}: argument {path}")))
        .collect();
    let mut parameters = parameters?;
    for path in texts(entry, "required") {
        // The builder may ask for more than the schema: a location without a latitude is none.
        let index = arguments.iter().position(|argument| *argument == path);
        let index = index.with_context(|| format!("{name}: `required` names {path}, which is no argument"))?;
        parameters[index].required = true;
    }
    let begins = |member: &&Member| !parameters.iter().any(|parameter| parameter.path[0].wire == member.wire);
    let mut rest: Vec<Member> = object.members.iter().filter(begins).cloned().collect();
    rest.sort_by_key(|member| !member.required); // stable: otherwise in the order of the schema
    check_names(&name, &parameters, &rest)?;
    check_covered(api, schema, &parameters, 0).with_context(|| name.clone())?;
    let docs = Some(text(entry, "description")).filter(|docs| !docs.is_empty());
    Ok(Builder {
        snake: names::snake(&name),
        docs: docs.unwrap_or_else(|| api.schema(schema).docs.clone()),
        payload: schema.to_owned(),
        target: target(api, schema, &name, &text(entry, "union"))?,
        parameters,
        rest,
        name,
    })
}

fn object<'a>(api: &'a Api, schema: &str) -> Result<&'a Object> {
    match &api.schemas.get(schema).with_context(|| format!("{schema} is used nowhere"))?.kind {
        Kind::Object(object) => Ok(object),
        _ => bail!("{schema} is no object"),
    }
}

/// Follows `images[].mediaUrl` from the schema to the value.
fn parameter(api: &Api, schema: &str, path: &str) -> Result<BuilderParameter> {
    let mut steps = Vec::new();
    let mut required = true;
    let mut place = schema.to_owned();
    let parts: Vec<&str> = path.split('.').collect();
    for (index, part) in parts.iter().enumerate() {
        let (wire, item) = part.strip_suffix("[]").map_or((*part, false), |wire| (wire, true));
        let members = &object(api, &place)?.members;
        let member = members.iter().find(|member| member.wire == wire);
        let member = member.with_context(|| format!("{place} has no member {wire}"))?;
        required &= member.required;
        steps.push(Step { wire: wire.to_owned(), snake: member.snake.clone(), camel: member.camel.clone(), item });
        let (ty, limits) = match (&member.ty, item) {
            (Type::List(inner, limits), true) => ((**inner).clone(), limits.clone()),
            (_, true) => bail!("{place}.{wire} is no list"),
            (ty, false) => (ty.clone(), member.limits.clone()),
        };
        if index + 1 == parts.len() {
            return Ok(BuilderParameter {
                path: steps,
                wire: wire.to_owned(),
                snake: member.snake.clone(),
                camel: member.camel.clone(),
                ty,
                limits,
                required,
                docs: member.docs.clone(),
            });
        }
        let Type::Named(next) = ty else { bail!("{place}.{wire} has no members; a list is written `{wire}[]`") };
        place = next;
    }
    bail!("an argument is a path such as `images[].mediaUrl`")
}

/// Parameters of one function have names of their own.
fn check_names(builder: &str, parameters: &[BuilderParameter], rest: &[Member]) -> Result<()> {
    let mut seen: Vec<&str> = Vec::new();
    let given = parameters.iter().map(|parameter| parameter.snake.as_str());
    for name in given.chain(rest.iter().map(|member| member.snake.as_str())) {
        if seen.contains(&name) {
            bail!("{builder}: two parameters would be called {name}");
        }
        seen.push(name);
    }
    Ok(())
}

/// A member inside an object that arguments fill, required and no argument itself, could never be written.
fn check_covered(api: &Api, schema: &str, parameters: &[BuilderParameter], depth: usize) -> Result<()> {
    let mut inner: Vec<&BuilderParameter> = parameters.iter().collect();
    inner.retain(|parameter| parameter.path.len() > depth + 1);
    for first in &inner {
        let step = &first.path[depth];
        let within: Vec<BuilderParameter> = inner
            .iter()
            .filter(|other| {
                other.path[depth].wire == step.wire
                    && other.path[..depth].iter().zip(&first.path).all(|(a, b)| a.wire == b.wire)
            })
            .map(|other| (*other).clone())
            .collect();
        if let Some(other) = within.iter().find(|other| other.path[depth].item != step.item) {
            bail!("{}: {} is once an item and once the list itself", other.wire, step.wire);
        }
        let member = object(api, schema)?.members.iter().find(|member| member.wire == step.wire);
        let ty = member.map(|member| &member.ty).context("it was followed before")?;
        let name = crate::usage::named(ty).context("it was followed before")?;
        for needed in object(api, name)?.members.iter().filter(|member| member.required) {
            if !within.iter().any(|other| other.path[depth + 1].wire == needed.wire) {
                bail!("{name}.{} is required and no argument", needed.wire);
            }
        }
        check_covered(api, name, &within, depth + 1)?;
    }
    let whole: Vec<&BuilderParameter> =
        parameters.iter().filter(|parameter| parameter.path.len() == depth + 1).collect();
    for parameter in whole {
        if inner.iter().any(|other| other.path[depth].wire == parameter.path[depth].wire) {
            bail!("{} is an argument, and so is a part of it", parameter.wire);
        }
    }
    Ok(())
}

/// The variant that the schema is the payload of: that of the union which `union:` names, else of the first one in `spec/`.
/// `union: none` asks for the object itself.
fn target(api: &Api, schema: &str, builder: &str, wanted: &str) -> Result<Option<Target>> {
    if wanted == "none" {
        return Ok(None);
    }
    for union in api.schemas.values().filter(|union| wanted.is_empty() || union.name == wanted) {
        let Kind::Union(Union { keyed, variants }) = &union.kind else { continue };
        let fitting: Vec<&Variant> = variants.iter().filter(|variant| variant.payload == schema).collect();
        let variant = match fitting.as_slice() {
            [] => continue,
            [only] => *only,
            several => *several.iter().find(|variant| names::camel(&variant.tag) == builder).with_context(|| {
                format!(
                    "{builder}: {} has {} kinds with this payload; name the builder after one",
                    union.name,
                    several.len()
                )
            })?,
        };
        return Ok(Some(Target {
            union: union.name.clone(),
            keyed: *keyed,
            tag: variant.tag.clone(),
            member: variant.member.clone(),
            optional: variant.optional,
        }));
    }
    if !wanted.is_empty() {
        bail!("{builder}: {wanted} is no union with this payload");
    }
    Ok(None)
}
