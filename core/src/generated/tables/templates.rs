// Written by codegen from spec/. Edit spec/ and run `make generate`.

//! What requests of the area `templates` may hold.

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

pub static TEMPLATE_PARAMETER_NUMBER: Object = Object {
    name: "TemplateParameter",
    members: &[
        Member { wire: "type", snake: "type", required: true, nullable: false, schema: Schema::Const("number") },
        Member {
            wire: "key",
            snake: "key",
            required: true,
            nullable: false,
            schema: Schema::Text(Text { minimum: Some(1), maximum: None, pattern: None, format: None }),
        },
        Member {
            wire: "value",
            snake: "value",
            required: false,
            nullable: false,
            schema: Schema::Number { minimum: None, maximum: None },
        },
    ],
    rules: &[],
};

pub static TEMPLATE_PARAMETER_BOOLEAN: Object = Object {
    name: "TemplateParameter",
    members: &[
        Member { wire: "type", snake: "type", required: true, nullable: false, schema: Schema::Const("boolean") },
        Member {
            wire: "key",
            snake: "key",
            required: true,
            nullable: false,
            schema: Schema::Text(Text { minimum: Some(1), maximum: None, pattern: None, format: None }),
        },
        Member { wire: "value", snake: "value", required: false, nullable: false, schema: Schema::Boolean },
    ],
    rules: &[],
};

pub static TEMPLATE_PARAMETER_OBJECT: Object = Object {
    name: "TemplateParameter",
    members: &[
        Member { wire: "type", snake: "type", required: true, nullable: false, schema: Schema::Const("object") },
        Member {
            wire: "key",
            snake: "key",
            required: true,
            nullable: false,
            schema: Schema::Text(Text { minimum: Some(1), maximum: None, pattern: None, format: None }),
        },
        Member { wire: "value", snake: "value", required: false, nullable: false, schema: Schema::Free },
    ],
    rules: &[],
};

pub static TEMPLATE_PARAMETER_SECTION_LIST: Object = Object {
    name: "TemplateParameter",
    members: &[
        Member { wire: "type", snake: "type", required: true, nullable: false, schema: Schema::Const("sectionList") },
        Member {
            wire: "key",
            snake: "key",
            required: true,
            nullable: false,
            schema: Schema::Text(Text { minimum: Some(1), maximum: None, pattern: None, format: None }),
        },
        Member {
            wire: "value",
            snake: "value",
            required: false,
            nullable: false,
            schema: Schema::Object(&SECTION_LIST_VALUE),
        },
    ],
    rules: &[],
};

pub static TEMPLATE_PARAMETER_TIMESLOT_LIST: Object = Object {
    name: "TemplateParameter",
    members: &[
        Member { wire: "type", snake: "type", required: true, nullable: false, schema: Schema::Const("timeslotList") },
        Member {
            wire: "key",
            snake: "key",
            required: true,
            nullable: false,
            schema: Schema::Text(Text { minimum: Some(1), maximum: None, pattern: None, format: None }),
        },
        Member {
            wire: "value",
            snake: "value",
            required: false,
            nullable: false,
            schema: Schema::Object(&TIMESLOT_LIST_VALUE),
        },
    ],
    rules: &[],
};

pub static TEMPLATE_PARAMETER_PRODUCT_SECTIONS: Object = Object {
    name: "TemplateParameter",
    members: &[
        Member {
            wire: "type",
            snake: "type",
            required: true,
            nullable: false,
            schema: Schema::Const("productSections"),
        },
        Member {
            wire: "key",
            snake: "key",
            required: true,
            nullable: false,
            schema: Schema::Text(Text { minimum: Some(1), maximum: None, pattern: None, format: None }),
        },
        Member {
            wire: "value",
            snake: "value",
            required: false,
            nullable: false,
            schema: Schema::Object(&PRODUCT_SECTIONS_VALUE),
        },
    ],
    rules: &[],
};

