// Written by codegen from spec/. Edit spec/ and run `make generate`.

//! members that are not known yet, at several depths of an item; the item's raw JSON keeps them

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
