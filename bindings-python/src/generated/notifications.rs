// Written by codegen from spec/. Edit spec/ and run `make generate`.

//! The classes of the area `notifications`.

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

member::texts!(types::WebhookService, types::WebhookSubscriptionStatus);

/// One condition on events; all of them must hold. Messages may be filtered by `channelId`, `messageStatus` and
/// `interactionType`, channels by `platformId` and `channelStatus`, calls by `channelId` and `status`.
#[pyclass(frozen, extends = object::Object, module = "birdwire")]
#[derive(Default)]
pub struct WebhookEventFilter;

impl object::Class for WebhookEventFilter {
    type Of = types::WebhookEventFilter;

    fn input() -> object::Input {
        object::Input::Object(&tables::WEBHOOK_EVENT_FILTER)
    }
}

impl object::Shown for types::WebhookEventFilter {
    type Class = WebhookEventFilter;
}

#[pymethods]
impl WebhookEventFilter {
    #[new]
    #[pyo3(signature = (**members))]
    fn new(members: Option<&Bound<'_, PyDict>>) -> PyResult<PyClassInitializer<Self>> {
        object::construct(members)
    }

    #[classattr]
    fn __match_args__(py: Python<'_>) -> PyResult<Bound<'_, PyTuple>> {
        object::names(py, &["key", "value"])
    }

    /// What is compared, such as `channelId`; one `channelId` a subscription. Required in a request.
    #[getter]
    fn key<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "key", |it| it.key.as_ref())
    }

    /// What it must be. Required in a request.
    #[getter]
    fn value<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "value", |it| it.value.as_ref())
    }
}

/// The event to subscribe to, and where to deliver it.
#[pyclass(frozen, extends = object::Object, module = "birdwire")]
#[derive(Default)]
pub struct CreateWebhookSubscription;

impl object::Class for CreateWebhookSubscription {
    type Of = types::CreateWebhookSubscription;

    fn input() -> object::Input {
        object::Input::Object(&tables::CREATE_WEBHOOK_SUBSCRIPTION)
    }
}

impl object::Shown for types::CreateWebhookSubscription {
    type Class = CreateWebhookSubscription;
}

#[pymethods]
impl CreateWebhookSubscription {
    #[new]
    #[pyo3(signature = (**members))]
    fn new(members: Option<&Bound<'_, PyDict>>) -> PyResult<PyClassInitializer<Self>> {
        object::construct(members)
    }

    #[classattr]
    fn __match_args__(py: Python<'_>) -> PyResult<Bound<'_, PyTuple>> {
        object::names(py, &["service", "event", "event_filters", "template", "url", "signing_key"])
    }

    /// The part of Bird that tells of the event. Required in a request.
    #[getter]
    fn service<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read_given(slf, "service", |it| Some(&it.service))
    }

    /// The event, such as `sms.inbound`; the list of available events has them all. Required in a request.
    #[getter]
    fn event<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read_given(slf, "event", |it| Some(&it.event))
    }

    /// The conditions on events. Without any, every event of that name is delivered.
    #[getter]
    fn event_filters<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "eventFilters", |it| it.event_filters.as_ref())
    }

    /// The form of what is delivered; the documents show `twilio`, which is for those who move from there.
    #[getter]
    fn template<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "template", |it| it.template.as_ref())
    }

    /// Where to deliver, an `https` address with a dot in the name of its host. Required in a request.
    #[getter]
    fn url<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read_given(slf, "url", |it| Some(&it.url))
    }

    /// The key to sign deliveries with. Its characters count as they are, also when they look like Base64.
    #[getter]
    fn signing_key<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "signingKey", |it| it.signing_key.as_ref())
    }
}

/// A subscription to one event.
#[pyclass(frozen, extends = object::Object, module = "birdwire")]
#[derive(Default)]
pub struct WebhookSubscription;

impl object::Class for WebhookSubscription {
    type Of = types::WebhookSubscription;
}

impl object::Shown for types::WebhookSubscription {
    type Class = WebhookSubscription;
}

