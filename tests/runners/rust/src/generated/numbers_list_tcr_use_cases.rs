// Written by codegen from spec/. Edit spec/ and run `make generate`.

//! The vectors of `listTcrUseCases`.

#[allow(unused_imports)]
use std::{collections::HashMap, time::Duration};

#[allow(unused_imports)]
use birdwire::{CallOptions, Change, Csv, Json, Upload, types::*};

use crate::check::{Check, Outcome};

/// a whole body that is no JSON
pub async fn answer_not_json(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(
        Check::walk(bird.numbers().ten_dlc().use_cases().list()).await,
        r#"{"kind":"decode","status":200,"delivery":"answered","attempts":1}"#,
    );
    Ok(())
}

/// a required member of the list is missing
pub async fn answer_without_results(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(
        Check::walk(bird.numbers().ten_dlc().use_cases().list()).await,
        r#"{"kind":"decode","status":200,"path":"results"}"#,
    );
    Ok(())
}

/// a user token, as the documents show it
pub async fn bearer(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.bearer_token("test-user-token"));
    let pages = Check::walk(bird.numbers().ten_dlc().use_cases().list()).await?;
    check.length("pages", &pages, 1);
    if let Some((page, items)) = pages.first() {
        check.equal("nextPageToken", &page.next_page_token(), &None);
        check.length("items", items, 0);
    }
    Ok(())
}

/// an empty list
pub async fn empty(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    let pages = Check::walk(bird.numbers().ten_dlc().use_cases().list()).await?;
    check.length("pages", &pages, 1);
    if let Some((page, items)) = pages.first() {
        check.equal("nextPageToken", &page.next_page_token(), &None);
        check.length("items", items, 0);
    }
    Ok(())
}

