// Written by codegen from spec/. Edit spec/ and run `make generate`.

//! The classes of the area `content`.

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

member::texts!(types::TelegramParseMode, types::PermissionResource);

/// What a message says, by kind.
#[pyclass(frozen, extends = object::Object, module = "birdwire")]
#[derive(Default)]
pub struct MessageBody;

impl object::Class for MessageBody {
    type Of = types::MessageBody;

    fn input() -> object::Input {
        object::Input::Union(&tables::MESSAGE_BODY)
    }
}

impl object::Shown for types::MessageBody {
    type Class = MessageBody;
}

#[pymethods]
impl MessageBody {
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
                "type",
                "text",
                "html",
                "image",
                "file",
                "gif",
                "location",
                "carousel",
                "list",
                "section",
                "authentication",
                "template",
                "permission_request",
            ],
        )
    }

    /// The kind; one that this version does not know has its members in `to_dict()`.
    #[getter]
    fn r#type<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::kind(slf, |it| it.kind())
    }

    /// A text.
    #[getter]
    fn text<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "text", |it| match it {
            types::MessageBody::Text(payload) => Some(payload),
            _ => None,
        })
    }

    /// An e-mail in HTML.
    #[getter]
    fn html<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "html", |it| match it {
            types::MessageBody::Html(payload) => Some(payload),
            _ => None,
        })
    }

    /// One or more images.
    #[getter]
    fn image<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "image", |it| match it {
            types::MessageBody::Image(payload) => Some(payload),
            _ => None,
        })
    }

    /// One or more files of other kinds, such as film, sound or documents.
    #[getter]
    fn file<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "file", |it| match it {
            types::MessageBody::File(payload) => Some(payload),
            _ => None,
        })
    }

    /// An animated picture.
    #[getter]
    fn gif<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "gif", |it| match it {
            types::MessageBody::Gif(payload) => Some(payload),
            _ => None,
        })
    }

    /// A place.
    #[getter]
    fn location<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "location", |it| match it {
            types::MessageBody::Location(payload) => Some(payload),
            _ => None,
        })
    }

    /// Cards to leaf through.
    #[getter]
    fn carousel<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "carousel", |it| match it {
            types::MessageBody::Carousel(payload) => Some(payload),
            _ => None,
        })
    }

    /// A list of choices.
    #[getter]
    fn list<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "list", |it| match it {
            types::MessageBody::List(payload) => Some(payload),
            _ => None,
        })
    }

    /// Several bodies in one.
    #[getter]
    fn section<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "section", |it| match it {
            types::MessageBody::Section(payload) => Some(payload),
            _ => None,
        })
    }

    /// A one-time password.
    #[getter]
    fn authentication<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "authentication", |it| match it {
            types::MessageBody::Authentication(payload) => Some(payload),
            _ => None,
        })
    }

    /// A template. The documents name this kind and no payload; to send a template use `template` beside `body`.
    #[getter]
    fn template<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "template", |it| match it {
            types::MessageBody::Template(payload) => payload.as_ref(),
            _ => None,
        })
    }

    /// What it holds when `type` is `action` or `permission_request`.
    #[getter]
    fn permission_request<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "permission_request", |it| match it {
            types::MessageBody::Action(payload) => Some(payload),
            types::MessageBody::PermissionRequest(payload) => Some(payload),
            _ => None,
        })
    }
}

/// A text, with files and actions.
#[pyclass(frozen, extends = object::Object, module = "birdwire")]
#[derive(Default)]
pub struct TextBody;

impl object::Class for TextBody {
    type Of = types::TextBody;

    fn input() -> object::Input {
        object::Input::Object(&tables::TEXT_BODY)
    }
}

impl object::Shown for types::TextBody {
    type Class = TextBody;
}

#[pymethods]
impl TextBody {
    #[new]
    #[pyo3(signature = (**members))]
    fn new(members: Option<&Bound<'_, PyDict>>) -> PyResult<PyClassInitializer<Self>> {
        object::construct(members)
    }

    #[classattr]
    fn __match_args__(py: Python<'_>) -> PyResult<Bound<'_, PyTuple>> {
        object::names(py, &["text", "attachments", "actions", "metadata"])
    }

    /// The text, at least one character. At least 1 characters. Required in a request.
    #[getter]
    fn text<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "text", |it| it.text.as_ref())
    }

    /// Files to send along.
    #[getter]
    fn attachments<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "attachments", |it| it.attachments.as_ref())
    }

    /// Buttons and other actions offered to the receiver.
    #[getter]
    fn actions<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "actions", |it| it.actions.as_ref())
    }

    /// Settings of single platforms.
    #[getter]
    fn metadata<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "metadata", |it| it.metadata.as_ref())
    }
}

/// A file that goes along with a text.
#[pyclass(frozen, extends = object::Object, module = "birdwire")]
#[derive(Default)]
pub struct Attachment;

impl object::Class for Attachment {
    type Of = types::Attachment;

    fn input() -> object::Input {
        object::Input::Object(&tables::ATTACHMENT)
    }
}

impl object::Shown for types::Attachment {
    type Class = Attachment;
}

#[pymethods]
impl Attachment {
    #[new]
    #[pyo3(signature = (**members))]
    fn new(members: Option<&Bound<'_, PyDict>>) -> PyResult<PyClassInitializer<Self>> {
        object::construct(members)
    }

    #[classattr]
    fn __match_args__(py: Python<'_>) -> PyResult<Bound<'_, PyTuple>> {
        object::names(py, &["media_url", "filename", "inline", "content_id"])
    }

    /// Where the file is; public, or uploaded to Bird before. Required in a request.
    #[getter]
    fn media_url<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "mediaUrl", |it| it.media_url.as_ref())
    }

    /// The name of the file. Required in a request.
    #[getter]
    fn filename<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "filename", |it| it.filename.as_ref())
    }

    /// Whether the file is shown within the message.
    #[getter]
    fn inline<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "inline", |it| it.inline.as_ref())
    }

    /// The id by which an e-mail refers to an inline file.
    #[getter]
    fn content_id<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "contentId", |it| it.content_id.as_ref())
    }
}

