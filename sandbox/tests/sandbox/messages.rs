//! Sending a message and watching it move.

use std::thread;
use std::time::Duration;

use birdwire_sandbox::answer_faults;
use serde_json::json;

use crate::support::{Sandbox, text_to, until};

fn assert_fits(operation: &str, status: u16, answer: &serde_json::Value) {
    let faults = answer_faults(operation, status, answer).expect("the operation is in the spec");
    assert!(faults.is_empty(), "{faults:?}");
}

#[test]
fn a_message_is_accepted_and_moves_by_itself() {
    let sandbox = Sandbox::start_with(&["--step", "400"]);
    let mut request = text_to("+31612345678", "Hello");
    request["reference"] = json!("order 17");
    request["tags"] = json!(["Spring Sale"]);
    request["meta"] = json!({ "extraInformation": { "anything": [1, null] } });
    request["replyTo"] = json!({ "id": "earlier", "type": "message" });

    let sent = sandbox.send("sms", &request);
    assert_fits("sendMessage", 202, &sent);
    assert_eq!(sent["status"], "accepted");
    assert_eq!(sent["direction"], "outgoing");
    assert_eq!(sent["channelId"], sandbox.channel("sms"));
    assert_eq!(sent["body"], request["body"]);
    assert_eq!(sent["meta"], request["meta"]);
    assert_eq!(sent["replyTo"], request["replyTo"]);
    assert_eq!(sent["reference"], "order 17");
    assert_eq!(sent["tags"], json!(["spring sale"]));
    assert_eq!(sent["lastStatusAt"], sent["createdAt"]);
    let contact = &sent["receiver"]["contacts"][0];
    assert_eq!(contact["identifierKey"], "phonenumber");
    assert_eq!(contact["identifierValue"], "+31612345678");
    assert_eq!(contact["countryCode"], "NL");

    let path = format!("{}/{}", sandbox.messages("sms"), sent["id"].as_str().expect("an id"));
    let mut seen = Vec::new();
    let last = until(|| {
        let message = sandbox.get(&path).json();
        assert_fits("getMessage", 200, &message);
        let standing = (message["status"].clone(), message["lastStatusAt"].clone());
        if seen.last() != Some(&standing) {
            seen.push(standing);
        }
        (message["status"] == "delivered").then_some(message)
    });
    let statuses: Vec<_> = seen.iter().map(|(status, _)| status.clone()).collect();
    assert_eq!(json!(statuses), json!(["accepted", "processing", "sent", "delivered"]));
    let times: Vec<_> = seen.iter().map(|(_, time)| time.as_str().expect("a time")).collect();
    assert!(times.is_sorted() && times[0] != times[3], "{times:?}");
    assert_eq!(last["updatedAt"], last["lastStatusAt"]);
    assert_eq!(last["createdAt"], sent["createdAt"]);
    // The list says the same as the get.
    assert_eq!(sandbox.list("sms", "")["results"][0], last);
}

#[test]
fn a_scheduled_message_waits() {
    let sandbox = Sandbox::start_with(&["--step", "0"]);
    let soon = jiff::Timestamp::now() + Duration::from_millis(1500);
    let mut request = text_to("+31612345678", "Later");
    request["scheduledFor"] = json!(soon.to_string());
    let sent = sandbox.send("sms", &request);
    assert_eq!(sent["status"], "scheduled");
    assert_eq!(sent["scheduledFor"], request["scheduledFor"]);
    assert_eq!(sandbox.list("sms", "")["results"][0]["status"], "scheduled");
    thread::sleep(Duration::from_millis(1600));
    assert_eq!(sandbox.list("sms", "")["results"][0]["status"], "delivered");

    request["scheduledFor"] = json!("2020-01-01T00:00:00Z");
    assert_eq!(sandbox.send("sms", &request)["status"], "accepted");
}

#[test]
fn email_takes_several_receivers_and_a_sender() {
    let sandbox = Sandbox::start();
    let sent = sandbox.send(
        "email",
        &json!({
            "sender": { "connector": { "identifierValue": "news@example.com", "annotations": { "name": "News" } } },
            "receiver": { "contacts": [
                { "identifierKey": "emailaddress", "identifierValue": "one@example.com", "type": "to" },
                { "identifiers": [{ "identifierKey": "emailaddress", "identifierValue": "two@example.com" }], "type": "cc" },
            ] },
            "template": { "projectId": "p", "version": "latest", "locale": "en", "parameters": [
                { "type": "string", "key": "name", "value": "Ada" },
            ] },
        }),
    );
    assert_fits("sendMessage", 202, &sent);
    assert_eq!(sent["sender"]["connector"]["identifierValue"], "news@example.com");
    assert_eq!(sent["sender"]["connector"]["annotations"]["name"], "News");
    assert_eq!(sent["receiver"]["contacts"][1]["type"], "cc");
    assert_eq!(sent["template"]["parameters"][0]["value"], "Ada");
    assert!(sent["receiver"]["contacts"][1]["id"].is_string());
    assert!(sent.get("body").is_none());
}

#[test]
fn a_channel_shows_only_its_own_messages() {
    let sandbox = Sandbox::start();
    let sent = sandbox.send("sms", &text_to("+31612345678", "Hello"));
    let path = format!("{}/{}", sandbox.messages("whatsapp"), sent["id"].as_str().expect("an id"));
    assert_eq!(sandbox.get(&path).status, 404);
    assert_eq!(sandbox.list("whatsapp", "")["results"], json!([]));
}

/// The other tests lean on this check, so it must be able to fail.
#[test]
fn an_answer_that_does_not_fit_is_noticed() {
    assert!(!answer_faults("getMessage", 200, &json!({})).expect("known").is_empty());
    assert!(!answer_faults("getMessage", 418, &json!({})).expect("known").is_empty());
    assert!(answer_faults("getMassage", 200, &json!({})).is_err());
}