pub static TEMPLATE_PARAMETER_PRODUCT_LIST: Object = Object {
    name: "TemplateParameter",
    members: &[
        Member { wire: "type", snake: "type", required: true, nullable: false, schema: Schema::Const("productList") },
        Member {
            wire: "key",
            snake: "key",
            required: true,
            nullable: false,
            schema: Schema::Text(Text { minimum: Some(1), maximum: None, pattern: None, format: None }),
        },
        Member {
            wire: "value",
            snake: "value",
            required: false,
            nullable: false,
            schema: Schema::Object(&PRODUCT_LIST_VALUE),
        },
    ],
    rules: &[],
};

pub static TEMPLATE_PARAMETER_SHIPPING_METHOD_LIST: Object = Object {
    name: "TemplateParameter",
    members: &[
        Member {
            wire: "type",
            snake: "type",
            required: true,
            nullable: false,
            schema: Schema::Const("shippingMethodList"),
        },
        Member {
            wire: "key",
            snake: "key",
            required: true,
            nullable: false,
            schema: Schema::Text(Text { minimum: Some(1), maximum: None, pattern: None, format: None }),
        },
        Member {
            wire: "value",
            snake: "value",
            required: false,
            nullable: false,
            schema: Schema::Object(&SHIPPING_METHOD_LIST_VALUE),
        },
    ],
    rules: &[],
};

pub static TEMPLATE_PARAMETER_LINE_ITEM_LIST: Object = Object {
    name: "TemplateParameter",
    members: &[
        Member { wire: "type", snake: "type", required: true, nullable: false, schema: Schema::Const("lineItemList") },
        Member {
            wire: "key",
            snake: "key",
            required: true,
            nullable: false,
            schema: Schema::Text(Text { minimum: Some(1), maximum: None, pattern: None, format: None }),
        },
        Member {
            wire: "value",
            snake: "value",
            required: false,
            nullable: false,
            schema: Schema::Object(&LINE_ITEM_LIST_VALUE),
        },
    ],
    rules: &[],
};

pub static TEMPLATE_PARAMETER_WHATSAPP_PRODUCT_SECTIONS: Object = Object {
    name: "TemplateParameter",
    members: &[
        Member {
            wire: "type",
            snake: "type",
            required: true,
            nullable: false,
            schema: Schema::Const("whatsappProductSections"),
        },
        Member {
            wire: "key",
            snake: "key",
            required: true,
            nullable: false,
            schema: Schema::Text(Text { minimum: Some(1), maximum: None, pattern: None, format: None }),
        },
        Member {
            wire: "value",
            snake: "value",
            required: false,
            nullable: false,
            schema: Schema::Object(&WHATSAPP_PRODUCT_SECTIONS_VALUE),
        },
    ],
    rules: &[],
};

pub static TEMPLATE_PARAMETER_WHATSAPP_PRODUCT_ITEMS: Object = Object {
    name: "TemplateParameter",
    members: &[
        Member {
            wire: "type",
            snake: "type",
            required: true,
            nullable: false,
            schema: Schema::Const("whatsappProductItems"),
        },
        Member {
            wire: "key",
            snake: "key",
            required: true,
            nullable: false,
            schema: Schema::Text(Text { minimum: Some(1), maximum: None, pattern: None, format: None }),
        },
        Member {
            wire: "value",
            snake: "value",
            required: false,
            nullable: false,
            schema: Schema::Object(&WHATSAPP_PRODUCT_ITEMS_VALUE),
        },
    ],
    rules: &[],
};

