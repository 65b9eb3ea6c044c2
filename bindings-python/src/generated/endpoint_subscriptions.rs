// Written by codegen from spec/. Edit spec/ and run `make generate`.

//! The classes of the area `endpoint_subscriptions`.

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

member::texts!(types::EndpointSubscriptionStatus);

/// How much to subscribe to.
#[pyclass(frozen, extends = object::Object, module = "birdwire")]
#[derive(Default)]
pub struct ActivateEndpointSubscription;

impl object::Class for ActivateEndpointSubscription {
    type Of = types::ActivateEndpointSubscription;

    fn input() -> object::Input {
        object::Input::Object(&tables::ACTIVATE_ENDPOINT_SUBSCRIPTION)
    }
}

impl object::Shown for types::ActivateEndpointSubscription {
    type Class = ActivateEndpointSubscription;
}

#[pymethods]
impl ActivateEndpointSubscription {
    #[new]
    #[pyo3(signature = (**members))]
    fn new(members: Option<&Bound<'_, PyDict>>) -> PyResult<PyClassInitializer<Self>> {
        object::construct(members)
    }

    #[classattr]
    fn __match_args__(py: Python<'_>) -> PyResult<Bound<'_, PyTuple>> {
        object::names(py, &["quantity"])
    }

    /// How many, 1 at least. The documents do not say of what. At least 1. Required in a request.
    #[getter]
    fn quantity<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read_given(slf, "quantity", |it| Some(&it.quantity))
    }
}

/// A subscription that an endpoint has or can have.
#[pyclass(frozen, extends = object::Object, module = "birdwire")]
#[derive(Default)]
pub struct EndpointSubscription;

impl object::Class for EndpointSubscription {
    type Of = types::EndpointSubscription;
}

impl object::Shown for types::EndpointSubscription {
    type Class = EndpointSubscription;
}

#[pymethods]
impl EndpointSubscription {
    #[classattr]
    fn __match_args__(py: Python<'_>) -> PyResult<Bound<'_, PyTuple>> {
        object::names(py, &["name", "status", "price", "subscription"])
    }

    /// Its name: `main` for long codes; for short codes and alphanumeric senders the country to send to.
    #[getter]
    fn name<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "name", |it| it.name.as_ref())
    }

    /// Whether it is in force.
    #[getter]
    fn status<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "status", |it| it.status.as_ref())
    }

    /// What it costs.
    #[getter]
    fn price<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "price", |it| it.price.as_ref())
    }

    /// The subscription behind it.
    #[getter]
    fn subscription<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "subscription", |it| it.subscription.as_ref())
    }

    /// Status, headers and body of the answer this came in.
    #[getter]
    fn raw_response(slf: &Bound<'_, Self>) -> PyResult<RawResponse> {
        object::raw_response(slf)
    }
}

/// When a subscription began and ended.
#[pyclass(frozen, extends = object::Object, module = "birdwire")]
#[derive(Default)]
pub struct EndpointSubscriptionDetails;

impl object::Class for EndpointSubscriptionDetails {
    type Of = types::EndpointSubscriptionDetails;
}

impl object::Shown for types::EndpointSubscriptionDetails {
    type Class = EndpointSubscriptionDetails;
}

#[pymethods]
impl EndpointSubscriptionDetails {
    #[classattr]
    fn __match_args__(py: Python<'_>) -> PyResult<Bound<'_, PyTuple>> {
        object::names(
            py,
            &["id", "correlation_id", "status", "subscribed_at", "updated_at", "canceled_at", "start_at", "end_at"],
        )
    }

    /// The subscription, a UUID.
    #[getter]
    fn id<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "id", |it| it.id.as_ref())
    }

    /// What it belongs to, a UUID.
    #[getter]
    fn correlation_id<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "correlationId", |it| it.correlation_id.as_ref())
    }

    /// Its state; the documents show `active` and `none`, and no list.
    #[getter]
    fn status<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "status", |it| it.status.as_ref())
    }

    /// When it was ordered.
    #[getter]
    fn subscribed_at<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "subscribedAt", |it| it.subscribed_at.as_ref())
    }

    /// When it last changed.
    #[getter]
    fn updated_at<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "updatedAt", |it| it.updated_at.as_ref())
    }

    /// When it was canceled.
    #[getter]
    fn canceled_at<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "canceledAt", |it| it.canceled_at.as_ref())
    }

    /// When it takes effect.
    #[getter]
    fn start_at<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "startAt", |it| it.start_at.as_ref())
    }

    /// When it runs out.
    #[getter]
    fn end_at<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "endAt", |it| it.end_at.as_ref())
    }
}

/// The subscriptions of an endpoint.
#[pyclass(frozen, extends = page::Page, module = "birdwire")]
#[derive(Default)]
pub struct EndpointSubscriptionList;

impl page::PageClass for EndpointSubscriptionList {
    type Head = types::EndpointSubscriptionList;
    type Item = EndpointSubscription;

    fn operation() -> &'static birdwire::operation::Operation {
        &operations::LIST_ENDPOINT_SUBSCRIPTIONS
    }
}

#[pymethods]
impl EndpointSubscriptionList {
    #[classattr]
    fn __match_args__(py: Python<'_>) -> PyResult<Bound<'_, PyTuple>> {
        object::names(py, &["items", "next_page_token"])
    }
}