/// Settings of single platforms for a text.
#[pyclass(frozen, extends = object::Object, module = "birdwire")]
#[derive(Default)]
pub struct TextMetadata;

impl object::Class for TextMetadata {
    type Of = types::TextMetadata;

    fn input() -> object::Input {
        object::Input::Object(&tables::TEXT_METADATA)
    }
}

impl object::Shown for types::TextMetadata {
    type Class = TextMetadata;
}

#[pymethods]
impl TextMetadata {
    #[new]
    #[pyo3(signature = (**members))]
    fn new(members: Option<&Bound<'_, PyDict>>) -> PyResult<PyClassInitializer<Self>> {
        object::construct(members)
    }

    #[classattr]
    fn __match_args__(py: Python<'_>) -> PyResult<Bound<'_, PyTuple>> {
        object::names(py, &["subject", "headers", "whatsapp", "line", "telegram", "apple"])
    }

    /// The subject of an e-mail or an MMS.
    #[getter]
    fn subject<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "subject", |it| it.subject.as_ref())
    }

    /// Further e-mail headers, such as `reply-to`.
    #[getter]
    fn headers<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "headers", |it| it.headers.as_ref())
    }

    /// Settings for WhatsApp.
    #[getter]
    fn whatsapp<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "whatsapp", |it| it.whatsapp.as_ref())
    }

    /// Settings for Line.
    #[getter]
    fn line<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "line", |it| it.line.as_ref())
    }

    /// Settings for Telegram.
    #[getter]
    fn telegram<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "telegram", |it| it.telegram.as_ref())
    }

    /// Settings for Apple Messages for Business.
    #[getter]
    fn apple<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "apple", |it| it.apple.as_ref())
    }
}

/// Settings of a text for WhatsApp.
#[pyclass(frozen, extends = object::Object, module = "birdwire")]
#[derive(Default)]
pub struct WhatsappTextMetadata;

impl object::Class for WhatsappTextMetadata {
    type Of = types::WhatsappTextMetadata;

    fn input() -> object::Input {
        object::Input::Object(&tables::WHATSAPP_TEXT_METADATA)
    }
}

impl object::Shown for types::WhatsappTextMetadata {
    type Class = WhatsappTextMetadata;
}

#[pymethods]
impl WhatsappTextMetadata {
    #[new]
    #[pyo3(signature = (**members))]
    fn new(members: Option<&Bound<'_, PyDict>>) -> PyResult<PyClassInitializer<Self>> {
        object::construct(members)
    }

    #[classattr]
    fn __match_args__(py: Python<'_>) -> PyResult<Bound<'_, PyTuple>> {
        object::names(py, &["preview_url"])
    }

    /// Whether a preview of the first link is shown.
    #[getter]
    fn preview_url<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "previewUrl", |it| it.preview_url.as_ref())
    }
}

/// Settings of a text for Line.
#[pyclass(frozen, extends = object::Object, module = "birdwire")]
#[derive(Default)]
pub struct LineTextMetadata;

impl object::Class for LineTextMetadata {
    type Of = types::LineTextMetadata;

    fn input() -> object::Input {
        object::Input::Object(&tables::LINE_TEXT_METADATA)
    }
}

impl object::Shown for types::LineTextMetadata {
    type Class = LineTextMetadata;
}

#[pymethods]
impl LineTextMetadata {
    #[new]
    #[pyo3(signature = (**members))]
    fn new(members: Option<&Bound<'_, PyDict>>) -> PyResult<PyClassInitializer<Self>> {
        object::construct(members)
    }

    #[classattr]
    fn __match_args__(py: Python<'_>) -> PyResult<Bound<'_, PyTuple>> {
        object::names(py, &["emoji"])
    }

    /// The Line emoji in the text.
    #[getter]
    fn emoji<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "emoji", |it| it.emoji.as_ref())
    }
}

/// The Line emoji in a text.
#[pyclass(frozen, extends = object::Object, module = "birdwire")]
#[derive(Default)]
pub struct LineEmoji;

impl object::Class for LineEmoji {
    type Of = types::LineEmoji;

    fn input() -> object::Input {
        object::Input::Object(&tables::LINE_EMOJI)
    }
}

impl object::Shown for types::LineEmoji {
    type Class = LineEmoji;
}

#[pymethods]
impl LineEmoji {
    #[new]
    #[pyo3(signature = (**members))]
    fn new(members: Option<&Bound<'_, PyDict>>) -> PyResult<PyClassInitializer<Self>> {
        object::construct(members)
    }

    #[classattr]
    fn __match_args__(py: Python<'_>) -> PyResult<Bound<'_, PyTuple>> {
        object::names(py, &["items"])
    }

    /// The emoji, one by one.
    #[getter]
    fn items<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "items", |it| it.items.as_ref())
    }
}

/// One Line emoji and its place in the text.
#[pyclass(frozen, extends = object::Object, module = "birdwire")]
#[derive(Default)]
pub struct LineEmojiItem;

impl object::Class for LineEmojiItem {
    type Of = types::LineEmojiItem;

    fn input() -> object::Input {
        object::Input::Object(&tables::LINE_EMOJI_ITEM)
    }
}

impl object::Shown for types::LineEmojiItem {
    type Class = LineEmojiItem;
}

#[pymethods]
impl LineEmojiItem {
    #[new]
    #[pyo3(signature = (**members))]
    fn new(members: Option<&Bound<'_, PyDict>>) -> PyResult<PyClassInitializer<Self>> {
        object::construct(members)
    }

