//! The program itself: its first line, its end, its database file, its complaints.

use std::io::{BufRead, BufReader};
use std::process::{Command, Stdio};
use std::time::Instant;

use serde_json::{Value, json};

use crate::raw::Raw;
use crate::support::{Sandbox, TemporaryFile, TemporaryFolder, command, exit_code, ids, text_to};

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
    let folder = std::env::temp_dir();
    assert!(complaint(&["--db", folder.to_str().expect("a path in UTF-8")]).contains("cannot open the database"));
    assert!(complaint(&["--host", "256.0.0.1"]).contains("cannot listen on"));
    assert!(complaint(&["--speed", "0"]).contains("a number above 0"));
    assert!(complaint(&["--forward", "https://app.example.com"]).contains("=http://127.0.0.1:8000"));
}

/// Root may read and write everything, so that then the program runs as nobody.
#[test]
#[cfg(unix)]
fn a_database_that_may_not_be_read_or_written_is_named() {
    use std::fs::{Permissions, copy, metadata, set_permissions};
    use std::os::unix::fs::{MetadataExt, PermissionsExt};
    use std::os::unix::process::CommandExt;

    const NOBODY: u32 = 65_534;
    let file = TemporaryFile::new("forbidden");
    Sandbox::start_with(&["--db", file.path()]).terminate();
    let folder = TemporaryFolder::new("program");
    let program = folder.0.join("birdwire-sandbox");
    copy(env!("CARGO_BIN_EXE_birdwire-sandbox"), &program).expect("copied");
    set_permissions(&folder.0, Permissions::from_mode(0o755)).expect("open to everybody");
    for (mode, words) in [(0o000, "cannot open the database"), (0o444, "may not be written")] {
        set_permissions(&file.0, Permissions::from_mode(mode)).expect("changed");
        let mut command = Command::new(&program);
        if metadata(&file.0).expect("it is there").uid() == 0 {
            command.uid(NOBODY);
        }
        let output = command.args(["--port", "0", "--db", file.path()]).output().expect("runs");
        let text = String::from_utf8_lossy(&output.stderr).into_owned();
        assert!(!output.status.success() && text.contains(words) && text.contains(file.path()), "{mode:o}: {text}");
        assert_eq!(text.lines().count(), 1, "{text}");
    }
}

#[test]
fn a_spec_may_come_from_a_folder() {
    let folder = TemporaryFolder::new("spec");
    let specs = ["/nowhere/at/all", folder.path()];
    for (spec, words) in specs.into_iter().zip(["/nowhere/at/all", "no *.yaml files"]) {
        let text = complaint(&["--spec", spec]);
        assert!(text.contains(words) && text.lines().count() == 1, "{text}");
    }
    let broken = [
        ("paths: [", "small.yaml"),
        ("a: b: c", "small.yaml: line 1 column 5"),
        ("paths: {}", "it has no operations"),
        (
            "paths: {/things: {get: {operationId: listThings, parameters: [{name: a, in: query, schema: {type: wrong}}], \
             responses: {'200': {}}}}}",
            "small.yaml#",
        ),
        ("paths: {/things: {get: {operationId: listThings}}}", "small.yaml: paths › /things › get"),
        (
            "paths: {/things: {get: {operationId: listThings, parameters: [{$ref: '#/nowhere'}], responses: {}}}}",
            "small.yaml: nowhere: is missing",
        ),
    ];
    for (text, words) in broken {
        std::fs::write(folder.0.join("small.yaml"), text).expect("written");
        let said = complaint(&["--spec", folder.path()]);
        assert!(said.contains(words) && said.lines().count() == 1, "{words}: {said}");
    }

    let small = "
paths:
  /things/{thingId}:
    get:
      operationId: getThing
      x-auth: [accessKey]
      parameters:
        - {name: thingId, in: path, required: true, schema: {type: string, maxLength: 3}}
      responses:
        '200':
          content:
            application/json:
              schema: {type: object, required: [colour], properties: {colour: {enum: [red]}}}
        '422': {}
";
    std::fs::write(folder.0.join("small.yaml"), small).expect("written");
    let sandbox = Sandbox::start_with(&["--spec", folder.path()]);
    assert_eq!(sandbox.get("/things/a").json(), json!({"colour": "red"}));
    assert_eq!(sandbox.get("/things/abcd").status, 422);
    assert_eq!(sandbox.get(&sandbox.organization()).status, 422);
}

#[test]
fn a_body_over_twenty_megabytes_is_refused_and_the_connection_lives_on() {
    let sandbox = Sandbox::start();
    let large = vec![b' '; 20 * 1024 * 1024 + 1];
    for path in [&*sandbox.messages("sms"), "/_sandbox/inbound"] {
        let mut raw = Raw::connect(&sandbox);
        raw.write(&Raw::request(&sandbox, "POST", path, &large)).expect("all of it is read");
        let answer = String::from_utf8(raw.read_some().expect("an answer")).expect("text");
        assert!(answer.starts_with("HTTP/1.1 413 "), "{answer}");
        assert!(answer.contains("\"code\":\"PayloadTooLarge\""), "{answer}");
        raw.write(&Raw::request(&sandbox, "GET", "/_sandbox/health", b"")).expect("written");
        assert!(raw.read_some().expect("an answer").starts_with(b"HTTP/1.1 200 "));
    }

    // Who asks first need not send it.
    let mut raw = Raw::connect(&sandbox);
    let head = Raw::request(&sandbox, "POST", &sandbox.messages("sms"), &large);
    let head = String::from_utf8_lossy(&head[..head.len() - large.len() - 2]).into_owned();
    raw.write(format!("{head}expect: 100-continue\r\n\r\n").as_bytes()).expect("written");
    assert!(raw.read_some().expect("an answer").starts_with(b"HTTP/1.1 413 "));
}

#[test]
fn what_is_no_http_harms_nobody() {
    let sandbox = Sandbox::start();
    for bytes in
        [&b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc"[..], b"GET\r\n\r\n", b"POST / HTTP/1.1\r\ncontent-length: x\r\n\r\n"]
    {
        let mut raw = Raw::connect(&sandbox);
        raw.write(bytes).expect("written");
        assert!(raw.read_some().expect("an answer").starts_with(b"HTTP/1.1 400 "));
    }
    let mut half = Raw::connect(&sandbox);
    half.write(b"POST /organizations HTTP/1.1\r\ncontent-length: 10\r\n\r\n{").expect("written");
    drop(half);
    assert_eq!(sandbox.ask("GET", "/_sandbox/health", &[], None).status, 200);
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
    for part in ["Examples:", "--db", "--exit-with-parent", "curl", "/_sandbox/requests", "send-inbound", "faults add"]
    {
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
