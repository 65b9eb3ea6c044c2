//! Files on their way to the API. What JavaScript gives piece by piece is asked for by an event, one piece at a time.

use std::{
    collections::HashMap,
    pin::Pin,
    sync::{Arc, Mutex, PoisonError},
    task::{Context, Poll, ready},
};

use birdwire::{Delivery, Error, ErrorKind, Upload, UploadSource};
use bytes::Bytes;
use futures_core::Stream;
use napi::bindgen_prelude::Uint8Array;
use napi_derive::napi;
use tokio::sync::oneshot;

use crate::{
    arguments,
    bridge::{Bridge, Shared, find},
    client::NativeClient,
    event::Event,
    text::Text,
};

/// The pieces that uploads wait for, by the numbers of their calls. None stands for the end of the file.
#[derive(Default)]
pub struct Awaited(Mutex<HashMap<u32, oneshot::Sender<Option<Bytes>>>>);

impl Awaited {
    fn put(&self, upload: u32, sender: oneshot::Sender<Option<Bytes>>) {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).insert(upload, sender);
    }

    fn take(&self, upload: u32) -> Option<oneshot::Sender<Option<Bytes>>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).remove(&upload)
    }
}

/// The pieces of one file, each asked for when the one before it has left.
struct Pieces {
    shared: Arc<Shared>,
    upload: u32,
    next: Option<oneshot::Receiver<Option<Bytes>>>,
}

impl Stream for Pieces {
    type Item = Result<Bytes, Error>;

    fn poll_next(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let this = self.get_mut();
        let next = this.next.get_or_insert_with(|| {
            let (sender, receiver) = oneshot::channel();
            this.shared.awaited.put(this.upload, sender);
            this.shared.send(Event { wanted: Some(true), ..Event::new(this.upload) });
            receiver
        });
        let piece = ready!(Pin::new(next).poll(context));
        this.next = None;
        Poll::Ready(match piece {
            Ok(piece) => piece.map(Ok),
            // The thread that gave the pieces has ended.
            Err(_) => Some(Err(Error::new(ErrorKind::Cancelled, Delivery::MaybeSent, "the file breaks off"))),
        })
    }
}

impl Drop for Pieces {
    fn drop(&mut self) {
        drop(self.shared.awaited.take(self.upload));
    }
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
            let source = match (call.file, bytes) {
                (Some(path), _) => UploadSource::Path(path.into()),
                (None, Some(bytes)) => UploadSource::Bytes(bytes),
                (None, None) => UploadSource::Stream {
                    length: call.about.length,
                    pieces: Box::pin(Pieces { shared: shared.clone(), upload: id, next: None }),
                },
            };
            let mut upload = Upload::new(source);
            upload.content_type = call.about.content_type;
            upload.filename = call.about.filename;
            if call.progress {
                upload = upload.progress(move |sent, total| {
                    let (sent, total) = (Some(sent as f64), Some(total as f64));
                    shared.send(Event { sent, total, ..Event::new(id) });
                });
            }
            let url = client.upload(operation, call.path, upload, &call.options).await?;
            Ok(Event { text: Some(Text::from(url)), ..Event::new(id) })
        });
    }

    /// The piece that an upload asked for; none at the end of the file.
    #[napi(catch_unwind)]
    pub fn piece(&self, upload: u32, bytes: Option<Uint8Array>) {
        if let Some(sender) = self.shared.awaited.take(upload) {
            // An upload that was given up does not wait for its pieces.
            let _ = sender.send(bytes.map(|bytes| Bytes::copy_from_slice(&bytes)));
        }
    }
}
