//! Kotlin: the resource tree with one suspending method an operation, the pages, and what UniFFI's types lack.

mod accessors;
mod builders;
mod resources;
mod webhooks;

use std::fmt::Write;

use anyhow::Result;

use crate::{docs, model::*, output::Output, rust::HEADER};

const FOLDER: &str = "bindings-swift/kotlin/src/main/kotlin/dev/birdwire/generated";
const WIDTH: usize = 120;

/// Kotlin's hard keywords; the soft ones may name a member.
const WORDS: &[&str] = &[
    "as",
    "break",
    "class",
    "continue",
    "do",
    "else",
    "false",
    "for",
    "fun",
    "if",
    "in",
    "interface",
    "is",
    "null",
    "object",
    "package",
    "return",
    "super",
    "this",
    "throw",
    "true",
    "try",
    "typealias",
    "typeof",
    "val",
    "var",
    "when",
    "while",
];

pub fn emit(api: &Api, output: &mut Output) -> Result<()> {
    output.own_folder(FOLDER);
    resources::emit(api, output)?;
    builders::emit(api, output)?;
    output.add(format!("{FOLDER}/WebhookEvents.kt"), webhooks::events(api)?);
    accessors::emit(api, output)
}

/// A name that may be a keyword.
pub fn word(name: &str) -> String {
    if WORDS.contains(&name) { format!("`{name}`") } else { name.to_owned() }
}

/// A string literal.
pub fn string(text: &str) -> String {
    let mut literal = String::from("\"");
    for character in text.chars() {
        match character {
            '"' | '\\' | '$' => literal.extend(['\\', character]),
            '\n' => literal.push_str("\\n"),
            '\r' => literal.push_str("\\r"),
            '\t' => literal.push_str("\\t"),
            character if character.is_control() || ('\u{2028}'..='\u{202e}').contains(&character) => {
                let _ = write!(literal, "\\u{:04x}", u32::from(character));
            }
            character => literal.push(character),
        }
    }
    literal.push('"');
    literal
}

fn kotlin_type(ty: &Type) -> String {
    match ty {
        Type::String | Type::Uuid | Type::Uri => "String".to_owned(),
        Type::DateTime => "Instant".to_owned(),
        Type::Integer => "Long".to_owned(),
        Type::Number => "Double".to_owned(),
        Type::Boolean => "Boolean".to_owned(),
        Type::Json { .. } => "Json".to_owned(),
        Type::Named(name) => name.clone(),
        Type::List(item, _) => format!("List<{}>", kotlin_type(item)),
        Type::Map(item) => format!("Map<String, {}>", kotlin_type(item)),
    }
}

/// A KDoc comment; on one line where it fits.
fn comment(paragraphs: &[String], indent: usize) -> String {
    let margin = " ".repeat(indent);
    let wrapped = paragraphs.iter().map(|paragraph| docs::wrap(&paragraph.replace("*/", "* /"), WIDTH - indent - 3));
    let lines = wrapped.collect::<Vec<_>>().join(&String::new());
    match lines.as_slice() {
        [] => String::new(),
        [line] if indent + line.chars().count() + 7 <= WIDTH => format!("{margin}/** {line} */\n"),
        lines => {
            let body: String =
                lines.iter().map(|line| format!("{margin} * {line}").trim_end().to_owned() + "\n").collect();
            format!("{margin}/**\n{body}{margin} */\n")
        }
    }
}

fn file(package: &str, imports: &[&str], body: &str) -> String {
    let mut text = format!("{HEADER}package {package}\n\n");
    for import in imports {
        let _ = writeln!(text, "import {import}");
    }
    if !imports.is_empty() {
        text.push('\n');
    }
    text + body.trim_end() + "\n"
}
