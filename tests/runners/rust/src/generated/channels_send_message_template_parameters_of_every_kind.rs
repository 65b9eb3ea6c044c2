// Written by codegen from spec/. Edit spec/ and run `make generate`.

//! written from the schema: a value of every kind in one template

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
                    version: Some("latest".into()),
                    locale: Some("en".into()),
                    parameters: Some(vec![
                        TemplateParameter::String(StringTemplateParameter {
                            key: Some("name".into()),
                            value: Some("Ada".into()),
                        }),
                        TemplateParameter::Number(NumberTemplateParameter {
                            key: Some("discount".into()),
                            value: Some(2.5),
                        }),
                        TemplateParameter::Boolean(BooleanTemplateParameter {
                            key: Some("vip".into()),
                            value: Some(false),
                        }),
                        TemplateParameter::Object(ObjectTemplateParameter {
                            key: Some("order".into()),
                            value: Some(crate::check::json(
                                r#"{"order_id":7,"lines":[{"skuCode":"a","qty":2}],"note":null}"#,
                            )),
                        }),
                        TemplateParameter::SectionList(SectionListTemplateParameter {
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
                        }),
                        TemplateParameter::TimeslotList(TimeslotListTemplateParameter {
                            key: Some("slots".into()),
                            value: Some(TimeslotListValue {
                                timeslots: Some(vec![Timeslot {
                                    id: Some("t1".into()),
                                    start_time: Some(crate::check::time("2025-05-29T06:14:56.392Z")),
                                    duration: Some(1800.5),
                                }]),
                            }),
                        }),
                        TemplateParameter::ProductSections(ProductSectionsTemplateParameter {
                            key: Some("shelves".into()),
                            value: Some(ProductSectionsValue {
                                product_sections: Some(vec![ProductSection {
                                    title: Some("Shoes".into()),
                                    products: Some(vec![Product {
                                        external_product_id: Some("sku-1".into()),
                                        amount: Some("19.95".into()),
                                        text: Some("A shoe".into()),
                                    }]),
                                }]),
                            }),
                        }),
                        TemplateParameter::ProductList(ProductListTemplateParameter {
                            key: Some("products".into()),
                            value: Some(ProductListValue {
                                products: Some(vec![ProductItem::Product(Product {
                                    external_product_id: Some("sku-1".into()),
                                    amount: Some("19.95".into()),
                                    text: Some("A shoe".into()),
                                })]),
                            }),
                        }),
                        TemplateParameter::ShippingMethodList(ShippingMethodListTemplateParameter {
                            key: Some("shipping".into()),
                            value: Some(ShippingMethodListValue {
                                shipping_methods: Some(vec![ShippingMethod {
                                    amount: Some("4.95".into()),
                                    label: Some("Post".into()),
                                    identifier: Some("post".into()),
                                    detail: Some("Two days".into()),
                                }]),
                            }),
                        }),
                        TemplateParameter::LineItemList(LineItemListTemplateParameter {
                            key: Some("lines".into()),
                            value: Some(LineItemListValue {
                                line_items: Some(vec![
                                    LineItem {
                                        amount: Some("19.95".into()),
                                        text: Some("A shoe".into()),
                                        r#type: Some(LineItemType::Final),
                                    },
                                    LineItem {
                                        amount: Some("4.95".into()),
                                        text: Some("Post".into()),
                                        r#type: Some(LineItemType::Pending),
                                    },
                                ]),
                            }),
                        }),
                        TemplateParameter::WhatsappProductSections(WhatsappProductSectionsTemplateParameter {
                            key: Some("waShelves".into()),
                            value: Some(WhatsappProductSectionsValue {
                                sections: Some(vec![WhatsappSectionItem {
                                    id: Some("w1".into()),
                                    r#type: Some(WhatsappSectionItemType::WhatsappProductSection),
                                    reference: Some("ref".into()),
                                    role: Some("shelf".into()),
                                    hidden: Some(true),
                                    whatsapp_product_section: Some(WhatsappProductSection {
                                        title: Some("Shoes".into()),
                                        products: Some(vec![WhatsappProductItem {
                                            id: Some("i1".into()),
                                            r#type: Some(WhatsappProductItemType::WhatsappProductItem),
                                            reference: Some("ref".into()),
                                            role: Some("item".into()),
                                            hidden: Some(false),
                                            whatsapp_product_item: Some(WhatsappProduct {
                                                external_product_id: Some("sku-1".into()),
                                            }),
                                        }]),
                                    }),
                                }]),
                            }),
                        }),
                        TemplateParameter::WhatsappProductItems(WhatsappProductItemsTemplateParameter {
                            key: Some("waItems".into()),
                            value: Some(WhatsappProductItemsValue {
                                products: Some(vec![
                                    WhatsappProductItem {
                                        id: Some("i2".into()),
                                        r#type: Some(WhatsappProductItemType::WhatsappProductItem),
                                        reference: Some("ref".into()),
                                        role: Some("item".into()),
                                        hidden: Some(false),
                                        whatsapp_product_item: Some(WhatsappProduct {
                                            external_product_id: Some("sku-2".into()),
                                        }),
                                    },
                                    WhatsappProductItem {
                                        id: Some("i3".into()),
                                        r#type: Some(WhatsappProductItemType::WhatsappProductItem),
                                        reference: Some("ref".into()),
                                        role: Some("item".into()),
                                        hidden: Some(false),
                                        whatsapp_product_item: Some(WhatsappProduct {
                                            external_product_id: Some("sku-3".into()),
                                        }),
                                    },
                                ]),
                            }),
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
        check.holds("template.version", &value.version, &"latest");
        check.holds("template.locale", &value.locale, &"en");
        if let Some(value) = check.some("template.parameters", &value.parameters) {
            check.length("template.parameters", value, 12);
            if let Some(value) = value.first() {
                check.equal("template.parameters[0].type", value.kind(), "string");
                match value {
                    TemplateParameter::String(value) => {
                        check.holds("template.parameters[0].key", &value.key, &"name");
                        check.holds("template.parameters[0].value", &value.value, &"Ada");
                    }
                    other => check.fail("template.parameters[0]", other),
                }
            }
            if let Some(value) = value.get(1) {
                check.equal("template.parameters[1].type", value.kind(), "number");
                match value {
                    TemplateParameter::Number(value) => {
                        check.holds("template.parameters[1].key", &value.key, &"discount");
                        check.holds("template.parameters[1].value", &value.value, &2.5);
                    }
                    other => check.fail("template.parameters[1]", other),
                }
            }
            if let Some(value) = value.get(2) {
                check.equal("template.parameters[2].type", value.kind(), "boolean");
                match value {
                    TemplateParameter::Boolean(value) => {
                        check.holds("template.parameters[2].key", &value.key, &"vip");
                        check.holds("template.parameters[2].value", &value.value, &false);
                    }
                    other => check.fail("template.parameters[2]", other),
                }
            }
            if let Some(value) = value.get(3) {
                check.equal("template.parameters[3].type", value.kind(), "object");
                match value {
                    TemplateParameter::Object(value) => {
                        check.holds("template.parameters[3].key", &value.key, &"order");
                        if let Some(value) = check.some("template.parameters[3].value", &value.value) {
                            check.json(
                                "template.parameters[3].value",
                                value,
                                r#"{"order_id":7,"lines":[{"skuCode":"a","qty":2}],"note":null}"#,
                            );
                        }
                    }
                    other => check.fail("template.parameters[3]", other),
                }
            }
            if let Some(value) = value.get(4) {
                check.equal("template.parameters[4].type", value.kind(), "sectionList");
                match value {
                    TemplateParameter::SectionList(value) => {
                        check.holds("template.parameters[4].key", &value.key, &"sections");
                        if let Some(value) = check.some("template.parameters[4].value", &value.value) {
                            if let Some(value) = check.some("template.parameters[4].value.sections", &value.sections) {
                                check.length("template.parameters[4].value.sections", value, 1);
                                if let Some(value) = value.first() {
                                    check.holds("template.parameters[4].value.sections[0].id", &value.id, &"s1");
                                    check.holds(
                                        "template.parameters[4].value.sections[0].multipleSelection",
                                        &value.multiple_selection,
                                        &true,
                                    );
                                    check.holds(
                                        "template.parameters[4].value.sections[0].title",
                                        &value.title,
                                        &"Colours",
                                    );
                                    if let Some(value) =
                                        check.some("template.parameters[4].value.sections[0].items", &value.items)
                                    {
                                        check.length("template.parameters[4].value.sections[0].items", value, 1);
                                        if let Some(value) = value.first() {
                                            check.holds(
                                                "template.parameters[4].value.sections[0].items[0].id",
                                                &value.id,
                                                &"r1",
                                            );
                                            check.holds(
                                                "template.parameters[4].value.sections[0].items[0].type",
                                                &value.r#type,
                                                &ChoiceItemType::ReplyAction,
                                            );
                                            check.holds(
                                                "template.parameters[4].value.sections[0].items[0].reference",
                                                &value.reference,
                                                &"ref",
                                            );
                                            check.holds(
                                                "template.parameters[4].value.sections[0].items[0].role",
                                                &value.role,
                                                &"row",
                                            );
                                            check.holds(
                                                "template.parameters[4].value.sections[0].items[0].hidden",
                                                &value.hidden,
                                                &false,
                                            );
                                            if let Some(value) = check.some(
                                                "template.parameters[4].value.sections[0].items[0].replyAction",
                                                &value.reply_action,
                                            ) {
                                                check.holds("template.parameters[4].value.sections[0].items[0].replyAction.text", &value.text, &"Red");
                                                check.holds("template.parameters[4].value.sections[0].items[0].replyAction.imageUrl", &value.image_url, &"https://example.com/red.png");
                                                check.holds("template.parameters[4].value.sections[0].items[0].replyAction.payload", &value.payload, &"red");
                                                check.holds("template.parameters[4].value.sections[0].items[0].replyAction.subTitle", &value.sub_title, &"Warm");
                                            }
                                        }
                                    }
                                }
                            }
                        }
                    }
                    other => check.fail("template.parameters[4]", other),
                }
            }
            if let Some(value) = value.get(5) {
                check.equal("template.parameters[5].type", value.kind(), "timeslotList");
                match value {
                    TemplateParameter::TimeslotList(value) => {
                        check.holds("template.parameters[5].key", &value.key, &"slots");
                        if let Some(value) = check.some("template.parameters[5].value", &value.value) {
                            if let Some(value) = check.some("template.parameters[5].value.timeslots", &value.timeslots)
                            {
                                check.length("template.parameters[5].value.timeslots", value, 1);
                                if let Some(value) = value.first() {
                                    check.holds("template.parameters[5].value.timeslots[0].id", &value.id, &"t1");
                                    check.holds(
                                        "template.parameters[5].value.timeslots[0].startTime",
                                        &value.start_time,
                                        &crate::check::time("2025-05-29T06:14:56.392Z"),
                                    );
                                    check.holds(
                                        "template.parameters[5].value.timeslots[0].duration",
                                        &value.duration,
                                        &1800.5,
                                    );
                                }
                            }
                        }
                    }
                    other => check.fail("template.parameters[5]", other),
                }
            }
            if let Some(value) = value.get(6) {
                check.equal("template.parameters[6].type", value.kind(), "productSections");
                match value {
                    TemplateParameter::ProductSections(value) => {
                        check.holds("template.parameters[6].key", &value.key, &"shelves");
                        if let Some(value) = check.some("template.parameters[6].value", &value.value) {
                            if let Some(value) =
                                check.some("template.parameters[6].value.productSections", &value.product_sections)
                            {
                                check.length("template.parameters[6].value.productSections", value, 1);
                                if let Some(value) = value.first() {
                                    check.holds(
                                        "template.parameters[6].value.productSections[0].title",
                                        &value.title,
                                        &"Shoes",
                                    );
                                    if let Some(value) = check.some(
                                        "template.parameters[6].value.productSections[0].products",
                                        &value.products,
                                    ) {
                                        check.length(
                                            "template.parameters[6].value.productSections[0].products",
                                            value,
                                            1,
                                        );
                                        if let Some(value) = value.first() {
                                            check.holds("template.parameters[6].value.productSections[0].products[0].externalProductId", &value.external_product_id, &"sku-1");
                                            check.holds(
                                                "template.parameters[6].value.productSections[0].products[0].amount",
                                                &value.amount,
                                                &"19.95",
                                            );
                                            check.holds(
                                                "template.parameters[6].value.productSections[0].products[0].text",
                                                &value.text,
                                                &"A shoe",
                                            );
                                        }
                                    }
                                }
                            }
                        }
                    }
                    other => check.fail("template.parameters[6]", other),
                }
            }
            if let Some(value) = value.get(7) {
                check.equal("template.parameters[7].type", value.kind(), "productList");
                match value {
                    TemplateParameter::ProductList(value) => {
                        check.holds("template.parameters[7].key", &value.key, &"products");
                        if let Some(value) = check.some("template.parameters[7].value", &value.value) {
                            if let Some(value) = check.some("template.parameters[7].value.products", &value.products) {
                                check.length("template.parameters[7].value.products", value, 1);
                                if let Some(value) = value.first() {
                                    check.equal(
                                        "template.parameters[7].value.products[0].type",
                                        value.kind(),
                                        "product",
                                    );
                                    match value {
                                        ProductItem::Product(value) => {
                                            check.holds(
                                                "template.parameters[7].value.products[0].product.externalProductId",
                                                &value.external_product_id,
                                                &"sku-1",
                                            );
                                            check.holds(
                                                "template.parameters[7].value.products[0].product.amount",
                                                &value.amount,
                                                &"19.95",
                                            );
                                            check.holds(
                                                "template.parameters[7].value.products[0].product.text",
                                                &value.text,
                                                &"A shoe",
                                            );
                                        }
                                        other => check.fail("template.parameters[7].value.products[0].product", other),
                                    }
                                }
                            }
                        }
                    }
                    other => check.fail("template.parameters[7]", other),
                }
            }
            if let Some(value) = value.get(8) {
                check.equal("template.parameters[8].type", value.kind(), "shippingMethodList");
                match value {
                    TemplateParameter::ShippingMethodList(value) => {
                        check.holds("template.parameters[8].key", &value.key, &"shipping");
                        if let Some(value) = check.some("template.parameters[8].value", &value.value) {
                            if let Some(value) =
                                check.some("template.parameters[8].value.shippingMethods", &value.shipping_methods)
                            {
                                check.length("template.parameters[8].value.shippingMethods", value, 1);
                                if let Some(value) = value.first() {
                                    check.holds(
                                        "template.parameters[8].value.shippingMethods[0].amount",
                                        &value.amount,
                                        &"4.95",
                                    );
                                    check.holds(
                                        "template.parameters[8].value.shippingMethods[0].label",
                                        &value.label,
                                        &"Post",
                                    );
                                    check.holds(
                                        "template.parameters[8].value.shippingMethods[0].identifier",
                                        &value.identifier,
                                        &"post",
                                    );
                                    check.holds(
                                        "template.parameters[8].value.shippingMethods[0].detail",
                                        &value.detail,
                                        &"Two days",
                                    );
                                }
                            }
                        }
                    }
                    other => check.fail("template.parameters[8]", other),
                }
            }
            if let Some(value) = value.get(9) {
                check.equal("template.parameters[9].type", value.kind(), "lineItemList");
                match value {
                    TemplateParameter::LineItemList(value) => {
                        check.holds("template.parameters[9].key", &value.key, &"lines");
                        if let Some(value) = check.some("template.parameters[9].value", &value.value) {
                            if let Some(value) = check.some("template.parameters[9].value.lineItems", &value.line_items)
                            {
                                check.length("template.parameters[9].value.lineItems", value, 2);
                                if let Some(value) = value.first() {
                                    check.holds(
                                        "template.parameters[9].value.lineItems[0].amount",
                                        &value.amount,
                                        &"19.95",
                                    );
                                    check.holds(
                                        "template.parameters[9].value.lineItems[0].text",
                                        &value.text,
                                        &"A shoe",
                                    );
                                    check.holds(
                                        "template.parameters[9].value.lineItems[0].type",
                                        &value.r#type,
                                        &LineItemType::Final,
                                    );
                                }
                                if let Some(value) = value.get(1) {
                                    check.holds(
                                        "template.parameters[9].value.lineItems[1].amount",
                                        &value.amount,
                                        &"4.95",
                                    );
                                    check.holds("template.parameters[9].value.lineItems[1].text", &value.text, &"Post");
                                    check.holds(
                                        "template.parameters[9].value.lineItems[1].type",
                                        &value.r#type,
                                        &LineItemType::Pending,
                                    );
                                }
                            }
                        }
                    }
                    other => check.fail("template.parameters[9]", other),
                }
            }
            if let Some(value) = value.get(10) {
                check.equal("template.parameters[10].type", value.kind(), "whatsappProductSections");
                match value {
                    TemplateParameter::WhatsappProductSections(value) => {
                        check.holds("template.parameters[10].key", &value.key, &"waShelves");
                        if let Some(value) = check.some("template.parameters[10].value", &value.value) {
                            if let Some(value) = check.some("template.parameters[10].value.sections", &value.sections) {
                                check.length("template.parameters[10].value.sections", value, 1);
                                if let Some(value) = value.first() {
                                    check.holds("template.parameters[10].value.sections[0].id", &value.id, &"w1");
                                    check.holds(
                                        "template.parameters[10].value.sections[0].type",
                                        &value.r#type,
                                        &WhatsappSectionItemType::WhatsappProductSection,
                                    );
                                    check.holds(
                                        "template.parameters[10].value.sections[0].reference",
                                        &value.reference,
                                        &"ref",
                                    );
                                    check.holds(
                                        "template.parameters[10].value.sections[0].role",
                                        &value.role,
                                        &"shelf",
                                    );
                                    check.holds(
                                        "template.parameters[10].value.sections[0].hidden",
                                        &value.hidden,
                                        &true,
                                    );
                                    if let Some(value) = check.some(
                                        "template.parameters[10].value.sections[0].whatsappProductSection",
                                        &value.whatsapp_product_section,
                                    ) {
                                        check.holds(
                                            "template.parameters[10].value.sections[0].whatsappProductSection.title",
                                            &value.title,
                                            &"Shoes",
                                        );
                                        if let Some(value) = check.some(
                                            "template.parameters[10].value.sections[0].whatsappProductSection.products",
                                            &value.products,
                                        ) {
                                            check.length("template.parameters[10].value.sections[0].whatsappProductSection.products", value, 1);
                                            if let Some(value) = value.first() {
                                                check.holds("template.parameters[10].value.sections[0].whatsappProductSection.products[0].id", &value.id, &"i1");
                                                check.holds("template.parameters[10].value.sections[0].whatsappProductSection.products[0].type", &value.r#type, &WhatsappProductItemType::WhatsappProductItem);
                                                check.holds("template.parameters[10].value.sections[0].whatsappProductSection.products[0].reference", &value.reference, &"ref");
                                                check.holds("template.parameters[10].value.sections[0].whatsappProductSection.products[0].role", &value.role, &"item");
                                                check.holds("template.parameters[10].value.sections[0].whatsappProductSection.products[0].hidden", &value.hidden, &false);
                                                if let Some(value) = check.some("template.parameters[10].value.sections[0].whatsappProductSection.products[0].whatsappProductItem", &value.whatsapp_product_item) { check.holds("template.parameters[10].value.sections[0].whatsappProductSection.products[0].whatsappProductItem.externalProductId", &value.external_product_id, &"sku-1");
 }
                                            }
                                        }
                                    }
                                }
                            }
                        }
                    }
                    other => check.fail("template.parameters[10]", other),
                }
            }
            if let Some(value) = value.get(11) {
                check.equal("template.parameters[11].type", value.kind(), "whatsappProductItems");
                match value {
                    TemplateParameter::WhatsappProductItems(value) => {
                        check.holds("template.parameters[11].key", &value.key, &"waItems");
                        if let Some(value) = check.some("template.parameters[11].value", &value.value) {
                            if let Some(value) = check.some("template.parameters[11].value.products", &value.products) {
                                check.length("template.parameters[11].value.products", value, 2);
                                if let Some(value) = value.first() {
                                    check.holds("template.parameters[11].value.products[0].id", &value.id, &"i2");
                                    check.holds(
                                        "template.parameters[11].value.products[0].type",
                                        &value.r#type,
                                        &WhatsappProductItemType::WhatsappProductItem,
                                    );
                                    check.holds(
                                        "template.parameters[11].value.products[0].reference",
                                        &value.reference,
                                        &"ref",
                                    );
                                    check.holds("template.parameters[11].value.products[0].role", &value.role, &"item");
                                    check.holds(
                                        "template.parameters[11].value.products[0].hidden",
                                        &value.hidden,
                                        &false,
                                    );
                                    if let Some(value) = check.some(
                                        "template.parameters[11].value.products[0].whatsappProductItem",
                                        &value.whatsapp_product_item,
                                    ) {
                                        check.holds("template.parameters[11].value.products[0].whatsappProductItem.externalProductId", &value.external_product_id, &"sku-2");
                                    }
                                }
                                if let Some(value) = value.get(1) {
                                    check.holds("template.parameters[11].value.products[1].id", &value.id, &"i3");
                                    check.holds(
                                        "template.parameters[11].value.products[1].type",
                                        &value.r#type,
                                        &WhatsappProductItemType::WhatsappProductItem,
                                    );
                                    check.holds(
                                        "template.parameters[11].value.products[1].reference",
                                        &value.reference,
                                        &"ref",
                                    );
                                    check.holds("template.parameters[11].value.products[1].role", &value.role, &"item");
                                    check.holds(
                                        "template.parameters[11].value.products[1].hidden",
                                        &value.hidden,
                                        &false,
                                    );
                                    if let Some(value) = check.some(
                                        "template.parameters[11].value.products[1].whatsappProductItem",
                                        &value.whatsapp_product_item,
                                    ) {
                                        check.holds("template.parameters[11].value.products[1].whatsappProductItem.externalProductId", &value.external_product_id, &"sku-3");
                                    }
                                }
                            }
                        }
                    }
                    other => check.fail("template.parameters[11]", other),
                }
            }
        }
    }
    Ok(())
}
