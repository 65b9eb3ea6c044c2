// Written by codegen from spec/. Edit spec/ and run `make generate`.

//! What requests of the area `numbers` may hold.

#[allow(unused_imports)]
use super::*;
use crate::schema::*;

pub static GET_NETWORK_LOOKUP: Object = Object {
    name: "GetNetworkLookup",
    members: &[Member {
        wire: "number",
        snake: "number",
        required: false,
        nullable: false,
        schema: Schema::Text(Text { minimum: Some(1), maximum: Some(30), pattern: None, format: None }),
    }],
    rules: &[],
};
