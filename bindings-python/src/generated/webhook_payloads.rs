// Written by codegen from spec/. Edit spec/ and run `make generate`.

//! The classes of the area `webhook_payloads`.

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

member::texts!(types::ChannelStatus, types::CallStatus);

/// A channel. What is not typed here stays in the raw JSON.
#[pyclass(frozen, extends = object::Object, module = "birdwire")]
#[derive(Default)]
pub struct Channel;

impl object::Class for Channel {
    type Of = types::Channel;
}

impl object::Shown for types::Channel {
    type Class = Channel;
}

#[pymethods]
impl Channel {
    #[classattr]
    fn __match_args__(py: Python<'_>) -> PyResult<Bound<'_, PyTuple>> {
        object::names(
            py,
            &[
                "id",
                "platform_id",
                "name",
                "connector_id",
                "identifier",
                "status",
                "use_case_id",
                "use_case_type",
                "channel_message_type",
                "capabilities",
            ],
        )
    }

    /// The channel, a UUID.
    #[getter]
    fn id<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "id", |it| it.id.as_ref())
    }

    /// The platform, such as `sms`.
    #[getter]
    fn platform_id<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "platformId", |it| it.platform_id.as_ref())
    }

    /// The name people see.
    #[getter]
    fn name<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "name", |it| it.name.as_ref())
    }

    /// The connector that it belongs to, a UUID.
    #[getter]
    fn connector_id<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "connectorId", |it| it.connector_id.as_ref())
    }

    /// Its address, such as a phone number.
    #[getter]
    fn identifier<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "identifier", |it| it.identifier.as_ref())
    }

    /// The state of the channel.
    #[getter]
    fn status<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "status", |it| it.status.as_ref())
    }

    /// The use case that it is registered for.
    #[getter]
    fn use_case_id<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "useCaseId", |it| it.use_case_id.as_ref())
    }

    /// What it is for: `transactional`, `marketing` or `conversation`.
    #[getter]
    fn use_case_type<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "useCaseType", |it| it.use_case_type.as_ref())
    }

    /// The kind of messages that it sends.
    #[getter]
    fn channel_message_type<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "channelMessageType", |it| it.channel_message_type.as_ref())
    }

    /// What it can do, as a tree of names.
    #[getter]
    fn capabilities<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "capabilities", |it| it.capabilities.as_ref())
    }
}

/// A call. No page shows what its events hold; these are the members that reading a call gives, and the rest
/// stays in the raw JSON.
#[pyclass(frozen, extends = object::Object, module = "birdwire")]
#[derive(Default)]
pub struct ChannelCall;

impl object::Class for ChannelCall {
    type Of = types::ChannelCall;
}

impl object::Shown for types::ChannelCall {
    type Class = ChannelCall;
}

#[pymethods]
impl ChannelCall {
    #[classattr]
    fn __match_args__(py: Python<'_>) -> PyResult<Bound<'_, PyTuple>> {
        object::names(
            py,
            &[
                "id",
                "channel_id",
                "from_",
                "to",
                "direction",
                "status",
                "reason",
                "duration",
                "created_at",
                "updated_at",
                "ringing_at",
                "answered_at",
                "ended_at",
            ],
        )
    }

    /// The call.
    #[getter]
    fn id<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "id", |it| it.id.as_ref())
    }

    /// The channel that carries it.
    #[getter]
    fn channel_id<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "channelId", |it| it.channel_id.as_ref())
    }

    /// Who calls.
    #[getter]
    fn from_<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "from", |it| it.from.as_ref())
    }

    /// Who is called.
    #[getter]
    fn to<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "to", |it| it.to.as_ref())
    }

    /// Which way it goes.
    #[getter]
    fn direction<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "direction", |it| it.direction.as_ref())
    }

    /// How far it has come.
    #[getter]
    fn status<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "status", |it| it.status.as_ref())
    }

    /// Why it has this status.
    #[getter]
    fn reason<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "reason", |it| it.reason.as_ref())
    }

    /// How long it lasted, in seconds.
    #[getter]
    fn duration<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "duration", |it| it.duration.as_ref())
    }

    /// When it was made.
    #[getter]
    fn created_at<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "createdAt", |it| it.created_at.as_ref())
    }

    /// When it last changed.
    #[getter]
    fn updated_at<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "updatedAt", |it| it.updated_at.as_ref())
    }

    /// When it began to ring.
    #[getter]
    fn ringing_at<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "ringingAt", |it| it.ringing_at.as_ref())
    }

    /// When it was answered.
    #[getter]
    fn answered_at<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "answeredAt", |it| it.answered_at.as_ref())
    }

    /// When it ended.
    #[getter]
    fn ended_at<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "endedAt", |it| it.ended_at.as_ref())
    }
}

