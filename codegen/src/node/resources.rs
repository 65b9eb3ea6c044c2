//! The tree of resources: `bird.channels.messages.send(…)`.

use std::{collections::BTreeSet, fmt::Write};

use anyhow::Result;

use super::{
    comment, quoted, signature,
    types::{Names, Way, imports},
    word,
};
use crate::{
    docs,
    model::{Api, Kind, Operation, Upload},
    rust::{HEADER, resource_name, resource_tree},
};

pub fn text(api: &Api) -> Result<String> {
    let names = Names::new(api);
    let mut used = BTreeSet::new();
    let mut body = String::new();
    for (path, (operations, children)) in resource_tree(api) {
        let name = if path.is_empty() { "Resources".to_owned() } else { resource_name(&path) };
        let docs =
            if path.is_empty() { "The operations of the API.".to_owned() } else { format!("`{}`", path.join(".")) };
        body.push_str(&comment(&[docs], ""));
        writeln!(body, "export class {name} {{")?;
        let child = |child: &String| resource_name(&[path.as_slice(), std::slice::from_ref(child)].concat());
        for part in &children {
            let full = [path.as_slice(), std::slice::from_ref(part)].concat().join(".");
            body.push_str(&comment(&[format!("The operations under `{full}`.")], "  "));
            writeln!(body, "  readonly {part}: {}", child(part))?;
        }
        if !operations.is_empty() {
            body.push_str("  readonly #caller: Caller\n");
        }
        body.push_str("\n  /** @internal */\n  constructor(caller: Caller) {\n");
        for part in &children {
            writeln!(body, "    this.{part} = new {}(caller)", child(part))?;
        }
        if !operations.is_empty() {
            body.push_str("    this.#caller = caller\n");
        }
        body.push_str("  }\n");
        for operation in operations {
            body.push('\n');
            method(&mut body, api, &names, operation, &mut used)?;
            if let Some(upload) = &operation.upload {
                body.push('\n');
                upload_method(&mut body, operation, upload)?;
            }
        }
        body.push_str("}\n\n");
    }

    let mut text = HEADER.to_owned();
    text.push_str("import type { Caller } from '../caller.js'\n");
    let stands_alone = |before: char| !before.is_alphanumeric();
    let words: BTreeSet<&str> = body.split(stands_alone).collect();
    for (classes, file) in
        [("Media", "media"), ("CallOptions", "options"), ("Pager", "pager"), ("UploadOptions, UploadSource", "upload")]
    {
        if classes.split(", ").all(|class| words.contains(class)) {
            writeln!(text, "import type {{ {classes} }} from '../{file}.js'")?;
        }
    }
    text.push_str(&imports(&used));
    text.push('\n');
    text.push_str(body.trim_end());
    text.push('\n');
    Ok(text)
}

fn method(
    out: &mut String,
    api: &Api,
    names: &Names,
    operation: &Operation,
    used: &mut BTreeSet<String>,
) -> Result<()> {
    let mut paragraphs = docs::operation(operation);
    let parameters: Vec<String> =
        operation.arguments().map(|argument| format!("@param {} {}", word(&argument.wire), argument.docs)).collect();
    if !parameters.is_empty() {
        paragraphs.push(parameters.join("\n"));
    }
    out.push_str(&comment(&paragraphs, "  "));

    let mut parameters: Vec<String> =
        operation.arguments().map(|argument| format!("{}: string", word(&argument.wire))).collect();
    let path: Vec<String> = operation.arguments().map(|argument| word(&argument.wire)).collect();
    let mut input = Vec::new();
    if let Some(body) = &operation.body {
        let name = names.of(body, Way::Out);
        parameters.push(format!("body: {name}"));
        used.insert(name);
        input.push("body");
    }
    if let Some(query) = &operation.query {
        let name = names.of(query, Way::Out);
        let mark = if requires(api, query) { "" } else { "?" };
        parameters.push(format!("query{mark}: {name}"));
        used.insert(name);
        input.push("query");
    }
    parameters.push("options?: CallOptions".to_owned());
    let input = if input.is_empty() { "{}".to_owned() } else { format!("{{ {} }}", input.join(", ")) };
    let common = format!("{}, [{}], {input}, options", quoted(&operation.id), path.join(", "));
    let (returned, call) = match (operation.result.as_str(), &operation.answer) {
        ("media", _) => ("Promise<Media>".to_owned(), format!("media({common})")),
        ("list", Some(name)) => {
            let page = api.schema(name).page.as_ref();
            let (item, items) = page.map(|page| (page.item.clone(), page.items.clone())).unwrap_or_default();
            let returned = format!("Pager<{item}, {name}>");
            used.extend([item, name.clone()]);
            (returned, format!("list({}, {common})", quoted(&items)))
        }
        ("json", Some(name)) => {
            used.insert(name.clone());
            (format!("Promise<{name}>"), format!("json({common})"))
        }
        _ => ("Promise<void>".to_owned(), format!("empty({common})")),
    };
    out.push_str(&signature("  ", &operation.method_name, &parameters, &returned));
    writeln!(out, "    return this.#caller.{call}\n  }}")?;
    Ok(())
}

/// The method that asks where a file goes and sends it there, in one call.
fn upload_method(out: &mut String, operation: &Operation, upload: &Upload) -> Result<()> {
    let mut paragraphs = docs::upload(operation, upload);
    let arguments = operation.arguments().map(|argument| format!("@param {} {}", word(&argument.wire), argument.docs));
    let parameters: Vec<String> = arguments
        .chain([
            "@param file Its path, its `file:` URL, its bytes, or what gives them piece by piece.".to_owned(),
            "@param upload What is said about the file, and who is told of the progress.".to_owned(),
        ])
        .collect();
    paragraphs.push(parameters.join("\n"));
    out.push_str(&comment(&paragraphs, "  "));
    let path: Vec<String> = operation.arguments().map(|argument| word(&argument.wire)).collect();
    let mut parameters: Vec<String> = path.iter().map(|name| format!("{name}: string")).collect();
    parameters.extend(["file: UploadSource", "upload?: UploadOptions", "options?: CallOptions"].map(str::to_owned));
    out.push_str(&signature("  ", &upload.method_name, &parameters, "Promise<string>"));
    let (id, path) = (quoted(&operation.id), path.join(", "));
    writeln!(out, "    return this.#caller.upload({id}, [{path}], file, upload, options)\n  }}")?;
    Ok(())
}

/// Whether a query has parameters that must be given.
fn requires(api: &Api, query: &str) -> bool {
    matches!(&api.schema(query).kind, Kind::Object(object) if object.members.iter().any(|member| member.required))
}
