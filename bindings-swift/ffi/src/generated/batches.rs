// Written by codegen from spec/. Edit spec/ and run `make generate`.

//! The exports of the area `batches`.

#![allow(clippy::too_many_arguments)]

use std::sync::Arc;

#[allow(unused_imports)]
use birdwire::{call::Arguments, operations, typed::to_json, types::*};

use super::answers::MessageBatchAnswer;
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
    /// Send up to 100 messages `channels.messages.sendBatch`
    pub async fn channels_messages_send_batch(
        &self,
        channel_id: String,
        body: CreateBatchMessages,
        options: NativeOptions,
        cancel: Option<Arc<CancelToken>>,
    ) -> Result<MessageBatchAnswer, BirdFailure> {
        let arguments = Arguments {
            path: vec![channel_id],
            query: Default::default(),
            body: Some(to_json(&body)),
            ..Default::default()
        };
        let (value, response) =
            self.answer(&operations::SEND_BATCH_MESSAGES, arguments, Way::Call, options, cancel).await?;
        Ok(MessageBatchAnswer { value, response })
    }
}
