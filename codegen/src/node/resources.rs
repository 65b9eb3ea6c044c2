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
    model::{Api, Kind, Member, Operation, ROWS, Upload, Vendor, Wait},
    rust::{HEADER, Tree, resource_name, resource_tree, tree_of},
    usage::named,
};

/// Bird's own tree.
pub fn text(api: &Api) -> Result<String> {
    tree(api, &resource_tree(api), "..")
}

/// The tree of another vendor, in a folder further down.
pub fn of_vendor(api: &Api, vendor: &Vendor) -> Result<String> {
    tree(api, &tree_of(api, Some(&vendor.name)), "../..")
}

/// `up` leads to the files that are written by hand.
fn tree(api: &Api, tree: &Tree<'_>, up: &str) -> Result<String> {
    let names = Names::new(api);
    let mut used = BTreeSet::new();
    let mut body = String::new();
    for (path, (operations, children)) in tree {
        let name = if path.is_empty() { "Resources".to_owned() } else { resource_name(path) };
        let docs =
            if path.is_empty() { "The operations of the API.".to_owned() } else { format!("`{}`", path.join(".")) };
        body.push_str(&comment(&[docs], ""));
        writeln!(body, "export class {name} {{")?;
        let child = |child: &String| resource_name(&[path.as_slice(), std::slice::from_ref(child)].concat());
        for part in children {
            let full = [path.as_slice(), std::slice::from_ref(part)].concat().join(".");
            body.push_str(&comment(&[format!("The operations under `{full}`.")], "  "));
            writeln!(body, "  readonly {part}: {}", child(part))?;
        }
        if !operations.is_empty() {
            body.push_str("  readonly #caller: Caller\n");
        }
        body.push_str("\n  /** @internal */\n  constructor(caller: Caller) {\n");
        for part in children {
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
            if let Some(wait) = &operation.wait {
                body.push('\n');
                wait_method(&mut body, api, &names, operation, wait)?;
            }
        }
        body.push_str("}\n\n");
    }

    let mut text = HEADER.to_owned();
    writeln!(text, "import type {{ Caller }} from '{up}/caller.js'")?;
    let stands_alone = |before: char| !before.is_alphanumeric();
    let words: BTreeSet<&str> = body.split(stands_alone).collect();
    for (file, classes) in [
        ("csv", &["CsvSource"][..]),
        ("files", &["FilesOptions", "FormFile"]),
        ("media", &["Media"]),
        ("options", &["CallOptions", "WaitOptions"]),
        ("pager", &["Pager"]),
        ("source", &["UploadSource"]),
        ("upload", &["UploadOptions"]),
    ] {
        let classes: Vec<&str> = classes.iter().copied().filter(|class| words.contains(class)).collect();
        if !classes.is_empty() {
            writeln!(text, "import type {{ {} }} from '{up}/{file}.js'", classes.join(", "))?;
        }
    }
    let types = if up == ".." { "./types.js" } else { "../types.js" };
    text.push_str(&imports(&used).replace("./types.js", types));
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
    let mut parameters: Vec<String> =
        operation.arguments().map(|argument| format!("@param {} {}", word(&argument.wire), argument.docs)).collect();
    if let Some(files) = &operation.files {
        parameters.push(format!("@param {} {}", files.parameter(), docs::files(files)));
    }
    if let Some(row) = &operation.csv {
        let columns: Vec<String> = columns(api, row).map(|column| format!("`{}`", column.wire)).collect();
        parameters.push(format!(
            "@param {ROWS} The path of a file, its bytes, or rows: objects, or lists of {}.",
            columns.join(" and ")
        ));
    }
    if !parameters.is_empty() {
        paragraphs.push(parameters.join("\n"));
    }
    out.push_str(&comment(&paragraphs, "  "));

    let mut parameters: Vec<String> =
        operation.arguments().map(|argument| format!("{}: string", word(&argument.wire))).collect();
    let mut content = None;
    if let Some(files) = &operation.files {
        let several = if files.many { " | readonly FormFile[]" } else { "" };
        parameters.push(format!("{}: FormFile{several}", files.parameter()));
        content = Some(("files", "emptyFiles", files.parameter()));
    }
    if let Some(row) = &operation.csv {
        parameters.push(format!("{ROWS}: {}", csv_source(api, names, row, used)));
        content = Some(("lines", "emptyLines", ROWS));
    }
    let input = input(&mut parameters, api, names, operation, used);
    let options = if operation.files.is_some() { "FilesOptions" } else { "CallOptions" };
    parameters.push(format!("options?: {options}"));
    let path: Vec<String> = operation.arguments().map(|argument| word(&argument.wire)).collect();
    let begin = format!("{}, [{}]", quoted(&operation.id), path.join(", "));
    let common = match content {
        Some((.., name)) => format!("{begin}, {name}, {input}, options"),
        None => format!("{begin}, {input}, options"),
    };
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
            let caller = content.map_or("json", |(caller, ..)| caller);
            (format!("Promise<{name}>"), format!("{caller}({common})"))
        }
        _ => {
            let caller = content.map_or("empty", |(_, caller, _)| caller);
            ("Promise<void>".to_owned(), format!("{caller}({common})"))
        }
    };
    out.push_str(&signature("  ", &operation.method_name, &parameters, &returned));
    writeln!(out, "    return this.#caller.{call}\n  }}")?;
    Ok(())
}

