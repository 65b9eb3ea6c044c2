//! Messages: what may be done with them, what becomes of them, and who is told.
//!
//! [`operations`] answers the API. A message on its way out passes [`compose`] and [`outbox`]; [`timeline`] says where it
//! is, [`moves`] what will still happen, [`special`] whom it does not reach, and [`events`] tells of it.

pub mod batches;
pub mod compliance;
pub mod compose;
pub mod contacts;
pub mod countries;
pub mod events;
pub mod interactions;
pub mod keywords;
pub mod listing;
pub mod media;
pub mod moves;
pub mod operations;
pub mod outbox;
pub mod press;
pub mod rows;
pub mod special;
pub mod timeline;
