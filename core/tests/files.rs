//! Forms with files, to a host of Bird: what leaves, where each file comes from, and what is never sent twice.
#![allow(clippy::unwrap_used, clippy::expect_used)]

mod support;

use std::{
    collections::VecDeque,
    fs::{self, File},
    path::PathBuf,
    pin::Pin,
    sync::{
        Arc, Mutex,
        atomic::{AtomicUsize, Ordering},
    },
    task::{Context, Poll},
    time::Duration,
};

use birdwire::{
    CallOptions, Client, Delivery, Error, ErrorKind, Response, Upload,
    call::Arguments,
    operation::{Files, Method, Operation, Retry},
    runtime,
    schema::{Member, Object, Schema, Text},
};
use bytes::Bytes;
use futures_core::Stream;
use serde_json::json;
use support::{KEY, Reply, Server, operation, store::Store};

static FIELDS: Object = Object {
    name: "Import",
    members: &[
        Member {
            wire: "folderName",
            snake: "folder_name",
            required: true,
            nullable: false,
            schema: Schema::Text(Text::ANY),
        },
        Member {
            wire: "depth",
            snake: "depth",
            required: false,
            nullable: false,
            schema: Schema::Integer { minimum: None, maximum: None },
        },
        Member { wire: "deep", snake: "deep", required: false, nullable: true, schema: Schema::Boolean },
    ],
    rules: &[],
};

static SEVERAL: Operation = Operation {
    files: Some(Files { name: "file", many: true, minimum: 1, maximum: Some(4) }),
    ..operation("things.import", Method::Post, Retry::Unsafe)
};

static FORM: Operation = Operation {
    body: Some(&FIELDS),
    files: Some(Files { name: "picture", many: false, minimum: 1, maximum: Some(1) }),
    ..operation("things.frame", Method::Post, Retry::Safe)
};

fn arguments() -> Arguments {
    Arguments { path: vec!["c1".into()], ..Arguments::default() }
}

fn send(client: &Client, files: Vec<Upload>) -> Result<Response, Error> {
    runtime::block_on(client.send_files(&SEVERAL, arguments(), files, None, &CallOptions::default()))
}

/// Head and content of each part of a form.
fn parts(seen: &support::Seen) -> Vec<(String, String)> {
    let boundary = seen.header("content-type").unwrap().strip_prefix("multipart/form-data; boundary=").unwrap();
    assert_eq!(seen.header("content-length"), Some(seen.body.len().to_string().as_str()));
    let text = String::from_utf8(seen.body.clone()).unwrap();
    let text = text.strip_suffix(&format!("--{boundary}--\r\n")).unwrap();
    let between = format!("--{boundary}\r\n");
    let parts = text.split(&between).skip(1);
    let halves = parts.map(|part| part.strip_suffix("\r\n").unwrap().split_once("\r\n\r\n").unwrap());
    halves.map(|(head, content)| (head.to_owned(), content.to_owned())).collect()
}

fn file_part(name: &str, filename: &str, kind: &str) -> String {
    format!("content-disposition: form-data; name=\"{name}\"; filename=\"{filename}\"\r\ncontent-type: {kind}")
}

fn folder(name: &str) -> PathBuf {
    let folder = std::env::temp_dir().join(format!("birdwire-files-{name}-{}", std::process::id()));
    fs::create_dir_all(&folder).unwrap();
    folder
}

struct Pieces(VecDeque<Result<Bytes, Error>>);

impl Stream for Pieces {
    type Item = Result<Bytes, Error>;

    fn poll_next(mut self: Pin<&mut Self>, _context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        Poll::Ready(self.0.pop_front())
    }
}

