// Written by codegen from spec/. Edit spec/ and run `make generate`.

//! the filters go with every page

#[allow(unused_imports)]
use std::{collections::HashMap, time::Duration};

use crate::check::{Check, Outcome};
#[allow(unused_imports)]
use birdwire::{CallOptions, Change, Json, Upload, types::*};

pub async fn run(check: &mut Check) -> Outcome {
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
