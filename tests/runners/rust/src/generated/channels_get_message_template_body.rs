// Written by codegen from spec/. Edit spec/ and run `make generate`.

//! written from the schema: a body of the kind template with every member

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
        check.equal("body.type", value.kind(), "template");
        match value {
            MessageBody::Template(Some(value)) => {
                check.holds("body.template.projectId", &value.project_id, &"ce6a2fd6-b2fa-4f5a-a2cd-f3bd15883318");
                check.holds("body.template.version", &value.version, &"latest");
                check.holds("body.template.locale", &value.locale, &"en");
                if let Some(value) = check.some("body.template.parameters", &value.parameters) {
                    check.length("body.template.parameters", value, 1);
                    if let Some(value) = value.first() {
                        check.equal("body.template.parameters[0].type", value.kind(), "string");
                        match value {
                            TemplateParameter::String(value) => {
                                check.holds("body.template.parameters[0].key", &value.key, &"name");
                                check.holds("body.template.parameters[0].value", &value.value, &"Ada");
                            }
                            other => check.fail("body.template.parameters[0]", other),
                        }
                    }
                }
            }
            other => check.fail("body.template", other),
        }
    }
    check.raw("", answer.raw_json(), r#"{"id":"96a0b5fa-a986-453d-be5c-3117f989f025","channelId":"614208aa-b153-4d5d-9989-2fddfc0ce4c3","status":"delivered","direction":"incoming","body":{"type":"template","template":{"projectId":"ce6a2fd6-b2fa-4f5a-a2cd-f3bd15883318","version":"latest","locale":"en","parameters":[{"type":"string","key":"name","value":"Ada"}]}}}"#);
    Ok(())
}
