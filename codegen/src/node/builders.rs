//! Short ways to write what a request holds: `text('Hi', { actions: [reply('Yes')] })`.

use std::{collections::BTreeSet, fmt::Write};

use anyhow::{Result, bail};

use super::{
    comment, is_identifier, is_word, key, listed, quoted, signature,
    types::{Names, Way, imports},
};
use crate::{
    docs,
    model::{Api, Builder, BuilderParameter},
    names,
    rust::HEADER,
};

/// What a builder calls its own.
const TAKEN: &[&str] = &["given", "only", "options", "rest", "some"];

pub fn text(api: &Api) -> Result<String> {
    let names = Names::new(api);
    let mut used = BTreeSet::new();
    let mut body = String::new();
    for (_, builder) in api.builders() {
        one(&mut body, api, &names, builder, &mut used)?;
    }
    let mut text = HEADER.to_owned();
    if body.is_empty() {
        text.push_str("export {}\n");
        return Ok(text);
    }
    let helpers: Vec<&str> =
        ["given", "only", "some"].into_iter().filter(|name| body.contains(&format!("{name}("))).collect();
    if !helpers.is_empty() {
        writeln!(text, "import {{ {} }} from '../given.js'", helpers.join(", "))?;
    }
    text.push_str(&imports(&used));
    text.push('\n');
    text.push_str(body.trim_end());
    text.push('\n');
    Ok(text)
}

fn one(out: &mut String, api: &Api, names: &Names, builder: &Builder, used: &mut BTreeSet<String>) -> Result<()> {
    for parameter in &builder.parameters {
        if !is_identifier(&parameter.wire) || is_word(&parameter.wire) || TAKEN.contains(&parameter.wire.as_str()) {
            bail!("{}: TypeScript cannot call a parameter {}", builder.name, parameter.wire);
        }
    }
    // What may be left out and is a member of the payload itself stands among the options as such.
    let own =
        |parameter: &&BuilderParameter| !parameter.required && parameter.path.len() == 1 && !parameter.path[0].item;
    let placed: Vec<&BuilderParameter> = builder.parameters.iter().filter(|parameter| !own(parameter)).collect();
    let (required, optional): (Vec<_>, Vec<_>) = placed.iter().copied().partition(|parameter| parameter.required);
    let others = placed.len() < builder.parameters.len() || !builder.rest.is_empty();
    let payload = names.of(&builder.payload, Way::Out);
    used.insert(payload.clone());
    let others = others.then(|| without(&payload, &placed));
    let options = options(out, api, names, builder, others.as_deref(), &optional, used)?;

    let about = required.iter().map(|parameter| format!("@param {} {}", parameter.wire, said(parameter)));
    let about: Vec<String> = about.map(|line| line.trim_end().to_owned()).collect();
    out.push_str(&comment(&[builder.docs.clone(), about.join("\n")], ""));
    let mut parameters = Vec::new();
    for parameter in &required {
        let ty = names.ty(&parameter.ty, Way::Out);
        used.extend(crate::usage::named(&parameter.ty).map(|name| names.of(name, Way::Out)));
        parameters.push(format!("{}: {ty}", parameter.wire));
    }
    if let Some(options) = &options {
        let needed = builder.rest.iter().any(|member| member.required);
        parameters.push(format!("options: {options}{}", if needed { "" } else { " = {}" }));
    }
    let returned = match &builder.target {
        Some(target) if target.keyed => {
            format!("{{ type: {}; {}: {payload} }}", quoted(&target.tag), key(&target.member))
        }
        Some(target) => format!("{{ type: {} }} & {payload}", quoted(&target.tag)),
        None => payload,
    };
    out.push_str(&signature("", &format!("export function {}", builder.name), &parameters, &returned));

    let mut members = Vec::new();
    entries(&mut members, &placed, 0);
    let mut plain = optional.is_empty();
    if options.is_some() {
        if optional.is_empty() {
            members.push("...options".to_owned());
        } else {
            let mut taken: Vec<String> = optional.iter().map(|parameter| parameter.wire.clone()).collect();
            if others.is_some() {
                taken.push("...rest".to_owned());
                members.push("...rest".to_owned());
            }
            writeln!(out, "  const {{ {} }} = options", taken.join(", "))?;
        }
        plain &= others.is_none();
    }
    let object = |indent: usize, used: usize| match plain {
        true => listed(&members, "{", "}", indent, used),
        false => listed(&members, "given({", "})", indent, used),
    };
    match &builder.target {
        Some(target) if target.keyed => {
            let member = key(&target.member);
            let value = object(4, member.len() + 7);
            writeln!(out, "  return {{\n    type: {},\n    {member}: {value},\n  }}", quoted(&target.tag))?;
        }
        Some(target) => {
            members.insert(0, format!("type: {}", quoted(&target.tag)));
            let value = match plain {
                true => listed(&members, "{", "}", 2, 9),
                false => listed(&members, "given({", "})", 2, 9),
            };
            writeln!(out, "  return {value}")?;
        }
        None => writeln!(out, "  return {}", object(2, 9))?,
    }
    out.push_str("}\n\n");
    Ok(())
}

