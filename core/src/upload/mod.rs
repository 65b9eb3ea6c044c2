//! A file's way to its place: ask for one, and send a form there piece by piece.

mod presigned;
mod store;

use std::{fmt, path::PathBuf, sync::Arc};

use bytes::Bytes;
use futures_core::{Stream, stream::BoxStream};
use serde_json::{Value, json};
use tracing::{Instrument, info_span};

use crate::{
    answer,
    call::{Arguments, CallOptions, Clock, InputStyle, Job, Kind, Response},
    client::Client,
    config,
    error::Error,
    form::{Form, FormFile, Progress, Source},
    operation::{self, Operation},
    runtime,
    transport::within,
};

use self::presigned::Presigned;

/// A file to upload.
///
/// ```
/// use birdwire::Upload;
/// let invoice = Upload::path("invoices/2025.pdf").progress(|sent, total| println!("{sent} of {total}"));
/// let picture = Upload::bytes(vec![0x89, 0x50]).filename("dot.png");
/// let report = Upload::bytes("a,b\n1,2\n").content_type("text/csv");
/// ```
pub struct Upload {
    pub source: UploadSource,
    /// What kind of file it is. Guessed from its name where that is possible.
    pub content_type: Option<String>,
    /// What the file is called. Otherwise the last part of its path, or `file`.
    pub filename: Option<String>,
    /// Called with the bytes sent so far and the length of the file: first with none, last with all of it. Where a
    /// file has to be sent again, it starts again at 0.
    pub progress: Option<Box<dyn Fn(u64, u64) + Send + Sync>>,
}

/// Where the bytes of an [`Upload`] come from.
pub enum UploadSource {
    /// Read while it is sent. May be sent again after a failure.
    Path(PathBuf),
    /// May be sent again after a failure.
    Bytes(Bytes),
    /// Sent once. Without a length it is first written to a temporary file, since the length has to be told before.
    Stream { length: Option<u64>, pieces: BoxStream<'static, Result<Bytes, Error>> },
}

impl Upload {
    pub fn new(source: UploadSource) -> Self {
        Self { source, content_type: None, filename: None, progress: None }
    }

    pub fn path(path: impl Into<PathBuf>) -> Self {
        Self::new(UploadSource::Path(path.into()))
    }

    pub fn bytes(bytes: impl Into<Bytes>) -> Self {
        Self::new(UploadSource::Bytes(bytes.into()))
    }

    pub fn stream(length: Option<u64>, pieces: impl Stream<Item = Result<Bytes, Error>> + Send + 'static) -> Self {
        Self::new(UploadSource::Stream { length, pieces: Box::pin(pieces) })
    }

    pub fn content_type(mut self, content_type: impl Into<String>) -> Self {
        self.content_type = Some(content_type.into());
        self
    }

    pub fn filename(mut self, filename: impl Into<String>) -> Self {
        self.filename = Some(filename.into());
        self
    }

    pub fn progress(mut self, progress: impl Fn(u64, u64) + Send + Sync + 'static) -> Self {
        self.progress = Some(Box::new(progress));
        self
    }

    pub(crate) fn file_name(&self) -> String {
        let given = self.filename.clone().filter(|name| !name.is_empty());
        given
            .or_else(|| match &self.source {
                UploadSource::Path(path) => path.file_name().map(|name| name.to_string_lossy().into_owned()),
                UploadSource::Bytes(_) | UploadSource::Stream { .. } => None,
            })
            .unwrap_or_else(|| "file".to_owned())
    }

