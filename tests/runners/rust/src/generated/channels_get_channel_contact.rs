// Written by codegen from spec/. Edit spec/ and run `make generate`.

//! The vectors of `getChannelContact`.

#[allow(unused_imports)]
use std::{collections::HashMap, time::Duration};

#[allow(unused_imports)]
use birdwire::{CallOptions, Change, Csv, Json, Upload, types::*};

use crate::check::{Check, Outcome};

/// the body ends before its length
pub async fn answer_cut(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(
        bird.channels()
            .contacts()
            .get(
                "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
                "32cf5eee-f940-422c-ab8c-5f753aad5efd",
                GetChannelContact::default(),
            )
            .max_retries(0)
            .await,
        r#"{"kind":"connection","status":200,"attempts":1}"#,
    );
    Ok(())
}

/// a whole body that is no JSON
pub async fn answer_not_json(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(
        bird.channels()
            .contacts()
            .get(
                "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
                "32cf5eee-f940-422c-ab8c-5f753aad5efd",
                GetChannelContact::default(),
            )
            .await,
        r#"{"kind":"decode","status":200,"delivery":"answered","attempts":1}"#,
    );
    Ok(())
}

/// an answer without any member
pub async fn empty_object(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    let answer = bird
        .channels()
        .contacts()
        .get(
            "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
            "32cf5eee-f940-422c-ab8c-5f753aad5efd",
            GetChannelContact::default(),
        )
        .await?;
    check.none("serviceWindowExpireAt", &answer.service_window_expire_at);
    check.none("isPermanentSession", &answer.is_permanent_session);
    check.none("metadata", &answer.metadata);
    Ok(())
}

