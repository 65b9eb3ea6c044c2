//! The resource tree: `bird.channels.messages.send(…)`, a file for each branch of the tree.

use std::fmt::Write;

use anyhow::Result;

use super::{FOLDER, WIDTH, comment, file, kotlin_type, word};
use crate::{
    docs,
    ffi::{export_name, list_name, page_types, upload_name},
    model::*,
    names,
    output::Output,
    rust::{Wrap, resource_name, resource_tree, wrap},
};

/// A name in the tree that is no class of its own.
const ROOT: &str = "Resources";

pub fn emit(api: &Api, output: &mut Output) -> Result<()> {
    let tree = resource_tree(api);
    let branches = tree.get(&Vec::new()).map(|(_, children)| children.clone()).unwrap_or_default();
    output.add(format!("{FOLDER}/{ROOT}.kt"), file("dev.birdwire", &[], &root(&branches)?));
    for branch in branches {
        let mut body = String::new();
        for (path, (operations, children)) in tree.iter().filter(|(path, _)| path.first() == Some(&branch)) {
            resource(&mut body, api, path, operations, children)?;
            for operation in operations.iter().filter(|operation| operation.result == "list") {
                page(&mut body, api, operation)?;
            }
        }
        let mut imports = vec!["dev.birdwire.types.*"];
        if body.contains("Instant") {
            imports.push("java.time.Instant");
        }
        output.add(format!("{FOLDER}/{}.kt", names::pascal(&branch)), file("dev.birdwire", &imports, &body));
    }
    Ok(())
}

fn root(branches: &[String]) -> Result<String> {
    let mut out = comment(&["The resource tree of a [Client].".to_owned()], 0);
    writeln!(out, "public abstract class {ROOT} internal constructor() {{\n    internal abstract val calls: Calls")?;
    for branch in branches {
        child(&mut out, std::slice::from_ref(branch))?;
    }
    out.push_str("}\n");
    Ok(out)
}

/// A property that leads one step down.
fn child(out: &mut String, path: &[String]) -> Result<()> {
    let name = path.last().map(|name| word(&names::camel(name))).unwrap_or_default();
    let class = resource_name(path);
    out.push('\n');
    out.push_str(&comment(&[format!("The operations under `{}`.", path.join("."))], 4));
    writeln!(out, "    public val {name}: {class}\n        get() = {class}(calls)")?;
    Ok(())
}

fn resource(
    out: &mut String,
    api: &Api,
    path: &[String],
    operations: &[&Operation],
    children: &[String],
) -> Result<()> {
    out.push_str(&comment(&[format!("`{}`", path.join("."))], 0));
    writeln!(out, "public class {} internal constructor(private val calls: Calls) {{", resource_name(path))?;
    let mut members = String::new();
    for name in children {
        child(&mut members, &[path, std::slice::from_ref(name)].concat())?;
    }
    for operation in operations {
        members.push('\n');
        method(&mut members, api, operation)?;
        if let Some(upload) = &operation.upload {
            members.push('\n');
            upload_method(&mut members, operation, upload)?;
        }
    }
    out.push_str(members.trim_start_matches('\n'));
    out.push_str("}\n\n");
    Ok(())
}

fn method(out: &mut String, api: &Api, operation: &Operation) -> Result<()> {
    let mut parameters = Vec::new();
    let mut passed = Vec::new();
    for argument in operation.arguments() {
        let name = word(&names::camel(&argument.wire));
        parameters.push(format!("{name}: String"));
        passed.push(name);
    }
    if let Some(query) = &operation.query {
        let default = if needs_nothing(api.schema(query)) { format!(" = {query}()") } else { String::new() };
        parameters.push(format!("query: {query}{default}"));
        passed.push("query".to_owned());
    }
    if let Some(body) = &operation.body {
        parameters.push(format!("body: {body}"));
        passed.push("body".to_owned());
    }
    parameters.push("options: CallOptions = CallOptions()".to_owned());
    passed.push("options.native()".to_owned());
    if operation.result != "list" {
        // The token is for Swift: dropping the call is enough here.
        passed.push("null".to_owned());
    }
    let call = format!("{}({})", names::camel(&export_name(operation)), passed.join(", "));
    let (keyword, returned, body) = match (operation.result.as_str(), &operation.answer) {
        ("list", _) => {
            let (item, _) = page_types(api, operation);
            let page = format!("{}Page", list_name(operation));
            let body = format!(
                "return Pager {{\n    val pager = calls.native.{call}\n    \
                 Walk(options, {{ pager.nextPage(null)?.let(::{page}) }}, pager::close)\n}}"
            );
            ("", format!(": Pager<{item}, {page}>"), body)
        }
        ("media", _) => ("suspend ", ": Media".to_owned(), format!("return Media(calls.run {{ {call} }})")),
        ("json", Some(name)) => {
            let body =
                format!("val answer = calls.run {{ {call} }}\noptions.arrived(answer.response)\nreturn answer.value");
            ("suspend ", format!(": {name}"), body)
        }
        _ => ("suspend ", String::new(), format!("options.arrived(calls.run {{ {call} }})")),
    };
    document(out, docs::operation(operation));
    declare(out, keyword, &operation.method_name, &parameters, &returned)?;
    for line in body.lines() {
        writeln!(out, "        {line}")?;
    }
    out.push_str("    }\n");
    Ok(())
}

