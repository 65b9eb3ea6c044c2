//! The TypeScript types: answers with every member optional, requests with what they require.

use std::{collections::BTreeSet, fmt::Write};

use anyhow::{Result, bail};

use super::{WIDTH, comment, key, quoted};
use crate::{
    docs,
    model::{Api, Enum, Kind, Limits, Member, Object, Schema, Type, Union},
    rust::HEADER,
    usage::named,
};

/// Which way a type goes.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Way {
    Out,
    In,
}

/// The names of types in either direction.
pub struct Names<'a> {
    api: &'a Api,
    /// Types that go both ways and are not the same in both.
    split: BTreeSet<String>,
}

impl<'a> Names<'a> {
    pub fn new(api: &'a Api) -> Self {
        let mut names = Self { api, split: BTreeSet::new() };
        // A type differs where one that it holds differs: repeated until nothing is added.
        loop {
            let more: Vec<String> = api
                .schemas
                .values()
                .filter(|schema| schema.in_request && schema.in_answer && !names.split.contains(&schema.name))
                .filter(|schema| names.differs(schema))
                .map(|schema| schema.name.clone())
                .collect();
            if more.is_empty() {
                return names;
            }
            names.split.extend(more);
        }
    }

    fn differs(&self, schema: &Schema) -> bool {
        let inner = |ty: &Type| named(ty).is_some_and(|name| self.split.contains(name)) || matches!(ty, Type::List(..));
        match &schema.kind {
            Kind::Enum(_) => false,
            // Only answers hold kinds that nobody knows yet.
            Kind::Union(_) => true,
            Kind::Object(object) => {
                object.members.iter().any(|member| member.required || !member.nullable || inner(&member.ty))
            }
        }
    }

    pub fn of(&self, name: &str, way: Way) -> String {
        if way == Way::Out && self.split.contains(name) { format!("{name}Input") } else { name.to_owned() }
    }

    pub fn is_split(&self, name: &str) -> bool {
        self.split.contains(name)
    }

    pub fn ty(&self, ty: &Type, way: Way) -> String {
        match ty {
            Type::String | Type::Uuid | Type::Uri | Type::DateTime => "string".to_owned(),
            Type::Integer | Type::Number => "number".to_owned(),
            Type::Boolean => "boolean".to_owned(),
            Type::Json { object: true } => "Record<string, unknown>".to_owned(),
            Type::Json { object: false } => "unknown".to_owned(),
            Type::Named(name) => self.of(name, way),
            Type::Map(value) => format!("Record<string, {}>", self.ty(value, way)),
            Type::List(item, _) => {
                let item = self.ty(item, way);
                let item = if item.contains(['|', ' ']) && !item.ends_with('>') { format!("({item})") } else { item };
                format!("{}{item}[]", if way == Way::Out { "readonly " } else { "" })
            }
        }
    }

    fn check(&self) -> Result<()> {
        for name in &self.split {
            if self.api.schemas.contains_key(&format!("{name}Input")) {
                bail!("{name}Input: TypeScript calls the form of {name} that requests take so; choose another name");
            }
        }
        Ok(())
    }
}

/// `import type { A, B } from './types.js'`, a name a line where they are many.
pub fn imports(used: &BTreeSet<String>) -> String {
    let names: Vec<&str> = used.iter().map(String::as_str).collect();
    let line = format!("import type {{ {} }} from './types.js'\n", names.join(", "));
    match names.as_slice() {
        [] => String::new(),
        _ if line.trim_end().len() <= WIDTH => line,
        names => {
            let lines: String = names.iter().map(|name| format!("  {name},\n")).collect();
            format!("import type {{\n{lines}}} from './types.js'\n")
        }
    }
}

pub fn text(api: &Api) -> Result<String> {
    let names = Names::new(api);
    names.check()?;
    let mut body = String::new();
    for schema in api.schemas.values() {
        // Names without an operation, such as values to look things up by, stand there as in the other languages.
        let stands_alone = !schema.in_request && matches!(schema.kind, Kind::Enum(_));
        if schema.in_answer || stands_alone {
            one(&mut body, &names, schema, Way::In)?;
        }
        if schema.in_request && (!schema.in_answer || names.is_split(&schema.name)) {
            one(&mut body, &names, schema, Way::Out)?;
        }
    }
    let helpers: Vec<&str> =
        ["AnyOf", "OneOf"].into_iter().filter(|name| body.contains(&format!("= {name}<"))).collect();
    let mut text = HEADER.to_owned();
    if !helpers.is_empty() {
        write!(text, "import type {{ {} }} from '../unions.js'\n\n", helpers.join(", "))?;
    }
    text.push_str(body.trim_end());
    text.push('\n');
    Ok(text)
}

fn one(out: &mut String, names: &Names, schema: &Schema, way: Way) -> Result<()> {
    match &schema.kind {
        Kind::Object(object) => interface(out, names, schema, object, way),
        Kind::Enum(values) => enumeration(out, schema, values),
        Kind::Union(union) if way == Way::In => answer_union(out, names, schema, union),
        Kind::Union(union) => request_union(out, names, schema, union),
    }
}

