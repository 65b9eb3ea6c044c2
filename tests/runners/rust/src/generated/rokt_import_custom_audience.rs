// Written by codegen from spec/. Edit spec/ and run `make generate`.

//! The vectors of `importCustomAudience`.

#[allow(unused_imports)]
use std::{collections::HashMap, time::Duration};

#[allow(unused_imports)]
use birdwire::{CallOptions, Change, Csv, Json, Upload, types::*};

use crate::check::{Check, Outcome};

/// an answer without a body
pub async fn answer_empty(check: &mut Check) -> Outcome {
    let bird = check.built(
        birdwire::rokt::Client::builder()
            .public_key("rpub-test")
            .secret_key("rsec-test")
            .max_retries(0)
            .base_url(check.base_url())
            .build(),
    );
    bird.custom_audiences()
        .import_audience(CustomAudienceImport {
            account_id: Some("REPLACE_ME".into()),
            emails: Some(vec!["alice@example.com".into(), "bob@example.com".into()]),
            action: AudienceAction::Include,
            ..Default::default()
        })
        .await?;
    Ok(())
}

/// a body that nobody asked for is no error
pub async fn answer_json(check: &mut Check) -> Outcome {
    let bird = check.built(
        birdwire::rokt::Client::builder()
            .public_key("rpub-test")
            .secret_key("rsec-test")
            .max_retries(0)
            .base_url(check.base_url())
            .build(),
    );
    bird.custom_audiences()
        .import_audience(CustomAudienceImport {
            account_id: Some("REPLACE_ME".into()),
            emails: Some(vec!["alice@example.com".into(), "bob@example.com".into()]),
            action: AudienceAction::Include,
            ..Default::default()
        })
        .await?;
    Ok(())
}

/// keys are UTF-8 before they are Base64
pub async fn client_keys_not_ascii(check: &mut Check) -> Outcome {
    let bird = check.built(
        birdwire::rokt::Client::builder()
            .public_key("rpub-é")
            .secret_key("rsec-:ü")
            .max_retries(0)
            .base_url(check.base_url())
            .build(),
    );
    bird.custom_audiences()
        .import_audience(CustomAudienceImport {
            account_id: Some("REPLACE_ME".into()),
            emails: Some(vec!["alice@example.com".into(), "bob@example.com".into()]),
            action: AudienceAction::Include,
            ..Default::default()
        })
        .await?;
    Ok(())
}

/// the keys of the documents
pub async fn client_keys(check: &mut Check) -> Outcome {
    let bird = check.built(
        birdwire::rokt::Client::builder()
            .public_key("rpub-aaaaaaa-bbbb-cccc-dddd-eeeeeeeeeeee")
            .secret_key("rsec-aaaaaaa-bbbb-cccc-dddd-eeeeeeeeeeee")
            .max_retries(0)
            .base_url(check.base_url())
            .build(),
    );
    bird.custom_audiences()
        .import_audience(CustomAudienceImport {
            account_id: Some("REPLACE_ME".into()),
            emails: Some(vec!["alice@example.com".into(), "bob@example.com".into()]),
            action: AudienceAction::Include,
            ..Default::default()
        })
        .await?;
    Ok(())
}

/// one address
pub async fn email(check: &mut Check) -> Outcome {
    let bird = check.built(
        birdwire::rokt::Client::builder()
            .public_key("rpub-test")
            .secret_key("rsec-test")
            .max_retries(0)
            .base_url(check.base_url())
            .build(),
    );
    bird.custom_audiences()
        .import_audience(CustomAudienceImport {
            account_id: Some("REPLACE_ME".into()),
            email: Some("alice@example.com".into()),
            action: AudienceAction::Exclude,
            ..Default::default()
        })
        .await?;
    Ok(())
}

/// addresses are sent as they are given
pub async fn emails_as_given(check: &mut Check) -> Outcome {
    let bird = check.built(
        birdwire::rokt::Client::builder()
            .public_key("rpub-test")
            .secret_key("rsec-test")
            .max_retries(0)
            .base_url(check.base_url())
            .build(),
    );
    bird.custom_audiences()
        .import_audience(CustomAudienceImport {
            account_id: Some("REPLACE_ME".into()),
            emails: Some(vec![" Alice@Example.COM ".into(), "bob@example.com".into()]),
            action: AudienceAction::Include,
            ..Default::default()
        })
        .await?;
    Ok(())
}

