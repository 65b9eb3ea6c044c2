//! Marks what each schema is used for: requests, answers, lists, PATCH bodies. Rules about types hang on this.

use anyhow::{Context, Result, bail};

use crate::model::*;

pub fn mark(api: &mut Api) -> Result<()> {
    check_references(api)?;
    check_size(api)?;
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
        if let Some(row) = &operation.csv {
            reach(api, row, &mut |schema| std::mem::replace(&mut schema.in_request, true))?;
        }
        if let Some(answer) = &operation.answer {
            reach(api, answer, &mut |schema| std::mem::replace(&mut schema.in_answer, true))?;
            match &operation.paging {
                Some(paging) => mark_page(api, answer, paging)?,
                None => mark_root(api, answer),
            }
        }
    }
    for payload in api.event_cases.iter().map(|case| case.payload.clone()).collect::<Vec<_>>() {
        reach(api, &payload, &mut |schema| std::mem::replace(&mut schema.in_answer, true))?;
        api.schemas[payload.as_str()].is_root = true;
    }
    for row in api.tables.iter().map(|table| table.row.clone()).collect::<Vec<_>>() {
        reach(api, &row, &mut |schema| std::mem::replace(&mut schema.in_answer, true))?;
    }
    check_bare_lists(api)?;
    for name in ["RequestError", "ValidationError"] {
        // Errors are read by core itself, into its one error type.
        api.schemas.shift_remove(name);
    }
    Ok(())
}

/// A named list is an answer by itself, and nothing else.
fn check_bare_lists(api: &Api) -> Result<()> {
    for schema in api.schemas.values() {
        let Kind::Object(object) = &schema.kind else { continue };
        let is_bare = object.members.iter().any(|member| member.wire == WHOLE_ANSWER);
        let is_page = schema.page.as_ref().is_some_and(|page| page.items == WHOLE_ANSWER);
        let holder = api.schemas.values().find(|holder| direct_names(holder).contains(&schema.name));
        if let (true, Some(holder)) = (is_bare, holder) {
            bail!("{}: {} is a named list; write the list where it is used", holder.name, schema.name);
        }
        if is_bare && (!is_page || schema.in_request) {
            bail!("{}: a named list is for the answer of an operation with `x-paging: {{}}`", schema.name);
        }
    }
    Ok(())
}

/// What a request must hold says nothing about a type that no request has.
pub fn forget_requests(api: &mut Api) {
    for schema in api.schemas.values_mut().filter(|schema| !schema.in_request) {
        let Kind::Object(object) = &mut schema.kind else { continue };
        object.members.iter_mut().for_each(|member| (member.required, member.needed) = (false, false));
    }
}

fn check_references(api: &Api) -> Result<()> {
    for schema in api.schemas.values() {
        for name in direct_names(schema) {
            if !api.schemas.contains_key(&name) {
                bail!("{}: refers to {name}, which is nowhere in spec/", schema.name);
            }
        }
    }
    for table in &api.tables {
        if !api.schemas.contains_key(&table.row) {
            bail!("x-tables: {}: refers to {}, which is nowhere in spec/", table.name, table.row);
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

/// A type may hold itself in a list or a map. Without one between it would have no size, which Swift's structs need.
fn check_size(api: &Api) -> Result<()> {
    fn held<'a>(api: &'a Api, name: &str, path: &mut Vec<&'a str>) -> Result<()> {
        let schema = api.schema(name);
        if path.contains(&schema.name.as_str()) {
            bail!("{} holds itself with no list between: {}", schema.name, path.join(" > "));
        }
        path.push(&schema.name);
        let inner: Vec<&str> = match &schema.kind {
            Kind::Object(object) => {
                let types = object.members.iter().map(|member| &member.ty);
                types.filter_map(|ty| if let Type::Named(name) = ty { Some(name.as_str()) } else { None }).collect()
            }
            Kind::Union(union) => union.variants.iter().map(|variant| variant.payload.as_str()).collect(),
            Kind::Enum(_) => Vec::new(),
        };
        inner.into_iter().try_for_each(|name| held(api, name, path))?;
        path.pop();
        Ok(())
    }
    api.schemas.keys().try_for_each(|name| held(api, name, &mut Vec::new()))
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

fn mark_root(api: &mut Api, name: &str) {
    let schema = &mut api.schemas[name];
    (schema.is_root, schema.has_response) = (true, true);
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
    let items = items.with_context(|| match paging.items.as_str() {
        WHOLE_ANSWER => format!("`x-paging: {{}}` is for an answer that is a list, and {answer} is none"),
        name => format!("{answer} has no member {name}"),
    })?;
    let Type::List(item, _) = &items.ty else { bail!("{answer}.{} is no list", paging.items) };
    let Some(item) = named(item).map(str::to_owned) else {
        bail!("{answer}.{}: items are a named schema", paging.items)
    };
    if let Some(token) = &paging.token
        && !object.members.iter().any(|member| member.wire == *token)
    {
        bail!("{answer} has no member {token}");
    }
    mark_root(api, &item);
    api.schemas[answer].page = Some(PageShape { items: paging.items.clone(), item, token: paging.token.clone() });
    Ok(())
}