    #[classattr]
    fn __match_args__(py: Python<'_>) -> PyResult<Bound<'_, PyTuple>> {
        object::names(py, &["index", "product_id", "emoji_id", "length"])
    }

    /// Where in the text the emoji stands. Required in a request.
    #[getter]
    fn index<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "index", |it| it.index.as_ref())
    }

    /// The set that the emoji belongs to. Required in a request.
    #[getter]
    fn product_id<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "productId", |it| it.product_id.as_ref())
    }

    /// The emoji within its set. Required in a request.
    #[getter]
    fn emoji_id<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "emojiId", |it| it.emoji_id.as_ref())
    }

    /// How much of the text the emoji takes. In answers only: the API sets it.
    #[getter]
    fn length<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "length", |it| it.length.as_ref())
    }
}

/// Settings for Telegram.
#[pyclass(frozen, extends = object::Object, module = "birdwire")]
#[derive(Default)]
pub struct TelegramMetadata;

impl object::Class for TelegramMetadata {
    type Of = types::TelegramMetadata;

    fn input() -> object::Input {
        object::Input::Object(&tables::TELEGRAM_METADATA)
    }
}

impl object::Shown for types::TelegramMetadata {
    type Class = TelegramMetadata;
}

#[pymethods]
impl TelegramMetadata {
    #[new]
    #[pyo3(signature = (**members))]
    fn new(members: Option<&Bound<'_, PyDict>>) -> PyResult<PyClassInitializer<Self>> {
        object::construct(members)
    }

    #[classattr]
    fn __match_args__(py: Python<'_>) -> PyResult<Bound<'_, PyTuple>> {
        object::names(py, &["parse_mode"])
    }

    /// How the text is marked up; plain when left out.
    #[getter]
    fn parse_mode<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "parseMode", |it| it.parse_mode.as_ref())
    }
}

/// Settings for Apple Messages for Business.
#[pyclass(frozen, extends = object::Object, module = "birdwire")]
#[derive(Default)]
pub struct AppleMetadata;

impl object::Class for AppleMetadata {
    type Of = types::AppleMetadata;

    fn input() -> object::Input {
        object::Input::Object(&tables::APPLE_METADATA)
    }
}

impl object::Shown for types::AppleMetadata {
    type Class = AppleMetadata;
}

#[pymethods]
impl AppleMetadata {
    #[new]
    #[pyo3(signature = (**members))]
    fn new(members: Option<&Bound<'_, PyDict>>) -> PyResult<PyClassInitializer<Self>> {
        object::construct(members)
    }

    #[classattr]
    fn __match_args__(py: Python<'_>) -> PyResult<Bound<'_, PyTuple>> {
        object::names(py, &["summary_text"])
    }

    /// The short text that stands for the message.
    #[getter]
    fn summary_text<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "summaryText", |it| it.summary_text.as_ref())
    }
}

/// An e-mail in HTML, with files and actions; at least one of `html` and `text`.
#[pyclass(frozen, extends = object::Object, module = "birdwire")]
#[derive(Default)]
pub struct HtmlBody;

impl object::Class for HtmlBody {
    type Of = types::HtmlBody;

    fn input() -> object::Input {
        object::Input::Object(&tables::HTML_BODY)
    }
}

impl object::Shown for types::HtmlBody {
    type Class = HtmlBody;
}

#[pymethods]
impl HtmlBody {
    #[new]
    #[pyo3(signature = (**members))]
    fn new(members: Option<&Bound<'_, PyDict>>) -> PyResult<PyClassInitializer<Self>> {
        object::construct(members)
    }

    #[classattr]
    fn __match_args__(py: Python<'_>) -> PyResult<Bound<'_, PyTuple>> {
        object::names(py, &["text", "html", "attachments", "actions", "metadata"])
    }

    /// The e-mail as plain text, at least one character. At least 1 characters.
    #[getter]
    fn text<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "text", |it| it.text.as_ref())
    }

    /// The e-mail as HTML, at least one character. At least 1 characters.
    #[getter]
    fn html<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "html", |it| it.html.as_ref())
    }

    /// Files to send along.
    #[getter]
    fn attachments<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "attachments", |it| it.attachments.as_ref())
    }

    /// Buttons and other actions offered to the receiver.
    #[getter]
    fn actions<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "actions", |it| it.actions.as_ref())
    }

    /// Settings for the e-mail.
    #[getter]
    fn metadata<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "metadata", |it| it.metadata.as_ref())
    }
}

/// A file that goes along with an e-mail: named by `mediaUrl`, or written out in `content` with its
/// `contentType`.
#[pyclass(frozen, extends = object::Object, module = "birdwire")]
#[derive(Default)]
pub struct HtmlAttachment;

impl object::Class for HtmlAttachment {
    type Of = types::HtmlAttachment;

    fn input() -> object::Input {
        object::Input::Object(&tables::HTML_ATTACHMENT)
    }
}

impl object::Shown for types::HtmlAttachment {
    type Class = HtmlAttachment;
}

#[pymethods]
impl HtmlAttachment {
    #[new]
    #[pyo3(signature = (**members))]
    fn new(members: Option<&Bound<'_, PyDict>>) -> PyResult<PyClassInitializer<Self>> {
        object::construct(members)
    }

    #[classattr]
    fn __match_args__(py: Python<'_>) -> PyResult<Bound<'_, PyTuple>> {
        object::names(py, &["media_url", "filename", "inline", "content", "content_type", "content_id"])
    }

    /// Where the file is; public, or uploaded to Bird before.
    #[getter]
    fn media_url<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "mediaUrl", |it| it.media_url.as_ref())
    }

    /// The name of the file. Required in a request.
    #[getter]
    fn filename<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "filename", |it| it.filename.as_ref())
    }

    /// Whether the file is shown within the message.
    #[getter]
    fn inline<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "inline", |it| it.inline.as_ref())
    }

    /// The file itself, at least one character. The documents name no encoding. At least 1 characters.
    #[getter]
    fn content<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "content", |it| it.content.as_ref())
    }

    /// The media type of `content`, such as `text/calendar`; needed beside it. At least 1 characters.
    #[getter]
    fn content_type<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "contentType", |it| it.content_type.as_ref())
    }

    /// The id by which the HTML refers to an inline file.
    #[getter]
    fn content_id<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "contentId", |it| it.content_id.as_ref())
    }
}

