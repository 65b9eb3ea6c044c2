// Written by codegen from spec/. Edit spec/ and run `make generate`.

//! a limit of the schema: a platform is letters, digits and hyphens

#[allow(unused_imports)]
use std::{collections::HashMap, time::Duration};

use crate::check::{Check, Outcome};
#[allow(unused_imports)]
use birdwire::{CallOptions, Change, Json, Upload, types::*};

pub async fn run(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(
        Check::walk(bird.channels().messages().list_by_workspace(ListWorkspaceMessages {
            platform: Some(vec!["sms".into(), "a b c".into()]),
            ..Default::default()
        }))
        .await,
        r#"{"kind":"input","path":"query.platform[1]","delivery":"neverSent"}"#,
    );
    Ok(())
}
