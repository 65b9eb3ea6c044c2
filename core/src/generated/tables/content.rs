// Written by codegen from spec/. Edit spec/ and run `make generate`.

//! What requests of the area `content` may hold.

#[allow(unused_imports)]
use super::*;
use crate::schema::*;

static PATTERN_0: Pattern = Pattern::new("[A-Za-z0-9_./+]+");
static MESSAGE_BODY_TEXT: Object = Object {
    name: "MessageBody",
    members: &[
        Member { wire: "type", snake: "type", required: true, nullable: false, schema: Schema::Const("text") },
        Member { wire: "text", snake: "text", required: true, nullable: false, schema: Schema::Object(&TEXT_BODY) },
    ],
    rules: &[],
};

static MESSAGE_BODY_HTML: Object = Object {
    name: "MessageBody",
    members: &[
        Member { wire: "type", snake: "type", required: true, nullable: false, schema: Schema::Const("html") },
        Member { wire: "html", snake: "html", required: true, nullable: false, schema: Schema::Object(&HTML_BODY) },
    ],
    rules: &[],
};

static MESSAGE_BODY_IMAGE: Object = Object {
    name: "MessageBody",
    members: &[
        Member { wire: "type", snake: "type", required: true, nullable: false, schema: Schema::Const("image") },
        Member { wire: "image", snake: "image", required: true, nullable: false, schema: Schema::Object(&IMAGE_BODY) },
    ],
    rules: &[],
};

static MESSAGE_BODY_FILE: Object = Object {
    name: "MessageBody",
    members: &[
        Member { wire: "type", snake: "type", required: true, nullable: false, schema: Schema::Const("file") },
        Member { wire: "file", snake: "file", required: true, nullable: false, schema: Schema::Object(&FILE_BODY) },
    ],
    rules: &[],
};

static MESSAGE_BODY_GIF: Object = Object {
    name: "MessageBody",
    members: &[
        Member { wire: "type", snake: "type", required: true, nullable: false, schema: Schema::Const("gif") },
        Member { wire: "gif", snake: "gif", required: true, nullable: false, schema: Schema::Object(&GIF_BODY) },
    ],
    rules: &[],
};

static MESSAGE_BODY_LOCATION: Object = Object {
    name: "MessageBody",
    members: &[
        Member { wire: "type", snake: "type", required: true, nullable: false, schema: Schema::Const("location") },
        Member {
            wire: "location",
            snake: "location",
            required: true,
            nullable: false,
            schema: Schema::Object(&LOCATION_BODY),
        },
    ],
    rules: &[],
};

static MESSAGE_BODY_CAROUSEL: Object = Object {
    name: "MessageBody",
    members: &[
        Member { wire: "type", snake: "type", required: true, nullable: false, schema: Schema::Const("carousel") },
        Member {
            wire: "carousel",
            snake: "carousel",
            required: true,
            nullable: false,
            schema: Schema::Object(&CAROUSEL_BODY),
        },
    ],
    rules: &[],
};

static MESSAGE_BODY_LIST: Object = Object {
    name: "MessageBody",
    members: &[
        Member { wire: "type", snake: "type", required: true, nullable: false, schema: Schema::Const("list") },
        Member { wire: "list", snake: "list", required: true, nullable: false, schema: Schema::Object(&LIST_BODY) },
    ],
    rules: &[],
};

static MESSAGE_BODY_SECTION: Object = Object {
    name: "MessageBody",
    members: &[
        Member { wire: "type", snake: "type", required: true, nullable: false, schema: Schema::Const("section") },
        Member {
            wire: "section",
            snake: "section",
            required: true,
            nullable: false,
            schema: Schema::Object(&SECTION_BODY),
        },
    ],
    rules: &[],
};

static MESSAGE_BODY_AUTHENTICATION: Object = Object {
    name: "MessageBody",
    members: &[
        Member {
            wire: "type",
            snake: "type",
            required: true,
            nullable: false,
            schema: Schema::Const("authentication"),
        },
        Member {
            wire: "authentication",
            snake: "authentication",
            required: true,
            nullable: false,
            schema: Schema::Object(&AUTHENTICATION_BODY),
        },
    ],
    rules: &[],
};

