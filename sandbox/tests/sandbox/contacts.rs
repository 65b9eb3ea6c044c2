//! Contacts of a channel, and WhatsApp's customer service window.

use birdwire_sandbox::answer_faults;
use serde_json::{Value, json};

use crate::receiver::Receiver;
use crate::support::{Sandbox, text_to, until};

const ADA: &str = "+31612345678";

fn contact(sandbox: &Sandbox, platform: &str, id: &str) -> Value {
    contact_by(sandbox, platform, &format!("{id}?contactIdentifierValue="))
}

fn contact_by(sandbox: &Sandbox, platform: &str, rest: &str) -> Value {
    let channel = sandbox.channel(platform);
    let path = format!("/workspaces/{}/channels/{channel}/contacts/{rest}", sandbox.text("workspaceId"));
    let answer = sandbox.get(&path);
    let found = answer.json();
    assert_eq!(answer.status, 200, "{found}");
    let faults = answer_faults("getChannelContact", 200, &found).expect("the operation is in the spec");
    assert!(faults.is_empty(), "{faults:?}");
    found
}

fn set(sandbox: &Sandbox, contact: &str, request: &Value) -> Value {
    let answer = sandbox.json("POST", &format!("/_sandbox/contacts/{contact}/window"), request);
    assert_eq!(answer.status, 200, "{}", String::from_utf8_lossy(&answer.bytes));
    answer.json()
}

fn receiver_id(message: &Value) -> String {
    message["receiver"]["contacts"][0]["id"].as_str().expect("an id").to_owned()
}

/// Hours from now until the window closes, rounded; none when it is closed.
fn hours_left(contact: &Value) -> Option<f64> {
    let closes: jiff::Timestamp = contact["serviceWindowExpireAt"].as_str()?.parse().expect("a time");
    Some((closes.duration_since(jiff::Timestamp::now()).as_secs_f64() / 3600.0).round())
}

fn template() -> Value {
    json!({
        "receiver": { "contacts": [{ "identifierValue": ADA }] },
        "template": { "projectId": "p", "version": "latest", "locale": "en" },
    })
}

#[test]
fn writing_opens_the_window_for_a_day() {
    let sandbox = Sandbox::start();
    let sent = sandbox.send("whatsapp", &text_to(ADA, "Hello"));
    let id = receiver_id(&sent);
    let closed = contact(&sandbox, "whatsapp", &id);
    assert_eq!(closed["serviceWindowExpireAt"], json!(null));
    assert_eq!(closed["isPermanentSession"], false);

    let written = sandbox.inbound(&json!({ "channel": "whatsapp", "from": ADA, "text": "Hi" }));
    assert_eq!(written["sender"]["contact"]["id"], id.as_str(), "the same person");
    assert_eq!(hours_left(&contact(&sandbox, "whatsapp", &id)), Some(24.0));
    let by = |value: &str| contact_by(&sandbox, "whatsapp", &format!("{id}?contactIdentifierValue={value}"));
    assert_eq!(hours_left(&by("%2B31612345678")), Some(24.0));
    assert_eq!(hours_left(&by("%2B31687654321")), None);

    // The window is WhatsApp's alone.
    let elsewhere = contact(&sandbox, "sms", &id);
    assert_eq!(elsewhere["serviceWindowExpireAt"], json!(null));
    assert_eq!(elsewhere["isPermanentSession"], true);
}

#[test]
fn a_template_opens_the_window_in_its_time() {
    let sandbox = Sandbox::start();
    let mut later = template();
    later["scheduledFor"] = json!((jiff::Timestamp::now() + jiff::SignedDuration::from_hours(1)).to_string());
    let id = receiver_id(&sandbox.send("whatsapp", &later));
    assert_eq!(hours_left(&contact(&sandbox, "whatsapp", &id)), None);
    sandbox.send("whatsapp", &template());
    assert_eq!(hours_left(&contact(&sandbox, "whatsapp", &id)), Some(24.0));
}

#[test]
fn a_test_opens_and_closes_the_window() {
    let sandbox = Sandbox::start();
    let opened = set(&sandbox, ADA, &json!({ "open": true }));
    let id = opened["contactId"].as_str().expect("an id").to_owned();
    assert_eq!(hours_left(&opened), Some(24.0));
    assert_eq!(hours_left(&contact(&sandbox, "whatsapp", &id)), Some(24.0));
    assert_eq!(receiver_id(&sandbox.send("whatsapp", &text_to(ADA, "Hello"))), id);

    assert_eq!(hours_left(&set(&sandbox, &id, &json!({ "open": false }))), None);
    assert_eq!(hours_left(&contact(&sandbox, "whatsapp", &id)), None);
    let set_to = set(&sandbox, &id, &json!({ "channel": "whatsapp", "expireAt": "2099-01-01T00:00:00Z" }));
    assert_eq!(set_to["serviceWindowExpireAt"], "2099-01-01T00:00:00Z");
    assert_eq!(hours_left(&set(&sandbox, &id, &json!({ "expireAt": "2020-01-01T00:00:00Z" }))), None);

    let refused = |contact: &str, request: Value| {
        sandbox.json("POST", &format!("/_sandbox/contacts/{contact}/window"), &request).status
    };
    assert_eq!(refused(&id, json!({})), 422);
    assert_eq!(refused(&id, json!({ "expireAt": "soon" })), 422);
    assert_eq!(refused(&id, json!({ "open": true, "channel": "sms" })), 422);
    assert_eq!(refused("99999999-9999-4999-8999-999999999999", json!({ "open": true })), 404);
}

