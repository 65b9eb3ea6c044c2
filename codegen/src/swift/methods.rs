//! The resource tree: a property for each branch, and one method an operation.

use std::fmt::Write;

use anyhow::Result;

use super::{builders::word, comment, member_name};
use crate::{
    docs, ffi,
    model::{Api, Kind, Operation, ROWS, Schema, Upload, Wait},
    names,
    rust::{Wrap, resource_name, wrap},
};

const INDENT: &str = "        ";

/// `ChannelsMessagesResource`, inside the client: a short name would hide a type of ours from the methods (`Media`).
fn struct_name(path: &[String]) -> String {
    resource_name(path) + "Resource"
}

pub fn resource(
    out: &mut String,
    api: &Api,
    client: &str,
    path: &[String],
    operations: &[&Operation],
    children: &[String],
) -> Result<()> {
    let full = path.join(".");
    let name = struct_name(path);
    writeln!(out, "extension {client} {{")?;
    if let [top] = path {
        property(out, top, &full, &name)?;
        out.push('\n');
    }
    writeln!(out, "    /// `{full}`\n    public struct {name}: Sendable {{\n        let native: NativeClient")?;
    for child in children {
        let below: Vec<String> = path.iter().chain([child]).cloned().collect();
        let mut text = String::new();
        property(&mut text, child, &below.join("."), &struct_name(&below))?;
        write!(out, "\n{}", text.lines().map(|line| format!("    {line}\n")).collect::<String>())?;
    }
    for operation in operations {
        method(out, api, operation, None)?;
        if operation.files.as_ref().is_some_and(|files| files.many) {
            one_file(out, api, operation)?;
        }
        if let Some(upload) = &operation.upload {
            upload_method(out, operation, upload)?;
        }
        if let Some(wait) = &operation.wait {
            method(out, api, operation, Some(wait))?;
        }
    }
    out.push_str("    }\n}\n\n");
    Ok(())
}

fn property(out: &mut String, part: &str, full: &str, name: &str) -> Result<()> {
    writeln!(out, "    /// The operations under `{full}`.")?;
    writeln!(out, "    public var {}: {name} {{ {name}(native: native) }}", member_name(&names::snake(part)))?;
    Ok(())
}

/// What a method is told of how far its files are.
const PROGRESS: &str = "progress: (@Sendable (_ sent: Int, _ total: Int) -> Void)? = nil";
const PROGRESS_DOCS: &str = "Is told how many bytes of how many are sent, from a thread of the library.";

