// Written by codegen from spec/. Edit spec/ and run `make generate`.

//! The vectors of `updateCampaign`.

#[allow(unused_imports)]
use std::{collections::HashMap, time::Duration};

#[allow(unused_imports)]
use birdwire::{CallOptions, Change, Csv, Json, Upload, types::*};

use crate::check::{Check, Outcome};

/// a whole body that is no JSON
pub async fn answer_not_json(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(
        bird.numbers()
            .ten_dlc()
            .campaigns()
            .update(
                "44444444-4444-4444-8444-444444444444",
                "55555555-5555-4555-8555-555555555555",
                CampaignUpdate { help_message: StringChange::Set("Reply STOP to end.".into()), ..Default::default() },
            )
            .await,
        r#"{"kind":"decode","status":200,"delivery":"answered","attempts":1}"#,
    );
    Ok(())
}

/// a required member of the answer is missing
pub async fn answer_without_id(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(
        bird.numbers()
            .ten_dlc()
            .campaigns()
            .update(
                "44444444-4444-4444-8444-444444444444",
                "55555555-5555-4555-8555-555555555555",
                CampaignUpdate { help_message: StringChange::Set("Reply STOP to end.".into()), ..Default::default() },
            )
            .await,
        r#"{"kind":"decode","status":200,"path":"id"}"#,
    );
    Ok(())
}

/// what the documents let an approved campaign change
pub async fn approved(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    let answer = bird
        .numbers()
        .ten_dlc()
        .campaigns()
        .update(
            "44444444-4444-4444-8444-444444444444",
            "55555555-5555-4555-8555-555555555555",
            CampaignUpdate {
                description: StringChange::Set("d".into()),
                samples: StringListChange::Set(vec!["s".into()]),
                message_flow: StringChange::Set("m".into()),
                help_message: StringChange::Set("h".into()),
                optin_keywords: StringChange::Set("START".into()),
                optout_keywords: StringChange::Set("STOP".into()),
                help_keywords: StringChange::Set("HELP".into()),
                optin_message: StringChange::Set("i".into()),
                optout_message: StringChange::Set("o".into()),
                ..Default::default()
            },
        )
        .await?;
    check.holds("description", &answer.description, &"d");
    if let Some(value) = check.some("samples", &answer.samples) {
        check.length("samples", value, 1);
        if let Some(value) = value.first() {
            check.equal("samples[0]", value, &"s");
        }
    }
    check.holds("messageFlow", &answer.message_flow, &"m");
    check.holds("helpMessage", &answer.help_message, &"h");
    check.holds("optinKeywords", &answer.optin_keywords, &"START");
    check.holds("optoutKeywords", &answer.optout_keywords, &"STOP");
    check.holds("helpKeywords", &answer.help_keywords, &"HELP");
    check.holds("optinMessage", &answer.optin_message, &"i");
    check.holds("optoutMessage", &answer.optout_message, &"o");
    check.holds("id", &answer.id, &"123e4567-e89b-12d3-a456-426614174000");
    check.holds("status", &answer.status, &CampaignStatus::Approved);
    Ok(())
}

/// a user token, as the documents show it
pub async fn bearer(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.bearer_token("test-user-token"));
    let answer = bird
        .numbers()
        .ten_dlc()
        .campaigns()
        .update(
            "44444444-4444-4444-8444-444444444444",
            "55555555-5555-4555-8555-555555555555",
            CampaignUpdate { help_message: StringChange::Set("Reply STOP to end.".into()), ..Default::default() },
        )
        .await?;
    check.holds("id", &answer.id, &"123e4567-e89b-12d3-a456-426614174000");
    Ok(())
}

/// null clears ageGated, the others are kept
pub async fn clear_age_gated(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    let answer = bird
        .numbers()
        .ten_dlc()
        .campaigns()
        .update(
            "44444444-4444-4444-8444-444444444444",
            "55555555-5555-4555-8555-555555555555",
            CampaignUpdate { age_gated: BooleanChange::Clear, ..Default::default() },
        )
        .await?;
    check.holds("id", &answer.id, &"123e4567-e89b-12d3-a456-426614174000");
    check.none("ageGated", &answer.age_gated);
    Ok(())
}

/// null clears description, the others are kept
pub async fn clear_description(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    let answer = bird
        .numbers()
        .ten_dlc()
        .campaigns()
        .update(
            "44444444-4444-4444-8444-444444444444",
            "55555555-5555-4555-8555-555555555555",
            CampaignUpdate { description: StringChange::Clear, ..Default::default() },
        )
        .await?;
    check.holds("id", &answer.id, &"123e4567-e89b-12d3-a456-426614174000");
    check.none("description", &answer.description);
    Ok(())
}

/// null clears directLending, the others are kept
pub async fn clear_direct_lending(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    let answer = bird
        .numbers()
        .ten_dlc()
        .campaigns()
        .update(
            "44444444-4444-4444-8444-444444444444",
            "55555555-5555-4555-8555-555555555555",
            CampaignUpdate { direct_lending: BooleanChange::Clear, ..Default::default() },
        )
        .await?;
    check.holds("id", &answer.id, &"123e4567-e89b-12d3-a456-426614174000");
    check.none("directLending", &answer.direct_lending);
    Ok(())
}

/// null clears embeddedLink, the others are kept
pub async fn clear_embedded_link(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    let answer = bird
        .numbers()
        .ten_dlc()
        .campaigns()
        .update(
            "44444444-4444-4444-8444-444444444444",
            "55555555-5555-4555-8555-555555555555",
            CampaignUpdate { embedded_link: BooleanChange::Clear, ..Default::default() },
        )
        .await?;
    check.holds("id", &answer.id, &"123e4567-e89b-12d3-a456-426614174000");
    check.none("embeddedLink", &answer.embedded_link);
    Ok(())
}

/// null clears embeddedPhone, the others are kept
pub async fn clear_embedded_phone(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    let answer = bird
        .numbers()
        .ten_dlc()
        .campaigns()
        .update(
            "44444444-4444-4444-8444-444444444444",
            "55555555-5555-4555-8555-555555555555",
            CampaignUpdate { embedded_phone: BooleanChange::Clear, ..Default::default() },
        )
        .await?;
    check.holds("id", &answer.id, &"123e4567-e89b-12d3-a456-426614174000");
    check.none("embeddedPhone", &answer.embedded_phone);
    Ok(())
}

