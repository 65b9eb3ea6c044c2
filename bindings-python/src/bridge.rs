//! From tokio to asyncio: what has completed is delivered in batches, with one wake-up of the loop for each.

use std::{
    future::Future,
    sync::{Mutex, MutexGuard, PoisonError},
};

use birdwire::{Error, runtime};
use pyo3::{intern, prelude::*};
use tokio::task::AbortHandle;

use crate::{error, exit, outcome::Outcome};

tokio::task_local! {
    /// The bridge that the running call was started on.
    static CALLER: Py<Bridge>;
}

/// The loop of the running call, if it has one.
pub fn caller(py: Python<'_>) -> Option<Py<PyAny>> {
    CALLER.try_with(|bridge| bridge.get().event_loop.clone_ref(py)).ok()
}

/// One event loop's side of the bridge.
#[pyclass(frozen, module = "birdwire._native")]
pub struct Bridge {
    event_loop: Py<PyAny>,
    completed: Mutex<Vec<Completed>>,
}

struct Completed {
    future: Py<PyAny>,
    result: Result<Outcome, Error>,
}

#[pymethods]
impl Bridge {
    #[new]
    #[pyo3(signature = (event_loop, /))]
    fn new(event_loop: Py<PyAny>) -> Self {
        Self { event_loop, completed: Mutex::default() }
    }

    #[getter]
    fn event_loop(&self, py: Python<'_>) -> Py<PyAny> {
        self.event_loop.clone_ref(py)
    }

    /// Runs on the loop: hands over everything that has completed since the last time.
    fn deliver(&self, py: Python<'_>) -> PyResult<()> {
        let completed = std::mem::take(&mut *self.completed());
        for Completed { future, result } in completed {
            let future = future.bind(py);
            if future.call_method0(intern!(py, "done"))?.is_truthy()? {
                continue; // cancelled in the meantime
            }
            match result.map_err(|error| error::raise(py, error)).and_then(|outcome| outcome.show(py)) {
                Ok(value) => future.call_method1(intern!(py, "set_result"), (value,))?,
                Err(error) => future.call_method1(intern!(py, "set_exception"), (error,))?,
            };
        }
        Ok(())
    }
}

impl Bridge {
    /// Starts a call; its result arrives at the future of what is given back.
    pub fn start<F>(bridge: &Bound<'_, Self>, work: F) -> PyResult<Pending>
    where
        F: Future<Output = Result<Outcome, Error>> + Send + 'static,
    {
        let py = bridge.py();
        exit::check()?;
        let future = bridge.get().event_loop.call_method0(py, intern!(py, "create_future"))?;
        let (target, to, caller) = (future.clone_ref(py), bridge.clone().unbind(), bridge.clone().unbind());
        let task = runtime::handle().spawn(CALLER.scope(caller, async move {
            let result = work.await;
            Self::complete(&to, Completed { future: target, result });
        }));
        Ok(Pending { future, task: task.abort_handle() })
    }

    /// Wakes the loop unless a wake-up is on its way already, so that most completions never wait for the GIL.
    fn complete(bridge: &Py<Self>, completed: Completed) {
        let own = bridge.get();
        let first = {
            let mut all = own.completed();
            all.push(completed);
            all.len() == 1
        };
        if !first {
            return;
        }
        // Nobody waits any more when the interpreter is about to go.
        exit::attach(|py| {
            let wake = || {
                let deliver = bridge.bind(py).getattr(intern!(py, "deliver"))?;
                own.event_loop.call_method1(py, intern!(py, "call_soon_threadsafe"), (deliver,))
            };
            if wake().is_err() {
                // The loop is closed, and with it everybody who waited.
                drop(std::mem::take(&mut *own.completed()));
            }
        });
    }

    fn completed(&self) -> MutexGuard<'_, Vec<Completed>> {
        self.completed.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// A call under way on a loop.
#[pyclass(frozen, module = "birdwire._native")]
pub struct Pending {
    #[pyo3(get)]
    future: Py<PyAny>,
    task: AbortHandle,
}

#[pymethods]
impl Pending {
    /// Drops the request, if it is still under way.
    fn cancel(&self) {
        self.task.abort();
    }
}