static MESSAGE_BODY_TEMPLATE: Object = Object {
    name: "MessageBody",
    members: &[
        Member { wire: "type", snake: "type", required: true, nullable: false, schema: Schema::Const("template") },
        Member {
            wire: "template",
            snake: "template",
            required: false,
            nullable: true,
            schema: Schema::Object(&TEMPLATE),
        },
    ],
    rules: &[],
};

static MESSAGE_BODY_ACTION: Object = Object {
    name: "MessageBody",
    members: &[
        Member { wire: "type", snake: "type", required: true, nullable: false, schema: Schema::Const("action") },
        Member {
            wire: "permission_request",
            snake: "permission_request",
            required: true,
            nullable: false,
            schema: Schema::Object(&PERMISSION_REQUEST),
        },
    ],
    rules: &[],
};

static MESSAGE_BODY_PERMISSION_REQUEST: Object = Object {
    name: "MessageBody",
    members: &[
        Member {
            wire: "type",
            snake: "type",
            required: true,
            nullable: false,
            schema: Schema::Const("permission_request"),
        },
        Member {
            wire: "permission_request",
            snake: "permission_request",
            required: true,
            nullable: false,
            schema: Schema::Object(&PERMISSION_REQUEST),
        },
    ],
    rules: &[],
};

pub static MESSAGE_BODY: Union = Union {
    name: "MessageBody",
    variants: &[
        Variant { tag: "text", object: &MESSAGE_BODY_TEXT },
        Variant { tag: "html", object: &MESSAGE_BODY_HTML },
        Variant { tag: "image", object: &MESSAGE_BODY_IMAGE },
        Variant { tag: "file", object: &MESSAGE_BODY_FILE },
        Variant { tag: "gif", object: &MESSAGE_BODY_GIF },
        Variant { tag: "location", object: &MESSAGE_BODY_LOCATION },
        Variant { tag: "carousel", object: &MESSAGE_BODY_CAROUSEL },
        Variant { tag: "list", object: &MESSAGE_BODY_LIST },
        Variant { tag: "section", object: &MESSAGE_BODY_SECTION },
        Variant { tag: "authentication", object: &MESSAGE_BODY_AUTHENTICATION },
        Variant { tag: "template", object: &MESSAGE_BODY_TEMPLATE },
        Variant { tag: "action", object: &MESSAGE_BODY_ACTION },
        Variant { tag: "permission_request", object: &MESSAGE_BODY_PERMISSION_REQUEST },
    ],
};

pub static TEXT_BODY: Object = Object {
    name: "TextBody",
    members: &[
        Member {
            wire: "text",
            snake: "text",
            required: true,
            nullable: false,
            schema: Schema::Text(Text { minimum: Some(1), maximum: None, pattern: None, format: None }),
        },
        Member {
            wire: "attachments",
            snake: "attachments",
            required: false,
            nullable: true,
            schema: Schema::List { items: &Schema::Object(&ATTACHMENT), minimum: None, maximum: None },
        },
        Member {
            wire: "actions",
            snake: "actions",
            required: false,
            nullable: true,
            schema: Schema::List { items: &Schema::Union(&ACTION), minimum: None, maximum: None },
        },
        Member {
            wire: "metadata",
            snake: "metadata",
            required: false,
            nullable: false,
            schema: Schema::Object(&TEXT_METADATA),
        },
    ],
    rules: &[],
};

pub static ATTACHMENT: Object = Object {
    name: "Attachment",
    members: &[
        Member {
            wire: "mediaUrl",
            snake: "media_url",
            required: true,
            nullable: false,
            schema: Schema::Text(Text { minimum: None, maximum: None, pattern: None, format: Some(Format::Uri) }),
        },
        Member {
            wire: "filename",
            snake: "filename",
            required: true,
            nullable: false,
            schema: Schema::Text(Text::ANY),
        },
        Member { wire: "inline", snake: "inline", required: false, nullable: false, schema: Schema::Boolean },
        Member {
            wire: "contentId",
            snake: "content_id",
            required: false,
            nullable: false,
            schema: Schema::Text(Text::ANY),
        },
    ],
    rules: &[],
};

