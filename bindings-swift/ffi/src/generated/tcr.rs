// Written by codegen from spec/. Edit spec/ and run `make generate`.

//! The exports of the area `tcr`.

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
    /// List verticals `numbers.tenDlc.verticals.list`
    pub fn numbers_ten_dlc_verticals_list(&self, options: NativeOptions) -> Arc<ListTcrVerticalsPager> {
        let arguments = Arguments { path: vec![], query: Default::default(), body: None, ..Default::default() };
        Arc::new(ListTcrVerticalsPager(self.pages(&operations::LIST_TCR_VERTICALS, arguments, options)))
    }

    /// List use cases `numbers.tenDlc.useCases.list`
    pub fn numbers_ten_dlc_use_cases_list(&self, options: NativeOptions) -> Arc<ListTcrUseCasesPager> {
        let arguments = Arguments { path: vec![], query: Default::default(), body: None, ..Default::default() };
        Arc::new(ListTcrUseCasesPager(self.pages(&operations::LIST_TCR_USE_CASES, arguments, options)))
    }
}

/// One page of `numbers.tenDlc.verticals.list`.
#[derive(uniffi::Record)]
pub struct ListTcrVerticalsPage {
    pub items: Vec<TcrVertical>,
    /// Why the item after the last of `items` could not be read.
    pub failure: Option<Failure>,
    /// The members beside the items.
    pub head: TcrVerticalList,
    pub next_page_token: Option<String>,
    pub response: Arc<NativeResponse>,
}

/// The pages of `numbers.tenDlc.verticals.list`, one after the other.
#[derive(uniffi::Object)]
pub struct ListTcrVerticalsPager(PageSource);

#[uniffi::export]
impl ListTcrVerticalsPager {
    /// None after the last page.
    pub async fn next_page(
        &self,
        cancel: Option<Arc<CancelToken>>,
    ) -> Result<Option<ListTcrVerticalsPage>, BirdFailure> {
        let page: Option<PageParts<TcrVertical, TcrVerticalList>> = self.0.next(cancel).await?;
        Ok(page.map(|page| ListTcrVerticalsPage {
            items: page.items,
            failure: page.failure,
            head: page.head,
            next_page_token: page.next_page_token,
            response: page.response,
        }))
    }
}

/// One page of `numbers.tenDlc.useCases.list`.
#[derive(uniffi::Record)]
pub struct ListTcrUseCasesPage {
    pub items: Vec<TcrUseCase>,
    /// Why the item after the last of `items` could not be read.
    pub failure: Option<Failure>,
    /// The members beside the items.
    pub head: TcrUseCaseList,
    pub next_page_token: Option<String>,
    pub response: Arc<NativeResponse>,
}

/// The pages of `numbers.tenDlc.useCases.list`, one after the other.
#[derive(uniffi::Object)]
pub struct ListTcrUseCasesPager(PageSource);

#[uniffi::export]
impl ListTcrUseCasesPager {
    /// None after the last page.
    pub async fn next_page(
        &self,
        cancel: Option<Arc<CancelToken>>,
    ) -> Result<Option<ListTcrUseCasesPage>, BirdFailure> {
        let page: Option<PageParts<TcrUseCase, TcrUseCaseList>> = self.0.next(cancel).await?;
        Ok(page.map(|page| ListTcrUseCasesPage {
            items: page.items,
            failure: page.failure,
            head: page.head,
            next_page_token: page.next_page_token,
            response: page.response,
        }))
    }
}