#[test]
fn nobody_404() {
    let sandbox = Sandbox::start();
    let channel = sandbox.channel("whatsapp");
    let path = format!("/workspaces/{}/channels/{channel}/contacts", sandbox.text("workspaceId"));
    assert_eq!(sandbox.get(&format!("{path}/99999999-9999-4999-8999-999999999999")).status, 404);
    // The operation documents neither 400 nor 422.
    assert_eq!(sandbox.get(&format!("{path}/ada")).status, 404);
    assert_eq!(sandbox.get(&format!("{path}/99999999-9999-4999-8999-999999999999?contactIdentifier=1")).status, 404);
}

#[test]
fn outside_the_window_a_message_fails_when_asked_to() {
    let sandbox = Sandbox::start_with(&["--step", "200", "--enforce-window"]);
    let status = |message: &Value| {
        let id = message["id"].as_str().expect("an id");
        sandbox.get(&format!("{}/{id}", sandbox.messages("whatsapp"))).json()
    };
    let sent = sandbox.send("whatsapp", &text_to(ADA, "Hello"));
    assert_eq!((sent["status"].clone(), sent.get("failure")), (json!("accepted"), None));
    assert_eq!(sandbox.list("whatsapp", "failureCode=11001")["results"], json!([]), "not yet");
    let failed = until(|| {
        let message = status(&sent);
        assert_ne!(message["status"], "sent");
        (message["status"] == "sending_failed").then_some(message)
    });
    assert_eq!(failed["failure"]["code"], 11001);
    assert_eq!(failed["failure"]["source"]["name"], "pre-processing");
    assert!(failed["reason"].as_str().expect("a reason").contains("only a template"));
    assert_eq!(sandbox.list("whatsapp", "failureCode=11001")["results"], json!([failed]));
    let faults = answer_faults("getMessage", 200, &failed).expect("the operation is in the spec");
    assert!(faults.is_empty(), "{faults:?}");

    // A template goes out and opens the window; on other platforms there is none.
    let template = sandbox.send("whatsapp", &template());
    let after = sandbox.send("whatsapp", &text_to(ADA, "Hello again"));
    let sms = sandbox.send("sms", &text_to("+31687654321", "Hello"));
    until(|| (status(&template)["status"] == "delivered" && status(&after)["status"] == "delivered").then_some(()));
    let path = format!("{}/{}", sandbox.messages("sms"), sms["id"].as_str().expect("an id"));
    until(|| (sandbox.get(&path).json()["status"] == "delivered").then_some(()));
}

#[test]
fn a_scheduled_message_needs_the_window_of_its_own_time() {
    let sandbox = Sandbox::start_with(&["--enforce-window", "--paused"]);
    let advance = |time: &str| sandbox.json("POST", "/_sandbox/clock", &json!({ "advance": time }));
    let at = |message: &Value| {
        let id = message["id"].as_str().expect("an id");
        sandbox.get(&format!("{}/{id}", sandbox.messages("whatsapp"))).json()
    };
    let scheduled = |hours: i64, text: &str| {
        let mut message = text_to(ADA, text);
        message["scheduledFor"] = json!((jiff::Timestamp::now() + jiff::SignedDuration::from_hours(hours)).to_string());
        sandbox.send("whatsapp", &message)
    };
    sandbox.inbound(&json!({ "channel": "whatsapp", "from": ADA, "text": "Open for a day" }));
    let (late, in_time) = (scheduled(30, "Nobody wrote any more"), scheduled(60, "Someone wrote again"));
    advance("48h");
    assert_eq!(at(&late)["status"], "sending_failed");
    assert_eq!(at(&late)["failure"]["code"], 11001);
    assert_eq!(at(&in_time)["status"], "scheduled");
    sandbox.inbound(&json!({ "channel": "whatsapp", "from": ADA, "text": "Open again" }));
    advance("24h");
    assert_eq!(at(&in_time)["status"], "delivered");
}

#[test]
fn a_scheduled_message_that_the_window_stops_is_told_of_once() {
    let (sandbox, receiver) = (Sandbox::start_with(&["--enforce-window", "--paused"]), Receiver::start());
    let subscription = json!({ "event": "whatsapp.outbound", "url": receiver.url("/") });
    assert_eq!(sandbox.json("POST", "/_sandbox/webhooks", &subscription).status, 201);
    let mut message = text_to("+99900002", "It would be read");
    message["scheduledFor"] = json!((jiff::Timestamp::now() + jiff::SignedDuration::from_hours(2)).to_string());
    sandbox.send("whatsapp", &message);
    sandbox.json("POST", "/_sandbox/clock", &json!({ "advance": "24h" }));
    let told = receiver.wait_for(4);
    let statuses: Vec<_> = told.iter().map(|told| told.json()["payload"]["status"].clone()).collect();
    assert_eq!(statuses, ["scheduled", "accepted", "processing", "sending_failed"]);
    let message = sandbox.list("whatsapp", "")["results"][0]["id"].clone();
    let path = format!("{}/{}/interactions", sandbox.messages("whatsapp"), message.as_str().expect("an id"));
    assert_eq!(sandbox.get(&path).json()["results"], json!([]), "nobody read it");
}

#[test]
fn a_template_that_fails_opens_no_window() {
    let sandbox = Sandbox::start();
    let mut failing = template();
    failing["receiver"]["contacts"][0]["identifierValue"] = json!("+99911001");
    let id = receiver_id(&sandbox.send("whatsapp", &failing));
    assert_eq!(hours_left(&contact(&sandbox, "whatsapp", &id)), None);
}

#[test]
fn outside_the_window_a_message_goes_out_otherwise() {
    let sandbox = Sandbox::start_with(&["--step", "0"]);
    sandbox.send("whatsapp", &text_to(ADA, "Hello"));
    assert_eq!(sandbox.list("whatsapp", "")["results"][0]["status"], "delivered");
}
