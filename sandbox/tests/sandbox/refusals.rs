//! Every refusal comes in the documented envelope and says what is wrong.

use serde_json::{Value, json};

use crate::support::{Answer, Sandbox, text_to};

fn assert_refused(answer: &Answer, status: u16) -> Value {
    let error = answer.json();
    assert_eq!(answer.status, status, "{error}");
    assert_eq!(answer.content_type, "application/json");
    assert!(error["code"].as_str().is_some_and(|code| code.len() >= 3), "{error}");
    assert!(error["message"].is_string(), "{error}");
    error
}

/// A 422 that names exactly these fields.
fn assert_fields(answer: &Answer, fields: &[&str]) {
    let error = assert_refused(answer, 422);
    let named: Vec<_> = error["details"].as_object().expect("details").keys().cloned().collect();
    assert_eq!(named, fields, "{error}");
}

#[test]
fn without_the_right_credentials_401() {
    let sandbox = Sandbox::start_with(&["--access-key", "secret", "--bearer", "jwt-1", "--bearer", "jwt-2"]);
    let path = sandbox.messages("sms");
    let status = |value: &str| sandbox.ask("GET", &path, &[("authorization", value)], None);
    assert_refused(&sandbox.ask("GET", &path, &[], None), 401);
    for wrong in ["AccessKey test-access-key", "AccessKey", "secret", "Basic secret", "Bearer secret", "Bearer "] {
        assert_refused(&status(wrong), 401);
    }
    for right in ["AccessKey secret", "accesskey secret", "Bearer jwt-1", "Bearer jwt-2"] {
        assert_eq!(status(right).status, 200, "{right}");
    }
    let error = status("AccessKey guessed").json();
    assert!(!error.to_string().contains("guessed"), "{error}");
}

#[test]
fn what_is_not_there_404() {
    let sandbox = Sandbox::start();
    let (workspace, channel) = (sandbox.text("workspaceId"), sandbox.channel("sms"));
    let other = "99999999-9999-4999-8999-999999999999";
    for path in [
        format!("/workspaces/{other}/channels/{channel}/messages"),
        format!("/workspaces/{workspace}/channels/{other}/messages"),
        format!("/workspaces/{workspace}/channels/{channel}/messages/{other}"),
        format!("/workspaces/{workspace}/messages/{other}/media/sample"),
    ] {
        assert_refused(&sandbox.get(&path), 404);
    }
    assert_refused(&sandbox.json("PATCH", &format!("/organizations/{other}"), &json!({})), 404);
    let error = sandbox.get(&format!("/workspaces/{workspace}/channels/{other}/messages")).json();
    assert_eq!(error["message"], "The requested resource does not exist: channel not found");
}

#[test]
fn an_unknown_method_or_path_422() {
    let sandbox = Sandbox::start();
    let known = sandbox.messages("sms");
    for (method, path) in [("GET", "/nothing"), ("DELETE", &*known), ("GET", &format!("{known}/")), ("POST", "/")] {
        let error = assert_refused(&sandbox.ask(method, path, &[], None), 422);
        assert_eq!(error["message"], "no matching operation was found");
    }
}

#[test]
fn what_is_not_json_400() {
    let sandbox = Sandbox::start();
    let (path, key) = (sandbox.messages("sms"), sandbox.authorization());
    let post = |content_type: &str, body: &[u8]| {
        sandbox.ask("POST", &path, &[("authorization", &key), ("content-type", content_type)], Some(body))
    };
    assert_refused(&post("application/json", b""), 400);
    assert_refused(&post("application/json", b"{\"receiver\":"), 400);
    assert_refused(&post("application/json", b"\xff\xfe"), 400);
    let message = text_to("+31612345678", "Hello").to_string();
    assert_refused(&post("application/x-www-form-urlencoded", message.as_bytes()), 400);
    assert_eq!(post("application/json; charset=utf-8", message.as_bytes()).status, 202);
}

/// An operation that documents no 400 says it in the words it has.
#[test]
fn what_is_not_json_422_where_no_400_is_documented() {
    let sandbox = Sandbox::start();
    let headers = [("authorization", &*sandbox.authorization()), ("content-type", "application/json")];
    for body in [&b"{\"name\":"[..], b"", b"\xff\xfe"] {
        assert_fields(&sandbox.ask("PATCH", &sandbox.organization(), &headers, Some(body)), &["."]);
    }
}

