// Written by codegen from spec/. Edit spec/ and run `make generate`.

//! The exports, a file an area.

mod accounts;
mod answers;
mod channels;
mod facts;
mod interactions;
mod keyword_messages;
mod media;
