// Written by codegen from spec/. Edit spec/ and run `make generate`.

//! What requests of the area `transcriptions` may hold.

#[allow(unused_imports)]
use super::*;
use crate::schema::*;

pub static TRANSCRIPTION_FORMAT: Enum = Enum { name: "TranscriptionFormat", values: &["json", "vtt", "txt", "srt"] };

pub static DELETE_TRANSCRIPTION: Object = Object {
    name: "DeleteTranscription",
    members: &[Member {
        wire: "format",
        snake: "format",
        required: false,
        nullable: false,
        schema: Schema::Enum(&TRANSCRIPTION_FORMAT),
    }],
    rules: &[],
};
