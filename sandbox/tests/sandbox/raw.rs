//! A caller that sees every byte of a connection.

use std::io::{self, Read, Write};
use std::net::TcpStream;
use std::time::Duration;

use crate::support::Sandbox;

pub struct Raw(pub TcpStream);

/// What came, and how it ended: `Ok` is an orderly end.
pub struct Received {
    pub bytes: Vec<u8>,
    pub end: io::Result<()>,
}

impl Raw {
    pub fn connect(sandbox: &Sandbox) -> Self {
        let url = sandbox.text("url");
        let stream = TcpStream::connect(url.trim_start_matches("http://")).expect("a connection");
        stream.set_read_timeout(Some(Duration::from_secs(5))).expect("a timeout");
        stream.set_write_timeout(Some(Duration::from_secs(5))).expect("a timeout");
        Self(stream)
    }

    /// A request as HTTP writes it, with the right key.
    pub fn request(sandbox: &Sandbox, method: &str, path: &str, body: &[u8]) -> Vec<u8> {
        let mut bytes = format!(
            "{method} {path} HTTP/1.1\r\nhost: localhost\r\nauthorization: {}\r\ncontent-type: application/json\r\n\
             content-length: {}\r\n\r\n",
            sandbox.authorization(),
            body.len()
        )
        .into_bytes();
        bytes.extend_from_slice(body);
        bytes
    }

    pub fn write(&mut self, bytes: &[u8]) -> io::Result<()> {
        self.0.write_all(bytes)
    }

    pub fn read_some(&mut self) -> io::Result<Vec<u8>> {
        let mut bytes = vec![0; 64 * 1024];
        let count = self.0.read(&mut bytes)?;
        bytes.truncate(count);
        Ok(bytes)
    }

    pub fn read_all(&mut self) -> Received {
        let mut bytes = Vec::new();
        let end = self.0.read_to_end(&mut bytes).map(|_| ());
        Received { bytes, end }
    }

    /// Sends a message and reads all that comes.
    pub fn send(sandbox: &Sandbox) -> Received {
        let body = crate::support::text_to("+31612345678", "Hello").to_string();
        let mut raw = Self::connect(sandbox);
        let request = Self::request(sandbox, "POST", &sandbox.messages("sms"), body.as_bytes());
        raw.write(&request).expect("written");
        raw.read_all()
    }
}

impl Received {
    pub fn head(&self) -> String {
        let end = self.head_length();
        String::from_utf8(self.bytes[..end].to_vec()).expect("a head in ASCII")
    }

    pub fn body(&self) -> &[u8] {
        &self.bytes[self.head_length()..]
    }

    pub fn header(&self, name: &str) -> Option<String> {
        let prefix = format!("{name}: ");
        self.head().lines().find_map(|line| line.strip_prefix(&prefix).map(str::to_owned))
    }

    pub fn promised_length(&self) -> usize {
        self.header("content-length").expect("a length").parse().expect("a number")
    }

    pub fn was_reset(&self) -> bool {
        self.end.as_ref().is_err_and(|error| error.kind() == io::ErrorKind::ConnectionReset)
    }

    fn head_length(&self) -> usize {
        let end = self.bytes.windows(4).position(|bytes| bytes == b"\r\n\r\n");
        end.expect("a whole head") + 4
    }
}
