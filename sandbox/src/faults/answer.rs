//! An answer in one piece, and how it looks on the wire.

use std::fmt::Write as _;

use axum::body::{Body, Bytes, to_bytes};
use axum::http::{HeaderMap, HeaderName, HeaderValue, StatusCode, header};
use axum::response::Response;
use serde_json::json;

use crate::answers;
use crate::faults::bomb;
use crate::faults::kind::Given;

pub struct Answer {
    pub status: StatusCode,
    pub headers: HeaderMap,
    pub body: Vec<u8>,
}

/// How the end of a body is told.
#[derive(Clone, Copy)]
pub enum Framing {
    Length(u64),
    Chunked,
    /// As the headers of the answer say, whether that is true or not.
    AsGiven,
}

impl Answer {
    pub async fn from_response(response: Response) -> Self {
        let (parts, body) = response.into_parts();
        // A body of the sandbox that cannot be read to its end is as good as an empty one.
        let body = to_bytes(body, usize::MAX).await.unwrap_or_default();
        let mut headers = parts.headers;
        headers.remove(header::CONTENT_LENGTH);
        Self { status: parts.status, headers, body: body.into() }
    }

    /// In the documented envelope, as nothing else is known about it.
    pub fn refusal(status: StatusCode) -> Self {
        let name = status.canonical_reason().unwrap_or("Error");
        let body = json!({
            "code": name.replace([' ', '-', '\''], ""),
            "message": format!("{name}; a fault of the sandbox"),
        });
        Self::json(status, body.to_string().into_bytes())
    }

    pub fn json(status: StatusCode, body: Vec<u8>) -> Self {
        let content_type = (header::CONTENT_TYPE, HeaderValue::from_static("application/json"));
        Self { status, headers: HeaderMap::from_iter([content_type]), body }
    }

    pub fn with(mut self, given: &Given) -> Self {
        self.status = given.status.unwrap_or(self.status);
        if let Some(body) = &given.body {
            self.body.clone_from(body);
            self.headers.entry(header::CONTENT_TYPE).or_insert(HeaderValue::from_static("application/json"));
        }
        if given.gzip {
            self.body = bomb::gzip(&self.body);
            self.headers.insert(header::CONTENT_ENCODING, HeaderValue::from_static("gzip"));
        }
        self.set(&given.headers);
        self
    }

    /// Each name loses the values it had.
    pub fn set(&mut self, headers: &[(HeaderName, HeaderValue)]) {
        for (name, _) in headers {
            self.headers.remove(name);
        }
        for (name, value) in headers {
            self.headers.append(name, value.clone());
        }
    }

    /// Whether it says about its own length what the server would not let through.
    pub fn frames_itself(&self) -> bool {
        [header::CONTENT_LENGTH, header::TRANSFER_ENCODING].iter().any(|name| self.headers.contains_key(name))
    }

    pub fn into_response(self) -> Response {
        let mut response = answers::empty(self.status);
        *response.headers_mut() = self.headers;
        *response.body_mut() = Body::from(self.body);
        response
    }

    pub fn length(&self) -> u64 {
        self.body.len() as u64
    }

    /// The head as bytes.
    pub fn head(&self, framing: Framing) -> Vec<u8> {
        let reason = self.status.canonical_reason().unwrap_or_default();
        let mut head = format!("HTTP/1.1 {} {reason}\r\n", self.status.as_u16());
        // A text always takes what is written to it.
        let _ = match framing {
            Framing::Length(length) => write!(head, "content-length: {length}\r\n"),
            Framing::Chunked => write!(head, "transfer-encoding: chunked\r\n"),
            Framing::AsGiven => Ok(()),
        };
        let mut head = head.into_bytes();
        let hidden = |name: &HeaderName| !matches!(framing, Framing::AsGiven) && *name == header::CONTENT_LENGTH;
        for (name, value) in self.headers.iter().filter(|(name, _)| !hidden(name)) {
            head.extend_from_slice(name.as_str().as_bytes());
            head.extend_from_slice(b": ");
            head.extend_from_slice(value.as_bytes());
            head.extend_from_slice(b"\r\n");
        }
        head.extend_from_slice(b"\r\n");
        head
    }

    /// The head and so many bytes of the body.
    pub fn part(&self, framing: Framing, of_body: u64) -> Bytes {
        let end = usize::try_from(of_body).unwrap_or(usize::MAX).min(self.body.len());
        let mut bytes = self.head(framing);
        bytes.extend_from_slice(&self.body[..end]);
        bytes.into()
    }
}
