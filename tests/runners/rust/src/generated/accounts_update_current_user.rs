// Written by codegen from spec/. Edit spec/ and run `make generate`.

//! The vectors of `updateCurrentUser`.

#[allow(unused_imports)]
use std::{collections::HashMap, time::Duration};

#[allow(unused_imports)]
use birdwire::{CallOptions, Change, Csv, Json, Upload, types::*};

use crate::check::{Check, Outcome};

/// Authorization: updating the current user is for a user token; an access key is sent as it is, and the API judges
pub async fn access_key_401(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(bird.current_user().update(UpdateCurrentUser { name: Some("Ada".into()), ..Default::default() }).await, r#"{"kind":"authentication","status":401,"message":"A user token is needed (this operation is for the token of a user, and the client has an access key: give `bearer_token` or `token_provider` (`bearerToken` or `tokenProvider` in Node, Swift and Kotlin))","code":"Unauthorized","delivery":"answered","attempts":1}"#);
    Ok(())
}

/// Authorization: updating the current user is for a user token; an access key is sent as it is, and the API judges
pub async fn access_key_403(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(bird.current_user().update(UpdateCurrentUser { name: Some("Ada".into()), ..Default::default() }).await, r#"{"kind":"permissionDenied","status":403,"message":"Not for access keys (this operation is for the token of a user, and the client has an access key: give `bearer_token` or `token_provider` (`bearerToken` or `tokenProvider` in Node, Swift and Kotlin))","code":"Forbidden","delivery":"answered","attempts":1}"#);
    Ok(())
}

/// a whole body that is no JSON
pub async fn answer_not_json(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.bearer_token("test-user-token"));
    check.error(
        bird.current_user().update(UpdateCurrentUser { name: Some("Ada".into()), ..Default::default() }).await,
        r#"{"kind":"decode","status":200,"delivery":"answered","attempts":1}"#,
    );
    Ok(())
}

/// a required member of the answer is missing
pub async fn answer_without_id(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.bearer_token("test-user-token"));
    check.error(
        bird.current_user().update(UpdateCurrentUser { name: Some("Ada".into()), ..Default::default() }).await,
        r#"{"kind":"decode","status":200,"path":"id"}"#,
    );
    Ok(())
}

/// nothing to change is sent as it is
pub async fn empty_body(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.bearer_token("test-user-token"));
    let answer = bird.current_user().update(UpdateCurrentUser::default()).await?;
    check.holds("id", &answer.id, &"123e4567-e89b-12d3-a456-426614174000");
    Ok(())
}

/// empty texts are set
pub async fn empty_texts(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.bearer_token("test-user-token"));
    let answer = bird
        .current_user()
        .update(UpdateCurrentUser { bio: Some("".into()), avatar_url: Some("".into()), ..Default::default() })
        .await?;
    check.holds("id", &answer.id, &"123e4567-e89b-12d3-a456-426614174000");
    check.holds("bio", &answer.bio, &"");
    Ok(())
}

/// Current user, Update profile: 401
pub async fn error_401(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.bearer_token("test-user-token"));
    check.error(bird.current_user().update(UpdateCurrentUser { name: Some("Ada".into()), ..Default::default() }).await, r#"{"kind":"authentication","status":401,"code":"Unauthorized","message":"The token is not valid","delivery":"answered","attempts":1}"#);
    Ok(())
}

/// Current user, Update profile: 403
pub async fn error_403(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.bearer_token("test-user-token"));
    check.error(bird.current_user().update(UpdateCurrentUser { name: Some("Ada".into()), ..Default::default() }).await, r#"{"kind":"permissionDenied","status":403,"code":"Forbidden","message":"No policy allows this call","delivery":"answered","attempts":1}"#);
    Ok(())
}

/// Current user, Update profile: 422
pub async fn error_422(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.bearer_token("test-user-token"));
    check.error(bird.current_user().update(UpdateCurrentUser { name: Some("Ada".into()), ..Default::default() }).await, r#"{"kind":"validation","status":422,"code":"InvalidPayload","message":"The request did not pass validation","details":{"locale":["is no language tag"]},"delivery":"answered","attempts":1}"#);
    Ok(())
}

/// Current user, Update profile: 429
pub async fn error_429(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.bearer_token("test-user-token"));
    check.error(bird.current_user().update(UpdateCurrentUser { name: Some("Ada".into()), ..Default::default() }).await, r#"{"kind":"rateLimit","status":429,"code":"TooManyRequests","message":"Too many requests","retryAfterMs":7000,"delivery":"answered","attempts":1}"#);
    Ok(())
}

