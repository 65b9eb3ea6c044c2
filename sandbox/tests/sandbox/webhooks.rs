//! Webhooks are delivered to real servers: what, to whom, signed how, how often.

use std::time::{Duration, Instant};

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use birdwire_sandbox::{answer_faults, webhook_faults};
use hmac::{Hmac, KeyInit, Mac};
use serde_json::{Value, json};
use sha2::{Digest, Sha256};

use crate::receiver::{Received, Receiver};
use crate::support::{Sandbox, text_to, until};

const KEY: &str = "KeV+/HGoIQrxuE5YPCRR6AuQOJveldYNNhbVi1i22qk=";

impl Sandbox {
    fn subscriptions(&self) -> String {
        format!("{}/workspaces/{}/webhook-subscriptions", self.organization(), self.text("workspaceId"))
    }

    /// By the API, and delivered to the receiver by a forward.
    fn subscribe(&self, event: &str, filters: &Value) -> String {
        let body = json!({ "service": "channels", "event": event, "eventFilters": filters, "signingKey": KEY,
            "url": "https://app.example.com/hooks/bird?x=1" });
        let answer = self.json("POST", &self.subscriptions(), &body);
        assert_eq!(answer.status, 201, "{}", String::from_utf8_lossy(&answer.bytes));
        assert_eq!(answer_faults("createWebhookSubscription", 201, &answer.json()), Ok(vec![]));
        answer.json()["id"].as_str().expect("an id").to_owned()
    }

    /// By the control API, at any address.
    fn subscribe_locally(&self, event: &str, url: &str) -> String {
        let answer = self.json("POST", "/_sandbox/webhooks", &json!({ "event": event, "url": url, "signingKey": KEY }));
        assert_eq!(answer.status, 201, "{}", String::from_utf8_lossy(&answer.bytes));
        assert_eq!(answer_faults("getWebhookSubscription", 200, &answer.json()), Ok(vec![]));
        answer.json()["id"].as_str().expect("an id").to_owned()
    }

    fn forward(&self, from: &str, to: &str) {
        let answer = self.json("PUT", "/_sandbox/webhooks/forwards", &json!([{ "from": from, "to": to }]));
        assert_eq!(answer.status, 200, "{}", String::from_utf8_lossy(&answer.bytes));
    }

    fn deliveries(&self, subscription: &str) -> Vec<Value> {
        let answer = self.get(&format!("/_sandbox/webhooks/deliveries?limit=100&subscription={subscription}"));
        answer.json()["results"].as_array().expect("results").clone()
    }

    /// The only one, once it has this outcome.
    fn delivery(&self, subscription: &str, outcome: &str) -> Value {
        until(|| self.deliveries(subscription).into_iter().find(|delivery| delivery["executionStatus"] == outcome))
    }

    fn advance(&self, time: &str) {
        let answer = self.json("POST", "/_sandbox/clock", &json!({ "advance": time }));
        assert_eq!(answer.status, 200, "{}", String::from_utf8_lossy(&answer.bytes));
    }

    fn writes(&self, text: &str) -> Value {
        self.inbound(&json!({ "channel": "sms", "from": "+31612345678", "text": text }))
    }
}

fn signature(received: &Received, url: &str) -> String {
    let timestamp = &received.headers["messagebird-request-timestamp"];
    let mut mac = Hmac::<Sha256>::new_from_slice(KEY.as_bytes()).expect("a key");
    mac.update(format!("{timestamp}\n{url}\n").as_bytes());
    mac.update(&Sha256::digest(&received.body));
    STANDARD.encode(mac.finalize().into_bytes())
}

#[test]
fn a_receiver_that_hangs_holds_up_no_other() {
    let (hanging, other) = (Receiver::answering(|_| String::new()), Receiver::start());
    let sandbox = Sandbox::start();
    sandbox.subscribe_locally("sms.inbound", &hanging.url("/"));
    sandbox.subscribe_locally("whatsapp.inbound", &other.url("/"));
    for number in 0..300 {
        sandbox.inbound(&json!({ "channel": "sms", "from": format!("+316{number:08}"), "text": "Hi" }));
    }
    let asked = Instant::now();
    sandbox.inbound(&json!({ "channel": "whatsapp", "from": "+31612345678", "text": "Hi" }));
    other.wait_for(1);
    assert!(asked.elapsed() < Duration::from_secs(5), "{:?}", asked.elapsed());
}

