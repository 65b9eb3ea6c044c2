// Written by codegen from spec/. Edit spec/ and run `make generate`.

//! The vectors of `listChannelMessages`.

#[allow(unused_imports)]
use std::{collections::HashMap, time::Duration};

#[allow(unused_imports)]
use birdwire::{CallOptions, Change, Csv, Json, Upload, types::*};

use crate::check::{Check, Outcome};

/// the body ends before its length
pub async fn answer_cut(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(
        Check::walk(
            bird.channels().messages().list("614208aa-b153-4d5d-9989-2fddfc0ce4c3", ListChannelMessages::default()),
        )
        .await,
        r#"{"kind":"connection","status":200,"attempts":1}"#,
    );
    Ok(())
}

/// a whole body that is no JSON
pub async fn answer_not_json(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(
        Check::walk(
            bird.channels().messages().list("614208aa-b153-4d5d-9989-2fddfc0ce4c3", ListChannelMessages::default()),
        )
        .await,
        r#"{"kind":"decode","status":200}"#,
    );
    Ok(())
}

/// a required member of the page is null
pub async fn answer_null_results(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(
        Check::walk(
            bird.channels().messages().list("614208aa-b153-4d5d-9989-2fddfc0ce4c3", ListChannelMessages::default()),
        )
        .await,
        r#"{"kind":"decode","status":200,"path":"results"}"#,
    );
    Ok(())
}

/// a required member of the page is missing
pub async fn answer_without_results(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(
        Check::walk(
            bird.channels().messages().list("614208aa-b153-4d5d-9989-2fddfc0ce4c3", ListChannelMessages::default()),
        )
        .await,
        r#"{"kind":"decode","status":200,"path":"results"}"#,
    );
    Ok(())
}

/// the caller gives up while the second page is awaited
pub async fn cancelled_on_second_page(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check
        .cancelled(
            1000,
            Check::walk(
                bird.channels().messages().list("614208aa-b153-4d5d-9989-2fddfc0ce4c3", ListChannelMessages::default()),
            ),
        )
        .await;
    Ok(())
}

/// the caller gives up; the connection must close
pub async fn cancelled(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check
        .cancelled(
            500,
            Check::walk(
                bird.channels().messages().list("614208aa-b153-4d5d-9989-2fddfc0ce4c3", ListChannelMessages::default()),
            ),
        )
        .await;
    Ok(())
}

/// an empty token is no token
pub async fn empty_token_ends(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    let pages = Check::walk(
        bird.channels().messages().list("614208aa-b153-4d5d-9989-2fddfc0ce4c3", ListChannelMessages::default()),
    )
    .await?;
    check.length("pages", &pages, 1);
    if let Some((page, items)) = pages.first() {
        check.equal("nextPageToken", &page.next_page_token(), &None);
        check.length("items", items, 1);
        if let Some(item) = items.first() {
            check.holds("items[0].id", &item.id, &"00000000-0000-4000-8000-000000000001");
            check.holds("items[0].channelId", &item.channel_id, &"614208aa-b153-4d5d-9989-2fddfc0ce4c3");
            if let Some(value) = check.some("items[0].body", &item.body) {
                check.equal("items[0].body.type", value.kind(), "text");
                match value {
                    MessageBody::Text(value) => {
                        check.holds("items[0].body.text.text", &value.text, &"Message 1");
                    }
                    other => check.fail("items[0].body.text", other),
                }
            }
            check.holds("items[0].status", &item.status, &MessageStatus::Delivered);
            check.holds("items[0].direction", &item.direction, &MessageDirection::Incoming);
            check.holds("items[0].createdAt", &item.created_at, &crate::check::time("2025-05-29T06:14:01.392Z"));
        }
    }
    Ok(())
}

