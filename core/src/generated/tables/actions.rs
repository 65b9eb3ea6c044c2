// Written by codegen from spec/. Edit spec/ and run `make generate`.

//! What requests of the area `actions` may hold.

#[allow(unused_imports)]
use super::*;
use crate::schema::*;

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
