// Written by codegen from spec/. Edit spec/ and run `make generate`.

//! What requests of the area `notifications` may hold.

#[allow(unused_imports)]
use super::*;
use crate::schema::*;

static PATTERN_0: Pattern = Pattern::new("^https://([a-zA-Z0-9-]+\\.)+[a-zA-Z]{2,}(:[0-9]+)?(/[^ \\t\\r\\n\\f\\v]*)?$");
pub static WEBHOOK_SERVICE: Enum =
    Enum { name: "WebhookService", values: &["channels", "numbers", "payments", "conversations"] };

pub static WEBHOOK_SUBSCRIPTION_STATUS: Enum =
    Enum { name: "WebhookSubscriptionStatus", values: &["active", "inactive"] };

pub static WEBHOOK_EVENT_FILTER: Object = Object {
    name: "WebhookEventFilter",
    members: &[
        Member { wire: "key", snake: "key", required: true, nullable: false, schema: Schema::Text(Text::ANY) },
        Member { wire: "value", snake: "value", required: true, nullable: false, schema: Schema::Text(Text::ANY) },
    ],
    rules: &[],
};

pub static CREATE_WEBHOOK_SUBSCRIPTION: Object = Object {
    name: "CreateWebhookSubscription",
    members: &[
        Member {
            wire: "service",
            snake: "service",
            required: true,
            nullable: false,
            schema: Schema::Enum(&WEBHOOK_SERVICE),
        },
        Member { wire: "event", snake: "event", required: true, nullable: false, schema: Schema::Text(Text::ANY) },
        Member {
            wire: "eventFilters",
            snake: "event_filters",
            required: false,
            nullable: true,
            schema: Schema::List { items: &Schema::Object(&WEBHOOK_EVENT_FILTER), minimum: None, maximum: None },
        },
        Member {
            wire: "template",
            snake: "template",
            required: false,
            nullable: false,
            schema: Schema::Text(Text::ANY),
        },
        Member {
            wire: "url",
            snake: "url",
            required: true,
            nullable: false,
            schema: Schema::Text(Text { minimum: None, maximum: None, pattern: Some(&PATTERN_0), format: None }),
        },
        Member {
            wire: "signingKey",
            snake: "signing_key",
            required: false,
            nullable: false,
            schema: Schema::Text(Text::ANY),
        },
    ],
    rules: &[],
};

pub static UPDATE_WEBHOOK_SUBSCRIPTION: Object = Object {
    name: "UpdateWebhookSubscription",
    members: &[
        Member {
            wire: "template",
            snake: "template",
            required: false,
            nullable: false,
            schema: Schema::Text(Text::ANY),
        },
        Member {
            wire: "url",
            snake: "url",
            required: false,
            nullable: false,
            schema: Schema::Text(Text { minimum: None, maximum: None, pattern: Some(&PATTERN_0), format: None }),
        },
        Member {
            wire: "signingKey",
            snake: "signing_key",
            required: false,
            nullable: false,
            schema: Schema::Text(Text::ANY),
        },
        Member {
            wire: "status",
            snake: "status",
            required: false,
            nullable: false,
            schema: Schema::Enum(&WEBHOOK_SUBSCRIPTION_STATUS),
        },
        Member {
            wire: "eventFilters",
            snake: "event_filters",
            required: false,
            nullable: true,
            schema: Schema::List { items: &Schema::Object(&WEBHOOK_EVENT_FILTER), minimum: None, maximum: None },
        },
    ],
    rules: &[Rule::AtLeastOneOf(&["template", "url", "signingKey", "status", "eventFilters"])],
};

pub static LIST_WEBHOOK_SUBSCRIPTIONS: Object = Object {
    name: "ListWebhookSubscriptions",
    members: &[
        Member {
            wire: "limit",
            snake: "limit",
            required: false,
            nullable: false,
            schema: Schema::Integer { minimum: Some(1), maximum: Some(100) },
        },
        Member {
            wire: "pageToken",
            snake: "page_token",
            required: false,
            nullable: false,
            schema: Schema::Text(Text { minimum: None, maximum: Some(8000), pattern: None, format: None }),
        },
    ],
    rules: &[],
};

pub static LIST_WEBHOOK_LOGS: Object = Object {
    name: "ListWebhookLogs",
    members: &[
        Member {
            wire: "limit",
            snake: "limit",
            required: false,
            nullable: false,
            schema: Schema::Integer { minimum: Some(1), maximum: Some(100) },
        },
        Member {
            wire: "pageToken",
            snake: "page_token",
            required: false,
            nullable: false,
            schema: Schema::Text(Text { minimum: None, maximum: Some(8000), pattern: None, format: None }),
        },
        Member {
            wire: "executionStatus",
            snake: "execution_status",
            required: false,
            nullable: false,
            schema: Schema::Text(Text::ANY),
        },
    ],
    rules: &[],
};

pub static GET_WEBHOOK_LOG_DETAILS: Object = Object {
    name: "GetWebhookLogDetails",
    members: &[Member {
        wire: "requestId",
        snake: "request_id",
        required: true,
        nullable: false,
        schema: Schema::Text(Text { minimum: Some(1), maximum: None, pattern: None, format: None }),
    }],
    rules: &[],
};

pub static LIST_AVAILABLE_WEBHOOKS: Object = Object {
    name: "ListAvailableWebhooks",
    members: &[Member {
        wire: "service",
        snake: "service",
        required: false,
        nullable: false,
        schema: Schema::Text(Text::ANY),
    }],
    rules: &[],
};
