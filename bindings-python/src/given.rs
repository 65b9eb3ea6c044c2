//! What a user gives, as JSON: dicts, lists, plain values, times, UUIDs and objects of ours, in one walk.
//!
//! Names stay as they are written here; core puts them into the API's by its tables, so that keys of maps are safe.

use birdwire::input;
use pyo3::{
    prelude::*,
    sync::PyOnceLock,
    types::{PyBool, PyDateTime, PyDict, PyFloat, PyInt, PyList, PyMapping, PySequence, PyString, PyTuple},
};
use serde_json::{Map, Number, Value};

use crate::{error, object::Object, origin, time};

/// Deeper than any request, and well before the stack ends: a list may hold itself.
const DEEPEST: usize = 100;

/// A value that is sent as it is, unchecked: for what the API knows and this version does not.
#[pyclass(frozen, module = "birdwire._native")]
pub struct Raw(Value);

#[pymethods]
impl Raw {
    #[new]
    #[pyo3(signature = (value, /))]
    fn new(value: &Bound<'_, PyAny>) -> PyResult<Self> {
        let mut value = json(value)?;
        origin::unmark(&mut value);
        Ok(Self(value))
    }

    fn __repr__(&self) -> String {
        format!("birdwire.raw({})", self.0)
    }
}

/// Stands for "not given" where `None` means null, as in an update.
#[pyclass(frozen, module = "birdwire")]
pub struct Omit;

#[pymethods]
impl Omit {
    fn __repr__(&self) -> &'static str {
        "OMIT"
    }

    fn __bool__(&self) -> bool {
        false
    }

    /// There is one.
    fn __reduce__(&self) -> &'static str {
        "OMIT"
    }
}

pub fn is_omitted(value: &Bound<'_, PyAny>) -> bool {
    value.cast_exact::<Omit>().is_ok()
}

/// What went wrong, and the way to it, innermost name first.
pub struct Problem {
    way: Vec<String>,
    message: String,
}

impl Problem {
    fn new(message: impl Into<String>) -> Self {
        Self { way: Vec::new(), message: message.into() }
    }

    fn under(mut self, name: String) -> Self {
        self.way.push(name);
        self
    }

    /// The error, with its path below `root`.
    pub fn raise(self, py: Python<'_>, root: &str) -> PyErr {
        let mut path = root.to_owned();
        for name in self.way.into_iter().rev() {
            if !(path.is_empty() || name.starts_with('[')) {
                path.push('.');
            }
            path.push_str(&name);
        }
        error::raise(py, birdwire::Error::input(path, self.message))
    }
}

impl From<PyErr> for Problem {
    fn from(error: PyErr) -> Self {
        Self::new(error.to_string())
    }
}

/// Any value, on its own.
pub fn json(value: &Bound<'_, PyAny>) -> PyResult<Value> {
    read(value, 0).map_err(|problem| problem.raise(value.py(), ""))
}

/// One argument, with its name in errors.
pub fn argument(value: &Bound<'_, PyAny>) -> Result<Value, Problem> {
    read(value, 0)
}

/// The keyword arguments of a constructor, without those that are not given.
pub fn members(members: &Bound<'_, PyDict>) -> PyResult<Map<String, Value>> {
    let mut map = Map::new();
    for (key, value) in members {
        if !value.is_none() && !is_omitted(&value) {
            let name: String = key.extract()?;
            let value = read(&value, 0).map_err(|problem| problem.raise(members.py(), &name))?;
            map.insert(name, value);
        }
    }
    Ok(map)
}