/// Messaging, List channel messages: 401
pub async fn error_401(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(Check::walk(bird.channels().messages().list("614208aa-b153-4d5d-9989-2fddfc0ce4c3", ListChannelMessages::default()).options(CallOptions { max_retries: Some(0), ..Default::default() })).await, r#"{"kind":"authentication","status":401,"code":"Unauthorized","message":"The access key is not valid","delivery":"answered","attempts":1}"#);
    Ok(())
}

/// Messaging, List channel messages: 403
pub async fn error_403(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(Check::walk(bird.channels().messages().list("614208aa-b153-4d5d-9989-2fddfc0ce4c3", ListChannelMessages::default()).options(CallOptions { max_retries: Some(0), ..Default::default() })).await, r#"{"kind":"permissionDenied","status":403,"code":"Forbidden","message":"No policy allows this call","delivery":"answered","attempts":1}"#);
    Ok(())
}

/// the documented error of an unknown channel
pub async fn error_404(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(Check::walk(bird.channels().messages().list("614208aa-b153-4d5d-9989-2fddfc0ce4c3", ListChannelMessages::default())).await, r#"{"kind":"notFound","status":404,"code":"NotFound","message":"The requested resource does not exist: channel not found","delivery":"answered","attempts":1}"#);
    Ok(())
}

/// the documented error of a filter that did not pass validation
pub async fn error_422(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(Check::walk(bird.channels().messages().list("614208aa-b153-4d5d-9989-2fddfc0ce4c3", ListChannelMessages { email_subject: Some("x".into()), ..Default::default() })).await, r#"{"kind":"validation","status":422,"code":"InvalidPayload","message":"The request did not pass validation","details":{"receiver.contacts":["must have at least 1 item"],"body":["is required","must be an object"]},"delivery":"answered","attempts":1}"#);
    Ok(())
}

/// Messaging, List channel messages: 429
pub async fn error_429(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(Check::walk(bird.channels().messages().list("614208aa-b153-4d5d-9989-2fddfc0ce4c3", ListChannelMessages::default()).options(CallOptions { max_retries: Some(0), ..Default::default() })).await, r#"{"kind":"rateLimit","status":429,"code":"TooManyRequests","message":"Too many requests","retryAfterMs":7000,"delivery":"answered","attempts":1}"#);
    Ok(())
}

/// the first page is there, the second fails
pub async fn error_on_second_page(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(
        Check::walk(bird.channels().messages().list(
            "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
            ListChannelMessages { limit: Some(2), ..Default::default() },
        ))
        .await,
        r#"{"kind":"server","status":500,"attempts":1}"#,
    );
    Ok(())
}

/// a list that starts from a token the caller kept
pub async fn from_token(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    let pages = Check::walk(bird.channels().messages().list("614208aa-b153-4d5d-9989-2fddfc0ce4c3", ListChannelMessages { page_token: Some("WyIyMDI0LTExLTE1VDEzOjM0OjQ1Ljc3NTYzMDE0OVoiLCJhMGEwM2IxOS03NTQ5LTRlZmUtOTBjZS1jNzdlYzI0ZjZmN2YiXQ==".into()), ..Default::default() })).await?;
    check.length("pages", &pages, 1);
    if let Some((page, items)) = pages.first() {
        check.equal("nextPageToken", &page.next_page_token(), &None);
        check.holds("startAt", &page.start_at, &crate::check::time("2025-05-29T06:14:00Z"));
        check.holds("endAt", &page.end_at, &crate::check::time("2025-05-29T06:15:00Z"));
        check.length("items", items, 1);
        if let Some(item) = items.first() {
            check.holds("items[0].id", &item.id, &"00000000-0000-4000-8000-000000000003");
            check.holds("items[0].channelId", &item.channel_id, &"614208aa-b153-4d5d-9989-2fddfc0ce4c3");
            if let Some(value) = check.some("items[0].body", &item.body) {
                check.equal("items[0].body.type", value.kind(), "text");
                match value {
                    MessageBody::Text(value) => {
                        check.holds("items[0].body.text.text", &value.text, &"Message 3");
                    }
                    other => check.fail("items[0].body.text", other),
                }
            }
            check.holds("items[0].status", &item.status, &MessageStatus::Delivered);
            check.holds("items[0].direction", &item.direction, &MessageDirection::Incoming);
            check.holds("items[0].createdAt", &item.created_at, &crate::check::time("2025-05-29T06:14:03.392Z"));
        }
    }
    Ok(())
}

/// Messaging, List messages by channel ID, the full response; its token leads to an empty last page
pub async fn full(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    let pages = Check::walk(
        bird.channels().messages().list("614208aa-b153-4d5d-9989-2fddfc0ce4c3", ListChannelMessages::default()),
    )
    .await?;
    check.length("pages", &pages, 2);
    if let Some((page, items)) = pages.first() {
        check.equal("nextPageToken", &page.next_page_token(), &Some("text"));
        check.holds("startAt", &page.start_at, &crate::check::time("2025-05-29T06:14:56.392Z"));
        check.holds("endAt", &page.end_at, &crate::check::time("2025-05-29T06:14:56.392Z"));
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
                    if let Some(value) = check.some("items[0].sender.connector.types", &value.types) {
                        check.length("items[0].sender.connector.types", value, 1);
                        if let Some(value) = value.first() {
                            check.equal("items[0].sender.connector.types[0]", value, &"text");
                        }
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
                    if let Some(value) = check.some("items[0].receiver.connector.types", &value.types) {
                        check.length("items[0].receiver.connector.types", value, 1);
                        if let Some(value) = value.first() {
                            check.equal("items[0].receiver.connector.types[0]", value, &"text");
                        }
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
                if let Some(value) = check.some("items[0].meta.pushNotifications", &value.push_notifications) {
                    check.holds(
                        "items[0].meta.pushNotifications.gatewayTypeOverride",
                        &value.gateway_type_override,
                        &GatewayType::Apns,
                    );
                }
                check.holds("items[0].meta.navigatorId", &value.navigator_id, &"123e4567-e89b-12d3-a456-426614174000");
                check.holds(
                    "items[0].meta.navigatorMessageId",
                    &value.navigator_message_id,
                    &"123e4567-e89b-12d3-a456-426614174000",
                );
                if let Some(value) = check.some("items[0].meta.flow", &value.flow) {
                    check.holds("items[0].meta.flow.id", &value.id, &"123e4567-e89b-12d3-a456-426614174000");
                    check.holds("items[0].meta.flow.name", &value.name, &"text");
                    check.holds("items[0].meta.flow.stepId", &value.step_id, &"text");
                    check.holds("items[0].meta.flow.runId", &value.run_id, &"123e4567-e89b-12d3-a456-426614174000");
                }
                if let Some(value) = check.some("items[0].meta.journey", &value.journey) {
                    check.holds("items[0].meta.journey.id", &value.id, &"123e4567-e89b-12d3-a456-426614174000");
                    check.holds("items[0].meta.journey.name", &value.name, &"text");
                    check.holds("items[0].meta.journey.stepId", &value.step_id, &"text");
                    check.holds("items[0].meta.journey.runId", &value.run_id, &"123e4567-e89b-12d3-a456-426614174000");
                }
                if let Some(value) = check.some("items[0].meta.campaign", &value.campaign) {
                    check.holds("items[0].meta.campaign.id", &value.id, &"123e4567-e89b-12d3-a456-426614174000");
                    check.holds("items[0].meta.campaign.name", &value.name, &"text");
                }
            }
            check.holds("items[0].reference", &item.reference, &"my-own-identifier");
            if let Some(value) = check.some("items[0].parts", &item.parts) {
                check.length("items[0].parts", value, 1);
                if let Some(value) = value.first() {
                    check.holds("items[0].parts[0].platformReference", &value.platform_reference, &"text");
                }
            }
            check.holds("items[0].status", &item.status, &MessageStatus::Accepted);
            check.holds("items[0].reason", &item.reason, &"text");
            check.holds("items[0].direction", &item.direction, &MessageDirection::Incoming);
            if let Some(value) = check.some("items[0].origin", &item.origin) {
                check.holds("items[0].origin.type", &value.r#type, &"text");
                check.holds("items[0].origin.id", &value.id, &"text");
            }
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
                check.holds("items[0].failure.description", &value.description, &"Unsupported media type");
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
                                        check.holds("items[0].body.text.actions[0].link.url", &value.url, &"text");
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
                            if let Some(value) = check.some("items[0].body.text.metadata.telegram", &value.telegram) {
                                check.holds(
                                    "items[0].body.text.metadata.telegram.parseMode",
                                    &value.parse_mode,
                                    &TelegramParseMode::Markdown,
                                );
                            }
                        }
                    }
                    other => check.fail("items[0].body.text", other),
                }
            }
            check.raw("/items/0", item.raw_json(), r#"{"id":"123e4567-e89b-12d3-a456-426614174000","channelId":"123e4567-e89b-12d3-a456-426614174000","sender":{"connector":{"id":"123e4567-e89b-12d3-a456-426614174000","identifierValue":"text","annotations":{"name":"text"},"types":["text"]}},"receiver":{"connector":{"id":"123e4567-e89b-12d3-a456-426614174000","identifierValue":"text","annotations":{"name":"text"},"types":["text"]}},"meta":{"extraInformation":{"ANY_ADDITIONAL_PROPERTY":"anything"},"referral":{"source":"text","title":"text","text":"text","group":"text","metadata":{"source_id":"text","source_url":"text","media_url":"text","tracking_id":"text"}},"order":{"products":[{"externalCatalogId":"text","externalProductId":"text","quantity":1,"price":{"amount":1,"exponent":1,"currencyCode":"text"}}]},"referredProduct":{"externalCatalogId":"text","externalProductId":"text"},"email":{"subject":"text","headers":{"ANY_ADDITIONAL_PROPERTY":"text"},"from":{"username":"text","displayName":"text"}},"pushNotifications":{"gatewayTypeOverride":"apns"},"navigatorId":"123e4567-e89b-12d3-a456-426614174000","navigatorMessageId":"123e4567-e89b-12d3-a456-426614174000","flow":{"id":"123e4567-e89b-12d3-a456-426614174000","name":"text","stepId":"text","runId":"123e4567-e89b-12d3-a456-426614174000"},"journey":{"id":"123e4567-e89b-12d3-a456-426614174000","name":"text","stepId":"text","runId":"123e4567-e89b-12d3-a456-426614174000"},"campaign":{"id":"123e4567-e89b-12d3-a456-426614174000","name":"text"}},"reference":"my-own-identifier","parts":[{"platformReference":"text"}],"status":"accepted","reason":"text","direction":"incoming","origin":{"type":"text","id":"text"},"replyTo":{"id":"text","order":1,"type":"message"},"lastStatusAt":"2025-05-29T06:14:56.392Z","createdAt":"2025-05-29T06:14:56.392Z","updatedAt":"2025-05-29T06:14:56.392Z","details":"text","failure":{"code":1,"description":"Unsupported media type","source":{"code":"text","name":"text"}},"tags":["text"],"shortLinks":{"domain":"text"},"scheduledFor":"2025-05-29T06:14:56.392Z","body":{"type":"text","text":{"text":"text","attachments":[{"mediaUrl":"https://example.com","filename":"text","inline":true}],"actions":[{"type":"link","link":{"text":"text","url":"text"}}],"metadata":{"subject":"text","headers":{"ANY_ADDITIONAL_PROPERTY":"text"},"whatsapp":{"previewUrl":true},"line":{"emoji":{"items":[{"index":1,"productId":"text","emojiId":"text","length":1}]}},"telegram":{"parseMode":"Markdown"}}}}}"#);
        }
    }
    if let Some((page, items)) = pages.get(1) {
        check.equal("nextPageToken", &page.next_page_token(), &None);
        check.length("items", items, 0);
    }
    Ok(())
}

/// compressed pages
pub async fn gzip(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    let pages = Check::walk(
        bird.channels().messages().list("614208aa-b153-4d5d-9989-2fddfc0ce4c3", ListChannelMessages::default()),
    )
    .await?;
    check.length("pages", &pages, 2);
    if let Some((page, items)) = pages.first() {
        check.equal(
            "nextPageToken",
            &page.next_page_token(),
            &Some(
                "WyIyMDI0LTExLTE1VDEzOjM0OjQ1Ljc3NTYzMDE0OVoiLCJhMGEwM2IxOS03NTQ5LTRlZmUtOTBjZS1jNzdlYzI0ZjZmN2YiXQ==",
            ),
        );
        check.holds("startAt", &page.start_at, &crate::check::time("2025-05-29T06:14:00Z"));
        check.holds("endAt", &page.end_at, &crate::check::time("2025-05-29T06:15:00Z"));
        check.length("items", items, 2);
        if let Some(item) = items.first() {
            check.holds("items[0].id", &item.id, &"00000000-0000-4000-8000-000000000001");
            check.holds("items[0].channelId", &item.channel_id, &"614208aa-b153-4d5d-9989-2fddfc0ce4c3");
            if let Some(value) = check.some("items[0].body", &item.body) {
                check.equal("items[0].body.type", value.kind(), "text");
                match value {
                    MessageBody::Text(value) => {
                        check.holds("items[0].body.text.text", &value.text, &"Message 1");
                    }
                    other => check.fail("items[0].body.text", other),
                }
            }
            check.holds("items[0].status", &item.status, &MessageStatus::Delivered);
            check.holds("items[0].direction", &item.direction, &MessageDirection::Incoming);
            check.holds("items[0].createdAt", &item.created_at, &crate::check::time("2025-05-29T06:14:01.392Z"));
        }
        if let Some(item) = items.get(1) {
            check.holds("items[1].id", &item.id, &"00000000-0000-4000-8000-000000000002");
            check.holds("items[1].channelId", &item.channel_id, &"614208aa-b153-4d5d-9989-2fddfc0ce4c3");
            if let Some(value) = check.some("items[1].body", &item.body) {
                check.equal("items[1].body.type", value.kind(), "text");
                match value {
                    MessageBody::Text(value) => {
                        check.holds("items[1].body.text.text", &value.text, &"Message 2");
                    }
                    other => check.fail("items[1].body.text", other),
                }
            }
            check.holds("items[1].status", &item.status, &MessageStatus::Delivered);
            check.holds("items[1].direction", &item.direction, &MessageDirection::Incoming);
            check.holds("items[1].createdAt", &item.created_at, &crate::check::time("2025-05-29T06:14:02.392Z"));
        }
    }
    if let Some((page, items)) = pages.get(1) {
        check.equal("nextPageToken", &page.next_page_token(), &None);
        check.holds("startAt", &page.start_at, &crate::check::time("2025-05-29T06:14:00Z"));
        check.holds("endAt", &page.end_at, &crate::check::time("2025-05-29T06:15:00Z"));
        check.length("items", items, 1);
        if let Some(item) = items.first() {
            check.holds("items[0].id", &item.id, &"00000000-0000-4000-8000-000000000003");
            check.holds("items[0].channelId", &item.channel_id, &"614208aa-b153-4d5d-9989-2fddfc0ce4c3");
            if let Some(value) = check.some("items[0].body", &item.body) {
                check.equal("items[0].body.type", value.kind(), "text");
                match value {
                    MessageBody::Text(value) => {
                        check.holds("items[0].body.text.text", &value.text, &"Message 3");
                    }
                    other => check.fail("items[0].body.text", other),
                }
            }
            check.holds("items[0].status", &item.status, &MessageStatus::Delivered);
            check.holds("items[0].direction", &item.direction, &MessageDirection::Incoming);
            check.holds("items[0].createdAt", &item.created_at, &crate::check::time("2025-05-29T06:14:03.392Z"));
        }
    }
    Ok(())
}

/// a limit of the schema: message ids are UUIDs
pub async fn input_id_no_uuid(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(
        Check::walk(bird.channels().messages().list(
            "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
            ListChannelMessages {
                id: Some(vec!["123e4567-e89b-12d3-a456-426614174000".into(), "mine".into()]),
                ..Default::default()
            },
        ))
        .await,
        r#"{"kind":"input","path":"query.id[1]","delivery":"neverSent"}"#,
    );
    Ok(())
}

/// a limit of the schema: a page has at most 1000 items
pub async fn input_limit_too_large(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(
        Check::walk(bird.channels().messages().list(
            "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
            ListChannelMessages { limit: Some(1001), ..Default::default() },
        ))
        .await,
        r#"{"kind":"input","path":"query.limit","delivery":"neverSent"}"#,
    );
    Ok(())
}

/// a limit of the schema: a page has at least 1 item
pub async fn input_limit_zero(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(
        Check::walk(bird.channels().messages().list(
            "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
            ListChannelMessages { limit: Some(0), ..Default::default() },
        ))
        .await,
        r#"{"kind":"input","path":"query.limit","delivery":"neverSent"}"#,
    );
    Ok(())
}

/// a limit of the schema: a token has at most 8000 characters
pub async fn input_page_token_too_long(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(Check::walk(bird.channels().messages().list("614208aa-b153-4d5d-9989-2fddfc0ce4c3", ListChannelMessages { page_token: Some("ttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttt".into()), ..Default::default() })).await, r#"{"kind":"input","path":"query.pageToken","delivery":"neverSent"}"#);
    Ok(())
}

/// a limit of the schema: a platform has at least 3 characters
pub async fn input_platform_too_short(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(
        Check::walk(bird.channels().messages().list(
            "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
            ListChannelMessages { platform: Some(vec!["sms".into(), "x".into()]), ..Default::default() },
        ))
        .await,
        r#"{"kind":"input","path":"query.platform[1]","delivery":"neverSent"}"#,
    );
    Ok(())
}

/// a required member of the second item is missing
pub async fn item_without_id(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(
        Check::walk(
            bird.channels().messages().list("614208aa-b153-4d5d-9989-2fddfc0ce4c3", ListChannelMessages::default()),
        )
        .await,
        r#"{"kind":"decode","path":"results[1].id"}"#,
    );
    Ok(())
}

/// an empty list
pub async fn no_messages(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    let pages = Check::walk(
        bird.channels().messages().list("614208aa-b153-4d5d-9989-2fddfc0ce4c3", ListChannelMessages::default()),
    )
    .await?;
    check.length("pages", &pages, 1);
    if let Some((page, items)) = pages.first() {
        check.equal("nextPageToken", &page.next_page_token(), &None);
        check.length("items", items, 0);
    }
    Ok(())
}

/// every optional member of a page and of its item null
pub async fn null_members(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    let pages = Check::walk(
        bird.channels().messages().list("614208aa-b153-4d5d-9989-2fddfc0ce4c3", ListChannelMessages::default()),
    )
    .await?;
    check.length("pages", &pages, 1);
    if let Some((page, items)) = pages.first() {
        check.equal("nextPageToken", &page.next_page_token(), &None);
        check.none("startAt", &page.start_at);
        check.none("endAt", &page.end_at);
        check.length("items", items, 1);
        if let Some(item) = items.first() {
            check.holds("items[0].id", &item.id, &"96a0b5fa-a986-453d-be5c-3117f989f025");
            check.none("items[0].channelId", &item.channel_id);
            check.none("items[0].sender", &item.sender);
            check.none("items[0].receiver", &item.receiver);
            check.none("items[0].meta", &item.meta);
            check.none("items[0].reference", &item.reference);
            check.none("items[0].parts", &item.parts);
            check.none("items[0].status", &item.status);
            check.none("items[0].reason", &item.reason);
            check.none("items[0].direction", &item.direction);
            check.none("items[0].origin", &item.origin);
            check.none("items[0].replyTo", &item.reply_to);
            check.none("items[0].lastStatusAt", &item.last_status_at);
            check.none("items[0].createdAt", &item.created_at);
            check.none("items[0].updatedAt", &item.updated_at);
            check.none("items[0].details", &item.details);
            check.none("items[0].failure", &item.failure);
            check.none("items[0].tags", &item.tags);
            check.none("items[0].shortLinks", &item.short_links);
            check.none("items[0].scheduledFor", &item.scheduled_for);
            check.none("items[0].body", &item.body);
            check.none("items[0].template", &item.template);
            check.raw("/items/0", item.raw_json(), r#"{"id":"96a0b5fa-a986-453d-be5c-3117f989f025","channelId":null,"sender":null,"receiver":null,"meta":null,"reference":null,"parts":null,"status":null,"reason":null,"direction":null,"origin":null,"replyTo":null,"lastStatusAt":null,"createdAt":null,"updatedAt":null,"details":null,"failure":null,"tags":null,"shortLinks":null,"scheduledFor":null,"body":null,"template":null}"#);
        }
    }
    Ok(())
}

/// every documented query parameter at once
pub async fn query_all(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    let pages = Check::walk(bird.channels().messages().list(
        "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
        ListChannelMessages {
            limit: Some(1000),
            page_token: Some("kept-token".into()),
            reverse: Some(true),
            platform: Some(vec!["sms".into(), "whatsapp".into()]),
            direction: Some(MessageDirection::Outgoing),
            id: Some(vec![
                "123e4567-e89b-12d3-a456-426614174000".into(),
                "96a0b5fa-a986-453d-be5c-3117f989f025".into(),
            ]),
            navigator_id: Some("7b492653-450b-4e97-b5e4-3827868e7438".into()),
            start_at: Some(crate::check::time("2025-05-29T06:14:56.392Z")),
            end_at: Some(crate::check::time("2025-05-30T06:14:56.392Z")),
            from: Some(vec!["+31612345678".into(), "ada@example.com".into()]),
            to: Some(vec!["+31687654321".into(), "bob@example.com".into()]),
            failure_code: Some(vec![11001, 15005]),
            failure_source_code: Some(vec!["1".into(), "34".into()]),
            failure_source_name: Some(vec!["sms-messagebird".into(), "email-messagebird".into()]),
            country_code: Some(vec!["NL".into(), "DE".into()]),
            tag: Some(vec!["spring sale".into(), "vip".into()]),
            email_subject: Some("50% off & more?".into()),
            batch_id: Some("6449eb42-dffb-41c2-81a1-7fd956d2e7a6".into()),
        },
    ))
    .await?;
    check.length("pages", &pages, 1);
    if let Some((page, items)) = pages.first() {
        check.equal("nextPageToken", &page.next_page_token(), &None);
        check.length("items", items, 1);
        if let Some(item) = items.first() {
            check.holds("items[0].id", &item.id, &"00000000-0000-4000-8000-000000000001");
            check.holds("items[0].channelId", &item.channel_id, &"614208aa-b153-4d5d-9989-2fddfc0ce4c3");
            if let Some(value) = check.some("items[0].body", &item.body) {
                check.equal("items[0].body.type", value.kind(), "text");
                match value {
                    MessageBody::Text(value) => {
                        check.holds("items[0].body.text.text", &value.text, &"Message 1");
                    }
                    other => check.fail("items[0].body.text", other),
                }
            }
            check.holds("items[0].status", &item.status, &MessageStatus::Delivered);
            check.holds("items[0].direction", &item.direction, &MessageDirection::Incoming);
            check.holds("items[0].createdAt", &item.created_at, &crate::check::time("2025-05-29T06:14:01.392Z"));
        }
    }
    Ok(())
}

/// the documented query parameter batchId
pub async fn query_batch_id(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    let pages = Check::walk(bird.channels().messages().list(
        "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
        ListChannelMessages { batch_id: Some("6449eb42-dffb-41c2-81a1-7fd956d2e7a6".into()), ..Default::default() },
    ))
    .await?;
    check.length("pages", &pages, 1);
    if let Some((page, items)) = pages.first() {
        check.equal("nextPageToken", &page.next_page_token(), &None);
        check.length("items", items, 1);
        if let Some(item) = items.first() {
            check.holds("items[0].id", &item.id, &"00000000-0000-4000-8000-000000000001");
            check.holds("items[0].channelId", &item.channel_id, &"614208aa-b153-4d5d-9989-2fddfc0ce4c3");
            if let Some(value) = check.some("items[0].body", &item.body) {
                check.equal("items[0].body.type", value.kind(), "text");
                match value {
                    MessageBody::Text(value) => {
                        check.holds("items[0].body.text.text", &value.text, &"Message 1");
                    }
                    other => check.fail("items[0].body.text", other),
                }
            }
            check.holds("items[0].status", &item.status, &MessageStatus::Delivered);
            check.holds("items[0].direction", &item.direction, &MessageDirection::Incoming);
            check.holds("items[0].createdAt", &item.created_at, &crate::check::time("2025-05-29T06:14:01.392Z"));
        }
    }
    Ok(())
}

/// the documented query parameter countryCode
pub async fn query_country_code(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    let pages = Check::walk(bird.channels().messages().list(
        "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
        ListChannelMessages { country_code: Some(vec!["NL".into(), "DE".into()]), ..Default::default() },
    ))
    .await?;
    check.length("pages", &pages, 1);
    if let Some((page, items)) = pages.first() {
        check.equal("nextPageToken", &page.next_page_token(), &None);
        check.length("items", items, 1);
        if let Some(item) = items.first() {
            check.holds("items[0].id", &item.id, &"00000000-0000-4000-8000-000000000001");
            check.holds("items[0].channelId", &item.channel_id, &"614208aa-b153-4d5d-9989-2fddfc0ce4c3");
            if let Some(value) = check.some("items[0].body", &item.body) {
                check.equal("items[0].body.type", value.kind(), "text");
                match value {
                    MessageBody::Text(value) => {
                        check.holds("items[0].body.text.text", &value.text, &"Message 1");
                    }
                    other => check.fail("items[0].body.text", other),
                }
            }
            check.holds("items[0].status", &item.status, &MessageStatus::Delivered);
            check.holds("items[0].direction", &item.direction, &MessageDirection::Incoming);
            check.holds("items[0].createdAt", &item.created_at, &crate::check::time("2025-05-29T06:14:01.392Z"));
        }
    }
    Ok(())
}

/// the documented query parameter direction
pub async fn query_direction(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    let pages = Check::walk(bird.channels().messages().list(
        "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
        ListChannelMessages { direction: Some(MessageDirection::Outgoing), ..Default::default() },
    ))
    .await?;
    check.length("pages", &pages, 1);
    if let Some((page, items)) = pages.first() {
        check.equal("nextPageToken", &page.next_page_token(), &None);
        check.length("items", items, 1);
        if let Some(item) = items.first() {
            check.holds("items[0].id", &item.id, &"00000000-0000-4000-8000-000000000001");
            check.holds("items[0].channelId", &item.channel_id, &"614208aa-b153-4d5d-9989-2fddfc0ce4c3");
            if let Some(value) = check.some("items[0].body", &item.body) {
                check.equal("items[0].body.type", value.kind(), "text");
                match value {
                    MessageBody::Text(value) => {
                        check.holds("items[0].body.text.text", &value.text, &"Message 1");
                    }
                    other => check.fail("items[0].body.text", other),
                }
            }
            check.holds("items[0].status", &item.status, &MessageStatus::Delivered);
            check.holds("items[0].direction", &item.direction, &MessageDirection::Incoming);
            check.holds("items[0].createdAt", &item.created_at, &crate::check::time("2025-05-29T06:14:01.392Z"));
        }
    }
    Ok(())
}

/// the documented query parameter emailSubject
pub async fn query_email_subject(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    let pages = Check::walk(bird.channels().messages().list(
        "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
        ListChannelMessages { email_subject: Some("50% off & more?".into()), ..Default::default() },
    ))
    .await?;
    check.length("pages", &pages, 1);
    if let Some((page, items)) = pages.first() {
        check.equal("nextPageToken", &page.next_page_token(), &None);
        check.length("items", items, 1);
        if let Some(item) = items.first() {
            check.holds("items[0].id", &item.id, &"00000000-0000-4000-8000-000000000001");
            check.holds("items[0].channelId", &item.channel_id, &"614208aa-b153-4d5d-9989-2fddfc0ce4c3");
            if let Some(value) = check.some("items[0].body", &item.body) {
                check.equal("items[0].body.type", value.kind(), "text");
                match value {
                    MessageBody::Text(value) => {
                        check.holds("items[0].body.text.text", &value.text, &"Message 1");
                    }
                    other => check.fail("items[0].body.text", other),
                }
            }
            check.holds("items[0].status", &item.status, &MessageStatus::Delivered);
            check.holds("items[0].direction", &item.direction, &MessageDirection::Incoming);
            check.holds("items[0].createdAt", &item.created_at, &crate::check::time("2025-05-29T06:14:01.392Z"));
        }
    }
    Ok(())
}

/// the documented query parameter endAt
pub async fn query_end_at(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    let pages = Check::walk(bird.channels().messages().list(
        "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
        ListChannelMessages { end_at: Some(crate::check::time("2025-05-30T06:14:56.392Z")), ..Default::default() },
    ))
    .await?;
    check.length("pages", &pages, 1);
    if let Some((page, items)) = pages.first() {
        check.equal("nextPageToken", &page.next_page_token(), &None);
        check.length("items", items, 1);
        if let Some(item) = items.first() {
            check.holds("items[0].id", &item.id, &"00000000-0000-4000-8000-000000000001");
            check.holds("items[0].channelId", &item.channel_id, &"614208aa-b153-4d5d-9989-2fddfc0ce4c3");
            if let Some(value) = check.some("items[0].body", &item.body) {
                check.equal("items[0].body.type", value.kind(), "text");
                match value {
                    MessageBody::Text(value) => {
                        check.holds("items[0].body.text.text", &value.text, &"Message 1");
                    }
                    other => check.fail("items[0].body.text", other),
                }
            }
            check.holds("items[0].status", &item.status, &MessageStatus::Delivered);
            check.holds("items[0].direction", &item.direction, &MessageDirection::Incoming);
            check.holds("items[0].createdAt", &item.created_at, &crate::check::time("2025-05-29T06:14:01.392Z"));
        }
    }
    Ok(())
}

/// the documented query parameter failureCode
pub async fn query_failure_code(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    let pages = Check::walk(bird.channels().messages().list(
        "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
        ListChannelMessages { failure_code: Some(vec![11001, 15005]), ..Default::default() },
    ))
    .await?;
    check.length("pages", &pages, 1);
    if let Some((page, items)) = pages.first() {
        check.equal("nextPageToken", &page.next_page_token(), &None);
        check.length("items", items, 1);
        if let Some(item) = items.first() {
            check.holds("items[0].id", &item.id, &"00000000-0000-4000-8000-000000000001");
            check.holds("items[0].channelId", &item.channel_id, &"614208aa-b153-4d5d-9989-2fddfc0ce4c3");
            if let Some(value) = check.some("items[0].body", &item.body) {
                check.equal("items[0].body.type", value.kind(), "text");
                match value {
                    MessageBody::Text(value) => {
                        check.holds("items[0].body.text.text", &value.text, &"Message 1");
                    }
                    other => check.fail("items[0].body.text", other),
                }
            }
            check.holds("items[0].status", &item.status, &MessageStatus::Delivered);
            check.holds("items[0].direction", &item.direction, &MessageDirection::Incoming);
            check.holds("items[0].createdAt", &item.created_at, &crate::check::time("2025-05-29T06:14:01.392Z"));
        }
    }
    Ok(())
}

/// the documented query parameter failureSourceCode
pub async fn query_failure_source_code(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    let pages = Check::walk(bird.channels().messages().list(
        "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
        ListChannelMessages { failure_source_code: Some(vec!["1".into(), "34".into()]), ..Default::default() },
    ))
    .await?;
    check.length("pages", &pages, 1);
    if let Some((page, items)) = pages.first() {
        check.equal("nextPageToken", &page.next_page_token(), &None);
        check.length("items", items, 1);
        if let Some(item) = items.first() {
            check.holds("items[0].id", &item.id, &"00000000-0000-4000-8000-000000000001");
            check.holds("items[0].channelId", &item.channel_id, &"614208aa-b153-4d5d-9989-2fddfc0ce4c3");
            if let Some(value) = check.some("items[0].body", &item.body) {
                check.equal("items[0].body.type", value.kind(), "text");
                match value {
                    MessageBody::Text(value) => {
                        check.holds("items[0].body.text.text", &value.text, &"Message 1");
                    }
                    other => check.fail("items[0].body.text", other),
                }
            }
            check.holds("items[0].status", &item.status, &MessageStatus::Delivered);
            check.holds("items[0].direction", &item.direction, &MessageDirection::Incoming);
            check.holds("items[0].createdAt", &item.created_at, &crate::check::time("2025-05-29T06:14:01.392Z"));
        }
    }
    Ok(())
}

/// the documented query parameter failureSourceName
pub async fn query_failure_source_name(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    let pages = Check::walk(bird.channels().messages().list(
        "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
        ListChannelMessages {
            failure_source_name: Some(vec!["sms-messagebird".into(), "email-messagebird".into()]),
            ..Default::default()
        },
    ))
    .await?;
    check.length("pages", &pages, 1);
    if let Some((page, items)) = pages.first() {
        check.equal("nextPageToken", &page.next_page_token(), &None);
        check.length("items", items, 1);
        if let Some(item) = items.first() {
            check.holds("items[0].id", &item.id, &"00000000-0000-4000-8000-000000000001");
            check.holds("items[0].channelId", &item.channel_id, &"614208aa-b153-4d5d-9989-2fddfc0ce4c3");
            if let Some(value) = check.some("items[0].body", &item.body) {
                check.equal("items[0].body.type", value.kind(), "text");
                match value {
                    MessageBody::Text(value) => {
                        check.holds("items[0].body.text.text", &value.text, &"Message 1");
                    }
                    other => check.fail("items[0].body.text", other),
                }
            }
            check.holds("items[0].status", &item.status, &MessageStatus::Delivered);
            check.holds("items[0].direction", &item.direction, &MessageDirection::Incoming);
            check.holds("items[0].createdAt", &item.created_at, &crate::check::time("2025-05-29T06:14:01.392Z"));
        }
    }
    Ok(())
}

/// the documented query parameter from
pub async fn query_from(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    let pages = Check::walk(bird.channels().messages().list(
        "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
        ListChannelMessages { from: Some(vec!["+31612345678".into(), "ada@example.com".into()]), ..Default::default() },
    ))
    .await?;
    check.length("pages", &pages, 1);
    if let Some((page, items)) = pages.first() {
        check.equal("nextPageToken", &page.next_page_token(), &None);
        check.length("items", items, 1);
        if let Some(item) = items.first() {
            check.holds("items[0].id", &item.id, &"00000000-0000-4000-8000-000000000001");
            check.holds("items[0].channelId", &item.channel_id, &"614208aa-b153-4d5d-9989-2fddfc0ce4c3");
            if let Some(value) = check.some("items[0].body", &item.body) {
                check.equal("items[0].body.type", value.kind(), "text");
                match value {
                    MessageBody::Text(value) => {
                        check.holds("items[0].body.text.text", &value.text, &"Message 1");
                    }
                    other => check.fail("items[0].body.text", other),
                }
            }
            check.holds("items[0].status", &item.status, &MessageStatus::Delivered);
            check.holds("items[0].direction", &item.direction, &MessageDirection::Incoming);
            check.holds("items[0].createdAt", &item.created_at, &crate::check::time("2025-05-29T06:14:01.392Z"));
        }
    }
    Ok(())
}

/// the documented query parameter id
pub async fn query_id(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    let pages = Check::walk(bird.channels().messages().list(
        "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
        ListChannelMessages {
            id: Some(vec![
                "123e4567-e89b-12d3-a456-426614174000".into(),
                "96a0b5fa-a986-453d-be5c-3117f989f025".into(),
            ]),
            ..Default::default()
        },
    ))
    .await?;
    check.length("pages", &pages, 1);
    if let Some((page, items)) = pages.first() {
        check.equal("nextPageToken", &page.next_page_token(), &None);
        check.length("items", items, 1);
        if let Some(item) = items.first() {
            check.holds("items[0].id", &item.id, &"00000000-0000-4000-8000-000000000001");
            check.holds("items[0].channelId", &item.channel_id, &"614208aa-b153-4d5d-9989-2fddfc0ce4c3");
            if let Some(value) = check.some("items[0].body", &item.body) {
                check.equal("items[0].body.type", value.kind(), "text");
                match value {
                    MessageBody::Text(value) => {
                        check.holds("items[0].body.text.text", &value.text, &"Message 1");
                    }
                    other => check.fail("items[0].body.text", other),
                }
            }
            check.holds("items[0].status", &item.status, &MessageStatus::Delivered);
            check.holds("items[0].direction", &item.direction, &MessageDirection::Incoming);
            check.holds("items[0].createdAt", &item.created_at, &crate::check::time("2025-05-29T06:14:01.392Z"));
        }
    }
    Ok(())
}

/// the smallest page
pub async fn query_limit_smallest(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    let pages = Check::walk(
        bird.channels()
            .messages()
            .list("614208aa-b153-4d5d-9989-2fddfc0ce4c3", ListChannelMessages { limit: Some(1), ..Default::default() }),
    )
    .await?;
    check.length("pages", &pages, 1);
    if let Some((page, items)) = pages.first() {
        check.equal("nextPageToken", &page.next_page_token(), &None);
        check.length("items", items, 1);
        if let Some(item) = items.first() {
            check.holds("items[0].id", &item.id, &"00000000-0000-4000-8000-000000000001");
            check.holds("items[0].channelId", &item.channel_id, &"614208aa-b153-4d5d-9989-2fddfc0ce4c3");
            if let Some(value) = check.some("items[0].body", &item.body) {
                check.equal("items[0].body.type", value.kind(), "text");
                match value {
                    MessageBody::Text(value) => {
                        check.holds("items[0].body.text.text", &value.text, &"Message 1");
                    }
                    other => check.fail("items[0].body.text", other),
                }
            }
            check.holds("items[0].status", &item.status, &MessageStatus::Delivered);
            check.holds("items[0].direction", &item.direction, &MessageDirection::Incoming);
            check.holds("items[0].createdAt", &item.created_at, &crate::check::time("2025-05-29T06:14:01.392Z"));
        }
    }
    Ok(())
}

/// the documented query parameter limit
pub async fn query_limit(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    let pages =
        Check::walk(bird.channels().messages().list(
            "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
            ListChannelMessages { limit: Some(1000), ..Default::default() },
        ))
        .await?;
    check.length("pages", &pages, 1);
    if let Some((page, items)) = pages.first() {
        check.equal("nextPageToken", &page.next_page_token(), &None);
        check.length("items", items, 1);
        if let Some(item) = items.first() {
            check.holds("items[0].id", &item.id, &"00000000-0000-4000-8000-000000000001");
            check.holds("items[0].channelId", &item.channel_id, &"614208aa-b153-4d5d-9989-2fddfc0ce4c3");
            if let Some(value) = check.some("items[0].body", &item.body) {
                check.equal("items[0].body.type", value.kind(), "text");
                match value {
                    MessageBody::Text(value) => {
                        check.holds("items[0].body.text.text", &value.text, &"Message 1");
                    }
                    other => check.fail("items[0].body.text", other),
                }
            }
            check.holds("items[0].status", &item.status, &MessageStatus::Delivered);
            check.holds("items[0].direction", &item.direction, &MessageDirection::Incoming);
            check.holds("items[0].createdAt", &item.created_at, &crate::check::time("2025-05-29T06:14:01.392Z"));
        }
    }
    Ok(())
}

/// the documented query parameter navigatorId
pub async fn query_navigator_id(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    let pages = Check::walk(bird.channels().messages().list(
        "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
        ListChannelMessages { navigator_id: Some("7b492653-450b-4e97-b5e4-3827868e7438".into()), ..Default::default() },
    ))
    .await?;
    check.length("pages", &pages, 1);
    if let Some((page, items)) = pages.first() {
        check.equal("nextPageToken", &page.next_page_token(), &None);
        check.length("items", items, 1);
        if let Some(item) = items.first() {
            check.holds("items[0].id", &item.id, &"00000000-0000-4000-8000-000000000001");
            check.holds("items[0].channelId", &item.channel_id, &"614208aa-b153-4d5d-9989-2fddfc0ce4c3");
            if let Some(value) = check.some("items[0].body", &item.body) {
                check.equal("items[0].body.type", value.kind(), "text");
                match value {
                    MessageBody::Text(value) => {
                        check.holds("items[0].body.text.text", &value.text, &"Message 1");
                    }
                    other => check.fail("items[0].body.text", other),
                }
            }
            check.holds("items[0].status", &item.status, &MessageStatus::Delivered);
            check.holds("items[0].direction", &item.direction, &MessageDirection::Incoming);
            check.holds("items[0].createdAt", &item.created_at, &crate::check::time("2025-05-29T06:14:01.392Z"));
        }
    }
    Ok(())
}

/// the documented query parameter platform
pub async fn query_platform(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    let pages = Check::walk(bird.channels().messages().list(
        "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
        ListChannelMessages { platform: Some(vec!["sms".into(), "whatsapp".into()]), ..Default::default() },
    ))
    .await?;
    check.length("pages", &pages, 1);
    if let Some((page, items)) = pages.first() {
        check.equal("nextPageToken", &page.next_page_token(), &None);
        check.length("items", items, 1);
        if let Some(item) = items.first() {
            check.holds("items[0].id", &item.id, &"00000000-0000-4000-8000-000000000001");
            check.holds("items[0].channelId", &item.channel_id, &"614208aa-b153-4d5d-9989-2fddfc0ce4c3");
            if let Some(value) = check.some("items[0].body", &item.body) {
                check.equal("items[0].body.type", value.kind(), "text");
                match value {
                    MessageBody::Text(value) => {
                        check.holds("items[0].body.text.text", &value.text, &"Message 1");
                    }
                    other => check.fail("items[0].body.text", other),
                }
            }
            check.holds("items[0].status", &item.status, &MessageStatus::Delivered);
            check.holds("items[0].direction", &item.direction, &MessageDirection::Incoming);
            check.holds("items[0].createdAt", &item.created_at, &crate::check::time("2025-05-29T06:14:01.392Z"));
        }
    }
    Ok(())
}

/// false is sent, not dropped
pub async fn query_reverse_false(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    let pages = Check::walk(bird.channels().messages().list(
        "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
        ListChannelMessages { reverse: Some(false), ..Default::default() },
    ))
    .await?;
    check.length("pages", &pages, 1);
    if let Some((page, items)) = pages.first() {
        check.equal("nextPageToken", &page.next_page_token(), &None);
        check.length("items", items, 1);
        if let Some(item) = items.first() {
            check.holds("items[0].id", &item.id, &"00000000-0000-4000-8000-000000000001");
            check.holds("items[0].channelId", &item.channel_id, &"614208aa-b153-4d5d-9989-2fddfc0ce4c3");
            if let Some(value) = check.some("items[0].body", &item.body) {
                check.equal("items[0].body.type", value.kind(), "text");
                match value {
                    MessageBody::Text(value) => {
                        check.holds("items[0].body.text.text", &value.text, &"Message 1");
                    }
                    other => check.fail("items[0].body.text", other),
                }
            }
            check.holds("items[0].status", &item.status, &MessageStatus::Delivered);
            check.holds("items[0].direction", &item.direction, &MessageDirection::Incoming);
            check.holds("items[0].createdAt", &item.created_at, &crate::check::time("2025-05-29T06:14:01.392Z"));
        }
    }
    Ok(())
}

/// the documented query parameter reverse
pub async fn query_reverse(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    let pages = Check::walk(bird.channels().messages().list(
        "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
        ListChannelMessages { reverse: Some(true), ..Default::default() },
    ))
    .await?;
    check.length("pages", &pages, 1);
    if let Some((page, items)) = pages.first() {
        check.equal("nextPageToken", &page.next_page_token(), &None);
        check.length("items", items, 1);
        if let Some(item) = items.first() {
            check.holds("items[0].id", &item.id, &"00000000-0000-4000-8000-000000000001");
            check.holds("items[0].channelId", &item.channel_id, &"614208aa-b153-4d5d-9989-2fddfc0ce4c3");
            if let Some(value) = check.some("items[0].body", &item.body) {
                check.equal("items[0].body.type", value.kind(), "text");
                match value {
                    MessageBody::Text(value) => {
                        check.holds("items[0].body.text.text", &value.text, &"Message 1");
                    }
                    other => check.fail("items[0].body.text", other),
                }
            }
            check.holds("items[0].status", &item.status, &MessageStatus::Delivered);
            check.holds("items[0].direction", &item.direction, &MessageDirection::Incoming);
            check.holds("items[0].createdAt", &item.created_at, &crate::check::time("2025-05-29T06:14:01.392Z"));
        }
    }
    Ok(())
}

/// the documented query parameter startAt
pub async fn query_start_at(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    let pages = Check::walk(bird.channels().messages().list(
        "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
        ListChannelMessages { start_at: Some(crate::check::time("2025-05-29T06:14:56.392Z")), ..Default::default() },
    ))
    .await?;
    check.length("pages", &pages, 1);
    if let Some((page, items)) = pages.first() {
        check.equal("nextPageToken", &page.next_page_token(), &None);
        check.length("items", items, 1);
        if let Some(item) = items.first() {
            check.holds("items[0].id", &item.id, &"00000000-0000-4000-8000-000000000001");
            check.holds("items[0].channelId", &item.channel_id, &"614208aa-b153-4d5d-9989-2fddfc0ce4c3");
            if let Some(value) = check.some("items[0].body", &item.body) {
                check.equal("items[0].body.type", value.kind(), "text");
                match value {
                    MessageBody::Text(value) => {
                        check.holds("items[0].body.text.text", &value.text, &"Message 1");
                    }
                    other => check.fail("items[0].body.text", other),
                }
            }
            check.holds("items[0].status", &item.status, &MessageStatus::Delivered);
            check.holds("items[0].direction", &item.direction, &MessageDirection::Incoming);
            check.holds("items[0].createdAt", &item.created_at, &crate::check::time("2025-05-29T06:14:01.392Z"));
        }
    }
    Ok(())
}

/// the documented query parameter tag
pub async fn query_tag(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    let pages = Check::walk(bird.channels().messages().list(
        "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
        ListChannelMessages { tag: Some(vec!["spring sale".into(), "vip".into()]), ..Default::default() },
    ))
    .await?;
    check.length("pages", &pages, 1);
    if let Some((page, items)) = pages.first() {
        check.equal("nextPageToken", &page.next_page_token(), &None);
        check.length("items", items, 1);
        if let Some(item) = items.first() {
            check.holds("items[0].id", &item.id, &"00000000-0000-4000-8000-000000000001");
            check.holds("items[0].channelId", &item.channel_id, &"614208aa-b153-4d5d-9989-2fddfc0ce4c3");
            if let Some(value) = check.some("items[0].body", &item.body) {
                check.equal("items[0].body.type", value.kind(), "text");
                match value {
                    MessageBody::Text(value) => {
                        check.holds("items[0].body.text.text", &value.text, &"Message 1");
                    }
                    other => check.fail("items[0].body.text", other),
                }
            }
            check.holds("items[0].status", &item.status, &MessageStatus::Delivered);
            check.holds("items[0].direction", &item.direction, &MessageDirection::Incoming);
            check.holds("items[0].createdAt", &item.created_at, &crate::check::time("2025-05-29T06:14:01.392Z"));
        }
    }
    Ok(())
}

/// the documented query parameter to
pub async fn query_to(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    let pages = Check::walk(bird.channels().messages().list(
        "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
        ListChannelMessages { to: Some(vec!["+31687654321".into(), "bob@example.com".into()]), ..Default::default() },
    ))
    .await?;
    check.length("pages", &pages, 1);
    if let Some((page, items)) = pages.first() {
        check.equal("nextPageToken", &page.next_page_token(), &None);
        check.length("items", items, 1);
        if let Some(item) = items.first() {
            check.holds("items[0].id", &item.id, &"00000000-0000-4000-8000-000000000001");
            check.holds("items[0].channelId", &item.channel_id, &"614208aa-b153-4d5d-9989-2fddfc0ce4c3");
            if let Some(value) = check.some("items[0].body", &item.body) {
                check.equal("items[0].body.type", value.kind(), "text");
                match value {
                    MessageBody::Text(value) => {
                        check.holds("items[0].body.text.text", &value.text, &"Message 1");
                    }
                    other => check.fail("items[0].body.text", other),
                }
            }
            check.holds("items[0].status", &item.status, &MessageStatus::Delivered);
            check.holds("items[0].direction", &item.direction, &MessageDirection::Incoming);
            check.holds("items[0].createdAt", &item.created_at, &crate::check::time("2025-05-29T06:14:01.392Z"));
        }
    }
    Ok(())
}

/// the caller's own token comes back
pub async fn repeated_start_token(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(
        Check::walk(bird.channels().messages().list(
            "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
            ListChannelMessages { page_token: Some("again".into()), ..Default::default() },
        ))
        .await,
        r#"{"kind":"decode","path":"nextPageToken"}"#,
    );
    Ok(())
}

/// a token that comes back is an error, not a loop
pub async fn repeated_token(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(
        Check::walk(
            bird.channels().messages().list("614208aa-b153-4d5d-9989-2fddfc0ce4c3", ListChannelMessages::default()),
        )
        .await,
        r#"{"kind":"decode","path":"nextPageToken"}"#,
    );
    Ok(())
}

/// a page is read again when it fails
pub async fn retry_second_page(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    let pages = Check::walk(
        bird.channels()
            .messages()
            .list("614208aa-b153-4d5d-9989-2fddfc0ce4c3", ListChannelMessages::default())
            .options(CallOptions { max_retries: Some(1), ..Default::default() }),
    )
    .await?;
    check.length("pages", &pages, 2);
    if let Some((page, items)) = pages.first() {
        check.equal(
            "nextPageToken",
            &page.next_page_token(),
            &Some(
                "WyIyMDI0LTExLTE1VDEzOjM0OjQ1Ljc3NTYzMDE0OVoiLCJhMGEwM2IxOS03NTQ5LTRlZmUtOTBjZS1jNzdlYzI0ZjZmN2YiXQ==",
            ),
        );
        check.holds("startAt", &page.start_at, &crate::check::time("2025-05-29T06:14:00Z"));
        check.holds("endAt", &page.end_at, &crate::check::time("2025-05-29T06:15:00Z"));
        check.length("items", items, 2);
        if let Some(item) = items.first() {
            check.holds("items[0].id", &item.id, &"00000000-0000-4000-8000-000000000001");
            check.holds("items[0].channelId", &item.channel_id, &"614208aa-b153-4d5d-9989-2fddfc0ce4c3");
            if let Some(value) = check.some("items[0].body", &item.body) {
                check.equal("items[0].body.type", value.kind(), "text");
                match value {
                    MessageBody::Text(value) => {
                        check.holds("items[0].body.text.text", &value.text, &"Message 1");
                    }
                    other => check.fail("items[0].body.text", other),
                }
            }
            check.holds("items[0].status", &item.status, &MessageStatus::Delivered);
            check.holds("items[0].direction", &item.direction, &MessageDirection::Incoming);
            check.holds("items[0].createdAt", &item.created_at, &crate::check::time("2025-05-29T06:14:01.392Z"));
        }
        if let Some(item) = items.get(1) {
            check.holds("items[1].id", &item.id, &"00000000-0000-4000-8000-000000000002");
            check.holds("items[1].channelId", &item.channel_id, &"614208aa-b153-4d5d-9989-2fddfc0ce4c3");
            if let Some(value) = check.some("items[1].body", &item.body) {
                check.equal("items[1].body.type", value.kind(), "text");
                match value {
                    MessageBody::Text(value) => {
                        check.holds("items[1].body.text.text", &value.text, &"Message 2");
                    }
                    other => check.fail("items[1].body.text", other),
                }
            }
            check.holds("items[1].status", &item.status, &MessageStatus::Delivered);
            check.holds("items[1].direction", &item.direction, &MessageDirection::Incoming);
            check.holds("items[1].createdAt", &item.created_at, &crate::check::time("2025-05-29T06:14:02.392Z"));
        }
    }
    if let Some((page, items)) = pages.get(1) {
        check.equal("nextPageToken", &page.next_page_token(), &None);
        check.holds("startAt", &page.start_at, &crate::check::time("2025-05-29T06:14:00Z"));
        check.holds("endAt", &page.end_at, &crate::check::time("2025-05-29T06:15:00Z"));
        check.length("items", items, 1);
        if let Some(item) = items.first() {
            check.holds("items[0].id", &item.id, &"00000000-0000-4000-8000-000000000003");
            check.holds("items[0].channelId", &item.channel_id, &"614208aa-b153-4d5d-9989-2fddfc0ce4c3");
            if let Some(value) = check.some("items[0].body", &item.body) {
                check.equal("items[0].body.type", value.kind(), "text");
                match value {
                    MessageBody::Text(value) => {
                        check.holds("items[0].body.text.text", &value.text, &"Message 3");
                    }
                    other => check.fail("items[0].body.text", other),
                }
            }
            check.holds("items[0].status", &item.status, &MessageStatus::Delivered);
            check.holds("items[0].direction", &item.direction, &MessageDirection::Incoming);
            check.holds("items[0].createdAt", &item.created_at, &crate::check::time("2025-05-29T06:14:03.392Z"));
        }
    }
    Ok(())
}

/// an empty page in the middle is not the end
pub async fn three_pages_one_empty(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    let pages = Check::walk(
        bird.channels().messages().list("614208aa-b153-4d5d-9989-2fddfc0ce4c3", ListChannelMessages::default()),
    )
    .await?;
    check.length("pages", &pages, 3);
    if let Some((page, items)) = pages.first() {
        check.equal("nextPageToken", &page.next_page_token(), &Some("a"));
        check.length("items", items, 1);
        if let Some(item) = items.first() {
            check.holds("items[0].id", &item.id, &"00000000-0000-4000-8000-000000000001");
            check.holds("items[0].channelId", &item.channel_id, &"614208aa-b153-4d5d-9989-2fddfc0ce4c3");
            if let Some(value) = check.some("items[0].body", &item.body) {
                check.equal("items[0].body.type", value.kind(), "text");
                match value {
                    MessageBody::Text(value) => {
                        check.holds("items[0].body.text.text", &value.text, &"Message 1");
                    }
                    other => check.fail("items[0].body.text", other),
                }
            }
            check.holds("items[0].status", &item.status, &MessageStatus::Delivered);
            check.holds("items[0].direction", &item.direction, &MessageDirection::Incoming);
            check.holds("items[0].createdAt", &item.created_at, &crate::check::time("2025-05-29T06:14:01.392Z"));
        }
    }
    if let Some((page, items)) = pages.get(1) {
        check.equal("nextPageToken", &page.next_page_token(), &Some("b"));
        check.length("items", items, 0);
    }
    if let Some((page, items)) = pages.get(2) {
        check.equal("nextPageToken", &page.next_page_token(), &None);
        check.length("items", items, 1);
        if let Some(item) = items.first() {
            check.holds("items[0].id", &item.id, &"00000000-0000-4000-8000-000000000002");
            check.holds("items[0].channelId", &item.channel_id, &"614208aa-b153-4d5d-9989-2fddfc0ce4c3");
            if let Some(value) = check.some("items[0].body", &item.body) {
                check.equal("items[0].body.type", value.kind(), "text");
                match value {
                    MessageBody::Text(value) => {
                        check.holds("items[0].body.text.text", &value.text, &"Message 2");
                    }
                    other => check.fail("items[0].body.text", other),
                }
            }
            check.holds("items[0].status", &item.status, &MessageStatus::Delivered);
            check.holds("items[0].direction", &item.direction, &MessageDirection::Incoming);
            check.holds("items[0].createdAt", &item.created_at, &crate::check::time("2025-05-29T06:14:02.392Z"));
        }
    }
    Ok(())
}

/// the filters go with every page
pub async fn two_pages_keep_filters(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    let pages = Check::walk(bird.channels().messages().list(
        "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
        ListChannelMessages {
            limit: Some(2),
            reverse: Some(true),
            direction: Some(MessageDirection::Incoming),
            tag: Some(vec!["a b".into(), "c&d=é".into()]),
            to: Some(vec!["+31612345678".into()]),
            ..Default::default()
        },
    ))
    .await?;
    check.length("pages", &pages, 2);
    if let Some((page, items)) = pages.first() {
        check.equal(
            "nextPageToken",
            &page.next_page_token(),
            &Some(
                "WyIyMDI0LTExLTE1VDEzOjM0OjQ1Ljc3NTYzMDE0OVoiLCJhMGEwM2IxOS03NTQ5LTRlZmUtOTBjZS1jNzdlYzI0ZjZmN2YiXQ==",
            ),
        );
        check.holds("startAt", &page.start_at, &crate::check::time("2025-05-29T06:14:00Z"));
        check.holds("endAt", &page.end_at, &crate::check::time("2025-05-29T06:15:00Z"));
        check.length("items", items, 2);
        if let Some(item) = items.first() {
            check.holds("items[0].id", &item.id, &"00000000-0000-4000-8000-000000000001");
            check.holds("items[0].channelId", &item.channel_id, &"614208aa-b153-4d5d-9989-2fddfc0ce4c3");
            if let Some(value) = check.some("items[0].body", &item.body) {
                check.equal("items[0].body.type", value.kind(), "text");
                match value {
                    MessageBody::Text(value) => {
                        check.holds("items[0].body.text.text", &value.text, &"Message 1");
                    }
                    other => check.fail("items[0].body.text", other),
                }
            }
            check.holds("items[0].status", &item.status, &MessageStatus::Delivered);
            check.holds("items[0].direction", &item.direction, &MessageDirection::Incoming);
            check.holds("items[0].createdAt", &item.created_at, &crate::check::time("2025-05-29T06:14:01.392Z"));
        }
        if let Some(item) = items.get(1) {
            check.holds("items[1].id", &item.id, &"00000000-0000-4000-8000-000000000002");
            check.holds("items[1].channelId", &item.channel_id, &"614208aa-b153-4d5d-9989-2fddfc0ce4c3");
            if let Some(value) = check.some("items[1].body", &item.body) {
                check.equal("items[1].body.type", value.kind(), "text");
                match value {
                    MessageBody::Text(value) => {
                        check.holds("items[1].body.text.text", &value.text, &"Message 2");
                    }
                    other => check.fail("items[1].body.text", other),
                }
            }
            check.holds("items[1].status", &item.status, &MessageStatus::Delivered);
            check.holds("items[1].direction", &item.direction, &MessageDirection::Incoming);
            check.holds("items[1].createdAt", &item.created_at, &crate::check::time("2025-05-29T06:14:02.392Z"));
        }
    }
    if let Some((page, items)) = pages.get(1) {
        check.equal("nextPageToken", &page.next_page_token(), &None);
        check.holds("startAt", &page.start_at, &crate::check::time("2025-05-29T06:14:00Z"));
        check.holds("endAt", &page.end_at, &crate::check::time("2025-05-29T06:15:00Z"));
        check.length("items", items, 1);
        if let Some(item) = items.first() {
            check.holds("items[0].id", &item.id, &"00000000-0000-4000-8000-000000000003");
            check.holds("items[0].channelId", &item.channel_id, &"614208aa-b153-4d5d-9989-2fddfc0ce4c3");
            if let Some(value) = check.some("items[0].body", &item.body) {
                check.equal("items[0].body.type", value.kind(), "text");
                match value {
                    MessageBody::Text(value) => {
                        check.holds("items[0].body.text.text", &value.text, &"Message 3");
                    }
                    other => check.fail("items[0].body.text", other),
                }
            }
            check.holds("items[0].status", &item.status, &MessageStatus::Delivered);
            check.holds("items[0].direction", &item.direction, &MessageDirection::Incoming);
            check.holds("items[0].createdAt", &item.created_at, &crate::check::time("2025-05-29T06:14:03.392Z"));
        }
    }
    Ok(())
}

/// two pages joined by the documents' sample token, which needs escaping in a query
pub async fn two_pages(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    let pages = Check::walk(
        bird.channels()
            .messages()
            .list("614208aa-b153-4d5d-9989-2fddfc0ce4c3", ListChannelMessages { limit: Some(2), ..Default::default() }),
    )
    .await?;
    check.length("pages", &pages, 2);
    if let Some((page, items)) = pages.first() {
        check.equal(
            "nextPageToken",
            &page.next_page_token(),
            &Some(
                "WyIyMDI0LTExLTE1VDEzOjM0OjQ1Ljc3NTYzMDE0OVoiLCJhMGEwM2IxOS03NTQ5LTRlZmUtOTBjZS1jNzdlYzI0ZjZmN2YiXQ==",
            ),
        );
        check.holds("startAt", &page.start_at, &crate::check::time("2025-05-29T06:14:00Z"));
        check.holds("endAt", &page.end_at, &crate::check::time("2025-05-29T06:15:00Z"));
        check.length("items", items, 2);
        if let Some(item) = items.first() {
            check.holds("items[0].id", &item.id, &"00000000-0000-4000-8000-000000000001");
            check.holds("items[0].channelId", &item.channel_id, &"614208aa-b153-4d5d-9989-2fddfc0ce4c3");
            if let Some(value) = check.some("items[0].body", &item.body) {
                check.equal("items[0].body.type", value.kind(), "text");
                match value {
                    MessageBody::Text(value) => {
                        check.holds("items[0].body.text.text", &value.text, &"Message 1");
                    }
                    other => check.fail("items[0].body.text", other),
                }
            }
            check.holds("items[0].status", &item.status, &MessageStatus::Delivered);
            check.holds("items[0].direction", &item.direction, &MessageDirection::Incoming);
            check.holds("items[0].createdAt", &item.created_at, &crate::check::time("2025-05-29T06:14:01.392Z"));
        }
        if let Some(item) = items.get(1) {
            check.holds("items[1].id", &item.id, &"00000000-0000-4000-8000-000000000002");
            check.holds("items[1].channelId", &item.channel_id, &"614208aa-b153-4d5d-9989-2fddfc0ce4c3");
            if let Some(value) = check.some("items[1].body", &item.body) {
                check.equal("items[1].body.type", value.kind(), "text");
                match value {
                    MessageBody::Text(value) => {
                        check.holds("items[1].body.text.text", &value.text, &"Message 2");
                    }
                    other => check.fail("items[1].body.text", other),
                }
            }
            check.holds("items[1].status", &item.status, &MessageStatus::Delivered);
            check.holds("items[1].direction", &item.direction, &MessageDirection::Incoming);
            check.holds("items[1].createdAt", &item.created_at, &crate::check::time("2025-05-29T06:14:02.392Z"));
        }
    }
    if let Some((page, items)) = pages.get(1) {
        check.equal("nextPageToken", &page.next_page_token(), &None);
        check.holds("startAt", &page.start_at, &crate::check::time("2025-05-29T06:14:00Z"));
        check.holds("endAt", &page.end_at, &crate::check::time("2025-05-29T06:15:00Z"));
        check.length("items", items, 1);
        if let Some(item) = items.first() {
            check.holds("items[0].id", &item.id, &"00000000-0000-4000-8000-000000000003");
            check.holds("items[0].channelId", &item.channel_id, &"614208aa-b153-4d5d-9989-2fddfc0ce4c3");
            if let Some(value) = check.some("items[0].body", &item.body) {
                check.equal("items[0].body.type", value.kind(), "text");
                match value {
                    MessageBody::Text(value) => {
                        check.holds("items[0].body.text.text", &value.text, &"Message 3");
                    }
                    other => check.fail("items[0].body.text", other),
                }
            }
            check.holds("items[0].status", &item.status, &MessageStatus::Delivered);
            check.holds("items[0].direction", &item.direction, &MessageDirection::Incoming);
            check.holds("items[0].createdAt", &item.created_at, &crate::check::time("2025-05-29T06:14:03.392Z"));
        }
    }
    Ok(())
}

/// members that are not known yet, at several depths of an item; the item's raw JSON keeps them
pub async fn unknown_members(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    let pages = Check::walk(
        bird.channels().messages().list("614208aa-b153-4d5d-9989-2fddfc0ce4c3", ListChannelMessages::default()),
    )
    .await?;
    check.length("pages", &pages, 1);
    if let Some((page, items)) = pages.first() {
        check.equal("nextPageToken", &page.next_page_token(), &None);
        check.holds("startAt", &page.start_at, &crate::check::time("2025-05-29T06:14:00Z"));
        check.length("items", items, 2);
        if let Some(item) = items.first() {
            check.holds("items[0].id", &item.id, &"00000000-0000-4000-8000-000000000001");
            check.holds("items[0].channelId", &item.channel_id, &"614208aa-b153-4d5d-9989-2fddfc0ce4c3");
            if let Some(value) = check.some("items[0].body", &item.body) {
                check.equal("items[0].body.type", value.kind(), "text");
                match value {
                    MessageBody::Text(value) => {
                        check.holds("items[0].body.text.text", &value.text, &"Message 1");
                    }
                    other => check.fail("items[0].body.text", other),
                }
            }
            check.holds("items[0].status", &item.status, &MessageStatus::Delivered);
            check.holds("items[0].direction", &item.direction, &MessageDirection::Incoming);
            check.holds("items[0].createdAt", &item.created_at, &crate::check::time("2025-05-29T06:14:01.392Z"));
            check.raw("/items/0", item.raw_json(), r#"{"id":"00000000-0000-4000-8000-000000000001","channelId":"614208aa-b153-4d5d-9989-2fddfc0ce4c3","body":{"type":"text","text":{"text":"Message 1"}},"status":"delivered","direction":"incoming","createdAt":"2025-05-29T06:14:01.392Z"}"#);
        }
        if let Some(item) = items.get(1) {
            check.holds("items[1].id", &item.id, &"00000000-0000-4000-8000-000000000002");
            check.holds("items[1].channelId", &item.channel_id, &"614208aa-b153-4d5d-9989-2fddfc0ce4c3");
            if let Some(value) = check.some("items[1].body", &item.body) {
                check.equal("items[1].body.type", value.kind(), "text");
                match value {
                    MessageBody::Text(value) => {
                        check.holds("items[1].body.text.text", &value.text, &"Message 2");
                        if let Some(value) = check.some("items[1].body.text.actions", &value.actions) {
                            check.length("items[1].body.text.actions", value, 1);
                            if let Some(value) = value.first() {
                                check.equal("items[1].body.text.actions[0].type", value.kind(), "reply");
                                match value {
                                    Action::Reply(value) => {
                                        check.holds("items[1].body.text.actions[0].reply.text", &value.text, &"Yes");
                                    }
                                    other => check.fail("items[1].body.text.actions[0].reply", other),
                                }
                            }
                        }
                    }
                    other => check.fail("items[1].body.text", other),
                }
            }
            check.holds("items[1].status", &item.status, &MessageStatus::Delivered);
            check.holds("items[1].direction", &item.direction, &MessageDirection::Incoming);
            check.holds("items[1].createdAt", &item.created_at, &crate::check::time("2025-05-29T06:14:02.392Z"));
            if let Some(value) = check.some("items[1].sender", &item.sender) {
                if let Some(value) = check.some("items[1].sender.contact", &value.contact) {
                    check.holds("items[1].sender.contact.id", &value.id, &"32cf5eee-f940-422c-ab8c-5f753aad5efd");
                }
            }
            check.raw("/items/1", item.raw_json(), r#"{"id":"00000000-0000-4000-8000-000000000002","channelId":"614208aa-b153-4d5d-9989-2fddfc0ce4c3","body":{"type":"text","text":{"text":"Message 2","font":{"name":"serif"},"actions":[{"type":"reply","reply":{"text":"Yes","colour":{"r":1,"g":2}}}]}},"status":"delivered","direction":"incoming","createdAt":"2025-05-29T06:14:02.392Z","mood":"happy","sender":{"contact":{"id":"32cf5eee-f940-422c-ab8c-5f753aad5efd","shoeSize":42}}}"#);
        }
    }
    Ok(())
}

/// unknown enum values and union members in a list
pub async fn unknown_values(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    let pages = Check::walk(
        bird.channels().messages().list("614208aa-b153-4d5d-9989-2fddfc0ce4c3", ListChannelMessages::default()),
    )
    .await?;
    check.length("pages", &pages, 1);
    if let Some((page, items)) = pages.first() {
        check.equal("nextPageToken", &page.next_page_token(), &None);
        check.length("items", items, 3);
        if let Some(item) = items.first() {
            check.holds("items[0].id", &item.id, &"00000000-0000-4000-8000-000000000001");
            check.holds("items[0].channelId", &item.channel_id, &"614208aa-b153-4d5d-9989-2fddfc0ce4c3");
            if let Some(value) = check.some("items[0].body", &item.body) {
                check.equal("items[0].body.type", value.kind(), "text");
                match value {
                    MessageBody::Text(value) => {
                        check.holds("items[0].body.text.text", &value.text, &"Message 1");
                    }
                    other => check.fail("items[0].body.text", other),
                }
            }
            check.holds("items[0].status", &item.status, &MessageStatus::Unknown("teleported".into()));
            check.holds("items[0].direction", &item.direction, &MessageDirection::Incoming);
            check.holds("items[0].createdAt", &item.created_at, &crate::check::time("2025-05-29T06:14:01.392Z"));
        }
        if let Some(item) = items.get(1) {
            check.holds("items[1].id", &item.id, &"00000000-0000-4000-8000-000000000002");
            check.holds("items[1].channelId", &item.channel_id, &"614208aa-b153-4d5d-9989-2fddfc0ce4c3");
            if let Some(value) = check.some("items[1].body", &item.body) {
                check.equal("items[1].body.type", value.kind(), "hologram");
                match value {
                    MessageBody::Unknown(json) => {
                        check.json("items[1].body", json, r#"{"type":"hologram","hologram":{"text":"Hi"}}"#)
                    }
                    other => check.fail("items[1].body", other),
                }
            }
            check.holds("items[1].status", &item.status, &MessageStatus::Delivered);
            check.holds("items[1].direction", &item.direction, &MessageDirection::Incoming);
            check.holds("items[1].createdAt", &item.created_at, &crate::check::time("2025-05-29T06:14:02.392Z"));
            check.raw("/items/1", item.raw_json(), r#"{"id":"00000000-0000-4000-8000-000000000002","channelId":"614208aa-b153-4d5d-9989-2fddfc0ce4c3","body":{"type":"hologram","hologram":{"text":"Hi"}},"status":"delivered","direction":"incoming","createdAt":"2025-05-29T06:14:02.392Z"}"#);
        }
        if let Some(item) = items.get(2) {
            check.holds("items[2].id", &item.id, &"00000000-0000-4000-8000-000000000003");
            check.holds("items[2].channelId", &item.channel_id, &"614208aa-b153-4d5d-9989-2fddfc0ce4c3");
            if let Some(value) = check.some("items[2].body", &item.body) {
                check.equal("items[2].body.type", value.kind(), "text");
                match value {
                    MessageBody::Text(value) => {
                        check.holds("items[2].body.text.text", &value.text, &"Hi");
                        if let Some(value) = check.some("items[2].body.text.actions", &value.actions) {
                            check.length("items[2].body.text.actions", value, 1);
                            if let Some(value) = value.first() {
                                check.equal("items[2].body.text.actions[0].type", value.kind(), "wink");
                                match value {
                                    Action::Unknown(json) => check.json(
                                        "items[2].body.text.actions[0]",
                                        json,
                                        r#"{"type":"wink","wink":{"eye":"left"}}"#,
                                    ),
                                    other => check.fail("items[2].body.text.actions[0]", other),
                                }
                            }
                        }
                    }
                    other => check.fail("items[2].body.text", other),
                }
            }
            check.holds("items[2].status", &item.status, &MessageStatus::Delivered);
            check.holds("items[2].direction", &item.direction, &MessageDirection::Incoming);
            check.holds("items[2].createdAt", &item.created_at, &crate::check::time("2025-05-29T06:14:03.392Z"));
        }
    }
    Ok(())
}

/// the API's 0001-01-01T00:00:00Z is no time
pub async fn zero_time(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    let pages = Check::walk(
        bird.channels().messages().list("614208aa-b153-4d5d-9989-2fddfc0ce4c3", ListChannelMessages::default()),
    )
    .await?;
    check.length("pages", &pages, 1);
    if let Some((page, items)) = pages.first() {
        check.equal("nextPageToken", &page.next_page_token(), &None);
        check.none("startAt", &page.start_at);
        check.holds("endAt", &page.end_at, &crate::check::time("2025-05-29T06:15:00Z"));
        check.length("items", items, 1);
        if let Some(item) = items.first() {
            check.holds("items[0].id", &item.id, &"00000000-0000-4000-8000-000000000001");
            check.holds("items[0].channelId", &item.channel_id, &"614208aa-b153-4d5d-9989-2fddfc0ce4c3");
            if let Some(value) = check.some("items[0].body", &item.body) {
                check.equal("items[0].body.type", value.kind(), "text");
                match value {
                    MessageBody::Text(value) => {
                        check.holds("items[0].body.text.text", &value.text, &"Message 1");
                    }
                    other => check.fail("items[0].body.text", other),
                }
            }
            check.holds("items[0].status", &item.status, &MessageStatus::Delivered);
            check.holds("items[0].direction", &item.direction, &MessageDirection::Incoming);
            check.holds("items[0].createdAt", &item.created_at, &crate::check::time("2025-05-29T06:14:01.392Z"));
            check.none("items[0].scheduledFor", &item.scheduled_for);
        }
    }
    Ok(())
}
