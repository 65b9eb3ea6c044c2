//! A file on its way out: what Python gives for one, and who is told of its progress.

mod feed;
mod reading;
mod telling;

use std::{
    future::Future,
    path::PathBuf,
    sync::{Mutex, PoisonError},
};

use birdwire::{Client, Error, Upload, UploadSource};
use bytes::Bytes;
use pyo3::{exceptions::PyTypeError, prelude::*, pybacked::PyBackedBytes};

pub use self::feed::Feed;
use self::reading::Reading;
pub use self::telling::{Telling, told};
use crate::{error, method::Call, outcome::Outcome};

/// A file that is to be uploaded: one of a path, its bytes, a function that gives piece after piece, and a feed.
#[pyclass(frozen, module = "birdwire._native")]
pub struct Outgoing {
    /// Empty once it was sent.
    upload: Mutex<Option<Upload>>,
    progress: Option<Py<PyAny>>,
}

#[pymethods]
impl Outgoing {
    #[new]
    #[pyo3(signature = (
        *, path = None, content = None, read = None, feed = None, length = None, content_type = None, filename = None,
        progress = None
    ))]
    #[allow(clippy::too_many_arguments)]
    fn new(
        path: Option<PathBuf>,
        content: Option<PyBackedBytes>,
        read: Option<Py<PyAny>>,
        feed: Option<&Bound<'_, Feed>>,
        length: Option<u64>,
        content_type: Option<String>,
        filename: Option<String>,
        progress: Option<Py<PyAny>>,
    ) -> PyResult<Self> {
        let source = match (path, content, read, feed) {
            (Some(path), ..) => UploadSource::Path(path),
            (_, Some(content), ..) => UploadSource::Bytes(Bytes::from_owner(content)),
            (_, _, Some(read), _) => UploadSource::Stream { length, pieces: Box::pin(Reading::new(read)) },
            (_, _, _, Some(feed)) => UploadSource::Stream { length, pieces: Box::pin(feed.get().pieces()?) },
            _ => return Err(error::internal("there is no file")),
        };
        let upload = Upload { source, content_type, filename, progress: None };
        Ok(Self { upload: Mutex::new(Some(upload)), progress })
    }
}

impl Outgoing {
    /// The file itself, once.
    pub fn take(&self) -> PyResult<Upload> {
        let upload = self.upload.lock().unwrap_or_else(PoisonError::into_inner).take();
        upload.ok_or_else(|| error::internal("a file is sent once"))
    }

    /// Sends the file by the operation of the call. An exception that Python raises on the way ends it.
    pub fn send(
        &self,
        client: Client,
        call: Call,
    ) -> PyResult<impl Future<Output = Result<Outcome, Error>> + Send + 'static> {
        let mut upload = self.take()?;
        let callback = Python::attach(|py| self.progress.as_ref().map(|callback| callback.clone_ref(py)));
        let Call { row, arguments, options, .. } = call;
        Ok(async move {
            told(callback, |progress| {
                upload.progress = progress;
                async move { client.upload(row.operation, arguments.path, upload, &options).await }
            })
            .await
            .map(Outcome::Text)
        })
    }
}

/// One piece of a file as Python gives it. None where it ends.
fn piece(given: &Bound<'_, PyAny>) -> PyResult<Option<Bytes>> {
    if given.is_none() {
        return Ok(None);
    }
    match given.extract::<PyBackedBytes>() {
        Ok(bytes) => Ok(Some(Bytes::from_owner(bytes))),
        Err(_) => {
            let kind = given.get_type().name()?;
            Err(PyTypeError::new_err(format!("a file gives bytes, and this one gave {kind}: open it with mode \"rb\"")))
        }
    }
}
