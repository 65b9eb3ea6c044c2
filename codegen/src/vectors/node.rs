//! One TypeScript file an operation. A vector is a call with literal arguments, and a check of each member that is
//! expected.

mod check;
mod literal;

use std::{collections::BTreeSet, fmt::Write};

use anyhow::{Context, Result, bail};
use serde_json::Value;

use super::{Group, Vector};
use crate::{
    model::{Api, Kind, Type},
    names,
    node::quoted,
    output::Output,
    rust::HEADER,
};

const FOLDER: &str = "tests/runners/node/generated";

pub fn emit(api: &Api, groups: &[Group], output: &mut Output) -> Result<()> {
    output.own_folder(FOLDER);
    let mut index = HEADER.to_owned();
    for group in groups {
        output.add(format!("{FOLDER}/{}.ts", group.id), file(api, group)?);
        writeln!(index, "import './{}.js'", group.id)?;
    }
    output.add(format!("{FOLDER}/index.ts"), index);
    Ok(())
}

/// A file on its way: the lines of its tests, and what they use.
struct File<'a> {
    api: &'a Api,
    lines: String,
    helpers: BTreeSet<&'static str>,
    classes: BTreeSet<String>,
}

fn file(api: &Api, group: &Group) -> Result<String> {
    let mut file = File { api, lines: String::new(), helpers: BTreeSet::new(), classes: BTreeSet::new() };
    for vector in &group.vectors {
        let name = quoted(&vector.id);
        if !vector.source.is_empty() {
            writeln!(file.lines, "\n// {}", vector.source.replace('\n', " "))?;
        }
        match &vector.operation.vendor {
            None => {
                file.helpers.insert("vector");
                writeln!(file.lines, "vector({name}, {}, async (bird) => {{", client(vector))?;
            }
            Some(vendor) => {
                file.helpers.insert("vendorVector");
                file.classes.insert(vendor.clone());
                let make = format!("(run) => new {vendor}.Client({})", vendor_client(vector));
                writeln!(file.lines, "vendorVector({name}, {make}, async (bird) => {{")?;
            }
        }
        test(&mut file, vector).with_context(|| vector.id.clone())?;
        file.lines.push_str("})\n");
    }
    let mut text = HEADER.to_owned();
    if !file.classes.is_empty() {
        let classes: Vec<&str> = file.classes.iter().map(String::as_str).collect();
        writeln!(text, "import {{ {} }} from 'birdwire'", classes.join(", "))?;
    }
    let helpers: Vec<&str> = file.helpers.iter().copied().collect();
    writeln!(text, "import {{ {} }} from '../harness.js'", helpers.join(", "))?;
    text.push_str(&file.lines);
    Ok(text)
}

fn test(file: &mut File, vector: &Vector) -> Result<()> {
    let (result, expected) = vector.result.as_object().and_then(|result| result.iter().next()).context("`result`")?;
    match result.as_str() {
        "value" => file.value(vector, expected)?,
        "pages" => file.pages(vector, expected)?,
        "media" => file.media(vector, expected)?,
        "uploaded" => file.uploaded(vector, expected)?,
        "empty" => file.empty(vector)?,
        "error" => file.error(vector, expected)?,
        "cancelled" => file.cancelled(vector)?,
        other => bail!("a result cannot be {other}"),
    }
    Ok(())
}

/// The options of the client, beside the defaults of every runner.
fn client(vector: &Vector) -> String {
    let members = vector.client.as_object().into_iter().flatten().map(|(name, value)| {
        let name = if name == "bearer" { "bearerToken" } else { name };
        format!("{name}: {}", literal::plain(value, 0))
    });
    braces(members.collect())
}

/// The credentials of a vendor's client are called in `spec/` as its options are.
fn vendor_client(vector: &Vector) -> String {
    let given = vector.client.as_object().into_iter().flatten().filter(|(name, _)| *name != "vendor");
    let members = given.map(|(name, value)| format!("{name}: {}", literal::plain(value, 0)));
    braces(["...run".to_owned()].into_iter().chain(members).collect())
}

fn braces(members: Vec<String>) -> String {
    if members.is_empty() { "{}".to_owned() } else { format!("{{ {} }}", members.join(", ")) }
}