/// The method of an operation, or the one beside it that waits.
fn method(out: &mut String, api: &Api, operation: &Operation, wait: Option<&Wait>) -> Result<()> {
    let arguments: Vec<_> = operation.arguments().collect();
    let path: Vec<String> = arguments.iter().map(|argument| names::camel(&argument.snake)).collect();
    let mut parameters: Vec<String> = path.iter().map(|name| format!("_ {}: String", word(name))).collect();
    let mut passed: Vec<String> = path.iter().map(|name| format!("{name}: {}", word(name))).collect();
    let mut described: Vec<(&str, String)> =
        arguments.iter().map(|argument| (&*argument.snake, argument.docs.clone())).collect();
    let mut setup = String::new();
    if let Some(files) = &operation.files {
        let (name, ty) = (files.parameter(), if files.many { "[UploadFile]" } else { "UploadFile" });
        parameters.push(format!("_ {name}: {ty}"));
        let given = if files.many { "files" } else { "[file]" };
        setup = format!("            let opened = {given}.map {{ $0.opened() }}\n");
        passed.push("files: opened.map(\\.native), sources: opened.map(\\.source)".to_owned());
        passed.push("progress: progress.map(ProgressReport.init)".to_owned());
        described.push((name, docs::files(files)));
        described.push(("progress", PROGRESS_DOCS.to_owned()));
    } else if let Some(row) = &operation.csv {
        parameters.push(format!("_ {ROWS}: Csv<{row}>"));
        passed.push(format!("lines: {ROWS}.lines, {ROWS}: {ROWS}.rows"));
        described
            .push((ROWS, "A file of the disk, text, or rows; an array of rows may stand there by itself.".to_owned()));
    }
    let paragraphs = wait.map_or_else(|| docs::operation(operation), |wait| docs::wait(operation, wait));
    document(out, &paragraphs, described.iter().map(|(name, docs)| (*name, &**docs)))?;
    for (label, schema) in [("query", &operation.query), ("body", &operation.body)] {
        if let Some(name) = schema {
            let default =
                if all_optional(api.schema(name)) && label == "query" { format!(" = {name}()") } else { String::new() };
            parameters.push(format!("_ {label}: {name}{default}"));
            passed.push(format!("{label}: {label}"));
        }
    }
    parameters.extend(operation.files.iter().map(|_| PROGRESS.to_owned()));
    parameters.push("options: Options = Options()".to_owned());
    passed.push("options: options".to_owned());
    let export = wait.map_or_else(|| ffi::export_name(operation), |wait| ffi::wait_name(operation, wait));
    let export = names::camel(&export);
    let (keywords, returned, body) = match (operation.result.as_str(), &operation.answer) {
        ("list", _) => {
            let (item, head) = ffi::page_types(api, operation);
            let page = "Page(\n                            items: $0.items, failure: $0.failure, head: $0.head,\n                            \
                        nextPageToken: $0.nextPageToken, response: $0.response)";
            (
                "",
                format!("Pager<{item}, {head}>"),
                format!(
                    "Pager(options) {{ [native] options in\n                \
                     let pager = native.{export}({})\n                \
                     return {{ token in\n                    \
                     try await pager.nextPage(cancel: token).map {{\n                        {page}\n                    }}\n                \
                     }}\n            }}",
                    passed.join(", ")
                ),
            )
        }
        ("json", Some(name)) => {
            let call = format!(
                "let answer = try await native.{export}(\n                    {}, cancel: token)",
                passed.join(", ")
            );
            (
                " async throws",
                name.clone(),
                format!(
                    "try await call(options) {{ [native] options, token in\n                {call}\n                \
                     return (answer.value, answer.response)\n            }}"
                ),
            )
        }
        ("media", _) => (
            " async throws",
            "Media".to_owned(),
            format!(
                "let options = options.native\n            return try await cancellable {{ [native] token in\n                \
                 Media(native: try await native.{export}(\n                    {}, cancel: token))\n            }}",
                passed.join(", ")
            ),
        ),
        _ => (
            " async throws",
            "Void".to_owned(),
            format!(
                "try await call(options) {{ [native] options, token in\n                \
                 ((), try await native.{export}(\n                    {}, cancel: token))\n            }}",
                passed.join(", ")
            ),
        ),
    };
    let name = wait.map_or(&operation.method_name, |wait| &wait.method_name);
    let name = member_name(&names::snake(name));
    // What is read and not looked at was not worth a call.
    let changes = (operation.method != "GET" || wait.is_some()) && !["Media", "Void"].contains(&returned.as_str());
    let attribute = if changes { "        @discardableResult\n" } else { "" };
    let arrow = if returned == "Void" { String::new() } else { format!(" -> {returned}") };
    out.push_str(attribute);
    declare(out, &name, &parameters, &format!("{keywords}{arrow}"))?;
    let start = if setup.is_empty() { "" } else { "return " };
    writeln!(out, "{setup}            {start}{body}\n        }}")?;
    Ok(())
}

/// The same method for one file that stands alone.
fn one_file(out: &mut String, api: &Api, operation: &Operation) -> Result<()> {
    let mut parameters = Vec::new();
    let mut passed = Vec::new();
    for argument in operation.arguments() {
        let name = word(&names::camel(&argument.snake));
        parameters.push(format!("_ {name}: String"));
        passed.push(name);
    }
    parameters.push("_ file: UploadFile".to_owned());
    passed.push("[file]".to_owned());
    for (label, schema) in [("query", &operation.query), ("body", &operation.body)] {
        let Some(name) = schema else { continue };
        let default =
            if all_optional(api.schema(name)) && label == "query" { format!(" = {name}()") } else { String::new() };
        parameters.push(format!("_ {label}: {name}{default}"));
        passed.push(label.to_owned());
    }
    parameters.extend([PROGRESS.to_owned(), "options: Options = Options()".to_owned()]);
    passed.extend(["progress: progress".to_owned(), "options: options".to_owned()]);
    let name = member_name(&names::snake(&operation.method_name));
    let returned = operation.answer.as_ref().map(|answer| format!(" -> {answer}")).unwrap_or_default();
    write!(out, "\n{}", comment("The same with one file.", INDENT))?;
    if !returned.is_empty() {
        out.push_str("        @discardableResult\n");
    }
    declare(out, &name, &parameters, &format!(" async throws{returned}"))?;
    writeln!(out, "            try await {name}({})\n        }}", passed.join(", "))?;
    Ok(())
}

