// Written by codegen from spec/. Edit spec/ and run `make generate`.

//! The exports of the area `interactions`.

#![allow(clippy::too_many_arguments)]

use std::sync::Arc;

#[allow(unused_imports)]
use birdwire::{call::Arguments, operations, typed::to_json, types::*};

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
    /// List what receivers did with a message `channels.messages.interactions.list`
    pub fn channels_messages_interactions_list(
        &self,
        channel_id: String,
        message_id: String,
        options: NativeOptions,
    ) -> Arc<ListMessageInteractionsPager> {
        let arguments = Arguments {
            path: vec![channel_id, message_id],
            query: Default::default(),
            body: None,
            ..Default::default()
        };
        Arc::new(ListMessageInteractionsPager(self.pages(&operations::LIST_MESSAGE_INTERACTIONS, arguments, options)))
    }
}

/// One page of `channels.messages.interactions.list`.
#[derive(uniffi::Record)]
pub struct ListMessageInteractionsPage {
    pub items: Vec<MessageInteraction>,
    /// Why the item after the last of `items` could not be read.
    pub failure: Option<Failure>,
    /// The members beside the items.
    pub head: MessageInteractionList,
    pub next_page_token: Option<String>,
    pub response: Arc<NativeResponse>,
}

/// The pages of `channels.messages.interactions.list`, one after the other.
#[derive(uniffi::Object)]
pub struct ListMessageInteractionsPager(PageSource);

#[uniffi::export]
impl ListMessageInteractionsPager {
    /// None after the last page.
    pub async fn next_page(
        &self,
        cancel: Option<Arc<CancelToken>>,
    ) -> Result<Option<ListMessageInteractionsPage>, BirdFailure> {
        let page: Option<PageParts<MessageInteraction, MessageInteractionList>> = self.0.next(cancel).await?;
        Ok(page.map(|page| ListMessageInteractionsPage {
            items: page.items,
            failure: page.failure,
            head: page.head,
            next_page_token: page.next_page_token,
            response: page.response,
        }))
    }
}
