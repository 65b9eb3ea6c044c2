//! Credentials: which header they become, when a provider is asked, and that nothing shows them.
#![allow(clippy::unwrap_used, clippy::expect_used)]

mod support;

use std::{
    io,
    pin::Pin,
    sync::{
        Arc, Mutex,
        atomic::{AtomicUsize, Ordering},
    },
    time::Duration,
};

use birdwire::{CallOptions, Client, ClientBuilder, Delivery, Error, ErrorKind, runtime};
use serde_json::json;
use support::{KEY, READ, Reply, Server, WORKSPACE, WRITE, read, write};
use tracing_subscriber::fmt::MakeWriter;

fn builder(server: &Server) -> ClientBuilder {
    Client::builder().workspace_id(WORKSPACE).base_url(&server.url)
}

type Asked = Arc<Mutex<Vec<Option<String>>>>;

type Token = Pin<Box<dyn Future<Output = Result<String, Error>> + Send>>;

/// Gives `token-1`, `token-2`, … and notes what it was told was rejected.
fn counting(wait: Duration) -> (impl Fn(Option<&str>) -> Token + Send + Sync, Asked) {
    let asked = Asked::default();
    let notes = asked.clone();
    let provider = move |rejected: Option<&str>| -> Token {
        let mut notes = notes.lock().unwrap();
        notes.push(rejected.map(str::to_owned));
        let token = format!("token-{}", notes.len());
        Box::pin(async move {
            tokio::time::sleep(wait).await;
            Ok(token)
        })
    };
    (provider, asked)
}

#[test]
fn a_bearer_token_is_sent_as_one() {
    let server = Server::new([]);
    let client = builder(&server).bearer_token("user-token").build().unwrap();
    runtime::block_on(client.call(&READ, read(), &CallOptions::default())).unwrap();
    assert_eq!(server.seen()[0].header("authorization"), Some("Bearer user-token"));
}

#[test]
fn a_provider_is_asked_once_and_its_token_kept() {
    let server = Server::new([]);
    let (provider, asked) = counting(Duration::from_millis(100));
    let client = builder(&server).token_provider(provider).build().unwrap();
    runtime::block_on(async {
        let tasks: Vec<_> = (0..32)
            .map(|_| {
                let client = client.clone();
                tokio::spawn(async move { client.call(&READ, read(), &CallOptions::default()).await })
            })
            .collect();
        for task in tasks {
            task.await.unwrap().unwrap();
        }
    });
    assert_eq!(*asked.lock().unwrap(), [None]);
    assert!(server.seen().iter().all(|seen| seen.header("authorization") == Some("Bearer token-1")));
}

#[test]
fn a_provider_is_asked_again_after_a_401_and_only_once_a_call() {
    let server = Server::new([Reply::ok(), Reply::status(401)]);
    let (provider, asked) = counting(Duration::ZERO);
    let client = builder(&server).token_provider(provider).max_retries(0).build().unwrap();
    runtime::block_on(client.call(&READ, read(), &CallOptions::default())).unwrap();
    // Even a send: a 401 means that nothing was done.
    let answer = runtime::block_on(client.call(&WRITE, write(), &CallOptions::default())).unwrap();
    assert_eq!(answer.attempts, 2);
    assert_eq!(*asked.lock().unwrap(), [None, Some("token-1".to_owned())]);
    assert_eq!(server.seen()[2].header("authorization"), Some("Bearer token-2"));

    server.push(Reply::status(401));
    server.push(Reply::status(401));
    let error = runtime::block_on(client.call(&READ, read(), &CallOptions::default())).unwrap_err();
    assert_eq!((error.kind(), error.attempts()), (ErrorKind::Authentication, 2));
    assert_eq!(asked.lock().unwrap().len(), 3);
}

#[test]
fn many_401s_ask_once() {
    // All eight leave with the first token, and all are turned away.
    let refused = (0..8).map(|_| Reply::After(Duration::from_millis(200), Box::new(Reply::status(401))));
    let server = Server::new(refused);
    let (provider, asked) = counting(Duration::from_millis(50));
    let client = builder(&server).token_provider(provider).build().unwrap();
    runtime::block_on(async {
        let tasks: Vec<_> = (0..8)
            .map(|_| {
                let client = client.clone();
                tokio::spawn(async move { client.call(&READ, read(), &CallOptions::default()).await })
            })
            .collect();
        for task in tasks {
            task.await.unwrap().unwrap();
        }
    });
    assert_eq!(*asked.lock().unwrap(), [None, Some("token-1".to_owned())]);
}

#[test]
fn a_fixed_key_is_not_tried_again() {
    let server = Server::new([Reply::status(401)]);
    let error = runtime::block_on(server.client().call(&READ, read(), &CallOptions::default())).unwrap_err();
    assert_eq!((error.kind(), server.count()), (ErrorKind::Authentication, 1));
}

