// Written by codegen from spec/. Edit spec/ and run `make generate`.

//! The types of the area `interactions`.

use serde::{Deserialize, Serialize};

#[allow(unused_imports)]
use super::*;
#[allow(unused_imports)]
use crate::{
    Change, Error, Json, Timestamp,
    answer::{self, Decoded},
    lenient, open_enum,
    redact::Hidden,
    union::{flat_union, keyed_union},
};

/// The interactions with one message.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[serde(default)]
pub struct MessageInteractionList {}

impl Decoded for MessageInteractionList {
    fn from_json(json: &[u8]) -> Result<Self, Error> {
        answer::from_json(json)
    }
}

/// One thing that a receiver did with a message.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[serde(default)]
pub struct MessageInteraction {
    /// The interaction, a UUID.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub id: Option<String>,
    /// The message, a UUID.
    #[serde(rename = "messageId", skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub message_id: Option<String>,
    /// The channel that carried the message, a UUID.
    #[serde(rename = "channelId", skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub channel_id: Option<String>,
    /// The platform, such as `email` or `whatsapp`.
    #[serde(rename = "platformId", skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub platform_id: Option<String>,
    /// What the receiver did.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub r#type: Option<InteractionType>,
    /// Your own identifier, as given when the message was sent.
    #[serde(rename = "messageReference", skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub message_reference: Option<String>,
    /// How many messages on the platform the message became.
    #[serde(rename = "messagePartsCount", skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub message_parts_count: Option<i64>,
    /// The labels of the message.
    #[serde(rename = "messageTags", skip_serializing_if = "Option::is_none", deserialize_with = "lenient::list")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub message_tags: Option<Vec<String>>,
    /// Who got the message.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub receiver: Option<MessageReceiver>,
    /// When it was done.
    #[serde(rename = "createdAt", skip_serializing_if = "Option::is_none", deserialize_with = "lenient::time")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub created_at: Option<Timestamp>,
    /// More precisely what was done.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub details: Option<InteractionDetail>,
    /// When the message was made.
    #[serde(rename = "messageCreatedAt", skip_serializing_if = "Option::is_none", deserialize_with = "lenient::time")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub message_created_at: Option<Timestamp>,
    /// Whether it is the first one with this message, programs left out.
    #[serde(rename = "isFirstInteraction", skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub is_first_interaction: Option<bool>,
    /// Whether it is the first one with this message, programs counted.
    #[serde(rename = "isFirstInteractionIncludingBots", skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub is_first_interaction_including_bots: Option<bool>,
    /// The id that the platform gave the message.
    #[serde(rename = "platformReferenceId", skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub platform_reference_id: Option<String>,
    /// The Studio project of the template, a UUID.
    #[serde(rename = "bodyTemplateProjectId", skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub body_template_project_id: Option<String>,
    /// What the interaction belongs to.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub context: Option<InteractionContext>,
    /// What belongs to this kind of interaction, such as the link clicked.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub metadata: Option<InteractionMetadata>,
    /// The JSON that arrived, with everything this version does not know.
    #[cfg(feature = "uniffi")]
    #[serde(skip)]
    #[uniffi(default)]
    pub raw_json: Option<String>,
}

impl Decoded for MessageInteraction {
    fn missing(&self) -> Option<&'static str> {
        if self.id.is_none() {
            return Some("id");
        }
        None
    }
    #[cfg(feature = "uniffi")]
    fn keep_json(&mut self, json: &str) {
        self.raw_json = Some(json.to_owned());
    }
    fn from_json(json: &[u8]) -> Result<Self, Error> {
        answer::from_json(json)
    }
}

open_enum! {
/// What a receiver did. The pages of single platforms write some of these in other ways (`Clicked`, `Read`,
/// `Reaction`, `unsubscribe_request`); here they stand as the samples and the first table have them. Further
/// values arrive as text.
pub enum InteractionType {
/// E-mail: the message was opened.
Opened = "opened",
/// A link in an e-mail, or a button on WhatsApp, Line, Telegram or Apple Messages, was used. Also written
/// `Clicked`.
Clicked = "clicked",
/// E-mail: the message was reported as spam.
ReportedAsSpam = "reported-as-spam",
/// E-mail: the receiver wants no more messages. Also written `unsubscribe_request`.
UnsubscribeRequest = "unsubscribe-request",
/// WhatsApp: the message was read. Written `Read` in the documents.
Read = "read",
/// Telegram: the message was answered with a reaction. Written `Reaction` in the documents.
Reaction = "reaction",
}
}

open_enum! {
/// More precisely what a receiver did. A button gives `item_N_clicked`, where N is the place of the button in the
/// message's `actions`; it arrives as text, as all further values do.
pub enum InteractionDetail {
/// The e-mail was opened: its image at the top was shown.
InitialOpen = "initial_open",
/// The e-mail was opened: its image at the bottom was shown.
Open = "open",
/// The AMP e-mail was opened: its image at the top was shown.
AmpInitialOpen = "amp_initial_open",
/// The AMP e-mail was opened: its image at the bottom was shown.
AmpOpen = "amp_open",
/// A tracked link of the e-mail was clicked; see `metadata.link`.
Click = "click",
/// A tracked link of the AMP e-mail was clicked; see `metadata.link`.
AmpClick = "amp_click",
/// The receiver put the e-mail among spam.
SpamComplaint = "spam_complaint",
/// The receiver used the unsubscribe button of the mail program.
LinkUnsubscribe = "link_unsubscribe",
/// The receiver used an unsubscribe link in the e-mail.
ListUnsubscribe = "list_unsubscribe",
}
}

/// What the interaction belongs to. The documents name its members and do not explain them.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[serde(default)]
pub struct InteractionContext {
    /// Its id.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub id: Option<String>,
    /// Its kind.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub r#type: Option<String>,
    /// Its labels.
    #[serde(skip_serializing_if = "Option::is_none", deserialize_with = "lenient::list")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub tags: Option<Vec<String>>,
}

/// What belongs to one kind of interaction. Members that are not listed here stay in the raw JSON.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[serde(default)]
pub struct InteractionMetadata {
    /// The link clicked in an e-mail.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub link: Option<InteractionLink>,
    /// The button used.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub button: Option<InteractionButton>,
    /// The reaction given.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub reaction: Option<InteractionReaction>,
    /// What the message led to.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub conversion: Option<InteractionConversion>,
    /// Whether a program fetched the content before the receiver saw it.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub prefetched: Option<bool>,
}

/// A link clicked in an e-mail.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[serde(default)]
pub struct InteractionLink {
    /// The title of the link.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub name: Option<String>,
    /// The address clicked.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub url: Option<String>,
}

/// A button used in a message.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[serde(default)]
pub struct InteractionButton {
    /// What you gave as `payload` of the action.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub payload: Option<String>,
}

/// A reaction to a message.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[serde(default)]
pub struct InteractionReaction {
    /// The emoji.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub emoji: Option<String>,
    /// What was done with it, such as adding or removing; the documents name no values.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub action: Option<String>,
}

/// What a message led to.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[serde(default)]
pub struct InteractionConversion {
    /// The kind of conversion, such as `otp`, `url` or `promo_code`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub r#type: Option<String>,
    /// How it went, such as `converted` or `not_converted`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub status: Option<String>,
    /// How it was noticed; the documents name no values.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub method: Option<String>,
    /// When it happened.
    #[serde(skip_serializing_if = "Option::is_none", deserialize_with = "lenient::time")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub timestamp: Option<Timestamp>,
}