/// How a contact takes part in a conversation.
#[pyclass(frozen, extends = object::Object, module = "birdwire")]
#[derive(Default)]
pub struct ConversationContactInfo;

impl object::Class for ConversationContactInfo {
    type Of = types::ConversationContactInfo;
}

impl object::Shown for types::ConversationContactInfo {
    type Class = ConversationContactInfo;
}

#[pymethods]
impl ConversationContactInfo {
    #[classattr]
    fn __match_args__(py: Python<'_>) -> PyResult<Bound<'_, PyTuple>> {
        object::names(py, &["identifier_key", "identifier_value", "platform_address", "platform_address_selector"])
    }

    /// The kind of identifier, such as `emailaddress`.
    #[getter]
    fn identifier_key<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "identifierKey", |it| it.identifier_key.as_ref())
    }

    /// The identifier.
    #[getter]
    fn identifier_value<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "identifierValue", |it| it.identifier_value.as_ref())
    }

    /// The address on the platform.
    #[getter]
    fn platform_address<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "platformAddress", |it| it.platform_address.as_ref())
    }

    /// The expression that picked the address out of the contact.
    #[getter]
    fn platform_address_selector<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "platformAddressSelector", |it| it.platform_address_selector.as_ref())
    }
}

/// Someone or something that takes part in a conversation.
#[pyclass(frozen, extends = object::Object, module = "birdwire")]
#[derive(Default)]
pub struct ConversationParticipant;

impl object::Class for ConversationParticipant {
    type Of = types::ConversationParticipant;
}

impl object::Shown for types::ConversationParticipant {
    type Class = ConversationParticipant;
}

#[pymethods]
impl ConversationParticipant {
    #[classattr]
    fn __match_args__(py: Python<'_>) -> PyResult<Bound<'_, PyTuple>> {
        object::names(py, &["id", "type", "status", "display_name", "avatar_url", "contact"])
    }

    /// Its id; what it is the id of follows from `type`.
    #[getter]
    fn id<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "id", |it| it.id.as_ref())
    }

    /// What it is, such as `contact`, `user`, `accessKey`, `flow` or `bot`.
    #[getter]
    fn r#type<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "type", |it| it.r#type.as_ref())
    }

    /// How it takes part: `invited`, `pending`, `active` or `inactive`.
    #[getter]
    fn status<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "status", |it| it.status.as_ref())
    }

    /// The name people see.
    #[getter]
    fn display_name<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "displayName", |it| it.display_name.as_ref())
    }

    /// Address of the picture shown beside the name.
    #[getter]
    fn avatar_url<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "avatarUrl", |it| it.avatar_url.as_ref())
    }

    /// How to reach it, when it is a contact.
    #[getter]
    fn contact<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "contact", |it| it.contact.as_ref())
    }
}

/// The beginning of a message.
#[pyclass(frozen, extends = object::Object, module = "birdwire")]
#[derive(Default)]
pub struct ConversationMessagePreview;

impl object::Class for ConversationMessagePreview {
    type Of = types::ConversationMessagePreview;
}

impl object::Shown for types::ConversationMessagePreview {
    type Class = ConversationMessagePreview;
}

#[pymethods]
impl ConversationMessagePreview {
    #[classattr]
    fn __match_args__(py: Python<'_>) -> PyResult<Bound<'_, PyTuple>> {
        object::names(py, &["text"])
    }

    /// The beginning of its text.
    #[getter]
    fn text<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "text", |it| it.text.as_ref())
    }
}

