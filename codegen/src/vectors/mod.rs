//! Tests from data: one source file an operation and language with a function for each of its vectors, written as a user
//! would write the call.

mod kotlin;
pub mod layout;
mod node;
mod rust;
mod swift;

use std::{
    fs,
    path::{Path, PathBuf},
};

use anyhow::{Context, Result, bail};
use serde_json::Value;

use crate::{
    model::{Api, Operation},
    output::Output,
};

/// One file of `tests/vectors/`. `tests/vectors/README.md` explains its members.
pub struct Vector {
    /// `channels.send-message.text-with-reply`: the path of its file.
    pub id: String,
    pub source: String,
    /// What the client is made with instead of the runners' defaults.
    pub client: Value,
    pub operation: Operation,
    /// Path arguments by position.
    pub path: Vec<String>,
    pub query: Value,
    pub body: Option<Value>,
    /// `text` or `base64`, `contentType`, `filename`: calls the operation's second method with these bytes.
    pub upload: Option<Value>,
    /// The files of a form, in their order: each as in `upload`.
    pub files: Option<Vec<Value>>,
    /// The lines of a CSV body: `{"text": …}`, or `{"rows": [{…}]}` by column name.
    pub csv: Option<Value>,
    /// Calls the operation's second method, which waits. Runners rest 10 ms between two questions.
    pub wait: bool,
    /// Per-call options: `timeoutMs`, `maxRetries`, `workspaceId`, `organizationId`.
    pub options: Value,
    pub cancel_after_ms: Option<u64>,
    /// Exactly one of `value`, `pages`, `media`, `uploaded`, `empty`, `error`, `cancelled`.
    pub result: Value,
    /// JSON pointer → the whole JSON that `to_dict()`/`rawJSON` gives back.
    pub raw: Value,
}

impl Vector {
    /// `channels_send_message_text_with_reply`: a name that every language accepts.
    pub fn identifier(&self) -> String {
        self.id.replace(['.', '-'], "_")
    }

    /// `channels.send-message`: the path of its folder.
    pub fn folder(&self) -> &str {
        self.id.rsplit_once('.').map_or("", |(folder, _)| folder)
    }

    /// `text_with_reply`: the name of its file, as every language accepts it.
    pub fn name(&self) -> String {
        self.id.rsplit('.').next().unwrap_or_default().replace('-', "_")
    }

    /// The method that is called: to upload a file or to wait it is the one beside the operation's own.
    pub fn method_name(&self) -> &String {
        let upload = self.operation.upload.as_ref().filter(|_| self.upload.is_some()).map(|upload| &upload.method_name);
        let wait = self.operation.wait.as_ref().filter(|_| self.wait).map(|wait| &wait.method_name);
        upload.or(wait).unwrap_or(&self.operation.method_name)
    }
}

/// The vectors of one operation: a source file.
pub struct Group {
    /// `channels.send-message`
    pub id: String,
    pub vectors: Vec<Vector>,
}

impl Group {
    /// `channels_send_message`
    pub fn identifier(&self) -> String {
        self.id.replace(['.', '-'], "_")
    }

    /// For the head of a file.
    pub fn operation(&self) -> &str {
        self.vectors.first().map_or("", |vector| &vector.operation.id)
    }
}

pub fn emit(api: &Api, root: &Path, output: &mut Output) -> Result<()> {
    let mut vectors: Vec<Group> = Vec::new();
    for vector in read(api, &root.join("tests/vectors"))? {
        match vectors.last_mut().filter(|group| group.id == vector.folder()) {
            Some(group) => group.vectors.push(vector),
            None => vectors.push(Group { id: vector.folder().to_owned(), vectors: vec![vector] }),
        }
    }
    rust::emit(api, &vectors, output)?;
    node::emit(api, &vectors, output)?;
    swift::emit(api, &vectors, output)?;
    kotlin::emit(api, &vectors, output)?;
    Ok(())
}

fn read(api: &Api, folder: &Path) -> Result<Vec<Vector>> {
    let mut files = Vec::new();
    find(folder, &mut files)?;
    files.retain(|file| file.parent() != Some(folder)); // `schema.json` says what a vector looks like
    files.sort();
    files.iter().map(|file| read_one(api, folder, file).with_context(|| file.display().to_string())).collect()
}

fn find(folder: &Path, files: &mut Vec<PathBuf>) -> Result<()> {
    let Ok(entries) = fs::read_dir(folder) else { return Ok(()) };
    for entry in entries {
        let path = entry?.path();
        if path.is_dir() {
            find(&path, files)?;
        } else if path.extension().is_some_and(|extension| extension == "json") {
            files.push(path);
        }
    }
    Ok(())
}

fn read_one(api: &Api, folder: &Path, file: &Path) -> Result<Vector> {
    let document: Value = serde_json::from_str(&fs::read_to_string(file)?)?;
    let call = document.get("call").context("`call`")?;
    let name = call.get("operation").and_then(Value::as_str).context("`call.operation`")?;
    let operation = api.operations.iter().find(|operation| operation.id == name);
    let operation = operation.with_context(|| format!("spec/ has no operation {name}"))?.clone();
    let result = document.get("result").cloned().context("`result`")?;
    if result.as_object().is_none_or(|result| result.len() != 1) {
        bail!("`result` has exactly one member");
    }
    let wait = call.get("wait").and_then(Value::as_bool).unwrap_or(false);
    for (member, known, fits) in [
        ("upload", operation.upload.is_some(), true),
        ("files", operation.files.is_some(), call.get("files").is_some()),
        ("csv", operation.csv.is_some(), call.get("csv").is_some()),
        ("wait", operation.wait.is_some(), true),
    ] {
        if call.get(member).is_some() && !known {
            bail!("{name} has no `x-{member}`");
        }
        if known && !fits {
            bail!("`call.{member}` is missing");
        }
    }
    let vendor = document.pointer("/client/vendor").and_then(Value::as_str);
    if vendor != operation.vendor.as_deref() {
        bail!("`client.vendor` is {vendor:?}, and {name} is an operation of {:?}", operation.vendor);
    }
    let relative = file.strip_prefix(folder)?.with_extension("");
    let id: Vec<&str> = relative.iter().filter_map(|part| part.to_str()).collect();
    let texts = call.get("path").and_then(Value::as_array).map(Vec::as_slice).unwrap_or_default();
    Ok(Vector {
        id: id.join("."),
        source: document.get("source").and_then(Value::as_str).unwrap_or_default().to_owned(),
        client: document.get("client").cloned().unwrap_or_default(),
        path: texts.iter().filter_map(Value::as_str).map(str::to_owned).collect(),
        query: call.get("query").cloned().unwrap_or_default(),
        body: call.get("body").cloned(),
        upload: call.get("upload").cloned(),
        files: call.get("files").and_then(Value::as_array).cloned(),
        csv: call.get("csv").cloned(),
        wait,
        options: call.get("options").cloned().unwrap_or_default(),
        cancel_after_ms: call.get("cancelAfterMs").and_then(Value::as_u64),
        raw: document.get("raw").cloned().unwrap_or_default(),
        operation,
        result,
    })
}
