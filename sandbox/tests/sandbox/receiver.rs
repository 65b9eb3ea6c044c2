//! A server of one's own, to which webhooks are delivered.

use std::collections::BTreeMap;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::sync::{Arc, Mutex};
use std::thread;
use std::time::Duration;

use serde_json::Value;

use crate::support::until;

/// What came in.
#[derive(Clone, Debug)]
pub struct Received {
    pub line: String,
    pub headers: BTreeMap<String, String>,
    pub body: Vec<u8>,
}

impl Received {
    pub fn json(&self) -> Value {
        serde_json::from_slice(&self.body).expect("the body is JSON")
    }
}

pub struct Receiver {
    port: u16,
    received: Arc<Mutex<Vec<Received>>>,
}

impl Receiver {
    /// Takes everything.
    pub fn start() -> Self {
        Self::answering(|_| "204 No Content".to_owned())
    }

    /// `answer` gets how many came before, and gives the status line and further headers; nothing, and it hangs.
    pub fn answering(answer: impl Fn(usize) -> String + Send + Sync + 'static) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").expect("a free port");
        let port = listener.local_addr().expect("an address").port();
        let received = Arc::new(Mutex::new(Vec::new()));
        let (seen, answer) = (Arc::clone(&received), Arc::new(answer));
        // Ends with the test.
        thread::spawn(move || {
            for stream in listener.incoming().flatten() {
                let (seen, answer) = (Arc::clone(&seen), Arc::clone(&answer));
                thread::spawn(move || serve(stream, &seen, &*answer));
            }
        });
        Self { port, received }
    }

    pub fn url(&self, path: &str) -> String {
        format!("http://127.0.0.1:{}{path}", self.port)
    }

    pub fn all(&self) -> Vec<Received> {
        self.received.lock().expect("no thread panicked").clone()
    }

    /// Waits for so many.
    pub fn wait_for(&self, count: usize) -> Vec<Received> {
        until(|| Some(self.all()).filter(|all| all.len() >= count))
    }
}

fn serve(mut stream: TcpStream, seen: &Mutex<Vec<Received>>, answer: &(dyn Fn(usize) -> String + Send + Sync)) {
    let mut reader = BufReader::new(stream.try_clone().expect("a second handle"));
    let mut line = String::new();
    if reader.read_line(&mut line).unwrap_or(0) == 0 {
        return;
    }
    let mut headers = BTreeMap::new();
    loop {
        let mut header = String::new();
        reader.read_line(&mut header).expect("a header");
        let Some((name, value)) = header.trim_end().split_once(": ") else { break };
        headers.insert(name.to_ascii_lowercase(), value.to_owned());
    }
    let length = headers.get("content-length").map_or(0, |length| length.parse().expect("a number"));
    let mut body = vec![0; length];
    reader.read_exact(&mut body).expect("the body");
    let before = {
        let mut seen = seen.lock().expect("no thread panicked");
        seen.push(Received { line: line.trim_end().to_owned(), headers, body });
        seen.len() - 1
    };
    let answer = answer(before);
    if answer.is_empty() {
        thread::sleep(Duration::from_secs(30));
    }
    // Whoever gave up waiting is gone.
    let _ = write!(stream, "HTTP/1.1 {answer}\r\ncontent-length: 2\r\nconnection: close\r\n\r\nok");
}
