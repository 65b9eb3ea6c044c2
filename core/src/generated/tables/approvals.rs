// Written by codegen from spec/. Edit spec/ and run `make generate`.

//! What requests of the area `approvals` may hold.

#[allow(unused_imports)]
use super::*;
use crate::schema::*;

pub static CREATE_APPROVAL_REVIEW: Object = Object {
    name: "CreateApprovalReview",
    members: &[
        Member {
            wire: "result",
            snake: "result",
            required: true,
            nullable: false,
            schema: Schema::Enum(&APPROVAL_REVIEW_RESULT),
        },
        Member { wire: "comment", snake: "comment", required: false, nullable: false, schema: Schema::Text(Text::ANY) },
    ],
    rules: &[],
};

pub static APPROVAL_REVIEW_RESULT: Enum =
    Enum { name: "ApprovalReviewResult", values: &["approved", "rejected", "canceled"] };