#[test]
fn an_inbound_message_is_delivered_and_signed() {
    let (sandbox, receiver) = (Sandbox::start(), Receiver::start());
    sandbox.forward("https://app.example.com/hooks", &receiver.url(""));
    let id = sandbox.subscribe("sms.inbound", &Value::Null);
    let message = sandbox.writes("Hi");

    let received = receiver.wait_for(1).remove(0);
    assert_eq!(received.line, "POST /bird?x=1 HTTP/1.1");
    let body = received.json();
    assert_eq!((&body["service"], &body["event"]), (&json!("channels"), &json!("sms.inbound")));
    assert_eq!(body["payload"], message);
    assert_eq!(webhook_faults("channels", "sms.inbound", &body), Ok(vec![]));

    let header = |name: &str| received.headers.get(name).map(String::as_str).unwrap_or_default();
    assert_eq!(header("content-type"), "application/json");
    assert_eq!(header("messagebird-signature"), signature(&received, "https://app.example.com/hooks/bird?x=1"));
    // What a helper needs to find out the address that was signed.
    assert_eq!((header("x-forwarded-proto"), header("x-forwarded-host")), ("https", "app.example.com"));
    assert_eq!(header("x-forwarded-prefix"), "/hooks");
    let delivery = sandbox.delivery(&id, "succeeded");
    assert_eq!(delivery["id"], header("messagebird-request-id"));
    assert_eq!((&delivery["attemptCount"], &delivery["httpStatusCode"]), (&json!(1), &json!(204)));
}

#[test]
fn only_what_was_asked_for_is_delivered() {
    let (sandbox, receiver) = (Sandbox::start(), Receiver::start());
    sandbox.forward("https://app.example.com", &receiver.url(""));
    let channel = |platform: &str| json!({ "key": "channelId", "value": sandbox.channel(platform) });
    let delivered = json!({ "key": "messageStatus", "value": "delivered" });
    let wanted = sandbox.subscribe("sms.outbound", &json!([channel("sms"), delivered]));
    let another = sandbox.subscribe("sms.outbound", &json!([channel("rcs"), delivered]));
    let inbound = sandbox.subscribe("sms.inbound", &Value::Null);
    let message = sandbox.send("sms", &text_to("+31612345678", "Hello"));

    let body = receiver.wait_for(1).remove(0).json();
    assert_eq!((&body["payload"]["id"], &body["payload"]["status"]), (&message["id"], &json!("delivered")));
    assert_eq!(webhook_faults("channels", "sms.outbound", &body), Ok(vec![]));
    assert_eq!(sandbox.deliveries(&wanted).len(), 1);
    assert_eq!((sandbox.deliveries(&another).len(), sandbox.deliveries(&inbound).len()), (0, 0));
}

#[test]
fn an_inactive_or_deleted_subscription_gets_nothing() {
    let (sandbox, receiver) = (Sandbox::start(), Receiver::start());
    sandbox.forward("https://app.example.com", &receiver.url(""));
    let ids = [sandbox.subscribe("sms.inbound", &json!([])), sandbox.subscribe("sms.inbound", &json!([]))];
    let path = |id: &str| format!("{}/{id}", sandbox.subscriptions());
    let answer = sandbox.json("PATCH", &path(&ids[0]), &json!({ "status": "inactive" }));
    assert_eq!((answer.status, &answer.json()["status"]), (200, &json!("inactive")));
    assert_eq!(sandbox.ask("DELETE", &path(&ids[1]), &[("authorization", &sandbox.authorization())], None).status, 204);
    sandbox.writes("into the void");

    let heard = sandbox.subscribe("sms.inbound", &json!([]));
    sandbox.writes("heard");
    sandbox.delivery(&heard, "succeeded");
    assert_eq!(receiver.all().len(), 1);
    assert_eq!(ids.map(|id| sandbox.deliveries(&id).len()), [0, 0]);

    assert_eq!(sandbox.json("PATCH", &path(&heard), &json!({ "status": "inactive" })).status, 200);
    sandbox.writes("not heard");
    assert_eq!(sandbox.deliveries(&heard).len(), 1);
}

