// Written by codegen from spec/. Edit spec/ and run `make generate`.

//! kinds and members that are not known yet, inside a section

#[allow(unused_imports)]
use std::{collections::HashMap, time::Duration};

use crate::check::{Check, Outcome};
#[allow(unused_imports)]
use birdwire::{CallOptions, Change, Json, Upload, types::*};

pub async fn run(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    let answer = bird
        .channels()
        .messages()
        .get("614208aa-b153-4d5d-9989-2fddfc0ce4c3", "96a0b5fa-a986-453d-be5c-3117f989f025")
        .await?;
    check.holds("id", &answer.id, &"96a0b5fa-a986-453d-be5c-3117f989f025");
    check.holds("channelId", &answer.channel_id, &"614208aa-b153-4d5d-9989-2fddfc0ce4c3");
    if let Some(value) = check.some("body", &answer.body) {
        check.equal("body.type", value.kind(), "section");
        match value {
            MessageBody::Section(value) => {
                if let Some(value) = check.some("body.section.items", &value.items) {
                    check.length("body.section.items", value, 3);
                    if let Some(value) = value.first() {
                        check.equal("body.section.items[0].type", value.kind(), "hologram");
                        match value {
                            SectionItem::Unknown(json) => check.json(
                                "body.section.items[0]",
                                json,
                                r#"{"type":"hologram","hologram":{"beams":1}}"#,
                            ),
                            other => check.fail("body.section.items[0]", other),
                        }
                    }
                    if let Some(value) = value.get(1) {
                        check.equal("body.section.items[1].type", value.kind(), "text");
                        match value {
                            SectionItem::Text(value) => {
                                check.holds("body.section.items[1].text.text", &value.text, &"Hi");
                            }
                            other => check.fail("body.section.items[1].text", other),
                        }
                    }
                    if let Some(value) = value.get(2) {
                        check.equal("body.section.items[2].type", value.kind(), "section");
                        match value {
                            SectionItem::Section(value) => {
                                if let Some(value) = check.some("body.section.items[2].section.items", &value.items) {
                                    check.length("body.section.items[2].section.items", value, 1);
                                    if let Some(value) = value.first() {
                                        check.equal(
                                            "body.section.items[2].section.items[0].type",
                                            value.kind(),
                                            "aura",
                                        );
                                        match value {
                                            NestedSectionItem::Unknown(json) => check.json(
                                                "body.section.items[2].section.items[0]",
                                                json,
                                                r#"{"type":"aura","aura":{}}"#,
                                            ),
                                            other => check.fail("body.section.items[2].section.items[0]", other),
                                        }
                                    }
                                }
                            }
                            other => check.fail("body.section.items[2].section", other),
                        }
                    }
                }
            }
            other => check.fail("body.section", other),
        }
    }
    check.raw("", answer.raw_json(), r#"{"id":"96a0b5fa-a986-453d-be5c-3117f989f025","channelId":"614208aa-b153-4d5d-9989-2fddfc0ce4c3","body":{"type":"section","section":{"items":[{"type":"hologram","hologram":{"beams":1}},{"type":"text","text":{"text":"Hi","colour":"red"}},{"type":"section","section":{"items":[{"type":"aura","aura":{}}]}}]}}}"#);
    Ok(())
}
