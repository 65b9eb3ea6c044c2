//! The resource classes of `Client` and `AsyncClient`: a signature and a docstring for each operation.

use std::fmt::Write;

use anyhow::{Result, bail};

use super::{
    HEADER, WIDTH, docstring,
    inputs::imports,
    names::{Uses, accepted, argument, classes, dicts, import, word},
};
use crate::{docs, model::*, names::snake, rust};

/// The resources of one client: that of a vendor, or Bird's own.
pub fn file(api: &Api, vendor: Option<&str>, is_async: bool) -> Result<String> {
    let prefix = if is_async { "Async" } else { "" };
    let mut body = String::new();
    for (path, (operations, children)) in rust::tree_of(api, vendor) {
        let (name, docs) = match path.is_empty() {
            true => (format!("{prefix}Resources"), "The tree of resources.".to_owned()),
            false => {
                (format!("{prefix}{}", rust::resource_name(&path)), format!("The operations of `{}`.", path.join(".")))
            }
        };
        writeln!(body, "\n\nclass {name}(Resource):")?;
        body.push_str(&docstring(&docs, 4));
        body.push_str("\n    __slots__ = ()\n");
        for child in children {
            let full: Vec<String> = path.iter().chain([&child]).cloned().collect();
            let class = format!("{prefix}{}", rust::resource_name(&full));
            writeln!(body, "\n    @property\n    def {}(self) -> {class}:", word(&snake(&child)))?;
            body.push_str(&docstring(&format!("The operations of `{}`.", full.join(".")), 8));
            writeln!(body, "        return {class}(self._core)")?;
        }
        for operation in operations {
            method(api, &mut body, operation, is_async)?;
            if let Some(upload) = &operation.upload {
                upload_method(&mut body, operation, upload, is_async)?;
            }
            if let Some(wait) = &operation.wait {
                wait_method(api, &mut body, operation, wait, is_async)?;
            }
        }
    }
    let client = if is_async { "AsyncClient" } else { "Client" };
    let client = vendor.map(|vendor| format!("{vendor}.{client}")).unwrap_or(client.to_owned());
    let uses = Uses { text: body };
    let mut out = HEADER.to_owned();
    out.push_str(&docstring(&format!("The operations of the API, as `birdwire.{client}` has them."), 0));
    out.push_str("\nfrom __future__ import annotations\n\n");
    let helpers = if is_async { ".._async_methods" } else { ".._methods" };
    let helpful = ["Resource", "call", "download", "listing", "waiting", "with_files", "with_rows"];
    out.push_str(&uses.import(helpers, helpful, 0));
    if is_async {
        out.push_str(&uses.import(".._async_upload", ["send_file"], 0));
    }
    out.push_str(&uses.import(".._native", ["OMIT"], 0));
    if !is_async {
        out.push_str(&uses.import(".._upload", ["send_file"], 0));
    }
    out.push_str("\nTYPE_CHECKING = False\nif TYPE_CHECKING:\n");
    out.push_str(&uses.import("collections.abc", ["AsyncIterable", "Callable", "Iterable", "Mapping", "Sequence"], 4));
    out.push_str(&uses.import("datetime", ["datetime"], 4));
    out.push_str(&uses.import("typing", ["Any"], 4));
    out.push_str(&uses.import("uuid", ["UUID"], 4));
    out.push('\n');
    if is_async {
        out.push_str(&uses.import(".._async_media", ["AsyncMedia"], 4));
        out.push_str(&uses.import(".._async_pager", ["AsyncPager"], 4));
    } else {
        out.push_str(&uses.import(".._media", ["Media"], 4));
    }
    let natives: Vec<&str> =
        classes(api).into_iter().chain(["Omit", "Options"]).filter(|name| uses.has(name)).collect();
    out.push_str(&import(".._native", &natives, 4));
    if !is_async {
        out.push_str(&uses.import(".._pager", ["Pager"], 4));
    }
    out.push_str(&uses.import(".._upload", ["_AsyncFile", "_AsyncFiles", "_CsvText", "_File", "_Files"], 4));
    out.push_str(&imports(api, &uses, &dicts(api), 4));
    out.push_str(&uses.text);
    Ok(out)
}

struct Parameter {
    name: String,
    signature: String,
    docs: String,
}