#[test]
fn what_is_not_taken_comes_again_for_eight_hours() {
    let (sandbox, receiver) = (Sandbox::start(), Receiver::answering(|_| "500 Oh".to_owned()));
    sandbox.json("POST", "/_sandbox/clock", &json!({ "pause": true }));
    let id = sandbox.subscribe_locally("sms.inbound", &receiver.url("/hook"));
    sandbox.writes("Hi");
    sandbox.delivery(&id, "retrying");
    sandbox.advance("44s");
    assert_eq!(receiver.all().len(), 1);
    sandbox.advance("1s");
    assert_eq!(receiver.all().len(), 2, "the first wait is 45 seconds");
    sandbox.advance("10h");

    let all = receiver.all();
    assert_eq!(all.len(), 36);
    for received in &all {
        // The first timestamp, and so the first signature, is kept.
        assert_eq!(received.body, all[0].body);
        for name in ["messagebird-request-id", "messagebird-request-timestamp", "messagebird-signature"] {
            assert_eq!(received.headers[name], all[0].headers[name]);
        }
    }
    let delivery = sandbox.delivery(&id, "failed");
    assert_eq!((&delivery["attemptCount"], &delivery["nextAttemptAt"]), (&json!(36), &Value::Null));
    let times: Vec<f64> =
        delivery["attempts"].as_array().unwrap().iter().map(|attempt| seconds(&attempt["at"])).collect();
    let waits: Vec<f64> = times.windows(2).map(|pair| pair[1] - pair[0]).collect();
    assert!(waits.windows(2).all(|pair| pair[0] < pair[1]), "{waits:?}");
    assert!((times[35] - times[0] - 28_350.0).abs() < 1.0, "7:52:30, not {}", times[35] - times[0]);

    let path = format!("/_sandbox/webhooks/deliveries/{}/retry", delivery["id"].as_str().unwrap());
    assert_eq!(sandbox.json("POST", &path, &json!({})).json()["attemptCount"], 37);
    assert_eq!(receiver.all().len(), 37);
}

fn seconds(time: &Value) -> f64 {
    let time: jiff::Timestamp = time.as_str().expect("a time").parse().expect("a time");
    time.as_microsecond() as f64 / 1e6
}

#[test]
fn it_comes_until_it_is_taken() {
    let answers = ["302 Found\r\nlocation: /elsewhere", "404 Not Found", "200 OK"];
    let (sandbox, receiver) = (Sandbox::start(), Receiver::answering(move |before| answers[before.min(2)].to_owned()));
    sandbox.json("POST", "/_sandbox/clock", &json!({ "pause": true }));
    let id = sandbox.subscribe_locally("sms.inbound", &receiver.url("/hook"));
    sandbox.writes("Hi");
    sandbox.delivery(&id, "retrying");
    sandbox.advance("9h");

    let lines: Vec<String> = receiver.all().into_iter().map(|received| received.line).collect();
    assert_eq!(lines, ["POST /hook HTTP/1.1"; 3], "a redirect is not followed");
    let delivery = sandbox.delivery(&id, "succeeded");
    let statuses: Vec<&Value> =
        delivery["attempts"].as_array().unwrap().iter().map(|attempt| &attempt["httpStatusCode"]).collect();
    assert_eq!(statuses, [302, 404, 200]);
    assert_eq!(delivery["attempts"][2]["responseBody"], "ok");
}

