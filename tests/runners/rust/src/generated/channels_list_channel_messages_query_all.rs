// Written by codegen from spec/. Edit spec/ and run `make generate`.

//! every documented query parameter at once

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
