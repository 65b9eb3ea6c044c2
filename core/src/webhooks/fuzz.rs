//! Changed deliveries by the million: none may panic, and none that was changed may pass.
//!
//! `scripts/fuzz` runs a million inputs a target, `cargo test` fewer. An input follows from the seed and its number alone, so
//! what is printed when one fails is enough to run it again: `FUZZ_SEED=… FUZZ_FIRST=… FUZZ_INPUTS=1`.

use std::{
    cell::Cell,
    env, fs,
    io::{self, Write},
    panic::{AssertUnwindSafe, catch_unwind},
    path::Path,
    time::{Duration, Instant, UNIX_EPOCH},
};

use fastrand::Rng;
use serde_json::Value;

use super::{
    EVENTS, RawEvent, Reason, SIGNATURE, TIMESTAMP, UNKNOWN, VerifyOptions, WebhookEvent, public_url, rows, sign,
    unwrap, verify,
};
use crate::error::ErrorKind;

/// What `cargo test` runs; finding what was planted may take `MANY`.
const FEW: u64 = 50_000;
const MANY: u64 = 1_000_000;

thread_local! {
    static PLANTED: Cell<&'static str> = const { Cell::new("") };
}

/// Whether the place of this name is to panic.
pub(super) fn planted(name: &str) -> bool {
    PLANTED.get() == name
}

#[derive(Clone)]
struct Input {
    body: Vec<u8>,
    headers: Vec<(String, Vec<u8>)>,
    /// The URL, or what the server saw of it.
    url: String,
    keys: Vec<String>,
    now: u64,
}

/// The cases of `tests/webhooks`, less the huge bodies.
fn corpus(files: &[&str]) -> Vec<Input> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/webhooks");
    let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
    let mut found = Vec::new();
    for file in files {
        let file: Value = serde_json::from_str(&fs::read_to_string(folder.join(file)).unwrap()).unwrap();
        for case in file["cases"].as_array().unwrap() {
            let headers = case["headers"].as_object().unwrap();
            found.push(Input {
                body: text(&case["body"]["text"]).into_bytes(),
                headers: headers.iter().map(|(name, value)| (name.clone(), text(value).into_bytes())).collect(),
                url: text(if case["url"].is_null() { &case["target"] } else { &case["url"] }),
                keys: case["signingKeys"].as_array().into_iter().flatten().map(text).collect(),
                now: case["now"].as_u64().unwrap_or_default(),
            });
        }
    }
    found
}

/// What is put in somewhere, besides any bytes.
const WORDS: [&str; 32] = [
    "",
    "0",
    "1",
    "-1",
    "9007199254740993",
    "1e999",
    "null",
    "true",
    "\"",
    "\\",
    "\\u0000",
    "\\ud800",
    "{",
    "}",
    "[",
    "[[[[[[",
    "]",
    ",",
    ":",
    "/",
    "//",
    "?",
    "#",
    "@",
    "%",
    "%00",
    " ",
    "\r\n",
    "\0",
    "é",
    "😀",
    ":65536",
];
const NAMES: [&str; 8] = [
    SIGNATURE,
    TIMESTAMP,
    "host",
    "x-forwarded-host",
    "x-forwarded-port",
    "x-forwarded-proto",
    "x-forwarded-prefix",
    "MessageBird-Signature",
];
const VALUES: [&str; 12] = [
    "",
    "1719823259",
    "99999999999999999999",
    "domain.com",
    "[::1]:8443",
    "a:b:c",
    "443",
    "8443",
    "http",
    "https, http",
    "/a/",
    "AAAA",
];

fn change_bytes(rng: &mut Rng, bytes: &mut Vec<u8>) {
    let place = rng.usize(..=bytes.len());
    let end = (place + rng.usize(..16)).min(bytes.len());
    match rng.u8(..6) {
        0 => bytes.truncate(place),
        1 => drop(bytes.drain(place..end)),
        2 => drop(bytes.splice(place..end, WORDS[rng.usize(..WORDS.len())].bytes())),
        3 => {
            let part = bytes[place..end].repeat(rng.usize(1..64));
            bytes.splice(place..place, part);
        }
        4 => bytes.insert(place, rng.u8(..)),
        _ => {
            if let Some(byte) = bytes.get_mut(place) {
                *byte ^= 1 << rng.u8(..8);
            }
        }
    }
}

/// Puts another JSON value where one stands: what was said of a payload's types is tried more often than by bytes alone.
fn change_json(rng: &mut Rng, bytes: &mut Vec<u8>) {
    match serde_json::from_slice(bytes) {
        Ok(mut value) => {
            change_value(rng, &mut value);
            *bytes = value.to_string().into_bytes();
        }
        Err(_) => change_bytes(rng, bytes),
    }
}

