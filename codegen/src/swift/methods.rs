//! The resource tree: a property for each branch, and one method an operation.

use std::fmt::Write;

use anyhow::Result;

use super::{builders::word, comment, member_name};
use crate::{
    docs, ffi,
    model::{Api, Kind, Operation, Schema, Upload},
    names,
    rust::{Wrap, resource_name, wrap},
};

const INDENT: &str = "        ";

/// `ChannelsMessagesResource`, inside `Client`: a short name would hide a type of ours from the methods (`Media`).
fn struct_name(path: &[String]) -> String {
    resource_name(path) + "Resource"
}

pub fn resource(
    out: &mut String,
    api: &Api,
    path: &[String],
    operations: &[&Operation],
    children: &[String],
) -> Result<()> {
    let full = path.join(".");
    let name = struct_name(path);
    out.push_str("extension Client {\n");
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
        method(out, api, operation)?;
        if let Some(upload) = &operation.upload {
            upload_method(out, operation, upload)?;
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

fn method(out: &mut String, api: &Api, operation: &Operation) -> Result<()> {
    let arguments: Vec<_> = operation.arguments().collect();
    document(out, &docs::operation(operation), arguments.iter().map(|argument| (&*argument.snake, &*argument.docs)))?;
    let path: Vec<String> = arguments.iter().map(|argument| names::camel(&argument.snake)).collect();
    let mut parameters: Vec<String> = path.iter().map(|name| format!("_ {}: String", word(name))).collect();
    let mut passed: Vec<String> = path.iter().map(|name| format!("{name}: {}", word(name))).collect();
    for (label, schema) in [("query", &operation.query), ("body", &operation.body)] {
        if let Some(name) = schema {
            let default =
                if all_optional(api.schema(name)) && label == "query" { format!(" = {name}()") } else { String::new() };
            parameters.push(format!("_ {label}: {name}{default}"));
            passed.push(format!("{label}: {label}"));
        }
    }
    parameters.push("options: Options = Options()".to_owned());
    passed.push("options: options".to_owned());
    let export = names::camel(&ffi::export_name(operation));
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
    let name = member_name(&names::snake(&operation.method_name));
    // What is read and not looked at was not worth a call.
    let changes = operation.method != "GET" && !["Media", "Void"].contains(&returned.as_str());
    let attribute = if changes { "        @discardableResult\n" } else { "" };
    let arrow = if returned == "Void" { String::new() } else { format!(" -> {returned}") };
    out.push_str(attribute);
    declare(out, &name, &parameters, &format!("{keywords}{arrow}"))?;
    writeln!(out, "            {body}\n        }}")?;
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
        ("progress", "Is told how many bytes of how many are sent, from a thread of the library."),
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
            "progress: (@Sendable (_ sent: Int, _ total: Int) -> Void)? = nil",
            "options: Options = Options()",
        ]
        .map(str::to_owned),
    );
    declare(out, &member_name(&names::snake(&upload.method_name)), &parameters, " async throws -> String")?;
    let export = names::camel(&ffi::upload_name(operation, upload));
    let passed: String = names.iter().map(|name| format!("{name}: {}, ", word(name))).collect();
    writeln!(
        out,
        "            let upload = file.opened(contentType: contentType, filename: filename, progress: progress)\n            \
         let options = options.native\n            \
         return try await cancellable {{ [native] token in\n                \
         try await native.{export}(\n                    \
         {passed}upload: upload.native, source: upload.source, progress: upload.progress,\n                    \
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
