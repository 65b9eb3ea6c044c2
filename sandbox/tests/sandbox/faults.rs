//! Which calls are struck, how often, and the faults that are whole answers.

use std::io::Read;
use std::time::{Duration, Instant};

use serde_json::{Value, json};

use crate::support::{Answer, Sandbox, ids, text_to};

fn try_to_send(sandbox: &Sandbox) -> Answer {
    sandbox.json("POST", &sandbox.messages("sms"), &text_to("+31612345678", "Hello"))
}

fn statuses(sandbox: &Sandbox, count: usize) -> Vec<u16> {
    (0..count).map(|_| try_to_send(sandbox).status).collect()
}

fn kept(sandbox: &Sandbox) -> usize {
    ids(&sandbox.list("sms", "limit=100")).len()
}

#[test]
fn an_answer_may_be_anything() {
    let sandbox = Sandbox::start();
    let date = "Wed, 21 Oct 2037 07:28:00 GMT";
    for retry_after in ["3", date] {
        let fault = json!({
            "kind": "answer", "status": 503, "headers": {"retry-after": retry_after, "x-many": ["a", "b"]},
            "json": {"code": "Busy", "message": "later"},
        });
        sandbox.fault(&json!({ "operation": "sendMessage", "times": 1, "fault": fault }));
        let answer = try_to_send(&sandbox);
        assert_eq!(answer.status, 503);
        assert_eq!(answer.json(), json!({"code": "Busy", "message": "later"}));
        assert_eq!(answer.header("retry-after"), Some(retry_after));
        assert_eq!(answer.headers.iter().filter(|(name, _)| name == "x-many").count(), 2);
    }
    assert_eq!(try_to_send(&sandbox).status, 202);

    let bytes = json!({"kind": "answer", "status": 500, "headers": {"content-type": "text/html"}, "base64": "AP8="});
    sandbox.fault(&json!({ "times": 1, "fault": bytes }));
    let answer = try_to_send(&sandbox);
    assert_eq!((answer.status, &*answer.content_type, &*answer.bytes), (500, "text/html", &[0, 255][..]));

    let text = json!({"kind": "answer", "status": 200, "text": "squeezed", "gzip": true});
    sandbox.fault(&json!({ "times": 1, "fault": text }));
    let answer = try_to_send(&sandbox);
    assert_eq!(answer.header("content-encoding"), Some("gzip"));
    let mut unpacked = String::new();
    flate2::read::GzDecoder::new(&*answer.bytes).read_to_string(&mut unpacked).expect("gzip");
    assert_eq!(unpacked, "squeezed");
}

#[test]
fn an_error_means_that_nothing_was_done_unless_told_otherwise() {
    let sandbox = Sandbox::start();
    sandbox.fault(&json!({ "times": 1, "fault": {"kind": "answer", "status": 429} }));
    let answer = try_to_send(&sandbox);
    assert_eq!(answer.status, 429);
    assert_eq!(birdwire_sandbox::answer_faults("sendMessage", 429, &answer.json()), Ok(vec![]));
    assert_eq!(kept(&sandbox), 0);

    sandbox.fault(&json!({ "operation": "sendMessage", "times": 1, "fault": {"kind": "answer", "status": 500, "processed": true} }));
    let answer = try_to_send(&sandbox);
    assert_eq!(answer.status, 500);
    assert_eq!(ids(&sandbox.list("sms", "")), [answer.json()["id"].as_str().expect("the real body")]);

    // A status that is no error changes nothing else.
    sandbox.fault(&json!({ "operation": "sendMessage", "times": 1, "fault": {"kind": "answer", "status": 200} }));
    let answer = try_to_send(&sandbox);
    assert_eq!(answer.status, 200);
    assert_eq!(answer.json()["status"], "accepted");
    assert_eq!(kept(&sandbox), 2);

    // All of them are on record.
    let requests = sandbox.ask("GET", "/_sandbox/requests", &[], None).json();
    let sent: Vec<_> =
        requests["results"].as_array().expect("requests").iter().filter(|it| it["method"] == "POST").collect();
    assert_eq!(sent.len(), 3);
    assert_eq!(sent[0]["status"], 429);
    assert_eq!(sent[0]["body"]["body"]["text"]["text"], "Hello");
}

