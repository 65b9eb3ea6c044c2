//! What became of a long list: plain data that can be kept, without any address or key.

use serde::{Deserialize, Serialize};

use super::options::ImportProgress;
use crate::error::Error;

/// How many positions of refused entries a report lists.
pub(super) const MOST_POSITIONS: usize = 1_000;

/// The only form of reports so far.
const VERSION: u32 = 1;

/// What became of an import, request by request.
///
/// It holds no address and no key, so it can be kept anywhere; [`to_json`](Self::to_json) and [`from_json`](Self::from_json)
/// carry it over a restart. Given to a second import of the same entries, it makes that one send only what was not sent.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct ImportReport {
    /// The form of the report: 1.
    pub version: u32,
    /// What the entries were: `emails` or `sha256s`.
    pub entries: String,
    /// Whether addresses were hashed before they were sent.
    pub hash: bool,
    /// `include` or `exclude`.
    pub action: String,
    /// The name of the list, where one was given.
    pub list: Option<String>,
    /// The account, where one was given.
    pub account_id: Option<String>,
    /// Whether the entries were read to their end. False in a report of an import that was given up.
    pub complete: bool,
    /// How many entries were read, bad ones included.
    pub read: u64,
    /// How many entries were sent.
    pub sent: u64,
    /// How many entries were in requests that failed.
    pub failed: u64,
    /// How many entries were read and not sent, since the import was given up before.
    pub unsent: u64,
    /// How many entries were bad, and left out: empty ones, and hashes that are not 64 hexadecimal digits in lower case.
    pub refused: u64,
    /// Where the bad entries stand, counted from 0: the first 1,000 of them.
    pub refused_positions: Vec<u64>,
    /// The requests, in the order of the entries.
    pub chunks: Vec<ImportChunk>,
}

/// One request of an import.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct ImportChunk {
    /// Counted from 0.
    pub index: u32,
    /// The position of its first entry in the list, counted from 0.
    pub first: u64,
    /// The position of its last entry. Bad entries between the two were left out.
    pub last: u64,
    /// How many entries it holds.
    pub count: u32,
    pub outcome: ChunkOutcome,
    /// The HTTP status, where an answer came.
    pub status: Option<u16>,
    /// The kind of error, as every language names it: `badRequest`, `timeout`, …
    pub kind: Option<String>,
    /// What went wrong. Addresses are taken out.
    pub message: Option<String>,
    /// How many requests were made on the wire.
    pub attempts: u32,
    /// The SHA-256 of the entries as they are sent, to tell whether a later import has the same.
    pub digest: String,
}

/// What became of a request.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "uniffi", derive(uniffi::Enum))]
pub enum ChunkOutcome {
    /// Rokt said yes.
    Sent,
    /// Rokt said no, or nothing is known.
    Failed,
    /// Not sent, or without an answer yet.
    Unsent,
}

impl ChunkOutcome {
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Sent => "sent",
            Self::Failed => "failed",
            Self::Unsent => "unsent",
        }
    }
}

impl ImportReport {
    pub(super) fn new(entries: &str, hash: bool, action: &str, list: Option<&str>, account_id: Option<&str>) -> Self {
        Self {
            version: VERSION,
            entries: entries.to_owned(),
            hash,
            action: action.to_owned(),
            list: list.map(str::to_owned),
            account_id: account_id.map(str::to_owned),
            complete: false,
            read: 0,
            sent: 0,
            failed: 0,
            unsent: 0,
            refused: 0,
            refused_positions: Vec::new(),
            chunks: Vec::new(),
        }
    }

    /// As JSON, in one line.
    pub fn to_json(&self) -> String {
        // Plain texts and numbers cannot fail to become JSON.
        serde_json::to_string(self).unwrap_or_default()
    }

    /// Reads what [`to_json`](Self::to_json) wrote. Anything else is an error of the kind `input` at `report`.
    pub fn from_json(json: &str) -> Result<Self, Error> {
        let report: Self = serde_json::from_str(json)
            .map_err(|error| Error::input("report", format!("is no report of an import: {error}")))?;
        report.check().map_err(|why| Error::input("report", why))?;
        Ok(report)
    }

    /// Whether everything that could be sent was sent.
    pub fn is_done(&self) -> bool {
        self.complete && self.failed == 0 && self.unsent == 0
    }

    /// What a hand or another version may have made of it.
    pub(super) fn check(&self) -> Result<(), String> {
        if self.version != VERSION {
            return Err(format!("has the version {}, and this is {VERSION}", self.version));
        }
        let mut next = 0;
        for (index, chunk) in self.chunks.iter().enumerate() {
            let in_order = chunk.index as usize == index && chunk.first >= next && chunk.last < self.read;
            let places = chunk.last.saturating_add(1).checked_sub(chunk.first).filter(|_| in_order);
            if !places.is_some_and(|places| (1..=places).contains(&u64::from(chunk.count))) {
                return Err(format!("does not count right at chunks[{index}]"));
            }
            next = chunk.last + 1;
        }
        Ok(())
    }

    pub(super) fn progress(&self) -> ImportProgress {
        ImportProgress { read: self.read, sent: self.sent, failed: self.failed }
    }

    /// Counts the entries of each outcome anew.
    pub(super) fn count(&mut self) {
        let of = |outcome| -> u64 {
            let chunks = self.chunks.iter().filter(|chunk| chunk.outcome == outcome);
            chunks.map(|chunk| u64::from(chunk.count)).sum()
        };
        let (sent, failed) = (of(ChunkOutcome::Sent), of(ChunkOutcome::Failed));
        (self.sent, self.failed) = (sent, failed);
        self.unsent = self.read.saturating_sub(self.refused + sent + failed);
    }
}