fn document(out: &mut String, mut paragraphs: Vec<String>) {
    // KDoc reads brackets as links and `<…>` as they are.
    paragraphs.iter_mut().for_each(|paragraph| *paragraph = paragraph.replace(['<', '>'], ""));
    out.push_str(&comment(&paragraphs, 4));
}

/// The head of a method, one parameter a line where it is long.
fn declare(out: &mut String, keyword: &str, name: &str, parameters: &[String], returned: &str) -> Result<()> {
    let head = format!("    public {keyword}fun {}(", word(&names::camel(name)));
    let tail = format!("){returned} {{");
    let flat = format!("{head}{}{tail}", parameters.join(", "));
    if flat.chars().count() <= WIDTH {
        writeln!(out, "{flat}")?;
    } else {
        writeln!(out, "{head}")?;
        for parameter in parameters {
            writeln!(out, "        {parameter},")?;
        }
        writeln!(out, "    {tail}")?;
    }
    Ok(())
}

/// The second method of an operation, which sends a file to where its answer says.
fn upload_method(out: &mut String, operation: &Operation, upload: &Upload) -> Result<()> {
    let mut paragraphs = docs::upload(operation, upload);
    paragraphs.push(
        "@param contentType such as `image/png`; guessed from the name of the file when it is not given\n\
         @param filename by default the last part of the file's path\n\
         @param progress is told how many bytes of how many are sent, from a thread of the library. What it throws ends \
         the upload."
            .to_owned(),
    );
    document(out, paragraphs);
    let names: Vec<String> = operation.arguments().map(|argument| word(&names::camel(&argument.wire))).collect();
    let mut parameters: Vec<String> = names.iter().map(|name| format!("{name}: String")).collect();
    parameters.extend(
        [
            "file: UploadFile",
            "contentType: String? = null",
            "filename: String? = null",
            "progress: ((sent: Long, total: Long) -> Unit)? = null",
            "options: CallOptions = CallOptions()",
        ]
        .map(str::to_owned),
    );
    declare(out, "suspend ", &upload.method_name, &parameters, ": String")?;
    let export = names::camel(&upload_name(operation, upload));
    let passed: String = names.iter().map(|name| format!("{name}, ")).collect();
    writeln!(out, "        return file.sent(contentType, filename, progress) {{ upload, source, watch, cancel ->")?;
    writeln!(
        out,
        "            calls.run {{ {export}({passed}upload, source, watch, options.native(), cancel) }}\n        }}\n    }}"
    )?;
    Ok(())
}

/// Whether the constructor can be called without arguments.
fn needs_nothing(schema: &Schema) -> bool {
    match &schema.kind {
        Kind::Object(object) => object.members.iter().all(|member| wrap(schema, member) != Wrap::Plain),
        _ => false,
    }
}

fn page(out: &mut String, api: &Api, operation: &Operation) -> Result<()> {
    let name = format!("{}Page", list_name(operation));
    let (item, head) = page_types(api, operation);
    let schema = api.schema(head);
    let Kind::Object(object) = &schema.kind else { return Ok(()) };
    let shape = schema.page.as_ref();
    let mut others = String::new();
    for member in &object.members {
        let is_own = shape.is_some_and(|shape| shape.is_own(&member.wire));
        if is_own {
            continue;
        }
        let getter = word(&member.camel);
        others.push('\n');
        others.push_str(&comment(&[docs::member(member)], 4));
        writeln!(others, "    public val {getter}: {}?\n        get() = page.head.{getter}", kotlin_type(&member.ty))?;
    }
    out.push_str(&comment(&[format!("One page of `{}`.", operation.full_name())], 0));
    writeln!(out, "public class {name} internal constructor(")?;
    writeln!(out, "    private val page: dev.birdwire.internal.{name},")?;
    write!(out, ") : Page<{item}>(page.items, page.nextPageToken, page.failure, page.response)")?;
    if others.is_empty() {
        out.push_str("\n\n");
    } else {
        write!(out, " {{\n{}}}\n\n", others.trim_start_matches('\n'))?;
    }
    Ok(())
}
