// Written by codegen from spec/. Edit spec/ and run `make generate`.

//! The exports of the area `business_profile`.

#![allow(clippy::too_many_arguments)]

use std::sync::Arc;

#[allow(unused_imports)]
use birdwire::{call::Arguments, operations, typed::to_json, types::*};

use super::answers::BusinessProfileAnswer;
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
    /// Get the business profile `organizations.profile.get`
    pub async fn organizations_profile_get(
        &self,
        options: NativeOptions,
        cancel: Option<Arc<CancelToken>>,
    ) -> Result<BusinessProfileAnswer, BirdFailure> {
        let arguments = Arguments { path: vec![], query: Default::default(), body: None, ..Default::default() };
        let (value, response) =
            self.answer(&operations::GET_BUSINESS_PROFILE, arguments, Way::Call, options, cancel).await?;
        Ok(BusinessProfileAnswer { value, response })
    }

    /// Update the business profile `organizations.profile.update`
    pub async fn organizations_profile_update(
        &self,
        body: UpdateBusinessProfile,
        options: NativeOptions,
        cancel: Option<Arc<CancelToken>>,
    ) -> Result<BusinessProfileAnswer, BirdFailure> {
        let arguments =
            Arguments { path: vec![], query: Default::default(), body: Some(to_json(&body)), ..Default::default() };
        let (value, response) =
            self.answer(&operations::UPDATE_BUSINESS_PROFILE, arguments, Way::Call, options, cancel).await?;
        Ok(BusinessProfileAnswer { value, response })
    }
}
