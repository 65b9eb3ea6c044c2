// Written by codegen from spec/. Edit spec/ and run `make generate`.

//! a limit of the schema: the key of a timeslotList parameter is required

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
                    template: Some(Template {
                        project_id: Some("ce6a2fd6-b2fa-4f5a-a2cd-f3bd15883318".into()),
                        parameters: Some(vec![TemplateParameter::TimeslotList(TimeslotListTemplateParameter {
                            value: Some(TimeslotListValue {
                                timeslots: Some(vec![Timeslot {
                                    id: Some("t1".into()),
                                    start_time: Some(crate::check::time("2025-05-29T06:14:56.392Z")),
                                    duration: Some(1800.5),
                                }]),
                            }),
                            ..Default::default()
                        })]),
                        ..Default::default()
                    }),
                    ..Default::default()
                },
            )
            .await,
        r#"{"kind":"input","path":"body.template.parameters[0].key","delivery":"neverSent"}"#,
    );
    Ok(())
}
