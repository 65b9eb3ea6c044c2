// Written by codegen from spec/. Edit spec/ and run `make generate`.

//! The classes of the area `messages`.

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
    types::ContactType,
    types::ReplyToType,
    types::GatewayType,
    types::MessageStatus,
    types::MessageDetail,
    types::MessageDirection
);

/// A message to send. `receiver` is required, and `body` or `template`.
#[pyclass(frozen, extends = object::Object, module = "birdwire")]
#[derive(Default)]
pub struct CreateMessage;

impl object::Class for CreateMessage {
    type Of = types::CreateMessage;

    fn input() -> object::Input {
        object::Input::Object(&tables::CREATE_MESSAGE)
    }
}

impl object::Shown for types::CreateMessage {
    type Class = CreateMessage;
}

#[pymethods]
impl CreateMessage {
    #[new]
    #[pyo3(signature = (**members))]
    fn new(members: Option<&Bound<'_, PyDict>>) -> PyResult<PyClassInitializer<Self>> {
        object::construct(members)
    }

    #[classattr]
    fn __match_args__(py: Python<'_>) -> PyResult<Bound<'_, PyTuple>> {
        object::names(
            py,
            &[
                "sender",
                "receiver",
                "reference",
                "template",
                "meta",
                "reply_to",
                "body",
                "notification",
                "cap_frequency",
                "enable_link_tracking",
                "ignore_quiet_hours",
                "ignore_global_holdout",
                "tags",
                "short_links",
                "scheduled_for",
                "validity",
            ],
        )
    }

    /// Overrides how the sender is shown; e-mail only.
    #[getter]
    fn sender<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "sender", |it| it.sender.as_ref())
    }

    /// Who gets the message. Required in a request.
    #[getter]
    fn receiver<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read_given(slf, "receiver", |it| Some(&it.receiver))
    }

    /// Your own identifier; it comes back on the message and is not checked for uniqueness.
    #[getter]
    fn reference<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "reference", |it| it.reference.as_ref())
    }

    /// A template to fill in. Send it instead of `body`.
    #[getter]
    fn template<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "template", |it| it.template.as_ref())
    }

    /// What the message belongs to, and settings of single platforms.
    #[getter]
    fn meta<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "meta", |it| it.meta.as_ref())
    }

    /// The earlier message that this one answers.
    #[getter]
    fn reply_to<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "replyTo", |it| it.reply_to.as_ref())
    }

    /// What the message says. Required unless `template` is given.
    #[getter]
    fn body<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "body", |it| it.body.as_ref())
    }

    /// Where to report on this message alone.
    #[getter]
    fn notification<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "notification", |it| it.notification.as_ref())
    }

    /// Whether the frequency cap of the platform applies. True only for a receiver that is a contact, with
    /// `meta.extraInformation.useCase` set to `marketing`.
    #[getter]
    fn cap_frequency<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "capFrequency", |it| it.cap_frequency.as_ref())
    }

    /// Whether to add web tracking and UTM parameters to links; for test and campaign messages. On SMS `shortLinks`
    /// must then be given too.
    #[getter]
    fn enable_link_tracking<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "enableLinkTracking", |it| it.enable_link_tracking.as_ref())
    }

    /// Whether to send even in quiet hours.
    #[getter]
    fn ignore_quiet_hours<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "ignoreQuietHours", |it| it.ignore_quiet_hours.as_ref())
    }

    /// Whether to skip the check against the global holdout group; meant for transactional messages.
    #[getter]
    fn ignore_global_holdout<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "ignoreGlobalHoldout", |it| it.ignore_global_holdout.as_ref())
    }

    /// At most 10 labels of 1 to 50 letters, digits, spaces, `-` or `_`. The API lower-cases them and makes unknown
    /// ones. At most 10 entries.
    #[getter]
    fn tags<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "tags", |it| it.tags.as_ref())
    }

    /// Shortens the links of an SMS. With a template use `template.shortLinks`.
    #[getter]
    fn short_links<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "shortLinks", |it| it.short_links.as_ref())
    }

    /// When to send. A past time, or one less than 10 minutes ahead, may be sent at once; more than 35 days ahead is
    /// refused.
    #[getter]
    fn scheduled_for<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "scheduledFor", |it| it.scheduled_for.as_ref())
    }

    /// How long delivery may be tried, in seconds. The API takes 129600 (36 hours), or 600 (10 minutes) on a 2FA
    /// channel. At least 0.
    #[getter]
    fn validity<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "validity", |it| it.validity.as_ref())
    }
}

/// How the sender is shown.
#[pyclass(frozen, extends = object::Object, module = "birdwire")]
#[derive(Default)]
pub struct Sender;

impl object::Class for Sender {
    type Of = types::Sender;

    fn input() -> object::Input {
        object::Input::Object(&tables::SENDER)
    }
}

impl object::Shown for types::Sender {
    type Class = Sender;
}

#[pymethods]
impl Sender {
    #[new]
    #[pyo3(signature = (**members))]
    fn new(members: Option<&Bound<'_, PyDict>>) -> PyResult<PyClassInitializer<Self>> {
        object::construct(members)
    }

    #[classattr]
    fn __match_args__(py: Python<'_>) -> PyResult<Bound<'_, PyTuple>> {
        object::names(py, &["connector"])
    }

    /// The sender that replaces the one of the channel. Required in a request.
    #[getter]
    fn connector<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read_given(slf, "connector", |it| Some(&it.connector))
    }
}

/// A sender that replaces the one of the channel.
#[pyclass(frozen, extends = object::Object, module = "birdwire")]
#[derive(Default)]
pub struct SenderConnector;

