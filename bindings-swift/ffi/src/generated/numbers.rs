// Written by codegen from spec/. Edit spec/ and run `make generate`.

//! The exports of the area `numbers`.

#![allow(clippy::too_many_arguments)]

use std::sync::Arc;

#[allow(unused_imports)]
use birdwire::{call::Arguments, operations, typed::to_json, types::*};

use super::answers::NetworkLookupAnswer;
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
    /// Look up network and country of a phone number `numbers.networkLookup`
    pub async fn numbers_network_lookup(
        &self,
        query: GetNetworkLookup,
        options: NativeOptions,
        cancel: Option<Arc<CancelToken>>,
    ) -> Result<NetworkLookupAnswer, BirdFailure> {
        let arguments = Arguments { path: vec![], query: to_json(&query), body: None, ..Default::default() };
        let (value, response) =
            self.answer(&operations::GET_NETWORK_LOOKUP, arguments, Way::Call, options, cancel).await?;
        Ok(NetworkLookupAnswer { value, response })
    }
}
