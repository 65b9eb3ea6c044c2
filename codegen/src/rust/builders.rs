//! Builders: a function for the arguments that must be given, and setters on what it gives for all others.

use std::{collections::BTreeMap, fmt::Write};

use anyhow::{Context, Result, bail};

use super::{HEADER, Wrap, comment, rust_type, variant_name, wrap};
use crate::{docs, model::*, names};

pub fn all(api: &Api) -> Result<String> {
    let mut text = format!("{HEADER}//! Short ways to write what people write most.\n\n");
    let payloads: Vec<&Schema> = api.schemas.values().filter(|schema| !schema.builders.is_empty()).collect();
    if payloads.is_empty() {
        return Ok(text);
    }
    let mut body = String::new();
    for schema in &payloads {
        for builder in &schema.builders {
            function(&mut body, api, schema, builder).with_context(|| builder.name.clone())?;
        }
    }
    for schema in payloads {
        setters(&mut body, api, schema)?;
        conversions(&mut body, api, schema)?;
    }
    if body.contains("HashMap<") {
        text.push_str("use std::collections::HashMap;\n\n");
    }
    text.push_str("#[allow(unused_imports)]\nuse crate::{Json, Timestamp};\nuse super::types::*;\n\n");
    text.push_str(&body);
    Ok(text)
}

/// What a parameter takes, and how its value becomes the member's.
fn taken(api: &Api, name: &str, ty: &Type) -> (String, String) {
    let is_text = |ty: &Type| matches!(ty, Type::String | Type::Uuid | Type::Uri);
    match ty {
        Type::List(item, _) if is_text(item) => (
            "impl IntoIterator<Item = impl Into<String>>".to_owned(),
            format!("{name}.into_iter().map(Into::into).collect()"),
        ),
        // Items of one type, so that `.into()` of each knows what to become.
        Type::List(item, _) => {
            (format!("impl IntoIterator<Item = {}>", rust_type(item)), format!("{name}.into_iter().collect()"))
        }
        Type::Named(inner) if matches!(api.schema(inner).kind, Kind::Object(_)) => (inner.clone(), name.to_owned()),
        Type::Named(inner) => (format!("impl Into<{inner}>"), format!("{name}.into()")),
        ty if is_text(ty) => ("impl Into<String>".to_owned(), format!("{name}.into()")),
        ty => (rust_type(ty), name.to_owned()),
    }
}

fn function(out: &mut String, api: &Api, schema: &Schema, builder: &Builder) -> Result<()> {
    let required: Vec<&BuilderParameter> = builder.parameters.iter().filter(|parameter| parameter.required).collect();
    let mut parameters = Vec::new();
    let mut values = Vec::new();
    for parameter in required {
        let name = names::rust_field(&parameter.snake);
        let (kind, value) = taken(api, &name, &parameter.ty);
        parameters.push(format!("{name}: {kind}"));
        values.push((parameter.path.as_slice(), value));
    }
    out.push_str(&comment(&builder.docs));
    let name = names::rust_field(&builder.snake);
    writeln!(out, "pub fn {name}({}) -> {} {{", parameters.join(", "), schema.name)?;
    writeln!(out, "{}\n}}\n", literal(api, &schema.name, &values)?)?;
    Ok(())
}

/// The object with these values in it, each at its path.
fn literal(api: &Api, name: &str, values: &[(&[Step], String)]) -> Result<String> {
    if values.is_empty() {
        return Ok(format!("{name}::default()"));
    }
    let schema = api.schema(name);
    let Kind::Object(object) = &schema.kind else { bail!("{name} is no object") };
    let mut fields = Vec::new();
    for member in &object.members {
        let here: Vec<_> = values.iter().filter(|(path, _)| path[0].wire == member.wire).collect();
        let Some((path, value)) = here.first() else { continue };
        let mut value = match crate::usage::named(&member.ty) {
            Some(inner) if path.len() > 1 => {
                let rest: Vec<_> = here.iter().map(|(path, value)| (&path[1..], value.clone())).collect();
                literal(api, inner, &rest)?
            }
            _ => value.clone(),
        };
        if path[0].item {
            value = format!("vec![{value}]");
        }
        if wrap(schema, member) == Wrap::Optional {
            value = format!("Some({value})");
        }
        let field = names::rust_field(&member.snake);
        fields.push(if value == field { field } else { format!("{field}: {value}") });
    }
    if fields.len() < object.members.len() || schema.is_root {
        fields.push("..Default::default()".to_owned());
    }
    Ok(format!("{name} {{ {} }}", fields.join(", ")))
}