pub static TEMPLATE_PARAMETER: Union = Union {
    name: "TemplateParameter",
    variants: &[
        Variant { tag: "string", object: &TEMPLATE_PARAMETER_STRING },
        Variant { tag: "number", object: &TEMPLATE_PARAMETER_NUMBER },
        Variant { tag: "boolean", object: &TEMPLATE_PARAMETER_BOOLEAN },
        Variant { tag: "object", object: &TEMPLATE_PARAMETER_OBJECT },
        Variant { tag: "sectionList", object: &TEMPLATE_PARAMETER_SECTION_LIST },
        Variant { tag: "timeslotList", object: &TEMPLATE_PARAMETER_TIMESLOT_LIST },
        Variant { tag: "productSections", object: &TEMPLATE_PARAMETER_PRODUCT_SECTIONS },
        Variant { tag: "productList", object: &TEMPLATE_PARAMETER_PRODUCT_LIST },
        Variant { tag: "shippingMethodList", object: &TEMPLATE_PARAMETER_SHIPPING_METHOD_LIST },
        Variant { tag: "lineItemList", object: &TEMPLATE_PARAMETER_LINE_ITEM_LIST },
        Variant { tag: "whatsappProductSections", object: &TEMPLATE_PARAMETER_WHATSAPP_PRODUCT_SECTIONS },
        Variant { tag: "whatsappProductItems", object: &TEMPLATE_PARAMETER_WHATSAPP_PRODUCT_ITEMS },
    ],
};

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

pub static NUMBER_TEMPLATE_PARAMETER: Object = Object {
    name: "NumberTemplateParameter",
    members: &[
        Member {
            wire: "key",
            snake: "key",
            required: true,
            nullable: false,
            schema: Schema::Text(Text { minimum: Some(1), maximum: None, pattern: None, format: None }),
        },
        Member {
            wire: "value",
            snake: "value",
            required: false,
            nullable: false,
            schema: Schema::Number { minimum: None, maximum: None },
        },
    ],
    rules: &[],
};

pub static BOOLEAN_TEMPLATE_PARAMETER: Object = Object {
    name: "BooleanTemplateParameter",
    members: &[
        Member {
            wire: "key",
            snake: "key",
            required: true,
            nullable: false,
            schema: Schema::Text(Text { minimum: Some(1), maximum: None, pattern: None, format: None }),
        },
        Member { wire: "value", snake: "value", required: false, nullable: false, schema: Schema::Boolean },
    ],
    rules: &[],
};

pub static OBJECT_TEMPLATE_PARAMETER: Object = Object {
    name: "ObjectTemplateParameter",
    members: &[
        Member {
            wire: "key",
            snake: "key",
            required: true,
            nullable: false,
            schema: Schema::Text(Text { minimum: Some(1), maximum: None, pattern: None, format: None }),
        },
        Member { wire: "value", snake: "value", required: false, nullable: false, schema: Schema::Free },
    ],
    rules: &[],
};

pub static SECTION_LIST_TEMPLATE_PARAMETER: Object = Object {
    name: "SectionListTemplateParameter",
    members: &[
        Member {
            wire: "key",
            snake: "key",
            required: true,
            nullable: false,
            schema: Schema::Text(Text { minimum: Some(1), maximum: None, pattern: None, format: None }),
        },
        Member {
            wire: "value",
            snake: "value",
            required: false,
            nullable: false,
            schema: Schema::Object(&SECTION_LIST_VALUE),
        },
    ],
    rules: &[],
};

pub static TIMESLOT_LIST_TEMPLATE_PARAMETER: Object = Object {
    name: "TimeslotListTemplateParameter",
    members: &[
        Member {
            wire: "key",
            snake: "key",
            required: true,
            nullable: false,
            schema: Schema::Text(Text { minimum: Some(1), maximum: None, pattern: None, format: None }),
        },
        Member {
            wire: "value",
            snake: "value",
            required: false,
            nullable: false,
            schema: Schema::Object(&TIMESLOT_LIST_VALUE),
        },
    ],
    rules: &[],
};