/// The last message of a conversation, in short. Its receivers stay in the raw JSON.
#[pyclass(frozen, extends = object::Object, module = "birdwire")]
#[derive(Default)]
pub struct ConversationLastMessage;

impl object::Class for ConversationLastMessage {
    type Of = types::ConversationLastMessage;
}

impl object::Shown for types::ConversationLastMessage {
    type Class = ConversationLastMessage;
}

#[pymethods]
impl ConversationLastMessage {
    #[classattr]
    fn __match_args__(py: Python<'_>) -> PyResult<Bound<'_, PyTuple>> {
        object::names(py, &["id", "type", "preview", "status", "sender", "created_at"])
    }

    /// The message, a UUID.
    #[getter]
    fn id<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "id", |it| it.id.as_ref())
    }

    /// The kind of its body, such as `text`.
    #[getter]
    fn r#type<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "type", |it| it.r#type.as_ref())
    }

    /// How it begins.
    #[getter]
    fn preview<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "preview", |it| it.preview.as_ref())
    }

    /// How far the message has come.
    #[getter]
    fn status<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "status", |it| it.status.as_ref())
    }

    /// Who sent it.
    #[getter]
    fn sender<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "sender", |it| it.sender.as_ref())
    }

    /// When it was made.
    #[getter]
    fn created_at<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "createdAt", |it| it.created_at.as_ref())
    }
}

/// A conversation. What is not typed here stays in the raw JSON.
#[pyclass(frozen, extends = object::Object, module = "birdwire")]
#[derive(Default)]
pub struct Conversation;

impl object::Class for Conversation {
    type Of = types::Conversation;
}

impl object::Shown for types::Conversation {
    type Class = Conversation;
}

#[pymethods]
impl Conversation {
    #[classattr]
    fn __match_args__(py: Python<'_>) -> PyResult<Bound<'_, PyTuple>> {
        object::names(
            py,
            &[
                "id",
                "name",
                "description",
                "status",
                "visibility",
                "accessibility",
                "featured_participants",
                "initiating_participant",
                "active_participant_count",
                "pending_participant_count",
                "channel_id",
                "last_message",
                "last_message_incoming_at",
                "last_message_outgoing_at",
                "likely_spam",
                "likely_spam_reason",
                "has_draft",
                "platform_style",
                "summary",
                "created_at",
                "updated_at",
            ],
        )
    }

    /// The conversation, a UUID.
    #[getter]
    fn id<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "id", |it| it.id.as_ref())
    }

    /// Its name; of e-mails the subject.
    #[getter]
    fn name<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "name", |it| it.name.as_ref())
    }

    /// What it is about.
    #[getter]
    fn description<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "description", |it| it.description.as_ref())
    }

    /// Its state: `active`, `closed` or `deleted`.
    #[getter]
    fn status<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "status", |it| it.status.as_ref())
    }

    /// Who sees it: `public` or `private`.
    #[getter]
    fn visibility<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "visibility", |it| it.visibility.as_ref())
    }

    /// Who may join: `open`, `invite-only` or `request-to-join`.
    #[getter]
    fn accessibility<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "accessibility", |it| it.accessibility.as_ref())
    }

    /// Those who take part, five at most.
    #[getter]
    fn featured_participants<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "featuredParticipants", |it| it.featured_participants.as_ref())
    }

    /// Who began it.
    #[getter]
    fn initiating_participant<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "initiatingParticipant", |it| it.initiating_participant.as_ref())
    }

    /// How many take part.
    #[getter]
    fn active_participant_count<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "activeParticipantCount", |it| it.active_participant_count.as_ref())
    }

    /// How many are to take part.
    #[getter]
    fn pending_participant_count<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "pendingParticipantCount", |it| it.pending_participant_count.as_ref())
    }

    /// The channel that it runs over, a UUID.
    #[getter]
    fn channel_id<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "channelId", |it| it.channel_id.as_ref())
    }

    /// Its last message, in short.
    #[getter]
    fn last_message<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "lastMessage", |it| it.last_message.as_ref())
    }

    /// When the last message came in.
    #[getter]
    fn last_message_incoming_at<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "lastMessageIncomingAt", |it| it.last_message_incoming_at.as_ref())
    }

    /// When the last message went out.
    #[getter]
    fn last_message_outgoing_at<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "lastMessageOutgoingAt", |it| it.last_message_outgoing_at.as_ref())
    }

    /// Whether it looks like spam; only when the antispam setting is on.
    #[getter]
    fn likely_spam<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "likelySpam", |it| it.likely_spam.as_ref())
    }

    /// Why it looks like spam.
    #[getter]
    fn likely_spam_reason<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "likelySpamReason", |it| it.likely_spam_reason.as_ref())
    }

    /// Whether a message waits to be sent by hand.
    #[getter]
    fn has_draft<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "hasDraft", |it| it.has_draft.as_ref())
    }

    /// The style of its platform, such as `email` or `direct`.
    #[getter]
    fn platform_style<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "platformStyle", |it| it.platform_style.as_ref())
    }

    /// What was said, in short.
    #[getter]
    fn summary<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "summary", |it| it.summary.as_ref())
    }

    /// When it was begun.
    #[getter]
    fn created_at<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "createdAt", |it| it.created_at.as_ref())
    }

    /// When it last changed.
    #[getter]
    fn updated_at<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "updatedAt", |it| it.updated_at.as_ref())
    }
}

