// Written by codegen from spec/. Edit spec/ and run `make generate`.

//! The classes of the area `common`.

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

member::texts!(types::UtmReference, types::TelegramParseMode);

/// A template made in Studio, and the values that fill it in.
#[pyclass(frozen, extends = object::Object, module = "birdwire")]
#[derive(Default)]
pub struct Template;

impl object::Class for Template {
    type Of = types::Template;

    fn input() -> object::Input {
        object::Input::Object(&tables::TEMPLATE)
    }
}

impl object::Shown for types::Template {
    type Class = Template;
}

#[pymethods]
impl Template {
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
                "name",
                "project_id",
                "version",
                "locale",
                "attachments",
                "short_links",
                "variables",
                "utm_parameters",
                "parameters",
                "settings",
            ],
        )
    }

    /// The name of the template on the platform.
    #[getter]
    fn name<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "name", |it| it.name.as_ref())
    }

    /// The Studio project that holds the template.
    #[getter]
    fn project_id<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "projectId", |it| it.project_id.as_ref())
    }

    /// The id of the version to use, or `latest`.
    #[getter]
    fn version<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "version", |it| it.version.as_ref())
    }

    /// The language to use, a BCP 47 tag such as `en` or `pt-BR`.
    #[getter]
    fn locale<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "locale", |it| it.locale.as_ref())
    }

    /// Files to send along.
    #[getter]
    fn attachments<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "attachments", |it| it.attachments.as_ref())
    }

    /// How the links of the template are shortened.
    #[getter]
    fn short_links<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "shortLinks", |it| it.short_links.as_ref())
    }

    /// Values by variable name; `default` serves variables that have none. An older way than `parameters`.
    #[getter]
    fn variables<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "variables", |it| it.variables.as_ref())
    }

    /// One to 8 UTM parameters to add to links. 1 to 8 entries.
    #[getter]
    fn utm_parameters<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "utmParameters", |it| it.utm_parameters.as_ref())
    }

    /// The values of the template's variables, at least one. At least 1 entries.
    #[getter]
    fn parameters<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "parameters", |it| it.parameters.as_ref())
    }

    /// Settings of single platforms.
    #[getter]
    fn settings<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "settings", |it| it.settings.as_ref())
    }
}

/// A file that goes along with a template.
#[pyclass(frozen, extends = object::Object, module = "birdwire")]
#[derive(Default)]
pub struct TemplateAttachment;

impl object::Class for TemplateAttachment {
    type Of = types::TemplateAttachment;

    fn input() -> object::Input {
        object::Input::Object(&tables::TEMPLATE_ATTACHMENT)
    }
}

impl object::Shown for types::TemplateAttachment {
    type Class = TemplateAttachment;
}

#[pymethods]
impl TemplateAttachment {
    #[new]
    #[pyo3(signature = (**members))]
    fn new(members: Option<&Bound<'_, PyDict>>) -> PyResult<PyClassInitializer<Self>> {
        object::construct(members)
    }

    #[classattr]
    fn __match_args__(py: Python<'_>) -> PyResult<Bound<'_, PyTuple>> {
        object::names(py, &["media_url", "filename", "inline"])
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
}

/// How the links of a template are shortened.
#[pyclass(frozen, extends = object::Object, module = "birdwire")]
#[derive(Default)]
pub struct TemplateShortLinks;

impl object::Class for TemplateShortLinks {
    type Of = types::TemplateShortLinks;

    fn input() -> object::Input {
        object::Input::Object(&tables::TEMPLATE_SHORT_LINKS)
    }
}

impl object::Shown for types::TemplateShortLinks {
    type Class = TemplateShortLinks;
}

#[pymethods]
impl TemplateShortLinks {
    #[new]
    #[pyo3(signature = (**members))]
    fn new(members: Option<&Bound<'_, PyDict>>) -> PyResult<PyClassInitializer<Self>> {
        object::construct(members)
    }

    #[classattr]
    fn __match_args__(py: Python<'_>) -> PyResult<Bound<'_, PyTuple>> {
        object::names(py, &["enabled", "domain"])
    }

    /// Whether links are shortened.
    #[getter]
    fn enabled<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "enabled", |it| it.enabled.as_ref())
    }

    /// The domain of the short links; `default` takes the one of the workspace.
    #[getter]
    fn domain<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "domain", |it| it.domain.as_ref())
    }
}

/// One UTM parameter, with a fixed value or one that the API fills in; exactly one of `value` and `reference`.
#[pyclass(frozen, extends = object::Object, module = "birdwire")]
#[derive(Default)]
pub struct UtmParameter;

impl object::Class for UtmParameter {
    type Of = types::UtmParameter;

    fn input() -> object::Input {
        object::Input::Object(&tables::UTM_PARAMETER)
    }
}

impl object::Shown for types::UtmParameter {
    type Class = UtmParameter;
}

#[pymethods]
impl UtmParameter {
    #[new]
    #[pyo3(signature = (**members))]
    fn new(members: Option<&Bound<'_, PyDict>>) -> PyResult<PyClassInitializer<Self>> {
        object::construct(members)
    }

    #[classattr]
    fn __match_args__(py: Python<'_>) -> PyResult<Bound<'_, PyTuple>> {
        object::names(py, &["key", "value", "reference"])
    }

    /// The name of the parameter, 1 to 20 characters. 1 to 20 characters. Required in a request.
    #[getter]
    fn key<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "key", |it| it.key.as_ref())
    }

    /// A fixed value, 1 to 100 characters. 1 to 100 characters.
    #[getter]
    fn value<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "value", |it| it.value.as_ref())
    }

    /// A value that the API fills in.
    #[getter]
    fn reference<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "reference", |it| it.reference.as_ref())
    }
}

