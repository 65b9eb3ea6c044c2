// Written by codegen from spec/. Edit spec/ and run `make generate`.

//! The exports of the area `channels`.

#![allow(clippy::too_many_arguments)]

use std::sync::Arc;

#[allow(unused_imports)]
use birdwire::{call::Arguments, operations, typed::to_json, types::*};

use super::answers::{ChannelContactAnswer, MessageAnswer};
#[allow(unused_imports)]
use crate::{
    cancel::CancelToken,
    client::NativeClient,
    failure::{BirdFailure, Failure},
    media::NativeMedia,
    options::NativeOptions,
    page::{PageParts, PageSource},
    response::NativeResponse,
    upload::{ByteSource, NativeUpload, UploadProgress},
    way::{NativeLines, Way},
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
        let (value, response) = self.answer(&operations::SEND_MESSAGE, arguments, Way::Call, options, cancel).await?;
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
        let (value, response) = self.answer(&operations::GET_MESSAGE, arguments, Way::Call, options, cancel).await?;
        Ok(MessageAnswer { value, response })
    }

    /// List the messages of a workspace `channels.messages.listByWorkspace`
    pub fn channels_messages_list_by_workspace(
        &self,
        query: ListWorkspaceMessages,
        options: NativeOptions,
    ) -> Arc<ListWorkspaceMessagesPager> {
        let arguments = Arguments { path: vec![], query: to_json(&query), body: None, ..Default::default() };
        Arc::new(ListWorkspaceMessagesPager(self.pages(&operations::LIST_WORKSPACE_MESSAGES, arguments, options)))
    }

    /// Get what a channel knows of a contact `channels.contacts.get`
    pub async fn channels_contacts_get(
        &self,
        channel_id: String,
        contact_id: String,
        query: GetChannelContact,
        options: NativeOptions,
        cancel: Option<Arc<CancelToken>>,
    ) -> Result<ChannelContactAnswer, BirdFailure> {
        let arguments =
            Arguments { path: vec![channel_id, contact_id], query: to_json(&query), body: None, ..Default::default() };
        let (value, response) =
            self.answer(&operations::GET_CHANNEL_CONTACT, arguments, Way::Call, options, cancel).await?;
        Ok(ChannelContactAnswer { value, response })
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

/// One page of `channels.messages.listByWorkspace`.
#[derive(uniffi::Record)]
pub struct ListWorkspaceMessagesPage {
    pub items: Vec<Message>,
    /// Why the item after the last of `items` could not be read.
    pub failure: Option<Failure>,
    /// The members beside the items.
    pub head: WorkspaceMessageList,
    pub next_page_token: Option<String>,
    pub response: Arc<NativeResponse>,
}

/// The pages of `channels.messages.listByWorkspace`, one after the other.
#[derive(uniffi::Object)]
pub struct ListWorkspaceMessagesPager(PageSource);

#[uniffi::export]
impl ListWorkspaceMessagesPager {
    /// None after the last page.
    pub async fn next_page(
        &self,
        cancel: Option<Arc<CancelToken>>,
    ) -> Result<Option<ListWorkspaceMessagesPage>, BirdFailure> {
        let page: Option<PageParts<Message, WorkspaceMessageList>> = self.0.next(cancel).await?;
        Ok(page.map(|page| ListWorkspaceMessagesPage {
            items: page.items,
            failure: page.failure,
            head: page.head,
            next_page_token: page.next_page_token,
            response: page.response,
        }))
    }
}
