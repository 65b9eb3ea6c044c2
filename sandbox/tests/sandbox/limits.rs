//! The documented rate limits, when they are switched on.

use serde_json::json;

use crate::support::{Sandbox, text_to};

#[test]
fn reads_beyond_the_rate_are_refused_until_time_goes_on() {
    let sandbox = Sandbox::start_with(&["--paused", "--rate-limits"]);
    let messages = sandbox.messages("sms");
    let statuses = |count: usize| (0..count).map(|_| sandbox.get(&messages).status).collect::<Vec<_>>();
    assert_eq!(statuses(51), [vec![200; 50], vec![429]].concat());
    let refused = sandbox.get(&messages);
    assert_eq!(birdwire_sandbox::answer_faults("listChannelMessages", 429, &refused.json()), Ok(vec![]));
    assert_eq!(refused.header("retry-after"), None);

    // Writes have a rate of their own; what leads through no workspace has none.
    sandbox.send("sms", &text_to("+31612345678", "Hello"));
    assert_eq!(sandbox.get(&sandbox.organization()).status, 200);

    assert_eq!(sandbox.json("POST", "/_sandbox/clock", &json!({"advance": 0.1})).status, 200);
    assert_eq!(statuses(6), [200, 200, 200, 200, 200, 429]);
    assert_eq!(sandbox.json("POST", "/_sandbox/clock", &json!({"advance": 5})).status, 200);
    assert_eq!(statuses(51), [vec![200; 50], vec![429]].concat());

    assert_eq!(sandbox.ask("POST", "/_sandbox/reset", &[], None).status, 204);
    assert_eq!(statuses(2), [200, 200]);
    assert_eq!(sandbox.json("PATCH", "/_sandbox/settings", &json!({"rateLimits": false})).status, 200);
    assert_eq!(statuses(60), vec![200; 60]);
}

#[test]
fn a_write_over_the_rate_is_not_processed() {
    let sandbox = Sandbox::start_with(&["--paused", "--rate-limits"]);
    for _ in 0..500 {
        sandbox.send("sms", &text_to("+31612345678", "Hello"));
    }
    let answer = sandbox.json("POST", &sandbox.messages("sms"), &text_to("+31612345678", "Too much"));
    assert_eq!(answer.status, 429);
    let all = sandbox.list("sms", "limit=1000");
    assert_eq!(crate::support::ids(&all).len(), 500);
}

#[test]
fn without_being_asked_for_there_are_none() {
    let sandbox = Sandbox::start_with(&["--paused"]);
    for _ in 0..60 {
        sandbox.list("sms", "limit=1");
    }
}