/// null clears helpKeywords, the others are kept
pub async fn clear_help_keywords(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    let answer = bird
        .numbers()
        .ten_dlc()
        .campaigns()
        .update(
            "44444444-4444-4444-8444-444444444444",
            "55555555-5555-4555-8555-555555555555",
            CampaignUpdate { help_keywords: StringChange::Clear, ..Default::default() },
        )
        .await?;
    check.holds("id", &answer.id, &"123e4567-e89b-12d3-a456-426614174000");
    check.none("helpKeywords", &answer.help_keywords);
    Ok(())
}

/// null clears helpMessage, the others are kept
pub async fn clear_help_message(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    let answer = bird
        .numbers()
        .ten_dlc()
        .campaigns()
        .update(
            "44444444-4444-4444-8444-444444444444",
            "55555555-5555-4555-8555-555555555555",
            CampaignUpdate { help_message: StringChange::Clear, ..Default::default() },
        )
        .await?;
    check.holds("id", &answer.id, &"123e4567-e89b-12d3-a456-426614174000");
    check.none("helpMessage", &answer.help_message);
    Ok(())
}

/// null clears messageFlow, the others are kept
pub async fn clear_message_flow(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    let answer = bird
        .numbers()
        .ten_dlc()
        .campaigns()
        .update(
            "44444444-4444-4444-8444-444444444444",
            "55555555-5555-4555-8555-555555555555",
            CampaignUpdate { message_flow: StringChange::Clear, ..Default::default() },
        )
        .await?;
    check.holds("id", &answer.id, &"123e4567-e89b-12d3-a456-426614174000");
    check.none("messageFlow", &answer.message_flow);
    Ok(())
}

/// null clears name, the others are kept
pub async fn clear_name(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    let answer = bird
        .numbers()
        .ten_dlc()
        .campaigns()
        .update(
            "44444444-4444-4444-8444-444444444444",
            "55555555-5555-4555-8555-555555555555",
            CampaignUpdate { name: StringChange::Clear, ..Default::default() },
        )
        .await?;
    check.holds("id", &answer.id, &"123e4567-e89b-12d3-a456-426614174000");
    check.none("name", &answer.name);
    Ok(())
}

/// null clears numberPool, the others are kept
pub async fn clear_number_pool(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    let answer = bird
        .numbers()
        .ten_dlc()
        .campaigns()
        .update(
            "44444444-4444-4444-8444-444444444444",
            "55555555-5555-4555-8555-555555555555",
            CampaignUpdate { number_pool: BooleanChange::Clear, ..Default::default() },
        )
        .await?;
    check.holds("id", &answer.id, &"123e4567-e89b-12d3-a456-426614174000");
    check.none("numberPool", &answer.number_pool);
    Ok(())
}

/// null clears optinKeywords, the others are kept
pub async fn clear_optin_keywords(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    let answer = bird
        .numbers()
        .ten_dlc()
        .campaigns()
        .update(
            "44444444-4444-4444-8444-444444444444",
            "55555555-5555-4555-8555-555555555555",
            CampaignUpdate { optin_keywords: StringChange::Clear, ..Default::default() },
        )
        .await?;
    check.holds("id", &answer.id, &"123e4567-e89b-12d3-a456-426614174000");
    check.none("optinKeywords", &answer.optin_keywords);
    Ok(())
}

/// null clears optinMessage, the others are kept
pub async fn clear_optin_message(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    let answer = bird
        .numbers()
        .ten_dlc()
        .campaigns()
        .update(
            "44444444-4444-4444-8444-444444444444",
            "55555555-5555-4555-8555-555555555555",
            CampaignUpdate { optin_message: StringChange::Clear, ..Default::default() },
        )
        .await?;
    check.holds("id", &answer.id, &"123e4567-e89b-12d3-a456-426614174000");
    check.none("optinMessage", &answer.optin_message);
    Ok(())
}

/// null clears optoutKeywords, the others are kept
pub async fn clear_optout_keywords(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    let answer = bird
        .numbers()
        .ten_dlc()
        .campaigns()
        .update(
            "44444444-4444-4444-8444-444444444444",
            "55555555-5555-4555-8555-555555555555",
            CampaignUpdate { optout_keywords: StringChange::Clear, ..Default::default() },
        )
        .await?;
    check.holds("id", &answer.id, &"123e4567-e89b-12d3-a456-426614174000");
    check.none("optoutKeywords", &answer.optout_keywords);
    Ok(())
}

/// null clears optoutMessage, the others are kept
pub async fn clear_optout_message(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    let answer = bird
        .numbers()
        .ten_dlc()
        .campaigns()
        .update(
            "44444444-4444-4444-8444-444444444444",
            "55555555-5555-4555-8555-555555555555",
            CampaignUpdate { optout_message: StringChange::Clear, ..Default::default() },
        )
        .await?;
    check.holds("id", &answer.id, &"123e4567-e89b-12d3-a456-426614174000");
    check.none("optoutMessage", &answer.optout_message);
    Ok(())
}

/// null clears resellerId, the others are kept
pub async fn clear_reseller_id(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    let answer = bird
        .numbers()
        .ten_dlc()
        .campaigns()
        .update(
            "44444444-4444-4444-8444-444444444444",
            "55555555-5555-4555-8555-555555555555",
            CampaignUpdate { reseller_id: StringChange::Clear, ..Default::default() },
        )
        .await?;
    check.holds("id", &answer.id, &"123e4567-e89b-12d3-a456-426614174000");
    check.none("resellerId", &answer.reseller_id);
    Ok(())
}

/// null clears samples, the others are kept
pub async fn clear_samples(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    let answer = bird
        .numbers()
        .ten_dlc()
        .campaigns()
        .update(
            "44444444-4444-4444-8444-444444444444",
            "55555555-5555-4555-8555-555555555555",
            CampaignUpdate { samples: StringListChange::Clear, ..Default::default() },
        )
        .await?;
    check.holds("id", &answer.id, &"123e4567-e89b-12d3-a456-426614174000");
    check.none("samples", &answer.samples);
    Ok(())
}

