//! A server that answers by a script and notes what it saw, byte by byte, so that broken answers can be told as well.
#![allow(dead_code, clippy::unwrap_used, clippy::expect_used)]

pub mod frames;
pub mod proxy;
pub mod store;
pub mod tls;

use std::{
    collections::VecDeque,
    env,
    io::{Read, Write},
    net::{Shutdown, TcpListener, TcpStream},
    process::{Command, Output},
    sync::{
        Arc, Mutex,
        atomic::{AtomicUsize, Ordering},
    },
    thread,
    time::{Duration, Instant},
};

use birdwire::{
    Client, ClientBuilder,
    call::Arguments,
    operation::{Answer, Auth, ClientDefault, Host, Method, Operation, PathParameter, Retry},
    schema::{Member, Object, Schema},
};
use http::Version;
use serde_json::{Value, json};

pub const KEY: &str = "sk-live-key-000";
pub const WORKSPACE: &str = "11111111-1111-4111-8111-111111111111";

#[derive(Clone, Debug)]
pub enum Reply {
    Full {
        status: u16,
        headers: Vec<(String, String)>,
        body: Vec<u8>,
    },
    /// The head promises the whole body; only so many bytes come.
    Cut {
        status: u16,
        body: Vec<u8>,
        at: usize,
    },
    /// Pieces with a wait before each; the head promises `length`.
    Pieces {
        length: usize,
        pieces: Vec<(Duration, Vec<u8>)>,
    },
    After(Duration, Box<Reply>),
    /// Closed without any answer.
    Reset,
    /// No answer until the other side closes.
    Hang,
}

impl Reply {
    pub fn json(status: u16, body: Value) -> Self {
        Self::Full {
            status,
            headers: vec![("content-type".into(), "application/json".into())],
            body: body.to_string().into_bytes(),
        }
    }

    pub fn status(status: u16) -> Self {
        Self::json(status, json!({"code": "Code", "message": "said"}))
    }

    pub fn ok() -> Self {
        Self::json(200, json!({"id": "1"}))
    }

    pub fn with(mut self, name: &str, value: &str) -> Self {
        if let Self::Full { headers, .. } = &mut self {
            headers.push((name.into(), value.into()));
        }
        self
    }
}

#[derive(Clone, Debug, Default)]
pub struct Seen {
    pub method: String,
    pub target: String,
    pub version: Version,
    pub headers: Vec<(String, String)>,
    pub body: Vec<u8>,
}

impl Seen {
    fn of_head(head: &str) -> Option<Self> {
        let mut lines = head.split("\r\n");
        let mut first = lines.next()?.split(' ');
        let (method, target) = (first.next()?.into(), first.next()?.into());
        let headers = lines
            .filter_map(|line| line.split_once(':'))
            .map(|(name, value)| (name.to_ascii_lowercase(), value.trim().to_owned()))
            .collect();
        Some(Self { method, target, headers, ..Self::default() })
    }

    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.iter().find(|(known, _)| known == name).map(|(_, value)| value.as_str())
    }
}

#[derive(Default)]
struct State {
    script: Mutex<VecDeque<Reply>>,
    seen: Mutex<Vec<Seen>>,
    closed: AtomicUsize,
    connections: AtomicUsize,
}

pub struct Server {
    pub url: String,
    state: Arc<State>,
}

