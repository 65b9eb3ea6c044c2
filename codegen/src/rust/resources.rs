//! The resource tree of `core/`: one method an operation.

use std::{collections::BTreeMap, fmt::Write};

use anyhow::Result;

use super::{HEADER, comment, row_name};
use crate::{docs, model::*, names};

/// The resources by their path in the tree, each with its operations and the names of its children.
pub type Tree<'a> = BTreeMap<Vec<String>, (Vec<&'a Operation>, Vec<String>)>;

/// The tree of Bird's own client.
pub fn resource_tree(api: &Api) -> Tree<'_> {
    tree_of(api, None)
}

/// The tree of one client: that of a vendor, or Bird's own.
pub fn tree_of<'a>(api: &'a Api, vendor: Option<&str>) -> Tree<'a> {
    let mut tree = Tree::new();
    for operation in api.operations_of(vendor) {
        for depth in 0..=operation.resource.len() {
            tree.entry(operation.resource[..depth].to_vec()).or_default();
        }
        if let Some(entry) = tree.get_mut(&operation.resource) {
            entry.0.push(operation);
        }
    }
    let paths: Vec<Vec<String>> = tree.keys().cloned().collect();
    for path in paths {
        if let Some((last, parent)) = path.split_last()
            && let Some(entry) = tree.get_mut(parent)
        {
            entry.1.push(last.clone());
        }
    }
    tree
}

/// `ChannelsMessages` for `channels.messages`.
pub fn resource_name(path: &[String]) -> String {
    path.iter().map(|part| names::pascal(part)).collect()
}

const USES: &str = "\
#[allow(unused_imports)]
use crate::{Client, Csv, Upload, call::Arguments, page::Pager, typed::{Call, Download, FilesCall, UploadCall, WaitCall, to_json}};
#[allow(unused_imports)]
use crate::generated::{operations, types::*};

";

/// The tree of Bird's own client.
pub fn all(api: &Api) -> Result<String> {
    let head = "//! The resource tree: `client.channels().messages().send(…)`.\n\n";
    Ok(format!("{HEADER}{head}{USES}{}", tree(api, &resource_tree(api), "Client", "self.clone()")?))
}

/// The tree of a vendor's client, which makes its calls through the `core` that it holds.
pub fn of_vendor(api: &Api, vendor: &Vendor) -> Result<String> {
    let head = comment(&vendor.docs).replace("///", "//!");
    let client = format!("crate::{}::Client", vendor.name);
    Ok(format!(
        "{HEADER}{head}\n{USES}{}",
        tree(api, &tree_of(api, Some(&vendor.name)), &client, "self.core().clone()")?
    ))
}

fn tree(api: &Api, tree: &Tree<'_>, client: &str, core: &str) -> Result<String> {
    let mut text = String::new();
    for (path, (operations, children)) in tree {
        if path.is_empty() {
            writeln!(text, "impl {client} {{")?;
            for child in children {
                let name = resource_name(std::slice::from_ref(child));
                writeln!(
                    text,
                    "/// The operations under `{child}`.\npub fn {}(&self) -> {name} {{ {name} {{ client: {core} }} }}",
                    names::rust_field(&names::snake(child))
                )?;
            }
            text.push_str("}\n\n");
            continue;
        }
        let name = resource_name(path);
        writeln!(
            text,
            "/// `{}`\n#[derive(Clone, Debug)]\npub struct {name} {{ pub(crate) client: Client }}\n",
            path.join(".")
        )?;
        writeln!(text, "impl {name} {{")?;
        for child in children {
            let mut full = path.clone();
            full.push(child.clone());
            let child_name = resource_name(&full);
            writeln!(
                text,
                "/// The operations under `{}`.\npub fn {}(&self) -> {child_name} {{ {child_name} {{ client: self.client.clone() }} }}\n",
                full.join("."),
                names::rust_field(&names::snake(child))
            )?;
        }
        for operation in operations {
            method(&mut text, operation, api)?;
            if let Some(upload) = &operation.upload {
                upload_method(&mut text, operation, upload)?;
            }
            if let Some(wait) = &operation.wait {
                wait_method(&mut text, operation, wait)?;
            }
        }
        text.push_str("}\n\n");
    }
    Ok(text)
}