#[test]
fn calls_are_told_apart() {
    let sandbox = Sandbox::start();
    let messages = sandbox.messages("sms");
    let wanted = [
        (json!({"operation": "sendMessage"}), [500, 200]),
        (json!({"operation": "listChannelMessages"}), [202, 500]),
        (json!({"method": "post"}), [500, 200]),
        (json!({"method": "GET", "path": "/workspaces/*/channels/*/messages"}), [202, 500]),
        (json!({"path": "/workspaces/{workspaceId}/**"}), [500, 500]),
        (json!({"path": "/workspaces/*/messages"}), [202, 200]),
        (json!({"path": messages, "headers": {"Content-Type": "application/json"}}), [500, 200]),
        (json!({"headers": {"x-run": "7"}}), [202, 200]),
        (json!({}), [500, 500]),
    ];
    for (mut rule, expected) in wanted {
        rule["fault"] = json!({"kind": "answer", "status": 500});
        sandbox.fault(&rule);
        let seen = [try_to_send(&sandbox).status, sandbox.get(&messages).status];
        assert_eq!(seen, expected, "{rule}");
        sandbox.clear_faults();
    }
    sandbox.fault(&json!({ "headers": {"x-run": "7"}, "fault": {"kind": "answer", "status": 500} }));
    let headers = [("authorization", &*sandbox.authorization()), ("x-run", "7")];
    assert_eq!(sandbox.ask("GET", &messages, &headers, None).status, 500);
}

#[test]
fn a_fault_fires_as_often_as_it_is_told_and_the_oldest_first() {
    let sandbox = Sandbox::start();
    let first = sandbox.fault(&json!({ "after": 1, "times": 2, "fault": {"kind": "answer", "status": 503} }));
    let second = sandbox.fault(&json!({ "times": 2, "fault": {"kind": "answer", "status": 500} }));
    assert_eq!(statuses(&sandbox, 5), [500, 503, 503, 500, 202]);
    let list = sandbox.ask("GET", "/_sandbox/faults", &[], None).json();
    let shown: Vec<_> =
        list["results"].as_array().expect("faults").iter().map(|it| (&it["id"], &it["seen"], &it["fired"])).collect();
    assert_eq!(shown, [(&first["id"], &json!(3), &json!(2)), (&second["id"], &json!(2), &json!(2))]);
    assert_eq!(list["results"][0]["fault"], json!({"kind": "answer", "status": 503}));
}

#[test]
fn what_happens_beside_changes_no_id_and_no_chance() {
    let rolls = |busy: bool| {
        let sandbox = Sandbox::start_with(&["--seed", "7", "--step", "0"]);
        sandbox.fault(&json!({ "method": "POST", "chance": 0.5, "fault": {"kind": "answer", "status": 503} }));
        let subscription = json!({ "event": "sms.outbound", "url": "http://127.0.0.1:9" });
        assert_eq!(sandbox.json("POST", "/_sandbox/webhooks", &subscription).status, 201);
        let send = |_| {
            if busy {
                sandbox.list("sms", "");
                // The receiver reads the message before, and the subscriber is told.
                std::thread::sleep(Duration::from_millis(5));
            }
            let answer = sandbox.json("POST", &sandbox.messages("sms"), &text_to("+99900002", "Hi"));
            (answer.status, answer.json()["id"].clone())
        };
        (0..12).map(send).collect::<Vec<_>>()
    };
    let (quiet, busy) = (rolls(false), rolls(true));
    assert_eq!(quiet, busy);
    for status in [202, 503] {
        assert!(quiet.iter().any(|(seen, _)| *seen == status), "{quiet:?}");
    }
}

