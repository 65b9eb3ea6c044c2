// Written by codegen from spec/. Edit spec/ and run `make generate`.

//! The vectors of `listKycFormEntries`.

#[allow(unused_imports)]
use std::{collections::HashMap, time::Duration};

#[allow(unused_imports)]
use birdwire::{CallOptions, Change, Csv, Json, Upload, types::*};

use crate::check::{Check, Outcome};

/// the documents page nothing here
pub async fn a_token_is_not_followed(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    let pages = Check::walk(bird.kyc().form_entries().list("33333333-3333-4333-8333-333333333333")).await?;
    check.length("pages", &pages, 1);
    if let Some((page, items)) = pages.first() {
        check.equal("nextPageToken", &page.next_page_token(), &None);
        check.length("items", items, 1);
        if let Some(item) = items.first() {
            check.holds("items[0].id", &item.id, &"123e4567-e89b-12d3-a456-426614174000");
        }
    }
    Ok(())
}

/// a whole body that is no JSON
pub async fn answer_not_json(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(
        Check::walk(bird.kyc().form_entries().list("33333333-3333-4333-8333-333333333333")).await,
        r#"{"kind":"decode","status":200,"delivery":"answered","attempts":1}"#,
    );
    Ok(())
}

/// a required member of the list is missing
pub async fn answer_without_results(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(
        Check::walk(bird.kyc().form_entries().list("33333333-3333-4333-8333-333333333333")).await,
        r#"{"kind":"decode","status":200,"path":"results"}"#,
    );
    Ok(())
}

/// answers of several kinds; those that are not documented stay in the raw JSON
pub async fn answers(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    let pages = Check::walk(bird.kyc().form_entries().list("33333333-3333-4333-8333-333333333333")).await?;
    check.length("pages", &pages, 1);
    if let Some((page, items)) = pages.first() {
        check.equal("nextPageToken", &page.next_page_token(), &None);
        check.length("items", items, 1);
        if let Some(item) = items.first() {
            check.holds("items[0].id", &item.id, &"123e4567-e89b-12d3-a456-426614174000");
            if let Some(value) = check.some("items[0].answers", &item.answers) {
                check.length("items[0].answers", value, 3);
                if let Some(value) = value.first() {
                    check.holds("items[0].answers[0].key", &value.key, &"name");
                    check.holds("items[0].answers[0].valueString", &value.value_string, &"Ada");
                    check.holds("items[0].answers[0].isDefault", &value.is_default, &false);
                }
                if let Some(value) = value.get(1) {
                    check.holds("items[0].answers[1].key", &value.key, &"countries");
                    if let Some(value) = check.some("items[0].answers[1].valueStringArray", &value.value_string_array) {
                        check.length("items[0].answers[1].valueStringArray", value, 2);
                        if let Some(value) = value.first() {
                            check.equal("items[0].answers[1].valueStringArray[0]", value, &"NL");
                        }
                        if let Some(value) = value.get(1) {
                            check.equal("items[0].answers[1].valueStringArray[1]", value, &"DE");
                        }
                    }
                    check.none("items[0].answers[1].isDefault", &value.is_default);
                }
                if let Some(value) = value.get(2) {
                    check.holds("items[0].answers[2].key", &value.key, &"agreed");
                    check.none("items[0].answers[2].valueString", &value.value_string);
                }
            }
            check.raw("/items/0", item.raw_json(), r#"{"id":"123e4567-e89b-12d3-a456-426614174000","answers":[{"key":"name","valueString":"Ada","isDefault":false},{"key":"countries","valueStringArray":["NL","DE"],"isDefault":null},{"key":"agreed","valueBoolean":true}]}"#);
        }
    }
    Ok(())
}

/// a user token, as the documents show it
pub async fn bearer(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.bearer_token("test-user-token"));
    let pages = Check::walk(bird.kyc().form_entries().list("33333333-3333-4333-8333-333333333333")).await?;
    check.length("pages", &pages, 1);
    if let Some((page, items)) = pages.first() {
        check.equal("nextPageToken", &page.next_page_token(), &None);
        check.length("items", items, 0);
    }
    Ok(())
}

/// no entries
pub async fn empty(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    let pages = Check::walk(bird.kyc().form_entries().list("33333333-3333-4333-8333-333333333333")).await?;
    check.length("pages", &pages, 1);
    if let Some((page, items)) = pages.first() {
        check.equal("nextPageToken", &page.next_page_token(), &None);
        check.length("items", items, 0);
    }
    Ok(())
}

