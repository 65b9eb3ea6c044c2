//! What a call carries besides its arguments: files of a form, or lines of CSV.

use std::{
    path::PathBuf,
    sync::{Arc, Mutex, PoisonError},
};

use birdwire::{CallOptions, Client, Error, Lines, Response, Upload, call::Arguments, operation::Operation};
use bytes::Bytes;
use pyo3::{prelude::*, pybacked::PyBackedBytes};

use crate::{
    error, given,
    upload::{Outgoing, told},
};

/// Good for one call: what it holds may be a stream.
#[pyclass(frozen, module = "birdwire._native")]
#[derive(Clone)]
pub struct Content(Arc<Mutex<Option<Carried>>>);

enum Carried {
    Files { files: Vec<Upload>, progress: Option<Py<PyAny>> },
    Lines(Lines),
}

#[pymethods]
impl Content {
    /// The files of a form, and who is told how far they all are.
    #[staticmethod]
    #[pyo3(signature = (files, progress, /))]
    fn files(files: Vec<Bound<'_, Outgoing>>, progress: Option<Py<PyAny>>) -> PyResult<Self> {
        let files = files.iter().map(|file| file.get().take()).collect::<PyResult<_>>()?;
        Ok(Self::of(Carried::Files { files, progress }))
    }

    /// Lines in a file.
    #[staticmethod]
    #[pyo3(signature = (path, /))]
    fn path(path: PathBuf) -> Self {
        Self::of(Carried::Lines(Lines::Path(path)))
    }

    /// Lines that are text already.
    #[staticmethod]
    #[pyo3(signature = (text, /))]
    fn text(text: PyBackedBytes) -> Self {
        Self::of(Carried::Lines(Lines::Text(Bytes::from_owner(text))))
    }

    /// Rows to be written as lines. What their iterable raises is raised here, and nothing is sent.
    #[staticmethod]
    #[pyo3(signature = (rows, /))]
    fn rows(rows: &Bound<'_, PyAny>) -> PyResult<Self> {
        let read = |(index, row): (usize, PyResult<Bound<'_, PyAny>>)| {
            given::argument(&row?).map_err(|problem| problem.raise(rows.py(), &format!("lines[{index}]")))
        };
        let rows = rows.try_iter()?.enumerate().map(read).collect::<PyResult<_>>()?;
        Ok(Self::of(Carried::Lines(Lines::Rows(rows))))
    }
}

impl Content {
    fn of(carried: Carried) -> Self {
        Self(Arc::new(Mutex::new(Some(carried))))
    }

    /// Makes the call with it. An exception that Python raises on the way ends it.
    pub async fn send(
        self,
        client: &Client,
        operation: &'static Operation,
        arguments: Arguments,
        options: &CallOptions,
    ) -> Result<Response, Error> {
        let carried = self.0.lock().unwrap_or_else(PoisonError::into_inner).take();
        match carried {
            Some(Carried::Files { files, progress }) => {
                let send = |progress| client.send_files(operation, arguments, files, progress, options);
                told(progress, send).await
            }
            Some(Carried::Lines(lines)) => client.send_lines(operation, arguments, lines, options).await,
            None => Err(error::itself(error::internal("what a call carries is sent once"))),
        }
    }
}
