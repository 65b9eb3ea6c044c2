//! Answers two calls with fixed bytes, as fast as the machine allows:
//! `POST …/messages` with one message (202) and `GET …/messages…` with a list (200).
//! Below `/endless` every list names a next page. `POST …/import/suppression` is swallowed, however long it is (201).
//!
//!     birdwire-bench-server MESSAGE.json LIST.json
//!
//! Says where it listens on its first line, as JSON. One blocking thread a connection: for the few connections of a
//! benchmark nothing wakes up sooner. Blocking and free of dependencies on purpose: the sandbox or a web framework
//! would measure itself.

mod request;

use std::borrow::Cow;
use std::io::{self, Write};
use std::net::{Ipv4Addr, TcpListener, TcpStream};
use std::process::ExitCode;
use std::sync::Arc;

use request::{Method, Reader};

struct Answers {
    message: Vec<u8>,
    list: Vec<u8>,
    list_body: Vec<u8>,
    created: Vec<u8>,
    unauthorized: Vec<u8>,
    not_found: Vec<u8>,
}

impl Answers {
    fn read(message: &str, list: &str) -> io::Result<Self> {
        let file =
            |path: &str| std::fs::read(path).map_err(|error| io::Error::new(error.kind(), format!("{path}: {error}")));
        let list_body = file(list)?;
        Ok(Self {
            message: answer("202 Accepted", &file(message)?),
            list: answer("200 OK", &list_body),
            list_body,
            created: answer("201 Created", br#""Created""#),
            unauthorized: answer("401 Unauthorized", br#"{"code":"Unauthorized","message":"no access key"}"#),
            not_found: answer("404 Not Found", br#"{"code":"NotFound","message":"not one of the calls"}"#),
        })
    }

    fn pick(&self, request: &request::Request) -> Cow<'_, [u8]> {
        // A client that forgot the key would do less work than the others.
        if !request.authorized {
            return Cow::Borrowed(&self.unauthorized);
        }
        match (request.method, request.of_messages, request.endless) {
            (Method::Post, false, _) if request.of_import => Cow::Borrowed(&self.created),
            (Method::Post, true, _) => Cow::Borrowed(&self.message),
            (Method::Get, true, false) => Cow::Borrowed(&self.list),
            (Method::Get, true, true) => Cow::Owned(self.page(request.page + 1)),
            _ => Cow::Borrowed(&self.not_found),
        }
    }

    /// The list with the token of its next page as its last member.
    fn page(&self, next: u64) -> Vec<u8> {
        let end = self.list_body.trim_ascii_end();
        let mut body = end.strip_suffix(b"}").unwrap_or(end).to_vec();
        body.extend_from_slice(format!(r#","nextPageToken":"{next}"}}"#).as_bytes());
        answer("200 OK", &body)
    }
}

/// Head and body in one piece, so that each answer leaves in one write.
fn answer(status: &str, body: &[u8]) -> Vec<u8> {
    let length = body.len();
    let mut bytes =
        format!("HTTP/1.1 {status}\r\ncontent-type: application/json\r\ncontent-length: {length}\r\n\r\n").into_bytes();
    bytes.extend_from_slice(body);
    bytes
}

fn serve(stream: TcpStream, answers: &Answers) -> io::Result<()> {
    stream.set_nodelay(true)?;
    let mut writer = stream.try_clone()?;
    let mut reader = Reader::new(stream);
    while let Some(request) = reader.next()? {
        writer.write_all(&answers.pick(&request))?;
    }
    Ok(())
}

fn run() -> io::Result<()> {
    let mut arguments = std::env::args().skip(1);
    let (Some(message), Some(list), None) = (arguments.next(), arguments.next(), arguments.next()) else {
        return Err(io::Error::other("usage: birdwire-bench-server MESSAGE.json LIST.json"));
    };
    let answers = Arc::new(Answers::read(&message, &list)?);
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0))?;
    println!("{{\"url\": \"http://{}\"}}", listener.local_addr()?);
    for stream in listener.incoming() {
        let (stream, answers) = (stream?, Arc::clone(&answers));
        std::thread::spawn(move || {
            if let Err(error) = serve(stream, &answers) {
                // A client may simply end; everything else would spoil a measurement unseen.
                if error.kind() != io::ErrorKind::ConnectionReset {
                    eprintln!("birdwire-bench-server: {error}");
                }
            }
        });
    }
    Ok(())
}

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("birdwire-bench-server: {error}");
            ExitCode::FAILURE
        }
    }
}
