//! Presigned uploads: the form that is handed out, what the store makes of it, and the file afterwards.

use std::io::{Read, Write};
use std::net::TcpStream;

use birdwire_sandbox::answer_faults;
use serde_json::{Value, json};

use crate::support::{Answer, Sandbox, TemporaryFile};

const BOUNDARY: &str = "a-boundary";
const FORM: &str = "multipart/form-data; boundary=a-boundary";

/// What a test may change of the right form.
struct Form {
    fields: Vec<(String, String)>,
    content_type: Option<&'static str>,
    file: Option<Vec<u8>>,
    after: Vec<(&'static str, &'static str)>,
}

impl Form {
    fn of(upload: &Value, file: &[u8]) -> Self {
        let fields = upload["uploadFormData"].as_object().expect("fields");
        let text = |value: &Value| value.as_str().expect("a text").to_owned();
        Self {
            fields: fields.iter().map(|(name, value)| (name.clone(), text(value))).collect(),
            content_type: Some("image/png"),
            file: Some(file.to_vec()),
            after: Vec::new(),
        }
    }

    fn set(mut self, name: &str, value: &str) -> Self {
        self.fields.retain(|(known, _)| known != name);
        self.fields.push((name.to_owned(), value.to_owned()));
        self
    }

    fn without(mut self, name: &str) -> Self {
        self.fields.retain(|(known, _)| known != name);
        self
    }

    fn bytes(&self) -> Vec<u8> {
        let mut bytes = Vec::new();
        let field = |name: &str, value: &str| {
            format!("--{BOUNDARY}\r\nContent-Disposition: form-data; name=\"{name}\"\r\n\r\n{value}\r\n")
        };
        for (name, value) in &self.fields {
            bytes.extend(field(name, value).into_bytes());
        }
        if let Some(file) = &self.file {
            let line = self.content_type.map(|name| format!("Content-Type: {name}\r\n")).unwrap_or_default();
            let head = "Content-Disposition: form-data; name=\"file\"; filename=\"a.png\"\r\n";
            bytes.extend(format!("--{BOUNDARY}\r\n{head}{line}\r\n").into_bytes());
            bytes.extend(file);
            bytes.extend(b"\r\n");
        }
        for (name, value) in &self.after {
            bytes.extend(field(name, value).into_bytes());
        }
        bytes.extend(format!("--{BOUNDARY}--\r\n").into_bytes());
        bytes
    }
}

fn presign(sandbox: &Sandbox, path: &str, operation: &str) -> Value {
    let path = format!("/workspaces/{}{path}/presigned-upload", sandbox.text("workspaceId"));
    let answer = sandbox.json("POST", &path, &json!({ "contentType": "image/png" }));
    let upload = answer.json();
    let faults = answer_faults(operation, answer.status, &upload).expect("the operation is in the spec");
    assert!(faults.is_empty(), "{faults:?}");
    upload
}

fn for_workspace(sandbox: &Sandbox) -> Value {
    presign(sandbox, "/channel-media", "createMediaUpload")
}

fn post(sandbox: &Sandbox, upload: &Value, form: &Form) -> Answer {
    let url = upload["uploadUrl"].as_str().expect("a url");
    sandbox.ask("POST", url, &[("content-type", FORM)], Some(&form.bytes()))
}

fn media(sandbox: &Sandbox, upload: &Value) -> Answer {
    sandbox.ask("GET", upload["mediaUrl"].as_str().expect("a url"), &[], None)
}

/// Refused in XML with this status and code, and without a secret in it.
fn assert_refused(answer: &Answer, status: u16, code: &str) {
    let text = String::from_utf8(answer.bytes.clone()).expect("text");
    assert_eq!(answer.status, status, "{text}");
    assert_eq!(answer.content_type, "application/xml");
    assert!(text.contains(&format!("<Error><Code>{code}</Code><Message>")), "{text}");
    assert!(!text.contains("test-access-key"), "{text}");
}

#[test]
fn a_file_goes_up_and_comes_back() {
    let sandbox = Sandbox::start();
    let channel = format!("/channels/{}", sandbox.channel("whatsapp"));
    let uploads = [for_workspace(&sandbox), presign(&sandbox, &channel, "createChannelMediaUpload")];
    for upload in &uploads {
        assert_eq!(upload["uploadMethod"], "POST");
        assert_eq!(media(&sandbox, upload).status, 404, "nothing is there before the upload");
        let file: Vec<u8> = (0..700_000_u32).flat_map(u32::to_le_bytes).collect();
        let answer = post(&sandbox, upload, &Form::of(upload, &file));
        assert_eq!(answer.status, 204, "{}", String::from_utf8_lossy(&answer.bytes));
        assert!(answer.bytes.is_empty());
        let back = media(&sandbox, upload);
        assert_eq!((back.status, &*back.content_type), (200, "image/png"));
        assert!(back.bytes == file, "the bytes differ");
        // With a key as well; and a second upload replaces the first, even by nothing.
        assert_eq!(sandbox.get(upload["mediaUrl"].as_str().expect("a url")).bytes.len(), file.len());
        assert_eq!(post(&sandbox, upload, &Form::of(upload, b"")).status, 204);
        assert_eq!((media(&sandbox, upload).status, media(&sandbox, upload).bytes), (200, Vec::new()));

        let image = json!({ "type": "image", "image": { "images": [{ "mediaUrl": upload["mediaUrl"] }] } });
        let receiver = json!({ "contacts": [{ "identifierValue": "+31612345678" }] });
        sandbox.send("whatsapp", &json!({ "receiver": receiver, "body": image }));
    }
    let elsewhere = uploads[0]["mediaUrl"].as_str().expect("a url").replace("/media/", &format!("{channel}/media/"));
    assert_eq!(sandbox.get(&elsewhere).status, 404);
    assert_eq!(sandbox.json("DELETE", uploads[0]["mediaUrl"].as_str().expect("a url"), &json!({})).status, 422);
}