impl object::Class for SenderConnector {
    type Of = types::SenderConnector;

    fn input() -> object::Input {
        object::Input::Object(&tables::SENDER_CONNECTOR)
    }
}

impl object::Shown for types::SenderConnector {
    type Class = SenderConnector;
}

#[pymethods]
impl SenderConnector {
    #[new]
    #[pyo3(signature = (**members))]
    fn new(members: Option<&Bound<'_, PyDict>>) -> PyResult<PyClassInitializer<Self>> {
        object::construct(members)
    }

    #[classattr]
    fn __match_args__(py: Python<'_>) -> PyResult<Bound<'_, PyTuple>> {
        object::names(py, &["identifier_value", "annotations"])
    }

    /// The sending address, such as `channels@bird.com`; its user name replaces the default one. Required in a
    /// request.
    #[getter]
    fn identifier_value<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read_given(slf, "identifierValue", |it| Some(&it.identifier_value))
    }

    /// The name to show.
    #[getter]
    fn annotations<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "annotations", |it| it.annotations.as_ref())
    }
}

/// What is noted of a sender or a receiver.
#[pyclass(frozen, extends = object::Object, module = "birdwire")]
#[derive(Default)]
pub struct MessageAnnotations;

impl object::Class for MessageAnnotations {
    type Of = types::MessageAnnotations;

    fn input() -> object::Input {
        object::Input::Object(&tables::MESSAGE_ANNOTATIONS)
    }
}

impl object::Shown for types::MessageAnnotations {
    type Class = MessageAnnotations;
}

#[pymethods]
impl MessageAnnotations {
    #[new]
    #[pyo3(signature = (**members))]
    fn new(members: Option<&Bound<'_, PyDict>>) -> PyResult<PyClassInitializer<Self>> {
        object::construct(members)
    }

    #[classattr]
    fn __match_args__(py: Python<'_>) -> PyResult<Bound<'_, PyTuple>> {
        object::names(py, &["name"])
    }

    /// The name people see; on e-mail the display name of the sender.
    #[getter]
    fn name<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "name", |it| it.name.as_ref())
    }
}

/// Who gets the message.
#[pyclass(frozen, extends = object::Object, module = "birdwire")]
#[derive(Default)]
pub struct Receiver;

impl object::Class for Receiver {
    type Of = types::Receiver;

    fn input() -> object::Input {
        object::Input::Object(&tables::RECEIVER)
    }
}

impl object::Shown for types::Receiver {
    type Class = Receiver;
}

#[pymethods]
impl Receiver {
    #[new]
    #[pyo3(signature = (**members))]
    fn new(members: Option<&Bound<'_, PyDict>>) -> PyResult<PyClassInitializer<Self>> {
        object::construct(members)
    }

    #[classattr]
    fn __match_args__(py: Python<'_>) -> PyResult<Bound<'_, PyTuple>> {
        object::names(py, &["contacts"])
    }

    /// The receiving contacts, at least one. More than one is allowed on e-mail only. At least 1 entries.
    #[getter]
    fn contacts<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "contacts", |it| it.contacts.as_ref())
    }
}

/// One receiver, named by its contact id or by an identifier such as a phone number.
#[pyclass(frozen, extends = object::Object, module = "birdwire")]
#[derive(Default)]
pub struct ReceiverContact;

impl object::Class for ReceiverContact {
    type Of = types::ReceiverContact;

    fn input() -> object::Input {
        object::Input::Object(&tables::RECEIVER_CONTACT)
    }
}

impl object::Shown for types::ReceiverContact {
    type Class = ReceiverContact;
}

#[pymethods]
impl ReceiverContact {
    #[new]
    #[pyo3(signature = (**members))]
    fn new(members: Option<&Bound<'_, PyDict>>) -> PyResult<PyClassInitializer<Self>> {
        object::construct(members)
    }

    #[classattr]
    fn __match_args__(py: Python<'_>) -> PyResult<Bound<'_, PyTuple>> {
        object::names(
            py,
            &[
                "id",
                "identifier_key",
                "identifier_value",
                "type",
                "identifiers",
                "platform_address",
                "platform_address_selector",
            ],
        )
    }

    /// The id of the contact.
    #[getter]
    fn id<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "id", |it| it.id.as_ref())
    }

    /// The kind of identifier, such as `phonenumber` or `emailaddress`.
    #[getter]
    fn identifier_key<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "identifierKey", |it| it.identifier_key.as_ref())
    }

    /// The identifier, such as `+31612345678`.
    #[getter]
    fn identifier_value<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "identifierValue", |it| it.identifier_value.as_ref())
    }

    /// How an e-mail addresses this receiver.
    #[getter]
    fn r#type<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "type", |it| it.r#type.as_ref())
    }

    /// Further identifiers of the same receiver.
    #[getter]
    fn identifiers<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "identifiers", |it| it.identifiers.as_ref())
    }

    /// The address of the receiver on the platform.
    #[getter]
    fn platform_address<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "platformAddress", |it| it.platform_address.as_ref())
    }

    /// An expression that picks the address out of the contact.
    #[getter]
    fn platform_address_selector<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "platformAddressSelector", |it| it.platform_address_selector.as_ref())
    }
}

/// One identifier of a contact.
#[pyclass(frozen, extends = object::Object, module = "birdwire")]
#[derive(Default)]
pub struct ContactIdentifier;

impl object::Class for ContactIdentifier {
    type Of = types::ContactIdentifier;

    fn input() -> object::Input {
        object::Input::Object(&tables::CONTACT_IDENTIFIER)
    }
}

