//! Facts about the API as tuples of objects.

use pyo3::{prelude::*, types::PyTuple};

use crate::object::{self, Shown};

pub fn rows<T: Shown>(py: Python<'_>, rows: Vec<T>) -> PyResult<Bound<'_, PyTuple>> {
    let rows = rows.iter().map(|row| object::show(py, row)).collect::<PyResult<Vec<_>>>()?;
    PyTuple::new(py, rows)
}