#[test]
fn the_form_has_the_documented_fields() {
    let sandbox = Sandbox::start();
    let channel = format!("/channels/{}", sandbox.channel("sms"));
    let upload = presign(&sandbox, &channel, "createChannelMediaUpload");
    let names: Vec<_> = upload["uploadFormData"].as_object().expect("fields").keys().cloned().collect();
    let documented = [
        "Content-Type",
        "acl",
        "bucket",
        "key",
        "policy",
        "x-amz-algorithm",
        "x-amz-credential",
        "x-amz-date",
        "x-amz-meta-allowed-paths",
        "x-amz-meta-channel-id",
        "x-amz-security-token",
        "x-amz-signature",
    ];
    assert_eq!(names, documented);
    assert_eq!(upload["uploadFormData"]["Content-Type"], "image/png");
    assert_eq!(upload["uploadFormData"]["x-amz-meta-channel-id"], sandbox.channel("sms"));
}

#[test]
fn a_wrong_form_is_refused_as_s3_does() {
    let sandbox = Sandbox::start();
    let upload = for_workspace(&sandbox);
    let right = || Form::of(&upload, b"bytes");
    let refused = |form: Form, status: u16, code: &str| assert_refused(&post(&sandbox, &upload, &form), status, code);

    refused(right().without("key"), 400, "InvalidArgument");
    refused(right().set("key", "another"), 403, "AccessDenied");
    refused(right().without("policy"), 400, "InvalidArgument");
    refused(right().set("policy", "e30="), 403, "SignatureDoesNotMatch");
    refused(right().set("x-amz-signature", "0"), 403, "SignatureDoesNotMatch");
    refused(right().without("x-amz-security-token"), 400, "InvalidToken");
    refused(right().without("acl"), 403, "AccessDenied");
    refused(right().set("acl", "public-read"), 403, "AccessDenied");
    refused(right().set("Content-Type", "image/jpeg"), 403, "AccessDenied");
    refused(right().set("surprise", "1"), 403, "AccessDenied");
    refused(right().set("surprise", &"x".repeat(21_000)), 400, "MaxPostPreDataLengthExceeded");
    refused(Form { file: None, ..right() }, 400, "InvalidArgument");
    refused(Form { content_type: Some("text/plain"), ..right() }, 403, "AccessDenied");
    refused(Form { after: vec![("success_action_status", "201")], ..right() }, 400, "InvalidArgument");
    refused(Form { after: vec![("file", "again")], ..right() }, 400, "InvalidArgument");
    // A field that comes after the file is not there when it is needed.
    refused(Form { after: vec![("acl", "private")], ..right().without("acl") }, 403, "AccessDenied");
    assert_eq!(media(&sandbox, &upload).status, 404, "nothing refused is kept");

    for content_type in [None, Some("application/octet-stream"), Some("Image/PNG")] {
        assert_eq!(post(&sandbox, &upload, &Form { content_type, ..right() }).status, 204, "{content_type:?}");
    }
    // Another upload's signature does not fit, and a refused upload does not harm the file that is there.
    let other = for_workspace(&sandbox);
    refused(
        Form::of(&other, b"other").set("key", upload["uploadFormData"]["key"].as_str().expect("a key")),
        403,
        "SignatureDoesNotMatch",
    );
    assert_eq!(media(&sandbox, &upload).bytes, b"bytes");
}