pub static PRODUCT_SECTIONS_TEMPLATE_PARAMETER: Object = Object {
    name: "ProductSectionsTemplateParameter",
    members: &[
        Member {
            wire: "key",
            snake: "key",
            required: true,
            nullable: false,
            schema: Schema::Text(Text { minimum: Some(1), maximum: None, pattern: None, format: None }),
        },
        Member {
            wire: "value",
            snake: "value",
            required: false,
            nullable: false,
            schema: Schema::Object(&PRODUCT_SECTIONS_VALUE),
        },
    ],
    rules: &[],
};

pub static PRODUCT_LIST_TEMPLATE_PARAMETER: Object = Object {
    name: "ProductListTemplateParameter",
    members: &[
        Member {
            wire: "key",
            snake: "key",
            required: true,
            nullable: false,
            schema: Schema::Text(Text { minimum: Some(1), maximum: None, pattern: None, format: None }),
        },
        Member {
            wire: "value",
            snake: "value",
            required: false,
            nullable: false,
            schema: Schema::Object(&PRODUCT_LIST_VALUE),
        },
    ],
    rules: &[],
};

pub static SHIPPING_METHOD_LIST_TEMPLATE_PARAMETER: Object = Object {
    name: "ShippingMethodListTemplateParameter",
    members: &[
        Member {
            wire: "key",
            snake: "key",
            required: true,
            nullable: false,
            schema: Schema::Text(Text { minimum: Some(1), maximum: None, pattern: None, format: None }),
        },
        Member {
            wire: "value",
            snake: "value",
            required: false,
            nullable: false,
            schema: Schema::Object(&SHIPPING_METHOD_LIST_VALUE),
        },
    ],
    rules: &[],
};

pub static LINE_ITEM_LIST_TEMPLATE_PARAMETER: Object = Object {
    name: "LineItemListTemplateParameter",
    members: &[
        Member {
            wire: "key",
            snake: "key",
            required: true,
            nullable: false,
            schema: Schema::Text(Text { minimum: Some(1), maximum: None, pattern: None, format: None }),
        },
        Member {
            wire: "value",
            snake: "value",
            required: false,
            nullable: false,
            schema: Schema::Object(&LINE_ITEM_LIST_VALUE),
        },
    ],
    rules: &[],
};

pub static WHATSAPP_PRODUCT_SECTIONS_TEMPLATE_PARAMETER: Object = Object {
    name: "WhatsappProductSectionsTemplateParameter",
    members: &[
        Member {
            wire: "key",
            snake: "key",
            required: true,
            nullable: false,
            schema: Schema::Text(Text { minimum: Some(1), maximum: None, pattern: None, format: None }),
        },
        Member {
            wire: "value",
            snake: "value",
            required: false,
            nullable: false,
            schema: Schema::Object(&WHATSAPP_PRODUCT_SECTIONS_VALUE),
        },
    ],
    rules: &[],
};

pub static WHATSAPP_PRODUCT_ITEMS_TEMPLATE_PARAMETER: Object = Object {
    name: "WhatsappProductItemsTemplateParameter",
    members: &[
        Member {
            wire: "key",
            snake: "key",
            required: true,
            nullable: false,
            schema: Schema::Text(Text { minimum: Some(1), maximum: None, pattern: None, format: None }),
        },
        Member {
            wire: "value",
            snake: "value",
            required: false,
            nullable: false,
            schema: Schema::Object(&WHATSAPP_PRODUCT_ITEMS_VALUE),
        },
    ],
    rules: &[],
};

pub static SECTION_LIST_VALUE: Object = Object {
    name: "SectionListValue",
    members: &[Member {
        wire: "sections",
        snake: "sections",
        required: true,
        nullable: true,
        schema: Schema::List { items: &Schema::Object(&CHOICE_SECTION), minimum: None, maximum: None },
    }],
    rules: &[],
};

