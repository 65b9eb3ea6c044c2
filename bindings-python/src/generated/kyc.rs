// Written by codegen from spec/. Edit spec/ and run `make generate`.

//! The classes of the area `kyc`.

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

member::texts!(types::KycFormEntryStatus);

/// The entries of one form.
#[pyclass(frozen, extends = page::Page, module = "birdwire")]
#[derive(Default)]
pub struct KycFormEntryList;

impl page::PageClass for KycFormEntryList {
    type Head = types::KycFormEntryList;
    type Item = KycFormEntry;

    fn operation() -> &'static birdwire::operation::Operation {
        &operations::LIST_KYC_FORM_ENTRIES
    }
}

#[pymethods]
impl KycFormEntryList {
    #[classattr]
    fn __match_args__(py: Python<'_>) -> PyResult<Bound<'_, PyTuple>> {
        object::names(py, &["items", "next_page_token"])
    }
}

/// A form as an organization filled it in.
#[pyclass(frozen, extends = object::Object, module = "birdwire")]
#[derive(Default)]
pub struct KycFormEntry;

impl object::Class for KycFormEntry {
    type Of = types::KycFormEntry;
}

impl object::Shown for types::KycFormEntry {
    type Class = KycFormEntry;
}

#[pymethods]
impl KycFormEntry {
    #[classattr]
    fn __match_args__(py: Python<'_>) -> PyResult<Bound<'_, PyTuple>> {
        object::names(
            py,
            &[
                "id",
                "organization_id",
                "form_id",
                "locale",
                "status",
                "answers",
                "created_at",
                "updated_at",
                "business_profile_id",
                "business_profile_version",
                "review_comment",
                "display_name",
                "tags",
            ],
        )
    }

    /// The entry, a UUID.
    #[getter]
    fn id<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "id", |it| it.id.as_ref())
    }

    /// The organization that filled it in, a UUID.
    #[getter]
    fn organization_id<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "organizationId", |it| it.organization_id.as_ref())
    }

    /// The form, a UUID.
    #[getter]
    fn form_id<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "formId", |it| it.form_id.as_ref())
    }

    /// The language of the answers, BCP 47. One tag as text, or a list of tags as the documents show it.
    #[getter]
    fn locale<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "locale", |it| it.locale.as_ref())
    }

    /// How far the entry is.
    #[getter]
    fn status<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "status", |it| it.status.as_ref())
    }

    /// The answers, one by one.
    #[getter]
    fn answers<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "answers", |it| it.answers.as_ref())
    }

    /// When the entry was made.
    #[getter]
    fn created_at<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "createdAt", |it| it.created_at.as_ref())
    }

    /// When the entry last changed.
    #[getter]
    fn updated_at<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "updatedAt", |it| it.updated_at.as_ref())
    }

    /// The business profile that goes with it, a UUID. Only newer answers have it.
    #[getter]
    fn business_profile_id<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "businessProfileId", |it| it.business_profile_id.as_ref())
    }

    /// The version of the business profile. Only newer answers have it.
    #[getter]
    fn business_profile_version<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "businessProfileVersion", |it| it.business_profile_version.as_ref())
    }

    /// What the reviewer says, as a rule why the entry was rejected. Only newer answers have it.
    #[getter]
    fn review_comment<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "reviewComment", |it| it.review_comment.as_ref())
    }

    /// The name of the entry. Only newer answers have it.
    #[getter]
    fn display_name<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "displayName", |it| it.display_name.as_ref())
    }

    /// Marks of the entry. Only newer answers have them.
    #[getter]
    fn tags<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "tags", |it| it.tags.as_ref())
    }

    /// Status, headers and body of the answer this came in.
    #[getter]
    fn raw_response(slf: &Bound<'_, Self>) -> PyResult<RawResponse> {
        object::raw_response(slf)
    }
}

/// The answer to one question. Answers that are neither a text nor a list of texts stand in the raw JSON.
#[pyclass(frozen, extends = object::Object, module = "birdwire")]
#[derive(Default)]
pub struct KycAnswer;

impl object::Class for KycAnswer {
    type Of = types::KycAnswer;
}

impl object::Shown for types::KycAnswer {
    type Class = KycAnswer;
}

#[pymethods]
impl KycAnswer {
    #[classattr]
    fn __match_args__(py: Python<'_>) -> PyResult<Bound<'_, PyTuple>> {
        object::names(py, &["key", "value_string", "value_string_array", "is_default"])
    }

    /// The question, by its key.
    #[getter]
    fn key<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "key", |it| it.key.as_ref())
    }

    /// The answer, where it is a text.
    #[getter]
    fn value_string<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "valueString", |it| it.value_string.as_ref())
    }

    /// The answer, where it is a list of texts. Only newer answers have it.
    #[getter]
    fn value_string_array<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "valueStringArray", |it| it.value_string_array.as_ref())
    }

    /// Whether the answer is the one that the form proposes.
    #[getter]
    fn is_default<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "isDefault", |it| it.is_default.as_ref())
    }
}

/// A mark of an entry.
#[pyclass(frozen, extends = object::Object, module = "birdwire")]
#[derive(Default)]
pub struct KycTag;

impl object::Class for KycTag {
    type Of = types::KycTag;
}

impl object::Shown for types::KycTag {
    type Class = KycTag;
}

#[pymethods]
impl KycTag {
    #[classattr]
    fn __match_args__(py: Python<'_>) -> PyResult<Bound<'_, PyTuple>> {
        object::names(py, &["key", "value"])
    }

    /// The name of the mark.
    #[getter]
    fn key<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "key", |it| it.key.as_ref())
    }

    /// The value of the mark.
    #[getter]
    fn value<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "value", |it| it.value.as_ref())
    }
}
