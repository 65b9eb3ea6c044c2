//! The body of one request, written entry by entry: a list is never held as a list.

use bytes::Bytes;
use serde_json::{Map, Value};
use sha2::{Digest, Sha256};

use super::entries::{Treatment, hex};
use crate::error::Error;

/// What stands before the entries of every request: `{"action":"include","sha256s":[`.
pub(super) struct Head(Vec<u8>);

impl Head {
    pub(super) fn new(members: &Map<String, Value>, treatment: Treatment) -> Result<Self, Error> {
        let mut head = serde_json::to_vec(members).map_err(|error| Error::input("body", error.to_string()))?;
        head.pop();
        if !members.is_empty() {
            head.push(b',');
        }
        head.extend_from_slice(format!("\"{}\":[", treatment.member()).as_bytes());
        Ok(Self(head))
    }
}

/// The request that is being filled.
#[derive(Default)]
pub(super) struct Filling {
    body: Vec<u8>,
    /// Where the entries begin.
    begin: usize,
    /// How long the one before was, which most resemble.
    expected: usize,
    pub(super) first: u64,
    pub(super) last: u64,
    pub(super) count: u32,
}

/// A request with all its entries.
pub(super) struct Filled {
    pub(super) body: Bytes,
    pub(super) first: u64,
    pub(super) last: u64,
    pub(super) count: u32,
    pub(super) digest: String,
}

impl Filling {
    pub(super) fn push(&mut self, head: &Head, entry: &str, position: u64) {
        if self.count == 0 {
            self.body.reserve_exact(self.expected + self.expected / 64);
            self.body.extend_from_slice(&head.0);
            self.begin = self.body.len();
            self.first = position;
        } else {
            self.body.push(b',');
        }
        // Writing a text into memory cannot fail.
        let _ = serde_json::to_writer(&mut self.body, entry);
        self.last = position;
        self.count += 1;
    }

    /// Takes the request out, and begins another one.
    pub(super) fn take(&mut self) -> Filled {
        let digest = Sha256::digest(self.body.get(self.begin..).unwrap_or_default());
        self.body.extend_from_slice(b"]}");
        let done = std::mem::take(self);
        self.expected = done.body.len();
        Filled {
            body: Bytes::from(done.body),
            first: done.first,
            last: done.last,
            count: done.count,
            digest: String::from_utf8_lossy(&hex(&digest)).into_owned(),
        }
    }
}
