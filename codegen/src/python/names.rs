//! Python's spelling of names, and the index of what the package has.

use std::fmt::Write;

use anyhow::{Result, bail};

use super::{HEADER, has_class};
use crate::model::*;

const WORDS: &[&str] = &[
    "and", "as", "assert", "async", "await", "break", "class", "continue", "def", "del", "elif", "else", "except",
    "finally", "for", "from", "global", "if", "import", "in", "is", "lambda", "nonlocal", "not", "or", "pass", "raise",
    "return", "try", "while", "with", "yield",
];

/// Names that Python's own functions have: one of ours would hide them from whoever imports it.
const FUNCTIONS: &[&str] = &[
    "abs",
    "aiter",
    "all",
    "anext",
    "any",
    "ascii",
    "bin",
    "bool",
    "breakpoint",
    "bytearray",
    "bytes",
    "callable",
    "chr",
    "classmethod",
    "compile",
    "complex",
    "delattr",
    "dict",
    "dir",
    "divmod",
    "enumerate",
    "eval",
    "exec",
    "filter",
    "float",
    "format",
    "frozenset",
    "getattr",
    "globals",
    "hasattr",
    "hash",
    "help",
    "hex",
    "id",
    "input",
    "int",
    "isinstance",
    "issubclass",
    "iter",
    "len",
    "list",
    "locals",
    "map",
    "max",
    "memoryview",
    "min",
    "next",
    "object",
    "oct",
    "open",
    "ord",
    "pow",
    "print",
    "property",
    "range",
    "repr",
    "reversed",
    "round",
    "set",
    "setattr",
    "slice",
    "sorted",
    "staticmethod",
    "str",
    "sum",
    "super",
    "tuple",
    "type",
    "vars",
    "zip",
];

/// What every object has by itself.
const ATTRIBUTES: &[&str] = &["from_json", "raw_response", "to_dict", "to_json"];

/// What a page has by itself.
const PAGE_ATTRIBUTES: &[&str] = &["items", "next_page_token"];

/// Refuses a type that would hide a public name of the package.
pub fn check(api: &Api, by_hand: &[&str]) -> Result<()> {
    for name in api.schemas.keys() {
        let taken = by_hand.contains(&name.as_str()) || name.starts_with("Async") || name.ends_with("Error");
        if taken {
            bail!("{name}: the Python package has another class of this name; choose another");
        }
    }
    let mut functions = vec!["errors".to_owned(), "raw".to_owned(), "webhooks".to_owned()];
    for name in builders(api).into_iter().chain(tables(api)) {
        if by_hand.contains(&name.as_str()) || functions.contains(&name) {
            bail!("{name}: the Python package has something else of this name; choose another");
        }
        functions.push(name);
    }
    Ok(())
}

/// The functions that write a part of a request.
pub fn builders(api: &Api) -> Vec<String> {
    api.builders().map(|(_, builder)| function(&builder.snake)).collect()
}

/// The functions that give a table of facts.
pub fn tables(api: &Api) -> Vec<String> {
    api.tables.iter().map(|table| function(&table.snake)).collect()
}

/// A function of the package.
pub fn function(snake: &str) -> String {
    if FUNCTIONS.contains(&snake) { format!("{snake}_") } else { word(snake) }
}

pub fn word(snake: &str) -> String {
    if WORDS.contains(&snake) { format!("{snake}_") } else { snake.to_owned() }
}

/// The attribute of a class.
pub fn attribute(schema: &Schema, snake: &str) -> String {
    let taken = ATTRIBUTES.contains(&snake) || schema.page.is_some() && PAGE_ATTRIBUTES.contains(&snake);
    if taken { format!("{snake}_") } else { word(snake) }
}

/// The keyword argument of a method: what the method itself has comes first.
pub fn argument(operation: &Operation, snake: &str) -> String {
    let taken = snake == "self" || snake == "options" || operation.arguments().any(|argument| argument.snake == snake);
    if taken { format!("{snake}_") } else { word(snake) }
}

/// The name of a union's typed dict for one variant: `MessageBodyTextDict`.
pub fn variant_dict(union: &str, tag: &str) -> String {
    format!("{union}{}Dict", crate::names::pascal(tag))
}

/// The type of a member as a getter gives it, without None.
pub fn shown(api: &Api, ty: &Type) -> String {
    match ty {
        Type::String | Type::Uuid | Type::Uri => "str".to_owned(),
        Type::DateTime => "datetime".to_owned(),
        Type::Integer => "int".to_owned(),
        Type::Number => "float".to_owned(),
        Type::Boolean => "bool".to_owned(),
        Type::Json { object: true } => "Mapping[str, Any]".to_owned(),
        Type::Json { object: false } => "Any".to_owned(),
        Type::Named(name) if matches!(api.schema(name).kind, Kind::Enum(_)) => format!("{name} | str"),
        Type::Named(name) => name.clone(),
        Type::List(item, _) => format!("tuple[{}, ...]", shown(api, item)),
        Type::Map(value) => format!("Mapping[str, {}]", shown(api, value)),
    }
}

/// The types that are accepted for a member.
pub fn accepted(api: &Api, ty: &Type) -> String {
    match ty {
        Type::Uuid => "str | UUID".to_owned(),
        Type::DateTime => "datetime | str".to_owned(),
        Type::Named(name) => match &api.schema(name).kind {
            Kind::Enum(_) => name.clone(),
            Kind::Union(union) if !union.keyed => format!("{name}Like"),
            Kind::Union(union) => {
                let written: Vec<&str> =
                    written_as(api, name, union).into_iter().map(|other| other.name.as_str()).collect();
                [name.as_str()].into_iter().chain(written).collect::<Vec<_>>().join(" | ") + &format!(" | {name}Dict")
            }
            Kind::Object(_) => format!("{name} | {name}Dict"),
        },
        Type::List(item, _) => format!("Sequence[{}]", accepted(api, item)),
        Type::Map(value) => format!("Mapping[str, {}]", accepted(api, value)),
        _ => shown(api, ty),
    }
}