#[test]
fn a_delivery_that_cannot_be_sent_says_why() {
    let sandbox = Sandbox::start();
    let public = sandbox.subscribe("sms.inbound", &json!([]));
    // A port that was free a moment ago.
    let port = std::net::TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
    let closed = sandbox.subscribe_locally("sms.inbound", &format!("http://127.0.0.1:{port}/"));
    sandbox.writes("Hi");

    let error = |id: &str| sandbox.delivery(id, "retrying")["attempts"][0]["error"].as_str().unwrap().to_owned();
    let text = error(&public);
    assert!(text.contains("--forward https://app.example.com=http://127.0.0.1:8000"), "{text}");
    let text = error(&closed);
    assert!(text.contains("cannot connect"), "{text}");
}

#[test]
fn a_receiver_that_hangs_holds_up_nobody_else() {
    let (sandbox, hanging, quick) = (Sandbox::start(), Receiver::answering(|_| String::new()), Receiver::start());
    let slow = sandbox.subscribe_locally("sms.inbound", &hanging.url("/"));
    sandbox.subscribe_locally("sms.inbound", &quick.url("/"));
    let started = Instant::now();
    sandbox.writes("Hi");
    quick.wait_for(1);
    hanging.wait_for(1);
    sandbox.writes("Hi again");
    quick.wait_for(2);
    assert!(started.elapsed() < Duration::from_secs(5), "{:?}", started.elapsed());
    while sandbox.deliveries(&slow).iter().any(|delivery| delivery["executionStatus"] == "pending") {
        assert!(started.elapsed() < Duration::from_secs(20), "given up after 10 seconds");
        std::thread::sleep(Duration::from_millis(100));
    }
    let delivery = sandbox.delivery(&slow, "retrying");
    assert_eq!(delivery["attempts"][0]["error"], "no answer within 10 seconds");
}

#[test]
fn five_subscriptions_may_be_alike() {
    let sandbox = Sandbox::start();
    let filter = |value: &str| json!({ "key": "messageStatus", "value": value });
    for _ in 0..5 {
        sandbox.subscribe("sms.outbound", &json!([filter("sent"), filter("delivered")]));
    }
    let create = |filters: Value| {
        let url = "https://app.example.com/";
        let body = json!({ "service": "channels", "event": "sms.outbound", "url": url, "eventFilters": filters });
        sandbox.json("POST", &sandbox.subscriptions(), &body)
    };
    let sixth = create(json!([filter("delivered"), filter("sent")]));
    assert_eq!((sixth.status, &sixth.json()["code"]), (409, &json!("Conflict")));
    let another = create(json!([filter("delivered")]));
    assert_eq!(another.status, 201);

    // It cannot become like the others afterwards either.
    let path = format!("{}/{}", sandbox.subscriptions(), another.json()["id"].as_str().unwrap());
    let change = json!({ "eventFilters": [filter("sent"), filter("delivered")] });
    assert_eq!(sandbox.json("PATCH", &path, &change).status, 409);
    assert_eq!(sandbox.json("PATCH", &path, &json!({ "eventFilters": null })).json().get("eventFilters"), None);

    let channel = |platform: &str| json!({ "key": "channelId", "value": sandbox.channel(platform) });
    let two = create(json!([channel("sms"), channel("rcs")]));
    assert_eq!((two.status, two.json()["details"][".eventFilters"].is_array()), (422, true));
}