/// Current user, Update profile: 503
pub async fn error_503(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.bearer_token("test-user-token"));
    check.error(bird.current_user().update(UpdateCurrentUser { name: Some("Ada".into()), ..Default::default() }).await, r#"{"kind":"server","status":503,"code":"Unavailable","message":"Try again later","delivery":"answered","attempts":1}"#);
    Ok(())
}

/// Current user, Update profile, the full request and response
pub async fn full(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.bearer_token("test-user-token"));
    let answer = bird
        .current_user()
        .update(UpdateCurrentUser {
            name: Some("text".into()),
            bio: Some("text".into()),
            avatar_url: Some("text".into()),
            locale: Some("text".into()),
            timezone: Some("text".into()),
        })
        .await?;
    check.holds("id", &answer.id, &"123e4567-e89b-12d3-a456-426614174000");
    check.holds("status", &answer.status, &"pending");
    check.holds("name", &answer.name, &"text");
    check.holds("bio", &answer.bio, &"text");
    check.holds("activeSessions", &answer.active_sessions, &1);
    check.holds("createdAt", &answer.created_at, &crate::check::time("2025-05-14T13:40:00.163Z"));
    check.holds("updatedAt", &answer.updated_at, &crate::check::time("2025-05-14T13:40:00.163Z"));
    if let Some(value) = check.some("emails", &answer.emails) {
        check.length("emails", value, 1);
        if let Some(value) = value.first() {
            check.holds("emails[0].id", &value.id, &"123e4567-e89b-12d3-a456-426614174000");
            check.holds("emails[0].userId", &value.user_id, &"123e4567-e89b-12d3-a456-426614174000");
            check.holds("emails[0].email", &value.email, &"name@gmail.com");
            check.holds("emails[0].verified", &value.verified, &true);
            check.holds("emails[0].passwordSet", &value.password_set, &true);
            check.holds("emails[0].tokenSet", &value.token_set, &true);
            check.holds("emails[0].createdAt", &value.created_at, &crate::check::time("2025-05-14T13:40:00.163Z"));
            check.holds("emails[0].updatedAt", &value.updated_at, &crate::check::time("2025-05-14T13:40:00.163Z"));
        }
    }
    check.holds("defaultEmail", &answer.default_email, &"text");
    if let Some(value) = check.some("identities", &answer.identities) {
        check.length("identities", value, 1);
        if let Some(value) = value.first() {
            check.holds("identities[0].id", &value.id, &"text");
            check.holds("identities[0].name", &value.name, &"text");
            check.holds("identities[0].email", &value.email, &"text");
            check.holds("identities[0].avatarUrl", &value.avatar_url, &"text");
            check.holds("identities[0].provider", &value.provider, &"text");
            check.holds("identities[0].createdAt", &value.created_at, &crate::check::time("2025-05-14T13:40:00.163Z"));
            check.holds("identities[0].updatedAt", &value.updated_at, &crate::check::time("2025-05-14T13:40:00.163Z"));
        }
    }
    check.holds("avatarUrl", &answer.avatar_url, &"text");
    check.holds("phoneNumber", &answer.phone_number, &"text");
    if let Some(value) = check.some("phoneNumbers", &answer.phone_numbers) {
        check.length("phoneNumbers", value, 1);
        if let Some(value) = value.first() {
            check.holds("phoneNumbers[0].id", &value.id, &"123e4567-e89b-12d3-a456-426614174000");
            check.holds("phoneNumbers[0].userId", &value.user_id, &"123e4567-e89b-12d3-a456-426614174000");
            check.holds("phoneNumbers[0].phoneNumber", &value.phone_number, &"text");
            check.holds("phoneNumbers[0].verified", &value.verified, &true);
            check.holds("phoneNumbers[0].primary", &value.primary, &true);
            check.holds(
                "phoneNumbers[0].createdAt",
                &value.created_at,
                &crate::check::time("2025-05-14T13:40:00.163Z"),
            );
            check.holds(
                "phoneNumbers[0].updatedAt",
                &value.updated_at,
                &crate::check::time("2025-05-14T13:40:00.163Z"),
            );
        }
    }
    check.holds("locale", &answer.locale, &"text");
    check.holds("timezone", &answer.timezone, &"text");
    if let Some(value) = check.some("badges", &answer.badges) {
        check.length("badges", value, 1);
        if let Some(value) = value.first() {
            check.equal("badges[0]", value, &"messagebird:cx");
        }
    }
    if let Some(value) = check.some("userFraudInformation", &answer.user_fraud_information) {
        check.holds("userFraudInformation.score", &value.score, &1.0);
        check.holds("userFraudInformation.userId", &value.user_id, &"text");
    }
    check.raw("", answer.raw_json(), r#"{"id":"123e4567-e89b-12d3-a456-426614174000","status":"pending","name":"text","bio":"text","activeSessions":1,"createdAt":"2025-05-14T13:40:00.163Z","updatedAt":"2025-05-14T13:40:00.163Z","emails":[{"id":"123e4567-e89b-12d3-a456-426614174000","userId":"123e4567-e89b-12d3-a456-426614174000","email":"name@gmail.com","verified":true,"passwordSet":true,"tokenSet":true,"createdAt":"2025-05-14T13:40:00.163Z","updatedAt":"2025-05-14T13:40:00.163Z"}],"defaultEmail":"text","identities":[{"id":"text","name":"text","email":"text","avatarUrl":"text","provider":"text","createdAt":"2025-05-14T13:40:00.163Z","updatedAt":"2025-05-14T13:40:00.163Z"}],"avatarUrl":"text","phoneNumber":"text","phoneNumbers":[{"id":"123e4567-e89b-12d3-a456-426614174000","userId":"123e4567-e89b-12d3-a456-426614174000","phoneNumber":"text","verified":true,"primary":true,"createdAt":"2025-05-14T13:40:00.163Z","updatedAt":"2025-05-14T13:40:00.163Z"}],"locale":"text","timezone":"text","badges":["messagebird:cx"],"userFraudInformation":{"score":1,"userId":"text"}}"#);
    Ok(())
}

