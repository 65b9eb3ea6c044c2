// Written by codegen from spec/. Edit spec/ and run `make generate`.

//! Message interactions (Email): opened, with each of its details

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
