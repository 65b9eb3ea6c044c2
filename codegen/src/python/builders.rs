//! Short ways to write what a request holds: `birdwire.text("Hi", actions=[birdwire.reply("Yes")])`.

use std::fmt::Write;

use anyhow::Result;

use super::{
    HEADER, docstring,
    inputs::imports,
    names::{Uses, accepted, attribute, classes, dicts, function, import, word},
};
use crate::{docs, model::*};

/// `_generated/builders.py`
pub fn file(api: &Api) -> Result<String> {
    let mut body = String::new();
    let mut returned: Vec<&str> = Vec::new();
    for (_, builder) in api.builders() {
        one(api, &mut body, builder)?;
        returned.push(class(builder));
    }
    returned.sort();
    returned.dedup();
    let uses = Uses { text: body };
    let mut out = HEADER.to_owned();
    out.push_str(&docstring("Short ways to write what people write most. What is left out is not sent.", 0));
    out.push_str("\nfrom __future__ import annotations\n\n");
    out.push_str(&uses.import(".._members", ["given", "one", "some"], 0));
    out.push_str(&import(".._native", &returned, 0));
    out.push_str("\nTYPE_CHECKING = False\nif TYPE_CHECKING:\n");
    out.push_str(&uses.import("collections.abc", ["Mapping", "Sequence"], 4));
    out.push_str(&uses.import("datetime", ["datetime"], 4));
    out.push_str(&uses.import("typing", ["Any"], 4));
    out.push_str(&uses.import("uuid", ["UUID"], 4));
    out.push('\n');
    let natives: Vec<&str> =
        classes(api).into_iter().filter(|name| uses.has(name) && !returned.contains(name)).collect();
    out.push_str(&import(".._native", &natives, 4));
    out.push_str(&imports(api, &uses, &dicts(api), 4));
    out.push_str(&uses.text);
    Ok(out)
}

/// The class of what a builder gives.
fn class(builder: &Builder) -> &str {
    builder.target.as_ref().map_or(&builder.payload, |target| &target.union)
}

struct Parameter {
    signature: String,
    name: String,
    docs: String,
}

impl Parameter {
    fn new(api: &Api, name: &str, ty: &Type, required: bool, docs: String) -> Self {
        let (name, kind) = (word(name), accepted(api, ty));
        let signature = match (required, kind.as_str()) {
            (true, _) => format!("{name}: {kind}"),
            (false, "Any") => format!("{name}: Any = None"),
            (false, _) => format!("{name}: {kind} | None = None"),
        };
        Self { signature, name, docs }
    }
}

fn one(api: &Api, out: &mut String, builder: &Builder) -> Result<()> {
    let (required, optional): (Vec<_>, Vec<_>) = builder.parameters.iter().partition(|parameter| parameter.required);
    let listed = required.into_iter().chain(optional).map(|parameter| {
        let docs = docs::limited(&parameter.docs, &parameter.ty, &parameter.limits);
        Parameter::new(api, &parameter.snake, &parameter.ty, parameter.required, docs)
    });
    let listed: Vec<Parameter> = listed.collect();
    let rest = builder
        .rest
        .iter()
        .map(|member| Parameter::new(api, &member.snake, &member.ty, member.required, docs::member(member)));
    let rest: Vec<Parameter> = rest.collect();

    writeln!(out, "\n\ndef {}(", function(&builder.snake))?;
    for parameter in &listed {
        writeln!(out, "    {},", parameter.signature)?;
    }
    if !rest.is_empty() {
        out.push_str("    *,\n");
    }
    for parameter in &rest {
        writeln!(out, "    {},", parameter.signature)?;
    }
    writeln!(out, ") -> {}:", class(builder))?;
    let mut text = builder.docs.clone();
    if !(listed.is_empty() && rest.is_empty()) {
        text.push_str("\n\nArguments:");
        for parameter in listed.iter().chain(&rest) {
            text.push_str(format!("\n    {}: {}", parameter.name, parameter.docs).trim_end());
        }
    }
    out.push_str(&docstring(&text, 4));
    out.push_str("    return ");
    match &builder.target {
        Some(target) if target.keyed => {
            writeln!(out, "{}(\n        type={:?},", target.union, target.tag)?;
            write!(out, "        {}=given(", word(&crate::names::snake(&target.member)))?;
            let members: Vec<(String, String)> = entries(&whole(builder), 0, 2);
            call(out, &members, 2);
            out.push_str(",\n    )\n");
        }
        target => {
            let union = target.as_ref().map(|target| ("type".to_owned(), format!("{:?}", target.tag)));
            let schema = api.schema(&builder.payload);
            let named =
                entries(&whole(builder), 0, 1).into_iter().map(|(name, value)| (attribute(schema, &name), value));
            write!(out, "{}(", class(builder))?;
            call(out, &union.into_iter().chain(named).collect::<Vec<_>>(), 1);
            out.push('\n');
        }
    }
    Ok(())
}

/// Where a value goes: the way through the payload, and the parameter that holds it.
struct Place {
    path: Vec<Step>,
    parameter: String,
}

fn whole(builder: &Builder) -> Vec<Place> {
    let listed = builder
        .parameters
        .iter()
        .map(|parameter| Place { path: parameter.path.clone(), parameter: word(&parameter.snake) });
    let rest = builder.rest.iter().map(|member| Place {
        path: vec![Step {
            wire: member.wire.clone(),
            snake: member.snake.clone(),
            camel: member.camel.clone(),
            item: false,
        }],
        parameter: word(&member.snake),
    });
    listed.chain(rest).collect()
}

/// The members of an object with the expressions of their values.
fn entries(places: &[Place], depth: usize, indent: usize) -> Vec<(String, String)> {
    let mut done: Vec<&str> = Vec::new();
    let mut out = Vec::new();
    for place in places {
        let step = &place.path[depth];
        if done.contains(&step.wire.as_str()) {
            continue;
        }
        done.push(&step.wire);
        let value = if place.path.len() == depth + 1 {
            place.parameter.clone()
        } else {
            let inside: Vec<Place> = places
                .iter()
                .filter(|other| other.path.len() > depth + 1 && other.path[depth].wire == step.wire)
                .map(|other| Place { path: other.path.clone(), parameter: other.parameter.clone() })
                .collect();
            let mut value = "some(".to_owned();
            call(&mut value, &entries(&inside, depth + 1, indent + 1), indent + 1);
            value
        };
        let value = match (step.item, place.path.len() == depth + 1) {
            (true, true) => format!("None if {value} is None else [{value}]"),
            (true, false) => format!("one({}", value.trim_start_matches("some(")),
            (false, _) => value,
        };
        out.push((word(&step.snake), value));
    }
    out
}

/// The arguments of a call and its closing parenthesis, each on a line of its own.
fn call(out: &mut String, members: &[(String, String)], indent: usize) {
    if members.is_empty() {
        out.push(')');
        return;
    }
    out.push('\n');
    for (name, value) in members {
        out.push_str(&format!("{}{name}={value},\n", "    ".repeat(indent + 1)));
    }
    out.push_str(&format!("{})", "    ".repeat(indent)));
}
