// Written by codegen from spec/. Edit spec/ and run `make generate`.

//! What requests of the area `channels` may hold.

#[allow(unused_imports)]
use super::*;
use crate::schema::*;

static PATTERN_0: Pattern = Pattern::new("^[A-Za-z0-9-]+$");
pub static LIST_CHANNEL_MESSAGES: Object = Object {
    name: "ListChannelMessages",
    members: &[
        Member {
            wire: "limit",
            snake: "limit",
            required: false,
            nullable: false,
            schema: Schema::Integer { minimum: Some(1), maximum: Some(1000) },
        },
        Member {
            wire: "pageToken",
            snake: "page_token",
            required: false,
            nullable: false,
            schema: Schema::Text(Text { minimum: None, maximum: Some(8000), pattern: None, format: None }),
        },
        Member { wire: "reverse", snake: "reverse", required: false, nullable: false, schema: Schema::Boolean },
        Member {
            wire: "platform",
            snake: "platform",
            required: false,
            nullable: false,
            schema: Schema::List {
                items: &Schema::Text(Text {
                    minimum: Some(3),
                    maximum: Some(60),
                    pattern: Some(&PATTERN_0),
                    format: None,
                }),
                minimum: None,
                maximum: None,
            },
        },
        Member {
            wire: "direction",
            snake: "direction",
            required: false,
            nullable: false,
            schema: Schema::Enum(&MESSAGE_DIRECTION),
        },
        Member {
            wire: "id",
            snake: "id",
            required: false,
            nullable: false,
            schema: Schema::List {
                items: &Schema::Text(Text { minimum: None, maximum: None, pattern: None, format: Some(Format::Uuid) }),
                minimum: None,
                maximum: None,
            },
        },
        Member {
            wire: "navigatorId",
            snake: "navigator_id",
            required: false,
            nullable: false,
            schema: Schema::Text(Text { minimum: None, maximum: None, pattern: None, format: Some(Format::Uuid) }),
        },
        Member {
            wire: "startAt",
            snake: "start_at",
            required: false,
            nullable: false,
            schema: Schema::Text(Text { minimum: None, maximum: None, pattern: None, format: Some(Format::DateTime) }),
        },
        Member {
            wire: "endAt",
            snake: "end_at",
            required: false,
            nullable: false,
            schema: Schema::Text(Text { minimum: None, maximum: None, pattern: None, format: Some(Format::DateTime) }),
        },
        Member {
            wire: "from",
            snake: "from",
            required: false,
            nullable: false,
            schema: Schema::List { items: &Schema::Text(Text::ANY), minimum: None, maximum: None },
        },
        Member {
            wire: "to",
            snake: "to",
            required: false,
            nullable: false,
            schema: Schema::List { items: &Schema::Text(Text::ANY), minimum: None, maximum: None },
        },
        Member {
            wire: "failureCode",
            snake: "failure_code",
            required: false,
            nullable: false,
            schema: Schema::List {
                items: &Schema::Integer { minimum: None, maximum: None },
                minimum: None,
                maximum: None,
            },
        },
        Member {
            wire: "failureSourceCode",
            snake: "failure_source_code",
            required: false,
            nullable: false,
            schema: Schema::List { items: &Schema::Text(Text::ANY), minimum: None, maximum: None },
        },
        Member {
            wire: "failureSourceName",
            snake: "failure_source_name",
            required: false,
            nullable: false,
            schema: Schema::List { items: &Schema::Text(Text::ANY), minimum: None, maximum: None },
        },
        Member {
            wire: "countryCode",
            snake: "country_code",
            required: false,
            nullable: false,
            schema: Schema::List { items: &Schema::Text(Text::ANY), minimum: None, maximum: None },
        },
        Member {
            wire: "tag",
            snake: "tag",
            required: false,
            nullable: false,
            schema: Schema::List { items: &Schema::Text(Text::ANY), minimum: None, maximum: None },
        },
        Member {
            wire: "emailSubject",
            snake: "email_subject",
            required: false,
            nullable: false,
            schema: Schema::Text(Text::ANY),
        },
        Member {
            wire: "batchId",
            snake: "batch_id",
            required: false,
            nullable: false,
            schema: Schema::Text(Text { minimum: None, maximum: None, pattern: None, format: Some(Format::Uuid) }),
        },
    ],
    rules: &[],
};

