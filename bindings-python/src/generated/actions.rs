// Written by codegen from spec/. Edit spec/ and run `make generate`.

//! The classes of the area `actions`.

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

/// Something the receiver can do with a message, by kind.
#[pyclass(frozen, extends = object::Object, module = "birdwire")]
#[derive(Default)]
pub struct Action;

impl object::Class for Action {
    type Of = types::Action;

    fn input() -> object::Input {
        object::Input::Union(&tables::ACTION)
    }
}

impl object::Shown for types::Action {
    type Class = Action;
}

#[pymethods]
impl Action {
    #[new]
    #[pyo3(signature = (**members))]
    fn new(members: Option<&Bound<'_, PyDict>>) -> PyResult<PyClassInitializer<Self>> {
        object::construct(members)
    }

    #[classattr]
    fn __match_args__(py: Python<'_>) -> PyResult<Bound<'_, PyTuple>> {
        object::names(py, &["type", "link", "reply", "location_request", "buy", "postback"])
    }

    /// The kind; one that this version does not know has its members in `to_dict()`.
    #[getter]
    fn r#type<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::kind(slf, |it| it.kind())
    }

    /// Opens an address.
    #[getter]
    fn link<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "link", |it| match it {
            types::Action::Link(payload) => Some(payload),
            _ => None,
        })
    }

    /// Answers with the text of the button.
    #[getter]
    fn reply<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "reply", |it| match it {
            types::Action::Reply(payload) => Some(payload),
            _ => None,
        })
    }

    /// Asks for a location.
    #[getter]
    fn location_request<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "locationRequest", |it| match it {
            types::Action::LocationRequest(payload) => payload.as_ref(),
            _ => None,
        })
    }

    /// Starts a purchase.
    #[getter]
    fn buy<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "buy", |it| match it {
            types::Action::Buy(payload) => Some(payload),
            _ => None,
        })
    }

    /// Answers with a payload that the receiver does not see.
    #[getter]
    fn postback<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "postback", |it| match it {
            types::Action::Postback(payload) => Some(payload),
            _ => None,
        })
    }
}

/// Opens an address.
#[pyclass(frozen, extends = object::Object, module = "birdwire")]
#[derive(Default)]
pub struct LinkAction;

impl object::Class for LinkAction {
    type Of = types::LinkAction;

    fn input() -> object::Input {
        object::Input::Object(&tables::LINK_ACTION)
    }
}

impl object::Shown for types::LinkAction {
    type Class = LinkAction;
}

#[pymethods]
impl LinkAction {
    #[new]
    #[pyo3(signature = (**members))]
    fn new(members: Option<&Bound<'_, PyDict>>) -> PyResult<PyClassInitializer<Self>> {
        object::construct(members)
    }

    #[classattr]
    fn __match_args__(py: Python<'_>) -> PyResult<Bound<'_, PyTuple>> {
        object::names(py, &["text", "url"])
    }

    /// What the button says. Required in a request.
    #[getter]
    fn text<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "text", |it| it.text.as_ref())
    }

    /// The address to open, or a template variable such as `{{url}}`. Required in a request.
    #[getter]
    fn url<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "url", |it| it.url.as_ref())
    }
}

/// Answers with the text of the button.
#[pyclass(frozen, extends = object::Object, module = "birdwire")]
#[derive(Default)]
pub struct ReplyAction;

impl object::Class for ReplyAction {
    type Of = types::ReplyAction;

    fn input() -> object::Input {
        object::Input::Object(&tables::REPLY_ACTION)
    }
}

impl object::Shown for types::ReplyAction {
    type Class = ReplyAction;
}

#[pymethods]
impl ReplyAction {
    #[new]
    #[pyo3(signature = (**members))]
    fn new(members: Option<&Bound<'_, PyDict>>) -> PyResult<PyClassInitializer<Self>> {
        object::construct(members)
    }

    #[classattr]
    fn __match_args__(py: Python<'_>) -> PyResult<Bound<'_, PyTuple>> {
        object::names(py, &["text", "image_url", "metadata"])
    }

    /// What the button says, and the answer sent. Required in a request.
    #[getter]
    fn text<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "text", |it| it.text.as_ref())
    }

    /// Address of a picture for the button.
    #[getter]
    fn image_url<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "imageUrl", |it| it.image_url.as_ref())
    }

    /// More about the action.
    #[getter]
    fn metadata<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "metadata", |it| it.metadata.as_ref())
    }
}

/// Asks the receiver for a location.
#[pyclass(frozen, extends = object::Object, module = "birdwire")]
#[derive(Default)]
pub struct LocationRequestAction;

impl object::Class for LocationRequestAction {
    type Of = types::LocationRequestAction;

    fn input() -> object::Input {
        object::Input::Object(&tables::LOCATION_REQUEST_ACTION)
    }
}

impl object::Shown for types::LocationRequestAction {
    type Class = LocationRequestAction;
}

#[pymethods]
impl LocationRequestAction {
    #[new]
    #[pyo3(signature = (**members))]
    fn new(members: Option<&Bound<'_, PyDict>>) -> PyResult<PyClassInitializer<Self>> {
        object::construct(members)
    }