pub static CHOICE_SECTION: Object = Object {
    name: "ChoiceSection",
    members: &[
        Member { wire: "id", snake: "id", required: false, nullable: true, schema: Schema::Text(Text::ANY) },
        Member {
            wire: "multipleSelection",
            snake: "multiple_selection",
            required: false,
            nullable: false,
            schema: Schema::Boolean,
        },
        Member { wire: "title", snake: "title", required: true, nullable: false, schema: Schema::Text(Text::ANY) },
        Member {
            wire: "items",
            snake: "items",
            required: true,
            nullable: false,
            schema: Schema::List { items: &Schema::Object(&CHOICE_ITEM), minimum: None, maximum: None },
        },
    ],
    rules: &[],
};

pub static CHOICE_ITEM: Object = Object {
    name: "ChoiceItem",
    members: &[
        Member { wire: "id", snake: "id", required: false, nullable: false, schema: Schema::Text(Text::ANY) },
        Member {
            wire: "type",
            snake: "type",
            required: true,
            nullable: false,
            schema: Schema::Enum(&CHOICE_ITEM_TYPE),
        },
        Member {
            wire: "reference",
            snake: "reference",
            required: false,
            nullable: false,
            schema: Schema::Text(Text::ANY),
        },
        Member { wire: "role", snake: "role", required: false, nullable: false, schema: Schema::Text(Text::ANY) },
        Member { wire: "hidden", snake: "hidden", required: false, nullable: false, schema: Schema::Boolean },
        Member {
            wire: "replyAction",
            snake: "reply_action",
            required: true,
            nullable: false,
            schema: Schema::Object(&CHOICE_REPLY),
        },
    ],
    rules: &[],
};

pub static CHOICE_ITEM_TYPE: Enum = Enum { name: "ChoiceItemType", values: &["reply-action"] };

pub static CHOICE_REPLY: Object = Object {
    name: "ChoiceReply",
    members: &[
        Member { wire: "text", snake: "text", required: true, nullable: false, schema: Schema::Text(Text::ANY) },
        Member {
            wire: "imageUrl",
            snake: "image_url",
            required: false,
            nullable: false,
            schema: Schema::Text(Text::ANY),
        },
        Member { wire: "payload", snake: "payload", required: false, nullable: false, schema: Schema::Text(Text::ANY) },
        Member {
            wire: "subTitle",
            snake: "sub_title",
            required: false,
            nullable: false,
            schema: Schema::Text(Text::ANY),
        },
    ],
    rules: &[],
};

pub static TIMESLOT_LIST_VALUE: Object = Object {
    name: "TimeslotListValue",
    members: &[Member {
        wire: "timeslots",
        snake: "timeslots",
        required: true,
        nullable: false,
        schema: Schema::List { items: &Schema::Object(&TIMESLOT), minimum: None, maximum: None },
    }],
    rules: &[],
};

pub static TIMESLOT: Object = Object {
    name: "Timeslot",
    members: &[
        Member { wire: "id", snake: "id", required: false, nullable: true, schema: Schema::Text(Text::ANY) },
        Member {
            wire: "startTime",
            snake: "start_time",
            required: true,
            nullable: false,
            schema: Schema::Text(Text { minimum: None, maximum: None, pattern: None, format: Some(Format::DateTime) }),
        },
        Member {
            wire: "duration",
            snake: "duration",
            required: true,
            nullable: false,
            schema: Schema::Number { minimum: None, maximum: None },
        },
    ],
    rules: &[],
};

pub static PRODUCT_SECTIONS_VALUE: Object = Object {
    name: "ProductSectionsValue",
    members: &[Member {
        wire: "productSections",
        snake: "product_sections",
        required: true,
        nullable: false,
        schema: Schema::List { items: &Schema::Object(&PRODUCT_SECTION), minimum: None, maximum: None },
    }],
    rules: &[],
};

pub static PRODUCT_SECTION: Object = Object {
    name: "ProductSection",
    members: &[
        Member {
            wire: "title",
            snake: "title",
            required: true,
            nullable: false,
            schema: Schema::Text(Text { minimum: Some(1), maximum: Some(24), pattern: None, format: None }),
        },
        Member {
            wire: "products",
            snake: "products",
            required: true,
            nullable: false,
            schema: Schema::List { items: &Schema::Object(&PRODUCT), minimum: None, maximum: None },
        },
    ],
    rules: &[],
};

