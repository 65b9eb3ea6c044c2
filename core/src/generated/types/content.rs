// Written by codegen from spec/. Edit spec/ and run `make generate`.

//! The types of the area `content`.

use std::collections::HashMap;

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

keyed_union! {
/// What a message says, by kind.
pub enum MessageBody {
/// A text.
Text(TextBody) = "text" in text "text",
/// An e-mail in HTML.
Html(HtmlBody) = "html" in html "html",
/// One or more images.
Image(ImageBody) = "image" in image "image",
/// One or more files of other kinds, such as film, sound or documents.
File(FileBody) = "file" in file "file",
/// An animated picture.
Gif(GifBody) = "gif" in gif "gif",
/// A place.
Location(LocationBody) = "location" in location "location",
/// Cards to leaf through.
Carousel(CarouselBody) = "carousel" in carousel "carousel",
/// A list of choices.
List(ListBody) = "list" in list "list",
/// Several bodies in one.
Section(SectionBody) = "section" in section "section",
/// A one-time password.
Authentication(AuthenticationBody) = "authentication" in authentication "authentication",
/// A template. The documents name this kind and no payload; to send a template use `template` beside `body`.
Template(Option<Template>) = "template" in template "template",
/// A question for leave, as the list of kinds calls it.
Action(PermissionRequest) = "action" in permission_request "permission_request",
/// A question for leave, as its own schema calls it.
PermissionRequest(PermissionRequest) = "permission_request" in permission_request "permission_request",
}
members {
text: TextBody = "text" is Text,
html: HtmlBody = "html" is Html,
image: ImageBody = "image" is Image,
file: FileBody = "file" is File,
gif: GifBody = "gif" is Gif,
location: LocationBody = "location" is Location,
carousel: CarouselBody = "carousel" is Carousel,
list: ListBody = "list" is List,
section: SectionBody = "section" is Section,
authentication: AuthenticationBody = "authentication" is Authentication,
template: Template = "template" is Template,
permission_request: PermissionRequest = "permission_request" is PermissionRequest,
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

/// An e-mail in HTML, with files and actions; at least one of `html` and `text`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[serde(default)]
pub struct HtmlBody {
    /// The e-mail as plain text, at least one character. At least 1 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub text: Option<String>,
    /// The e-mail as HTML, at least one character. At least 1 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub html: Option<String>,
    /// Files to send along.
    #[serde(skip_serializing_if = "Option::is_none", deserialize_with = "lenient::list")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub attachments: Option<Vec<HtmlAttachment>>,
    /// Buttons and other actions offered to the receiver.
    #[serde(skip_serializing_if = "Option::is_none", deserialize_with = "lenient::list")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub actions: Option<Vec<Action>>,
    /// Settings for the e-mail.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub metadata: Option<HtmlMetadata>,
}

/// A file that goes along with an e-mail: named by `mediaUrl`, or written out in `content` with its
/// `contentType`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[serde(default)]
pub struct HtmlAttachment {
    /// Where the file is; public, or uploaded to Bird before.
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
    /// The file itself, at least one character. The documents name no encoding. At least 1 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub content: Option<String>,
    /// The media type of `content`, such as `text/calendar`; needed beside it. At least 1 characters.
    #[serde(rename = "contentType", skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub content_type: Option<String>,
    /// The id by which the HTML refers to an inline file.
    #[serde(rename = "contentId", skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub content_id: Option<String>,
}

/// Settings for an e-mail.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[serde(default)]
pub struct HtmlMetadata {
    /// The subject line.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub subject: Option<String>,
    /// The sender to show.
    #[serde(rename = "emailFrom", skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub email_from: Option<EmailFrom>,
    /// Further headers, such as `reply-to`.
    #[serde(skip_serializing_if = "Option::is_none", deserialize_with = "lenient::map")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub headers: Option<HashMap<String, String>>,
    /// Whether an image at the top tells that the e-mail was opened.
    #[serde(rename = "initialOpenTracking", skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub initial_open_tracking: Option<bool>,
    /// Whether clicks on links are told.
    #[serde(rename = "clickTracking", skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub click_tracking: Option<bool>,
    /// Whether an image at the bottom tells that the e-mail was opened.
    #[serde(rename = "openTracking", skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub open_tracking: Option<bool>,
}

/// The sender of an e-mail.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[serde(default)]
pub struct EmailFrom {
    /// The part before the `@`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub username: Option<String>,
    /// The name people see.
    #[serde(rename = "displayName", skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub display_name: Option<String>,
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

/// One or more files, with text and actions.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[serde(default)]
pub struct FileBody {
    /// The text that goes with the files.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub text: Option<String>,
    /// The files, one by one. Required in a request.
    #[serde(skip_serializing_if = "Option::is_none", deserialize_with = "lenient::list")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub files: Option<Vec<BodyFile>>,
    /// Settings of single platforms.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub metadata: Option<FileMetadata>,
    /// Buttons and other actions offered to the receiver.
    #[serde(skip_serializing_if = "Option::is_none", deserialize_with = "lenient::list")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub actions: Option<Vec<Action>>,
}

/// One file.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[serde(default)]
pub struct BodyFile {
    /// Where the file is; public, or uploaded to Bird before. At least 1 characters. Required in a request.
    #[serde(rename = "mediaUrl", skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub media_url: Option<String>,
    /// Its media type, such as `video/mp4`; at least one character. At least 1 characters. Required in a request.
    #[serde(rename = "contentType", skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub content_type: Option<String>,
    /// The name of the file.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub filename: Option<String>,
    /// What the file holds, in words.
    #[serde(rename = "altText", skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub alt_text: Option<String>,
    /// More about a sticker.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub metadata: Option<StickerMetadata>,
}

/// More about a sticker.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[serde(default)]
pub struct StickerMetadata {
    /// Whether the sticker moves.
    #[serde(rename = "isAnimated", skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub is_animated: Option<bool>,
}

/// Settings of single platforms for files.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[serde(default)]
pub struct FileMetadata {
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

/// An animated picture, with text and actions.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[serde(default)]
pub struct GifBody {
    /// The text that goes with the picture.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub text: Option<String>,
    /// Where the picture is; public, or uploaded to Bird before. At least 1 characters. Required in a request.
    #[serde(rename = "mediaUrl", skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub media_url: Option<String>,
    /// What the picture shows, in words.
    #[serde(rename = "altText", skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub alt_text: Option<String>,
    /// Buttons and other actions offered to the receiver.
    #[serde(skip_serializing_if = "Option::is_none", deserialize_with = "lenient::list")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub actions: Option<Vec<Action>>,
    /// Settings of single platforms.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub metadata: Option<GifMetadata>,
}

/// Settings of single platforms for an animated picture.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[serde(default)]
pub struct GifMetadata {
    /// Settings for Telegram.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub telegram: Option<TelegramMetadata>,
}

/// A place.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[serde(default)]
pub struct LocationBody {
    /// Where it is. Required in a request.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub coordinates: Option<Coordinates>,
    /// What it is called.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub location: Option<PlaceName>,
}

/// A point on the earth.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[serde(default)]
pub struct Coordinates {
    /// Degrees north, -90 to 90. -90 to 90.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub latitude: Option<f64>,
    /// Degrees east, -180 to 180. -180 to 180.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub longitude: Option<f64>,
}

/// What a place is called.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[serde(default)]
pub struct PlaceName {
    /// The address.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub address: Option<String>,
    /// The name of the place.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub label: Option<String>,
}

/// Cards to leaf through. WhatsApp wants a text and 2 to 10 cards.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[serde(default)]
pub struct CarouselBody {
    /// The text above the cards, at most 1024 characters. At most 1024 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub text: Option<String>,
    /// The cards, one by one. Required in a request.
    #[serde(skip_serializing_if = "Option::is_none", deserialize_with = "lenient::list")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub items: Option<Vec<BodyItem>>,
}

/// A list of choices. Each item is a section, its actions are the choices.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[serde(default)]
pub struct ListBody {
    /// The heading.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub title: Option<String>,
    /// The text above the list. Required in a request.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub text: Option<String>,
    /// The list in words, where it cannot be shown.
    #[serde(rename = "altText", skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub alt_text: Option<String>,
    /// The sections, one by one.
    #[serde(skip_serializing_if = "Option::is_none", deserialize_with = "lenient::list")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub items: Option<Vec<BodyItem>>,
    /// Buttons and other actions offered to the receiver.
    #[serde(skip_serializing_if = "Option::is_none", deserialize_with = "lenient::list")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub actions: Option<Vec<Action>>,
    /// Settings of single platforms.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub metadata: Option<ListMetadata>,
}

/// One card of a carousel, or one section of a list.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[serde(default)]
pub struct BodyItem {
    /// The heading.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub title: Option<String>,
    /// Where the picture or film is; public, or uploaded to Bird before.
    #[serde(rename = "mediaUrl", skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub media_url: Option<String>,
    /// The text.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub description: Option<String>,
    /// What the picture or film shows, in words.
    #[serde(rename = "altText", skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub alt_text: Option<String>,
    /// Buttons and other actions offered to the receiver.
    #[serde(skip_serializing_if = "Option::is_none", deserialize_with = "lenient::list")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub actions: Option<Vec<Action>>,
}

/// Settings of single platforms for a list.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[serde(default)]
pub struct ListMetadata {
    /// The button that opens the list; WhatsApp only.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub button: Option<ListButton>,
    /// What is shown once a choice was made; Apple Messages only.
    #[serde(rename = "replyMessage", skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub reply_message: Option<ListReplyMessage>,
}

/// The button that opens a list on WhatsApp.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[serde(default)]
pub struct ListButton {
    /// What it says, at most 20 characters. At most 20 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub label: Option<String>,
}

/// What Apple Messages shows once a choice was made.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[serde(default)]
pub struct ListReplyMessage {
    /// The heading, at most 512 characters. At most 512 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub title: Option<String>,
    /// The text, at most 512 characters. At most 512 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub text: Option<String>,
}

/// A one-time password.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[serde(default)]
pub struct AuthenticationBody {
    /// How the password is shown.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub otp: Option<OneTimePassword>,
}

/// How a one-time password is shown.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[serde(default)]
pub struct OneTimePassword {
    /// Whether a warning not to pass the password on is shown. Required in a request.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub disclaimer: Option<bool>,
    /// How long the password serves, 1 to 90, in seconds by the text of the documents. 1 to 90.
    #[serde(rename = "expirationTime", skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub expiration_time: Option<i64>,
    /// Buttons and other actions offered to the receiver.
    #[serde(skip_serializing_if = "Option::is_none", deserialize_with = "lenient::list")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub actions: Option<Vec<Action>>,
}

/// A question for leave.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[serde(default)]
pub struct PermissionRequest {
    /// What leave is asked for.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub resource: Option<PermissionResource>,
}

open_enum! {
/// What a receiver is asked leave for.
pub enum PermissionResource {
/// To call the receiver.
Call = "call",
}
}
