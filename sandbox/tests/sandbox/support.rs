//! A running sandbox, as a program of its own, and the requests tests send it.

use std::io::{BufRead, BufReader};
use std::path::PathBuf;
use std::process::{Child, Command, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use serde_json::{Value, json};
use ureq::Agent;
use ureq::http::Request;

pub struct Sandbox {
    pub child: Child,
    pub announced: Value,
    agent: Agent,
}

pub struct Answer {
    pub status: u16,
    pub location: Option<String>,
    pub content_type: String,
    pub headers: Vec<(String, String)>,
    pub bytes: Vec<u8>,
}

impl Answer {
    pub fn json(&self) -> Value {
        serde_json::from_slice(&self.bytes).expect("the answer is JSON")
    }

    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.iter().find(|(known, _)| known == name).map(|(_, value)| value.as_str())
    }
}

/// The program with `--port 0` and these further arguments.
pub fn command(arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_birdwire-sandbox"));
    command.args(["--port", "0"]).args(arguments).stdout(Stdio::piped()).stderr(Stdio::piped());
    command
}

impl Sandbox {
    /// Messages stay 50 ms in each status, so that tests need not wait long.
    pub fn start() -> Self {
        Self::start_with(&["--step", "50"])
    }

    pub fn start_with(arguments: &[&str]) -> Self {
        let mut child = command(arguments).stdin(Stdio::piped()).spawn().expect("the program starts");
        let mut line = String::new();
        let output = child.stdout.take().expect("standard output is piped");
        BufReader::new(output).read_line(&mut line).expect("a first line");
        let announced = serde_json::from_str(&line).expect("the first line is JSON");
        let config = Agent::config_builder()
            .http_status_as_error(false)
            .max_redirects(0)
            .max_redirects_will_error(false)
            .timeout_global(Some(Duration::from_secs(20)));
        Self { child, announced, agent: config.build().into() }
    }

    pub fn text(&self, name: &str) -> String {
        self.announced[name].as_str().expect("announced").to_owned()
    }

    pub fn channel(&self, platform: &str) -> String {
        self.announced["channels"][platform].as_str().expect("a channel").to_owned()
    }

    /// The path of a channel's messages.
    pub fn messages(&self, platform: &str) -> String {
        format!("/workspaces/{}/channels/{}/messages", self.text("workspaceId"), self.channel(platform))
    }

    pub fn organization(&self) -> String {
        format!("/organizations/{}", self.text("organizationId"))
    }

    /// Any request at all; a body travels as it is.
    pub fn ask(&self, method: &str, path: &str, headers: &[(&str, &str)], body: Option<&[u8]>) -> Answer {
        let url = if path.starts_with('/') { format!("{}{path}", self.text("url")) } else { path.to_owned() };
        let mut request = Request::builder().method(method).uri(url);
        for (name, value) in headers {
            request = request.header(*name, *value);
        }
        let answer = match body {
            Some(body) => self.agent.run(request.body(body).expect("a request")),
            None => self.agent.run(request.body(()).expect("a request")),
        };
        let mut answer = answer.expect("an answer");
        let header = |name: &str| answer.headers().get(name).and_then(|value| value.to_str().ok()).map(str::to_owned);
        let headers = answer
            .headers()
            .iter()
            .map(|(name, value)| (name.to_string(), String::from_utf8_lossy(value.as_bytes()).into_owned()));
        Answer {
            headers: headers.collect(),
            status: answer.status().as_u16(),
            location: header("location"),
            content_type: header("content-type").unwrap_or_default(),
            bytes: answer.body_mut().read_to_vec().expect("a whole body"),
        }
    }

    /// How many bytes come, however many.
    pub fn length(&self, url: &str) -> u64 {
        let mut answer = self.agent.get(url).call().expect("an answer");
        std::io::copy(&mut answer.body_mut().as_reader(), &mut std::io::sink()).expect("a whole body")
    }

    /// With the right access key.
    pub fn get(&self, path: &str) -> Answer {
        self.ask("GET", path, &[("authorization", &self.authorization())], None)
    }

    /// With the right access key.
    pub fn json(&self, method: &str, path: &str, body: &Value) -> Answer {
        let headers = [("authorization", &*self.authorization()), ("content-type", "application/json")];
        self.ask(method, path, &headers, Some(body.to_string().as_bytes()))
    }

    pub fn authorization(&self) -> String {
        format!("AccessKey {}", self.text("accessKey"))
    }

