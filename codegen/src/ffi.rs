//! The exports that Swift and Kotlin call: one async method an operation, and the records that come back.

pub mod parts;
mod webhooks;

use std::{collections::BTreeSet, fmt::Write};

use anyhow::Result;

use crate::{
    model::{Api, Operation, ROWS, Table, Upload, Wait},
    names,
    output::Output,
    rust::{HEADER, row_name},
};

const FOLDER: &str = "bindings-swift/ffi/src/generated";

pub fn emit(api: &Api, output: &mut Output) -> Result<()> {
    output.own_folder(FOLDER);
    let mut modules = Vec::new();
    for area in api.areas() {
        let operations: Vec<&Operation> = api.operations.iter().filter(|operation| operation.area == area).collect();
        if !operations.is_empty() {
            output.add_rust(format!("{FOLDER}/{area}.rs"), &exports(api, &area, &operations)?)?;
            modules.push(area);
        }
    }
    output.add_rust(format!("{FOLDER}/answers.rs"), &answers(api)?)?;
    output.add_rust(format!("{FOLDER}/webhooks.rs"), &webhooks::payloads(api)?)?;
    if !api.tables.is_empty() {
        output.add_rust(format!("{FOLDER}/facts.rs"), &facts(&api.tables)?)?;
        modules.push("facts".to_owned());
    }
    let mut text = format!("{HEADER}//! The exports, a file an area.\n\nmod answers;\npub mod webhooks;\n");
    for module in modules {
        writeln!(text, "mod {module};")?;
    }
    output.add_rust(format!("{FOLDER}/mod.rs"), &text)
}

/// `channels_messages_send`, in Swift and Kotlin `channelsMessagesSend`.
pub fn export_name(operation: &Operation) -> String {
    export(operation, &operation.method_name)
}

/// `channels_media_upload`
pub fn upload_name(operation: &Operation, upload: &Upload) -> String {
    export(operation, &upload.method_name)
}

/// `conversations_allow_block_rules_wait`
pub fn wait_name(operation: &Operation, wait: &Wait) -> String {
    export(operation, &wait.method_name)
}

fn export(operation: &Operation, method: &str) -> String {
    // Another vendor's resources may be called like Bird's.
    let parts = operation.vendor.as_deref().into_iter().chain(operation.resource.iter().map(String::as_str));
    let parts: Vec<String> = parts.chain([method]).map(names::snake).collect();
    parts.join("_")
}

/// `native_default_keywords`: in Swift the façade has the plain name, in the same module.
pub fn table_name(table: &Table) -> String {
    format!("native_{}", table.snake)
}

/// `ListChannelMessages` of `listChannelMessages`: its page is a `…Page`, its pager a `…Pager`.
pub fn list_name(operation: &Operation) -> String {
    names::pascal(&operation.id)
}

/// The item and the page's own members.
pub fn page_types<'a>(api: &'a Api, operation: &'a Operation) -> (&'a str, &'a str) {
    let head = operation.answer.as_deref().unwrap_or_default();
    let item = api.schema(head).page.as_ref().map_or("", |page| page.item.as_str());
    (item, head)
}

fn answers(api: &Api) -> Result<String> {
    let mut text = format!("{HEADER}//! What the exports give back.\n\n");
    text.push_str("use std::sync::Arc;\n\nuse birdwire::types::*;\n\nuse crate::response::NativeResponse;\n\n");
    let json = api.operations.iter().filter(|operation| operation.result == "json");
    let names: BTreeSet<&String> = json.filter_map(|operation| operation.answer.as_ref()).collect();
    for name in names {
        writeln!(text, "/// A `{name}`, and the answer it came in.")?;
        writeln!(text, "#[derive(uniffi::Record)]\npub struct {name}Answer {{")?;
        writeln!(text, "pub value: {name},\npub response: Option<Arc<NativeResponse>>,\n}}\n")?;
    }
    Ok(text)
}