/// members that are left out do not appear
pub async fn keep(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.bearer_token("test-user-token"));
    let answer =
        bird.current_user().update(UpdateCurrentUser { name: Some("Ada".into()), ..Default::default() }).await?;
    check.holds("id", &answer.id, &"123e4567-e89b-12d3-a456-426614174000");
    check.holds("name", &answer.name, &"Ada");
    Ok(())
}

/// a tag and a zone as people write them
pub async fn locale_and_timezone(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.bearer_token("test-user-token"));
    let answer = bird
        .current_user()
        .update(UpdateCurrentUser {
            locale: Some("pt-BR".into()),
            timezone: Some("Europe/Amsterdam".into()),
            ..Default::default()
        })
        .await?;
    check.holds("id", &answer.id, &"123e4567-e89b-12d3-a456-426614174000");
    Ok(())
}

/// every optional member null
pub async fn null_members(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.bearer_token("test-user-token"));
    let answer =
        bird.current_user().update(UpdateCurrentUser { name: Some("Ada".into()), ..Default::default() }).await?;
    check.holds("id", &answer.id, &"123e4567-e89b-12d3-a456-426614174000");
    check.none("status", &answer.status);
    check.none("name", &answer.name);
    check.none("bio", &answer.bio);
    check.none("activeSessions", &answer.active_sessions);
    check.none("createdAt", &answer.created_at);
    check.none("updatedAt", &answer.updated_at);
    check.none("emails", &answer.emails);
    check.none("defaultEmail", &answer.default_email);
    check.none("identities", &answer.identities);
    check.none("avatarUrl", &answer.avatar_url);
    check.none("phoneNumber", &answer.phone_number);
    check.none("phoneNumbers", &answer.phone_numbers);
    check.none("locale", &answer.locale);
    check.none("timezone", &answer.timezone);
    check.none("badges", &answer.badges);
    check.none("userFraudInformation", &answer.user_fraud_information);
    Ok(())
}