impl File<'_> {
    fn line(&mut self, text: &str) {
        self.lines.push_str("  ");
        self.lines.push_str(text);
        self.lines.push('\n');
    }

    /// `bird.channels.messages.send('…', { … })`
    fn call(&self, vector: &Vector, indent: usize, signal: bool) -> Result<String> {
        let operation = &vector.operation;
        let mut arguments: Vec<String> = vector.path.iter().map(|text| quoted(text)).collect();
        if let Some(upload) = &vector.upload {
            arguments.extend(file_arguments(upload, indent));
        }
        if let Some(files) = &vector.files {
            arguments.push(files_argument(files, indent));
        }
        if let (Some(lines), Some(row)) = (&vector.csv, &operation.csv) {
            arguments.push(self.lines_argument(lines, row, indent)?);
        }
        if let Some(schema) = operation.body.as_ref().filter(|_| vector.upload.is_none()) {
            let body = vector.body.as_ref().context("the operation takes a body")?;
            arguments.push(literal::typed(self.api, body, &Type::Named(schema.clone()), indent));
        }
        let mut options: Vec<String> = vector
            .options
            .as_object()
            .into_iter()
            .flatten()
            .map(|(name, value)| format!("{}: {}", name.trim_end_matches("Ms"), literal::plain(value, 0)))
            .collect();
        if vector.wait {
            options.push("pollInterval: 10".to_owned());
        }
        if signal {
            options.push("signal".to_owned());
        }
        if let Some(schema) = operation.query.as_ref().filter(|_| vector.upload.is_none()) {
            match (&vector.query, options.is_empty()) {
                (Value::Null, true) => {}
                (Value::Null, false) => arguments.push("undefined".to_owned()),
                (query, _) => arguments.push(literal::typed(self.api, query, &Type::Named(schema.clone()), indent)),
            }
        }
        if !options.is_empty() {
            arguments.push(braces(options));
        }
        let place = operation.resource.join(".");
        Ok(format!("bird.{place}.{}({})", vector.method_name(), arguments.join(", ")))
    }

    /// The text of lines, or rows as typed objects.
    fn lines_argument(&self, lines: &Value, row: &str, indent: usize) -> Result<String> {
        if let Some(text) = lines.get("text").and_then(Value::as_str) {
            return Ok(format!("Buffer.from({})", quoted(text)));
        }
        let rows = lines.get("rows").context("lines are `text` or `rows`")?;
        let ty = Type::List(Box::new(Type::Named(row.to_owned())), Default::default());
        Ok(literal::typed(self.api, rows, &ty, indent))
    }

    /// The call with all that it leads to: every page, or the whole file.
    fn whole(&mut self, vector: &Vector, signal: bool) -> Result<String> {
        let call = self.call(vector, 2, signal)?;
        Ok(match vector.operation.result.as_str() {
            "list" => {
                self.helpers.insert("walk");
                format!("walk({call})")
            }
            "media" => {
                self.helpers.insert("wholeFile");
                format!("wholeFile({call})")
            }
            _ => call,
        })
    }

    fn value(&mut self, vector: &Vector, expected: &Value) -> Result<()> {
        let answer = vector.operation.answer.clone().context("the operation answers nothing")?;
        let call = self.call(vector, 2, false)?;
        self.line(&format!("const answer = await {call}"));
        let members = expected.as_object().context("`value` is an object")?;
        self.members("answer", members, &answer, ".")?;
        self.raw(vector, |pointer| (pointer.is_empty()).then(|| "answer".to_owned()))
    }

    fn pages(&mut self, vector: &Vector, expected: &Value) -> Result<()> {
        let head = vector.operation.answer.clone().context("the operation answers nothing")?;
        let Some(shape) = self.api.schema(&head).page.as_ref() else { bail!("{head} is no page") };
        let item = Type::Named(shape.item.clone());
        let call = self.whole(vector, false)?;
        self.helpers.extend(["length", "same"]);
        self.line(&format!("const pages = await {call}"));
        let pages = expected.as_array().context("`pages` is a list")?;
        self.line(&format!("length(pages, {})", pages.len()));
        for (index, page) in pages.iter().enumerate() {
            let at = format!("pages[{index}]");
            for (name, value) in page.as_object().context("a page is an object")? {
                match name.as_str() {
                    "items" => self.check(
                        &format!("{at}?.items"),
                        value,
                        &Type::List(Box::new(item.clone()), Default::default()),
                    )?,
                    "nextPageToken" => {
                        self.line(&format!("same(pages[{index}]?.nextPageToken, {})", literal::plain(value, 0)))
                    }
                    _ => self.member(&at, name, value, &head, "?.")?,
                }
            }
        }
        self.raw(vector, |pointer| {
            let index: usize = pointer.strip_prefix("/items/")?.parse().ok()?;
            Some(format!("pages.flatMap((page) => page.items)[{index}]"))
        })
    }

    fn media(&mut self, vector: &Vector, expected: &Value) -> Result<()> {
        let call = self.call(vector, 2, false)?;
        self.line(&format!("const media = await {call}"));
        for (name, value) in expected.as_object().context("`media` is an object")? {
            if name == "base64" {
                self.helpers.insert("sameBytes");
                self.line(&format!("sameBytes(await media.bytes(), {})", literal::plain(value, 0)));
            } else {
                self.helpers.insert("same");
                self.line(&format!("same(media.{name}, {})", literal::plain(value, 0)));
            }
        }
        Ok(())
    }

    fn uploaded(&mut self, vector: &Vector, expected: &Value) -> Result<()> {
        let call = self.call(vector, 2, false)?;
        self.helpers.insert("same");
        self.line(&format!("const url = await {call}"));
        self.line(&format!("same(url, {})", literal::plain(expected, 0)));
        Ok(())
    }

    fn empty(&mut self, vector: &Vector) -> Result<()> {
        let call = self.call(vector, 2, false)?;
        self.helpers.insert("absent");
        self.line(&format!("absent(await {call})"));
        Ok(())
    }

    fn error(&mut self, vector: &Vector, expected: &Value) -> Result<()> {
        let kind = expected.get("kind").and_then(Value::as_str).context("`kind`")?;
        let class = format!("{}Error", names::pascal(kind));
        let call = self.whole(vector, false)?;
        self.helpers.extend(["fails", "same"]);
        if let (Some(body), Some(schema)) = (&vector.body, &vector.operation.body)
            && !literal::fits(self.api, body, &Type::Named(schema.clone()))
        {
            self.line("// @ts-expect-error");
        }
        self.line(&format!("const error = await fails({class}, () => {call})"));
        self.classes.insert(class);
        for (name, value) in expected.as_object().into_iter().flatten() {
            let (member, helper) = match name.as_str() {
                "retryAfterMs" => ("retryAfter", "same"),
                // The message also says where; the server's own words stand by themselves.
                "message" => ("reason", "same"),
                "details" => ("details", "equal"),
                name => (name, "same"),
            };
            self.helpers.insert(helper);
            let value = if name == "path" { option_path(value) } else { value.clone() };
            self.line(&format!("{helper}(error.{member}, {})", literal::plain(&value, 2)));
        }
        Ok(())
    }

    fn cancelled(&mut self, vector: &Vector) -> Result<()> {
        let after = vector.cancel_after_ms.context("`cancelAfterMs`")?;
        let call = self.whole(vector, true)?;
        self.helpers.insert("cancelled");
        self.line(&format!("await cancelled({after}, (signal) => {call})"));
        Ok(())
    }

    fn raw(&mut self, vector: &Vector, place: impl Fn(&str) -> Option<String>) -> Result<()> {
        for (pointer, json) in vector.raw.as_object().into_iter().flatten() {
            let at = place(pointer).with_context(|| format!("`raw` has no place {pointer:?}"))?;
            self.helpers.insert("sameRaw");
            self.line(&format!("sameRaw({at}, {})", literal::plain(json, 2)));
        }
        Ok(())
    }
}