fn change_value(rng: &mut Rng, value: &mut Value) {
    let size = match value {
        Value::Object(members) => members.len(),
        Value::Array(items) => items.len(),
        _ => 0,
    };
    if size == 0 || rng.u8(..8) == 0 {
        return *value = other_value(rng);
    }
    let index = rng.usize(..size);
    let inner = match value {
        Value::Object(members) => members.values_mut().nth(index),
        Value::Array(items) => items.get_mut(index),
        _ => None,
    };
    if let Some(inner) = inner {
        change_value(rng, inner);
    }
}

fn other_value(rng: &mut Rng) -> Value {
    match rng.u8(..8) {
        0 => Value::Null,
        1 => rng.bool().into(),
        2 => rng.i64(..).into(),
        3 => (rng.f64() * 1e300).into(),
        4 => WORDS[rng.usize(..WORDS.len())].into(),
        5 => Value::Array(vec![Value::Null; rng.usize(..3)]),
        6 => serde_json::json!({"id": "x", "type": "text", "text": {}}),
        _ => ["sms.inbound", "x.inbound", "voice.inbound", "channels", "0001-01-01T00:00:00Z"][rng.usize(..5)].into(),
    }
}

fn change_text(rng: &mut Rng, text: &mut String) {
    let mut bytes = std::mem::take(text).into_bytes();
    change_bytes(rng, &mut bytes);
    *text = String::from_utf8_lossy(&bytes).into_owned();
}

fn change_headers(rng: &mut Rng, headers: &mut Vec<(String, Vec<u8>)>) {
    let name = NAMES[rng.usize(..NAMES.len())].to_owned();
    let value = VALUES[rng.usize(..VALUES.len())].as_bytes().to_vec();
    let place = if headers.is_empty() { 0 } else { rng.usize(..headers.len()) };
    match (headers.get_mut(place), rng.u8(..5)) {
        (Some((_, old)), 0 | 1) => change_bytes(rng, old),
        (Some((_, old)), 2) => *old = value,
        (Some(_), 3) => drop(headers.remove(place)),
        _ => headers.insert(place, (name, value)),
    }
}

/// One input of a target, and whether a delivery of it must be refused because it was changed after it was signed.
fn input(corpus: &[Input], seed: u64, number: u64) -> (Input, bool) {
    let mut rng = Rng::with_seed(seed ^ number.wrapping_mul(0x9e37_79b9_7f4a_7c15));
    let mut input = corpus[rng.usize(..corpus.len())].clone();
    for _ in 0..rng.u8(..4) {
        match rng.u8(..8) {
            0..3 => change_json(&mut rng, &mut input.body),
            3 => change_bytes(&mut rng, &mut input.body),
            4 => change_text(&mut rng, &mut input.url),
            5 | 6 => change_headers(&mut rng, &mut input.headers),
            _ if rng.bool() => input.keys = vec![VALUES[rng.usize(..VALUES.len())].to_owned(); rng.usize(..3)],
            _ => input.now = if rng.bool() { rng.u64(..) >> rng.u8(..64) } else { input.now + rng.u64(..20) },
        }
    }
    // Half of them are signed again, or nothing would get past the signature.
    let mut changed = false;
    if let (true, Some(key)) = (rng.bool(), input.keys.first())
        && let Ok(signed) = sign(&input.body, &input.url, key, UNIX_EPOCH + Duration::from_secs(1_719_823_259))
    {
        input.headers.retain(|(name, _)| !name.to_ascii_lowercase().starts_with("messagebird"));
        input.headers.extend(signed.map(|(name, value)| (name.to_owned(), value.into_bytes())));
        if rng.bool() {
            let before = (input.body.clone(), input.url.clone());
            if rng.bool() {
                change_bytes(&mut rng, &mut input.body)
            } else {
                change_text(&mut rng, &mut input.url)
            }
            changed = before != (input.body.clone(), input.url.clone());
        }
    }
    (input, changed)
}

fn options(input: &Input) -> VerifyOptions {
    VerifyOptions { now: UNIX_EPOCH.checked_add(Duration::from_secs(input.now)), ..Default::default() }
}

fn check_verify(input: &Input, changed: bool) -> bool {
    let outcome = verify(&input.body, &input.headers, &input.url, &input.keys, &options(input));
    if let Err(error) = &outcome {
        let said = format!("{error} {error:?}");
        assert!(matches!(error.kind(), ErrorKind::WebhookSignature | ErrorKind::Input), "{error:?}");
        assert_eq!(error.kind() == ErrorKind::WebhookSignature, Reason::of(error).is_some());
        assert!(!input.keys.iter().any(|key| key.len() > 20 && said.contains(key)), "a key is told");
    }
    let refused =
        outcome.as_ref().is_err_and(|error| !matches!(Reason::of(error), Some(Reason::TooOld | Reason::TooNew)));
    assert!(refused || !changed, "a changed delivery is taken for one of Bird's");
    outcome.is_ok()
}

