// Written by codegen from spec/. Edit spec/ and run `make generate`.

//! What requests of the area `antispam` may hold.

#[allow(unused_imports)]
use super::*;
use crate::schema::*;

pub static UPDATE_ANTISPAM_SETTING: Object = Object {
    name: "UpdateAntispamSetting",
    members: &[Member { wire: "enabled", snake: "enabled", required: true, nullable: false, schema: Schema::Boolean }],
    rules: &[],
};
