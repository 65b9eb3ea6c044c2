// Written by codegen from spec/. Edit spec/ and run `make generate`.

//! The types of the area `common`.

use std::collections::HashMap;

use serde::{Deserialize, Serialize};

#[allow(unused_imports)]
use super::*;
#[allow(unused_imports)]
use crate::{
    Change, Error, Json, Timestamp,
    answer::{self, Decoded},
    lenient, open_enum,
    union::{flat_union, keyed_union},
};

/// A template made in Studio, and the values that fill it in.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[serde(default)]
pub struct Template {
    /// The name of the template on the platform.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub name: Option<String>,
    /// The Studio project that holds the template.
    #[serde(rename = "projectId", skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub project_id: Option<String>,
    /// The id of the version to use, or `latest`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub version: Option<String>,
    /// The language to use, a BCP 47 tag such as `en` or `pt-BR`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub locale: Option<String>,
    /// Files to send along.
    #[serde(skip_serializing_if = "Option::is_none", deserialize_with = "lenient::list")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub attachments: Option<Vec<TemplateAttachment>>,
    /// How the links of the template are shortened.
    #[serde(rename = "shortLinks", skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub short_links: Option<TemplateShortLinks>,
    /// Values by variable name; `default` serves variables that have none. An older way than `parameters`.
    #[serde(skip_serializing_if = "Option::is_none", deserialize_with = "lenient::map")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub variables: Option<HashMap<String, String>>,
    /// One to 8 UTM parameters to add to links. 1 to 8 entries.
    #[serde(rename = "utmParameters", skip_serializing_if = "Option::is_none", deserialize_with = "lenient::list")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub utm_parameters: Option<Vec<UtmParameter>>,
    /// The values of the template's variables, at least one. At least 1 entries.
    #[serde(skip_serializing_if = "Option::is_none", deserialize_with = "lenient::list")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub parameters: Option<Vec<TemplateParameter>>,
    /// Settings of single platforms.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub settings: Option<TemplateSettings>,
}

/// A file that goes along with a template.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[serde(default)]
pub struct TemplateAttachment {
    /// Where the file is; public, or uploaded to Bird before. Required in a request.
    #[serde(rename = "mediaUrl", skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub media_url: Option<String>,
    /// The name of the file. Required in a request.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub filename: Option<String>,
    /// Whether the file is shown within the message.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub inline: Option<bool>,
}

/// How the links of a template are shortened.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[serde(default)]
pub struct TemplateShortLinks {
    /// Whether links are shortened.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub enabled: Option<bool>,
    /// The domain of the short links; `default` takes the one of the workspace.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub domain: Option<String>,
}

/// One UTM parameter, with a fixed value or one that the API fills in; exactly one of `value` and `reference`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[serde(default)]
pub struct UtmParameter {
    /// The name of the parameter, 1 to 20 characters. 1 to 20 characters. Required in a request.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub key: Option<String>,
    /// A fixed value, 1 to 100 characters. 1 to 100 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub value: Option<String>,
    /// A value that the API fills in.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub reference: Option<UtmReference>,
}

open_enum! {
/// A value that the API fills in for a UTM parameter.
pub enum UtmReference {
/// The name of the platform.
PlatformName = "platform_name",
/// The name of the channel.
ChannelName = "channel_name",
}
}

flat_union! {
/// The value of one variable of a template.
pub enum TemplateParameter {
String(StringTemplateParameter) = "string",
}
}

/// A text value for one variable of a template.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[serde(default)]
pub struct StringTemplateParameter {
    /// The name of the variable, at least one character. At least 1 characters. Required in a request.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub key: Option<String>,
    /// The text to put in.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub value: Option<String>,
}

/// Settings for WhatsApp marketing templates. The documents name the switch in two ways; give one of them.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[serde(default)]
pub struct TemplateSettings {
    /// Whether to send through the MM Lite API of Meta.
    #[serde(rename = "useMmLite", skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub use_mm_lite: Option<bool>,
    /// Whether to keep the message off the MM Lite API. MM Lite must be disabled for the WhatsApp business account.
    #[serde(rename = "disallowMmLite", skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub disallow_mm_lite: Option<bool>,
}

