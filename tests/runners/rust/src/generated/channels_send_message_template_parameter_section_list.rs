// Written by codegen from spec/. Edit spec/ and run `make generate`.

//! written from the schema: a template parameter of the kind sectionList with every member

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
                template: Some(Template {
                    project_id: Some("ce6a2fd6-b2fa-4f5a-a2cd-f3bd15883318".into()),
                    parameters: Some(vec![TemplateParameter::SectionList(SectionListTemplateParameter {
                        key: Some("sections".into()),
                        value: Some(SectionListValue {
                            sections: Some(vec![ChoiceSection {
                                id: Some("s1".into()),
                                multiple_selection: Some(true),
                                title: Some("Colours".into()),
                                items: Some(vec![ChoiceItem {
                                    id: Some("r1".into()),
                                    r#type: Some(ChoiceItemType::ReplyAction),
                                    reference: Some("ref".into()),
                                    role: Some("row".into()),
                                    hidden: Some(false),
                                    reply_action: Some(ChoiceReply {
                                        text: Some("Red".into()),
                                        image_url: Some("https://example.com/red.png".into()),
                                        payload: Some("red".into()),
                                        sub_title: Some("Warm".into()),
                                    }),
                                }]),
                            }]),
                        }),
                    })]),
                    ..Default::default()
                }),
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
    if let Some(value) = check.some("template", &answer.template) {
        check.holds("template.projectId", &value.project_id, &"ce6a2fd6-b2fa-4f5a-a2cd-f3bd15883318");
        if let Some(value) = check.some("template.parameters", &value.parameters) {
            check.length("template.parameters", value, 1);
            if let Some(value) = value.first() {
                check.equal("template.parameters[0].type", value.kind(), "sectionList");
                match value {
                    TemplateParameter::SectionList(value) => {
                        check.holds("template.parameters[0].key", &value.key, &"sections");
                        if let Some(value) = check.some("template.parameters[0].value", &value.value) {
                            if let Some(value) = check.some("template.parameters[0].value.sections", &value.sections) {
                                check.length("template.parameters[0].value.sections", value, 1);
                                if let Some(value) = value.first() {
                                    check.holds("template.parameters[0].value.sections[0].id", &value.id, &"s1");
                                    check.holds(
                                        "template.parameters[0].value.sections[0].multipleSelection",
                                        &value.multiple_selection,
                                        &true,
                                    );
                                    check.holds(
                                        "template.parameters[0].value.sections[0].title",
                                        &value.title,
                                        &"Colours",
                                    );
                                    if let Some(value) =
                                        check.some("template.parameters[0].value.sections[0].items", &value.items)
                                    {
                                        check.length("template.parameters[0].value.sections[0].items", value, 1);
                                        if let Some(value) = value.first() {
                                            check.holds(
                                                "template.parameters[0].value.sections[0].items[0].id",
                                                &value.id,
                                                &"r1",
                                            );
                                            check.holds(
                                                "template.parameters[0].value.sections[0].items[0].type",
                                                &value.r#type,
                                                &ChoiceItemType::ReplyAction,
                                            );
                                            check.holds(
                                                "template.parameters[0].value.sections[0].items[0].reference",
                                                &value.reference,
                                                &"ref",
                                            );
                                            check.holds(
                                                "template.parameters[0].value.sections[0].items[0].role",
                                                &value.role,
                                                &"row",
                                            );
                                            check.holds(
                                                "template.parameters[0].value.sections[0].items[0].hidden",
                                                &value.hidden,
                                                &false,
                                            );
                                            if let Some(value) = check.some(
                                                "template.parameters[0].value.sections[0].items[0].replyAction",
                                                &value.reply_action,
                                            ) {
                                                check.holds("template.parameters[0].value.sections[0].items[0].replyAction.text", &value.text, &"Red");
                                                check.holds("template.parameters[0].value.sections[0].items[0].replyAction.imageUrl", &value.image_url, &"https://example.com/red.png");
                                                check.holds("template.parameters[0].value.sections[0].items[0].replyAction.payload", &value.payload, &"red");
                                                check.holds("template.parameters[0].value.sections[0].items[0].replyAction.subTitle", &value.sub_title, &"Warm");
                                            }
                                        }
                                    }
                                }
                            }
                        }
                    }
                    other => check.fail("template.parameters[0]", other),
                }
            }
        }
    }
    Ok(())
}
