// Written by codegen from spec/. Edit spec/ and run `make generate`.

//! The types of the area `approvals`.

use serde::{Deserialize, Serialize};

#[allow(unused_imports)]
use super::*;
#[allow(unused_imports)]
use crate::{
    Change, Error, Json, Timestamp,
    answer::{self, Decoded},
    lenient, open_enum,
    redact::Hidden,
    union::{flat_union, keyed_union},
};

/// What a reviewer says to a change.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[serde(default)]
pub struct CreateApprovalReview {
    /// The decision. Required in a request.
    pub result: ApprovalReviewResult,
    /// Why, in words.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub comment: Option<String>,
}

open_enum! {
/// What a reviewer decided.
pub enum ApprovalReviewResult {
/// The change may go on.
Approved = "approved",
/// The change must not happen. A run that was rejected is called `denied` elsewhere.
Rejected = "rejected",
/// The change is taken back.
Canceled = "canceled",
}
}