/// What a number can do, one kind.
#[pyclass(frozen, extends = object::Object, module = "birdwire")]
#[derive(Default)]
pub struct EndpointChangeCapability;

impl object::Class for EndpointChangeCapability {
    type Of = types::EndpointChangeCapability;
}

impl object::Shown for types::EndpointChangeCapability {
    type Class = EndpointChangeCapability;
}

#[pymethods]
impl EndpointChangeCapability {
    #[classattr]
    fn __match_args__(py: Python<'_>) -> PyResult<Bound<'_, PyTuple>> {
        object::names(py, &["name", "status", "inbound", "outbound"])
    }

    /// The kind: `sms`, `voice` or `mms`.
    #[getter]
    fn name<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "name", |it| it.name.as_ref())
    }

    /// Its state, where it has one.
    #[getter]
    fn status<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "status", |it| it.status.as_ref())
    }

    /// The state and the issues on the way in.
    #[getter]
    fn inbound<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "inbound", |it| it.inbound.as_ref())
    }

    /// The state and the issues on the way out.
    #[getter]
    fn outbound<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "outbound", |it| it.outbound.as_ref())
    }
}

/// What a number can do now. What is not typed here stays in the raw JSON.
#[pyclass(frozen, extends = object::Object, module = "birdwire")]
#[derive(Default)]
pub struct EndpointChange;

impl object::Class for EndpointChange {
    type Of = types::EndpointChange;
}

impl object::Shown for types::EndpointChange {
    type Class = EndpointChange;
}

#[pymethods]
impl EndpointChange {
    #[classattr]
    fn __match_args__(py: Python<'_>) -> PyResult<Bound<'_, PyTuple>> {
        object::names(py, &["id", "type", "issues", "capabilities"])
    }

    /// The number.
    #[getter]
    fn id<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "id", |it| it.id.as_ref())
    }

    /// The kind of number, such as `long-code-number`.
    #[getter]
    fn r#type<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "type", |it| it.r#type.as_ref())
    }

    /// What stands in its way.
    #[getter]
    fn issues<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "issues", |it| it.issues.as_ref())
    }

    /// What it can do.
    #[getter]
    fn capabilities<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "capabilities", |it| it.capabilities.as_ref())
    }
}

/// Why a brand was rejected.
#[pyclass(frozen, extends = object::Object, module = "birdwire")]
#[derive(Default)]
pub struct BrandRejection;

impl object::Class for BrandRejection {
    type Of = types::BrandRejection;
}

impl object::Shown for types::BrandRejection {
    type Class = BrandRejection;
}