pub static PRODUCT: Object = Object {
    name: "Product",
    members: &[
        Member {
            wire: "externalProductId",
            snake: "external_product_id",
            required: true,
            nullable: false,
            schema: Schema::Text(Text::ANY),
        },
        Member { wire: "amount", snake: "amount", required: false, nullable: false, schema: Schema::Text(Text::ANY) },
        Member { wire: "text", snake: "text", required: false, nullable: false, schema: Schema::Text(Text::ANY) },
    ],
    rules: &[],
};

pub static PRODUCT_LIST_VALUE: Object = Object {
    name: "ProductListValue",
    members: &[Member {
        wire: "products",
        snake: "products",
        required: true,
        nullable: false,
        schema: Schema::List { items: &Schema::Union(&PRODUCT_ITEM), minimum: None, maximum: None },
    }],
    rules: &[],
};

static PRODUCT_ITEM_PRODUCT: Object = Object {
    name: "ProductItem",
    members: &[
        Member { wire: "type", snake: "type", required: true, nullable: false, schema: Schema::Const("product") },
        Member { wire: "product", snake: "product", required: true, nullable: false, schema: Schema::Object(&PRODUCT) },
    ],
    rules: &[],
};

pub static PRODUCT_ITEM: Union =
    Union { name: "ProductItem", variants: &[Variant { tag: "product", object: &PRODUCT_ITEM_PRODUCT }] };

pub static SHIPPING_METHOD_LIST_VALUE: Object = Object {
    name: "ShippingMethodListValue",
    members: &[Member {
        wire: "shippingMethods",
        snake: "shipping_methods",
        required: true,
        nullable: true,
        schema: Schema::List { items: &Schema::Object(&SHIPPING_METHOD), minimum: None, maximum: None },
    }],
    rules: &[],
};

pub static SHIPPING_METHOD: Object = Object {
    name: "ShippingMethod",
    members: &[
        Member { wire: "amount", snake: "amount", required: true, nullable: false, schema: Schema::Text(Text::ANY) },
        Member { wire: "label", snake: "label", required: true, nullable: false, schema: Schema::Text(Text::ANY) },
        Member {
            wire: "identifier",
            snake: "identifier",
            required: true,
            nullable: false,
            schema: Schema::Text(Text::ANY),
        },
        Member { wire: "detail", snake: "detail", required: true, nullable: false, schema: Schema::Text(Text::ANY) },
    ],
    rules: &[],
};

pub static LINE_ITEM_LIST_VALUE: Object = Object {
    name: "LineItemListValue",
    members: &[Member {
        wire: "lineItems",
        snake: "line_items",
        required: true,
        nullable: true,
        schema: Schema::List { items: &Schema::Object(&LINE_ITEM), minimum: None, maximum: None },
    }],
    rules: &[],
};

pub static LINE_ITEM: Object = Object {
    name: "LineItem",
    members: &[
        Member { wire: "amount", snake: "amount", required: true, nullable: false, schema: Schema::Text(Text::ANY) },
        Member { wire: "text", snake: "text", required: true, nullable: false, schema: Schema::Text(Text::ANY) },
        Member { wire: "type", snake: "type", required: false, nullable: false, schema: Schema::Enum(&LINE_ITEM_TYPE) },
    ],
    rules: &[],
};

pub static LINE_ITEM_TYPE: Enum = Enum { name: "LineItemType", values: &["pending", "final"] };

pub static WHATSAPP_PRODUCT_SECTIONS_VALUE: Object = Object {
    name: "WhatsappProductSectionsValue",
    members: &[Member {
        wire: "sections",
        snake: "sections",
        required: true,
        nullable: false,
        schema: Schema::List { items: &Schema::Object(&WHATSAPP_SECTION_ITEM), minimum: None, maximum: None },
    }],
    rules: &[],
};

