// Written by codegen from spec/. Edit spec/ and run `make generate`.

//! The exports of the area `rokt`.

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
    /// Put people on a list or take them off `customAudiences.importAudience`
    pub async fn rokt_custom_audiences_import_audience(
        &self,
        body: CustomAudienceImport,
        options: NativeOptions,
        cancel: Option<Arc<CancelToken>>,
    ) -> Result<Option<Arc<NativeResponse>>, BirdFailure> {
        let arguments =
            Arguments { path: vec![], query: Default::default(), body: Some(to_json(&body)), ..Default::default() };
        self.done(&operations::IMPORT_CUSTOM_AUDIENCE, arguments, Way::Call, options, cancel).await
    }

    /// Put people on a list or take them off, with an old key `customAudiences.importAudienceLegacy`
    pub async fn rokt_custom_audiences_import_audience_legacy(
        &self,
        body: CustomAudienceImportLegacy,
        options: NativeOptions,
        cancel: Option<Arc<CancelToken>>,
    ) -> Result<Option<Arc<NativeResponse>>, BirdFailure> {
        let arguments =
            Arguments { path: vec![], query: Default::default(), body: Some(to_json(&body)), ..Default::default() };
        self.done(&operations::IMPORT_CUSTOM_AUDIENCE_LEGACY, arguments, Way::Call, options, cancel).await
    }
}