/// every member of every part null
pub async fn null_nested_members(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.bearer_token("test-user-token"));
    let answer =
        bird.current_user().update(UpdateCurrentUser { name: Some("Ada".into()), ..Default::default() }).await?;
    check.holds("id", &answer.id, &"123e4567-e89b-12d3-a456-426614174000");
    if let Some(value) = check.some("emails", &answer.emails) {
        check.length("emails", value, 1);
        if let Some(value) = value.first() {
            check.none("emails[0].id", &value.id);
            check.none("emails[0].userId", &value.user_id);
            check.none("emails[0].email", &value.email);
            check.none("emails[0].verified", &value.verified);
            check.none("emails[0].passwordSet", &value.password_set);
            check.none("emails[0].tokenSet", &value.token_set);
            check.none("emails[0].createdAt", &value.created_at);
            check.none("emails[0].updatedAt", &value.updated_at);
        }
    }
    if let Some(value) = check.some("identities", &answer.identities) {
        check.length("identities", value, 1);
        if let Some(value) = value.first() {
            check.none("identities[0].id", &value.id);
            check.none("identities[0].name", &value.name);
            check.none("identities[0].email", &value.email);
            check.none("identities[0].avatarUrl", &value.avatar_url);
            check.none("identities[0].provider", &value.provider);
            check.none("identities[0].createdAt", &value.created_at);
            check.none("identities[0].updatedAt", &value.updated_at);
        }
    }
    if let Some(value) = check.some("phoneNumbers", &answer.phone_numbers) {
        check.length("phoneNumbers", value, 1);
        if let Some(value) = value.first() {
            check.none("phoneNumbers[0].id", &value.id);
            check.none("phoneNumbers[0].userId", &value.user_id);
            check.none("phoneNumbers[0].phoneNumber", &value.phone_number);
            check.none("phoneNumbers[0].verified", &value.verified);
            check.none("phoneNumbers[0].primary", &value.primary);
            check.none("phoneNumbers[0].createdAt", &value.created_at);
            check.none("phoneNumbers[0].updatedAt", &value.updated_at);
        }
    }
    if let Some(value) = check.some("userFraudInformation", &answer.user_fraud_information) {
        check.none("userFraudInformation.score", &value.score);
        check.none("userFraudInformation.userId", &value.user_id);
    }
    Ok(())
}

/// a write that was not processed is repeated
pub async fn retry_429(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.bearer_token("test-user-token"));
    let answer = bird
        .current_user()
        .update(UpdateCurrentUser { name: Some("Ada".into()), ..Default::default() })
        .max_retries(1)
        .await?;
    check.holds("id", &answer.id, &"123e4567-e89b-12d3-a456-426614174000");
    Ok(())
}

/// what did not pass validation is not sent again
pub async fn retry_not_422(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.bearer_token("test-user-token"));
    check.error(
        bird.current_user()
            .update(UpdateCurrentUser { name: Some("Ada".into()), ..Default::default() })
            .max_retries(2)
            .await,
        r#"{"kind":"validation","status":422,"delivery":"answered","attempts":1}"#,
    );
    Ok(())
}

/// a write that may have been done is not repeated
pub async fn retry_not_502(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.bearer_token("test-user-token"));
    check.error(
        bird.current_user()
            .update(UpdateCurrentUser { name: Some("Ada".into()), ..Default::default() })
            .max_retries(2)
            .await,
        r#"{"kind":"server","status":502,"delivery":"maybeSent","attempts":1}"#,
    );
    Ok(())
}