pub static TEXT_METADATA: Object = Object {
    name: "TextMetadata",
    members: &[
        Member { wire: "subject", snake: "subject", required: false, nullable: false, schema: Schema::Text(Text::ANY) },
        Member {
            wire: "headers",
            snake: "headers",
            required: false,
            nullable: false,
            schema: Schema::Map(&Schema::Text(Text::ANY)),
        },
        Member {
            wire: "whatsapp",
            snake: "whatsapp",
            required: false,
            nullable: false,
            schema: Schema::Object(&WHATSAPP_TEXT_METADATA),
        },
        Member {
            wire: "line",
            snake: "line",
            required: false,
            nullable: false,
            schema: Schema::Object(&LINE_TEXT_METADATA),
        },
        Member {
            wire: "telegram",
            snake: "telegram",
            required: false,
            nullable: false,
            schema: Schema::Object(&TELEGRAM_METADATA),
        },
        Member {
            wire: "apple",
            snake: "apple",
            required: false,
            nullable: false,
            schema: Schema::Object(&APPLE_METADATA),
        },
    ],
    rules: &[],
};

pub static WHATSAPP_TEXT_METADATA: Object = Object {
    name: "WhatsappTextMetadata",
    members: &[Member {
        wire: "previewUrl",
        snake: "preview_url",
        required: false,
        nullable: false,
        schema: Schema::Boolean,
    }],
    rules: &[],
};

pub static LINE_TEXT_METADATA: Object = Object {
    name: "LineTextMetadata",
    members: &[Member {
        wire: "emoji",
        snake: "emoji",
        required: false,
        nullable: false,
        schema: Schema::Object(&LINE_EMOJI),
    }],
    rules: &[],
};

pub static LINE_EMOJI: Object = Object {
    name: "LineEmoji",
    members: &[Member {
        wire: "items",
        snake: "items",
        required: false,
        nullable: true,
        schema: Schema::List { items: &Schema::Object(&LINE_EMOJI_ITEM), minimum: None, maximum: None },
    }],
    rules: &[],
};

pub static LINE_EMOJI_ITEM: Object = Object {
    name: "LineEmojiItem",
    members: &[
        Member {
            wire: "index",
            snake: "index",
            required: true,
            nullable: false,
            schema: Schema::Integer { minimum: None, maximum: None },
        },
        Member {
            wire: "productId",
            snake: "product_id",
            required: true,
            nullable: false,
            schema: Schema::Text(Text::ANY),
        },
        Member { wire: "emojiId", snake: "emoji_id", required: true, nullable: false, schema: Schema::Text(Text::ANY) },
        Member {
            wire: "length",
            snake: "length",
            required: false,
            nullable: true,
            schema: Schema::Integer { minimum: None, maximum: None },
        },
    ],
    rules: &[],
};

pub static TELEGRAM_METADATA: Object = Object {
    name: "TelegramMetadata",
    members: &[Member {
        wire: "parseMode",
        snake: "parse_mode",
        required: false,
        nullable: false,
        schema: Schema::Enum(&TELEGRAM_PARSE_MODE),
    }],
    rules: &[],
};

pub static TELEGRAM_PARSE_MODE: Enum = Enum { name: "TelegramParseMode", values: &["Markdown", "MarkdownV2"] };

pub static APPLE_METADATA: Object = Object {
    name: "AppleMetadata",
    members: &[Member {
        wire: "summaryText",
        snake: "summary_text",
        required: false,
        nullable: false,
        schema: Schema::Text(Text::ANY),
    }],
    rules: &[],
};

