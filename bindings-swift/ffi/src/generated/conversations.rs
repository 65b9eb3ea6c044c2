// Written by codegen from spec/. Edit spec/ and run `make generate`.

//! The exports of the area `conversations`.

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
    /// Delete a message of a conversation `conversations.messages.delete`
    pub async fn conversations_messages_delete(
        &self,
        conversation_id: String,
        message_id: String,
        options: NativeOptions,
        cancel: Option<Arc<CancelToken>>,
    ) -> Result<Option<Arc<NativeResponse>>, BirdFailure> {
        let arguments = Arguments {
            path: vec![conversation_id, message_id],
            query: Default::default(),
            body: None,
            ..Default::default()
        };
        self.done(&operations::DELETE_CONVERSATION_MESSAGE, arguments, Way::Call, options, cancel).await
    }
}
