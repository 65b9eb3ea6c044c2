//! Calls that send files in a form, to Bird itself.

use std::sync::Arc;

use serde_json::{Map, Value};
use tracing::{Instrument, info_span};

use crate::{
    Client, Error, Response, Upload,
    call::{Arguments, CallOptions, Content, Kind},
    form::{self, Form, FormFile, Progress, Source},
    operation::{Files, Operation},
    runtime,
    schema::Object,
    transport::within,
};

impl Client {
    /// Makes a call whose body is a form: the text fields in `arguments.body`, and behind them the files in their order.
    ///
    /// Files are read while they are sent, and never in memory as a whole. `progress` is told the bytes of all files that
    /// have gone out, and how many there are: first none, last all; where the form has to be sent again, it starts again
    /// at 0. A form with a stream is never sent twice, whatever `x-retry` and the options say. A limit for the whole of it
    /// holds only when `options` name one; otherwise the call fails when nothing has moved for `idle_timeout`. Dropping the
    /// future closes the connection.
    pub async fn send_files(
        &self,
        operation: &'static Operation,
        arguments: Arguments,
        files: Vec<Upload>,
        progress: Option<Box<dyn Fn(u64, u64) + Send + Sync>>,
        options: &CallOptions,
    ) -> Result<Response, Error> {
        let Some(row) = &operation.files else {
            return Err(Error::input("operation", "takes no files").with_operation(operation.name));
        };
        let span = info_span!("birdwire.files", operation = operation.name, files = files.len());
        let (client, options) = (self.clone(), options.clone());
        let progress = progress.map(Progress::from);
        let work = async move { client.send_files_here(operation, row, arguments, files, progress, &options).await };
        runtime::run_on_workers(work.instrument(span)).await.map_err(|error| error.with_operation(operation.name))
    }

    async fn send_files_here(
        &self,
        operation: &'static Operation,
        row: &'static Files,
        mut arguments: Arguments,
        files: Vec<Upload>,
        progress: Option<Progress>,
        options: &CallOptions,
    ) -> Result<Response, Error> {
        if operation.body.is_some() {
            arguments.body.get_or_insert_with(|| Value::Object(Map::new()));
        }
        let mut job = self.job(operation, &mut arguments, options, Kind::Form)?;
        count(row, files.len())?;
        let mut opened = Vec::with_capacity(files.len());
        for (index, file) in files.into_iter().enumerate() {
            let place = if row.many { format!("body.{}[{index}]", row.name) } else { format!("body.{}", row.name) };
            let filename = file.file_name();
            let content_type =
                file.kind(&filename).map_err(|error| error.with_path(format!("{place}.content_type")))?;
            // Only now, when the call itself is known to be right, is anything read.
            let source = within(job.clock.deadline, Source::open(file.source)).await.map_err(|_| job.clock.passed())?;
            let source = source.map_err(|error| form::at(&place, error))?;
            opened.push(FormFile {
                filename,
                content_type,
                source,
                progress: file.progress.map(Progress::from),
                place,
            });
        }
        let fields = fields(operation.body, arguments.body.as_ref());
        job.content = Content::Form(Arc::new(Form::new(&fields, row.name, opened, progress)));
        self.run(job).await.map(Response::from)
    }
}

fn count(row: &Files, given: usize) -> Result<(), Error> {
    let wanted = match row.maximum {
        _ if given < row.minimum => format!("at least {}", row.minimum),
        Some(maximum) if given > maximum => format!("at most {maximum}"),
        _ => return Ok(()),
    };
    Err(Error::input(format!("body.{}", row.name), format!("expected {wanted} files, got {given}")))
}

/// The text fields of a form, in the order of the schema. They are plain values: codegen refuses anything else.
fn fields(table: Option<&'static Object>, body: Option<&Value>) -> Vec<(String, String)> {
    let members = table.into_iter().flat_map(|table| table.members);
    let given = members.filter_map(|member| Some((member.wire.to_owned(), body?.get(member.wire)?)));
    given.filter_map(|(name, value)| Some((name, text(value)?))).collect()
}

fn text(value: &Value) -> Option<String> {
    match value {
        Value::Null => None,
        Value::String(text) => Some(text.clone()),
        other => Some(other.to_string()),
    }
}
