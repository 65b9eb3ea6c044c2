// Written by codegen from spec/. Edit spec/ and run `make generate`.

//! a limit of the schema: text of a reply is required, four levels down

#[allow(unused_imports)]
use std::{collections::HashMap, time::Duration};

use crate::check::{Check, Outcome};
#[allow(unused_imports)]
use birdwire::{CallOptions, Change, Json, Upload, types::*};

pub async fn run(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(
        bird.channels()
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
                    body: Some(MessageBody::Carousel(CarouselBody {
                        items: Some(vec![
                            BodyItem {
                                title: Some("One".into()),
                                media_url: Some("https://example.com/1.png".into()),
                                description: Some("The first".into()),
                                alt_text: Some("A one".into()),
                                actions: Some(vec![Action::Link(LinkAction {
                                    text: Some("Open".into()),
                                    url: Some("https://example.com/1".into()),
                                })]),
                            },
                            BodyItem {
                                title: Some("Two".into()),
                                actions: Some(vec![Action::Reply(ReplyAction {
                                    image_url: Some("https://example.com/1".into()),
                                    ..Default::default()
                                })]),
                                ..Default::default()
                            },
                        ]),
                        ..Default::default()
                    })),
                    ..Default::default()
                },
            )
            .await,
        r#"{"kind":"input","path":"body.body.carousel.items[1].actions[0].reply.text","delivery":"neverSent"}"#,
    );
    Ok(())
}
