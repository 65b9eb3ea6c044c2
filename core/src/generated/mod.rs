// Written by codegen from spec/. Edit spec/ and run `make generate`.

//! Everything generated from `spec/`.

pub mod builders;
pub mod clients;
pub mod facts;
pub mod operations;
pub mod resources;
pub mod tables;
pub mod types;
pub mod vendors;
pub mod webhooks;
