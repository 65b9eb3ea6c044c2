// Written by codegen from spec/. Edit spec/ and run `make generate`.

//! The operations by their names, and where answers hold times.

use birdwire::{operation::Operation, operations};

pub fn operation(id: &str) -> Option<&'static Operation> {
    Some(match id {
        "updateOrganization" => &operations::UPDATE_ORGANIZATION,
        "listChannelMessages" => &operations::LIST_CHANNEL_MESSAGES,
        "sendMessage" => &operations::SEND_MESSAGE,
        "getMessage" => &operations::GET_MESSAGE,
        "getMessageMedia" => &operations::GET_MESSAGE_MEDIA,
        _ => return None,
    })
}

/// The members that hold times.
pub const TIMES: &[&str] = &["createdAt", "endAt", "lastStatusAt", "scheduledFor", "startAt", "updatedAt"];
