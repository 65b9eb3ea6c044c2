// Written by codegen from spec/. Edit spec/ and run `make generate`.

//! The vectors of `listMessageInteractions`.

#[allow(unused_imports)]
use std::{collections::HashMap, time::Duration};

#[allow(unused_imports)]
use birdwire::{CallOptions, Change, Csv, Json, Upload, types::*};

use crate::check::{Check, Outcome};

/// the API does not page this list: a token of an answer leads nowhere
pub async fn a_token_is_not_followed(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    let pages = Check::walk(
        bird.channels()
            .messages()
            .interactions()
            .list("614208aa-b153-4d5d-9989-2fddfc0ce4c3", "96a0b5fa-a986-453d-be5c-3117f989f025"),
    )
    .await?;
    check.length("pages", &pages, 1);
    if let Some((page, items)) = pages.first() {
        check.equal("nextPageToken", &page.next_page_token(), &None);
        check.length("items", items, 1);
        if let Some(item) = items.first() {
            check.holds("items[0].id", &item.id, &"123e4567-e89b-12d3-a456-426614174000");
            check.holds("items[0].messageId", &item.message_id, &"123e4567-e89b-12d3-a456-426614174000");
            check.holds("items[0].channelId", &item.channel_id, &"123e4567-e89b-12d3-a456-426614174000");
            check.holds("items[0].platformId", &item.platform_id, &"text");
            check.holds("items[0].type", &item.r#type, &InteractionType::Clicked);
            check.holds("items[0].messageReference", &item.message_reference, &"text");
            check.holds("items[0].messagePartsCount", &item.message_parts_count, &1);
            if let Some(value) = check.some("items[0].messageTags", &item.message_tags) {
                check.length("items[0].messageTags", value, 1);
                if let Some(value) = value.first() {
                    check.equal("items[0].messageTags[0]", value, &"text");
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
            check.holds("items[0].createdAt", &item.created_at, &crate::check::time("2025-05-29T06:14:56.392Z"));
            check.holds("items[0].details", &item.details, &InteractionDetail::Unknown("text".into()));
            if let Some(value) = check.some("items[0].context", &item.context) {
                check.holds("items[0].context.id", &value.id, &"text");
                check.holds("items[0].context.type", &value.r#type, &"text");
                if let Some(value) = check.some("items[0].context.tags", &value.tags) {
                    check.length("items[0].context.tags", value, 1);
                    if let Some(value) = value.first() {
                        check.equal("items[0].context.tags[0]", value, &"text");
                    }
                }
            }
            if let Some(value) = check.some("items[0].metadata", &item.metadata) {
                if let Some(value) = check.some("items[0].metadata.link", &value.link) {
                    check.holds("items[0].metadata.link.name", &value.name, &"text");
                    check.holds("items[0].metadata.link.url", &value.url, &"text");
                }
                if let Some(value) = check.some("items[0].metadata.button", &value.button) {
                    check.holds("items[0].metadata.button.payload", &value.payload, &"text");
                }
                if let Some(value) = check.some("items[0].metadata.reaction", &value.reaction) {
                    check.holds("items[0].metadata.reaction.emoji", &value.emoji, &"text");
                    check.holds("items[0].metadata.reaction.action", &value.action, &"text");
                }
                if let Some(value) = check.some("items[0].metadata.conversion", &value.conversion) {
                    check.holds("items[0].metadata.conversion.type", &value.r#type, &"text");
                    check.holds("items[0].metadata.conversion.status", &value.status, &"text");
                    check.holds("items[0].metadata.conversion.method", &value.method, &"text");
                    check.holds(
                        "items[0].metadata.conversion.timestamp",
                        &value.timestamp,
                        &crate::check::time("2025-05-29T06:14:56.392Z"),
                    );
                }
                check.holds("items[0].metadata.prefetched", &value.prefetched, &true);
            }
        }
    }
    Ok(())
}

/// the body ends before its length
pub async fn answer_cut(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(
        Check::walk(
            bird.channels()
                .messages()
                .interactions()
                .list("614208aa-b153-4d5d-9989-2fddfc0ce4c3", "96a0b5fa-a986-453d-be5c-3117f989f025")
                .options(CallOptions { max_retries: Some(0), ..Default::default() }),
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
            bird.channels()
                .messages()
                .interactions()
                .list("614208aa-b153-4d5d-9989-2fddfc0ce4c3", "96a0b5fa-a986-453d-be5c-3117f989f025"),
        )
        .await,
        r#"{"kind":"decode","status":200,"delivery":"answered","attempts":1}"#,
    );
    Ok(())
}

/// a required member of the list is missing
pub async fn answer_without_results(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(
        Check::walk(
            bird.channels()
                .messages()
                .interactions()
                .list("614208aa-b153-4d5d-9989-2fddfc0ce4c3", "96a0b5fa-a986-453d-be5c-3117f989f025"),
        )
        .await,
        r#"{"kind":"decode","status":200,"path":"results"}"#,
    );
    Ok(())
}

/// Message interactions: a conversion, and what was prefetched
pub async fn conversion(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    let pages = Check::walk(
        bird.channels()
            .messages()
            .interactions()
            .list("614208aa-b153-4d5d-9989-2fddfc0ce4c3", "96a0b5fa-a986-453d-be5c-3117f989f025"),
    )
    .await?;
    check.length("pages", &pages, 1);
    if let Some((page, items)) = pages.first() {
        check.equal("nextPageToken", &page.next_page_token(), &None);
        check.length("items", items, 1);
        if let Some(item) = items.first() {
            check.holds("items[0].id", &item.id, &"00000000-0000-4000-8000-000000000001");
            check.holds("items[0].messageId", &item.message_id, &"96a0b5fa-a986-453d-be5c-3117f989f025");
            check.holds("items[0].channelId", &item.channel_id, &"614208aa-b153-4d5d-9989-2fddfc0ce4c3");
            check.holds("items[0].type", &item.r#type, &InteractionType::Clicked);
            check.holds("items[0].createdAt", &item.created_at, &crate::check::time("2025-05-29T06:14:01.392Z"));
            if let Some(value) = check.some("items[0].metadata", &item.metadata) {
                if let Some(value) = check.some("items[0].metadata.conversion", &value.conversion) {
                    check.holds("items[0].metadata.conversion.type", &value.r#type, &"otp");
                    check.holds("items[0].metadata.conversion.status", &value.status, &"converted");
                    check.holds("items[0].metadata.conversion.method", &value.method, &"api");
                    check.holds(
                        "items[0].metadata.conversion.timestamp",
                        &value.timestamp,
                        &crate::check::time("2025-05-29T06:14:56.392Z"),
                    );
                }
                check.holds("items[0].metadata.prefetched", &value.prefetched, &false);
            }
            check.raw("/items/0", item.raw_json(), r#"{"id":"00000000-0000-4000-8000-000000000001","messageId":"96a0b5fa-a986-453d-be5c-3117f989f025","channelId":"614208aa-b153-4d5d-9989-2fddfc0ce4c3","type":"clicked","createdAt":"2025-05-29T06:14:01.392Z","metadata":{"conversion":{"type":"otp","status":"converted","method":"api","timestamp":"2025-05-29T06:14:56.392Z"},"prefetched":false}}"#);
        }
    }
    Ok(())
}

/// Message interactions (Email): clicked, with each of its details and the link
pub async fn email_clicked(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    let pages = Check::walk(
        bird.channels()
            .messages()
            .interactions()
            .list("614208aa-b153-4d5d-9989-2fddfc0ce4c3", "96a0b5fa-a986-453d-be5c-3117f989f025"),
    )
    .await?;
    check.length("pages", &pages, 1);
    if let Some((page, items)) = pages.first() {
        check.equal("nextPageToken", &page.next_page_token(), &None);
        check.length("items", items, 2);
        if let Some(item) = items.first() {
            check.holds("items[0].id", &item.id, &"00000000-0000-4000-8000-000000000000");
            check.holds("items[0].messageId", &item.message_id, &"96a0b5fa-a986-453d-be5c-3117f989f025");
            check.holds("items[0].channelId", &item.channel_id, &"614208aa-b153-4d5d-9989-2fddfc0ce4c3");
            check.holds("items[0].type", &item.r#type, &InteractionType::Clicked);
            check.holds("items[0].createdAt", &item.created_at, &crate::check::time("2025-05-29T06:14:00.392Z"));
            check.holds("items[0].details", &item.details, &InteractionDetail::Click);
            if let Some(value) = check.some("items[0].metadata", &item.metadata) {
                if let Some(value) = check.some("items[0].metadata.link", &value.link) {
                    check.holds("items[0].metadata.link.name", &value.name, &"Sale");
                    check.holds("items[0].metadata.link.url", &value.url, &"https://example.com/sale");
                }
            }
            check.raw("/items/0", item.raw_json(), r#"{"id":"00000000-0000-4000-8000-000000000000","messageId":"96a0b5fa-a986-453d-be5c-3117f989f025","channelId":"614208aa-b153-4d5d-9989-2fddfc0ce4c3","type":"clicked","createdAt":"2025-05-29T06:14:00.392Z","details":"click","metadata":{"link":{"name":"Sale","url":"https://example.com/sale"},"campaign_part":"footer"}}"#);
        }
        if let Some(item) = items.get(1) {
            check.holds("items[1].id", &item.id, &"00000000-0000-4000-8000-000000000001");
            check.holds("items[1].messageId", &item.message_id, &"96a0b5fa-a986-453d-be5c-3117f989f025");
            check.holds("items[1].channelId", &item.channel_id, &"614208aa-b153-4d5d-9989-2fddfc0ce4c3");
            check.holds("items[1].type", &item.r#type, &InteractionType::Clicked);
            check.holds("items[1].createdAt", &item.created_at, &crate::check::time("2025-05-29T06:14:01.392Z"));
            check.holds("items[1].details", &item.details, &InteractionDetail::AmpClick);
            if let Some(value) = check.some("items[1].metadata", &item.metadata) {
                if let Some(value) = check.some("items[1].metadata.link", &value.link) {
                    check.holds("items[1].metadata.link.name", &value.name, &"Sale");
                    check.holds("items[1].metadata.link.url", &value.url, &"https://example.com/sale");
                }
            }
            check.raw("/items/1", item.raw_json(), r#"{"id":"00000000-0000-4000-8000-000000000001","messageId":"96a0b5fa-a986-453d-be5c-3117f989f025","channelId":"614208aa-b153-4d5d-9989-2fddfc0ce4c3","type":"clicked","createdAt":"2025-05-29T06:14:01.392Z","details":"amp_click","metadata":{"link":{"name":"Sale","url":"https://example.com/sale"},"campaign_part":"footer"}}"#);
        }
    }
    Ok(())
}

/// Message interactions (Email): opened, with each of its details
pub async fn email_opened(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    let pages = Check::walk(
        bird.channels()
            .messages()
            .interactions()
            .list("614208aa-b153-4d5d-9989-2fddfc0ce4c3", "96a0b5fa-a986-453d-be5c-3117f989f025"),
    )
    .await?;
    check.length("pages", &pages, 1);
    if let Some((page, items)) = pages.first() {
        check.equal("nextPageToken", &page.next_page_token(), &None);
        check.length("items", items, 4);
        if let Some(item) = items.first() {
            check.holds("items[0].id", &item.id, &"00000000-0000-4000-8000-000000000000");
            check.holds("items[0].messageId", &item.message_id, &"96a0b5fa-a986-453d-be5c-3117f989f025");
            check.holds("items[0].channelId", &item.channel_id, &"614208aa-b153-4d5d-9989-2fddfc0ce4c3");
            check.holds("items[0].type", &item.r#type, &InteractionType::Opened);
            check.holds("items[0].createdAt", &item.created_at, &crate::check::time("2025-05-29T06:14:00.392Z"));
            check.holds("items[0].details", &item.details, &InteractionDetail::InitialOpen);
            check.raw("/items/0", item.raw_json(), r#"{"id":"00000000-0000-4000-8000-000000000000","messageId":"96a0b5fa-a986-453d-be5c-3117f989f025","channelId":"614208aa-b153-4d5d-9989-2fddfc0ce4c3","type":"opened","createdAt":"2025-05-29T06:14:00.392Z","details":"initial_open"}"#);
        }
        if let Some(item) = items.get(1) {
            check.holds("items[1].id", &item.id, &"00000000-0000-4000-8000-000000000001");
            check.holds("items[1].messageId", &item.message_id, &"96a0b5fa-a986-453d-be5c-3117f989f025");
            check.holds("items[1].channelId", &item.channel_id, &"614208aa-b153-4d5d-9989-2fddfc0ce4c3");
            check.holds("items[1].type", &item.r#type, &InteractionType::Opened);
            check.holds("items[1].createdAt", &item.created_at, &crate::check::time("2025-05-29T06:14:01.392Z"));
            check.holds("items[1].details", &item.details, &InteractionDetail::Open);
            check.raw("/items/1", item.raw_json(), r#"{"id":"00000000-0000-4000-8000-000000000001","messageId":"96a0b5fa-a986-453d-be5c-3117f989f025","channelId":"614208aa-b153-4d5d-9989-2fddfc0ce4c3","type":"opened","createdAt":"2025-05-29T06:14:01.392Z","details":"open"}"#);
        }
        if let Some(item) = items.get(2) {
            check.holds("items[2].id", &item.id, &"00000000-0000-4000-8000-000000000002");
            check.holds("items[2].messageId", &item.message_id, &"96a0b5fa-a986-453d-be5c-3117f989f025");
            check.holds("items[2].channelId", &item.channel_id, &"614208aa-b153-4d5d-9989-2fddfc0ce4c3");
            check.holds("items[2].type", &item.r#type, &InteractionType::Opened);
            check.holds("items[2].createdAt", &item.created_at, &crate::check::time("2025-05-29T06:14:02.392Z"));
            check.holds("items[2].details", &item.details, &InteractionDetail::AmpInitialOpen);
            check.raw("/items/2", item.raw_json(), r#"{"id":"00000000-0000-4000-8000-000000000002","messageId":"96a0b5fa-a986-453d-be5c-3117f989f025","channelId":"614208aa-b153-4d5d-9989-2fddfc0ce4c3","type":"opened","createdAt":"2025-05-29T06:14:02.392Z","details":"amp_initial_open"}"#);
        }
        if let Some(item) = items.get(3) {
            check.holds("items[3].id", &item.id, &"00000000-0000-4000-8000-000000000003");
            check.holds("items[3].messageId", &item.message_id, &"96a0b5fa-a986-453d-be5c-3117f989f025");
            check.holds("items[3].channelId", &item.channel_id, &"614208aa-b153-4d5d-9989-2fddfc0ce4c3");
            check.holds("items[3].type", &item.r#type, &InteractionType::Opened);
            check.holds("items[3].createdAt", &item.created_at, &crate::check::time("2025-05-29T06:14:03.392Z"));
            check.holds("items[3].details", &item.details, &InteractionDetail::AmpOpen);
            check.raw("/items/3", item.raw_json(), r#"{"id":"00000000-0000-4000-8000-000000000003","messageId":"96a0b5fa-a986-453d-be5c-3117f989f025","channelId":"614208aa-b153-4d5d-9989-2fddfc0ce4c3","type":"opened","createdAt":"2025-05-29T06:14:03.392Z","details":"amp_open"}"#);
        }
    }
    Ok(())
}

/// Message interactions (Email): reported-as-spam
pub async fn email_reported_as_spam(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    let pages = Check::walk(
        bird.channels()
            .messages()
            .interactions()
            .list("614208aa-b153-4d5d-9989-2fddfc0ce4c3", "96a0b5fa-a986-453d-be5c-3117f989f025"),
    )
    .await?;
    check.length("pages", &pages, 1);
    if let Some((page, items)) = pages.first() {
        check.equal("nextPageToken", &page.next_page_token(), &None);
        check.length("items", items, 1);
        if let Some(item) = items.first() {
            check.holds("items[0].id", &item.id, &"00000000-0000-4000-8000-000000000001");
            check.holds("items[0].messageId", &item.message_id, &"96a0b5fa-a986-453d-be5c-3117f989f025");
            check.holds("items[0].channelId", &item.channel_id, &"614208aa-b153-4d5d-9989-2fddfc0ce4c3");
            check.holds("items[0].type", &item.r#type, &InteractionType::ReportedAsSpam);
            check.holds("items[0].createdAt", &item.created_at, &crate::check::time("2025-05-29T06:14:01.392Z"));
            check.holds("items[0].details", &item.details, &InteractionDetail::SpamComplaint);
            check.raw("/items/0", item.raw_json(), r#"{"id":"00000000-0000-4000-8000-000000000001","messageId":"96a0b5fa-a986-453d-be5c-3117f989f025","channelId":"614208aa-b153-4d5d-9989-2fddfc0ce4c3","type":"reported-as-spam","createdAt":"2025-05-29T06:14:01.392Z","details":"spam_complaint"}"#);
        }
    }
    Ok(())
}

/// Message interactions (Email): unsubscribe_request, as the page spells it in its second table
pub async fn email_unsubscribe_request_underscore(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    let pages = Check::walk(
        bird.channels()
            .messages()
            .interactions()
            .list("614208aa-b153-4d5d-9989-2fddfc0ce4c3", "96a0b5fa-a986-453d-be5c-3117f989f025"),
    )
    .await?;
    check.length("pages", &pages, 1);
    if let Some((page, items)) = pages.first() {
        check.equal("nextPageToken", &page.next_page_token(), &None);
        check.length("items", items, 1);
        if let Some(item) = items.first() {
            check.holds("items[0].id", &item.id, &"00000000-0000-4000-8000-000000000001");
            check.holds("items[0].messageId", &item.message_id, &"96a0b5fa-a986-453d-be5c-3117f989f025");
            check.holds("items[0].channelId", &item.channel_id, &"614208aa-b153-4d5d-9989-2fddfc0ce4c3");
            check.holds("items[0].type", &item.r#type, &InteractionType::Unknown("unsubscribe_request".into()));
            check.holds("items[0].createdAt", &item.created_at, &crate::check::time("2025-05-29T06:14:01.392Z"));
            check.holds("items[0].details", &item.details, &InteractionDetail::LinkUnsubscribe);
            check.raw("/items/0", item.raw_json(), r#"{"id":"00000000-0000-4000-8000-000000000001","messageId":"96a0b5fa-a986-453d-be5c-3117f989f025","channelId":"614208aa-b153-4d5d-9989-2fddfc0ce4c3","type":"unsubscribe_request","createdAt":"2025-05-29T06:14:01.392Z","details":"link_unsubscribe"}"#);
        }
    }
    Ok(())
}

/// Message interactions (Email): unsubscribe-request, as the page spells it in its first table, with each of its details
pub async fn email_unsubscribe_request(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    let pages = Check::walk(
        bird.channels()
            .messages()
            .interactions()
            .list("614208aa-b153-4d5d-9989-2fddfc0ce4c3", "96a0b5fa-a986-453d-be5c-3117f989f025"),
    )
    .await?;
    check.length("pages", &pages, 1);
    if let Some((page, items)) = pages.first() {
        check.equal("nextPageToken", &page.next_page_token(), &None);
        check.length("items", items, 2);
        if let Some(item) = items.first() {
            check.holds("items[0].id", &item.id, &"00000000-0000-4000-8000-000000000000");
            check.holds("items[0].messageId", &item.message_id, &"96a0b5fa-a986-453d-be5c-3117f989f025");
            check.holds("items[0].channelId", &item.channel_id, &"614208aa-b153-4d5d-9989-2fddfc0ce4c3");
            check.holds("items[0].type", &item.r#type, &InteractionType::UnsubscribeRequest);
            check.holds("items[0].createdAt", &item.created_at, &crate::check::time("2025-05-29T06:14:00.392Z"));
            check.holds("items[0].details", &item.details, &InteractionDetail::LinkUnsubscribe);
            check.raw("/items/0", item.raw_json(), r#"{"id":"00000000-0000-4000-8000-000000000000","messageId":"96a0b5fa-a986-453d-be5c-3117f989f025","channelId":"614208aa-b153-4d5d-9989-2fddfc0ce4c3","type":"unsubscribe-request","createdAt":"2025-05-29T06:14:00.392Z","details":"link_unsubscribe"}"#);
        }
        if let Some(item) = items.get(1) {
            check.holds("items[1].id", &item.id, &"00000000-0000-4000-8000-000000000001");
            check.holds("items[1].messageId", &item.message_id, &"96a0b5fa-a986-453d-be5c-3117f989f025");
            check.holds("items[1].channelId", &item.channel_id, &"614208aa-b153-4d5d-9989-2fddfc0ce4c3");
            check.holds("items[1].type", &item.r#type, &InteractionType::UnsubscribeRequest);
            check.holds("items[1].createdAt", &item.created_at, &crate::check::time("2025-05-29T06:14:01.392Z"));
            check.holds("items[1].details", &item.details, &InteractionDetail::ListUnsubscribe);
            check.raw("/items/1", item.raw_json(), r#"{"id":"00000000-0000-4000-8000-000000000001","messageId":"96a0b5fa-a986-453d-be5c-3117f989f025","channelId":"614208aa-b153-4d5d-9989-2fddfc0ce4c3","type":"unsubscribe-request","createdAt":"2025-05-29T06:14:01.392Z","details":"list_unsubscribe"}"#);
        }
    }
    Ok(())
}

/// Messaging, List message interactions: 401
pub async fn error_401(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(Check::walk(bird.channels().messages().interactions().list("614208aa-b153-4d5d-9989-2fddfc0ce4c3", "96a0b5fa-a986-453d-be5c-3117f989f025").options(CallOptions { max_retries: Some(0), ..Default::default() })).await, r#"{"kind":"authentication","status":401,"code":"Unauthorized","message":"The access key is not valid","delivery":"answered","attempts":1}"#);
    Ok(())
}

/// Messaging, List message interactions: 403
pub async fn error_403(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(Check::walk(bird.channels().messages().interactions().list("614208aa-b153-4d5d-9989-2fddfc0ce4c3", "96a0b5fa-a986-453d-be5c-3117f989f025").options(CallOptions { max_retries: Some(0), ..Default::default() })).await, r#"{"kind":"permissionDenied","status":403,"code":"Forbidden","message":"No policy allows this call","delivery":"answered","attempts":1}"#);
    Ok(())
}

/// Messaging, List message interactions: 404
pub async fn error_404(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(Check::walk(bird.channels().messages().interactions().list("614208aa-b153-4d5d-9989-2fddfc0ce4c3", "96a0b5fa-a986-453d-be5c-3117f989f025").options(CallOptions { max_retries: Some(0), ..Default::default() })).await, r#"{"kind":"notFound","status":404,"code":"NotFound","message":"The requested resource does not exist: channel not found","delivery":"answered","attempts":1}"#);
    Ok(())
}

/// Messaging, List message interactions: 429
pub async fn error_429(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(Check::walk(bird.channels().messages().interactions().list("614208aa-b153-4d5d-9989-2fddfc0ce4c3", "96a0b5fa-a986-453d-be5c-3117f989f025").options(CallOptions { max_retries: Some(0), ..Default::default() })).await, r#"{"kind":"rateLimit","status":429,"code":"TooManyRequests","message":"Too many requests","retryAfterMs":7000,"delivery":"answered","attempts":1}"#);
    Ok(())
}

/// Messaging, List message interactions: 503
pub async fn error_503(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(Check::walk(bird.channels().messages().interactions().list("614208aa-b153-4d5d-9989-2fddfc0ce4c3", "96a0b5fa-a986-453d-be5c-3117f989f025").options(CallOptions { max_retries: Some(0), ..Default::default() })).await, r#"{"kind":"server","status":503,"code":"Unavailable","message":"Try again later","delivery":"answered","attempts":1}"#);
    Ok(())
}

/// Message interactions (Email), the full response
pub async fn full_email_page(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    let pages = Check::walk(
        bird.channels()
            .messages()
            .interactions()
            .list("614208aa-b153-4d5d-9989-2fddfc0ce4c3", "96a0b5fa-a986-453d-be5c-3117f989f025"),
    )
    .await?;
    check.length("pages", &pages, 1);
    if let Some((page, items)) = pages.first() {
        check.equal("nextPageToken", &page.next_page_token(), &None);
        check.length("items", items, 1);
        if let Some(item) = items.first() {
            check.holds("items[0].id", &item.id, &"123e4567-e89b-12d3-a456-426614174000");
            check.holds("items[0].messageId", &item.message_id, &"123e4567-e89b-12d3-a456-426614174000");
            check.holds("items[0].channelId", &item.channel_id, &"123e4567-e89b-12d3-a456-426614174000");
            check.holds("items[0].platformId", &item.platform_id, &"text");
            check.holds("items[0].type", &item.r#type, &InteractionType::Clicked);
            check.holds("items[0].messageReference", &item.message_reference, &"text");
            check.holds("items[0].messagePartsCount", &item.message_parts_count, &1);
            if let Some(value) = check.some("items[0].messageTags", &item.message_tags) {
                check.length("items[0].messageTags", value, 1);
                if let Some(value) = value.first() {
                    check.equal("items[0].messageTags[0]", value, &"text");
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
            check.holds("items[0].createdAt", &item.created_at, &crate::check::time("2025-05-14T13:34:56.336Z"));
            check.holds("items[0].details", &item.details, &InteractionDetail::Unknown("text".into()));
            if let Some(value) = check.some("items[0].context", &item.context) {
                check.holds("items[0].context.id", &value.id, &"text");
                check.holds("items[0].context.type", &value.r#type, &"text");
                if let Some(value) = check.some("items[0].context.tags", &value.tags) {
                    check.length("items[0].context.tags", value, 1);
                    if let Some(value) = value.first() {
                        check.equal("items[0].context.tags[0]", value, &"text");
                    }
                }
            }
            if let Some(value) = check.some("items[0].metadata", &item.metadata) {
                if let Some(value) = check.some("items[0].metadata.link", &value.link) {
                    check.holds("items[0].metadata.link.name", &value.name, &"text");
                    check.holds("items[0].metadata.link.url", &value.url, &"text");
                }
                if let Some(value) = check.some("items[0].metadata.button", &value.button) {
                    check.holds("items[0].metadata.button.payload", &value.payload, &"text");
                }
                if let Some(value) = check.some("items[0].metadata.reaction", &value.reaction) {
                    check.holds("items[0].metadata.reaction.emoji", &value.emoji, &"text");
                    check.holds("items[0].metadata.reaction.action", &value.action, &"text");
                }
                if let Some(value) = check.some("items[0].metadata.conversion", &value.conversion) {
                    check.holds("items[0].metadata.conversion.type", &value.r#type, &"text");
                    check.holds("items[0].metadata.conversion.status", &value.status, &"text");
                    check.holds("items[0].metadata.conversion.method", &value.method, &"text");
                    check.holds(
                        "items[0].metadata.conversion.timestamp",
                        &value.timestamp,
                        &crate::check::time("2025-05-14T13:34:56.336Z"),
                    );
                }
                check.holds("items[0].metadata.prefetched", &value.prefetched, &true);
            }
            check.raw("/items/0", item.raw_json(), r#"{"id":"123e4567-e89b-12d3-a456-426614174000","messageId":"123e4567-e89b-12d3-a456-426614174000","channelId":"123e4567-e89b-12d3-a456-426614174000","platformId":"text","type":"clicked","messageReference":"text","messagePartsCount":1,"messageTags":["text"],"receiver":{"connector":{"id":"123e4567-e89b-12d3-a456-426614174000","identifierValue":"text","annotations":{"name":"text"},"types":["text"]}},"createdAt":"2025-05-14T13:34:56.336Z","details":"text","context":{"id":"text","type":"text","tags":["text"]},"metadata":{"link":{"name":"text","url":"text"},"button":{"payload":"text"},"reaction":{"emoji":"text","action":"text"},"conversion":{"type":"text","status":"text","method":"text","timestamp":"2025-05-14T13:34:56.336Z"},"prefetched":true,"ANY_ADDITIONAL_PROPERTY":"anything"}}"#);
        }
    }
    Ok(())
}

/// Message interactions (Line), the full response
pub async fn full_line_page(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    let pages = Check::walk(
        bird.channels()
            .messages()
            .interactions()
            .list("614208aa-b153-4d5d-9989-2fddfc0ce4c3", "96a0b5fa-a986-453d-be5c-3117f989f025"),
    )
    .await?;
    check.length("pages", &pages, 1);
    if let Some((page, items)) = pages.first() {
        check.equal("nextPageToken", &page.next_page_token(), &None);
        check.length("items", items, 1);
        if let Some(item) = items.first() {
            check.holds("items[0].id", &item.id, &"123e4567-e89b-12d3-a456-426614174000");
            check.holds("items[0].messageId", &item.message_id, &"123e4567-e89b-12d3-a456-426614174000");
            check.holds("items[0].channelId", &item.channel_id, &"123e4567-e89b-12d3-a456-426614174000");
            check.holds("items[0].platformId", &item.platform_id, &"text");
            check.holds("items[0].type", &item.r#type, &InteractionType::Clicked);
            check.holds("items[0].messageReference", &item.message_reference, &"text");
            check.holds("items[0].messagePartsCount", &item.message_parts_count, &1);
            if let Some(value) = check.some("items[0].messageTags", &item.message_tags) {
                check.length("items[0].messageTags", value, 1);
                if let Some(value) = value.first() {
                    check.equal("items[0].messageTags[0]", value, &"text");
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
            check.holds("items[0].createdAt", &item.created_at, &crate::check::time("2025-05-14T13:12:28.896Z"));
            check.holds("items[0].details", &item.details, &InteractionDetail::Unknown("text".into()));
            if let Some(value) = check.some("items[0].context", &item.context) {
                check.holds("items[0].context.id", &value.id, &"text");
                check.holds("items[0].context.type", &value.r#type, &"text");
                if let Some(value) = check.some("items[0].context.tags", &value.tags) {
                    check.length("items[0].context.tags", value, 1);
                    if let Some(value) = value.first() {
                        check.equal("items[0].context.tags[0]", value, &"text");
                    }
                }
            }
            if let Some(value) = check.some("items[0].metadata", &item.metadata) {
                if let Some(value) = check.some("items[0].metadata.link", &value.link) {
                    check.holds("items[0].metadata.link.name", &value.name, &"text");
                    check.holds("items[0].metadata.link.url", &value.url, &"text");
                }
                if let Some(value) = check.some("items[0].metadata.button", &value.button) {
                    check.holds("items[0].metadata.button.payload", &value.payload, &"text");
                }
                if let Some(value) = check.some("items[0].metadata.reaction", &value.reaction) {
                    check.holds("items[0].metadata.reaction.emoji", &value.emoji, &"text");
                    check.holds("items[0].metadata.reaction.action", &value.action, &"text");
                }
                if let Some(value) = check.some("items[0].metadata.conversion", &value.conversion) {
                    check.holds("items[0].metadata.conversion.type", &value.r#type, &"text");
                    check.holds("items[0].metadata.conversion.status", &value.status, &"text");
                    check.holds("items[0].metadata.conversion.method", &value.method, &"text");
                    check.holds(
                        "items[0].metadata.conversion.timestamp",
                        &value.timestamp,
                        &crate::check::time("2025-05-14T13:12:28.896Z"),
                    );
                }
                check.holds("items[0].metadata.prefetched", &value.prefetched, &true);
            }
            check.raw("/items/0", item.raw_json(), r#"{"id":"123e4567-e89b-12d3-a456-426614174000","messageId":"123e4567-e89b-12d3-a456-426614174000","channelId":"123e4567-e89b-12d3-a456-426614174000","platformId":"text","type":"clicked","messageReference":"text","messagePartsCount":1,"messageTags":["text"],"receiver":{"connector":{"id":"123e4567-e89b-12d3-a456-426614174000","identifierValue":"text","annotations":{"name":"text"},"types":["text"]}},"createdAt":"2025-05-14T13:12:28.896Z","details":"text","context":{"id":"text","type":"text","tags":["text"]},"metadata":{"link":{"name":"text","url":"text"},"button":{"payload":"text"},"reaction":{"emoji":"text","action":"text"},"conversion":{"type":"text","status":"text","method":"text","timestamp":"2025-05-14T13:12:28.896Z"},"prefetched":true,"ANY_ADDITIONAL_PROPERTY":"anything"}}"#);
        }
    }
    Ok(())
}

/// Messaging, List message interactions, the full response
pub async fn full(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    let pages = Check::walk(
        bird.channels()
            .messages()
            .interactions()
            .list("614208aa-b153-4d5d-9989-2fddfc0ce4c3", "96a0b5fa-a986-453d-be5c-3117f989f025"),
    )
    .await?;
    check.length("pages", &pages, 1);
    if let Some((page, items)) = pages.first() {
        check.equal("nextPageToken", &page.next_page_token(), &None);
        check.length("items", items, 1);
        if let Some(item) = items.first() {
            check.holds("items[0].id", &item.id, &"123e4567-e89b-12d3-a456-426614174000");
            check.holds("items[0].messageId", &item.message_id, &"123e4567-e89b-12d3-a456-426614174000");
            check.holds("items[0].channelId", &item.channel_id, &"123e4567-e89b-12d3-a456-426614174000");
            check.holds("items[0].platformId", &item.platform_id, &"text");
            check.holds("items[0].type", &item.r#type, &InteractionType::Clicked);
            check.holds("items[0].messageReference", &item.message_reference, &"text");
            check.holds("items[0].messagePartsCount", &item.message_parts_count, &1);
            if let Some(value) = check.some("items[0].messageTags", &item.message_tags) {
                check.length("items[0].messageTags", value, 1);
                if let Some(value) = value.first() {
                    check.equal("items[0].messageTags[0]", value, &"text");
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
            check.holds("items[0].createdAt", &item.created_at, &crate::check::time("2025-05-29T06:14:56.392Z"));
            check.holds("items[0].details", &item.details, &InteractionDetail::Unknown("text".into()));
            if let Some(value) = check.some("items[0].context", &item.context) {
                check.holds("items[0].context.id", &value.id, &"text");
                check.holds("items[0].context.type", &value.r#type, &"text");
                if let Some(value) = check.some("items[0].context.tags", &value.tags) {
                    check.length("items[0].context.tags", value, 1);
                    if let Some(value) = value.first() {
                        check.equal("items[0].context.tags[0]", value, &"text");
                    }
                }
            }
            if let Some(value) = check.some("items[0].metadata", &item.metadata) {
                if let Some(value) = check.some("items[0].metadata.link", &value.link) {
                    check.holds("items[0].metadata.link.name", &value.name, &"text");
                    check.holds("items[0].metadata.link.url", &value.url, &"text");
                }
                if let Some(value) = check.some("items[0].metadata.button", &value.button) {
                    check.holds("items[0].metadata.button.payload", &value.payload, &"text");
                }
                if let Some(value) = check.some("items[0].metadata.reaction", &value.reaction) {
                    check.holds("items[0].metadata.reaction.emoji", &value.emoji, &"text");
                    check.holds("items[0].metadata.reaction.action", &value.action, &"text");
                }
                if let Some(value) = check.some("items[0].metadata.conversion", &value.conversion) {
                    check.holds("items[0].metadata.conversion.type", &value.r#type, &"text");
                    check.holds("items[0].metadata.conversion.status", &value.status, &"text");
                    check.holds("items[0].metadata.conversion.method", &value.method, &"text");
                    check.holds(
                        "items[0].metadata.conversion.timestamp",
                        &value.timestamp,
                        &crate::check::time("2025-05-29T06:14:56.392Z"),
                    );
                }
                check.holds("items[0].metadata.prefetched", &value.prefetched, &true);
            }
            check.raw("/items/0", item.raw_json(), r#"{"id":"123e4567-e89b-12d3-a456-426614174000","messageId":"123e4567-e89b-12d3-a456-426614174000","channelId":"123e4567-e89b-12d3-a456-426614174000","platformId":"text","type":"clicked","messageReference":"text","messagePartsCount":1,"messageTags":["text"],"receiver":{"connector":{"id":"123e4567-e89b-12d3-a456-426614174000","identifierValue":"text","annotations":{"name":"text"},"types":["text"]}},"createdAt":"2025-05-29T06:14:56.392Z","details":"text","context":{"id":"text","type":"text","tags":["text"]},"metadata":{"link":{"name":"text","url":"text"},"button":{"payload":"text"},"reaction":{"emoji":"text","action":"text"},"conversion":{"type":"text","status":"text","method":"text","timestamp":"2025-05-29T06:14:56.392Z"},"prefetched":true,"ANY_ADDITIONAL_PROPERTY":"anything"}}"#);
        }
    }
    Ok(())
}

/// an id must not reach another path
pub async fn input_channel_id_leaves_path(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(
        Check::walk(bird.channels().messages().interactions().list("../x", "96a0b5fa-a986-453d-be5c-3117f989f025"))
            .await,
        r#"{"kind":"input","path":"path.channelId","delivery":"neverSent"}"#,
    );
    Ok(())
}

/// a limit of the schema: the message id is a UUID
pub async fn input_message_id_no_uuid(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(
        Check::walk(bird.channels().messages().interactions().list("614208aa-b153-4d5d-9989-2fddfc0ce4c3", "mine"))
            .await,
        r#"{"kind":"input","path":"path.messageId","delivery":"neverSent"}"#,
    );
    Ok(())
}

/// a required member of the item is missing
pub async fn item_without_id(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(
        Check::walk(
            bird.channels()
                .messages()
                .interactions()
                .list("614208aa-b153-4d5d-9989-2fddfc0ce4c3", "96a0b5fa-a986-453d-be5c-3117f989f025"),
        )
        .await,
        r#"{"kind":"decode","status":200,"path":"results[0].id"}"#,
    );
    Ok(())
}

/// Message interactions (Line): Clicked, with the place of the item and its payload
pub async fn line_clicked(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    let pages = Check::walk(
        bird.channels()
            .messages()
            .interactions()
            .list("614208aa-b153-4d5d-9989-2fddfc0ce4c3", "96a0b5fa-a986-453d-be5c-3117f989f025"),
    )
    .await?;
    check.length("pages", &pages, 1);
    if let Some((page, items)) = pages.first() {
        check.equal("nextPageToken", &page.next_page_token(), &None);
        check.length("items", items, 2);
        if let Some(item) = items.first() {
            check.holds("items[0].id", &item.id, &"00000000-0000-4000-8000-000000000001");
            check.holds("items[0].messageId", &item.message_id, &"96a0b5fa-a986-453d-be5c-3117f989f025");
            check.holds("items[0].channelId", &item.channel_id, &"614208aa-b153-4d5d-9989-2fddfc0ce4c3");
            check.holds("items[0].type", &item.r#type, &InteractionType::Unknown("Clicked".into()));
            check.holds("items[0].createdAt", &item.created_at, &crate::check::time("2025-05-29T06:14:01.392Z"));
            check.holds("items[0].details", &item.details, &InteractionDetail::Unknown("item_1_clicked".into()));
            if let Some(value) = check.some("items[0].metadata", &item.metadata) {
                if let Some(value) = check.some("items[0].metadata.button", &value.button) {
                    check.holds("items[0].metadata.button.payload", &value.payload, &"postback-payload-1");
                }
            }
            check.raw("/items/0", item.raw_json(), r#"{"id":"00000000-0000-4000-8000-000000000001","messageId":"96a0b5fa-a986-453d-be5c-3117f989f025","channelId":"614208aa-b153-4d5d-9989-2fddfc0ce4c3","type":"Clicked","createdAt":"2025-05-29T06:14:01.392Z","details":"item_1_clicked","metadata":{"button":{"payload":"postback-payload-1"}}}"#);
        }
        if let Some(item) = items.get(1) {
            check.holds("items[1].id", &item.id, &"00000000-0000-4000-8000-000000000002");
            check.holds("items[1].messageId", &item.message_id, &"96a0b5fa-a986-453d-be5c-3117f989f025");
            check.holds("items[1].channelId", &item.channel_id, &"614208aa-b153-4d5d-9989-2fddfc0ce4c3");
            check.holds("items[1].type", &item.r#type, &InteractionType::Unknown("Clicked".into()));
            check.holds("items[1].createdAt", &item.created_at, &crate::check::time("2025-05-29T06:14:02.392Z"));
            check.holds("items[1].details", &item.details, &InteractionDetail::Unknown("item_12_clicked".into()));
            if let Some(value) = check.some("items[1].metadata", &item.metadata) {
                if let Some(value) = check.some("items[1].metadata.button", &value.button) {
                    check.holds("items[1].metadata.button.payload", &value.payload, &"");
                }
            }
            check.raw("/items/1", item.raw_json(), r#"{"id":"00000000-0000-4000-8000-000000000002","messageId":"96a0b5fa-a986-453d-be5c-3117f989f025","channelId":"614208aa-b153-4d5d-9989-2fddfc0ce4c3","type":"Clicked","createdAt":"2025-05-29T06:14:02.392Z","details":"item_12_clicked","metadata":{"button":{"payload":""}}}"#);
        }
    }
    Ok(())
}

/// an empty list
pub async fn no_interactions(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    let pages = Check::walk(
        bird.channels()
            .messages()
            .interactions()
            .list("614208aa-b153-4d5d-9989-2fddfc0ce4c3", "96a0b5fa-a986-453d-be5c-3117f989f025"),
    )
    .await?;
    check.length("pages", &pages, 1);
    if let Some((page, items)) = pages.first() {
        check.equal("nextPageToken", &page.next_page_token(), &None);
        check.length("items", items, 0);
    }
    Ok(())
}

/// every optional member null
pub async fn null_members(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    let pages = Check::walk(
        bird.channels()
            .messages()
            .interactions()
            .list("614208aa-b153-4d5d-9989-2fddfc0ce4c3", "96a0b5fa-a986-453d-be5c-3117f989f025"),
    )
    .await?;
    check.length("pages", &pages, 1);
    if let Some((page, items)) = pages.first() {
        check.equal("nextPageToken", &page.next_page_token(), &None);
        check.length("items", items, 1);
        if let Some(item) = items.first() {
            check.holds("items[0].id", &item.id, &"96a0b5fa-a986-453d-be5c-3117f989f025");
            check.holds("items[0].messageId", &item.message_id, &"96a0b5fa-a986-453d-be5c-3117f989f025");
            check.none("items[0].channelId", &item.channel_id);
            check.none("items[0].platformId", &item.platform_id);
            check.none("items[0].type", &item.r#type);
            check.none("items[0].messageReference", &item.message_reference);
            check.none("items[0].messagePartsCount", &item.message_parts_count);
            check.none("items[0].messageTags", &item.message_tags);
            check.none("items[0].receiver", &item.receiver);
            check.none("items[0].createdAt", &item.created_at);
            check.none("items[0].details", &item.details);
            check.none("items[0].context", &item.context);
            check.none("items[0].metadata", &item.metadata);
            check.raw("/items/0", item.raw_json(), r#"{"id":"96a0b5fa-a986-453d-be5c-3117f989f025","messageId":"96a0b5fa-a986-453d-be5c-3117f989f025","channelId":null,"platformId":null,"type":null,"messageReference":null,"messagePartsCount":null,"messageTags":null,"receiver":null,"createdAt":null,"details":null,"context":null,"metadata":null}"#);
        }
    }
    Ok(())
}

/// every member of every inner object null
pub async fn null_nested_members(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    let pages = Check::walk(
        bird.channels()
            .messages()
            .interactions()
            .list("614208aa-b153-4d5d-9989-2fddfc0ce4c3", "96a0b5fa-a986-453d-be5c-3117f989f025"),
    )
    .await?;
    check.length("pages", &pages, 1);
    if let Some((page, items)) = pages.first() {
        check.equal("nextPageToken", &page.next_page_token(), &None);
        check.length("items", items, 1);
        if let Some(item) = items.first() {
            check.holds("items[0].id", &item.id, &"00000000-0000-4000-8000-000000000001");
            check.holds("items[0].messageId", &item.message_id, &"96a0b5fa-a986-453d-be5c-3117f989f025");
            check.holds("items[0].channelId", &item.channel_id, &"614208aa-b153-4d5d-9989-2fddfc0ce4c3");
            check.holds("items[0].type", &item.r#type, &InteractionType::Clicked);
            if let Some(value) = check.some("items[0].receiver", &item.receiver) {
                if let Some(value) = check.some("items[0].receiver.connector", &value.connector) {
                    check.none("items[0].receiver.connector.id", &value.id);
                    check.none("items[0].receiver.connector.identifierValue", &value.identifier_value);
                    if let Some(value) = check.some("items[0].receiver.connector.annotations", &value.annotations) {
                        check.none("items[0].receiver.connector.annotations.name", &value.name);
                    }
                    check.none("items[0].receiver.connector.types", &value.types);
                }
            }
            check.holds("items[0].createdAt", &item.created_at, &crate::check::time("2025-05-29T06:14:01.392Z"));
            if let Some(value) = check.some("items[0].context", &item.context) {
                check.none("items[0].context.id", &value.id);
                check.none("items[0].context.type", &value.r#type);
                check.none("items[0].context.tags", &value.tags);
            }
            if let Some(value) = check.some("items[0].metadata", &item.metadata) {
                if let Some(value) = check.some("items[0].metadata.link", &value.link) {
                    check.none("items[0].metadata.link.name", &value.name);
                    check.none("items[0].metadata.link.url", &value.url);
                }
                if let Some(value) = check.some("items[0].metadata.button", &value.button) {
                    check.none("items[0].metadata.button.payload", &value.payload);
                }
                if let Some(value) = check.some("items[0].metadata.reaction", &value.reaction) {
                    check.none("items[0].metadata.reaction.emoji", &value.emoji);
                    check.none("items[0].metadata.reaction.action", &value.action);
                }
                if let Some(value) = check.some("items[0].metadata.conversion", &value.conversion) {
                    check.none("items[0].metadata.conversion.type", &value.r#type);
                    check.none("items[0].metadata.conversion.status", &value.status);
                    check.none("items[0].metadata.conversion.method", &value.method);
                    check.none("items[0].metadata.conversion.timestamp", &value.timestamp);
                }
                check.none("items[0].metadata.prefetched", &value.prefetched);
            }
            check.raw("/items/0", item.raw_json(), r#"{"id":"00000000-0000-4000-8000-000000000001","messageId":"96a0b5fa-a986-453d-be5c-3117f989f025","channelId":"614208aa-b153-4d5d-9989-2fddfc0ce4c3","type":"clicked","createdAt":"2025-05-29T06:14:01.392Z","receiver":{"connector":{"id":null,"identifierValue":null,"annotations":{"name":null},"types":null}},"context":{"id":null,"type":null,"tags":null},"metadata":{"link":{"name":null,"url":null},"button":{"payload":null},"reaction":{"emoji":null,"action":null},"conversion":{"type":null,"status":null,"method":null,"timestamp":null},"prefetched":null}}"#);
        }
    }
    Ok(())
}

/// a read is repeated
pub async fn retry_503(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    let pages = Check::walk(
        bird.channels()
            .messages()
            .interactions()
            .list("614208aa-b153-4d5d-9989-2fddfc0ce4c3", "96a0b5fa-a986-453d-be5c-3117f989f025")
            .options(CallOptions { max_retries: Some(1), ..Default::default() }),
    )
    .await?;
    check.length("pages", &pages, 1);
    if let Some((page, items)) = pages.first() {
        check.equal("nextPageToken", &page.next_page_token(), &None);
        check.length("items", items, 0);
    }
    Ok(())
}

/// Message interactions: Reaction on Telegram
pub async fn telegram_reaction(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    let pages = Check::walk(
        bird.channels()
            .messages()
            .interactions()
            .list("614208aa-b153-4d5d-9989-2fddfc0ce4c3", "96a0b5fa-a986-453d-be5c-3117f989f025"),
    )
    .await?;
    check.length("pages", &pages, 1);
    if let Some((page, items)) = pages.first() {
        check.equal("nextPageToken", &page.next_page_token(), &None);
        check.length("items", items, 1);
        if let Some(item) = items.first() {
            check.holds("items[0].id", &item.id, &"00000000-0000-4000-8000-000000000001");
            check.holds("items[0].messageId", &item.message_id, &"96a0b5fa-a986-453d-be5c-3117f989f025");
            check.holds("items[0].channelId", &item.channel_id, &"614208aa-b153-4d5d-9989-2fddfc0ce4c3");
            check.holds("items[0].type", &item.r#type, &InteractionType::Unknown("Reaction".into()));
            check.holds("items[0].createdAt", &item.created_at, &crate::check::time("2025-05-29T06:14:01.392Z"));
            if let Some(value) = check.some("items[0].metadata", &item.metadata) {
                if let Some(value) = check.some("items[0].metadata.reaction", &value.reaction) {
                    check.holds("items[0].metadata.reaction.emoji", &value.emoji, &"👍");
                    check.holds("items[0].metadata.reaction.action", &value.action, &"added");
                }
            }
            check.raw("/items/0", item.raw_json(), r#"{"id":"00000000-0000-4000-8000-000000000001","messageId":"96a0b5fa-a986-453d-be5c-3117f989f025","channelId":"614208aa-b153-4d5d-9989-2fddfc0ce4c3","type":"Reaction","createdAt":"2025-05-29T06:14:01.392Z","metadata":{"reaction":{"emoji":"👍","action":"added"}}}"#);
        }
    }
    Ok(())
}

/// metadata with further members of every kind
pub async fn unknown_metadata_members(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    let pages = Check::walk(
        bird.channels()
            .messages()
            .interactions()
            .list("614208aa-b153-4d5d-9989-2fddfc0ce4c3", "96a0b5fa-a986-453d-be5c-3117f989f025"),
    )
    .await?;
    check.length("pages", &pages, 1);
    if let Some((page, items)) = pages.first() {
        check.equal("nextPageToken", &page.next_page_token(), &None);
        check.length("items", items, 1);
        if let Some(item) = items.first() {
            check.holds("items[0].id", &item.id, &"00000000-0000-4000-8000-000000000001");
            check.holds("items[0].messageId", &item.message_id, &"96a0b5fa-a986-453d-be5c-3117f989f025");
            check.holds("items[0].channelId", &item.channel_id, &"614208aa-b153-4d5d-9989-2fddfc0ce4c3");
            check.holds("items[0].type", &item.r#type, &InteractionType::Clicked);
            check.holds("items[0].createdAt", &item.created_at, &crate::check::time("2025-05-29T06:14:01.392Z"));
            check.holds("items[0].details", &item.details, &InteractionDetail::Click);
            if let Some(value) = check.some("items[0].metadata", &item.metadata) {
                if let Some(value) = check.some("items[0].metadata.link", &value.link) {
                    check.holds("items[0].metadata.link.name", &value.name, &"Sale");
                    check.holds("items[0].metadata.link.url", &value.url, &"https://example.com/sale");
                }
            }
            check.raw("/items/0", item.raw_json(), r#"{"id":"00000000-0000-4000-8000-000000000001","messageId":"96a0b5fa-a986-453d-be5c-3117f989f025","channelId":"614208aa-b153-4d5d-9989-2fddfc0ce4c3","type":"clicked","createdAt":"2025-05-29T06:14:01.392Z","details":"click","metadata":{"link":{"name":"Sale","url":"https://example.com/sale"},"any_key":"a","anyKey":{"deep_key":[1,null,true]},"n":2.5}}"#);
        }
    }
    Ok(())
}

/// types, details and members that are not known yet
pub async fn unknown_values(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    let pages = Check::walk(
        bird.channels()
            .messages()
            .interactions()
            .list("614208aa-b153-4d5d-9989-2fddfc0ce4c3", "96a0b5fa-a986-453d-be5c-3117f989f025"),
    )
    .await?;
    check.length("pages", &pages, 1);
    if let Some((page, items)) = pages.first() {
        check.equal("nextPageToken", &page.next_page_token(), &None);
        check.length("items", items, 1);
        if let Some(item) = items.first() {
            check.holds("items[0].id", &item.id, &"00000000-0000-4000-8000-000000000001");
            check.holds("items[0].messageId", &item.message_id, &"96a0b5fa-a986-453d-be5c-3117f989f025");
            check.holds("items[0].channelId", &item.channel_id, &"614208aa-b153-4d5d-9989-2fddfc0ce4c3");
            check.holds("items[0].type", &item.r#type, &InteractionType::Unknown("stared-at".into()));
            check.holds("items[0].createdAt", &item.created_at, &crate::check::time("2025-05-29T06:14:01.392Z"));
            check.holds("items[0].details", &item.details, &InteractionDetail::Unknown("for_long".into()));
            check.holds(
                "items[0].messageCreatedAt",
                &item.message_created_at,
                &crate::check::time("2025-05-29T06:14:00Z"),
            );
            check.holds("items[0].isFirstInteraction", &item.is_first_interaction, &true);
            check.some("items[0].metadata", &item.metadata);
            check.raw("/items/0", item.raw_json(), r#"{"id":"00000000-0000-4000-8000-000000000001","messageId":"96a0b5fa-a986-453d-be5c-3117f989f025","channelId":"614208aa-b153-4d5d-9989-2fddfc0ce4c3","type":"stared-at","createdAt":"2025-05-29T06:14:01.392Z","details":"for_long","metadata":{"eyes":{"count":2}},"mood":"good","messageCreatedAt":"2025-05-29T06:14:00Z","isFirstInteraction":true}"#);
        }
    }
    Ok(())
}

/// Message interactions: Read on WhatsApp
pub async fn whatsapp_read(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    let pages = Check::walk(
        bird.channels()
            .messages()
            .interactions()
            .list("614208aa-b153-4d5d-9989-2fddfc0ce4c3", "96a0b5fa-a986-453d-be5c-3117f989f025"),
    )
    .await?;
    check.length("pages", &pages, 1);
    if let Some((page, items)) = pages.first() {
        check.equal("nextPageToken", &page.next_page_token(), &None);
        check.length("items", items, 1);
        if let Some(item) = items.first() {
            check.holds("items[0].id", &item.id, &"00000000-0000-4000-8000-000000000001");
            check.holds("items[0].messageId", &item.message_id, &"96a0b5fa-a986-453d-be5c-3117f989f025");
            check.holds("items[0].channelId", &item.channel_id, &"614208aa-b153-4d5d-9989-2fddfc0ce4c3");
            check.holds("items[0].type", &item.r#type, &InteractionType::Unknown("Read".into()));
            check.holds("items[0].createdAt", &item.created_at, &crate::check::time("2025-05-29T06:14:01.392Z"));
            check.raw("/items/0", item.raw_json(), r#"{"id":"00000000-0000-4000-8000-000000000001","messageId":"96a0b5fa-a986-453d-be5c-3117f989f025","channelId":"614208aa-b153-4d5d-9989-2fddfc0ce4c3","type":"Read","createdAt":"2025-05-29T06:14:01.392Z"}"#);
        }
    }
    Ok(())
}
