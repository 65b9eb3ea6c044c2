//! A file on its way out. Its bytes come from the disk, from memory, or piece by piece from a stream of the other language.
//!
//! Both traits are called in place and answer at once: an async foreign trait does not pass Swift 6's checks.

use std::{
    fmt,
    future::Future,
    pin::Pin,
    sync::Arc,
    task::{Context, Poll, ready},
};

use birdwire::{Error, Upload, UploadSource, operation::Operation};
use bytes::Bytes;
use futures_core::Stream;
use tokio::task::{JoinHandle, spawn_blocking};

use crate::{
    cancel::{CancelToken, run},
    client::NativeClient,
    failure::BirdFailure,
    options::NativeOptions,
};

/// How many bytes a stream is asked for at once.
const PIECE: u32 = 256 * 1024;

/// Bytes that the other language reads. It may wait for them: it is called on a thread that is there for waiting.
#[uniffi::export(callback_interface)]
pub trait ByteSource: Send + Sync {
    /// `max` bytes or fewer; none at the end.
    fn read(&self, max: u32) -> Result<Option<Vec<u8>>, SourceFailure>;
}

/// Why a stream gave no bytes.
#[derive(Debug, uniffi::Error)]
pub enum SourceFailure {
    Broken { reason: String },
}

impl fmt::Display for SourceFailure {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self::Broken { reason } = self;
        formatter.write_str(reason)
    }
}

impl std::error::Error for SourceFailure {}

impl From<uniffi::UnexpectedUniFFICallbackError> for SourceFailure {
    fn from(error: uniffi::UnexpectedUniFFICallbackError) -> Self {
        Self::Broken { reason: error.reason }
    }
}

/// Sees how far an upload is.
#[uniffi::export(callback_interface)]
pub trait UploadProgress: Send + Sync {
    fn moved(&self, sent: u64, total: u64);
}

/// Exactly one of `path`, `bytes` and the source beside it has the bytes.
#[derive(uniffi::Record)]
pub struct NativeUpload {
    #[uniffi(default)]
    pub path: Option<String>,
    #[uniffi(default)]
    pub bytes: Option<Vec<u8>>,
    /// Of the source, where it is known.
    #[uniffi(default)]
    pub length: Option<u64>,
    #[uniffi(default)]
    pub content_type: Option<String>,
    #[uniffi(default)]
    pub filename: Option<String>,
}

impl NativeUpload {
    /// What core sends.
    pub fn with(
        self,
        source: Option<Box<dyn ByteSource>>,
        progress: Option<Box<dyn UploadProgress>>,
    ) -> Result<Upload, Error> {
        let source = match (self.path, self.bytes, source) {
            (Some(path), None, None) => UploadSource::Path(path.into()),
            (None, Some(bytes), None) => UploadSource::Bytes(bytes.into()),
            (None, None, Some(source)) => {
                let pieces = Pieces { source: source.into(), reading: None, ended: false };
                UploadSource::Stream { length: self.length, pieces: Box::pin(pieces) }
            }
            _ => return Err(Error::input("file", "give a path, bytes or a stream")),
        };
        Ok(Upload { source, content_type: self.content_type, filename: self.filename, progress: progress.map(report) })
    }
}

/// What core tells how far it is.
pub fn report(progress: Box<dyn UploadProgress>) -> Box<dyn Fn(u64, u64) + Send + Sync> {
    Box::new(move |sent, total| progress.moved(sent, total))
}

impl NativeClient {
    /// Sends a file to the place that the operation's answer names, and gives back the file's address.
    pub(crate) async fn send_file(
        &self,
        operation: &'static Operation,
        path: Vec<String>,
        upload: Result<Upload, Error>,
        options: NativeOptions,
        cancel: Option<Arc<CancelToken>>,
    ) -> Result<String, BirdFailure> {
        let client = self.client.clone();
        run(cancel, async move { client.upload(operation, path, upload?, &options.into()).await }).await
    }
}

type Read = JoinHandle<Result<Option<Vec<u8>>, SourceFailure>>;

/// A source as a stream: one read at a time.
struct Pieces {
    source: Arc<dyn ByteSource>,
    reading: Option<Read>,
    ended: bool,
}

impl Stream for Pieces {
    type Item = Result<Bytes, Error>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        loop {
            if self.ended {
                return Poll::Ready(None);
            }
            let source = self.source.clone();
            let reading = self.reading.get_or_insert_with(|| spawn_blocking(move || source.read(PIECE)));
            let read = ready!(Pin::new(reading).poll(context));
            self.reading = None;
            match read {
                Ok(Ok(Some(piece))) if piece.is_empty() => {} // not the end: asked again
                Ok(Ok(Some(piece))) => return Poll::Ready(Some(Ok(piece.into()))),
                Ok(Ok(None)) => self.ended = true,
                Ok(Err(failure)) => return self.fail(failure.to_string()),
                Err(error) => return self.fail(error.to_string()),
            }
        }
    }
}

impl Pieces {
    fn fail(&mut self, reason: String) -> Poll<Option<Result<Bytes, Error>>> {
        self.ended = true;
        Poll::Ready(Some(Err(Error::input("file", format!("cannot be read: {reason}")))))
    }
}