    pub(crate) fn kind(&self, filename: &str) -> Result<String, Error> {
        let Some(given) = &self.content_type else {
            let guess = mime_guess::from_path(filename).first_raw().map(str::to_owned);
            let give = || format!("cannot be guessed from the file's name: {}", config::give(&["content_type"]));
            return guess.ok_or_else(|| Error::input("content_type", give()));
        };
        // It becomes a line of the form, which must not become two.
        let fits = !given.trim().is_empty() && given.bytes().all(|byte| matches!(byte, b' '..=b'~'));
        if fits { Ok(given.clone()) } else { Err(config::refused("content_type", "is none, such as image/png")) }
    }
}

/// One file where several may be given.
impl From<Upload> for Vec<Upload> {
    fn from(file: Upload) -> Self {
        vec![file]
    }
}

impl fmt::Debug for Upload {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Upload")
            .field("source", &self.source)
            .field("content_type", &self.content_type)
            .field("filename", &self.filename)
            .finish_non_exhaustive()
    }
}

impl fmt::Debug for UploadSource {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Path(path) => f.debug_tuple("Path").field(path).finish(),
            Self::Bytes(bytes) => f.debug_struct("Bytes").field("length", &bytes.len()).finish(),
            Self::Stream { length, .. } => f.debug_struct("Stream").field("length", length).finish_non_exhaustive(),
        }
    }
}

impl Client {
    /// Asks for a place for a file, sends the file there, and gives back the address to put into messages.
    ///
    /// The file goes to its place without any credential, and is never in memory as a whole. A limit for the whole of
    /// it holds only when `options` name one; otherwise a transfer fails when nothing has moved for `idle_timeout`.
    /// Dropping the future closes the connection.
    pub async fn upload(
        &self,
        operation: &'static Operation,
        path: Vec<String>,
        upload: Upload,
        options: &CallOptions,
    ) -> Result<String, Error> {
        let Some(row) = &operation.upload else {
            return Err(Error::input("operation", "gives no place to upload to").with_operation(operation.name));
        };
        let span = info_span!("birdwire.upload", operation = row.name);
        let (client, options) = (self.clone(), options.clone());
        let work = async move { client.upload_here(operation, row, path, upload, &options).await };
        runtime::run_on_workers(work.instrument(span)).await.map_err(|error| error.with_operation(row.name))
    }

    async fn upload_here(
        &self,
        operation: &'static Operation,
        row: &'static operation::Upload,
        path: Vec<String>,
        upload: Upload,
        options: &CallOptions,
    ) -> Result<String, Error> {
        let filename = upload.file_name();
        let content_type = upload.kind(&filename)?;
        let clock = Clock::start(self, options, Kind::Form)?;
        let mut job = self.asking(operation, row, path, &content_type, options)?;
        // Only now, when the call itself is known to be right, is anything read.
        let source = within(clock.deadline, Source::open(upload.source)).await.map_err(|_| clock.passed())??;
        if clock.explicit {
            // What has passed so far counts as well.
            job.clock.deadline = clock.deadline;
        } else {
            job.clock = Clock::start(self, options, Kind::Whole)?;
        }
        let response = Response::from(self.run(job).await?);
        let config = &self.shared.config;
        let presigned = Presigned::read(&response, row, config.hosts.base(operation.host), config.hosts.allow_http)
            .map_err(|error| answer::describe(error, operation, &response))?;
        let file = FormFile {
            filename,
            content_type,
            source,
            progress: upload.progress.map(Progress::from),
            place: "file".to_owned(),
        };
        let form = Arc::new(Form::new(&presigned.fields, row.file, vec![file], None));
        let transfer = store::Transfer { shared: &self.shared, presigned: &presigned, form: &form, clock };
        let max_retries = options.max_retries.unwrap_or(config.max_retries);
        transfer.run(max_retries, response.attempts).await?;
        Ok(presigned.result)
    }

    /// The request that asks for a place.
    fn asking(
        &self,
        operation: &'static Operation,
        row: &operation::Upload,
        path: Vec<String>,
        content_type: &str,
        options: &CallOptions,
    ) -> Result<Job, Error> {
        let body: Value = json!({row.content_type: content_type});
        let mut arguments = Arguments { path, query: Value::Null, body: Some(body), input: InputStyle::Wire };
        self.job(operation, &mut arguments, options, Kind::Whole)
    }
}
