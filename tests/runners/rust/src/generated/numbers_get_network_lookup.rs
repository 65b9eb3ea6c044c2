// Written by codegen from spec/. Edit spec/ and run `make generate`.

//! The vectors of `getNetworkLookup`.

#[allow(unused_imports)]
use std::{collections::HashMap, time::Duration};

#[allow(unused_imports)]
use birdwire::{CallOptions, Change, Csv, Json, Upload, types::*};

use crate::check::{Check, Outcome};

/// the body ends before its length
pub async fn answer_cut(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(
        bird.numbers().network_lookup(GetNetworkLookup { number: Some("+14155552671".into()) }).max_retries(0).await,
        r#"{"kind":"connection","status":200}"#,
    );
    Ok(())
}

/// a whole body that is no JSON
pub async fn answer_not_json(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(
        bird.numbers().network_lookup(GetNetworkLookup { number: Some("+14155552671".into()) }).await,
        r#"{"kind":"decode","status":200,"delivery":"answered","attempts":1}"#,
    );
    Ok(())
}

/// a user's token instead of an access key
pub async fn bearer(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.bearer_token("test-user-token"));
    let answer = bird.numbers().network_lookup(GetNetworkLookup { number: Some("+14155552671".into()) }).await?;
    check.holds("phoneNumber", &answer.phone_number, &"text");
    check.holds("countryCode", &answer.country_code, &"US");
    check.holds("countryPrefix", &answer.country_prefix, &1);
    check.holds("mcc", &answer.mcc, &"text");
    check.holds("mnc", &answer.mnc, &"text");
    check.holds("mccmnc", &answer.mccmnc, &"text");
    check.holds("operator", &answer.operator, &"text");
    if let Some(value) = check.some("formats", &answer.formats) {
        check.holds("formats.e164", &value.e164, &"text");
        check.holds("formats.international", &value.international, &"text");
        check.holds("formats.national", &value.national, &"text");
        check.holds("formats.rfc3966", &value.rfc3966, &"text");
    }
    check.holds("typeOfService", &answer.type_of_service, &TypeOfService::Mobile);
    if let Some(value) = check.some("validation", &answer.validation) {
        check.holds("validation.valid", &value.valid, &true);
        if let Some(value) = check.some("validation.reason", &value.reason) {
            check.json("validation.reason", value, r#""text""#);
        }
    }
    Ok(())
}

/// the caller gives up; the connection must close
pub async fn cancelled(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check
        .cancelled(
            500,
            bird.numbers().network_lookup(GetNetworkLookup { number: Some("+14155552671".into()) }).into_future(),
        )
        .await;
    Ok(())
}