fn check_unwrap(input: &Input, changed: bool) -> bool {
    // The signature has a target of its own: here everything is read, and what is right is unwrapped as well.
    let read = RawEvent::from_json(&input.body).and_then(|event| rows::read(EVENTS, event, WebhookEvent::Unknown));
    let Ok(event) = unwrap(&input.body, &input.headers, &input.url, &input.keys, &options(input)) else { return false };
    assert!(!changed, "a changed delivery is unwrapped");
    assert_eq!(read.ok().as_ref(), Some(&event));
    assert_eq!(event.kind() == UNKNOWN, matches!(event, WebhookEvent::Unknown(_)));
    assert_eq!(event.raw_json().as_bytes(), input.body);
    let whole: Value = serde_json::from_str(event.raw_json()).unwrap_or_default();
    let payload: Value = serde_json::from_str(event.payload_json()).unwrap_or_default();
    assert_eq!(whole["payload"], payload);
    assert!(event.duplicate_key().is_none() || matches!(event.kind(), "message" | "interaction"));
    true
}

fn check_address(input: &Input, _changed: bool) -> bool {
    match public_url(&input.url, &input.headers) {
        Ok(url) => {
            assert!(url.starts_with("http://") || url.starts_with("https://"), "{url:?}");
            assert!(!url.contains([' ', '\r', '\n', '\0', '#']), "{url:?}");
            let authority = url.split('/').nth(2).unwrap_or_default();
            assert!(!authority.is_empty() && !authority.contains(['@', '?', ',']), "{url:?}");
            // Nothing in it is read otherwise the second time.
            assert_eq!(public_url(&url, &[("", ""); 0]).ok().as_ref(), Some(&url));
            true
        }
        Err(error) => {
            assert_eq!(error.kind(), ErrorKind::Input);
            false
        }
    }
}

type Target = (&'static str, &'static [&'static str], fn(&Input, bool) -> bool);

const VERIFY: Target = ("verify", &["verify.json"], check_verify);
const UNWRAP: Target = ("unwrap", &["verify.json", "events.json"], check_unwrap);
const ADDRESS: Target = ("address", &["urls.json"], check_address);

fn setting(name: &str) -> Option<u64> {
    env::var(name).ok()?.parse().ok()
}

/// Runs so many inputs. The number of the first that panics, or how many were taken.
fn run((_, files, check): Target, seed: u64, first: u64, inputs: u64) -> Result<u64, u64> {
    let corpus = corpus(files);
    let mut taken = 0;
    for number in first..first + inputs {
        let (input, changed) = input(&corpus, seed, number);
        match catch_unwind(AssertUnwindSafe(|| check(&input, changed))) {
            Ok(passed) => taken += u64::from(passed),
            Err(_) => return Err(number),
        }
    }
    Ok(taken)
}

/// Past the harness, which shows what is printed of failed tests only.
fn tell(line: &str) {
    io::stdout().write_all(format!("fuzz {line}\n").as_bytes()).unwrap();
}

fn fuzz(target: Target) {
    let (seed, first, inputs) =
        (setting("FUZZ_SEED").unwrap_or(1), setting("FUZZ_FIRST").unwrap_or(0), setting("FUZZ_INPUTS").unwrap_or(FEW));
    let start = Instant::now();
    let name = target.0;
    match run(target, seed, first, inputs) {
        Ok(taken) => {
            tell(&format!("{name}: {inputs} inputs without a panic, {taken} of them taken, {:.1?}", start.elapsed()));
            // Where nearly nothing gets through, nearly nothing was tried.
            assert!(inputs < FEW || taken > inputs / 20, "only {taken} of {inputs} inputs got through");
        }
        Err(number) => panic!("again with FUZZ_SEED={seed} FUZZ_FIRST={number} FUZZ_INPUTS=1"),
    }
}

/// The run finds a panic that was put there, and the input that it names finds it again.
fn finds_the_planted(target: Target) {
    PLANTED.set(target.0);
    let number = run(target, 1, 0, MANY).expect_err("the planted panic was not found");
    assert_eq!(run(target, 1, number, 1), Err(number));
    PLANTED.set("");
    assert!(run(target, 1, number, 1).is_ok(), "it was not the planted panic");
    tell(&format!("{}: the planted panic was found at input {number}", target.0));
}

#[test]
fn verify_never_panics() {
    fuzz(VERIFY);
}

#[test]
fn unwrap_never_panics() {
    fuzz(UNWRAP);
}

#[test]
fn address_never_panics() {
    fuzz(ADDRESS);
}

#[test]
fn a_planted_panic_in_verify_is_found() {
    finds_the_planted(VERIFY);
}

#[test]
fn a_planted_panic_in_unwrap_is_found() {
    finds_the_planted(UNWRAP);
}

#[test]
fn a_planted_panic_in_address_is_found() {
    finds_the_planted(ADDRESS);
}
