//! What an import of a long list is told, and what it tells on the way.

use std::{fmt, sync::Arc};

use super::{import::Progress, report::ImportReport};
use crate::{call::CallOptions, types::AudienceAction};

/// What the entries of a list are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Entries {
    /// E-mail addresses.
    Emails,
    /// The SHA-256 of e-mail addresses, as 64 hexadecimal digits in lower case.
    Sha256s,
}

/// How a long list is to be imported.
///
/// ```
/// use birdwire::{rokt::ImportAll, types::AudienceAction};
/// let import = ImportAll::emails(AudienceAction::Include).list("US_Customers").hash(true);
/// ```
#[must_use]
pub struct ImportAll {
    pub entries: Entries,
    pub action: AudienceAction,
    /// The name of the list. Rokt takes AdvertiserDatabase when there is none.
    pub list: Option<String>,
    /// Otherwise that of the client.
    pub account_id: Option<String>,
    /// Whether addresses are hashed on this side: all white space goes, then lower case, then SHA-256. What leaves is the
    /// hash alone.
    pub hash: bool,
    /// The report of an earlier import of the same entries, of which only those are sent that were not.
    pub resume: Option<ImportReport>,
    /// For each request: time limits, retries, headers.
    pub options: CallOptions,
    /// Called after each request, on a thread that sends: it must not wait.
    pub progress: Option<Progress>,
}

impl ImportAll {
    pub fn new(entries: Entries, action: AudienceAction) -> Self {
        Self {
            entries,
            action,
            list: None,
            account_id: None,
            hash: false,
            resume: None,
            options: CallOptions::default(),
            progress: None,
        }
    }

    /// E-mail addresses.
    pub fn emails(action: AudienceAction) -> Self {
        Self::new(Entries::Emails, action)
    }

    /// Hashes of e-mail addresses.
    pub fn sha256s(action: AudienceAction) -> Self {
        Self::new(Entries::Sha256s, action)
    }

    /// See [`list`](field@Self::list).
    pub fn list(mut self, name: impl Into<String>) -> Self {
        self.list = Some(name.into());
        self
    }

    /// See [`account_id`](field@Self::account_id).
    pub fn account_id(mut self, id: impl Into<String>) -> Self {
        self.account_id = Some(id.into());
        self
    }

    /// See [`hash`](field@Self::hash).
    pub fn hash(mut self, hash: bool) -> Self {
        self.hash = hash;
        self
    }

    /// See [`resume`](field@Self::resume).
    pub fn resume(mut self, report: ImportReport) -> Self {
        self.resume = Some(report);
        self
    }

    /// See [`options`](field@Self::options).
    pub fn options(mut self, options: CallOptions) -> Self {
        self.options = options;
        self
    }

    /// See [`progress`](field@Self::progress).
    pub fn progress(mut self, progress: impl Fn(ImportProgress) + Send + Sync + 'static) -> Self {
        self.progress = Some(Arc::new(progress));
        self
    }
}

impl fmt::Debug for ImportAll {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ImportAll")
            .field("entries", &self.entries)
            .field("action", &self.action)
            .field("list", &self.list)
            .field("account_id", &self.account_id)
            .field("hash", &self.hash)
            .field("resume", &self.resume.is_some())
            .field("options", &self.options)
            .finish_non_exhaustive()
    }
}

/// How far an import is, in entries.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct ImportProgress {
    /// Taken from the list so far, bad ones included.
    pub read: u64,
    /// Known to be sent, by this import or the one it resumes.
    pub sent: u64,
    /// Of requests that failed.
    pub failed: u64,
}