fn parameters(api: &Api, operation: &Operation) -> Result<Vec<Parameter>> {
    let mut all: Vec<Parameter> = Vec::new();
    for schema in operation.query.iter().chain(&operation.body) {
        let Kind::Object(object) = &api.schema(schema).kind else {
            bail!("{}: {schema} is not an object", operation.id)
        };
        for member in &object.members {
            let name = argument(operation, &member.snake);
            if all.iter().any(|other| other.name == name) {
                bail!("{}: {name} is in the query and in the body; Python has one name for it", operation.id);
            }
            let kind = accepted(api, &member.ty);
            let signature = match (member.required, operation.method == "PATCH") {
                (true, _) => format!("{name}: {kind}"),
                (false, true) if member.nullable => format!("{name}: {kind} | None | Omit = OMIT"),
                (false, true) => format!("{name}: {kind} | Omit = OMIT"),
                (false, false) => format!("{name}: {kind} | None = None"),
            };
            let mut docs = docs::member(member);
            if member.change && operation.method == "PATCH" && !docs.contains("null clears") {
                docs.push_str(" None clears it.");
            }
            all.push(Parameter { name, signature, docs: docs.replace("null clears it", "None clears it") });
        }
    }
    all.sort_by_key(|parameter| parameter.signature.contains(" = "));
    Ok(all)
}

fn method(api: &Api, out: &mut String, operation: &Operation, is_async: bool) -> Result<()> {
    let prefix = if is_async { "Async" } else { "" };
    let (mut decorator, returned) = match (operation.result.as_str(), &operation.answer) {
        ("media", _) => (format!("download({:?})", operation.id), format!("{prefix}Media")),
        ("list", Some(name)) => {
            let item = api.schema(name).page.as_ref().map(|page| page.item.as_str()).unwrap_or_default();
            (format!("listing({:?})", operation.id), format!("{prefix}Pager[{item}, {name}]"))
        }
        ("json", Some(name)) => (format!("call({:?})", operation.id), name.clone()),
        _ => (format!("call({:?})", operation.id), "None".to_owned()),
    };
    let mut parameters = parameters(api, operation)?;
    let content = content(api, operation, is_async);
    if let Some(content) = &content {
        let how = if operation.files.is_some() { "with_files" } else { "with_rows" };
        decorator = format!("{how}({:?}, {:?})", operation.id, content.name);
    }
    if operation.files.is_some() {
        parameters.push(Parameter {
            name: "progress".to_owned(),
            signature: "progress: Callable[[int, int], object] | None = None".to_owned(),
            docs:
                "Called with the bytes sent so far and the length of all files, on a thread of its own. What it raises \
                   ends the call."
                    .to_owned(),
        });
    }
    let keyword = if is_async && !decorator.starts_with("listing") { "async def" } else { "def" };
    writeln!(out, "\n    @{decorator}")?;
    signature(out, operation, (keyword, &operation.method_name), content.as_ref(), &parameters, &returned)?;
    out.push_str(&docstring(&text(docs::operation(operation), operation, content.iter().chain(&parameters)), 8));
    out.push_str("        ...\n");
    Ok(())
}

/// What a method is called with, up to its docstring. `content` stands behind the arguments of the path.
fn signature(
    out: &mut String,
    operation: &Operation,
    (keyword, method): (&str, &str),
    content: Option<&Parameter>,
    parameters: &[Parameter],
    returned: &str,
) -> Result<()> {
    writeln!(out, "    {keyword} {}(\n        self,", word(&snake(method)))?;
    for path in operation.arguments() {
        let kind = if path.uuid { "str | UUID" } else { "str" };
        writeln!(out, "        {}: {kind},", word(&path.snake))?;
    }
    if let Some(content) = content {
        writeln!(out, "        {},", content.signature)?;
    }
    out.push_str("        *,\n");
    for parameter in parameters {
        writeln!(out, "        {},", parameter.signature)?;
    }
    writeln!(out, "        options: Options | None = None,\n    ) -> {returned}:")?;
    Ok(())
}

/// The files of a form, or the lines of a CSV body.
fn content(api: &Api, operation: &Operation, is_async: bool) -> Option<Parameter> {
    let prefix = if is_async { "_Async" } else { "_" };
    if let Some(files) = &operation.files {
        let name = files.parameter().to_owned();
        let kind = if files.many { "Files" } else { "File" };
        let several = if files.many { " A list or a tuple of files, or one by itself." } else { "" };
        let docs = format!(
            "{}{several} A file is its path, its bytes, a file that was opened to read bytes, or an iterable of bytes; \
             `birdwire.Upload` adds its name and content type.",
            docs::files(files)
        );
        return Some(Parameter { signature: format!("{name}: {prefix}{kind}"), docs, name });
    }
    let Kind::Object(row) = &api.schema(operation.csv.as_ref()?).kind else { return None };
    let column = |member: &Member| {
        let kind = accepted(api, &member.ty);
        if member.required { kind } else { format!("{kind} | None") }
    };
    let columns: Vec<String> = row.members.iter().map(column).collect();
    let kind = accepted(api, &Type::Named(operation.csv.clone()?));
    let rows = format!("[{kind} | tuple[{}]]", columns.join(", "));
    let mut kinds = vec!["_CsvText".to_owned(), format!("Iterable{rows}")];
    if is_async {
        kinds.push(format!("AsyncIterable{rows}"));
    }
    let mut signature = format!("{ROWS}: {}", kinds.join(" | "));
    if signature.len() + 9 > WIDTH {
        signature = format!("{ROWS}: {}", kinds.join("\n        | "));
    }
    let names: Vec<String> = row.members.iter().map(|member| format!("`{}`", member.snake)).collect();
    let docs = format!(
        "The lines, one at least, without a header line: rows, each with {}, as an object, a dict or a tuple. Or the path \
         of a file, or text as bytes, which go out as they are. Every line is checked before anything is sent.",
        names.join(" and ")
    );
    Some(Parameter { name: ROWS.to_owned(), signature, docs })
}

