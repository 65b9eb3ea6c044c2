//! The class that all objects of the API extend: what Python expects of any value, written once.

use std::hash::{Hash, Hasher};

use birdwire::{
    Error,
    answer::{self, Decoded},
    call::{InputStyle, Response},
    input,
    operation::Operation,
    schema,
};
use bytes::Bytes;
use pyo3::{
    PyClass, intern,
    prelude::*,
    types::{PyDict, PyString, PyTuple, PyType},
};
use serde::{Deserialize, de::DeserializeOwned};
use serde_json::Value as Json;

use crate::{
    error, generated, given, json,
    member::{Member, Read},
    origin::{self, Origin},
    outcome::describe,
    response::RawResponse,
    shared::{Shared, Value, Within},
};

/// An object of the API. It never changes, and compares, hashes, copies and pickles by its value.
#[pyclass(frozen, subclass, weakref, module = "birdwire")]
pub struct Object(pub Shared);

/// A class of `generated/`, and the type of core whose values it shows.
pub trait Class: PyClass<BaseType = Object> + Default {
    type Of: Value + DeserializeOwned;

    /// What a constructor may be given; nothing for a class of answers.
    fn input() -> Input {
        Input::Nothing
    }
}

#[derive(Clone, Copy)]
pub enum Input {
    Nothing,
    Object(&'static schema::Object),
    Union(&'static schema::Union),
}

/// A type of core with a class.
pub trait Shown: Value + Sized {
    type Class: Class<Of = Self>;
}

pub fn wrap<C: Class>(py: Python<'_>, shared: Shared) -> PyResult<Bound<'_, PyAny>> {
    let parts = PyClassInitializer::from(Object(shared)).add_subclass(C::default());
    Bound::new(py, parts).map(Bound::into_any)
}

/// The value behind an object of a class.
pub fn value<'a, C: Class>(object: &'a Bound<'_, C>) -> PyResult<Within<'a, C::Of>> {
    let shared = &object.as_super().get().0;
    shared.read().ok_or_else(|| error::internal("an object holds another type than its class says"))
}

/// What every getter does: one member, as Python sees it.
pub fn read<'py, C: Class, M: Member>(
    object: &Bound<'py, C>,
    name: &'static str,
    pick: impl for<'b> FnOnce(&'b C::Of) -> Option<&'b M>,
) -> Read<'py> {
    value(object)?.part(Some(name), pick).map(|member| M::show(member, object.py())).transpose().map(Option::flatten)
}

/// The same for the payload of a flat union, whose members stand beside `type`.
pub fn read_here<'py, C: Class, M: Member>(
    object: &Bound<'py, C>,
    pick: impl for<'b> FnOnce(&'b C::Of) -> Option<&'b M>,
) -> Read<'py> {
    value(object)?.part(None, pick).map(|member| M::show(member, object.py())).transpose().map(Option::flatten)
}

/// The same for a member that core's type always has: one that the user left out must not look like an empty one.
pub fn read_given<'py, C: Class, M: Member>(
    object: &Bound<'py, C>,
    name: &'static str,
    pick: impl for<'b> FnOnce(&'b C::Of) -> Option<&'b M>,
) -> Read<'py> {
    let shared = &object.as_super().get().0;
    let at = shared.at().clone().then(origin::Name::Member(name));
    if at.find(shared.origin().text()).is_none() {
        return Ok(None);
    }
    read(object, name, pick)
}

/// `type` of a union.
pub fn kind<'py, C: Class>(object: &Bound<'py, C>, kind: impl FnOnce(&C::Of) -> &str) -> Read<'py> {
    let kind = kind(value(object)?.get());
    Ok(if kind.is_empty() { None } else { Some(PyString::new(object.py(), kind).into_any()) })
}

/// `raw_response` of what an operation answered with.
pub fn raw_response<C: Class>(object: &Bound<'_, C>) -> PyResult<RawResponse> {
    object.as_super().get().response()
}

