// Written by codegen from spec/. Edit spec/ and run `make generate`.

//! The exports of the area `kyc`.

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
    /// List KYC form entries `kyc.formEntries.list`
    pub fn kyc_form_entries_list(&self, kyc_form_id: String, options: NativeOptions) -> Arc<ListKycFormEntriesPager> {
        let arguments =
            Arguments { path: vec![kyc_form_id], query: Default::default(), body: None, ..Default::default() };
        Arc::new(ListKycFormEntriesPager(self.pages(&operations::LIST_KYC_FORM_ENTRIES, arguments, options)))
    }
}

/// One page of `kyc.formEntries.list`.
#[derive(uniffi::Record)]
pub struct ListKycFormEntriesPage {
    pub items: Vec<KycFormEntry>,
    /// Why the item after the last of `items` could not be read.
    pub failure: Option<Failure>,
    /// The members beside the items.
    pub head: KycFormEntryList,
    pub next_page_token: Option<String>,
    pub response: Arc<NativeResponse>,
}

/// The pages of `kyc.formEntries.list`, one after the other.
#[derive(uniffi::Object)]
pub struct ListKycFormEntriesPager(PageSource);

#[uniffi::export]
impl ListKycFormEntriesPager {
    /// None after the last page.
    pub async fn next_page(
        &self,
        cancel: Option<Arc<CancelToken>>,
    ) -> Result<Option<ListKycFormEntriesPage>, BirdFailure> {
        let page: Option<PageParts<KycFormEntry, KycFormEntryList>> = self.0.next(cancel).await?;
        Ok(page.map(|page| ListKycFormEntriesPage {
            items: page.items,
            failure: page.failure,
            head: page.head,
            next_page_token: page.next_page_token,
            response: page.response,
        }))
    }
}