/// Update a campaign: every nullable member cleared
pub async fn clear(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    let answer = bird
        .numbers()
        .ten_dlc()
        .campaigns()
        .update(
            "44444444-4444-4444-8444-444444444444",
            "55555555-5555-4555-8555-555555555555",
            CampaignUpdate {
                name: StringChange::Clear,
                description: StringChange::Clear,
                embedded_link: BooleanChange::Clear,
                embedded_phone: BooleanChange::Clear,
                number_pool: BooleanChange::Clear,
                age_gated: BooleanChange::Clear,
                direct_lending: BooleanChange::Clear,
                samples: StringListChange::Clear,
                message_flow: StringChange::Clear,
                help_message: StringChange::Clear,
                help_keywords: StringChange::Clear,
                optout_keywords: StringChange::Clear,
                optin_keywords: StringChange::Clear,
                optin_message: StringChange::Clear,
                optout_message: StringChange::Clear,
                reseller_id: StringChange::Clear,
                ..Default::default()
            },
        )
        .await?;
    check.holds("id", &answer.id, &"123e4567-e89b-12d3-a456-426614174000");
    Ok(())
}

/// Update a campaign, CampaignUpdate object: the members that stand only in its table
pub async fn declined(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    let answer = bird
        .numbers()
        .ten_dlc()
        .campaigns()
        .update(
            "44444444-4444-4444-8444-444444444444",
            "55555555-5555-4555-8555-555555555555",
            CampaignUpdate {
                usecase: Some("MIXED".into()),
                sub_usecases: Some(vec!["2FA".into(), "MARKETING".into()]),
                subscriber_optin: Some(true),
                subscriber_optout: Some(true),
                subscriber_help: Some(false),
                terms_and_conditions: Some(true),
                optin_keywords: StringChange::Set("START,JOIN".into()),
                optin_message: StringChange::Set("Welcome".into()),
                ..Default::default()
            },
        )
        .await?;
    check.holds("usecase", &answer.usecase, &"MIXED");
    if let Some(value) = check.some("subUsecases", &answer.sub_usecases) {
        check.length("subUsecases", value, 2);
        if let Some(value) = value.first() {
            check.equal("subUsecases[0]", value, &"2FA");
        }
        if let Some(value) = value.get(1) {
            check.equal("subUsecases[1]", value, &"MARKETING");
        }
    }
    check.holds("subscriberOptin", &answer.subscriber_optin, &true);
    check.holds("subscriberOptout", &answer.subscriber_optout, &true);
    check.holds("subscriberHelp", &answer.subscriber_help, &false);
    check.holds("termsAndConditions", &answer.terms_and_conditions, &true);
    check.holds("id", &answer.id, &"123e4567-e89b-12d3-a456-426614174000");
    check.holds("status", &answer.status, &CampaignStatus::Declined);
    Ok(())
}

/// nothing to change is sent as it is
pub async fn empty_body(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    let answer = bird
        .numbers()
        .ten_dlc()
        .campaigns()
        .update(
            "44444444-4444-4444-8444-444444444444",
            "55555555-5555-4555-8555-555555555555",
            CampaignUpdate::default(),
        )
        .await?;
    check.holds("id", &answer.id, &"123e4567-e89b-12d3-a456-426614174000");
    Ok(())
}

/// an empty text is set, not cleared and not kept
pub async fn empty_texts(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    let answer = bird
        .numbers()
        .ten_dlc()
        .campaigns()
        .update(
            "44444444-4444-4444-8444-444444444444",
            "55555555-5555-4555-8555-555555555555",
            CampaignUpdate { help_keywords: StringChange::Set("".into()), ..Default::default() },
        )
        .await?;
    check.holds("id", &answer.id, &"123e4567-e89b-12d3-a456-426614174000");
    check.holds("helpKeywords", &answer.help_keywords, &"");
    Ok(())
}

