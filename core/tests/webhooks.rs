//! `tests/webhooks`: what Bird posts, verified, read, signed and told apart as in every other language.
#![allow(clippy::unwrap_used, clippy::expect_used)]

use std::{
    collections::BTreeMap,
    fs,
    io::{self, Write},
    path::Path,
    time::{Duration, SystemTime, UNIX_EPOCH},
};

use base64::{Engine, engine::general_purpose::STANDARD};
use birdwire::{
    Delivery, Error, ErrorKind,
    webhooks::{self, Duplicates, Reason, VerifyOptions, WebhookEvent},
};
use serde::{Deserialize, de::DeserializeOwned};
use serde_json::Value;

const KEY: &str = "KeV+/HGoIQrxuE5YPCRR6AuQOJveldYNNhbVi1i22qk=";

#[derive(Deserialize)]
#[serde(untagged, deny_unknown_fields)]
enum Body {
    Text { text: String },
    Base64 { base64: String },
    Repeated { prefix: String, repeat: String, times: usize, suffix: String },
}

impl Body {
    fn bytes(&self) -> Vec<u8> {
        match self {
            Self::Text { text } => text.clone().into_bytes(),
            Self::Base64 { base64 } => STANDARD.decode(base64).unwrap(),
            Self::Repeated { prefix, repeat, times, suffix } => {
                format!("{prefix}{}{suffix}", repeat.repeat(*times)).into_bytes()
            }
        }
    }
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
struct Delivered {
    name: String,
    body: Body,
    headers: BTreeMap<String, String>,
    url: String,
    signing_keys: Vec<String>,
    now: u64,
    tolerance_seconds: Option<u64>,
    result: Outcome,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
enum Outcome {
    Event(Value),
    Error(Expected),
    Headers(BTreeMap<String, String>),
    Url(String),
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Expected {
    kind: String,
    reason: Option<String>,
    path: Option<String>,
}

impl Expected {
    fn check(&self, error: &Error) -> Result<(), String> {
        let kind = error.kind().as_str();
        let reason = Reason::of(error).map(Reason::as_str);
        let same_reason = reason == self.reason.as_deref();
        let same_path = self.path.is_none() || self.path.as_deref() == error.path();
        if kind != self.kind || !same_reason || !same_path {
            let Self { kind, reason, path } = self;
            return Err(format!("expected {kind} {reason:?} {path:?}, got {error:?}"));
        }
        if error.delivery() != Delivery::NeverSent {
            return Err("nothing is sent here".to_owned());
        }
        Ok(())
    }
}

fn cases<T: DeserializeOwned>(file: &str) -> Vec<T> {
    #[derive(Deserialize)]
    struct File<T> {
        cases: Vec<T>,
    }
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/webhooks").join(file);
    serde_json::from_str::<File<T>>(&fs::read_to_string(file).unwrap()).unwrap().cases
}

/// Runs every case of a file and prints how many there were.
fn replay<T: DeserializeOwned>(file: &str, name: impl Fn(&T) -> &str, check: impl Fn(&T) -> Result<(), String>) {
    let cases: Vec<T> = cases(file);
    let all = self::cases::<Value>(file).len();
    let problems: Vec<_> =
        cases.iter().filter_map(|case| Some(format!("{}: {}", name(case), check(case).err()?))).collect();
    // Past the harness, which shows what is printed of failed tests only.
    let line = format!("webhooks: {file}: {} of {all} cases passed\n", cases.len() - problems.len());
    io::stdout().write_all(line.as_bytes()).unwrap();
    assert_eq!(cases.len(), all);
    assert!(all > 5, "only {all} cases were found");
    assert!(problems.is_empty(), "{} of {all}:\n{}", problems.len(), problems.join("\n"));
}

fn check_delivered(case: &Delivered) -> Result<(), String> {
    let body = case.body.bytes();
    let headers: Vec<_> = case.headers.iter().collect();
    let options = VerifyOptions {
        now: Some(UNIX_EPOCH + Duration::from_secs(case.now)),
        tolerance: case.tolerance_seconds.map_or(webhooks::DEFAULT_TOLERANCE, Duration::from_secs),
    };
    let verified = webhooks::verify(&body, &headers, &case.url, &case.signing_keys, &options);
    let unwrapped = webhooks::unwrap(&body, &headers, &case.url, &case.signing_keys, &options);
    for error in [verified.as_ref().err(), unwrapped.as_ref().err()].into_iter().flatten() {
        tells_no_secret(case, &body, error)?;
    }
    match &case.result {
        Outcome::Event(expected) => {
            verified.map_err(|error| format!("verify: {error}"))?;
            same_event(expected, &unwrapped.map_err(|error| format!("unwrap: {error}"))?, &body)
        }
        Outcome::Error(expected) => {
            if expected.kind == "decode" {
                verified.map_err(|error| format!("verify: {error}"))?;
            } else {
                expected.check(&verified.err().ok_or("verify takes it")?)?;
            }
            let error = unwrapped.err().ok_or("unwrap takes it")?;
            if error.kind() == ErrorKind::Decode && error.body().is_none_or(|kept| *kept != body) {
                return Err("the error does not hold the body".to_owned());
            }
            expected.check(&error)
        }
        _ => Err("is no case of a delivery".to_owned()),
    }
}

fn same_event(expected: &Value, event: &WebhookEvent, body: &[u8]) -> Result<(), String> {
    if event.raw_json().as_bytes() != body {
        return Err("is not the JSON that came".to_owned());
    }
    let members: serde_json::Map<String, Value> = serde_json::from_str(event.raw_json()).unwrap();
    let payload: Value = serde_json::from_str(event.payload_json()).unwrap();
    if case_of(event) != event.kind() {
        return Err(format!("the case of {} holds the kind {}", case_of(event), event.kind()));
    }
    for (name, wanted) in expected.as_object().unwrap() {
        let got = match name.as_str() {
            "kind" => &Value::from(event.kind()),
            "service" => &Value::from(event.service()),
            "event" => &Value::from(event.event()),
            "payload" => &payload,
            other => members.get(other).unwrap_or(&Value::Null),
        };
        if got != wanted {
            return Err(format!("{name} is {got} and not {wanted}"));
        }
    }
    Ok(())
}

/// The kind that a case is for.
fn case_of(event: &WebhookEvent) -> &'static str {
    match event {
        WebhookEvent::Message(_) => "message",
        WebhookEvent::Interaction(_) => "interaction",
        WebhookEvent::Channel(_) => "channel",
        WebhookEvent::Call(_) => "call",
        WebhookEvent::Conversation(_) => "conversation",
        WebhookEvent::Endpoint(_) => "endpoint",
        WebhookEvent::Brand(_) => "brand",
        WebhookEvent::Campaign(_) => "campaign",
        WebhookEvent::BrandVetting(_) => "brandVetting",
        WebhookEvent::TfnVerification(_) => "tfnVerification",
        WebhookEvent::Unknown(_) => "unknown",
        _ => "a case that this test does not know",
    }
}

fn tells_no_secret(case: &Delivered, body: &[u8], error: &Error) -> Result<(), String> {
    let said = format!("{error} {error:?}");
    let body = String::from_utf8_lossy(body);
    let part = body.get(..40).unwrap_or("Sample incoming text message");
    let mut secrets = vec![part, "Sample incoming", "96a0b5fa"];
    secrets.extend(case.signing_keys.iter().map(String::as_str));
    secrets.extend(case.headers.get(webhooks::SIGNATURE).map(String::as_str));
    match secrets.iter().find(|secret| secret.len() > 4 && said.contains(**secret)) {
        Some(secret) => Err(format!("the error tells {secret:?}")),
        None => Ok(()),
    }
}

#[test]
fn deliveries_are_verified() {
    replay("verify.json", |case: &Delivered| &case.name, check_delivered);
}

#[test]
fn events_are_read() {
    replay("events.json", |case: &Delivered| &case.name, check_delivered);
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
struct Signed {
    name: String,
    body: Body,
    url: String,
    signing_key: String,
    timestamp: u64,
    result: Outcome,
}

#[test]
fn deliveries_are_signed() {
    replay(
        "sign.json",
        |case: &Signed| &case.name,
        |case| {
            let time = UNIX_EPOCH + Duration::from_secs(case.timestamp);
            match (&case.result, webhooks::sign(&case.body.bytes(), &case.url, &case.signing_key, time)) {
                (Outcome::Headers(expected), Ok(headers)) => {
                    let headers: BTreeMap<_, _> =
                        headers.into_iter().map(|(name, value)| (name.to_owned(), value)).collect();
                    if headers == *expected { Ok(()) } else { Err(format!("{headers:?}")) }
                }
                (Outcome::Error(expected), Err(error)) => expected.check(&error),
                (_, result) => Err(format!("{result:?}")),
            }
        },
    );
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Seen {
    name: String,
    target: String,
    headers: BTreeMap<String, String>,
    result: Outcome,
}

#[test]
fn public_urls_are_rebuilt() {
    replay(
        "urls.json",
        |case: &Seen| &case.name,
        |case| {
            let headers: Vec<_> = case.headers.iter().collect();
            match (&case.result, webhooks::public_url(&case.target, &headers)) {
                (Outcome::Url(expected), Ok(url)) if url == *expected => Ok(()),
                (Outcome::Error(expected), Err(error)) => expected.check(&error),
                (_, result) => Err(format!("{result:?}")),
            }
        },
    );
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Story {
    name: String,
    capacity: Option<usize>,
    deliveries: Vec<Step>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Step {
    body: Body,
    key: Option<String>,
    first: bool,
}

fn read(body: &[u8]) -> WebhookEvent {
    let now = SystemTime::now();
    let headers = webhooks::sign(body, "https://domain.com/", KEY, now).unwrap();
    webhooks::unwrap(body, &headers, "https://domain.com/", [KEY], &VerifyOptions::default()).unwrap()
}

#[test]
fn a_payload_is_typed_and_keeps_what_came() {
    let body = r#"{"service": "conversations", "event": "conversation.updated", "payload": {"id": "c1", "name": "Café", "mood": 1}}"#;
    let WebhookEvent::Conversation(event) = read(body.as_bytes()) else { panic!("is no conversation") };
    assert_eq!((event.payload.id.as_deref(), event.payload.name.as_deref()), (Some("c1"), Some("Café")));
    assert_eq!((event.service(), event.event(), event.raw_json()), ("conversations", "conversation.updated", body));
    assert_eq!(event.payload_json(), r#"{"id": "c1", "name": "Café", "mood": 1}"#);
    assert!(!format!("{event:?} {:?}", WebhookEvent::Conversation(event.clone())).contains("Caf"));
    let WebhookEvent::Unknown(event) = read(br#"{"service": "channels", "event": "a.b", "payload": [1]}"#) else {
        panic!("is known")
    };
    assert_eq!((event.kind(), event.payload_json(), event.duplicate_key()), ("unknown", "[1]", None));
}

#[test]
fn duplicates_are_told() {
    replay(
        "duplicates.json",
        |case: &Story| &case.name,
        |case| {
            let duplicates = case.capacity.map_or_else(Duplicates::default, Duplicates::new);
            for (index, step) in case.deliveries.iter().enumerate() {
                let event = read(&step.body.bytes());
                let (key, first) = (event.duplicate_key(), duplicates.first(&event));
                if (&key, first) != (&step.key, step.first) {
                    return Err(format!("delivery {index} has the key {key:?} and first is {first}"));
                }
            }
            Ok(())
        },
    );
}

#[test]
fn what_could_not_be_handled_is_taken_again() {
    let sent = |id: u32| {
        read(
            format!(r#"{{"service":"channels","event":"sms.outbound","payload":{{"id":"{id}","status":"sent"}}}}"#)
                .as_bytes(),
        )
    };
    let duplicates = Duplicates::new(2);
    assert!(duplicates.first(&sent(1)));
    assert!(duplicates.first(&sent(2)));
    duplicates.forget(&sent(1));
    assert!(!duplicates.first(&sent(2)));
    assert!(duplicates.first(&sent(1)), "forgotten, so it comes for the first time");
    assert!(duplicates.first(&sent(3)), "there is room for two: 2 goes");
    assert!(!duplicates.first(&sent(1)));
    assert!(duplicates.first(&sent(2)));

    let nothing = Duplicates::new(0);
    assert!(nothing.first(&sent(1)));
    assert!(nothing.first(&sent(1)), "there is no room to remember it");
}

#[test]
fn memory_stays_within_its_bounds() {
    let duplicates = Duplicates::new(1_000);
    for id in 0..50_000 {
        assert!(duplicates.first_key(&format!("message/{id}/sent")));
    }
    assert!(!duplicates.first_key("message/49000/sent"));
    assert!(duplicates.first_key("message/48999/sent"));
}

#[test]
fn the_headers_of_http_are_taken_as_they_are() {
    let body = br#"{"service":"channels","event":"sms.inbound","payload":{"id":"a"}}"#;
    let mut headers = http::HeaderMap::new();
    for (name, value) in webhooks::sign(body, "https://domain.com/a?b", KEY, SystemTime::now()).unwrap() {
        headers.insert(name, value.parse().unwrap());
    }
    headers.insert("host", "domain.com".parse().unwrap());
    let url = webhooks::public_url("/a?b", &headers).unwrap();
    let event = webhooks::unwrap(body, &headers, &url, [KEY], &VerifyOptions::default()).unwrap();
    assert_eq!((event.kind(), event.payload_json()), ("message", r#"{"id":"a"}"#));
    assert!(!format!("{event:?}").contains(r#""a""#), "what a customer wrote is not for logs");

    headers.insert(webhooks::SIGNATURE, http::HeaderValue::from_bytes(b"\xff").unwrap());
    let error = webhooks::verify(body, &headers, &url, [KEY], &VerifyOptions::default()).unwrap_err();
    assert_eq!((Reason::of(&error), error.code()), (Some(Reason::MalformedSignature), Some("malformedSignature")));
}

#[test]
fn parts_of_a_second_do_not_count() {
    let half = UNIX_EPOCH + Duration::from_millis(1_719_823_259_500);
    let headers = webhooks::sign(b"{}", "https://domain.com/", KEY, half).unwrap();
    let at = |now| {
        let options = VerifyOptions { tolerance: Duration::ZERO, now: Some(now) };
        webhooks::verify(b"{}", &headers, "https://domain.com/", [KEY], &options).map_err(|error| Reason::of(&error))
    };
    assert_eq!(at(half), Ok(()));
    assert_eq!(at(half - Duration::from_millis(500)), Ok(()));
    assert_eq!(at(half - Duration::from_millis(501)), Err(Some(Reason::TooNew)));
    assert_eq!(at(half + Duration::from_millis(500)), Err(Some(Reason::TooOld)));
    assert_eq!(at(UNIX_EPOCH - Duration::from_secs(1)), Err(Some(Reason::TooNew)));
    let error = webhooks::sign(b"{}", "", KEY, UNIX_EPOCH - Duration::from_millis(1)).unwrap_err();
    assert_eq!(error.path(), Some("timestamp"));
}

#[test]
fn a_list_is_no_envelope() {
    let body = br#"["channels", "sms.inbound", {"id": "a"}]"#;
    let headers = webhooks::sign(body, "https://domain.com/", KEY, SystemTime::now()).unwrap();
    let error = webhooks::unwrap(body, &headers, "https://domain.com/", [KEY], &VerifyOptions::default()).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Decode);
}
