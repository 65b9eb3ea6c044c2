//! Receivers that let messages fail, stay, or be read and pressed.

use birdwire_sandbox::answer_faults;
use serde_json::{Value, json};

use crate::support::{Sandbox, text_to, until};

/// The message as it is in the end, held to the spec.
fn end(sandbox: &Sandbox, platform: &str, receiver: &str) -> Value {
    let sent = sandbox.send(platform, &text_to(receiver, "Hi"));
    assert_eq!((&sent["status"], &sent["failure"]), (&json!("accepted"), &Value::Null), "failures come later");
    let step = json!({ "advance": "1s" });
    assert_eq!(sandbox.json("POST", "/_sandbox/clock", &step).status, 200);
    let id = sent["id"].as_str().expect("an id");
    let answer = sandbox.get(&format!("{}/{id}", sandbox.messages(platform)));
    let faults = answer_faults("getMessage", answer.status, &answer.json()).expect("the operation is in the spec");
    assert!(faults.is_empty(), "{faults:?}");
    answer.json()
}

#[test]
fn the_documented_failure_of_an_sms() {
    let sandbox = Sandbox::start();
    let message = end(&sandbox, "sms", "+99915005");
    assert_eq!(message["status"], "delivery_failed");
    assert_eq!(message["reason"], "details: unknown subscriber; reason: unknown_subscriber; code: 1");
    assert_eq!(message["details"], "unknown_subscriber");
    assert_eq!(message["failure"], json!({ "code": 15005, "source": { "name": "sms-messagebird", "code": "1" } }));
    let found = sandbox.list("sms", "failureCode=15005");
    assert_eq!(found["results"][0]["id"], message["id"]);
}

#[test]
fn each_documented_end_of_an_email() {
    let sandbox = Sandbox::start();
    for (word, status, details) in [
        ("generation-rejection", "sending_failed", "generationRejection"),
        ("generation-failure", "sending_failed", "generationFailure"),
        ("policy-rejection", "sending_failed", "policyRejection"),
        ("bounce-hard", "delivery_failed", "bounceHard"),
        ("bounce-soft", "delivery_failed", "bounceSoft"),
        ("bounce-block", "delivery_failed", "bounceBlock"),
        ("bounce-admin", "delivery_failed", "bounceAdmin"),
        ("bounce-undetermined", "delivery_failed", "bounceUndetermined"),
        ("delay", "delivery_failed", "delay"),
        ("out-of-band", "delivery_failed", "out_of_band"),
    ] {
        let message = end(&sandbox, "email", &format!("ann+{word}@example.com"));
        assert_eq!([&message["status"], &message["details"]], [status, details], "{word}");
    }
}

#[test]
fn one_that_stays_sent_and_one_that_is_not_sent() {
    let sandbox = Sandbox::start();
    assert_eq!(end(&sandbox, "sms", "+99900003")["status"], "sent");
    let message = end(&sandbox, "whatsapp", "+999110021");
    assert_eq!((&message["status"], &message["parts"]), (&json!("sending_failed"), &Value::Null));
    assert_eq!(message["failure"]["description"], "INVALID_INPUT");
}

#[test]
fn receivers_who_read_and_press() {
    let sandbox = Sandbox::start();
    let mut message = text_to("+99900002", "Which one?");
    message["body"]["text"]["actions"] =
        json!([{ "type": "postback", "postback": { "text": "This one", "payload": "one" } }]);
    let sent = sandbox.send("whatsapp", &message);
    let id = sent["id"].as_str().expect("an id");
    let path = format!("{}/{id}/interactions", sandbox.messages("whatsapp"));
    let interactions = until(|| {
        let answer = sandbox.get(&path);
        let mut faults = answer_faults("listMessageInteractions", answer.status, &answer.json()).expect("in the spec");
        // The documents write it so with a number for N, which no list of values holds.
        faults.retain(|fault| !fault.contains("item_0_clicked"));
        assert!(faults.is_empty(), "{faults:?}");
        let found = answer.json()["results"].as_array().expect("a list").clone();
        (found.len() == 2).then_some(found)
    });
    assert_eq!([&interactions[0]["type"], &interactions[1]["type"]], ["read", "clicked"]);
    assert_eq!(interactions[1]["metadata"], json!({ "button": { "payload": "one" } }));
    assert_eq!(interactions[1]["details"], "item_0_clicked");
}