    /// Sends and expects a 202.
    pub fn send(&self, platform: &str, message: &Value) -> Value {
        let answer = self.json("POST", &self.messages(platform), message);
        assert_eq!(answer.status, 202, "{}", String::from_utf8_lossy(&answer.bytes));
        answer.json()
    }

    /// None when there was no answer.
    pub fn try_send(&self, platform: &str, message: &Value) -> Option<Value> {
        let request = Request::post(format!("{}{}", self.text("url"), self.messages(platform)))
            .header("authorization", self.authorization())
            .header("content-type", "application/json")
            .body(message.to_string())
            .expect("a request");
        let mut answer = self.agent.run(request).ok()?;
        assert_eq!(answer.status().as_u16(), 202);
        serde_json::from_slice(&answer.body_mut().read_to_vec().ok()?).ok()
    }

    /// Lists and expects a 200.
    pub fn list(&self, platform: &str, query: &str) -> Value {
        let answer = self.get(&format!("{}?{query}", self.messages(platform)));
        assert_eq!(answer.status, 200, "{}", String::from_utf8_lossy(&answer.bytes));
        answer.json()
    }

    pub fn inbound(&self, message: &Value) -> Value {
        let answer = self.json("POST", "/_sandbox/inbound", message);
        assert_eq!(answer.status, 201, "{}", String::from_utf8_lossy(&answer.bytes));
        answer.json()
    }

    /// Ends the program at once, without a chance to do anything about it.
    pub fn kill(&self) {
        let killed = Command::new("kill").args(["-KILL", &self.child.id().to_string()]).status().expect("kill runs");
        assert!(killed.success());
    }

    /// Loads a fault, and returns it as it is shown.
    pub fn fault(&self, rule: &Value) -> Value {
        let answer = self.json("POST", "/_sandbox/faults", rule);
        assert_eq!(answer.status, 201, "{}", String::from_utf8_lossy(&answer.bytes));
        answer.json()
    }

    pub fn clear_faults(&self) {
        assert_eq!(self.ask("DELETE", "/_sandbox/faults", &[], None).status, 204);
    }

    /// Asks the program to stop and waits until it has.
    pub fn terminate(&mut self) -> Option<i32> {
        let id = self.child.id().to_string();
        let killed = Command::new("kill").args(["-TERM", &id]).status().expect("kill runs");
        assert!(killed.success());
        exit_code(&mut self.child)
    }
}

impl Drop for Sandbox {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

pub fn exit_code(child: &mut Child) -> Option<i32> {
    let status = until(|| child.try_wait().expect("the program can be waited for"));
    status.code()
}

/// Tries again until there is something, for ten seconds.
pub fn until<T>(mut attempt: impl FnMut() -> Option<T>) -> T {
    let started = Instant::now();
    loop {
        if let Some(found) = attempt() {
            return found;
        }
        assert!(started.elapsed() < Duration::from_secs(10), "waited ten seconds in vain");
        thread::sleep(Duration::from_millis(10));
    }
}

/// A text to one receiver.
pub fn text_to(receiver: &str, text: &str) -> Value {
    json!({
        "receiver": { "contacts": [{ "identifierValue": receiver }] },
        "body": { "type": "text", "text": { "text": text } },
    })
}

pub fn ids(page: &Value) -> Vec<String> {
    let results = page["results"].as_array().expect("results");
    results.iter().map(|message| message["id"].as_str().expect("an id").to_owned()).collect()
}

/// A database file of this test's own, gone at the end with what SQLite puts beside it.
pub struct TemporaryFile(pub PathBuf);

impl TemporaryFile {
    pub fn new(name: &str) -> Self {
        let name = format!("birdwire-sandbox-{}-{name}.sqlite", std::process::id());
        Self(std::env::temp_dir().join(name))
    }

    pub fn path(&self) -> &str {
        self.0.to_str().expect("a path in UTF-8")
    }
}

impl Drop for TemporaryFile {
    fn drop(&mut self) {
        for ending in ["", "-wal", "-shm"] {
            let _ = std::fs::remove_file(format!("{}{ending}", self.path()));
        }
    }
}

/// A folder of this test's own, gone at the end.
pub struct TemporaryFolder(pub PathBuf);

impl TemporaryFolder {
    pub fn new(name: &str) -> Self {
        let folder = std::env::temp_dir().join(format!("birdwire-sandbox-{}-{name}", std::process::id()));
        std::fs::create_dir_all(&folder).expect("a folder");
        Self(folder)
    }

    pub fn path(&self) -> &str {
        self.0.to_str().expect("a path in UTF-8")
    }
}

impl Drop for TemporaryFolder {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.0);
    }
}
