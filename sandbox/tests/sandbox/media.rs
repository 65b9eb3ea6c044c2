//! Media of messages: at once, by redirect, and put there by a test.

use serde_json::json;

use crate::support::{Sandbox, text_to};

#[test]
fn every_message_has_a_sample_file() {
    let sandbox = Sandbox::start();
    let sent = sandbox.send("whatsapp", &text_to("+31612345678", "Hello"));
    let id = sent["id"].as_str().expect("an id");
    let path = format!("/workspaces/{}/messages/{id}/media/sample", sandbox.text("workspaceId"));

    let direct = sandbox.get(&path);
    assert_eq!((direct.status, direct.content_type.as_str()), (200, "image/png"));
    assert!(direct.bytes.starts_with(b"\x89PNG"));
    assert_eq!(sandbox.get(&format!("{path}?redirect=false")).status, 200);

    let redirected = sandbox.get(&format!("{path}?redirect=true"));
    assert_eq!(redirected.status, 302);
    let place = redirected.location.expect("a place");
    assert!(place.starts_with(&sandbox.text("url")), "{place}");
    let followed = sandbox.ask("GET", &place, &[], None);
    assert_eq!((followed.status, followed.bytes), (200, direct.bytes));

    assert_eq!(sandbox.get(&path.replace("sample", "another")).status, 404);
    assert_eq!(sandbox.ask("GET", &path, &[], None).status, 401);
}

#[test]
fn a_test_puts_a_file() {
    let sandbox = Sandbox::start();
    let bytes: Vec<u8> = (0..=255).collect();
    let put = |bytes: &[u8]| {
        sandbox.ask("PUT", "/_sandbox/files/message%201/file-1", &[("content-type", "audio/ogg")], Some(bytes)).status
    };
    assert_eq!(put(b"first"), 204);
    assert_eq!(put(&bytes), 204);
    let path = format!("/workspaces/{}/messages/message%201/media/file-1", sandbox.text("workspaceId"));
    let got = sandbox.get(&path);
    assert_eq!((got.status, got.content_type.as_str(), got.bytes), (200, "audio/ogg", bytes.clone()));
    let place = sandbox.get(&format!("{path}?redirect=true")).location.expect("a place");
    assert_eq!(sandbox.ask("GET", &place, &[], None).bytes, bytes);
}

#[test]
fn an_incoming_picture_names_its_media() {
    let sandbox = Sandbox::start();
    let message = sandbox.inbound(&json!({ "channel": "whatsapp", "from": "+31612345678", "image": true }));
    let place = message["body"]["image"]["images"][0]["mediaUrl"].as_str().expect("a place");
    assert_eq!(sandbox.get(place).content_type, "image/png");
}
