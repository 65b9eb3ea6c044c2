//! The end of the interpreter. Up to Python 3.13 a thread that asks for its turn while the interpreter goes down is ended
//! where it stands; in the midst of our code that ends the whole process. So before that begins, those who are inside
//! are waited for, and nobody else enters.

use std::{
    sync::atomic::{AtomicBool, AtomicUsize, Ordering},
    thread::sleep,
    time::{Duration, Instant},
};

use pyo3::{intern, prelude::*, types::PyDict};

use crate::error;

/// How long a function of the user's, such as one that gives tokens, may hold up the end.
const PATIENCE: Duration = Duration::from_secs(5);
const LOOK: Duration = Duration::from_micros(200);

static CLOSED: AtomicBool = AtomicBool::new(false);
static INSIDE: AtomicUsize = AtomicUsize::new(0);

/// While it is held, the interpreter stays.
struct Visit(());

/// Runs work that needs the interpreter, from a thread of ours. Nothing when the interpreter is about to go.
pub fn attach<R>(work: impl FnOnce(Python<'_>) -> R) -> Option<R> {
    let _visit = visit()?;
    Python::try_attach(work)
}

/// An error once nothing more would be delivered.
pub fn check() -> PyResult<()> {
    if CLOSED.load(Ordering::SeqCst) { Err(error::internal("the interpreter is shutting down")) } else { Ok(()) }
}

pub fn prepare(module: &Bound<'_, PyModule>) -> PyResult<()> {
    let py = module.py();
    py.import("atexit")?.call_method1("register", (wrap_pyfunction!(close, module)?,))?;
    let os = py.import("os")?;
    if os.hasattr(intern!(py, "register_at_fork"))? {
        let when = PyDict::new(py);
        when.set_item("after_in_child", wrap_pyfunction!(forget, module)?)?;
        os.call_method("register_at_fork", (), Some(&when))?;
    }
    Ok(())
}

#[pyfunction]
fn close(py: Python<'_>) {
    CLOSED.store(true, Ordering::SeqCst);
    py.detach(|| {
        let begin = Instant::now();
        while INSIDE.load(Ordering::SeqCst) > 0 && begin.elapsed() < PATIENCE {
            sleep(LOOK);
        }
    });
}

/// A fork copies the number of those inside, and not their threads.
#[pyfunction]
fn forget() {
    INSIDE.store(0, Ordering::SeqCst);
}

fn visit() -> Option<Visit> {
    INSIDE.fetch_add(1, Ordering::SeqCst);
    let visit = Visit(());
    // Looked at after it is counted, so that whoever closes is either seen here or sees this thread.
    (!CLOSED.load(Ordering::SeqCst)).then_some(visit)
}

impl Drop for Visit {
    fn drop(&mut self) {
        // After a fork it may have been forgotten.
        let _ = INSIDE.fetch_update(Ordering::SeqCst, Ordering::SeqCst, |inside| inside.checked_sub(1));
    }
}