/// What every constructor does.
pub fn construct<C: Class>(members: Option<&Bound<'_, PyDict>>) -> PyResult<PyClassInitializer<C>> {
    let mut value = Json::Object(match members {
        Some(members) => given::members(members)?,
        None => Default::default(),
    });
    let checked = match C::input() {
        Input::Object(table) => input::check_object(&mut value, table, InputStyle::Both),
        Input::Union(table) => input::check_union(&mut value, table, InputStyle::Both),
        Input::Nothing => Ok(()),
    };
    if let (Err(error), Some(members)) = (checked, members) {
        return Err(error::raise(members.py(), error));
    }
    let shared = make::<C>(value).map_err(error::unattached)?;
    Ok(PyClassInitializer::from(Object(shared)).add_subclass(C::default()))
}

fn make<C: Class>(given: Json) -> Result<Shared, Error> {
    let root = if origin::marked(&given) {
        let mut plain = given.clone();
        origin::unmark(&mut plain);
        serde_json::from_value(plain)
    } else {
        C::Of::deserialize(&given)
    };
    let root: C::Of = root.map_err(not_json)?;
    Ok(Shared::new(root, Origin::made(given)))
}

fn not_json(error: serde_json::Error) -> Error {
    Error::input("", format!("does not fit: {error}")).with_source(error)
}

/// What `from_json` does for one class; `generated/` has it by the name of the class.
pub type Restore = for<'py> fn(Python<'py>, Bytes) -> PyResult<Bound<'py, PyAny>>;