#[test]
fn a_malformed_message_422_names_the_field() {
    let sandbox = Sandbox::start();
    let refused = |message: Value, fields: &[&str]| {
        assert_fields(&sandbox.json("POST", &sandbox.messages("sms"), &message), fields);
    };
    let with = |name: &str, value: Value| {
        let mut message = text_to("+31612345678", "Hello");
        message[name] = value;
        message
    };
    refused(json!([]), &["."]);
    refused(json!({}), &[".body", ".receiver"]);
    refused(with("body", Value::Null), &[".body"]);
    refused(with("tgas", json!([])), &[".tgas"]);
    refused(with("tags", json!(["fine", "no/slash"])), &[".tags[1]"]);
    refused(with("validity", json!("long")), &[".validity"]);
    refused(with("validity", json!(-1)), &[".validity"]);
    refused(with("scheduledFor", json!("tomorrow")), &[".scheduledFor"]);
    refused(with("scheduledFor", json!("2999-01-01T00:00:00Z")), &[".scheduledFor"]);
    refused(with("replyTo", json!({ "id": "1", "type": "shout" })), &[".replyTo.type"]);
    refused(with("body", json!("Hello")), &[".body"]);
    refused(with("body", json!({ "text": { "text": "Hello" } })), &[".body.type"]);
    refused(with("body", json!({ "type": "video", "video": {} })), &[".body.type"]);
    refused(with("body", json!({ "type": "text", "text": { "text": "" } })), &[".body.text.text"]);
    refused(with("body", json!({ "type": "image", "image": { "images": [] } })), &[".body.image.images"]);
    refused(
        with("body", json!({ "type": "image", "image": { "images": [{ "mediaUrl": "no place" }] } })),
        &[".body.image.images[0].mediaUrl"],
    );
    let actions = json!([{ "type": "link", "link": { "text": "Go", "ulr": "https://example.com" } }]);
    refused(
        with("body", json!({ "type": "text", "text": { "text": "Hello", "actions": actions } })),
        &[".body.text.actions[0].link.ulr", ".body.text.actions[0].link.url"],
    );
    let two = json!({ "contacts": [{ "identifierValue": "+31612345678" }, { "identifierValue": "+31687654321" }] });
    refused(with("receiver", two), &[".receiver.contacts"]);

    let error = sandbox.json("POST", &sandbox.messages("sms"), &with("tgas", json!([]))).json();
    assert_eq!(error["details"][".tgas"], json!(["Property 'tgas' is not known here; did you mean 'tags'?"]));
    assert_eq!(sandbox.list("sms", "")["results"], json!([]), "nothing refused is kept");
}

#[test]
fn a_malformed_query_422_names_the_parameter() {
    let sandbox = Sandbox::start();
    for (query, fields) in [
        ("limit=0", &["limit"][..]),
        ("limit=1001", &["limit"]),
        ("limit=ten", &["limit"]),
        ("limit=1&limit=2", &["limit"]),
        ("limt=1", &["limt"]),
        ("reverse=yes", &["reverse"]),
        ("direction=sideways", &["direction"]),
        ("id=17", &["id[0]"]),
        ("platform=x", &["platform[0]"]),
        ("failureCode=1&failureCode=x", &["failureCode[1]"]),
        ("startAt=yesterday&endAt=2025-01-01", &["endAt", "startAt"]),
        ("pageToken=nonsense", &["pageToken"]),
        ("pageToken=WyJhIl0=", &["pageToken"]),
    ] {
        assert_fields(&sandbox.get(&format!("{}?{query}", sandbox.messages("sms"))), fields);
    }
    assert_fields(&sandbox.get("/workspaces/mine/channels/yours/messages"), &["channelId", "workspaceId"]);
    // These two operations document no 422.
    let message = format!("{}/17", sandbox.messages("sms"));
    assert_refused(&sandbox.get(&message), 404);
    let media = format!("/workspaces/{}/messages/m/media/f?redirect=perhaps", sandbox.text("workspaceId"));
    assert_refused(&sandbox.get(&media), 400);
}

#[test]
fn a_body_beyond_all_bounds_413() {
    let sandbox = Sandbox::start();
    let body = vec![b' '; 20 * 1024 * 1024 + 1];
    let headers = [("authorization", &*sandbox.authorization()), ("content-type", "application/json")];
    assert_refused(&sandbox.ask("POST", &sandbox.messages("sms"), &headers, Some(&body)), 413);
}
