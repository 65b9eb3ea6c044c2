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
        .send(
            "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
            CreateMessage {
                receiver: Receiver {
                    contacts: Some(vec![ReceiverContact {
                        identifier_key: Some("phonenumber".into()),
                        identifier_value: Some("+31612345678".into()),
                        ..Default::default()
                    }]),
                },
                body: Some(MessageBody::Section(SectionBody {
                    items: Some(vec![
                        SectionItem::Text(TextBody { text: Some("First".into()), ..Default::default() }),
                        SectionItem::Image(ImageBody {
                            images: Some(vec![BodyImage {
                                media_url: Some("https://example.com/i.png".into()),
                                ..Default::default()
                            }]),
                            ..Default::default()
                        }),
                        SectionItem::File(FileBody {
                            files: Some(vec![BodyFile {
                                media_url: Some("https://example.com/a.pdf".into()),
                                content_type: Some("application/pdf".into()),
                                ..Default::default()
                            }]),
                            ..Default::default()
                        }),
                        SectionItem::Gif(GifBody {
                            media_url: Some("https://example.com/cat.gif".into()),
                            ..Default::default()
                        }),
                        SectionItem::Location(LocationBody {
                            coordinates: Some(Coordinates { latitude: Some(1.5), longitude: Some(-2.25) }),
                            ..Default::default()
                        }),
                        SectionItem::Carousel(CarouselBody {
                            items: Some(vec![BodyItem {
                                title: Some("One".into()),
                                media_url: Some("https://example.com/1.png".into()),
                                description: Some("The first".into()),
                                alt_text: Some("A one".into()),
                                actions: Some(vec![Action::Link(LinkAction {
                                    text: Some("Open".into()),
                                    url: Some("https://example.com/1".into()),
                                })]),
                            }]),
                            ..Default::default()
                        }),
                        SectionItem::List(ListBody { text: Some("A list".into()), ..Default::default() }),
                        SectionItem::Section(NestedSectionBody {
                            items: Some(vec![
                                NestedSectionItem::Text(TextBody { text: Some("Inner".into()), ..Default::default() }),
                                NestedSectionItem::List(ListBody {
                                    text: Some("Inner list".into()),
                                    ..Default::default()
                                }),
                            ]),
                            configurations: Some(HashMap::from([
                                ("default".to_owned(), "a".into()),
                                ("any_key".to_owned(), "b".into()),
                            ])),
                        }),
                    ]),
                    configurations: Some(HashMap::from([
                        ("layout".to_owned(), "wide".into()),
                        ("snake_key".to_owned(), "1".into()),
                    ])),
                })),
                ..Default::default()
            },
        )
        .await?;
    check.holds("id", &answer.id, &"b8f3b0a6-6b0c-4c8e-9d0b-0d6c5a1f2e11");
    check.holds("channelId", &answer.channel_id, &"614208aa-b153-4d5d-9989-2fddfc0ce4c3");
    if let Some(value) = check.some("sender", &answer.sender) {
        if let Some(value) = check.some("sender.connector", &value.connector) {
            check.holds("sender.connector.id", &value.id, &"86cc4dc0-3dc0-41b7-ac43-8ec829ead56f");
            check.holds("sender.connector.identifierValue", &value.identifier_value, &"+31611111111");
        }
    }
    if let Some(value) = check.some("receiver", &answer.receiver) {
        if let Some(value) = check.some("receiver.contacts", &value.contacts) {
            check.length("receiver.contacts", value, 1);
            if let Some(value) = value.first() {
                check.holds("receiver.contacts[0].id", &value.id, &"32cf5eee-f940-422c-ab8c-5f753aad5efd");
                check.holds("receiver.contacts[0].identifierKey", &value.identifier_key, &"phonenumber");
                check.holds("receiver.contacts[0].identifierValue", &value.identifier_value, &"+31612345678");
                check.holds("receiver.contacts[0].countryCode", &value.country_code, &"NL");
            }
        }
    }
    check.holds("status", &answer.status, &MessageStatus::Accepted);
    check.holds("direction", &answer.direction, &MessageDirection::Outgoing);
    check.holds("lastStatusAt", &answer.last_status_at, &crate::check::time("2025-05-29T06:14:56.392Z"));
    check.holds("createdAt", &answer.created_at, &crate::check::time("2025-05-29T06:14:56.392Z"));
    check.holds("updatedAt", &answer.updated_at, &crate::check::time("2025-05-29T06:14:56.392Z"));
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
    Ok(())
}
