// Written by codegen from spec/. Edit spec/ and run `make generate`.

//! Messaging, Get message media: 400

#[allow(unused_imports)]
use std::{collections::HashMap, time::Duration};

use crate::check::{Check, Outcome};
#[allow(unused_imports)]
use birdwire::{CallOptions, Change, Json, Upload, types::*};

pub async fn run(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    let outcome = match bird
        .channels()
        .messages()
        .media()
        .download(
            "96a0b5fa-a986-453d-be5c-3117f989f025",
            "5f9c0c9e-2f52-4a0a-9d6a-4c1a0d4be0b1",
            GetMessageMedia::default(),
        )
        .await
    {
        Ok(media) => media.bytes().await,
        Err(error) => Err(error),
    };
    check.error(outcome, r#"{"kind":"badRequest","status":400,"code":"BadRequest","message":"The request did not pass validation","delivery":"answered","attempts":1}"#);
    Ok(())
}
