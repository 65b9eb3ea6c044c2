// Written by codegen from spec/. Edit spec/ and run `make generate`.

//! a body of each kind without its member

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
        check.length("items", items, 13);
        if let Some(item) = items.first() {
            check.holds("items[0].id", &item.id, &"00000000-0000-4000-8000-000000000000");
            if let Some(value) = check.some("items[0].body", &item.body) {
                check.equal("items[0].body.type", value.kind(), "text");
            }
        }
        if let Some(item) = items.get(1) {
            check.holds("items[1].id", &item.id, &"00000000-0000-4000-8000-000000000001");
            if let Some(value) = check.some("items[1].body", &item.body) {
                check.equal("items[1].body.type", value.kind(), "image");
            }
        }
        if let Some(item) = items.get(2) {
            check.holds("items[2].id", &item.id, &"00000000-0000-4000-8000-000000000002");
            if let Some(value) = check.some("items[2].body", &item.body) {
                check.equal("items[2].body.type", value.kind(), "html");
            }
        }
        if let Some(item) = items.get(3) {
            check.holds("items[3].id", &item.id, &"00000000-0000-4000-8000-000000000003");
            if let Some(value) = check.some("items[3].body", &item.body) {
                check.equal("items[3].body.type", value.kind(), "file");
            }
        }
        if let Some(item) = items.get(4) {
            check.holds("items[4].id", &item.id, &"00000000-0000-4000-8000-000000000004");
            if let Some(value) = check.some("items[4].body", &item.body) {
                check.equal("items[4].body.type", value.kind(), "gif");
            }
        }
        if let Some(item) = items.get(5) {
            check.holds("items[5].id", &item.id, &"00000000-0000-4000-8000-000000000005");
            if let Some(value) = check.some("items[5].body", &item.body) {
                check.equal("items[5].body.type", value.kind(), "location");
            }
        }
        if let Some(item) = items.get(6) {
            check.holds("items[6].id", &item.id, &"00000000-0000-4000-8000-000000000006");
            if let Some(value) = check.some("items[6].body", &item.body) {
                check.equal("items[6].body.type", value.kind(), "carousel");
            }
        }
        if let Some(item) = items.get(7) {
            check.holds("items[7].id", &item.id, &"00000000-0000-4000-8000-000000000007");
            if let Some(value) = check.some("items[7].body", &item.body) {
                check.equal("items[7].body.type", value.kind(), "list");
            }
        }
        if let Some(item) = items.get(8) {
            check.holds("items[8].id", &item.id, &"00000000-0000-4000-8000-000000000008");
            if let Some(value) = check.some("items[8].body", &item.body) {
                check.equal("items[8].body.type", value.kind(), "section");
            }
        }
        if let Some(item) = items.get(9) {
            check.holds("items[9].id", &item.id, &"00000000-0000-4000-8000-000000000009");
            if let Some(value) = check.some("items[9].body", &item.body) {
                check.equal("items[9].body.type", value.kind(), "authentication");
            }
        }
        if let Some(item) = items.get(10) {
            check.holds("items[10].id", &item.id, &"00000000-0000-4000-8000-000000000010");
            if let Some(value) = check.some("items[10].body", &item.body) {
                check.equal("items[10].body.type", value.kind(), "template");
            }
        }
        if let Some(item) = items.get(11) {
            check.holds("items[11].id", &item.id, &"00000000-0000-4000-8000-000000000011");
            if let Some(value) = check.some("items[11].body", &item.body) {
                check.equal("items[11].body.type", value.kind(), "action");
            }
        }
        if let Some(item) = items.get(12) {
            check.holds("items[12].id", &item.id, &"00000000-0000-4000-8000-000000000012");
            if let Some(value) = check.some("items[12].body", &item.body) {
                check.equal("items[12].body.type", value.kind(), "permission_request");
            }
        }
    }
    Ok(())
}
