// Written by codegen from spec/. Edit spec/ and run `make generate`.

//! The exports of the area `antispam`.

#![allow(clippy::too_many_arguments)]

use std::sync::Arc;

#[allow(unused_imports)]
use birdwire::{call::Arguments, operations, typed::to_json, types::*};

use super::answers::AntispamSettingAnswer;
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
    /// Get the antispam setting `conversations.antispamSetting.get`
    pub async fn conversations_antispam_setting_get(
        &self,
        options: NativeOptions,
        cancel: Option<Arc<CancelToken>>,
    ) -> Result<AntispamSettingAnswer, BirdFailure> {
        let arguments = Arguments { path: vec![], query: Default::default(), body: None, ..Default::default() };
        let (value, response) =
            self.answer(&operations::GET_ANTISPAM_SETTING, arguments, Way::Call, options, cancel).await?;
        Ok(AntispamSettingAnswer { value, response })
    }

    /// Update the antispam setting `conversations.antispamSetting.update`
    pub async fn conversations_antispam_setting_update(
        &self,
        body: UpdateAntispamSetting,
        options: NativeOptions,
        cancel: Option<Arc<CancelToken>>,
    ) -> Result<Option<Arc<NativeResponse>>, BirdFailure> {
        let arguments =
            Arguments { path: vec![], query: Default::default(), body: Some(to_json(&body)), ..Default::default() };
        self.done(&operations::UPDATE_ANTISPAM_SETTING, arguments, Way::Call, options, cancel).await
    }
}
