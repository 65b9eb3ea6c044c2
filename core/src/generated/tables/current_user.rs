// Written by codegen from spec/. Edit spec/ and run `make generate`.

//! What requests of the area `current_user` may hold.

#[allow(unused_imports)]
use super::*;
use crate::schema::*;

pub static UPDATE_CURRENT_USER: Object = Object {
    name: "UpdateCurrentUser",
    members: &[
        Member { wire: "name", snake: "name", required: false, nullable: false, schema: Schema::Text(Text::ANY) },
        Member { wire: "bio", snake: "bio", required: false, nullable: false, schema: Schema::Text(Text::ANY) },
        Member {
            wire: "avatarUrl",
            snake: "avatar_url",
            required: false,
            nullable: false,
            schema: Schema::Text(Text::ANY),
        },
        Member { wire: "locale", snake: "locale", required: false, nullable: false, schema: Schema::Text(Text::ANY) },
        Member {
            wire: "timezone",
            snake: "timezone",
            required: false,
            nullable: false,
            schema: Schema::Text(Text::ANY),
        },
    ],
    rules: &[],
};