impl object::Shown for types::ContactIdentifier {
    type Class = ContactIdentifier;
}

#[pymethods]
impl ContactIdentifier {
    #[new]
    #[pyo3(signature = (**members))]
    fn new(members: Option<&Bound<'_, PyDict>>) -> PyResult<PyClassInitializer<Self>> {
        object::construct(members)
    }

    #[classattr]
    fn __match_args__(py: Python<'_>) -> PyResult<Bound<'_, PyTuple>> {
        object::names(py, &["identifier_key", "identifier_value"])
    }

    /// The kind of identifier, such as `phonenumber` or `emailaddress`. Required in a request.
    #[getter]
    fn identifier_key<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "identifierKey", |it| it.identifier_key.as_ref())
    }

    /// The identifier itself. Required in a request.
    #[getter]
    fn identifier_value<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "identifierValue", |it| it.identifier_value.as_ref())
    }
}

/// Where to report on one message.
#[pyclass(frozen, extends = object::Object, module = "birdwire")]
#[derive(Default)]
pub struct MessageNotification;

impl object::Class for MessageNotification {
    type Of = types::MessageNotification;

    fn input() -> object::Input {
        object::Input::Object(&tables::MESSAGE_NOTIFICATION)
    }
}

impl object::Shown for types::MessageNotification {
    type Class = MessageNotification;
}

#[pymethods]
impl MessageNotification {
    #[new]
    #[pyo3(signature = (**members))]
    fn new(members: Option<&Bound<'_, PyDict>>) -> PyResult<PyClassInitializer<Self>> {
        object::construct(members)
    }

    #[classattr]
    fn __match_args__(py: Python<'_>) -> PyResult<Bound<'_, PyTuple>> {
        object::names(py, &["url"])
    }

    /// Address to call on changes of this message. A webhook subscription must exist already.
    #[getter]
    fn url<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "url", |it| it.url.as_ref())
    }
}

/// How links of an SMS are shortened.
#[pyclass(frozen, extends = object::Object, module = "birdwire")]
#[derive(Default)]
pub struct ShortLinks;

impl object::Class for ShortLinks {
    type Of = types::ShortLinks;

    fn input() -> object::Input {
        object::Input::Object(&tables::SHORT_LINKS)
    }
}

impl object::Shown for types::ShortLinks {
    type Class = ShortLinks;
}

#[pymethods]
impl ShortLinks {
    #[new]
    #[pyo3(signature = (**members))]
    fn new(members: Option<&Bound<'_, PyDict>>) -> PyResult<PyClassInitializer<Self>> {
        object::construct(members)
    }

    #[classattr]
    fn __match_args__(py: Python<'_>) -> PyResult<Bound<'_, PyTuple>> {
        object::names(py, &["domain"])
    }

    /// The domain of the short links, at most 128 characters; `default` takes the one of the workspace. At most 128
    /// characters. Required in a request.
    #[getter]
    fn domain<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "domain", |it| it.domain.as_ref())
    }
}

/// The message that another one answers.
#[pyclass(frozen, extends = object::Object, module = "birdwire")]
#[derive(Default)]
pub struct ReplyTo;

impl object::Class for ReplyTo {
    type Of = types::ReplyTo;

    fn input() -> object::Input {
        object::Input::Object(&tables::REPLY_TO)
    }
}

impl object::Shown for types::ReplyTo {
    type Class = ReplyTo;
}

#[pymethods]
impl ReplyTo {
    #[new]
    #[pyo3(signature = (**members))]
    fn new(members: Option<&Bound<'_, PyDict>>) -> PyResult<PyClassInitializer<Self>> {
        object::construct(members)
    }

    #[classattr]
    fn __match_args__(py: Python<'_>) -> PyResult<Bound<'_, PyTuple>> {
        object::names(py, &["id", "order", "type"])
    }

    /// The id of the message that is answered. Required in a request.
    #[getter]
    fn id<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "id", |it| it.id.as_ref())
    }

    /// A place in the order of the things answered; the documents do not explain it.
    #[getter]
    fn order<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "order", |it| it.order.as_ref())
    }

    /// What is answered. Required in a request.
    #[getter]
    fn r#type<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "type", |it| it.r#type.as_ref())
    }
}

/// What a message belongs to, and settings of single platforms.
#[pyclass(frozen, extends = object::Object, module = "birdwire")]
#[derive(Default)]
pub struct MessageMeta;

impl object::Class for MessageMeta {
    type Of = types::MessageMeta;

    fn input() -> object::Input {
        object::Input::Object(&tables::MESSAGE_META)
    }
}

impl object::Shown for types::MessageMeta {
    type Class = MessageMeta;
}

#[pymethods]
impl MessageMeta {
    #[new]
    #[pyo3(signature = (**members))]
    fn new(members: Option<&Bound<'_, PyDict>>) -> PyResult<PyClassInitializer<Self>> {
        object::construct(members)
    }

