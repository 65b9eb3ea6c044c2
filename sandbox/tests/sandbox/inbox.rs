//! What the page in the browser asks for, and who may ask.

use std::io::{BufRead, BufReader, Write};
use std::net::TcpStream;
use std::time::Duration;

use serde_json::{Value, json};

use crate::support::{Sandbox, TemporaryFile, text_to, until};

fn conversations(sandbox: &Sandbox, query: &str) -> Value {
    let answer = sandbox.ask("GET", &format!("/_sandbox/conversations?{query}"), &[], None);
    assert_eq!(answer.status, 200, "{}", String::from_utf8_lossy(&answer.bytes));
    answer.json()
}

fn texts(conversations: &Value) -> Vec<String> {
    let results = conversations["results"].as_array().expect("results");
    results.iter().map(|one| one["last"]["text"].as_str().expect("a text").to_owned()).collect()
}

fn of_one(sandbox: &Sandbox, conversation: &Value, query: &str) -> Value {
    let path = format!("/_sandbox/conversations/{}/messages?{query}", conversation["id"].as_str().expect("an id"));
    let answer = sandbox.ask("GET", &path, &[], None);
    assert_eq!(answer.status, 200, "{}", String::from_utf8_lossy(&answer.bytes));
    answer.json()
}

#[test]
fn messages_stand_together_by_channel_and_person() {
    let sandbox = Sandbox::start();
    sandbox.send("sms", &text_to("+31612345678", "One"));
    sandbox.send("whatsapp", &text_to("+31612345678", "Two"));
    sandbox.send("sms", &text_to("+31687654321", "Three"));
    sandbox.inbound(&json!({ "channel": "sms", "from": "+31612345678", "text": "Four" }));
    let all = conversations(&sandbox, "");
    assert_eq!(texts(&all), ["Four", "Three", "Two"]);
    assert_eq!(all["complete"], true);
    let first = &all["results"][0];
    assert_eq!(first["platform"], "sms");
    assert_eq!(first["channelId"], sandbox.channel("sms"));
    assert_eq!(first["contact"]["identifierValue"], "+31612345678");
    assert_eq!((&first["incoming"], &first["outgoing"]), (&json!(1), &json!(1)));
    assert_eq!(first["last"]["direction"], "incoming");
    assert_eq!(texts(&conversations(&sandbox, "channel=whatsapp")), ["Two"]);
    let id = sandbox.channel("sms");
    assert_eq!(texts(&conversations(&sandbox, &format!("channel={id}"))), ["Four", "Three"]);

    let talk = of_one(&sandbox, first, "");
    let bodies: Vec<_> = talk["results"].as_array().expect("results").iter().collect();
    assert_eq!(bodies.len(), 2);
    assert_eq!(bodies[0]["message"]["body"]["text"]["text"], "Four");
    assert_eq!(bodies[1]["message"]["body"]["text"]["text"], "One");
    assert_eq!(talk["conversation"]["id"], first["id"]);
}

#[test]
fn both_come_in_pages() {
    let sandbox = Sandbox::start();
    for number in 0..5 {
        sandbox.send("sms", &text_to(&format!("+3161234567{number}"), &format!("To {number}")));
    }
    let first = conversations(&sandbox, "limit=2");
    assert_eq!(texts(&first), ["To 4", "To 3"]);
    let token = first["nextPageToken"].as_str().expect("a token");
    // What moves to the front meanwhile neither repeats nor hides another.
    sandbox.send("sms", &text_to("+31612345674", "To 4 again"));
    let second = conversations(&sandbox, &format!("limit=2&pageToken={token}"));
    assert_eq!(texts(&second), ["To 2", "To 1"]);
    let token = second["nextPageToken"].as_str().expect("a token");
    let last = conversations(&sandbox, &format!("limit=2&pageToken={token}"));
    assert_eq!(texts(&last), ["To 0"]);
    assert!(last["nextPageToken"].is_null());

    let talk = conversations(&sandbox, "limit=1")["results"][0].clone();
    let page = of_one(&sandbox, &talk, "limit=1");
    let token = page["nextPageToken"].as_str().expect("a token");
    let page = of_one(&sandbox, &talk, &format!("limit=1&pageToken={token}"));
    assert_eq!(page["results"][0]["message"]["body"]["text"]["text"], "To 4");
    assert!(page["nextPageToken"].is_null());
    for path in ["conversations?pageToken=x", "conversations?channel=fax", "conversations/x/messages"] {
        let status = sandbox.ask("GET", &format!("/_sandbox/{path}"), &[], None).status;
        assert!(status == 422 || status == 404, "{path}: {status}");
    }
}

