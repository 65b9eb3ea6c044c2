//! Token providers written in Python: a function, or a coroutine function that runs on the loop of the call.

use birdwire::{Error, TokenProvider, runtime};
use pyo3::{prelude::*, sync::PyOnceLock};

use crate::{bridge, error, exit};

/// What core asks for tokens.
pub fn provider(function: Py<PyAny>) -> impl TokenProvider {
    move |_rejected: Option<&str>| {
        let asked = exit::attach(|py| (function.clone_ref(py), bridge::caller(py))).map(|(function, event_loop)| {
            // A thread of its own: the function may take its time, or make calls itself.
            runtime::handle().spawn_blocking(move || exit::attach(|py| ask(py, &function, event_loop)))
        });
        async move {
            let Some(asked) = asked else { return Err(too_late()) };
            match asked.await {
                Ok(Some(token)) => token.map_err(error::provider),
                Ok(None) => Err(too_late()),
                Err(failure) => Err(error::provider(error::internal(&failure.to_string()))),
            }
        }
    }
}

fn too_late() -> Error {
    error::provider(error::internal("the interpreter is shutting down"))
}

fn ask(py: Python<'_>, function: &Py<PyAny>, event_loop: Option<Py<PyAny>>) -> PyResult<String> {
    static ASK: PyOnceLock<Py<PyAny>> = PyOnceLock::new();
    ASK.import(py, "birdwire._tokens", "ask")?.call1((function, event_loop))?.extract()
}
