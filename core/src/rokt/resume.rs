//! Going on with an import where an earlier one left off: the report must be of the same entries, sent for the same end.

use super::{
    chunk::Filled,
    report::{ImportChunk, ImportReport},
};
use crate::error::Error;

impl ImportReport {
    /// Refuses the report of an import of something else.
    pub(super) fn same_import(&self, earlier: &Self) -> Result<(), Error> {
        let flag = |hash: bool| Some(if hash { "true" } else { "false" });
        for (name, own, other) in [
            ("entries", Some(&*self.entries), Some(&*earlier.entries)),
            ("hash", flag(self.hash), flag(earlier.hash)),
            ("action", Some(&*self.action), Some(&*earlier.action)),
            ("list", self.list.as_deref(), earlier.list.as_deref()),
            ("accountId", self.account_id.as_deref(), earlier.account_id.as_deref()),
        ] {
            if own != other {
                let shown = |value: Option<&str>| value.map_or("none".to_owned(), |value| format!("{value:?}"));
                let message = format!("is of another import: its `{name}` is {}, not {}", shown(other), shown(own));
                return Err(Error::input("resume", message));
            }
        }
        Ok(())
    }

    /// What the report of an import begins with that goes on with this one: should it be given up before its end, nothing that
    /// is known is lost.
    pub(super) fn continued(&self) -> Self {
        let mut report = self.clone();
        report.count();
        report
    }

    /// The request of the earlier import that held the same entries; an error when it held others.
    pub(super) fn chunk_again(
        &self,
        index: usize,
        filled: &Filled,
        entries: &str,
    ) -> Result<Option<&ImportChunk>, Error> {
        let chunk = match self.chunks.get(index) {
            Some(chunk) => chunk,
            None if !self.complete => return Ok(None),
            None => {
                let path = format!("{entries}[{}-{}]", filled.first, filled.last);
                return Err(Error::input(path, "go beyond the end of those that the report at `resume` is of"));
            }
        };
        let same = (chunk.first, chunk.last, chunk.count) == (filled.first, filled.last, filled.count);
        if same && chunk.digest == filled.digest {
            return Ok(Some(chunk));
        }
        let path = format!("{entries}[{}-{}]", chunk.first, chunk.last);
        Err(Error::input(
            path,
            "are not the entries that the report at `resume` is of, which have to come in the same order",
        ))
    }
}