#[test]
fn a_wrong_request_is_refused_as_s3_does() {
    let sandbox = Sandbox::start();
    let upload = for_workspace(&sandbox);
    let url = upload["uploadUrl"].as_str().expect("a url");
    let body = Form::of(&upload, b"bytes").bytes();
    let ask = |method: &str, url: &str, headers: &[(&str, &str)]| sandbox.ask(method, url, headers, Some(&body));

    let key = sandbox.authorization();
    assert_refused(&ask("POST", url, &[("content-type", FORM), ("authorization", &key)]), 400, "InvalidArgument");
    assert_refused(&ask("PUT", url, &[("content-type", FORM)]), 405, "MethodNotAllowed");
    assert_refused(&ask("POST", &format!("{url}-2"), &[("content-type", FORM)]), 404, "NoSuchBucket");
    assert_refused(&ask("POST", url, &[("content-type", "application/json")]), 412, "PreconditionFailed");
    assert_refused(&ask("POST", url, &[("content-type", "multipart/form-data")]), 400, "MalformedPOSTRequest");
    assert_refused(&ask("POST", url, &[("content-type", &FORM.replace("a-", "b-"))]), 400, "IncompleteBody");
    let cut = &body[..body.len() - 10];
    assert_refused(&sandbox.ask("POST", url, &[("content-type", FORM)], Some(cut)), 400, "IncompleteBody");

    // Without a length, as a body in chunks has it.
    let size = body.len();
    let text = raw(
        &sandbox,
        &upload,
        "Transfer-Encoding: chunked",
        &[format!("{size:x}\r\n").as_bytes(), &body, b"\r\n0\r\n\r\n"].concat(),
    );
    assert!(text.starts_with("HTTP/1.1 411 ") && text.contains("<Code>MissingContentLength</Code>"), "{text}");
    // Whoever asks first need not send it all.
    let text = raw(&sandbox, &upload, "Content-Length: 999999999\r\nExpect: 100-continue", b"");
    assert!(text.starts_with("HTTP/1.1 400 ") && text.contains("<Code>EntityTooLarge</Code>"), "{text}");
    assert_eq!(media(&sandbox, &upload).status, 404);
}

/// The answer to a request that `ureq` would not make.
fn raw(sandbox: &Sandbox, upload: &Value, headers: &str, body: &[u8]) -> String {
    let address = sandbox.text("url").replace("http://", "");
    let path = upload["uploadUrl"].as_str().expect("a url").replace(&sandbox.text("url"), "");
    let mut connection = TcpStream::connect(&address).expect("connected");
    let head = format!(
        "POST {path} HTTP/1.1\r\nHost: {address}\r\nConnection: close\r\nContent-Type: {FORM}\r\n{headers}\r\n\r\n"
    );
    connection.write_all(head.as_bytes()).expect("sent");
    connection.write_all(body).expect("sent");
    let mut text = String::new();
    connection.read_to_string(&mut text).expect("an answer");
    text
}

/// 100 MB and not a byte more; the API's own bound for bodies, 20 MB, does not apply.
#[test]
fn a_file_may_have_100_megabytes() {
    let sandbox = Sandbox::start();
    let upload = for_workspace(&sandbox);
    let mut file = vec![7; 100 * 1024 * 1024];
    assert_eq!(post(&sandbox, &upload, &Form::of(&upload, &file)).status, 204);
    let back = sandbox.length(upload["mediaUrl"].as_str().expect("a url"));
    assert_eq!(back, file.len() as u64);
    file.push(7);
    assert_refused(&post(&sandbox, &upload, &Form::of(&upload, &file)), 400, "EntityTooLarge");
    assert_eq!(sandbox.length(upload["mediaUrl"].as_str().expect("a url")), 100 * 1024 * 1024);
}

#[test]
fn what_cannot_be_presigned() {
    let sandbox = Sandbox::start();
    let path = format!("/workspaces/{}/channel-media/presigned-upload", sandbox.text("workspaceId"));
    for body in [json!({}), json!({ "contentType": "" }), json!({ "contentType": "a/b", "more": 1 })] {
        assert_eq!(sandbox.json("POST", &path, &body).status, 422, "{body}");
    }
    let other = format!(
        "/workspaces/{}/channels/{}/presigned-upload",
        sandbox.text("workspaceId"),
        sandbox.text("workspaceId")
    );
    assert_eq!(sandbox.json("POST", &other, &json!({ "contentType": "a/b" })).status, 404);
    assert_eq!(sandbox.ask("POST", &path, &[], Some(b"{}")).status, 401);
}

#[test]
fn an_upload_survives_a_restart_and_its_secrets_are_not_recorded() {
    let file = TemporaryFile::new("uploads");
    let arguments = ["--db", file.path()];
    let mut first = Sandbox::start_with(&arguments);
    let upload = for_workspace(&first);
    assert_eq!(post(&first, &upload, &Form::of(&upload, b"kept")).status, 204);
    let recorded = first.ask("GET", "/_sandbox/requests", &[], None).json();
    let last = recorded["results"].as_array().and_then(|all| all.last()).expect("a request").clone();
    assert_eq!((last["path"].clone(), last["status"].clone()), (json!("/_upload/sandbox-channels-media"), json!(204)));
    assert!(!recorded.to_string().contains(upload["uploadFormData"]["x-amz-signature"].as_str().expect("text")));
    assert_eq!(first.terminate(), Some(0));

    let second = Sandbox::start_with(&arguments);
    let place = upload["mediaUrl"].as_str().expect("a url").replace(&first.text("url"), "");
    assert_eq!(second.get(&place).bytes, b"kept");
}