fn facts(tables: &[Table]) -> Result<String> {
    let mut text = format!("{HEADER}//! The facts of every area.\n\nuse birdwire::types::*;\n\n");
    for table in tables {
        let (export, row) = (table_name(table), &table.row);
        writeln!(text, "/// The rows of `{}`.", table.name)?;
        writeln!(text, "#[uniffi::export]\npub fn {export}() -> Vec<{row}> {{ birdwire::{}() }}\n", table.snake)?;
    }
    Ok(text)
}

fn exports(api: &Api, area: &str, operations: &[&Operation]) -> Result<String> {
    let mut methods = String::new();
    let mut lists = String::new();
    let mut records = BTreeSet::new();
    for operation in operations {
        method(&mut methods, operation, None)?;
        if let Some(upload) = &operation.upload {
            upload_method(&mut methods, operation, upload)?;
        }
        if let Some(wait) = &operation.wait {
            method(&mut methods, operation, Some(wait))?;
        }
        match operation.result.as_str() {
            "list" => list(&mut lists, api, operation)?,
            "json" => {
                records.extend(operation.answer.iter().map(|name| format!("{name}Answer")));
            }
            _ => {}
        }
    }
    let mut text =
        format!("{HEADER}//! The exports of the area `{area}`.\n\n#![allow(clippy::too_many_arguments)]\n\n");
    text.push_str("use std::sync::Arc;\n\n");
    text.push_str(
        "#[allow(unused_imports)]\nuse birdwire::{call::Arguments, operations, typed::to_json, types::*};\n\n",
    );
    if !records.is_empty() {
        writeln!(text, "use super::answers::{{{}}};", records.into_iter().collect::<Vec<_>>().join(", "))?;
    }
    text.push_str(
        "#[allow(unused_imports)]\nuse crate::{cancel::CancelToken, client::NativeClient, \
         failure::{BirdFailure, Failure}, media::NativeMedia, options::NativeOptions, page::{PageParts, PageSource}, \
         response::NativeResponse, upload::{ByteSource, NativeUpload, UploadProgress}, way::{NativeLines, Way}};\n\n",
    );
    writeln!(text, "#[uniffi::export]\nimpl NativeClient {{\n{methods}}}\n\n{lists}")?;
    Ok(text)
}

/// The method of an operation, or the one beside it that waits.
fn method(out: &mut String, operation: &Operation, wait: Option<&Wait>) -> Result<()> {
    let is_list = operation.result == "list";
    let mut parameters = vec!["&self".to_owned()];
    let mut path = Vec::new();
    for argument in operation.arguments() {
        let name = names::rust_field(&argument.snake);
        parameters.push(format!("{name}: String"));
        path.push(name);
    }
    let mut way = if wait.is_some() { "Way::Wait" } else { "Way::Call" };
    if operation.files.is_some() {
        parameters.push("files: Vec<NativeUpload>".to_owned());
        parameters.push("sources: Vec<Option<Box<dyn ByteSource>>>".to_owned());
        parameters.push("progress: Option<Box<dyn UploadProgress>>".to_owned());
        way = "Way::files(files, sources, progress)";
    } else if let Some(row) = &operation.csv {
        parameters.push("lines: NativeLines".to_owned());
        parameters.push(format!("{ROWS}: Vec<{row}>"));
        way = "lines.with(rows)";
    }
    parameters.extend(operation.query.iter().map(|query| format!("query: {query}")));
    parameters.extend(operation.body.iter().map(|body| format!("body: {body}")));
    parameters.push("options: NativeOptions".to_owned());
    if !is_list {
        parameters.push("cancel: Option<Arc<CancelToken>>".to_owned());
    }
    let query = if operation.query.is_some() { "to_json(&query)" } else { "Default::default()" };
    let body = if operation.body.is_some() { "Some(to_json(&body))" } else { "None" };
    let row = format!("&operations::{}", row_name(operation));
    let (keyword, returned, call) = match (operation.result.as_str(), &operation.answer) {
        ("list", _) => {
            let pager = format!("{}Pager", list_name(operation));
            ("", format!("Arc<{pager}>"), format!("Arc::new({pager}(self.pages({row}, arguments, options)))"))
        }
        ("media", _) => (
            "async ",
            "Result<Arc<NativeMedia>, BirdFailure>".to_owned(),
            format!("self.file({row}, arguments, options, cancel).await"),
        ),
        ("json", Some(name)) => (
            "async ",
            format!("Result<{name}Answer, BirdFailure>"),
            format!(
                "let (value, response) = self.answer({row}, arguments, {way}, options, cancel).await?;\n\
                 Ok({name}Answer {{ value, response }})"
            ),
        ),
        _ => (
            "async ",
            "Result<Option<Arc<NativeResponse>>, BirdFailure>".to_owned(),
            format!("self.done({row}, arguments, {way}, options, cancel).await"),
        ),
    };
    let (name, docs) = match wait {
        Some(wait) => {
            (wait_name(operation, wait), format!("Waits for the end. `{}`", operation.wait_name().unwrap_or_default()))
        }
        None => {
            let summary = operation.summary.trim_end_matches('.');
            (export_name(operation), format!("{summary} `{}`", operation.full_name()))
        }
    };
    writeln!(out, "/// {docs}")?;
    writeln!(out, "pub {keyword}fn {name}({}) -> {returned} {{", parameters.join(", "))?;
    writeln!(
        out,
        "let arguments = Arguments {{ path: vec![{}], query: {query}, body: {body}, ..Default::default() }};",
        path.join(", ")
    )?;
    writeln!(out, "{call}\n}}\n")?;
    Ok(())
}