    #[classattr]
    fn __match_args__(py: Python<'_>) -> PyResult<Bound<'_, PyTuple>> {
        object::names(
            py,
            &[
                "extra_information",
                "referral",
                "order",
                "referred_product",
                "email",
                "push_notifications",
                "navigator_id",
                "navigator_message_id",
                "flow",
                "journey",
                "campaign",
            ],
        )
    }

    /// Anything of your own. `useCase` set to `marketing` is needed for `capFrequency`.
    #[getter]
    fn extra_information<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "extraInformation", |it| it.extra_information.as_ref())
    }

    /// Where the conversation came from, such as an advertisement.
    #[getter]
    fn referral<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "referral", |it| it.referral.as_ref())
    }

    /// An order made in the conversation.
    #[getter]
    fn order<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "order", |it| it.order.as_ref())
    }

    /// The product that the message is about.
    #[getter]
    fn referred_product<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "referredProduct", |it| it.referred_product.as_ref())
    }

    /// Settings for e-mail.
    #[getter]
    fn email<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "email", |it| it.email.as_ref())
    }

    /// Settings for push notifications.
    #[getter]
    fn push_notifications<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "pushNotifications", |it| it.push_notifications.as_ref())
    }

    /// The navigator that sent the message, a UUID.
    #[getter]
    fn navigator_id<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "navigatorId", |it| it.navigator_id.as_ref())
    }

    /// The message of the navigator, a UUID.
    #[getter]
    fn navigator_message_id<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "navigatorMessageId", |it| it.navigator_message_id.as_ref())
    }

    /// The flow that sent the message.
    #[getter]
    fn flow<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "flow", |it| it.flow.as_ref())
    }

    /// The journey that sent the message.
    #[getter]
    fn journey<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "journey", |it| it.journey.as_ref())
    }

    /// The campaign that sent the message.
    #[getter]
    fn campaign<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "campaign", |it| it.campaign.as_ref())
    }
}

/// Where a conversation came from.
#[pyclass(frozen, extends = object::Object, module = "birdwire")]
#[derive(Default)]
pub struct MessageReferral;

impl object::Class for MessageReferral {
    type Of = types::MessageReferral;

    fn input() -> object::Input {
        object::Input::Object(&tables::MESSAGE_REFERRAL)
    }
}

impl object::Shown for types::MessageReferral {
    type Class = MessageReferral;
}

#[pymethods]
impl MessageReferral {
    #[new]
    #[pyo3(signature = (**members))]
    fn new(members: Option<&Bound<'_, PyDict>>) -> PyResult<PyClassInitializer<Self>> {
        object::construct(members)
    }

    #[classattr]
    fn __match_args__(py: Python<'_>) -> PyResult<Bound<'_, PyTuple>> {
        object::names(py, &["source", "title", "text", "group", "metadata"])
    }

    /// The kind of source.
    #[getter]
    fn source<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "source", |it| it.source.as_ref())
    }

    /// The title of the source.
    #[getter]
    fn title<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "title", |it| it.title.as_ref())
    }

    /// The text of the source.
    #[getter]
    fn text<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "text", |it| it.text.as_ref())
    }

    /// The group of the source.
    #[getter]
    fn group<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "group", |it| it.group.as_ref())
    }

    /// More about the source.
    #[getter]
    fn metadata<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "metadata", |it| it.metadata.as_ref())
    }
}

/// More about where a conversation came from.
#[pyclass(frozen, extends = object::Object, module = "birdwire")]
#[derive(Default)]
pub struct ReferralMetadata;

impl object::Class for ReferralMetadata {
    type Of = types::ReferralMetadata;

    fn input() -> object::Input {
        object::Input::Object(&tables::REFERRAL_METADATA)
    }
}

impl object::Shown for types::ReferralMetadata {
    type Class = ReferralMetadata;
}

#[pymethods]
impl ReferralMetadata {
    #[new]
    #[pyo3(signature = (**members))]
    fn new(members: Option<&Bound<'_, PyDict>>) -> PyResult<PyClassInitializer<Self>> {
        object::construct(members)
    }

    #[classattr]
    fn __match_args__(py: Python<'_>) -> PyResult<Bound<'_, PyTuple>> {
        object::names(py, &["source_id", "source_url", "media_url", "tracking_id"])
    }

    /// The id of the source.
    #[getter]
    fn source_id<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "source_id", |it| it.source_id.as_ref())
    }

    /// The address of the source.
    #[getter]
    fn source_url<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "source_url", |it| it.source_url.as_ref())
    }

    /// The address of its picture or film.
    #[getter]
    fn media_url<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "media_url", |it| it.media_url.as_ref())
    }

    /// The id by which clicks are followed.
    #[getter]
    fn tracking_id<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "tracking_id", |it| it.tracking_id.as_ref())
    }
}

/// An order made in a conversation.
#[pyclass(frozen, extends = object::Object, module = "birdwire")]
#[derive(Default)]
pub struct MessageOrder;

impl object::Class for MessageOrder {
    type Of = types::MessageOrder;

    fn input() -> object::Input {
        object::Input::Object(&tables::MESSAGE_ORDER)
    }
}

impl object::Shown for types::MessageOrder {
    type Class = MessageOrder;
}

#[pymethods]
impl MessageOrder {
    #[new]
    #[pyo3(signature = (**members))]
    fn new(members: Option<&Bound<'_, PyDict>>) -> PyResult<PyClassInitializer<Self>> {
        object::construct(members)
    }

    #[classattr]
    fn __match_args__(py: Python<'_>) -> PyResult<Bound<'_, PyTuple>> {
        object::names(py, &["products"])
    }

    /// What was ordered.
    #[getter]
    fn products<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "products", |it| it.products.as_ref())
    }
}

/// One product of an order.
#[pyclass(frozen, extends = object::Object, module = "birdwire")]
#[derive(Default)]
pub struct OrderProduct;

impl object::Class for OrderProduct {
    type Of = types::OrderProduct;

    fn input() -> object::Input {
        object::Input::Object(&tables::ORDER_PRODUCT)
    }
}

impl object::Shown for types::OrderProduct {
    type Class = OrderProduct;
}