/// List KYC form entries: 401
pub async fn error_401(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(Check::walk(bird.kyc().form_entries().list("33333333-3333-4333-8333-333333333333")).await, r#"{"kind":"authentication","status":401,"code":"Unauthorized","message":"The access key is not valid","delivery":"answered","attempts":1}"#);
    Ok(())
}

/// List KYC form entries: 403
pub async fn error_403(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(Check::walk(bird.kyc().form_entries().list("33333333-3333-4333-8333-333333333333")).await, r#"{"kind":"permissionDenied","status":403,"code":"Forbidden","message":"No policy allows this call","delivery":"answered","attempts":1}"#);
    Ok(())
}

/// List KYC form entries: 429
pub async fn error_429(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(Check::walk(bird.kyc().form_entries().list("33333333-3333-4333-8333-333333333333")).await, r#"{"kind":"rateLimit","status":429,"code":"TooManyRequests","message":"Too many requests","retryAfterMs":7000,"delivery":"answered","attempts":1}"#);
    Ok(())
}

/// List KYC form entries: 503
pub async fn error_503(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(Check::walk(bird.kyc().form_entries().list("33333333-3333-4333-8333-333333333333")).await, r#"{"kind":"server","status":503,"code":"Unavailable","message":"Try again later","delivery":"answered","attempts":1}"#);
    Ok(())
}

/// List KYC form entries, the full response
pub async fn full(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    let pages = Check::walk(bird.kyc().form_entries().list("33333333-3333-4333-8333-333333333333")).await?;
    check.length("pages", &pages, 1);
    if let Some((page, items)) = pages.first() {
        check.equal("nextPageToken", &page.next_page_token(), &None);
        check.length("items", items, 1);
        if let Some(item) = items.first() {
            check.holds("items[0].id", &item.id, &"123e4567-e89b-12d3-a456-426614174000");
            check.holds("items[0].organizationId", &item.organization_id, &"123e4567-e89b-12d3-a456-426614174000");
            check.holds("items[0].formId", &item.form_id, &"123e4567-e89b-12d3-a456-426614174000");
            if let Some(value) = check.some("items[0].locale", &item.locale) {
                check.json("items[0].locale", value, r#"["en","pt-BR"]"#);
            }
            check.holds("items[0].status", &item.status, &KycFormEntryStatus::Draft);
            if let Some(value) = check.some("items[0].answers", &item.answers) {
                check.length("items[0].answers", value, 1);
                if let Some(value) = value.first() {
                    check.holds("items[0].answers[0].key", &value.key, &"text");
                    check.holds("items[0].answers[0].valueString", &value.value_string, &"text");
                    check.holds("items[0].answers[0].isDefault", &value.is_default, &true);
                }
            }
            check.holds("items[0].createdAt", &item.created_at, &crate::check::time("2025-05-14T12:56:47.563Z"));
            check.holds("items[0].updatedAt", &item.updated_at, &crate::check::time("2025-05-14T12:56:47.563Z"));
            check.raw("/items/0", item.raw_json(), r#"{"id":"123e4567-e89b-12d3-a456-426614174000","organizationId":"123e4567-e89b-12d3-a456-426614174000","formId":"123e4567-e89b-12d3-a456-426614174000","locale":["en","pt-BR"],"status":"draft","answers":[{"key":"text","valueString":"text","isDefault":true}],"createdAt":"2025-05-14T12:56:47.563Z","updatedAt":"2025-05-14T12:56:47.563Z"}"#);
        }
    }
    Ok(())
}

/// an id must not reach another path
pub async fn input_form_id_leaves_path(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(
        Check::walk(bird.kyc().form_entries().list("../../x")).await,
        r#"{"kind":"input","path":"path.kycFormId","delivery":"neverSent"}"#,
    );
    Ok(())
}

/// a limit of the schema: the id of a form is a UUID
pub async fn input_form_id_no_uuid(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(
        Check::walk(bird.kyc().form_entries().list("form")).await,
        r#"{"kind":"input","path":"path.kycFormId","delivery":"neverSent"}"#,
    );
    Ok(())
}

/// the language as one tag, as the schema has it
pub async fn locale_text(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    let pages = Check::walk(bird.kyc().form_entries().list("33333333-3333-4333-8333-333333333333")).await?;
    check.length("pages", &pages, 1);
    if let Some((page, items)) = pages.first() {
        check.equal("nextPageToken", &page.next_page_token(), &None);
        check.length("items", items, 1);
        if let Some(item) = items.first() {
            check.holds("items[0].id", &item.id, &"123e4567-e89b-12d3-a456-426614174000");
            check.holds("items[0].organizationId", &item.organization_id, &"123e4567-e89b-12d3-a456-426614174000");
            check.holds("items[0].formId", &item.form_id, &"123e4567-e89b-12d3-a456-426614174000");
            if let Some(value) = check.some("items[0].locale", &item.locale) {
                check.json("items[0].locale", value, r#""en""#);
            }
            check.holds("items[0].status", &item.status, &KycFormEntryStatus::Draft);
            if let Some(value) = check.some("items[0].answers", &item.answers) {
                check.length("items[0].answers", value, 1);
                if let Some(value) = value.first() {
                    check.holds("items[0].answers[0].key", &value.key, &"text");
                    check.holds("items[0].answers[0].valueString", &value.value_string, &"text");
                    check.holds("items[0].answers[0].isDefault", &value.is_default, &true);
                }
            }
            check.holds("items[0].createdAt", &item.created_at, &crate::check::time("2025-05-14T12:56:47.563Z"));
            check.holds("items[0].updatedAt", &item.updated_at, &crate::check::time("2025-05-14T12:56:47.563Z"));
            check.raw("/items/0", item.raw_json(), r#"{"id":"123e4567-e89b-12d3-a456-426614174000","organizationId":"123e4567-e89b-12d3-a456-426614174000","formId":"123e4567-e89b-12d3-a456-426614174000","locale":"en","status":"draft","answers":[{"key":"text","valueString":"text","isDefault":true}],"createdAt":"2025-05-14T12:56:47.563Z","updatedAt":"2025-05-14T12:56:47.563Z"}"#);
        }
    }
    Ok(())
}

/// members that newer answers have
pub async fn newer_members(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    let pages = Check::walk(bird.kyc().form_entries().list("33333333-3333-4333-8333-333333333333")).await?;
    check.length("pages", &pages, 1);
    if let Some((page, items)) = pages.first() {
        check.equal("nextPageToken", &page.next_page_token(), &None);
        check.length("items", items, 1);
        if let Some(item) = items.first() {
            check.holds("items[0].id", &item.id, &"123e4567-e89b-12d3-a456-426614174000");
            check.holds("items[0].organizationId", &item.organization_id, &"123e4567-e89b-12d3-a456-426614174000");
            check.holds("items[0].formId", &item.form_id, &"123e4567-e89b-12d3-a456-426614174000");
            if let Some(value) = check.some("items[0].locale", &item.locale) {
                check.json("items[0].locale", value, r#"["en","pt-BR"]"#);
            }
            check.holds("items[0].status", &item.status, &KycFormEntryStatus::Draft);
            if let Some(value) = check.some("items[0].answers", &item.answers) {
                check.length("items[0].answers", value, 1);
                if let Some(value) = value.first() {
                    check.holds("items[0].answers[0].key", &value.key, &"text");
                    check.holds("items[0].answers[0].valueString", &value.value_string, &"text");
                    check.holds("items[0].answers[0].isDefault", &value.is_default, &true);
                }
            }
            check.holds("items[0].createdAt", &item.created_at, &crate::check::time("2025-05-14T12:56:47.563Z"));
            check.holds("items[0].updatedAt", &item.updated_at, &crate::check::time("2025-05-14T12:56:47.563Z"));
            check.holds(
                "items[0].businessProfileId",
                &item.business_profile_id,
                &"123e4567-e89b-12d3-a456-426614174000",
            );
            check.holds("items[0].businessProfileVersion", &item.business_profile_version, &2);
            check.holds("items[0].reviewComment", &item.review_comment, &"blurred");
            check.holds("items[0].displayName", &item.display_name, &"Ours");
            if let Some(value) = check.some("items[0].tags", &item.tags) {
                check.length("items[0].tags", value, 1);
                if let Some(value) = value.first() {
                    check.holds("items[0].tags[0].key", &value.key, &"a");
                    check.holds("items[0].tags[0].value", &value.value, &"b");
                }
            }
            check.raw("/items/0", item.raw_json(), r#"{"id":"123e4567-e89b-12d3-a456-426614174000","organizationId":"123e4567-e89b-12d3-a456-426614174000","formId":"123e4567-e89b-12d3-a456-426614174000","locale":["en","pt-BR"],"status":"draft","answers":[{"key":"text","valueString":"text","isDefault":true}],"createdAt":"2025-05-14T12:56:47.563Z","updatedAt":"2025-05-14T12:56:47.563Z","businessProfileId":"123e4567-e89b-12d3-a456-426614174000","businessProfileVersion":2,"reviewComment":"blurred","displayName":"Ours","tags":[{"key":"a","value":"b"}]}"#);
        }
    }
    Ok(())
}

/// every optional member null
pub async fn null_members(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    let pages = Check::walk(bird.kyc().form_entries().list("33333333-3333-4333-8333-333333333333")).await?;
    check.length("pages", &pages, 1);
    if let Some((page, items)) = pages.first() {
        check.equal("nextPageToken", &page.next_page_token(), &None);
        check.length("items", items, 1);
        if let Some(item) = items.first() {
            check.holds("items[0].id", &item.id, &"123e4567-e89b-12d3-a456-426614174000");
            check.none("items[0].organizationId", &item.organization_id);
            check.none("items[0].formId", &item.form_id);
            check.none("items[0].locale", &item.locale);
            check.none("items[0].status", &item.status);
            check.none("items[0].answers", &item.answers);
            check.none("items[0].createdAt", &item.created_at);
            check.none("items[0].updatedAt", &item.updated_at);
        }
    }
    Ok(())
}

/// every member of an answer null
pub async fn null_nested_members(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    let pages = Check::walk(bird.kyc().form_entries().list("33333333-3333-4333-8333-333333333333")).await?;
    check.length("pages", &pages, 1);
    if let Some((page, items)) = pages.first() {
        check.equal("nextPageToken", &page.next_page_token(), &None);
        check.length("items", items, 1);
        if let Some(item) = items.first() {
            check.holds("items[0].id", &item.id, &"123e4567-e89b-12d3-a456-426614174000");
            if let Some(value) = check.some("items[0].answers", &item.answers) {
                check.length("items[0].answers", value, 1);
                if let Some(value) = value.first() {
                    check.none("items[0].answers[0].key", &value.key);
                    check.none("items[0].answers[0].valueString", &value.value_string);
                    check.none("items[0].answers[0].valueStringArray", &value.value_string_array);
                    check.none("items[0].answers[0].isDefault", &value.is_default);
                }
            }
        }
    }
    Ok(())
}

/// a read is repeated
pub async fn retry_503(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    let pages = Check::walk(
        bird.kyc()
            .form_entries()
            .list("33333333-3333-4333-8333-333333333333")
            .options(CallOptions { max_retries: Some(1), ..Default::default() }),
    )
    .await?;
    check.length("pages", &pages, 1);
    if let Some((page, items)) = pages.first() {
        check.equal("nextPageToken", &page.next_page_token(), &None);
        check.length("items", items, 1);
        if let Some(item) = items.first() {
            check.holds("items[0].id", &item.id, &"123e4567-e89b-12d3-a456-426614174000");
        }
    }
    Ok(())
}

/// what is not allowed is not asked for again
pub async fn retry_not_403(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(
        Check::walk(
            bird.kyc()
                .form_entries()
                .list("33333333-3333-4333-8333-333333333333")
                .options(CallOptions { max_retries: Some(2), ..Default::default() }),
        )
        .await,
        r#"{"kind":"permissionDenied","status":403,"delivery":"answered","attempts":1}"#,
    );
    Ok(())
}

/// a read is repeated after its connection broke
pub async fn retry_reset(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    let pages = Check::walk(
        bird.kyc()
            .form_entries()
            .list("33333333-3333-4333-8333-333333333333")
            .options(CallOptions { max_retries: Some(1), ..Default::default() }),
    )
    .await?;
    check.length("pages", &pages, 1);
    if let Some((page, items)) = pages.first() {
        check.equal("nextPageToken", &page.next_page_token(), &None);
        check.length("items", items, 1);
        if let Some(item) = items.first() {
            check.holds("items[0].id", &item.id, &"123e4567-e89b-12d3-a456-426614174000");
        }
    }
    Ok(())
}

/// how far an entry is: approved
pub async fn status_approved(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    let pages = Check::walk(bird.kyc().form_entries().list("33333333-3333-4333-8333-333333333333")).await?;
    check.length("pages", &pages, 1);
    if let Some((page, items)) = pages.first() {
        check.equal("nextPageToken", &page.next_page_token(), &None);
        check.length("items", items, 1);
        if let Some(item) = items.first() {
            check.holds("items[0].id", &item.id, &"123e4567-e89b-12d3-a456-426614174000");
            check.holds("items[0].status", &item.status, &KycFormEntryStatus::Approved);
        }
    }
    Ok(())
}

/// how far an entry is: draft
pub async fn status_draft(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    let pages = Check::walk(bird.kyc().form_entries().list("33333333-3333-4333-8333-333333333333")).await?;
    check.length("pages", &pages, 1);
    if let Some((page, items)) = pages.first() {
        check.equal("nextPageToken", &page.next_page_token(), &None);
        check.length("items", items, 1);
        if let Some(item) = items.first() {
            check.holds("items[0].id", &item.id, &"123e4567-e89b-12d3-a456-426614174000");
            check.holds("items[0].status", &item.status, &KycFormEntryStatus::Draft);
        }
    }
    Ok(())
}

/// how far an entry is: expired
pub async fn status_expired(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    let pages = Check::walk(bird.kyc().form_entries().list("33333333-3333-4333-8333-333333333333")).await?;
    check.length("pages", &pages, 1);
    if let Some((page, items)) = pages.first() {
        check.equal("nextPageToken", &page.next_page_token(), &None);
        check.length("items", items, 1);
        if let Some(item) = items.first() {
            check.holds("items[0].id", &item.id, &"123e4567-e89b-12d3-a456-426614174000");
            check.holds("items[0].status", &item.status, &KycFormEntryStatus::Expired);
        }
    }
    Ok(())
}

/// how far an entry is: rejected
pub async fn status_rejected(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    let pages = Check::walk(bird.kyc().form_entries().list("33333333-3333-4333-8333-333333333333")).await?;
    check.length("pages", &pages, 1);
    if let Some((page, items)) = pages.first() {
        check.equal("nextPageToken", &page.next_page_token(), &None);
        check.length("items", items, 1);
        if let Some(item) = items.first() {
            check.holds("items[0].id", &item.id, &"123e4567-e89b-12d3-a456-426614174000");
            check.holds("items[0].status", &item.status, &KycFormEntryStatus::Rejected);
        }
    }
    Ok(())
}

/// how far an entry is: submitted
pub async fn status_submitted(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    let pages = Check::walk(bird.kyc().form_entries().list("33333333-3333-4333-8333-333333333333")).await?;
    check.length("pages", &pages, 1);
    if let Some((page, items)) = pages.first() {
        check.equal("nextPageToken", &page.next_page_token(), &None);
        check.length("items", items, 1);
        if let Some(item) = items.first() {
            check.holds("items[0].id", &item.id, &"123e4567-e89b-12d3-a456-426614174000");
            check.holds("items[0].status", &item.status, &KycFormEntryStatus::Submitted);
        }
    }
    Ok(())
}

/// a status and a member that are not known yet
pub async fn unknown(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    let pages = Check::walk(bird.kyc().form_entries().list("33333333-3333-4333-8333-333333333333")).await?;
    check.length("pages", &pages, 1);
    if let Some((page, items)) = pages.first() {
        check.equal("nextPageToken", &page.next_page_token(), &None);
        check.length("items", items, 1);
        if let Some(item) = items.first() {
            check.holds("items[0].id", &item.id, &"123e4567-e89b-12d3-a456-426614174000");
            check.holds("items[0].organizationId", &item.organization_id, &"123e4567-e89b-12d3-a456-426614174000");
            check.holds("items[0].formId", &item.form_id, &"123e4567-e89b-12d3-a456-426614174000");
            if let Some(value) = check.some("items[0].locale", &item.locale) {
                check.json("items[0].locale", value, r#"["en","pt-BR"]"#);
            }
            check.holds("items[0].status", &item.status, &KycFormEntryStatus::Unknown("archived".into()));
            if let Some(value) = check.some("items[0].answers", &item.answers) {
                check.length("items[0].answers", value, 1);
                if let Some(value) = value.first() {
                    check.holds("items[0].answers[0].key", &value.key, &"text");
                    check.holds("items[0].answers[0].valueString", &value.value_string, &"text");
                    check.holds("items[0].answers[0].isDefault", &value.is_default, &true);
                }
            }
            check.holds("items[0].createdAt", &item.created_at, &crate::check::time("2025-05-14T12:56:47.563Z"));
            check.holds("items[0].updatedAt", &item.updated_at, &crate::check::time("2025-05-14T12:56:47.563Z"));
            check.raw("/items/0", item.raw_json(), r#"{"id":"123e4567-e89b-12d3-a456-426614174000","organizationId":"123e4567-e89b-12d3-a456-426614174000","formId":"123e4567-e89b-12d3-a456-426614174000","locale":["en","pt-BR"],"status":"archived","answers":[{"key":"text","valueString":"text","isDefault":true}],"createdAt":"2025-05-14T12:56:47.563Z","updatedAt":"2025-05-14T12:56:47.563Z","reviewer":{"name":"Ada"}}"#);
        }
    }
    Ok(())
}
