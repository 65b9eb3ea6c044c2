// Written by codegen from spec/. Edit spec/ and run `make generate`.

//! What requests of the area `messages` may hold.

#[allow(unused_imports)]
use super::*;
use crate::schema::*;

static PATTERN_0: Pattern = Pattern::new("^[a-zA-Z0-9_ -]+$");
pub static CREATE_MESSAGE: Object = Object {
    name: "CreateMessage",
    members: &[
        Member { wire: "sender", snake: "sender", required: false, nullable: false, schema: Schema::Object(&SENDER) },
        Member {
            wire: "receiver",
            snake: "receiver",
            required: true,
            nullable: false,
            schema: Schema::Object(&RECEIVER),
        },
        Member {
            wire: "reference",
            snake: "reference",
            required: false,
            nullable: false,
            schema: Schema::Text(Text::ANY),
        },
        Member {
            wire: "template",
            snake: "template",
            required: false,
            nullable: true,
            schema: Schema::Object(&TEMPLATE),
        },
        Member { wire: "meta", snake: "meta", required: false, nullable: false, schema: Schema::Object(&MESSAGE_META) },
        Member {
            wire: "replyTo",
            snake: "reply_to",
            required: false,
            nullable: false,
            schema: Schema::Object(&REPLY_TO),
        },
        Member { wire: "body", snake: "body", required: false, nullable: true, schema: Schema::Union(&MESSAGE_BODY) },
        Member {
            wire: "notification",
            snake: "notification",
            required: false,
            nullable: false,
            schema: Schema::Object(&MESSAGE_NOTIFICATION),
        },
        Member {
            wire: "capFrequency",
            snake: "cap_frequency",
            required: false,
            nullable: false,
            schema: Schema::Boolean,
        },
        Member {
            wire: "enableLinkTracking",
            snake: "enable_link_tracking",
            required: false,
            nullable: false,
            schema: Schema::Boolean,
        },
        Member {
            wire: "ignoreQuietHours",
            snake: "ignore_quiet_hours",
            required: false,
            nullable: false,
            schema: Schema::Boolean,
        },
        Member {
            wire: "ignoreGlobalHoldout",
            snake: "ignore_global_holdout",
            required: false,
            nullable: false,
            schema: Schema::Boolean,
        },
        Member {
            wire: "tags",
            snake: "tags",
            required: false,
            nullable: false,
            schema: Schema::List {
                items: &Schema::Text(Text {
                    minimum: Some(1),
                    maximum: Some(50),
                    pattern: Some(&PATTERN_0),
                    format: None,
                }),
                minimum: None,
                maximum: Some(10),
            },
        },
        Member {
            wire: "shortLinks",
            snake: "short_links",
            required: false,
            nullable: true,
            schema: Schema::Object(&SHORT_LINKS),
        },
        Member {
            wire: "scheduledFor",
            snake: "scheduled_for",
            required: false,
            nullable: false,
            schema: Schema::Text(Text { minimum: None, maximum: None, pattern: None, format: Some(Format::DateTime) }),
        },
        Member {
            wire: "validity",
            snake: "validity",
            required: false,
            nullable: false,
            schema: Schema::Integer { minimum: Some(0), maximum: None },
        },
    ],
    rules: &[Rule::AtLeastOneOf(&["body", "template"])],
};

pub static SENDER: Object = Object {
    name: "Sender",
    members: &[Member {
        wire: "connector",
        snake: "connector",
        required: true,
        nullable: false,
        schema: Schema::Object(&SENDER_CONNECTOR),
    }],
    rules: &[],
};

pub static SENDER_CONNECTOR: Object = Object {
    name: "SenderConnector",
    members: &[
        Member {
            wire: "identifierValue",
            snake: "identifier_value",
            required: true,
            nullable: false,
            schema: Schema::Text(Text::ANY),
        },
        Member {
            wire: "annotations",
            snake: "annotations",
            required: false,
            nullable: false,
            schema: Schema::Object(&MESSAGE_ANNOTATIONS),
        },
    ],
    rules: &[],
};