#[pymethods]
impl OrderProduct {
    #[new]
    #[pyo3(signature = (**members))]
    fn new(members: Option<&Bound<'_, PyDict>>) -> PyResult<PyClassInitializer<Self>> {
        object::construct(members)
    }

    #[classattr]
    fn __match_args__(py: Python<'_>) -> PyResult<Bound<'_, PyTuple>> {
        object::names(py, &["external_catalog_id", "external_product_id", "quantity", "price"])
    }

    /// The catalogue on the platform.
    #[getter]
    fn external_catalog_id<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "externalCatalogId", |it| it.external_catalog_id.as_ref())
    }

    /// The product in that catalogue.
    #[getter]
    fn external_product_id<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "externalProductId", |it| it.external_product_id.as_ref())
    }

    /// How many.
    #[getter]
    fn quantity<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "quantity", |it| it.quantity.as_ref())
    }

    /// The price.
    #[getter]
    fn price<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "price", |it| it.price.as_ref())
    }
}

/// A sum of money: amount times ten to the power of exponent.
#[pyclass(frozen, extends = object::Object, module = "birdwire")]
#[derive(Default)]
pub struct ProductPrice;

impl object::Class for ProductPrice {
    type Of = types::ProductPrice;

    fn input() -> object::Input {
        object::Input::Object(&tables::PRODUCT_PRICE)
    }
}

impl object::Shown for types::ProductPrice {
    type Class = ProductPrice;
}

#[pymethods]
impl ProductPrice {
    #[new]
    #[pyo3(signature = (**members))]
    fn new(members: Option<&Bound<'_, PyDict>>) -> PyResult<PyClassInitializer<Self>> {
        object::construct(members)
    }

    #[classattr]
    fn __match_args__(py: Python<'_>) -> PyResult<Bound<'_, PyTuple>> {
        object::names(py, &["amount", "exponent", "currency_code"])
    }

    /// The digits of the sum.
    #[getter]
    fn amount<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "amount", |it| it.amount.as_ref())
    }

    /// The power of ten to multiply by.
    #[getter]
    fn exponent<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "exponent", |it| it.exponent.as_ref())
    }

    /// The currency.
    #[getter]
    fn currency_code<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "currencyCode", |it| it.currency_code.as_ref())
    }
}

/// The product that a message is about.
#[pyclass(frozen, extends = object::Object, module = "birdwire")]
#[derive(Default)]
pub struct ReferredProduct;

impl object::Class for ReferredProduct {
    type Of = types::ReferredProduct;

    fn input() -> object::Input {
        object::Input::Object(&tables::REFERRED_PRODUCT)
    }
}

impl object::Shown for types::ReferredProduct {
    type Class = ReferredProduct;
}

#[pymethods]
impl ReferredProduct {
    #[new]
    #[pyo3(signature = (**members))]
    fn new(members: Option<&Bound<'_, PyDict>>) -> PyResult<PyClassInitializer<Self>> {
        object::construct(members)
    }

    #[classattr]
    fn __match_args__(py: Python<'_>) -> PyResult<Bound<'_, PyTuple>> {
        object::names(py, &["external_catalog_id", "external_product_id"])
    }

    /// The catalogue on the platform.
    #[getter]
    fn external_catalog_id<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "externalCatalogId", |it| it.external_catalog_id.as_ref())
    }

    /// The product in that catalogue.
    #[getter]
    fn external_product_id<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "externalProductId", |it| it.external_product_id.as_ref())
    }
}

/// Settings for e-mail.
#[pyclass(frozen, extends = object::Object, module = "birdwire")]
#[derive(Default)]
pub struct EmailMeta;

impl object::Class for EmailMeta {
    type Of = types::EmailMeta;

    fn input() -> object::Input {
        object::Input::Object(&tables::EMAIL_META)
    }
}

impl object::Shown for types::EmailMeta {
    type Class = EmailMeta;
}

#[pymethods]
impl EmailMeta {
    #[new]
    #[pyo3(signature = (**members))]
    fn new(members: Option<&Bound<'_, PyDict>>) -> PyResult<PyClassInitializer<Self>> {
        object::construct(members)
    }

    #[classattr]
    fn __match_args__(py: Python<'_>) -> PyResult<Bound<'_, PyTuple>> {
        object::names(py, &["subject", "headers", "from_"])
    }

    /// The subject line.
    #[getter]
    fn subject<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "subject", |it| it.subject.as_ref())
    }

    /// Further headers, such as `reply-to`.
    #[getter]
    fn headers<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "headers", |it| it.headers.as_ref())
    }

    /// The sender to show.
    #[getter]
    fn from_<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "from", |it| it.from.as_ref())
    }
}

/// Settings for push notifications.
#[pyclass(frozen, extends = object::Object, module = "birdwire")]
#[derive(Default)]
pub struct PushNotificationsMeta;

impl object::Class for PushNotificationsMeta {
    type Of = types::PushNotificationsMeta;

    fn input() -> object::Input {
        object::Input::Object(&tables::PUSH_NOTIFICATIONS_META)
    }
}

impl object::Shown for types::PushNotificationsMeta {
    type Class = PushNotificationsMeta;
}

#[pymethods]
impl PushNotificationsMeta {
    #[new]
    #[pyo3(signature = (**members))]
    fn new(members: Option<&Bound<'_, PyDict>>) -> PyResult<PyClassInitializer<Self>> {
        object::construct(members)
    }

    #[classattr]
    fn __match_args__(py: Python<'_>) -> PyResult<Bound<'_, PyTuple>> {
        object::names(py, &["gateway_type_override"])
    }

    /// The gateway to use instead of the usual one.
    #[getter]
    fn gateway_type_override<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "gatewayTypeOverride", |it| it.gateway_type_override.as_ref())
    }
}