/// Settings for an e-mail.
#[pyclass(frozen, extends = object::Object, module = "birdwire")]
#[derive(Default)]
pub struct HtmlMetadata;

impl object::Class for HtmlMetadata {
    type Of = types::HtmlMetadata;

    fn input() -> object::Input {
        object::Input::Object(&tables::HTML_METADATA)
    }
}

impl object::Shown for types::HtmlMetadata {
    type Class = HtmlMetadata;
}

#[pymethods]
impl HtmlMetadata {
    #[new]
    #[pyo3(signature = (**members))]
    fn new(members: Option<&Bound<'_, PyDict>>) -> PyResult<PyClassInitializer<Self>> {
        object::construct(members)
    }

    #[classattr]
    fn __match_args__(py: Python<'_>) -> PyResult<Bound<'_, PyTuple>> {
        object::names(
            py,
            &["subject", "email_from", "headers", "initial_open_tracking", "click_tracking", "open_tracking"],
        )
    }

    /// The subject line.
    #[getter]
    fn subject<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "subject", |it| it.subject.as_ref())
    }

    /// The sender to show.
    #[getter]
    fn email_from<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "emailFrom", |it| it.email_from.as_ref())
    }

    /// Further headers, such as `reply-to`.
    #[getter]
    fn headers<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "headers", |it| it.headers.as_ref())
    }

    /// Whether an image at the top tells that the e-mail was opened.
    #[getter]
    fn initial_open_tracking<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "initialOpenTracking", |it| it.initial_open_tracking.as_ref())
    }

    /// Whether clicks on links are told.
    #[getter]
    fn click_tracking<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "clickTracking", |it| it.click_tracking.as_ref())
    }

    /// Whether an image at the bottom tells that the e-mail was opened.
    #[getter]
    fn open_tracking<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "openTracking", |it| it.open_tracking.as_ref())
    }
}

/// The sender of an e-mail.
#[pyclass(frozen, extends = object::Object, module = "birdwire")]
#[derive(Default)]
pub struct EmailFrom;

impl object::Class for EmailFrom {
    type Of = types::EmailFrom;

    fn input() -> object::Input {
        object::Input::Object(&tables::EMAIL_FROM)
    }
}

impl object::Shown for types::EmailFrom {
    type Class = EmailFrom;
}

#[pymethods]
impl EmailFrom {
    #[new]
    #[pyo3(signature = (**members))]
    fn new(members: Option<&Bound<'_, PyDict>>) -> PyResult<PyClassInitializer<Self>> {
        object::construct(members)
    }

    #[classattr]
    fn __match_args__(py: Python<'_>) -> PyResult<Bound<'_, PyTuple>> {
        object::names(py, &["username", "display_name"])
    }

    /// The part before the `@`.
    #[getter]
    fn username<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "username", |it| it.username.as_ref())
    }

    /// The name people see.
    #[getter]
    fn display_name<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "displayName", |it| it.display_name.as_ref())
    }
}

/// One or more images, with text and actions.
#[pyclass(frozen, extends = object::Object, module = "birdwire")]
#[derive(Default)]
pub struct ImageBody;

impl object::Class for ImageBody {
    type Of = types::ImageBody;

    fn input() -> object::Input {
        object::Input::Object(&tables::IMAGE_BODY)
    }
}

impl object::Shown for types::ImageBody {
    type Class = ImageBody;
}

#[pymethods]
impl ImageBody {
    #[new]
    #[pyo3(signature = (**members))]
    fn new(members: Option<&Bound<'_, PyDict>>) -> PyResult<PyClassInitializer<Self>> {
        object::construct(members)
    }

    #[classattr]
    fn __match_args__(py: Python<'_>) -> PyResult<Bound<'_, PyTuple>> {
        object::names(py, &["text", "images", "metadata", "actions"])
    }

    /// The text under the images.
    #[getter]
    fn text<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "text", |it| it.text.as_ref())
    }

    /// The images, at least one. An MMS holds up to 10. At least 1 entries. Required in a request.
    #[getter]
    fn images<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "images", |it| it.images.as_ref())
    }

    /// Settings of single platforms.
    #[getter]
    fn metadata<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "metadata", |it| it.metadata.as_ref())
    }

    /// Buttons and other actions offered to the receiver.
    #[getter]
    fn actions<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "actions", |it| it.actions.as_ref())
    }
}

/// One image.
#[pyclass(frozen, extends = object::Object, module = "birdwire")]
#[derive(Default)]
pub struct BodyImage;

impl object::Class for BodyImage {
    type Of = types::BodyImage;

    fn input() -> object::Input {
        object::Input::Object(&tables::BODY_IMAGE)
    }
}

impl object::Shown for types::BodyImage {
    type Class = BodyImage;
}

#[pymethods]
impl BodyImage {
    #[new]
    #[pyo3(signature = (**members))]
    fn new(members: Option<&Bound<'_, PyDict>>) -> PyResult<PyClassInitializer<Self>> {
        object::construct(members)
    }

    #[classattr]
    fn __match_args__(py: Python<'_>) -> PyResult<Bound<'_, PyTuple>> {
        object::names(py, &["media_url", "alt_text"])
    }

    /// Where the image is; public, or uploaded to Bird before. At least 1 characters. Required in a request.
    #[getter]
    fn media_url<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "mediaUrl", |it| it.media_url.as_ref())
    }

    /// What the image shows, in words.
    #[getter]
    fn alt_text<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "altText", |it| it.alt_text.as_ref())
    }
}

