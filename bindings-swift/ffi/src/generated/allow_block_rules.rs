// Written by codegen from spec/. Edit spec/ and run `make generate`.

//! The exports of the area `allow_block_rules`.

#![allow(clippy::too_many_arguments)]

use std::sync::Arc;

#[allow(unused_imports)]
use birdwire::{call::Arguments, operations, typed::to_json, types::*};

use super::answers::AllowBlockRuleProgressAnswer;
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
    /// Add allow/block rules in bulk `conversations.allowBlockRules.addInBulk`
    pub async fn conversations_allow_block_rules_add_in_bulk(
        &self,
        lines: NativeLines,
        rows: Vec<AllowBlockRuleRow>,
        options: NativeOptions,
        cancel: Option<Arc<CancelToken>>,
    ) -> Result<AllowBlockRuleProgressAnswer, BirdFailure> {
        let arguments = Arguments { path: vec![], query: Default::default(), body: None, ..Default::default() };
        let (value, response) = self
            .answer(&operations::ADD_ALLOW_BLOCK_RULES_IN_BULK, arguments, lines.with(rows), options, cancel)
            .await?;
        Ok(AllowBlockRuleProgressAnswer { value, response })
    }

    /// Get the state of a bulk of allow/block rules `conversations.allowBlockRules.getBulkStatus`
    pub async fn conversations_allow_block_rules_get_bulk_status(
        &self,
        bulk_id: String,
        options: NativeOptions,
        cancel: Option<Arc<CancelToken>>,
    ) -> Result<AllowBlockRuleProgressAnswer, BirdFailure> {
        let arguments = Arguments { path: vec![bulk_id], query: Default::default(), body: None, ..Default::default() };
        let (value, response) =
            self.answer(&operations::GET_ALLOW_BLOCK_BULK_STATUS, arguments, Way::Call, options, cancel).await?;
        Ok(AllowBlockRuleProgressAnswer { value, response })
    }

    /// Waits for the end. `conversations.allowBlockRules.wait`
    pub async fn conversations_allow_block_rules_wait(
        &self,
        bulk_id: String,
        options: NativeOptions,
        cancel: Option<Arc<CancelToken>>,
    ) -> Result<AllowBlockRuleProgressAnswer, BirdFailure> {
        let arguments = Arguments { path: vec![bulk_id], query: Default::default(), body: None, ..Default::default() };
        let (value, response) =
            self.answer(&operations::GET_ALLOW_BLOCK_BULK_STATUS, arguments, Way::Wait, options, cancel).await?;
        Ok(AllowBlockRuleProgressAnswer { value, response })
    }
}
