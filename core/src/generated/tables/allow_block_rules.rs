// Written by codegen from spec/. Edit spec/ and run `make generate`.

//! What requests of the area `allow_block_rules` may hold.

#[allow(unused_imports)]
use super::*;
use crate::schema::*;

static PATTERN_0: Pattern = Pattern::new("^[^\\r\\n\\uFEFF]+$");
pub static ALLOW_BLOCK_RULE_ROW: Object = Object {
    name: "AllowBlockRuleRow",
    members: &[
        Member {
            wire: "value",
            snake: "value",
            required: true,
            nullable: false,
            schema: Schema::Text(Text { minimum: Some(1), maximum: None, pattern: Some(&PATTERN_0), format: None }),
        },
        Member {
            wire: "type",
            snake: "type",
            required: true,
            nullable: false,
            schema: Schema::Enum(&ALLOW_BLOCK_TYPE),
        },
    ],
    rules: &[],
};

pub static ALLOW_BLOCK_TYPE: Enum = Enum { name: "AllowBlockType", values: &["allow", "reject", "suspend"] };