pub static WHATSAPP_SECTION_ITEM: Object = Object {
    name: "WhatsappSectionItem",
    members: &[
        Member { wire: "id", snake: "id", required: false, nullable: false, schema: Schema::Text(Text::ANY) },
        Member {
            wire: "type",
            snake: "type",
            required: true,
            nullable: false,
            schema: Schema::Enum(&WHATSAPP_SECTION_ITEM_TYPE),
        },
        Member {
            wire: "reference",
            snake: "reference",
            required: false,
            nullable: false,
            schema: Schema::Text(Text::ANY),
        },
        Member { wire: "role", snake: "role", required: false, nullable: false, schema: Schema::Text(Text::ANY) },
        Member { wire: "hidden", snake: "hidden", required: false, nullable: false, schema: Schema::Boolean },
        Member {
            wire: "whatsappProductSection",
            snake: "whatsapp_product_section",
            required: true,
            nullable: false,
            schema: Schema::Object(&WHATSAPP_PRODUCT_SECTION),
        },
    ],
    rules: &[],
};

pub static WHATSAPP_SECTION_ITEM_TYPE: Enum =
    Enum { name: "WhatsappSectionItemType", values: &["whatsapp-product-section"] };

pub static WHATSAPP_PRODUCT_SECTION: Object = Object {
    name: "WhatsappProductSection",
    members: &[
        Member {
            wire: "title",
            snake: "title",
            required: true,
            nullable: false,
            schema: Schema::Text(Text { minimum: Some(1), maximum: Some(24), pattern: None, format: None }),
        },
        Member {
            wire: "products",
            snake: "products",
            required: true,
            nullable: false,
            schema: Schema::List { items: &Schema::Object(&WHATSAPP_PRODUCT_ITEM), minimum: None, maximum: None },
        },
    ],
    rules: &[],
};

pub static WHATSAPP_PRODUCT_ITEMS_VALUE: Object = Object {
    name: "WhatsappProductItemsValue",
    members: &[Member {
        wire: "products",
        snake: "products",
        required: true,
        nullable: false,
        schema: Schema::List { items: &Schema::Object(&WHATSAPP_PRODUCT_ITEM), minimum: None, maximum: None },
    }],
    rules: &[],
};

pub static WHATSAPP_PRODUCT_ITEM: Object = Object {
    name: "WhatsappProductItem",
    members: &[
        Member { wire: "id", snake: "id", required: false, nullable: false, schema: Schema::Text(Text::ANY) },
        Member {
            wire: "type",
            snake: "type",
            required: true,
            nullable: false,
            schema: Schema::Enum(&WHATSAPP_PRODUCT_ITEM_TYPE),
        },
        Member {
            wire: "reference",
            snake: "reference",
            required: false,
            nullable: false,
            schema: Schema::Text(Text::ANY),
        },
        Member { wire: "role", snake: "role", required: false, nullable: false, schema: Schema::Text(Text::ANY) },
        Member { wire: "hidden", snake: "hidden", required: false, nullable: false, schema: Schema::Boolean },
        Member {
            wire: "whatsappProductItem",
            snake: "whatsapp_product_item",
            required: true,
            nullable: false,
            schema: Schema::Object(&WHATSAPP_PRODUCT),
        },
    ],
    rules: &[],
};

pub static WHATSAPP_PRODUCT_ITEM_TYPE: Enum =
    Enum { name: "WhatsappProductItemType", values: &["whatsapp-product-item"] };

pub static WHATSAPP_PRODUCT: Object = Object {
    name: "WhatsappProduct",
    members: &[Member {
        wire: "externalProductId",
        snake: "external_product_id",
        required: true,
        nullable: false,
        schema: Schema::Text(Text::ANY),
    }],
    rules: &[],
};
