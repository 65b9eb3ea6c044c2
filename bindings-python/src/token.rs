//! Token providers written in Python: a function, or a coroutine function that runs on the loop of the call.

use birdwire::{TokenProvider, runtime};
use pyo3::{prelude::*, sync::PyOnceLock};

use crate::{bridge, error};

/// What core asks for tokens.
pub fn provider(function: Py<PyAny>) -> impl TokenProvider {
    move |_rejected: Option<&str>| {
        let (function, event_loop) = Python::attach(|py| (function.clone_ref(py), bridge::caller(py)));
        async move {
            // A thread of its own: the function may take its time, or make calls itself.
            let asked = runtime::handle().spawn_blocking(move || Python::attach(|py| ask(py, &function, event_loop)));
            match asked.await {
                Ok(token) => token.map_err(error::provider),
                Err(failure) => Err(error::provider(error::internal(&failure.to_string()))),
            }
        }
    }
}

fn ask(py: Python<'_>, function: &Py<PyAny>, event_loop: Option<Py<PyAny>>) -> PyResult<String> {
    static ASK: PyOnceLock<Py<PyAny>> = PyOnceLock::new();
    ASK.import(py, "birdwire._tokens", "ask")?.call1((function, event_loop))?.extract()
}
