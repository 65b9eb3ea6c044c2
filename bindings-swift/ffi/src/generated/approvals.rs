// Written by codegen from spec/. Edit spec/ and run `make generate`.

//! The exports of the area `approvals`.

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
    /// Review a run of an approval flow `organizations.approvals.runs.reviews.create`
    pub async fn organizations_approvals_runs_reviews_create(
        &self,
        approval_id: String,
        approval_run_id: String,
        body: CreateApprovalReview,
        options: NativeOptions,
        cancel: Option<Arc<CancelToken>>,
    ) -> Result<Option<Arc<NativeResponse>>, BirdFailure> {
        let arguments = Arguments {
            path: vec![approval_id, approval_run_id],
            query: Default::default(),
            body: Some(to_json(&body)),
            ..Default::default()
        };
        self.done(&operations::CREATE_APPROVAL_REVIEW, arguments, Way::Call, options, cancel).await
    }
}
