//! The resource tree: `bird.channels.messages.send(…)`, a file for each branch of the tree.

use std::fmt::Write;

use anyhow::Result;

use super::{FOLDER, WIDTH, comment, file, kotlin_type, word};
use crate::{
    docs,
    ffi::{export_name, list_name, page_types, upload_name, wait_name},
    model::*,
    names,
    output::Output,
    rust::{Tree, Wrap, resource_name, resource_tree, tree_of, wrap},
};

/// A name in the tree that is no class of its own.
const ROOT: &str = "Resources";

pub fn emit(api: &Api, output: &mut Output) -> Result<()> {
    let tree = resource_tree(api);
    let branches = branches(&tree);
    let client = Names { client: "Client".to_owned(), prefix: String::new() };
    output.add(format!("{FOLDER}/{ROOT}.kt"), file("dev.birdwire", &[], &client.root(&branches)?));
    for branch in branches {
        let body = client.branch(api, &tree, &branch)?;
        add(output, &names::pascal(&branch), &body);
    }
    for vendor in &api.vendors {
        let prefix = names::pascal(&vendor.name);
        let client = Names { client: format!("{prefix}Client"), prefix };
        let tree = tree_of(api, Some(&vendor.name));
        let branches = self::branches(&tree);
        let mut body = client.root(&branches)? + "\n";
        for branch in branches {
            body += &client.branch(api, &tree, &branch)?;
        }
        add(output, &format!("{}Resources", client.prefix), &body);
    }
    Ok(())
}

fn add(output: &mut Output, name: &str, body: &str) {
    let mut imports = vec!["dev.birdwire.types.*"];
    if body.contains("Instant") {
        imports.push("java.time.Instant");
    }
    output.add(format!("{FOLDER}/{name}.kt"), file("dev.birdwire", &imports, body));
}

fn branches(tree: &Tree<'_>) -> Vec<String> {
    tree.get(&Vec::new()).map(|(_, children)| children.clone()).unwrap_or_default()
}

/// What the classes of one client are called.
struct Names {
    client: String,
    /// The resources of another vendor may be called like Bird's.
    prefix: String,
}

impl Names {
    fn class(&self, path: &[String]) -> String {
        format!("{}{}", self.prefix, resource_name(path))
    }

    fn root(&self, branches: &[String]) -> Result<String> {
        let mut out = comment(&[format!("The resource tree of a [{}].", self.client)], 0);
        let class = format!("{}{ROOT}", self.prefix);
        writeln!(
            out,
            "public abstract class {class} internal constructor() {{\n    internal abstract val calls: Calls"
        )?;
        for branch in branches {
            self.child(&mut out, std::slice::from_ref(branch))?;
        }
        out.push_str("}\n");
        Ok(out)
    }

    /// A branch of the tree, with all that is below it.
    fn branch(&self, api: &Api, tree: &Tree<'_>, branch: &String) -> Result<String> {
        let mut body = String::new();
        for (path, (operations, children)) in tree.iter().filter(|(path, _)| path.first() == Some(branch)) {
            self.resource(&mut body, api, path, operations, children)?;
            for operation in operations.iter().filter(|operation| operation.result == "list") {
                page(&mut body, api, operation)?;
            }
        }
        Ok(body)
    }

    /// A property that leads one step down.
    fn child(&self, out: &mut String, path: &[String]) -> Result<()> {
        let name = path.last().map(|name| word(&names::camel(name))).unwrap_or_default();
        let class = self.class(path);
        out.push('\n');
        out.push_str(&comment(&[format!("The operations under `{}`.", path.join("."))], 4));
        writeln!(out, "    public val {name}: {class}\n        get() = {class}(calls)")?;
        Ok(())
    }

    fn resource(
        &self,
        out: &mut String,
        api: &Api,
        path: &[String],
        operations: &[&Operation],
        children: &[String],
    ) -> Result<()> {
        out.push_str(&comment(&[format!("`{}`", path.join("."))], 0));
        writeln!(out, "public class {} internal constructor(internal val calls: Calls) {{", self.class(path))?;
        let mut members = String::new();
        for name in children {
            self.child(&mut members, &[path, std::slice::from_ref(name)].concat())?;
        }
        for operation in operations {
            members.push('\n');
            method(&mut members, api, operation, None)?;
            if operation.files.as_ref().is_some_and(|files| files.many) {
                members.push('\n');
                one_file(&mut members, api, operation)?;
            }
            if let Some(upload) = &operation.upload {
                members.push('\n');
                upload_method(&mut members, operation, upload)?;
            }
            if let Some(wait) = &operation.wait {
                members.push('\n');
                method(&mut members, api, operation, Some(wait))?;
            }
        }
        out.push_str(members.trim_start_matches('\n'));
        out.push_str("}\n\n");
        Ok(())
    }
}

/// What a method is told of how far its files are.
const PROGRESS: &str = "progress: ((sent: Long, total: Long) -> Unit)? = null";
const PROGRESS_DOCS: &str = "@param progress is told how many bytes of how many are sent, from a thread of the library. What \
                             it throws ends the call.";