#[pymethods]
impl BrandRejection {
    #[classattr]
    fn __match_args__(py: Python<'_>) -> PyResult<Bound<'_, PyTuple>> {
        object::names(py, &["code", "description"])
    }

    /// A short name of the reason.
    #[getter]
    fn code<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "code", |it| it.code.as_ref())
    }

    /// The reason in words.
    #[getter]
    fn description<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "description", |it| it.description.as_ref())
    }
}

/// A company that is registered for sending from numbers of the United States. What is not typed here stays in
/// the raw JSON.
#[pyclass(frozen, extends = object::Object, module = "birdwire")]
#[derive(Default)]
pub struct Brand;

impl object::Class for Brand {
    type Of = types::Brand;
}

impl object::Shown for types::Brand {
    type Class = Brand;
}

#[pymethods]
impl Brand {
    #[classattr]
    fn __match_args__(py: Python<'_>) -> PyResult<Bound<'_, PyTuple>> {
        object::names(
            py,
            &[
                "id",
                "tcr_brand_id",
                "organization_id",
                "workspace_id",
                "display_name",
                "company_name",
                "entity_type",
                "country",
                "vertical",
                "website",
                "status",
                "auth_plus_status",
                "rejection",
                "created_at",
                "updated_at",
            ],
        )
    }

    /// The brand.
    #[getter]
    fn id<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "id", |it| it.id.as_ref())
    }

    /// Its id at The Campaign Registry.
    #[getter]
    fn tcr_brand_id<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "tcrBrandId", |it| it.tcr_brand_id.as_ref())
    }

    /// The organization.
    #[getter]
    fn organization_id<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "organizationId", |it| it.organization_id.as_ref())
    }

    /// The workspaces; a list here, although its name is that of one.
    #[getter]
    fn workspace_id<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "workspaceId", |it| it.workspace_id.as_ref())
    }

    /// The name people see.
    #[getter]
    fn display_name<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "displayName", |it| it.display_name.as_ref())
    }

    /// The legal name.
    #[getter]
    fn company_name<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "companyName", |it| it.company_name.as_ref())
    }

    /// What kind of company it is.
    #[getter]
    fn entity_type<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "entityType", |it| it.entity_type.as_ref())
    }

    /// The country, two letters.
    #[getter]
    fn country<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "country", |it| it.country.as_ref())
    }

    /// The industry.
    #[getter]
    fn vertical<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "vertical", |it| it.vertical.as_ref())
    }

    /// The address of its site.
    #[getter]
    fn website<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "website", |it| it.website.as_ref())
    }

    /// How far it is.
    #[getter]
    fn status<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "status", |it| it.status.as_ref())
    }

    /// The state of a further check of public companies.
    #[getter]
    fn auth_plus_status<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "authPlusStatus", |it| it.auth_plus_status.as_ref())
    }

    /// Why it was rejected. Events leave it out.
    #[getter]
    fn rejection<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "rejection", |it| it.rejection.as_ref())
    }

    /// When it was made.
    #[getter]
    fn created_at<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "createdAt", |it| it.created_at.as_ref())
    }

    /// When it last changed.
    #[getter]
    fn updated_at<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "updatedAt", |it| it.updated_at.as_ref())
    }
}

/// A closer look at a brand.
#[pyclass(frozen, extends = object::Object, module = "birdwire")]
#[derive(Default)]
pub struct BrandVetting;

impl object::Class for BrandVetting {
    type Of = types::BrandVetting;
}

impl object::Shown for types::BrandVetting {
    type Class = BrandVetting;
}

