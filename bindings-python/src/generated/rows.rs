// Written by codegen from spec/. Edit spec/ and run `make generate`.

//! What Python adds to core's row of an operation.

use birdwire::operations;

#[allow(unused_imports)]
use super::*;
#[allow(unused_imports)]
use crate::{
    method::Row,
    outcome::{self, Answer},
    page,
};

pub fn row(operation_id: &str) -> Option<&'static Row> {
    Some(match operation_id {
        "updateOrganization" => &UPDATE_ORGANIZATION,
        "listChannelMessages" => &LIST_CHANNEL_MESSAGES,
        "sendMessage" => &SEND_MESSAGE,
        "getMessage" => &GET_MESSAGE,
        "listWorkspaceMessages" => &LIST_WORKSPACE_MESSAGES,
        "getChannelContact" => &GET_CHANNEL_CONTACT,
        "listMessageInteractions" => &LIST_MESSAGE_INTERACTIONS,
        "listKeywordMessages" => &LIST_KEYWORD_MESSAGES,
        "setKeywordMessage" => &SET_KEYWORD_MESSAGE,
        "getKeywordMessage" => &GET_KEYWORD_MESSAGE,
        "createMediaUpload" => &CREATE_MEDIA_UPLOAD,
        "createChannelMediaUpload" => &CREATE_CHANNEL_MEDIA_UPLOAD,
        "getMessageMedia" => &GET_MESSAGE_MEDIA,
        _ => return None,
    })
}

static UPDATE_ORGANIZATION: Row =
    Row { operation: &operations::UPDATE_ORGANIZATION, path: &[], answer: Answer::Json(outcome::json::<Organization>) };

static LIST_CHANNEL_MESSAGES: Row = Row {
    operation: &operations::LIST_CHANNEL_MESSAGES,
    path: &["channel_id"],
    answer: Answer::List(page::decode::<ChannelMessageList>),
};

static SEND_MESSAGE: Row =
    Row { operation: &operations::SEND_MESSAGE, path: &["channel_id"], answer: Answer::Json(outcome::json::<Message>) };

static GET_MESSAGE: Row = Row {
    operation: &operations::GET_MESSAGE,
    path: &["channel_id", "message_id"],
    answer: Answer::Json(outcome::json::<Message>),
};

static LIST_WORKSPACE_MESSAGES: Row = Row {
    operation: &operations::LIST_WORKSPACE_MESSAGES,
    path: &[],
    answer: Answer::List(page::decode::<WorkspaceMessageList>),
};

static GET_CHANNEL_CONTACT: Row = Row {
    operation: &operations::GET_CHANNEL_CONTACT,
    path: &["channel_id", "contact_id"],
    answer: Answer::Json(outcome::json::<ChannelContact>),
};

static LIST_MESSAGE_INTERACTIONS: Row = Row {
    operation: &operations::LIST_MESSAGE_INTERACTIONS,
    path: &["channel_id", "message_id"],
    answer: Answer::List(page::decode::<MessageInteractionList>),
};

static LIST_KEYWORD_MESSAGES: Row = Row {
    operation: &operations::LIST_KEYWORD_MESSAGES,
    path: &[],
    answer: Answer::List(page::decode::<KeywordMessageList>),
};

static SET_KEYWORD_MESSAGE: Row = Row { operation: &operations::SET_KEYWORD_MESSAGE, path: &[], answer: Answer::Empty };

static GET_KEYWORD_MESSAGE: Row = Row {
    operation: &operations::GET_KEYWORD_MESSAGE,
    path: &["keyword_message_key"],
    answer: Answer::Json(outcome::json::<KeywordMessage>),
};

static CREATE_MEDIA_UPLOAD: Row = Row {
    operation: &operations::CREATE_MEDIA_UPLOAD,
    path: &[],
    answer: Answer::Json(outcome::json::<PresignedUpload>),
};

static CREATE_CHANNEL_MEDIA_UPLOAD: Row = Row {
    operation: &operations::CREATE_CHANNEL_MEDIA_UPLOAD,
    path: &["channel_id"],
    answer: Answer::Json(outcome::json::<PresignedUpload>),
};

static GET_MESSAGE_MEDIA: Row =
    Row { operation: &operations::GET_MESSAGE_MEDIA, path: &["message_id", "file_id"], answer: Answer::Media };
