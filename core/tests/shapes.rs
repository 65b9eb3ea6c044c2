//! What `spec/` describes by its own words, as Rust users meet it: builders, tables, kinds that share a member, and
//! members with two spellings.

use birdwire::types::{Action, CreateMessage, KeywordMessage, KeywordType, MessageBody};
use serde_json::{Value, json};

type Outcome = Result<(), serde_json::Error>;

fn body(body: impl Into<MessageBody>) -> Result<Value, serde_json::Error> {
    serde_json::to_value(body.into())
}

#[test]
fn a_builder_writes_its_kind_and_nothing_that_was_left_out() -> Outcome {
    let actions: [Action; 2] = [birdwire::reply("Yes").into(), birdwire::postback("No").payload("no").into()];
    assert_eq!(
        body(birdwire::text("Hi").actions(actions))?,
        json!({"type": "text", "text": {"text": "Hi", "actions": [
            {"type": "reply", "reply": {"text": "Yes"}},
            {"type": "postback", "postback": {"text": "No", "payload": "no"}},
        ]}})
    );
    assert_eq!(
        body(birdwire::location(52.4, 4.9))?,
        json!({"type": "location", "location": {"coordinates": {"latitude": 52.4, "longitude": 4.9}}})
    );
    Ok(())
}

#[test]
fn a_setter_makes_what_lies_on_the_way() -> Outcome {
    assert_eq!(
        body(birdwire::location(52.4, 4.9).address("Dam 1"))?,
        json!({"type": "location", "location": {
            "coordinates": {"latitude": 52.4, "longitude": 4.9}, "location": {"address": "Dam 1"},
        }})
    );
    assert_eq!(
        body(birdwire::image("https://example.com/a.png").alt_text("A tree"))?,
        json!({"type": "image", "image": {"images": [{"mediaUrl": "https://example.com/a.png", "altText": "A tree"}]}})
    );
    Ok(())
}

#[test]
fn a_body_goes_into_a_message_as_it_is() {
    let message = CreateMessage { body: birdwire::text("Hi").into(), ..Default::default() };
    assert!(matches!(message.body, Some(MessageBody::Text(text)) if text.text.as_deref() == Some("Hi")));
}

#[test]
fn tables_hold_every_row() {
    let keywords = birdwire::default_keywords();
    assert!(keywords.iter().any(|row| row.kw == Some(KeywordType::Optout) && row.lang.as_deref() == Some("en")));
    assert!(birdwire::platform_kinds().len() > 10);
}

#[test]
fn two_kinds_may_hold_one_member() -> Outcome {
    for kind in ["action", "permission_request"] {
        let json = json!({"type": kind, "permission_request": {"resource": "call"}});
        let read: MessageBody = serde_json::from_value(json.clone())?;
        assert_eq!(read.kind(), kind);
        assert_eq!(serde_json::to_value(&read)?, json);
    }
    let untyped: MessageBody = serde_json::from_value(json!({"permission_request": {"resource": "call"}}))?;
    assert_eq!(untyped.kind(), "permission_request");
    let unknown = json!({"type": "dance", "permission_request": {"resource": "call"}, "steps": [1]});
    let read: MessageBody = serde_json::from_value(unknown.clone())?;
    assert_eq!(serde_json::to_value(&read)?, unknown);
    Ok(())
}

#[test]
fn both_spellings_of_a_member_are_read() -> Outcome {
    for (json, expected) in [
        (json!({"key": "a"}), Some("a")),
        (json!({"Key": "a"}), Some("a")),
        (json!({"Key": "b", "key": "a"}), Some("a")),
        (json!({"key": null, "Key": "a"}), Some("a")),
        (json!({"KEY": "a"}), None),
    ] {
        let read: KeywordMessage = serde_json::from_value(json.clone())?;
        assert_eq!(read.key.as_deref(), expected, "{json}");
    }
    Ok(())
}
