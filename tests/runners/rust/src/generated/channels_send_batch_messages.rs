// Written by codegen from spec/. Edit spec/ and run `make generate`.

//! The vectors of `sendBatchMessages`.

#[allow(unused_imports)]
use std::{collections::HashMap, time::Duration};

#[allow(unused_imports)]
use birdwire::{CallOptions, Change, Csv, Json, Upload, types::*};

use crate::check::{Check, Outcome};

/// both names; the first one counts
pub async fn answer_both_names(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    let answer = bird
        .channels()
        .messages()
        .send_batch(
            "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
            CreateBatchMessages {
                message_requests: vec![CreateMessage {
                    receiver: Receiver {
                        contacts: Some(vec![ReceiverContact {
                            identifier_value: Some("channels@messagebird.com".into()),
                            ..Default::default()
                        }]),
                    },
                    body: Some(MessageBody::Text(TextBody {
                        text: Some("Hey, I am a simple text message".into()),
                        ..Default::default()
                    })),
                    ..Default::default()
                }],
            },
        )
        .await?;
    check.holds("batchId", &answer.batch_id, &"5b0e2b0e-1c6d-4b53-9a4f-0d7e2f4a9c11");
    check.raw("", answer.raw_json(), r#"{"id":"x","batchId":"5b0e2b0e-1c6d-4b53-9a4f-0d7e2f4a9c11"}"#);
    Ok(())
}

/// the name of the batch id is not documented: `id`
pub async fn answer_id(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    let answer = bird
        .channels()
        .messages()
        .send_batch(
            "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
            CreateBatchMessages {
                message_requests: vec![CreateMessage {
                    receiver: Receiver {
                        contacts: Some(vec![ReceiverContact {
                            identifier_value: Some("channels@messagebird.com".into()),
                            ..Default::default()
                        }]),
                    },
                    body: Some(MessageBody::Text(TextBody {
                        text: Some("Hey, I am a simple text message".into()),
                        ..Default::default()
                    })),
                    ..Default::default()
                }],
            },
        )
        .await?;
    check.holds("batchId", &answer.batch_id, &"5b0e2b0e-1c6d-4b53-9a4f-0d7e2f4a9c11");
    check.raw("", answer.raw_json(), r#"{"id":"5b0e2b0e-1c6d-4b53-9a4f-0d7e2f4a9c11"}"#);
    Ok(())
}

/// an answer that is no JSON
pub async fn answer_not_json(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(
        bird.channels()
            .messages()
            .send_batch(
                "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
                CreateBatchMessages {
                    message_requests: vec![CreateMessage {
                        receiver: Receiver {
                            contacts: Some(vec![ReceiverContact {
                                identifier_value: Some("channels@messagebird.com".into()),
                                ..Default::default()
                            }]),
                        },
                        body: Some(MessageBody::Text(TextBody {
                            text: Some("Hey, I am a simple text message".into()),
                            ..Default::default()
                        })),
                        ..Default::default()
                    }],
                },
            )
            .await,
        r#"{"kind":"decode"}"#,
    );
    Ok(())
}

/// an answer without an id is no error
pub async fn empty_object(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    let answer = bird
        .channels()
        .messages()
        .send_batch(
            "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
            CreateBatchMessages {
                message_requests: vec![CreateMessage {
                    receiver: Receiver {
                        contacts: Some(vec![ReceiverContact {
                            identifier_value: Some("channels@messagebird.com".into()),
                            ..Default::default()
                        }]),
                    },
                    body: Some(MessageBody::Text(TextBody {
                        text: Some("Hey, I am a simple text message".into()),
                        ..Default::default()
                    })),
                    ..Default::default()
                }],
            },
        )
        .await?;
    check.none("batchId", &answer.batch_id);
    check.raw("", answer.raw_json(), r#"{}"#);
    Ok(())
}

/// Send batch messages: 401
pub async fn error_401(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(bird.channels().messages().send_batch("614208aa-b153-4d5d-9989-2fddfc0ce4c3", CreateBatchMessages { message_requests: vec![CreateMessage { receiver: Receiver { contacts: Some(vec![ReceiverContact { identifier_value: Some("channels@messagebird.com".into()), ..Default::default() }]) }, body: Some(MessageBody::Text(TextBody { text: Some("Hey, I am a simple text message".into()), ..Default::default() })), ..Default::default() }] }).max_retries(0).await, r#"{"kind":"authentication","status":401,"code":"Unauthorized","message":"The access key is not valid","delivery":"answered","attempts":1}"#);
    Ok(())
}

/// Send batch messages: 403
pub async fn error_403(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(bird.channels().messages().send_batch("614208aa-b153-4d5d-9989-2fddfc0ce4c3", CreateBatchMessages { message_requests: vec![CreateMessage { receiver: Receiver { contacts: Some(vec![ReceiverContact { identifier_value: Some("channels@messagebird.com".into()), ..Default::default() }]) }, body: Some(MessageBody::Text(TextBody { text: Some("Hey, I am a simple text message".into()), ..Default::default() })), ..Default::default() }] }).max_retries(0).await, r#"{"kind":"permissionDenied","status":403,"code":"Forbidden","message":"No policy allows this","delivery":"answered","attempts":1}"#);
    Ok(())
}

/// Send batch messages: 429
pub async fn error_429(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(bird.channels().messages().send_batch("614208aa-b153-4d5d-9989-2fddfc0ce4c3", CreateBatchMessages { message_requests: vec![CreateMessage { receiver: Receiver { contacts: Some(vec![ReceiverContact { identifier_value: Some("channels@messagebird.com".into()), ..Default::default() }]) }, body: Some(MessageBody::Text(TextBody { text: Some("Hey, I am a simple text message".into()), ..Default::default() })), ..Default::default() }] }).max_retries(0).await, r#"{"kind":"rateLimit","status":429,"code":"TooManyRequests","message":"Too many requests","retryAfterMs":7000,"delivery":"answered","attempts":1}"#);
    Ok(())
}

/// Send batch messages: 503
pub async fn error_503(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(bird.channels().messages().send_batch("614208aa-b153-4d5d-9989-2fddfc0ce4c3", CreateBatchMessages { message_requests: vec![CreateMessage { receiver: Receiver { contacts: Some(vec![ReceiverContact { identifier_value: Some("channels@messagebird.com".into()), ..Default::default() }]) }, body: Some(MessageBody::Text(TextBody { text: Some("Hey, I am a simple text message".into()), ..Default::default() })), ..Default::default() }] }).max_retries(0).await, r#"{"kind":"server","status":503,"code":"Unavailable","message":"Try again later","delivery":"answered","attempts":1}"#);
    Ok(())
}

/// Send batch messages: one message with every member
pub async fn full(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    let answer = bird
        .channels()
        .messages()
        .send_batch(
            "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
            CreateBatchMessages {
                message_requests: vec![CreateMessage {
                    sender: Some(Sender {
                        connector: SenderConnector {
                            identifier_value: "channels@bird.com".into(),
                            annotations: Some(MessageAnnotations { name: Some("text".into()) }),
                        },
                    }),
                    receiver: Receiver {
                        contacts: Some(vec![ReceiverContact {
                            id: Some("a1405560-c8d3-4b1a-877d-3f449ad95352".into()),
                            identifier_key: Some("emailaddress".into()),
                            identifier_value: Some("channels@bird.com".into()),
                            r#type: Some(ContactType::Cc),
                            identifiers: Some(vec![ContactIdentifier {
                                identifier_key: Some("emailaddress".into()),
                                identifier_value: Some("channels@bird.com".into()),
                            }]),
                            platform_address: Some("text".into()),
                            platform_address_selector: Some("text".into()),
                        }]),
                    },
                    reference: Some("my-own-identifier".into()),
                    template: Some(Template {
                        name: Some("text".into()),
                        project_id: Some("a1405560-c8d3-4b1a-877d-3f449ad95352".into()),
                        version: Some("a1405560-c8d3-4b1a-877d-3f449ad95352".into()),
                        locale: Some("text".into()),
                        attachments: Some(vec![TemplateAttachment {
                            media_url: Some("https://example.com".into()),
                            filename: Some("text".into()),
                            inline: Some(true),
                        }]),
                        short_links: Some(TemplateShortLinks { enabled: Some(true), domain: Some("text".into()) }),
                        variables: Some(HashMap::from([
                            ("default".to_owned(), "text".into()),
                            ("ANY_ADDITIONAL_PROPERTY".to_owned(), "text".into()),
                        ])),
                        utm_parameters: Some(vec![UtmParameter {
                            key: Some("text".into()),
                            value: Some("text".into()),
                            ..Default::default()
                        }]),
                        parameters: Some(vec![TemplateParameter::String(StringTemplateParameter {
                            key: Some("text".into()),
                            value: Some("text".into()),
                        })]),
                        settings: Some(TemplateSettings { use_mm_lite: Some(true), ..Default::default() }),
                    }),
                    meta: Some(MessageMeta {
                        extra_information: Some(crate::check::json(r#"{"ANY_ADDITIONAL_PROPERTY":"anything"}"#)),
                        referral: Some(MessageReferral {
                            source: Some("text".into()),
                            title: Some("text".into()),
                            text: Some("text".into()),
                            group: Some("text".into()),
                            metadata: Some(ReferralMetadata {
                                source_id: Some("text".into()),
                                source_url: Some("text".into()),
                                media_url: Some("text".into()),
                                tracking_id: Some("text".into()),
                            }),
                        }),
                        order: Some(MessageOrder {
                            products: Some(vec![OrderProduct {
                                external_catalog_id: Some("text".into()),
                                external_product_id: Some("text".into()),
                                quantity: Some(1),
                                price: Some(ProductPrice {
                                    amount: Some(1),
                                    exponent: Some(1),
                                    currency_code: Some("text".into()),
                                }),
                            }]),
                        }),
                        referred_product: Some(ReferredProduct {
                            external_catalog_id: Some("text".into()),
                            external_product_id: Some("text".into()),
                        }),
                        email: Some(EmailMeta {
                            subject: Some("text".into()),
                            headers: Some(HashMap::from([("ANY_ADDITIONAL_PROPERTY".to_owned(), "text".into())])),
                            from: Some(EmailFrom { username: Some("text".into()), display_name: Some("text".into()) }),
                        }),
                        push_notifications: Some(PushNotificationsMeta {
                            gateway_type_override: Some(GatewayType::Apns),
                        }),
                        navigator_id: Some("123e4567-e89b-12d3-a456-426614174000".into()),
                        navigator_message_id: Some("123e4567-e89b-12d3-a456-426614174000".into()),
                        flow: Some(FlowMeta {
                            id: Some("123e4567-e89b-12d3-a456-426614174000".into()),
                            name: Some("text".into()),
                            step_id: Some("text".into()),
                            run_id: Some("123e4567-e89b-12d3-a456-426614174000".into()),
                        }),
                        journey: Some(FlowMeta {
                            id: Some("123e4567-e89b-12d3-a456-426614174000".into()),
                            name: Some("text".into()),
                            step_id: Some("text".into()),
                            run_id: Some("123e4567-e89b-12d3-a456-426614174000".into()),
                        }),
                        campaign: Some(CampaignMeta {
                            id: Some("123e4567-e89b-12d3-a456-426614174000".into()),
                            name: Some("text".into()),
                        }),
                    }),
                    reply_to: Some(ReplyTo {
                        id: Some("text".into()),
                        order: Some(1),
                        r#type: Some(ReplyToType::Message),
                    }),
                    body: Some(MessageBody::Text(TextBody {
                        text: Some("text".into()),
                        attachments: Some(vec![Attachment {
                            media_url: Some("https://example.com".into()),
                            filename: Some("text".into()),
                            inline: Some(true),
                            ..Default::default()
                        }]),
                        actions: Some(vec![Action::Link(LinkAction {
                            text: Some("text".into()),
                            url: Some("text".into()),
                        })]),
                        metadata: Some(TextMetadata {
                            subject: Some("text".into()),
                            headers: Some(HashMap::from([("ANY_ADDITIONAL_PROPERTY".to_owned(), "text".into())])),
                            whatsapp: Some(WhatsappTextMetadata { preview_url: Some(true) }),
                            line: Some(LineTextMetadata {
                                emoji: Some(LineEmoji {
                                    items: Some(vec![LineEmojiItem {
                                        index: Some(1),
                                        product_id: Some("text".into()),
                                        emoji_id: Some("text".into()),
                                        ..Default::default()
                                    }]),
                                }),
                            }),
                            telegram: Some(TelegramMetadata { parse_mode: Some(TelegramParseMode::Markdown) }),
                            ..Default::default()
                        }),
                    })),
                    notification: Some(MessageNotification { url: Some("text".into()) }),
                    cap_frequency: Some(true),
                    enable_link_tracking: Some(true),
                    ignore_quiet_hours: Some(true),
                    ignore_global_holdout: Some(true),
                    tags: Some(vec!["text".into()]),
                    short_links: Some(ShortLinks { domain: Some("text".into()) }),
                    scheduled_for: Some(crate::check::time("2025-05-29T06:14:56.392Z")),
                    validity: Some(1),
                }],
            },
        )
        .await?;
    check.holds("batchId", &answer.batch_id, &"5b0e2b0e-1c6d-4b53-9a4f-0d7e2f4a9c11");
    check.raw("", answer.raw_json(), r#"{"batchId":"5b0e2b0e-1c6d-4b53-9a4f-0d7e2f4a9c11"}"#);
    Ok(())
}

/// the largest batch, in order
pub async fn hundred_messages(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    let answer = bird
        .channels()
        .messages()
        .send_batch(
            "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
            CreateBatchMessages {
                message_requests: vec![
                    CreateMessage {
                        receiver: Receiver {
                            contacts: Some(vec![ReceiverContact {
                                identifier_value: Some("+31600000000".into()),
                                ..Default::default()
                            }]),
                        },
                        body: Some(MessageBody::Text(TextBody {
                            text: Some("Message 0".into()),
                            ..Default::default()
                        })),
                        ..Default::default()
                    },
                    CreateMessage {
                        receiver: Receiver {
                            contacts: Some(vec![ReceiverContact {
                                identifier_value: Some("+31600000001".into()),
                                ..Default::default()
                            }]),
                        },
                        body: Some(MessageBody::Text(TextBody {
                            text: Some("Message 1".into()),
                            ..Default::default()
                        })),
                        ..Default::default()
                    },
                    CreateMessage {
                        receiver: Receiver {
                            contacts: Some(vec![ReceiverContact {
                                identifier_value: Some("+31600000002".into()),
                                ..Default::default()
                            }]),
                        },
                        body: Some(MessageBody::Text(TextBody {
                            text: Some("Message 2".into()),
                            ..Default::default()
                        })),
                        ..Default::default()
                    },
                    CreateMessage {
                        receiver: Receiver {
                            contacts: Some(vec![ReceiverContact {
                                identifier_value: Some("+31600000003".into()),
                                ..Default::default()
                            }]),
                        },
                        body: Some(MessageBody::Text(TextBody {
                            text: Some("Message 3".into()),
                            ..Default::default()
                        })),
                        ..Default::default()
                    },
                    CreateMessage {
                        receiver: Receiver {
                            contacts: Some(vec![ReceiverContact {
                                identifier_value: Some("+31600000004".into()),
                                ..Default::default()
                            }]),
                        },
                        body: Some(MessageBody::Text(TextBody {
                            text: Some("Message 4".into()),
                            ..Default::default()
                        })),
                        ..Default::default()
                    },
                    CreateMessage {
                        receiver: Receiver {
                            contacts: Some(vec![ReceiverContact {
                                identifier_value: Some("+31600000005".into()),
                                ..Default::default()
                            }]),
                        },
                        body: Some(MessageBody::Text(TextBody {
                            text: Some("Message 5".into()),
                            ..Default::default()
                        })),
                        ..Default::default()
                    },
                    CreateMessage {
                        receiver: Receiver {
                            contacts: Some(vec![ReceiverContact {
                                identifier_value: Some("+31600000006".into()),
                                ..Default::default()
                            }]),
                        },
                        body: Some(MessageBody::Text(TextBody {
                            text: Some("Message 6".into()),
                            ..Default::default()
                        })),
                        ..Default::default()
                    },
                    CreateMessage {
                        receiver: Receiver {
                            contacts: Some(vec![ReceiverContact {
                                identifier_value: Some("+31600000007".into()),
                                ..Default::default()
                            }]),
                        },
                        body: Some(MessageBody::Text(TextBody {
                            text: Some("Message 7".into()),
                            ..Default::default()
                        })),
                        ..Default::default()
                    },
                    CreateMessage {
                        receiver: Receiver {
                            contacts: Some(vec![ReceiverContact {
                                identifier_value: Some("+31600000008".into()),
                                ..Default::default()
                            }]),
                        },
                        body: Some(MessageBody::Text(TextBody {
                            text: Some("Message 8".into()),
                            ..Default::default()
                        })),
                        ..Default::default()
                    },
                    CreateMessage {
                        receiver: Receiver {
                            contacts: Some(vec![ReceiverContact {
                                identifier_value: Some("+31600000009".into()),
                                ..Default::default()
                            }]),
                        },
                        body: Some(MessageBody::Text(TextBody {
                            text: Some("Message 9".into()),
                            ..Default::default()
                        })),
                        ..Default::default()
                    },
                    CreateMessage {
                        receiver: Receiver {
                            contacts: Some(vec![ReceiverContact {
                                identifier_value: Some("+31600000010".into()),
                                ..Default::default()
                            }]),
                        },
                        body: Some(MessageBody::Text(TextBody {
                            text: Some("Message 10".into()),
                            ..Default::default()
                        })),
                        ..Default::default()
                    },
                    CreateMessage {
                        receiver: Receiver {
                            contacts: Some(vec![ReceiverContact {
                                identifier_value: Some("+31600000011".into()),
                                ..Default::default()
                            }]),
                        },
                        body: Some(MessageBody::Text(TextBody {
                            text: Some("Message 11".into()),
                            ..Default::default()
                        })),
                        ..Default::default()
                    },
                    CreateMessage {
                        receiver: Receiver {
                            contacts: Some(vec![ReceiverContact {
                                identifier_value: Some("+31600000012".into()),
                                ..Default::default()
                            }]),
                        },
                        body: Some(MessageBody::Text(TextBody {
                            text: Some("Message 12".into()),
                            ..Default::default()
                        })),
                        ..Default::default()
                    },
                    CreateMessage {
                        receiver: Receiver {
                            contacts: Some(vec![ReceiverContact {
                                identifier_value: Some("+31600000013".into()),
                                ..Default::default()
                            }]),
                        },
                        body: Some(MessageBody::Text(TextBody {
                            text: Some("Message 13".into()),
                            ..Default::default()
                        })),
                        ..Default::default()
                    },
                    CreateMessage {
                        receiver: Receiver {
                            contacts: Some(vec![ReceiverContact {
                                identifier_value: Some("+31600000014".into()),
                                ..Default::default()
                            }]),
                        },
                        body: Some(MessageBody::Text(TextBody {
                            text: Some("Message 14".into()),
                            ..Default::default()
                        })),
                        ..Default::default()
                    },
                    CreateMessage {
                        receiver: Receiver {
                            contacts: Some(vec![ReceiverContact {
                                identifier_value: Some("+31600000015".into()),
                                ..Default::default()
                            }]),
                        },
                        body: Some(MessageBody::Text(TextBody {
                            text: Some("Message 15".into()),
                            ..Default::default()
                        })),
                        ..Default::default()
                    },
                    CreateMessage {
                        receiver: Receiver {
                            contacts: Some(vec![ReceiverContact {
                                identifier_value: Some("+31600000016".into()),
                                ..Default::default()
                            }]),
                        },
                        body: Some(MessageBody::Text(TextBody {
                            text: Some("Message 16".into()),
                            ..Default::default()
                        })),
                        ..Default::default()
                    },
                    CreateMessage {
                        receiver: Receiver {
                            contacts: Some(vec![ReceiverContact {
                                identifier_value: Some("+31600000017".into()),
                                ..Default::default()
                            }]),
                        },
                        body: Some(MessageBody::Text(TextBody {
                            text: Some("Message 17".into()),
                            ..Default::default()
                        })),
                        ..Default::default()
                    },
                    CreateMessage {
                        receiver: Receiver {
                            contacts: Some(vec![ReceiverContact {
                                identifier_value: Some("+31600000018".into()),
                                ..Default::default()
                            }]),
                        },
                        body: Some(MessageBody::Text(TextBody {
                            text: Some("Message 18".into()),
                            ..Default::default()
                        })),
                        ..Default::default()
                    },
                    CreateMessage {
                        receiver: Receiver {
                            contacts: Some(vec![ReceiverContact {
                                identifier_value: Some("+31600000019".into()),
                                ..Default::default()
                            }]),
                        },
                        body: Some(MessageBody::Text(TextBody {
                            text: Some("Message 19".into()),
                            ..Default::default()
                        })),
                        ..Default::default()
                    },
                    CreateMessage {
                        receiver: Receiver {
                            contacts: Some(vec![ReceiverContact {
                                identifier_value: Some("+31600000020".into()),
                                ..Default::default()
                            }]),
                        },
                        body: Some(MessageBody::Text(TextBody {
                            text: Some("Message 20".into()),
                            ..Default::default()
                        })),
                        ..Default::default()
                    },
                    CreateMessage {
                        receiver: Receiver {
                            contacts: Some(vec![ReceiverContact {
                                identifier_value: Some("+31600000021".into()),
                                ..Default::default()
                            }]),
                        },
                        body: Some(MessageBody::Text(TextBody {
                            text: Some("Message 21".into()),
                            ..Default::default()
                        })),
                        ..Default::default()
                    },
                    CreateMessage {
                        receiver: Receiver {
                            contacts: Some(vec![ReceiverContact {
                                identifier_value: Some("+31600000022".into()),
                                ..Default::default()
                            }]),
                        },
                        body: Some(MessageBody::Text(TextBody {
                            text: Some("Message 22".into()),
                            ..Default::default()
                        })),
                        ..Default::default()
                    },
                    CreateMessage {
                        receiver: Receiver {
                            contacts: Some(vec![ReceiverContact {
                                identifier_value: Some("+31600000023".into()),
                                ..Default::default()
                            }]),
                        },
                        body: Some(MessageBody::Text(TextBody {
                            text: Some("Message 23".into()),
                            ..Default::default()
                        })),
                        ..Default::default()
                    },
                    CreateMessage {
                        receiver: Receiver {
                            contacts: Some(vec![ReceiverContact {
                                identifier_value: Some("+31600000024".into()),
                                ..Default::default()
                            }]),
                        },
                        body: Some(MessageBody::Text(TextBody {
                            text: Some("Message 24".into()),
                            ..Default::default()
                        })),
                        ..Default::default()
                    },
                    CreateMessage {
                        receiver: Receiver {
                            contacts: Some(vec![ReceiverContact {
                                identifier_value: Some("+31600000025".into()),
                                ..Default::default()
                            }]),
                        },
                        body: Some(MessageBody::Text(TextBody {
                            text: Some("Message 25".into()),
                            ..Default::default()
                        })),
                        ..Default::default()
                    },
                    CreateMessage {
                        receiver: Receiver {
                            contacts: Some(vec![ReceiverContact {
                                identifier_value: Some("+31600000026".into()),
                                ..Default::default()
                            }]),
                        },
                        body: Some(MessageBody::Text(TextBody {
                            text: Some("Message 26".into()),
                            ..Default::default()
                        })),
                        ..Default::default()
                    },
                    CreateMessage {
                        receiver: Receiver {
                            contacts: Some(vec![ReceiverContact {
                                identifier_value: Some("+31600000027".into()),
                                ..Default::default()
                            }]),
                        },
                        body: Some(MessageBody::Text(TextBody {
                            text: Some("Message 27".into()),
                            ..Default::default()
                        })),
                        ..Default::default()
                    },
                    CreateMessage {
                        receiver: Receiver {
                            contacts: Some(vec![ReceiverContact {
                                identifier_value: Some("+31600000028".into()),
                                ..Default::default()
                            }]),
                        },
                        body: Some(MessageBody::Text(TextBody {
                            text: Some("Message 28".into()),
                            ..Default::default()
                        })),
                        ..Default::default()
                    },
                    CreateMessage {
                        receiver: Receiver {
                            contacts: Some(vec![ReceiverContact {
                                identifier_value: Some("+31600000029".into()),
                                ..Default::default()
                            }]),
                        },
                        body: Some(MessageBody::Text(TextBody {
                            text: Some("Message 29".into()),
                            ..Default::default()
                        })),
                        ..Default::default()
                    },
                    CreateMessage {
                        receiver: Receiver {
                            contacts: Some(vec![ReceiverContact {
                                identifier_value: Some("+31600000030".into()),
                                ..Default::default()
                            }]),
                        },
                        body: Some(MessageBody::Text(TextBody {
                            text: Some("Message 30".into()),
                            ..Default::default()
                        })),
                        ..Default::default()
                    },
                    CreateMessage {
                        receiver: Receiver {
                            contacts: Some(vec![ReceiverContact {
                                identifier_value: Some("+31600000031".into()),
                                ..Default::default()
                            }]),
                        },
                        body: Some(MessageBody::Text(TextBody {
                            text: Some("Message 31".into()),
                            ..Default::default()
                        })),
                        ..Default::default()
                    },
                    CreateMessage {
                        receiver: Receiver {
                            contacts: Some(vec![ReceiverContact {
                                identifier_value: Some("+31600000032".into()),
                                ..Default::default()
                            }]),
                        },
                        body: Some(MessageBody::Text(TextBody {
                            text: Some("Message 32".into()),
                            ..Default::default()
                        })),
                        ..Default::default()
                    },
                    CreateMessage {
                        receiver: Receiver {
                            contacts: Some(vec![ReceiverContact {
                                identifier_value: Some("+31600000033".into()),
                                ..Default::default()
                            }]),
                        },
                        body: Some(MessageBody::Text(TextBody {
                            text: Some("Message 33".into()),
                            ..Default::default()
                        })),
                        ..Default::default()
                    },
                    CreateMessage {
                        receiver: Receiver {
                            contacts: Some(vec![ReceiverContact {
                                identifier_value: Some("+31600000034".into()),
                                ..Default::default()
                            }]),
                        },
                        body: Some(MessageBody::Text(TextBody {
                            text: Some("Message 34".into()),
                            ..Default::default()
                        })),
                        ..Default::default()
                    },
                    CreateMessage {
                        receiver: Receiver {
                            contacts: Some(vec![ReceiverContact {
                                identifier_value: Some("+31600000035".into()),
                                ..Default::default()
                            }]),
                        },
                        body: Some(MessageBody::Text(TextBody {
                            text: Some("Message 35".into()),
                            ..Default::default()
                        })),
                        ..Default::default()
                    },
                    CreateMessage {
                        receiver: Receiver {
                            contacts: Some(vec![ReceiverContact {
                                identifier_value: Some("+31600000036".into()),
                                ..Default::default()
                            }]),
                        },
                        body: Some(MessageBody::Text(TextBody {
                            text: Some("Message 36".into()),
                            ..Default::default()
                        })),
                        ..Default::default()
                    },
                    CreateMessage {
                        receiver: Receiver {
                            contacts: Some(vec![ReceiverContact {
                                identifier_value: Some("+31600000037".into()),
                                ..Default::default()
                            }]),
                        },
                        body: Some(MessageBody::Text(TextBody {
                            text: Some("Message 37".into()),
                            ..Default::default()
                        })),
                        ..Default::default()
                    },
                    CreateMessage {
                        receiver: Receiver {
                            contacts: Some(vec![ReceiverContact {
                                identifier_value: Some("+31600000038".into()),
                                ..Default::default()
                            }]),
                        },
                        body: Some(MessageBody::Text(TextBody {
                            text: Some("Message 38".into()),
                            ..Default::default()
                        })),
                        ..Default::default()
                    },
                    CreateMessage {
                        receiver: Receiver {
                            contacts: Some(vec![ReceiverContact {
                                identifier_value: Some("+31600000039".into()),
                                ..Default::default()
                            }]),
                        },
                        body: Some(MessageBody::Text(TextBody {
                            text: Some("Message 39".into()),
                            ..Default::default()
                        })),
                        ..Default::default()
                    },
                    CreateMessage {
                        receiver: Receiver {
                            contacts: Some(vec![ReceiverContact {
                                identifier_value: Some("+31600000040".into()),
                                ..Default::default()
                            }]),
                        },
                        body: Some(MessageBody::Text(TextBody {
                            text: Some("Message 40".into()),
                            ..Default::default()
                        })),
                        ..Default::default()
                    },
                    CreateMessage {
                        receiver: Receiver {
                            contacts: Some(vec![ReceiverContact {
                                identifier_value: Some("+31600000041".into()),
                                ..Default::default()
                            }]),
                        },
                        body: Some(MessageBody::Text(TextBody {
                            text: Some("Message 41".into()),
                            ..Default::default()
                        })),
                        ..Default::default()
                    },
                    CreateMessage {
                        receiver: Receiver {
                            contacts: Some(vec![ReceiverContact {
                                identifier_value: Some("+31600000042".into()),
                                ..Default::default()
                            }]),
                        },
                        body: Some(MessageBody::Text(TextBody {
                            text: Some("Message 42".into()),
                            ..Default::default()
                        })),
                        ..Default::default()
                    },
                    CreateMessage {
                        receiver: Receiver {
                            contacts: Some(vec![ReceiverContact {
                                identifier_value: Some("+31600000043".into()),
                                ..Default::default()
                            }]),
                        },
                        body: Some(MessageBody::Text(TextBody {
                            text: Some("Message 43".into()),
                            ..Default::default()
                        })),
                        ..Default::default()
                    },
                    CreateMessage {
                        receiver: Receiver {
                            contacts: Some(vec![ReceiverContact {
                                identifier_value: Some("+31600000044".into()),
                                ..Default::default()
                            }]),
                        },
                        body: Some(MessageBody::Text(TextBody {
                            text: Some("Message 44".into()),
                            ..Default::default()
                        })),
                        ..Default::default()
                    },
                    CreateMessage {
                        receiver: Receiver {
                            contacts: Some(vec![ReceiverContact {
                                identifier_value: Some("+31600000045".into()),
                                ..Default::default()
                            }]),
                        },
                        body: Some(MessageBody::Text(TextBody {
                            text: Some("Message 45".into()),
                            ..Default::default()
                        })),
                        ..Default::default()
                    },
                    CreateMessage {
                        receiver: Receiver {
                            contacts: Some(vec![ReceiverContact {
                                identifier_value: Some("+31600000046".into()),
                                ..Default::default()
                            }]),
                        },
                        body: Some(MessageBody::Text(TextBody {
                            text: Some("Message 46".into()),
                            ..Default::default()
                        })),
                        ..Default::default()
                    },
                    CreateMessage {
                        receiver: Receiver {
                            contacts: Some(vec![ReceiverContact {
                                identifier_value: Some("+31600000047".into()),
                                ..Default::default()
                            }]),
                        },
                        body: Some(MessageBody::Text(TextBody {
                            text: Some("Message 47".into()),
                            ..Default::default()
                        })),
                        ..Default::default()
                    },
                    CreateMessage {
                        receiver: Receiver {
                            contacts: Some(vec![ReceiverContact {
                                identifier_value: Some("+31600000048".into()),
                                ..Default::default()
                            }]),
                        },
                        body: Some(MessageBody::Text(TextBody {
                            text: Some("Message 48".into()),
                            ..Default::default()
                        })),
                        ..Default::default()
                    },
                    CreateMessage {
                        receiver: Receiver {
                            contacts: Some(vec![ReceiverContact {
                                identifier_value: Some("+31600000049".into()),
                                ..Default::default()
                            }]),
                        },
                        body: Some(MessageBody::Text(TextBody {
                            text: Some("Message 49".into()),
                            ..Default::default()
                        })),
                        ..Default::default()
                    },
                    CreateMessage {
                        receiver: Receiver {
                            contacts: Some(vec![ReceiverContact {
                                identifier_value: Some("+31600000050".into()),
                                ..Default::default()
                            }]),
                        },
                        body: Some(MessageBody::Text(TextBody {
                            text: Some("Message 50".into()),
                            ..Default::default()
                        })),
                        ..Default::default()
                    },
                    CreateMessage {
                        receiver: Receiver {
                            contacts: Some(vec![ReceiverContact {
                                identifier_value: Some("+31600000051".into()),
                                ..Default::default()
                            }]),
                        },
                        body: Some(MessageBody::Text(TextBody {
                            text: Some("Message 51".into()),
                            ..Default::default()
                        })),
                        ..Default::default()
                    },
                    CreateMessage {
                        receiver: Receiver {
                            contacts: Some(vec![ReceiverContact {
                                identifier_value: Some("+31600000052".into()),
                                ..Default::default()
                            }]),
                        },
                        body: Some(MessageBody::Text(TextBody {
                            text: Some("Message 52".into()),
                            ..Default::default()
                        })),
                        ..Default::default()
                    },
                    CreateMessage {
                        receiver: Receiver {
                            contacts: Some(vec![ReceiverContact {
                                identifier_value: Some("+31600000053".into()),
                                ..Default::default()
                            }]),
                        },
                        body: Some(MessageBody::Text(TextBody {
                            text: Some("Message 53".into()),
                            ..Default::default()
                        })),
                        ..Default::default()
                    },
                    CreateMessage {
                        receiver: Receiver {
                            contacts: Some(vec![ReceiverContact {
                                identifier_value: Some("+31600000054".into()),
                                ..Default::default()
                            }]),
                        },
                        body: Some(MessageBody::Text(TextBody {
                            text: Some("Message 54".into()),
                            ..Default::default()
                        })),
                        ..Default::default()
                    },
                    CreateMessage {
                        receiver: Receiver {
                            contacts: Some(vec![ReceiverContact {
                                identifier_value: Some("+31600000055".into()),
                                ..Default::default()
                            }]),
                        },
                        body: Some(MessageBody::Text(TextBody {
                            text: Some("Message 55".into()),
                            ..Default::default()
                        })),
                        ..Default::default()
                    },
                    CreateMessage {
                        receiver: Receiver {
                            contacts: Some(vec![ReceiverContact {
                                identifier_value: Some("+31600000056".into()),
                                ..Default::default()
                            }]),
                        },
                        body: Some(MessageBody::Text(TextBody {
                            text: Some("Message 56".into()),
                            ..Default::default()
                        })),
                        ..Default::default()
                    },
                    CreateMessage {
                        receiver: Receiver {
                            contacts: Some(vec![ReceiverContact {
                                identifier_value: Some("+31600000057".into()),
                                ..Default::default()
                            }]),
                        },
                        body: Some(MessageBody::Text(TextBody {
                            text: Some("Message 57".into()),
                            ..Default::default()
                        })),
                        ..Default::default()
                    },
                    CreateMessage {
                        receiver: Receiver {
                            contacts: Some(vec![ReceiverContact {
                                identifier_value: Some("+31600000058".into()),
                                ..Default::default()
                            }]),
                        },
                        body: Some(MessageBody::Text(TextBody {
                            text: Some("Message 58".into()),
                            ..Default::default()
                        })),
                        ..Default::default()
                    },
                    CreateMessage {
                        receiver: Receiver {
                            contacts: Some(vec![ReceiverContact {
                                identifier_value: Some("+31600000059".into()),
                                ..Default::default()
                            }]),
                        },
                        body: Some(MessageBody::Text(TextBody {
                            text: Some("Message 59".into()),
                            ..Default::default()
                        })),
                        ..Default::default()
                    },
                    CreateMessage {
                        receiver: Receiver {
                            contacts: Some(vec![ReceiverContact {
                                identifier_value: Some("+31600000060".into()),
                                ..Default::default()
                            }]),
                        },
                        body: Some(MessageBody::Text(TextBody {
                            text: Some("Message 60".into()),
                            ..Default::default()
                        })),
                        ..Default::default()
                    },
                    CreateMessage {
                        receiver: Receiver {
                            contacts: Some(vec![ReceiverContact {
                                identifier_value: Some("+31600000061".into()),
                                ..Default::default()
                            }]),
                        },
                        body: Some(MessageBody::Text(TextBody {
                            text: Some("Message 61".into()),
                            ..Default::default()
                        })),
                        ..Default::default()
                    },
                    CreateMessage {
                        receiver: Receiver {
                            contacts: Some(vec![ReceiverContact {
                                identifier_value: Some("+31600000062".into()),
                                ..Default::default()
                            }]),
                        },
                        body: Some(MessageBody::Text(TextBody {
                            text: Some("Message 62".into()),
                            ..Default::default()
                        })),
                        ..Default::default()
                    },
                    CreateMessage {
                        receiver: Receiver {
                            contacts: Some(vec![ReceiverContact {
                                identifier_value: Some("+31600000063".into()),
                                ..Default::default()
                            }]),
                        },
                        body: Some(MessageBody::Text(TextBody {
                            text: Some("Message 63".into()),
                            ..Default::default()
                        })),
                        ..Default::default()
                    },
                    CreateMessage {
                        receiver: Receiver {
                            contacts: Some(vec![ReceiverContact {
                                identifier_value: Some("+31600000064".into()),
                                ..Default::default()
                            }]),
                        },
                        body: Some(MessageBody::Text(TextBody {
                            text: Some("Message 64".into()),
                            ..Default::default()
                        })),
                        ..Default::default()
                    },
                    CreateMessage {
                        receiver: Receiver {
                            contacts: Some(vec![ReceiverContact {
                                identifier_value: Some("+31600000065".into()),
                                ..Default::default()
                            }]),
                        },
                        body: Some(MessageBody::Text(TextBody {
                            text: Some("Message 65".into()),
                            ..Default::default()
                        })),
                        ..Default::default()
                    },
                    CreateMessage {
                        receiver: Receiver {
                            contacts: Some(vec![ReceiverContact {
                                identifier_value: Some("+31600000066".into()),
                                ..Default::default()
                            }]),
                        },
                        body: Some(MessageBody::Text(TextBody {
                            text: Some("Message 66".into()),
                            ..Default::default()
                        })),
                        ..Default::default()
                    },
                    CreateMessage {
                        receiver: Receiver {
                            contacts: Some(vec![ReceiverContact {
                                identifier_value: Some("+31600000067".into()),
                                ..Default::default()
                            }]),
                        },
                        body: Some(MessageBody::Text(TextBody {
                            text: Some("Message 67".into()),
                            ..Default::default()
                        })),
                        ..Default::default()
                    },
                    CreateMessage {
                        receiver: Receiver {
                            contacts: Some(vec![ReceiverContact {
                                identifier_value: Some("+31600000068".into()),
                                ..Default::default()
                            }]),
                        },
                        body: Some(MessageBody::Text(TextBody {
                            text: Some("Message 68".into()),
                            ..Default::default()
                        })),
                        ..Default::default()
                    },
                    CreateMessage {
                        receiver: Receiver {
                            contacts: Some(vec![ReceiverContact {
                                identifier_value: Some("+31600000069".into()),
                                ..Default::default()
                            }]),
                        },
                        body: Some(MessageBody::Text(TextBody {
                            text: Some("Message 69".into()),
                            ..Default::default()
                        })),
                        ..Default::default()
                    },
                    CreateMessage {
                        receiver: Receiver {
                            contacts: Some(vec![ReceiverContact {
                                identifier_value: Some("+31600000070".into()),
                                ..Default::default()
                            }]),
                        },
                        body: Some(MessageBody::Text(TextBody {
                            text: Some("Message 70".into()),
                            ..Default::default()
                        })),
                        ..Default::default()
                    },
                    CreateMessage {
                        receiver: Receiver {
                            contacts: Some(vec![ReceiverContact {
                                identifier_value: Some("+31600000071".into()),
                                ..Default::default()
                            }]),
                        },
                        body: Some(MessageBody::Text(TextBody {
                            text: Some("Message 71".into()),
                            ..Default::default()
                        })),
                        ..Default::default()
                    },
                    CreateMessage {
                        receiver: Receiver {
                            contacts: Some(vec![ReceiverContact {
                                identifier_value: Some("+31600000072".into()),
                                ..Default::default()
                            }]),
                        },
                        body: Some(MessageBody::Text(TextBody {
                            text: Some("Message 72".into()),
                            ..Default::default()
                        })),
                        ..Default::default()
                    },
                    CreateMessage {
                        receiver: Receiver {
                            contacts: Some(vec![ReceiverContact {
                                identifier_value: Some("+31600000073".into()),
                                ..Default::default()
                            }]),
                        },
                        body: Some(MessageBody::Text(TextBody {
                            text: Some("Message 73".into()),
                            ..Default::default()
                        })),
                        ..Default::default()
                    },
                    CreateMessage {
                        receiver: Receiver {
                            contacts: Some(vec![ReceiverContact {
                                identifier_value: Some("+31600000074".into()),
                                ..Default::default()
                            }]),
                        },
                        body: Some(MessageBody::Text(TextBody {
                            text: Some("Message 74".into()),
                            ..Default::default()
                        })),
                        ..Default::default()
                    },
                    CreateMessage {
                        receiver: Receiver {
                            contacts: Some(vec![ReceiverContact {
                                identifier_value: Some("+31600000075".into()),
                                ..Default::default()
                            }]),
                        },
                        body: Some(MessageBody::Text(TextBody {
                            text: Some("Message 75".into()),
                            ..Default::default()
                        })),
                        ..Default::default()
                    },
                    CreateMessage {
                        receiver: Receiver {
                            contacts: Some(vec![ReceiverContact {
                                identifier_value: Some("+31600000076".into()),
                                ..Default::default()
                            }]),
                        },
                        body: Some(MessageBody::Text(TextBody {
                            text: Some("Message 76".into()),
                            ..Default::default()
                        })),
                        ..Default::default()
                    },
                    CreateMessage {
                        receiver: Receiver {
                            contacts: Some(vec![ReceiverContact {
                                identifier_value: Some("+31600000077".into()),
                                ..Default::default()
                            }]),
                        },
                        body: Some(MessageBody::Text(TextBody {
                            text: Some("Message 77".into()),
                            ..Default::default()
                        })),
                        ..Default::default()
                    },
                    CreateMessage {
                        receiver: Receiver {
                            contacts: Some(vec![ReceiverContact {
                                identifier_value: Some("+31600000078".into()),
                                ..Default::default()
                            }]),
                        },
                        body: Some(MessageBody::Text(TextBody {
                            text: Some("Message 78".into()),
                            ..Default::default()
                        })),
                        ..Default::default()
                    },
                    CreateMessage {
                        receiver: Receiver {
                            contacts: Some(vec![ReceiverContact {
                                identifier_value: Some("+31600000079".into()),
                                ..Default::default()
                            }]),
                        },
                        body: Some(MessageBody::Text(TextBody {
                            text: Some("Message 79".into()),
                            ..Default::default()
                        })),
                        ..Default::default()
                    },
                    CreateMessage {
                        receiver: Receiver {
                            contacts: Some(vec![ReceiverContact {
                                identifier_value: Some("+31600000080".into()),
                                ..Default::default()
                            }]),
                        },
                        body: Some(MessageBody::Text(TextBody {
                            text: Some("Message 80".into()),
                            ..Default::default()
                        })),
                        ..Default::default()
                    },
                    CreateMessage {
                        receiver: Receiver {
                            contacts: Some(vec![ReceiverContact {
                                identifier_value: Some("+31600000081".into()),
                                ..Default::default()
                            }]),
                        },
                        body: Some(MessageBody::Text(TextBody {
                            text: Some("Message 81".into()),
                            ..Default::default()
                        })),
                        ..Default::default()
                    },
                    CreateMessage {
                        receiver: Receiver {
                            contacts: Some(vec![ReceiverContact {
                                identifier_value: Some("+31600000082".into()),
                                ..Default::default()
                            }]),
                        },
                        body: Some(MessageBody::Text(TextBody {
                            text: Some("Message 82".into()),
                            ..Default::default()
                        })),
                        ..Default::default()
                    },
                    CreateMessage {
                        receiver: Receiver {
                            contacts: Some(vec![ReceiverContact {
                                identifier_value: Some("+31600000083".into()),
                                ..Default::default()
                            }]),
                        },
                        body: Some(MessageBody::Text(TextBody {
                            text: Some("Message 83".into()),
                            ..Default::default()
                        })),
                        ..Default::default()
                    },
                    CreateMessage {
                        receiver: Receiver {
                            contacts: Some(vec![ReceiverContact {
                                identifier_value: Some("+31600000084".into()),
                                ..Default::default()
                            }]),
                        },
                        body: Some(MessageBody::Text(TextBody {
                            text: Some("Message 84".into()),
                            ..Default::default()
                        })),
                        ..Default::default()
                    },
                    CreateMessage {
                        receiver: Receiver {
                            contacts: Some(vec![ReceiverContact {
                                identifier_value: Some("+31600000085".into()),
                                ..Default::default()
                            }]),
                        },
                        body: Some(MessageBody::Text(TextBody {
                            text: Some("Message 85".into()),
                            ..Default::default()
                        })),
                        ..Default::default()
                    },
                    CreateMessage {
                        receiver: Receiver {
                            contacts: Some(vec![ReceiverContact {
                                identifier_value: Some("+31600000086".into()),
                                ..Default::default()
                            }]),
                        },
                        body: Some(MessageBody::Text(TextBody {
                            text: Some("Message 86".into()),
                            ..Default::default()
                        })),
                        ..Default::default()
                    },
                    CreateMessage {
                        receiver: Receiver {
                            contacts: Some(vec![ReceiverContact {
                                identifier_value: Some("+31600000087".into()),
                                ..Default::default()
                            }]),
                        },
                        body: Some(MessageBody::Text(TextBody {
                            text: Some("Message 87".into()),
                            ..Default::default()
                        })),
                        ..Default::default()
                    },
                    CreateMessage {
                        receiver: Receiver {
                            contacts: Some(vec![ReceiverContact {
                                identifier_value: Some("+31600000088".into()),
                                ..Default::default()
                            }]),
                        },
                        body: Some(MessageBody::Text(TextBody {
                            text: Some("Message 88".into()),
                            ..Default::default()
                        })),
                        ..Default::default()
                    },
                    CreateMessage {
                        receiver: Receiver {
                            contacts: Some(vec![ReceiverContact {
                                identifier_value: Some("+31600000089".into()),
                                ..Default::default()
                            }]),
                        },
                        body: Some(MessageBody::Text(TextBody {
                            text: Some("Message 89".into()),
                            ..Default::default()
                        })),
                        ..Default::default()
                    },
                    CreateMessage {
                        receiver: Receiver {
                            contacts: Some(vec![ReceiverContact {
                                identifier_value: Some("+31600000090".into()),
                                ..Default::default()
                            }]),
                        },
                        body: Some(MessageBody::Text(TextBody {
                            text: Some("Message 90".into()),
                            ..Default::default()
                        })),
                        ..Default::default()
                    },
                    CreateMessage {
                        receiver: Receiver {
                            contacts: Some(vec![ReceiverContact {
                                identifier_value: Some("+31600000091".into()),
                                ..Default::default()
                            }]),
                        },
                        body: Some(MessageBody::Text(TextBody {
                            text: Some("Message 91".into()),
                            ..Default::default()
                        })),
                        ..Default::default()
                    },
                    CreateMessage {
                        receiver: Receiver {
                            contacts: Some(vec![ReceiverContact {
                                identifier_value: Some("+31600000092".into()),
                                ..Default::default()
                            }]),
                        },
                        body: Some(MessageBody::Text(TextBody {
                            text: Some("Message 92".into()),
                            ..Default::default()
                        })),
                        ..Default::default()
                    },
                    CreateMessage {
                        receiver: Receiver {
                            contacts: Some(vec![ReceiverContact {
                                identifier_value: Some("+31600000093".into()),
                                ..Default::default()
                            }]),
                        },
                        body: Some(MessageBody::Text(TextBody {
                            text: Some("Message 93".into()),
                            ..Default::default()
                        })),
                        ..Default::default()
                    },
                    CreateMessage {
                        receiver: Receiver {
                            contacts: Some(vec![ReceiverContact {
                                identifier_value: Some("+31600000094".into()),
                                ..Default::default()
                            }]),
                        },
                        body: Some(MessageBody::Text(TextBody {
                            text: Some("Message 94".into()),
                            ..Default::default()
                        })),
                        ..Default::default()
                    },
                    CreateMessage {
                        receiver: Receiver {
                            contacts: Some(vec![ReceiverContact {
                                identifier_value: Some("+31600000095".into()),
                                ..Default::default()
                            }]),
                        },
                        body: Some(MessageBody::Text(TextBody {
                            text: Some("Message 95".into()),
                            ..Default::default()
                        })),
                        ..Default::default()
                    },
                    CreateMessage {
                        receiver: Receiver {
                            contacts: Some(vec![ReceiverContact {
                                identifier_value: Some("+31600000096".into()),
                                ..Default::default()
                            }]),
                        },
                        body: Some(MessageBody::Text(TextBody {
                            text: Some("Message 96".into()),
                            ..Default::default()
                        })),
                        ..Default::default()
                    },
                    CreateMessage {
                        receiver: Receiver {
                            contacts: Some(vec![ReceiverContact {
                                identifier_value: Some("+31600000097".into()),
                                ..Default::default()
                            }]),
                        },
                        body: Some(MessageBody::Text(TextBody {
                            text: Some("Message 97".into()),
                            ..Default::default()
                        })),
                        ..Default::default()
                    },
                    CreateMessage {
                        receiver: Receiver {
                            contacts: Some(vec![ReceiverContact {
                                identifier_value: Some("+31600000098".into()),
                                ..Default::default()
                            }]),
                        },
                        body: Some(MessageBody::Text(TextBody {
                            text: Some("Message 98".into()),
                            ..Default::default()
                        })),
                        ..Default::default()
                    },
                    CreateMessage {
                        receiver: Receiver {
                            contacts: Some(vec![ReceiverContact {
                                identifier_value: Some("+31600000099".into()),
                                ..Default::default()
                            }]),
                        },
                        body: Some(MessageBody::Text(TextBody {
                            text: Some("Message 99".into()),
                            ..Default::default()
                        })),
                        ..Default::default()
                    },
                ],
            },
        )
        .await?;
    check.holds("batchId", &answer.batch_id, &"5b0e2b0e-1c6d-4b53-9a4f-0d7e2f4a9c11");
    check.raw("", answer.raw_json(), r#"{"batchId":"5b0e2b0e-1c6d-4b53-9a4f-0d7e2f4a9c11"}"#);
    Ok(())
}

/// a limit of the schema: the channel id is a UUID
pub async fn input_channel_id_no_uuid(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(
        bird.channels()
            .messages()
            .send_batch(
                "one",
                CreateBatchMessages {
                    message_requests: vec![CreateMessage {
                        receiver: Receiver {
                            contacts: Some(vec![ReceiverContact {
                                identifier_value: Some("channels@messagebird.com".into()),
                                ..Default::default()
                            }]),
                        },
                        body: Some(MessageBody::Text(TextBody {
                            text: Some("Hey, I am a simple text message".into()),
                            ..Default::default()
                        })),
                        ..Default::default()
                    }],
                },
            )
            .await,
        r#"{"kind":"input","path":"path.channelId","delivery":"neverSent"}"#,
    );
    Ok(())
}

/// a limit of the schema: a batch has at least one message
pub async fn input_no_messages(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(
        bird.channels()
            .messages()
            .send_batch("614208aa-b153-4d5d-9989-2fddfc0ce4c3", CreateBatchMessages { message_requests: vec![] })
            .await,
        r#"{"kind":"input","path":"body.messageRequests","delivery":"neverSent"}"#,
    );
    Ok(())
}

/// a limit of the schema: each message has a body or a template
pub async fn input_second_message_says_nothing(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(
        bird.channels()
            .messages()
            .send_batch(
                "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
                CreateBatchMessages {
                    message_requests: vec![
                        CreateMessage {
                            receiver: Receiver {
                                contacts: Some(vec![ReceiverContact {
                                    identifier_value: Some("channels@messagebird.com".into()),
                                    ..Default::default()
                                }]),
                            },
                            body: Some(MessageBody::Text(TextBody {
                                text: Some("Hey, I am a simple text message".into()),
                                ..Default::default()
                            })),
                            ..Default::default()
                        },
                        CreateMessage {
                            receiver: Receiver {
                                contacts: Some(vec![ReceiverContact {
                                    identifier_value: Some("+31612345678".into()),
                                    ..Default::default()
                                }]),
                            },
                            ..Default::default()
                        },
                    ],
                },
            )
            .await,
        r#"{"kind":"input","path":"body.messageRequests[1]","delivery":"neverSent"}"#,
    );
    Ok(())
}

/// a limit deep in one message
pub async fn input_text_empty(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(
        bird.channels()
            .messages()
            .send_batch(
                "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
                CreateBatchMessages {
                    message_requests: vec![CreateMessage {
                        receiver: Receiver {
                            contacts: Some(vec![ReceiverContact {
                                identifier_value: Some("+31612345678".into()),
                                ..Default::default()
                            }]),
                        },
                        body: Some(MessageBody::Text(TextBody { text: Some("".into()), ..Default::default() })),
                        ..Default::default()
                    }],
                },
            )
            .await,
        r#"{"kind":"input","path":"body.messageRequests[0].body.text.text","delivery":"neverSent"}"#,
    );
    Ok(())
}

/// a limit of the schema: a batch has at most 100 messages
pub async fn input_too_many_messages(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(
        bird.channels()
            .messages()
            .send_batch(
                "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
                CreateBatchMessages {
                    message_requests: vec![
                        CreateMessage {
                            receiver: Receiver {
                                contacts: Some(vec![ReceiverContact {
                                    identifier_value: Some("+31600000000".into()),
                                    ..Default::default()
                                }]),
                            },
                            body: Some(MessageBody::Text(TextBody {
                                text: Some("Message 0".into()),
                                ..Default::default()
                            })),
                            ..Default::default()
                        },
                        CreateMessage {
                            receiver: Receiver {
                                contacts: Some(vec![ReceiverContact {
                                    identifier_value: Some("+31600000001".into()),
                                    ..Default::default()
                                }]),
                            },
                            body: Some(MessageBody::Text(TextBody {
                                text: Some("Message 1".into()),
                                ..Default::default()
                            })),
                            ..Default::default()
                        },
                        CreateMessage {
                            receiver: Receiver {
                                contacts: Some(vec![ReceiverContact {
                                    identifier_value: Some("+31600000002".into()),
                                    ..Default::default()
                                }]),
                            },
                            body: Some(MessageBody::Text(TextBody {
                                text: Some("Message 2".into()),
                                ..Default::default()
                            })),
                            ..Default::default()
                        },
                        CreateMessage {
                            receiver: Receiver {
                                contacts: Some(vec![ReceiverContact {
                                    identifier_value: Some("+31600000003".into()),
                                    ..Default::default()
                                }]),
                            },
                            body: Some(MessageBody::Text(TextBody {
                                text: Some("Message 3".into()),
                                ..Default::default()
                            })),
                            ..Default::default()
                        },
                        CreateMessage {
                            receiver: Receiver {
                                contacts: Some(vec![ReceiverContact {
                                    identifier_value: Some("+31600000004".into()),
                                    ..Default::default()
                                }]),
                            },
                            body: Some(MessageBody::Text(TextBody {
                                text: Some("Message 4".into()),
                                ..Default::default()
                            })),
                            ..Default::default()
                        },
                        CreateMessage {
                            receiver: Receiver {
                                contacts: Some(vec![ReceiverContact {
                                    identifier_value: Some("+31600000005".into()),
                                    ..Default::default()
                                }]),
                            },
                            body: Some(MessageBody::Text(TextBody {
                                text: Some("Message 5".into()),
                                ..Default::default()
                            })),
                            ..Default::default()
                        },
                        CreateMessage {
                            receiver: Receiver {
                                contacts: Some(vec![ReceiverContact {
                                    identifier_value: Some("+31600000006".into()),
                                    ..Default::default()
                                }]),
                            },
                            body: Some(MessageBody::Text(TextBody {
                                text: Some("Message 6".into()),
                                ..Default::default()
                            })),
                            ..Default::default()
                        },
                        CreateMessage {
                            receiver: Receiver {
                                contacts: Some(vec![ReceiverContact {
                                    identifier_value: Some("+31600000007".into()),
                                    ..Default::default()
                                }]),
                            },
                            body: Some(MessageBody::Text(TextBody {
                                text: Some("Message 7".into()),
                                ..Default::default()
                            })),
                            ..Default::default()
                        },
                        CreateMessage {
                            receiver: Receiver {
                                contacts: Some(vec![ReceiverContact {
                                    identifier_value: Some("+31600000008".into()),
                                    ..Default::default()
                                }]),
                            },
                            body: Some(MessageBody::Text(TextBody {
                                text: Some("Message 8".into()),
                                ..Default::default()
                            })),
                            ..Default::default()
                        },
                        CreateMessage {
                            receiver: Receiver {
                                contacts: Some(vec![ReceiverContact {
                                    identifier_value: Some("+31600000009".into()),
                                    ..Default::default()
                                }]),
                            },
                            body: Some(MessageBody::Text(TextBody {
                                text: Some("Message 9".into()),
                                ..Default::default()
                            })),
                            ..Default::default()
                        },
                        CreateMessage {
                            receiver: Receiver {
                                contacts: Some(vec![ReceiverContact {
                                    identifier_value: Some("+31600000010".into()),
                                    ..Default::default()
                                }]),
                            },
                            body: Some(MessageBody::Text(TextBody {
                                text: Some("Message 10".into()),
                                ..Default::default()
                            })),
                            ..Default::default()
                        },
                        CreateMessage {
                            receiver: Receiver {
                                contacts: Some(vec![ReceiverContact {
                                    identifier_value: Some("+31600000011".into()),
                                    ..Default::default()
                                }]),
                            },
                            body: Some(MessageBody::Text(TextBody {
                                text: Some("Message 11".into()),
                                ..Default::default()
                            })),
                            ..Default::default()
                        },
                        CreateMessage {
                            receiver: Receiver {
                                contacts: Some(vec![ReceiverContact {
                                    identifier_value: Some("+31600000012".into()),
                                    ..Default::default()
                                }]),
                            },
                            body: Some(MessageBody::Text(TextBody {
                                text: Some("Message 12".into()),
                                ..Default::default()
                            })),
                            ..Default::default()
                        },
                        CreateMessage {
                            receiver: Receiver {
                                contacts: Some(vec![ReceiverContact {
                                    identifier_value: Some("+31600000013".into()),
                                    ..Default::default()
                                }]),
                            },
                            body: Some(MessageBody::Text(TextBody {
                                text: Some("Message 13".into()),
                                ..Default::default()
                            })),
                            ..Default::default()
                        },
                        CreateMessage {
                            receiver: Receiver {
                                contacts: Some(vec![ReceiverContact {
                                    identifier_value: Some("+31600000014".into()),
                                    ..Default::default()
                                }]),
                            },
                            body: Some(MessageBody::Text(TextBody {
                                text: Some("Message 14".into()),
                                ..Default::default()
                            })),
                            ..Default::default()
                        },
                        CreateMessage {
                            receiver: Receiver {
                                contacts: Some(vec![ReceiverContact {
                                    identifier_value: Some("+31600000015".into()),
                                    ..Default::default()
                                }]),
                            },
                            body: Some(MessageBody::Text(TextBody {
                                text: Some("Message 15".into()),
                                ..Default::default()
                            })),
                            ..Default::default()
                        },
                        CreateMessage {
                            receiver: Receiver {
                                contacts: Some(vec![ReceiverContact {
                                    identifier_value: Some("+31600000016".into()),
                                    ..Default::default()
                                }]),
                            },
                            body: Some(MessageBody::Text(TextBody {
                                text: Some("Message 16".into()),
                                ..Default::default()
                            })),
                            ..Default::default()
                        },
                        CreateMessage {
                            receiver: Receiver {
                                contacts: Some(vec![ReceiverContact {
                                    identifier_value: Some("+31600000017".into()),
                                    ..Default::default()
                                }]),
                            },
                            body: Some(MessageBody::Text(TextBody {
                                text: Some("Message 17".into()),
                                ..Default::default()
                            })),
                            ..Default::default()
                        },
                        CreateMessage {
                            receiver: Receiver {
                                contacts: Some(vec![ReceiverContact {
                                    identifier_value: Some("+31600000018".into()),
                                    ..Default::default()
                                }]),
                            },
                            body: Some(MessageBody::Text(TextBody {
                                text: Some("Message 18".into()),
                                ..Default::default()
                            })),
                            ..Default::default()
                        },
                        CreateMessage {
                            receiver: Receiver {
                                contacts: Some(vec![ReceiverContact {
                                    identifier_value: Some("+31600000019".into()),
                                    ..Default::default()
                                }]),
                            },
                            body: Some(MessageBody::Text(TextBody {
                                text: Some("Message 19".into()),
                                ..Default::default()
                            })),
                            ..Default::default()
                        },
                        CreateMessage {
                            receiver: Receiver {
                                contacts: Some(vec![ReceiverContact {
                                    identifier_value: Some("+31600000020".into()),
                                    ..Default::default()
                                }]),
                            },
                            body: Some(MessageBody::Text(TextBody {
                                text: Some("Message 20".into()),
                                ..Default::default()
                            })),
                            ..Default::default()
                        },
                        CreateMessage {
                            receiver: Receiver {
                                contacts: Some(vec![ReceiverContact {
                                    identifier_value: Some("+31600000021".into()),
                                    ..Default::default()
                                }]),
                            },
                            body: Some(MessageBody::Text(TextBody {
                                text: Some("Message 21".into()),
                                ..Default::default()
                            })),
                            ..Default::default()
                        },
                        CreateMessage {
                            receiver: Receiver {
                                contacts: Some(vec![ReceiverContact {
                                    identifier_value: Some("+31600000022".into()),
                                    ..Default::default()
                                }]),
                            },
                            body: Some(MessageBody::Text(TextBody {
                                text: Some("Message 22".into()),
                                ..Default::default()
                            })),
                            ..Default::default()
                        },
                        CreateMessage {
                            receiver: Receiver {
                                contacts: Some(vec![ReceiverContact {
                                    identifier_value: Some("+31600000023".into()),
                                    ..Default::default()
                                }]),
                            },
                            body: Some(MessageBody::Text(TextBody {
                                text: Some("Message 23".into()),
                                ..Default::default()
                            })),
                            ..Default::default()
                        },
                        CreateMessage {
                            receiver: Receiver {
                                contacts: Some(vec![ReceiverContact {
                                    identifier_value: Some("+31600000024".into()),
                                    ..Default::default()
                                }]),
                            },
                            body: Some(MessageBody::Text(TextBody {
                                text: Some("Message 24".into()),
                                ..Default::default()
                            })),
                            ..Default::default()
                        },
                        CreateMessage {
                            receiver: Receiver {
                                contacts: Some(vec![ReceiverContact {
                                    identifier_value: Some("+31600000025".into()),
                                    ..Default::default()
                                }]),
                            },
                            body: Some(MessageBody::Text(TextBody {
                                text: Some("Message 25".into()),
                                ..Default::default()
                            })),
                            ..Default::default()
                        },
                        CreateMessage {
                            receiver: Receiver {
                                contacts: Some(vec![ReceiverContact {
                                    identifier_value: Some("+31600000026".into()),
                                    ..Default::default()
                                }]),
                            },
                            body: Some(MessageBody::Text(TextBody {
                                text: Some("Message 26".into()),
                                ..Default::default()
                            })),
                            ..Default::default()
                        },
                        CreateMessage {
                            receiver: Receiver {
                                contacts: Some(vec![ReceiverContact {
                                    identifier_value: Some("+31600000027".into()),
                                    ..Default::default()
                                }]),
                            },
                            body: Some(MessageBody::Text(TextBody {
                                text: Some("Message 27".into()),
                                ..Default::default()
                            })),
                            ..Default::default()
                        },
                        CreateMessage {
                            receiver: Receiver {
                                contacts: Some(vec![ReceiverContact {
                                    identifier_value: Some("+31600000028".into()),
                                    ..Default::default()
                                }]),
                            },
                            body: Some(MessageBody::Text(TextBody {
                                text: Some("Message 28".into()),
                                ..Default::default()
                            })),
                            ..Default::default()
                        },
                        CreateMessage {
                            receiver: Receiver {
                                contacts: Some(vec![ReceiverContact {
                                    identifier_value: Some("+31600000029".into()),
                                    ..Default::default()
                                }]),
                            },
                            body: Some(MessageBody::Text(TextBody {
                                text: Some("Message 29".into()),
                                ..Default::default()
                            })),
                            ..Default::default()
                        },
                        CreateMessage {
                            receiver: Receiver {
                                contacts: Some(vec![ReceiverContact {
                                    identifier_value: Some("+31600000030".into()),
                                    ..Default::default()
                                }]),
                            },
                            body: Some(MessageBody::Text(TextBody {
                                text: Some("Message 30".into()),
                                ..Default::default()
                            })),
                            ..Default::default()
                        },
                        CreateMessage {
                            receiver: Receiver {
                                contacts: Some(vec![ReceiverContact {
                                    identifier_value: Some("+31600000031".into()),
                                    ..Default::default()
                                }]),
                            },
                            body: Some(MessageBody::Text(TextBody {
                                text: Some("Message 31".into()),
                                ..Default::default()
                            })),
                            ..Default::default()
                        },
                        CreateMessage {
                            receiver: Receiver {
                                contacts: Some(vec![ReceiverContact {
                                    identifier_value: Some("+31600000032".into()),
                                    ..Default::default()
                                }]),
                            },
                            body: Some(MessageBody::Text(TextBody {
                                text: Some("Message 32".into()),
                                ..Default::default()
                            })),
                            ..Default::default()
                        },
                        CreateMessage {
                            receiver: Receiver {
                                contacts: Some(vec![ReceiverContact {
                                    identifier_value: Some("+31600000033".into()),
                                    ..Default::default()
                                }]),
                            },
                            body: Some(MessageBody::Text(TextBody {
                                text: Some("Message 33".into()),
                                ..Default::default()
                            })),
                            ..Default::default()
                        },
                        CreateMessage {
                            receiver: Receiver {
                                contacts: Some(vec![ReceiverContact {
                                    identifier_value: Some("+31600000034".into()),
                                    ..Default::default()
                                }]),
                            },
                            body: Some(MessageBody::Text(TextBody {
                                text: Some("Message 34".into()),
                                ..Default::default()
                            })),
                            ..Default::default()
                        },
                        CreateMessage {
                            receiver: Receiver {
                                contacts: Some(vec![ReceiverContact {
                                    identifier_value: Some("+31600000035".into()),
                                    ..Default::default()
                                }]),
                            },
                            body: Some(MessageBody::Text(TextBody {
                                text: Some("Message 35".into()),
                                ..Default::default()
                            })),
                            ..Default::default()
                        },
                        CreateMessage {
                            receiver: Receiver {
                                contacts: Some(vec![ReceiverContact {
                                    identifier_value: Some("+31600000036".into()),
                                    ..Default::default()
                                }]),
                            },
                            body: Some(MessageBody::Text(TextBody {
                                text: Some("Message 36".into()),
                                ..Default::default()
                            })),
                            ..Default::default()
                        },
                        CreateMessage {
                            receiver: Receiver {
                                contacts: Some(vec![ReceiverContact {
                                    identifier_value: Some("+31600000037".into()),
                                    ..Default::default()
                                }]),
                            },
                            body: Some(MessageBody::Text(TextBody {
                                text: Some("Message 37".into()),
                                ..Default::default()
                            })),
                            ..Default::default()
                        },
                        CreateMessage {
                            receiver: Receiver {
                                contacts: Some(vec![ReceiverContact {
                                    identifier_value: Some("+31600000038".into()),
                                    ..Default::default()
                                }]),
                            },
                            body: Some(MessageBody::Text(TextBody {
                                text: Some("Message 38".into()),
                                ..Default::default()
                            })),
                            ..Default::default()
                        },
                        CreateMessage {
                            receiver: Receiver {
                                contacts: Some(vec![ReceiverContact {
                                    identifier_value: Some("+31600000039".into()),
                                    ..Default::default()
                                }]),
                            },
                            body: Some(MessageBody::Text(TextBody {
                                text: Some("Message 39".into()),
                                ..Default::default()
                            })),
                            ..Default::default()
                        },
                        CreateMessage {
                            receiver: Receiver {
                                contacts: Some(vec![ReceiverContact {
                                    identifier_value: Some("+31600000040".into()),
                                    ..Default::default()
                                }]),
                            },
                            body: Some(MessageBody::Text(TextBody {
                                text: Some("Message 40".into()),
                                ..Default::default()
                            })),
                            ..Default::default()
                        },
                        CreateMessage {
                            receiver: Receiver {
                                contacts: Some(vec![ReceiverContact {
                                    identifier_value: Some("+31600000041".into()),
                                    ..Default::default()
                                }]),
                            },
                            body: Some(MessageBody::Text(TextBody {
                                text: Some("Message 41".into()),
                                ..Default::default()
                            })),
                            ..Default::default()
                        },
                        CreateMessage {
                            receiver: Receiver {
                                contacts: Some(vec![ReceiverContact {
                                    identifier_value: Some("+31600000042".into()),
                                    ..Default::default()
                                }]),
                            },
                            body: Some(MessageBody::Text(TextBody {
                                text: Some("Message 42".into()),
                                ..Default::default()
                            })),
                            ..Default::default()
                        },
                        CreateMessage {
                            receiver: Receiver {
                                contacts: Some(vec![ReceiverContact {
                                    identifier_value: Some("+31600000043".into()),
                                    ..Default::default()
                                }]),
                            },
                            body: Some(MessageBody::Text(TextBody {
                                text: Some("Message 43".into()),
                                ..Default::default()
                            })),
                            ..Default::default()
                        },
                        CreateMessage {
                            receiver: Receiver {
                                contacts: Some(vec![ReceiverContact {
                                    identifier_value: Some("+31600000044".into()),
                                    ..Default::default()
                                }]),
                            },
                            body: Some(MessageBody::Text(TextBody {
                                text: Some("Message 44".into()),
                                ..Default::default()
                            })),
                            ..Default::default()
                        },
                        CreateMessage {
                            receiver: Receiver {
                                contacts: Some(vec![ReceiverContact {
                                    identifier_value: Some("+31600000045".into()),
                                    ..Default::default()
                                }]),
                            },
                            body: Some(MessageBody::Text(TextBody {
                                text: Some("Message 45".into()),
                                ..Default::default()
                            })),
                            ..Default::default()
                        },
                        CreateMessage {
                            receiver: Receiver {
                                contacts: Some(vec![ReceiverContact {
                                    identifier_value: Some("+31600000046".into()),
                                    ..Default::default()
                                }]),
                            },
                            body: Some(MessageBody::Text(TextBody {
                                text: Some("Message 46".into()),
                                ..Default::default()
                            })),
                            ..Default::default()
                        },
                        CreateMessage {
                            receiver: Receiver {
                                contacts: Some(vec![ReceiverContact {
                                    identifier_value: Some("+31600000047".into()),
                                    ..Default::default()
                                }]),
                            },
                            body: Some(MessageBody::Text(TextBody {
                                text: Some("Message 47".into()),
                                ..Default::default()
                            })),
                            ..Default::default()
                        },
                        CreateMessage {
                            receiver: Receiver {
                                contacts: Some(vec![ReceiverContact {
                                    identifier_value: Some("+31600000048".into()),
                                    ..Default::default()
                                }]),
                            },
                            body: Some(MessageBody::Text(TextBody {
                                text: Some("Message 48".into()),
                                ..Default::default()
                            })),
                            ..Default::default()
                        },
                        CreateMessage {
                            receiver: Receiver {
                                contacts: Some(vec![ReceiverContact {
                                    identifier_value: Some("+31600000049".into()),
                                    ..Default::default()
                                }]),
                            },
                            body: Some(MessageBody::Text(TextBody {
                                text: Some("Message 49".into()),
                                ..Default::default()
                            })),
                            ..Default::default()
                        },
                        CreateMessage {
                            receiver: Receiver {
                                contacts: Some(vec![ReceiverContact {
                                    identifier_value: Some("+31600000050".into()),
                                    ..Default::default()
                                }]),
                            },
                            body: Some(MessageBody::Text(TextBody {
                                text: Some("Message 50".into()),
                                ..Default::default()
                            })),
                            ..Default::default()
                        },
                        CreateMessage {
                            receiver: Receiver {
                                contacts: Some(vec![ReceiverContact {
                                    identifier_value: Some("+31600000051".into()),
                                    ..Default::default()
                                }]),
                            },
                            body: Some(MessageBody::Text(TextBody {
                                text: Some("Message 51".into()),
                                ..Default::default()
                            })),
                            ..Default::default()
                        },
                        CreateMessage {
                            receiver: Receiver {
                                contacts: Some(vec![ReceiverContact {
                                    identifier_value: Some("+31600000052".into()),
                                    ..Default::default()
                                }]),
                            },
                            body: Some(MessageBody::Text(TextBody {
                                text: Some("Message 52".into()),
                                ..Default::default()
                            })),
                            ..Default::default()
                        },
                        CreateMessage {
                            receiver: Receiver {
                                contacts: Some(vec![ReceiverContact {
                                    identifier_value: Some("+31600000053".into()),
                                    ..Default::default()
                                }]),
                            },
                            body: Some(MessageBody::Text(TextBody {
                                text: Some("Message 53".into()),
                                ..Default::default()
                            })),
                            ..Default::default()
                        },
                        CreateMessage {
                            receiver: Receiver {
                                contacts: Some(vec![ReceiverContact {
                                    identifier_value: Some("+31600000054".into()),
                                    ..Default::default()
                                }]),
                            },
                            body: Some(MessageBody::Text(TextBody {
                                text: Some("Message 54".into()),
                                ..Default::default()
                            })),
                            ..Default::default()
                        },
                        CreateMessage {
                            receiver: Receiver {
                                contacts: Some(vec![ReceiverContact {
                                    identifier_value: Some("+31600000055".into()),
                                    ..Default::default()
                                }]),
                            },
                            body: Some(MessageBody::Text(TextBody {
                                text: Some("Message 55".into()),
                                ..Default::default()
                            })),
                            ..Default::default()
                        },
                        CreateMessage {
                            receiver: Receiver {
                                contacts: Some(vec![ReceiverContact {
                                    identifier_value: Some("+31600000056".into()),
                                    ..Default::default()
                                }]),
                            },
                            body: Some(MessageBody::Text(TextBody {
                                text: Some("Message 56".into()),
                                ..Default::default()
                            })),
                            ..Default::default()
                        },
                        CreateMessage {
                            receiver: Receiver {
                                contacts: Some(vec![ReceiverContact {
                                    identifier_value: Some("+31600000057".into()),
                                    ..Default::default()
                                }]),
                            },
                            body: Some(MessageBody::Text(TextBody {
                                text: Some("Message 57".into()),
                                ..Default::default()
                            })),
                            ..Default::default()
                        },
                        CreateMessage {
                            receiver: Receiver {
                                contacts: Some(vec![ReceiverContact {
                                    identifier_value: Some("+31600000058".into()),
                                    ..Default::default()
                                }]),
                            },
                            body: Some(MessageBody::Text(TextBody {
                                text: Some("Message 58".into()),
                                ..Default::default()
                            })),
                            ..Default::default()
                        },
                        CreateMessage {
                            receiver: Receiver {
                                contacts: Some(vec![ReceiverContact {
                                    identifier_value: Some("+31600000059".into()),
                                    ..Default::default()
                                }]),
                            },
                            body: Some(MessageBody::Text(TextBody {
                                text: Some("Message 59".into()),
                                ..Default::default()
                            })),
                            ..Default::default()
                        },
                        CreateMessage {
                            receiver: Receiver {
                                contacts: Some(vec![ReceiverContact {
                                    identifier_value: Some("+31600000060".into()),
                                    ..Default::default()
                                }]),
                            },
                            body: Some(MessageBody::Text(TextBody {
                                text: Some("Message 60".into()),
                                ..Default::default()
                            })),
                            ..Default::default()
                        },
                        CreateMessage {
                            receiver: Receiver {
                                contacts: Some(vec![ReceiverContact {
                                    identifier_value: Some("+31600000061".into()),
                                    ..Default::default()
                                }]),
                            },
                            body: Some(MessageBody::Text(TextBody {
                                text: Some("Message 61".into()),
                                ..Default::default()
                            })),
                            ..Default::default()
                        },
                        CreateMessage {
                            receiver: Receiver {
                                contacts: Some(vec![ReceiverContact {
                                    identifier_value: Some("+31600000062".into()),
                                    ..Default::default()
                                }]),
                            },
                            body: Some(MessageBody::Text(TextBody {
                                text: Some("Message 62".into()),
                                ..Default::default()
                            })),
                            ..Default::default()
                        },
                        CreateMessage {
                            receiver: Receiver {
                                contacts: Some(vec![ReceiverContact {
                                    identifier_value: Some("+31600000063".into()),
                                    ..Default::default()
                                }]),
                            },
                            body: Some(MessageBody::Text(TextBody {
                                text: Some("Message 63".into()),
                                ..Default::default()
                            })),
                            ..Default::default()
                        },
                        CreateMessage {
                            receiver: Receiver {
                                contacts: Some(vec![ReceiverContact {
                                    identifier_value: Some("+31600000064".into()),
                                    ..Default::default()
                                }]),
                            },
                            body: Some(MessageBody::Text(TextBody {
                                text: Some("Message 64".into()),
                                ..Default::default()
                            })),
                            ..Default::default()
                        },
                        CreateMessage {
                            receiver: Receiver {
                                contacts: Some(vec![ReceiverContact {
                                    identifier_value: Some("+31600000065".into()),
                                    ..Default::default()
                                }]),
                            },
                            body: Some(MessageBody::Text(TextBody {
                                text: Some("Message 65".into()),
                                ..Default::default()
                            })),
                            ..Default::default()
                        },
                        CreateMessage {
                            receiver: Receiver {
                                contacts: Some(vec![ReceiverContact {
                                    identifier_value: Some("+31600000066".into()),
                                    ..Default::default()
                                }]),
                            },
                            body: Some(MessageBody::Text(TextBody {
                                text: Some("Message 66".into()),
                                ..Default::default()
                            })),
                            ..Default::default()
                        },
                        CreateMessage {
                            receiver: Receiver {
                                contacts: Some(vec![ReceiverContact {
                                    identifier_value: Some("+31600000067".into()),
                                    ..Default::default()
                                }]),
                            },
                            body: Some(MessageBody::Text(TextBody {
                                text: Some("Message 67".into()),
                                ..Default::default()
                            })),
                            ..Default::default()
                        },
                        CreateMessage {
                            receiver: Receiver {
                                contacts: Some(vec![ReceiverContact {
                                    identifier_value: Some("+31600000068".into()),
                                    ..Default::default()
                                }]),
                            },
                            body: Some(MessageBody::Text(TextBody {
                                text: Some("Message 68".into()),
                                ..Default::default()
                            })),
                            ..Default::default()
                        },
                        CreateMessage {
                            receiver: Receiver {
                                contacts: Some(vec![ReceiverContact {
                                    identifier_value: Some("+31600000069".into()),
                                    ..Default::default()
                                }]),
                            },
                            body: Some(MessageBody::Text(TextBody {
                                text: Some("Message 69".into()),
                                ..Default::default()
                            })),
                            ..Default::default()
                        },
                        CreateMessage {
                            receiver: Receiver {
                                contacts: Some(vec![ReceiverContact {
                                    identifier_value: Some("+31600000070".into()),
                                    ..Default::default()
                                }]),
                            },
                            body: Some(MessageBody::Text(TextBody {
                                text: Some("Message 70".into()),
                                ..Default::default()
                            })),
                            ..Default::default()
                        },
                        CreateMessage {
                            receiver: Receiver {
                                contacts: Some(vec![ReceiverContact {
                                    identifier_value: Some("+31600000071".into()),
                                    ..Default::default()
                                }]),
                            },
                            body: Some(MessageBody::Text(TextBody {
                                text: Some("Message 71".into()),
                                ..Default::default()
                            })),
                            ..Default::default()
                        },
                        CreateMessage {
                            receiver: Receiver {
                                contacts: Some(vec![ReceiverContact {
                                    identifier_value: Some("+31600000072".into()),
                                    ..Default::default()
                                }]),
                            },
                            body: Some(MessageBody::Text(TextBody {
                                text: Some("Message 72".into()),
                                ..Default::default()
                            })),
                            ..Default::default()
                        },
                        CreateMessage {
                            receiver: Receiver {
                                contacts: Some(vec![ReceiverContact {
                                    identifier_value: Some("+31600000073".into()),
                                    ..Default::default()
                                }]),
                            },
                            body: Some(MessageBody::Text(TextBody {
                                text: Some("Message 73".into()),
                                ..Default::default()
                            })),
                            ..Default::default()
                        },
                        CreateMessage {
                            receiver: Receiver {
                                contacts: Some(vec![ReceiverContact {
                                    identifier_value: Some("+31600000074".into()),
                                    ..Default::default()
                                }]),
                            },
                            body: Some(MessageBody::Text(TextBody {
                                text: Some("Message 74".into()),
                                ..Default::default()
                            })),
                            ..Default::default()
                        },
                        CreateMessage {
                            receiver: Receiver {
                                contacts: Some(vec![ReceiverContact {
                                    identifier_value: Some("+31600000075".into()),
                                    ..Default::default()
                                }]),
                            },
                            body: Some(MessageBody::Text(TextBody {
                                text: Some("Message 75".into()),
                                ..Default::default()
                            })),
                            ..Default::default()
                        },
                        CreateMessage {
                            receiver: Receiver {
                                contacts: Some(vec![ReceiverContact {
                                    identifier_value: Some("+31600000076".into()),
                                    ..Default::default()
                                }]),
                            },
                            body: Some(MessageBody::Text(TextBody {
                                text: Some("Message 76".into()),
                                ..Default::default()
                            })),
                            ..Default::default()
                        },
                        CreateMessage {
                            receiver: Receiver {
                                contacts: Some(vec![ReceiverContact {
                                    identifier_value: Some("+31600000077".into()),
                                    ..Default::default()
                                }]),
                            },
                            body: Some(MessageBody::Text(TextBody {
                                text: Some("Message 77".into()),
                                ..Default::default()
                            })),
                            ..Default::default()
                        },
                        CreateMessage {
                            receiver: Receiver {
                                contacts: Some(vec![ReceiverContact {
                                    identifier_value: Some("+31600000078".into()),
                                    ..Default::default()
                                }]),
                            },
                            body: Some(MessageBody::Text(TextBody {
                                text: Some("Message 78".into()),
                                ..Default::default()
                            })),
                            ..Default::default()
                        },
                        CreateMessage {
                            receiver: Receiver {
                                contacts: Some(vec![ReceiverContact {
                                    identifier_value: Some("+31600000079".into()),
                                    ..Default::default()
                                }]),
                            },
                            body: Some(MessageBody::Text(TextBody {
                                text: Some("Message 79".into()),
                                ..Default::default()
                            })),
                            ..Default::default()
                        },
                        CreateMessage {
                            receiver: Receiver {
                                contacts: Some(vec![ReceiverContact {
                                    identifier_value: Some("+31600000080".into()),
                                    ..Default::default()
                                }]),
                            },
                            body: Some(MessageBody::Text(TextBody {
                                text: Some("Message 80".into()),
                                ..Default::default()
                            })),
                            ..Default::default()
                        },
                        CreateMessage {
                            receiver: Receiver {
                                contacts: Some(vec![ReceiverContact {
                                    identifier_value: Some("+31600000081".into()),
                                    ..Default::default()
                                }]),
                            },
                            body: Some(MessageBody::Text(TextBody {
                                text: Some("Message 81".into()),
                                ..Default::default()
                            })),
                            ..Default::default()
                        },
                        CreateMessage {
                            receiver: Receiver {
                                contacts: Some(vec![ReceiverContact {
                                    identifier_value: Some("+31600000082".into()),
                                    ..Default::default()
                                }]),
                            },
                            body: Some(MessageBody::Text(TextBody {
                                text: Some("Message 82".into()),
                                ..Default::default()
                            })),
                            ..Default::default()
                        },
                        CreateMessage {
                            receiver: Receiver {
                                contacts: Some(vec![ReceiverContact {
                                    identifier_value: Some("+31600000083".into()),
                                    ..Default::default()
                                }]),
                            },
                            body: Some(MessageBody::Text(TextBody {
                                text: Some("Message 83".into()),
                                ..Default::default()
                            })),
                            ..Default::default()
                        },
                        CreateMessage {
                            receiver: Receiver {
                                contacts: Some(vec![ReceiverContact {
                                    identifier_value: Some("+31600000084".into()),
                                    ..Default::default()
                                }]),
                            },
                            body: Some(MessageBody::Text(TextBody {
                                text: Some("Message 84".into()),
                                ..Default::default()
                            })),
                            ..Default::default()
                        },
                        CreateMessage {
                            receiver: Receiver {
                                contacts: Some(vec![ReceiverContact {
                                    identifier_value: Some("+31600000085".into()),
                                    ..Default::default()
                                }]),
                            },
                            body: Some(MessageBody::Text(TextBody {
                                text: Some("Message 85".into()),
                                ..Default::default()
                            })),
                            ..Default::default()
                        },
                        CreateMessage {
                            receiver: Receiver {
                                contacts: Some(vec![ReceiverContact {
                                    identifier_value: Some("+31600000086".into()),
                                    ..Default::default()
                                }]),
                            },
                            body: Some(MessageBody::Text(TextBody {
                                text: Some("Message 86".into()),
                                ..Default::default()
                            })),
                            ..Default::default()
                        },
                        CreateMessage {
                            receiver: Receiver {
                                contacts: Some(vec![ReceiverContact {
                                    identifier_value: Some("+31600000087".into()),
                                    ..Default::default()
                                }]),
                            },
                            body: Some(MessageBody::Text(TextBody {
                                text: Some("Message 87".into()),
                                ..Default::default()
                            })),
                            ..Default::default()
                        },
                        CreateMessage {
                            receiver: Receiver {
                                contacts: Some(vec![ReceiverContact {
                                    identifier_value: Some("+31600000088".into()),
                                    ..Default::default()
                                }]),
                            },
                            body: Some(MessageBody::Text(TextBody {
                                text: Some("Message 88".into()),
                                ..Default::default()
                            })),
                            ..Default::default()
                        },
                        CreateMessage {
                            receiver: Receiver {
                                contacts: Some(vec![ReceiverContact {
                                    identifier_value: Some("+31600000089".into()),
                                    ..Default::default()
                                }]),
                            },
                            body: Some(MessageBody::Text(TextBody {
                                text: Some("Message 89".into()),
                                ..Default::default()
                            })),
                            ..Default::default()
                        },
                        CreateMessage {
                            receiver: Receiver {
                                contacts: Some(vec![ReceiverContact {
                                    identifier_value: Some("+31600000090".into()),
                                    ..Default::default()
                                }]),
                            },
                            body: Some(MessageBody::Text(TextBody {
                                text: Some("Message 90".into()),
                                ..Default::default()
                            })),
                            ..Default::default()
                        },
                        CreateMessage {
                            receiver: Receiver {
                                contacts: Some(vec![ReceiverContact {
                                    identifier_value: Some("+31600000091".into()),
                                    ..Default::default()
                                }]),
                            },
                            body: Some(MessageBody::Text(TextBody {
                                text: Some("Message 91".into()),
                                ..Default::default()
                            })),
                            ..Default::default()
                        },
                        CreateMessage {
                            receiver: Receiver {
                                contacts: Some(vec![ReceiverContact {
                                    identifier_value: Some("+31600000092".into()),
                                    ..Default::default()
                                }]),
                            },
                            body: Some(MessageBody::Text(TextBody {
                                text: Some("Message 92".into()),
                                ..Default::default()
                            })),
                            ..Default::default()
                        },
                        CreateMessage {
                            receiver: Receiver {
                                contacts: Some(vec![ReceiverContact {
                                    identifier_value: Some("+31600000093".into()),
                                    ..Default::default()
                                }]),
                            },
                            body: Some(MessageBody::Text(TextBody {
                                text: Some("Message 93".into()),
                                ..Default::default()
                            })),
                            ..Default::default()
                        },
                        CreateMessage {
                            receiver: Receiver {
                                contacts: Some(vec![ReceiverContact {
                                    identifier_value: Some("+31600000094".into()),
                                    ..Default::default()
                                }]),
                            },
                            body: Some(MessageBody::Text(TextBody {
                                text: Some("Message 94".into()),
                                ..Default::default()
                            })),
                            ..Default::default()
                        },
                        CreateMessage {
                            receiver: Receiver {
                                contacts: Some(vec![ReceiverContact {
                                    identifier_value: Some("+31600000095".into()),
                                    ..Default::default()
                                }]),
                            },
                            body: Some(MessageBody::Text(TextBody {
                                text: Some("Message 95".into()),
                                ..Default::default()
                            })),
                            ..Default::default()
                        },
                        CreateMessage {
                            receiver: Receiver {
                                contacts: Some(vec![ReceiverContact {
                                    identifier_value: Some("+31600000096".into()),
                                    ..Default::default()
                                }]),
                            },
                            body: Some(MessageBody::Text(TextBody {
                                text: Some("Message 96".into()),
                                ..Default::default()
                            })),
                            ..Default::default()
                        },
                        CreateMessage {
                            receiver: Receiver {
                                contacts: Some(vec![ReceiverContact {
                                    identifier_value: Some("+31600000097".into()),
                                    ..Default::default()
                                }]),
                            },
                            body: Some(MessageBody::Text(TextBody {
                                text: Some("Message 97".into()),
                                ..Default::default()
                            })),
                            ..Default::default()
                        },
                        CreateMessage {
                            receiver: Receiver {
                                contacts: Some(vec![ReceiverContact {
                                    identifier_value: Some("+31600000098".into()),
                                    ..Default::default()
                                }]),
                            },
                            body: Some(MessageBody::Text(TextBody {
                                text: Some("Message 98".into()),
                                ..Default::default()
                            })),
                            ..Default::default()
                        },
                        CreateMessage {
                            receiver: Receiver {
                                contacts: Some(vec![ReceiverContact {
                                    identifier_value: Some("+31600000099".into()),
                                    ..Default::default()
                                }]),
                            },
                            body: Some(MessageBody::Text(TextBody {
                                text: Some("Message 99".into()),
                                ..Default::default()
                            })),
                            ..Default::default()
                        },
                        CreateMessage {
                            receiver: Receiver {
                                contacts: Some(vec![ReceiverContact {
                                    identifier_value: Some("channels@messagebird.com".into()),
                                    ..Default::default()
                                }]),
                            },
                            body: Some(MessageBody::Text(TextBody {
                                text: Some("Hey, I am a simple text message".into()),
                                ..Default::default()
                            })),
                            ..Default::default()
                        },
                    ],
                },
            )
            .await,
        r#"{"kind":"input","path":"body.messageRequests","delivery":"neverSent"}"#,
    );
    Ok(())
}

/// null for the id
pub async fn null_members(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    let answer = bird
        .channels()
        .messages()
        .send_batch(
            "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
            CreateBatchMessages {
                message_requests: vec![CreateMessage {
                    receiver: Receiver {
                        contacts: Some(vec![ReceiverContact {
                            identifier_value: Some("channels@messagebird.com".into()),
                            ..Default::default()
                        }]),
                    },
                    body: Some(MessageBody::Text(TextBody {
                        text: Some("Hey, I am a simple text message".into()),
                        ..Default::default()
                    })),
                    ..Default::default()
                }],
            },
        )
        .await?;
    check.none("batchId", &answer.batch_id);
    check.raw("", answer.raw_json(), r#"{"batchId":null}"#);
    Ok(())
}

/// Send batch messages: three messages, one of a template, one for later
pub async fn page_sample(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    let answer = bird
        .channels()
        .messages()
        .send_batch(
            "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
            CreateBatchMessages {
                message_requests: vec![
                    CreateMessage {
                        receiver: Receiver {
                            contacts: Some(vec![ReceiverContact {
                                identifier_value: Some("channels@messagebird.com".into()),
                                ..Default::default()
                            }]),
                        },
                        body: Some(MessageBody::Text(TextBody {
                            text: Some("Hey, I am a simple text message".into()),
                            ..Default::default()
                        })),
                        ..Default::default()
                    },
                    CreateMessage {
                        receiver: Receiver {
                            contacts: Some(vec![ReceiverContact {
                                identifier_value: Some("channels+1@messagebird.com".into()),
                                ..Default::default()
                            }]),
                        },
                        template: Some(Template {
                            project_id: Some("4b7e08a9-5d0e-4e56-aaf1-cd0bfa29d431".into()),
                            version: Some("fe72e43f-340e-4d41-9a9e-a136278ebb04".into()),
                            locale: Some("en".into()),
                            ..Default::default()
                        }),
                        ..Default::default()
                    },
                    CreateMessage {
                        receiver: Receiver {
                            contacts: Some(vec![ReceiverContact {
                                identifier_value: Some("channels+2@messagebird.com".into()),
                                ..Default::default()
                            }]),
                        },
                        body: Some(MessageBody::Text(TextBody {
                            text: Some("Hey, I am a scheduled message".into()),
                            ..Default::default()
                        })),
                        scheduled_for: Some(crate::check::time("2024-11-26T15:00:00Z")),
                        ..Default::default()
                    },
                ],
            },
        )
        .await?;
    check.holds("batchId", &answer.batch_id, &"5b0e2b0e-1c6d-4b53-9a4f-0d7e2f4a9c11");
    check.raw("", answer.raw_json(), r#"{"batchId":"5b0e2b0e-1c6d-4b53-9a4f-0d7e2f4a9c11"}"#);
    Ok(())
}

/// 503 says that the request was not processed, so even a write is repeated
pub async fn retry_503(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    let answer = bird
        .channels()
        .messages()
        .send_batch(
            "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
            CreateBatchMessages {
                message_requests: vec![CreateMessage {
                    receiver: Receiver {
                        contacts: Some(vec![ReceiverContact {
                            identifier_value: Some("channels@messagebird.com".into()),
                            ..Default::default()
                        }]),
                    },
                    body: Some(MessageBody::Text(TextBody {
                        text: Some("Hey, I am a simple text message".into()),
                        ..Default::default()
                    })),
                    ..Default::default()
                }],
            },
        )
        .max_retries(1)
        .await?;
    check.holds("batchId", &answer.batch_id, &"5b0e2b0e-1c6d-4b53-9a4f-0d7e2f4a9c11");
    Ok(())
}

/// a write answered 500 may have been done, so it is not repeated
pub async fn retry_not_500(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(
        bird.channels()
            .messages()
            .send_batch(
                "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
                CreateBatchMessages {
                    message_requests: vec![CreateMessage {
                        receiver: Receiver {
                            contacts: Some(vec![ReceiverContact {
                                identifier_value: Some("channels@messagebird.com".into()),
                                ..Default::default()
                            }]),
                        },
                        body: Some(MessageBody::Text(TextBody {
                            text: Some("Hey, I am a simple text message".into()),
                            ..Default::default()
                        })),
                        ..Default::default()
                    }],
                },
            )
            .max_retries(2)
            .await,
        r#"{"kind":"server","status":500,"delivery":"maybeSent","attempts":1}"#,
    );
    Ok(())
}

/// a write whose connection broke may have been done
pub async fn retry_not_reset(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(
        bird.channels()
            .messages()
            .send_batch(
                "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
                CreateBatchMessages {
                    message_requests: vec![CreateMessage {
                        receiver: Receiver {
                            contacts: Some(vec![ReceiverContact {
                                identifier_value: Some("channels@messagebird.com".into()),
                                ..Default::default()
                            }]),
                        },
                        body: Some(MessageBody::Text(TextBody {
                            text: Some("Hey, I am a simple text message".into()),
                            ..Default::default()
                        })),
                        ..Default::default()
                    }],
                },
            )
            .max_retries(2)
            .await,
        r#"{"kind":"connection","delivery":"maybeSent","attempts":1}"#,
    );
    Ok(())
}

/// an unknown kind of answer member does not matter
pub async fn unknown_kinds_in_answer(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    let answer = bird
        .channels()
        .messages()
        .send_batch(
            "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
            CreateBatchMessages {
                message_requests: vec![CreateMessage {
                    receiver: Receiver {
                        contacts: Some(vec![ReceiverContact {
                            identifier_value: Some("channels@messagebird.com".into()),
                            ..Default::default()
                        }]),
                    },
                    body: Some(MessageBody::Text(TextBody {
                        text: Some("Hey, I am a simple text message".into()),
                        ..Default::default()
                    })),
                    ..Default::default()
                }],
            },
        )
        .await?;
    check.holds("batchId", &answer.batch_id, &"5b0e2b0e-1c6d-4b53-9a4f-0d7e2f4a9c11");
    check.raw(
        "",
        answer.raw_json(),
        r#"{"batchId":"5b0e2b0e-1c6d-4b53-9a4f-0d7e2f4a9c11","messages":[{"body":{"type":"hologram"}}]}"#,
    );
    Ok(())
}

/// members that are not known yet
pub async fn unknown_members(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    let answer = bird
        .channels()
        .messages()
        .send_batch(
            "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
            CreateBatchMessages {
                message_requests: vec![CreateMessage {
                    receiver: Receiver {
                        contacts: Some(vec![ReceiverContact {
                            identifier_value: Some("channels@messagebird.com".into()),
                            ..Default::default()
                        }]),
                    },
                    body: Some(MessageBody::Text(TextBody {
                        text: Some("Hey, I am a simple text message".into()),
                        ..Default::default()
                    })),
                    ..Default::default()
                }],
            },
        )
        .await?;
    check.holds("batchId", &answer.batch_id, &"5b0e2b0e-1c6d-4b53-9a4f-0d7e2f4a9c11");
    check.raw(
        "",
        answer.raw_json(),
        r#"{"batchId":"5b0e2b0e-1c6d-4b53-9a4f-0d7e2f4a9c11","accepted":1,"links":{"self":"x"}}"#,
    );
    Ok(())
}
