// Written by codegen from spec/. Edit spec/ and run `make generate`.

//! Messaging, Get message media: 200 with the file's place, passed on as it came

#[allow(unused_imports)]
use std::{collections::HashMap, time::Duration};

use crate::check::{Check, Outcome};
#[allow(unused_imports)]
use birdwire::{CallOptions, Change, Json, Upload, types::*};

pub async fn run(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.media(bird.channels().messages().media().download("96a0b5fa-a986-453d-be5c-3117f989f025", "5f9c0c9e-2f52-4a0a-9d6a-4c1a0d4be0b1", GetMessageMedia { redirect: Some(false) }).await?, r#"{"status":200,"contentType":"application/json","base64":"eyJsb2NhdGlvbiI6Imh0dHBzOi8vZmlsZXMuZXhhbXBsZS5jb20vaW1hZ2UucG5nIn0="}"#).await?;
    Ok(())
}