/// Custom Audience Import API: the sample with two addresses
pub async fn emails(check: &mut Check) -> Outcome {
    let bird = check.built(
        birdwire::rokt::Client::builder()
            .public_key("rpub-test")
            .secret_key("rsec-test")
            .max_retries(0)
            .base_url(check.base_url())
            .build(),
    );
    bird.custom_audiences()
        .import_audience(CustomAudienceImport {
            account_id: Some("REPLACE_ME".into()),
            emails: Some(vec!["alice@example.com".into(), "bob@example.com".into()]),
            action: AudienceAction::Include,
            ..Default::default()
        })
        .await?;
    Ok(())
}

/// an error that is an object after all
pub async fn error_400_json(check: &mut Check) -> Outcome {
    let bird = check.built(
        birdwire::rokt::Client::builder()
            .public_key("rpub-test")
            .secret_key("rsec-test")
            .max_retries(0)
            .base_url(check.base_url())
            .build(),
    );
    check.error(bird.custom_audiences().import_audience(CustomAudienceImport { account_id: Some("REPLACE_ME".into()), emails: Some(vec!["alice@example.com".into(), "bob@example.com".into()]), action: AudienceAction::Include, ..Default::default() }).max_retries(0).await, r#"{"kind":"badRequest","status":400,"code":"bad","message":"accountId is missing","delivery":"answered","attempts":1}"#);
    Ok(())
}

/// Custom Audience Import API: 400, with a word as its body
pub async fn error_400(check: &mut Check) -> Outcome {
    let bird = check.built(
        birdwire::rokt::Client::builder()
            .public_key("rpub-test")
            .secret_key("rsec-test")
            .max_retries(0)
            .base_url(check.base_url())
            .build(),
    );
    check.error(
        bird.custom_audiences()
            .import_audience(CustomAudienceImport {
                account_id: Some("REPLACE_ME".into()),
                emails: Some(vec!["alice@example.com".into(), "bob@example.com".into()]),
                action: AudienceAction::Include,
                ..Default::default()
            })
            .max_retries(0)
            .await,
        r#"{"kind":"badRequest","status":400,"delivery":"answered","attempts":1}"#,
    );
    Ok(())
}

/// Custom Audience Import API: 401, with a word as its body
pub async fn error_401(check: &mut Check) -> Outcome {
    let bird = check.built(
        birdwire::rokt::Client::builder()
            .public_key("rpub-test")
            .secret_key("rsec-test")
            .max_retries(0)
            .base_url(check.base_url())
            .build(),
    );
    check.error(
        bird.custom_audiences()
            .import_audience(CustomAudienceImport {
                account_id: Some("REPLACE_ME".into()),
                emails: Some(vec!["alice@example.com".into(), "bob@example.com".into()]),
                action: AudienceAction::Include,
                ..Default::default()
            })
            .max_retries(0)
            .await,
        r#"{"kind":"authentication","status":401,"delivery":"answered","attempts":1}"#,
    );
    Ok(())
}

/// Custom Audience Import API: 403, with a word as its body
pub async fn error_403(check: &mut Check) -> Outcome {
    let bird = check.built(
        birdwire::rokt::Client::builder()
            .public_key("rpub-test")
            .secret_key("rsec-test")
            .max_retries(0)
            .base_url(check.base_url())
            .build(),
    );
    check.error(
        bird.custom_audiences()
            .import_audience(CustomAudienceImport {
                account_id: Some("REPLACE_ME".into()),
                emails: Some(vec!["alice@example.com".into(), "bob@example.com".into()]),
                action: AudienceAction::Include,
                ..Default::default()
            })
            .max_retries(0)
            .await,
        r#"{"kind":"permissionDenied","status":403,"delivery":"answered","attempts":1}"#,
    );
    Ok(())
}

/// Custom Audience Import API: 429, with a word as its body
pub async fn error_429(check: &mut Check) -> Outcome {
    let bird = check.built(
        birdwire::rokt::Client::builder()
            .public_key("rpub-test")
            .secret_key("rsec-test")
            .max_retries(0)
            .base_url(check.base_url())
            .build(),
    );
    check.error(
        bird.custom_audiences()
            .import_audience(CustomAudienceImport {
                account_id: Some("REPLACE_ME".into()),
                emails: Some(vec!["alice@example.com".into(), "bob@example.com".into()]),
                action: AudienceAction::Include,
                ..Default::default()
            })
            .max_retries(0)
            .await,
        r#"{"kind":"rateLimit","status":429,"retryAfterMs":7000,"delivery":"answered","attempts":1}"#,
    );
    Ok(())
}

/// Custom Audience Import API: 503, with a word as its body
pub async fn error_503(check: &mut Check) -> Outcome {
    let bird = check.built(
        birdwire::rokt::Client::builder()
            .public_key("rpub-test")
            .secret_key("rsec-test")
            .max_retries(0)
            .base_url(check.base_url())
            .build(),
    );
    check.error(
        bird.custom_audiences()
            .import_audience(CustomAudienceImport {
                account_id: Some("REPLACE_ME".into()),
                emails: Some(vec!["alice@example.com".into(), "bob@example.com".into()]),
                action: AudienceAction::Include,
                ..Default::default()
            })
            .max_retries(0)
            .await,
        r#"{"kind":"server","status":503,"delivery":"answered","attempts":1}"#,
    );
    Ok(())
}

/// a rule of the documents: exactly one of the four
pub async fn input_all_four(check: &mut Check) -> Outcome {
    let bird = check.built(
        birdwire::rokt::Client::builder()
            .public_key("rpub-test")
            .secret_key("rsec-test")
            .max_retries(0)
            .base_url(check.base_url())
            .build(),
    );
    check.error(
        bird.custom_audiences()
            .import_audience(CustomAudienceImport {
                account_id: Some("REPLACE_ME".into()),
                email: Some("a@example.com".into()),
                emails: Some(vec!["b@example.com".into()]),
                sha256: Some("1753bdb368271a785887ddbfb926164f2f7c6a88f609c07ff0401c5572955206".into()),
                sha256s: Some(vec!["1753bdb368271a785887ddbfb926164f2f7c6a88f609c07ff0401c5572955206".into()]),
                action: AudienceAction::Include,
                ..Default::default()
            })
            .await,
        r#"{"kind":"input","path":"body","delivery":"neverSent"}"#,
    );
    Ok(())
}

/// a limit of the schema: an address is not empty
pub async fn input_email_empty(check: &mut Check) -> Outcome {
    let bird = check.built(
        birdwire::rokt::Client::builder()
            .public_key("rpub-test")
            .secret_key("rsec-test")
            .max_retries(0)
            .base_url(check.base_url())
            .build(),
    );
    check.error(
        bird.custom_audiences()
            .import_audience(CustomAudienceImport {
                account_id: Some("REPLACE_ME".into()),
                emails: Some(vec!["a@example.com".into(), "".into()]),
                action: AudienceAction::Include,
                ..Default::default()
            })
            .await,
        r#"{"kind":"input","path":"body.emails[1]","delivery":"neverSent"}"#,
    );
    Ok(())
}

/// a limit of the schema: the digits of a hash are lower case
pub async fn input_hash_in_capitals(check: &mut Check) -> Outcome {
    let bird = check.built(
        birdwire::rokt::Client::builder()
            .public_key("rpub-test")
            .secret_key("rsec-test")
            .max_retries(0)
            .base_url(check.base_url())
            .build(),
    );
    check.error(
        bird.custom_audiences()
            .import_audience(CustomAudienceImport {
                account_id: Some("REPLACE_ME".into()),
                sha256s: Some(vec!["1753BDB368271A785887DDBFB926164F2F7C6A88F609C07FF0401C5572955206".into()]),
                action: AudienceAction::Include,
                ..Default::default()
            })
            .await,
        r#"{"kind":"input","path":"body.sha256s[0]","delivery":"neverSent"}"#,
    );
    Ok(())
}

/// a limit of the schema: a hash is no address
pub async fn input_hash_is_an_address(check: &mut Check) -> Outcome {
    let bird = check.built(
        birdwire::rokt::Client::builder()
            .public_key("rpub-test")
            .secret_key("rsec-test")
            .max_retries(0)
            .base_url(check.base_url())
            .build(),
    );
    check.error(
        bird.custom_audiences()
            .import_audience(CustomAudienceImport {
                account_id: Some("REPLACE_ME".into()),
                sha256s: Some(vec![
                    "1753bdb368271a785887ddbfb926164f2f7c6a88f609c07ff0401c5572955206".into(),
                    "a@example.com".into(),
                ]),
                action: AudienceAction::Include,
                ..Default::default()
            })
            .await,
        r#"{"kind":"input","path":"body.sha256s[1]","delivery":"neverSent"}"#,
    );
    Ok(())
}

/// a limit of the schema: a hash has 64 digits
pub async fn input_hash_too_short(check: &mut Check) -> Outcome {
    let bird = check.built(
        birdwire::rokt::Client::builder()
            .public_key("rpub-test")
            .secret_key("rsec-test")
            .max_retries(0)
            .base_url(check.base_url())
            .build(),
    );
    check.error(
        bird.custom_audiences()
            .import_audience(CustomAudienceImport {
                account_id: Some("REPLACE_ME".into()),
                sha256: Some("1753bdb368271a785887ddbfb926164f2f7c6a88f609c07ff0401c557295520".into()),
                action: AudienceAction::Include,
                ..Default::default()
            })
            .await,
        r#"{"kind":"input","path":"body.sha256","delivery":"neverSent"}"#,
    );
    Ok(())
}

/// a limit of the schema: at least one address
pub async fn input_no_emails(check: &mut Check) -> Outcome {
    let bird = check.built(
        birdwire::rokt::Client::builder()
            .public_key("rpub-test")
            .secret_key("rsec-test")
            .max_retries(0)
            .base_url(check.base_url())
            .build(),
    );
    check.error(
        bird.custom_audiences()
            .import_audience(CustomAudienceImport {
                account_id: Some("REPLACE_ME".into()),
                emails: Some(vec![]),
                action: AudienceAction::Include,
                ..Default::default()
            })
            .await,
        r#"{"kind":"input","path":"body.emails","delivery":"neverSent"}"#,
    );
    Ok(())
}

/// a rule of the documents: exactly one of the four
pub async fn input_none_of_four(check: &mut Check) -> Outcome {
    let bird = check.built(
        birdwire::rokt::Client::builder()
            .public_key("rpub-test")
            .secret_key("rsec-test")
            .max_retries(0)
            .base_url(check.base_url())
            .build(),
    );
    check.error(
        bird.custom_audiences()
            .import_audience(CustomAudienceImport {
                account_id: Some("REPLACE_ME".into()),
                action: AudienceAction::Include,
                ..Default::default()
            })
            .await,
        r#"{"kind":"input","path":"body","delivery":"neverSent"}"#,
    );
    Ok(())
}

/// a rule of the documents: exactly one of the four
pub async fn input_two_of_four(check: &mut Check) -> Outcome {
    let bird = check.built(
        birdwire::rokt::Client::builder()
            .public_key("rpub-test")
            .secret_key("rsec-test")
            .max_retries(0)
            .base_url(check.base_url())
            .build(),
    );
    check.error(
        bird.custom_audiences()
            .import_audience(CustomAudienceImport {
                account_id: Some("REPLACE_ME".into()),
                email: Some("a@example.com".into()),
                emails: Some(vec!["b@example.com".into()]),
                action: AudienceAction::Include,
                ..Default::default()
            })
            .await,
        r#"{"kind":"input","path":"body","delivery":"neverSent"}"#,
    );
    Ok(())
}

/// the keys go nowhere else
pub async fn redirect_not_followed(check: &mut Check) -> Outcome {
    let bird = check.built(
        birdwire::rokt::Client::builder()
            .public_key("rpub-test")
            .secret_key("rsec-test")
            .max_retries(0)
            .base_url(check.base_url())
            .build(),
    );
    check.error(
        bird.custom_audiences()
            .import_audience(CustomAudienceImport {
                account_id: Some("REPLACE_ME".into()),
                emails: Some(vec!["alice@example.com".into(), "bob@example.com".into()]),
                action: AudienceAction::Include,
                ..Default::default()
            })
            .max_retries(0)
            .await,
        r#"{"kind":"api","status":307,"delivery":"answered","attempts":1}"#,
    );
    Ok(())
}

/// too many requests at a time: wait and repeat
pub async fn retry_429(check: &mut Check) -> Outcome {
    let bird = check.built(
        birdwire::rokt::Client::builder()
            .public_key("rpub-test")
            .secret_key("rsec-test")
            .max_retries(0)
            .base_url(check.base_url())
            .build(),
    );
    bird.custom_audiences()
        .import_audience(CustomAudienceImport {
            account_id: Some("REPLACE_ME".into()),
            emails: Some(vec!["alice@example.com".into(), "bob@example.com".into()]),
            action: AudienceAction::Include,
            ..Default::default()
        })
        .max_retries(1)
        .await?;
    Ok(())
}

/// a call that may be repeated, answered 500
pub async fn retry_500(check: &mut Check) -> Outcome {
    let bird = check.built(
        birdwire::rokt::Client::builder()
            .public_key("rpub-test")
            .secret_key("rsec-test")
            .max_retries(0)
            .base_url(check.base_url())
            .build(),
    );
    bird.custom_audiences()
        .import_audience(CustomAudienceImport {
            account_id: Some("REPLACE_ME".into()),
            emails: Some(vec!["alice@example.com".into(), "bob@example.com".into()]),
            action: AudienceAction::Include,
            ..Default::default()
        })
        .max_retries(1)
        .await?;
    Ok(())
}

/// a call that may be repeated, after its connection broke
pub async fn retry_reset(check: &mut Check) -> Outcome {
    let bird = check.built(
        birdwire::rokt::Client::builder()
            .public_key("rpub-test")
            .secret_key("rsec-test")
            .max_retries(0)
            .base_url(check.base_url())
            .build(),
    );
    bird.custom_audiences()
        .import_audience(CustomAudienceImport {
            account_id: Some("REPLACE_ME".into()),
            emails: Some(vec!["alice@example.com".into(), "bob@example.com".into()]),
            action: AudienceAction::Include,
            ..Default::default()
        })
        .max_retries(1)
        .await?;
    Ok(())
}

/// Custom Audience Import API: the sample with one hash
pub async fn sha256(check: &mut Check) -> Outcome {
    let bird = check.built(
        birdwire::rokt::Client::builder()
            .public_key("rpub-test")
            .secret_key("rsec-test")
            .max_retries(0)
            .base_url(check.base_url())
            .build(),
    );
    bird.custom_audiences()
        .import_audience(CustomAudienceImport {
            account_id: Some("REPLACE_ME".into()),
            list: Some("US_Customers".into()),
            sha256: Some("1753bdb368271a785887ddbfb926164f2f7c6a88f609c07ff0401c5572955206".into()),
            action: AudienceAction::Exclude,
            ..Default::default()
        })
        .await?;
    Ok(())
}

/// two hashes
pub async fn sha256s(check: &mut Check) -> Outcome {
    let bird = check.built(
        birdwire::rokt::Client::builder()
            .public_key("rpub-test")
            .secret_key("rsec-test")
            .max_retries(0)
            .base_url(check.base_url())
            .build(),
    );
    bird.custom_audiences()
        .import_audience(CustomAudienceImport {
            account_id: Some("REPLACE_ME".into()),
            sha256s: Some(vec![
                "1753bdb368271a785887ddbfb926164f2f7c6a88f609c07ff0401c5572955206".into(),
                "ff8d9819fc0e12bf0d24892e45987e249a28dce836a85cad60e28eaaa8c6d976".into(),
            ]),
            action: AudienceAction::Include,
            list: Some("Kunden ü".into()),
            ..Default::default()
        })
        .await?;
    Ok(())
}
