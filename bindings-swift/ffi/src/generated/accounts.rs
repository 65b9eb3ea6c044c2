// Written by codegen from spec/. Edit spec/ and run `make generate`.

//! The exports of the area `accounts`.

#![allow(clippy::too_many_arguments)]

use std::sync::Arc;

#[allow(unused_imports)]
use birdwire::{call::Arguments, operations, typed::to_json, types::*};

use super::answers::OrganizationAnswer;
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
    /// Create an organization `organizations.create`
    pub async fn organizations_create(
        &self,
        body: CreateOrganization,
        options: NativeOptions,
        cancel: Option<Arc<CancelToken>>,
    ) -> Result<OrganizationAnswer, BirdFailure> {
        let arguments =
            Arguments { path: vec![], query: Default::default(), body: Some(to_json(&body)), ..Default::default() };
        let (value, response) =
            self.answer(&operations::CREATE_ORGANIZATION, arguments, Way::Call, options, cancel).await?;
        Ok(OrganizationAnswer { value, response })
    }

    /// Get an organization `organizations.get`
    pub async fn organizations_get(
        &self,
        options: NativeOptions,
        cancel: Option<Arc<CancelToken>>,
    ) -> Result<OrganizationAnswer, BirdFailure> {
        let arguments = Arguments { path: vec![], query: Default::default(), body: None, ..Default::default() };
        let (value, response) =
            self.answer(&operations::GET_ORGANIZATION, arguments, Way::Call, options, cancel).await?;
        Ok(OrganizationAnswer { value, response })
    }

    /// Update an organization `organizations.update`
    pub async fn organizations_update(
        &self,
        body: UpdateOrganization,
        options: NativeOptions,
        cancel: Option<Arc<CancelToken>>,
    ) -> Result<OrganizationAnswer, BirdFailure> {
        let arguments =
            Arguments { path: vec![], query: Default::default(), body: Some(to_json(&body)), ..Default::default() };
        let (value, response) =
            self.answer(&operations::UPDATE_ORGANIZATION, arguments, Way::Call, options, cancel).await?;
        Ok(OrganizationAnswer { value, response })
    }
}
