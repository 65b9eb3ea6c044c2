// Written by codegen from spec/. Edit spec/ and run `make generate`.

//! The resources of other vendors, a file a client.

pub mod rokt;