/// The flow or journey that a message comes from.
#[pyclass(frozen, extends = object::Object, module = "birdwire")]
#[derive(Default)]
pub struct FlowMeta;

impl object::Class for FlowMeta {
    type Of = types::FlowMeta;

    fn input() -> object::Input {
        object::Input::Object(&tables::FLOW_META)
    }
}

impl object::Shown for types::FlowMeta {
    type Class = FlowMeta;
}

#[pymethods]
impl FlowMeta {
    #[new]
    #[pyo3(signature = (**members))]
    fn new(members: Option<&Bound<'_, PyDict>>) -> PyResult<PyClassInitializer<Self>> {
        object::construct(members)
    }

    #[classattr]
    fn __match_args__(py: Python<'_>) -> PyResult<Bound<'_, PyTuple>> {
        object::names(py, &["id", "name", "step_id", "run_id"])
    }

    /// The flow, a UUID.
    #[getter]
    fn id<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "id", |it| it.id.as_ref())
    }

    /// The name of the flow.
    #[getter]
    fn name<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "name", |it| it.name.as_ref())
    }

    /// The step that sent the message.
    #[getter]
    fn step_id<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "stepId", |it| it.step_id.as_ref())
    }

    /// The run of the flow, a UUID.
    #[getter]
    fn run_id<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "runId", |it| it.run_id.as_ref())
    }
}

/// The campaign that a message comes from.
#[pyclass(frozen, extends = object::Object, module = "birdwire")]
#[derive(Default)]
pub struct CampaignMeta;

impl object::Class for CampaignMeta {
    type Of = types::CampaignMeta;

    fn input() -> object::Input {
        object::Input::Object(&tables::CAMPAIGN_META)
    }
}

impl object::Shown for types::CampaignMeta {
    type Class = CampaignMeta;
}

#[pymethods]
impl CampaignMeta {
    #[new]
    #[pyo3(signature = (**members))]
    fn new(members: Option<&Bound<'_, PyDict>>) -> PyResult<PyClassInitializer<Self>> {
        object::construct(members)
    }

    #[classattr]
    fn __match_args__(py: Python<'_>) -> PyResult<Bound<'_, PyTuple>> {
        object::names(py, &["id", "name"])
    }

    /// The campaign, a UUID.
    #[getter]
    fn id<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "id", |it| it.id.as_ref())
    }

    /// The name of the campaign.
    #[getter]
    fn name<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "name", |it| it.name.as_ref())
    }
}

/// One page of messages of a channel.
#[pyclass(frozen, extends = page::Page, module = "birdwire")]
#[derive(Default)]
pub struct ChannelMessageList;

impl page::PageClass for ChannelMessageList {
    type Head = types::ChannelMessageList;
    type Item = Message;

    fn operation() -> &'static birdwire::operation::Operation {
        &operations::LIST_CHANNEL_MESSAGES
    }
}

#[pymethods]
impl ChannelMessageList {
    #[classattr]
    fn __match_args__(py: Python<'_>) -> PyResult<Bound<'_, PyTuple>> {
        object::names(py, &["items", "next_page_token", "start_at", "end_at"])
    }

    /// Where the time window of the list begins.
    #[getter]
    fn start_at<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        page::read(slf, "startAt", |it| it.start_at.as_ref())
    }

    /// Where the time window of the list ends.
    #[getter]
    fn end_at<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        page::read(slf, "endAt", |it| it.end_at.as_ref())
    }
}

/// One page of messages of a workspace.
#[pyclass(frozen, extends = page::Page, module = "birdwire")]
#[derive(Default)]
pub struct WorkspaceMessageList;

impl page::PageClass for WorkspaceMessageList {
    type Head = types::WorkspaceMessageList;
    type Item = Message;

    fn operation() -> &'static birdwire::operation::Operation {
        &operations::LIST_WORKSPACE_MESSAGES
    }
}

#[pymethods]
impl WorkspaceMessageList {
    #[classattr]
    fn __match_args__(py: Python<'_>) -> PyResult<Bound<'_, PyTuple>> {
        object::names(py, &["items", "next_page_token"])
    }
}

/// A message as the API returns it.
#[pyclass(frozen, extends = object::Object, module = "birdwire")]
#[derive(Default)]
pub struct Message;

impl object::Class for Message {
    type Of = types::Message;
}

impl object::Shown for types::Message {
    type Class = Message;
}

#[pymethods]
impl Message {
    #[classattr]
    fn __match_args__(py: Python<'_>) -> PyResult<Bound<'_, PyTuple>> {
        object::names(
            py,
            &[
                "id",
                "channel_id",
                "sender",
                "receiver",
                "meta",
                "reference",
                "parts",
                "status",
                "reason",
                "direction",
                "origin",
                "reply_to",
                "last_status_at",
                "created_at",
                "updated_at",
                "details",
                "failure",
                "tags",
                "short_links",
                "scheduled_for",
                "body",
                "template",
            ],
        )
    }

    /// The message, a UUID.
    #[getter]
    fn id<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "id", |it| it.id.as_ref())
    }