/// One way to the place that a setter writes, and what it takes.
type Setter = (Vec<Step>, Type, String);

fn setters(out: &mut String, api: &Api, schema: &Schema) -> Result<()> {
    let mut found: BTreeMap<&str, Setter> = BTreeMap::new();
    let mut order: Vec<&str> = Vec::new();
    for builder in &schema.builders {
        let optional = builder.parameters.iter().filter(|parameter| !parameter.required).map(|parameter| {
            let docs = docs::limited(&parameter.docs, &parameter.ty, &parameter.limits);
            (parameter.snake.as_str(), (parameter.path.clone(), parameter.ty.clone(), docs))
        });
        let rest = builder.rest.iter().map(|member| {
            let step = Step {
                wire: member.wire.clone(),
                snake: member.snake.clone(),
                camel: member.camel.clone(),
                item: false,
            };
            (member.snake.as_str(), (vec![step], member.ty.clone(), docs::member(member)))
        });
        for (name, setter) in optional.chain(rest) {
            if !order.contains(&name) {
                order.push(name);
            }
            let same =
                |known: &Setter| known.0.iter().map(|step| &step.wire).eq(setter.0.iter().map(|step| &step.wire));
            if !found.get(name).is_none_or(same) {
                bail!("{}: {name} means two things in its builders", schema.name);
            }
            found.insert(name, setter);
        }
    }
    if order.is_empty() {
        return Ok(());
    }
    writeln!(out, "impl {} {{", schema.name)?;
    for name in order {
        let (path, ty, docs) = &found[name];
        let field = names::rust_field(name);
        let (kind, value) = taken(api, &field, ty);
        out.push_str(&comment(docs));
        writeln!(out, "pub fn {field}(mut self, {field}: {kind}) -> Self {{")?;
        writeln!(out, "{}self\n}}\n", assignment(api, &schema.name, path, &value)?)?;
    }
    out.push_str("}\n\n");
    Ok(())
}

/// Everything on the way to the member is made where it is not there yet.
fn assignment(api: &Api, name: &str, path: &[Step], value: &str) -> Result<String> {
    let mut place = "self".to_owned();
    let mut lines = String::new();
    let mut name = name.to_owned();
    for (index, step) in path.iter().enumerate() {
        let schema = api.schema(&name);
        let Kind::Object(object) = &schema.kind else { bail!("{name} is no object") };
        let member = object.members.iter().find(|member| member.wire == step.wire).context("it was followed before")?;
        let optional = wrap(schema, member) == Wrap::Optional;
        place = format!("{place}.{}", names::rust_field(&step.snake));
        if index + 1 == path.len() {
            let value = if step.item { format!("vec![{value}]") } else { value.to_owned() };
            let value = if optional { format!("Some({value})") } else { value };
            writeln!(lines, "{place} = {value};")?;
            break;
        }
        if optional {
            place = format!("{place}.get_or_insert_default()");
        }
        if step.item {
            writeln!(lines, "let items = &mut {place};\nif items.is_empty() {{ items.push(Default::default()); }}")?;
            place = "items[0]".to_owned();
        }
        name = crate::usage::named(&member.ty).context("it was followed before")?.to_owned();
    }
    Ok(lines)
}

/// A payload becomes every union that it is one kind of.
fn conversions(out: &mut String, api: &Api, schema: &Schema) -> Result<()> {
    for union_schema in api.schemas.values() {
        let Kind::Union(union) = &union_schema.kind else { continue };
        let kinds: Vec<&Variant> = union.variants.iter().filter(|variant| variant.payload == schema.name).collect();
        let built = |variant: &&&Variant| {
            let mut targets = schema.builders.iter().filter_map(|builder| builder.target.as_ref());
            targets.any(|target| target.union == union_schema.name && target.tag == variant.tag)
        };
        let variant = match kinds.as_slice() {
            [] => continue,
            [only] => *only,
            several => match several.iter().find(built) {
                Some(built) => *built,
                None => continue, // nothing says which kind is meant
            },
        };
        let (name, payload) = (&union_schema.name, &schema.name);
        let inner = if variant.optional { "Some(payload)" } else { "payload" };
        let kind = variant_name(&variant.tag);
        writeln!(out, "impl From<{payload}> for {name} {{")?;
        writeln!(out, "fn from(payload: {payload}) -> Self {{ Self::{kind}({inner}) }}\n}}\n")?;
        writeln!(out, "impl From<{payload}> for Option<{name}> {{")?;
        writeln!(out, "fn from(payload: {payload}) -> Self {{ Some(payload.into()) }}\n}}\n")?;
    }
    Ok(())
}
