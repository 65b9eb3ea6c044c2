//! Why work with records ended early: the database failed, or the caller is refused.

use crate::errors::ApiError;

pub enum Stop {
    Database(rusqlite::Error),
    Refused(ApiError),
}

impl From<rusqlite::Error> for Stop {
    fn from(error: rusqlite::Error) -> Self {
        Self::Database(error)
    }
}

impl From<ApiError> for Stop {
    fn from(error: ApiError) -> Self {
        Self::Refused(error)
    }
}

/// For [`Store::run`](crate::store::Store::run), which undoes what failed; a refusal is an answer like any other.
pub fn settle<T>(result: Result<T, Stop>) -> rusqlite::Result<Result<T, ApiError>> {
    match result {
        Ok(value) => Ok(Ok(value)),
        Err(Stop::Refused(error)) => Ok(Err(error)),
        Err(Stop::Database(error)) => Err(error),
    }
}
