// Written by codegen from spec/. Edit spec/ and run `make generate`.

//! What requests of the area `common` may hold.

#[allow(unused_imports)]
use super::*;
use crate::schema::*;

pub static TEMPLATE: Object = Object {
    name: "Template",
    members: &[
        Member { wire: "name", snake: "name", required: false, nullable: false, schema: Schema::Text(Text::ANY) },
        Member {
            wire: "projectId",
            snake: "project_id",
            required: false,
            nullable: false,
            schema: Schema::Text(Text::ANY),
        },
        Member { wire: "version", snake: "version", required: false, nullable: false, schema: Schema::Text(Text::ANY) },
        Member { wire: "locale", snake: "locale", required: false, nullable: false, schema: Schema::Text(Text::ANY) },
        Member {
            wire: "attachments",
            snake: "attachments",
            required: false,
            nullable: true,
            schema: Schema::List { items: &Schema::Object(&TEMPLATE_ATTACHMENT), minimum: None, maximum: None },
        },
        Member {
            wire: "shortLinks",
            snake: "short_links",
            required: false,
            nullable: true,
            schema: Schema::Object(&TEMPLATE_SHORT_LINKS),
        },
        Member {
            wire: "variables",
            snake: "variables",
            required: false,
            nullable: true,
            schema: Schema::Map(&Schema::Text(Text::ANY)),
        },
        Member {
            wire: "utmParameters",
            snake: "utm_parameters",
            required: false,
            nullable: true,
            schema: Schema::List { items: &Schema::Object(&UTM_PARAMETER), minimum: Some(1), maximum: Some(8) },
        },
        Member {
            wire: "parameters",
            snake: "parameters",
            required: false,
            nullable: true,
            schema: Schema::List { items: &Schema::Union(&TEMPLATE_PARAMETER), minimum: Some(1), maximum: None },
        },
        Member {
            wire: "settings",
            snake: "settings",
            required: false,
            nullable: true,
            schema: Schema::Object(&TEMPLATE_SETTINGS),
        },
    ],
    rules: &[],
};

pub static TEMPLATE_ATTACHMENT: Object = Object {
    name: "TemplateAttachment",
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
    ],
    rules: &[],
};

pub static TEMPLATE_SHORT_LINKS: Object = Object {
    name: "TemplateShortLinks",
    members: &[
        Member { wire: "enabled", snake: "enabled", required: false, nullable: false, schema: Schema::Boolean },
        Member { wire: "domain", snake: "domain", required: false, nullable: false, schema: Schema::Text(Text::ANY) },
    ],
    rules: &[],
};

pub static UTM_PARAMETER: Object = Object {
    name: "UtmParameter",
    members: &[
        Member {
            wire: "key",
            snake: "key",
            required: true,
            nullable: false,
            schema: Schema::Text(Text { minimum: Some(1), maximum: Some(20), pattern: None, format: None }),
        },
        Member {
            wire: "value",
            snake: "value",
            required: false,
            nullable: false,
            schema: Schema::Text(Text { minimum: Some(1), maximum: Some(100), pattern: None, format: None }),
        },
        Member {
            wire: "reference",
            snake: "reference",
            required: false,
            nullable: false,
            schema: Schema::Enum(&UTM_REFERENCE),
        },
    ],
    rules: &[Rule::ExactlyOneOf(&["value", "reference"])],
};

pub static UTM_REFERENCE: Enum = Enum { name: "UtmReference", values: &["platform_name", "channel_name"] };

pub static TEMPLATE_PARAMETER_STRING: Object = Object {
    name: "TemplateParameter",
    members: &[
        Member { wire: "type", snake: "type", required: true, nullable: false, schema: Schema::Const("string") },
        Member {
            wire: "key",
            snake: "key",
            required: true,
            nullable: false,
            schema: Schema::Text(Text { minimum: Some(1), maximum: None, pattern: None, format: None }),
        },
        Member { wire: "value", snake: "value", required: false, nullable: false, schema: Schema::Text(Text::ANY) },
    ],
    rules: &[],
};

pub static TEMPLATE_PARAMETER: Union =
    Union { name: "TemplateParameter", variants: &[Variant { tag: "string", object: &TEMPLATE_PARAMETER_STRING }] };

pub static STRING_TEMPLATE_PARAMETER: Object = Object {
    name: "StringTemplateParameter",
    members: &[
        Member {
            wire: "key",
            snake: "key",
            required: true,
            nullable: false,
            schema: Schema::Text(Text { minimum: Some(1), maximum: None, pattern: None, format: None }),
        },
        Member { wire: "value", snake: "value", required: false, nullable: false, schema: Schema::Text(Text::ANY) },
    ],
    rules: &[],
};

pub static TEMPLATE_SETTINGS: Object = Object {
    name: "TemplateSettings",
    members: &[
        Member { wire: "useMmLite", snake: "use_mm_lite", required: false, nullable: false, schema: Schema::Boolean },
        Member {
            wire: "disallowMmLite",
            snake: "disallow_mm_lite",
            required: false,
            nullable: true,
            schema: Schema::Boolean,
        },
    ],
    rules: &[],
};

