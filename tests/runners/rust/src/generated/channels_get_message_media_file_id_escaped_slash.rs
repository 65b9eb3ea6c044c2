// Written by codegen from spec/. Edit spec/ and run `make generate`.

//! an argument is one segment of the path, whatever it holds

#[allow(unused_imports)]
use std::{collections::HashMap, time::Duration};

use crate::check::{Check, Outcome};
#[allow(unused_imports)]
use birdwire::{CallOptions, Change, Json, Upload, types::*};

pub async fn run(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.media(bird.channels().messages().media().download("96a0b5fa-a986-453d-be5c-3117f989f025", "%2f", GetMessageMedia::default()).await?, r#"{"status":200,"contentType":"image/png","base64":"iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="}"#).await?;
    Ok(())
}
