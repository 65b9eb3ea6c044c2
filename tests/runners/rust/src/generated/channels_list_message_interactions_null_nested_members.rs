// Written by codegen from spec/. Edit spec/ and run `make generate`.

//! every member of every inner object null

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