    /// The channel that carries it, a UUID.
    #[getter]
    fn channel_id<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "channelId", |it| it.channel_id.as_ref())
    }

    /// Who sent it: a contact when incoming, a connector when outgoing.
    #[getter]
    fn sender<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "sender", |it| it.sender.as_ref())
    }

    /// Who gets it: a connector when incoming, contacts when outgoing.
    #[getter]
    fn receiver<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "receiver", |it| it.receiver.as_ref())
    }

    /// What the message belongs to, and settings of single platforms.
    #[getter]
    fn meta<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "meta", |it| it.meta.as_ref())
    }

    /// Your own identifier, as given on sending.
    #[getter]
    fn reference<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "reference", |it| it.reference.as_ref())
    }

    /// What the message became on the platform.
    #[getter]
    fn parts<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "parts", |it| it.parts.as_ref())
    }

    /// How far the message has come.
    #[getter]
    fn status<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "status", |it| it.status.as_ref())
    }

    /// Why it has this status, in the words of the platform.
    #[getter]
    fn reason<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "reason", |it| it.reason.as_ref())
    }

    /// Which way the message goes.
    #[getter]
    fn direction<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "direction", |it| it.direction.as_ref())
    }

    /// What made the message.
    #[getter]
    fn origin<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "origin", |it| it.origin.as_ref())
    }

    /// The earlier message that this one answers.
    #[getter]
    fn reply_to<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "replyTo", |it| it.reply_to.as_ref())
    }

    /// When the status last changed.
    #[getter]
    fn last_status_at<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "lastStatusAt", |it| it.last_status_at.as_ref())
    }

    /// When the message was made.
    #[getter]
    fn created_at<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "createdAt", |it| it.created_at.as_ref())
    }

    /// When the message last changed.
    #[getter]
    fn updated_at<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "updatedAt", |it| it.updated_at.as_ref())
    }

    /// More about a failed status, as a short word.
    #[getter]
    fn details<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "details", |it| it.details.as_ref())
    }

    /// Why the message failed, when it did.
    #[getter]
    fn failure<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "failure", |it| it.failure.as_ref())
    }

    /// The labels of the message, in lower case.
    #[getter]
    fn tags<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "tags", |it| it.tags.as_ref())
    }

    /// How links are shortened.
    #[getter]
    fn short_links<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "shortLinks", |it| it.short_links.as_ref())
    }

    /// When the message is to be sent.
    #[getter]
    fn scheduled_for<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "scheduledFor", |it| it.scheduled_for.as_ref())
    }

    /// What the message says.
    #[getter]
    fn body<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "body", |it| it.body.as_ref())
    }

    /// The template it was made from.
    #[getter]
    fn template<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "template", |it| it.template.as_ref())
    }

    /// Status, headers and body of the answer this came in.
    #[getter]
    fn raw_response(slf: &Bound<'_, Self>) -> PyResult<RawResponse> {
        object::raw_response(slf)
    }
}

/// Who sent a message; one of its members is there.
#[pyclass(frozen, extends = object::Object, module = "birdwire")]
#[derive(Default)]
pub struct MessageSender;

impl object::Class for MessageSender {
    type Of = types::MessageSender;
}

impl object::Shown for types::MessageSender {
    type Class = MessageSender;
}

#[pymethods]
impl MessageSender {
    #[classattr]
    fn __match_args__(py: Python<'_>) -> PyResult<Bound<'_, PyTuple>> {
        object::names(py, &["connector", "contact"])
    }

    /// The sender of an outgoing message.
    #[getter]
    fn connector<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "connector", |it| it.connector.as_ref())
    }

    /// The sender of an incoming message.
    #[getter]
    fn contact<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "contact", |it| it.contact.as_ref())
    }
}

/// Who gets a message; one of its members is there.
#[pyclass(frozen, extends = object::Object, module = "birdwire")]
#[derive(Default)]
pub struct MessageReceiver;

impl object::Class for MessageReceiver {
    type Of = types::MessageReceiver;
}

impl object::Shown for types::MessageReceiver {
    type Class = MessageReceiver;
}

#[pymethods]
impl MessageReceiver {
    #[classattr]
    fn __match_args__(py: Python<'_>) -> PyResult<Bound<'_, PyTuple>> {
        object::names(py, &["connector", "contacts"])
    }

    /// The receiver of an incoming message.
    #[getter]
    fn connector<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "connector", |it| it.connector.as_ref())
    }

    /// The receivers of an outgoing message.
    #[getter]
    fn contacts<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "contacts", |it| it.contacts.as_ref())
    }
}

/// Your side of a message.
#[pyclass(frozen, extends = object::Object, module = "birdwire")]
#[derive(Default)]
pub struct MessageConnector;

impl object::Class for MessageConnector {
    type Of = types::MessageConnector;
}

impl object::Shown for types::MessageConnector {
    type Class = MessageConnector;
}

#[pymethods]
impl MessageConnector {
    #[classattr]
    fn __match_args__(py: Python<'_>) -> PyResult<Bound<'_, PyTuple>> {
        object::names(py, &["id", "identifier_value", "annotations", "types"])
    }

    /// The connector, a UUID.
    #[getter]
    fn id<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "id", |it| it.id.as_ref())
    }

    /// Its address, such as a phone number.
    #[getter]
    fn identifier_value<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "identifierValue", |it| it.identifier_value.as_ref())
    }

    /// The name shown.
    #[getter]
    fn annotations<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "annotations", |it| it.annotations.as_ref())
    }

    /// The kinds of the connector.
    #[getter]
    fn types<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "types", |it| it.types.as_ref())
    }
}

/// The other side of a message.
#[pyclass(frozen, extends = object::Object, module = "birdwire")]
#[derive(Default)]
pub struct MessageContact;

impl object::Class for MessageContact {
    type Of = types::MessageContact;
}

impl object::Shown for types::MessageContact {
    type Class = MessageContact;
}