#[pymethods]
impl WebhookSubscription {
    #[classattr]
    fn __match_args__(py: Python<'_>) -> PyResult<Bound<'_, PyTuple>> {
        object::names(
            py,
            &[
                "id",
                "organization_id",
                "workspace_id",
                "service",
                "event",
                "event_filters",
                "template",
                "url",
                "signing_key",
                "status",
                "created_at",
                "updated_at",
            ],
        )
    }

    /// The subscription, a UUID.
    #[getter]
    fn id<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "id", |it| it.id.as_ref())
    }

    /// The organization, a UUID.
    #[getter]
    fn organization_id<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "organizationId", |it| it.organization_id.as_ref())
    }

    /// The workspace, a UUID.
    #[getter]
    fn workspace_id<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "workspaceId", |it| it.workspace_id.as_ref())
    }

    /// The part of Bird that tells of the event.
    #[getter]
    fn service<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "service", |it| it.service.as_ref())
    }

    /// The event, such as `sms.inbound`.
    #[getter]
    fn event<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "event", |it| it.event.as_ref())
    }

    /// The conditions on events.
    #[getter]
    fn event_filters<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "eventFilters", |it| it.event_filters.as_ref())
    }

    /// The form of what is delivered.
    #[getter]
    fn template<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "template", |it| it.template.as_ref())
    }

    /// Where events are delivered.
    #[getter]
    fn url<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "url", |it| it.url.as_ref())
    }

    /// The key that deliveries are signed with. Some report that it is not given back.
    #[getter]
    fn signing_key<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "signingKey", |it| it.signing_key.as_ref())
    }

    /// Whether events are delivered.
    #[getter]
    fn status<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "status", |it| it.status.as_ref())
    }

    /// When the subscription was made.
    #[getter]
    fn created_at<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "createdAt", |it| it.created_at.as_ref())
    }

    /// When the subscription last changed.
    #[getter]
    fn updated_at<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "updatedAt", |it| it.updated_at.as_ref())
    }

    /// Status, headers and body of the answer this came in.
    #[getter]
    fn raw_response(slf: &Bound<'_, Self>) -> PyResult<RawResponse> {
        object::raw_response(slf)
    }
}

/// One page of subscriptions.
#[pyclass(frozen, extends = page::Page, module = "birdwire")]
#[derive(Default)]
pub struct WebhookSubscriptionList;

impl page::PageClass for WebhookSubscriptionList {
    type Head = types::WebhookSubscriptionList;
    type Item = WebhookSubscription;

    fn operation() -> &'static birdwire::operation::Operation {
        &operations::LIST_WEBHOOK_SUBSCRIPTIONS
    }
}

#[pymethods]
impl WebhookSubscriptionList {
    #[classattr]
    fn __match_args__(py: Python<'_>) -> PyResult<Bound<'_, PyTuple>> {
        object::names(py, &["items", "next_page_token"])
    }
}

/// The delivery of one event.
#[pyclass(frozen, extends = object::Object, module = "birdwire")]
#[derive(Default)]
pub struct WebhookLog;

impl object::Class for WebhookLog {
    type Of = types::WebhookLog;
}

impl object::Shown for types::WebhookLog {
    type Class = WebhookLog;
}

#[pymethods]
impl WebhookLog {
    #[classattr]
    fn __match_args__(py: Python<'_>) -> PyResult<Bound<'_, PyTuple>> {
        object::names(py, &["request_id", "attempt_count", "http_status_code", "execution_status", "created_at"])
    }

    /// The delivery, a UUID; the same as in the header `messagebird-request-id`.
    #[getter]
    fn request_id<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "requestId", |it| it.request_id.as_ref())
    }

    /// How many times it was tried.
    #[getter]
    fn attempt_count<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "attemptCount", |it| it.attempt_count.as_ref())
    }

    /// The status that your server answered.
    #[getter]
    fn http_status_code<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "httpStatusCode", |it| it.http_status_code.as_ref())
    }

    /// How it ended, such as `succeeded`.
    #[getter]
    fn execution_status<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "executionStatus", |it| it.execution_status.as_ref())
    }

    /// When it was noted.
    #[getter]
    fn created_at<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "createdAt", |it| it.created_at.as_ref())
    }

    /// Status, headers and body of the answer this came in.
    #[getter]
    fn raw_response(slf: &Bound<'_, Self>) -> PyResult<RawResponse> {
        object::raw_response(slf)
    }
}

