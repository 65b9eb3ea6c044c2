//! The JSON of a call: what the façade wrote, read once.

use std::time::Duration;

use birdwire::{
    Error, Lines, Request,
    call::{Arguments, CallOptions, InputStyle},
    operation::Host,
};
use bytes::Bytes;
use serde::{Deserialize, de::DeserializeOwned};
use serde_json::{Map, Value};

/// A body that is absent is not the same as one that is null.
fn given<'de, D: serde::Deserializer<'de>>(deserializer: D) -> Result<Option<Value>, D::Error> {
    Value::deserialize(deserializer).map(Some)
}

#[derive(Deserialize)]
struct Call {
    path: Vec<Value>,
    #[serde(default)]
    query: Value,
    #[serde(default, deserialize_with = "given")]
    body: Option<Value>,
    #[serde(default)]
    options: Value,
}

#[derive(Deserialize)]
struct Free {
    request: FreeRequest,
    #[serde(default)]
    options: Value,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct FreeRequest {
    method: String,
    path: String,
    #[serde(default)]
    query: Option<Map<String, Value>>,
    #[serde(default)]
    headers: Option<Map<String, Value>>,
    #[serde(default, deserialize_with = "given")]
    json: Option<Value>,
    #[serde(default)]
    host: Option<String>,
}

#[derive(Deserialize)]
struct UploadCall {
    path: Vec<Value>,
    file: Option<String>,
    about: Value,
    progress: bool,
    #[serde(default)]
    options: Value,
}

#[derive(Deserialize)]
struct LinesCall {
    #[serde(flatten)]
    call: Call,
    /// Where the file lies.
    file: Option<String>,
    rows: Option<Vec<Value>>,
}

#[derive(Deserialize)]
struct FilesCall {
    #[serde(flatten)]
    call: Call,
    files: Vec<FileGiven>,
    progress: bool,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct FileGiven {
    path: Option<String>,
    in_memory: bool,
    about: Value,
}

pub struct Files {
    pub arguments: Arguments,
    pub files: Vec<File>,
    /// Whether somebody wants to be told how far it got.
    pub progress: bool,
    pub options: CallOptions,
}

/// One file of several: at its path, in memory, or given piece by piece.
pub struct File {
    pub path: Option<String>,
    pub in_memory: bool,
    pub about: About,
}

pub struct Upload {
    pub path: Vec<String>,
    /// Where the file lies, unless its bytes are given in another way.
    pub file: Option<String>,
    pub about: About,
    /// Whether somebody wants to be told how far it got.
    pub progress: bool,
    pub options: CallOptions,
}

/// What is said about a file.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct About {
    pub content_type: Option<String>,
    pub filename: Option<String>,
    /// Of what comes piece by piece.
    pub length: Option<u64>,
}

#[derive(Default, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
struct Options {
    timeout: Option<f64>,
    attempt_timeout: Option<f64>,
    max_retries: Option<u32>,
    poll_interval: Option<f64>,
    workspace_id: Option<String>,
    organization_id: Option<String>,
    headers: Option<Map<String, Value>>,
}

impl Call {
    fn taken(self) -> Result<(Arguments, CallOptions), Error> {
        let Self { path, query, body, options } = self;
        let arguments = Arguments { path: self::path(path)?, query, body, input: InputStyle::Wire };
        Ok((arguments, self::options(options)?))
    }
}

pub fn call(json: &str) -> Result<(Arguments, CallOptions), Error> {
    self::json::<Call>(json)?.taken()
}

/// Lines of CSV: at a path, as rows, or as the text.
pub fn lines(json: &str, text: Option<Bytes>) -> Result<(Arguments, Lines, CallOptions), Error> {
    let LinesCall { call, file, rows } = self::json(json)?;
    let (arguments, options) = call.taken()?;
    let lines = match (file, text) {
        (Some(path), _) => Lines::Path(path.into()),
        (None, Some(text)) => Lines::Text(text),
        (None, None) => Lines::Rows(rows.unwrap_or_default()),
    };
    Ok((arguments, lines, options))
}

/// Files of a form, whose field is called `name`.
pub fn files(json: &str, name: &str) -> Result<Files, Error> {
    let FilesCall { call, files, progress } = self::json(json)?;
    let (arguments, options) = call.taken()?;
    let files = files.into_iter().enumerate().map(|(index, file)| {
        let about = read(file.about, &format!("body.{name}[{index}]"))?;
        Ok(File { path: file.path, in_memory: file.in_memory, about })
    });
    Ok(Files { arguments, files: files.collect::<Result<_, Error>>()?, progress, options })
}

pub fn upload(json: &str) -> Result<Upload, Error> {
    let call: UploadCall = self::json(json)?;
    Ok(Upload {
        path: path(call.path)?,
        file: call.file,
        about: read(call.about, "")?,
        progress: call.progress,
        options: options(call.options)?,
    })
}

fn path(values: Vec<Value>) -> Result<Vec<String>, Error> {
    values.into_iter().map(|value| text(value, "path")).collect()
}

pub fn free(json: &str, bytes: Option<Bytes>) -> Result<(Request, CallOptions), Error> {
    let free: Free = self::json(json)?;
    let mut request = Request::new(free.request.method, free.request.path);
    for (name, value) in free.request.query.unwrap_or_default() {
        for value in several(value) {
            if !value.is_null() {
                request = request.query(&name, scalar(value, "query")?);
            }
        }
    }
    request.headers = headers(free.request.headers.unwrap_or_default(), "headers")?;
    if let Some(name) = free.request.host {
        request.host = host(&name, "host")?;
    }
    if let Some(bytes) = bytes {
        request = request.bytes(bytes);
    } else if let Some(json) = free.request.json {
        request = request.json(json);
    }
    Ok((request, options(free.options)?))
}

/// Reads the JSON of arguments.
pub fn json<T: DeserializeOwned>(json: &str) -> Result<T, Error> {
    let value = serde_json::from_str(json).map_err(|error| Error::input("", error.to_string()))?;
    read(value, "")
}

/// Reads a value; its errors carry the path under `at`.
pub fn read<T: DeserializeOwned>(value: Value, at: &str) -> Result<T, Error> {
    serde_path_to_error::deserialize(value).map_err(|error| {
        let path = error.path().to_string();
        let path = match (at, path.as_str()) {
            (at, ".") => at.to_owned(),
            ("", path) => path.to_owned(),
            (at, path) => format!("{at}.{path}"),
        };
        Error::input(path, error.into_inner().to_string())
    })
}

pub fn options(value: Value) -> Result<CallOptions, Error> {
    if value.is_null() {
        return Ok(CallOptions::default());
    }
    let options: Options = read(value, "options")?;
    Ok(CallOptions {
        timeout: duration(options.timeout, "options.timeout")?,
        attempt_timeout: duration(options.attempt_timeout, "options.attemptTimeout")?,
        max_retries: options.max_retries,
        poll_interval: duration(options.poll_interval, "options.pollInterval")?,
        workspace_id: options.workspace_id,
        organization_id: options.organization_id,
        headers: headers(options.headers.unwrap_or_default(), "options.headers")?,
    })
}

/// Milliseconds, as everywhere in JavaScript.
pub fn duration(milliseconds: Option<f64>, path: &str) -> Result<Option<Duration>, Error> {
    let refuse = |_| Error::input(path, "must be a number of milliseconds, more than zero");
    milliseconds.map(|limit| Duration::try_from_secs_f64(limit / 1000.0).map_err(refuse)).transpose()
}

/// A list of values sends its header several times.
pub fn headers(map: Map<String, Value>, path: &str) -> Result<Vec<(String, String)>, Error> {
    let mut pairs = Vec::with_capacity(map.len());
    for (name, value) in map {
        for value in several(value) {
            pairs.push((name.clone(), text(value, path)?));
        }
    }
    Ok(pairs)
}

pub fn host(name: &str, path: &str) -> Result<Host, Error> {
    Host::from_name(name).ok_or_else(|| Error::input(path, "must be api or media"))
}

fn several(value: Value) -> Vec<Value> {
    match value {
        Value::Array(values) => values,
        value => vec![value],
    }
}

fn text(value: Value, path: &str) -> Result<String, Error> {
    match value {
        Value::String(text) => Ok(text),
        other => Err(Error::input(path, format!("expected a text, got {other}"))),
    }
}

fn scalar(value: Value, path: &str) -> Result<String, Error> {
    match value {
        Value::Bool(_) | Value::Number(_) => Ok(value.to_string()),
        value => text(value, path),
    }
}