#[pymethods]
impl BrandVetting {
    #[classattr]
    fn __match_args__(py: Python<'_>) -> PyResult<Bound<'_, PyTuple>> {
        object::names(
            py,
            &[
                "id",
                "brand_id",
                "status",
                "vetting_provider_id",
                "class_",
                "score",
                "reasons",
                "created_at",
                "updated_at",
            ],
        )
    }

    /// The vetting.
    #[getter]
    fn id<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "id", |it| it.id.as_ref())
    }

    /// The brand.
    #[getter]
    fn brand_id<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "brandId", |it| it.brand_id.as_ref())
    }

    /// How far it is.
    #[getter]
    fn status<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "status", |it| it.status.as_ref())
    }

    /// Who looks at the brand.
    #[getter]
    fn vetting_provider_id<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "vettingProviderId", |it| it.vetting_provider_id.as_ref())
    }

    /// How thoroughly.
    #[getter]
    fn class_<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "class", |it| it.class.as_ref())
    }

    /// The result, 0 to 100, as text.
    #[getter]
    fn score<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "score", |it| it.score.as_ref())
    }

    /// Why it failed, when it did.
    #[getter]
    fn reasons<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "reasons", |it| it.reasons.as_ref())
    }

    /// When it was asked for.
    #[getter]
    fn created_at<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "createdAt", |it| it.created_at.as_ref())
    }

    /// When it last changed.
    #[getter]
    fn updated_at<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "updatedAt", |it| it.updated_at.as_ref())
    }
}

/// Why a toll-free number was rejected.
#[pyclass(frozen, extends = object::Object, module = "birdwire")]
#[derive(Default)]
pub struct TfnVerificationMessage;

impl object::Class for TfnVerificationMessage {
    type Of = types::TfnVerificationMessage;
}

impl object::Shown for types::TfnVerificationMessage {
    type Class = TfnVerificationMessage;
}

#[pymethods]
impl TfnVerificationMessage {
    #[classattr]
    fn __match_args__(py: Python<'_>) -> PyResult<Bound<'_, PyTuple>> {
        object::names(py, &["status_code", "decline_reason_description", "resubmit_allowed", "message"])
    }

    /// The code of the reason, as text.
    #[getter]
    fn status_code<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "statusCode", |it| it.status_code.as_ref())
    }

    /// The reason.
    #[getter]
    fn decline_reason_description<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "declineReasonDescription", |it| it.decline_reason_description.as_ref())
    }

    /// Whether it may be tried again: the text `true` or `false`.
    #[getter]
    fn resubmit_allowed<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "resubmitAllowed", |it| it.resubmit_allowed.as_ref())
    }

    /// What to do.
    #[getter]
    fn message<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "message", |it| it.message.as_ref())
    }
}

/// Whether toll-free numbers may send messages.
#[pyclass(frozen, extends = object::Object, module = "birdwire")]
#[derive(Default)]
pub struct TfnVerification;

impl object::Class for TfnVerification {
    type Of = types::TfnVerification;
}

impl object::Shown for types::TfnVerification {
    type Class = TfnVerification;
}

#[pymethods]
impl TfnVerification {
    #[classattr]
    fn __match_args__(py: Python<'_>) -> PyResult<Bound<'_, PyTuple>> {
        object::names(
            py,
            &[
                "id",
                "organization_id",
                "workspace_id",
                "phone_numbers",
                "verification_request_id",
                "status",
                "status_message",
                "test_mode",
                "created_at",
                "updated_at",
            ],
        )
    }

    /// The verification, a UUID.
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

    /// The numbers, such as `+18001234567`.
    #[getter]
    fn phone_numbers<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "phoneNumbers", |it| it.phone_numbers.as_ref())
    }

    /// The request.
    #[getter]
    fn verification_request_id<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "verificationRequestId", |it| it.verification_request_id.as_ref())
    }

    /// How it went: `verified` or `rejected`.
    #[getter]
    fn status<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "status", |it| it.status.as_ref())
    }

    /// Why it was rejected, when it was.
    #[getter]
    fn status_message<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "statusMessage", |it| it.status_message.as_ref())
    }

    /// Whether it was a test.
    #[getter]
    fn test_mode<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "testMode", |it| it.test_mode.as_ref())
    }

    /// When it was made.
    #[getter]
    fn created_at<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "createdAt", |it| it.created_at.as_ref())
    }

    /// When it last changed.
    #[getter]
    fn updated_at<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "updatedAt", |it| it.updated_at.as_ref())
    }
}
