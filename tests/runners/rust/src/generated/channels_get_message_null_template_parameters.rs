// Written by codegen from spec/. Edit spec/ and run `make generate`.

//! every member of a template parameter of every kind null

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
    if let Some(value) = check.some("template", &answer.template) {
        if let Some(value) = check.some("template.parameters", &value.parameters) {
            check.length("template.parameters", value, 12);
            if let Some(value) = value.first() {
                check.equal("template.parameters[0].type", value.kind(), "string");
                match value {
                    TemplateParameter::String(value) => {
                        check.none("template.parameters[0].key", &value.key);
                        check.none("template.parameters[0].value", &value.value);
                    }
                    other => check.fail("template.parameters[0]", other),
                }
            }
            if let Some(value) = value.get(1) {
                check.equal("template.parameters[1].type", value.kind(), "number");
                match value {
                    TemplateParameter::Number(value) => {
                        check.none("template.parameters[1].key", &value.key);
                        check.none("template.parameters[1].value", &value.value);
                    }
                    other => check.fail("template.parameters[1]", other),
                }
            }
            if let Some(value) = value.get(2) {
                check.equal("template.parameters[2].type", value.kind(), "boolean");
                match value {
                    TemplateParameter::Boolean(value) => {
                        check.none("template.parameters[2].key", &value.key);
                        check.none("template.parameters[2].value", &value.value);
                    }
                    other => check.fail("template.parameters[2]", other),
                }
            }
            if let Some(value) = value.get(3) {
                check.equal("template.parameters[3].type", value.kind(), "object");
                match value {
                    TemplateParameter::Object(value) => {
                        check.none("template.parameters[3].key", &value.key);
                        check.none("template.parameters[3].value", &value.value);
                    }
                    other => check.fail("template.parameters[3]", other),
                }
            }
            if let Some(value) = value.get(4) {
                check.equal("template.parameters[4].type", value.kind(), "sectionList");
                match value {
                    TemplateParameter::SectionList(value) => {
                        check.none("template.parameters[4].key", &value.key);
                        check.none("template.parameters[4].value", &value.value);
                    }
                    other => check.fail("template.parameters[4]", other),
                }
            }
            if let Some(value) = value.get(5) {
                check.equal("template.parameters[5].type", value.kind(), "timeslotList");
                match value {
                    TemplateParameter::TimeslotList(value) => {
                        check.none("template.parameters[5].key", &value.key);
                        check.none("template.parameters[5].value", &value.value);
                    }
                    other => check.fail("template.parameters[5]", other),
                }
            }
            if let Some(value) = value.get(6) {
                check.equal("template.parameters[6].type", value.kind(), "productSections");
                match value {
                    TemplateParameter::ProductSections(value) => {
                        check.none("template.parameters[6].key", &value.key);
                        check.none("template.parameters[6].value", &value.value);
                    }
                    other => check.fail("template.parameters[6]", other),
                }
            }
            if let Some(value) = value.get(7) {
                check.equal("template.parameters[7].type", value.kind(), "productList");
                match value {
                    TemplateParameter::ProductList(value) => {
                        check.none("template.parameters[7].key", &value.key);
                        check.none("template.parameters[7].value", &value.value);
                    }
                    other => check.fail("template.parameters[7]", other),
                }
            }
            if let Some(value) = value.get(8) {
                check.equal("template.parameters[8].type", value.kind(), "shippingMethodList");
                match value {
                    TemplateParameter::ShippingMethodList(value) => {
                        check.none("template.parameters[8].key", &value.key);
                        check.none("template.parameters[8].value", &value.value);
                    }
                    other => check.fail("template.parameters[8]", other),
                }
            }
            if let Some(value) = value.get(9) {
                check.equal("template.parameters[9].type", value.kind(), "lineItemList");
                match value {
                    TemplateParameter::LineItemList(value) => {
                        check.none("template.parameters[9].key", &value.key);
                        check.none("template.parameters[9].value", &value.value);
                    }
                    other => check.fail("template.parameters[9]", other),
                }
            }
            if let Some(value) = value.get(10) {
                check.equal("template.parameters[10].type", value.kind(), "whatsappProductSections");
                match value {
                    TemplateParameter::WhatsappProductSections(value) => {
                        check.none("template.parameters[10].key", &value.key);
                        check.none("template.parameters[10].value", &value.value);
                    }
                    other => check.fail("template.parameters[10]", other),
                }
            }
            if let Some(value) = value.get(11) {
                check.equal("template.parameters[11].type", value.kind(), "whatsappProductItems");
                match value {
                    TemplateParameter::WhatsappProductItems(value) => {
                        check.none("template.parameters[11].key", &value.key);
                        check.none("template.parameters[11].value", &value.value);
                    }
                    other => check.fail("template.parameters[11]", other),
                }
            }
        }
    }
    Ok(())
}