/// The comment, with what is to be known of each parameter.
fn document<'a>(
    out: &mut String,
    paragraphs: &[String],
    parameters: impl Iterator<Item = (&'a str, &'a str)>,
) -> Result<()> {
    let paragraphs: Vec<String> = paragraphs.iter().map(|text| comment(text, INDENT)).collect();
    write!(out, "\n{}", paragraphs.join(&format!("{INDENT}///\n")))?;
    for (position, (snake, docs)) in parameters.enumerate() {
        if position == 0 {
            writeln!(out, "{INDENT}///\n{INDENT}/// - Parameters:")?;
        }
        let text = format!("- {}: {docs}", names::camel(snake));
        for (index, line) in docs::wrap(&text, 104 - INDENT.len()).iter().enumerate() {
            writeln!(out, "{INDENT}///   {}{line}", if index == 0 { "" } else { "  " })?;
        }
    }
    Ok(())
}

/// The head of a method, one parameter a line where it is long.
fn declare(out: &mut String, name: &str, parameters: &[String], after: &str) -> Result<()> {
    let line = format!("{INDENT}public func {name}({}){after} {{", parameters.join(", "));
    if line.len() <= 120 {
        writeln!(out, "{line}")?;
    } else {
        let separator = format!(",\n{INDENT}    ");
        writeln!(out, "{INDENT}public func {name}(\n{INDENT}    {}\n{INDENT}){after} {{", parameters.join(&separator))?;
    }
    Ok(())
}

/// The second method of an operation, which sends a file to where its answer says.
fn upload_method(out: &mut String, operation: &Operation, upload: &Upload) -> Result<()> {
    let arguments: Vec<_> = operation.arguments().collect();
    let file = [
        ("file", "A file of the disk, bytes, or a stream."),
        ("content_type", "Such as `image/png`; guessed from the name of the file when it is not given."),
        ("filename", "By default the last part of the file's path."),
        ("progress", PROGRESS_DOCS),
    ];
    let known = arguments.iter().map(|argument| (&*argument.snake, &*argument.docs));
    document(out, &docs::upload(operation, upload), known.chain(file))?;
    let names: Vec<String> = arguments.iter().map(|argument| names::camel(&argument.snake)).collect();
    let mut parameters: Vec<String> = names.iter().map(|name| format!("_ {}: String", word(name))).collect();
    parameters.extend(
        [
            "_ file: UploadFile",
            "contentType: String? = nil",
            "filename: String? = nil",
            PROGRESS,
            "options: Options = Options()",
        ]
        .map(str::to_owned),
    );
    declare(out, &member_name(&names::snake(&upload.method_name)), &parameters, " async throws -> String")?;
    let export = names::camel(&ffi::upload_name(operation, upload));
    let passed: String = names.iter().map(|name| format!("{name}: {}, ", word(name))).collect();
    writeln!(
        out,
        "            let upload = file.opened(contentType: contentType, filename: filename)\n            \
         let options = options.native\n            \
         return try await cancellable {{ [native] token in\n                \
         try await native.{export}(\n                    \
         {passed}upload: upload.native, source: upload.source, progress: progress.map(ProgressReport.init),\n                    \
         options: options, cancel: token)\n            }}\n        }}"
    )?;
    Ok(())
}

fn all_optional(schema: &Schema) -> bool {
    match &schema.kind {
        Kind::Object(object) => object.members.iter().all(|member| wrap(schema, member) != Wrap::Plain),
        _ => false,
    }
}