/// Settings of single platforms for images.
#[pyclass(frozen, extends = object::Object, module = "birdwire")]
#[derive(Default)]
pub struct ImageMetadata;

impl object::Class for ImageMetadata {
    type Of = types::ImageMetadata;

    fn input() -> object::Input {
        object::Input::Object(&tables::IMAGE_METADATA)
    }
}

impl object::Shown for types::ImageMetadata {
    type Class = ImageMetadata;
}

#[pymethods]
impl ImageMetadata {
    #[new]
    #[pyo3(signature = (**members))]
    fn new(members: Option<&Bound<'_, PyDict>>) -> PyResult<PyClassInitializer<Self>> {
        object::construct(members)
    }

    #[classattr]
    fn __match_args__(py: Python<'_>) -> PyResult<Bound<'_, PyTuple>> {
        object::names(py, &["subject", "fallback_text", "story_type", "telegram"])
    }

    /// The subject of an MMS.
    #[getter]
    fn subject<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "subject", |it| it.subject.as_ref())
    }

    /// The text to send where MMS is not supported.
    #[getter]
    fn fallback_text<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "fallbackText", |it| it.fallback_text.as_ref())
    }

    /// The kind of an Instagram story.
    #[getter]
    fn story_type<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "storyType", |it| it.story_type.as_ref())
    }

    /// Settings for Telegram.
    #[getter]
    fn telegram<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "telegram", |it| it.telegram.as_ref())
    }
}

/// One or more files, with text and actions.
#[pyclass(frozen, extends = object::Object, module = "birdwire")]
#[derive(Default)]
pub struct FileBody;

impl object::Class for FileBody {
    type Of = types::FileBody;

    fn input() -> object::Input {
        object::Input::Object(&tables::FILE_BODY)
    }
}

impl object::Shown for types::FileBody {
    type Class = FileBody;
}

#[pymethods]
impl FileBody {
    #[new]
    #[pyo3(signature = (**members))]
    fn new(members: Option<&Bound<'_, PyDict>>) -> PyResult<PyClassInitializer<Self>> {
        object::construct(members)
    }

    #[classattr]
    fn __match_args__(py: Python<'_>) -> PyResult<Bound<'_, PyTuple>> {
        object::names(py, &["text", "files", "metadata", "actions"])
    }

    /// The text that goes with the files.
    #[getter]
    fn text<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "text", |it| it.text.as_ref())
    }

    /// The files, one by one. Required in a request.
    #[getter]
    fn files<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "files", |it| it.files.as_ref())
    }

    /// Settings of single platforms.
    #[getter]
    fn metadata<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "metadata", |it| it.metadata.as_ref())
    }

    /// Buttons and other actions offered to the receiver.
    #[getter]
    fn actions<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "actions", |it| it.actions.as_ref())
    }
}

/// One file.
#[pyclass(frozen, extends = object::Object, module = "birdwire")]
#[derive(Default)]
pub struct BodyFile;

impl object::Class for BodyFile {
    type Of = types::BodyFile;

    fn input() -> object::Input {
        object::Input::Object(&tables::BODY_FILE)
    }
}

impl object::Shown for types::BodyFile {
    type Class = BodyFile;
}

#[pymethods]
impl BodyFile {
    #[new]
    #[pyo3(signature = (**members))]
    fn new(members: Option<&Bound<'_, PyDict>>) -> PyResult<PyClassInitializer<Self>> {
        object::construct(members)
    }

    #[classattr]
    fn __match_args__(py: Python<'_>) -> PyResult<Bound<'_, PyTuple>> {
        object::names(py, &["media_url", "content_type", "filename", "alt_text", "metadata"])
    }

    /// Where the file is; public, or uploaded to Bird before. At least 1 characters. Required in a request.
    #[getter]
    fn media_url<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "mediaUrl", |it| it.media_url.as_ref())
    }

    /// Its media type, such as `video/mp4`; at least one character. At least 1 characters. Required in a request.
    #[getter]
    fn content_type<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "contentType", |it| it.content_type.as_ref())
    }

    /// The name of the file.
    #[getter]
    fn filename<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "filename", |it| it.filename.as_ref())
    }

    /// What the file holds, in words.
    #[getter]
    fn alt_text<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "altText", |it| it.alt_text.as_ref())
    }

    /// More about a sticker.
    #[getter]
    fn metadata<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "metadata", |it| it.metadata.as_ref())
    }
}

/// More about a sticker.
#[pyclass(frozen, extends = object::Object, module = "birdwire")]
#[derive(Default)]
pub struct StickerMetadata;

impl object::Class for StickerMetadata {
    type Of = types::StickerMetadata;

    fn input() -> object::Input {
        object::Input::Object(&tables::STICKER_METADATA)
    }
}

impl object::Shown for types::StickerMetadata {
    type Class = StickerMetadata;
}

#[pymethods]
impl StickerMetadata {
    #[new]
    #[pyo3(signature = (**members))]
    fn new(members: Option<&Bound<'_, PyDict>>) -> PyResult<PyClassInitializer<Self>> {
        object::construct(members)
    }

    #[classattr]
    fn __match_args__(py: Python<'_>) -> PyResult<Bound<'_, PyTuple>> {
        object::names(py, &["is_animated"])
    }

    /// Whether the sticker moves.
    #[getter]
    fn is_animated<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "isAnimated", |it| it.is_animated.as_ref())
    }
}

/// Settings of single platforms for files.
#[pyclass(frozen, extends = object::Object, module = "birdwire")]
#[derive(Default)]
pub struct FileMetadata;

impl object::Class for FileMetadata {
    type Of = types::FileMetadata;

    fn input() -> object::Input {
        object::Input::Object(&tables::FILE_METADATA)
    }
}

impl object::Shown for types::FileMetadata {
    type Class = FileMetadata;
}

#[pymethods]
impl FileMetadata {
    #[new]
    #[pyo3(signature = (**members))]
    fn new(members: Option<&Bound<'_, PyDict>>) -> PyResult<PyClassInitializer<Self>> {
        object::construct(members)
    }

