//! Presigned uploads, whole: [`issue`] answers with a form, [`receive`] takes the form and the file, as the object
//! store behind the live service does, and [`serve`] gives the file back.

pub mod form;
pub mod issue;
pub mod receive;
pub mod rows;
pub mod serve;
pub mod xml;

/// The name of the store's bucket, and with it the last part of every `uploadUrl`.
pub const BUCKET: &str = "sandbox-channels-media";

/// The most that a file may hold.
pub const MOST_BYTES: usize = 100 * 1024 * 1024;