pub static HTML_BODY: Object = Object {
    name: "HtmlBody",
    members: &[
        Member {
            wire: "text",
            snake: "text",
            required: false,
            nullable: false,
            schema: Schema::Text(Text { minimum: Some(1), maximum: None, pattern: None, format: None }),
        },
        Member {
            wire: "html",
            snake: "html",
            required: false,
            nullable: false,
            schema: Schema::Text(Text { minimum: Some(1), maximum: None, pattern: None, format: None }),
        },
        Member {
            wire: "attachments",
            snake: "attachments",
            required: false,
            nullable: true,
            schema: Schema::List { items: &Schema::Object(&HTML_ATTACHMENT), minimum: None, maximum: None },
        },
        Member {
            wire: "actions",
            snake: "actions",
            required: false,
            nullable: true,
            schema: Schema::List { items: &Schema::Union(&ACTION), minimum: None, maximum: None },
        },
        Member {
            wire: "metadata",
            snake: "metadata",
            required: false,
            nullable: false,
            schema: Schema::Object(&HTML_METADATA),
        },
    ],
    rules: &[Rule::AtLeastOneOf(&["text", "html"])],
};

pub static HTML_ATTACHMENT: Object = Object {
    name: "HtmlAttachment",
    members: &[
        Member {
            wire: "mediaUrl",
            snake: "media_url",
            required: false,
            nullable: false,
            schema: Schema::Text(Text { minimum: None, maximum: None, pattern: None, format: Some(Format::Uri) }),
        },
        Member {
            wire: "filename",
            snake: "filename",
            required: true,
            nullable: false,
            schema: Schema::Text(Text::ANY),
        },
        Member { wire: "inline", snake: "inline", required: false, nullable: false, schema: Schema::Boolean },
        Member {
            wire: "content",
            snake: "content",
            required: false,
            nullable: false,
            schema: Schema::Text(Text { minimum: Some(1), maximum: None, pattern: None, format: None }),
        },
        Member {
            wire: "contentType",
            snake: "content_type",
            required: false,
            nullable: false,
            schema: Schema::Text(Text { minimum: Some(1), maximum: None, pattern: None, format: None }),
        },
        Member {
            wire: "contentId",
            snake: "content_id",
            required: false,
            nullable: false,
            schema: Schema::Text(Text::ANY),
        },
    ],
    rules: &[Rule::AtLeastOneOf(&["mediaUrl", "content"])],
};

pub static HTML_METADATA: Object = Object {
    name: "HtmlMetadata",
    members: &[
        Member { wire: "subject", snake: "subject", required: false, nullable: false, schema: Schema::Text(Text::ANY) },
        Member {
            wire: "emailFrom",
            snake: "email_from",
            required: false,
            nullable: false,
            schema: Schema::Object(&EMAIL_FROM),
        },
        Member {
            wire: "headers",
            snake: "headers",
            required: false,
            nullable: false,
            schema: Schema::Map(&Schema::Text(Text::ANY)),
        },
        Member {
            wire: "initialOpenTracking",
            snake: "initial_open_tracking",
            required: false,
            nullable: false,
            schema: Schema::Boolean,
        },
        Member {
            wire: "clickTracking",
            snake: "click_tracking",
            required: false,
            nullable: false,
            schema: Schema::Boolean,
        },
        Member {
            wire: "openTracking",
            snake: "open_tracking",
            required: false,
            nullable: false,
            schema: Schema::Boolean,
        },
    ],
    rules: &[],
};

pub static EMAIL_FROM: Object = Object {
    name: "EmailFrom",
    members: &[
        Member {
            wire: "username",
            snake: "username",
            required: false,
            nullable: false,
            schema: Schema::Text(Text { minimum: None, maximum: None, pattern: Some(&PATTERN_0), format: None }),
        },
        Member {
            wire: "displayName",
            snake: "display_name",
            required: false,
            nullable: false,
            schema: Schema::Text(Text::ANY),
        },
    ],
    rules: &[],
};

pub static IMAGE_BODY: Object = Object {
    name: "ImageBody",
    members: &[
        Member { wire: "text", snake: "text", required: false, nullable: false, schema: Schema::Text(Text::ANY) },
        Member {
            wire: "images",
            snake: "images",
            required: true,
            nullable: false,
            schema: Schema::List { items: &Schema::Object(&BODY_IMAGE), minimum: Some(1), maximum: None },
        },
        Member {
            wire: "metadata",
            snake: "metadata",
            required: false,
            nullable: false,
            schema: Schema::Object(&IMAGE_METADATA),
        },
        Member {
            wire: "actions",
            snake: "actions",
            required: false,
            nullable: true,
            schema: Schema::List { items: &Schema::Union(&ACTION), minimum: None, maximum: None },
        },
    ],
    rules: &[],
};

