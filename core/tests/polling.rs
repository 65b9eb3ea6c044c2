//! Methods that wait for a job: when they ask, when they end, and what they say when the time is over.
#![allow(clippy::unwrap_used, clippy::expect_used)]

mod support;

use std::time::{Duration, Instant};

use birdwire::{
    CallOptions, Delivery, Error, ErrorKind, Response,
    call::Arguments,
    operation::{Answer, Method, Operation, Retry, Wait},
    runtime,
};
use serde_json::json;
use support::{Reply, Server, operation};

static JOB: Operation = Operation {
    answer: Answer::Json { required: &["id"] },
    wait: Some(Wait { name: "things.wait", member: "status", until: &["completed", "failed"] }),
    ..operation("things.getStatus", Method::Get, Retry::Read)
};

fn state(status: &str) -> Reply {
    Reply::json(200, json!({"id": "1", "status": status}))
}

fn wait(server: &Server, options: CallOptions) -> Result<Response, Error> {
    let arguments = Arguments { path: vec!["c1".into()], ..Arguments::default() };
    let client = server.client();
    runtime::block_on(client.wait(&JOB, arguments, &options))
}

/// Without the limit, a wait that does not see its end would take ten minutes to fail.
fn often() -> CallOptions {
    let (timeout, poll_interval) = (Some(Duration::from_secs(10)), Some(Duration::from_millis(20)));
    CallOptions { timeout, poll_interval, ..CallOptions::default() }
}

#[test]
fn it_asks_at_once_and_ends_at_every_state_that_is_final() {
    for last in ["completed", "failed"] {
        let server = Server::new([state("pending"), state("new word"), state(last), state("pending")]);
        let start = Instant::now();
        let response = wait(&server, often()).unwrap();
        assert!(std::str::from_utf8(&response.body).unwrap().contains(last));
        assert_eq!(server.count(), 3);
        assert!(start.elapsed() >= Duration::from_millis(40), "two rests");
    }
    let server = Server::new([state("completed")]);
    let start = Instant::now();
    // No rest before the first question: the usual one would be a second.
    wait(&server, CallOptions::default()).unwrap();
    assert!(start.elapsed() < Duration::from_millis(900));
}

#[test]
fn the_usual_rest_is_a_second() {
    let server = Server::new([state("pending"), state("completed")]);
    let start = Instant::now();
    wait(&server, CallOptions::default()).unwrap();
    assert!((1.0..1.9).contains(&start.elapsed().as_secs_f64()), "{:?}", start.elapsed());
}

#[test]
fn the_end_of_the_time_tells_the_last_state() {
    let limited = |millis| CallOptions { timeout: Some(Duration::from_millis(millis)), ..CallOptions::default() };
    let server = Server::new([state("in_progress")]);
    let start = Instant::now();
    let error = wait(&server, limited(200)).unwrap_err();
    assert!((0.2..0.9).contains(&start.elapsed().as_secs_f64()), "{:?}", start.elapsed());
    assert_eq!((error.kind(), error.delivery()), (ErrorKind::Timeout, Delivery::Answered), "{error}");
    assert_eq!(error.operation(), Some("things.wait"));
    assert_eq!(
        error.message(),
        "not done within the wait's limit of 200ms (timeout): the last status was \"in_progress\""
    );
    assert_eq!(server.count(), 1);

    // While a question is under way.
    let server = Server::new([state("pending"), Reply::Hang]);
    let error = wait(&server, CallOptions { timeout: Some(Duration::from_millis(200)), ..often() }).unwrap_err();
    assert_eq!((error.kind(), error.delivery()), (ErrorKind::Timeout, Delivery::MaybeSent), "{error}");
    assert!(error.message().ends_with("the last status was \"pending\""), "{error}");
    assert!(server.sees_a_close());
    let error = wait(&Server::new([Reply::Hang]), limited(100)).unwrap_err();
    assert!(error.message().ends_with("the last status was not told"), "{error}");
}

/// The client's limit of a call is no limit of a wait.
#[test]
fn the_client_s_own_limit_does_not_end_it() {
    let server = Server::new([state("pending"), state("pending"), state("completed")]);
    let client = server.builder().timeout(Duration::from_millis(50)).build().unwrap();
    let arguments = Arguments { path: vec!["c1".into()], ..Arguments::default() };
    let options = CallOptions { poll_interval: Some(Duration::from_millis(60)), ..CallOptions::default() };
    runtime::block_on(client.wait(&JOB, arguments, &options)).unwrap();
}

#[test]
fn each_question_is_a_call_with_its_own_limits_and_repeats() {
    let busy = || Reply::status(503).with("retry-after", "0");
    let server = Server::new([state("pending"), busy(), state("pending"), busy(), state("completed")]);
    let options = CallOptions { max_retries: Some(1), ..often() };
    assert_eq!(wait(&server, options.clone()).unwrap().attempts, 2);
    assert_eq!(server.count(), 5);

    let server = Server::new([state("pending"), busy(), busy()]);
    let error = wait(&server, options).unwrap_err();
    assert_eq!((error.status(), error.attempts(), error.operation()), (Some(503), 2, Some("things.wait")));

    let server = Server::new([state("pending"), Reply::Hang]);
    let options = CallOptions { attempt_timeout: Some(Duration::from_millis(100)), max_retries: Some(0), ..often() };
    let error = wait(&server, options).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Timeout);
    assert!(error.message().contains("attempt_timeout"), "{error}");
}

#[test]
fn an_answer_that_is_none_ends_it() {
    let server = Server::new([Reply::json(200, json!({"status": "pending"}))]);
    let error = wait(&server, often()).unwrap_err();
    assert_eq!((error.kind(), error.path()), (ErrorKind::Decode, Some("id")));
    let server = Server::new([Reply::json(200, json!([]))]);
    assert_eq!(wait(&server, often()).unwrap_err().kind(), ErrorKind::Decode);
    let zero = CallOptions { poll_interval: Some(Duration::ZERO), ..CallOptions::default() };
    let error = wait(&server, zero).unwrap_err();
    assert_eq!((error.path(), error.operation()), (Some("options.poll_interval"), Some("things.wait")));
    assert_eq!(server.count(), 1);
}
