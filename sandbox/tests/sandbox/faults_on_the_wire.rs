//! Faults that no honest server has: seen byte by byte.

use std::io;
use std::io::Read;
use std::time::{Duration, Instant};

use serde_json::{Value, json};

use crate::raw::Raw;
use crate::support::{Sandbox, ids, text_to, until};

fn recorded(sandbox: &Sandbox) -> Vec<Value> {
    let requests = sandbox.ask("GET", "/_sandbox/requests", &[], None).json();
    let requests = requests["results"].as_array().expect("requests").clone();
    requests.into_iter().filter(|request| request["method"] == "POST").collect()
}

fn kept(sandbox: &Sandbox) -> usize {
    ids(&sandbox.list("sms", "limit=100")).len()
}

/// How many sockets the program has open.
fn sockets(sandbox: &Sandbox) -> usize {
    let entries = std::fs::read_dir(format!("/proc/{}/fd", sandbox.child.id())).expect("the program runs");
    let targets = entries.filter_map(|entry| std::fs::read_link(entry.ok()?.path()).ok());
    targets.filter(|target| target.to_string_lossy().starts_with("socket:")).count()
}

/// Nothing of a caller that has gone stays behind.
fn until_alone(sandbox: &Sandbox, before: usize) {
    until(|| (sockets(sandbox) <= before).then_some(()));
}

#[test]
fn a_reset_before_the_request_takes_nothing_of_it() {
    let sandbox = Sandbox::start();
    sandbox
        .fault(&json!({ "operation": "sendMessage", "times": 1, "fault": {"kind": "reset", "when": "beforeRequest"} }));
    let received = Raw::send(&sandbox);
    assert!(received.was_reset(), "{:?}", received.end);
    assert!(received.bytes.is_empty());
    assert!(recorded(&sandbox).is_empty());
    assert_eq!(kept(&sandbox), 0);
    assert!(Raw::connect(&sandbox).write(b"GET").is_ok());
}

#[test]
fn a_reset_in_the_middle_of_the_request_waits_for_that_byte() {
    let sandbox = Sandbox::start();
    let body = text_to("+31612345678", &"Hello ".repeat(200)).to_string();
    let request = Raw::request(&sandbox, "POST", &sandbox.messages("sms"), body.as_bytes());
    let at = request.len() - 500;
    let fault = json!({"kind": "reset", "when": "duringRequest", "afterBytes": at});
    sandbox.fault(&json!({ "operation": "sendMessage", "times": 1, "fault": fault }));

    let mut raw = Raw::connect(&sandbox);
    raw.write(&request[..at - 1]).expect("written");
    raw.0.set_read_timeout(Some(Duration::from_millis(300))).expect("a timeout");
    let waits = raw.read_some().expect_err("nothing yet");
    assert_eq!(waits.kind(), io::ErrorKind::WouldBlock);
    raw.write(&request[at - 1..at]).expect("written");
    raw.0.set_read_timeout(Some(Duration::from_secs(5))).expect("a timeout");
    assert!(raw.read_all().was_reset());
    assert!(recorded(&sandbox).is_empty());
    assert_eq!(kept(&sandbox), 0);
}

#[test]
fn a_reset_after_the_request_hides_that_it_was_carried_out() {
    let sandbox = Sandbox::start();
    sandbox
        .fault(&json!({ "operation": "sendMessage", "times": 1, "fault": {"kind": "reset", "when": "afterRequest"} }));
    let received = Raw::send(&sandbox);
    assert!(received.was_reset() && received.bytes.is_empty());
    assert_eq!(kept(&sandbox), 1);
}

#[test]
fn a_reset_in_the_middle_of_the_answer_comes_at_that_byte() {
    let sandbox = Sandbox::start();
    for bytes in [7, 200] {
        let fault = json!({"kind": "reset", "when": "duringAnswer", "afterBytes": bytes});
        sandbox.fault(&json!({ "operation": "sendMessage", "times": 1, "fault": fault }));
        let received = Raw::send(&sandbox);
        assert!(received.was_reset(), "{:?}", received.end);
        assert_eq!(received.bytes.len(), bytes);
        assert!(received.bytes.starts_with(b"HTTP/1."));
    }
    sandbox.fault(&json!({ "operation": "sendMessage", "fault": {"kind": "reset", "when": "duringAnswer"} }));
    let received = Raw::send(&sandbox);
    assert!(received.was_reset());
    assert_eq!(received.body().len(), received.promised_length() / 2);
    assert_eq!(kept(&sandbox), 3);
}

#[test]
fn a_cut_body_ends_in_order_but_early() {
    let sandbox = Sandbox::start();
    sandbox.fault(&json!({ "operation": "sendMessage", "times": 1, "fault": {"kind": "cut", "afterBytes": 40} }));
    let received = Raw::send(&sandbox);
    assert!(received.end.is_ok(), "{:?}", received.end);
    assert!(received.head().starts_with("HTTP/1.1 202 Accepted\r\n"));
    assert_eq!(received.body().len(), 40);
    assert!(received.promised_length() > 40);
    assert!(received.header("messagebird-request-id").is_some());

    let fault = json!({"kind": "cut", "status": 500, "text": "0123456789"});
    sandbox.fault(&json!({ "operation": "sendMessage", "times": 1, "fault": fault }));
    let received = Raw::send(&sandbox);
    assert!(received.head().starts_with("HTTP/1.1 500 "));
    assert_eq!((received.body(), received.promised_length()), (&b"01234"[..], 10));
    assert_eq!(kept(&sandbox), 1);
}

