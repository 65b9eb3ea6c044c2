//! How each kind of member looks in Python: texts, numbers, times, tuples, read-only maps and nested objects.

use std::collections::HashMap;

use birdwire::{Json, Timestamp};
use pyo3::{
    prelude::*,
    types::{PyDict, PyMappingProxy, PyTuple},
};

use crate::{
    json,
    object::{Shown, wrap},
    shared::Within,
    time,
};

/// What a getter gives: none where Python sees `None`.
pub type Read<'py> = PyResult<Option<Bound<'py, PyAny>>>;

pub trait Member: Sized {
    fn show<'py>(member: Within<'_, Self>, py: Python<'py>) -> Read<'py>;
}

impl<T: Shown> Member for T {
    fn show<'py>(member: Within<'_, Self>, py: Python<'py>) -> Read<'py> {
        wrap::<T::Class>(py, member.share()).map(Some)
    }
}

macro_rules! plain {
    ($($kind:ty),*) => { $(
        impl Member for $kind {
            fn show<'py>(member: Within<'_, Self>, py: Python<'py>) -> Read<'py> {
                Ok(Some(member.get().into_pyobject(py)?.to_owned().into_any()))
            }
        }
    )* };
}

plain!(String, i64, f64, bool);

/// Open enums are text in Python.
macro_rules! texts {
    ($($kind:ty),* $(,)?) => { $(
        impl $crate::member::Member for $kind {
            fn show<'py>(
                member: $crate::shared::Within<'_, Self>,
                py: pyo3::Python<'py>,
            ) -> $crate::member::Read<'py> {
                Ok(Some(pyo3::types::PyString::new(py, member.get().as_str()).into_any()))
            }
        }
    )* };
}

pub(crate) use texts;

impl Member for Timestamp {
    fn show<'py>(member: Within<'_, Self>, py: Python<'py>) -> Read<'py> {
        time::show(py, member.get())
    }
}

impl Member for Json {
    fn show<'py>(member: Within<'_, Self>, py: Python<'py>) -> Read<'py> {
        let read = member.get();
        match member.text() {
            Some(text) => json::loads(py, text).map(Some),
            None => json::loads(py, read.0.to_string()).map(Some),
        }
    }
}

impl<M: Member> Member for Vec<M> {
    fn show<'py>(member: Within<'_, Self>, py: Python<'py>) -> Read<'py> {
        let items = member.items().map(|item| M::show(item, py)).collect::<PyResult<Vec<_>>>()?;
        Ok(Some(PyTuple::new(py, items)?.into_any()))
    }
}

impl<M: Member> Member for HashMap<String, M> {
    fn show<'py>(member: Within<'_, Self>, py: Python<'py>) -> Read<'py> {
        let dict = PyDict::new(py);
        for (key, value) in member.entries() {
            dict.set_item(key, M::show(value, py)?)?;
        }
        Ok(Some(PyMappingProxy::new(py, dict.as_mapping()).into_any()))
    }
}
