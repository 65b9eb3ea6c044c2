// Written by codegen from spec/. Edit spec/ and run `make generate`.

//! The exports of the area `media`.

#![allow(clippy::too_many_arguments)]

use std::sync::Arc;

#[allow(unused_imports)]
use birdwire::{call::Arguments, operations, typed::to_json, types::*};

use super::answers::PresignedUploadAnswer;
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
    /// Ask where to upload a file for any channel `channels.media.presign`
    pub async fn channels_media_presign(
        &self,
        body: CreatePresignedUpload,
        options: NativeOptions,
        cancel: Option<Arc<CancelToken>>,
    ) -> Result<PresignedUploadAnswer, BirdFailure> {
        let arguments =
            Arguments { path: vec![], query: Default::default(), body: Some(to_json(&body)), ..Default::default() };
        let (value, response) =
            self.answer(&operations::CREATE_MEDIA_UPLOAD, arguments, Way::Call, options, cancel).await?;
        Ok(PresignedUploadAnswer { value, response })
    }

    /// Sends a file. `channels.media.upload`
    pub async fn channels_media_upload(
        &self,
        upload: NativeUpload,
        source: Option<Box<dyn ByteSource>>,
        progress: Option<Box<dyn UploadProgress>>,
        options: NativeOptions,
        cancel: Option<Arc<CancelToken>>,
    ) -> Result<String, BirdFailure> {
        self.send_file(&operations::CREATE_MEDIA_UPLOAD, vec![], upload.with(source, progress), options, cancel).await
    }

    /// Ask where to upload a file for one channel `channels.media.presignForChannel`
    pub async fn channels_media_presign_for_channel(
        &self,
        channel_id: String,
        body: CreatePresignedUpload,
        options: NativeOptions,
        cancel: Option<Arc<CancelToken>>,
    ) -> Result<PresignedUploadAnswer, BirdFailure> {
        let arguments = Arguments {
            path: vec![channel_id],
            query: Default::default(),
            body: Some(to_json(&body)),
            ..Default::default()
        };
        let (value, response) =
            self.answer(&operations::CREATE_CHANNEL_MEDIA_UPLOAD, arguments, Way::Call, options, cancel).await?;
        Ok(PresignedUploadAnswer { value, response })
    }

    /// Sends a file. `channels.media.uploadForChannel`
    pub async fn channels_media_upload_for_channel(
        &self,
        channel_id: String,
        upload: NativeUpload,
        source: Option<Box<dyn ByteSource>>,
        progress: Option<Box<dyn UploadProgress>>,
        options: NativeOptions,
        cancel: Option<Arc<CancelToken>>,
    ) -> Result<String, BirdFailure> {
        self.send_file(
            &operations::CREATE_CHANNEL_MEDIA_UPLOAD,
            vec![channel_id],
            upload.with(source, progress),
            options,
            cancel,
        )
        .await
    }

    /// Download media of a message `channels.messages.media.download`
    pub async fn channels_messages_media_download(
        &self,
        message_id: String,
        file_id: String,
        query: GetMessageMedia,
        options: NativeOptions,
        cancel: Option<Arc<CancelToken>>,
    ) -> Result<Arc<NativeMedia>, BirdFailure> {
        let arguments =
            Arguments { path: vec![message_id, file_id], query: to_json(&query), body: None, ..Default::default() };
        self.file(&operations::GET_MESSAGE_MEDIA, arguments, options, cancel).await
    }
}