#[test]
fn a_provider_that_fails_is_heard_by_all_who_waited() {
    let server = Server::new([]);
    let count = Arc::new(AtomicUsize::new(0));
    let counted = count.clone();
    let provider = move |_: Option<&str>| {
        counted.fetch_add(1, Ordering::SeqCst);
        async {
            tokio::time::sleep(Duration::from_millis(100)).await;
            Err(Error::new(ErrorKind::Authentication, Delivery::NeverSent, "signed out"))
        }
    };
    let client = builder(&server).token_provider(provider).build().unwrap();
    runtime::block_on(async {
        let tasks: Vec<_> = (0..8)
            .map(|_| {
                let client = client.clone();
                tokio::spawn(async move { client.call(&READ, read(), &CallOptions::default()).await })
            })
            .collect();
        for task in tasks {
            let error = task.await.unwrap().unwrap_err();
            assert_eq!((error.message(), error.attempts()), ("signed out", 0));
            assert_eq!(error.delivery(), Delivery::NeverSent);
        }
    });
    assert_eq!(count.load(Ordering::SeqCst), 1);
    // A later call asks anew.
    runtime::block_on(client.call(&READ, read(), &CallOptions::default())).unwrap_err();
    assert_eq!((count.load(Ordering::SeqCst), server.count()), (2, 0));
}

#[test]
fn a_provider_that_never_answers_meets_the_deadline() {
    let server = Server::new([]);
    let client = builder(&server).token_provider(|_: Option<&str>| std::future::pending()).build().unwrap();
    let options = CallOptions { timeout: Some(Duration::from_millis(80)), ..CallOptions::default() };
    let error = runtime::block_on(client.call(&WRITE, write(), &options)).unwrap_err();
    assert_eq!((error.kind(), error.delivery()), (ErrorKind::Timeout, Delivery::NeverSent));
    assert!(error.message().contains("token provider"), "{error}");
}

#[test]
fn a_token_that_cannot_be_sent_is_refused_and_not_shown() {
    let server = Server::new([]);
    let client =
        builder(&server).token_provider(|_: Option<&str>| async { Ok("bad-token\n".to_owned()) }).build().unwrap();
    let error = runtime::block_on(client.call(&READ, read(), &CallOptions::default())).unwrap_err();
    assert_eq!((error.kind(), error.path()), (ErrorKind::Input, Some("token_provider")));
    assert!(!format!("{error} {error:?}").contains("bad-token"));
}

/// Everything that is logged, as one text.
#[derive(Clone, Default)]
struct Log(Arc<Mutex<Vec<u8>>>);

impl io::Write for Log {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.lock().unwrap().extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

impl<'a> MakeWriter<'a> for Log {
    type Writer = Self;

    fn make_writer(&'a self) -> Self {
        self.clone()
    }
}

fn chain(error: &Error) -> String {
    let mut text = format!("{error}\n{error:?}\n");
    let mut cause = std::error::Error::source(error);
    while let Some(inner) = cause {
        text.push_str(&format!("{inner}\n{inner:?}\n"));
        cause = inner.source();
    }
    text
}

#[test]
fn nothing_shows_the_key() {
    // A server that says everything it was told back.
    let echo = json!({
        "code": format!("Key{KEY}"),
        "message": format!("the key {KEY} is not known"),
        "details": {KEY: [format!("Bearer {KEY}")]},
    });
    let mut replies = vec![Reply::json(403, echo).with("x-request-id", KEY).with("x-echo", KEY)];
    replies.push(Reply::Full { status: 502, headers: vec![], body: format!("<p>{KEY}</p>").into_bytes() });
    replies.extend([Reply::Reset, Reply::Hang, Reply::Cut { status: 200, body: vec![0; 99], at: 1 }, Reply::ok()]);
    let server = Server::new(replies);
    let builder = server
        .builder()
        .max_retries(0)
        .attempt_timeout(Duration::from_millis(100))
        .default_headers([("x-other-secret", "sk-header-111")]);
    let mut shown = format!("{builder:?}");
    let client = builder.build().unwrap();
    shown.push_str(&format!("{client:?}"));

    let log = Log::default();
    let subscriber = tracing_subscriber::fmt()
        .with_max_level(tracing::Level::TRACE)
        .with_span_events(tracing_subscriber::fmt::format::FmtSpan::FULL)
        .with_writer(log.clone())
        .finish();
    let other = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    tracing::subscriber::with_default(subscriber, || {
        for _ in 0..5 {
            let mut arguments = read();
            arguments.query = json!({"tag": "of-the-user"});
            let error = other.block_on(client.call(&READ, arguments, &CallOptions::default())).unwrap_err();
            shown.push_str(&chain(&error));
            shown.push_str(&format!("{:?} {:?} {:?}", error.headers(), error.details(), error.code()));
            shown.push_str(&String::from_utf8_lossy(error.body().map_or(&[], |body| body.as_ref())));
        }
        other.block_on(client.call(&READ, read(), &CallOptions::default())).unwrap();
    });
    let log = String::from_utf8(log.0.lock().unwrap().clone()).unwrap();
    assert!(log.contains("birdwire.call") && log.contains("birdwire.attempt"), "{log}");
    assert!(log.contains("things.get") && log.contains("status=403"), "{log}");
    let ours: String = log.lines().filter(|line| line.contains("birdwire")).collect();
    assert!(!ours.contains("of-the-user") && !ours.contains(WORKSPACE), "{ours}");
    shown.push_str(&log);
    for secret in [KEY, "sk-header-111"] {
        assert!(!shown.contains(secret), "{shown}");
    }
    assert!(shown.contains("[redacted]"));
    assert_eq!(server.count(), 6);
}