#[test]
fn the_log_has_pages_and_details_for_seven_days() {
    let (sandbox, receiver) =
        (Sandbox::start(), Receiver::answering(|before| if before == 0 { "500 Oh" } else { "200 OK" }.to_owned()));
    sandbox.json("POST", "/_sandbox/clock", &json!({ "pause": true }));
    sandbox.forward("https://app.example.com", &receiver.url(""));
    let id = sandbox.subscribe("sms.inbound", &json!([]));
    sandbox.writes("one");
    let first = sandbox.delivery(&id, "retrying")["id"].clone();
    for text in ["two", "three"] {
        sandbox.writes(text);
    }
    receiver.wait_for(3);
    until(|| {
        (sandbox.deliveries(&id).iter().filter(|d| d["executionStatus"] == "succeeded").count() == 2).then_some(())
    });

    let logs = format!("{}/{id}/logs", sandbox.subscriptions());
    let list = |query: &str| {
        let answer = sandbox.get(&format!("{logs}?{query}"));
        assert_eq!(answer.status, 200, "{}", String::from_utf8_lossy(&answer.bytes));
        assert_eq!(answer_faults("listWebhookLogs", 200, &answer.json()), Ok(vec![]));
        answer.json()
    };
    let page = list("limit=2");
    assert_eq!(page["results"].as_array().unwrap().len(), 2);
    let token = page["nextPageToken"].as_str().unwrap();
    let last = list(&format!("limit=2&pageToken={}", token.replace('=', "%3D").replace('+', "%2B")));
    assert_eq!(last["results"][0]["requestId"], first);
    assert_eq!((last["results"].as_array().unwrap().len(), last.get("nextPageToken")), (1, None));
    assert_eq!(list("executionStatus=succeeded")["results"].as_array().unwrap().len(), 2);
    assert_eq!(list("executionStatus=failed")["results"], json!([]));
    assert_eq!(sandbox.get(&format!("{logs}?pageToken=AAAA")).status, 422);

    sandbox.advance("2m");
    let path = format!("{logs}/details?requestId={}", first.as_str().unwrap());
    let details = sandbox.get(&path);
    assert_eq!(answer_faults("getWebhookLogDetails", 200, &details.json()), Ok(vec![]));
    let attempts = details.json()["results"].clone();
    assert_eq!((&attempts[0]["httpStatusCode"], &attempts[1]["httpStatusCode"]), (&json!(500), &json!(200)));
    let sent: Value = serde_json::from_str(attempts[0]["requestBody"].as_str().unwrap()).unwrap();
    assert_eq!(sent["payload"]["body"]["text"]["text"], "one");
    assert!(!details.json().to_string().contains(KEY));

    sandbox.advance("167h");
    assert_eq!(list("")["results"].as_array().unwrap().len(), 3);
    sandbox.advance("2h");
    assert_eq!(list("")["results"], json!([]));
    assert_eq!(sandbox.get(&path).status, 404);
}

#[test]
fn the_available_events_are_those_of_the_documents() {
    let sandbox = Sandbox::start();
    let path = format!("/workspaces/{}/available-webhooks", sandbox.text("workspaceId"));
    let answer = sandbox.get(&path).json();
    assert_eq!(answer_faults("listAvailableWebhooks", 200, &answer), Ok(vec![]));
    let services: Vec<&Value> = answer["results"].as_array().unwrap().iter().map(|entry| &entry["service"]).collect();
    assert_eq!(services, ["channels", "conversations", "numbers"]);
    let events = answer["results"][0]["events"].as_array().unwrap();
    assert!(events.contains(&json!({ "name": "sms.outbound", "filterKeys": ["channelId", "messageStatus"] })));
    assert!(!events.iter().any(|event| event["name"].as_str().unwrap().contains('*')));

    let one = sandbox.get(&format!("{path}?service=numbers")).json();
    assert_eq!(one["results"].as_array().unwrap().len(), 1);
    assert_eq!(sandbox.get(&format!("{path}?service=payments")).json()["results"], json!([]));
}

