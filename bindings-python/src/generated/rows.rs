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

static GET_MESSAGE_MEDIA: Row =
    Row { operation: &operations::GET_MESSAGE_MEDIA, path: &["message_id", "file_id"], answer: Answer::Media };
