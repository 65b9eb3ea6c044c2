//! What is told of messages, by webhooks that go to a real receiver.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::sync::mpsc::{self, Receiver};
use std::thread;
use std::time::Duration;

use birdwire_sandbox::webhook_faults;
use serde_json::{Value, json};

use crate::support::{Sandbox, text_to};

/// A server that answers 200 and hands on what it was sent.
struct Listener {
    url: String,
    events: Receiver<Value>,
}

impl Listener {
    fn start() -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
        let url = format!("http://{}/hook", listener.local_addr().expect("an address"));
        let (sender, events) = mpsc::channel();
        // Ends with the test's process; nothing waits for it.
        thread::spawn(move || {
            for stream in listener.incoming() {
                let Ok(stream) = stream else { return };
                let sender = sender.clone();
                // Told before it is answered: the sandbox goes on with the answer.
                thread::spawn(move || {
                    while take(&stream).is_some_and(|event| sender.send(event).is_ok()) && answer(&stream) {}
                });
            }
        });
        Self { url, events }
    }

    fn next(&self) -> Value {
        let event = self.events.recv_timeout(Duration::from_secs(10)).expect("an event within ten seconds");
        let faults =
            webhook_faults("channels", event["event"].as_str().expect("a name"), &event).expect("an event of the spec");
        assert!(faults.is_empty(), "{faults:?}");
        event
    }

    fn is_silent(&self) -> bool {
        self.events.recv_timeout(Duration::from_millis(200)).is_err()
    }
}

fn take(stream: &TcpStream) -> Option<Value> {
    let mut reader = BufReader::new(stream);
    let mut length = 0;
    loop {
        let mut line = String::new();
        if reader.read_line(&mut line).ok()? == 0 {
            return None;
        }
        let line = line.trim().to_ascii_lowercase();
        if let Some(text) = line.strip_prefix("content-length:") {
            length = text.trim().parse().ok()?;
        }
        if line.is_empty() {
            break;
        }
    }
    let mut body = vec![0; length];
    reader.read_exact(&mut body).ok()?;
    serde_json::from_slice(&body).ok()
}

fn answer(mut stream: &TcpStream) -> bool {
    stream.write_all(b"HTTP/1.1 200 OK\r\ncontent-length: 0\r\n\r\n").is_ok()
}

fn subscribe(sandbox: &Sandbox, listener: &Listener, event: &str, filters: &Value) {
    let wanted = json!({ "event": event, "url": listener.url, "eventFilters": filters });
    let answer = sandbox.json("POST", "/_sandbox/webhooks", &wanted);
    assert_eq!(answer.status, 201, "{}", String::from_utf8_lossy(&answer.bytes));
}

fn advance(sandbox: &Sandbox, time: &str) {
    let answer = sandbox.json("POST", "/_sandbox/clock", &json!({ "advance": time }));
    assert_eq!(answer.status, 200, "{}", String::from_utf8_lossy(&answer.bytes));
}

#[test]
fn every_status_is_told_once() {
    let (sandbox, listener) = (Sandbox::start_with(&["--step", "60000"]), Listener::start());
    subscribe(&sandbox, &listener, "sms.outbound", &json!([]));
    let sent = sandbox.send("sms", &text_to("+31612345678", "Hi"));
    assert_eq!(listener.next()["payload"]["status"], "accepted");
    assert!(listener.is_silent());
    advance(&sandbox, "10m");
    let told: Vec<Value> = (0..3).map(|_| listener.next()["payload"].clone()).collect();
    let statuses: Vec<_> = told.iter().map(|message| message["status"].as_str().expect("a status")).collect();
    assert_eq!(statuses, ["processing", "sent", "delivered"]);
    assert!(told.iter().all(|message| message["id"] == sent["id"]));

    sandbox.send("sms", &text_to("+99915005", "Hi"));
    advance(&sandbox, "10m");
    let told: Vec<Value> = (0..4).map(|_| listener.next()["payload"].clone()).collect();
    assert_eq!([&told[2]["status"], &told[3]["status"]], ["sent", "delivery_failed"]);
    assert_eq!((&told[2]["failure"], &told[3]["failure"]["code"]), (&Value::Null, &json!(15005)));
    assert!(listener.is_silent());
}