    #[classattr]
    fn __match_args__(py: Python<'_>) -> PyResult<Bound<'_, PyTuple>> {
        object::names(py, &["subject", "fallback_text", "story_type", "telegram"])
    }

    /// The subject of an MMS.
    #[getter]
    fn subject<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "subject", |it| it.subject.as_ref())
    }

    /// The text to send where MMS is not supported.
    #[getter]
    fn fallback_text<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "fallbackText", |it| it.fallback_text.as_ref())
    }

    /// The kind of an Instagram story.
    #[getter]
    fn story_type<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "storyType", |it| it.story_type.as_ref())
    }

    /// Settings for Telegram.
    #[getter]
    fn telegram<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "telegram", |it| it.telegram.as_ref())
    }
}

/// An animated picture, with text and actions.
#[pyclass(frozen, extends = object::Object, module = "birdwire")]
#[derive(Default)]
pub struct GifBody;

impl object::Class for GifBody {
    type Of = types::GifBody;

    fn input() -> object::Input {
        object::Input::Object(&tables::GIF_BODY)
    }
}

impl object::Shown for types::GifBody {
    type Class = GifBody;
}

#[pymethods]
impl GifBody {
    #[new]
    #[pyo3(signature = (**members))]
    fn new(members: Option<&Bound<'_, PyDict>>) -> PyResult<PyClassInitializer<Self>> {
        object::construct(members)
    }

    #[classattr]
    fn __match_args__(py: Python<'_>) -> PyResult<Bound<'_, PyTuple>> {
        object::names(py, &["text", "media_url", "alt_text", "actions", "metadata"])
    }

    /// The text that goes with the picture.
    #[getter]
    fn text<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "text", |it| it.text.as_ref())
    }

    /// Where the picture is; public, or uploaded to Bird before. At least 1 characters. Required in a request.
    #[getter]
    fn media_url<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "mediaUrl", |it| it.media_url.as_ref())
    }

    /// What the picture shows, in words.
    #[getter]
    fn alt_text<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "altText", |it| it.alt_text.as_ref())
    }

    /// Buttons and other actions offered to the receiver.
    #[getter]
    fn actions<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "actions", |it| it.actions.as_ref())
    }

    /// Settings of single platforms.
    #[getter]
    fn metadata<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "metadata", |it| it.metadata.as_ref())
    }
}

/// Settings of single platforms for an animated picture.
#[pyclass(frozen, extends = object::Object, module = "birdwire")]
#[derive(Default)]
pub struct GifMetadata;

impl object::Class for GifMetadata {
    type Of = types::GifMetadata;

    fn input() -> object::Input {
        object::Input::Object(&tables::GIF_METADATA)
    }
}

impl object::Shown for types::GifMetadata {
    type Class = GifMetadata;
}

#[pymethods]
impl GifMetadata {
    #[new]
    #[pyo3(signature = (**members))]
    fn new(members: Option<&Bound<'_, PyDict>>) -> PyResult<PyClassInitializer<Self>> {
        object::construct(members)
    }

    #[classattr]
    fn __match_args__(py: Python<'_>) -> PyResult<Bound<'_, PyTuple>> {
        object::names(py, &["telegram"])
    }

    /// Settings for Telegram.
    #[getter]
    fn telegram<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "telegram", |it| it.telegram.as_ref())
    }
}

/// A place.
#[pyclass(frozen, extends = object::Object, module = "birdwire")]
#[derive(Default)]
pub struct LocationBody;

impl object::Class for LocationBody {
    type Of = types::LocationBody;

    fn input() -> object::Input {
        object::Input::Object(&tables::LOCATION_BODY)
    }
}

impl object::Shown for types::LocationBody {
    type Class = LocationBody;
}

#[pymethods]
impl LocationBody {
    #[new]
    #[pyo3(signature = (**members))]
    fn new(members: Option<&Bound<'_, PyDict>>) -> PyResult<PyClassInitializer<Self>> {
        object::construct(members)
    }

    #[classattr]
    fn __match_args__(py: Python<'_>) -> PyResult<Bound<'_, PyTuple>> {
        object::names(py, &["coordinates", "location"])
    }

    /// Where it is. Required in a request.
    #[getter]
    fn coordinates<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "coordinates", |it| it.coordinates.as_ref())
    }

    /// What it is called.
    #[getter]
    fn location<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "location", |it| it.location.as_ref())
    }
}

/// A point on the earth.
#[pyclass(frozen, extends = object::Object, module = "birdwire")]
#[derive(Default)]
pub struct Coordinates;

impl object::Class for Coordinates {
    type Of = types::Coordinates;

    fn input() -> object::Input {
        object::Input::Object(&tables::COORDINATES)
    }
}

impl object::Shown for types::Coordinates {
    type Class = Coordinates;
}

#[pymethods]
impl Coordinates {
    #[new]
    #[pyo3(signature = (**members))]
    fn new(members: Option<&Bound<'_, PyDict>>) -> PyResult<PyClassInitializer<Self>> {
        object::construct(members)
    }

    #[classattr]
    fn __match_args__(py: Python<'_>) -> PyResult<Bound<'_, PyTuple>> {
        object::names(py, &["latitude", "longitude"])
    }

    /// Degrees north, -90 to 90. -90 to 90.
    #[getter]
    fn latitude<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "latitude", |it| it.latitude.as_ref())
    }

    /// Degrees east, -180 to 180. -180 to 180.
    #[getter]
    fn longitude<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "longitude", |it| it.longitude.as_ref())
    }
}

/// What a place is called.
#[pyclass(frozen, extends = object::Object, module = "birdwire")]
#[derive(Default)]
pub struct PlaceName;

impl object::Class for PlaceName {
    type Of = types::PlaceName;

    fn input() -> object::Input {
        object::Input::Object(&tables::PLACE_NAME)
    }
}

