// Written by codegen from spec/. Edit spec/ and run `make generate`.

//! What requests of the area `accounts` may hold.

#[allow(unused_imports)]
use super::*;
use crate::schema::*;

pub static UPDATE_ORGANIZATION: Object = Object {
    name: "UpdateOrganization",
    members: &[
        Member {
            wire: "name",
            snake: "name",
            required: false,
            nullable: false,
            schema: Schema::Text(Text { minimum: Some(1), maximum: Some(256), pattern: None, format: None }),
        },
        Member {
            wire: "avatarUrl",
            snake: "avatar_url",
            required: false,
            nullable: false,
            schema: Schema::Text(Text::ANY),
        },
        Member {
            wire: "status",
            snake: "status",
            required: false,
            nullable: true,
            schema: Schema::Enum(&ORGANIZATION_STATUS),
        },
        Member {
            wire: "statusReason",
            snake: "status_reason",
            required: false,
            nullable: true,
            schema: Schema::Text(Text::ANY),
        },
        Member {
            wire: "owner",
            snake: "owner",
            required: false,
            nullable: false,
            schema: Schema::Text(Text { minimum: None, maximum: None, pattern: None, format: Some(Format::Uuid) }),
        },
    ],
    rules: &[],
};

pub static ORGANIZATION_STATUS: Enum = Enum { name: "OrganizationStatus", values: &["banned", "active"] };
