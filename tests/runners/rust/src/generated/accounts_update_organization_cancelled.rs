// Written by codegen from spec/. Edit spec/ and run `make generate`.

//! the caller gives up; the connection must close

#[allow(unused_imports)]
use std::{collections::HashMap, time::Duration};

use crate::check::{Check, Outcome};
#[allow(unused_imports)]
use birdwire::{CallOptions, Change, Json, Upload, types::*};
use std::future::IntoFuture;

pub async fn run(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check
        .cancelled(
            500,
            bird.organizations()
                .update(UpdateOrganization { name: Some("Birdwire".into()), ..Default::default() })
                .into_future(),
        )
        .await;
    Ok(())
}
