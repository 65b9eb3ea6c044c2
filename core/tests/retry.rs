//! When a call is repeated, how long it waits, and that it counts right.
#![allow(clippy::unwrap_used, clippy::expect_used)]

mod support;

use std::time::{Duration, Instant, SystemTime};

use birdwire::{CallOptions, Delivery, ErrorKind, Request, call::Arguments, operation::Operation, runtime};
use serde_json::json;
use support::{READ, REFERENCE, Reply, SAFE, Server, WRITE, read, write};

fn arguments(operation: &'static Operation) -> Arguments {
    if operation.body.is_some() { write() } else { read() }
}

/// How many requests a first answer costs, where the second is a 200.
fn requests(operation: &'static Operation, arguments: Arguments, first: Reply) -> usize {
    let server = Server::new([first]);
    let client = server.builder().attempt_timeout(Duration::from_millis(300)).build().unwrap();
    let result = runtime::block_on(client.call(operation, arguments, &CallOptions::default()));
    let attempts = match &result {
        Ok(answer) => answer.attempts,
        Err(error) => error.attempts(),
    };
    assert_eq!(attempts as usize, server.count(), "attempts are what was on the wire");
    assert_eq!(result.is_ok(), server.count() > 1);
    server.count()
}

#[test]
fn the_table() {
    // Retry-After: 0 spares the tests the wait.
    let status = |status| Reply::status(status).with("retry-after", "0");
    for code in [408, 429, 500, 502, 503, 504] {
        assert_eq!(requests(&READ, arguments(&READ), status(code)), 2, "read {code}");
        assert_eq!(requests(&SAFE, arguments(&SAFE), status(code)), 2, "safe {code}");
        let unsafe_ = if matches!(code, 429 | 503) { 2 } else { 1 };
        assert_eq!(requests(&WRITE, arguments(&WRITE), status(code)), unsafe_, "unsafe {code}");
        assert_eq!(requests(&REFERENCE, arguments(&REFERENCE), status(code)), unsafe_, "reference without one {code}");
        let body = json!({"text": "x", "reference": "order-1"});
        let with = Arguments { body: Some(body), ..write() };
        assert_eq!(requests(&REFERENCE, with, status(code)), 2, "reference {code}");
    }
    for code in [302, 400, 401, 403, 404, 409, 422] {
        assert_eq!(requests(&READ, arguments(&READ), status(code)), 1, "read {code}");
        assert_eq!(requests(&WRITE, arguments(&WRITE), status(code)), 1, "unsafe {code}");
    }
}

#[test]
fn broken_connections() {
    let cut = || Reply::Cut { status: 200, body: vec![b' '; 100], at: 10 };
    for reply in [Reply::Reset, Reply::Hang, cut()] {
        assert_eq!(requests(&READ, read(), reply.clone()), 2, "{reply:?}");
        assert_eq!(requests(&SAFE, write(), reply.clone()), 2, "{reply:?}");
        assert_eq!(requests(&WRITE, write(), reply.clone()), 1, "{reply:?}");
    }
    // The status is there, and says that nothing was done.
    assert_eq!(requests(&WRITE, write(), Reply::Cut { status: 503, body: vec![b' '; 100], at: 10 }), 2);
}

#[test]
fn a_send_that_never_left_goes_again() {
    let port = std::net::TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
    let server = Server::new([]);
    let client = server.builder().base_url(format!("http://127.0.0.1:{port}")).max_retries(1).build().unwrap();
    let error = runtime::block_on(client.call(&WRITE, write(), &CallOptions::default())).unwrap_err();
    assert_eq!((error.attempts(), error.delivery()), (2, Delivery::NeverSent));
}

#[test]
fn the_last_error_is_told_and_the_count_is_exact() {
    let server = Server::new((0..9).map(|_| Reply::status(503).with("retry-after", "0")));
    let client = server.client();
    let call = |retries| {
        let options = CallOptions { max_retries: retries, ..CallOptions::default() };
        runtime::block_on(client.call(&WRITE, write(), &options)).unwrap_err()
    };
    assert_eq!(call(None).attempts(), 3);
    assert_eq!(server.count(), 3);
    assert_eq!(call(Some(0)).attempts(), 1);
    let error = call(Some(4));
    assert_eq!((error.attempts(), error.kind(), error.retry_after()), (5, ErrorKind::Server, Some(Duration::ZERO)));
    assert_eq!(server.count(), 9);
}

