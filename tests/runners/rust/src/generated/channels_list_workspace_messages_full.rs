// Written by codegen from spec/. Edit spec/ and run `make generate`.

//! Messaging, List messages by workspace ID, the full response; its token leads to an empty last page

#[allow(unused_imports)]
use std::{collections::HashMap, time::Duration};

use crate::check::{Check, Outcome};
#[allow(unused_imports)]
use birdwire::{CallOptions, Change, Json, Upload, types::*};

pub async fn run(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    let pages = Check::walk(bird.channels().messages().list_by_workspace(ListWorkspaceMessages::default())).await?;
    check.length("pages", &pages, 2);
    if let Some((page, items)) = pages.first() {
        check.equal("nextPageToken", &page.next_page_token(), &Some("text"));
        check.length("items", items, 1);
        if let Some(item) = items.first() {
            check.holds("items[0].id", &item.id, &"123e4567-e89b-12d3-a456-426614174000");
            check.holds("items[0].channelId", &item.channel_id, &"123e4567-e89b-12d3-a456-426614174000");
            if let Some(value) = check.some("items[0].sender", &item.sender) {
                if let Some(value) = check.some("items[0].sender.connector", &value.connector) {
                    check.holds("items[0].sender.connector.id", &value.id, &"123e4567-e89b-12d3-a456-426614174000");
                    check.holds("items[0].sender.connector.identifierValue", &value.identifier_value, &"text");
                    if let Some(value) = check.some("items[0].sender.connector.annotations", &value.annotations) {
                        check.holds("items[0].sender.connector.annotations.name", &value.name, &"text");
                    }
                }
            }
            if let Some(value) = check.some("items[0].receiver", &item.receiver) {
                if let Some(value) = check.some("items[0].receiver.connector", &value.connector) {
                    check.holds("items[0].receiver.connector.id", &value.id, &"123e4567-e89b-12d3-a456-426614174000");
                    check.holds("items[0].receiver.connector.identifierValue", &value.identifier_value, &"text");
                    if let Some(value) = check.some("items[0].receiver.connector.annotations", &value.annotations) {
                        check.holds("items[0].receiver.connector.annotations.name", &value.name, &"text");
                    }
                }
            }
            if let Some(value) = check.some("items[0].meta", &item.meta) {
                if let Some(value) = check.some("items[0].meta.extraInformation", &value.extra_information) {
                    check.json("items[0].meta.extraInformation", value, r#"{"ANY_ADDITIONAL_PROPERTY":"anything"}"#);
                }
                if let Some(value) = check.some("items[0].meta.referral", &value.referral) {
                    check.holds("items[0].meta.referral.source", &value.source, &"text");
                    check.holds("items[0].meta.referral.title", &value.title, &"text");
                    check.holds("items[0].meta.referral.text", &value.text, &"text");
                    check.holds("items[0].meta.referral.group", &value.group, &"text");
                    if let Some(value) = check.some("items[0].meta.referral.metadata", &value.metadata) {
                        check.holds("items[0].meta.referral.metadata.source_id", &value.source_id, &"text");
                        check.holds("items[0].meta.referral.metadata.source_url", &value.source_url, &"text");
                        check.holds("items[0].meta.referral.metadata.media_url", &value.media_url, &"text");
                        check.holds("items[0].meta.referral.metadata.tracking_id", &value.tracking_id, &"text");
                    }
                }
                if let Some(value) = check.some("items[0].meta.order", &value.order) {
                    if let Some(value) = check.some("items[0].meta.order.products", &value.products) {
                        check.length("items[0].meta.order.products", value, 1);
                        if let Some(value) = value.first() {
                            check.holds(
                                "items[0].meta.order.products[0].externalCatalogId",
                                &value.external_catalog_id,
                                &"text",
                            );
                            check.holds(
                                "items[0].meta.order.products[0].externalProductId",
                                &value.external_product_id,
                                &"text",
                            );
                            check.holds("items[0].meta.order.products[0].quantity", &value.quantity, &1);
                            if let Some(value) = check.some("items[0].meta.order.products[0].price", &value.price) {
                                check.holds("items[0].meta.order.products[0].price.amount", &value.amount, &1);
                                check.holds("items[0].meta.order.products[0].price.exponent", &value.exponent, &1);
                                check.holds(
                                    "items[0].meta.order.products[0].price.currencyCode",
                                    &value.currency_code,
                                    &"text",
                                );
                            }
                        }
                    }
                }
                if let Some(value) = check.some("items[0].meta.referredProduct", &value.referred_product) {
                    check.holds("items[0].meta.referredProduct.externalCatalogId", &value.external_catalog_id, &"text");
                    check.holds("items[0].meta.referredProduct.externalProductId", &value.external_product_id, &"text");
                }
                if let Some(value) = check.some("items[0].meta.email", &value.email) {
                    check.holds("items[0].meta.email.subject", &value.subject, &"text");
                    if let Some(value) = check.some("items[0].meta.email.headers", &value.headers) {
                        if let Some(value) = check.some(
                            "items[0].meta.email.headers.ANY_ADDITIONAL_PROPERTY",
                            &value.get("ANY_ADDITIONAL_PROPERTY"),
                        ) {
                            check.equal("items[0].meta.email.headers.ANY_ADDITIONAL_PROPERTY", *value, &"text");
                        }
                    }
                    if let Some(value) = check.some("items[0].meta.email.from", &value.from) {
                        check.holds("items[0].meta.email.from.username", &value.username, &"text");
                        check.holds("items[0].meta.email.from.displayName", &value.display_name, &"text");
                    }
                }
                check.holds("items[0].meta.navigatorId", &value.navigator_id, &"123e4567-e89b-12d3-a456-426614174000");
                check.holds(
                    "items[0].meta.navigatorMessageId",
                    &value.navigator_message_id,
                    &"123e4567-e89b-12d3-a456-426614174000",
                );
            }
            check.holds("items[0].reference", &item.reference, &"text");
            if let Some(value) = check.some("items[0].parts", &item.parts) {
                check.length("items[0].parts", value, 1);
                if let Some(value) = value.first() {
                    check.holds("items[0].parts[0].platformReference", &value.platform_reference, &"text");
                }
            }
            check.holds("items[0].status", &item.status, &MessageStatus::Accepted);
            check.holds("items[0].reason", &item.reason, &"text");
            check.holds("items[0].direction", &item.direction, &MessageDirection::Incoming);
            if let Some(value) = check.some("items[0].replyTo", &item.reply_to) {
                check.holds("items[0].replyTo.id", &value.id, &"text");
                check.holds("items[0].replyTo.order", &value.order, &1);
                check.holds("items[0].replyTo.type", &value.r#type, &ReplyToType::Message);
            }
            check.holds("items[0].lastStatusAt", &item.last_status_at, &crate::check::time("2025-05-29T06:14:56.392Z"));
            check.holds("items[0].createdAt", &item.created_at, &crate::check::time("2025-05-29T06:14:56.392Z"));
            check.holds("items[0].updatedAt", &item.updated_at, &crate::check::time("2025-05-29T06:14:56.392Z"));
            check.holds("items[0].details", &item.details, &MessageDetail::Unknown("text".into()));
            if let Some(value) = check.some("items[0].failure", &item.failure) {
                check.holds("items[0].failure.code", &value.code, &1);
                if let Some(value) = check.some("items[0].failure.source", &value.source) {
                    check.holds("items[0].failure.source.code", &value.code, &"text");
                    check.holds("items[0].failure.source.name", &value.name, &"text");
                }
            }
            if let Some(value) = check.some("items[0].tags", &item.tags) {
                check.length("items[0].tags", value, 1);
                if let Some(value) = value.first() {
                    check.equal("items[0].tags[0]", value, &"text");
                }
            }
            if let Some(value) = check.some("items[0].shortLinks", &item.short_links) {
                check.holds("items[0].shortLinks.domain", &value.domain, &"text");
            }
            check.holds("items[0].scheduledFor", &item.scheduled_for, &crate::check::time("2025-05-29T06:14:56.392Z"));
            if let Some(value) = check.some("items[0].body", &item.body) {
                check.equal("items[0].body.type", value.kind(), "text");
                match value {
                    MessageBody::Text(value) => {
                        check.holds("items[0].body.text.text", &value.text, &"text");
                        if let Some(value) = check.some("items[0].body.text.attachments", &value.attachments) {
                            check.length("items[0].body.text.attachments", value, 1);
                            if let Some(value) = value.first() {
                                check.holds(
                                    "items[0].body.text.attachments[0].mediaUrl",
                                    &value.media_url,
                                    &"https://example.com",
                                );
                                check.holds("items[0].body.text.attachments[0].filename", &value.filename, &"text");
                                check.holds("items[0].body.text.attachments[0].inline", &value.inline, &true);
                            }
                        }
                        if let Some(value) = check.some("items[0].body.text.actions", &value.actions) {
                            check.length("items[0].body.text.actions", value, 1);
                            if let Some(value) = value.first() {
                                check.equal("items[0].body.text.actions[0].type", value.kind(), "link");
                                match value {
                                    Action::Link(value) => {
                                        check.holds("items[0].body.text.actions[0].link.text", &value.text, &"text");
                                        check.holds(
                                            "items[0].body.text.actions[0].link.url",
                                            &value.url,
                                            &"https://example.com",
                                        );
                                    }
                                    other => check.fail("items[0].body.text.actions[0].link", other),
                                }
                            }
                        }
                        if let Some(value) = check.some("items[0].body.text.metadata", &value.metadata) {
                            check.holds("items[0].body.text.metadata.subject", &value.subject, &"text");
                            if let Some(value) = check.some("items[0].body.text.metadata.headers", &value.headers) {
                                if let Some(value) = check.some(
                                    "items[0].body.text.metadata.headers.ANY_ADDITIONAL_PROPERTY",
                                    &value.get("ANY_ADDITIONAL_PROPERTY"),
                                ) {
                                    check.equal(
                                        "items[0].body.text.metadata.headers.ANY_ADDITIONAL_PROPERTY",
                                        *value,
                                        &"text",
                                    );
                                }
                            }
                            if let Some(value) = check.some("items[0].body.text.metadata.whatsapp", &value.whatsapp) {
                                check.holds(
                                    "items[0].body.text.metadata.whatsapp.previewUrl",
                                    &value.preview_url,
                                    &true,
                                );
                            }
                            if let Some(value) = check.some("items[0].body.text.metadata.line", &value.line) {
                                if let Some(value) = check.some("items[0].body.text.metadata.line.emoji", &value.emoji)
                                {
                                    if let Some(value) =
                                        check.some("items[0].body.text.metadata.line.emoji.items", &value.items)
                                    {
                                        check.length("items[0].body.text.metadata.line.emoji.items", value, 1);
                                        if let Some(value) = value.first() {
                                            check.holds(
                                                "items[0].body.text.metadata.line.emoji.items[0].index",
                                                &value.index,
                                                &1,
                                            );
                                            check.holds(
                                                "items[0].body.text.metadata.line.emoji.items[0].productId",
                                                &value.product_id,
                                                &"text",
                                            );
                                            check.holds(
                                                "items[0].body.text.metadata.line.emoji.items[0].emojiId",
                                                &value.emoji_id,
                                                &"text",
                                            );
                                            check.holds(
                                                "items[0].body.text.metadata.line.emoji.items[0].length",
                                                &value.length,
                                                &1,
                                            );
                                        }
                                    }
                                }
                            }
                        }
                    }
                    other => check.fail("items[0].body.text", other),
                }
            }
            check.raw("/items/0", item.raw_json(), r#"{"id":"123e4567-e89b-12d3-a456-426614174000","channelId":"123e4567-e89b-12d3-a456-426614174000","sender":{"connector":{"id":"123e4567-e89b-12d3-a456-426614174000","identifierValue":"text","annotations":{"name":"text"}}},"receiver":{"connector":{"id":"123e4567-e89b-12d3-a456-426614174000","identifierValue":"text","annotations":{"name":"text"}}},"meta":{"extraInformation":{"ANY_ADDITIONAL_PROPERTY":"anything"},"referral":{"source":"text","title":"text","text":"text","group":"text","metadata":{"source_id":"text","source_url":"text","media_url":"text","tracking_id":"text"}},"order":{"products":[{"externalCatalogId":"text","externalProductId":"text","quantity":1,"price":{"amount":1,"exponent":1,"currencyCode":"text"}}]},"referredProduct":{"externalCatalogId":"text","externalProductId":"text"},"email":{"subject":"text","headers":{"ANY_ADDITIONAL_PROPERTY":"text"},"from":{"username":"text","displayName":"text"}},"navigatorId":"123e4567-e89b-12d3-a456-426614174000","navigatorMessageId":"123e4567-e89b-12d3-a456-426614174000"},"reference":"text","parts":[{"platformReference":"text"}],"status":"accepted","reason":"text","direction":"incoming","replyTo":{"id":"text","order":1,"type":"message"},"lastStatusAt":"2025-05-29T06:14:56.392Z","createdAt":"2025-05-29T06:14:56.392Z","updatedAt":"2025-05-29T06:14:56.392Z","details":"text","failure":{"code":1,"source":{"code":"text","name":"text"}},"tags":["text"],"shortLinks":{"domain":"text"},"scheduledFor":"2025-05-29T06:14:56.392Z","body":{"type":"text","text":{"text":"text","attachments":[{"mediaUrl":"https://example.com","filename":"text","inline":true}],"actions":[{"type":"link","link":{"text":"text","url":"https://example.com"}}],"metadata":{"subject":"text","headers":{"ANY_ADDITIONAL_PROPERTY":"text"},"whatsapp":{"previewUrl":true},"line":{"emoji":{"items":[{"index":1,"productId":"text","emojiId":"text","length":1}]}}}}}}"#);
        }
    }
    if let Some((page, items)) = pages.get(1) {
        check.equal("nextPageToken", &page.next_page_token(), &None);
        check.length("items", items, 0);
    }
    Ok(())
}
