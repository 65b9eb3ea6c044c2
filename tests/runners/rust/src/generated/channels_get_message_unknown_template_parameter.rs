// Written by codegen from spec/. Edit spec/ and run `make generate`.

//! a template parameter of a kind that is not known yet

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
    if let Some(value) = check.some("template", &answer.template) {
        check.holds("template.projectId", &value.project_id, &"ce6a2fd6-b2fa-4f5a-a2cd-f3bd15883318");
        if let Some(value) = check.some("template.parameters", &value.parameters) {
            check.length("template.parameters", value, 2);
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
                check.equal("template.parameters[1].type", value.kind(), "crystal");
                match value {
                    TemplateParameter::Unknown(json) => check.json(
                        "template.parameters[1]",
                        json,
                        r#"{"type":"crystal","key":"facets","value":{"count":8}}"#,
                    ),
                    other => check.fail("template.parameters[1]", other),
                }
            }
        }
    }
    check.raw("", answer.raw_json(), r#"{"id":"96a0b5fa-a986-453d-be5c-3117f989f025","channelId":"614208aa-b153-4d5d-9989-2fddfc0ce4c3","status":"delivered","direction":"incoming","template":{"projectId":"ce6a2fd6-b2fa-4f5a-a2cd-f3bd15883318","parameters":[{"type":"string","key":"name","value":"Ada"},{"type":"crystal","key":"facets","value":{"count":8}}]}}"#);
    Ok(())
}
