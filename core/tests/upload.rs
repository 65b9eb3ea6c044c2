//! Uploads: the form as a store sees it, where a file comes from, and what becomes of it when something breaks.
#![allow(clippy::unwrap_used, clippy::expect_used)]

mod support;

use std::{
    collections::VecDeque,
    fs::{self, File},
    path::PathBuf,
    pin::Pin,
    sync::{Arc, Mutex},
    task::{Context, Poll},
    time::Duration,
};

use birdwire::{
    CallOptions, Client, Delivery, Error, ErrorKind, Upload,
    operation::{Method, Operation, Retry, Upload as Row},
    runtime,
    schema::{Member, Object, Schema},
};
use bytes::Bytes;
use futures_core::Stream;
use support::{KEY, Reply, Server, operation, store::Store};

static BODY: Object = Object {
    name: "Body",
    members: &[Member {
        wire: "contentType",
        snake: "content_type",
        required: true,
        nullable: false,
        schema: Schema::Any,
    }],
    rules: &[],
};

static PLACE: Operation = Operation {
    body: Some(&BODY),
    upload: Some(Row {
        name: "things.upload",
        content_type: "contentType",
        url: "uploadUrl",
        verb: "uploadMethod",
        fields: "uploadFormData",
        file: "file",
        result: "mediaUrl",
    }),
    ..operation("things.presign", Method::Post, Retry::Safe)
};

const SIGNATURE: &str = "b2c7f0e5d1a94c6f8e3b";

/// The answer that names `store` as the place.
fn place(store: &str) -> Reply {
    let body = format!(
        r#"{{"mediaUrl": "https://media.test/1", "uploadUrl": "{store}/bucket?X-Signature={SIGNATURE}", "uploadMethod": "POST",
            "uploadFormData": {{"key": "a/b", "acl": "private", "Policy": "eyJleHBpcmF0aW9uIjoi{SIGNATURE}", "n": 5}}}}"#
    );
    Reply::Full { status: 200, headers: vec![], body: body.into_bytes() }
}

fn stored() -> Reply {
    Reply::Full { status: 204, headers: vec![], body: vec![] }
}

fn send(client: &Client, upload: Upload, options: &CallOptions) -> Result<String, Error> {
    runtime::block_on(client.upload(&PLACE, vec!["c1".into()], upload, options))
}

/// Uploads to a store that answers in this way, and gives back what it saw beside the result.
fn through(replies: impl IntoIterator<Item = Reply>, upload: Upload) -> (Result<String, Error>, Vec<support::Seen>) {
    let store = Server::new(replies);
    let api = Server::new([place(&store.url)]);
    let result = send(&api.client(), upload, &CallOptions::default());
    (result, store.seen())
}

/// Head and content of each part of a form.
fn parts(seen: &support::Seen) -> Vec<(String, Vec<u8>)> {
    let boundary = seen.header("content-type").unwrap().split_once("boundary=").unwrap().1;
    assert_eq!(seen.header("content-length"), Some(seen.body.len().to_string().as_str()));
    let mut rest = &seen.body[..];
    let mut parts = Vec::new();
    loop {
        rest = rest.strip_prefix(format!("--{boundary}").as_bytes()).unwrap();
        if rest == b"--\r\n" {
            return parts;
        }
        let head = find(rest, b"\r\n\r\n");
        let end = find(rest, format!("\r\n--{boundary}").as_bytes());
        parts.push((String::from_utf8(rest[2..head].to_vec()).unwrap(), rest[head + 4..end].to_vec()));
        rest = &rest[end + 2..];
    }
}

fn find(bytes: &[u8], text: &[u8]) -> usize {
    bytes.windows(text.len()).position(|window| window == text).unwrap()
}

fn file_part(name: &str, kind: &str) -> String {
    format!("content-disposition: form-data; name=\"file\"; filename=\"{name}\"\r\ncontent-type: {kind}")
}

fn folder(name: &str) -> PathBuf {
    let folder = std::env::temp_dir().join(format!("birdwire-upload-{name}-{}", std::process::id()));
    fs::create_dir_all(&folder).unwrap();
    folder
}

/// A stream of these pieces; it waits for ever where there is none any more and `ends` is false.
struct Pieces {
    pieces: VecDeque<Result<Bytes, Error>>,
    ends: bool,
}

