// Written by codegen from spec/. Edit spec/ and run `make generate`.

//! unknown enum values and union members in a list

#[allow(unused_imports)]
use std::{collections::HashMap, time::Duration};

use crate::check::{Check, Outcome};
#[allow(unused_imports)]
use birdwire::{CallOptions, Change, Json, Upload, types::*};

pub async fn run(check: &mut Check) -> Outcome {
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