/// The second method of an operation, which sends a file to where its answer says.
fn upload_method(out: &mut String, operation: &Operation, upload: &Upload) -> Result<()> {
    let path: Vec<String> = operation.arguments().map(|argument| names::rust_field(&argument.snake)).collect();
    let parameters: String = path.iter().map(|name| format!("{name}: String, ")).collect();
    writeln!(out, "/// Sends a file. `{}`", operation.upload_name().unwrap_or_default())?;
    writeln!(
        out,
        "pub async fn {}(&self, {parameters}upload: NativeUpload, source: Option<Box<dyn ByteSource>>, \
         progress: Option<Box<dyn UploadProgress>>, options: NativeOptions, cancel: Option<Arc<CancelToken>>) \
         -> Result<String, BirdFailure> {{",
        upload_name(operation, upload)
    )?;
    writeln!(
        out,
        "self.send_file(&operations::{}, vec![{}], upload.with(source, progress), options, cancel).await\n}}\n",
        row_name(operation),
        path.join(", ")
    )?;
    Ok(())
}

fn list(out: &mut String, api: &Api, operation: &Operation) -> Result<()> {
    let name = list_name(operation);
    let (item, head) = page_types(api, operation);
    writeln!(out, "/// One page of `{}`.", operation.full_name())?;
    writeln!(out, "#[derive(uniffi::Record)]\npub struct {name}Page {{")?;
    writeln!(out, "pub items: Vec<{item}>,")?;
    out.push_str("/// Why the item after the last of `items` could not be read.\npub failure: Option<Failure>,\n");
    writeln!(out, "/// The members beside the items.\npub head: {head},")?;
    out.push_str("pub next_page_token: Option<String>,\npub response: Arc<NativeResponse>,\n}\n\n");
    writeln!(out, "/// The pages of `{}`, one after the other.", operation.full_name())?;
    writeln!(out, "#[derive(uniffi::Object)]\npub struct {name}Pager(PageSource);\n")?;
    writeln!(out, "#[uniffi::export]\nimpl {name}Pager {{")?;
    out.push_str("/// None after the last page.\n");
    writeln!(
        out,
        "pub async fn next_page(&self, cancel: Option<Arc<CancelToken>>) -> Result<Option<{name}Page>, BirdFailure> {{"
    )?;
    writeln!(out, "let page: Option<PageParts<{item}, {head}>> = self.0.next(cancel).await?;")?;
    writeln!(
        out,
        "Ok(page.map(|page| {name}Page {{ items: page.items, failure: page.failure, head: page.head, \
         next_page_token: page.next_page_token, response: page.response }}))\n}}\n}}\n"
    )?;
    Ok(())
}
