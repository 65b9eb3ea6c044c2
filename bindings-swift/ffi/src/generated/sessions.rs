// Written by codegen from spec/. Edit spec/ and run `make generate`.

//! The exports of the area `sessions`.

#![allow(clippy::too_many_arguments)]

use std::sync::Arc;

#[allow(unused_imports)]
use birdwire::{call::Arguments, operations, typed::to_json, types::*};

use super::answers::SessionAnswer;
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
    /// List sessions `currentUser.sessions.list`
    pub fn current_user_sessions_list(&self, options: NativeOptions) -> Arc<ListSessionsPager> {
        let arguments = Arguments { path: vec![], query: Default::default(), body: None, ..Default::default() };
        Arc::new(ListSessionsPager(self.pages(&operations::LIST_SESSIONS, arguments, options)))
    }

    /// Get a session `currentUser.sessions.get`
    pub async fn current_user_sessions_get(
        &self,
        token_id: String,
        options: NativeOptions,
        cancel: Option<Arc<CancelToken>>,
    ) -> Result<SessionAnswer, BirdFailure> {
        let arguments = Arguments { path: vec![token_id], query: Default::default(), body: None, ..Default::default() };
        let (value, response) = self.answer(&operations::GET_SESSION, arguments, Way::Call, options, cancel).await?;
        Ok(SessionAnswer { value, response })
    }

    /// Delete a session `currentUser.sessions.delete`
    pub async fn current_user_sessions_delete(
        &self,
        token_id: String,
        options: NativeOptions,
        cancel: Option<Arc<CancelToken>>,
    ) -> Result<Option<Arc<NativeResponse>>, BirdFailure> {
        let arguments = Arguments { path: vec![token_id], query: Default::default(), body: None, ..Default::default() };
        self.done(&operations::DELETE_SESSION, arguments, Way::Call, options, cancel).await
    }
}

/// One page of `currentUser.sessions.list`.
#[derive(uniffi::Record)]
pub struct ListSessionsPage {
    pub items: Vec<Session>,
    /// Why the item after the last of `items` could not be read.
    pub failure: Option<Failure>,
    /// The members beside the items.
    pub head: SessionList,
    pub next_page_token: Option<String>,
    pub response: Arc<NativeResponse>,
}

/// The pages of `currentUser.sessions.list`, one after the other.
#[derive(uniffi::Object)]
pub struct ListSessionsPager(PageSource);

#[uniffi::export]
impl ListSessionsPager {
    /// None after the last page.
    pub async fn next_page(&self, cancel: Option<Arc<CancelToken>>) -> Result<Option<ListSessionsPage>, BirdFailure> {
        let page: Option<PageParts<Session, SessionList>> = self.0.next(cancel).await?;
        Ok(page.map(|page| ListSessionsPage {
            items: page.items,
            failure: page.failure,
            head: page.head,
            next_page_token: page.next_page_token,
            response: page.response,
        }))
    }
}
