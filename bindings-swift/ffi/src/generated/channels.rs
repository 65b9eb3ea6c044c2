// Written by codegen from spec/. Edit spec/ and run `make generate`.

//! The exports of the area `channels`.

#![allow(clippy::too_many_arguments)]

use std::sync::Arc;

#[allow(unused_imports)]
use birdwire::{call::Arguments, operations, typed::to_json, types::*};

use super::answers::MessageAnswer;
#[allow(unused_imports)]
use crate::{
    cancel::CancelToken,
    client::NativeClient,
    failure::{BirdFailure, Failure},
    media::NativeMedia,
    options::NativeOptions,
    page::{PageParts, PageSource},
    response::NativeResponse,
};

#[uniffi::export]
impl NativeClient {
    /// List the messages of a channel `channels.messages.list`
    pub fn channels_messages_list(
        &self,
        channel_id: String,
        query: ListChannelMessages,
        options: NativeOptions,
    ) -> Arc<ListChannelMessagesPager> {
        let arguments = Arguments { path: vec![channel_id], query: to_json(&query), body: None, ..Default::default() };
        Arc::new(ListChannelMessagesPager(self.pages(&operations::LIST_CHANNEL_MESSAGES, arguments, options)))
    }

    /// Send a message `channels.messages.send`
    pub async fn channels_messages_send(
        &self,
        channel_id: String,
        body: CreateMessage,
        options: NativeOptions,
        cancel: Option<Arc<CancelToken>>,
    ) -> Result<MessageAnswer, BirdFailure> {
        let arguments = Arguments {
            path: vec![channel_id],
            query: Default::default(),
            body: Some(to_json(&body)),
            ..Default::default()
        };
        let (value, response) = self.answer(&operations::SEND_MESSAGE, arguments, options, cancel).await?;
        Ok(MessageAnswer { value, response })
    }

    /// Get a message `channels.messages.get`
    pub async fn channels_messages_get(
        &self,
        channel_id: String,
        message_id: String,
        options: NativeOptions,
        cancel: Option<Arc<CancelToken>>,
    ) -> Result<MessageAnswer, BirdFailure> {
        let arguments = Arguments {
            path: vec![channel_id, message_id],
            query: Default::default(),
            body: None,
            ..Default::default()
        };
        let (value, response) = self.answer(&operations::GET_MESSAGE, arguments, options, cancel).await?;
        Ok(MessageAnswer { value, response })
    }

    /// Download media of a message `channels.messages.media.download`
    pub async fn channels_messages_media_download(
        &self,
        message_id: String,
        file_id: String,
        query: GetMessageMedia,
        options: NativeOptions,
        cancel: Option<Arc<CancelToken>>,
    ) -> Result<Arc<NativeMedia>, BirdFailure> {
        let arguments =
            Arguments { path: vec![message_id, file_id], query: to_json(&query), body: None, ..Default::default() };
        self.file(&operations::GET_MESSAGE_MEDIA, arguments, options, cancel).await
    }
}

/// One page of `channels.messages.list`.
#[derive(uniffi::Record)]
pub struct ListChannelMessagesPage {
    pub items: Vec<Message>,
    /// Why the item after the last of `items` could not be read.
    pub failure: Option<Failure>,
    /// The members beside the items.
    pub head: ChannelMessageList,
    pub next_page_token: Option<String>,
    pub response: Arc<NativeResponse>,
}

/// The pages of `channels.messages.list`, one after the other.
#[derive(uniffi::Object)]
pub struct ListChannelMessagesPager(PageSource);

#[uniffi::export]
impl ListChannelMessagesPager {
    /// None after the last page.
    pub async fn next_page(
        &self,
        cancel: Option<Arc<CancelToken>>,
    ) -> Result<Option<ListChannelMessagesPage>, BirdFailure> {
        let page: Option<PageParts<Message, ChannelMessageList>> = self.0.next(cancel).await?;
        Ok(page.map(|page| ListChannelMessagesPage {
            items: page.items,
            failure: page.failure,
            head: page.head,
            next_page_token: page.next_page_token,
            response: page.response,
        }))
    }
}