pub static BODY_IMAGE: Object = Object {
    name: "BodyImage",
    members: &[
        Member {
            wire: "mediaUrl",
            snake: "media_url",
            required: true,
            nullable: false,
            schema: Schema::Text(Text { minimum: Some(1), maximum: None, pattern: None, format: Some(Format::Uri) }),
        },
        Member {
            wire: "altText",
            snake: "alt_text",
            required: false,
            nullable: false,
            schema: Schema::Text(Text::ANY),
        },
    ],
    rules: &[],
};

pub static IMAGE_METADATA: Object = Object {
    name: "ImageMetadata",
    members: &[
        Member { wire: "subject", snake: "subject", required: false, nullable: false, schema: Schema::Text(Text::ANY) },
        Member {
            wire: "fallbackText",
            snake: "fallback_text",
            required: false,
            nullable: false,
            schema: Schema::Text(Text::ANY),
        },
        Member {
            wire: "storyType",
            snake: "story_type",
            required: false,
            nullable: false,
            schema: Schema::Text(Text::ANY),
        },
        Member {
            wire: "telegram",
            snake: "telegram",
            required: false,
            nullable: false,
            schema: Schema::Object(&TELEGRAM_METADATA),
        },
    ],
    rules: &[],
};

pub static FILE_BODY: Object = Object {
    name: "FileBody",
    members: &[
        Member { wire: "text", snake: "text", required: false, nullable: false, schema: Schema::Text(Text::ANY) },
        Member {
            wire: "files",
            snake: "files",
            required: true,
            nullable: false,
            schema: Schema::List { items: &Schema::Object(&BODY_FILE), minimum: None, maximum: None },
        },
        Member {
            wire: "metadata",
            snake: "metadata",
            required: false,
            nullable: false,
            schema: Schema::Object(&FILE_METADATA),
        },
        Member {
            wire: "actions",
            snake: "actions",
            required: false,
            nullable: true,
            schema: Schema::List { items: &Schema::Union(&ACTION), minimum: None, maximum: None },
        },
    ],
    rules: &[],
};

pub static BODY_FILE: Object = Object {
    name: "BodyFile",
    members: &[
        Member {
            wire: "mediaUrl",
            snake: "media_url",
            required: true,
            nullable: false,
            schema: Schema::Text(Text { minimum: Some(1), maximum: None, pattern: None, format: Some(Format::Uri) }),
        },
        Member {
            wire: "contentType",
            snake: "content_type",
            required: true,
            nullable: false,
            schema: Schema::Text(Text { minimum: Some(1), maximum: None, pattern: None, format: None }),
        },
        Member {
            wire: "filename",
            snake: "filename",
            required: false,
            nullable: false,
            schema: Schema::Text(Text::ANY),
        },
        Member {
            wire: "altText",
            snake: "alt_text",
            required: false,
            nullable: false,
            schema: Schema::Text(Text::ANY),
        },
        Member {
            wire: "metadata",
            snake: "metadata",
            required: false,
            nullable: false,
            schema: Schema::Object(&STICKER_METADATA),
        },
    ],
    rules: &[],
};

pub static STICKER_METADATA: Object = Object {
    name: "StickerMetadata",
    members: &[Member {
        wire: "isAnimated",
        snake: "is_animated",
        required: false,
        nullable: false,
        schema: Schema::Boolean,
    }],
    rules: &[],
};

pub static FILE_METADATA: Object = Object {
    name: "FileMetadata",
    members: &[
        Member { wire: "subject", snake: "subject", required: false, nullable: false, schema: Schema::Text(Text::ANY) },
        Member {
            wire: "fallbackText",
            snake: "fallback_text",
            required: false,
            nullable: false,
            schema: Schema::Text(Text::ANY),
        },
        Member {
            wire: "storyType",
            snake: "story_type",
            required: false,
            nullable: false,
            schema: Schema::Text(Text::ANY),
        },
        Member {
            wire: "telegram",
            snake: "telegram",
            required: false,
            nullable: false,
            schema: Schema::Object(&TELEGRAM_METADATA),
        },
    ],
    rules: &[],
};

