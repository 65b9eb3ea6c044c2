//! A file on its way, read piece by piece.

use std::sync::Arc;

use birdwire::{Error, Media};
use tokio::sync::Mutex;

use crate::{
    cancel::{CancelToken, run},
    failure::BirdFailure,
    response::{HeaderField, header_fields},
};

#[derive(uniffi::Object)]
pub struct NativeMedia {
    status: u16,
    headers: Vec<(String, String)>,
    location: Option<String>,
    content_length: Option<u64>,
    attempts: u32,
    request_id: Option<String>,
    /// None once it was read to its end, saved, closed, or has failed.
    media: Arc<Mutex<Option<Media>>>,
}

#[uniffi::export]
impl NativeMedia {
    pub fn status(&self) -> u16 {
        self.status
    }

    pub fn headers(&self) -> Vec<HeaderField> {
        header_fields(&self.headers)
    }

    /// Where the file lies, when the answer named the place instead of being the file.
    pub fn location(&self) -> Option<String> {
        self.location.clone()
    }

    pub fn content_length(&self) -> Option<u64> {
        self.content_length
    }

    pub fn attempts(&self) -> u32 {
        self.attempts
    }

    pub fn request_id(&self) -> Option<String> {
        self.request_id.clone()
    }

    /// The next piece, or none at the end. Cancelling it closes the connection.
    pub async fn next_chunk(&self, cancel: Option<Arc<CancelToken>>) -> Result<Option<Vec<u8>>, BirdFailure> {
        let slot = self.media.clone();
        run(cancel, async move {
            let mut slot = slot.lock().await;
            // Taken out: it goes back only when there may be more, so that whatever else happens drops it.
            let Some(mut media) = slot.take() else { return Ok(None) };
            let piece = media.chunk().await?;
            if piece.is_some() {
                *slot = Some(media);
            }
            Ok(piece.map(|piece| piece.to_vec()))
        })
        .await
    }

    /// All that is left of the file.
    pub async fn bytes(&self, cancel: Option<Arc<CancelToken>>) -> Result<Vec<u8>, BirdFailure> {
        let slot = self.media.clone();
        run(cancel, async move {
            let media = slot.lock().await.take().ok_or_else(read_already)?;
            media.bytes().await.map(|bytes| bytes.to_vec())
        })
        .await
    }

    /// Writes what is left into a file and gives back how many bytes that were.
    pub async fn save_to(&self, path: String, cancel: Option<Arc<CancelToken>>) -> Result<u64, BirdFailure> {
        let slot = self.media.clone();
        run(cancel, async move {
            let media = slot.lock().await.take().ok_or_else(read_already)?;
            media.save_to(path).await
        })
        .await
    }

    /// Lets the connection go before the end.
    ///
    /// (Not `close`: every object has a method of that name in Kotlin.)
    pub fn let_go(&self) {
        // A piece that is being read just now is given up by its own token.
        if let Ok(mut slot) = self.media.try_lock() {
            slot.take();
        }
    }
}

impl NativeMedia {
    pub fn new(media: Media) -> Arc<Self> {
        Arc::new(Self {
            status: media.status,
            headers: media.headers(),
            location: media.location.clone(),
            content_length: media.content_length(),
            attempts: media.attempts(),
            request_id: media.request_id().map(str::to_owned),
            media: Arc::new(Mutex::new(Some(media))),
        })
    }
}

fn read_already() -> Error {
    Error::input("media", "its bytes were read already; they come only once")
}
