// Written by codegen from spec/. Edit spec/ and run `make generate`.

//! What requests of the area `batches` may hold.

#[allow(unused_imports)]
use super::*;
use crate::schema::*;

pub static CREATE_BATCH_MESSAGES: Object = Object {
    name: "CreateBatchMessages",
    members: &[Member {
        wire: "messageRequests",
        snake: "message_requests",
        required: true,
        nullable: false,
        schema: Schema::List { items: &Schema::Object(&CREATE_MESSAGE), minimum: Some(1), maximum: Some(100) },
    }],
    rules: &[],
};
