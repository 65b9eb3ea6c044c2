// Written by codegen from spec/. Edit spec/ and run `make generate`.

//! written from the schema: a value of every kind in an answer

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
    check.holds("status", &answer.status, &MessageStatus::Sent);
    check.holds("direction", &answer.direction, &MessageDirection::Outgoing);
    if let Some(value) = check.some("template", &answer.template) {
        check.holds("template.projectId", &value.project_id, &"ce6a2fd6-b2fa-4f5a-a2cd-f3bd15883318");
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
    check.raw("", answer.raw_json(), r#"{"id":"96a0b5fa-a986-453d-be5c-3117f989f025","channelId":"614208aa-b153-4d5d-9989-2fddfc0ce4c3","status":"sent","direction":"outgoing","template":{"projectId":"ce6a2fd6-b2fa-4f5a-a2cd-f3bd15883318","parameters":[{"type":"string","key":"name","value":"Ada"},{"type":"number","key":"discount","value":2.5},{"type":"boolean","key":"vip","value":false},{"type":"object","key":"order","value":{"order_id":7,"lines":[{"skuCode":"a","qty":2}],"note":null}},{"type":"sectionList","key":"sections","value":{"sections":[{"id":"s1","multipleSelection":true,"title":"Colours","items":[{"id":"r1","type":"reply-action","reference":"ref","role":"row","hidden":false,"replyAction":{"text":"Red","imageUrl":"https://example.com/red.png","payload":"red","subTitle":"Warm"}}]}]}},{"type":"timeslotList","key":"slots","value":{"timeslots":[{"id":"t1","startTime":"2025-05-29T06:14:56.392Z","duration":1800.5}]}},{"type":"productSections","key":"shelves","value":{"productSections":[{"title":"Shoes","products":[{"externalProductId":"sku-1","amount":"19.95","text":"A shoe"}]}]}},{"type":"productList","key":"products","value":{"products":[{"type":"product","product":{"externalProductId":"sku-1","amount":"19.95","text":"A shoe"}}]}},{"type":"shippingMethodList","key":"shipping","value":{"shippingMethods":[{"amount":"4.95","label":"Post","identifier":"post","detail":"Two days"}]}},{"type":"lineItemList","key":"lines","value":{"lineItems":[{"amount":"19.95","text":"A shoe","type":"final"},{"amount":"4.95","text":"Post","type":"pending"}]}},{"type":"whatsappProductSections","key":"waShelves","value":{"sections":[{"id":"w1","type":"whatsapp-product-section","reference":"ref","role":"shelf","hidden":true,"whatsappProductSection":{"title":"Shoes","products":[{"id":"i1","type":"whatsapp-product-item","reference":"ref","role":"item","hidden":false,"whatsappProductItem":{"externalProductId":"sku-1"}}]}}]}},{"type":"whatsappProductItems","key":"waItems","value":{"products":[{"id":"i2","type":"whatsapp-product-item","reference":"ref","role":"item","hidden":false,"whatsappProductItem":{"externalProductId":"sku-2"}},{"id":"i3","type":"whatsapp-product-item","reference":"ref","role":"item","hidden":false,"whatsappProductItem":{"externalProductId":"sku-3"}}]}}]}}"#);
    Ok(())
}
