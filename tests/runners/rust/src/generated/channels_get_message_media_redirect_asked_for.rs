// Written by codegen from spec/. Edit spec/ and run `make generate`.

//! Messaging, Get message media: 302 after redirect=true

#[allow(unused_imports)]
use std::{collections::HashMap, time::Duration};

use crate::check::{Check, Outcome};
#[allow(unused_imports)]
use birdwire::{CallOptions, Change, Json, Upload, types::*};

pub async fn run(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.media(bird.channels().messages().media().download("96a0b5fa-a986-453d-be5c-3117f989f025", "5f9c0c9e-2f52-4a0a-9d6a-4c1a0d4be0b1", GetMessageMedia { redirect: Some(true) }).await?, r#"{"status":200,"contentType":"image/png","base64":"iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="}"#).await?;
    Ok(())
}