static MESSAGE_BODY_TEXT: Object = Object {
    name: "MessageBody",
    members: &[
        Member { wire: "type", snake: "type", required: true, nullable: false, schema: Schema::Const("text") },
        Member { wire: "text", snake: "text", required: true, nullable: false, schema: Schema::Object(&TEXT_BODY) },
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

pub static MESSAGE_BODY: Union = Union {
    name: "MessageBody",
    variants: &[
        Variant { tag: "text", object: &MESSAGE_BODY_TEXT },
        Variant { tag: "image", object: &MESSAGE_BODY_IMAGE },
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

static ACTION_LINK: Object = Object {
    name: "Action",
    members: &[
        Member { wire: "type", snake: "type", required: true, nullable: false, schema: Schema::Const("link") },
        Member { wire: "link", snake: "link", required: true, nullable: false, schema: Schema::Object(&LINK_ACTION) },
    ],
    rules: &[],
};

static ACTION_REPLY: Object = Object {
    name: "Action",
    members: &[
        Member { wire: "type", snake: "type", required: true, nullable: false, schema: Schema::Const("reply") },
        Member {
            wire: "reply",
            snake: "reply",
            required: true,
            nullable: false,
            schema: Schema::Object(&REPLY_ACTION),
        },
    ],
    rules: &[],
};

static ACTION_LOCATION_REQUEST: Object = Object {
    name: "Action",
    members: &[
        Member {
            wire: "type",
            snake: "type",
            required: true,
            nullable: false,
            schema: Schema::Const("locationRequest"),
        },
        Member {
            wire: "locationRequest",
            snake: "location_request",
            required: false,
            nullable: true,
            schema: Schema::Object(&LOCATION_REQUEST_ACTION),
        },
    ],
    rules: &[],
};

static ACTION_BUY: Object = Object {
    name: "Action",
    members: &[
        Member { wire: "type", snake: "type", required: true, nullable: false, schema: Schema::Const("buy") },
        Member { wire: "buy", snake: "buy", required: true, nullable: false, schema: Schema::Object(&BUY_ACTION) },
    ],
    rules: &[],
};

static ACTION_POSTBACK: Object = Object {
    name: "Action",
    members: &[
        Member { wire: "type", snake: "type", required: true, nullable: false, schema: Schema::Const("postback") },
        Member {
            wire: "postback",
            snake: "postback",
            required: true,
            nullable: false,
            schema: Schema::Object(&POSTBACK_ACTION),
        },
    ],
    rules: &[],
};

pub static ACTION: Union = Union {
    name: "Action",
    variants: &[
        Variant { tag: "link", object: &ACTION_LINK },
        Variant { tag: "reply", object: &ACTION_REPLY },
        Variant { tag: "locationRequest", object: &ACTION_LOCATION_REQUEST },
        Variant { tag: "buy", object: &ACTION_BUY },
        Variant { tag: "postback", object: &ACTION_POSTBACK },
    ],
};

pub static LINK_ACTION: Object = Object {
    name: "LinkAction",
    members: &[
        Member { wire: "text", snake: "text", required: true, nullable: false, schema: Schema::Text(Text::ANY) },
        Member { wire: "url", snake: "url", required: true, nullable: false, schema: Schema::Text(Text::ANY) },
    ],
    rules: &[],
};

pub static REPLY_ACTION: Object = Object {
    name: "ReplyAction",
    members: &[
        Member { wire: "text", snake: "text", required: true, nullable: false, schema: Schema::Text(Text::ANY) },
        Member {
            wire: "imageUrl",
            snake: "image_url",
            required: false,
            nullable: false,
            schema: Schema::Text(Text::ANY),
        },
        Member {
            wire: "metadata",
            snake: "metadata",
            required: false,
            nullable: false,
            schema: Schema::Object(&ACTION_METADATA),
        },
    ],
    rules: &[],
};

pub static LOCATION_REQUEST_ACTION: Object = Object {
    name: "LocationRequestAction",
    members: &[Member {
        wire: "text",
        snake: "text",
        required: false,
        nullable: false,
        schema: Schema::Text(Text::ANY),
    }],
    rules: &[],
};

pub static BUY_ACTION: Object = Object {
    name: "BuyAction",
    members: &[
        Member { wire: "text", snake: "text", required: true, nullable: false, schema: Schema::Text(Text::ANY) },
        Member {
            wire: "amountCents",
            snake: "amount_cents",
            required: true,
            nullable: false,
            schema: Schema::Integer { minimum: None, maximum: None },
        },
        Member {
            wire: "currency",
            snake: "currency",
            required: true,
            nullable: false,
            schema: Schema::Text(Text { minimum: Some(3), maximum: Some(3), pattern: None, format: None }),
        },
    ],
    rules: &[],
};

pub static POSTBACK_ACTION: Object = Object {
    name: "PostbackAction",
    members: &[
        Member { wire: "text", snake: "text", required: true, nullable: false, schema: Schema::Text(Text::ANY) },
        Member { wire: "payload", snake: "payload", required: false, nullable: false, schema: Schema::Text(Text::ANY) },
        Member {
            wire: "imageUrl",
            snake: "image_url",
            required: false,
            nullable: false,
            schema: Schema::Text(Text::ANY),
        },
        Member {
            wire: "metadata",
            snake: "metadata",
            required: false,
            nullable: false,
            schema: Schema::Object(&ACTION_METADATA),
        },
    ],
    rules: &[],
};

pub static ACTION_METADATA: Object = Object {
    name: "ActionMetadata",
    members: &[Member {
        wire: "description",
        snake: "description",
        required: false,
        nullable: false,
        schema: Schema::Object(&ACTION_DESCRIPTION),
    }],
    rules: &[],
};

pub static ACTION_DESCRIPTION: Object = Object {
    name: "ActionDescription",
    members: &[Member {
        wire: "label",
        snake: "label",
        required: false,
        nullable: false,
        schema: Schema::Text(Text { minimum: None, maximum: Some(72), pattern: None, format: None }),
    }],
    rules: &[],
};