/// The other unions whose builders write kinds that this one has as well: what is inside a section is written like a
/// body. Which of the kinds do not fit is found when it is sent.
fn written_as<'a>(api: &'a Api, name: &str, union: &Union) -> Vec<&'a Schema> {
    let mut found: Vec<&Schema> = Vec::new();
    for (_, builder) in api.builders() {
        let Some(target) = builder.target.as_ref().filter(|target| target.keyed && target.union != name) else {
            continue;
        };
        let shared =
            union.variants.iter().any(|variant| variant.tag == target.tag && variant.payload == builder.payload);
        let other = api.schema(&target.union);
        if shared && !found.iter().any(|known| known.name == other.name) {
            found.push(other);
        }
    }
    found
}

/// The names that a file has to import to use these types.
#[derive(Default)]
pub struct Uses {
    pub text: String,
}

impl Uses {
    /// Whether a word stands in the text by itself.
    pub fn has(&self, word: &str) -> bool {
        let boundary = |byte: Option<&u8>| byte.is_none_or(|byte| !byte.is_ascii_alphanumeric() && *byte != b'_');
        self.text.match_indices(word).any(|(at, _)| {
            let bytes = self.text.as_bytes();
            boundary(at.checked_sub(1).and_then(|before| bytes.get(before))) && boundary(bytes.get(at + word.len()))
        })
    }

    /// `from MODULE import (…)` of those names that are used; nothing when none is.
    pub fn import<'a>(&self, module: &str, names: impl IntoIterator<Item = &'a str>, indent: usize) -> String {
        let used: Vec<&str> = names.into_iter().filter(|name| self.has(name)).collect();
        import(module, &used, indent)
    }
}

/// One import statement in ruff's form and order.
pub fn import(module: &str, names: &[&str], indent: usize) -> String {
    if names.is_empty() {
        return String::new();
    }
    let mut names = names.to_vec();
    // Constants, then classes, then the rest, as ruff sorts them.
    names.sort_by_key(|name| {
        let class = name.chars().next().is_some_and(char::is_uppercase);
        let constant = class && name.chars().all(|sign| sign.is_uppercase() || sign == '_' || sign.is_ascii_digit());
        (!constant, !class, name.to_string())
    });
    let pad = " ".repeat(indent);
    let line = format!("{pad}from {module} import {}\n", names.join(", "));
    if line.chars().count() <= super::WIDTH + 1 {
        return line;
    }
    let inner: String = names.iter().map(|name| format!("{pad}    {name},\n")).collect();
    format!("{pad}from {module} import (\n{inner}{pad})\n")
}

pub fn classes(api: &Api) -> Vec<&str> {
    api.schemas.values().filter(|schema| has_class(api, schema)).map(|schema| schema.name.as_str()).collect()
}

pub fn enums(api: &Api) -> Vec<&str> {
    let enums = api.schemas.values().filter(|schema| matches!(schema.kind, Kind::Enum(_)));
    enums.map(|schema| schema.name.as_str()).collect()
}

pub fn dicts(api: &Api) -> Vec<String> {
    let mut dicts = Vec::new();
    for schema in api.schemas.values().filter(|schema| schema.in_request) {
        match &schema.kind {
            Kind::Enum(_) => continue,
            Kind::Object(_) => {}
            Kind::Union(union) => {
                dicts.extend(union.variants.iter().map(|variant| variant_dict(&schema.name, &variant.tag)));
                if !union.keyed {
                    dicts.push(format!("{}Like", schema.name));
                }
            }
        }
        dicts.push(format!("{}Dict", schema.name));
    }
    dicts
}

/// `_generated/__init__.py`: where each public name lies, so that it is loaded when somebody asks for it.
pub fn index(api: &Api) -> Result<String> {
    let dicts = dicts(api);
    let dicts: Vec<&str> = dicts.iter().map(String::as_str).collect();
    let (tables, builders) = (tables(api), builders(api));
    let natives = classes(api).into_iter().chain(tables.iter().map(String::as_str)).collect();
    let groups = [
        ("_native", natives),
        ("_generated.builders", builders.iter().map(String::as_str).collect()),
        ("_generated.enums", enums(api)),
        ("_generated.inputs", dicts),
    ];
    let mut out = HEADER.to_owned();
    out.push_str(
        "\"\"\"The types of the API and what goes with them. Each is loaded when it is first asked for.\"\"\"\n\n",
    );
    out.push_str("from __future__ import annotations\n\nTYPE_CHECKING = False\nif TYPE_CHECKING:\n");
    for (module, names) in &groups {
        let module = module.strip_prefix("_generated").map_or(format!("..{module}"), str::to_owned);
        out.push_str(&import(&module, names, 4));
    }
    let mut all: Vec<(&str, &str)> =
        groups.iter().flat_map(|(module, names)| names.iter().map(move |name| (*name, *module))).collect();
    all.sort();
    out.push_str("\n__all__ = [\n");
    for (name, _) in &all {
        writeln!(out, "    \"{name}\",")?;
    }
    out.push_str("]\n\nPLACES = {\n");
    for (name, module) in &all {
        writeln!(out, "    \"{name}\": \"birdwire.{module}\",")?;
    }
    out.push_str("}\n\n");
    out.push_str(include_str!("../../templates/python/lazy.py"));
    Ok(out)
}
