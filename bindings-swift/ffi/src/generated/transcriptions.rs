// Written by codegen from spec/. Edit spec/ and run `make generate`.

//! The exports of the area `transcriptions`.

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
    /// Delete a transcription `voice.transcriptions.delete`
    pub async fn voice_transcriptions_delete(
        &self,
        transcription_id: String,
        query: DeleteTranscription,
        options: NativeOptions,
        cancel: Option<Arc<CancelToken>>,
    ) -> Result<Option<Arc<NativeResponse>>, BirdFailure> {
        let arguments =
            Arguments { path: vec![transcription_id], query: to_json(&query), body: None, ..Default::default() };
        self.done(&operations::DELETE_TRANSCRIPTION, arguments, Way::Call, options, cancel).await
    }
}
