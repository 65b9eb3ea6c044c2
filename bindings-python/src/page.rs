//! A page of a list. It keeps its bytes, and an item is decoded when it is reached.

use std::sync::{
    Arc,
    atomic::{AtomicUsize, Ordering},
};

use birdwire::{
    Error, Response,
    answer::{self, Decoded},
    operation::Operation,
    page::RawPage,
};
use bytes::Bytes;
use pyo3::{
    PyClass,
    exceptions::PyIndexError,
    prelude::*,
    types::{PySlice, PyTuple},
};

use crate::{
    error,
    member::{Member, Read},
    object::{Class, Object, wrap},
    origin::Origin,
    outcome::Outcome,
    response::RawResponse,
    shared::{Shared, Value},
};

/// A page of a list: its items, the token of the next page, and further members by list.
#[pyclass(frozen, subclass, extends = Object, module = "birdwire")]
pub struct Page(Arc<Slices>);

/// What a page and its items share.
pub struct Slices {
    raw: RawPage,
    item: Item,
}

/// Decodes one item of a page.
type Item = for<'py> fn(Python<'py>, &RawPage, usize) -> PyResult<Bound<'py, PyAny>>;

/// A class of `generated/` for the page of one list.
pub trait PageClass: PyClass<BaseType = Page> + Default {
    type Head: Value + Decoded;
    type Item: Class<Of: Decoded>;

    fn operation() -> &'static Operation;
}

/// A page that arrived, not yet seen by Python.
pub struct Arrived {
    head: Shared,
    slices: Slices,
    wrap: for<'py> fn(Python<'py>, Shared, Slices) -> PyResult<Bound<'py, PyAny>>,
}

impl Arrived {
    pub fn show(self, py: Python<'_>) -> PyResult<Bound<'_, PyAny>> {
        (self.wrap)(py, self.head, self.slices)
    }
}

/// What a list answers with.
pub fn decode<P: PageClass>(raw: RawPage) -> Result<Outcome, Error> {
    arrived::<P>(raw, true).map(Box::new).map(Outcome::Page)
}

fn arrived<P: PageClass>(raw: RawPage, response: bool) -> Result<Arrived, Error> {
    let head: P::Head = answer::decode(raw.head(), "")?;
    let response = response.then(|| raw.response().clone());
    let origin = Origin::arrived(raw.response().body.clone(), response);
    let slices = Slices { raw, item: item::<P::Item> };
    Ok(Arrived { head: Shared::new(head, origin), slices, wrap: wrap_page::<P> })
}

fn wrap_page<P: PageClass>(py: Python<'_>, head: Shared, slices: Slices) -> PyResult<Bound<'_, PyAny>> {
    let parts = PyClassInitializer::from(Object(head)).add_subclass(Page(Arc::new(slices))).add_subclass(P::default());
    Bound::new(py, parts).map(Bound::into_any)
}

fn item<'py, C: Class<Of: Decoded>>(py: Python<'py>, raw: &RawPage, index: usize) -> PyResult<Bound<'py, PyAny>> {
    let value: C::Of = raw.decode(index).map_err(|error| error::raise(py, error))?;
    let json = raw.item(index).cloned().unwrap_or_default();
    wrap::<C>(py, Shared::new(value, Origin::arrived(json, Some(raw.response().clone()))))
}

/// `from_json` of a page.
pub fn restore<P: PageClass>(py: Python<'_>, text: Bytes) -> PyResult<Bound<'_, PyAny>> {
    let response = Response::restored(text);
    let page = RawPage::new(P::operation(), response).and_then(|raw| arrived::<P>(raw, false));
    page.map_err(|error| error::raise(py, error))?.show(py)
}

/// What every getter of a page class does.
pub fn read<'py, P: PageClass, M: Member>(
    page: &Bound<'py, P>,
    name: &'static str,
    pick: impl for<'b> FnOnce(&'b P::Head) -> Option<&'b M>,
) -> Read<'py> {
    let object = page.as_super().as_super().get();
    let head = object.0.read().ok_or_else(|| error::internal("a page holds another type than its class says"))?;
    head.part(Some(name), pick).map(|member| M::show(member, page.py())).transpose().map(Option::flatten)
}

