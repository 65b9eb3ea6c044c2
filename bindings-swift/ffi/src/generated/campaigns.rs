// Written by codegen from spec/. Edit spec/ and run `make generate`.

//! The exports of the area `campaigns`.

#![allow(clippy::too_many_arguments)]

use std::sync::Arc;

#[allow(unused_imports)]
use birdwire::{call::Arguments, operations, typed::to_json, types::*};

use super::answers::CampaignAnswer;
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
    /// Update a campaign `numbers.tenDlc.campaigns.update`
    pub async fn numbers_ten_dlc_campaigns_update(
        &self,
        brand_id: String,
        campaign_id: String,
        body: CampaignUpdate,
        options: NativeOptions,
        cancel: Option<Arc<CancelToken>>,
    ) -> Result<CampaignAnswer, BirdFailure> {
        let arguments = Arguments {
            path: vec![brand_id, campaign_id],
            query: Default::default(),
            body: Some(to_json(&body)),
            ..Default::default()
        };
        let (value, response) =
            self.answer(&operations::UPDATE_CAMPAIGN, arguments, Way::Call, options, cancel).await?;
        Ok(CampaignAnswer { value, response })
    }
}
