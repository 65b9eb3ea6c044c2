// Written by codegen from spec/. Edit spec/ and run `make generate`.

//! What requests of the area `campaigns` may hold.

#[allow(unused_imports)]
use super::*;
use crate::schema::*;

pub static CAMPAIGN_UPDATE: Object = Object {
    name: "CampaignUpdate",
    members: &[
        Member { wire: "name", snake: "name", required: false, nullable: true, schema: Schema::Text(Text::ANY) },
        Member {
            wire: "description",
            snake: "description",
            required: false,
            nullable: true,
            schema: Schema::Text(Text::ANY),
        },
        Member {
            wire: "embeddedLink",
            snake: "embedded_link",
            required: false,
            nullable: true,
            schema: Schema::Boolean,
        },
        Member {
            wire: "embeddedPhone",
            snake: "embedded_phone",
            required: false,
            nullable: true,
            schema: Schema::Boolean,
        },
        Member { wire: "numberPool", snake: "number_pool", required: false, nullable: true, schema: Schema::Boolean },
        Member { wire: "ageGated", snake: "age_gated", required: false, nullable: true, schema: Schema::Boolean },
        Member {
            wire: "directLending",
            snake: "direct_lending",
            required: false,
            nullable: true,
            schema: Schema::Boolean,
        },
        Member {
            wire: "samples",
            snake: "samples",
            required: false,
            nullable: true,
            schema: Schema::List { items: &Schema::Text(Text::ANY), minimum: Some(1), maximum: Some(5) },
        },
        Member {
            wire: "messageFlow",
            snake: "message_flow",
            required: false,
            nullable: true,
            schema: Schema::Text(Text::ANY),
        },
        Member {
            wire: "helpMessage",
            snake: "help_message",
            required: false,
            nullable: true,
            schema: Schema::Text(Text::ANY),
        },
        Member {
            wire: "helpKeywords",
            snake: "help_keywords",
            required: false,
            nullable: true,
            schema: Schema::Text(Text::ANY),
        },
        Member {
            wire: "optoutKeywords",
            snake: "optout_keywords",
            required: false,
            nullable: true,
            schema: Schema::Text(Text::ANY),
        },
        Member {
            wire: "optinKeywords",
            snake: "optin_keywords",
            required: false,
            nullable: true,
            schema: Schema::Text(Text::ANY),
        },
        Member {
            wire: "optinMessage",
            snake: "optin_message",
            required: false,
            nullable: true,
            schema: Schema::Text(Text::ANY),
        },
        Member {
            wire: "optoutMessage",
            snake: "optout_message",
            required: false,
            nullable: true,
            schema: Schema::Text(Text::ANY),
        },
        Member {
            wire: "resellerId",
            snake: "reseller_id",
            required: false,
            nullable: true,
            schema: Schema::Text(Text { minimum: None, maximum: None, pattern: None, format: Some(Format::Uuid) }),
        },
        Member { wire: "usecase", snake: "usecase", required: false, nullable: false, schema: Schema::Text(Text::ANY) },
        Member {
            wire: "subUsecases",
            snake: "sub_usecases",
            required: false,
            nullable: false,
            schema: Schema::List { items: &Schema::Text(Text::ANY), minimum: None, maximum: None },
        },
        Member {
            wire: "subscriberOptin",
            snake: "subscriber_optin",
            required: false,
            nullable: false,
            schema: Schema::Boolean,
        },
        Member {
            wire: "subscriberOptout",
            snake: "subscriber_optout",
            required: false,
            nullable: false,
            schema: Schema::Boolean,
        },
        Member {
            wire: "subscriberHelp",
            snake: "subscriber_help",
            required: false,
            nullable: false,
            schema: Schema::Boolean,
        },
        Member {
            wire: "termsAndConditions",
            snake: "terms_and_conditions",
            required: false,
            nullable: false,
            schema: Schema::Boolean,
        },
    ],
    rules: &[],
};
