// Written by codegen from spec/. Edit spec/ and run `make generate`.

//! The exports of the area `current_user`.

#![allow(clippy::too_many_arguments)]

use std::sync::Arc;

#[allow(unused_imports)]
use birdwire::{call::Arguments, operations, typed::to_json, types::*};

use super::answers::UserAnswer;
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
    /// Get the current user `currentUser.get`
    pub async fn current_user_get(
        &self,
        options: NativeOptions,
        cancel: Option<Arc<CancelToken>>,
    ) -> Result<UserAnswer, BirdFailure> {
        let arguments = Arguments { path: vec![], query: Default::default(), body: None, ..Default::default() };
        let (value, response) =
            self.answer(&operations::GET_CURRENT_USER, arguments, Way::Call, options, cancel).await?;
        Ok(UserAnswer { value, response })
    }

    /// Update the current user `currentUser.update`
    pub async fn current_user_update(
        &self,
        body: UpdateCurrentUser,
        options: NativeOptions,
        cancel: Option<Arc<CancelToken>>,
    ) -> Result<UserAnswer, BirdFailure> {
        let arguments =
            Arguments { path: vec![], query: Default::default(), body: Some(to_json(&body)), ..Default::default() };
        let (value, response) =
            self.answer(&operations::UPDATE_CURRENT_USER, arguments, Way::Call, options, cancel).await?;
        Ok(UserAnswer { value, response })
    }

    /// Delete the current user `currentUser.delete`
    pub async fn current_user_delete(
        &self,
        options: NativeOptions,
        cancel: Option<Arc<CancelToken>>,
    ) -> Result<Option<Arc<NativeResponse>>, BirdFailure> {
        let arguments = Arguments { path: vec![], query: Default::default(), body: None, ..Default::default() };
        self.done(&operations::DELETE_CURRENT_USER, arguments, Way::Call, options, cancel).await
    }
}
