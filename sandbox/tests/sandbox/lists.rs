//! Pages and filters.

use birdwire_sandbox::answer_faults;
use serde_json::{Value, json};

use crate::support::{Sandbox, ids, text_to};

/// Every page, joined; also how many there were.
fn walk(sandbox: &Sandbox, query: &str) -> (Vec<String>, usize) {
    let (mut found, mut pages, mut token) = (Vec::new(), 0, String::new());
    loop {
        let page = sandbox.list("sms", &format!("{query}{token}"));
        let faults = answer_faults("listChannelMessages", 200, &page).expect("the operation is in the spec");
        assert!(faults.is_empty(), "{faults:?}");
        found.extend(ids(&page));
        pages += 1;
        match page["nextPageToken"].as_str() {
            Some(next) => token = format!("&pageToken={}", encoded(next)),
            None => return (found, pages),
        }
    }
}

fn encoded(token: &str) -> String {
    token.replace('+', "%2B").replace('/', "%2F").replace('=', "%3D")
}

#[test]
fn pages_hold_every_message_once() {
    let sandbox = Sandbox::start();
    let sent: Vec<String> = (0..23)
        .map(|number| sandbox.send("sms", &text_to("+31612345678", &format!("number {number}"))))
        .map(|message| message["id"].as_str().expect("an id").to_owned())
        .collect();
    let newest_first: Vec<String> = sent.iter().rev().cloned().collect();

    assert_eq!(walk(&sandbox, "limit=5"), (newest_first.clone(), 5));
    assert_eq!(walk(&sandbox, "limit=5&reverse=true"), (sent.clone(), 5));
    assert_eq!(walk(&sandbox, "limit=23"), (newest_first.clone(), 1));
    assert_eq!(walk(&sandbox, "limit=1").1, 23);
    // Ten a page unless asked otherwise.
    assert_eq!(walk(&sandbox, "reverse=false"), (newest_first, 3));
}

#[test]
fn what_arrives_during_a_walk_moves_nothing() {
    let sandbox = Sandbox::start();
    for number in 0..4 {
        sandbox.send("sms", &text_to("+31612345678", &format!("number {number}")));
    }
    let first = sandbox.list("sms", "limit=2");
    sandbox.send("sms", &text_to("+31612345678", "in between"));
    let token = encoded(first["nextPageToken"].as_str().expect("a token"));
    let second = sandbox.list("sms", &format!("limit=2&pageToken={token}"));
    assert_eq!(second["results"][0]["body"]["text"]["text"], "number 1");
    assert_eq!(second["results"][1]["body"]["text"]["text"], "number 0");
    assert!(second.get("nextPageToken").is_none());
}

/// One message of each kind that the filters tell apart, by the name of its text.
fn furnished() -> Sandbox {
    let sandbox = Sandbox::start_with(&["--step", "0"]);
    let mut dutch = text_to("+31612345678", "dutch");
    dutch["tags"] = json!(["Spring", "vip"]);
    sandbox.send("sms", &dutch);
    let mut german = text_to("+4915112345678", "german");
    german["sender"] = json!({ "connector": { "identifierValue": "Shop" } });
    german["tags"] = json!(["autumn"]);
    german["meta"] = json!({ "navigatorId": "aaaaaaaa-1111-4111-8111-111111111111" });
    let german = sandbox.send("sms", &german);
    let mut subject = text_to("+33612345678", "subject");
    subject["meta"] = json!({ "email": { "subject": "Your Invoice for March" } });
    sandbox.send("sms", &subject);
    sandbox.inbound(&json!({ "channel": "sms", "from": "+32470123456", "text": "belgian" }));

    let failure = json!({ "code": 15005, "source": { "code": "1", "name": "sms-messagebird" } });
    let path = format!("/_sandbox/messages/{}/status", german["id"].as_str().expect("an id"));
    let failed = json!({ "status": "delivery_failed", "reason": "unknown subscriber", "failure": failure });
    assert_eq!(sandbox.json("POST", &path, &failed).status, 200);
    sandbox
}

fn found(sandbox: &Sandbox, query: &str) -> Vec<String> {
    let page = sandbox.list("sms", &format!("reverse=true&{query}"));
    let results = page["results"].as_array().expect("results");
    results.iter().map(|message| message["body"]["text"]["text"].as_str().expect("a text").to_owned()).collect()
}