impl object::Shown for types::PlaceName {
    type Class = PlaceName;
}

#[pymethods]
impl PlaceName {
    #[new]
    #[pyo3(signature = (**members))]
    fn new(members: Option<&Bound<'_, PyDict>>) -> PyResult<PyClassInitializer<Self>> {
        object::construct(members)
    }

    #[classattr]
    fn __match_args__(py: Python<'_>) -> PyResult<Bound<'_, PyTuple>> {
        object::names(py, &["address", "label"])
    }

    /// The address.
    #[getter]
    fn address<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "address", |it| it.address.as_ref())
    }

    /// The name of the place.
    #[getter]
    fn label<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "label", |it| it.label.as_ref())
    }
}

/// Cards to leaf through. WhatsApp wants a text and 2 to 10 cards.
#[pyclass(frozen, extends = object::Object, module = "birdwire")]
#[derive(Default)]
pub struct CarouselBody;

impl object::Class for CarouselBody {
    type Of = types::CarouselBody;

    fn input() -> object::Input {
        object::Input::Object(&tables::CAROUSEL_BODY)
    }
}

impl object::Shown for types::CarouselBody {
    type Class = CarouselBody;
}

#[pymethods]
impl CarouselBody {
    #[new]
    #[pyo3(signature = (**members))]
    fn new(members: Option<&Bound<'_, PyDict>>) -> PyResult<PyClassInitializer<Self>> {
        object::construct(members)
    }

    #[classattr]
    fn __match_args__(py: Python<'_>) -> PyResult<Bound<'_, PyTuple>> {
        object::names(py, &["text", "items"])
    }

    /// The text above the cards, at most 1024 characters. At most 1024 characters.
    #[getter]
    fn text<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "text", |it| it.text.as_ref())
    }

    /// The cards, one by one. Required in a request.
    #[getter]
    fn items<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "items", |it| it.items.as_ref())
    }
}

/// A list of choices. Each item is a section, its actions are the choices.
#[pyclass(frozen, extends = object::Object, module = "birdwire")]
#[derive(Default)]
pub struct ListBody;

impl object::Class for ListBody {
    type Of = types::ListBody;

    fn input() -> object::Input {
        object::Input::Object(&tables::LIST_BODY)
    }
}

impl object::Shown for types::ListBody {
    type Class = ListBody;
}

#[pymethods]
impl ListBody {
    #[new]
    #[pyo3(signature = (**members))]
    fn new(members: Option<&Bound<'_, PyDict>>) -> PyResult<PyClassInitializer<Self>> {
        object::construct(members)
    }

    #[classattr]
    fn __match_args__(py: Python<'_>) -> PyResult<Bound<'_, PyTuple>> {
        object::names(py, &["title", "text", "alt_text", "items", "actions", "metadata"])
    }

    /// The heading.
    #[getter]
    fn title<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "title", |it| it.title.as_ref())
    }

    /// The text above the list. Required in a request.
    #[getter]
    fn text<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "text", |it| it.text.as_ref())
    }

    /// The list in words, where it cannot be shown.
    #[getter]
    fn alt_text<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "altText", |it| it.alt_text.as_ref())
    }

    /// The sections, one by one.
    #[getter]
    fn items<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "items", |it| it.items.as_ref())
    }

    /// Buttons and other actions offered to the receiver.
    #[getter]
    fn actions<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "actions", |it| it.actions.as_ref())
    }

    /// Settings of single platforms.
    #[getter]
    fn metadata<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "metadata", |it| it.metadata.as_ref())
    }
}

/// One card of a carousel, or one section of a list.
#[pyclass(frozen, extends = object::Object, module = "birdwire")]
#[derive(Default)]
pub struct BodyItem;

impl object::Class for BodyItem {
    type Of = types::BodyItem;

    fn input() -> object::Input {
        object::Input::Object(&tables::BODY_ITEM)
    }
}

impl object::Shown for types::BodyItem {
    type Class = BodyItem;
}

#[pymethods]
impl BodyItem {
    #[new]
    #[pyo3(signature = (**members))]
    fn new(members: Option<&Bound<'_, PyDict>>) -> PyResult<PyClassInitializer<Self>> {
        object::construct(members)
    }

    #[classattr]
    fn __match_args__(py: Python<'_>) -> PyResult<Bound<'_, PyTuple>> {
        object::names(py, &["title", "media_url", "description", "alt_text", "actions"])
    }

    /// The heading.
    #[getter]
    fn title<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "title", |it| it.title.as_ref())
    }

    /// Where the picture or film is; public, or uploaded to Bird before.
    #[getter]
    fn media_url<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "mediaUrl", |it| it.media_url.as_ref())
    }

    /// The text.
    #[getter]
    fn description<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "description", |it| it.description.as_ref())
    }

    /// What the picture or film shows, in words.
    #[getter]
    fn alt_text<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "altText", |it| it.alt_text.as_ref())
    }

    /// Buttons and other actions offered to the receiver.
    #[getter]
    fn actions<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "actions", |it| it.actions.as_ref())
    }
}

/// Settings of single platforms for a list.
#[pyclass(frozen, extends = object::Object, module = "birdwire")]
#[derive(Default)]
pub struct ListMetadata;

impl object::Class for ListMetadata {
    type Of = types::ListMetadata;

    fn input() -> object::Input {
        object::Input::Object(&tables::LIST_METADATA)
    }
}

impl object::Shown for types::ListMetadata {
    type Class = ListMetadata;
}

#[pymethods]
impl ListMetadata {
    #[new]
    #[pyo3(signature = (**members))]
    fn new(members: Option<&Bound<'_, PyDict>>) -> PyResult<PyClassInitializer<Self>> {
        object::construct(members)
    }

