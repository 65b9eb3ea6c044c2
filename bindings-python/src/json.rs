//! JSON text as Python's own `json` reads it: whole numbers of any size stay whole.

use pyo3::{prelude::*, sync::PyOnceLock};

pub fn loads<'py>(py: Python<'py>, text: impl IntoPyObject<'py>) -> PyResult<Bound<'py, PyAny>> {
    static LOADS: PyOnceLock<Py<PyAny>> = PyOnceLock::new();
    LOADS.import(py, "json", "loads")?.call1((text,))
}
