// Written by codegen from spec/. Edit spec/ and run `make generate`.

//! every optional member null

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