keyed_union! {
/// What a message says, by kind.
pub enum MessageBody {
Text(TextBody) = "text",
Image(ImageBody) = "image",
}
}

/// A text, with files and actions.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[serde(default)]
pub struct TextBody {
    /// The text, at least one character. At least 1 characters. Required in a request.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub text: Option<String>,
    /// Files to send along.
    #[serde(skip_serializing_if = "Option::is_none", deserialize_with = "lenient::list")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub attachments: Option<Vec<Attachment>>,
    /// Buttons and other actions offered to the receiver.
    #[serde(skip_serializing_if = "Option::is_none", deserialize_with = "lenient::list")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub actions: Option<Vec<Action>>,
    /// Settings of single platforms.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub metadata: Option<TextMetadata>,
}

/// A file that goes along with a text.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[serde(default)]
pub struct Attachment {
    /// Where the file is; public, or uploaded to Bird before. Required in a request.
    #[serde(rename = "mediaUrl", skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub media_url: Option<String>,
    /// The name of the file. Required in a request.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub filename: Option<String>,
    /// Whether the file is shown within the message.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub inline: Option<bool>,
    /// The id by which an e-mail refers to an inline file.
    #[serde(rename = "contentId", skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub content_id: Option<String>,
}

/// Settings of single platforms for a text.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[serde(default)]
pub struct TextMetadata {
    /// The subject of an e-mail or an MMS.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub subject: Option<String>,
    /// Further e-mail headers, such as `reply-to`.
    #[serde(skip_serializing_if = "Option::is_none", deserialize_with = "lenient::map")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub headers: Option<HashMap<String, String>>,
    /// Settings for WhatsApp.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub whatsapp: Option<WhatsappTextMetadata>,
    /// Settings for Line.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub line: Option<LineTextMetadata>,
    /// Settings for Telegram.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub telegram: Option<TelegramMetadata>,
    /// Settings for Apple Messages for Business.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub apple: Option<AppleMetadata>,
}

/// Settings of a text for WhatsApp.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[serde(default)]
pub struct WhatsappTextMetadata {
    /// Whether a preview of the first link is shown.
    #[serde(rename = "previewUrl", skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub preview_url: Option<bool>,
}

/// Settings of a text for Line.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[serde(default)]
pub struct LineTextMetadata {
    /// The Line emoji in the text.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub emoji: Option<LineEmoji>,
}

/// The Line emoji in a text.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[serde(default)]
pub struct LineEmoji {
    /// The emoji, one by one.
    #[serde(skip_serializing_if = "Option::is_none", deserialize_with = "lenient::list")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub items: Option<Vec<LineEmojiItem>>,
}

/// One Line emoji and its place in the text.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[serde(default)]
pub struct LineEmojiItem {
    /// Where in the text the emoji stands. Required in a request.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub index: Option<i64>,
    /// The set that the emoji belongs to. Required in a request.
    #[serde(rename = "productId", skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub product_id: Option<String>,
    /// The emoji within its set. Required in a request.
    #[serde(rename = "emojiId", skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub emoji_id: Option<String>,
    /// How much of the text the emoji takes. In answers only: the API sets it.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub length: Option<i64>,
}

/// Settings for Telegram.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[serde(default)]
pub struct TelegramMetadata {
    /// How the text is marked up; plain when left out.
    #[serde(rename = "parseMode", skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub parse_mode: Option<TelegramParseMode>,
}

open_enum! {
/// How Telegram reads markup in a text.
pub enum TelegramParseMode {
/// The older Markdown of Telegram.
Markdown = "Markdown",
/// The newer Markdown of Telegram.
MarkdownV2 = "MarkdownV2",
}
}