pub static GIF_BODY: Object = Object {
    name: "GifBody",
    members: &[
        Member { wire: "text", snake: "text", required: false, nullable: false, schema: Schema::Text(Text::ANY) },
        Member {
            wire: "mediaUrl",
            snake: "media_url",
            required: true,
            nullable: false,
            schema: Schema::Text(Text { minimum: Some(1), maximum: None, pattern: None, format: Some(Format::Uri) }),
        },
        Member {
            wire: "altText",
            snake: "alt_text",
            required: false,
            nullable: false,
            schema: Schema::Text(Text::ANY),
        },
        Member {
            wire: "actions",
            snake: "actions",
            required: false,
            nullable: true,
            schema: Schema::List { items: &Schema::Union(&ACTION), minimum: None, maximum: None },
        },
        Member {
            wire: "metadata",
            snake: "metadata",
            required: false,
            nullable: false,
            schema: Schema::Object(&GIF_METADATA),
        },
    ],
    rules: &[],
};

pub static GIF_METADATA: Object = Object {
    name: "GifMetadata",
    members: &[Member {
        wire: "telegram",
        snake: "telegram",
        required: false,
        nullable: false,
        schema: Schema::Object(&TELEGRAM_METADATA),
    }],
    rules: &[],
};

pub static LOCATION_BODY: Object = Object {
    name: "LocationBody",
    members: &[
        Member {
            wire: "coordinates",
            snake: "coordinates",
            required: true,
            nullable: false,
            schema: Schema::Object(&COORDINATES),
        },
        Member {
            wire: "location",
            snake: "location",
            required: false,
            nullable: false,
            schema: Schema::Object(&PLACE_NAME),
        },
    ],
    rules: &[],
};

pub static COORDINATES: Object = Object {
    name: "Coordinates",
    members: &[
        Member {
            wire: "latitude",
            snake: "latitude",
            required: false,
            nullable: false,
            schema: Schema::Number { minimum: Some(-90.0), maximum: Some(90.0) },
        },
        Member {
            wire: "longitude",
            snake: "longitude",
            required: false,
            nullable: false,
            schema: Schema::Number { minimum: Some(-180.0), maximum: Some(180.0) },
        },
    ],
    rules: &[],
};

pub static PLACE_NAME: Object = Object {
    name: "PlaceName",
    members: &[
        Member { wire: "address", snake: "address", required: false, nullable: false, schema: Schema::Text(Text::ANY) },
        Member { wire: "label", snake: "label", required: false, nullable: false, schema: Schema::Text(Text::ANY) },
    ],
    rules: &[],
};

pub static CAROUSEL_BODY: Object = Object {
    name: "CarouselBody",
    members: &[
        Member {
            wire: "text",
            snake: "text",
            required: false,
            nullable: false,
            schema: Schema::Text(Text { minimum: None, maximum: Some(1024), pattern: None, format: None }),
        },
        Member {
            wire: "items",
            snake: "items",
            required: true,
            nullable: true,
            schema: Schema::List { items: &Schema::Object(&BODY_ITEM), minimum: None, maximum: None },
        },
    ],
    rules: &[],
};

pub static LIST_BODY: Object = Object {
    name: "ListBody",
    members: &[
        Member { wire: "title", snake: "title", required: false, nullable: false, schema: Schema::Text(Text::ANY) },
        Member { wire: "text", snake: "text", required: true, nullable: false, schema: Schema::Text(Text::ANY) },
        Member {
            wire: "altText",
            snake: "alt_text",
            required: false,
            nullable: false,
            schema: Schema::Text(Text::ANY),
        },
        Member {
            wire: "items",
            snake: "items",
            required: false,
            nullable: true,
            schema: Schema::List { items: &Schema::Object(&BODY_ITEM), minimum: None, maximum: None },
        },
        Member {
            wire: "actions",
            snake: "actions",
            required: false,
            nullable: true,
            schema: Schema::List { items: &Schema::Union(&ACTION), minimum: None, maximum: None },
        },
        Member {
            wire: "metadata",
            snake: "metadata",
            required: false,
            nullable: false,
            schema: Schema::Object(&LIST_METADATA),
        },
    ],
    rules: &[],
};

