// Written by codegen from spec/. Edit spec/ and run `make generate`.

//! What requests of the area `accounts` may hold.

#[allow(unused_imports)]
use super::*;
use crate::schema::*;

static PATTERN_0: Pattern = Pattern::new("^[a-zA-Z0-9-]+$");
pub static CREATE_ORGANIZATION: Object = Object {
    name: "CreateOrganization",
    members: &[
        Member {
            wire: "name",
            snake: "name",
            required: true,
            nullable: false,
            schema: Schema::Text(Text { minimum: Some(1), maximum: Some(256), pattern: None, format: None }),
        },
        Member {
            wire: "slug",
            snake: "slug",
            required: true,
            nullable: false,
            schema: Schema::Text(Text {
                minimum: Some(1),
                maximum: Some(253),
                pattern: Some(&PATTERN_0),
                format: None,
            }),
        },
        Member {
            wire: "countryCode",
            snake: "country_code",
            required: true,
            nullable: false,
            schema: Schema::Text(Text::ANY),
        },
    ],
    rules: &[],
};

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
