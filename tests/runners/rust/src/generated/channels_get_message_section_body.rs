// Written by codegen from spec/. Edit spec/ and run `make generate`.

//! written from the schema: a body of the kind section with every member

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
    check.holds("status", &answer.status, &MessageStatus::Delivered);
    check.holds("direction", &answer.direction, &MessageDirection::Incoming);
    if let Some(value) = check.some("body", &answer.body) {
        check.equal("body.type", value.kind(), "section");
        match value {
            MessageBody::Section(value) => {
                if let Some(value) = check.some("body.section.items", &value.items) {
                    check.length("body.section.items", value, 8);
                    if let Some(value) = value.first() {
                        check.equal("body.section.items[0].type", value.kind(), "text");
                        match value {
                            SectionItem::Text(value) => {
                                check.holds("body.section.items[0].text.text", &value.text, &"First");
                            }
                            other => check.fail("body.section.items[0].text", other),
                        }
                    }
                    if let Some(value) = value.get(1) {
                        check.equal("body.section.items[1].type", value.kind(), "image");
                        match value {
                            SectionItem::Image(value) => {
                                if let Some(value) = check.some("body.section.items[1].image.images", &value.images) {
                                    check.length("body.section.items[1].image.images", value, 1);
                                    if let Some(value) = value.first() {
                                        check.holds(
                                            "body.section.items[1].image.images[0].mediaUrl",
                                            &value.media_url,
                                            &"https://example.com/i.png",
                                        );
                                    }
                                }
                            }
                            other => check.fail("body.section.items[1].image", other),
                        }
                    }
                    if let Some(value) = value.get(2) {
                        check.equal("body.section.items[2].type", value.kind(), "file");
                        match value {
                            SectionItem::File(value) => {
                                if let Some(value) = check.some("body.section.items[2].file.files", &value.files) {
                                    check.length("body.section.items[2].file.files", value, 1);
                                    if let Some(value) = value.first() {
                                        check.holds(
                                            "body.section.items[2].file.files[0].mediaUrl",
                                            &value.media_url,
                                            &"https://example.com/a.pdf",
                                        );
                                        check.holds(
                                            "body.section.items[2].file.files[0].contentType",
                                            &value.content_type,
                                            &"application/pdf",
                                        );
                                    }
                                }
                            }
                            other => check.fail("body.section.items[2].file", other),
                        }
                    }
                    if let Some(value) = value.get(3) {
                        check.equal("body.section.items[3].type", value.kind(), "gif");
                        match value {
                            SectionItem::Gif(value) => {
                                check.holds(
                                    "body.section.items[3].gif.mediaUrl",
                                    &value.media_url,
                                    &"https://example.com/cat.gif",
                                );
                            }
                            other => check.fail("body.section.items[3].gif", other),
                        }
                    }
                    if let Some(value) = value.get(4) {
                        check.equal("body.section.items[4].type", value.kind(), "location");
                        match value {
                            SectionItem::Location(value) => {
                                if let Some(value) =
                                    check.some("body.section.items[4].location.coordinates", &value.coordinates)
                                {
                                    check.holds(
                                        "body.section.items[4].location.coordinates.latitude",
                                        &value.latitude,
                                        &1.5,
                                    );
                                    check.holds(
                                        "body.section.items[4].location.coordinates.longitude",
                                        &value.longitude,
                                        &-2.25,
                                    );
                                }
                            }
                            other => check.fail("body.section.items[4].location", other),
                        }
                    }
                    if let Some(value) = value.get(5) {
                        check.equal("body.section.items[5].type", value.kind(), "carousel");
                        match value {
                            SectionItem::Carousel(value) => {
                                if let Some(value) = check.some("body.section.items[5].carousel.items", &value.items) {
                                    check.length("body.section.items[5].carousel.items", value, 1);
                                    if let Some(value) = value.first() {
                                        check.holds(
                                            "body.section.items[5].carousel.items[0].title",
                                            &value.title,
                                            &"One",
                                        );
                                        check.holds(
                                            "body.section.items[5].carousel.items[0].mediaUrl",
                                            &value.media_url,
                                            &"https://example.com/1.png",
                                        );
                                        check.holds(
                                            "body.section.items[5].carousel.items[0].description",
                                            &value.description,
                                            &"The first",
                                        );
                                        check.holds(
                                            "body.section.items[5].carousel.items[0].altText",
                                            &value.alt_text,
                                            &"A one",
                                        );
                                        if let Some(value) = check
                                            .some("body.section.items[5].carousel.items[0].actions", &value.actions)
                                        {
                                            check.length("body.section.items[5].carousel.items[0].actions", value, 1);
                                            if let Some(value) = value.first() {
                                                check.equal(
                                                    "body.section.items[5].carousel.items[0].actions[0].type",
                                                    value.kind(),
                                                    "link",
                                                );
                                                match value {
                                                    Action::Link(value) => {
                                                        check.holds("body.section.items[5].carousel.items[0].actions[0].link.text", &value.text, &"Open");
                                                        check.holds("body.section.items[5].carousel.items[0].actions[0].link.url", &value.url, &"https://example.com/1");
                                                    }
                                                    other => check.fail(
                                                        "body.section.items[5].carousel.items[0].actions[0].link",
                                                        other,
                                                    ),
                                                }
                                            }
                                        }
                                    }
                                }
                            }
                            other => check.fail("body.section.items[5].carousel", other),
                        }
                    }
                    if let Some(value) = value.get(6) {
                        check.equal("body.section.items[6].type", value.kind(), "list");
                        match value {
                            SectionItem::List(value) => {
                                check.holds("body.section.items[6].list.text", &value.text, &"A list");
                            }
                            other => check.fail("body.section.items[6].list", other),
                        }
                    }
                    if let Some(value) = value.get(7) {
                        check.equal("body.section.items[7].type", value.kind(), "section");
                        match value {
                            SectionItem::Section(value) => {
                                if let Some(value) = check.some("body.section.items[7].section.items", &value.items) {
                                    check.length("body.section.items[7].section.items", value, 2);
                                    if let Some(value) = value.first() {
                                        check.equal(
                                            "body.section.items[7].section.items[0].type",
                                            value.kind(),
                                            "text",
                                        );
                                        match value {
                                            NestedSectionItem::Text(value) => {
                                                check.holds(
                                                    "body.section.items[7].section.items[0].text.text",
                                                    &value.text,
                                                    &"Inner",
                                                );
                                            }
                                            other => check.fail("body.section.items[7].section.items[0].text", other),
                                        }
                                    }
                                    if let Some(value) = value.get(1) {
                                        check.equal(
                                            "body.section.items[7].section.items[1].type",
                                            value.kind(),
                                            "list",
                                        );
                                        match value {
                                            NestedSectionItem::List(value) => {
                                                check.holds(
                                                    "body.section.items[7].section.items[1].list.text",
                                                    &value.text,
                                                    &"Inner list",
                                                );
                                            }
                                            other => check.fail("body.section.items[7].section.items[1].list", other),
                                        }
                                    }
                                }
                                if let Some(value) =
                                    check.some("body.section.items[7].section.configurations", &value.configurations)
                                {
                                    if let Some(value) = check.some(
                                        "body.section.items[7].section.configurations.default",
                                        &value.get("default"),
                                    ) {
                                        check.equal(
                                            "body.section.items[7].section.configurations.default",
                                            *value,
                                            &"a",
                                        );
                                    }
                                    if let Some(value) = check.some(
                                        "body.section.items[7].section.configurations.any_key",
                                        &value.get("any_key"),
                                    ) {
                                        check.equal(
                                            "body.section.items[7].section.configurations.any_key",
                                            *value,
                                            &"b",
                                        );
                                    }
                                }
                            }
                            other => check.fail("body.section.items[7].section", other),
                        }
                    }
                }
                if let Some(value) = check.some("body.section.configurations", &value.configurations) {
                    if let Some(value) = check.some("body.section.configurations.layout", &value.get("layout")) {
                        check.equal("body.section.configurations.layout", *value, &"wide");
                    }
                    if let Some(value) = check.some("body.section.configurations.snake_key", &value.get("snake_key")) {
                        check.equal("body.section.configurations.snake_key", *value, &"1");
                    }
                }
            }
            other => check.fail("body.section", other),
        }
    }
    check.raw("", answer.raw_json(), r#"{"id":"96a0b5fa-a986-453d-be5c-3117f989f025","channelId":"614208aa-b153-4d5d-9989-2fddfc0ce4c3","status":"delivered","direction":"incoming","body":{"type":"section","section":{"items":[{"type":"text","text":{"text":"First"}},{"type":"image","image":{"images":[{"mediaUrl":"https://example.com/i.png"}]}},{"type":"file","file":{"files":[{"mediaUrl":"https://example.com/a.pdf","contentType":"application/pdf"}]}},{"type":"gif","gif":{"mediaUrl":"https://example.com/cat.gif"}},{"type":"location","location":{"coordinates":{"latitude":1.5,"longitude":-2.25}}},{"type":"carousel","carousel":{"items":[{"title":"One","mediaUrl":"https://example.com/1.png","description":"The first","altText":"A one","actions":[{"type":"link","link":{"text":"Open","url":"https://example.com/1"}}]}]}},{"type":"list","list":{"text":"A list"}},{"type":"section","section":{"items":[{"type":"text","text":{"text":"Inner"}},{"type":"list","list":{"text":"Inner list"}}],"configurations":{"default":"a","any_key":"b"}}}],"configurations":{"layout":"wide","snake_key":"1"}}}}"#);
    Ok(())
}