/// One page of deliveries.
#[pyclass(frozen, extends = page::Page, module = "birdwire")]
#[derive(Default)]
pub struct WebhookLogList;

impl page::PageClass for WebhookLogList {
    type Head = types::WebhookLogList;
    type Item = WebhookLog;

    fn operation() -> &'static birdwire::operation::Operation {
        &operations::LIST_WEBHOOK_LOGS
    }
}

#[pymethods]
impl WebhookLogList {
    #[classattr]
    fn __match_args__(py: Python<'_>) -> PyResult<Bound<'_, PyTuple>> {
        object::names(py, &["items", "next_page_token"])
    }
}

/// The attempts to deliver one event. What is not typed here stays in the raw JSON.
#[pyclass(frozen, extends = object::Object, module = "birdwire")]
#[derive(Default)]
pub struct WebhookLogDetails;

impl object::Class for WebhookLogDetails {
    type Of = types::WebhookLogDetails;
}

impl object::Shown for types::WebhookLogDetails {
    type Class = WebhookLogDetails;
}

#[pymethods]
impl WebhookLogDetails {
    #[classattr]
    fn __match_args__(py: Python<'_>) -> PyResult<Bound<'_, PyTuple>> {
        object::names(py, &["results"])
    }

    /// One entry an attempt; the documents name no members.
    #[getter]
    fn results<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "results", |it| it.results.as_ref())
    }

    /// Status, headers and body of the answer this came in.
    #[getter]
    fn raw_response(slf: &Bound<'_, Self>) -> PyResult<RawResponse> {
        object::raw_response(slf)
    }
}

/// An event that may be subscribed to.
#[pyclass(frozen, extends = object::Object, module = "birdwire")]
#[derive(Default)]
pub struct AvailableWebhookEvent;

impl object::Class for AvailableWebhookEvent {
    type Of = types::AvailableWebhookEvent;
}

impl object::Shown for types::AvailableWebhookEvent {
    type Class = AvailableWebhookEvent;
}

#[pymethods]
impl AvailableWebhookEvent {
    #[classattr]
    fn __match_args__(py: Python<'_>) -> PyResult<Bound<'_, PyTuple>> {
        object::names(py, &["name", "filter_keys"])
    }

    /// The event, such as `sms.outbound`.
    #[getter]
    fn name<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "name", |it| it.name.as_ref())
    }

    /// The keys by which it may be filtered.
    #[getter]
    fn filter_keys<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "filterKeys", |it| it.filter_keys.as_ref())
    }
}

/// The events of one service.
#[pyclass(frozen, extends = object::Object, module = "birdwire")]
#[derive(Default)]
pub struct AvailableWebhooks;

impl object::Class for AvailableWebhooks {
    type Of = types::AvailableWebhooks;
}

impl object::Shown for types::AvailableWebhooks {
    type Class = AvailableWebhooks;
}

#[pymethods]
impl AvailableWebhooks {
    #[classattr]
    fn __match_args__(py: Python<'_>) -> PyResult<Bound<'_, PyTuple>> {
        object::names(py, &["service", "events"])
    }

    /// The service.
    #[getter]
    fn service<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "service", |it| it.service.as_ref())
    }

    /// Its events.
    #[getter]
    fn events<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "events", |it| it.events.as_ref())
    }

    /// Status, headers and body of the answer this came in.
    #[getter]
    fn raw_response(slf: &Bound<'_, Self>) -> PyResult<RawResponse> {
        object::raw_response(slf)
    }
}

/// The events that may be subscribed to.
#[pyclass(frozen, extends = page::Page, module = "birdwire")]
#[derive(Default)]
pub struct AvailableWebhookList;

impl page::PageClass for AvailableWebhookList {
    type Head = types::AvailableWebhookList;
    type Item = AvailableWebhooks;

    fn operation() -> &'static birdwire::operation::Operation {
        &operations::LIST_AVAILABLE_WEBHOOKS
    }
}

#[pymethods]
impl AvailableWebhookList {
    #[classattr]
    fn __match_args__(py: Python<'_>) -> PyResult<Bound<'_, PyTuple>> {
        object::names(py, &["items", "next_page_token"])
    }
}
