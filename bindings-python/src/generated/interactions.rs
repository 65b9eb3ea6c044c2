// Written by codegen from spec/. Edit spec/ and run `make generate`.

//! The classes of the area `interactions`.

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

member::texts!(types::InteractionType, types::InteractionDetail);

/// The interactions with one message.
#[pyclass(frozen, extends = page::Page, module = "birdwire")]
#[derive(Default)]
pub struct MessageInteractionList;

impl page::PageClass for MessageInteractionList {
    type Head = types::MessageInteractionList;
    type Item = MessageInteraction;

    fn operation() -> &'static birdwire::operation::Operation {
        &operations::LIST_MESSAGE_INTERACTIONS
    }
}

#[pymethods]
impl MessageInteractionList {
    #[classattr]
    fn __match_args__(py: Python<'_>) -> PyResult<Bound<'_, PyTuple>> {
        object::names(py, &["items", "next_page_token"])
    }
}

/// One thing that a receiver did with a message.
#[pyclass(frozen, extends = object::Object, module = "birdwire")]
#[derive(Default)]
pub struct MessageInteraction;

impl object::Class for MessageInteraction {
    type Of = types::MessageInteraction;
}

impl object::Shown for types::MessageInteraction {
    type Class = MessageInteraction;
}

#[pymethods]
impl MessageInteraction {
    #[classattr]
    fn __match_args__(py: Python<'_>) -> PyResult<Bound<'_, PyTuple>> {
        object::names(
            py,
            &[
                "id",
                "message_id",
                "channel_id",
                "platform_id",
                "type",
                "message_reference",
                "message_parts_count",
                "message_tags",
                "receiver",
                "created_at",
                "details",
                "message_created_at",
                "is_first_interaction",
                "is_first_interaction_including_bots",
                "platform_reference_id",
                "body_template_project_id",
                "context",
                "metadata",
            ],
        )
    }

    /// The interaction, a UUID.
    #[getter]
    fn id<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "id", |it| it.id.as_ref())
    }

    /// The message, a UUID.
    #[getter]
    fn message_id<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "messageId", |it| it.message_id.as_ref())
    }

    /// The channel that carried the message, a UUID.
    #[getter]
    fn channel_id<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "channelId", |it| it.channel_id.as_ref())
    }

    /// The platform, such as `email` or `whatsapp`.
    #[getter]
    fn platform_id<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "platformId", |it| it.platform_id.as_ref())
    }

    /// What the receiver did.
    #[getter]
    fn r#type<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "type", |it| it.r#type.as_ref())
    }

    /// Your own identifier, as given when the message was sent.
    #[getter]
    fn message_reference<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "messageReference", |it| it.message_reference.as_ref())
    }

    /// How many messages on the platform the message became.
    #[getter]
    fn message_parts_count<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "messagePartsCount", |it| it.message_parts_count.as_ref())
    }

    /// The labels of the message.
    #[getter]
    fn message_tags<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "messageTags", |it| it.message_tags.as_ref())
    }

    /// Who got the message.
    #[getter]
    fn receiver<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "receiver", |it| it.receiver.as_ref())
    }

    /// When it was done.
    #[getter]
    fn created_at<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "createdAt", |it| it.created_at.as_ref())
    }

    /// More precisely what was done.
    #[getter]
    fn details<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "details", |it| it.details.as_ref())
    }

    /// When the message was made.
    #[getter]
    fn message_created_at<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "messageCreatedAt", |it| it.message_created_at.as_ref())
    }

    /// Whether it is the first one with this message, programs left out.
    #[getter]
    fn is_first_interaction<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "isFirstInteraction", |it| it.is_first_interaction.as_ref())
    }

    /// Whether it is the first one with this message, programs counted.
    #[getter]
    fn is_first_interaction_including_bots<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "isFirstInteractionIncludingBots", |it| it.is_first_interaction_including_bots.as_ref())
    }

    /// The id that the platform gave the message.
    #[getter]
    fn platform_reference_id<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "platformReferenceId", |it| it.platform_reference_id.as_ref())
    }

    /// The Studio project of the template, a UUID.
    #[getter]
    fn body_template_project_id<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "bodyTemplateProjectId", |it| it.body_template_project_id.as_ref())
    }

    /// What the interaction belongs to.
    #[getter]
    fn context<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "context", |it| it.context.as_ref())
    }

    /// What belongs to this kind of interaction, such as the link clicked.
    #[getter]
    fn metadata<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "metadata", |it| it.metadata.as_ref())
    }

    /// Status, headers and body of the answer this came in.
    #[getter]
    fn raw_response(slf: &Bound<'_, Self>) -> PyResult<RawResponse> {
        object::raw_response(slf)
    }
}

/// What the interaction belongs to. The documents name its members and do not explain them.
#[pyclass(frozen, extends = object::Object, module = "birdwire")]
#[derive(Default)]
pub struct InteractionContext;

impl object::Class for InteractionContext {
    type Of = types::InteractionContext;
}

impl object::Shown for types::InteractionContext {
    type Class = InteractionContext;
}

