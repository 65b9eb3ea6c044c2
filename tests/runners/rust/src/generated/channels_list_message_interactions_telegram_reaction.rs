// Written by codegen from spec/. Edit spec/ and run `make generate`.

//! Message interactions: Reaction on Telegram

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
