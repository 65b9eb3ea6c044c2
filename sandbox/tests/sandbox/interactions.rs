//! What receivers do with a message: opened, read, pressed.

use birdwire_sandbox::answer_faults;
use serde_json::{Value, json};

use crate::support::{Sandbox, text_to};

fn make(sandbox: &Sandbox, message: &Value, request: &Value) -> Value {
    let path = format!("/_sandbox/messages/{}/interactions", message["id"].as_str().expect("an id"));
    let answer = sandbox.json("POST", &path, request);
    assert_eq!(answer.status, 201, "{}", String::from_utf8_lossy(&answer.bytes));
    answer.json()
}

fn list(sandbox: &Sandbox, platform: &str, message: &Value) -> Value {
    let path = format!("{}/{}/interactions", sandbox.messages(platform), message["id"].as_str().expect("an id"));
    let answer = sandbox.get(&path);
    let all = answer.json();
    let mut faults =
        answer_faults("listMessageInteractions", answer.status, &all).expect("the operation is in the spec");
    // The names for buttons hold their positions, so the spec cannot list them.
    faults.retain(|fault| !fault.contains("/details: \"item_"));
    assert!(faults.is_empty(), "{faults:?}");
    all["results"].clone()
}

#[test]
fn nobody_does_anything_with_a_message_of_their_own() {
    let sandbox = Sandbox::start();
    let heard = sandbox.inbound(&json!({ "channel": "rcs", "from": "+31612345678", "text": "Hi" }));
    let path = format!("/_sandbox/messages/{}/interactions", heard["id"].as_str().expect("an id"));
    assert_eq!(sandbox.json("POST", &path, &json!({ "type": "read" })).status, 409);
}

#[test]
fn interactions_are_listed_in_their_order() {
    let sandbox = Sandbox::start();
    let mut request = text_to("ada@example.com", "Hello");
    request["reference"] = json!("order 17");
    request["tags"] = json!(["Spring"]);
    let message = sandbox.send("email", &request);
    assert_eq!(list(&sandbox, "email", &message), json!([]));

    let opened = make(&sandbox, &message, &json!({ "type": "opened", "details": "initial_open" }));
    let link = json!({ "link": { "name": "Shop", "url": "https://example.com" }, "prefetched": true });
    let clicked = make(
        &sandbox,
        &message,
        &json!({
            "type": "clicked",
            "details": "click",
            "metadata": link,
            "context": { "id": "c", "type": "campaign", "tags": ["t"] },
            "createdAt": "2025-01-01T00:00:00Z",
        }),
    );
    assert_eq!(list(&sandbox, "email", &message), json!([opened, clicked]));
    assert_eq!(opened["messageId"], message["id"]);
    assert_eq!(opened["channelId"], sandbox.channel("email"));
    assert_eq!(opened["platformId"], "email");
    assert_eq!(opened["messageReference"], "order 17");
    assert_eq!(opened["messageTags"], json!(["spring"]));
    assert_eq!(opened["receiver"], message["sender"]);
    assert!(opened["createdAt"].as_str() >= message["createdAt"].as_str());
    assert_ne!(opened["id"], clicked["id"]);
    assert_eq!(clicked["metadata"], link);
    assert_eq!(clicked["createdAt"], "2025-01-01T00:00:00Z");
}

#[test]
fn a_pressed_button_is_clicked() {
    let sandbox = Sandbox::start();
    let mut request = text_to("+31612345678", "Well?");
    request["body"]["text"]["actions"] = json!([
        { "type": "reply", "reply": { "text": "Yes" } },
        { "type": "postback", "postback": { "text": "No", "payload": "no" } },
        { "type": "link", "link": { "text": "Read", "url": "https://example.com" } },
    ]);
    let message = sandbox.send("whatsapp", &request);
    let pressed: Vec<Value> = (0..3).map(|action| make(&sandbox, &message, &json!({ "action": action }))).collect();
    assert_eq!(list(&sandbox, "whatsapp", &message), json!(pressed));
    for (position, interaction) in pressed.iter().enumerate() {
        assert_eq!(interaction["type"], "clicked");
        assert_eq!(interaction["details"], format!("item_{position}_clicked"));
    }
    assert_eq!(pressed[0]["metadata"], json!({ "button": { "payload": "Yes" } }));
    assert_eq!(pressed[1]["metadata"], json!({ "button": { "payload": "no" } }));
    assert_eq!(pressed[2]["metadata"], json!({ "link": { "name": "Read", "url": "https://example.com" } }));
    assert_eq!(sandbox.list("whatsapp", "direction=incoming")["results"], json!([]));
}

#[test]
fn on_rcs_a_pressed_button_arrives_as_a_message_too() {
    let sandbox = Sandbox::start();
    let mut request = text_to("+31612345678", "Well?");
    request["body"]["text"]["actions"] = json!([{ "type": "postback", "postback": { "text": "No", "payload": "no" } }]);
    let message = sandbox.send("rcs", &request);
    make(&sandbox, &message, &json!({ "action": 0 }));
    let arrived = sandbox.list("rcs", "direction=incoming")["results"][0].clone();
    assert_eq!(arrived["sender"]["contact"]["identifierValue"], "+31612345678");
    assert_eq!(arrived["sender"]["contact"]["id"], message["receiver"]["contacts"][0]["id"]);
    assert_eq!(arrived["body"]["text"]["text"], "No");
    assert_eq!(arrived["body"]["text"]["actions"], request["body"]["text"]["actions"]);
    let faults = answer_faults("listChannelMessages", 200, &json!({ "results": [arrived] })).expect("known");
    assert!(faults.is_empty(), "{faults:?}");
}

#[test]
fn buttons_of_cards_and_rows_are_found() {
    let sandbox = Sandbox::start();
    let card = |payload: &str| {
        let action = json!({ "type": "postback", "postback": { "text": "Buy", "payload": payload } });
        json!({ "title": payload, "actions": [action] })
    };
    let carousel = json!({ "type": "carousel", "carousel": { "text": "Look", "items": [card("one"), card("two")] } });
    let mut request = text_to("+31612345678", "");
    request["body"] = carousel;
    let message = sandbox.send("whatsapp", &request);
    let pressed = make(&sandbox, &message, &json!({ "item": 1, "action": 0 }));
    assert_eq!(pressed["metadata"]["button"]["payload"], "two");

    let otp = json!({ "disclaimer": true, "actions": [{ "type": "reply", "reply": { "text": "Copy" } }] });
    request["body"] = json!({ "type": "authentication", "authentication": { "otp": otp } });
    let message = sandbox.send("whatsapp", &request);
    assert_eq!(make(&sandbox, &message, &json!({ "action": 0 }))["metadata"]["button"]["payload"], "Copy");
}

#[test]
fn what_cannot_be_done_is_refused() {
    let sandbox = Sandbox::start();
    let message = sandbox.send("sms", &text_to("+31612345678", "Hello"));
    let path = |id: &str| format!("/_sandbox/messages/{id}/interactions");
    let id = message["id"].as_str().expect("an id");
    for request in [json!({}), json!({ "action": 0 }), json!({ "action": "first" }), json!({ "item": 0, "action": 0 })]
    {
        assert_eq!(sandbox.json("POST", &path(id), &request).status, 422, "{request}");
    }
    assert_eq!(sandbox.json("POST", &path("nobody"), &json!({ "type": "read" })).status, 404);
    let elsewhere = format!("{}/{id}/interactions", sandbox.messages("whatsapp"));
    assert_eq!(sandbox.get(&elsewhere).status, 404);
}