#[pymethods]
impl MessageContact {
    #[classattr]
    fn __match_args__(py: Python<'_>) -> PyResult<Bound<'_, PyTuple>> {
        object::names(
            py,
            &[
                "id",
                "identifier_key",
                "identifier_value",
                "type",
                "country_code",
                "identifiers",
                "platform_address",
                "platform_address_selector",
                "annotations",
            ],
        )
    }

    /// The contact.
    #[getter]
    fn id<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "id", |it| it.id.as_ref())
    }

    /// The kind of identifier, such as `phonenumber`.
    #[getter]
    fn identifier_key<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "identifierKey", |it| it.identifier_key.as_ref())
    }

    /// The identifier, such as `+31612345678`.
    #[getter]
    fn identifier_value<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "identifierValue", |it| it.identifier_value.as_ref())
    }

    /// How an e-mail addresses the contact, such as `cc`.
    #[getter]
    fn r#type<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "type", |it| it.r#type.as_ref())
    }

    /// The country of the contact.
    #[getter]
    fn country_code<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "countryCode", |it| it.country_code.as_ref())
    }

    /// Further identifiers of the contact; on receivers only.
    #[getter]
    fn identifiers<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "identifiers", |it| it.identifiers.as_ref())
    }

    /// The address of the contact on the platform.
    #[getter]
    fn platform_address<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "platformAddress", |it| it.platform_address.as_ref())
    }

    /// The expression that picked the address out of the contact.
    #[getter]
    fn platform_address_selector<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "platformAddressSelector", |it| it.platform_address_selector.as_ref())
    }

    /// What the platform notes of the contact.
    #[getter]
    fn annotations<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "annotations", |it| it.annotations.as_ref())
    }
}

/// What a platform notes of a contact. Members besides `name` stay in the raw JSON.
#[pyclass(frozen, extends = object::Object, module = "birdwire")]
#[derive(Default)]
pub struct ContactAnnotations;

impl object::Class for ContactAnnotations {
    type Of = types::ContactAnnotations;
}

impl object::Shown for types::ContactAnnotations {
    type Class = ContactAnnotations;
}

#[pymethods]
impl ContactAnnotations {
    #[classattr]
    fn __match_args__(py: Python<'_>) -> PyResult<Bound<'_, PyTuple>> {
        object::names(py, &["name"])
    }

    /// The name people see.
    #[getter]
    fn name<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "name", |it| it.name.as_ref())
    }
}

/// One message on the platform; a long SMS has several.
#[pyclass(frozen, extends = object::Object, module = "birdwire")]
#[derive(Default)]
pub struct MessagePart;

impl object::Class for MessagePart {
    type Of = types::MessagePart;
}

impl object::Shown for types::MessagePart {
    type Class = MessagePart;
}

#[pymethods]
impl MessagePart {
    #[classattr]
    fn __match_args__(py: Python<'_>) -> PyResult<Bound<'_, PyTuple>> {
        object::names(py, &["platform_reference"])
    }

    /// The id that the platform gave it.
    #[getter]
    fn platform_reference<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "platformReference", |it| it.platform_reference.as_ref())
    }
}

/// What made a message.
#[pyclass(frozen, extends = object::Object, module = "birdwire")]
#[derive(Default)]
pub struct MessageOrigin;

impl object::Class for MessageOrigin {
    type Of = types::MessageOrigin;
}

impl object::Shown for types::MessageOrigin {
    type Class = MessageOrigin;
}

#[pymethods]
impl MessageOrigin {
    #[classattr]
    fn __match_args__(py: Python<'_>) -> PyResult<Bound<'_, PyTuple>> {
        object::names(py, &["type", "id"])
    }

    /// The kind of thing that made it.
    #[getter]
    fn r#type<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "type", |it| it.r#type.as_ref())
    }

    /// Its id.
    #[getter]
    fn id<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "id", |it| it.id.as_ref())
    }
}

/// Why a message failed.
#[pyclass(frozen, extends = object::Object, module = "birdwire")]
#[derive(Default)]
pub struct MessageFailure;

impl object::Class for MessageFailure {
    type Of = types::MessageFailure;
}

impl object::Shown for types::MessageFailure {
    type Class = MessageFailure;
}

#[pymethods]
impl MessageFailure {
    #[classattr]
    fn __match_args__(py: Python<'_>) -> PyResult<Bound<'_, PyTuple>> {
        object::names(py, &["code", "description", "source"])
    }

    /// A code that means the same on every channel, such as 11001 for a channel that cannot do what was asked.
    #[getter]
    fn code<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "code", |it| it.code.as_ref())
    }

    /// The code in words.
    #[getter]
    fn description<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "description", |it| it.description.as_ref())
    }

    /// Where the failure arose.
    #[getter]
    fn source<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "source", |it| it.source.as_ref())
    }
}

/// Where a failure arose.
#[pyclass(frozen, extends = object::Object, module = "birdwire")]
#[derive(Default)]
pub struct FailureSource;

impl object::Class for FailureSource {
    type Of = types::FailureSource;
}

impl object::Shown for types::FailureSource {
    type Class = FailureSource;
}

#[pymethods]
impl FailureSource {
    #[classattr]
    fn __match_args__(py: Python<'_>) -> PyResult<Bound<'_, PyTuple>> {
        object::names(py, &["code", "name"])
    }

    /// The code that the source itself gave, as text.
    #[getter]
    fn code<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "code", |it| it.code.as_ref())
    }

    /// The source, such as `pre-processing`, `accounting`, `contact`, `touchpoint`, `sms-messagebird`,
    /// `email-messagebird`, `email-sparkpost` or `whatsapp`.
    #[getter]
    fn name<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "name", |it| it.name.as_ref())
    }
}
