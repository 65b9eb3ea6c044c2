//! A file on its way, for the two kinds of client.

use std::{future::Future, path::PathBuf, sync::Arc};

use birdwire::{Delivery, Error, ErrorKind, Media, runtime};
use pyo3::{prelude::*, types::PyMappingProxy};
use tokio::sync::Mutex;

use crate::{
    blocking,
    bridge::{Bridge, Pending},
    outcome::Outcome,
    response,
};

/// A file on its way. Its bytes arrive while they are read.
#[pyclass(frozen, module = "birdwire._native")]
pub struct Transfer {
    status: u16,
    headers: Vec<(String, String)>,
    request_id: Option<String>,
    attempts: u32,
    /// Empty once the file was read, saved or given up.
    media: Arc<Mutex<Option<Media>>>,
}

impl Transfer {
    pub fn new(media: Media) -> Self {
        Self {
            status: media.status,
            headers: media.headers(),
            request_id: media.request_id().map(str::to_owned),
            attempts: media.attempts(),
            media: Arc::new(Mutex::new(Some(media))),
        }
    }

    fn chunk(&self) -> impl Future<Output = Result<Outcome, Error>> + Send + use<> {
        let place = self.media.clone();
        async move {
            let mut place = place.lock().await;
            let Some(media) = place.as_mut() else { return Ok(Outcome::Nothing) };
            match media.chunk().await? {
                Some(bytes) => Ok(Outcome::Bytes(bytes)),
                None => {
                    *place = None;
                    Ok(Outcome::Nothing)
                }
            }
        }
    }

    fn read(&self) -> impl Future<Output = Result<Outcome, Error>> + Send + use<> {
        let place = self.media.clone();
        async move { take(&place).await?.bytes().await.map(Outcome::Bytes) }
    }

    fn save(&self, path: PathBuf) -> impl Future<Output = Result<Outcome, Error>> + Send + use<> {
        let place = self.media.clone();
        async move { take(&place).await?.save_to(path).await.map(Outcome::Length) }
    }
}

async fn take(place: &Mutex<Option<Media>>) -> Result<Media, Error> {
    let media = place.lock().await.take();
    media.ok_or_else(|| Error::new(ErrorKind::Input, Delivery::Answered, "the file was read or closed before"))
}

#[pymethods]
impl Transfer {
    #[getter]
    fn status(&self) -> u16 {
        self.status
    }

    #[getter]
    fn headers<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyMappingProxy>> {
        response::headers(py, &self.headers)
    }

    #[getter]
    fn request_id(&self) -> Option<&str> {
        self.request_id.as_deref()
    }

    #[getter]
    fn attempts(&self) -> u32 {
        self.attempts
    }

    fn chunk_now<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        blocking::wait(py, self.chunk())
    }

    fn read_now<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        blocking::wait(py, self.read())
    }

    fn save_now<'py>(&self, py: Python<'py>, path: PathBuf) -> PyResult<Bound<'py, PyAny>> {
        blocking::wait(py, self.save(path))
    }

    fn chunk_on(&self, bridge: &Bound<'_, Bridge>) -> PyResult<Pending> {
        Bridge::start(bridge, self.chunk())
    }

    fn read_on(&self, bridge: &Bound<'_, Bridge>) -> PyResult<Pending> {
        Bridge::start(bridge, self.read())
    }

    fn save_on(&self, bridge: &Bound<'_, Bridge>, path: PathBuf) -> PyResult<Pending> {
        Bridge::start(bridge, self.save(path))
    }

    /// Gives the file up; its connection is closed.
    fn close(&self, py: Python<'_>) {
        if let Ok(mut place) = self.media.try_lock() {
            *place = None;
        }
        py.detach(runtime::tidy);
    }
}
