// Written by codegen from spec/. Edit spec/ and run `make generate`.

//! The classes of the area `tcr`.

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

member::texts!(
    types::BrandEntityType,
    types::BrandAltBusinessIdType,
    types::BrandStockExchange,
    types::BrandStatus,
    types::BrandVettingClass,
    types::BrandVettingProviderId,
    types::BrandVettingStatus,
    types::CampaignStatus
);

/// The industries that a brand can belong to.
#[pyclass(frozen, extends = page::Page, module = "birdwire")]
#[derive(Default)]
pub struct TcrVerticalList;

impl page::PageClass for TcrVerticalList {
    type Head = types::TcrVerticalList;
    type Item = TcrVertical;

    fn operation() -> &'static birdwire::operation::Operation {
        &operations::LIST_TCR_VERTICALS
    }
}

#[pymethods]
impl TcrVerticalList {
    #[classattr]
    fn __match_args__(py: Python<'_>) -> PyResult<Bound<'_, PyTuple>> {
        object::names(py, &["items", "next_page_token"])
    }
}

/// An industry, market or niche that a brand can belong to.
#[pyclass(frozen, extends = object::Object, module = "birdwire")]
#[derive(Default)]
pub struct TcrVertical;

impl object::Class for TcrVertical {
    type Of = types::TcrVertical;
}

impl object::Shown for types::TcrVertical {
    type Class = TcrVertical;
}

#[pymethods]
impl TcrVertical {
    #[classattr]
    fn __match_args__(py: Python<'_>) -> PyResult<Bound<'_, PyTuple>> {
        object::names(py, &["name", "industry_id", "display_name", "description"])
    }

    /// The name that a brand gives as its `vertical`.
    #[getter]
    fn name<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "name", |it| it.name.as_ref())
    }

    /// The industry, as the registry numbers it.
    #[getter]
    fn industry_id<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "industryId", |it| it.industry_id.as_ref())
    }

    /// The name people see.
    #[getter]
    fn display_name<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "displayName", |it| it.display_name.as_ref())
    }

    /// What belongs to it.
    #[getter]
    fn description<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "description", |it| it.description.as_ref())
    }

    /// Status, headers and body of the answer this came in.
    #[getter]
    fn raw_response(slf: &Bound<'_, Self>) -> PyResult<RawResponse> {
        object::raw_response(slf)
    }
}

/// What campaigns can be for.
#[pyclass(frozen, extends = page::Page, module = "birdwire")]
#[derive(Default)]
pub struct TcrUseCaseList;

impl page::PageClass for TcrUseCaseList {
    type Head = types::TcrUseCaseList;
    type Item = TcrUseCase;

    fn operation() -> &'static birdwire::operation::Operation {
        &operations::LIST_TCR_USE_CASES
    }
}

#[pymethods]
impl TcrUseCaseList {
    #[classattr]
    fn __match_args__(py: Python<'_>) -> PyResult<Bound<'_, PyTuple>> {
        object::names(py, &["items", "next_page_token"])
    }
}

/// Something a campaign can be for.
#[pyclass(frozen, extends = object::Object, module = "birdwire")]
#[derive(Default)]
pub struct TcrUseCase;

impl object::Class for TcrUseCase {
    type Of = types::TcrUseCase;
}

impl object::Shown for types::TcrUseCase {
    type Class = TcrUseCase;
}

#[pymethods]
impl TcrUseCase {
    #[classattr]
    fn __match_args__(py: Python<'_>) -> PyResult<Bound<'_, PyTuple>> {
        object::names(
            py,
            &[
                "name",
                "accounting_name",
                "classification",
                "display_name",
                "description",
                "max_sub_usecases",
                "min_sub_usecases",
                "valid_sub_usecase",
            ],
        )
    }

    /// The name that a campaign gives as its `usecase`.
    #[getter]
    fn name<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "name", |it| it.name.as_ref())
    }

    /// The name under which it is charged.
    #[getter]
    fn accounting_name<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "accountingName", |it| it.accounting_name.as_ref())
    }

    /// The class of use cases that it belongs to.
    #[getter]
    fn classification<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "classification", |it| it.classification.as_ref())
    }

    /// The name people see.
    #[getter]
    fn display_name<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "displayName", |it| it.display_name.as_ref())
    }

    /// What belongs to it.
    #[getter]
    fn description<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "description", |it| it.description.as_ref())
    }

    /// How many sub use cases a campaign of this use case may have.
    #[getter]
    fn max_sub_usecases<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "maxSubUsecases", |it| it.max_sub_usecases.as_ref())
    }

    /// How many sub use cases a campaign of this use case must have.
    #[getter]
    fn min_sub_usecases<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "minSubUsecases", |it| it.min_sub_usecases.as_ref())
    }

    /// Whether it may itself be a sub use case of another.
    #[getter]
    fn valid_sub_usecase<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "validSubUsecase", |it| it.valid_sub_usecase.as_ref())
    }

    /// Status, headers and body of the answer this came in.
    #[getter]
    fn raw_response(slf: &Bound<'_, Self>) -> PyResult<RawResponse> {
        object::raw_response(slf)
    }
}

/// One value that a member of a brand, of its vetting or of a campaign may have.
#[pyclass(frozen, extends = object::Object, module = "birdwire")]
#[derive(Default)]
pub struct TcrEnumValue;

impl object::Class for TcrEnumValue {
    type Of = types::TcrEnumValue;
}

impl object::Shown for types::TcrEnumValue {
    type Class = TcrEnumValue;
}

#[pymethods]
impl TcrEnumValue {
    #[classattr]
    fn __match_args__(py: Python<'_>) -> PyResult<Bound<'_, PyTuple>> {
        object::names(py, &["field", "value", "meaning"])
    }

    /// The list, by the name that the documents give it: `entityType`, `brandStatus` and so on.
    #[getter]
    fn field<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "field", |it| it.field.as_ref())
    }

    /// The value as it stands in requests and answers.
    #[getter]
    fn value<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "value", |it| it.value.as_ref())
    }

    /// What it means; stock exchanges have no meaning besides their name.
    #[getter]
    fn meaning<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "meaning", |it| it.meaning.as_ref())
    }
}