#[test]
fn chance_follows_the_seed() {
    let rolls = |seed: &str| {
        let sandbox = Sandbox::start_with(&["--seed", seed]);
        sandbox.fault(&json!({ "chance": 0.5, "fault": {"kind": "answer", "status": 503} }));
        statuses(&sandbox, 40)
    };
    let (first, again, other) = (rolls("7"), rolls("7"), rolls("8"));
    assert_eq!(first, again);
    assert_ne!(first, other);
    assert!((8..=32).contains(&first.iter().filter(|status| **status == 503).count()), "{first:?}");
}

#[test]
fn a_delay_holds_the_answer_back() {
    let sandbox = Sandbox::start();
    sandbox.fault(&json!({ "operation": "sendMessage", "delayMs": 400, "times": 1, "fault": {"kind": "delay"} }));
    let started = Instant::now();
    assert_eq!(try_to_send(&sandbox).status, 202);
    assert!(started.elapsed() >= Duration::from_millis(400));
    let started = Instant::now();
    assert_eq!(try_to_send(&sandbox).status, 202);
    assert!(started.elapsed() < Duration::from_millis(400));

    sandbox.fault(&json!({ "delayMs": 300, "times": 1, "fault": {"kind": "answer", "status": 503} }));
    let started = Instant::now();
    assert_eq!(try_to_send(&sandbox).status, 503);
    assert!(started.elapsed() >= Duration::from_millis(300));
}

#[test]
fn redirects_and_expired_keys() {
    let sandbox = Sandbox::start();
    sandbox.fault(&json!({ "times": 1, "fault": {"kind": "redirect", "to": "https://elsewhere.example/"} }));
    let answer = try_to_send(&sandbox);
    assert_eq!((answer.status, answer.location.as_deref()), (302, Some("https://elsewhere.example/")));

    sandbox.fault(&json!({ "times": 1, "fault": {"kind": "expiredKey"} }));
    let answer = try_to_send(&sandbox);
    assert_eq!(answer.status, 401);
    assert_eq!(answer.json()["message"], "The access key has expired");
    assert_eq!(birdwire_sandbox::answer_faults("sendMessage", 401, &answer.json()), Ok(vec![]));
    assert_eq!(kept(&sandbox), 0);
}

#[test]
fn bodies_that_do_not_parse() {
    let sandbox = Sandbox::start();
    sandbox.fault(&json!({ "times": 1, "fault": {"kind": "invalidJson"} }));
    let answer = try_to_send(&sandbox);
    assert_eq!((answer.status, &*answer.content_type), (202, "application/json"));
    assert!(serde_json::from_slice::<Value>(&answer.bytes).is_err());

    sandbox.fault(&json!({ "times": 1, "fault": {"kind": "invalidUtf8"} }));
    let answer = try_to_send(&sandbox);
    assert_eq!(answer.status, 202);
    let at = std::str::from_utf8(&answer.bytes).expect_err("no UTF-8").valid_up_to();
    assert!(answer.bytes[..at].ends_with(b"\":\""), "inside a text");

    let given = json!({"kind": "invalidJson", "status": 418, "json": {"a": 1}});
    sandbox.fault(&json!({ "times": 1, "fault": given }));
    let answer = try_to_send(&sandbox);
    assert_eq!((answer.status, &*answer.bytes), (418, &b"{\"a\":1,"[..]));
}