pub static BODY_ITEM: Object = Object {
    name: "BodyItem",
    members: &[
        Member { wire: "title", snake: "title", required: false, nullable: false, schema: Schema::Text(Text::ANY) },
        Member {
            wire: "mediaUrl",
            snake: "media_url",
            required: false,
            nullable: true,
            schema: Schema::Text(Text { minimum: None, maximum: None, pattern: None, format: Some(Format::Uri) }),
        },
        Member {
            wire: "description",
            snake: "description",
            required: false,
            nullable: false,
            schema: Schema::Text(Text::ANY),
        },
        Member {
            wire: "altText",
            snake: "alt_text",
            required: false,
            nullable: false,
            schema: Schema::Text(Text::ANY),
        },
        Member {
            wire: "actions",
            snake: "actions",
            required: false,
            nullable: true,
            schema: Schema::List { items: &Schema::Union(&ACTION), minimum: None, maximum: None },
        },
    ],
    rules: &[],
};

pub static LIST_METADATA: Object = Object {
    name: "ListMetadata",
    members: &[
        Member {
            wire: "button",
            snake: "button",
            required: false,
            nullable: false,
            schema: Schema::Object(&LIST_BUTTON),
        },
        Member {
            wire: "replyMessage",
            snake: "reply_message",
            required: false,
            nullable: false,
            schema: Schema::Object(&LIST_REPLY_MESSAGE),
        },
    ],
    rules: &[],
};

pub static LIST_BUTTON: Object = Object {
    name: "ListButton",
    members: &[Member {
        wire: "label",
        snake: "label",
        required: false,
        nullable: false,
        schema: Schema::Text(Text { minimum: None, maximum: Some(20), pattern: None, format: None }),
    }],
    rules: &[],
};

pub static LIST_REPLY_MESSAGE: Object = Object {
    name: "ListReplyMessage",
    members: &[
        Member {
            wire: "title",
            snake: "title",
            required: false,
            nullable: false,
            schema: Schema::Text(Text { minimum: None, maximum: Some(512), pattern: None, format: None }),
        },
        Member {
            wire: "text",
            snake: "text",
            required: false,
            nullable: false,
            schema: Schema::Text(Text { minimum: None, maximum: Some(512), pattern: None, format: None }),
        },
    ],
    rules: &[],
};

pub static AUTHENTICATION_BODY: Object = Object {
    name: "AuthenticationBody",
    members: &[Member {
        wire: "otp",
        snake: "otp",
        required: false,
        nullable: false,
        schema: Schema::Object(&ONE_TIME_PASSWORD),
    }],
    rules: &[],
};

pub static ONE_TIME_PASSWORD: Object = Object {
    name: "OneTimePassword",
    members: &[
        Member { wire: "disclaimer", snake: "disclaimer", required: true, nullable: false, schema: Schema::Boolean },
        Member {
            wire: "expirationTime",
            snake: "expiration_time",
            required: false,
            nullable: true,
            schema: Schema::Integer { minimum: Some(1), maximum: Some(90) },
        },
        Member {
            wire: "actions",
            snake: "actions",
            required: false,
            nullable: true,
            schema: Schema::List { items: &Schema::Union(&ACTION), minimum: None, maximum: None },
        },
    ],
    rules: &[],
};

pub static PERMISSION_REQUEST: Object = Object {
    name: "PermissionRequest",
    members: &[Member {
        wire: "resource",
        snake: "resource",
        required: false,
        nullable: false,
        schema: Schema::Enum(&PERMISSION_RESOURCE),
    }],
    rules: &[],
};

pub static PERMISSION_RESOURCE: Enum = Enum { name: "PermissionResource", values: &["call"] };
