//! Marks what each schema is used for: requests, answers, lists, PATCH bodies. Rules about types hang on this.

use anyhow::{Context, Result, bail};

use crate::model::*;

pub fn mark(api: &mut Api) -> Result<()> {
    check_references(api)?;
    for operation in api.operations.clone() {
        if let Some(query) = &operation.query {
            reach(api, query, &mut |schema| std::mem::replace(&mut schema.in_request, true))?;
        }
        if let Some(body) = &operation.body {
            reach(api, body, &mut |schema| std::mem::replace(&mut schema.in_request, true))?;
            if operation.method == "PATCH" {
                mark_patch(api, body)?;
            }
        }
        if let Some(answer) = &operation.answer {
            reach(api, answer, &mut |schema| std::mem::replace(&mut schema.in_answer, true))?;
            match &operation.paging {
                Some(paging) => mark_page(api, answer, paging)?,
                None => api.schemas[answer.as_str()].is_root = true,
            }
        }
    }
    for name in ["RequestError", "ValidationError"] {
        // Errors are read by core itself, into its one error type.
        api.schemas.shift_remove(name);
    }
    Ok(())
}

fn check_references(api: &Api) -> Result<()> {
    for schema in api.schemas.values() {
        for name in direct_names(schema) {
            if !api.schemas.contains_key(&name) {
                bail!("{}: refers to {name}, which is nowhere in spec/", schema.name);
            }
        }
    }
    for operation in &api.operations {
        for name in operation.body.iter().chain(&operation.answer) {
            if !api.schemas.contains_key(name) {
                bail!("{}: refers to {name}, which is nowhere in spec/", operation.id);
            }
        }
    }
    Ok(())
}

/// The named schemas that one refers to itself.
pub fn direct_names(schema: &Schema) -> Vec<String> {
    match &schema.kind {
        Kind::Object(object) => {
            object.members.iter().filter_map(|member| named(&member.ty)).map(str::to_owned).collect()
        }
        Kind::Union(union) => union.variants.iter().map(|variant| variant.payload.clone()).collect(),
        Kind::Enum(_) => Vec::new(),
    }
}

/// The named schema inside a type.
pub fn named(ty: &Type) -> Option<&str> {
    match ty {
        Type::Named(name) => Some(name),
        Type::List(item, _) | Type::Map(item) => named(item),
        _ => None,
    }
}

fn reach(api: &mut Api, name: &str, visit: &mut dyn FnMut(&mut Schema) -> bool) -> Result<()> {
    let schema = api.schemas.get_mut(name).with_context(|| name.to_owned())?;
    if visit(schema) {
        return Ok(()); // been here
    }
    for next in direct_names(api.schema(name)) {
        reach(api, &next, visit)?;
    }
    Ok(())
}

fn mark_patch(api: &mut Api, body: &str) -> Result<()> {
    let schema = &mut api.schemas[body];
    schema.is_patch = true;
    let Kind::Object(object) = &mut schema.kind else { bail!("{body}: a PATCH body is an object") };
    for member in &mut object.members {
        member.change = member.nullable;
    }
    Ok(())
}

fn mark_page(api: &mut Api, answer: &str, paging: &Paging) -> Result<()> {
    let Kind::Object(object) = &api.schemas[answer].kind else { bail!("{answer}: a list answer is an object") };
    let items = object.members.iter().find(|member| member.wire == paging.items);
    let items = items.with_context(|| format!("{answer} has no member {}", paging.items))?;
    let Type::List(item, _) = &items.ty else { bail!("{answer}.{} is no list", paging.items) };
    let Some(item) = named(item).map(str::to_owned) else {
        bail!("{answer}.{}: items are a named schema", paging.items)
    };
    api.schemas[item.as_str()].is_root = true;
    api.schemas[answer].page = Some(PageShape { items: paging.items.clone(), item, token: paging.token.clone() });
    Ok(())
}
