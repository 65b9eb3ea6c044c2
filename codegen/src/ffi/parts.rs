//! What a builder writes, as a tree of constructor calls. Swift and Kotlin differ in nothing but the spelling.

use anyhow::{Context, Result, bail};

use crate::{
    docs,
    model::*,
    rust::{Wrap, wrap},
    usage,
};

/// A parameter of a builder: one of its arguments, or a further member of the payload.
pub struct Parameter<'a> {
    pub camel: &'a str,
    pub ty: &'a Type,
    pub required: bool,
    pub docs: String,
}

/// Arguments first, those that must be given before the others; then the further members.
pub fn parameters(builder: &Builder) -> Vec<Parameter<'_>> {
    let mut arguments: Vec<Parameter> = builder
        .parameters
        .iter()
        .map(|parameter| Parameter {
            camel: &parameter.camel,
            ty: &parameter.ty,
            required: parameter.required,
            docs: docs::limited(&parameter.docs, &parameter.ty, &parameter.limits),
        })
        .collect();
    arguments.sort_by_key(|parameter| !parameter.required);
    let rest = builder.rest.iter().map(|member| Parameter {
        camel: &member.camel,
        ty: &member.ty,
        required: member.required,
        docs: docs::limited(&member.docs, &member.ty, &member.limits),
    });
    arguments.into_iter().chain(rest).collect()
}

/// A member of an object that is written.
pub enum Part {
    /// The parameter of the same name.
    Given { snake: String },
    /// An object of its own, or a list with one item.
    Inside { snake: String, schema: String, item: bool, parts: Vec<Part>, needed: Needed },
}

/// When an object inside is written.
pub enum Needed {
    Always,
    /// When one of these parameters (in snake case) was given.
    WithOneOf(Vec<String>),
}

/// The members of the payload, in the order of its declaration.
pub fn parts(api: &Api, builder: &Builder) -> Result<Vec<Part>> {
    inside(api, &builder.payload, &builder.parameters.iter().collect::<Vec<_>>(), &builder.rest, 0)
        .with_context(|| format!("builder {}", builder.name))
}

fn inside(api: &Api, name: &str, parameters: &[&BuilderParameter], rest: &[Member], depth: usize) -> Result<Vec<Part>> {
    let schema = api.schema(name);
    let Kind::Object(object) = &schema.kind else { bail!("{name} is no object") };
    let mut parts = Vec::new();
    for member in &object.members {
        let within: Vec<&BuilderParameter> =
            parameters.iter().copied().filter(|parameter| parameter.path[depth].wire == member.wire).collect();
        let snake = member.snake.clone();
        let Some(first) = within.first() else {
            if rest.iter().any(|other| other.wire == member.wire) {
                parts.push(Part::Given { snake });
            }
            continue;
        };
        let whole = first.path.len() == depth + 1 && !first.path[depth].item;
        if wrap(schema, member) == Wrap::Plain && !within.iter().any(|parameter| parameter.required) {
            bail!("{name}.{}: Swift and Kotlin cannot leave it out, so the argument must be required", member.wire);
        }
        if whole {
            parts.push(Part::Given { snake });
            continue;
        }
        let item = first.path[depth].item;
        let inner = usage::named(&member.ty).with_context(|| format!("{name}.{} is no object", member.wire))?;
        let needed = if within.iter().any(|parameter| parameter.required) {
            Needed::Always
        } else {
            Needed::WithOneOf(within.iter().map(|parameter| parameter.snake.clone()).collect())
        };
        let deeper = inside(api, inner, &within, &[], depth + 1)?;
        parts.push(Part::Inside { snake, schema: inner.to_owned(), item, parts: deeper, needed });
    }
    Ok(parts)
}

/// The unions and kinds that a builder's payload stands for; in Swift each of them has the builder.
pub fn kinds<'a>(api: &'a Api, builder: &Builder) -> Vec<(&'a Schema, &'a Variant)> {
    let Some(target) = &builder.target else { return Vec::new() };
    let mut found = Vec::new();
    for schema in api.schemas.values() {
        let Kind::Union(union) = &schema.kind else { continue };
        let fits = |variant: &&Variant| variant.payload == builder.payload && variant.tag == target.tag;
        found.extend(union.variants.iter().find(fits).map(|variant| (schema, variant)));
    }
    found
}