    #[classattr]
    fn __match_args__(py: Python<'_>) -> PyResult<Bound<'_, PyTuple>> {
        object::names(py, &["button", "reply_message"])
    }

    /// The button that opens the list; WhatsApp only.
    #[getter]
    fn button<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "button", |it| it.button.as_ref())
    }

    /// What is shown once a choice was made; Apple Messages only.
    #[getter]
    fn reply_message<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "replyMessage", |it| it.reply_message.as_ref())
    }
}

/// The button that opens a list on WhatsApp.
#[pyclass(frozen, extends = object::Object, module = "birdwire")]
#[derive(Default)]
pub struct ListButton;

impl object::Class for ListButton {
    type Of = types::ListButton;

    fn input() -> object::Input {
        object::Input::Object(&tables::LIST_BUTTON)
    }
}

impl object::Shown for types::ListButton {
    type Class = ListButton;
}

#[pymethods]
impl ListButton {
    #[new]
    #[pyo3(signature = (**members))]
    fn new(members: Option<&Bound<'_, PyDict>>) -> PyResult<PyClassInitializer<Self>> {
        object::construct(members)
    }

    #[classattr]
    fn __match_args__(py: Python<'_>) -> PyResult<Bound<'_, PyTuple>> {
        object::names(py, &["label"])
    }

    /// What it says, at most 20 characters. At most 20 characters.
    #[getter]
    fn label<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "label", |it| it.label.as_ref())
    }
}

/// What Apple Messages shows once a choice was made.
#[pyclass(frozen, extends = object::Object, module = "birdwire")]
#[derive(Default)]
pub struct ListReplyMessage;

impl object::Class for ListReplyMessage {
    type Of = types::ListReplyMessage;

    fn input() -> object::Input {
        object::Input::Object(&tables::LIST_REPLY_MESSAGE)
    }
}

impl object::Shown for types::ListReplyMessage {
    type Class = ListReplyMessage;
}

#[pymethods]
impl ListReplyMessage {
    #[new]
    #[pyo3(signature = (**members))]
    fn new(members: Option<&Bound<'_, PyDict>>) -> PyResult<PyClassInitializer<Self>> {
        object::construct(members)
    }

    #[classattr]
    fn __match_args__(py: Python<'_>) -> PyResult<Bound<'_, PyTuple>> {
        object::names(py, &["title", "text"])
    }

    /// The heading, at most 512 characters. At most 512 characters.
    #[getter]
    fn title<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "title", |it| it.title.as_ref())
    }

    /// The text, at most 512 characters. At most 512 characters.
    #[getter]
    fn text<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "text", |it| it.text.as_ref())
    }
}

/// A one-time password.
#[pyclass(frozen, extends = object::Object, module = "birdwire")]
#[derive(Default)]
pub struct AuthenticationBody;

impl object::Class for AuthenticationBody {
    type Of = types::AuthenticationBody;

    fn input() -> object::Input {
        object::Input::Object(&tables::AUTHENTICATION_BODY)
    }
}

impl object::Shown for types::AuthenticationBody {
    type Class = AuthenticationBody;
}

#[pymethods]
impl AuthenticationBody {
    #[new]
    #[pyo3(signature = (**members))]
    fn new(members: Option<&Bound<'_, PyDict>>) -> PyResult<PyClassInitializer<Self>> {
        object::construct(members)
    }

    #[classattr]
    fn __match_args__(py: Python<'_>) -> PyResult<Bound<'_, PyTuple>> {
        object::names(py, &["otp"])
    }

    /// How the password is shown.
    #[getter]
    fn otp<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "otp", |it| it.otp.as_ref())
    }
}

/// How a one-time password is shown.
#[pyclass(frozen, extends = object::Object, module = "birdwire")]
#[derive(Default)]
pub struct OneTimePassword;

impl object::Class for OneTimePassword {
    type Of = types::OneTimePassword;

    fn input() -> object::Input {
        object::Input::Object(&tables::ONE_TIME_PASSWORD)
    }
}

impl object::Shown for types::OneTimePassword {
    type Class = OneTimePassword;
}

#[pymethods]
impl OneTimePassword {
    #[new]
    #[pyo3(signature = (**members))]
    fn new(members: Option<&Bound<'_, PyDict>>) -> PyResult<PyClassInitializer<Self>> {
        object::construct(members)
    }

    #[classattr]
    fn __match_args__(py: Python<'_>) -> PyResult<Bound<'_, PyTuple>> {
        object::names(py, &["disclaimer", "expiration_time", "actions"])
    }

    /// Whether a warning not to pass the password on is shown. Required in a request.
    #[getter]
    fn disclaimer<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "disclaimer", |it| it.disclaimer.as_ref())
    }

    /// How long the password serves, 1 to 90, in seconds by the text of the documents. 1 to 90.
    #[getter]
    fn expiration_time<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "expirationTime", |it| it.expiration_time.as_ref())
    }

    /// Buttons and other actions offered to the receiver.
    #[getter]
    fn actions<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "actions", |it| it.actions.as_ref())
    }
}

/// A question for leave.
#[pyclass(frozen, extends = object::Object, module = "birdwire")]
#[derive(Default)]
pub struct PermissionRequest;

impl object::Class for PermissionRequest {
    type Of = types::PermissionRequest;

    fn input() -> object::Input {
        object::Input::Object(&tables::PERMISSION_REQUEST)
    }
}

impl object::Shown for types::PermissionRequest {
    type Class = PermissionRequest;
}

#[pymethods]
impl PermissionRequest {
    #[new]
    #[pyo3(signature = (**members))]
    fn new(members: Option<&Bound<'_, PyDict>>) -> PyResult<PyClassInitializer<Self>> {
        object::construct(members)
    }

    #[classattr]
    fn __match_args__(py: Python<'_>) -> PyResult<Bound<'_, PyTuple>> {
        object::names(py, &["resource"])
    }

    /// What leave is asked for.
    #[getter]
    fn resource<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "resource", |it| it.resource.as_ref())
    }
}