#[test]
fn a_late_subscriber_hears_of_what_is_still_to_come() {
    let (sandbox, listener) = (Sandbox::start_with(&["--step", "60000"]), Listener::start());
    sandbox.send("sms", &text_to("+31612345678", "Hi"));
    advance(&sandbox, "90s");
    subscribe(&sandbox, &listener, "sms.outbound", &json!([{ "key": "messageStatus", "value": "delivered" }]));
    advance(&sandbox, "10m");
    assert_eq!(listener.next()["payload"]["status"], "delivered");
    assert!(listener.is_silent());
}

#[test]
fn a_set_status_ends_the_message_for_listeners_too() {
    let (sandbox, listener) = (Sandbox::start_with(&["--step", "60000"]), Listener::start());
    subscribe(&sandbox, &listener, "whatsapp.outbound", &json!([]));
    let sent = sandbox.send("whatsapp", &text_to("+31612345678", "Hi"));
    let id = sent["id"].as_str().expect("an id");
    // Two that are due at once are sent at once.
    advance(&sandbox, "0s");
    let status = json!({ "status": "delivery_failed", "failure": { "code": 15001 } });
    assert_eq!(sandbox.json("POST", &format!("/_sandbox/messages/{id}/status"), &status).status, 200);
    advance(&sandbox, "10m");
    let told = [listener.next(), listener.next()];
    let statuses = told.iter().map(|event| event["payload"]["status"].as_str().expect("a status"));
    assert_eq!(statuses.collect::<Vec<_>>(), ["accepted", "delivery_failed"]);
    assert!(listener.is_silent());
}

#[test]
fn what_people_do_is_told() {
    let (sandbox, listener) = (Sandbox::start(), Listener::start());
    subscribe(&sandbox, &listener, "whatsapp.inbound", &json!([]));
    subscribe(&sandbox, &listener, "whatsapp.interaction", &json!([{ "key": "interactionType", "value": "read" }]));
    sandbox.inbound(&json!({ "channel": "whatsapp", "from": "+31612345678", "text": "Hello" }));
    let event = listener.next();
    assert_eq!(
        (&event["event"], &event["payload"]["body"]["text"]["text"]),
        (&json!("whatsapp.inbound"), &json!("Hello"))
    );

    let sent = sandbox.send("whatsapp", &text_to("+31612345678", "Hi"));
    let path = format!("/_sandbox/messages/{}/interactions", sent["id"].as_str().expect("an id"));
    for kind in ["clicked", "read"] {
        assert_eq!(sandbox.json("POST", &path, &json!({ "type": kind })).status, 201);
    }
    let event = listener.next();
    assert_eq!((&event["payload"]["type"], &event["payload"]["messageId"]), (&json!("read"), &sent["id"]));
    assert!(listener.is_silent());
}

#[test]
fn scheduled_messages_and_readers_move_without_steps_as_well() {
    let (sandbox, listener) = (Sandbox::start(), Listener::start());
    subscribe(&sandbox, &listener, "whatsapp.outbound", &json!([]));
    subscribe(&sandbox, &listener, "whatsapp.interaction", &json!([]));
    sandbox.send("whatsapp", &text_to("+99900001", "Hi"));
    let mut told: Vec<_> = (0..5).map(|_| listener.next()["event"].as_str().expect("a name").to_owned()).collect();
    told.sort();
    assert_eq!(
        told,
        ["whatsapp.interaction", "whatsapp.outbound", "whatsapp.outbound", "whatsapp.outbound", "whatsapp.outbound"]
    );
}
