//! Time that is held, stepped and hurried; settings, reset and snapshots.

use serde_json::{Value, json};

use crate::support::{Sandbox, TemporaryFile, exit_code, ids, text_to, until};

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
fn what_comes_about_in_one_moment_moves_together() {
    let sandbox = Sandbox::start_with(&["--paused", "--step", "50"]);
    let sent: Vec<_> = (0..4).map(|_| sandbox.send("sms", &text_to("+31612345678", "Now"))).collect();
    let heard = sandbox.inbound(&json!({ "channel": "sms", "from": "+31612345678", "text": "Me too" }));
    assert_eq!((&heard["status"], status(&sandbox, &heard)), (&json!("delivered"), json!("delivered")));
    for expected in ["accepted", "processing", "sent", "delivered"] {
        let statuses: Vec<_> = sent.iter().map(|message| status(&sandbox, message)).collect();
        assert_eq!(statuses, [expected; 4]);
        clock(&sandbox, &json!({ "advance": "50ms" }));
    }
    let order: Vec<_> = sent.iter().rev().map(|message| message["id"].as_str().expect("an id")).collect();
    assert_eq!(ids(&sandbox.list("sms", ""))[1..], order);
}

#[test]
fn a_file_goes_on_in_its_own_time() {
    for (name, further) in
        [("later", None), ("set", Some("2031-01-01T00:00:00Z")), ("before", Some("2001-01-01T00:00:00Z"))]
    {
        let file = TemporaryFile::new(name);
        let mut arguments = vec!["--db", file.path()];
        arguments.extend(further.into_iter().flat_map(|time| ["--time", time]));
        let mut sandbox = Sandbox::start_with(&arguments);
        clock(&sandbox, &json!({ "advance": "240h" }));
        let before = sandbox.send("sms", &text_to("+31612345678", "Before"));
        clock(&sandbox, &json!({ "advance": "1h" }));
        let left = sandbox.send("sms", &text_to("+31612345678", "Last"))["createdAt"].as_str().map(str::to_owned);
        sandbox.kill();
        let _ = exit_code(&mut sandbox.child);

        let sandbox = Sandbox::start_with(&arguments);
        let now = sandbox.get("/_sandbox/clock").json()["now"].as_str().map(str::to_owned);
        assert!(now.is_some() && now >= left, "{name}: {now:?} after {left:?}");
        assert_eq!(status(&sandbox, &before), "delivered", "{name}");
        let after = sandbox.send("sms", &text_to("+31612345678", "After"));
        assert_eq!(after["status"], "accepted", "{name}");
        until(|| (status(&sandbox, &after) == "delivered").then_some(()));
    }
}

#[test]
fn a_message_that_was_put_into_the_future_takes_no_other_there() {
    let file = TemporaryFile::new("future");
    let mut sandbox = Sandbox::start_with(&["--db", file.path()]);
    let id = "44444444-4444-4444-8444-444444444444";
    let there = json!({ "id": id, "createdAt": "2099-01-01T00:00:00Z", "status": "delivered" });
    let path = format!("/_sandbox/records{}/{id}", sandbox.messages("sms"));
    assert_eq!(sandbox.json("PUT", &path, &there).status, 204);
    assert_eq!(sandbox.terminate(), Some(0));
    let sandbox = Sandbox::start_with(&["--db", file.path()]);
    let sent = sandbox.send("sms", &text_to("+31612345678", "Now"));
    assert!(sent["createdAt"].as_str().is_some_and(|time| time < "2099"), "{sent}");
}

#[test]
fn the_end_of_time_can_be_reached_and_not_passed() {
    let sandbox = Sandbox::start_with(&["--time", "8999-12-31T00:00:00Z", "--paused"]);
    sandbox.send("sms", &text_to("+31612345678", "Late"));
    assert_eq!(
        sandbox
            .json("POST", "/_sandbox/webhooks", &json!({ "event": "sms.outbound", "url": "http://127.0.0.1:9" }))
            .status,
        201
    );
    clock(&sandbox, &json!({ "advance": "30d" }));
    clock(&sandbox, &json!({ "advance": "30d" }));
    assert_eq!(sandbox.json("POST", "/_sandbox/clock", &json!({ "set": "9100-01-01T00:00:00Z" })).status, 422);
}

#[test]
fn a_refused_change_of_time_changes_nothing() {
    let sandbox = Sandbox::start();
    let refused = json!({ "pause": true, "speed": 60, "set": "2001-01-01T00:00:00Z" });
    assert_eq!(sandbox.json("POST", "/_sandbox/clock", &refused).status, 422);
    let now = sandbox.get("/_sandbox/clock").json();
    assert_eq!((&now["paused"], &now["speed"]), (&json!(false), &json!(1.0)));
}

#[test]
fn time_that_nearly_stands_still_can_go_on() {
    let sandbox = Sandbox::start_with(&["--speed", "0.000000001"]);
    let path = format!("/_sandbox/contacts/{}/window", "99999999-9999-4999-8999-999999999999");
    assert_eq!(sandbox.json("POST", &path, &json!({ "open": true })).status, 404);
    let receiver = crate::receiver::Receiver::start();
    let subscription = json!({ "event": "sms.outbound", "url": receiver.url("/") });
    assert_eq!(sandbox.json("POST", "/_sandbox/webhooks", &subscription).status, 201);
    sandbox.send("sms", &text_to("+31612345678", "Slowly"));
    receiver.wait_for(1);
    clock(&sandbox, &json!({ "speed": 1 }));
    receiver.wait_for(4);
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
fn the_newest_sixteen_snapshots_are_kept() {
    let sandbox = Sandbox::start();
    let take = || sandbox.json("POST", "/_sandbox/snapshots", &json!({})).json()["id"].as_str().map(str::to_owned);
    let ids: Vec<_> = (0..17).map(|_| take().expect("an id")).collect();
    assert_eq!(sandbox.json("POST", "/_sandbox/reset", &json!({})).status, 204);
    let restore = |id: &str| sandbox.json("POST", &format!("/_sandbox/snapshots/{id}/restore"), &json!({})).status;
    assert_eq!([restore(&ids[0]), restore(&ids[1]), restore(&ids[16])], [404, 204, 204]);
    let forget = |id: &str| sandbox.ask("DELETE", &format!("/_sandbox/snapshots/{id}"), &[], None).status;
    assert_eq!([forget(&ids[1]), forget(&ids[1]), restore(&ids[1])], [204, 404, 404]);
}
