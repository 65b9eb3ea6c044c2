//! Whom a client trusts, and how it shares connections that speak HTTP/2.
#![allow(clippy::unwrap_used, clippy::expect_used)]

mod support;

use std::{
    collections::BTreeSet,
    io::Write,
    net::TcpListener,
    time::{Duration, Instant},
};

use birdwire::{CallOptions, Client, ClientBuilder, Delivery, Error, ErrorKind, Response, call::Arguments, runtime};
use http::Version;
use serde_json::json;
use support::{
    KEY, READ, Seen, WRITE,
    frames::{Frames, Instead},
    read,
    tls::{Authority, Host, client},
    write,
};

fn send(client: &Client, text: &str) -> Result<Response, Error> {
    runtime::block_on(client.call(&WRITE, saying(text), &CallOptions::default()))
}

fn saying(text: &str) -> Arguments {
    Arguments { body: Some(json!({ "text": text })), ..write() }
}

fn refused(builder: ClientBuilder) -> Error {
    send(&builder.build().unwrap(), "hello").unwrap_err()
}

/// What was said, if nothing was said twice.
fn once(seen: &[Seen]) -> BTreeSet<&[u8]> {
    let bodies: BTreeSet<_> = seen.iter().map(|seen| seen.body.as_slice()).collect();
    assert_eq!(bodies.len(), seen.len(), "each send arrives once");
    bodies
}

#[test]
fn the_host_chooses_the_version() {
    for (protocols, version) in [
        (&[][..], Version::HTTP_11),
        (&["http/1.1"], Version::HTTP_11),
        (&["h2", "http/1.1"], Version::HTTP_2),
        (&["http/1.1", "h2"], Version::HTTP_11),
    ] {
        let host = Host::new("localhost", protocols);
        let client = host.builder().build().unwrap();
        assert_eq!(send(&client, "hello").unwrap().status, 200);
        runtime::block_on(client.call(&READ, read(), &CallOptions::default())).unwrap();
        let seen = host.seen();
        assert_eq!(seen[0].version, version, "{protocols:?}");
        assert_eq!(seen[0].body, br#"{"text":"hello"}"#);
        assert_eq!(seen[0].header("authorization"), Some(format!("AccessKey {KEY}").as_str()));
        assert_eq!(seen[0].header("content-length"), Some("16"));
        assert_eq!((seen[1].method.as_str(), seen[1].body.len()), ("GET", 0));
    }
}

#[test]
fn calls_at_once_share_one_http_2_connection() {
    let host = Host::new("localhost", &["h2"]);
    let client = host.builder().build().unwrap();
    send(&client, "first").unwrap();
    // None is answered before all are there.
    host.gather(21);
    at_once(&client);
    assert_eq!(once(&host.seen()).len(), 21);
    assert_eq!(host.connections(), 1);
}

#[test]
fn calls_that_open_the_connection_together_arrive_once_each() {
    for protocols in [["h2"], ["http/1.1"]] {
        let host = Host::new("localhost", &protocols);
        host.gather(20);
        at_once(&host.builder().build().unwrap());
        assert_eq!(once(&host.seen()).len(), 20);
    }
}

fn at_once(client: &Client) {
    runtime::block_on(async {
        let tasks: Vec<_> = (0..20)
            .map(|number| {
                let client = client.clone();
                let arguments = saying(&number.to_string());
                tokio::spawn(async move { client.call(&WRITE, arguments, &CallOptions::default()).await })
            })
            .collect();
        for task in tasks {
            let answer = task.await.unwrap().unwrap();
            assert_eq!((answer.status, answer.attempts), (200, 1));
        }
    });
}

#[test]
fn a_bundle_may_be_a_file() {
    let host = Host::new("localhost", &["h2"]);
    let mut file = tempfile::NamedTempFile::new().unwrap();
    file.write_all(host.authority.pem().as_bytes()).unwrap();
    let client = host.stranger().ca_bundle_path(file.path()).build().unwrap();
    assert_eq!(send(&client, "hello").unwrap().status, 200);
}

#[test]
fn a_host_that_is_not_trusted_is_tried_once_and_told_nothing() {
    let host = Host::new("localhost", &["h2", "http/1.1"]);
    let elsewhere = Host::new("bird.test", &["h2", "http/1.1"]);
    for (host, builder, why) in [
        (&host, host.stranger(), "UnknownIssuer"),
        (&host, host.stranger().ca_bundle_pem(Authority::new().pem()), "certificate"),
        (&elsewhere, elsewhere.builder(), "not valid for name"),
    ] {
        let before = host.connections();
        let error = refused(builder);
        assert_eq!((error.kind(), error.delivery()), (ErrorKind::Connection, Delivery::NeverSent), "{error}");
        assert!(error.message().starts_with("no connection: ") && error.message().contains(why), "{error}");
        assert_eq!((error.attempts(), error.status()), (1, None));
        assert!(host.is_refused(before + 1));
        assert_eq!(host.connections(), before + 1);
        assert!(host.seen().is_empty(), "the access key stays here");
    }
}

#[test]
fn a_handshake_that_never_ends_is_the_connect_limit() {
    let silent = TcpListener::bind("127.0.0.1:0").unwrap();
    let started = Instant::now();
    let limited = client(silent.local_addr().unwrap()).connect_timeout(Duration::from_millis(150)).max_retries(0);
    let error = refused(limited);
    assert_eq!((error.kind(), error.delivery()), (ErrorKind::Timeout, Delivery::NeverSent), "{error}");
    assert!(error.message().contains("connect limit of 150ms"), "{error}");
    assert!(started.elapsed() < Duration::from_secs(5));
}

#[test]
fn a_goodbye_between_two_calls_is_not_noticed() {
    let host = Host::new("localhost", &["h2"]);
    let client = host.builder().max_retries(0).build().unwrap();
    for round in 0..20 {
        let answer = send(&client, &round.to_string()).unwrap();
        assert_eq!(answer.attempts, 1);
        assert!(host.says_goodbye());
    }
    assert_eq!(once(&host.seen()).len(), 20);
    assert_eq!(host.connections(), 20);
}

#[test]
fn a_send_that_the_host_did_not_look_at_goes_again() {
    for (instead, connections) in [(Instead::Goodbye { last: 1 }, 2), (Instead::Refused, 1)] {
        let host = Frames::new(instead);
        let client = host.builder().build().unwrap();
        send(&client, "first").unwrap();
        let answer = send(&client, "second").unwrap();
        assert_eq!((answer.status, answer.attempts), (200, 2), "{instead:?}");
        assert_eq!(host.served(), [r#"{"text":"first"}"#, r#"{"text":"second"}"#]);
        assert_eq!(host.connections(), connections, "{instead:?}");

        let host = Frames::new(instead);
        let client = host.builder().max_retries(0).build().unwrap();
        send(&client, "first").unwrap();
        let error = send(&client, "second").unwrap_err();
        assert_eq!((error.kind(), error.delivery()), (ErrorKind::Connection, Delivery::NeverSent), "{error}");
    }
}

#[test]
fn a_goodbye_that_counts_the_send_in_leaves_a_doubt() {
    let host = Frames::new(Instead::Goodbye { last: 3 });
    let client = host.builder().build().unwrap();
    send(&client, "first").unwrap();
    let error = send(&client, "second").unwrap_err();
    assert_eq!((error.kind(), error.delivery()), (ErrorKind::Connection, Delivery::MaybeSent), "{error}");
    assert_eq!((error.attempts(), host.connections()), (1, 1));
}