impl Server {
    /// After the script every answer is a plain 200.
    pub fn new(script: impl IntoIterator<Item = Reply>) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let url = format!("http://{}", listener.local_addr().unwrap());
        let state = Arc::new(State { script: Mutex::new(script.into_iter().collect()), ..State::default() });
        let shared = state.clone();
        thread::spawn(move || {
            for stream in listener.incoming().flatten() {
                let state = shared.clone();
                state.connections.fetch_add(1, Ordering::SeqCst);
                thread::spawn(move || serve(stream, &state));
            }
        });
        Self { url, state }
    }

    pub fn push(&self, reply: Reply) {
        self.state.script.lock().unwrap().push_back(reply);
    }

    pub fn seen(&self) -> Vec<Seen> {
        self.state.seen.lock().unwrap().clone()
    }

    pub fn count(&self) -> usize {
        self.state.seen.lock().unwrap().len()
    }

    pub fn connections(&self) -> usize {
        self.state.connections.load(Ordering::SeqCst)
    }

    /// Whether the client closes a connection that hangs, soon.
    pub fn sees_a_close(&self) -> bool {
        eventually(|| self.state.closed.load(Ordering::SeqCst) > 0)
    }

    pub fn sees_requests(&self, count: usize) -> bool {
        eventually(|| self.count() >= count)
    }

    pub fn builder(&self) -> ClientBuilder {
        Client::builder().access_key(KEY).workspace_id(WORKSPACE).base_url(&self.url)
    }

    pub fn client(&self) -> Client {
        self.builder().build().unwrap()
    }
}

pub fn eventually(check: impl Fn() -> bool) -> bool {
    let end = Instant::now() + Duration::from_secs(5);
    while Instant::now() < end {
        if check() {
            return true;
        }
        thread::sleep(Duration::from_millis(5));
    }
    check()
}

/// Runs one test of this file again, in a process that has these variables and none besides that would say where to
/// go. True for the process that only waited for it.
pub fn alone(test: &str, variables: &[(&str, &str)]) -> bool {
    const NAMES: [&str; 18] = [
        "ROKT_PUBLIC_KEY",
        "ROKT_SECRET_KEY",
        "ROKT_API_KEY",
        "ROKT_ACCOUNT_ID",
        "ROKT_BASE_URL",
        "BIRD_ACCESS_KEY",
        "BIRD_WORKSPACE_ID",
        "BIRD_ORGANIZATION_ID",
        "BIRD_BASE_URL",
        "HTTP_PROXY",
        "http_proxy",
        "HTTPS_PROXY",
        "https_proxy",
        "ALL_PROXY",
        "all_proxy",
        "NO_PROXY",
        "no_proxy",
        "REQUEST_METHOD",
    ];
    if env::var_os("BIRDWIRE_TEST_ALONE").is_some() {
        return false;
    }
    let mut command = Command::new(env::current_exe().unwrap());
    command.args(["--exact", test, "--nocapture"]).env("BIRDWIRE_TEST_ALONE", "1");
    for name in NAMES {
        command.env_remove(name);
    }
    let Output { status, stdout, stderr } = command.envs(variables.iter().copied()).output().unwrap();
    let text = format!("{}{}", String::from_utf8_lossy(&stdout), String::from_utf8_lossy(&stderr));
    assert!(status.success() && text.contains("1 passed"), "{text}");
    true
}

fn serve(mut stream: TcpStream, state: &State) {
    let mut buffer = Vec::new();
    while let Some(seen) = read_request(&mut stream, &mut buffer) {
        state.seen.lock().unwrap().push(seen);
        let reply = state.script.lock().unwrap().pop_front().unwrap_or_else(Reply::ok);
        if !answer(&mut stream, reply, state) {
            let _ = stream.shutdown(Shutdown::Both);
            return;
        }
    }
}

fn read_request(stream: &mut TcpStream, buffer: &mut Vec<u8>) -> Option<Seen> {
    let mut piece = [0; 16 * 1024];
    let end = loop {
        if let Some(end) = buffer.windows(4).position(|four| four == b"\r\n\r\n") {
            break end;
        }
        match stream.read(&mut piece) {
            Ok(0) | Err(_) => return None,
            Ok(length) => buffer.extend_from_slice(&piece[..length]),
        }
    };
    let mut seen = Seen::of_head(&String::from_utf8_lossy(&buffer[..end]))?;
    assert_eq!(seen.header("transfer-encoding"), None, "a body is sent with its length");
    let length: usize = seen.header("content-length").map_or(0, |text| text.parse().unwrap());
    buffer.drain(..end + 4);
    while buffer.len() < length {
        match stream.read(&mut piece) {
            Ok(0) | Err(_) => return None,
            Ok(length) => buffer.extend_from_slice(&piece[..length]),
        }
    }
    seen.body = buffer.drain(..length).collect();
    Some(seen)
}