fn stream(length: Option<u64>, pieces: &[&'static str]) -> Upload {
    let pieces = pieces.iter().map(|piece| Ok(Bytes::from(*piece))).collect();
    Upload::stream(length, Pieces(pieces)).content_type("text/plain")
}

type Told = Arc<Mutex<Vec<(u64, u64)>>>;

fn notes() -> (Told, impl Fn(u64, u64) + Send + Sync + 'static) {
    let told = Told::default();
    let notes = told.clone();
    (told, move |sent, total| notes.lock().unwrap().push((sent, total)))
}

#[test]
fn files_of_every_kind_in_their_order_with_the_credential() {
    let folder = folder("order");
    fs::write(folder.join("guide.md"), "# Guide").unwrap();
    let server = Server::new([]);
    let (all, progress) = notes();
    let (own, own_progress) = notes();
    let files = vec![
        Upload::path(folder.join("guide.md")),
        Upload::bytes("").filename("empty.txt"),
        stream(Some(6), &["ab", "cdef"]).filename("known.txt").progress(own_progress),
        stream(None, &["abc"]),
    ];
    let (client, options) = (server.client(), CallOptions::default());
    let call = client.send_files(&SEVERAL, arguments(), files, Some(Box::new(progress)), &options);
    assert_eq!(runtime::block_on(call).unwrap().attempts, 1);
    let seen = server.seen().remove(0);
    assert_eq!(seen.header("authorization"), Some(format!("AccessKey {KEY}").as_str()));
    assert_eq!(seen.header("accept"), Some("application/json"));
    assert_eq!(
        parts(&seen),
        [
            (file_part("file", "guide.md", "text/markdown"), "# Guide".into()),
            (file_part("file", "empty.txt", "text/plain"), String::new()),
            (file_part("file", "known.txt", "text/plain"), "abcdef".into()),
            (file_part("file", "file", "text/plain"), "abc".into()),
        ]
    );
    assert_eq!(*all.lock().unwrap(), [(0, 16), (7, 16), (9, 16), (13, 16), (16, 16)]);
    assert_eq!(*own.lock().unwrap(), [(0, 6), (2, 6), (6, 6)]);
    fs::remove_dir_all(folder).unwrap();
}

#[test]
fn text_fields_come_first_in_the_order_of_the_schema() {
    let server = Server::new([]);
    let body = json!({"deep": null, "depth": 3, "folderName": "a\r\nb"});
    let arguments = Arguments { body: Some(body), ..arguments() };
    let file = vec![Upload::bytes("x").filename("a.png")];
    let client = server.client();
    runtime::block_on(client.send_files(&FORM, arguments, file, None, &CallOptions::default())).unwrap();
    let field =
        |name: &str, value: &str| (format!("content-disposition: form-data; name=\"{name}\""), value.to_owned());
    assert_eq!(
        parts(&server.seen()[0]),
        [field("folderName", "a\r\nb"), field("depth", "3"), (file_part("picture", "a.png", "image/png"), "x".into())]
    );

    let file = || vec![Upload::bytes("x").filename("a.png")];
    let call = |body, files| {
        let arguments = Arguments { body, ..self::arguments() };
        runtime::block_on(client.send_files(&FORM, arguments, files, None, &CallOptions::default())).unwrap_err()
    };
    assert_eq!(call(None, file()).path(), Some("body.folderName"));
    assert_eq!(call(Some(json!({"folderName": "a", "depth": "x"})), file()).path(), Some("body.depth"));
    let name = || Some(json!({"folderName": "a"}));
    assert_eq!(call(name(), vec![]).path(), Some("body.picture"));
    assert_eq!(call(name(), vec![Upload::path("/nowhere/a.png")]).path(), Some("body.picture"));
    assert_eq!(server.count(), 1);
}

#[test]
fn what_is_wrong_is_found_before_anything_is_sent() {
    let server = Server::new([]);
    let good = || Upload::bytes("x").filename("a.txt");
    let cases = [
        (vec![], "body.file", "at least 1 files, got 0"),
        (vec![good(), good(), good(), good(), good()], "body.file", "at most 4"),
        (vec![good(), Upload::bytes("x")], "body.file[1].content_type", "cannot be guessed"),
        (vec![good(), good().content_type("a\r\nb")], "body.file[1].content_type", "is none"),
        (vec![good(), Upload::path("/nowhere/a.txt")], "body.file[1]", "/nowhere/a.txt"),
        (vec![Upload::path(std::env::temp_dir()).content_type("text/plain")], "body.file[0]", "is a directory"),
    ];
    for (files, path, says) in cases {
        let error = send(&server.client(), files).unwrap_err();
        assert_eq!((error.kind(), error.delivery()), (ErrorKind::Input, Delivery::NeverSent), "{error}");
        assert_eq!((error.path(), error.operation()), (Some(path), Some("things.import")), "{error}");
        assert!(error.message().contains(says), "{error}");
    }
    assert_eq!(server.count(), 0);
}

#[test]
fn a_form_with_a_stream_is_never_sent_twice() {
    let options = CallOptions { max_retries: Some(3), ..CallOptions::default() };
    let busy = || Reply::status(503).with("retry-after", "0");
    let server = Server::new([busy(), Reply::ok()]);
    let file = || Upload::bytes("x").filename("a.txt");
    let call = |files| runtime::block_on(server.client().send_files(&SEVERAL, arguments(), files, None, &options));
    assert_eq!(call(vec![file(), file()]).unwrap().attempts, 2);
    let seen = server.seen();
    assert_eq!(parts(&seen[0]), parts(&seen[1]));

    server.push(busy());
    let error = call(vec![file(), stream(Some(1), &["y"])]).unwrap_err();
    assert_eq!((error.status(), error.attempts(), server.count()), (Some(503), 1, 3));
    server.push(busy());
    let error = call(vec![stream(None, &["y"])]).unwrap_err();
    assert_eq!((error.status(), error.attempts(), server.count()), (Some(503), 1, 4));
}

/// A token that runs out is renewed once, and the request goes again: not with what was read already.
#[test]
fn a_new_token_does_not_send_a_stream_again() {
    let numbers = AtomicUsize::new(0);
    let provider = move |_rejected: Option<&str>| {
        let number = numbers.fetch_add(1, Ordering::SeqCst);
        async move { Ok::<_, Error>(format!("token-{number}")) }
    };
    let server = Server::new([Reply::status(401), Reply::ok(), Reply::status(401)]);
    let builder = Client::builder().workspace_id(support::WORKSPACE).base_url(&server.url);
    let client = builder.token_provider(provider).build().unwrap();
    assert_eq!(send(&client, vec![Upload::bytes("x").filename("a.txt")]).unwrap().attempts, 2);
    let error = send(&client, vec![stream(Some(1), &["y"])]).unwrap_err();
    assert_eq!((error.kind(), error.attempts(), server.count()), (ErrorKind::Authentication, 1, 3));
}

#[test]
fn a_file_that_fails_in_the_middle_says_which_it_was() {
    let server = Server::new([]);
    let file = || Upload::bytes("x").filename("a.txt");
    let error = send(&server.client(), vec![file(), stream(Some(3), &["ab"])]).unwrap_err();
    assert_eq!((error.kind(), error.path()), (ErrorKind::Input, Some("body.file[1]")), "{error}");
    assert!(error.message().contains("shorter"), "{error}");
    let gone = Error::new(ErrorKind::Cancelled, Delivery::MaybeSent, "the camera is gone");
    let broken = Upload::stream(Some(3), Pieces([Ok(Bytes::from("a")), Err(gone)].into())).content_type("image/png");
    let error = send(&server.client(), vec![broken]).unwrap_err();
    assert_eq!((error.kind(), error.message()), (ErrorKind::Cancelled, "the camera is gone"));
    assert_eq!(server.count(), 0, "the server never saw a whole form");
}

#[test]
fn silence_ends_a_form_and_slowness_does_not() {
    let file = || vec![Upload::bytes(vec![7; 20_000_000]).filename("a.mp4")];
    let client = |url: &str, idle| {
        let builder = Client::builder().access_key(KEY).workspace_id(support::WORKSPACE).base_url(url);
        let limited = builder.timeout(Duration::from_millis(800)).attempt_timeout(Duration::from_millis(700));
        limited.idle_timeout(idle).max_retries(0).build().unwrap()
    };
    let slow = Store::new([Store::SLOW]);
    send(&client(&slow.url, Duration::from_secs(10)), file()).unwrap();
    let stuck = Store::new([Store::STUCK]);
    let error = send(&client(&stuck.url, Duration::from_millis(500)), file()).unwrap_err();
    assert_eq!((error.kind(), error.delivery()), (ErrorKind::Timeout, Delivery::MaybeSent), "{error}");
    assert!(error.message().contains("idle_timeout"), "{error}");
    assert!(stuck.sees_a_close());
}

#[test]
fn many_large_files_are_never_in_memory() {
    const LENGTH: u64 = 100 * 1024 * 1024;
    let folder = folder("large");
    let path = folder.join("large.mp4");
    File::create(&path).unwrap().set_len(LENGTH).unwrap();
    let store = Store::new([Store::ALL]);
    let client = Client::builder().access_key(KEY).workspace_id(support::WORKSPACE).base_url(&store.url);
    let (before, most) = (resident(), Arc::new(Mutex::new(0)));
    let notes = most.clone();
    let progress = move |_, _| {
        let mut most = notes.lock().unwrap();
        *most = resident().max(*most);
    };
    let files = vec![Upload::path(&path), Upload::path(&path)];
    let (client, options) = (client.build().unwrap(), CallOptions::default());
    let call = client.send_files(&SEVERAL, arguments(), files, Some(Box::new(progress)), &options);
    runtime::block_on(call).unwrap();
    assert!(store.received.load(Ordering::SeqCst) > 2 * LENGTH);
    let memory = *most.lock().unwrap();
    assert!(memory.saturating_sub(before) < 64 * 1024 * 1024, "from {before} to {memory} bytes");
    fs::remove_dir_all(folder).unwrap();
}

/// The memory of this process in bytes, where the system tells it.
fn resident() -> u64 {
    let pages = fs::read_to_string("/proc/self/statm").ok();
    let pages = pages.and_then(|text| text.split(' ').nth(1)?.parse::<u64>().ok());
    pages.unwrap_or(0) * 4096
}
