//! The control API: recorded requests and incoming messages.

use serde_json::json;

use crate::support::{Sandbox, text_to};

#[test]
fn requests_are_recorded_without_their_keys() {
    let sandbox = Sandbox::start_with(&["--access-key", "very-secret"]);
    let path = sandbox.messages("sms");
    sandbox.send("sms", &text_to("+31612345678", "Hello"));
    sandbox.get(&format!("{path}?tag=a&tag=b%20c"));
    sandbox.ask("POST", &path, &[("authorization", "very-secret"), ("content-type", "text/plain")], Some(b"hm"));
    sandbox.get("/nothing");

    let answer = sandbox.ask("GET", "/_sandbox/requests", &[], None).json();
    assert!(!answer.to_string().contains("very-secret"), "{answer}");
    let requests = answer["results"].as_array().expect("results");
    let statuses: Vec<_> = requests.iter().map(|request| request["status"].clone()).collect();
    assert_eq!(json!(statuses), json!([202, 200, 401, 422]));
    assert_eq!(requests[0]["method"], "POST");
    assert_eq!(requests[0]["path"], path);
    assert_eq!(requests[0]["body"], text_to("+31612345678", "Hello"));
    assert_eq!(requests[0]["headers"]["authorization"], "AccessKey [redacted]");
    assert_eq!(requests[0]["headers"]["content-type"], "application/json");
    assert_eq!(requests[1]["query"], json!([["tag", "a"], ["tag", "b c"]]));
    assert_eq!(requests[1]["body"], json!(null));
    assert_eq!(requests[2]["headers"]["authorization"], "[redacted]");
    assert_eq!(requests[2]["bodyText"], "hm");

    assert_eq!(sandbox.ask("DELETE", "/_sandbox/requests", &[], None).status, 204);
    assert_eq!(sandbox.ask("GET", "/_sandbox/requests", &[], None).json()["results"], json!([]));
}

#[test]
fn a_person_writes_to_a_channel() {
    let sandbox = Sandbox::start();
    let written = sandbox.inbound(&json!({ "channel": "telegram", "from": "4711", "text": "Anyone?" }));
    assert_eq!(written["status"], "delivered");
    assert_eq!(written["direction"], "incoming");
    assert_eq!(written["sender"]["contact"]["identifierValue"], "4711");
    assert!(written["receiver"]["connector"]["id"].is_string());
    let path = format!("{}/{}", sandbox.messages("telegram"), written["id"].as_str().expect("an id"));
    assert_eq!(sandbox.get(&path).json(), written);

    let by_id = json!({ "channel": sandbox.channel("line"), "from": "U1", "text": "Hi" });
    assert_eq!(sandbox.inbound(&by_id)["channelId"], sandbox.channel("line"));

    let refused = |body| sandbox.json("POST", "/_sandbox/inbound", &body).status;
    assert_eq!(refused(json!({ "channel": "pigeon", "from": "U1", "text": "Hi" })), 404);
    assert_eq!(refused(json!({ "channel": "sms", "text": "Hi" })), 422);
    assert_eq!(refused(json!({ "channel": "sms", "from": "+31612345678" })), 422);
}

#[test]
fn a_status_set_by_hand_stays() {
    let sandbox = Sandbox::start_with(&["--step", "0"]);
    let sent = sandbox.send("sms", &text_to("+31612345678", "Hello"));
    let id = sent["id"].as_str().expect("an id");
    let failure = json!({ "code": 12003, "source": { "name": "pre-processing" } });
    let status = json!({ "status": "sending_failed", "reason": "no route", "failure": failure });
    let path = format!("/_sandbox/messages/{id}/status");
    assert_eq!(sandbox.json("POST", &path, &status).status, 200);
    let message = sandbox.get(&format!("{}/{id}", sandbox.messages("sms"))).json();
    assert_eq!(message["status"], "sending_failed");
    assert_eq!(message["reason"], "no route");
    assert_eq!(message["failure"], failure);
    assert!(message["lastStatusAt"].as_str() > message["createdAt"].as_str());
    assert_eq!(sandbox.json("POST", &path.replace(id, "nobody"), &status).status, 404);
}

#[test]
fn it_says_that_it_is_well() {
    let sandbox = Sandbox::start();
    let answer = sandbox.ask("GET", "/_sandbox/health", &[], None);
    assert_eq!((answer.status, answer.json()["status"].clone()), (200, json!("ok")));
    assert_eq!(sandbox.ask("GET", "/_sandbox/nothing", &[], None).status, 404);
    assert_eq!(sandbox.ask("DELETE", "/_sandbox/health", &[], None).status, 404);
}
