//! Reads requests off a connection: only what choosing an answer takes.

use std::io::{self, Read};
use std::str::FromStr;

#[derive(Clone, Copy)]
pub enum Method {
    Get,
    Post,
    Other,
}

pub struct Request {
    pub method: Method,
    /// Whether the path ends in `/messages`.
    pub of_messages: bool,
    /// Whether the path ends in `/import/suppression`.
    pub of_import: bool,
    /// Whether the path is below `/endless`.
    pub endless: bool,
    /// The number in `pageToken`, zero without one.
    pub page: u64,
    pub authorized: bool,
}

pub struct Reader<R> {
    source: R,
    buffer: Vec<u8>,
    filled: usize,
}

impl<R: Read> Reader<R> {
    pub fn new(source: R) -> Self {
        Self { source, buffer: vec![0; 64 * 1024], filled: 0 }
    }

    /// The next request, its body read and thrown away; `None` when the client closed the connection.
    pub fn next(&mut self) -> io::Result<Option<Request>> {
        let head = loop {
            if let Some(end) = end_of_head(&self.buffer[..self.filled]) {
                break end;
            }
            if !self.fill()? {
                return Ok(None);
            }
        };
        let (request, length) = parse(&self.buffer[..head])?;
        // A long body goes through the buffer piece by piece.
        let mut end = head + length;
        while self.filled < end {
            if self.filled == self.buffer.len() {
                end -= self.filled;
                self.filled = 0;
            }
            if !self.fill()? {
                return Err(invalid("a request that was cut"));
            }
        }
        self.buffer.copy_within(end..self.filled, 0);
        self.filled -= end;
        Ok(Some(request))
    }

    /// Reads some more bytes; false at the end of the connection.
    fn fill(&mut self) -> io::Result<bool> {
        if self.filled == self.buffer.len() {
            return Err(invalid("a request head that is larger than 64 KiB"));
        }
        let count = self.source.read(&mut self.buffer[self.filled..])?;
        self.filled += count;
        Ok(count > 0)
    }
}

fn end_of_head(bytes: &[u8]) -> Option<usize> {
    bytes.windows(4).position(|four| four == b"\r\n\r\n").map(|at| at + 4)
}

/// The request, and how long its body is.
fn parse(head: &[u8]) -> io::Result<(Request, usize)> {
    let mut lines = head.split(|byte| *byte == b'\n').map(<[u8]>::trim_ascii);
    let mut words = lines.next().unwrap_or_default().split(|byte| *byte == b' ');
    let method = match words.next() {
        Some(b"GET") => Method::Get,
        Some(b"POST") => Method::Post,
        _ => Method::Other,
    };
    let target = words.next().unwrap_or_default();
    let mut halves = target.splitn(2, |byte| *byte == b'?');
    let path = halves.next().unwrap_or_default();
    let mut pairs = halves.next().unwrap_or_default().split(|byte| *byte == b'&');
    let token = pairs.find_map(|pair| pair.strip_prefix(b"pageToken="));

    let mut request = Request {
        method,
        of_messages: path.ends_with(b"/messages"),
        of_import: path.ends_with(b"/import/suppression"),
        endless: path.starts_with(b"/endless/"),
        page: token.and_then(number).unwrap_or_default(),
        authorized: false,
    };
    let mut length = 0;
    for line in lines {
        let Some(colon) = line.iter().position(|byte| *byte == b':') else {
            continue;
        };
        let (name, value) = (&line[..colon], line[colon + 1..].trim_ascii());
        if name.eq_ignore_ascii_case(b"content-length") {
            length = number(value).ok_or_else(|| invalid("a content-length that is no number"))?;
        } else if name.eq_ignore_ascii_case(b"authorization") {
            request.authorized = !value.is_empty();
        } else if name.eq_ignore_ascii_case(b"transfer-encoding") {
            return Err(invalid("a chunked request"));
        }
    }
    Ok((request, length))
}

fn number<T: FromStr>(digits: &[u8]) -> Option<T> {
    std::str::from_utf8(digits).ok()?.parse().ok()
}

fn invalid(what: &str) -> io::Error {
    io::Error::new(io::ErrorKind::InvalidData, what)
}