/// The payload's type, but for the members that arguments fill.
fn without(payload: &str, placed: &[&BuilderParameter]) -> String {
    let mut taken: Vec<String> = Vec::new();
    for parameter in placed {
        let name = quoted(&parameter.path[0].wire);
        if !taken.contains(&name) {
            taken.push(name);
        }
    }
    if taken.is_empty() { payload.to_owned() } else { format!("Omit<{payload}, {}>", taken.join(" | ")) }
}

/// The type of the last parameter, which takes everything that may be left out.
fn options(
    out: &mut String,
    api: &Api,
    names: &Names,
    builder: &Builder,
    others: Option<&str>,
    optional: &[&BuilderParameter],
    used: &mut BTreeSet<String>,
) -> Result<Option<String>> {
    if optional.is_empty() {
        return Ok(others.map(str::to_owned));
    }
    let name = format!("{}Options", names::pascal(&builder.name));
    if api.schemas.contains_key(&name)
        || ["CallOptions", "ClientOptions", "RequestOptions", "UploadOptions"].contains(&name.as_str())
    {
        bail!("{name}: the name of what the builder {} takes in TypeScript; choose another", builder.name);
    }
    out.push_str(&comment(&[format!("What `{}` may be given besides.", builder.name)], ""));
    let extends = others.map(|others| format!(" extends {others}")).unwrap_or_default();
    writeln!(out, "export interface {name}{extends} {{")?;
    for parameter in optional {
        out.push_str(&comment(&[said(parameter)], "  "));
        used.extend(crate::usage::named(&parameter.ty).map(|name| names.of(name, Way::Out)));
        writeln!(out, "  {}?: {} | undefined", parameter.wire, names.ty(&parameter.ty, Way::Out))?;
    }
    out.push_str("}\n\n");
    Ok(Some(name))
}

/// What a parameter is, with its limits.
fn said(parameter: &BuilderParameter) -> String {
    docs::limited(&parameter.docs, &parameter.ty, &parameter.limits)
}

/// The members that the arguments fill, those of one inner object together: `coordinates: { latitude, longitude }`.
fn entries(out: &mut Vec<String>, parameters: &[&BuilderParameter], depth: usize) {
    let mut done: Vec<&str> = Vec::new();
    for parameter in parameters {
        let step = &parameter.path[depth];
        if done.contains(&step.wire.as_str()) {
            continue;
        }
        done.push(&step.wire);
        let within: Vec<&BuilderParameter> =
            parameters.iter().copied().filter(|other| other.path[depth].wire == step.wire).collect();
        let last = parameter.path.len() == depth + 1;
        // An object that none of its arguments needs appears with the first of them that is given.
        let certain = within.iter().any(|inner| inner.required);
        let value = if last {
            parameter.wire.clone()
        } else {
            let mut members = Vec::new();
            entries(&mut members, &within, depth + 1);
            let members = format!("{{ {} }}", members.join(", "));
            match (certain, within.iter().all(|inner| inner.required)) {
                (true, true) => members,
                (true, false) => format!("given({members})"),
                (false, _) => format!("some({members})"),
            }
        };
        let name = key(&step.wire);
        out.push(match (step.item, certain) {
            (true, true) => format!("{name}: [{value}]"),
            (true, false) => format!("{name}: only({value})"),
            (false, _) if value == name => name,
            (false, _) => format!("{name}: {value}"),
        });
    }
}