#[pymethods]
impl InteractionContext {
    #[classattr]
    fn __match_args__(py: Python<'_>) -> PyResult<Bound<'_, PyTuple>> {
        object::names(py, &["id", "type", "tags"])
    }

    /// Its id.
    #[getter]
    fn id<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "id", |it| it.id.as_ref())
    }

    /// Its kind.
    #[getter]
    fn r#type<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "type", |it| it.r#type.as_ref())
    }

    /// Its labels.
    #[getter]
    fn tags<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "tags", |it| it.tags.as_ref())
    }
}

/// What belongs to one kind of interaction. Members that are not listed here stay in the raw JSON.
#[pyclass(frozen, extends = object::Object, module = "birdwire")]
#[derive(Default)]
pub struct InteractionMetadata;

impl object::Class for InteractionMetadata {
    type Of = types::InteractionMetadata;
}

impl object::Shown for types::InteractionMetadata {
    type Class = InteractionMetadata;
}

#[pymethods]
impl InteractionMetadata {
    #[classattr]
    fn __match_args__(py: Python<'_>) -> PyResult<Bound<'_, PyTuple>> {
        object::names(py, &["link", "button", "reaction", "conversion", "prefetched"])
    }

    /// The link clicked in an e-mail.
    #[getter]
    fn link<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "link", |it| it.link.as_ref())
    }

    /// The button used.
    #[getter]
    fn button<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "button", |it| it.button.as_ref())
    }

    /// The reaction given.
    #[getter]
    fn reaction<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "reaction", |it| it.reaction.as_ref())
    }

    /// What the message led to.
    #[getter]
    fn conversion<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "conversion", |it| it.conversion.as_ref())
    }

    /// Whether a program fetched the content before the receiver saw it.
    #[getter]
    fn prefetched<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "prefetched", |it| it.prefetched.as_ref())
    }
}

/// A link clicked in an e-mail.
#[pyclass(frozen, extends = object::Object, module = "birdwire")]
#[derive(Default)]
pub struct InteractionLink;

impl object::Class for InteractionLink {
    type Of = types::InteractionLink;
}

impl object::Shown for types::InteractionLink {
    type Class = InteractionLink;
}

#[pymethods]
impl InteractionLink {
    #[classattr]
    fn __match_args__(py: Python<'_>) -> PyResult<Bound<'_, PyTuple>> {
        object::names(py, &["name", "url"])
    }

    /// The title of the link.
    #[getter]
    fn name<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "name", |it| it.name.as_ref())
    }

    /// The address clicked.
    #[getter]
    fn url<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "url", |it| it.url.as_ref())
    }
}

/// A button used in a message.
#[pyclass(frozen, extends = object::Object, module = "birdwire")]
#[derive(Default)]
pub struct InteractionButton;

impl object::Class for InteractionButton {
    type Of = types::InteractionButton;
}

impl object::Shown for types::InteractionButton {
    type Class = InteractionButton;
}

#[pymethods]
impl InteractionButton {
    #[classattr]
    fn __match_args__(py: Python<'_>) -> PyResult<Bound<'_, PyTuple>> {
        object::names(py, &["payload"])
    }

    /// What you gave as `payload` of the action.
    #[getter]
    fn payload<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "payload", |it| it.payload.as_ref())
    }
}

/// A reaction to a message.
#[pyclass(frozen, extends = object::Object, module = "birdwire")]
#[derive(Default)]
pub struct InteractionReaction;

impl object::Class for InteractionReaction {
    type Of = types::InteractionReaction;
}

impl object::Shown for types::InteractionReaction {
    type Class = InteractionReaction;
}

#[pymethods]
impl InteractionReaction {
    #[classattr]
    fn __match_args__(py: Python<'_>) -> PyResult<Bound<'_, PyTuple>> {
        object::names(py, &["emoji", "action"])
    }

    /// The emoji.
    #[getter]
    fn emoji<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "emoji", |it| it.emoji.as_ref())
    }

    /// What was done with it, such as adding or removing; the documents name no values.
    #[getter]
    fn action<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "action", |it| it.action.as_ref())
    }
}

/// What a message led to.
#[pyclass(frozen, extends = object::Object, module = "birdwire")]
#[derive(Default)]
pub struct InteractionConversion;

impl object::Class for InteractionConversion {
    type Of = types::InteractionConversion;
}

impl object::Shown for types::InteractionConversion {
    type Class = InteractionConversion;
}

#[pymethods]
impl InteractionConversion {
    #[classattr]
    fn __match_args__(py: Python<'_>) -> PyResult<Bound<'_, PyTuple>> {
        object::names(py, &["type", "status", "method", "timestamp"])
    }

    /// The kind of conversion, such as `otp`, `url` or `promo_code`.
    #[getter]
    fn r#type<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "type", |it| it.r#type.as_ref())
    }

    /// How it went, such as `converted` or `not_converted`.
    #[getter]
    fn status<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "status", |it| it.status.as_ref())
    }

    /// How it was noticed; the documents name no values.
    #[getter]
    fn method<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "method", |it| it.method.as_ref())
    }

    /// When it happened.
    #[getter]
    fn timestamp<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "timestamp", |it| it.timestamp.as_ref())
    }
}