#[test]
fn every_filter_filters() {
    let sandbox = furnished();
    let everything = ["dutch", "german", "subject", "belgian"];
    let page = sandbox.list("sms", "reverse=true");
    let of = |index: usize, name: &str| page["results"][index][name].as_str().expect("text").to_owned();
    let (first, second, third) = (of(0, "id"), of(1, "id"), of(2, "createdAt"));

    let cases: Vec<(String, &[&str])> = vec![
        (String::new(), &everything),
        ("platform=sms".into(), &everything),
        ("platform=sms-messagebird".into(), &everything),
        ("platform=whatsapp&platform=line".into(), &[]),
        ("direction=incoming".into(), &["belgian"]),
        ("direction=outgoing".into(), &everything[..3]),
        (format!("id={first}"), &["dutch"]),
        (format!("id={first}&id={}", second.to_uppercase()), &["dutch", "german"]),
        ("navigatorId=aaaaaaaa-1111-4111-8111-111111111111".into(), &["german"]),
        (format!("startAt={third}"), &everything[2..]),
        (format!("endAt={third}"), &everything[..2]),
        (format!("startAt={third}&endAt={third}"), &[]),
        ("from=Shop".into(), &["german"]),
        ("from=Shop&from=%2B32470123456".into(), &["german", "belgian"]),
        ("to=%2B31612345678".into(), &["dutch"]),
        ("failureCode=15005&failureCode=1".into(), &["german"]),
        ("failureCode=11001".into(), &[]),
        ("failureSourceCode=1".into(), &["german"]),
        ("failureSourceName=sms-messagebird".into(), &["german"]),
        ("failureSourceName=whatsapp".into(), &[]),
        ("countryCode=NL&countryCode=be".into(), &["dutch", "belgian"]),
        ("tag=VIP".into(), &["dutch"]),
        ("tag=spring&tag=autumn".into(), &["dutch", "german"]),
        ("emailSubject=invoice".into(), &["subject"]),
        ("emailSubject=march+invoice".into(), &["subject"]),
        ("emailSubject=invoice+april".into(), &[]),
        ("batchId=bbbbbbbb-1111-4111-8111-111111111111".into(), &[]),
        // Several filters must all be met.
        ("tag=spring&countryCode=DE".into(), &[]),
        ("direction=outgoing&countryCode=DE".into(), &["german"]),
    ];
    for (query, expected) in cases {
        assert_eq!(found(&sandbox, &query), expected, "{query}");
    }
}

#[test]
fn the_window_is_told() {
    let sandbox = Sandbox::start();
    let asked = sandbox.list("sms", "startAt=2025-01-01T00:00:00Z&endAt=2025-02-01T00:00:00%2B01:00");
    assert_eq!(asked["startAt"], "2025-01-01T00:00:00Z");
    assert_eq!(asked["endAt"], "2025-01-31T23:00:00Z");
    let unasked = sandbox.list("sms", "");
    assert!(unasked["startAt"].as_str() <= unasked["endAt"].as_str());
    assert_ne!(unasked["startAt"], Value::Null);
}

#[test]
fn a_workspace_lists_the_messages_of_all_its_channels() {
    let sandbox = Sandbox::start_with(&["--step", "0"]);
    let platforms = ["sms", "whatsapp", "line", "sms", "rcs"];
    let sent: Vec<String> = platforms
        .iter()
        .enumerate()
        .map(|(number, platform)| sandbox.send(platform, &text_to("+31612345678", &format!("number {number}"))))
        .map(|message| message["id"].as_str().expect("an id").to_owned())
        .collect();
    sandbox.inbound(&json!({ "channel": "telegram", "from": "4711", "text": "belgian" }));
    let list = |query: &str| {
        let answer = sandbox.get(&format!("/workspaces/{}/channels/messages?{query}", sandbox.text("workspaceId")));
        let page = answer.json();
        let faults =
            answer_faults("listWorkspaceMessages", answer.status, &page).expect("the operation is in the spec");
        assert!(faults.is_empty(), "{faults:?} {page}");
        page
    };
    let texts = |page: &Value| -> Vec<String> {
        let results = page["results"].as_array().expect("results");
        results.iter().map(|message| message["body"]["text"]["text"].as_str().expect("a text").to_owned()).collect()
    };
    let first = list("reverse=true&limit=4");
    let token = encoded(first["nextPageToken"].as_str().expect("a token"));
    let second = list(&format!("reverse=true&limit=4&pageToken={token}"));
    assert_eq!(ids(&first), sent[..4]);
    assert_eq!(texts(&second), ["number 4", "belgian"]);
    assert_eq!(second.get("nextPageToken"), None);

    let (sms, line) = (sandbox.channel("sms"), sandbox.channel("line"));
    assert_eq!(texts(&list(&format!("channelId={sms}"))), ["number 3", "number 0"]);
    assert_eq!(
        texts(&list(&format!("channelId={sms}&channelId={}", line.to_uppercase()))),
        ["number 3", "number 2", "number 0"]
    );
    assert_eq!(texts(&list("channelId=99999999-9999-4999-8999-999999999999")), [""; 0]);
    assert_eq!(texts(&list("platform=whatsapp&platform=rcs")), ["number 4", "number 1"]);
    assert_eq!(texts(&list("direction=incoming")), ["belgian"]);
    assert_eq!(texts(&list(&format!("id={}&to=%2B31612345678&countryCode=NL", sent[1]))), ["number 1"]);
    assert_eq!(texts(&list("startAt=2999-01-01T00:00:00Z")), [""; 0]);
    // This list has fewer filters than a channel's.
    for unknown in ["navigatorId=aaaaaaaa-1111-4111-8111-111111111111", "limit=0"] {
        let path = format!("/workspaces/{}/channels/messages?{unknown}", sandbox.text("workspaceId"));
        assert_eq!(sandbox.get(&path).status, 422, "{unknown}");
    }
}
