//! What the walk over a request refuses, and in which words.

use birdwire::{
    ErrorKind,
    call::{Arguments, InputStyle},
    input, operations,
};
use proptest::prelude::*;
use serde_json::{Value, json};

const CHANNEL: &str = "614208aa-b153-4d5d-9989-2fddfc0ce4c3";

fn send(body: Value, style: InputStyle) -> Result<Value, (String, String)> {
    let mut arguments = Arguments { path: vec![CHANNEL.into()], query: Value::Null, body: Some(body), input: style };
    match input::check(&operations::SEND_MESSAGE, &mut arguments) {
        Ok(()) => Ok(arguments.body.unwrap_or_default()),
        Err(error) => {
            assert_eq!(error.kind(), ErrorKind::Input);
            Err((error.path().unwrap_or_default().to_owned(), error.message().to_owned()))
        }
    }
}

fn message(body: Value) -> Value {
    json!({"receiver": {"contacts": [{"identifierValue": "+31612345678"}]}, "body": body})
}

#[test]
fn an_unknown_member_is_refused_with_its_path_and_the_nearest_name() {
    let actions =
        json!([{"type": "reply", "reply": {"text": "a"}}, {"type": "reply", "reply": {"text": "b", "imageURL": ""}}]);
    let refused = send(message(json!({"type": "text", "text": {"text": "Hi", "actions": actions}})), InputStyle::Wire);
    let (path, said) = refused.unwrap_err();
    assert_eq!(path, "body.body.text.actions[1].reply.imageURL");
    assert!(said.contains("ReplyAction") && said.contains("\"imageUrl\""), "{said}");
}

#[test]
fn an_unknown_kind_is_refused_with_the_nearest_name() {
    let (path, said) = send(message(json!({"type": "txt", "txt": {}})), InputStyle::Wire).unwrap_err();
    assert_eq!(path, "body.body.type");
    assert!(said.contains("did you mean \"text\"?"), "{said}");
}

#[test]
fn an_unknown_enum_value_is_refused_unless_a_type_of_ours_said_it() {
    let body = json!({"receiver": {"contacts": [{"identifierValue": "a@b.c", "type": "bbc"}]}, "body": {"type": "text", "text": {"text": "Hi"}}});
    let (path, said) = send(body.clone(), InputStyle::Wire).unwrap_err();
    assert_eq!(path, "body.receiver.contacts[0].type");
    assert!(said.contains("did you mean \"bcc\"?"), "{said}");
    assert!(send(body, InputStyle::Typed).is_ok());
}

#[test]
fn snake_case_is_put_into_the_wires_names_and_map_keys_are_left_alone() {
    let body = json!({
        "receiver": {"contacts": [{"identifier_value": "+31612345678"}]},
        "reply_to": {"id": "x", "type": "message"},
        "meta": {"extra_information": {"my_key": {"reply_to": 1}}},
        "template": {"project_id": "p", "variables": {"first_name": "Ada"}},
    });
    let sent = send(body, InputStyle::Both).unwrap();
    assert_eq!(sent["receiver"]["contacts"][0]["identifierValue"], "+31612345678");
    assert_eq!(sent["replyTo"]["id"], "x");
    assert_eq!(sent["meta"]["extraInformation"]["my_key"]["reply_to"], 1);
    assert_eq!(sent["template"]["variables"]["first_name"], "Ada");
}

#[test]
fn a_member_given_in_both_spellings_is_refused() {
    let mut body = message(json!({"type": "text", "text": {"text": "Hi"}}));
    body["replyTo"] = json!({"id": "x", "type": "message"});
    body["reply_to"] = json!({"id": "x", "type": "message"});
    let (path, said) = send(body, InputStyle::Both).unwrap_err();
    assert_eq!(path, "body.replyTo");
    assert!(said.contains("twice"), "{said}");
}

#[test]
fn snake_case_is_unknown_where_a_language_does_not_write_it() {
    let mut body = message(json!({"type": "text", "text": {"text": "Hi"}}));
    body["reply_to"] = json!({"id": "x", "type": "message"});
    let (path, said) = send(body, InputStyle::Wire).unwrap_err();
    assert_eq!(path, "body.reply_to");
    assert!(said.contains("\"replyTo\""), "{said}");
}

#[test]
fn a_raw_value_is_sent_as_it_is_under_known_and_unknown_names() {
    let mut body = message(input::raw(json!({"type": "hologram", "hologram": {"depth": 3}})));
    body["tomorrow"] = input::raw(json!([1, 2]));
    let sent = send(body, InputStyle::Wire).unwrap();
    assert_eq!(sent["body"], json!({"type": "hologram", "hologram": {"depth": 3}}));
    assert_eq!(sent["tomorrow"], json!([1, 2]));
}

#[test]
fn a_wrong_type_says_what_was_expected_and_what_came() {
    for (value, expected) in [(json!(7), "expected a text, got a number"), (json!(null), "expected a text, got null")] {
        let (path, said) =
            send(message(json!({"type": "text", "text": {"text": value}})), InputStyle::Wire).unwrap_err();
        assert_eq!((path.as_str(), said.as_str()), ("body.body.text.text", expected));
    }
}

#[test]
fn texts_are_measured_in_characters_and_not_repeated_in_the_error() {
    let mut body = message(json!({"type": "text", "text": {"text": "Hi"}}));
    body["tags"] = json!(["é".repeat(50), "x".repeat(51)]);
    let (path, said) = send(body, InputStyle::Wire).unwrap_err();
    assert_eq!(path, "body.tags[0]", "fifty characters fit, but é is outside the pattern: {said}");
    assert!(!said.contains("éé"), "{said}");
}

/// Null changes a member like any value does, so a change of nothing else is one.
#[test]
fn a_null_counts_as_given_in_a_patch_and_nowhere_else() {
    let update = |body: Value| {
        let path = vec![CHANNEL.to_owned()];
        let mut arguments = Arguments { path, query: Value::Null, body: Some(body), input: InputStyle::Wire };
        input::check(&operations::UPDATE_WEBHOOK_SUBSCRIPTION, &mut arguments)
    };
    assert!(update(json!({"eventFilters": null})).is_ok());
    assert_eq!(update(json!({})).unwrap_err().path(), Some("body"));
    let (path, said) = send(json!({"body": null, "template": null}), InputStyle::Wire).unwrap_err();
    assert!(path.starts_with("body"), "{path}: {said}");
}

proptest! {
    /// Whatever comes, the walk ends in an answer and never in a panic, and a refusal names a place in the input.
    #[test]
    fn any_json_is_accepted_or_refused_with_a_path(text in ".{0,80}", number in any::<i64>(), depth in 0usize..6) {
        let mut value = json!({text.clone(): [number, text.clone(), null_or(&text)]});
        for _ in 0..depth {
            value = json!({"body": value, "receiver": {"contacts": [{"identifierValue": text.clone()}]}});
        }
        for style in [InputStyle::Typed, InputStyle::Wire, InputStyle::Both] {
            if let Err((path, _)) = send(value.clone(), style) {
                prop_assert!(path.starts_with("body"), "{}", path);
            }
        }
    }
}

fn null_or(text: &str) -> Value {
    if text.is_empty() { Value::Null } else { Value::from(text) }
}