/// The method that asks how far a job is until it is done.
fn wait_method(api: &Api, out: &mut String, operation: &Operation, wait: &Wait, is_async: bool) -> Result<()> {
    let parameters = parameters(api, operation)?;
    let keyword = if is_async { "async def" } else { "def" };
    let returned = operation.answer.as_deref().unwrap_or("None");
    writeln!(out, "\n    @waiting({:?})", operation.id)?;
    signature(out, operation, (keyword, &wait.method_name), None, &parameters, returned)?;
    out.push_str(&docstring(&text(docs::wait(operation, wait), operation, &parameters), 8));
    out.push_str("        ...\n");
    Ok(())
}

/// The method that asks where a file goes and sends it there, in one call.
fn upload_method(out: &mut String, operation: &Operation, upload: &Upload, is_async: bool) -> Result<()> {
    let (keyword, wait, file) = if is_async { ("async def", "await ", "_AsyncFile") } else { ("def", "", "_File") };
    writeln!(out, "\n    {keyword} {}(\n        self,", word(&snake(&upload.method_name)))?;
    let path: Vec<String> = operation.arguments().map(|path| word(&path.snake)).collect();
    for (path, name) in operation.arguments().zip(&path) {
        let kind = if path.uuid { "str | UUID" } else { "str" };
        writeln!(out, "        {name}: {kind},")?;
    }
    writeln!(out, "        file: {file},\n        *,")?;
    for (name, kind, _) in ABOUT {
        writeln!(out, "        {name}: {kind} | None = None,")?;
    }
    out.push_str("    ) -> str:\n");
    let mut arguments = vec!["Arguments:".to_owned()];
    arguments.extend(operation.arguments().zip(&path).map(|(path, name)| format!("    {name}: {}", path.docs)));
    let further = if is_async { " or an async iterable of those, or an async file" } else { "" };
    arguments.push(format!(
        "    file: Its path, its bytes, a file that was opened to read bytes, or an iterable of bytes{further}."
    ));
    arguments.extend(ABOUT.iter().map(|(name, _, docs)| format!("    {name}: {docs}")));
    let mut paragraphs = docs::upload(operation, upload);
    paragraphs.insert(paragraphs.len().min(2), arguments.join("\n"));
    out.push_str(&docstring(&paragraphs.join("\n\n"), 8));
    let path = match path.as_slice() {
        [] => "()".to_owned(),
        [only] => format!("({only},)"),
        several => format!("({})", several.join(", ")),
    };
    writeln!(out, "        return {wait}send_file(")?;
    writeln!(out, "            self._core,\n            {:?},\n            {path},\n            file,", operation.id)?;
    for (name, _, _) in ABOUT {
        writeln!(out, "            {name}={name},")?;
    }
    out.push_str("        )\n");
    Ok(())
}

/// What may be said about a file: name, type and docs.
const ABOUT: &[(&str, &str, &str)] = &[
    ("content_type", "str", "What kind of file it is. Guessed from its name where that is possible."),
    ("filename", "str", "What it is called. Otherwise the last part of its path, or `file`."),
    (
        "length",
        "int",
        "Its length in bytes, where it comes piece by piece and does not tell by itself. \
         Unless it is known, the file is put into a temporary file first.",
    ),
    (
        "progress",
        "Callable[[int, int], object]",
        "Called with the bytes sent so far and the length of the file, on a thread of its own. What it raises ends the upload.",
    ),
    ("options", "Options", "What this call does differently from its client. Only then a limit for the whole holds."),
];

fn text<'a>(
    mut paragraphs: Vec<String>,
    operation: &Operation,
    parameters: impl IntoIterator<Item = &'a Parameter>,
) -> String {
    let mut arguments = vec!["Arguments:".to_owned()];
    for path in operation.arguments() {
        arguments.push(format!("    {}: {}", word(&path.snake), path.docs));
    }
    for parameter in parameters {
        arguments.push(format!("    {}: {}", parameter.name, parameter.docs));
    }
    arguments.push("    options: What this call does differently from its client.".to_owned());
    // Behind what the operation does, before what it answers.
    let at =
        paragraphs.iter().position(|part| ["Answers:", "Errors:", "Source:"].iter().any(|word| part.starts_with(word)));
    paragraphs.insert(at.unwrap_or(paragraphs.len()), arguments.join("\n"));
    paragraphs.join("\n\n")
}