/// a status, a badge and a member that are not known yet
pub async fn unknown(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.bearer_token("test-user-token"));
    let answer =
        bird.current_user().update(UpdateCurrentUser { name: Some("Ada".into()), ..Default::default() }).await?;
    check.holds("id", &answer.id, &"123e4567-e89b-12d3-a456-426614174000");
    check.holds("status", &answer.status, &"asleep");
    check.holds("name", &answer.name, &"text");
    check.holds("bio", &answer.bio, &"text");
    check.holds("activeSessions", &answer.active_sessions, &1);
    check.holds("createdAt", &answer.created_at, &crate::check::time("2025-05-14T13:40:00.163Z"));
    check.holds("updatedAt", &answer.updated_at, &crate::check::time("2025-05-14T13:40:00.163Z"));
    if let Some(value) = check.some("emails", &answer.emails) {
        check.length("emails", value, 1);
        if let Some(value) = value.first() {
            check.holds("emails[0].id", &value.id, &"123e4567-e89b-12d3-a456-426614174000");
            check.holds("emails[0].userId", &value.user_id, &"123e4567-e89b-12d3-a456-426614174000");
            check.holds("emails[0].email", &value.email, &"name@gmail.com");
            check.holds("emails[0].verified", &value.verified, &true);
            check.holds("emails[0].passwordSet", &value.password_set, &true);
            check.holds("emails[0].tokenSet", &value.token_set, &true);
            check.holds("emails[0].createdAt", &value.created_at, &crate::check::time("2025-05-14T13:40:00.163Z"));
            check.holds("emails[0].updatedAt", &value.updated_at, &crate::check::time("2025-05-14T13:40:00.163Z"));
        }
    }
    check.holds("defaultEmail", &answer.default_email, &"text");
    if let Some(value) = check.some("identities", &answer.identities) {
        check.length("identities", value, 1);
        if let Some(value) = value.first() {
            check.holds("identities[0].id", &value.id, &"text");
            check.holds("identities[0].name", &value.name, &"text");
            check.holds("identities[0].email", &value.email, &"text");
            check.holds("identities[0].avatarUrl", &value.avatar_url, &"text");
            check.holds("identities[0].provider", &value.provider, &"text");
            check.holds("identities[0].createdAt", &value.created_at, &crate::check::time("2025-05-14T13:40:00.163Z"));
            check.holds("identities[0].updatedAt", &value.updated_at, &crate::check::time("2025-05-14T13:40:00.163Z"));
        }
    }
    check.holds("avatarUrl", &answer.avatar_url, &"text");
    check.holds("phoneNumber", &answer.phone_number, &"text");
    if let Some(value) = check.some("phoneNumbers", &answer.phone_numbers) {
        check.length("phoneNumbers", value, 1);
        if let Some(value) = value.first() {
            check.holds("phoneNumbers[0].id", &value.id, &"123e4567-e89b-12d3-a456-426614174000");
            check.holds("phoneNumbers[0].userId", &value.user_id, &"123e4567-e89b-12d3-a456-426614174000");
            check.holds("phoneNumbers[0].phoneNumber", &value.phone_number, &"text");
            check.holds("phoneNumbers[0].verified", &value.verified, &true);
            check.holds("phoneNumbers[0].primary", &value.primary, &true);
            check.holds(
                "phoneNumbers[0].createdAt",
                &value.created_at,
                &crate::check::time("2025-05-14T13:40:00.163Z"),
            );
            check.holds(
                "phoneNumbers[0].updatedAt",
                &value.updated_at,
                &crate::check::time("2025-05-14T13:40:00.163Z"),
            );
        }
    }
    check.holds("locale", &answer.locale, &"text");
    check.holds("timezone", &answer.timezone, &"text");
    if let Some(value) = check.some("badges", &answer.badges) {
        check.length("badges", value, 2);
        if let Some(value) = value.first() {
            check.equal("badges[0]", value, &"messagebird:cx");
        }
        if let Some(value) = value.get(1) {
            check.equal("badges[1]", value, &"new:badge");
        }
    }
    if let Some(value) = check.some("userFraudInformation", &answer.user_fraud_information) {
        check.holds("userFraudInformation.score", &value.score, &1.0);
        check.holds("userFraudInformation.userId", &value.user_id, &"text");
    }
    check.raw("", answer.raw_json(), r#"{"id":"123e4567-e89b-12d3-a456-426614174000","status":"asleep","name":"text","bio":"text","activeSessions":1,"createdAt":"2025-05-14T13:40:00.163Z","updatedAt":"2025-05-14T13:40:00.163Z","emails":[{"id":"123e4567-e89b-12d3-a456-426614174000","userId":"123e4567-e89b-12d3-a456-426614174000","email":"name@gmail.com","verified":true,"passwordSet":true,"tokenSet":true,"createdAt":"2025-05-14T13:40:00.163Z","updatedAt":"2025-05-14T13:40:00.163Z"}],"defaultEmail":"text","identities":[{"id":"text","name":"text","email":"text","avatarUrl":"text","provider":"text","createdAt":"2025-05-14T13:40:00.163Z","updatedAt":"2025-05-14T13:40:00.163Z"}],"avatarUrl":"text","phoneNumber":"text","phoneNumbers":[{"id":"123e4567-e89b-12d3-a456-426614174000","userId":"123e4567-e89b-12d3-a456-426614174000","phoneNumber":"text","verified":true,"primary":true,"createdAt":"2025-05-14T13:40:00.163Z","updatedAt":"2025-05-14T13:40:00.163Z"}],"locale":"text","timezone":"text","badges":["messagebird:cx","new:badge"],"userFraudInformation":{"score":1,"userId":"text"},"theme":{"dark":true}}"#);
    Ok(())
}