pub static LIST_WORKSPACE_MESSAGES: Object = Object {
    name: "ListWorkspaceMessages",
    members: &[
        Member {
            wire: "limit",
            snake: "limit",
            required: false,
            nullable: false,
            schema: Schema::Integer { minimum: Some(1), maximum: Some(1000) },
        },
        Member {
            wire: "channelId",
            snake: "channel_id",
            required: false,
            nullable: false,
            schema: Schema::List { items: &Schema::Text(Text::ANY), minimum: None, maximum: None },
        },
        Member {
            wire: "pageToken",
            snake: "page_token",
            required: false,
            nullable: false,
            schema: Schema::Text(Text { minimum: None, maximum: Some(8000), pattern: None, format: None }),
        },
        Member { wire: "reverse", snake: "reverse", required: false, nullable: false, schema: Schema::Boolean },
        Member {
            wire: "platform",
            snake: "platform",
            required: false,
            nullable: false,
            schema: Schema::List {
                items: &Schema::Text(Text {
                    minimum: Some(3),
                    maximum: Some(60),
                    pattern: Some(&PATTERN_0),
                    format: None,
                }),
                minimum: None,
                maximum: None,
            },
        },
        Member {
            wire: "direction",
            snake: "direction",
            required: false,
            nullable: false,
            schema: Schema::Enum(&MESSAGE_DIRECTION),
        },
        Member {
            wire: "id",
            snake: "id",
            required: false,
            nullable: false,
            schema: Schema::List {
                items: &Schema::Text(Text { minimum: None, maximum: None, pattern: None, format: Some(Format::Uuid) }),
                minimum: None,
                maximum: None,
            },
        },
        Member {
            wire: "startAt",
            snake: "start_at",
            required: false,
            nullable: false,
            schema: Schema::Text(Text { minimum: None, maximum: None, pattern: None, format: Some(Format::DateTime) }),
        },
        Member {
            wire: "endAt",
            snake: "end_at",
            required: false,
            nullable: false,
            schema: Schema::Text(Text { minimum: None, maximum: None, pattern: None, format: Some(Format::DateTime) }),
        },
        Member {
            wire: "from",
            snake: "from",
            required: false,
            nullable: false,
            schema: Schema::List { items: &Schema::Text(Text::ANY), minimum: None, maximum: None },
        },
        Member {
            wire: "to",
            snake: "to",
            required: false,
            nullable: false,
            schema: Schema::List { items: &Schema::Text(Text::ANY), minimum: None, maximum: None },
        },
        Member {
            wire: "failureCode",
            snake: "failure_code",
            required: false,
            nullable: false,
            schema: Schema::List {
                items: &Schema::Integer { minimum: None, maximum: None },
                minimum: None,
                maximum: None,
            },
        },
        Member {
            wire: "failureSourceCode",
            snake: "failure_source_code",
            required: false,
            nullable: false,
            schema: Schema::List { items: &Schema::Text(Text::ANY), minimum: None, maximum: None },
        },
        Member {
            wire: "failureSourceName",
            snake: "failure_source_name",
            required: false,
            nullable: false,
            schema: Schema::List { items: &Schema::Text(Text::ANY), minimum: None, maximum: None },
        },
        Member {
            wire: "countryCode",
            snake: "country_code",
            required: false,
            nullable: false,
            schema: Schema::List { items: &Schema::Text(Text::ANY), minimum: None, maximum: None },
        },
        Member {
            wire: "tag",
            snake: "tag",
            required: false,
            nullable: false,
            schema: Schema::List { items: &Schema::Text(Text::ANY), minimum: None, maximum: None },
        },
        Member {
            wire: "emailSubject",
            snake: "email_subject",
            required: false,
            nullable: false,
            schema: Schema::Text(Text::ANY),
        },
    ],
    rules: &[],
};

pub static GET_CHANNEL_CONTACT: Object = Object {
    name: "GetChannelContact",
    members: &[Member {
        wire: "contactIdentifierValue",
        snake: "contact_identifier_value",
        required: false,
        nullable: false,
        schema: Schema::Text(Text::ANY),
    }],
    rules: &[],
};
