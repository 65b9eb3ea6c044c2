//! The control API: recorded requests and incoming messages.

use serde_json::{Value, json};

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
fn a_status_set_by_hand_takes_the_place_of_what_was_to_come() {
    let sandbox = Sandbox::start_with(&["--paused"]);
    let set = |message: &Value, status: &str| {
        let path = format!("/_sandbox/messages/{}/status", message["id"].as_str().expect("an id"));
        sandbox.json("POST", &path, &json!({ "status": status }))
    };
    let failing = sandbox.send("sms", &text_to("+99915005", "It would fail"));
    let delivered = set(&failing, "delivered").json();
    assert_eq!((delivered.get("failure"), delivered.get("reason")), (None, None));
    assert_eq!(sandbox.list("sms", "failureCode=15005")["results"], json!([]));

    let (stopped, arrived) = (text_to("+99900002", "Not read"), text_to("+99900002", "Read"));
    let (stopped, arrived) = (sandbox.send("sms", &stopped), sandbox.send("sms", &arrived));
    set(&stopped, "sending_failed");
    set(&arrived, "delivered");
    sandbox.json("POST", "/_sandbox/clock", &json!({ "advance": "1h" }));
    let count = |message: &Value| {
        let id = message["id"].as_str().expect("an id");
        let found = sandbox.get(&format!("{}/{id}/interactions", sandbox.messages("sms"))).json();
        found["results"].as_array().map(Vec::len)
    };
    assert_eq!(count(&stopped), Some(0));
    assert!(count(&arrived) > Some(0));

    let refused = set(&arrived, "delivred");
    assert_eq!(refused.status, 422);
    assert!(refused.json()["details"][".status"][0].as_str().is_some_and(|text| text.contains("delivery_failed")));
}

#[test]
fn a_slip_in_a_query_is_told_like_all_others() {
    let sandbox = Sandbox::start();
    for path in ["requests?limit=abc", "webhooks/deliveries?limit=-1", "conversations?limit=x"] {
        let answer = sandbox.ask("GET", &format!("/_sandbox/{path}"), &[], None);
        assert_eq!((answer.status, answer.json()["code"].clone()), (400, json!("BadRequest")), "{path}");
    }
}

#[test]
fn it_says_that_it_is_well() {
    let sandbox = Sandbox::start();
    let answer = sandbox.ask("GET", "/_sandbox/health", &[], None);
    assert_eq!((answer.status, answer.json()["status"].clone()), (200, json!("ok")));
    assert_eq!(sandbox.ask("GET", "/_sandbox/nothing", &[], None).status, 404);
    assert_eq!(sandbox.ask("DELETE", "/_sandbox/health", &[], None).status, 404);
}
