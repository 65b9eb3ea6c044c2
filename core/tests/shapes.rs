//! What `spec/` describes by its own words, as Rust users meet it: builders, tables, kinds that share a member, members
//! with two spellings, a value called `unknown`, answers that are a list, and paths within a path.
#![allow(clippy::unwrap_used, clippy::expect_used)]

mod support;

use birdwire::{
    CallOptions, ErrorKind, Response, answer,
    call::Arguments,
    operation::{Answer, ClientDefault, Method, Operation, Paging, PathParameter, Retry},
    page::RawPage,
    runtime,
    types::{Action, BusinessType, CreateMessage, KeywordMessage, KeywordType, MessageBody, Session, SessionList},
};
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

#[test]
fn a_value_called_unknown_is_told_by_the_case_of_that_name() -> Outcome {
    let read: BusinessType = serde_json::from_value(json!("unknown"))?;
    assert_eq!(read, BusinessType::Unknown("unknown".to_owned()));
    assert_eq!(serde_json::to_value(&read)?, json!("unknown"));
    Ok(())
}

fn sessions(body: &'static str) -> Result<RawPage, birdwire::Error> {
    RawPage::new(&birdwire::operations::LIST_SESSIONS, Response::restored(body.into()))
}

#[test]
fn an_answer_that_is_a_list_is_one_page() {
    let page = sessions(r#" [{"tokenId": "a"}, null, {"tokenId": "b", "new": [1]}] "#).unwrap();
    assert_eq!((page.len(), page.next_page_token()), (2, None));
    assert_eq!(page.decode::<Session>(1).unwrap().token_id.as_deref(), Some("b"));
    assert_eq!(page.item(1).unwrap(), r#"{"tokenId": "b", "new": [1]}"#);
    assert!(answer::decode::<SessionList>(page.head(), "").is_ok());
    assert!(sessions("[]").unwrap().is_empty());
}

#[test]
fn anything_but_a_list_is_none() {
    for body in [r#"{"results": []}"#, "null", "7", r#""a""#, "[1", "[] []", ""] {
        let error = sessions(body).unwrap_err();
        assert_eq!((error.kind(), error.path().unwrap_or_default()), (ErrorKind::Decode, ""), "{body}: {error}");
        let response = Response::restored(body.into());
        let scanned = answer::scan(&birdwire::operations::LIST_SESSIONS, &response);
        assert_eq!(scanned.unwrap_err().kind(), ErrorKind::Decode, "{body}");
    }
}

static SHELF: Operation = Operation {
    path: "/workspaces/{workspaceId}/shelves/{place}/books",
    path_parameters: &[
        PathParameter {
            wire: "workspaceId",
            uuid: true,
            slashes: false,
            client_default: Some(ClientDefault::WorkspaceId),
        },
        PathParameter { wire: "place", uuid: false, slashes: true, client_default: None },
    ],
    paging: Some(Paging { items: "", next: None }),
    answer: Answer::List { required: &[], item_required: &["id"] },
    ..support::operation("shelves.books", Method::Get, Retry::Read)
};

#[test]
fn the_items_of_a_list_must_hold_what_they_must() {
    let scan = |body: &'static str| answer::scan(&SHELF, &Response::restored(body.into()));
    assert_eq!(scan(r#"[{"id": 1}, null]"#).unwrap(), None);
    assert_eq!(scan(r#"[{"id": 1}, {"id": null}]"#).unwrap_err().path(), Some("[1].id"));
}

#[test]
fn each_part_between_slashes_is_escaped_by_itself() {
    let server = support::Server::new([support::Reply::json(200, json!([]))]);
    let client = server.client();
    let call = |place: &str| {
        let arguments = Arguments { path: vec![place.to_owned()], ..Arguments::default() };
        runtime::block_on(client.call(&SHELF, arguments, &CallOptions::default()))
    };
    for place in ["", "/a", "a/", "a//b", ".", "a/..", "./a", "a/../b", "a/\u{7}"] {
        let error = call(place).unwrap_err();
        assert_eq!((error.kind(), error.path()), (ErrorKind::Input, Some("path.place")), "{place}: {error}");
    }
    call("top row/a%2Fb/c?#/é...").unwrap();
    let target = server.seen().remove(0).target;
    assert!(target.ends_with("/shelves/top%20row/a%252Fb/c%3F%23/%C3%A9.../books"), "{target}");
}
