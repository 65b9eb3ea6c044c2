// Written by codegen from spec/. Edit spec/ and run `make generate`.

//! The classes of the area `sections`.

#[allow(unused_imports)]
use birdwire::{operations, tables, types};
#[allow(unused_imports)]
use pyo3::{
    prelude::*,
    types::{PyDict, PyTuple},
};

#[allow(unused_imports)]
use super::*;
#[allow(unused_imports)]
use crate::{member, object, page, response::RawResponse};

/// Several bodies in one.
#[pyclass(frozen, extends = object::Object, module = "birdwire")]
#[derive(Default)]
pub struct SectionBody;

impl object::Class for SectionBody {
    type Of = types::SectionBody;

    fn input() -> object::Input {
        object::Input::Object(&tables::SECTION_BODY)
    }
}

impl object::Shown for types::SectionBody {
    type Class = SectionBody;
}

#[pymethods]
impl SectionBody {
    #[new]
    #[pyo3(signature = (**members))]
    fn new(members: Option<&Bound<'_, PyDict>>) -> PyResult<PyClassInitializer<Self>> {
        object::construct(members)
    }

    #[classattr]
    fn __match_args__(py: Python<'_>) -> PyResult<Bound<'_, PyTuple>> {
        object::names(py, &["items", "configurations"])
    }

    /// The bodies, one by one.
    #[getter]
    fn items<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "items", |it| it.items.as_ref())
    }

    /// Settings by name. The documents do not say which.
    #[getter]
    fn configurations<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "configurations", |it| it.configurations.as_ref())
    }
}

/// One body in a section, by kind.
#[pyclass(frozen, extends = object::Object, module = "birdwire")]
#[derive(Default)]
pub struct SectionItem;

impl object::Class for SectionItem {
    type Of = types::SectionItem;

    fn input() -> object::Input {
        object::Input::Union(&tables::SECTION_ITEM)
    }
}

impl object::Shown for types::SectionItem {
    type Class = SectionItem;
}

#[pymethods]
impl SectionItem {
    #[new]
    #[pyo3(signature = (**members))]
    fn new(members: Option<&Bound<'_, PyDict>>) -> PyResult<PyClassInitializer<Self>> {
        object::construct(members)
    }

    #[classattr]
    fn __match_args__(py: Python<'_>) -> PyResult<Bound<'_, PyTuple>> {
        object::names(py, &["type", "text", "image", "file", "gif", "location", "carousel", "list", "section"])
    }

    /// The kind; one that this version does not know has its members in `to_dict()`.
    #[getter]
    fn r#type<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::kind(slf, |it| it.kind())
    }

    /// A text.
    #[getter]
    fn text<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "text", |it| match it {
            types::SectionItem::Text(payload) => Some(payload),
            _ => None,
        })
    }

    /// One or more images.
    #[getter]
    fn image<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "image", |it| match it {
            types::SectionItem::Image(payload) => Some(payload),
            _ => None,
        })
    }

    /// One or more files of other kinds, such as film, sound or documents.
    #[getter]
    fn file<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "file", |it| match it {
            types::SectionItem::File(payload) => Some(payload),
            _ => None,
        })
    }

    /// An animated picture.
    #[getter]
    fn gif<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "gif", |it| match it {
            types::SectionItem::Gif(payload) => Some(payload),
            _ => None,
        })
    }

    /// A place.
    #[getter]
    fn location<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "location", |it| match it {
            types::SectionItem::Location(payload) => Some(payload),
            _ => None,
        })
    }

    /// Cards to leaf through.
    #[getter]
    fn carousel<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "carousel", |it| match it {
            types::SectionItem::Carousel(payload) => Some(payload),
            _ => None,
        })
    }

    /// A list of choices.
    #[getter]
    fn list<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "list", |it| match it {
            types::SectionItem::List(payload) => Some(payload),
            _ => None,
        })
    }

    /// A section in a section.
    #[getter]
    fn section<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "section", |it| match it {
            types::SectionItem::Section(payload) => Some(payload),
            _ => None,
        })
    }
}

/// A section in a section; it holds no further one.
#[pyclass(frozen, extends = object::Object, module = "birdwire")]
#[derive(Default)]
pub struct NestedSectionBody;

impl object::Class for NestedSectionBody {
    type Of = types::NestedSectionBody;

    fn input() -> object::Input {
        object::Input::Object(&tables::NESTED_SECTION_BODY)
    }
}

impl object::Shown for types::NestedSectionBody {
    type Class = NestedSectionBody;
}

#[pymethods]
impl NestedSectionBody {
    #[new]
    #[pyo3(signature = (**members))]
    fn new(members: Option<&Bound<'_, PyDict>>) -> PyResult<PyClassInitializer<Self>> {
        object::construct(members)
    }

    #[classattr]
    fn __match_args__(py: Python<'_>) -> PyResult<Bound<'_, PyTuple>> {
        object::names(py, &["items", "configurations"])
    }

    /// The bodies, one by one.
    #[getter]
    fn items<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "items", |it| it.items.as_ref())
    }

    /// Settings by name; `default` serves names that have none. The documents do not say which.
    #[getter]
    fn configurations<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "configurations", |it| it.configurations.as_ref())
    }
}

/// One body in a section that stands in a section, by kind.
#[pyclass(frozen, extends = object::Object, module = "birdwire")]
#[derive(Default)]
pub struct NestedSectionItem;

impl object::Class for NestedSectionItem {
    type Of = types::NestedSectionItem;

    fn input() -> object::Input {
        object::Input::Union(&tables::NESTED_SECTION_ITEM)
    }
}

impl object::Shown for types::NestedSectionItem {
    type Class = NestedSectionItem;
}

#[pymethods]
impl NestedSectionItem {
    #[new]
    #[pyo3(signature = (**members))]
    fn new(members: Option<&Bound<'_, PyDict>>) -> PyResult<PyClassInitializer<Self>> {
        object::construct(members)
    }

    #[classattr]
    fn __match_args__(py: Python<'_>) -> PyResult<Bound<'_, PyTuple>> {
        object::names(py, &["type", "text", "image", "file", "gif", "location", "carousel", "list"])
    }

    /// The kind; one that this version does not know has its members in `to_dict()`.
    #[getter]
    fn r#type<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::kind(slf, |it| it.kind())
    }

    /// A text.
    #[getter]
    fn text<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "text", |it| match it {
            types::NestedSectionItem::Text(payload) => Some(payload),
            _ => None,
        })
    }

    /// One or more images.
    #[getter]
    fn image<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "image", |it| match it {
            types::NestedSectionItem::Image(payload) => Some(payload),
            _ => None,
        })
    }

    /// One or more files of other kinds, such as film, sound or documents.
    #[getter]
    fn file<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "file", |it| match it {
            types::NestedSectionItem::File(payload) => Some(payload),
            _ => None,
        })
    }

    /// An animated picture.
    #[getter]
    fn gif<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "gif", |it| match it {
            types::NestedSectionItem::Gif(payload) => Some(payload),
            _ => None,
        })
    }

    /// A place.
    #[getter]
    fn location<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "location", |it| match it {
            types::NestedSectionItem::Location(payload) => Some(payload),
            _ => None,
        })
    }

    /// Cards to leaf through.
    #[getter]
    fn carousel<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "carousel", |it| match it {
            types::NestedSectionItem::Carousel(payload) => Some(payload),
            _ => None,
        })
    }

    /// A list of choices.
    #[getter]
    fn list<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "list", |it| match it {
            types::NestedSectionItem::List(payload) => Some(payload),
            _ => None,
        })
    }
}