#[test]
fn a_stalled_body_stays_open_until_the_caller_leaves() {
    let sandbox = Sandbox::start();
    let before = sockets(&sandbox);
    sandbox.fault(&json!({ "operation": "sendMessage", "times": 1, "fault": {"kind": "stall", "afterBytes": 3} }));
    let mut raw = Raw::connect(&sandbox);
    let body = text_to("+31612345678", "Hello").to_string();
    raw.write(&Raw::request(&sandbox, "POST", &sandbox.messages("sms"), body.as_bytes())).expect("written");
    raw.0.set_read_timeout(Some(Duration::from_millis(500))).expect("a timeout");
    let received = raw.read_all();
    assert_eq!(received.end.as_ref().map_err(io::Error::kind), Err(io::ErrorKind::WouldBlock));
    assert_eq!(received.body().len(), 3);
    assert!(sockets(&sandbox) > before);
    drop(raw);
    until_alone(&sandbox, before + 1);
}

#[test]
fn a_length_may_be_too_large_or_too_small() {
    let sandbox = Sandbox::start();
    for by in [5, -5, -1_000_000] {
        sandbox.fault(&json!({ "operation": "sendMessage", "times": 1, "fault": {"kind": "wrongLength", "by": by} }));
        let received = Raw::send(&sandbox);
        assert!(received.end.is_ok());
        serde_json::from_slice::<Value>(received.body()).expect("the whole body");
        let length = i64::try_from(received.body().len()).expect("small");
        assert_eq!(received.promised_length() as i64, (length + by).max(0));
    }
}

#[test]
fn an_answer_may_lie_about_its_own_length() {
    let sandbox = Sandbox::start();
    let fault = json!({"kind": "answer", "status": 200, "headers": {"content-length": ["1", "2"]}, "text": "abc"});
    sandbox.fault(&json!({ "times": 1, "fault": fault }));
    let received = Raw::send(&sandbox);
    assert_eq!(received.head().matches("content-length").count(), 2);
    assert_eq!(received.body(), b"abc");
}

#[test]
fn a_gzip_bomb_expands() {
    let sandbox = Sandbox::start();
    sandbox.fault(&json!({ "operation": "sendMessage", "times": 1, "fault": {"kind": "gzipBomb", "megabytes": 64} }));
    let received = Raw::send(&sandbox);
    assert!(received.end.is_ok());
    assert!(received.head().starts_with("HTTP/1.1 202 "));
    assert_eq!(received.header("content-encoding").as_deref(), Some("gzip"));
    assert_eq!(received.body().len(), received.promised_length());
    assert!(received.body().len() < 128 * 1024, "{}", received.body().len());
    let mut unpacked = flate2::read::GzDecoder::new(received.body());
    assert_eq!(io::copy(&mut unpacked, &mut io::sink()).expect("gzip"), 64 * 1024 * 1024 + 2);
}

#[test]
fn an_endless_body_goes_on_until_the_caller_leaves() {
    let sandbox = Sandbox::start();
    let before = sockets(&sandbox);
    sandbox.fault(&json!({ "operation": "sendMessage", "times": 1, "fault": {"kind": "endless"} }));
    let mut raw = Raw::connect(&sandbox);
    let body = text_to("+31612345678", "Hello").to_string();
    raw.write(&Raw::request(&sandbox, "POST", &sandbox.messages("sms"), body.as_bytes())).expect("written");
    let mut read = (&raw.0).take(20_000_000);
    assert_eq!(io::copy(&mut read, &mut io::sink()).expect("no end"), 20_000_000);
    // Others are served meanwhile.
    sandbox.clear_faults();
    assert_eq!(kept(&sandbox), 1);
    drop(raw);
    until_alone(&sandbox, before + 1);
}

#[test]
fn a_server_that_hangs_says_nothing_and_still_stops() {
    let mut sandbox = Sandbox::start();
    sandbox.fault(&json!({ "operation": "sendMessage", "fault": {"kind": "hang"} }));
    let mut raw = Raw::connect(&sandbox);
    let body = text_to("+31612345678", "Hello").to_string();
    raw.write(&Raw::request(&sandbox, "POST", &sandbox.messages("sms"), body.as_bytes())).expect("written");
    raw.0.set_read_timeout(Some(Duration::from_millis(500))).expect("a timeout");
    let received = raw.read_all();
    assert_eq!(received.end.map_err(|error| error.kind()), Err(io::ErrorKind::WouldBlock));
    assert!(received.bytes.is_empty());
    assert_eq!(recorded(&sandbox)[0]["status"], Value::Null);
    assert_eq!(kept(&sandbox), 0);

    let started = Instant::now();
    assert_eq!(sandbox.terminate(), Some(0));
    assert!(started.elapsed() < Duration::from_secs(1), "{:?}", started.elapsed());
}

#[test]
fn a_caller_that_gives_up_during_a_delay_leaves_nothing_behind() {
    let sandbox = Sandbox::start();
    let before = sockets(&sandbox);
    sandbox.fault(&json!({ "operation": "sendMessage", "delayMs": 60_000, "fault": {"kind": "delay"} }));
    let mut raw = Raw::connect(&sandbox);
    let body = text_to("+31612345678", "Hello").to_string();
    raw.write(&Raw::request(&sandbox, "POST", &sandbox.messages("sms"), body.as_bytes())).expect("written");
    until(|| (kept(&sandbox) == 1).then_some(()));
    drop(raw);
    until_alone(&sandbox, before + 1);
}
