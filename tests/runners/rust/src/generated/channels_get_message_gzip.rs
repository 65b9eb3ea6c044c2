// Written by codegen from spec/. Edit spec/ and run `make generate`.

//! a compressed answer

#[allow(unused_imports)]
use std::{collections::HashMap, time::Duration};

use crate::check::{Check, Outcome};
#[allow(unused_imports)]
use birdwire::{CallOptions, Change, Json, Upload, types::*};

pub async fn run(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    let answer = bird
        .channels()
        .messages()
        .get("614208aa-b153-4d5d-9989-2fddfc0ce4c3", "96a0b5fa-a986-453d-be5c-3117f989f025")
        .await?;
    check.holds("id", &answer.id, &"123e4567-e89b-12d3-a456-426614174000");
    check.holds("channelId", &answer.channel_id, &"123e4567-e89b-12d3-a456-426614174000");
    if let Some(value) = check.some("sender", &answer.sender) {
        if let Some(value) = check.some("sender.connector", &value.connector) {
            check.holds("sender.connector.id", &value.id, &"123e4567-e89b-12d3-a456-426614174000");
            check.holds("sender.connector.identifierValue", &value.identifier_value, &"text");
            if let Some(value) = check.some("sender.connector.annotations", &value.annotations) {
                check.holds("sender.connector.annotations.name", &value.name, &"text");
            }
            if let Some(value) = check.some("sender.connector.types", &value.types) {
                check.length("sender.connector.types", value, 1);
                if let Some(value) = value.first() {
                    check.equal("sender.connector.types[0]", value, &"text");
                }
            }
        }
    }
    if let Some(value) = check.some("receiver", &answer.receiver) {
        if let Some(value) = check.some("receiver.connector", &value.connector) {
            check.holds("receiver.connector.id", &value.id, &"123e4567-e89b-12d3-a456-426614174000");
            check.holds("receiver.connector.identifierValue", &value.identifier_value, &"text");
            if let Some(value) = check.some("receiver.connector.annotations", &value.annotations) {
                check.holds("receiver.connector.annotations.name", &value.name, &"text");
            }
            if let Some(value) = check.some("receiver.connector.types", &value.types) {
                check.length("receiver.connector.types", value, 1);
                if let Some(value) = value.first() {
                    check.equal("receiver.connector.types[0]", value, &"text");
                }
            }
        }
    }
    if let Some(value) = check.some("meta", &answer.meta) {
        if let Some(value) = check.some("meta.extraInformation", &value.extra_information) {
            check.json("meta.extraInformation", value, r#"{"ANY_ADDITIONAL_PROPERTY":"anything"}"#);
        }
        if let Some(value) = check.some("meta.referral", &value.referral) {
            check.holds("meta.referral.source", &value.source, &"text");
            check.holds("meta.referral.title", &value.title, &"text");
            check.holds("meta.referral.text", &value.text, &"text");
            check.holds("meta.referral.group", &value.group, &"text");
            if let Some(value) = check.some("meta.referral.metadata", &value.metadata) {
                check.holds("meta.referral.metadata.source_id", &value.source_id, &"text");
                check.holds("meta.referral.metadata.source_url", &value.source_url, &"text");
                check.holds("meta.referral.metadata.media_url", &value.media_url, &"text");
                check.holds("meta.referral.metadata.tracking_id", &value.tracking_id, &"text");
            }
        }
        if let Some(value) = check.some("meta.order", &value.order) {
            if let Some(value) = check.some("meta.order.products", &value.products) {
                check.length("meta.order.products", value, 1);
                if let Some(value) = value.first() {
                    check.holds("meta.order.products[0].externalCatalogId", &value.external_catalog_id, &"text");
                    check.holds("meta.order.products[0].externalProductId", &value.external_product_id, &"text");
                    check.holds("meta.order.products[0].quantity", &value.quantity, &1);
                    if let Some(value) = check.some("meta.order.products[0].price", &value.price) {
                        check.holds("meta.order.products[0].price.amount", &value.amount, &1);
                        check.holds("meta.order.products[0].price.exponent", &value.exponent, &1);
                        check.holds("meta.order.products[0].price.currencyCode", &value.currency_code, &"text");
                    }
                }
            }
        }
        if let Some(value) = check.some("meta.referredProduct", &value.referred_product) {
            check.holds("meta.referredProduct.externalCatalogId", &value.external_catalog_id, &"text");
            check.holds("meta.referredProduct.externalProductId", &value.external_product_id, &"text");
        }
        if let Some(value) = check.some("meta.email", &value.email) {
            check.holds("meta.email.subject", &value.subject, &"text");
            if let Some(value) = check.some("meta.email.headers", &value.headers) {
                if let Some(value) =
                    check.some("meta.email.headers.ANY_ADDITIONAL_PROPERTY", &value.get("ANY_ADDITIONAL_PROPERTY"))
                {
                    check.equal("meta.email.headers.ANY_ADDITIONAL_PROPERTY", *value, &"text");
                }
            }
            if let Some(value) = check.some("meta.email.from", &value.from) {
                check.holds("meta.email.from.username", &value.username, &"text");
                check.holds("meta.email.from.displayName", &value.display_name, &"text");
            }
        }
        if let Some(value) = check.some("meta.pushNotifications", &value.push_notifications) {
            check.holds("meta.pushNotifications.gatewayTypeOverride", &value.gateway_type_override, &GatewayType::Apns);
        }
        check.holds("meta.navigatorId", &value.navigator_id, &"123e4567-e89b-12d3-a456-426614174000");
        check.holds("meta.navigatorMessageId", &value.navigator_message_id, &"123e4567-e89b-12d3-a456-426614174000");
        if let Some(value) = check.some("meta.flow", &value.flow) {
            check.holds("meta.flow.id", &value.id, &"123e4567-e89b-12d3-a456-426614174000");
            check.holds("meta.flow.name", &value.name, &"text");
            check.holds("meta.flow.stepId", &value.step_id, &"text");
            check.holds("meta.flow.runId", &value.run_id, &"123e4567-e89b-12d3-a456-426614174000");
        }
        if let Some(value) = check.some("meta.journey", &value.journey) {
            check.holds("meta.journey.id", &value.id, &"123e4567-e89b-12d3-a456-426614174000");
            check.holds("meta.journey.name", &value.name, &"text");
            check.holds("meta.journey.stepId", &value.step_id, &"text");
            check.holds("meta.journey.runId", &value.run_id, &"123e4567-e89b-12d3-a456-426614174000");
        }
        if let Some(value) = check.some("meta.campaign", &value.campaign) {
            check.holds("meta.campaign.id", &value.id, &"123e4567-e89b-12d3-a456-426614174000");
            check.holds("meta.campaign.name", &value.name, &"text");
        }
    }
    check.holds("reference", &answer.reference, &"my-own-identifier");
    if let Some(value) = check.some("parts", &answer.parts) {
        check.length("parts", value, 1);
        if let Some(value) = value.first() {
            check.holds("parts[0].platformReference", &value.platform_reference, &"text");
        }
    }
    check.holds("status", &answer.status, &MessageStatus::Accepted);
    check.holds("reason", &answer.reason, &"text");
    check.holds("direction", &answer.direction, &MessageDirection::Incoming);
    if let Some(value) = check.some("origin", &answer.origin) {
        check.holds("origin.type", &value.r#type, &"text");
        check.holds("origin.id", &value.id, &"text");
    }
    if let Some(value) = check.some("replyTo", &answer.reply_to) {
        check.holds("replyTo.id", &value.id, &"text");
        check.holds("replyTo.order", &value.order, &1);
        check.holds("replyTo.type", &value.r#type, &ReplyToType::Message);
    }
    check.holds("lastStatusAt", &answer.last_status_at, &crate::check::time("2025-05-29T06:14:56.392Z"));
    check.holds("createdAt", &answer.created_at, &crate::check::time("2025-05-29T06:14:56.392Z"));
    check.holds("updatedAt", &answer.updated_at, &crate::check::time("2025-05-29T06:14:56.392Z"));
    check.holds("details", &answer.details, &MessageDetail::Unknown("text".into()));
    if let Some(value) = check.some("failure", &answer.failure) {
        check.holds("failure.code", &value.code, &1);
        check.holds("failure.description", &value.description, &"Unsupported media type");
        if let Some(value) = check.some("failure.source", &value.source) {
            check.holds("failure.source.code", &value.code, &"text");
            check.holds("failure.source.name", &value.name, &"text");
        }
    }
    if let Some(value) = check.some("tags", &answer.tags) {
        check.length("tags", value, 1);
        if let Some(value) = value.first() {
            check.equal("tags[0]", value, &"text");
        }
    }
    if let Some(value) = check.some("shortLinks", &answer.short_links) {
        check.holds("shortLinks.domain", &value.domain, &"text");
    }
    check.holds("scheduledFor", &answer.scheduled_for, &crate::check::time("2025-05-29T06:14:56.392Z"));
    if let Some(value) = check.some("body", &answer.body) {
        check.equal("body.type", value.kind(), "text");
        match value {
            MessageBody::Text(value) => {
                check.holds("body.text.text", &value.text, &"text");
                if let Some(value) = check.some("body.text.attachments", &value.attachments) {
                    check.length("body.text.attachments", value, 1);
                    if let Some(value) = value.first() {
                        check.holds("body.text.attachments[0].mediaUrl", &value.media_url, &"https://example.com");
                        check.holds("body.text.attachments[0].filename", &value.filename, &"text");
                        check.holds("body.text.attachments[0].inline", &value.inline, &true);
                    }
                }
                if let Some(value) = check.some("body.text.actions", &value.actions) {
                    check.length("body.text.actions", value, 1);
                    if let Some(value) = value.first() {
                        check.equal("body.text.actions[0].type", value.kind(), "link");
                        match value {
                            Action::Link(value) => {
                                check.holds("body.text.actions[0].link.text", &value.text, &"text");
                                check.holds("body.text.actions[0].link.url", &value.url, &"text");
                            }
                            other => check.fail("body.text.actions[0].link", other),
                        }
                    }
                }
                if let Some(value) = check.some("body.text.metadata", &value.metadata) {
                    check.holds("body.text.metadata.subject", &value.subject, &"text");
                    if let Some(value) = check.some("body.text.metadata.headers", &value.headers) {
                        if let Some(value) = check.some(
                            "body.text.metadata.headers.ANY_ADDITIONAL_PROPERTY",
                            &value.get("ANY_ADDITIONAL_PROPERTY"),
                        ) {
                            check.equal("body.text.metadata.headers.ANY_ADDITIONAL_PROPERTY", *value, &"text");
                        }
                    }
                    if let Some(value) = check.some("body.text.metadata.whatsapp", &value.whatsapp) {
                        check.holds("body.text.metadata.whatsapp.previewUrl", &value.preview_url, &true);
                    }
                    if let Some(value) = check.some("body.text.metadata.line", &value.line) {
                        if let Some(value) = check.some("body.text.metadata.line.emoji", &value.emoji) {
                            if let Some(value) = check.some("body.text.metadata.line.emoji.items", &value.items) {
                                check.length("body.text.metadata.line.emoji.items", value, 1);
                                if let Some(value) = value.first() {
                                    check.holds("body.text.metadata.line.emoji.items[0].index", &value.index, &1);
                                    check.holds(
                                        "body.text.metadata.line.emoji.items[0].productId",
                                        &value.product_id,
                                        &"text",
                                    );
                                    check.holds(
                                        "body.text.metadata.line.emoji.items[0].emojiId",
                                        &value.emoji_id,
                                        &"text",
                                    );
                                    check.holds("body.text.metadata.line.emoji.items[0].length", &value.length, &1);
                                }
                            }
                        }
                    }
                    if let Some(value) = check.some("body.text.metadata.telegram", &value.telegram) {
                        check.holds(
                            "body.text.metadata.telegram.parseMode",
                            &value.parse_mode,
                            &TelegramParseMode::Markdown,
                        );
                    }
                }
            }
            other => check.fail("body.text", other),
        }
    }
    Ok(())
}
