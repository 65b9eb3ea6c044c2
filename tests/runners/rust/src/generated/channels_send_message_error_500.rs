// Written by codegen from spec/. Edit spec/ and run `make generate`.

//! the answer 500 in the documented envelope

#[allow(unused_imports)]
use std::{collections::HashMap, time::Duration};

use crate::check::{Check, Outcome};
#[allow(unused_imports)]
use birdwire::{CallOptions, Change, Json, Upload, types::*};

pub async fn run(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(bird.channels().messages().send("614208aa-b153-4d5d-9989-2fddfc0ce4c3", CreateMessage { receiver: Receiver { contacts: Some(vec![ReceiverContact { identifier_key: Some("phonenumber".into()), identifier_value: Some("+31612345678".into()), ..Default::default() }]) }, body: Some(MessageBody::Text(TextBody { text: Some("Hello".into()), ..Default::default() })), ..Default::default() }).max_retries(0).await, r#"{"kind":"server","status":500,"code":"InternalError","message":"Something went wrong","delivery":"maybeSent","attempts":1}"#);
    Ok(())
}