#[pymethods]
impl Page {
    /// The items of this page, each decoded when it is reached.
    #[getter]
    fn items(&self) -> Items {
        Items(self.0.clone())
    }

    /// What the next page is asked with; `None` on the last page.
    #[getter]
    fn next_page_token(&self) -> Option<&str> {
        self.0.raw.next_page_token()
    }

    #[getter]
    fn raw_response(slf: &Bound<'_, Self>) -> PyResult<RawResponse> {
        slf.as_super().get().response()
    }

    fn __eq__<'py>(slf: &Bound<'py, Self>, other: &Bound<'py, PyAny>) -> bool {
        let body = |page: &Self| page.0.raw.response().body.clone();
        let other = other.cast::<Self>();
        other.is_ok_and(|other| slf.get_type().is(other.get_type()) && body(slf.get()) == body(other.get()))
    }

    fn __hash__(&self) -> u64 {
        use std::hash::{DefaultHasher, Hash, Hasher};
        let mut hasher = DefaultHasher::new();
        self.0.raw.response().body.hash(&mut hasher);
        hasher.finish()
    }
}

/// The items of a page: a sequence like a tuple.
#[pyclass(frozen, sequence, module = "birdwire._native")]
pub struct Items(Arc<Slices>);

impl Items {
    fn get<'py>(&self, py: Python<'py>, index: usize) -> PyResult<Bound<'py, PyAny>> {
        (self.0.item)(py, &self.0.raw, index)
    }
}

#[pymethods]
impl Items {
    fn __len__(&self) -> usize {
        self.0.raw.len()
    }

    fn __getitem__<'py>(&self, index: &Bound<'py, PyAny>) -> PyResult<Bound<'py, PyAny>> {
        let py = index.py();
        let length = isize::try_from(self.0.raw.len())?;
        if let Ok(slice) = index.cast::<PySlice>() {
            let range = slice.indices(length)?;
            let places = (0..isize::try_from(range.slicelength)?).map(|step| range.start + step * range.step);
            let items = places.map(|place| self.get(py, usize::try_from(place)?)).collect::<PyResult<Vec<_>>>()?;
            return Ok(PyTuple::new(py, items)?.into_any());
        }
        let index: isize = index.extract()?;
        let place = if index < 0 { index + length } else { index };
        match usize::try_from(place) {
            Ok(place) if place < self.0.raw.len() => self.get(py, place),
            _ => Err(PyIndexError::new_err(format!("the page has {length} items"))),
        }
    }

    fn __iter__(&self) -> ItemsIterator {
        ItemsIterator { slices: self.0.clone(), next: AtomicUsize::new(0) }
    }

    fn __repr__(&self) -> String {
        format!("<{} items>", self.0.raw.len())
    }
}

#[pyclass(frozen, module = "birdwire._native")]
pub struct ItemsIterator {
    slices: Arc<Slices>,
    next: AtomicUsize,
}

#[pymethods]
impl ItemsIterator {
    fn __iter__<'py>(slf: &Bound<'py, Self>) -> Bound<'py, Self> {
        slf.clone()
    }

    fn __next__<'py>(&self, py: Python<'py>) -> PyResult<Option<Bound<'py, PyAny>>> {
        let index = self.next.fetch_add(1, Ordering::Relaxed);
        if index < self.slices.raw.len() { (self.slices.item)(py, &self.slices.raw, index).map(Some) } else { Ok(None) }
    }

    fn __length_hint__(&self) -> usize {
        self.slices.raw.len().saturating_sub(self.next.load(Ordering::Relaxed))
    }
}
