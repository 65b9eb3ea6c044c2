//! Many messages in one request, and many lines in another.

use birdwire_sandbox::answer_faults;
use serde_json::{Value, json};

use crate::support::{Answer, Sandbox, text_to};

fn send(sandbox: &Sandbox, platform: &str, requests: &[Value]) -> Answer {
    let path =
        format!("/workspaces/{}/channels/{}/batch/messages", sandbox.text("workspaceId"), sandbox.channel(platform));
    sandbox.json("POST", &path, &json!({ "messageRequests": requests }))
}

fn advance(sandbox: &Sandbox) {
    assert_eq!(sandbox.json("POST", "/_sandbox/clock", &json!({ "advance": "1s" })).status, 200);
}

/// The messages of a batch in the order of their sending, held to the spec.
fn messages(sandbox: &Sandbox, platform: &str, batch: &Value) -> Vec<Value> {
    let batch = batch["batchId"].as_str().expect("an id");
    let page = sandbox.list(platform, &format!("batchId={batch}&reverse=true&limit=100"));
    let faults = answer_faults("listChannelMessages", 200, &page).expect("the operation is in the spec");
    assert!(faults.is_empty(), "{faults:?}");
    page["results"].as_array().expect("results").clone()
}

#[test]
fn each_message_is_checked_later_by_itself() {
    let sandbox = Sandbox::start();
    let mut odd = text_to("+31612345678", "Hi");
    odd["body"]["text"]["txet"] = json!("x");
    let mut several = text_to("+31612345678", "Hi");
    several["receiver"]["contacts"] =
        json!([{ "identifierValue": "+31611111111" }, { "identifierValue": "+31622222222" }]);
    let mut odd_contact = text_to("+31612345678", "Hi");
    odd_contact["receiver"]["contacts"] = json!([7]);
    let requests = [text_to("+31612345678", "Good"), odd, several, json!({ "reference": "no receiver" }), odd_contact];
    let answer = send(&sandbox, "sms", &requests);
    assert_eq!(answer.status, 202, "{}", String::from_utf8_lossy(&answer.bytes));
    let batch = answer.json();
    let faults = answer_faults("sendBatchMessages", 202, &batch).expect("the operation is in the spec");
    assert!(faults.is_empty(), "{faults:?}");
    advance(&sandbox);
    let messages = messages(&sandbox, "sms", &batch);
    let ends: Vec<_> = messages.iter().map(|message| json!([message["status"], message["failure"]["code"]])).collect();
    let failed = |code: i64| json!(["sending_failed", code]);
    assert_eq!(ends, [json!(["delivered", null]), failed(11002), failed(11001), failed(11002), failed(11002)]);
    let reason = messages[1]["reason"].as_str().expect("a reason");
    assert!(reason.contains(".body.text") && reason.contains("did you mean 'text'"), "{reason}");
    assert_eq!(messages[3]["reference"], "no receiver");
}

#[test]
fn a_batch_that_is_none_is_refused() {
    let sandbox = Sandbox::start();
    assert_eq!(send(&sandbox, "sms", &vec![text_to("+31612345678", "Hi"); 100]).status, 202);
    for requests in [vec![], vec![json!(7)], vec![json!([null])], vec![text_to("+31612345678", "Hi"); 101]] {
        let status = send(&sandbox, "sms", &requests).status;
        assert_eq!(status, 422);
    }
}

#[test]
fn bulk_rules_take_their_time() {
    let sandbox = Sandbox::start();
    assert_eq!(sandbox.json("POST", "/_sandbox/clock", &json!({ "pause": true })).status, 200);
    let path = format!("/workspaces/{}/conversation-allowblock-rules-bulk", sandbox.text("workspaceId"));
    let headers = [("authorization", &*sandbox.authorization()), ("content-type", "text/csv")];
    let states = |lines: &str| {
        let answer = sandbox.ask("POST", &path, &headers, Some(lines.as_bytes()));
        assert_eq!(answer.status, 202);
        let bulk = answer.json();
        let status = format!("{path}/{}/status", bulk["bulkId"].as_str().expect("an id"));
        let mut states = vec![bulk];
        for _ in 0..2 {
            assert_eq!(sandbox.json("POST", "/_sandbox/clock", &json!({ "advance": 0.05 })).status, 200);
            let answer = sandbox.get(&status);
            let faults = answer_faults("getAllowBlockBulkStatus", answer.status, &answer.json()).expect("in the spec");
            assert!(faults.is_empty(), "{faults:?}");
            states.push(answer.json());
        }
        let shown = |state: &Value| json!([state["status"], state["currentIndex"], state["total"], state["errors"]]);
        states.iter().map(shown).collect::<Vec<_>>()
    };
    assert_eq!(
        states("a@example.com,allow\n\"b@example.com\",reject\nc@example.com,forbid\nd@example.com,allow\n"),
        [
            json!(["pending", 0, 4, null]),
            json!(["in_progress", 2, 4, null]),
            json!(["completed", 4, 4, ["line 3: 'forbid' is not one of allow, reject, suspend"]]),
        ]
    );
    assert_eq!(states("a@example.com\n").pop(), Some(json!(["failed", 1, 1, ["line 1: there are 1 columns, not 2"]])));
    let unknown = format!("{path}/00000000-0000-4000-8000-000000000000/status");
    assert_eq!(sandbox.get(&unknown).status, 404);
}
