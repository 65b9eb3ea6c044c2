//! What the npm package has from `spec/`: the TypeScript types and resources, and the table its native part looks operations up in.

mod builders;
mod native;
mod resources;
mod tables;
mod types;
mod webhooks;

use anyhow::Result;

use crate::{docs, model::Api, output::Output};

const WIDTH: usize = 120;
const FOLDER: &str = "bindings-node/ts/generated";

pub fn emit(api: &Api, output: &mut Output) -> Result<()> {
    native::emit(api, output)?;
    output.own_folder(FOLDER);
    output.add(format!("{FOLDER}/types.ts"), types::text(api)?);
    output.add(format!("{FOLDER}/resources.ts"), resources::text(api)?);
    for vendor in &api.vendors {
        output.add(format!("{FOLDER}/vendors/{}.ts", vendor.name), resources::of_vendor(api, vendor)?);
    }
    output.add(format!("{FOLDER}/builders.ts"), builders::text(api)?);
    output.add(format!("{FOLDER}/tables.ts"), tables::text(api)?);
    output.add(format!("{FOLDER}/webhooks.ts"), webhooks::text(api)?);
    Ok(())
}

/// The head of a function or method, a parameter a line where it is long.
fn signature(indent: &str, name: &str, parameters: &[String], returned: &str) -> String {
    let line = format!("{indent}{name}({}): {returned} {{\n", parameters.join(", "));
    if line.trim_end().chars().count() <= WIDTH {
        return line;
    }
    // As prettier has it: a type of members breaks before a single parameter does.
    let members = returned.strip_prefix("{ ").and_then(|rest| rest.strip_suffix(" }"));
    if let (Some(members), true) = (members, parameters.len() < 2) {
        let lines: String = members.split("; ").map(|member| format!("{indent}  {member}\n")).collect();
        return format!("{indent}{name}({}): {{\n{lines}{indent}}} {{\n", parameters.join(", "));
    }
    let lines: String = parameters.iter().map(|parameter| format!("{indent}  {parameter},\n")).collect();
    format!("{indent}{name}(\n{lines}{indent}): {returned} {{\n")
}

/// Entries between brackets: on one line where they fit behind `used` columns, otherwise an entry a line.
fn listed(entries: &[String], open: &str, close: &str, indent: usize, used: usize) -> String {
    let pad = if open.ends_with('{') { " " } else { "" };
    let line = format!("{open}{pad}{}{pad}{close}", entries.join(", "));
    if entries.is_empty() {
        return format!("{open}{close}");
    }
    if used + line.chars().count() <= WIDTH && !line.contains('\n') {
        return line;
    }
    let space = " ".repeat(indent);
    let lines: String = entries.iter().map(|entry| format!("{space}  {entry},\n")).collect();
    format!("{open}\n{lines}{space}{close}")
}

/// A doc comment of some paragraphs, in the form that prettier leaves alone.
fn comment(paragraphs: &[String], indent: &str) -> String {
    let width = 120 - indent.len() - 3;
    let lines: Vec<String> = paragraphs
        .iter()
        .filter(|paragraph| !paragraph.is_empty())
        .map(|paragraph| docs::wrap(&paragraph.replace("*/", "*\\/"), width))
        .collect::<Vec<_>>()
        .join(&String::new());
    match lines.as_slice() {
        [] => String::new(),
        [line] if line.len() + indent.len() + 7 <= 120 => format!("{indent}/** {line} */\n"),
        lines => {
            let body: String =
                lines.iter().map(|line| format!("{indent} * {line}").trim_end().to_owned() + "\n").collect();
            format!("{indent}/**\n{body}{indent} */\n")
        }
    }
}

/// Text in single quotes, as prettier writes it.
pub fn quoted(text: &str) -> String {
    let quote = if text.contains('\'') && !text.contains('"') { '"' } else { '\'' };
    let mut out = String::new();
    out.push(quote);
    for letter in text.chars() {
        match letter {
            '\\' => out.push_str("\\\\"),
            '\n' => out.push_str("\\n"),
            '\r' => out.push_str("\\r"),
            '\t' => out.push_str("\\t"),
            letter if letter == quote => {
                out.push('\\');
                out.push(letter);
            }
            letter if (letter as u32) < 0x20 || matches!(letter, '\u{2028}' | '\u{2029}') => {
                out.push_str(&format!("\\u{:04x}", letter as u32));
            }
            letter => out.push(letter),
        }
    }
    out.push(quote);
    out
}

/// A member's name, in quotes where it is no identifier.
pub fn key(name: &str) -> String {
    if is_identifier(name) { name.to_owned() } else { quoted(name) }
}

/// Words that cannot name a parameter in strict code.
const WORDS: &[&str] = &[
    "arguments",
    "await",
    "break",
    "case",
    "catch",
    "class",
    "const",
    "continue",
    "debugger",
    "default",
    "delete",
    "do",
    "else",
    "enum",
    "eval",
    "export",
    "extends",
    "false",
    "finally",
    "for",
    "function",
    "if",
    "implements",
    "import",
    "in",
    "instanceof",
    "interface",
    "let",
    "new",
    "null",
    "package",
    "private",
    "protected",
    "public",
    "return",
    "static",
    "super",
    "switch",
    "this",
    "throw",
    "true",
    "try",
    "typeof",
    "var",
    "void",
    "while",
    "with",
    "yield",
];

pub fn is_word(name: &str) -> bool {
    WORDS.contains(&name)
}

/// The name of a parameter.
pub fn word(name: &str) -> String {
    if is_word(name) { format!("{name}_") } else { name.to_owned() }
}

pub fn is_identifier(name: &str) -> bool {
    let mut letters = name.chars();
    letters.next().is_some_and(|first| first.is_ascii_alphabetic() || matches!(first, '_' | '$'))
        && letters.all(|letter| letter.is_ascii_alphanumeric() || matches!(letter, '_' | '$'))
}
