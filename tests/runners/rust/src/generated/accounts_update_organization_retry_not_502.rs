// Written by codegen from spec/. Edit spec/ and run `make generate`.

//! a write that may have been done is not repeated

#[allow(unused_imports)]
use std::{collections::HashMap, time::Duration};

use crate::check::{Check, Outcome};
#[allow(unused_imports)]
use birdwire::{CallOptions, Change, Json, Upload, types::*};

pub async fn run(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(
        bird.organizations()
            .update(UpdateOrganization { name: Some("Birdwire".into()), ..Default::default() })
            .max_retries(2)
            .await,
        r#"{"kind":"server","status":502,"delivery":"maybeSent","attempts":1}"#,
    );
    Ok(())
}