#[test]
fn what_its_receiver_did_stands_beside_a_message() {
    let sandbox = Sandbox::start();
    let message = sandbox.send("whatsapp", &text_to("+31612345678", "Hello"));
    let path = format!("/_sandbox/messages/{}/interactions", message["id"].as_str().expect("an id"));
    assert_eq!(sandbox.json("POST", &path, &json!({ "type": "read" })).status, 201);
    let talk = conversations(&sandbox, "")["results"][0].clone();
    assert_eq!(of_one(&sandbox, &talk, "")["results"][0]["interactions"][0]["type"], "read");
}

#[test]
fn a_reset_forgets_conversations_and_a_restart_does_not() {
    let file = TemporaryFile::new("inbox");
    let mut sandbox = Sandbox::start_with(&["--db", file.path()]);
    sandbox.send("sms", &text_to("+31612345678", "Before"));
    assert_eq!(texts(&conversations(&sandbox, "")), ["Before"]);
    let opened = conversations(&sandbox, "")["opened"].clone();
    sandbox.send("sms", &text_to("+31612345678", "Not looked at"));
    sandbox.terminate();
    let sandbox = Sandbox::start_with(&["--db", file.path()]);
    assert_eq!(texts(&conversations(&sandbox, "")), ["Not looked at"]);
    assert_eq!(conversations(&sandbox, "")["results"][0]["outgoing"], 2);
    assert_eq!(conversations(&sandbox, "")["opened"], opened);

    assert_eq!(sandbox.ask("POST", "/_sandbox/reset", &[], None).status, 204);
    sandbox.send("sms", &text_to("+31687654321", "After"));
    let all = conversations(&sandbox, "");
    assert_eq!(texts(&all), ["After"]);
    assert_eq!(all["results"][0]["outgoing"], 1);
    assert_ne!(all["opened"], opened);
}

#[test]
fn buttons_inside_sections_are_found() {
    let sandbox = Sandbox::start();
    let button = |payload: &str| json!([{ "type": "postback", "postback": { "text": "Go", "payload": payload } }]);
    let text = |payload: &str| json!({ "type": "text", "text": { "text": "Inside", "actions": button(payload) } });
    let cards =
        json!({ "type": "carousel", "carousel": { "items": [{ "title": "A card", "actions": button("card") }] } });
    let deep = json!({ "type": "section", "section": { "items": [text("deep")] } });
    let mut request = text_to("+31612345678", "");
    request["body"] = json!({ "type": "section", "section": { "items": [text("flat"), cards, deep] } });
    let message = sandbox.send("whatsapp", &request);
    let path = format!("/_sandbox/messages/{}/interactions", message["id"].as_str().expect("an id"));
    for (item, payload) in [(json!(0), "flat"), (json!([0]), "flat"), (json!([1, 0]), "card"), (json!([2, 0]), "deep")]
    {
        let answer = sandbox.json("POST", &path, &json!({ "item": item, "action": 0 }));
        assert_eq!(answer.json()["metadata"]["button"]["payload"], payload, "{item}");
    }
    for item in [json!([2]), json!([9, 0]), json!("first"), json!([-1])] {
        assert_eq!(sandbox.json("POST", &path, &json!({ "item": item, "action": 0 })).status, 422, "{item}");
    }
}

#[test]
fn messages_are_counted_by_status_and_time() {
    let sandbox = Sandbox::start_with(&["--step", "0", "--time", "2030-01-01T12:00:00Z", "--paused"]);
    sandbox.send("sms", &text_to("+31612345678", "Delivered"));
    let mut later = text_to("+31612345678", "Scheduled");
    later["scheduledFor"] = json!("2030-01-02T12:00:00Z");
    sandbox.send("sms", &later);
    sandbox.inbound(&json!({ "channel": "sms", "from": "+31612345678", "text": "Received" }));
    let answer = sandbox.json("POST", "/_sandbox/clock", &json!({ "advance": "10m" }));
    assert_eq!(answer.status, 200);
    sandbox.send("sms", &text_to("+31612345678", "Another"));
    let statistics = sandbox.ask("GET", "/_sandbox/statistics", &[], None).json();
    let buckets = statistics["buckets"].as_array().expect("buckets");
    assert_eq!((buckets.len(), &statistics["bucketSeconds"]), (30, &json!(60)));
    assert_eq!(buckets[29]["from"], "2030-01-01T12:10:00Z");
    assert_eq!(buckets[29]["counts"], json!({ "delivered": 1 }));
    assert_eq!(buckets[19]["counts"], json!({ "delivered": 1, "received": 1, "scheduled": 1 }));
    let hour = sandbox.ask("GET", "/_sandbox/statistics?span=1h", &[], None).json();
    assert_eq!(hour["bucketSeconds"], 120);
    for span in ["1s", "soon", "-30m", "2000000h"] {
        assert_eq!(sandbox.ask("GET", &format!("/_sandbox/statistics?span={span}"), &[], None).status, 422, "{span}");
    }
}