/// Settings for Apple Messages for Business.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[serde(default)]
pub struct AppleMetadata {
    /// The short text that stands for the message.
    #[serde(rename = "summaryText", skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub summary_text: Option<String>,
}

/// One or more images, with text and actions.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[serde(default)]
pub struct ImageBody {
    /// The text under the images.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub text: Option<String>,
    /// The images, at least one. An MMS holds up to 10. At least 1 entries. Required in a request.
    #[serde(skip_serializing_if = "Option::is_none", deserialize_with = "lenient::list")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub images: Option<Vec<BodyImage>>,
    /// Settings of single platforms.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub metadata: Option<ImageMetadata>,
    /// Buttons and other actions offered to the receiver.
    #[serde(skip_serializing_if = "Option::is_none", deserialize_with = "lenient::list")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub actions: Option<Vec<Action>>,
}

/// One image.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[serde(default)]
pub struct BodyImage {
    /// Where the image is; public, or uploaded to Bird before. At least 1 characters. Required in a request.
    #[serde(rename = "mediaUrl", skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub media_url: Option<String>,
    /// What the image shows, in words.
    #[serde(rename = "altText", skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub alt_text: Option<String>,
}

/// Settings of single platforms for images.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[serde(default)]
pub struct ImageMetadata {
    /// The subject of an MMS.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub subject: Option<String>,
    /// The text to send where MMS is not supported.
    #[serde(rename = "fallbackText", skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub fallback_text: Option<String>,
    /// The kind of an Instagram story.
    #[serde(rename = "storyType", skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub story_type: Option<String>,
    /// Settings for Telegram.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub telegram: Option<TelegramMetadata>,
}

keyed_union! {
/// Something the receiver can do with a message, by kind.
pub enum Action {
Link(LinkAction) = "link",
Reply(ReplyAction) = "reply",
LocationRequest(Option<LocationRequestAction>) = "locationRequest",
Buy(BuyAction) = "buy",
Postback(PostbackAction) = "postback",
}
}

/// Opens an address.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[serde(default)]
pub struct LinkAction {
    /// What the button says. Required in a request.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub text: Option<String>,
    /// The address to open, or a template variable such as `{{url}}`. Required in a request.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub url: Option<String>,
}

/// Answers with the text of the button.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[serde(default)]
pub struct ReplyAction {
    /// What the button says, and the answer sent. Required in a request.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub text: Option<String>,
    /// Address of a picture for the button.
    #[serde(rename = "imageUrl", skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub image_url: Option<String>,
    /// More about the action.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub metadata: Option<ActionMetadata>,
}

/// Asks the receiver for a location.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[serde(default)]
pub struct LocationRequestAction {
    /// What the button says. The API takes `Send location` when it is left out. Default: Send location.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub text: Option<String>,
}

/// Starts a purchase.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[serde(default)]
pub struct BuyAction {
    /// What the button says. Required in a request.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub text: Option<String>,
    /// The price in hundredths of the currency. Required in a request.
    #[serde(rename = "amountCents", skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub amount_cents: Option<i64>,
    /// The currency, three letters such as `EUR`. 3 to 3 characters. Required in a request.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub currency: Option<String>,
}

/// Answers with a payload that the receiver does not see.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[serde(default)]
pub struct PostbackAction {
    /// What the button says. Required in a request.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub text: Option<String>,
    /// What comes back to you when the button is used.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub payload: Option<String>,
    /// Address of a picture for the button.
    #[serde(rename = "imageUrl", skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub image_url: Option<String>,
    /// More about the action.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub metadata: Option<ActionMetadata>,
}

/// More about an action.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[serde(default)]
pub struct ActionMetadata {
    /// The second line of a row; WhatsApp lists only.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub description: Option<ActionDescription>,
}

/// The second line of a row in a WhatsApp list.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[serde(default)]
pub struct ActionDescription {
    /// The text, at most 72 characters. At most 72 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub label: Option<String>,
}
