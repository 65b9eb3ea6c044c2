// Written by codegen from spec/. Edit spec/ and run `make generate`.

//! What requests of the area `media` may hold.

#[allow(unused_imports)]
use super::*;
use crate::schema::*;

pub static CREATE_PRESIGNED_UPLOAD: Object = Object {
    name: "CreatePresignedUpload",
    members: &[Member {
        wire: "contentType",
        snake: "content_type",
        required: true,
        nullable: false,
        schema: Schema::Text(Text { minimum: Some(1), maximum: None, pattern: None, format: None }),
    }],
    rules: &[],
};

pub static GET_MESSAGE_MEDIA: Object = Object {
    name: "GetMessageMedia",
    members: &[Member {
        wire: "redirect",
        snake: "redirect",
        required: false,
        nullable: false,
        schema: Schema::Boolean,
    }],
    rules: &[],
};