/// The value of one variable of a template.
#[pyclass(frozen, extends = object::Object, module = "birdwire")]
#[derive(Default)]
pub struct TemplateParameter;

impl object::Class for TemplateParameter {
    type Of = types::TemplateParameter;

    fn input() -> object::Input {
        object::Input::Union(&tables::TEMPLATE_PARAMETER)
    }
}

impl object::Shown for types::TemplateParameter {
    type Class = TemplateParameter;
}

#[pymethods]
impl TemplateParameter {
    #[new]
    #[pyo3(signature = (**members))]
    fn new(members: Option<&Bound<'_, PyDict>>) -> PyResult<PyClassInitializer<Self>> {
        object::construct(members)
    }

    #[classattr]
    fn __match_args__(py: Python<'_>) -> PyResult<Bound<'_, PyTuple>> {
        object::names(py, &["type", "string"])
    }

    /// The kind; one that this version does not know has its members in `to_dict()`.
    #[getter]
    fn r#type<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::kind(slf, |it| it.kind())
    }

    /// What it holds when `type` is `string`.
    #[getter]
    fn string<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read_here(slf, |it| match it {
            types::TemplateParameter::String(payload) => Some(payload),
            _ => None,
        })
    }
}

/// A text value for one variable of a template.
#[pyclass(frozen, extends = object::Object, module = "birdwire")]
#[derive(Default)]
pub struct StringTemplateParameter;

impl object::Class for StringTemplateParameter {
    type Of = types::StringTemplateParameter;

    fn input() -> object::Input {
        object::Input::Object(&tables::STRING_TEMPLATE_PARAMETER)
    }
}

impl object::Shown for types::StringTemplateParameter {
    type Class = StringTemplateParameter;
}

#[pymethods]
impl StringTemplateParameter {
    #[new]
    #[pyo3(signature = (**members))]
    fn new(members: Option<&Bound<'_, PyDict>>) -> PyResult<PyClassInitializer<Self>> {
        object::construct(members)
    }

    #[classattr]
    fn __match_args__(py: Python<'_>) -> PyResult<Bound<'_, PyTuple>> {
        object::names(py, &["key", "value"])
    }

    /// The name of the variable, at least one character. At least 1 characters. Required in a request.
    #[getter]
    fn key<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "key", |it| it.key.as_ref())
    }

    /// The text to put in.
    #[getter]
    fn value<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "value", |it| it.value.as_ref())
    }
}

/// Settings for WhatsApp marketing templates. The documents name the switch in two ways; give one of them.
#[pyclass(frozen, extends = object::Object, module = "birdwire")]
#[derive(Default)]
pub struct TemplateSettings;

impl object::Class for TemplateSettings {
    type Of = types::TemplateSettings;

    fn input() -> object::Input {
        object::Input::Object(&tables::TEMPLATE_SETTINGS)
    }
}

impl object::Shown for types::TemplateSettings {
    type Class = TemplateSettings;
}

#[pymethods]
impl TemplateSettings {
    #[new]
    #[pyo3(signature = (**members))]
    fn new(members: Option<&Bound<'_, PyDict>>) -> PyResult<PyClassInitializer<Self>> {
        object::construct(members)
    }

    #[classattr]
    fn __match_args__(py: Python<'_>) -> PyResult<Bound<'_, PyTuple>> {
        object::names(py, &["use_mm_lite", "disallow_mm_lite"])
    }

    /// Whether to send through the MM Lite API of Meta.
    #[getter]
    fn use_mm_lite<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "useMmLite", |it| it.use_mm_lite.as_ref())
    }

    /// Whether to keep the message off the MM Lite API. MM Lite must be disabled for the WhatsApp business account.
    #[getter]
    fn disallow_mm_lite<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "disallowMmLite", |it| it.disallow_mm_lite.as_ref())
    }
}

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
        object::names(py, &["type", "text", "image"])
    }

    /// The kind; one that this version does not know has its members in `to_dict()`.
    #[getter]
    fn r#type<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::kind(slf, |it| it.kind())
    }

    /// What it holds when `type` is `text`.
    #[getter]
    fn text<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "text", |it| match it {
            types::MessageBody::Text(payload) => Some(payload),
            _ => None,
        })
    }

    /// What it holds when `type` is `image`.
    #[getter]
    fn image<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "image", |it| match it {
            types::MessageBody::Image(payload) => Some(payload),
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

    /// What it holds when `type` is `link`.
    #[getter]
    fn link<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "link", |it| match it {
            types::Action::Link(payload) => Some(payload),
            _ => None,
        })
    }

    /// What it holds when `type` is `reply`.
    #[getter]
    fn reply<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "reply", |it| match it {
            types::Action::Reply(payload) => Some(payload),
            _ => None,
        })
    }

    /// What it holds when `type` is `locationRequest`.
    #[getter]
    fn location_request<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "locationRequest", |it| match it {
            types::Action::LocationRequest(payload) => payload.as_ref(),
            _ => None,
        })
    }

    /// What it holds when `type` is `buy`.
    #[getter]
    fn buy<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "buy", |it| match it {
            types::Action::Buy(payload) => Some(payload),
            _ => None,
        })
    }

    /// What it holds when `type` is `postback`.
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