/// TCR Enums, use cases: 401
pub async fn error_401(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(Check::walk(bird.numbers().ten_dlc().use_cases().list()).await, r#"{"kind":"authentication","status":401,"code":"Unauthorized","message":"The access key is not valid","delivery":"answered","attempts":1}"#);
    Ok(())
}

/// TCR Enums, use cases: 403
pub async fn error_403(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(Check::walk(bird.numbers().ten_dlc().use_cases().list()).await, r#"{"kind":"permissionDenied","status":403,"code":"Forbidden","message":"No policy allows this call","delivery":"answered","attempts":1}"#);
    Ok(())
}

/// TCR Enums, use cases: 429
pub async fn error_429(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(Check::walk(bird.numbers().ten_dlc().use_cases().list()).await, r#"{"kind":"rateLimit","status":429,"code":"TooManyRequests","message":"Too many requests","retryAfterMs":7000,"delivery":"answered","attempts":1}"#);
    Ok(())
}

/// TCR Enums, use cases: 503
pub async fn error_503(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(Check::walk(bird.numbers().ten_dlc().use_cases().list()).await, r#"{"kind":"server","status":503,"code":"Unavailable","message":"Try again later","delivery":"answered","attempts":1}"#);
    Ok(())
}

/// TCR Enums, use cases, the full response
pub async fn full(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    let pages = Check::walk(bird.numbers().ten_dlc().use_cases().list()).await?;
    check.length("pages", &pages, 1);
    if let Some((page, items)) = pages.first() {
        check.equal("nextPageToken", &page.next_page_token(), &None);
        check.length("items", items, 1);
        if let Some(item) = items.first() {
            check.holds("items[0].name", &item.name, &"text");
            check.holds("items[0].accountingName", &item.accounting_name, &"text");
            check.holds("items[0].classification", &item.classification, &"text");
            check.holds("items[0].displayName", &item.display_name, &"text");
            check.holds("items[0].description", &item.description, &"text");
            check.holds("items[0].maxSubUsecases", &item.max_sub_usecases, &1);
            check.holds("items[0].minSubUsecases", &item.min_sub_usecases, &1);
            check.holds("items[0].validSubUsecase", &item.valid_sub_usecase, &true);
            check.raw("/items/0", item.raw_json(), r#"{"name":"text","accountingName":"text","classification":"text","displayName":"text","description":"text","maxSubUsecases":1,"minSubUsecases":1,"validSubUsecase":true}"#);
        }
    }
    Ok(())
}

/// a use case with further ones in it
pub async fn mixed(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    let pages = Check::walk(bird.numbers().ten_dlc().use_cases().list()).await?;
    check.length("pages", &pages, 1);
    if let Some((page, items)) = pages.first() {
        check.equal("nextPageToken", &page.next_page_token(), &None);
        check.length("items", items, 1);
        if let Some(item) = items.first() {
            check.holds("items[0].name", &item.name, &"LOW_VOLUME_MIXED");
            check.holds("items[0].accountingName", &item.accounting_name, &"text");
            check.holds("items[0].classification", &item.classification, &"text");
            check.holds("items[0].displayName", &item.display_name, &"text");
            check.holds("items[0].description", &item.description, &"text");
            check.holds("items[0].maxSubUsecases", &item.max_sub_usecases, &5);
            check.holds("items[0].minSubUsecases", &item.min_sub_usecases, &2);
            check.holds("items[0].validSubUsecase", &item.valid_sub_usecase, &false);
        }
    }
    Ok(())
}

/// every member null
pub async fn null_members(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    let pages = Check::walk(bird.numbers().ten_dlc().use_cases().list()).await?;
    check.length("pages", &pages, 1);
    if let Some((page, items)) = pages.first() {
        check.equal("nextPageToken", &page.next_page_token(), &None);
        check.length("items", items, 1);
        if let Some(item) = items.first() {
            check.none("items[0].name", &item.name);
            check.none("items[0].accountingName", &item.accounting_name);
            check.none("items[0].classification", &item.classification);
            check.none("items[0].displayName", &item.display_name);
            check.none("items[0].description", &item.description);
            check.none("items[0].maxSubUsecases", &item.max_sub_usecases);
            check.none("items[0].minSubUsecases", &item.min_sub_usecases);
            check.none("items[0].validSubUsecase", &item.valid_sub_usecase);
            check.raw("/items/0", item.raw_json(), r#"{"name":null,"accountingName":null,"classification":null,"displayName":null,"description":null,"maxSubUsecases":null,"minSubUsecases":null,"validSubUsecase":null}"#);
        }
    }
    Ok(())
}

/// a read is repeated
pub async fn retry_503(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    let pages = Check::walk(
        bird.numbers().ten_dlc().use_cases().list().options(CallOptions { max_retries: Some(1), ..Default::default() }),
    )
    .await?;
    check.length("pages", &pages, 1);
    if let Some((page, items)) = pages.first() {
        check.equal("nextPageToken", &page.next_page_token(), &None);
        check.length("items", items, 1);
        if let Some(item) = items.first() {
            check.holds("items[0].name", &item.name, &"text");
            check.holds("items[0].accountingName", &item.accounting_name, &"text");
            check.holds("items[0].classification", &item.classification, &"text");
            check.holds("items[0].displayName", &item.display_name, &"text");
            check.holds("items[0].description", &item.description, &"text");
            check.holds("items[0].maxSubUsecases", &item.max_sub_usecases, &1);
            check.holds("items[0].minSubUsecases", &item.min_sub_usecases, &1);
            check.holds("items[0].validSubUsecase", &item.valid_sub_usecase, &true);
        }
    }
    Ok(())
}

/// what is not allowed is not asked for again
pub async fn retry_not_403(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(
        Check::walk(
            bird.numbers()
                .ten_dlc()
                .use_cases()
                .list()
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
        bird.numbers().ten_dlc().use_cases().list().options(CallOptions { max_retries: Some(1), ..Default::default() }),
    )
    .await?;
    check.length("pages", &pages, 1);
    if let Some((page, items)) = pages.first() {
        check.equal("nextPageToken", &page.next_page_token(), &None);
        check.length("items", items, 1);
        if let Some(item) = items.first() {
            check.holds("items[0].name", &item.name, &"text");
            check.holds("items[0].accountingName", &item.accounting_name, &"text");
            check.holds("items[0].classification", &item.classification, &"text");
            check.holds("items[0].displayName", &item.display_name, &"text");
            check.holds("items[0].description", &item.description, &"text");
            check.holds("items[0].maxSubUsecases", &item.max_sub_usecases, &1);
            check.holds("items[0].minSubUsecases", &item.min_sub_usecases, &1);
            check.holds("items[0].validSubUsecase", &item.valid_sub_usecase, &true);
        }
    }
    Ok(())
}

/// several, in the order of the answer
pub async fn several(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    let pages = Check::walk(bird.numbers().ten_dlc().use_cases().list()).await?;
    check.length("pages", &pages, 1);
    if let Some((page, items)) = pages.first() {
        check.equal("nextPageToken", &page.next_page_token(), &None);
        check.length("items", items, 3);
        if let Some(item) = items.first() {
            check.holds("items[0].name", &item.name, &"RETAIL");
            check.holds("items[0].accountingName", &item.accounting_name, &"text");
            check.holds("items[0].classification", &item.classification, &"text");
            check.holds("items[0].displayName", &item.display_name, &"text");
            check.holds("items[0].description", &item.description, &"text");
            check.holds("items[0].maxSubUsecases", &item.max_sub_usecases, &1);
            check.holds("items[0].minSubUsecases", &item.min_sub_usecases, &1);
            check.holds("items[0].validSubUsecase", &item.valid_sub_usecase, &true);
        }
        if let Some(item) = items.get(1) {
            check.holds("items[1].name", &item.name, &"TECHNOLOGY");
            check.holds("items[1].accountingName", &item.accounting_name, &"text");
            check.holds("items[1].classification", &item.classification, &"text");
            check.holds("items[1].displayName", &item.display_name, &"text");
            check.holds("items[1].description", &item.description, &"text");
            check.holds("items[1].maxSubUsecases", &item.max_sub_usecases, &1);
            check.holds("items[1].minSubUsecases", &item.min_sub_usecases, &1);
            check.holds("items[1].validSubUsecase", &item.valid_sub_usecase, &true);
        }
        if let Some(item) = items.get(2) {
            check.holds("items[2].name", &item.name, &"ENTERTAINMENT");
            check.holds("items[2].accountingName", &item.accounting_name, &"text");
            check.holds("items[2].classification", &item.classification, &"text");
            check.holds("items[2].displayName", &item.display_name, &"text");
            check.holds("items[2].description", &item.description, &"text");
            check.holds("items[2].maxSubUsecases", &item.max_sub_usecases, &1);
            check.holds("items[2].minSubUsecases", &item.min_sub_usecases, &1);
            check.holds("items[2].validSubUsecase", &item.valid_sub_usecase, &true);
        }
    }
    Ok(())
}

/// a member that is not known yet
pub async fn unknown(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    let pages = Check::walk(bird.numbers().ten_dlc().use_cases().list()).await?;
    check.length("pages", &pages, 1);
    if let Some((page, items)) = pages.first() {
        check.equal("nextPageToken", &page.next_page_token(), &None);
        check.length("items", items, 1);
        if let Some(item) = items.first() {
            check.holds("items[0].name", &item.name, &"text");
            check.holds("items[0].accountingName", &item.accounting_name, &"text");
            check.holds("items[0].classification", &item.classification, &"text");
            check.holds("items[0].displayName", &item.display_name, &"text");
            check.holds("items[0].description", &item.description, &"text");
            check.holds("items[0].maxSubUsecases", &item.max_sub_usecases, &1);
            check.holds("items[0].minSubUsecases", &item.min_sub_usecases, &1);
            check.holds("items[0].validSubUsecase", &item.valid_sub_usecase, &true);
            check.raw("/items/0", item.raw_json(), r#"{"name":"text","accountingName":"text","classification":"text","displayName":"text","description":"text","maxSubUsecases":1,"minSubUsecases":1,"validSubUsecase":true,"deprecated":true}"#);
        }
    }
    Ok(())
}
