//! Whatever the API keeps besides messages: made, read, listed, changed and deleted by the forms of the operations in
//! `spec/`, so that a new collection there works here without a change.

mod answer;
mod compose;
mod control;
mod fixtures;
mod kind;
mod kinds;
mod message;
mod pages;
mod rows;
mod shape;
mod spot;
mod stop;
mod verbs;
mod work;

pub use answer::{answer, answer_if, check_parents};
pub use control::routes;
pub use fixtures::{TABLES as FIXTURE_TABLES, placed};
pub use rows::{Content, TABLES, all, like, place};
pub use shape::{Shape, read_shapes};