impl Stream for Pieces {
    type Item = Result<Bytes, Error>;

    fn poll_next(mut self: Pin<&mut Self>, _context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        match self.pieces.pop_front() {
            None if !self.ends => Poll::Pending,
            piece => Poll::Ready(piece),
        }
    }
}

fn stream(length: Option<u64>, pieces: &[&'static str]) -> Upload {
    let pieces = pieces.iter().map(|piece| Ok(Bytes::from(*piece))).collect();
    Upload::stream(length, Pieces { pieces, ends: true }).content_type("text/plain")
}

type Told = Arc<Mutex<Vec<(u64, u64)>>>;

fn counted(upload: Upload) -> (Upload, Told) {
    let told = Told::default();
    let notes = told.clone();
    (upload.progress(move |sent, total| notes.lock().unwrap().push((sent, total))), told)
}

#[test]
fn the_form_as_a_store_sees_it() {
    let store = Server::new([stored()]);
    let api = Server::new([place(&store.url)]);
    let client = api.builder().default_headers([("x-secret", "mine")]).build().unwrap();
    let options = CallOptions { headers: vec![("x-call".into(), "mine".into())], ..CallOptions::default() };
    let (upload, told) = counted(Upload::bytes("hello").filename("a.txt"));
    assert_eq!(send(&client, upload, &options).unwrap(), "https://media.test/1");
    assert_eq!(*told.lock().unwrap(), [(0, 5), (5, 5)]);

    let asked = api.seen().remove(0);
    assert_eq!((asked.body, asked.method), (br#"{"contentType":"text/plain"}"#.to_vec(), "POST".into()));
    let seen = store.seen().remove(0);
    assert_eq!((seen.method.as_str(), seen.target.clone()), ("POST", format!("/bucket?X-Signature={SIGNATURE}")));
    let field = |name: &str, value: &str| (format!("content-disposition: form-data; name=\"{name}\""), value.into());
    assert_eq!(
        parts(&seen),
        [
            field("key", "a/b"),
            field("acl", "private"),
            field("Policy", &format!("eyJleHBpcmF0aW9uIjoi{SIGNATURE}")),
            field("n", "5"),
            (file_part("a.txt", "text/plain"), b"hello".to_vec()),
        ]
    );
    // Neither the credential nor anything that the user sends to Bird.
    for (name, value) in &seen.headers {
        let known = ["accept", "accept-encoding", "content-length", "content-type", "host", "user-agent"];
        assert!(known.contains(&name.as_str()), "{name}");
        assert!(!value.contains(KEY) && !value.contains("mine"), "{value}");
    }
}

#[test]
fn a_file_on_disk() {
    let folder = folder("disk");
    let path = folder.join("photo.JPG");
    let content: Vec<u8> = (0..1_000_000_u32).map(|number| (number % 251) as u8).collect();
    fs::write(&path, &content).unwrap();
    let (upload, told) = counted(Upload::path(&path));
    let (result, seen) = through([stored()], upload);
    result.unwrap();
    let part = parts(&seen[0]).pop().unwrap();
    assert_eq!(part.0, file_part("photo.JPG", "image/jpeg"));
    assert!(part.1 == content);
    let told = told.lock().unwrap();
    assert_eq!((told[0], *told.last().unwrap()), ((0, 1_000_000), (1_000_000, 1_000_000)));
    assert!(told.len() > 4 && told.windows(2).all(|two| two[0].0 < two[1].0), "{told:?}");

    fs::write(folder.join("empty"), "").unwrap();
    let (upload, told) = counted(Upload::path(folder.join("empty")).content_type("image/png").filename("e.png"));
    let (result, seen) = through([stored()], upload);
    result.unwrap();
    assert_eq!(parts(&seen[0]).pop().unwrap(), (file_part("e.png", "image/png"), vec![]));
    assert_eq!(*told.lock().unwrap(), [(0, 0)]);
    fs::remove_dir_all(folder).unwrap();
}

#[test]
fn what_is_wrong_with_a_file_is_found_before_anything_is_sent() {
    let folder = folder("wrong");
    fs::write(folder.join("unknown"), "x").unwrap();
    let api = Server::new([]);
    for (upload, path, says) in [
        (Upload::path(folder.join("none.png")), "file", "cannot be read from"),
        (Upload::path(&folder).content_type("image/png"), "file", "is a directory"),
        (Upload::path("/dev/null").content_type("image/png"), "file", "give it as a stream"),
        (Upload::path(folder.join("unknown")), "content_type", "cannot be guessed"),
        (Upload::bytes("x"), "content_type", "cannot be guessed"),
        (Upload::bytes("x").content_type("a/b\r\nx: y"), "content_type", "is none, such as"),
        (Upload::bytes("x").content_type(" "), "content_type", "is none, such as"),
    ] {
        let error = send(&api.client(), upload, &CallOptions::default()).unwrap_err();
        assert_eq!((error.kind(), error.path()), (ErrorKind::Input, Some(path)), "{error}");
        assert_eq!((error.operation(), error.delivery()), (Some("things.upload"), Delivery::NeverSent));
        assert!(error.message().contains(says), "{error}");
    }
    assert_eq!(api.count(), 0);
    fs::remove_dir_all(folder).unwrap();
}

#[test]
fn no_name_breaks_out_of_the_form() {
    let evil = "x\".png\"\r\nx-evil: 1\r\n\r\n--";
    let (result, seen) = through([stored()], Upload::bytes("1").filename(evil).content_type("image/png"));
    result.unwrap();
    let escaped = "x%22.png%22%0D%0Ax-evil: 1%0D%0A%0D%0A--";
    assert_eq!(parts(&seen[0]).pop().unwrap(), (file_part(escaped, "image/png"), b"1".to_vec()));
    let (result, seen) = through([stored()], Upload::bytes("1").filename("grüße ☺.txt"));
    result.unwrap();
    assert_eq!(parts(&seen[0]).pop().unwrap().0, file_part("grüße ☺.txt", "text/plain"));
}

#[test]
fn streams_of_known_and_of_unknown_length() {
    for length in [None, Some(6)] {
        let (upload, told) = counted(stream(length, &["ab", "", "cdef"]));
        let (result, seen) = through([stored()], upload);
        result.unwrap();
        assert_eq!(parts(&seen[0]).pop().unwrap(), (file_part("file", "text/plain"), b"abcdef".to_vec()));
        assert_eq!(told.lock().unwrap().last(), Some(&(6, 6)));
    }
    let (result, seen) = through([stored()], stream(None, &[]));
    result.unwrap();
    assert_eq!(parts(&seen[0]).pop().unwrap().1, b"");
}

#[test]
fn a_stream_of_another_length_is_never_stored() {
    for (length, says) in [(5, "longer"), (7, "shorter")] {
        let (result, seen) = through([], stream(Some(length), &["abc", "def"]));
        let error = result.unwrap_err();
        assert_eq!((error.kind(), error.path(), error.attempts()), (ErrorKind::Input, Some("file"), 2), "{error}");
        assert!(error.message().contains(says), "{error}");
        assert_eq!(seen.len(), 0, "the store never saw a whole form");
    }
}

#[test]
fn an_error_of_the_stream_comes_out() {
    for length in [None, Some(6)] {
        let broken = Error::new(ErrorKind::Cancelled, Delivery::NeverSent, "the camera is gone");
        let pieces = VecDeque::from([Ok(Bytes::from("abc")), Err(broken)]);
        let (result, seen) = through([], Upload::stream(length, Pieces { pieces, ends: true }).filename("a.mp4"));
        let error = result.unwrap_err();
        assert_eq!((error.kind(), error.message()), (ErrorKind::Cancelled, "the camera is gone"));
        assert_eq!(seen.len(), 0);
    }
}

#[test]
fn what_can_be_read_again_is_sent_again() {
    let slow = |status: u16| Reply::status(status).with("retry-after", "0");
    for broken in [Reply::Reset, slow(500), slow(503), slow(429)] {
        let (upload, told) = counted(Upload::bytes("hello").filename("a.txt"));
        let (result, seen) = through([broken, stored()], upload);
        assert_eq!(result.unwrap(), "https://media.test/1");
        assert_eq!(seen.len(), 2);
        assert_eq!(parts(&seen[0]), parts(&seen[1]));
        assert_eq!(*told.lock().unwrap(), [(0, 5), (5, 5), (0, 5), (5, 5)]);
    }
    let path = folder("again").join("a.txt");
    fs::write(&path, "on disk").unwrap();
    let (result, seen) = through([Reply::Reset, stored()], Upload::path(&path));
    result.unwrap();
    assert_eq!(parts(&seen[1]).pop().unwrap().1, b"on disk");
    fs::remove_dir_all(path.parent().unwrap()).unwrap();

    // A stream is gone once it was read.
    for length in [None, Some(3)] {
        let (result, seen) = through([Reply::Reset, stored()], stream(length, &["abc"]));
        let error = result.unwrap_err();
        assert_eq!((error.kind(), error.delivery()), (ErrorKind::Connection, Delivery::MaybeSent));
        assert_eq!((error.attempts(), seen.len()), (2, 1));
    }
    // And what a store refuses is not offered again.
    for status in [302, 400, 403, 404, 422] {
        let (result, seen) = through([Reply::status(status)], Upload::bytes("hello").filename("a.txt"));
        assert_eq!((result.unwrap_err().status(), seen.len()), (Some(status), 1));
    }
}

#[test]
fn a_connection_that_is_cut_in_the_middle() {
    let store = Store::new([Store::CUT, Store::ALL]);
    let api = Server::new([place(&store.url)]);
    let options = CallOptions { max_retries: Some(1), ..CallOptions::default() };
    send(&api.client(), Upload::bytes(vec![7; 8_000_000]).filename("a.mp4"), &options).unwrap();
    assert_eq!(store.connections(), 2);
}

#[test]
fn what_a_store_says_is_told_without_its_secrets() {
    let xml = format!(
        "<?xml version=\"1.0\"?><Error><Code>EntityTooLarge</Code><Message>Too large, {SIGNATURE}</Message></Error>"
    );
    let reply =
        Reply::Full { status: 403, headers: vec![("location".into(), SIGNATURE.into())], body: xml.clone().into() };
    let (result, _) = through([reply], Upload::bytes("hello").filename("a.txt"));
    let error = result.unwrap_err();
    assert_eq!((error.kind(), error.status()), (ErrorKind::PermissionDenied, Some(403)));
    assert_eq!((error.code(), error.delivery(), error.attempts()), (Some("EntityTooLarge"), Delivery::Answered, 2));
    assert_eq!(error.message(), "the store of the file says: Too large, [redacted]");
    assert_eq!(error.body().unwrap(), xml.replace(SIGNATURE, "[redacted]").as_bytes());
    assert_eq!(error.operation(), Some("things.upload"));
    assert!(!format!("{error} {error:?} {:?}", error.headers()).contains(SIGNATURE));

    let (result, _) =
        through([Reply::Full { status: 302, headers: vec![], body: vec![] }], Upload::bytes("").filename("a.txt"));
    assert_eq!(result.unwrap_err().message(), "the store of the file says: a redirect, which is not followed");

    // Nobody listens there.
    let api = Server::new([place("http://127.0.0.1:1")]);
    let options = CallOptions { max_retries: Some(0), ..CallOptions::default() };
    let error = send(&api.client(), Upload::bytes("hello").filename("a.txt"), &options).unwrap_err();
    assert_eq!((error.kind(), error.delivery()), (ErrorKind::Connection, Delivery::NeverSent));
    assert!(!format!("{error} {error:?}").contains(SIGNATURE));
}

#[test]
fn a_place_that_is_not_safe_gets_nothing() {
    let api = Server::new([place("http://files.test")]);
    let error = send(&api.client(), Upload::bytes("hello").filename("a.txt"), &CallOptions::default()).unwrap_err();
    assert_eq!((error.kind(), error.path(), error.status()), (ErrorKind::Decode, Some("uploadUrl"), Some(200)));
    assert!(!error.to_string().contains(SIGNATURE));
    let api = Server::new([Reply::status(422)]);
    let error = send(&api.client(), Upload::bytes("hello").filename("a.txt"), &CallOptions::default()).unwrap_err();
    assert_eq!((error.kind(), error.operation()), (ErrorKind::Validation, Some("things.upload")));
}

#[test]
fn slowness_is_no_fault_and_silence_is() {
    let upload = || Upload::bytes(vec![7; 20_000_000]).filename("a.mp4");
    let store = Store::new([Store::SLOW]);
    let api = Server::new([place(&store.url)]);
    // Longer in all than the limits of an attempt and of the client's calls.
    let client = |idle| {
        let limited = api.builder().timeout(Duration::from_millis(800)).attempt_timeout(Duration::from_millis(700));
        limited.idle_timeout(idle).max_retries(0).build().unwrap()
    };
    send(&client(Duration::from_secs(10)), upload(), &CallOptions::default()).unwrap();

    let client = client(Duration::from_millis(500));
    let store = Store::new([Store::STUCK]);
    api.push(place(&store.url));
    let error = send(&client, upload(), &CallOptions::default()).unwrap_err();
    assert_eq!((error.kind(), error.delivery()), (ErrorKind::Timeout, Delivery::MaybeSent), "{error}");
    assert!(error.message().contains("idle_timeout"), "{error}");
    assert!(store.sees_a_close());

    // A limit of this very call covers the transfer as well.
    let store = Store::new([Store::SLOW]);
    api.push(place(&store.url));
    let options = CallOptions { timeout: Some(Duration::from_millis(300)), ..CallOptions::default() };
    let error = send(&client, upload(), &options).unwrap_err();
    assert!(error.message().contains("call's limit of 300ms"), "{error}");
    let endless = Upload::stream(None, Pieces { pieces: VecDeque::new(), ends: false }).filename("a.txt");
    let error = send(&client, endless, &options).unwrap_err();
    assert_eq!((error.kind(), error.delivery()), (ErrorKind::Timeout, Delivery::NeverSent));
}

#[test]
fn giving_up_closes_the_connection() {
    let store = Store::new([Store::STUCK]);
    let api = Server::new([place(&store.url)]);
    let client = api.client();
    let upload = Upload::bytes(vec![7; 20_000_000]).filename("a.mp4");
    let gone = runtime::block_on(async {
        let options = CallOptions::default();
        let call = client.upload(&PLACE, vec!["c1".into()], upload, &options);
        tokio::time::timeout(Duration::from_millis(300), call).await.is_err()
    });
    assert!(gone && store.sees_a_close());

    // A caller that waits by itself drives the connections of its calls, and has gone by then.
    let store = Store::new([Store::STUCK]);
    api.push(place(&store.url));
    let sent = move || async move {
        let upload = Upload::bytes(vec![7; 20_000_000]).filename("a.mp4");
        client.upload(&PLACE, vec!["c1".into()], upload, &CallOptions::default()).await
    };
    let start = std::time::Instant::now();
    let patient = || if start.elapsed() < Duration::from_millis(300) { Ok(()) } else { Err("enough") };
    assert_eq!(runtime::wait(sent(), patient).unwrap_err(), "enough");
    assert!(store.sees_a_close());
}

#[test]
fn a_large_file_is_never_in_memory() {
    const LENGTH: u64 = 200 * 1024 * 1024;
    let folder = folder("large");
    let path = folder.join("large.mp4");
    File::create(&path).unwrap().set_len(LENGTH).unwrap();
    let store = Store::new([Store::ALL]);
    let api = Server::new([place(&store.url)]);
    let received = store.received.clone();
    let before = resident();
    let most = Arc::new(Mutex::new((0, 0)));
    let notes = most.clone();
    let upload = Upload::path(&path).progress(move |sent, _| {
        let mut notes = notes.lock().unwrap();
        let under_way = sent.saturating_sub(received.load(std::sync::atomic::Ordering::SeqCst));
        *notes = (notes.0.max(under_way), notes.1.max(resident()));
    });
    send(&api.client(), upload, &CallOptions::default()).unwrap();
    assert!(store.received.load(std::sync::atomic::Ordering::SeqCst) > LENGTH);
    let (under_way, memory) = *most.lock().unwrap();
    // The buffers of the sockets are a part of it.
    assert!(under_way < 32 * 1024 * 1024, "{under_way} bytes were under way");
    assert!(memory.saturating_sub(before) < 64 * 1024 * 1024, "from {before} to {memory} bytes");
    fs::remove_dir_all(folder).unwrap();
}

/// The memory of this process in bytes, where the system tells it.
fn resident() -> u64 {
    let pages = fs::read_to_string("/proc/self/statm").ok();
    let pages = pages.and_then(|text| text.split(' ').nth(1)?.parse::<u64>().ok());
    pages.unwrap_or(0) * 4096
}
