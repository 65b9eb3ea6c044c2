// Written by codegen from spec/. Edit spec/ and run `make generate`.

//! Message interactions (Email), the full response

#[allow(unused_imports)]
use std::{collections::HashMap, time::Duration};

use crate::check::{Check, Outcome};
#[allow(unused_imports)]
use birdwire::{CallOptions, Change, Json, Upload, types::*};

pub async fn run(check: &mut Check) -> Outcome {
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