pub fn restore<C: Class>(py: Python<'_>, text: Bytes) -> PyResult<Bound<'_, PyAny>> {
    let raise = |error| error::raise(py, error);
    let value: Json = serde_json::from_slice(&text).map_err(not_json).map_err(raise)?;
    if !matches!(C::input(), Input::Nothing) {
        return wrap::<C>(py, make::<C>(value).map_err(raise)?);
    }
    let root: C::Of = serde_json::from_value(value).map_err(not_json).map_err(raise)?;
    wrap::<C>(py, Shared::new(root, Origin::arrived(text, None)))
}

/// The answer of an operation, decoded.
pub fn decode<T: Value + Decoded>(operation: &'static Operation, response: Response) -> Result<Shared, Error> {
    let value: T = answer::decode(&response.body, "").map_err(|error| describe(error, operation, &response))?;
    Ok(Shared::new(value, Origin::arrived(response.body.clone(), Some(response.into()))))
}

impl Object {
    /// What a request holds when this object is given: what the user wrote, or the members that we know of what arrived.
    pub fn to_request(&self) -> Json {
        let origin = self.0.origin();
        // The marks of `birdwire.raw` are still in what was given.
        if origin.is_made() { origin.given(self.0.at()).unwrap_or_default() } else { self.0.value().to_json() }
    }

    pub fn response(&self) -> PyResult<RawResponse> {
        match &self.0.origin().response {
            Some(response) => Ok(RawResponse(response.clone())),
            None => Err(pyo3::exceptions::PyAttributeError::new_err("this object did not come with an answer")),
        }
    }

    fn text(&self) -> String {
        let origin = self.0.origin();
        let text = self.0.at().find(origin.text()).unwrap_or("{}").trim();
        if !origin.is_made() {
            return text.to_owned();
        }
        let mut value: Json = serde_json::from_str(text).unwrap_or_default();
        origin::unmark(&mut value);
        value.to_string()
    }
}

#[pymethods]
impl Object {
    /// Makes an object from its JSON, as `to_json` gives it.
    #[classmethod]
    #[pyo3(signature = (json, /))]
    fn from_json<'py>(cls: &Bound<'py, PyType>, json: &Bound<'py, PyAny>) -> PyResult<Bound<'py, PyAny>> {
        let py = cls.py();
        let text = match json.extract::<&[u8]>() {
            Ok(bytes) => Bytes::copy_from_slice(bytes),
            Err(_) => Bytes::from(json.extract::<String>()?),
        };
        match generated::restore(&cls.name()?.to_string_lossy()) {
            Some(restore) => restore(py, text),
            None => {
                Err(pyo3::exceptions::PyTypeError::new_err("from_json belongs to the classes that extend this one"))
            }
        }
    }

    /// Everything that arrived or was given, in the API's names, unknown members included.
    fn to_dict<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        json::loads(py, self.text())
    }

    /// The same as JSON text.
    fn to_json(&self) -> String {
        self.text()
    }

    fn __eq__<'py>(slf: &Bound<'py, Self>, other: &Bound<'py, PyAny>) -> PyResult<Bound<'py, PyAny>> {
        let py = slf.py();
        let equal = match other.cast::<Self>() {
            Ok(other) if slf.get_type().is(other.get_type()) => slf.get().0.value().same(other.get().0.value()),
            _ => return Ok(py.NotImplemented().into_bound(py)),
        };
        Ok(equal.into_pyobject(py)?.to_owned().into_any())
    }

    fn __hash__(&self) -> u64 {
        let mut hasher = std::hash::DefaultHasher::new();
        hash(&self.0.value().to_json(), &mut hasher);
        hasher.finish()
    }

    fn __repr__(slf: &Bound<'_, Self>) -> PyResult<String> {
        let class = slf.get_type();
        let mut members = Vec::new();
        let private = class.getattr_opt(intern!(slf.py(), "__private__"))?;
        for name in class.getattr(intern!(slf.py(), "__match_args__"))?.cast_into::<PyTuple>()? {
            let value = slf.getattr(name.cast()?)?;
            if value.is_none() {
                continue;
            }
            match &private {
                Some(private) if private.contains(&name)? => members.push(format!("{name}=[redacted]")),
                _ => members.push(format!("{name}={}", value.repr()?)),
            }
        }
        Ok(format!("{}({})", class.name()?, members.join(", ")))
    }

    fn __copy__<'py>(slf: &Bound<'py, Self>) -> Bound<'py, Self> {
        slf.clone()
    }

    fn __deepcopy__<'py>(slf: &Bound<'py, Self>, _memo: &Bound<'py, PyAny>) -> Bound<'py, Self> {
        slf.clone()
    }

    fn __reduce__<'py>(slf: &Bound<'py, Self>) -> PyResult<(Bound<'py, PyAny>, (String,))> {
        let object = &slf.get().0;
        let text = object.at().find(object.origin().text()).unwrap_or("{}").to_owned();
        Ok((slf.get_type().getattr(intern!(slf.py(), "from_json"))?, (text,)))
    }
}

/// Maps have no order of their own, and neither has their hash.
fn hash(value: &Json, hasher: &mut impl Hasher) {
    match value {
        Json::Null => 0u8.hash(hasher),
        Json::Bool(flag) => flag.hash(hasher),
        Json::Number(number) => number.hash(hasher),
        Json::String(text) => text.hash(hasher),
        Json::Array(items) => {
            items.len().hash(hasher);
            items.iter().for_each(|item| hash(item, hasher));
        }
        Json::Object(members) => {
            let one = |(name, value): (&String, &Json)| {
                let mut hasher = std::hash::DefaultHasher::new();
                name.hash(&mut hasher);
                hash(value, &mut hasher);
                hasher.finish()
            };
            members.iter().map(one).fold(0, u64::wrapping_add).hash(hasher);
        }
    }
}

/// `__match_args__` of a class.
pub fn names<'py>(py: Python<'py>, names: &[&str]) -> PyResult<Bound<'py, PyTuple>> {
    PyTuple::new(py, names)
}

/// A value that core made, as if a constructor had been given it.
pub fn show<'py, T: Shown>(py: Python<'py>, value: &T) -> PyResult<Bound<'py, PyAny>> {
    wrap::<T::Class>(py, make::<T::Class>(Value::to_json(value)).map_err(|error| error::raise(py, error))?)
}
