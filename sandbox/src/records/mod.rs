//! Whatever the API keeps besides messages: made, read, listed, changed and deleted by the forms of the operations in
//! `spec/`, so that a new collection there works here without a change.

mod answer;
mod compose;
mod kind;
mod pages;
mod rows;
mod shape;
mod verbs;

pub use answer::{answer, answer_if, check_parents};
pub use rows::{Content, TABLES, all, like, place};
pub use shape::{Shape, read_shapes};
