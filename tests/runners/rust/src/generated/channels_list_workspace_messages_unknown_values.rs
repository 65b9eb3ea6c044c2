// Written by codegen from spec/. Edit spec/ and run `make generate`.

//! unknown members, enum values and kinds; null for what may be missing

#[allow(unused_imports)]
use std::{collections::HashMap, time::Duration};

use crate::check::{Check, Outcome};
#[allow(unused_imports)]
use birdwire::{CallOptions, Change, Json, Upload, types::*};

pub async fn run(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    let pages = Check::walk(bird.channels().messages().list_by_workspace(ListWorkspaceMessages::default())).await?;
    check.length("pages", &pages, 1);
    if let Some((page, items)) = pages.first() {
        check.equal("nextPageToken", &page.next_page_token(), &None);
        check.length("items", items, 2);
        if let Some(item) = items.first() {
            check.holds("items[0].id", &item.id, &"00000000-0000-4000-8000-000000000001");
            check.holds("items[0].channelId", &item.channel_id, &"614208aa-b153-4d5d-9989-2fddfc0ce4c3");
            check.holds("items[0].status", &item.status, &MessageStatus::Unknown("teleported".into()));
            check.holds("items[0].direction", &item.direction, &MessageDirection::Unknown("sideways".into()));
            check.holds("items[0].createdAt", &item.created_at, &crate::check::time("2025-05-29T06:14:01.392Z"));
            if let Some(value) = check.some("items[0].body", &item.body) {
                check.equal("items[0].body.type", value.kind(), "text");
                match value {
                    MessageBody::Text(value) => {
                        check.holds("items[0].body.text.text", &value.text, &"Message 1");
                    }
                    other => check.fail("items[0].body.text", other),
                }
            }
            check.raw("/items/0", item.raw_json(), r#"{"id":"00000000-0000-4000-8000-000000000001","channelId":"614208aa-b153-4d5d-9989-2fddfc0ce4c3","body":{"type":"text","text":{"text":"Message 1"}},"status":"teleported","direction":"sideways","createdAt":"2025-05-29T06:14:01.392Z","mood":{"level":3}}"#);
        }
        if let Some(item) = items.get(1) {
            check.holds("items[1].id", &item.id, &"96a0b5fa-a986-453d-be5c-3117f989f025");
            check.none("items[1].meta", &item.meta);
            check.none("items[1].failure", &item.failure);
            check.none("items[1].tags", &item.tags);
            if let Some(value) = check.some("items[1].body", &item.body) {
                check.equal("items[1].body.type", value.kind(), "hologram");
                match value {
                    MessageBody::Unknown(json) => {
                        check.json("items[1].body", json, r#"{"type":"hologram","hologram":{"beams":1}}"#)
                    }
                    other => check.fail("items[1].body", other),
                }
            }
            check.raw("/items/1", item.raw_json(), r#"{"id":"96a0b5fa-a986-453d-be5c-3117f989f025","body":{"type":"hologram","hologram":{"beams":1}},"failure":null,"meta":null,"tags":null}"#);
        }
    }
    Ok(())
}
