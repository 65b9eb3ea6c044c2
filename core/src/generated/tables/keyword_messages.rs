// Written by codegen from spec/. Edit spec/ and run `make generate`.

//! What requests of the area `keyword_messages` may hold.

#[allow(unused_imports)]
use super::*;
use crate::schema::*;

pub static KEYWORD_TYPE: Enum = Enum { name: "KeywordType", values: &["optin", "optout", "help"] };

pub static SET_KEYWORD_MESSAGE: Object = Object {
    name: "SetKeywordMessage",
    members: &[
        Member { wire: "kw", snake: "kw", required: true, nullable: false, schema: Schema::Enum(&KEYWORD_TYPE) },
        Member { wire: "lang", snake: "lang", required: true, nullable: false, schema: Schema::Text(Text::ANY) },
        Member { wire: "value", snake: "value", required: true, nullable: false, schema: Schema::Text(Text::ANY) },
    ],
    rules: &[],
};