/// no member at all
pub async fn empty_object(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    let answer = bird.numbers().network_lookup(GetNetworkLookup { number: Some("+14155552671".into()) }).await?;
    check.none("phoneNumber", &answer.phone_number);
    check.none("countryCode", &answer.country_code);
    check.none("countryPrefix", &answer.country_prefix);
    check.none("mcc", &answer.mcc);
    check.none("mnc", &answer.mnc);
    check.none("mccmnc", &answer.mccmnc);
    check.none("operator", &answer.operator);
    check.none("formats", &answer.formats);
    check.none("typeOfService", &answer.type_of_service);
    check.none("validation", &answer.validation);
    check.raw("", answer.raw_json(), r#"{}"#);
    Ok(())
}

/// Network/Country information for a phone number: InvalidPayload, whose number the page does not print
pub async fn error_400(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(bird.numbers().network_lookup(GetNetworkLookup { number: Some("+14155552671".into()) }).max_retries(0).await, r#"{"kind":"badRequest","status":400,"code":"InvalidPayload","message":"The number is not a phone number","delivery":"answered","attempts":1}"#);
    Ok(())
}

/// Network/Country information for a phone number: 401
pub async fn error_401(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(bird.numbers().network_lookup(GetNetworkLookup { number: Some("+14155552671".into()) }).max_retries(0).await, r#"{"kind":"authentication","status":401,"code":"Unauthorized","message":"The access key is not valid","delivery":"answered","attempts":1}"#);
    Ok(())
}

/// Network/Country information for a phone number: 403
pub async fn error_403(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(bird.numbers().network_lookup(GetNetworkLookup { number: Some("+14155552671".into()) }).max_retries(0).await, r#"{"kind":"permissionDenied","status":403,"code":"Forbidden","message":"No policy allows this call","delivery":"answered","attempts":1}"#);
    Ok(())
}

/// Network/Country information for a phone number: 422
pub async fn error_422(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(bird.numbers().network_lookup(GetNetworkLookup { number: Some("+14155552671".into()) }).max_retries(0).await, r#"{"kind":"validation","status":422,"code":"InvalidPayload","message":"One or more fields provided in the request body are malformed","details":{".name":["Property 'name' is missing"],".description":["Maximum string length is 250"]},"delivery":"answered","attempts":1}"#);
    Ok(())
}

/// Network/Country information for a phone number: 429
pub async fn error_429(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(bird.numbers().network_lookup(GetNetworkLookup { number: Some("+14155552671".into()) }).max_retries(0).await, r#"{"kind":"rateLimit","status":429,"code":"TooManyRequests","message":"Too many requests","retryAfterMs":7000,"delivery":"answered","attempts":1}"#);
    Ok(())
}

/// Network/Country information for a phone number: 503
pub async fn error_503(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(bird.numbers().network_lookup(GetNetworkLookup { number: Some("+14155552671".into()) }).max_retries(0).await, r#"{"kind":"server","status":503,"code":"Unavailable","message":"Try again later","delivery":"answered","attempts":1}"#);
    Ok(())
}

/// Network/Country information for a phone number, the full response
pub async fn full(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    let answer = bird.numbers().network_lookup(GetNetworkLookup { number: Some("+14155552671".into()) }).await?;
    check.holds("phoneNumber", &answer.phone_number, &"text");
    check.holds("countryCode", &answer.country_code, &"US");
    check.holds("countryPrefix", &answer.country_prefix, &1);
    check.holds("mcc", &answer.mcc, &"text");
    check.holds("mnc", &answer.mnc, &"text");
    check.holds("mccmnc", &answer.mccmnc, &"text");
    check.holds("operator", &answer.operator, &"text");
    if let Some(value) = check.some("formats", &answer.formats) {
        check.holds("formats.e164", &value.e164, &"text");
        check.holds("formats.international", &value.international, &"text");
        check.holds("formats.national", &value.national, &"text");
        check.holds("formats.rfc3966", &value.rfc3966, &"text");
    }
    check.holds("typeOfService", &answer.type_of_service, &TypeOfService::Mobile);
    if let Some(value) = check.some("validation", &answer.validation) {
        check.holds("validation.valid", &value.valid, &true);
        if let Some(value) = check.some("validation.reason", &value.reason) {
            check.json("validation.reason", value, r#""text""#);
        }
    }
    check.raw("", answer.raw_json(), r#"{"phoneNumber":"text","countryCode":"US","countryPrefix":1,"mcc":"text","mnc":"text","mccmnc":"text","operator":"text","formats":{"e164":"text","international":"text","national":"text","rfc3966":"text"},"typeOfService":"mobile","validation":{"valid":true,"reason":"text"}}"#);
    Ok(())
}

/// a limit of the schema: a number has at least one character
pub async fn input_number_empty(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(
        bird.numbers().network_lookup(GetNetworkLookup { number: Some("".into()) }).await,
        r#"{"kind":"input","path":"query.number","delivery":"neverSent"}"#,
    );
    Ok(())
}

/// a limit of the schema: a number has at most 30 characters
pub async fn input_number_too_long(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(
        bird.numbers()
            .network_lookup(GetNetworkLookup { number: Some("+123456789012345678901234567891".into()) })
            .await,
        r#"{"kind":"input","path":"query.number","delivery":"neverSent"}"#,
    );
    Ok(())
}

/// a limit of the schema: the workspace id is a UUID
pub async fn input_workspace_id_no_uuid(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(
        bird.numbers()
            .network_lookup(GetNetworkLookup { number: Some("+14155552671".into()) })
            .workspace_id("my-workspace")
            .await,
        r#"{"kind":"input","path":"path.workspaceId","delivery":"neverSent"}"#,
    );
    Ok(())
}

/// every member of the parts null
pub async fn null_members_deep(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    let answer = bird.numbers().network_lookup(GetNetworkLookup { number: Some("+14155552671".into()) }).await?;
    if let Some(value) = check.some("formats", &answer.formats) {
        check.none("formats.e164", &value.e164);
        check.none("formats.international", &value.international);
        check.none("formats.national", &value.national);
        check.none("formats.rfc3966", &value.rfc3966);
    }
    if let Some(value) = check.some("validation", &answer.validation) {
        check.none("validation.valid", &value.valid);
        check.none("validation.reason", &value.reason);
    }
    check.raw("", answer.raw_json(), r#"{"formats":{"e164":null,"international":null,"national":null,"rfc3966":null},"validation":{"valid":null,"reason":null}}"#);
    Ok(())
}

/// every member null
pub async fn null_members(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    let answer = bird.numbers().network_lookup(GetNetworkLookup { number: Some("+14155552671".into()) }).await?;
    check.none("phoneNumber", &answer.phone_number);
    check.none("countryCode", &answer.country_code);
    check.none("countryPrefix", &answer.country_prefix);
    check.none("mcc", &answer.mcc);
    check.none("mnc", &answer.mnc);
    check.none("mccmnc", &answer.mccmnc);
    check.none("operator", &answer.operator);
    check.none("formats", &answer.formats);
    check.none("typeOfService", &answer.type_of_service);
    check.none("validation", &answer.validation);
    check.raw("", answer.raw_json(), r#"{"phoneNumber":null,"countryCode":null,"countryPrefix":null,"mcc":null,"mnc":null,"mccmnc":null,"operator":null,"formats":null,"typeOfService":null,"validation":null}"#);
    Ok(())
}

/// the longest number that the limit allows
pub async fn number_longest(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    let answer = bird
        .numbers()
        .network_lookup(GetNetworkLookup { number: Some("+12345678901234567890123456789".into()) })
        .await?;
    check.holds("phoneNumber", &answer.phone_number, &"text");
    check.holds("countryCode", &answer.country_code, &"US");
    check.holds("countryPrefix", &answer.country_prefix, &1);
    check.holds("mcc", &answer.mcc, &"text");
    check.holds("mnc", &answer.mnc, &"text");
    check.holds("mccmnc", &answer.mccmnc, &"text");
    check.holds("operator", &answer.operator, &"text");
    if let Some(value) = check.some("formats", &answer.formats) {
        check.holds("formats.e164", &value.e164, &"text");
        check.holds("formats.international", &value.international, &"text");
        check.holds("formats.national", &value.national, &"text");
        check.holds("formats.rfc3966", &value.rfc3966, &"text");
    }
    check.holds("typeOfService", &answer.type_of_service, &TypeOfService::Mobile);
    if let Some(value) = check.some("validation", &answer.validation) {
        check.holds("validation.valid", &value.valid, &true);
        if let Some(value) = check.some("validation.reason", &value.reason) {
            check.json("validation.reason", value, r#""text""#);
        }
    }
    Ok(())
}

/// the shortest number that the limit allows
pub async fn number_shortest(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    let answer = bird.numbers().network_lookup(GetNetworkLookup { number: Some("1".into()) }).await?;
    check.holds("phoneNumber", &answer.phone_number, &"text");
    check.holds("countryCode", &answer.country_code, &"US");
    check.holds("countryPrefix", &answer.country_prefix, &1);
    check.holds("mcc", &answer.mcc, &"text");
    check.holds("mnc", &answer.mnc, &"text");
    check.holds("mccmnc", &answer.mccmnc, &"text");
    check.holds("operator", &answer.operator, &"text");
    if let Some(value) = check.some("formats", &answer.formats) {
        check.holds("formats.e164", &value.e164, &"text");
        check.holds("formats.international", &value.international, &"text");
        check.holds("formats.national", &value.national, &"text");
        check.holds("formats.rfc3966", &value.rfc3966, &"text");
    }
    check.holds("typeOfService", &answer.type_of_service, &TypeOfService::Mobile);
    if let Some(value) = check.some("validation", &answer.validation) {
        check.holds("validation.valid", &value.valid, &true);
        if let Some(value) = check.some("validation.reason", &value.reason) {
            check.json("validation.reason", value, r#""text""#);
        }
    }
    Ok(())
}

/// Network/Country information for a phone number, the example of a number: its plus must not become a space
pub async fn plus_arrives_as_plus(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    let answer = bird.numbers().network_lookup(GetNetworkLookup { number: Some("+14155552671".into()) }).await?;
    check.holds("phoneNumber", &answer.phone_number, &"+14155552671");
    check.holds("countryCode", &answer.country_code, &"US");
    check.holds("countryPrefix", &answer.country_prefix, &1);
    check.holds("mcc", &answer.mcc, &"310");
    check.holds("mnc", &answer.mnc, &"010");
    check.holds("mccmnc", &answer.mccmnc, &"310010");
    check.holds("operator", &answer.operator, &"Verizon Wireless");
    if let Some(value) = check.some("formats", &answer.formats) {
        check.holds("formats.e164", &value.e164, &"+14155552671");
        check.holds("formats.international", &value.international, &"+1 415-555-2671");
        check.holds("formats.national", &value.national, &"(415) 555-2671");
        check.holds("formats.rfc3966", &value.rfc3966, &"tel:+1-415-555-2671");
    }
    check.holds("typeOfService", &answer.type_of_service, &TypeOfService::Mobile);
    if let Some(value) = check.some("validation", &answer.validation) {
        check.holds("validation.valid", &value.valid, &true);
        if let Some(value) = check.some("validation.reason", &value.reason) {
            check.json("validation.reason", value, r#""""#);
        }
    }
    check.raw("", answer.raw_json(), r#"{"phoneNumber":"+14155552671","countryCode":"US","countryPrefix":1,"mcc":"310","mnc":"010","mccmnc":"310010","operator":"Verizon Wireless","formats":{"e164":"+14155552671","international":"+1 415-555-2671","national":"(415) 555-2671","rfc3966":"tel:+1-415-555-2671"},"typeOfService":"mobile","validation":{"valid":true,"reason":""}}"#);
    Ok(())
}

/// Lookup, the sample of a number that is not valid: a list of reasons, where the schema has a text
pub async fn reason_list(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    let answer = bird.numbers().network_lookup(GetNetworkLookup { number: Some("+14155552671".into()) }).await?;
    check.holds("phoneNumber", &answer.phone_number, &"+10000000000");
    if let Some(value) = check.some("validation", &answer.validation) {
        check.holds("validation.valid", &value.valid, &false);
        if let Some(value) = check.some("validation.reason", &value.reason) {
            check.json("validation.reason", value, r#"["unallocated","unknown"]"#);
        }
    }
    check.raw(
        "",
        answer.raw_json(),
        r#"{"phoneNumber":"+10000000000","validation":{"valid":false,"reason":["unallocated","unknown"]}}"#,
    );
    Ok(())
}

/// a number that is not valid: special services
pub async fn reason_special_services(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    let answer = bird.numbers().network_lookup(GetNetworkLookup { number: Some("+14155552671".into()) }).await?;
    check.holds("phoneNumber", &answer.phone_number, &"+10000000000");
    if let Some(value) = check.some("validation", &answer.validation) {
        check.holds("validation.valid", &value.valid, &false);
        if let Some(value) = check.some("validation.reason", &value.reason) {
            check.json("validation.reason", value, r#""special services""#);
        }
    }
    check.raw(
        "",
        answer.raw_json(),
        r#"{"phoneNumber":"+10000000000","validation":{"valid":false,"reason":"special services"}}"#,
    );
    Ok(())
}

/// a number that is not valid: unallocated
pub async fn reason_unallocated(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    let answer = bird.numbers().network_lookup(GetNetworkLookup { number: Some("+14155552671".into()) }).await?;
    check.holds("phoneNumber", &answer.phone_number, &"+10000000000");
    if let Some(value) = check.some("validation", &answer.validation) {
        check.holds("validation.valid", &value.valid, &false);
        if let Some(value) = check.some("validation.reason", &value.reason) {
            check.json("validation.reason", value, r#""unallocated""#);
        }
    }
    check.raw(
        "",
        answer.raw_json(),
        r#"{"phoneNumber":"+10000000000","validation":{"valid":false,"reason":"unallocated"}}"#,
    );
    Ok(())
}

/// a number that is not valid: unknown
pub async fn reason_unknown(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    let answer = bird.numbers().network_lookup(GetNetworkLookup { number: Some("+14155552671".into()) }).await?;
    check.holds("phoneNumber", &answer.phone_number, &"+10000000000");
    if let Some(value) = check.some("validation", &answer.validation) {
        check.holds("validation.valid", &value.valid, &false);
        if let Some(value) = check.some("validation.reason", &value.reason) {
            check.json("validation.reason", value, r#""unknown""#);
        }
    }
    check.raw(
        "",
        answer.raw_json(),
        r#"{"phoneNumber":"+10000000000","validation":{"valid":false,"reason":"unknown"}}"#,
    );
    Ok(())
}

/// a read is repeated
pub async fn retry_503(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    let answer =
        bird.numbers().network_lookup(GetNetworkLookup { number: Some("+14155552671".into()) }).max_retries(1).await?;
    check.holds("phoneNumber", &answer.phone_number, &"text");
    check.holds("countryCode", &answer.country_code, &"US");
    check.holds("countryPrefix", &answer.country_prefix, &1);
    check.holds("mcc", &answer.mcc, &"text");
    check.holds("mnc", &answer.mnc, &"text");
    check.holds("mccmnc", &answer.mccmnc, &"text");
    check.holds("operator", &answer.operator, &"text");
    if let Some(value) = check.some("formats", &answer.formats) {
        check.holds("formats.e164", &value.e164, &"text");
        check.holds("formats.international", &value.international, &"text");
        check.holds("formats.national", &value.national, &"text");
        check.holds("formats.rfc3966", &value.rfc3966, &"text");
    }
    check.holds("typeOfService", &answer.type_of_service, &TypeOfService::Mobile);
    if let Some(value) = check.some("validation", &answer.validation) {
        check.holds("validation.valid", &value.valid, &true);
        if let Some(value) = check.some("validation.reason", &value.reason) {
            check.json("validation.reason", value, r#""text""#);
        }
    }
    Ok(())
}

/// what was refused is refused again: not even a read is repeated
pub async fn retry_not_403(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(
        bird.numbers().network_lookup(GetNetworkLookup { number: Some("+14155552671".into()) }).max_retries(2).await,
        r#"{"kind":"permissionDenied","status":403,"delivery":"answered","attempts":1}"#,
    );
    Ok(())
}

/// Lookup, the sample of a line of the kind fixed
pub async fn service_fixed(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    let answer = bird.numbers().network_lookup(GetNetworkLookup { number: Some("+14155552671".into()) }).await?;
    check.holds("mcc", &answer.mcc, &"310");
    check.holds("mnc", &answer.mnc, &"");
    check.holds("mccmnc", &answer.mccmnc, &"310");
    check.holds("operator", &answer.operator, &"Comcast IP Phone, LLC");
    check.holds("typeOfService", &answer.type_of_service, &TypeOfService::Fixed);
    if let Some(value) = check.some("validation", &answer.validation) {
        check.holds("validation.valid", &value.valid, &true);
        check.none("validation.reason", &value.reason);
    }
    check.none("formats", &answer.formats);
    check.raw("", answer.raw_json(), r#"{"mcc":"310","mnc":"","mccmnc":"310","operator":"Comcast IP Phone, LLC","typeOfService":"fixed","validation":{"valid":true}}"#);
    Ok(())
}

/// Lookup, the sample of a line of the kind mobile
pub async fn service_mobile(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    let answer = bird.numbers().network_lookup(GetNetworkLookup { number: Some("+14155552671".into()) }).await?;
    check.holds("mcc", &answer.mcc, &"310");
    check.holds("mnc", &answer.mnc, &"010");
    check.holds("mccmnc", &answer.mccmnc, &"310010");
    check.holds("operator", &answer.operator, &"Verizon Wireless");
    check.holds("typeOfService", &answer.type_of_service, &TypeOfService::Mobile);
    if let Some(value) = check.some("validation", &answer.validation) {
        check.holds("validation.valid", &value.valid, &true);
        check.none("validation.reason", &value.reason);
    }
    check.none("formats", &answer.formats);
    check.raw("", answer.raw_json(), r#"{"mcc":"310","mnc":"010","mccmnc":"310010","operator":"Verizon Wireless","typeOfService":"mobile","validation":{"valid":true}}"#);
    Ok(())
}

/// Lookup, the sample of a line of the kind other
pub async fn service_other(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    let answer = bird.numbers().network_lookup(GetNetworkLookup { number: Some("+14155552671".into()) }).await?;
    check.holds("mcc", &answer.mcc, &"310");
    check.holds("mnc", &answer.mnc, &"");
    check.holds("mccmnc", &answer.mccmnc, &"310");
    check.holds("operator", &answer.operator, &"Onvoy, LLC - AL");
    check.holds("typeOfService", &answer.type_of_service, &TypeOfService::Other);
    if let Some(value) = check.some("validation", &answer.validation) {
        check.holds("validation.valid", &value.valid, &true);
        check.none("validation.reason", &value.reason);
    }
    check.none("formats", &answer.formats);
    check.raw("", answer.raw_json(), r#"{"mcc":"310","mnc":"","mccmnc":"310","operator":"Onvoy, LLC - AL","typeOfService":"other","validation":{"valid":true}}"#);
    Ok(())
}

/// a number is sent as it is: no sign of it is lost, changed or read as another parameter
pub async fn spaces_and_signs(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    let answer =
        bird.numbers().network_lookup(GetNetworkLookup { number: Some("+1 (415) 555&26=71#%2B".into()) }).await?;
    check.holds("phoneNumber", &answer.phone_number, &"text");
    check.holds("countryCode", &answer.country_code, &"US");
    check.holds("countryPrefix", &answer.country_prefix, &1);
    check.holds("mcc", &answer.mcc, &"text");
    check.holds("mnc", &answer.mnc, &"text");
    check.holds("mccmnc", &answer.mccmnc, &"text");
    check.holds("operator", &answer.operator, &"text");
    if let Some(value) = check.some("formats", &answer.formats) {
        check.holds("formats.e164", &value.e164, &"text");
        check.holds("formats.international", &value.international, &"text");
        check.holds("formats.national", &value.national, &"text");
        check.holds("formats.rfc3966", &value.rfc3966, &"text");
    }
    check.holds("typeOfService", &answer.type_of_service, &TypeOfService::Mobile);
    if let Some(value) = check.some("validation", &answer.validation) {
        check.holds("validation.valid", &value.valid, &true);
        if let Some(value) = check.some("validation.reason", &value.reason) {
            check.json("validation.reason", value, r#""text""#);
        }
    }
    Ok(())
}

/// a kind of line and members that are not known yet
pub async fn unknown_values(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    let answer = bird.numbers().network_lookup(GetNetworkLookup { number: Some("+14155552671".into()) }).await?;
    check.holds("typeOfService", &answer.type_of_service, &TypeOfService::Unknown("satellite".into()));
    if let Some(value) = check.some("formats", &answer.formats) {
        check.holds("formats.e164", &value.e164, &"+14155552671");
        check.none("formats.national", &value.national);
    }
    check.holds("countryCode", &answer.country_code, &"US");
    check.raw("", answer.raw_json(), r#"{"phoneNumber":"+14155552671","countryCode":"US","countryPrefix":1,"mcc":"310","mnc":"010","mccmnc":"310010","operator":"Verizon Wireless","formats":{"e164":"+14155552671","dialed":"011"},"typeOfService":"satellite","validation":{"valid":true,"reason":""},"ported":true}"#);
    Ok(())
}

/// the page marks the number as optional: without it nothing is sent
pub async fn without_number(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(
        bird.numbers().network_lookup(GetNetworkLookup::default()).max_retries(0).await,
        r#"{"kind":"validation","status":422,"code":"InvalidPayload","attempts":1}"#,
    );
    Ok(())
}

/// a number without a plus is sent as it is
pub async fn without_plus(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    let answer = bird.numbers().network_lookup(GetNetworkLookup { number: Some("14155552671".into()) }).await?;
    check.holds("phoneNumber", &answer.phone_number, &"text");
    check.holds("countryCode", &answer.country_code, &"US");
    check.holds("countryPrefix", &answer.country_prefix, &1);
    check.holds("mcc", &answer.mcc, &"text");
    check.holds("mnc", &answer.mnc, &"text");
    check.holds("mccmnc", &answer.mccmnc, &"text");
    check.holds("operator", &answer.operator, &"text");
    if let Some(value) = check.some("formats", &answer.formats) {
        check.holds("formats.e164", &value.e164, &"text");
        check.holds("formats.international", &value.international, &"text");
        check.holds("formats.national", &value.national, &"text");
        check.holds("formats.rfc3966", &value.rfc3966, &"text");
    }
    check.holds("typeOfService", &answer.type_of_service, &TypeOfService::Mobile);
    if let Some(value) = check.some("validation", &answer.validation) {
        check.holds("validation.valid", &value.valid, &true);
        if let Some(value) = check.some("validation.reason", &value.reason) {
            check.json("validation.reason", value, r#""text""#);
        }
    }
    Ok(())
}
