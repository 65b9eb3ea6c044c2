// Written by codegen from spec/. Edit spec/ and run `make generate`.

//! The exports of the area `keyword_messages`.

#![allow(clippy::too_many_arguments)]

use std::sync::Arc;

#[allow(unused_imports)]
use birdwire::{call::Arguments, operations, typed::to_json, types::*};

use super::answers::KeywordMessageAnswer;
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
    /// List your answers to keywords `keywordMessages.list`
    pub fn keyword_messages_list(&self, options: NativeOptions) -> Arc<ListKeywordMessagesPager> {
        let arguments = Arguments { path: vec![], query: Default::default(), body: None, ..Default::default() };
        Arc::new(ListKeywordMessagesPager(self.pages(&operations::LIST_KEYWORD_MESSAGES, arguments, options)))
    }

    /// Set the answer to a kind of keyword `keywordMessages.set`
    pub async fn keyword_messages_set(
        &self,
        body: SetKeywordMessage,
        options: NativeOptions,
        cancel: Option<Arc<CancelToken>>,
    ) -> Result<Option<Arc<NativeResponse>>, BirdFailure> {
        let arguments =
            Arguments { path: vec![], query: Default::default(), body: Some(to_json(&body)), ..Default::default() };
        self.done(&operations::SET_KEYWORD_MESSAGE, arguments, Way::Call, options, cancel).await
    }

    /// Get your answer to a kind of keyword `keywordMessages.get`
    pub async fn keyword_messages_get(
        &self,
        keyword_message_key: String,
        options: NativeOptions,
        cancel: Option<Arc<CancelToken>>,
    ) -> Result<KeywordMessageAnswer, BirdFailure> {
        let arguments =
            Arguments { path: vec![keyword_message_key], query: Default::default(), body: None, ..Default::default() };
        let (value, response) =
            self.answer(&operations::GET_KEYWORD_MESSAGE, arguments, Way::Call, options, cancel).await?;
        Ok(KeywordMessageAnswer { value, response })
    }
}

/// One page of `keywordMessages.list`.
#[derive(uniffi::Record)]
pub struct ListKeywordMessagesPage {
    pub items: Vec<KeywordMessage>,
    /// Why the item after the last of `items` could not be read.
    pub failure: Option<Failure>,
    /// The members beside the items.
    pub head: KeywordMessageList,
    pub next_page_token: Option<String>,
    pub response: Arc<NativeResponse>,
}

/// The pages of `keywordMessages.list`, one after the other.
#[derive(uniffi::Object)]
pub struct ListKeywordMessagesPager(PageSource);

#[uniffi::export]
impl ListKeywordMessagesPager {
    /// None after the last page.
    pub async fn next_page(
        &self,
        cancel: Option<Arc<CancelToken>>,
    ) -> Result<Option<ListKeywordMessagesPage>, BirdFailure> {
        let page: Option<PageParts<KeywordMessage, KeywordMessageList>> = self.0.next(cancel).await?;
        Ok(page.map(|page| ListKeywordMessagesPage {
            items: page.items,
            failure: page.failure,
            head: page.head,
            next_page_token: page.next_page_token,
            response: page.response,
        }))
    }
}
