// Written by codegen from spec/. Edit spec/ and run `make generate`.

//! The endpoints of the area `campaigns`.

use crate::generated::tables;
use crate::{operation::*, schema::Object};

static NO_QUERY: Object = Object { name: "", members: &[], rules: &[] };

/// Update a campaign `PATCH /workspaces/{workspaceId}/tcr-brands/{brandId}/campaigns/{campaignId}`
pub static UPDATE_CAMPAIGN: Operation = Operation {
    id: "updateCampaign",
    name: "numbers.tenDlc.campaigns.update",
    method: Method::Patch,
    path: "/workspaces/{workspaceId}/tcr-brands/{brandId}/campaigns/{campaignId}",
    vendor: None,
    host: Host::Api,
    auth: &[Auth::AccessKey, Auth::User],
    retry: Retry::Unsafe,
    paging: None,
    path_parameters: &[
        PathParameter {
            wire: "workspaceId",
            uuid: true,
            slashes: false,
            client_default: Some(ClientDefault::WorkspaceId),
        },
        PathParameter { wire: "brandId", uuid: false, slashes: false, client_default: None },
        PathParameter { wire: "campaignId", uuid: false, slashes: false, client_default: None },
    ],
    query: &NO_QUERY,
    body: Some(&tables::CAMPAIGN_UPDATE),
    files: None,
    csv: None,
    defaults: &[],
    private: &[],
    limits: None,
    answer: Answer::Json { required: &["id"] },
    renames: &[],
    upload: None,
    wait: None,
};
