// Written by codegen from spec/. Edit spec/ and run `make generate`.

//! The endpoints of the area `approvals`.

use crate::generated::tables;
use crate::{operation::*, schema::Object};

static NO_QUERY: Object = Object { name: "", members: &[], rules: &[] };

/// Review a run of an approval flow `POST /organizations/{organizationId}/approvals/{approvalId}/runs/{approvalRunId}/reviews`
pub static CREATE_APPROVAL_REVIEW: Operation = Operation {
    id: "createApprovalReview",
    name: "organizations.approvals.runs.reviews.create",
    method: Method::Post,
    path: "/organizations/{organizationId}/approvals/{approvalId}/runs/{approvalRunId}/reviews",
    vendor: None,
    host: Host::Api,
    auth: &[Auth::AccessKey, Auth::User],
    retry: Retry::Unsafe,
    paging: None,
    path_parameters: &[
        PathParameter {
            wire: "organizationId",
            uuid: false,
            slashes: false,
            client_default: Some(ClientDefault::OrganizationId),
        },
        PathParameter { wire: "approvalId", uuid: true, slashes: false, client_default: None },
        PathParameter { wire: "approvalRunId", uuid: true, slashes: false, client_default: None },
    ],
    query: &NO_QUERY,
    body: Some(&tables::CREATE_APPROVAL_REVIEW),
    files: None,
    csv: None,
    defaults: &[],
    private: &[],
    limits: None,
    answer: Answer::Empty,
    renames: &[],
    upload: None,
    wait: None,
};