/// Adds the parameters for the body and the query, and gives what the call takes of them.
fn input(
    parameters: &mut Vec<String>,
    api: &Api,
    names: &Names,
    operation: &Operation,
    used: &mut BTreeSet<String>,
) -> String {
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
    if input.is_empty() { "{}".to_owned() } else { format!("{{ {} }}", input.join(", ")) }
}

/// What gives lines: rows as objects, or as lists of their columns.
fn csv_source(api: &Api, names: &Names, row: &str, used: &mut BTreeSet<String>) -> String {
    let columns: Vec<String> = columns(api, row)
        .map(|column| {
            used.extend(named(&column.ty).map(|name| names.of(name, Way::Out)));
            format!("{}: {}", word(&column.wire), names.ty(&column.ty, Way::Out))
        })
        .collect();
    let name = names.of(row, Way::Out);
    used.insert(name.clone());
    format!("CsvSource<{name}, readonly [{}]>", columns.join(", "))
}

fn columns<'a>(api: &'a Api, row: &str) -> impl Iterator<Item = &'a Member> {
    let members = match &api.schema(row).kind {
        Kind::Object(object) => object.members.as_slice(),
        _ => &[],
    };
    members.iter()
}

/// The method that asks until a job is done.
fn wait_method(out: &mut String, api: &Api, names: &Names, operation: &Operation, wait: &Wait) -> Result<()> {
    let mut paragraphs = docs::wait(operation, wait);
    let arguments: Vec<String> =
        operation.arguments().map(|argument| format!("@param {} {}", word(&argument.wire), argument.docs)).collect();
    paragraphs.push(arguments.join("\n"));
    out.push_str(&comment(&paragraphs, "  "));
    let path: Vec<String> = operation.arguments().map(|argument| word(&argument.wire)).collect();
    let mut parameters: Vec<String> = path.iter().map(|name| format!("{name}: string")).collect();
    // Its types stand in the other method as well.
    let input = input(&mut parameters, api, names, operation, &mut BTreeSet::new());
    parameters.push("options?: WaitOptions".to_owned());
    let answer = operation.answer.as_deref().unwrap_or("void");
    out.push_str(&signature("  ", &wait.method_name, &parameters, &format!("Promise<{answer}>")));
    let (id, path) = (quoted(&operation.id), path.join(", "));
    writeln!(out, "    return this.#caller.wait({id}, [{path}], {input}, options)\n  }}")?;
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