    #[classattr]
    fn __match_args__(py: Python<'_>) -> PyResult<Bound<'_, PyTuple>> {
        object::names(py, &["text"])
    }

    /// What the button says. The API takes `Send location` when it is left out. Default: Send location.
    #[getter]
    fn text<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "text", |it| it.text.as_ref())
    }
}

/// Starts a purchase.
#[pyclass(frozen, extends = object::Object, module = "birdwire")]
#[derive(Default)]
pub struct BuyAction;

impl object::Class for BuyAction {
    type Of = types::BuyAction;

    fn input() -> object::Input {
        object::Input::Object(&tables::BUY_ACTION)
    }
}

impl object::Shown for types::BuyAction {
    type Class = BuyAction;
}

#[pymethods]
impl BuyAction {
    #[new]
    #[pyo3(signature = (**members))]
    fn new(members: Option<&Bound<'_, PyDict>>) -> PyResult<PyClassInitializer<Self>> {
        object::construct(members)
    }

    #[classattr]
    fn __match_args__(py: Python<'_>) -> PyResult<Bound<'_, PyTuple>> {
        object::names(py, &["text", "amount_cents", "currency"])
    }

    /// What the button says. Required in a request.
    #[getter]
    fn text<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "text", |it| it.text.as_ref())
    }

    /// The price in hundredths of the currency. Required in a request.
    #[getter]
    fn amount_cents<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "amountCents", |it| it.amount_cents.as_ref())
    }

    /// The currency, three letters such as `EUR`. 3 to 3 characters. Required in a request.
    #[getter]
    fn currency<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "currency", |it| it.currency.as_ref())
    }
}

/// Answers with a payload that the receiver does not see.
#[pyclass(frozen, extends = object::Object, module = "birdwire")]
#[derive(Default)]
pub struct PostbackAction;

impl object::Class for PostbackAction {
    type Of = types::PostbackAction;

    fn input() -> object::Input {
        object::Input::Object(&tables::POSTBACK_ACTION)
    }
}

impl object::Shown for types::PostbackAction {
    type Class = PostbackAction;
}

#[pymethods]
impl PostbackAction {
    #[new]
    #[pyo3(signature = (**members))]
    fn new(members: Option<&Bound<'_, PyDict>>) -> PyResult<PyClassInitializer<Self>> {
        object::construct(members)
    }

    #[classattr]
    fn __match_args__(py: Python<'_>) -> PyResult<Bound<'_, PyTuple>> {
        object::names(py, &["text", "payload", "image_url", "metadata"])
    }

    /// What the button says. Required in a request.
    #[getter]
    fn text<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "text", |it| it.text.as_ref())
    }

    /// What comes back to you when the button is used.
    #[getter]
    fn payload<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "payload", |it| it.payload.as_ref())
    }

    /// Address of a picture for the button.
    #[getter]
    fn image_url<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "imageUrl", |it| it.image_url.as_ref())
    }

    /// More about the action.
    #[getter]
    fn metadata<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "metadata", |it| it.metadata.as_ref())
    }
}

/// More about an action.
#[pyclass(frozen, extends = object::Object, module = "birdwire")]
#[derive(Default)]
pub struct ActionMetadata;

impl object::Class for ActionMetadata {
    type Of = types::ActionMetadata;

    fn input() -> object::Input {
        object::Input::Object(&tables::ACTION_METADATA)
    }
}

impl object::Shown for types::ActionMetadata {
    type Class = ActionMetadata;
}

#[pymethods]
impl ActionMetadata {
    #[new]
    #[pyo3(signature = (**members))]
    fn new(members: Option<&Bound<'_, PyDict>>) -> PyResult<PyClassInitializer<Self>> {
        object::construct(members)
    }

    #[classattr]
    fn __match_args__(py: Python<'_>) -> PyResult<Bound<'_, PyTuple>> {
        object::names(py, &["description"])
    }

    /// The second line of a row; WhatsApp lists only.
    #[getter]
    fn description<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "description", |it| it.description.as_ref())
    }
}

/// The second line of a row in a WhatsApp list.
#[pyclass(frozen, extends = object::Object, module = "birdwire")]
#[derive(Default)]
pub struct ActionDescription;

impl object::Class for ActionDescription {
    type Of = types::ActionDescription;

    fn input() -> object::Input {
        object::Input::Object(&tables::ACTION_DESCRIPTION)
    }
}

impl object::Shown for types::ActionDescription {
    type Class = ActionDescription;
}

#[pymethods]
impl ActionDescription {
    #[new]
    #[pyo3(signature = (**members))]
    fn new(members: Option<&Bound<'_, PyDict>>) -> PyResult<PyClassInitializer<Self>> {
        object::construct(members)
    }

    #[classattr]
    fn __match_args__(py: Python<'_>) -> PyResult<Bound<'_, PyTuple>> {
        object::names(py, &["label"])
    }

    /// The text, at most 72 characters. At most 72 characters.
    #[getter]
    fn label<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "label", |it| it.label.as_ref())
    }
}