/// The vectors call an option as Rust does: `content_type`. What the API has names for keeps them.
fn option_path(path: &Value) -> Value {
    match path.as_str() {
        Some(path) if !path.contains(['.', '[']) && path == names::snake(path) => names::camel(path).into(),
        _ => path.clone(),
    }
}

/// The bytes of a file, and what is said about it.
fn file_arguments(upload: &Value, indent: usize) -> [String; 2] {
    let about = said(upload).map(|(name, value)| (name.clone(), value.clone())).collect();
    [bytes(upload), literal::plain(&Value::Object(about), indent)]
}

/// One file by itself, others as a list.
fn files_argument(files: &[Value], indent: usize) -> String {
    let space = " ".repeat(indent);
    let one = |file: &Value| {
        let about = said(file).map(|(name, value)| format!("{name}: {}", literal::plain(value, 0)));
        braces([format!("file: {}", bytes(file))].into_iter().chain(about).collect())
    };
    match files {
        [] => "[]".to_owned(),
        [file] => one(file),
        files => {
            let lines: String = files.iter().map(|file| format!("{space}  {},\n", one(file))).collect();
            format!("[\n{lines}{space}]")
        }
    }
}

fn bytes(file: &Value) -> String {
    let text = |name: &str| file.get(name).and_then(Value::as_str);
    match (text("text"), text("base64")) {
        (_, Some(base64)) => format!("Buffer.from({}, 'base64')", quoted(base64)),
        (text, None) => format!("Buffer.from({})", quoted(text.unwrap_or_default())),
    }
}

/// Everything but the bytes.
fn said(file: &Value) -> impl Iterator<Item = (&String, &Value)> {
    file.as_object().into_iter().flatten().filter(|(name, _)| !["text", "base64"].contains(&name.as_str()))
}

/// The members of an object in `spec/`.
fn object<'a>(api: &'a Api, name: &str) -> Result<&'a crate::model::Object> {
    match &api.schema(name).kind {
        Kind::Object(object) => Ok(object),
        _ => bail!("{name} is no object"),
    }
}
