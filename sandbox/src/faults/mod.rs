//! Making the sandbox fail on purpose: rules say which calls are struck, and how.

mod answer;
mod bomb;
mod control;
mod kind;
mod pattern;
mod read;
mod rule;
mod set;
mod spoil;
mod strike;

pub use control::routes;
pub use set::Faults;
pub use strike::answer;
