// Written by codegen from spec/. Edit spec/ and run `make generate`.

//! What requests of the area `rokt` may hold.

#[allow(unused_imports)]
use super::*;
use crate::schema::*;

static PATTERN_0: Pattern = Pattern::new("^[0-9a-f]{64}$");
pub static AUDIENCE_ACTION: Enum = Enum { name: "AudienceAction", values: &["include", "exclude"] };

pub static CUSTOM_AUDIENCE_IMPORT: Object = Object {
    name: "CustomAudienceImport",
    members: &[
        Member {
            wire: "accountId",
            snake: "account_id",
            required: true,
            nullable: false,
            schema: Schema::Text(Text { minimum: Some(1), maximum: None, pattern: None, format: None }),
        },
        Member {
            wire: "action",
            snake: "action",
            required: true,
            nullable: false,
            schema: Schema::Enum(&AUDIENCE_ACTION),
        },
        Member { wire: "list", snake: "list", required: false, nullable: false, schema: Schema::Text(Text::ANY) },
        Member {
            wire: "email",
            snake: "email",
            required: false,
            nullable: false,
            schema: Schema::Text(Text { minimum: Some(1), maximum: None, pattern: None, format: None }),
        },
        Member {
            wire: "emails",
            snake: "emails",
            required: false,
            nullable: false,
            schema: Schema::List {
                items: &Schema::Text(Text { minimum: Some(1), maximum: None, pattern: None, format: None }),
                minimum: Some(1),
                maximum: None,
            },
        },
        Member {
            wire: "sha256",
            snake: "sha256",
            required: false,
            nullable: false,
            schema: Schema::Text(Text { minimum: None, maximum: None, pattern: Some(&PATTERN_0), format: None }),
        },
        Member {
            wire: "sha256s",
            snake: "sha256s",
            required: false,
            nullable: false,
            schema: Schema::List {
                items: &Schema::Text(Text { minimum: None, maximum: None, pattern: Some(&PATTERN_0), format: None }),
                minimum: Some(1),
                maximum: None,
            },
        },
    ],
    rules: &[Rule::ExactlyOneOf(&["email", "emails", "sha256", "sha256s"])],
};

pub static CUSTOM_AUDIENCE_IMPORT_LEGACY: Object = Object {
    name: "CustomAudienceImportLegacy",
    members: &[
        Member {
            wire: "accountId",
            snake: "account_id",
            required: false,
            nullable: false,
            schema: Schema::Text(Text { minimum: Some(1), maximum: None, pattern: None, format: None }),
        },
        Member {
            wire: "action",
            snake: "action",
            required: true,
            nullable: false,
            schema: Schema::Enum(&AUDIENCE_ACTION),
        },
        Member { wire: "list", snake: "list", required: false, nullable: false, schema: Schema::Text(Text::ANY) },
        Member {
            wire: "email",
            snake: "email",
            required: false,
            nullable: false,
            schema: Schema::Text(Text { minimum: Some(1), maximum: None, pattern: None, format: None }),
        },
        Member {
            wire: "emails",
            snake: "emails",
            required: false,
            nullable: false,
            schema: Schema::List {
                items: &Schema::Text(Text { minimum: Some(1), maximum: None, pattern: None, format: None }),
                minimum: Some(1),
                maximum: None,
            },
        },
        Member {
            wire: "sha256",
            snake: "sha256",
            required: false,
            nullable: false,
            schema: Schema::Text(Text { minimum: None, maximum: None, pattern: Some(&PATTERN_0), format: None }),
        },
        Member {
            wire: "sha256s",
            snake: "sha256s",
            required: false,
            nullable: false,
            schema: Schema::List {
                items: &Schema::Text(Text { minimum: None, maximum: None, pattern: Some(&PATTERN_0), format: None }),
                minimum: Some(1),
                maximum: None,
            },
        },
    ],
    rules: &[Rule::ExactlyOneOf(&["email", "emails", "sha256", "sha256s"])],
};
