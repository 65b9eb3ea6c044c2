//! What goes over the wire, and what comes of answers that are not as they should be.
#![allow(clippy::unwrap_used, clippy::expect_used)]

mod support;

use std::time::{Duration, Instant};

use birdwire::{CallOptions, Delivery, ErrorKind, Request, call::Arguments, operation::Host, runtime};
use serde_json::json;
use support::{KEY, READ, Reply, Server, WORKSPACE, WRITE, read, write};

fn options() -> CallOptions {
    CallOptions::default()
}

#[test]
fn a_request_is_what_the_operation_says() {
    let server = Server::new([Reply::ok().with("x-request-id", "req-1")]);
    let client = server.builder().default_headers([("x-team", "blue")]).user_agent_suffix("tests/1").build().unwrap();
    let mut arguments = write();
    arguments.query = json!({"flag": true, "limit": 5, "none": null, "tag": ["a b", "c&d=é"]});
    let answer = runtime::block_on(client.call(&WRITE, arguments, &options())).unwrap();
    assert_eq!((answer.status, answer.attempts, answer.request_id()), (200, 1, Some("req-1")));
    assert_eq!(answer.header("X-Request-ID"), Some("req-1"));

    let seen = server.seen().remove(0);
    assert_eq!(seen.method, "POST");
    assert_eq!(
        seen.target,
        format!("/workspaces/{WORKSPACE}/channels/c1/things?flag=true&limit=5&tag=a%20b&tag=c%26d%3D%C3%A9")
    );
    assert_eq!(seen.header("authorization"), Some(format!("AccessKey {KEY}").as_str()));
    assert_eq!(seen.header("accept"), Some("application/json"));
    assert_eq!(seen.header("accept-encoding"), Some("gzip"));
    assert_eq!(seen.header("content-type"), Some("application/json"));
    assert_eq!(seen.header("x-team"), Some("blue"));
    assert_eq!(seen.header("user-agent"), Some(concat!("birdwire/", env!("CARGO_PKG_VERSION"), " tests/1")));
    assert_eq!(seen.body, br#"{"text":"hello"}"#);
}

#[test]
fn nulls_stay_in_a_body_and_a_read_has_no_content_type() {
    let server = Server::new([]);
    let client = server.client();
    let arguments = Arguments { body: Some(json!({"text": null})), ..write() };
    runtime::block_on(client.call(&WRITE, arguments, &options())).unwrap();
    runtime::block_on(client.call(&READ, read(), &options())).unwrap();
    let seen = server.seen();
    assert_eq!(seen[0].body, br#"{"text":null}"#);
    assert_eq!(seen[1].header("content-type"), None);
}

#[test]
fn connections_are_kept() {
    let server = Server::new([]);
    let client = server.client();
    for _ in 0..20 {
        runtime::block_on(client.call(&READ, read(), &options())).unwrap();
    }
    // The last one may not be back yet when the next call starts, but not every time.
    assert!(server.connections() < 10);
}

#[test]
fn a_call_may_name_its_own_workspace_and_headers() {
    let server = Server::new([]);
    let other = "22222222-2222-4222-8222-222222222222";
    let options = CallOptions {
        workspace_id: Some(other.into()),
        headers: vec![("accept".into(), "text/plain".into()), ("x-a".into(), "1".into()), ("x-a".into(), "2".into())],
        ..options()
    };
    runtime::block_on(server.client().call(&READ, read(), &options)).unwrap();
    let seen = server.seen().remove(0);
    assert!(seen.target.contains(other));
    assert_eq!(seen.header("accept"), Some("text/plain"));
    assert_eq!(seen.headers.iter().filter(|(name, _)| name == "x-a").count(), 2);
}

#[test]
fn path_arguments_stay_one_segment() {
    let server = Server::new([]);
    let client = server.client();
    for (value, escaped) in
        [("a/b", "a%2Fb"), ("a?b#c", "a%3Fb%23c"), ("%2e%2e", "%252e%252e"), ("é ", "%C3%A9%20"), ("...", "...")]
    {
        let arguments = Arguments { path: vec![value.into()], ..read() };
        runtime::block_on(client.call(&READ, arguments, &options())).unwrap();
        let target = server.seen().pop().unwrap().target;
        assert_eq!(target, format!("/workspaces/{WORKSPACE}/channels/{escaped}/things"));
    }
    let before = server.count();
    for value in ["", ".", "..", "a\nb", "\u{7f}", "a\u{0}"] {
        let arguments = Arguments { path: vec![value.into()], ..read() };
        let error = runtime::block_on(client.call(&READ, arguments, &options())).unwrap_err();
        assert_eq!((error.kind(), error.path()), (ErrorKind::Input, Some("path.channelId")), "{value:?}");
        assert_eq!((error.delivery(), error.attempts()), (Delivery::NeverSent, 0));
        assert_eq!(error.operation(), Some("things.get"));
    }
    assert_eq!(server.count(), before, "nothing is sent");
}

#[test]
fn every_error_status_has_its_kind_and_its_delivery() {
    let cases = [
        (302, ErrorKind::Api, Delivery::Answered),
        (400, ErrorKind::BadRequest, Delivery::Answered),
        (401, ErrorKind::Authentication, Delivery::Answered),
        (403, ErrorKind::PermissionDenied, Delivery::Answered),
        (404, ErrorKind::NotFound, Delivery::Answered),
        (408, ErrorKind::Api, Delivery::Answered),
        (409, ErrorKind::Conflict, Delivery::Answered),
        (422, ErrorKind::Validation, Delivery::Answered),
        (429, ErrorKind::RateLimit, Delivery::Answered),
        (500, ErrorKind::Server, Delivery::MaybeSent),
        (502, ErrorKind::Server, Delivery::MaybeSent),
        (503, ErrorKind::Server, Delivery::Answered),
        (504, ErrorKind::Server, Delivery::MaybeSent),
    ];
    for (status, kind, delivery) in cases {
        let body = json!({"code": "TheCode", "message": "the words", "details": {"a": ["b"]}, "more": [1]});
        let server = Server::new([Reply::json(status, body.clone())
            .with("x-request-id", "req-9")
            .with("location", "http://127.0.0.1:1/elsewhere")]);
        let client = server.builder().max_retries(0).build().unwrap();
        let error = runtime::block_on(client.call(&WRITE, write(), &options())).unwrap_err();
        assert_eq!((error.kind(), error.delivery(), error.status()), (kind, delivery, Some(status)));
        assert_eq!((error.code(), error.message()), (Some("TheCode"), "the words"));
        assert_eq!(error.details(), Some(&json!({"a": ["b"]})));
        assert_eq!((error.request_id(), error.attempts()), (Some("req-9"), 1));
        assert_eq!(error.body().unwrap(), body.to_string().as_bytes());
        assert_eq!(server.count(), 1);
    }
}

#[test]
fn an_error_that_is_not_json_is_kept_as_it_came() {
    let reply = Reply::Full { status: 502, headers: vec![], body: b"<html>\xff upstream</html>".to_vec() };
    let server = Server::new([reply]);
    let client = server.builder().max_retries(0).build().unwrap();
    let error = runtime::block_on(client.call(&READ, read(), &options())).unwrap_err();
    assert_eq!((error.kind(), error.code()), (ErrorKind::Server, None));
    assert!(error.message().starts_with("Bad Gateway"), "{error}");
    assert_eq!(error.body().unwrap().as_ref(), b"<html>\xff upstream</html>");
}

#[test]
fn an_answer_that_is_cut_is_a_broken_connection_with_its_status() {
    let server = Server::new([Reply::Cut { status: 202, body: vec![b'x'; 400], at: 20 }]);
    let error = runtime::block_on(server.client().call(&WRITE, write(), &options())).unwrap_err();
    assert_eq!((error.kind(), error.status()), (ErrorKind::Connection, Some(202)), "{error}");
    assert_eq!((error.delivery(), error.attempts()), (Delivery::Answered, 1));
    assert_eq!(error.request_id(), Some("req-cut"));

    let server = Server::new([Reply::Cut { status: 500, body: vec![b'x'; 400], at: 0 }]);
    let error = runtime::block_on(server.client().call(&WRITE, write(), &options())).unwrap_err();
    assert_eq!((error.kind(), error.delivery()), (ErrorKind::Connection, Delivery::MaybeSent));
}

#[test]
fn a_reset_may_have_been_sent() {
    let server = Server::new([Reply::Reset]);
    let error = runtime::block_on(server.client().call(&WRITE, write(), &options())).unwrap_err();
    assert_eq!((error.kind(), error.delivery()), (ErrorKind::Connection, Delivery::MaybeSent), "{error}");
    assert_eq!((error.status(), error.attempts()), (None, 1));
}

#[test]
fn no_connection_is_never_sent() {
    let port = std::net::TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
    let server = Server::new([]);
    let client = server.builder().base_url(format!("http://127.0.0.1:{port}")).max_retries(0).build().unwrap();
    let error = runtime::block_on(client.call(&WRITE, write(), &options())).unwrap_err();
    assert_eq!((error.kind(), error.delivery()), (ErrorKind::Connection, Delivery::NeverSent), "{error}");
    assert!(error.message().contains("refused"), "{error}");

    let client = server.builder().base_url("https://nowhere.invalid").max_retries(0).build().unwrap();
    let error = runtime::block_on(client.call(&WRITE, write(), &options())).unwrap_err();
    assert_eq!((error.kind(), error.delivery()), (ErrorKind::Connection, Delivery::NeverSent), "{error}");
}

#[test]
fn tls_that_fails_is_never_sent() {
    // A server that speaks no TLS.
    let server = Server::new([]);
    let url = server.url.replace("http://", "https://");
    let client = server.builder().base_url(url).max_retries(0).build().unwrap();
    let error = runtime::block_on(client.call(
        &WRITE,
        write(),
        &CallOptions { timeout: Some(Duration::from_secs(2)), ..options() },
    ))
    .unwrap_err();
    assert_eq!(error.delivery(), Delivery::NeverSent, "{error}");
    assert_eq!(server.count(), 0);
}

#[test]
fn each_limit_says_which_one_passed() {
    let server = Server::new([Reply::Hang]);
    let client = server.builder().attempt_timeout(Duration::from_millis(80)).build().unwrap();
    let error = runtime::block_on(client.call(&WRITE, write(), &options())).unwrap_err();
    assert_eq!((error.kind(), error.delivery()), (ErrorKind::Timeout, Delivery::MaybeSent));
    assert!(error.message().contains("attempt's limit of 80ms"), "{error}");
    assert!(server.sees_a_close());

    let server = Server::new([Reply::Hang]);
    let options = CallOptions { timeout: Some(Duration::from_millis(80)), ..options() };
    let error = runtime::block_on(server.client().call(&WRITE, write(), &options)).unwrap_err();
    assert!(error.message().contains("call's limit of 80ms"), "{error}");
    assert_eq!((error.kind(), error.attempts()), (ErrorKind::Timeout, 1));

    let slow =
        Reply::Pieces { length: 10, pieces: vec![(Duration::ZERO, b"1".to_vec()), (Duration::from_secs(1), vec![])] };
    let server = Server::new([slow]);
    let error = runtime::block_on(server.client().call(&WRITE, write(), &options)).unwrap_err();
    assert_eq!((error.kind(), error.status()), (ErrorKind::Timeout, Some(200)));
    assert_eq!(error.delivery(), Delivery::Answered);

    let zero = CallOptions { timeout: Some(Duration::ZERO), ..CallOptions::default() };
    let error = runtime::block_on(server.client().call(&WRITE, write(), &zero)).unwrap_err();
    assert_eq!((error.kind(), error.path()), (ErrorKind::Input, Some("options.timeout")));
}

#[test]
fn a_limit_beyond_all_clocks_is_no_limit() {
    let server = Server::new([]);
    let client = server.builder().timeout(Duration::MAX).attempt_timeout(Duration::MAX).build().unwrap();
    runtime::block_on(client.call(&READ, read(), &options())).unwrap();
}

#[test]
fn a_connection_that_is_never_made_is_never_sent() {
    // A full backlog: the kernel answers no further connection, as a dead host would not.
    let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let address = listener.local_addr().unwrap();
    let mut waiting = Vec::new();
    loop {
        match std::net::TcpStream::connect_timeout(&address, Duration::from_millis(100)) {
            Ok(stream) if waiting.len() < 20_000 => waiting.push(stream),
            Ok(_) => return,
            Err(_) => break,
        }
    }
    let server = Server::new([]);
    let builder = || server.builder().base_url(format!("http://{address}")).max_retries(0);
    let client = builder().connect_timeout(Duration::from_millis(150)).build().unwrap();
    let error = runtime::block_on(client.call(&WRITE, write(), &options())).unwrap_err();
    assert_eq!((error.kind(), error.delivery()), (ErrorKind::Timeout, Delivery::NeverSent), "{error}");
    assert!(error.message().contains("connect limit of 150ms"), "{error}");

    // The limit of the call passes first, while nothing has left yet.
    let short = CallOptions { timeout: Some(Duration::from_millis(150)), ..options() };
    let error = runtime::block_on(builder().build().unwrap().call(&WRITE, write(), &short)).unwrap_err();
    assert_eq!((error.kind(), error.delivery()), (ErrorKind::Timeout, Delivery::NeverSent), "{error}");
}

#[test]
fn dropping_a_call_closes_its_connection() {
    // From another executor, where the work runs as a task of the library's runtime.
    let server = Server::new([Reply::Hang]);
    let client = server.client();
    let other = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    other.block_on(async {
        let options = options();
        let call = client.call(&WRITE, write(), &options);
        tokio::time::timeout(Duration::from_millis(150), call).await.unwrap_err();
    });
    assert!(server.sees_a_close());

    // On the library's own runtime.
    let server = Server::new([Reply::Hang]);
    let client = server.client();
    runtime::block_on(async {
        let task = tokio::spawn(async move { client.call(&WRITE, write(), &CallOptions::default()).await });
        tokio::time::sleep(Duration::from_millis(150)).await;
        task.abort();
    });
    assert!(server.sees_a_close());
    assert_eq!(server.count(), 1);
}

#[test]
fn a_call_works_without_any_runtime() {
    // An executor that knows no tokio: poll, park, poll.
    struct Unpark(std::thread::Thread);
    impl std::task::Wake for Unpark {
        fn wake(self: std::sync::Arc<Self>) {
            self.0.unpark();
        }
    }
    let server = Server::new([]);
    let client = server.client();
    let options = options();
    let mut call = Box::pin(client.call(&READ, read(), &options));
    let waker = std::sync::Arc::new(Unpark(std::thread::current())).into();
    let mut context = std::task::Context::from_waker(&waker);
    let answer = loop {
        match call.as_mut().poll(&mut context) {
            std::task::Poll::Ready(answer) => break answer,
            std::task::Poll::Pending => std::thread::park(),
        }
    };
    assert_eq!(answer.unwrap().status, 200);
}

#[test]
fn answers_are_limited_after_decompression() {
    let gzip = |status| gzipped(status, zeros_compressed());
    let server = Server::new([gzip(200), gzip(200), gzip(500)]);
    let client = server.builder().max_response_bytes(100_000).build().unwrap();
    let whole = runtime::block_on(client.call(&READ, read(), &options())).unwrap();
    assert!(whole.body.as_ref() == [0; 100_000]);
    let client = server.builder().max_response_bytes(99_999).build().unwrap();
    for status in [200, 500] {
        let error = runtime::block_on(client.call(&READ, read(), &options())).unwrap_err();
        assert_eq!((error.kind(), error.status()), (ErrorKind::ResponseTooLarge, Some(status)));
        assert_eq!(error.attempts(), 1);
    }
}

#[test]
fn what_cannot_be_decompressed_is_a_decode_error() {
    let server = Server::new([gzipped(200, b"this is no gzip at all".to_vec())]);
    let error = runtime::block_on(server.client().call(&READ, read(), &options())).unwrap_err();
    assert_eq!((error.kind(), error.status()), (ErrorKind::Decode, Some(200)), "{error}");
}

#[test]
fn a_compressed_answer_that_ends_early_is_no_short_answer() {
    let whole = zeros_compressed();
    for length in [1, 60, whole.len() - 8, whole.len() - 1] {
        let server = Server::new([gzipped(202, whole[..length].to_vec())]);
        let error = runtime::block_on(server.client().call(&WRITE, write(), &options())).unwrap_err();
        assert_eq!((error.status(), error.delivery()), (Some(202), Delivery::Answered), "{length}: {error}");
        assert_eq!(error.attempts(), 1);
    }
}

#[test]
fn nothing_is_nothing_compressed_too() {
    let server = Server::new([gzipped(200, Vec::new())]);
    let answer = runtime::block_on(server.client().call(&READ, read(), &options())).unwrap();
    assert_eq!((answer.body.len(), answer.attempts), (0, 1));
}

#[test]
fn an_answer_that_promises_too_much_is_not_waited_for() {
    let pieces = vec![(Duration::ZERO, b"1".to_vec()), (Duration::from_secs(30), vec![])];
    let server = Server::new([Reply::Pieces { length: 2_000, pieces }]);
    let client = server.builder().max_response_bytes(1_999).build().unwrap();
    let started = Instant::now();
    let error = runtime::block_on(client.call(&READ, read(), &options())).unwrap_err();
    assert_eq!((error.kind(), error.status()), (ErrorKind::ResponseTooLarge, Some(200)), "{error}");
    assert!(started.elapsed() < Duration::from_secs(10));
}

#[test]
fn the_escape_hatch_stays_on_its_host() {
    let server = Server::new([]);
    let client = server.builder().base_url(format!("{}/proxy/bird/", server.url)).build().unwrap();
    let send = |request: Request| runtime::block_on(client.request(request, &CallOptions::default()));
    for path in [
        "https://evil.test/x",
        "//evil.test/x",
        "/a//b",
        "a/b",
        "",
        "/../x",
        "/a/..",
        "/a/%2e%2E/b",
        "/a/%2E",
        "/a%2f../b",
        "/a%5c..%5cb",
        "/@evil.test",
        "/a\\b",
        "/a\nb",
        "/a%0d%0ab",
        "/a?b=c",
        "/a#b",
        "/a%zz",
    ] {
        let error = send(Request::new("GET", path)).unwrap_err();
        assert_eq!((error.kind(), error.path()), (ErrorKind::Input, Some("path")), "{path:?}");
    }
    assert_eq!(server.count(), 0);

    let request = Request::new("post", "/v/a%40b/é x")
        .query("a", "1")
        .query("a", "2 3")
        .header("x-mine", "yes")
        .json(json!({"z": null}));
    let answer = send(request).unwrap();
    assert_eq!(answer.status, 200);
    let seen = server.seen().remove(0);
    assert_eq!((seen.method.as_str(), seen.target.as_str()), ("POST", "/proxy/bird/v/a%40b/%C3%A9%20x?a=1&a=2%203"));
    assert_eq!(seen.body, br#"{"z":null}"#);
    assert_eq!(seen.header("authorization"), Some(format!("AccessKey {KEY}").as_str()));
    assert_eq!((seen.header("x-mine"), seen.header("content-type")), (Some("yes"), Some("application/json")));

    let error = send(Request::new("GET", "/a").header("Authorization", "mine")).unwrap_err();
    assert_eq!(error.path(), Some("headers.Authorization"));
    let error = send(Request::new("BREW", "/a")).unwrap_err();
    assert_eq!(error.path(), Some("method"));
    send(Request::new("PUT", "/m").host(Host::Media).bytes("raw").header("content-type", "text/plain")).unwrap();
    assert_eq!(server.seen()[1].body, b"raw");
}

#[test]
fn many_calls_at_once_share_a_client() {
    let server = Server::new([]);
    let client = server.client();
    let started = Instant::now();
    runtime::block_on(async {
        let tasks: Vec<_> = (0..64)
            .map(|_| {
                let client = client.clone();
                tokio::spawn(async move { client.call(&READ, read(), &CallOptions::default()).await })
            })
            .collect();
        for task in tasks {
            assert_eq!(task.await.unwrap().unwrap().status, 200);
        }
    });
    assert!(started.elapsed() < Duration::from_secs(10));
}

fn gzipped(status: u16, body: Vec<u8>) -> Reply {
    Reply::Full { status, headers: vec![("content-encoding".into(), "gzip".into())], body }
}

/// 100,000 zeros as gzip, made once and written down.
fn zeros_compressed() -> Vec<u8> {
    let text = concat!(
        "1f8b0800000000000203edc13101000000c2a0f54f6d0d0fa000000000000000000000000000000000000000000000000000",
        "0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
        "0000000000000000000000000000000000000000008057037d9511d4a0860100"
    );
    (0..text.len()).step_by(2).map(|at| u8::from_str_radix(&text[at..at + 2], 16).unwrap()).collect()
}
