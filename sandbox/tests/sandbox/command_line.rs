//! The commands for people, which ask a sandbox that runs.

use std::process::Command;

use crate::support::{Sandbox, ids, text_to};

/// What the command says on standard output, or on standard error when it fails.
fn say(sandbox: &Sandbox, arguments: &[&str]) -> Result<String, String> {
    say_to(&sandbox.text("url"), arguments)
}

fn say_to(url: &str, arguments: &[&str]) -> Result<String, String> {
    let mut command = Command::new(env!("CARGO_BIN_EXE_birdwire-sandbox"));
    // A proxy of the environment is none of its business.
    command.env("BIRDWIRE_SANDBOX_URL", url).env("http_proxy", "http://127.0.0.1:9").args(arguments);
    let output = command.output().expect("the program runs");
    let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
    if output.status.success() { Ok(text(&output.stdout)) } else { Err(text(&output.stderr)) }
}

#[test]
fn someone_writes() {
    let sandbox = Sandbox::start();
    let said =
        say(&sandbox, &["send-inbound", "--channel", "whatsapp", "--from", "+31687654321", "Hi there"]).expect("said");
    let list = sandbox.list("whatsapp", "");
    assert_eq!(list["results"][0]["body"]["text"]["text"], "Hi there");
    assert_eq!(list["results"][0]["direction"], "incoming");
    assert!(said.contains(&ids(&list)[0]), "{said}");

    let complaint =
        say(&sandbox, &["send-inbound", "--channel", "fax", "--from", "+31687654321", "Hi"]).expect_err("no fax");
    assert!(complaint.contains("channel not found"), "{complaint}");
    let complaint = say(&sandbox, &["send-inbound", "--from", "+31687654321"]).expect_err("no text");
    assert!(complaint.contains("<TEXT|--image|--body <JSON>>") || complaint.contains("required"), "{complaint}");
}

#[test]
fn faults_are_added_listed_and_cleared() {
    let sandbox = Sandbox::start();
    assert_eq!(say(&sandbox, &["faults", "list"]).as_deref(), Ok("no faults\n"));
    let added = [
        (&["--operation", "sendMessage", "--status", "503", "--times", "2", "--retry-after", "7"][..], "answer"),
        (&["--operation", "getMessage", "--reset", "after-request"], "reset"),
        (&["--path", "/nowhere/**", "--method", "GET", "--delay", "1500ms", "--chance", "0.5"], "delay"),
        (&["--with", "x-run: 7", "--cut", "--after-bytes", "40", "--after", "3"], "cut"),
        (&["--with", "x-run: 8", "--wrong-length", "-5"], "wrongLength"),
        (&["--with", "x-run: 8", "--gzip-bomb", "10"], "gzipBomb"),
        (&["--with", "x-run: 8", "--redirect", "https://elsewhere.example/"], "redirect"),
        (&["--with", "x-run: 8", "--expired-key"], "expiredKey"),
        (&["--with", "x-run: 8", "--json", "null", "--header", "x-a: b: c", "--retry-after-date", "60"], "answer"),
    ];
    for (options, kind) in added {
        let said = say(&sandbox, &[&["faults", "add"], options].concat()).expect("added");
        assert!(said.contains(kind), "{said}");
    }
    let list = sandbox.ask("GET", "/_sandbox/faults", &[], None).json();
    let shown = &list["results"];
    assert_eq!(shown[0]["fault"]["headers"]["retry-after"], "7");
    assert_eq!(shown[1]["fault"]["when"], "afterRequest");
    assert_eq!(shown[2]["delayMs"], 1500);
    assert_eq!(shown[3]["headers"]["x-run"], "7");
    assert_eq!(shown[3]["fault"]["afterBytes"], 40);
    assert_eq!(shown[4]["fault"]["by"], -5);
    assert_eq!(shown[8]["fault"]["headers"]["x-a"], "b: c");
    assert!(shown[8]["fault"].get("json").is_some_and(serde_json::Value::is_null));
    let date = shown[8]["fault"]["headers"]["retry-after"].as_str().expect("a date").to_owned();
    assert!(date.ends_with(" GMT"), "{date}");

    let sent = sandbox.json("POST", &sandbox.messages("sms"), &text_to("+31612345678", "Hello"));
    assert_eq!((sent.status, sent.header("retry-after")), (503, Some("7")));
    let said = say(&sandbox, &["faults", "list"]).expect("listed");
    assert!(said.starts_with("fault 1: answer"), "{said}");
    assert!(said.contains("operation sendMessage times 2 seen 1, fired 1"), "{said}");

    say(&sandbox, &["faults", "clear", "1"]).expect("cleared");
    assert_eq!(sandbox.json("POST", &sandbox.messages("sms"), &text_to("+31612345678", "Hello")).status, 202);
    say(&sandbox, &["faults", "clear"]).expect("cleared");
    assert_eq!(say(&sandbox, &["faults", "list"]).as_deref(), Ok("no faults\n"));

    let complaint = say(&sandbox, &["faults", "add", "--operation", "sendMessage"]).expect_err("nothing goes wrong");
    assert!(complaint.contains("say what goes wrong"), "{complaint}");
    let complaint = say(&sandbox, &["faults", "add", "--operation", "sendMesage", "--hang"]).expect_err("a slip");
    assert!(complaint.contains("did you mean 'sendMessage'"), "{complaint}");
    let complaint = say(&sandbox, &["faults", "add", "--hang", "--cut"]).expect_err("two at once");
    assert!(complaint.contains("cannot be used with"), "{complaint}");
}