/// Update a campaign: 400
pub async fn error_400(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(bird.numbers().ten_dlc().campaigns().update("44444444-4444-4444-8444-444444444444", "55555555-5555-4555-8555-555555555555", CampaignUpdate { help_message: StringChange::Set("Reply STOP to end.".into()), ..Default::default() }).await, r#"{"kind":"badRequest","status":400,"code":"BadRequest","message":"Unable to update campaign","delivery":"answered","attempts":1}"#);
    Ok(())
}

/// Update a campaign: 401
pub async fn error_401(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(bird.numbers().ten_dlc().campaigns().update("44444444-4444-4444-8444-444444444444", "55555555-5555-4555-8555-555555555555", CampaignUpdate { help_message: StringChange::Set("Reply STOP to end.".into()), ..Default::default() }).await, r#"{"kind":"authentication","status":401,"code":"Unauthorized","message":"The access key is not valid","delivery":"answered","attempts":1}"#);
    Ok(())
}

/// Update a campaign: 403
pub async fn error_403(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(bird.numbers().ten_dlc().campaigns().update("44444444-4444-4444-8444-444444444444", "55555555-5555-4555-8555-555555555555", CampaignUpdate { help_message: StringChange::Set("Reply STOP to end.".into()), ..Default::default() }).await, r#"{"kind":"permissionDenied","status":403,"code":"Forbidden","message":"No policy allows this call","delivery":"answered","attempts":1}"#);
    Ok(())
}

/// Update a campaign: 422
pub async fn error_422(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(bird.numbers().ten_dlc().campaigns().update("44444444-4444-4444-8444-444444444444", "55555555-5555-4555-8555-555555555555", CampaignUpdate { help_message: StringChange::Set("Reply STOP to end.".into()), ..Default::default() }).await, r#"{"kind":"validation","status":422,"code":"InvalidPayload","message":"Invalid campaign","details":{"samples":["must have at most 5 items"],"description":["may not be changed while the campaign is APPROVED"]},"delivery":"answered","attempts":1}"#);
    Ok(())
}

/// Update a campaign: 429
pub async fn error_429(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(bird.numbers().ten_dlc().campaigns().update("44444444-4444-4444-8444-444444444444", "55555555-5555-4555-8555-555555555555", CampaignUpdate { help_message: StringChange::Set("Reply STOP to end.".into()), ..Default::default() }).await, r#"{"kind":"rateLimit","status":429,"code":"TooManyRequests","message":"Too many requests","retryAfterMs":7000,"delivery":"answered","attempts":1}"#);
    Ok(())
}

/// Update a campaign: 503
pub async fn error_503(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(bird.numbers().ten_dlc().campaigns().update("44444444-4444-4444-8444-444444444444", "55555555-5555-4555-8555-555555555555", CampaignUpdate { help_message: StringChange::Set("Reply STOP to end.".into()), ..Default::default() }).await, r#"{"kind":"server","status":503,"code":"Unavailable","message":"Try again later","delivery":"answered","attempts":1}"#);
    Ok(())
}

/// Update a campaign, the full request and response
pub async fn full(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    let answer = bird
        .numbers()
        .ten_dlc()
        .campaigns()
        .update(
            "44444444-4444-4444-8444-444444444444",
            "55555555-5555-4555-8555-555555555555",
            CampaignUpdate {
                name: StringChange::Set("text".into()),
                description: StringChange::Set("text".into()),
                embedded_link: BooleanChange::Set(true),
                embedded_phone: BooleanChange::Set(true),
                number_pool: BooleanChange::Set(true),
                age_gated: BooleanChange::Set(true),
                direct_lending: BooleanChange::Set(true),
                samples: StringListChange::Set(vec!["text".into()]),
                message_flow: StringChange::Set("text".into()),
                help_message: StringChange::Set("text".into()),
                help_keywords: StringChange::Set("text".into()),
                optout_keywords: StringChange::Set("text".into()),
                optin_keywords: StringChange::Set("text".into()),
                optin_message: StringChange::Set("text".into()),
                optout_message: StringChange::Set("text".into()),
                reseller_id: StringChange::Set("123e4567-e89b-12d3-a456-426614174000".into()),
                ..Default::default()
            },
        )
        .await?;
    check.holds("id", &answer.id, &"123e4567-e89b-12d3-a456-426614174000");
    check.holds("name", &answer.name, &"text");
    if let Some(value) = check.some("subscription", &answer.subscription) {
        check.holds("subscription.status", &value.status, &"active");
        check.holds("subscription.subscribedAt", &value.subscribed_at, &crate::check::time("2025-05-09T05:37:51.411Z"));
        check.holds("subscription.updatedAt", &value.updated_at, &crate::check::time("2025-05-09T05:37:51.411Z"));
        check.holds("subscription.cancelledAt", &value.cancelled_at, &crate::check::time("2025-05-09T05:37:51.411Z"));
    }
    check.holds("status", &answer.status, &CampaignStatus::Draft);
    check.holds("usecase", &answer.usecase, &"text");
    if let Some(value) = check.some("subUsecases", &answer.sub_usecases) {
        check.length("subUsecases", value, 1);
        if let Some(value) = value.first() {
            check.equal("subUsecases[0]", value, &"text");
        }
    }
    check.holds("description", &answer.description, &"text");
    check.holds("embeddedLink", &answer.embedded_link, &true);
    check.holds("embeddedPhone", &answer.embedded_phone, &true);
    check.holds("numberPool", &answer.number_pool, &true);
    check.holds("ageGated", &answer.age_gated, &true);
    check.holds("directLending", &answer.direct_lending, &true);
    check.holds("subscriberOptin", &answer.subscriber_optin, &true);
    check.holds("subscriberOptout", &answer.subscriber_optout, &true);
    check.holds("subscriberHelp", &answer.subscriber_help, &true);
    if let Some(value) = check.some("samples", &answer.samples) {
        check.length("samples", value, 1);
        if let Some(value) = value.first() {
            check.equal("samples[0]", value, &"text");
        }
    }
    check.holds("messageFlow", &answer.message_flow, &"text");
    check.holds("helpMessage", &answer.help_message, &"text");
    check.holds("helpKeywords", &answer.help_keywords, &"text");
    check.holds("optoutKeywords", &answer.optout_keywords, &"text");
    check.holds("optinKeywords", &answer.optin_keywords, &"text");
    check.holds("optinMessage", &answer.optin_message, &"text");
    check.holds("optoutMessage", &answer.optout_message, &"text");
    check.holds("termsAndConditions", &answer.terms_and_conditions, &true);
    check.holds("brandId", &answer.brand_id, &"123e4567-e89b-12d3-a456-426614174000");
    check.holds("resellerId", &answer.reseller_id, &"text");
    if let Some(value) = check.some("rejection", &answer.rejection) {
        check.holds("rejection.description", &value.description, &"text");
        check.holds("rejection.code", &value.code, &"text");
    }
    if let Some(value) = check.some("attachments", &answer.attachments) {
        check.length("attachments", value, 1);
        if let Some(value) = value.first() {
            check.holds("attachments[0].id", &value.id, &"123e4567-e89b-12d3-a456-426614174000");
            check.holds("attachments[0].status", &value.status, &"PENDING");
            check.holds("attachments[0].createdAt", &value.created_at, &crate::check::time("2025-05-09T05:37:51.411Z"));
            check.holds("attachments[0].updatedAt", &value.updated_at, &crate::check::time("2025-05-09T05:37:51.411Z"));
            check.holds("attachments[0].filename", &value.filename, &"attachment.txt");
            check.holds("attachments[0].mediaUrl", &value.media_url, &"https://example.com/attachment.txt");
            check.holds("attachments[0].contentType", &value.content_type, &"text/plain");
        }
    }
    check.holds("createdAt", &answer.created_at, &crate::check::time("2025-05-09T05:37:51.411Z"));
    check.holds("updatedAt", &answer.updated_at, &crate::check::time("2025-05-09T05:37:51.411Z"));
    check.raw("", answer.raw_json(), r#"{"id":"123e4567-e89b-12d3-a456-426614174000","name":"text","subscription":{"status":"active","subscribedAt":"2025-05-09T05:37:51.411Z","updatedAt":"2025-05-09T05:37:51.411Z","cancelledAt":"2025-05-09T05:37:51.411Z"},"status":"DRAFT","usecase":"text","subUsecases":["text"],"description":"text","embeddedLink":true,"embeddedPhone":true,"numberPool":true,"ageGated":true,"directLending":true,"subscriberOptin":true,"subscriberOptout":true,"subscriberHelp":true,"samples":["text"],"messageFlow":"text","helpMessage":"text","helpKeywords":"text","optoutKeywords":"text","optinKeywords":"text","optinMessage":"text","optoutMessage":"text","termsAndConditions":true,"brandId":"123e4567-e89b-12d3-a456-426614174000","resellerId":"text","rejection":{"description":"text","code":"text"},"attachments":[{"id":"123e4567-e89b-12d3-a456-426614174000","status":"PENDING","createdAt":"2025-05-09T05:37:51.411Z","updatedAt":"2025-05-09T05:37:51.411Z","filename":"attachment.txt","mediaUrl":"https://example.com/attachment.txt","contentType":"text/plain"}],"createdAt":"2025-05-09T05:37:51.411Z","updatedAt":"2025-05-09T05:37:51.411Z"}"#);
    Ok(())
}

/// the documents ask for text and name no format
pub async fn ids_no_uuid(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    let answer = bird
        .numbers()
        .ten_dlc()
        .campaigns()
        .update(
            "BX:1/2",
            "C 3",
            CampaignUpdate { help_message: StringChange::Set("Reply STOP to end.".into()), ..Default::default() },
        )
        .await?;
    check.holds("id", &answer.id, &"123e4567-e89b-12d3-a456-426614174000");
    Ok(())
}

/// an empty id would be another path
pub async fn input_brand_id_empty(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(
        bird.numbers()
            .ten_dlc()
            .campaigns()
            .update(
                "",
                "55555555-5555-4555-8555-555555555555",
                CampaignUpdate { help_message: StringChange::Set("Reply STOP to end.".into()), ..Default::default() },
            )
            .await,
        r#"{"kind":"input","path":"path.brandId","delivery":"neverSent"}"#,
    );
    Ok(())
}

/// an id must not reach another path
pub async fn input_campaign_id_dots(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(
        bird.numbers()
            .ten_dlc()
            .campaigns()
            .update(
                "44444444-4444-4444-8444-444444444444",
                "..",
                CampaignUpdate { help_message: StringChange::Set("Reply STOP to end.".into()), ..Default::default() },
            )
            .await,
        r#"{"kind":"input","path":"path.campaignId","delivery":"neverSent"}"#,
    );
    Ok(())
}

/// a limit of the documents: 1 to 5 samples
pub async fn input_no_samples(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(
        bird.numbers()
            .ten_dlc()
            .campaigns()
            .update(
                "44444444-4444-4444-8444-444444444444",
                "55555555-5555-4555-8555-555555555555",
                CampaignUpdate { samples: StringListChange::Set(vec![]), ..Default::default() },
            )
            .await,
        r#"{"kind":"input","path":"body.samples","delivery":"neverSent"}"#,
    );
    Ok(())
}

/// a limit of the schema: the id of a reseller is a UUID
pub async fn input_reseller_id_no_uuid(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(
        bird.numbers()
            .ten_dlc()
            .campaigns()
            .update(
                "44444444-4444-4444-8444-444444444444",
                "55555555-5555-4555-8555-555555555555",
                CampaignUpdate { reseller_id: StringChange::Set("me".into()), ..Default::default() },
            )
            .await,
        r#"{"kind":"input","path":"body.resellerId","delivery":"neverSent"}"#,
    );
    Ok(())
}

/// a limit of the documents: 1 to 5 samples
pub async fn input_six_samples(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(
        bird.numbers()
            .ten_dlc()
            .campaigns()
            .update(
                "44444444-4444-4444-8444-444444444444",
                "55555555-5555-4555-8555-555555555555",
                CampaignUpdate {
                    samples: StringListChange::Set(vec![
                        "a".into(),
                        "a".into(),
                        "a".into(),
                        "a".into(),
                        "a".into(),
                        "a".into(),
                    ]),
                    ..Default::default()
                },
            )
            .await,
        r#"{"kind":"input","path":"body.samples","delivery":"neverSent"}"#,
    );
    Ok(())
}

/// a limit of the schema: the id of a workspace is a UUID
pub async fn input_workspace_id_no_uuid(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key").workspace_id("mine"));
    check.error(
        bird.numbers()
            .ten_dlc()
            .campaigns()
            .update(
                "44444444-4444-4444-8444-444444444444",
                "55555555-5555-4555-8555-555555555555",
                CampaignUpdate { help_message: StringChange::Set("Reply STOP to end.".into()), ..Default::default() },
            )
            .await,
        r#"{"kind":"input","path":"path.workspaceId","delivery":"neverSent"}"#,
    );
    Ok(())
}

/// members that are left out do not appear
pub async fn keep(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    let answer = bird
        .numbers()
        .ten_dlc()
        .campaigns()
        .update(
            "44444444-4444-4444-8444-444444444444",
            "55555555-5555-4555-8555-555555555555",
            CampaignUpdate { help_message: StringChange::Set("Reply STOP to end.".into()), ..Default::default() },
        )
        .await?;
    check.holds("id", &answer.id, &"123e4567-e89b-12d3-a456-426614174000");
    check.holds("name", &answer.name, &"text");
    Ok(())
}

/// a member that an approved campaign may not change is sent all the same; the API judges
pub async fn not_held_back(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    let answer = bird
        .numbers()
        .ten_dlc()
        .campaigns()
        .update(
            "44444444-4444-4444-8444-444444444444",
            "55555555-5555-4555-8555-555555555555",
            CampaignUpdate { age_gated: BooleanChange::Set(true), ..Default::default() },
        )
        .await?;
    check.holds("id", &answer.id, &"123e4567-e89b-12d3-a456-426614174000");
    check.holds("status", &answer.status, &CampaignStatus::Approved);
    Ok(())
}

/// every optional member of the answer null
pub async fn null_members(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    let answer = bird
        .numbers()
        .ten_dlc()
        .campaigns()
        .update(
            "44444444-4444-4444-8444-444444444444",
            "55555555-5555-4555-8555-555555555555",
            CampaignUpdate { help_message: StringChange::Set("Reply STOP to end.".into()), ..Default::default() },
        )
        .await?;
    check.holds("id", &answer.id, &"123e4567-e89b-12d3-a456-426614174000");
    check.none("name", &answer.name);
    check.none("subscription", &answer.subscription);
    check.none("status", &answer.status);
    check.none("usecase", &answer.usecase);
    check.none("subUsecases", &answer.sub_usecases);
    check.none("description", &answer.description);
    check.none("embeddedLink", &answer.embedded_link);
    check.none("embeddedPhone", &answer.embedded_phone);
    check.none("numberPool", &answer.number_pool);
    check.none("ageGated", &answer.age_gated);
    check.none("directLending", &answer.direct_lending);
    check.none("subscriberOptin", &answer.subscriber_optin);
    check.none("subscriberOptout", &answer.subscriber_optout);
    check.none("subscriberHelp", &answer.subscriber_help);
    check.none("samples", &answer.samples);
    check.none("messageFlow", &answer.message_flow);
    check.none("helpMessage", &answer.help_message);
    check.none("helpKeywords", &answer.help_keywords);
    check.none("optoutKeywords", &answer.optout_keywords);
    check.none("optinKeywords", &answer.optin_keywords);
    check.none("optinMessage", &answer.optin_message);
    check.none("optoutMessage", &answer.optout_message);
    check.none("termsAndConditions", &answer.terms_and_conditions);
    check.none("brandId", &answer.brand_id);
    check.none("resellerId", &answer.reseller_id);
    check.none("rejection", &answer.rejection);
    check.none("attachments", &answer.attachments);
    check.none("createdAt", &answer.created_at);
    check.none("updatedAt", &answer.updated_at);
    Ok(())
}

/// every member of every part null
pub async fn null_nested_members(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    let answer = bird
        .numbers()
        .ten_dlc()
        .campaigns()
        .update(
            "44444444-4444-4444-8444-444444444444",
            "55555555-5555-4555-8555-555555555555",
            CampaignUpdate { help_message: StringChange::Set("Reply STOP to end.".into()), ..Default::default() },
        )
        .await?;
    check.holds("id", &answer.id, &"123e4567-e89b-12d3-a456-426614174000");
    if let Some(value) = check.some("subscription", &answer.subscription) {
        check.none("subscription.status", &value.status);
        check.none("subscription.subscribedAt", &value.subscribed_at);
        check.none("subscription.updatedAt", &value.updated_at);
        check.none("subscription.cancelledAt", &value.cancelled_at);
    }
    if let Some(value) = check.some("rejection", &answer.rejection) {
        check.none("rejection.description", &value.description);
        check.none("rejection.code", &value.code);
    }
    if let Some(value) = check.some("attachments", &answer.attachments) {
        check.length("attachments", value, 1);
        if let Some(value) = value.first() {
            check.none("attachments[0].id", &value.id);
            check.none("attachments[0].status", &value.status);
            check.none("attachments[0].createdAt", &value.created_at);
            check.none("attachments[0].updatedAt", &value.updated_at);
            check.none("attachments[0].filename", &value.filename);
            check.none("attachments[0].mediaUrl", &value.media_url);
            check.none("attachments[0].contentType", &value.content_type);
        }
    }
    Ok(())
}

/// a write that was not processed is repeated
pub async fn retry_429(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    let answer = bird
        .numbers()
        .ten_dlc()
        .campaigns()
        .update(
            "44444444-4444-4444-8444-444444444444",
            "55555555-5555-4555-8555-555555555555",
            CampaignUpdate { help_message: StringChange::Set("Reply STOP to end.".into()), ..Default::default() },
        )
        .max_retries(1)
        .await?;
    check.holds("id", &answer.id, &"123e4567-e89b-12d3-a456-426614174000");
    Ok(())
}

/// a write that may have been done is not repeated
pub async fn retry_not_502(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(
        bird.numbers()
            .ten_dlc()
            .campaigns()
            .update(
                "44444444-4444-4444-8444-444444444444",
                "55555555-5555-4555-8555-555555555555",
                CampaignUpdate { help_message: StringChange::Set("Reply STOP to end.".into()), ..Default::default() },
            )
            .max_retries(2)
            .await,
        r#"{"kind":"server","status":502,"delivery":"maybeSent","attempts":1}"#,
    );
    Ok(())
}

/// a change may cost a fee, so one that may have been done is not repeated
pub async fn retry_not_reset(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(
        bird.numbers()
            .ten_dlc()
            .campaigns()
            .update(
                "44444444-4444-4444-8444-444444444444",
                "55555555-5555-4555-8555-555555555555",
                CampaignUpdate { help_message: StringChange::Set("Reply STOP to end.".into()), ..Default::default() },
            )
            .max_retries(2)
            .await,
        r#"{"kind":"connection","delivery":"maybeSent","attempts":1}"#,
    );
    Ok(())
}

/// the limits of the schema are allowed: five samples
pub async fn samples_limits(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    let answer = bird
        .numbers()
        .ten_dlc()
        .campaigns()
        .update(
            "44444444-4444-4444-8444-444444444444",
            "55555555-5555-4555-8555-555555555555",
            CampaignUpdate {
                samples: StringListChange::Set(vec!["a".into(), "b".into(), "c".into(), "d".into(), "e".into()]),
                ..Default::default()
            },
        )
        .await?;
    check.holds("id", &answer.id, &"123e4567-e89b-12d3-a456-426614174000");
    if let Some(value) = check.some("samples", &answer.samples) {
        check.length("samples", value, 5);
        if let Some(value) = value.first() {
            check.equal("samples[0]", value, &"a");
        }
        if let Some(value) = value.get(1) {
            check.equal("samples[1]", value, &"b");
        }
        if let Some(value) = value.get(2) {
            check.equal("samples[2]", value, &"c");
        }
        if let Some(value) = value.get(3) {
            check.equal("samples[3]", value, &"d");
        }
        if let Some(value) = value.get(4) {
            check.equal("samples[4]", value, &"e");
        }
    }
    Ok(())
}

/// some set, some cleared, the others kept
pub async fn set_and_clear(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    let answer = bird
        .numbers()
        .ten_dlc()
        .campaigns()
        .update(
            "44444444-4444-4444-8444-444444444444",
            "55555555-5555-4555-8555-555555555555",
            CampaignUpdate {
                name: StringChange::Set("Sale".into()),
                embedded_link: BooleanChange::Set(false),
                samples: StringListChange::Clear,
                reseller_id: StringChange::Clear,
                number_pool: BooleanChange::Set(true),
                ..Default::default()
            },
        )
        .await?;
    check.holds("id", &answer.id, &"123e4567-e89b-12d3-a456-426614174000");
    Ok(())
}

/// TCR Enums, campaignStatus: APPROVED
pub async fn status_approved(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    let answer = bird
        .numbers()
        .ten_dlc()
        .campaigns()
        .update(
            "44444444-4444-4444-8444-444444444444",
            "55555555-5555-4555-8555-555555555555",
            CampaignUpdate { help_message: StringChange::Set("Reply STOP to end.".into()), ..Default::default() },
        )
        .await?;
    check.holds("id", &answer.id, &"123e4567-e89b-12d3-a456-426614174000");
    check.holds("status", &answer.status, &CampaignStatus::Approved);
    Ok(())
}

/// TCR Enums, campaignStatus: DECLINED
pub async fn status_declined(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    let answer = bird
        .numbers()
        .ten_dlc()
        .campaigns()
        .update(
            "44444444-4444-4444-8444-444444444444",
            "55555555-5555-4555-8555-555555555555",
            CampaignUpdate { help_message: StringChange::Set("Reply STOP to end.".into()), ..Default::default() },
        )
        .await?;
    check.holds("id", &answer.id, &"123e4567-e89b-12d3-a456-426614174000");
    check.holds("status", &answer.status, &CampaignStatus::Declined);
    Ok(())
}

/// TCR Enums, campaignStatus: DELETED
pub async fn status_deleted(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    let answer = bird
        .numbers()
        .ten_dlc()
        .campaigns()
        .update(
            "44444444-4444-4444-8444-444444444444",
            "55555555-5555-4555-8555-555555555555",
            CampaignUpdate { help_message: StringChange::Set("Reply STOP to end.".into()), ..Default::default() },
        )
        .await?;
    check.holds("id", &answer.id, &"123e4567-e89b-12d3-a456-426614174000");
    check.holds("status", &answer.status, &CampaignStatus::Deleted);
    Ok(())
}

/// TCR Enums, campaignStatus: DRAFT
pub async fn status_draft(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    let answer = bird
        .numbers()
        .ten_dlc()
        .campaigns()
        .update(
            "44444444-4444-4444-8444-444444444444",
            "55555555-5555-4555-8555-555555555555",
            CampaignUpdate { help_message: StringChange::Set("Reply STOP to end.".into()), ..Default::default() },
        )
        .await?;
    check.holds("id", &answer.id, &"123e4567-e89b-12d3-a456-426614174000");
    check.holds("status", &answer.status, &CampaignStatus::Draft);
    Ok(())
}

/// TCR Enums, campaignStatus: EXPIRED
pub async fn status_expired(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    let answer = bird
        .numbers()
        .ten_dlc()
        .campaigns()
        .update(
            "44444444-4444-4444-8444-444444444444",
            "55555555-5555-4555-8555-555555555555",
            CampaignUpdate { help_message: StringChange::Set("Reply STOP to end.".into()), ..Default::default() },
        )
        .await?;
    check.holds("id", &answer.id, &"123e4567-e89b-12d3-a456-426614174000");
    check.holds("status", &answer.status, &CampaignStatus::Expired);
    Ok(())
}

/// TCR Enums, campaignStatus: FAILED
pub async fn status_failed(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    let answer = bird
        .numbers()
        .ten_dlc()
        .campaigns()
        .update(
            "44444444-4444-4444-8444-444444444444",
            "55555555-5555-4555-8555-555555555555",
            CampaignUpdate { help_message: StringChange::Set("Reply STOP to end.".into()), ..Default::default() },
        )
        .await?;
    check.holds("id", &answer.id, &"123e4567-e89b-12d3-a456-426614174000");
    check.holds("status", &answer.status, &CampaignStatus::Failed);
    Ok(())
}

/// TCR Enums, campaignStatus: PENDING
pub async fn status_pending(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    let answer = bird
        .numbers()
        .ten_dlc()
        .campaigns()
        .update(
            "44444444-4444-4444-8444-444444444444",
            "55555555-5555-4555-8555-555555555555",
            CampaignUpdate { help_message: StringChange::Set("Reply STOP to end.".into()), ..Default::default() },
        )
        .await?;
    check.holds("id", &answer.id, &"123e4567-e89b-12d3-a456-426614174000");
    check.holds("status", &answer.status, &CampaignStatus::Pending);
    Ok(())
}

/// TCR Enums, campaignStatus: REJECTED
pub async fn status_rejected(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    let answer = bird
        .numbers()
        .ten_dlc()
        .campaigns()
        .update(
            "44444444-4444-4444-8444-444444444444",
            "55555555-5555-4555-8555-555555555555",
            CampaignUpdate { help_message: StringChange::Set("Reply STOP to end.".into()), ..Default::default() },
        )
        .await?;
    check.holds("id", &answer.id, &"123e4567-e89b-12d3-a456-426614174000");
    check.holds("status", &answer.status, &CampaignStatus::Rejected);
    Ok(())
}

/// TCR Enums, campaignStatus: SUSPENDED
pub async fn status_suspended(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    let answer = bird
        .numbers()
        .ten_dlc()
        .campaigns()
        .update(
            "44444444-4444-4444-8444-444444444444",
            "55555555-5555-4555-8555-555555555555",
            CampaignUpdate { help_message: StringChange::Set("Reply STOP to end.".into()), ..Default::default() },
        )
        .await?;
    check.holds("id", &answer.id, &"123e4567-e89b-12d3-a456-426614174000");
    check.holds("status", &answer.status, &CampaignStatus::Suspended);
    Ok(())
}

/// a status and a member that are not known yet
pub async fn unknown(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    let answer = bird
        .numbers()
        .ten_dlc()
        .campaigns()
        .update(
            "44444444-4444-4444-8444-444444444444",
            "55555555-5555-4555-8555-555555555555",
            CampaignUpdate { help_message: StringChange::Set("Reply STOP to end.".into()), ..Default::default() },
        )
        .await?;
    check.holds("id", &answer.id, &"123e4567-e89b-12d3-a456-426614174000");
    check.holds("name", &answer.name, &"text");
    if let Some(value) = check.some("subscription", &answer.subscription) {
        check.holds("subscription.status", &value.status, &"active");
        check.holds("subscription.subscribedAt", &value.subscribed_at, &crate::check::time("2025-05-09T05:37:51.411Z"));
        check.holds("subscription.updatedAt", &value.updated_at, &crate::check::time("2025-05-09T05:37:51.411Z"));
        check.holds("subscription.cancelledAt", &value.cancelled_at, &crate::check::time("2025-05-09T05:37:51.411Z"));
    }
    check.holds("status", &answer.status, &CampaignStatus::Unknown("PAUSED".into()));
    check.holds("usecase", &answer.usecase, &"text");
    if let Some(value) = check.some("subUsecases", &answer.sub_usecases) {
        check.length("subUsecases", value, 1);
        if let Some(value) = value.first() {
            check.equal("subUsecases[0]", value, &"text");
        }
    }
    check.holds("description", &answer.description, &"text");
    check.holds("embeddedLink", &answer.embedded_link, &true);
    check.holds("embeddedPhone", &answer.embedded_phone, &true);
    check.holds("numberPool", &answer.number_pool, &true);
    check.holds("ageGated", &answer.age_gated, &true);
    check.holds("directLending", &answer.direct_lending, &true);
    check.holds("subscriberOptin", &answer.subscriber_optin, &true);
    check.holds("subscriberOptout", &answer.subscriber_optout, &true);
    check.holds("subscriberHelp", &answer.subscriber_help, &true);
    if let Some(value) = check.some("samples", &answer.samples) {
        check.length("samples", value, 1);
        if let Some(value) = value.first() {
            check.equal("samples[0]", value, &"text");
        }
    }
    check.holds("messageFlow", &answer.message_flow, &"text");
    check.holds("helpMessage", &answer.help_message, &"text");
    check.holds("helpKeywords", &answer.help_keywords, &"text");
    check.holds("optoutKeywords", &answer.optout_keywords, &"text");
    check.holds("optinKeywords", &answer.optin_keywords, &"text");
    check.holds("optinMessage", &answer.optin_message, &"text");
    check.holds("optoutMessage", &answer.optout_message, &"text");
    check.holds("termsAndConditions", &answer.terms_and_conditions, &true);
    check.holds("brandId", &answer.brand_id, &"123e4567-e89b-12d3-a456-426614174000");
    check.holds("resellerId", &answer.reseller_id, &"text");
    if let Some(value) = check.some("rejection", &answer.rejection) {
        check.holds("rejection.description", &value.description, &"text");
        check.holds("rejection.code", &value.code, &"text");
    }
    if let Some(value) = check.some("attachments", &answer.attachments) {
        check.length("attachments", value, 1);
        if let Some(value) = value.first() {
            check.holds("attachments[0].id", &value.id, &"123e4567-e89b-12d3-a456-426614174000");
            check.holds("attachments[0].status", &value.status, &"PENDING");
            check.holds("attachments[0].createdAt", &value.created_at, &crate::check::time("2025-05-09T05:37:51.411Z"));
            check.holds("attachments[0].updatedAt", &value.updated_at, &crate::check::time("2025-05-09T05:37:51.411Z"));
            check.holds("attachments[0].filename", &value.filename, &"attachment.txt");
            check.holds("attachments[0].mediaUrl", &value.media_url, &"https://example.com/attachment.txt");
            check.holds("attachments[0].contentType", &value.content_type, &"text/plain");
        }
    }
    check.holds("createdAt", &answer.created_at, &crate::check::time("2025-05-09T05:37:51.411Z"));
    check.holds("updatedAt", &answer.updated_at, &crate::check::time("2025-05-09T05:37:51.411Z"));
    check.raw("", answer.raw_json(), r#"{"id":"123e4567-e89b-12d3-a456-426614174000","name":"text","subscription":{"status":"active","subscribedAt":"2025-05-09T05:37:51.411Z","updatedAt":"2025-05-09T05:37:51.411Z","cancelledAt":"2025-05-09T05:37:51.411Z"},"status":"PAUSED","usecase":"text","subUsecases":["text"],"description":"text","embeddedLink":true,"embeddedPhone":true,"numberPool":true,"ageGated":true,"directLending":true,"subscriberOptin":true,"subscriberOptout":true,"subscriberHelp":true,"samples":["text"],"messageFlow":"text","helpMessage":"text","helpKeywords":"text","optoutKeywords":"text","optinKeywords":"text","optinMessage":"text","optoutMessage":"text","termsAndConditions":true,"brandId":"123e4567-e89b-12d3-a456-426614174000","resellerId":"text","rejection":{"description":"text","code":"text"},"attachments":[{"id":"123e4567-e89b-12d3-a456-426614174000","status":"PENDING","createdAt":"2025-05-09T05:37:51.411Z","updatedAt":"2025-05-09T05:37:51.411Z","filename":"attachment.txt","mediaUrl":"https://example.com/attachment.txt","contentType":"text/plain"}],"createdAt":"2025-05-09T05:37:51.411Z","updatedAt":"2025-05-09T05:37:51.411Z","carriers":[{"name":"x"}]}"#);
    Ok(())
}