pub static MESSAGE_ANNOTATIONS: Object = Object {
    name: "MessageAnnotations",
    members: &[Member {
        wire: "name",
        snake: "name",
        required: false,
        nullable: false,
        schema: Schema::Text(Text::ANY),
    }],
    rules: &[],
};

pub static RECEIVER: Object = Object {
    name: "Receiver",
    members: &[Member {
        wire: "contacts",
        snake: "contacts",
        required: false,
        nullable: false,
        schema: Schema::List { items: &Schema::Object(&RECEIVER_CONTACT), minimum: Some(1), maximum: None },
    }],
    rules: &[Rule::AtLeastOneOf(&["contacts"])],
};

pub static RECEIVER_CONTACT: Object = Object {
    name: "ReceiverContact",
    members: &[
        Member { wire: "id", snake: "id", required: false, nullable: false, schema: Schema::Text(Text::ANY) },
        Member {
            wire: "identifierKey",
            snake: "identifier_key",
            required: false,
            nullable: false,
            schema: Schema::Text(Text::ANY),
        },
        Member {
            wire: "identifierValue",
            snake: "identifier_value",
            required: false,
            nullable: false,
            schema: Schema::Text(Text::ANY),
        },
        Member { wire: "type", snake: "type", required: false, nullable: false, schema: Schema::Enum(&CONTACT_TYPE) },
        Member {
            wire: "identifiers",
            snake: "identifiers",
            required: false,
            nullable: false,
            schema: Schema::List { items: &Schema::Object(&CONTACT_IDENTIFIER), minimum: None, maximum: None },
        },
        Member {
            wire: "platformAddress",
            snake: "platform_address",
            required: false,
            nullable: false,
            schema: Schema::Text(Text::ANY),
        },
        Member {
            wire: "platformAddressSelector",
            snake: "platform_address_selector",
            required: false,
            nullable: true,
            schema: Schema::Text(Text::ANY),
        },
    ],
    rules: &[],
};

pub static CONTACT_TYPE: Enum = Enum { name: "ContactType", values: &["cc", "bcc", "to"] };

pub static CONTACT_IDENTIFIER: Object = Object {
    name: "ContactIdentifier",
    members: &[
        Member {
            wire: "identifierKey",
            snake: "identifier_key",
            required: true,
            nullable: false,
            schema: Schema::Text(Text::ANY),
        },
        Member {
            wire: "identifierValue",
            snake: "identifier_value",
            required: true,
            nullable: false,
            schema: Schema::Text(Text::ANY),
        },
    ],
    rules: &[],
};

pub static MESSAGE_NOTIFICATION: Object = Object {
    name: "MessageNotification",
    members: &[Member { wire: "url", snake: "url", required: false, nullable: false, schema: Schema::Text(Text::ANY) }],
    rules: &[],
};

pub static SHORT_LINKS: Object = Object {
    name: "ShortLinks",
    members: &[Member {
        wire: "domain",
        snake: "domain",
        required: true,
        nullable: false,
        schema: Schema::Text(Text { minimum: None, maximum: Some(128), pattern: None, format: None }),
    }],
    rules: &[],
};

pub static REPLY_TO: Object = Object {
    name: "ReplyTo",
    members: &[
        Member { wire: "id", snake: "id", required: true, nullable: false, schema: Schema::Text(Text::ANY) },
        Member {
            wire: "order",
            snake: "order",
            required: false,
            nullable: false,
            schema: Schema::Integer { minimum: None, maximum: None },
        },
        Member { wire: "type", snake: "type", required: true, nullable: false, schema: Schema::Enum(&REPLY_TO_TYPE) },
    ],
    rules: &[],
};

pub static REPLY_TO_TYPE: Enum = Enum { name: "ReplyToType", values: &["message", "click", "referrals"] };