#[test]
fn a_rule_that_makes_no_sense_is_refused_by_field() {
    let sandbox = Sandbox::start();
    let wrong = [
        (json!({}), ".fault", "missing"),
        (json!({"fault": {}}), ".fault.kind", "missing"),
        (json!({"fault": {"kind": "answr"}}), ".fault.kind", "\"answer\""),
        (json!({"fault": {"kind": "cut", "afterBytes": -1}}), ".fault.afterBytes", "less than 0"),
        (json!({"fault": {"kind": "hang", "status": 500}}), ".fault.status", "'hang' has no 'status'"),
        (json!({"fault": {"kind": "answer", "status": 100}}), ".fault.status", "less than 200"),
        (json!({"fault": {"kind": "answer", "json": 1, "text": "1"}}), ".fault", "only one of"),
        (json!({"fault": {"kind": "answer", "base64": "?"}}), ".fault.base64", "not base64"),
        (json!({"fault": {"kind": "answer", "headers": {"a b": "1"}}}), ".fault.headers.a b", "no name of a header"),
        (json!({"fault": {"kind": "answer", "headers": {"a": "1\n2"}}}), ".fault.headers.a", "Cannot stand"),
        (json!({"fault": {"kind": "answer", "headers": {"a": 1}}}), ".fault.headers.a", "a string"),
        (json!({"fault": {"kind": "wrongLength"}}), ".fault.by", "needs 'by'"),
        (json!({"fault": {"kind": "redirect"}}), ".fault.to", "needs 'to'"),
        (json!({"fault": {"kind": "reset"}}), ".fault.when", "needs 'when'"),
        (json!({"fault": {"kind": "reset", "when": "duringRequest"}}), ".fault.afterBytes", "needs 'afterBytes'"),
        (json!({"fault": {"kind": "delay"}}), ".delayMs", "needs 'delayMs'"),
        (json!({"operation": "sendMesage", "fault": {"kind": "hang"}}), ".operation", "did you mean 'sendMessage'"),
        (json!({"operatoin": "sendMessage", "fault": {"kind": "hang"}}), ".operatoin", "did you mean 'operation'"),
        (json!({"path": "workspaces", "fault": {"kind": "hang"}}), ".path", "^/"),
        (json!({"times": 0, "fault": {"kind": "hang"}}), ".times", "less than 1"),
        (json!({"chance": 1.5, "fault": {"kind": "hang"}}), ".chance", "greater than 1"),
    ];
    for (rule, field, words) in wrong {
        let answer = sandbox.json("POST", "/_sandbox/faults", &rule);
        let text = String::from_utf8_lossy(&answer.bytes).into_owned();
        assert_eq!(answer.status, 422, "{rule}: {text}");
        let texts = answer.json()["details"][field].to_string();
        assert!(texts.contains(&words.replace('"', "\\\"")), "{rule}: {field}: {text}");
    }
    assert_eq!(sandbox.ask("POST", "/_sandbox/faults", &[], Some(b"{")).status, 400);
    assert_eq!(sandbox.ask("GET", "/_sandbox/faults", &[], None).json(), json!({"results": []}));
}

#[test]
fn the_sandbox_itself_is_never_struck_and_faults_can_be_taken_away() {
    let sandbox = Sandbox::start();
    let rule = json!({ "fault": {"kind": "answer", "status": 500} });
    let (first, _) = (sandbox.fault(&rule), sandbox.fault(&rule));
    assert_eq!(sandbox.ask("GET", "/_sandbox/health", &[], None).status, 200);
    let one = format!("/_sandbox/faults/{}", first["id"].as_str().expect("an id"));
    assert_eq!(sandbox.ask("DELETE", &one, &[], None).status, 204);
    assert_eq!(sandbox.ask("DELETE", &one, &[], None).status, 404);
    assert_eq!(try_to_send(&sandbox).status, 500);
    sandbox.clear_faults();
    assert_eq!(try_to_send(&sandbox).status, 202);

    sandbox.fault(&rule);
    assert_eq!(sandbox.ask("POST", "/_sandbox/reset", &[], None).status, 204);
    assert_eq!(sandbox.ask("GET", "/_sandbox/faults", &[], None).json(), json!({"results": []}));
    assert_eq!(try_to_send(&sandbox).status, 202);
}