fn paragraphs(paragraphs: &[String]) -> String {
    paragraphs.iter().map(|paragraph| comment(paragraph)).collect::<Vec<_>>().join("///\n")
}

/// The parameters of a method's path, and what its call takes of them.
fn path(operation: &Operation) -> (Vec<String>, String) {
    let mut parameters = vec!["&self".to_owned()];
    let mut path = Vec::new();
    for argument in operation.arguments() {
        let name = names::rust_field(&argument.snake);
        parameters.push(format!("{name}: impl Into<String>"));
        path.push(format!("{name}.into()"));
    }
    (parameters, format!("vec![{}]", path.join(", ")))
}

fn upload_method(out: &mut String, operation: &Operation, upload: &Upload) -> Result<()> {
    out.push_str(&paragraphs(&docs::upload(operation, upload)));
    let (parameters, path) = path(operation);
    let method = names::rust_field(&names::snake(&upload.method_name));
    writeln!(out, "pub fn {method}({}, file: Upload) -> UploadCall {{", parameters.join(", "))?;
    writeln!(out, "UploadCall::new(&self.client, &operations::{}, {path}, file)\n}}\n", row_name(operation))?;
    Ok(())
}

fn wait_method(out: &mut String, operation: &Operation, wait: &Wait) -> Result<()> {
    out.push_str(&paragraphs(&docs::wait(operation, wait)));
    let (mut parameters, path) = path(operation);
    parameters.extend(operation.query.as_ref().map(|query| format!("query: {query}")));
    let query = if operation.query.is_some() { "to_json(&query)" } else { "Default::default()" };
    let method = names::rust_field(&names::snake(&wait.method_name));
    let answer = operation.answer.as_deref().unwrap_or_default();
    writeln!(out, "pub fn {method}({}) -> WaitCall<{answer}> {{", parameters.join(", "))?;
    writeln!(out, "let arguments = Arguments {{ path: {path}, query: {query}, ..Default::default() }};")?;
    writeln!(out, "WaitCall::new(&self.client, &operations::{}, arguments)\n}}\n", row_name(operation))?;
    Ok(())
}

fn method(out: &mut String, operation: &Operation, api: &Api) -> Result<()> {
    let mut texts = docs::operation(operation);
    texts.extend(operation.files.as_ref().map(docs::files));
    out.push_str(&paragraphs(&texts));
    let (mut parameters, path) = path(operation);
    // What a call is made by, and what it takes besides the arguments.
    let (mut constructor, mut content) = ("new", "");
    if operation.files.as_ref().is_some_and(|files| files.many) {
        parameters.push("files: impl Into<Vec<Upload>>".to_owned());
        content = ", files.into()";
    } else if operation.files.is_some() {
        parameters.push("file: Upload".to_owned());
        content = ", vec![file]";
    } else if let Some(row) = &operation.csv {
        parameters.push(format!("{ROWS}: impl Into<Csv<{row}>>"));
        (constructor, content) = ("lines", ", rows.into()");
    }
    parameters.extend(operation.query.as_ref().map(|query| format!("query: {query}")));
    parameters.extend(operation.body.as_ref().map(|body| format!("body: {body}")));
    let query = if operation.query.is_some() { "to_json(&query)" } else { "Default::default()" };
    let body = if operation.body.is_some() { "Some(to_json(&body))" } else { "None" };
    let call = if operation.files.is_some() { "FilesCall" } else { "Call" };
    let returned = match (operation.result.as_str(), &operation.answer) {
        ("media", _) => "Download".to_owned(),
        ("list", Some(name)) => {
            let item = api.schema(name).page.as_ref().map(|page| page.item.clone()).unwrap_or_default();
            format!("Pager<{item}, {name}>")
        }
        ("json", Some(name)) => format!("{call}<{name}>"),
        _ => format!("{call}<()>"),
    };
    let class = returned.split('<').next().unwrap_or_default().to_owned();
    let name = names::rust_field(&names::snake(&operation.method_name));
    writeln!(out, "pub fn {name}({}) -> {returned} {{", parameters.join(", "))?;
    writeln!(out, "let arguments = Arguments {{ path: {path}, query: {query}, body: {body}, ..Default::default() }};")?;
    writeln!(
        out,
        "{class}::{constructor}(&self.client, &operations::{}, arguments{content})\n}}\n",
        row_name(operation)
    )?;
    Ok(())
}