pub static MESSAGE_META: Object = Object {
    name: "MessageMeta",
    members: &[
        Member {
            wire: "extraInformation",
            snake: "extra_information",
            required: false,
            nullable: false,
            schema: Schema::Free,
        },
        Member {
            wire: "referral",
            snake: "referral",
            required: false,
            nullable: false,
            schema: Schema::Object(&MESSAGE_REFERRAL),
        },
        Member {
            wire: "order",
            snake: "order",
            required: false,
            nullable: false,
            schema: Schema::Object(&MESSAGE_ORDER),
        },
        Member {
            wire: "referredProduct",
            snake: "referred_product",
            required: false,
            nullable: true,
            schema: Schema::Object(&REFERRED_PRODUCT),
        },
        Member { wire: "email", snake: "email", required: false, nullable: false, schema: Schema::Object(&EMAIL_META) },
        Member {
            wire: "pushNotifications",
            snake: "push_notifications",
            required: false,
            nullable: false,
            schema: Schema::Object(&PUSH_NOTIFICATIONS_META),
        },
        Member {
            wire: "navigatorId",
            snake: "navigator_id",
            required: false,
            nullable: false,
            schema: Schema::Text(Text { minimum: None, maximum: None, pattern: None, format: Some(Format::Uuid) }),
        },
        Member {
            wire: "navigatorMessageId",
            snake: "navigator_message_id",
            required: false,
            nullable: false,
            schema: Schema::Text(Text { minimum: None, maximum: None, pattern: None, format: Some(Format::Uuid) }),
        },
        Member { wire: "flow", snake: "flow", required: false, nullable: false, schema: Schema::Object(&FLOW_META) },
        Member {
            wire: "journey",
            snake: "journey",
            required: false,
            nullable: false,
            schema: Schema::Object(&FLOW_META),
        },
        Member {
            wire: "campaign",
            snake: "campaign",
            required: false,
            nullable: false,
            schema: Schema::Object(&CAMPAIGN_META),
        },
    ],
    rules: &[],
};

pub static MESSAGE_REFERRAL: Object = Object {
    name: "MessageReferral",
    members: &[
        Member { wire: "source", snake: "source", required: false, nullable: false, schema: Schema::Text(Text::ANY) },
        Member { wire: "title", snake: "title", required: false, nullable: true, schema: Schema::Text(Text::ANY) },
        Member { wire: "text", snake: "text", required: false, nullable: true, schema: Schema::Text(Text::ANY) },
        Member { wire: "group", snake: "group", required: false, nullable: true, schema: Schema::Text(Text::ANY) },
        Member {
            wire: "metadata",
            snake: "metadata",
            required: false,
            nullable: true,
            schema: Schema::Object(&REFERRAL_METADATA),
        },
    ],
    rules: &[],
};

pub static REFERRAL_METADATA: Object = Object {
    name: "ReferralMetadata",
    members: &[
        Member {
            wire: "source_id",
            snake: "source_id",
            required: false,
            nullable: false,
            schema: Schema::Text(Text::ANY),
        },
        Member {
            wire: "source_url",
            snake: "source_url",
            required: false,
            nullable: true,
            schema: Schema::Text(Text::ANY),
        },
        Member {
            wire: "media_url",
            snake: "media_url",
            required: false,
            nullable: true,
            schema: Schema::Text(Text::ANY),
        },
        Member {
            wire: "tracking_id",
            snake: "tracking_id",
            required: false,
            nullable: true,
            schema: Schema::Text(Text::ANY),
        },
    ],
    rules: &[],
};

pub static MESSAGE_ORDER: Object = Object {
    name: "MessageOrder",
    members: &[Member {
        wire: "products",
        snake: "products",
        required: false,
        nullable: false,
        schema: Schema::List { items: &Schema::Object(&ORDER_PRODUCT), minimum: None, maximum: None },
    }],
    rules: &[],
};

