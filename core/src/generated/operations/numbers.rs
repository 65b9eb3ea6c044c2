// Written by codegen from spec/. Edit spec/ and run `make generate`.

//! The endpoints of the area `numbers`.

use crate::generated::tables;
use crate::operation::*;

/// Look up network and country of a phone number `GET /workspaces/{workspaceId}/network-lookup`
pub static GET_NETWORK_LOOKUP: Operation = Operation {
    id: "getNetworkLookup",
    name: "numbers.networkLookup",
    method: Method::Get,
    path: "/workspaces/{workspaceId}/network-lookup",
    vendor: None,
    host: Host::Api,
    auth: &[Auth::AccessKey, Auth::User],
    retry: Retry::Read,
    paging: None,
    path_parameters: &[PathParameter {
        wire: "workspaceId",
        uuid: true,
        slashes: false,
        client_default: Some(ClientDefault::WorkspaceId),
    }],
    query: &tables::GET_NETWORK_LOOKUP,
    body: None,
    files: None,
    csv: None,
    defaults: &[],
    private: &[],
    limits: None,
    answer: Answer::Json { required: &[] },
    renames: &[],
    upload: None,
    wait: None,
};
