//! The program itself: its first line, its end, its database file, its complaints.

use std::io::{BufRead, BufReader};
use std::process::{Command, Stdio};
use std::time::Instant;

use serde_json::{Value, json};

use crate::support::{Sandbox, TemporaryFile, command, exit_code, ids, text_to};

#[test]
fn the_first_line_tells_all_a_client_needs() {
    let sandbox = Sandbox::start();
    let announced = sandbox.announced.as_object().expect("an object");
    let names: Vec<_> = announced.keys().map(String::as_str).collect();
    assert_eq!(names, ["url", "accessKey", "organizationId", "workspaceId", "channels", "rokt"]);
    let channels: Vec<_> = announced["channels"].as_object().expect("channels").keys().map(String::as_str).collect();
    assert_eq!(channels, ["whatsapp", "sms", "email", "line", "telegram", "rcs"]);
}

#[test]
fn a_file_survives_a_restart() {
    let file = TemporaryFile::new("restart");
    let arguments = ["--db", file.path(), "--step", "0"];
    let mut first = Sandbox::start_with(&arguments);
    let sent: Vec<_> = (0..3).map(|_| first.send("sms", &text_to("+31612345678", "Hello"))).collect();
    first.json("PATCH", &first.organization(), &json!({ "name": "Acme" }));
    first.ask("PUT", "/_sandbox/files/m/f", &[], Some(b"kept"));
    let page = first.list("sms", "limit=2");
    assert_eq!(first.terminate(), Some(0));

    let mut second = Sandbox::start_with(&arguments);
    let token = page["nextPageToken"].as_str().expect("a token").replace('=', "%3D").replace('+', "%2B");
    let rest = second.list("sms", &format!("limit=2&pageToken={token}"));
    assert_eq!(ids(&rest), [sent[0]["id"].as_str().expect("an id")]);
    assert_eq!(rest["results"][0]["createdAt"], sent[0]["createdAt"]);
    assert_eq!(rest["startAt"], page["startAt"]);
    assert_eq!(second.json("PATCH", &second.organization(), &json!({})).json()["name"], "Acme");
    let media = format!("/workspaces/{}/messages/m/media/f", second.text("workspaceId"));
    assert_eq!(second.get(&media).bytes, b"kept");

    // Killed without warning, it still has what it answered for.
    let last = second.send("sms", &text_to("+31612345678", "Last words"));
    second.child.kill().expect("killed");
    second.child.wait().expect("gone");
    let third = Sandbox::start_with(&arguments);
    assert_eq!(ids(&third.list("sms", "limit=1")), [last["id"].as_str().expect("an id")]);
}

#[test]
fn it_stops_when_asked_even_with_a_connection_open() {
    let mut sandbox = Sandbox::start();
    sandbox.list("sms", "");
    let started = Instant::now();
    assert_eq!(sandbox.terminate(), Some(0));
    assert!(started.elapsed().as_secs() < 4);
}

#[test]
fn it_ends_with_its_parent_if_told_so() {
    let mut sandbox = Sandbox::start_with(&["--exit-with-parent"]);
    assert_eq!(sandbox.child.try_wait().expect("waited"), None);
    drop(sandbox.child.stdin.take());
    assert_eq!(exit_code(&mut sandbox.child), Some(0));
}

#[test]
fn without_being_told_a_closed_input_does_not_end_it() {
    let mut sandbox = Sandbox::start();
    drop(sandbox.child.stdin.take());
    std::thread::sleep(std::time::Duration::from_millis(200));
    assert_eq!(sandbox.ask("GET", "/_sandbox/health", &[], None).status, 200);
}

fn complaint(arguments: &[&str]) -> String {
    let output = command(arguments).output().expect("the program runs");
    assert!(!output.status.success());
    assert!(output.stdout.is_empty());
    let text = String::from_utf8(output.stderr).expect("text");
    assert!(!text.contains("panicked"), "{text}");
    text
}

#[test]
fn it_says_clearly_why_it_cannot_start() {
    let file = TemporaryFile::new("taken");
    let sandbox = Sandbox::start_with(&["--db", file.path()]);
    let url = sandbox.text("url");
    let port = url.rsplit(':').next().expect("a port");

    let output = Command::new(env!("CARGO_BIN_EXE_birdwire-sandbox")).args(["--port", port]).output().expect("runs");
    let text = String::from_utf8_lossy(&output.stderr).into_owned();
    assert!(!output.status.success() && text.contains("is taken by another program"), "{text}");

    assert!(complaint(&["--db", file.path()]).contains("is in use by another program"));
    assert!(complaint(&["--db", "/nowhere/at/all.sqlite"]).contains("cannot open the database"));
    let nonsense = TemporaryFile::new("nonsense");
    std::fs::write(&nonsense.0, "this is not a database at all, whatever its name says").expect("written");
    assert!(complaint(&["--db", nonsense.path()]).contains("is not a SQLite database"));
    assert!(complaint(&["--host", "256.0.0.1"]).contains("cannot listen on"));
}

#[test]
fn the_port_may_stand_in_the_environment() {
    let mut program = Command::new(env!("CARGO_BIN_EXE_birdwire-sandbox"));
    program.env("BIRDWIRE_SANDBOX_PORT", "0").stdout(Stdio::piped()).stderr(Stdio::null());
    let mut child = program.spawn().expect("the program starts");
    let mut line = String::new();
    BufReader::new(child.stdout.take().expect("piped")).read_line(&mut line).expect("a first line");
    child.kill().expect("killed");
    child.wait().expect("gone");
    let announced: Value = serde_json::from_str(&line).expect("the first line is JSON");
    let url = announced["url"].as_str().expect("a url");
    assert!(url.starts_with("http://127.0.0.1:") && !url.ends_with(":0"), "{url}");
}

#[test]
fn help_shows_examples() {
    let output = command(&["--help"]).output().expect("the program runs");
    let text = String::from_utf8(output.stdout).expect("text");
    for part in ["Examples:", "--db", "--exit-with-parent", "curl", "/_sandbox/requests"] {
        assert!(text.contains(part), "{part}");
    }
}

#[test]
fn many_callers_at_once_lose_nothing() {
    let sandbox = Sandbox::start_with(&["--step", "0"]);
    std::thread::scope(|scope| {
        for caller in 0..8 {
            let sandbox = &sandbox;
            scope.spawn(move || {
                for _ in 0..25 {
                    sandbox.send("sms", &text_to(&format!("+3161234567{caller}"), "Hello"));
                }
            });
        }
    });
    let all = sandbox.list("sms", "limit=1000");
    let mut seen = ids(&all);
    assert_eq!(seen.len(), 200);
    seen.sort();
    seen.dedup();
    assert_eq!(seen.len(), 200);
}
