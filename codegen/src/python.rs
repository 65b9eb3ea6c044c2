//! The Python package: native classes, their stub, typed dicts, enums and the resource classes.

mod builders;
mod classes;
mod facts;
mod inputs;
mod names;
mod resources;
mod stub;
mod webhooks;

use anyhow::Result;

pub use names::word;

use crate::{docs, model::*, output::Output};

const PACKAGE: &str = "bindings-python/python/birdwire";
const HEADER: &str = "# Written by codegen from spec/. Edit spec/ and run `make generate`.\n";
/// The longest line that ruff accepts in the package.
const WIDTH: usize = 120;

pub fn emit(api: &Api, output: &mut Output) -> Result<()> {
    names::check(api, &stub::by_hand())?;
    classes::emit(api, output)?;
    output.own_folder(format!("{PACKAGE}/_generated"));
    output.add(format!("{PACKAGE}/_native.pyi"), stub::file(api)?);
    output.add(format!("{PACKAGE}/_generated/__init__.py"), names::index(api)?);
    output.add(format!("{PACKAGE}/_generated/builders.py"), builders::file(api)?);
    output.add(format!("{PACKAGE}/_generated/enums.py"), inputs::enums(api)?);
    output.add(format!("{PACKAGE}/_generated/inputs.py"), inputs::file(api)?);
    let vendors = api.vendors.iter().map(|vendor| Some(vendor.name.as_str()));
    for vendor in [None].into_iter().chain(vendors) {
        let name = vendor.map(|vendor| format!("{vendor}_")).unwrap_or_default();
        output.add(format!("{PACKAGE}/_generated/{name}resources.py"), resources::file(api, vendor, false)?);
        output.add(format!("{PACKAGE}/_generated/{name}async_resources.py"), resources::file(api, vendor, true)?);
    }
    output.add(format!("{PACKAGE}/_generated/webhooks.py"), webhooks::file(api)?);
    Ok(())
}

/// Bodies of updates and queries have no class: they are only ever keyword arguments, where leaving out differs from None.
fn has_class(api: &Api, schema: &Schema) -> bool {
    let is_query = api.operations.iter().any(|operation| operation.query.as_deref() == Some(&schema.name));
    !matches!(schema.kind, Kind::Enum(_)) && !schema.is_patch && !is_query
}

/// The one variant that a payload is of, where its members stand beside `type`.
fn flat_tag<'a>(api: &'a Api, name: &str) -> Option<&'a str> {
    api.schemas.values().find_map(|schema| match &schema.kind {
        Kind::Union(union) if !union.keyed => {
            union.variants.iter().find(|variant| variant.payload == name).map(|variant| variant.tag.as_str())
        }
        _ => None,
    })
}

/// The members that a page class shows beside its items and its token.
fn shown<'a>(schema: &'a Schema, object: &'a Object) -> impl Iterator<Item = &'a Member> {
    let page = schema.page.as_ref();
    object
        .members
        .iter()
        .filter(move |member| page.is_none_or(|page| !page.is_own(&member.wire) && member.snake != "next_page_token"))
}

/// A docstring, indented. One line where it fits.
fn docstring(text: &str, indent: usize) -> String {
    let text = text.replace('\\', "\\\\").replace("\"\"\"", "'''");
    let pad = " ".repeat(indent);
    let paragraphs: Vec<&str> = text.split("\n\n").collect();
    if let [only] = paragraphs.as_slice() {
        let quoted = format!("{pad}\"\"\"{only}\"\"\"");
        if quoted.chars().count() <= WIDTH && !only.ends_with('"') {
            return quoted + "\n";
        }
    }
    let mut out = format!("{pad}\"\"\"");
    for (index, paragraph) in paragraphs.iter().enumerate() {
        if index > 0 {
            out.push('\n');
        }
        let mut wrapped = lines(paragraph, WIDTH - indent - 3);
        if paragraphs.len() == 1 && wrapped.len() == 1 {
            // Too long with its quotes, and ruff does not move those of a single line.
            wrapped = lines(paragraph, WIDTH - indent - 6);
        }
        // The first line stands behind the quotes.
        for (number, line) in wrapped.into_iter().enumerate() {
            if (index, number) != (0, 0) && !line.is_empty() {
                out.push_str(&pad);
            }
            out.push_str(&line);
            out.push('\n');
        }
    }
    out + &pad + "\"\"\"\n"
}

/// Wraps, and keeps the indent of a line in what it continues on.
fn lines(paragraph: &str, width: usize) -> Vec<String> {
    let mut out = Vec::new();
    for line in paragraph.lines() {
        let own = line.len() - line.trim_start().len();
        let more = if own > 0 { own + 4 } else { 0 };
        for (number, part) in docs::wrap(line, width - more).into_iter().enumerate() {
            out.push(format!("{}{part}", " ".repeat(if number == 0 { own } else { more })));
        }
    }
    out
}
