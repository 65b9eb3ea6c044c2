// Written by codegen from spec/. Edit spec/ and run `make generate`.

//! The operations by their names, and where answers hold times.

use birdwire::{operation::Operation, operations};

pub fn operation(id: &str) -> Option<&'static Operation> {
    Some(match id {
        "updateOrganization" => &operations::UPDATE_ORGANIZATION,
        "listChannelMessages" => &operations::LIST_CHANNEL_MESSAGES,
        "sendMessage" => &operations::SEND_MESSAGE,
        "getMessage" => &operations::GET_MESSAGE,
        "listWorkspaceMessages" => &operations::LIST_WORKSPACE_MESSAGES,
        "getChannelContact" => &operations::GET_CHANNEL_CONTACT,
        "listMessageInteractions" => &operations::LIST_MESSAGE_INTERACTIONS,
        "listKeywordMessages" => &operations::LIST_KEYWORD_MESSAGES,
        "setKeywordMessage" => &operations::SET_KEYWORD_MESSAGE,
        "getKeywordMessage" => &operations::GET_KEYWORD_MESSAGE,
        "createMediaUpload" => &operations::CREATE_MEDIA_UPLOAD,
        "createChannelMediaUpload" => &operations::CREATE_CHANNEL_MEDIA_UPLOAD,
        "getMessageMedia" => &operations::GET_MESSAGE_MEDIA,
        _ => return None,
    })
}

/// The members that hold times.
pub const TIMES: &[&str] = &[
    "createdAt",
    "endAt",
    "lastStatusAt",
    "messageCreatedAt",
    "scheduledFor",
    "serviceWindowExpireAt",
    "startAt",
    "startTime",
    "timestamp",
    "updatedAt",
];