#[test]
fn every_event_can_be_let_happen() {
    let (sandbox, receiver) = (Sandbox::start(), Receiver::start());
    let path = format!("/workspaces/{}/available-webhooks", sandbox.text("workspaceId"));
    let services = sandbox.get(&path).json()["results"].clone();
    let mut sent = 0;
    for service in services.as_array().unwrap() {
        for event in service["events"].as_array().unwrap() {
            let (service, name) = (service["service"].as_str().unwrap(), event["name"].as_str().unwrap());
            sandbox.subscribe_locally(name, &receiver.url("/"));
            let answer = sandbox.json("POST", "/_sandbox/webhooks/events", &json!({ "event": name }));
            assert_eq!(answer.status, 202, "{}", String::from_utf8_lossy(&answer.bytes));
            assert_eq!(webhook_faults(service, name, &answer.json()), Ok(vec![]), "{name}");
            sent += 1;
        }
    }
    let received = receiver.wait_for(sent);
    assert!(sent > 40 && received.len() == sent, "{sent}");

    let happen = |body: Value| sandbox.json("POST", "/_sandbox/webhooks/events", &body);
    let filtered = sandbox.subscribe("channel.updated", &json!([{ "key": "channelStatus", "value": "active" }]));
    for status in ["inactive", "active"] {
        happen(json!({ "event": "channel.updated", "payload": { "id": sandbox.channel("sms"), "status": status } }));
    }
    assert_eq!(sandbox.delivery(&filtered, "retrying")["body"]["payload"]["status"], "active");
    assert_eq!(sandbox.deliveries(&filtered).len(), 1);
    let unknown = happen(json!({ "event": "chanel.updated" }));
    assert_eq!(unknown.status, 422);
    assert!(unknown.json()["details"][".event"][0].as_str().unwrap().contains("did you mean 'channel.updated'"));
    // Of a platform that nobody listed, and of what nobody described.
    assert_eq!(happen(json!({ "event": "apple.inbound" })).status, 202);
    assert_eq!(happen(json!({ "event": "invoice.paid", "service": "payments", "payload": {} })).status, 202);
}

#[test]
fn forwards_can_be_given_at_the_start() {
    let receiver = Receiver::start();
    let forward = format!("https://app.example.com={}", receiver.url(""));
    let sandbox = Sandbox::start_with(&["--forward", &forward]);
    sandbox.subscribe("sms.inbound", &json!([]));
    sandbox.writes("Hi");
    assert_eq!(receiver.wait_for(1)[0].line, "POST /hooks/bird?x=1 HTTP/1.1");

    let output = crate::support::command(&["--forward", "https://app.example.com=https://127.0.0.1:1"]).output();
    let text = String::from_utf8(output.expect("the program ends").stderr).expect("text");
    assert!(text.contains("the sandbox speaks http only"), "{text}");
}

#[test]
fn many_deliveries_leave_no_one_out() {
    let (sandbox, hanging, quick) = (Sandbox::start(), Receiver::answering(|_| String::new()), Receiver::start());
    for _ in 0..3 {
        sandbox.subscribe_locally("sms.inbound", &quick.url("/"));
    }
    let slow = sandbox.subscribe_locally("sms.inbound", &hanging.url("/"));
    for number in 0..120 {
        sandbox.writes(&format!("message {number}"));
    }
    quick.wait_for(360);
    assert_eq!(sandbox.deliveries(&slow).len(), 100, "as many as were asked for");
}

#[test]
fn the_control_api_refuses_what_cannot_be() {
    let sandbox = Sandbox::start();
    let forward = |to: &str| {
        let body = json!([{ "from": "https://app.example.com", "to": to }]);
        sandbox.json("PUT", "/_sandbox/webhooks/forwards", &body)
    };
    let refused = forward("https://127.0.0.1:8000");
    assert_eq!(refused.status, 422);
    assert!(refused.json()["details"]["[0]"][0].as_str().unwrap().contains("http only"));
    assert_eq!(forward("http://127.0.0.1:8000/").status, 200);
    let forwards = json!([{ "from": "https://app.example.com", "to": "http://127.0.0.1:8000" }]);
    assert_eq!(sandbox.get("/_sandbox/webhooks/forwards").json(), forwards);
    sandbox.json("POST", "/_sandbox/reset", &json!({}));
    assert_eq!(sandbox.get("/_sandbox/webhooks/forwards").json(), json!([]));

    for body in [
        json!({ "event": "sms.inbound" }),
        json!({ "event": "sms.inbound", "url": "ftp://127.0.0.1/" }),
        json!({ "event": "sms.inbound", "url": "http://127.0.0.1/", "eventFilters": [{ "key": "channelId" }] }),
    ] {
        assert_eq!(sandbox.json("POST", "/_sandbox/webhooks", &body).status, 422, "{body}");
    }
    assert_eq!(sandbox.json("POST", "/_sandbox/webhooks/deliveries/none/retry", &json!({})).status, 404);
}