fn interface(out: &mut String, names: &Names, schema: &Schema, object: &Object, way: Way) -> Result<()> {
    let mut paragraphs = vec![schema.docs.clone()];
    if way == Way::Out && names.is_split(&schema.name) {
        paragraphs.push("In a request.".to_owned());
    }
    out.push_str(&comment(&paragraphs, ""));
    let members: Vec<&Member> = object
        .members
        .iter()
        // A page keeps its items and its token apart.
        .filter(|member| schema.page.as_ref().is_none_or(|page| !page.is_own(&member.wire)))
        .collect();
    let name = names.of(&schema.name, way);
    if members.is_empty() {
        writeln!(out, "export interface {name} {{}}\n")?;
        return Ok(());
    }
    writeln!(out, "export interface {name} {{")?;
    for member in members {
        out.push_str(&comment(&[member_docs(member, way)], "  "));
        let ty = names.ty(&member.ty, way);
        let required = match way {
            Way::Out => member.required,
            Way::In => schema.is_root && object.required_in_answer.contains(&member.wire),
        };
        let mark = if required { "" } else { "?" };
        let nothing = match (way, required) {
            _ if ty == "unknown" => "",
            (Way::In, false) => " | null",
            (Way::In, true) => "",
            (Way::Out, false) if member.nullable => " | null | undefined",
            (Way::Out, false) => " | undefined",
            (Way::Out, true) if member.nullable => " | null",
            (Way::Out, true) => "",
        };
        writeln!(out, "  {}{mark}: {ty}{nothing}", key(&member.wire))?;
    }
    out.push_str("}\n\n");
    Ok(())
}

fn member_docs(member: &Member, way: Way) -> String {
    if way == Way::Out {
        return docs::member(member).replace(" Required in a request.", "");
    }
    // What a request may hold says nothing about an answer.
    docs::member(&Member { required: false, limits: Limits::default(), default: None, ..member.clone() })
}

fn enumeration(out: &mut String, schema: &Schema, values: &Enum) -> Result<()> {
    let meanings = values.values.iter().filter(|value| !value.docs.is_empty());
    let lines: Vec<String> = meanings.map(|value| format!("- `{}`: {}", value.wire, value.docs)).collect();
    let mut paragraphs = vec![schema.docs.clone()];
    if !lines.is_empty() {
        paragraphs.push(lines.join("\n"));
    }
    out.push_str(&comment(&paragraphs, ""));
    let mut kinds: Vec<String> = values.values.iter().map(|value| quoted(&value.wire)).collect();
    kinds.push("(string & {})".to_owned());
    alternatives(out, &schema.name, &kinds)
}

/// `type Name = 'a' | 'b'`, on one line where it fits, or on a line of its own.
pub fn alternatives(out: &mut String, name: &str, kinds: &[String]) -> Result<()> {
    let (name, line) = (format!("export type {name} ="), kinds.join(" | "));
    let length = line.chars().count();
    if name.len() + 1 + length <= WIDTH || kinds.len() == 1 {
        writeln!(out, "{name} {line}\n")?;
    } else if 2 + length <= WIDTH && !line.contains("{ ") {
        writeln!(out, "{name}\n  {line}\n")?;
    } else {
        let lines: String = kinds.iter().map(|kind| format!("\n  | {kind}")).collect();
        writeln!(out, "{name}{lines}\n")?;
    }
    Ok(())
}

fn answer_union(out: &mut String, names: &Names, schema: &Schema, union: &Union) -> Result<()> {
    out.push_str(&comment(std::slice::from_ref(&schema.docs), ""));
    // Payloads whose member is not called like the kind.
    let others = union.variants.iter().filter(|variant| union.keyed && variant.member != variant.tag);
    let others: Vec<String> =
        others.map(|variant| format!("{}: {}", key(&variant.tag), quoted(&variant.member))).collect();
    let mut kinds = String::new();
    let indent = if others.is_empty() { "" } else { "  " };
    for variant in &union.variants {
        kinds.push_str(&comment(std::slice::from_ref(&variant.docs), &format!("{indent}  ")));
        writeln!(kinds, "{indent}  {}: {}", key(&variant.tag), names.of(&variant.payload, Way::In))?;
    }
    let of = if union.keyed { "OneOf" } else { "AnyOf" };
    if others.is_empty() {
        writeln!(out, "export type {} = {of}<{{\n{kinds}}}>\n", schema.name)?;
    } else {
        let others = others.join("; ");
        writeln!(out, "export type {} = {of}<\n  {{\n{kinds}  }},\n  {{ {others} }}\n>\n", schema.name)?;
    }
    Ok(())
}

fn request_union(out: &mut String, names: &Names, schema: &Schema, union: &Union) -> Result<()> {
    out.push_str(&comment(&[schema.docs.clone(), "In a request.".to_owned()], ""));
    let kinds: Vec<String> = union
        .variants
        .iter()
        .map(|variant| {
            let (tag, payload) = (quoted(&variant.tag), names.of(&variant.payload, Way::Out));
            let member = key(&variant.member);
            match (union.keyed, variant.optional) {
                (true, false) => format!("{{ type: {tag}; {member}: {payload} }}"),
                (true, true) => format!("{{ type: {tag}; {member}?: {payload} | null | undefined }}"),
                (false, _) if union.variants.len() > 1 => format!("({{ type: {tag} }} & {payload})"),
                (false, _) => format!("{{ type: {tag} }} & {payload}"),
            }
        })
        .collect();
    alternatives(out, &names.of(&schema.name, Way::Out), &kinds)
}