pub static ORDER_PRODUCT: Object = Object {
    name: "OrderProduct",
    members: &[
        Member {
            wire: "externalCatalogId",
            snake: "external_catalog_id",
            required: false,
            nullable: false,
            schema: Schema::Text(Text::ANY),
        },
        Member {
            wire: "externalProductId",
            snake: "external_product_id",
            required: false,
            nullable: false,
            schema: Schema::Text(Text::ANY),
        },
        Member {
            wire: "quantity",
            snake: "quantity",
            required: false,
            nullable: false,
            schema: Schema::Integer { minimum: None, maximum: None },
        },
        Member {
            wire: "price",
            snake: "price",
            required: false,
            nullable: false,
            schema: Schema::Object(&PRODUCT_PRICE),
        },
    ],
    rules: &[],
};

pub static PRODUCT_PRICE: Object = Object {
    name: "ProductPrice",
    members: &[
        Member {
            wire: "amount",
            snake: "amount",
            required: false,
            nullable: false,
            schema: Schema::Integer { minimum: None, maximum: None },
        },
        Member {
            wire: "exponent",
            snake: "exponent",
            required: false,
            nullable: false,
            schema: Schema::Integer { minimum: None, maximum: None },
        },
        Member {
            wire: "currencyCode",
            snake: "currency_code",
            required: false,
            nullable: false,
            schema: Schema::Text(Text::ANY),
        },
    ],
    rules: &[],
};

pub static REFERRED_PRODUCT: Object = Object {
    name: "ReferredProduct",
    members: &[
        Member {
            wire: "externalCatalogId",
            snake: "external_catalog_id",
            required: false,
            nullable: false,
            schema: Schema::Text(Text::ANY),
        },
        Member {
            wire: "externalProductId",
            snake: "external_product_id",
            required: false,
            nullable: false,
            schema: Schema::Text(Text::ANY),
        },
    ],
    rules: &[],
};

pub static EMAIL_META: Object = Object {
    name: "EmailMeta",
    members: &[
        Member { wire: "subject", snake: "subject", required: false, nullable: false, schema: Schema::Text(Text::ANY) },
        Member {
            wire: "headers",
            snake: "headers",
            required: false,
            nullable: false,
            schema: Schema::Map(&Schema::Text(Text::ANY)),
        },
        Member { wire: "from", snake: "from", required: false, nullable: false, schema: Schema::Object(&EMAIL_FROM) },
    ],
    rules: &[],
};

pub static PUSH_NOTIFICATIONS_META: Object = Object {
    name: "PushNotificationsMeta",
    members: &[Member {
        wire: "gatewayTypeOverride",
        snake: "gateway_type_override",
        required: false,
        nullable: false,
        schema: Schema::Enum(&GATEWAY_TYPE),
    }],
    rules: &[],
};

pub static GATEWAY_TYPE: Enum = Enum { name: "GatewayType", values: &["apns", "firebase", "web"] };

pub static FLOW_META: Object = Object {
    name: "FlowMeta",
    members: &[
        Member {
            wire: "id",
            snake: "id",
            required: false,
            nullable: true,
            schema: Schema::Text(Text { minimum: None, maximum: None, pattern: None, format: Some(Format::Uuid) }),
        },
        Member { wire: "name", snake: "name", required: false, nullable: true, schema: Schema::Text(Text::ANY) },
        Member { wire: "stepId", snake: "step_id", required: false, nullable: true, schema: Schema::Text(Text::ANY) },
        Member {
            wire: "runId",
            snake: "run_id",
            required: false,
            nullable: true,
            schema: Schema::Text(Text { minimum: None, maximum: None, pattern: None, format: Some(Format::Uuid) }),
        },
    ],
    rules: &[],
};

pub static CAMPAIGN_META: Object = Object {
    name: "CampaignMeta",
    members: &[
        Member {
            wire: "id",
            snake: "id",
            required: false,
            nullable: true,
            schema: Schema::Text(Text { minimum: None, maximum: None, pattern: None, format: Some(Format::Uuid) }),
        },
        Member { wire: "name", snake: "name", required: false, nullable: true, schema: Schema::Text(Text::ANY) },
    ],
    rules: &[],
};

pub static MESSAGE_DIRECTION: Enum = Enum { name: "MessageDirection", values: &["incoming", "outgoing"] };
