// Written by codegen from spec/. Edit spec/ and run `make generate`.

//! written from the schema: the value is optional in every kind

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
                    parameters: Some(vec![
                        TemplateParameter::String(StringTemplateParameter {
                            key: Some("name".into()),
                            ..Default::default()
                        }),
                        TemplateParameter::Number(NumberTemplateParameter {
                            key: Some("discount".into()),
                            ..Default::default()
                        }),
                        TemplateParameter::Boolean(BooleanTemplateParameter {
                            key: Some("vip".into()),
                            ..Default::default()
                        }),
                        TemplateParameter::Object(ObjectTemplateParameter {
                            key: Some("order".into()),
                            ..Default::default()
                        }),
                        TemplateParameter::SectionList(SectionListTemplateParameter {
                            key: Some("sections".into()),
                            ..Default::default()
                        }),
                        TemplateParameter::TimeslotList(TimeslotListTemplateParameter {
                            key: Some("slots".into()),
                            ..Default::default()
                        }),
                        TemplateParameter::ProductSections(ProductSectionsTemplateParameter {
                            key: Some("shelves".into()),
                            ..Default::default()
                        }),
                        TemplateParameter::ProductList(ProductListTemplateParameter {
                            key: Some("products".into()),
                            ..Default::default()
                        }),
                        TemplateParameter::ShippingMethodList(ShippingMethodListTemplateParameter {
                            key: Some("shipping".into()),
                            ..Default::default()
                        }),
                        TemplateParameter::LineItemList(LineItemListTemplateParameter {
                            key: Some("lines".into()),
                            ..Default::default()
                        }),
                        TemplateParameter::WhatsappProductSections(WhatsappProductSectionsTemplateParameter {
                            key: Some("waShelves".into()),
                            ..Default::default()
                        }),
                        TemplateParameter::WhatsappProductItems(WhatsappProductItemsTemplateParameter {
                            key: Some("waItems".into()),
                            ..Default::default()
                        }),
                    ]),
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
            check.length("template.parameters", value, 12);
            if let Some(value) = value.first() {
                check.equal("template.parameters[0].type", value.kind(), "string");
                match value {
                    TemplateParameter::String(value) => {
                        check.holds("template.parameters[0].key", &value.key, &"name");
                    }
                    other => check.fail("template.parameters[0]", other),
                }
            }
            if let Some(value) = value.get(1) {
                check.equal("template.parameters[1].type", value.kind(), "number");
                match value {
                    TemplateParameter::Number(value) => {
                        check.holds("template.parameters[1].key", &value.key, &"discount");
                    }
                    other => check.fail("template.parameters[1]", other),
                }
            }
            if let Some(value) = value.get(2) {
                check.equal("template.parameters[2].type", value.kind(), "boolean");
                match value {
                    TemplateParameter::Boolean(value) => {
                        check.holds("template.parameters[2].key", &value.key, &"vip");
                    }
                    other => check.fail("template.parameters[2]", other),
                }
            }
            if let Some(value) = value.get(3) {
                check.equal("template.parameters[3].type", value.kind(), "object");
                match value {
                    TemplateParameter::Object(value) => {
                        check.holds("template.parameters[3].key", &value.key, &"order");
                    }
                    other => check.fail("template.parameters[3]", other),
                }
            }
            if let Some(value) = value.get(4) {
                check.equal("template.parameters[4].type", value.kind(), "sectionList");
                match value {
                    TemplateParameter::SectionList(value) => {
                        check.holds("template.parameters[4].key", &value.key, &"sections");
                    }
                    other => check.fail("template.parameters[4]", other),
                }
            }
            if let Some(value) = value.get(5) {
                check.equal("template.parameters[5].type", value.kind(), "timeslotList");
                match value {
                    TemplateParameter::TimeslotList(value) => {
                        check.holds("template.parameters[5].key", &value.key, &"slots");
                    }
                    other => check.fail("template.parameters[5]", other),
                }
            }
            if let Some(value) = value.get(6) {
                check.equal("template.parameters[6].type", value.kind(), "productSections");
                match value {
                    TemplateParameter::ProductSections(value) => {
                        check.holds("template.parameters[6].key", &value.key, &"shelves");
                    }
                    other => check.fail("template.parameters[6]", other),
                }
            }
            if let Some(value) = value.get(7) {
                check.equal("template.parameters[7].type", value.kind(), "productList");
                match value {
                    TemplateParameter::ProductList(value) => {
                        check.holds("template.parameters[7].key", &value.key, &"products");
                    }
                    other => check.fail("template.parameters[7]", other),
                }
            }
            if let Some(value) = value.get(8) {
                check.equal("template.parameters[8].type", value.kind(), "shippingMethodList");
                match value {
                    TemplateParameter::ShippingMethodList(value) => {
                        check.holds("template.parameters[8].key", &value.key, &"shipping");
                    }
                    other => check.fail("template.parameters[8]", other),
                }
            }
            if let Some(value) = value.get(9) {
                check.equal("template.parameters[9].type", value.kind(), "lineItemList");
                match value {
                    TemplateParameter::LineItemList(value) => {
                        check.holds("template.parameters[9].key", &value.key, &"lines");
                    }
                    other => check.fail("template.parameters[9]", other),
                }
            }
            if let Some(value) = value.get(10) {
                check.equal("template.parameters[10].type", value.kind(), "whatsappProductSections");
                match value {
                    TemplateParameter::WhatsappProductSections(value) => {
                        check.holds("template.parameters[10].key", &value.key, &"waShelves");
                    }
                    other => check.fail("template.parameters[10]", other),
                }
            }
            if let Some(value) = value.get(11) {
                check.equal("template.parameters[11].type", value.kind(), "whatsappProductItems");
                match value {
                    TemplateParameter::WhatsappProductItems(value) => {
                        check.holds("template.parameters[11].key", &value.key, &"waItems");
                    }
                    other => check.fail("template.parameters[11]", other),
                }
            }
        }
    }
    Ok(())
}
