//! Time that is held, stepped and hurried; settings, reset and snapshots.

use serde_json::{Value, json};

use crate::support::{Sandbox, TemporaryFile, ids, text_to, until};

fn clock(sandbox: &Sandbox, change: &Value) -> Value {
    let answer = sandbox.json("POST", "/_sandbox/clock", change);
    assert_eq!(answer.status, 200, "{}", String::from_utf8_lossy(&answer.bytes));
    answer.json()
}

fn status(sandbox: &Sandbox, message: &Value) -> Value {
    let id = message["id"].as_str().expect("an id");
    sandbox.get(&format!("{}/{id}", sandbox.messages("sms"))).json()["status"].clone()
}

#[test]
fn a_month_passes_in_a_moment() {
    let sandbox = Sandbox::start();
    let start = clock(&sandbox, &json!({ "pause": true, "set": "2031-01-01T00:00:00Z" }));
    assert_eq!(start, json!({ "now": "2031-01-01T00:00:00Z", "speed": 1.0, "paused": true }));
    let mut later = text_to("+31612345678", "Later");
    later["scheduledFor"] = json!("2031-01-31T00:00:00Z");
    let (now, later) = (sandbox.send("sms", &text_to("+31612345678", "Now")), sandbox.send("sms", &later));
    assert_eq!([status(&sandbox, &now), status(&sandbox, &later)], ["accepted", "scheduled"]);
    clock(&sandbox, &json!({ "advance": 0.05 }));
    assert_eq!([status(&sandbox, &now), status(&sandbox, &later)], ["processing", "scheduled"]);
    clock(&sandbox, &json!({ "advance": "100ms" }));
    assert_eq!([status(&sandbox, &now), status(&sandbox, &later)], ["delivered", "scheduled"]);
    let end = clock(&sandbox, &json!({ "advance": "30d 1m" }));
    assert_eq!(end["now"], "2031-01-31T00:01:00.15Z");
    assert_eq!(status(&sandbox, &later), "delivered");
}

#[test]
fn time_can_be_hurried() {
    let sandbox = Sandbox::start_with(&["--step", "3600000"]);
    let message = sandbox.send("sms", &text_to("+31612345678", "Hi"));
    clock(&sandbox, &json!({ "speed": 100_000 }));
    until(|| (status(&sandbox, &message) == "delivered").then_some(()));
}

#[test]
fn slips_in_a_change_of_time_are_told() {
    let sandbox = Sandbox::start();
    for (change, field) in [
        (json!({ "advance": -1 }), ".advance"),
        (json!({ "advance": "soon" }), ".advance"),
        (json!({ "advance": "20000d" }), ".advance"),
        (json!({ "set": "2001-01-01T00:00:00Z" }), ".set"),
        (json!({ "set": "tomorrow" }), ".set"),
        (json!({ "speed": 0 }), ".speed"),
        (json!({ "pause": "yes" }), ".pause"),
        (json!({ "faster": true }), ".faster"),
        (json!({}), "."),
    ] {
        let answer = sandbox.json("POST", "/_sandbox/clock", &change);
        assert_eq!(answer.status, 422, "{change}");
        assert!(answer.json()["details"][field].is_array(), "{change}: {}", answer.json());
    }
}

#[test]
fn settings_change_while_it_runs() {
    let sandbox = Sandbox::start();
    let answer = sandbox.json("PATCH", "/_sandbox/settings", &json!({ "listLag": 3_600_000, "step": 0 }));
    assert_eq!(answer.json(), json!({ "step": 0, "listLag": 3_600_000, "enforceWindow": false, "rateLimits": false }));
    let message = sandbox.send("sms", &text_to("+31612345678", "Hi"));
    assert_eq!(status(&sandbox, &message), "delivered", "no step, and a get is not slow");
    assert!(ids(&sandbox.list("sms", "")).is_empty());
    clock(&sandbox, &json!({ "advance": "1h" }));
    assert_eq!(ids(&sandbox.list("sms", "")), [message["id"].as_str().expect("an id")]);
    for slip in
        [json!({ "lag": 1 }), json!({ "step": -1 }), json!({ "step": 1e12 }), json!({ "enforceWindow": 1 }), json!([])]
    {
        assert_eq!(sandbox.json("PATCH", "/_sandbox/settings", &slip).status, 422, "{slip}");
    }
    assert_eq!(sandbox.json("POST", "/_sandbox/reset", &json!({})).status, 204);
    assert_eq!(sandbox.get("/_sandbox/settings").json()["step"], 50);
}

#[test]
fn a_reset_forgets_everything() {
    let sandbox = Sandbox::start();
    sandbox.send("sms", &text_to("+31612345678", "Hi"));
    let channel = sandbox.json("POST", "/_sandbox/channels", &json!({ "platform": "sms" })).json();
    let id = channel["id"].as_str().expect("an id");
    let path = format!("/workspaces/{}/channels/{id}/messages", sandbox.text("workspaceId"));
    assert_eq!(sandbox.get(&path).status, 200);
    clock(&sandbox, &json!({ "advance": "5h" }));
    assert_eq!(sandbox.json("POST", "/_sandbox/reset", &json!({})).status, 204);
    assert!(ids(&sandbox.list("sms", "")).is_empty());
    assert_eq!(sandbox.get(&path).status, 404, "the channel is gone");
    let message = sandbox.send("sms", &text_to("+31612345678", "Hi"));
    let now = jiff::Timestamp::now().to_string();
    assert!(message["createdAt"].as_str().expect("a time") <= &*now, "the time is the machine's again");
}

fn goes_back(sandbox: &Sandbox) {
    let before = sandbox.send("sms", &text_to("+31612345678", "Before"));
    let taken = sandbox.json("POST", "/_sandbox/snapshots", &json!({})).json();
    let restore = format!("/_sandbox/snapshots/{}", taken["id"].as_str().expect("an id"));
    sandbox.send("sms", &text_to("+31612345678", "After"));
    clock(sandbox, &json!({ "advance": "9h" }));
    for _ in 0..2 {
        assert_eq!(sandbox.json("POST", &format!("{restore}/restore"), &json!({})).status, 204);
        assert_eq!(ids(&sandbox.list("sms", "")), [before["id"].as_str().expect("an id")]);
        sandbox.send("sms", &text_to("+31612345678", "Another"));
        assert_eq!(ids(&sandbox.list("sms", "")).len(), 2);
    }
    assert_eq!(sandbox.json("DELETE", &restore, &json!({})).status, 204);
    assert_eq!(sandbox.json("POST", &format!("{restore}/restore"), &json!({})).status, 404);
}

#[test]
fn a_snapshot_is_come_back_to() {
    goes_back(&Sandbox::start());
    let file = TemporaryFile::new("snapshot");
    goes_back(&Sandbox::start_with(&["--db", file.path()]));
    let again = Sandbox::start_with(&["--db", file.path()]);
    assert_eq!(ids(&again.list("sms", "")).len(), 2, "what was restored is in the file");
}

#[test]
fn there_is_an_end_to_snapshots() {
    let sandbox = Sandbox::start();
    let statuses: Vec<u16> = (0..17).map(|_| sandbox.json("POST", "/_sandbox/snapshots", &json!({})).status).collect();
    assert_eq!((&statuses[..16], statuses[16]), (&[201; 16][..], 400));
}