#[test]
fn the_page_and_its_files_are_served() {
    let sandbox = Sandbox::start();
    let page = sandbox.ask("GET", "/", &[], None);
    assert_eq!((page.status, page.content_type.as_str()), (200, "text/html; charset=utf-8"));
    let policy = page.header("content-security-policy").unwrap_or_default().to_owned();
    assert!(policy.contains("default-src 'none'") && !policy.contains("unsafe"), "{policy}");
    let script = sandbox.ask("GET", "/_sandbox/page/app.js", &[], None);
    assert_eq!((script.status, script.content_type.as_str()), (200, "text/javascript; charset=utf-8"));
    assert_eq!(sandbox.ask("GET", "/_sandbox/page/nothing.js", &[], None).status, 404);
    assert_eq!(sandbox.ask("GET", "/_sandbox/page/..%2Fsrc%2Fmain.rs", &[], None).status, 404);
    assert_eq!(sandbox.ask("POST", "/", &[], Some(b"{}")).status, 422);
}

#[test]
fn mail_is_a_page_that_may_do_nothing() {
    let sandbox = Sandbox::start();
    let mut request = text_to("ada@example.com", "");
    request["body"] = json!({ "type": "html", "html": { "html": "<script>1</script>" } });
    let mail = sandbox.send("email", &request);
    let page =
        sandbox.ask("GET", &format!("/_sandbox/messages/{}/html", mail["id"].as_str().expect("an id")), &[], None);
    assert_eq!((page.status, page.content_type.as_str()), (200, "text/html; charset=utf-8"));
    let policy = page.header("content-security-policy").unwrap_or_default().to_owned();
    assert!(policy.starts_with("sandbox; default-src 'none'"), "{policy}");
    let text = sandbox.send("sms", &text_to("+31612345678", "No page"));
    let path = format!("/_sandbox/messages/{}/html", text["id"].as_str().expect("an id"));
    assert_eq!(sandbox.ask("GET", &path, &[], None).status, 404);
}

#[test]
fn other_web_pages_and_names_are_refused() {
    let sandbox = Sandbox::start();
    let own = sandbox.text("url");
    let ask = |headers: &[(&str, &str)], path: &str| sandbox.ask("GET", path, headers, None);
    for path in ["/_sandbox/requests", "/_sandbox/events", "/_sandbox/nothing", "/"] {
        let refused = ask(&[("origin", "https://evil.example")], path);
        assert_eq!(refused.status, 403, "{path}");
        assert!(refused.json()["message"].as_str().is_some_and(|text| text.contains("https://evil.example")));
        assert_eq!(ask(&[("host", "evil.example")], path).status, 403, "{path}");
    }
    assert_eq!(ask(&[("origin", &own)], "/_sandbox/requests").status, 200);
    assert_eq!(ask(&[("host", "localhost")], "/_sandbox/requests").status, 200);
    let path = sandbox.messages("sms");
    let headers =
        [("authorization", &*sandbox.authorization()), ("host", "bird.example"), ("origin", "https://a.example")];
    assert_eq!(sandbox.ask("GET", &path, &headers, None).status, 200, "the API itself takes a key and any name");

    let open = Sandbox::start_with(&["--host", "0.0.0.0"]);
    assert_eq!(open.ask("GET", "/_sandbox/requests", &[("host", "bird:4010")], None).status, 200);
    let refused = open.ask("GET", "/_sandbox/requests", &[("host", "bird:4010"), ("origin", "http://evil:4010")], None);
    assert_eq!(refused.status, 403);
}

#[test]
fn changes_are_told_and_an_open_page_holds_up_no_stop() {
    let mut sandbox = Sandbox::start();
    let host = sandbox.text("url").replace("http://", "");
    let mut stream = TcpStream::connect(&host).expect("a connection");
    stream.set_read_timeout(Some(Duration::from_secs(10))).expect("a timeout");
    write!(stream, "GET /_sandbox/events HTTP/1.1\r\nhost: {host}\r\n\r\n").expect("a request");
    let mut lines = BufReader::new(stream).lines().map(|line| line.expect("a line"));
    assert_eq!(lines.next().as_deref(), Some("HTTP/1.1 200 OK"));
    assert!(lines.any(|line| line == "content-type: text/event-stream"));
    assert!(lines.any(|line| line == "event: hello"));
    let message = sandbox.send("sms", &text_to("+31612345678", "Told"));
    assert!(lines.any(|line| line == "event: message"));
    let data = lines.next().expect("data");
    assert_eq!(data, format!("data: {}", json!({ "id": message["id"] })));
    assert_eq!(sandbox.ask("PATCH", "/_sandbox/settings", &[], Some(b"{\"step\": 10}")).status, 200);
    assert!(lines.any(|line| line == "event: settings"));
    let asked = std::time::Instant::now();
    assert_eq!(sandbox.terminate(), Some(0));
    assert!(asked.elapsed() < Duration::from_millis(1500), "{:?}", asked.elapsed());
    until(|| lines.next().is_none().then_some(()));
}