#[test]
fn retry_after_is_waited_for() {
    let server = Server::new([Reply::status(429).with("retry-after", "1")]);
    let started = Instant::now();
    runtime::block_on(server.client().call(&WRITE, write(), &CallOptions::default())).unwrap();
    assert!(started.elapsed() >= Duration::from_secs(1), "{:?}", started.elapsed());

    // A date has whole seconds, so the wait is between one and two.
    let date = httpdate::fmt_http_date(SystemTime::now() + Duration::from_secs(2));
    let server = Server::new([Reply::status(503).with("retry-after", &date)]);
    let started = Instant::now();
    runtime::block_on(server.client().call(&WRITE, write(), &CallOptions::default())).unwrap();
    assert!(started.elapsed() >= Duration::from_millis(900), "{:?}", started.elapsed());
}

#[test]
fn a_wait_beyond_the_deadline_fails_at_once() {
    let date = httpdate::fmt_http_date(SystemTime::now() + Duration::from_secs(3600));
    for (header, least) in [("120", 120), (date.as_str(), 3500), ("99999999999999999999", 1_000_000)] {
        let server = Server::new([Reply::status(429).with("retry-after", header)]);
        let started = Instant::now();
        let error = runtime::block_on(server.client().call(&READ, read(), &CallOptions::default())).unwrap_err();
        assert!(started.elapsed() < Duration::from_secs(1));
        assert_eq!((error.kind(), error.attempts()), (ErrorKind::RateLimit, 1));
        assert!(error.retry_after().unwrap() >= Duration::from_secs(least));
        assert_eq!(server.count(), 1);
    }
}

#[test]
fn the_deadline_holds_over_all_attempts() {
    let server = Server::new((0..50).map(|_| Reply::Hang));
    let client = server.builder().attempt_timeout(Duration::from_millis(100)).max_retries(50).build().unwrap();
    let options = CallOptions { timeout: Some(Duration::from_millis(700)), ..CallOptions::default() };
    let started = Instant::now();
    let error = runtime::block_on(client.call(&READ, read(), &options)).unwrap_err();
    assert!(started.elapsed() < Duration::from_millis(1500), "{:?}", started.elapsed());
    assert_eq!(error.kind(), ErrorKind::Timeout);
    assert!(server.sees_requests(error.attempts() as usize));
    assert_eq!(server.count(), error.attempts() as usize);
}

#[test]
fn a_doubt_stays_after_a_repeat_that_never_left() {
    // The first attempt of a safe write breaks, the second is refused: the first may still have had its effect.
    let server = Server::new([Reply::Reset, Reply::status(429)]);
    let options = CallOptions { max_retries: Some(1), ..CallOptions::default() };
    let error = runtime::block_on(server.client().call(&SAFE, write(), &options)).unwrap_err();
    assert_eq!((error.kind(), error.delivery(), error.attempts()), (ErrorKind::RateLimit, Delivery::MaybeSent, 2));
}

#[test]
fn of_free_requests_only_reads_are_repeated() {
    for (method, count) in [("GET", 2), ("HEAD", 2), ("PUT", 1), ("POST", 1), ("DELETE", 1)] {
        let body = if method == "HEAD" { Vec::new() } else { b"{}".to_vec() };
        let first = Reply::Full { status: 500, headers: vec![("retry-after".into(), "0".into())], body };
        let second = Reply::Full { status: 204, headers: vec![], body: vec![] };
        let server = Server::new([first, second]);
        let request = Request::new(method, "/x");
        let result = runtime::block_on(server.client().request(request, &CallOptions::default()));
        assert_eq!((server.count(), result.is_ok()), (count, count == 2), "{method}");
    }
}

#[test]
fn a_connection_the_server_closed_in_the_meantime_costs_no_read() {
    let server = Server::new([Reply::ok(), Reply::ok()]);
    let client = server.client();
    runtime::block_on(client.call(&READ, read(), &CallOptions::default())).unwrap();
    server.push(Reply::Reset);
    runtime::block_on(client.call(&READ, read(), &CallOptions::default())).unwrap();
    runtime::block_on(client.call(&READ, read(), &CallOptions::default())).unwrap();
}