#[test]
fn time_is_moved_and_everything_forgotten() {
    let sandbox = Sandbox::start_with(&["--paused", "--time", "2030-01-01T00:00:00Z"]);
    assert!(say(&sandbox, &["clock"]).expect("read").contains("it is 2030-01-01T00:00:00"));
    let said = say(&sandbox, &["clock", "advance", "2h30m"]).expect("moved");
    assert!(said.contains("2030-01-01T02:30:00") && said.contains("stands still"), "{said}");
    let said = say(&sandbox, &["clock", "set", "2030-01-02T00:00:00Z"]).expect("moved");
    assert!(said.contains("2030-01-02T00:00:00"), "{said}");
    say(&sandbox, &["clock", "resume"]).expect("resumed");
    assert!(say(&sandbox, &["clock", "speed", "60"]).expect("faster").contains("60 times as fast"));
    let complaint = say(&sandbox, &["clock", "advance", "soon"]).expect_err("no time");
    assert!(complaint.contains("2h30m"), "{complaint}");

    sandbox.send("sms", &text_to("+31612345678", "Hello"));
    say(&sandbox, &["reset"]).expect("reset");
    assert!(ids(&sandbox.list("sms", "")).is_empty());
    assert!(say(&sandbox, &["clock"]).expect("read").contains("2030-01-01T00:00:00"));
}

#[test]
fn messages_and_requests_are_looked_after() {
    let sandbox = Sandbox::start();
    assert_eq!(say(&sandbox, &["requests"]).as_deref(), Ok("no requests\n"));
    let sent = sandbox.send("sms", &text_to("+31612345678", "Hello"));
    let id = sent["id"].as_str().expect("an id");
    let options = ["set-status", id, "delivery_failed", "--reason", "gone", "--failure", "15005"];
    assert!(say(&sandbox, &options).expect("set").contains("is delivery_failed"));
    let message = sandbox.get(&format!("{}/{id}", sandbox.messages("sms"))).json();
    assert_eq!(message["status"], "delivery_failed");
    assert_eq!((&message["reason"], &message["failure"]["code"]), (&"gone".into(), &15005.into()));
    let complaint = say(&sandbox, &["set-status", "nothing", "sent"]).expect_err("no message");
    assert!(complaint.contains("message not found"), "{complaint}");

    let said = say(&sandbox, &["requests"]).expect("listed");
    let lines: Vec<_> = said.lines().collect();
    assert_eq!(lines.len(), 2);
    assert!(lines[0].contains("  202  POST   /workspaces/") && lines[1].contains("  200  GET "), "{said}");
    let said = say(&sandbox, &["requests", "--json", "--limit", "1"]).expect("listed");
    assert_eq!(serde_json::from_str::<serde_json::Value>(&said).expect("JSON")["method"], "GET");
    say(&sandbox, &["requests", "--clear"]).expect("cleared");
    assert_eq!(say(&sandbox, &["requests"]).as_deref(), Ok("no requests\n"));

    let said = say(&sandbox, &["snapshot"]).expect("taken");
    let snapshot = said.split([' ', ';']).nth(1).expect("an id").to_owned();
    sandbox.send("sms", &text_to("+31612345678", "Hello again"));
    say(&sandbox, &["restore", &snapshot]).expect("restored");
    assert_eq!(ids(&sandbox.list("sms", "")), [id]);
    assert!(say(&sandbox, &["restore", "nothing"]).expect_err("none").contains("snapshot not found"));
}

#[test]
fn it_says_so_when_nothing_runs() {
    let unused = std::net::TcpListener::bind("127.0.0.1:0").expect("a port").local_addr().expect("an address");
    let complaint = say_to(&format!("http://{unused}"), &["faults", "list"]).expect_err("nothing there");
    assert!(complaint.contains(&format!("no sandbox answers at http://{unused}")), "{complaint}");
    assert!(complaint.contains("start one with 'birdwire-sandbox'") && complaint.lines().count() == 1, "{complaint}");
    let complaint = say_to("nonsense", &["reset"]).expect_err("no address");
    assert!(complaint.lines().count() == 1 && !complaint.contains("panicked"), "{complaint}");
}

/// The exit code, and what is said on standard error.
fn run(environment: &[(&str, &str)], arguments: &[&str]) -> (Option<i32>, String) {
    let mut command = Command::new(env!("CARGO_BIN_EXE_birdwire-sandbox"));
    let output = command.envs(environment.iter().copied()).args(arguments).output().expect("the program runs");
    (output.status.code(), String::from_utf8_lossy(&output.stderr).into_owned())
}

#[test]
fn a_command_asks_where_the_environment_says() {
    let sandbox = Sandbox::start();
    let url = sandbox.text("url");
    let port = url.rsplit(':').next().expect("a port");
    let asked = |environment: &[(&str, &str)]| run(environment, &["requests"]);
    assert_eq!(asked(&[("BIRDWIRE_SANDBOX_PORT", port), ("BIRDWIRE_SANDBOX_URL", "")]).0, Some(0));
    assert_eq!(asked(&[("BIRDWIRE_SANDBOX_URL", &url), ("BIRDWIRE_SANDBOX_PORT", "x")]).0, Some(0));
    for server in [&["requests"][..], &[]] {
        let (code, said) = run(&[("BIRDWIRE_SANDBOX_PORT", "x")], server);
        assert_eq!((code, said.contains("BIRDWIRE_SANDBOX_PORT is 'x', which is no port")), (Some(1), true), "{said}");
    }
}

#[test]
fn the_exit_code_tells_when_nobody_reads() {
    let mut command = Command::new("sh");
    let program = env!("CARGO_BIN_EXE_birdwire-sandbox");
    command.args(["-c", "exec \"$0\" requests --url http://127.0.0.1:9 2>/dev/full", program]);
    assert_eq!(command.status().expect("it runs").code(), Some(1));
}
