//! Files on their way to the API: one to where an answer says, or several in a form.

use std::{
    pin::Pin,
    sync::Arc,
    task::{Context, Poll, ready},
};

use birdwire::{Error, Upload, UploadSource};
use bytes::Bytes;
use futures_core::Stream;
use napi::bindgen_prelude::Uint8Array;
use napi_derive::napi;

use crate::{
    arguments::{self, About},
    bridge::{Bridge, Shared, find},
    client::NativeClient,
    event::Event,
    feed::{Asked, Part, broken_off},
    text::Text,
};

/// The pieces of one file, each asked for when the one before it has left.
struct Pieces {
    asked: Asked<Bytes>,
    next: Option<Part<Bytes>>,
}

impl Stream for Pieces {
    type Item = Result<Bytes, Error>;

    fn poll_next(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let this = self.get_mut();
        let next = this.next.get_or_insert_with(|| this.asked.ask());
        let piece = ready!(Pin::new(next).poll(context));
        this.next = None;
        Poll::Ready(piece.map_or_else(|_| Some(Err(broken_off("the file"))), |piece| piece.map(Ok)))
    }
}

/// A file from where it lies, from its bytes, or from the pieces that JavaScript gives.
fn file(shared: &Arc<Shared>, source: (u32, u32), path: Option<String>, bytes: Option<Bytes>, about: About) -> Upload {
    let mut upload = Upload::new(match (path, bytes) {
        (Some(path), _) => UploadSource::Path(path.into()),
        (None, Some(bytes)) => UploadSource::Bytes(bytes),
        (None, None) => {
            let asked = Asked { shared: shared.clone(), source, feed: |shared| &shared.pieces };
            UploadSource::Stream { length: about.length, pieces: Box::pin(Pieces { asked, next: None }) }
        }
    });
    upload.content_type = about.content_type;
    upload.filename = about.filename;
    upload
}

#[napi]
impl Bridge {
    /// Ends in the URL of the file.
    #[napi(catch_unwind)]
    pub fn upload(
        &self,
        client: &NativeClient,
        id: u32,
        operation: String,
        arguments: String,
        bytes: Option<Uint8Array>,
    ) {
        let client = client.client.clone();
        let shared = self.shared.clone();
        let bytes = bytes.map(|bytes| Bytes::copy_from_slice(&bytes));
        self.shared.start(id, async move {
            let operation = find(&operation)?;
            let call = arguments::upload(&arguments).map_err(|error| error.with_operation(operation.name))?;
            let mut upload = file(&shared, (id, 0), call.file, bytes, call.about);
            if call.progress {
                upload = upload.progress(move |sent, total| tell(&shared, id, sent, total));
            }
            let url = client.upload(operation, call.path, upload, &call.options).await?;
            Ok(Event { text: Some(Text::from(url)), ..Event::new(id) })
        });
    }

    /// Ends as a call does. The bytes are those of the files that are in memory, in their order.
    #[napi(catch_unwind)]
    pub fn send_files(
        &self,
        client: &NativeClient,
        id: u32,
        operation: String,
        arguments: String,
        bytes: Vec<Uint8Array>,
        head: bool,
    ) {
        let client = client.client.clone();
        let shared = self.shared.clone();
        let mut bytes = bytes.iter().map(|bytes| Bytes::copy_from_slice(bytes)).collect::<Vec<_>>().into_iter();
        self.shared.start(id, async move {
            let operation = find(&operation)?;
            let name = operation.files.map(|files| files.name).unwrap_or_default();
            let call = arguments::files(&arguments, name).map_err(|error| error.with_operation(operation.name))?;
            let sources = (0..).zip(call.files).map(|(index, given)| {
                let bytes = if given.in_memory { bytes.next() } else { None };
                file(&shared, (id, index), given.path, bytes, given.about)
            });
            let files = sources.collect();
            let progress = call.progress.then(|| -> Box<dyn Fn(u64, u64) + Send + Sync> {
                Box::new(move |sent, total| tell(&shared, id, sent, total))
            });
            let response = client.send_files(operation, call.arguments, files, progress, &call.options).await;
            Event::answered(id, operation, &response.map_err(spelled)?, head)
        });
    }

    /// The piece that a file of a call asked for; none at the end of the file.
    #[napi(catch_unwind)]
    pub fn piece(&self, call: u32, file: u32, bytes: Option<Uint8Array>) {
        self.shared.pieces.give((call, file), bytes.map(|bytes| Bytes::copy_from_slice(&bytes)));
    }
}

fn tell(shared: &Shared, id: u32, sent: u64, total: u64) {
    shared.send(Event { sent: Some(sent as f64), total: Some(total as f64), ..Event::new(id) });
}

/// What is said about a file is called as in JavaScript: `body.file[2].contentType`.
fn spelled(error: Error) -> Error {
    let path = error.path().and_then(|path| path.strip_suffix("content_type")).map(|path| format!("{path}contentType"));
    match path {
        Some(path) => error.with_path(path),
        None => error,
    }
}