/// Sending WhatsApp messages, Get channel details for a contact: 401
pub async fn error_401(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(bird.channels().contacts().get("614208aa-b153-4d5d-9989-2fddfc0ce4c3", "32cf5eee-f940-422c-ab8c-5f753aad5efd", GetChannelContact::default()).max_retries(0).await, r#"{"kind":"authentication","status":401,"code":"Unauthorized","message":"The access key is not valid","delivery":"answered","attempts":1}"#);
    Ok(())
}

/// Sending WhatsApp messages, Get channel details for a contact: 403
pub async fn error_403(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(bird.channels().contacts().get("614208aa-b153-4d5d-9989-2fddfc0ce4c3", "32cf5eee-f940-422c-ab8c-5f753aad5efd", GetChannelContact::default()).max_retries(0).await, r#"{"kind":"permissionDenied","status":403,"code":"Forbidden","message":"No policy allows this call","delivery":"answered","attempts":1}"#);
    Ok(())
}

/// Sending WhatsApp messages, Get channel details for a contact: 404
pub async fn error_404(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(bird.channels().contacts().get("614208aa-b153-4d5d-9989-2fddfc0ce4c3", "32cf5eee-f940-422c-ab8c-5f753aad5efd", GetChannelContact::default()).max_retries(0).await, r#"{"kind":"notFound","status":404,"code":"NotFound","message":"The requested resource does not exist: channel not found","delivery":"answered","attempts":1}"#);
    Ok(())
}

/// Sending WhatsApp messages, Get channel details for a contact: 429
pub async fn error_429(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(bird.channels().contacts().get("614208aa-b153-4d5d-9989-2fddfc0ce4c3", "32cf5eee-f940-422c-ab8c-5f753aad5efd", GetChannelContact::default()).max_retries(0).await, r#"{"kind":"rateLimit","status":429,"code":"TooManyRequests","message":"Too many requests","retryAfterMs":7000,"delivery":"answered","attempts":1}"#);
    Ok(())
}

/// Sending WhatsApp messages, Get channel details for a contact: 503
pub async fn error_503(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(bird.channels().contacts().get("614208aa-b153-4d5d-9989-2fddfc0ce4c3", "32cf5eee-f940-422c-ab8c-5f753aad5efd", GetChannelContact::default()).max_retries(0).await, r#"{"kind":"server","status":503,"code":"Unavailable","message":"Try again later","delivery":"answered","attempts":1}"#);
    Ok(())
}

/// Sending WhatsApp messages, Get channel details for a contact, the full response
pub async fn full(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    let answer = bird
        .channels()
        .contacts()
        .get(
            "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
            "32cf5eee-f940-422c-ab8c-5f753aad5efd",
            GetChannelContact::default(),
        )
        .await?;
    check.holds(
        "serviceWindowExpireAt",
        &answer.service_window_expire_at,
        &crate::check::time("2025-05-09T05:54:25.113Z"),
    );
    check.holds("isPermanentSession", &answer.is_permanent_session, &true);
    if let Some(value) = check.some("metadata", &answer.metadata) {
        if let Some(value) = check.some("metadata.ANY_ADDITIONAL_PROPERTY", &value.get("ANY_ADDITIONAL_PROPERTY")) {
            check.equal("metadata.ANY_ADDITIONAL_PROPERTY", *value, &"text");
        }
    }
    check.raw("", answer.raw_json(), r#"{"serviceWindowExpireAt":"2025-05-09T05:54:25.113Z","isPermanentSession":true,"metadata":{"ANY_ADDITIONAL_PROPERTY":"text"}}"#);
    Ok(())
}

/// an id must not reach another path
pub async fn input_contact_id_leaves_path(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(
        bird.channels()
            .contacts()
            .get("614208aa-b153-4d5d-9989-2fddfc0ce4c3", "../../x", GetChannelContact::default())
            .await,
        r#"{"kind":"input","path":"path.contactId","delivery":"neverSent"}"#,
    );
    Ok(())
}

/// a limit of the schema: the contact id is a UUID
pub async fn input_contact_id_no_uuid(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(
        bird.channels()
            .contacts()
            .get("614208aa-b153-4d5d-9989-2fddfc0ce4c3", "ada", GetChannelContact::default())
            .await,
        r#"{"kind":"input","path":"path.contactId","delivery":"neverSent"}"#,
    );
    Ok(())
}

/// no window is open
pub async fn no_window(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    let answer = bird
        .channels()
        .contacts()
        .get(
            "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
            "32cf5eee-f940-422c-ab8c-5f753aad5efd",
            GetChannelContact::default(),
        )
        .await?;
    check.none("serviceWindowExpireAt", &answer.service_window_expire_at);
    check.holds("isPermanentSession", &answer.is_permanent_session, &false);
    check.some("metadata", &answer.metadata);
    check.raw("", answer.raw_json(), r#"{"serviceWindowExpireAt":null,"isPermanentSession":false,"metadata":{}}"#);
    Ok(())
}

/// every member null
pub async fn null_members(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    let answer = bird
        .channels()
        .contacts()
        .get(
            "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
            "32cf5eee-f940-422c-ab8c-5f753aad5efd",
            GetChannelContact::default(),
        )
        .await?;
    check.none("serviceWindowExpireAt", &answer.service_window_expire_at);
    check.none("isPermanentSession", &answer.is_permanent_session);
    check.none("metadata", &answer.metadata);
    check.raw("", answer.raw_json(), r#"{"serviceWindowExpireAt":null,"isPermanentSession":null,"metadata":null}"#);
    Ok(())
}

/// the documented query parameter contactIdentifierValue
pub async fn query_contact_identifier_value(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    let answer = bird
        .channels()
        .contacts()
        .get(
            "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
            "32cf5eee-f940-422c-ab8c-5f753aad5efd",
            GetChannelContact { contact_identifier_value: Some("+31612345678 & more".into()) },
        )
        .await?;
    check.holds(
        "serviceWindowExpireAt",
        &answer.service_window_expire_at,
        &crate::check::time("2025-05-09T05:54:25.113Z"),
    );
    check.raw("", answer.raw_json(), r#"{"serviceWindowExpireAt":"2025-05-09T05:54:25.113Z"}"#);
    Ok(())
}

/// a read is repeated
pub async fn retry_503(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    let answer = bird
        .channels()
        .contacts()
        .get(
            "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
            "32cf5eee-f940-422c-ab8c-5f753aad5efd",
            GetChannelContact::default(),
        )
        .max_retries(1)
        .await?;
    check.holds("isPermanentSession", &answer.is_permanent_session, &true);
    Ok(())
}

/// members that are not known yet; keys of the map as they are
pub async fn unknown_members(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    let answer = bird
        .channels()
        .contacts()
        .get(
            "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
            "32cf5eee-f940-422c-ab8c-5f753aad5efd",
            GetChannelContact::default(),
        )
        .await?;
    check.holds("serviceWindowExpireAt", &answer.service_window_expire_at, &crate::check::time("2025-05-09T05:54:25Z"));
    if let Some(value) = check.some("metadata", &answer.metadata) {
        if let Some(value) = check.some("metadata.snake_key", &value.get("snake_key")) {
            check.equal("metadata.snake_key", *value, &"a");
        }
        if let Some(value) = check.some("metadata.camelKey", &value.get("camelKey")) {
            check.equal("metadata.camelKey", *value, &"b");
        }
    }
    check.raw("", answer.raw_json(), r#"{"serviceWindowExpireAt":"2025-05-09T05:54:25Z","window":{"open":true},"metadata":{"snake_key":"a","camelKey":"b"}}"#);
    Ok(())
}

/// the API's 0001-01-01T00:00:00Z is no time
pub async fn zero_time(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    let answer = bird
        .channels()
        .contacts()
        .get(
            "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
            "32cf5eee-f940-422c-ab8c-5f753aad5efd",
            GetChannelContact::default(),
        )
        .await?;
    check.none("serviceWindowExpireAt", &answer.service_window_expire_at);
    Ok(())
}