/// The method of an operation, or the one beside it that waits.
fn method(out: &mut String, api: &Api, operation: &Operation, wait: Option<&Wait>) -> Result<()> {
    let mut paragraphs = wait.map_or_else(|| docs::operation(operation), |wait| docs::wait(operation, wait));
    let (mut parameters, mut passed) = path(operation);
    // A token is for Swift, where dropping the call is not enough, and for what the progress of files throws.
    let mut cancel = "null";
    if let Some(files) = &operation.files {
        let ty = if files.many { "List<UploadFile>" } else { "UploadFile" };
        parameters.push(format!("{}: {ty}", files.parameter()));
        passed.extend(["uploads", "sources", "watch"].map(str::to_owned));
        cancel = "cancel";
        paragraphs.push(format!("@param {} {}\n{PROGRESS_DOCS}", files.parameter(), docs::files(files)));
    } else if let Some(row) = &operation.csv {
        parameters.push(format!("{ROWS}: Csv<{row}>"));
        passed.push(format!("{ROWS}.lines, {ROWS}.rows"));
        paragraphs.push(format!("@param {ROWS} a file of the disk, text, or rows"));
    }
    for (parameter, name) in members(api, operation) {
        parameters.push(parameter);
        passed.push(name);
    }
    parameters.extend(operation.files.iter().map(|_| PROGRESS.to_owned()));
    parameters.push("options: CallOptions = CallOptions()".to_owned());
    passed.push("options.native()".to_owned());
    if operation.result != "list" {
        passed.push(cancel.to_owned());
    }
    let export = wait.map_or_else(|| export_name(operation), |wait| wait_name(operation, wait));
    let call = format!("{}({})", names::camel(&export), passed.join(", "));
    let run = match &operation.files {
        None => format!("calls.run {{ {call} }}"),
        Some(files) => {
            let given = if files.many { "files" } else { "listOf(file)" };
            format!("{given}.sent(progress) {{ uploads, sources, watch, cancel ->\n    calls.run {{ {call} }}\n}}")
        }
    };
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
            let body = format!("val answer = {run}\noptions.arrived(answer.response)\nreturn answer.value");
            ("suspend ", format!(": {name}"), body)
        }
        _ => ("suspend ", String::new(), format!("options.arrived({run})")),
    };
    document(out, paragraphs);
    let name = wait.map_or(&operation.method_name, |wait| &wait.method_name);
    declare(out, keyword, name, &parameters, &returned)?;
    for line in body.lines() {
        writeln!(out, "        {line}")?;
    }
    out.push_str("    }\n");
    Ok(())
}

/// The positional arguments of the path, as they are declared and as they are passed on.
fn path(operation: &Operation) -> (Vec<String>, Vec<String>) {
    let names: Vec<String> = operation.arguments().map(|argument| word(&names::camel(&argument.wire))).collect();
    (names.iter().map(|name| format!("{name}: String")).collect(), names)
}

/// The query and the body, declared and passed on.
fn members(api: &Api, operation: &Operation) -> Vec<(String, String)> {
    let query = operation.query.as_ref().map(|query| {
        let default = if needs_nothing(api.schema(query)) { format!(" = {query}()") } else { String::new() };
        (format!("query: {query}{default}"), "query".to_owned())
    });
    let body = operation.body.as_ref().map(|body| (format!("body: {body}"), "body".to_owned()));
    query.into_iter().chain(body).collect()
}

/// The same method for one file that stands alone.
fn one_file(out: &mut String, api: &Api, operation: &Operation) -> Result<()> {
    let (mut parameters, mut passed) = path(operation);
    parameters.push("file: UploadFile".to_owned());
    passed.push("listOf(file)".to_owned());
    for (parameter, name) in members(api, operation) {
        parameters.push(parameter);
        passed.push(name);
    }
    parameters.extend([PROGRESS.to_owned(), "options: CallOptions = CallOptions()".to_owned()]);
    passed.extend(["progress", "options"].map(str::to_owned));
    let returned = operation.answer.as_ref().map(|answer| format!(": {answer}")).unwrap_or_default();
    document(out, vec!["The same with one file.".to_owned()]);
    declare(out, "suspend ", &operation.method_name, &parameters, &returned)?;
    let start = if returned.is_empty() { "" } else { "return " };
    let name = word(&names::camel(&operation.method_name));
    writeln!(out, "        {start}{name}({})\n    }}", passed.join(", "))?;
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
    paragraphs.push(format!(
        "@param contentType such as `image/png`; guessed from the name of the file when it is not given\n\
         @param filename by default the last part of the file's path\n{PROGRESS_DOCS}"
    ));
    document(out, paragraphs);
    let (mut parameters, names) = path(operation);
    parameters.extend(
        [
            "file: UploadFile",
            "contentType: String? = null",
            "filename: String? = null",
            PROGRESS,
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