fn read(value: &Bound<'_, PyAny>, depth: usize) -> Result<Value, Problem> {
    if depth > DEEPEST {
        return Err(Problem::new("is nested too deeply"));
    }
    if value.is_none() {
        return Ok(Value::Null);
    }
    if let Ok(text) = value.cast::<PyString>() {
        return Ok(Value::String(text.to_str().map_err(|_| Problem::new("is not valid Unicode"))?.to_owned()));
    }
    if let Ok(flag) = value.cast::<PyBool>() {
        return Ok(Value::Bool(flag.is_true()));
    }
    if let Ok(number) = value.cast::<PyInt>() {
        return integer(number);
    }
    if let Ok(number) = value.cast::<PyFloat>() {
        let finite = Number::from_f64(number.value());
        return finite.map(Value::Number).ok_or_else(|| Problem::new("is not a finite number"));
    }
    if let Ok(dict) = value.cast::<PyDict>() {
        return object(dict.iter(), depth);
    }
    if let Ok(list) = value.cast::<PyList>() {
        return array(list.iter(), depth);
    }
    if let Ok(tuple) = value.cast::<PyTuple>() {
        return array(tuple.iter(), depth);
    }
    if let Ok(object) = value.cast::<Object>() {
        return Ok(tagged(object));
    }
    rare(value, depth)
}

fn rare(value: &Bound<'_, PyAny>, depth: usize) -> Result<Value, Problem> {
    let py = value.py();
    if let Ok(raw) = value.cast_exact::<Raw>() {
        return Ok(input::raw(raw.get().0.clone()));
    }
    if let Ok(instant) = value.cast::<PyDateTime>() {
        let text = time::read(instant)?;
        return text.map(Value::String).ok_or_else(|| {
            Problem::new("is a datetime without a time zone: give it one, such as datetime.now(timezone.utc)")
        });
    }
    static UUID: PyOnceLock<Py<PyAny>> = PyOnceLock::new();
    if value.is_instance(UUID.import(py, "uuid", "UUID")?)? {
        return Ok(Value::String(value.str()?.to_string()));
    }
    if let Ok(mapping) = value.cast::<PyMapping>() {
        let pairs = mapping.items()?;
        let pairs = pairs.iter().map(|pair| pair.extract()).collect::<PyResult<Vec<_>>>()?;
        return object(pairs.into_iter(), depth);
    }
    let kind = value.get_type().name()?.to_string();
    let bytes = kind == "bytes" || kind == "bytearray";
    match value.cast::<PySequence>() {
        Ok(sequence) if !bytes => array(sequence.to_list()?.iter(), depth),
        _ if is_omitted(value) => Err(Problem::new("is OMIT, which only stands for a whole argument")),
        _ => Err(Problem::new(format!("is a {kind}, which has no form in JSON"))),
    }
}

fn integer(number: &Bound<'_, PyInt>) -> Result<Value, Problem> {
    if let Ok(number) = number.extract::<i64>() {
        return Ok(Value::from(number));
    }
    number.extract::<u64>().map(Value::from).map_err(|_| Problem::new("is a whole number of more than 64 bits"))
}

fn object<'py>(
    pairs: impl Iterator<Item = (Bound<'py, PyAny>, Bound<'py, PyAny>)>,
    depth: usize,
) -> Result<Value, Problem> {
    let mut map = Map::new();
    for (key, value) in pairs {
        let Ok(key) = key.extract::<String>() else { return Err(Problem::new("has a key that is no text")) };
        if is_omitted(&value) {
            continue;
        }
        let value = read(&value, depth + 1).map_err(|problem| problem.under(key.clone()))?;
        map.insert(key, value);
    }
    Ok(Value::Object(map))
}

fn array<'py>(items: impl Iterator<Item = Bound<'py, PyAny>>, depth: usize) -> Result<Value, Problem> {
    let one = |(index, item): (usize, Bound<'py, PyAny>)| {
        read(&item, depth + 1).map_err(|problem| problem.under(format!("[{index}]")))
    };
    items.enumerate().map(one).collect::<Result<Vec<_>, _>>().map(Value::Array)
}

/// The variant of a flat union may be given without the union around it.
fn tagged(object: &Bound<'_, Object>) -> Value {
    let mut value = object.get().to_request();
    let tag = object.get_type().name().ok().and_then(|name| crate::generated::tag(&name.to_string_lossy()));
    if let (Some(tag), Some(members)) = (tag, value.as_object_mut()) {
        members.insert("type".to_owned(), Value::from(tag));
    }
    value
}