/// Whether the connection lives on.
fn answer(stream: &mut TcpStream, reply: Reply, state: &State) -> bool {
    match reply {
        Reply::Full { status, headers, body } => {
            let mut head = format!("HTTP/1.1 {status} Said\r\ncontent-length: {}\r\n", body.len());
            for (name, value) in headers {
                head.push_str(&format!("{name}: {value}\r\n"));
            }
            head.push_str("\r\n");
            stream.write_all(head.as_bytes()).is_ok() && stream.write_all(&body).is_ok()
        }
        Reply::Cut { status, body, at } => {
            let head =
                format!("HTTP/1.1 {status} Said\r\nx-request-id: req-cut\r\ncontent-length: {}\r\n\r\n", body.len());
            let _ = stream.write_all(head.as_bytes());
            let _ = stream.write_all(&body[..at]);
            let _ = stream.flush();
            false
        }
        Reply::Pieces { length, pieces } => {
            let head = format!("HTTP/1.1 200 OK\r\ncontent-type: image/png\r\ncontent-length: {length}\r\n\r\n");
            if stream.write_all(head.as_bytes()).is_err() {
                return false;
            }
            for (wait, piece) in pieces {
                thread::sleep(wait);
                if stream.write_all(&piece).is_err() {
                    state.closed.fetch_add(1, Ordering::SeqCst);
                    return false;
                }
            }
            true
        }
        Reply::After(wait, reply) => {
            thread::sleep(wait);
            answer(stream, *reply, state)
        }
        Reply::Reset => false,
        Reply::Hang => {
            let mut piece = [0; 1024];
            while !matches!(stream.read(&mut piece), Ok(0) | Err(_)) {}
            state.closed.fetch_add(1, Ordering::SeqCst);
            false
        }
    }
}

const fn member(wire: &'static str, schema: Schema) -> Member {
    Member { wire, snake: wire, required: false, nullable: true, schema }
}

static QUERY: Object = Object {
    name: "Query",
    members: &[
        member("flag", Schema::Any),
        member("limit", Schema::Any),
        member("none", Schema::Any),
        member("tag", Schema::Any),
    ],
    rules: &[],
};

static BODY: Object =
    Object { name: "Body", members: &[member("reference", Schema::Any), member("text", Schema::Any)], rules: &[] };

static PATH: &[PathParameter] = &[
    PathParameter { wire: "workspaceId", uuid: true, slashes: false, client_default: Some(ClientDefault::WorkspaceId) },
    PathParameter { wire: "channelId", uuid: false, slashes: false, client_default: None },
];

pub const fn operation(name: &'static str, method: Method, retry: Retry) -> Operation {
    Operation {
        id: name,
        name,
        method,
        path: "/workspaces/{workspaceId}/channels/{channelId}/things",
        host: Host::Api,
        auth: &[Auth::AccessKey, Auth::User],
        retry,
        paging: None,
        path_parameters: PATH,
        query: &QUERY,
        body: None,
        files: None,
        csv: None,
        answer: Answer::Json { required: &[] },
        renames: &[],
        upload: None,
        wait: None,
        vendor: None,
        defaults: &[],
        private: &[],
        limits: None,
    }
}

pub static READ: Operation = operation("things.get", Method::Get, Retry::Read);
pub static WRITE: Operation = Operation { body: Some(&BODY), ..operation("things.send", Method::Post, Retry::Unsafe) };
pub static SAFE: Operation = Operation { body: Some(&BODY), ..operation("things.put", Method::Put, Retry::Safe) };
pub static REFERENCE: Operation =
    Operation { body: Some(&BODY), ..operation("things.reply", Method::Post, Retry::Reference) };
pub static FILE: Operation =
    Operation { host: Host::Media, answer: Answer::Media, ..operation("things.download", Method::Get, Retry::Read) };

pub fn read() -> Arguments {
    Arguments { path: vec!["c1".into()], ..Arguments::default() }
}

pub fn write() -> Arguments {
    Arguments { path: vec!["c1".into()], body: Some(json!({"text": "hello"})), ..Arguments::default() }
}
