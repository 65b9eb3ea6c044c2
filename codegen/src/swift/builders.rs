//! Short ways to write an object (`x-builders`): static functions, so that `.text("Hi", actions: [.reply("Yes")])` is enough.

use std::fmt::Write;

use anyhow::Result;
use indexmap::IndexMap;

use super::{case_name, comment, swift_type};
use crate::{
    docs,
    ffi::parts::{self, Needed, Parameter, Part},
    model::*,
    names,
    vectors::layout::Code,
};

const WIDTH: usize = 120;

/// Words that are no name by themselves; as a label each may stand.
const WORDS: &[&str] = &[
    "as",
    "associatedtype",
    "break",
    "case",
    "catch",
    "class",
    "continue",
    "default",
    "defer",
    "deinit",
    "do",
    "else",
    "enum",
    "extension",
    "fallthrough",
    "false",
    "fileprivate",
    "for",
    "func",
    "guard",
    "if",
    "import",
    "in",
    "init",
    "inout",
    "internal",
    "is",
    "let",
    "nil",
    "operator",
    "precedencegroup",
    "private",
    "protocol",
    "public",
    "repeat",
    "rethrows",
    "return",
    "self",
    "static",
    "struct",
    "subscript",
    "super",
    "switch",
    "throw",
    "throws",
    "true",
    "try",
    "typealias",
    "var",
    "where",
    "while",
];

/// The builders of an area: an extension for each union that has one of them, or else for the type itself.
pub fn of_area(api: &Api, area: &str) -> Result<String> {
    let mut extensions: IndexMap<&str, String> = IndexMap::new();
    for (schema, builder) in api.builders().filter(|(schema, _)| schema.area == area) {
        let kinds = parts::kinds(api, builder);
        if kinds.is_empty() {
            function(extensions.entry(&schema.name).or_default(), api, builder, &schema.name, None)?;
        }
        for (union, variant) in kinds {
            function(extensions.entry(&union.name).or_default(), api, builder, &union.name, Some(variant))?;
        }
    }
    let texts = extensions.iter().map(|(on, functions)| format!("extension {on} {{\n{}\n}}\n\n", functions.trim_end()));
    Ok(texts.collect())
}

fn function(out: &mut String, api: &Api, builder: &Builder, on: &str, variant: Option<&Variant>) -> Result<()> {
    out.push_str(&comment(&builder.docs, "    "));
    let parameters = parts::parameters(builder);
    let described: Vec<&Parameter> = parameters.iter().filter(|parameter| !parameter.docs.is_empty()).collect();
    if !described.is_empty() {
        out.push_str("    ///\n    /// - Parameters:\n");
        described.into_iter().try_for_each(|parameter| describe(out, parameter))?;
    }
    let head = format!("public static func {}(", word(&names::camel(&builder.name)));
    let declared = parameters.iter().enumerate();
    let declared = declared.map(|(index, parameter)| Code::text(declaration(index, parameter))).collect();
    let signature = closed(head, declared, &format!(") -> {on} {{"));
    writeln!(out, "{}", signature.render(4, WIDTH))?;
    let written = construct(&builder.payload, &parts::parts(api, builder)?);
    let body = match variant {
        Some(variant) => Code::strict_call(format!(".{}(", case_name(&variant.tag)), vec![written]),
        None => written,
    };
    writeln!(out, "{}", body.render(8, WIDTH))?;
    out.push_str("    }\n\n");
    Ok(())
}

fn describe(out: &mut String, parameter: &Parameter) -> Result<()> {
    let text = format!("- {}: {}", parameter.camel, parameter.docs);
    for (index, line) in docs::wrap(&text, 104).iter().enumerate() {
        writeln!(out, "    ///   {}{line}", if index == 0 { "" } else { "  " })?;
    }
    Ok(())
}

/// The first argument has no label, but for a number and for what may be left out: those need their name to be read.
fn declaration(index: usize, parameter: &Parameter) -> String {
    let is_number = matches!(parameter.ty, Type::Integer | Type::Number);
    let unlabelled = if index == 0 && parameter.required && !is_number { "_ " } else { "" };
    let (mark, default) = if parameter.required { ("", "") } else { ("?", " = nil") };
    format!("{unlabelled}{}: {}{mark}{default}", word(parameter.camel), swift_type(parameter.ty))
}

fn construct(schema: &str, parts: &[Part]) -> Code {
    Code::strict_call(format!("{schema}("), parts.iter().map(argument).collect())
}

fn argument(part: &Part) -> Code {
    match part {
        Part::Given { snake } => {
            let name = names::camel(snake);
            Code::text(format!("{name}: {}", word(&name)))
        }
        Part::Inside { snake, schema, item, parts, needed } => {
            let mut written = construct(schema, parts);
            if *item {
                written = written.prefixed("[").suffixed("]");
            }
            if let Needed::WithOneOf(given) = needed {
                let absent: Vec<String> =
                    given.iter().map(|name| format!("{} == nil", word(&names::camel(name)))).collect();
                written = written.prefixed(&format!("{} ? nil : ", absent.join(" && ")));
            }
            written.prefixed(&format!("{}: ", names::camel(snake)))
        }
    }
}

fn closed(open: String, items: Vec<Code>, close: &str) -> Code {
    Code::Group { open, items, separator: ",", trailing: false, close: close.to_owned() }
}

pub fn word(name: &str) -> String {
    if WORDS.contains(&name) { format!("`{name}`") } else { name.to_owned() }
}
