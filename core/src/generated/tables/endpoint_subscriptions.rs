// Written by codegen from spec/. Edit spec/ and run `make generate`.

//! What requests of the area `endpoint_subscriptions` may hold.

#[allow(unused_imports)]
use super::*;
use crate::schema::*;

pub static ACTIVATE_ENDPOINT_SUBSCRIPTION: Object = Object {
    name: "ActivateEndpointSubscription",
    members: &[Member {
        wire: "quantity",
        snake: "quantity",
        required: true,
        nullable: false,
        schema: Schema::Integer { minimum: Some(1), maximum: None },
    }],
    rules: &[],
};
