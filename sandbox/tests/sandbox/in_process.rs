//! The library: a sandbox inside this process.

use std::net::TcpStream;
use std::time::Duration;

use birdwire_sandbox::{Config, Sandbox, blocking};
use serde_json::{Value, json};

fn answers(url: &str) -> bool {
    TcpStream::connect(url.trim_start_matches("http://")).is_ok()
}

#[test]
fn it_serves_until_it_is_dropped() {
    let bird_cloud = blocking::Sandbox::start(Config::default()).expect("it starts");
    let url = bird_cloud.url().to_owned();
    assert!(answers(&url));
    let announced = bird_cloud.announcement();
    assert_eq!(announced["accessKey"], bird_cloud.access_key());
    assert_eq!(announced["workspaceId"], json!(bird_cloud.workspace_id()));
    assert_eq!(announced["organizationId"], json!(bird_cloud.organization_id()));
    assert_eq!(announced["channels"]["sms"], json!(bird_cloud.channel("sms")));
    assert_eq!(bird_cloud.channel("carrier-pigeon"), None);
    drop(bird_cloud);
    for _ in 0..200 {
        if !answers(&url) {
            return;
        }
        std::thread::sleep(Duration::from_millis(10));
    }
    panic!("it still serves");
}

#[test]
fn it_is_asked_without_http() {
    let config = Config { step: Duration::from_secs(10), paused: true, seed: Some(7), ..Config::default() };
    let bird_cloud = blocking::Sandbox::start(config).expect("it starts");
    let message =
        bird_cloud.control("POST", "/inbound", json!({ "channel": "sms", "from": "+31612345678", "text": "Hi" }));
    assert_eq!(message.expect("accepted")["body"]["text"]["text"], "Hi");
    assert_eq!(bird_cloud.control("POST", "/reset", Value::Null), Ok(Value::Null));
    let refusal = bird_cloud.control("POST", "/clock", json!({ "advance": "yesterday" })).expect_err("no time span");
    assert!(refusal.starts_with("POST /_sandbox/clock: ") && refusal.contains("2h30m"), "{refusal}");
    let unknown = bird_cloud.control("GET", "/no such thing", Value::Null).expect_err("no path");
    assert!(unknown.starts_with("GET /_sandbox/no such thing: "), "{unknown}");
}

#[tokio::test]
async fn asynchronous_code_has_its_own() {
    let refusal = blocking::Sandbox::start(Config::default()).map(|_| ()).expect_err("it would block");
    assert!(refusal.contains("birdwire_sandbox::Sandbox"), "{refusal}");
    let (one, other) = tokio::join!(Sandbox::start(Config::default()), Sandbox::start(Config::default()));
    let (one, other) = (one.expect("it starts"), other.expect("it starts"));
    assert_ne!(one.url(), other.url());
    assert_eq!(one.control("GET", "/health", Value::Null).await.expect("healthy")["status"], "ok");
    one.stop().await;
    other.stop().await;
}
