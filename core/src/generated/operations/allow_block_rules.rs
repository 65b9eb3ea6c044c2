// Written by codegen from spec/. Edit spec/ and run `make generate`.

//! The endpoints of the area `allow_block_rules`.

use crate::generated::tables;
use crate::{operation::*, schema::Object};

static NO_QUERY: Object = Object { name: "", members: &[], rules: &[] };

/// Add allow/block rules in bulk `POST /workspaces/{workspaceId}/conversation-allowblock-rules-bulk`
pub static ADD_ALLOW_BLOCK_RULES_IN_BULK: Operation = Operation {
    id: "addAllowBlockRulesInBulk",
    name: "conversations.allowBlockRules.addInBulk",
    method: Method::Post,
    path: "/workspaces/{workspaceId}/conversation-allowblock-rules-bulk",
    vendor: None,
    host: Host::Api,
    auth: &[Auth::AccessKey, Auth::User],
    retry: Retry::Unsafe,
    paging: None,
    path_parameters: &[PathParameter {
        wire: "workspaceId",
        uuid: true,
        slashes: false,
        client_default: Some(ClientDefault::WorkspaceId),
    }],
    query: &NO_QUERY,
    body: None,
    files: None,
    csv: Some(&tables::ALLOW_BLOCK_RULE_ROW),
    defaults: &[],
    private: &[],
    limits: None,
    answer: Answer::Json { required: &["bulkId"] },
    renames: &[],
    upload: None,
    wait: None,
};

/// Get the state of a bulk of allow/block rules `GET /workspaces/{workspaceId}/conversation-allowblock-rules-bulk/{bulkId}/status`
pub static GET_ALLOW_BLOCK_BULK_STATUS: Operation = Operation {
    id: "getAllowBlockBulkStatus",
    name: "conversations.allowBlockRules.getBulkStatus",
    method: Method::Get,
    path: "/workspaces/{workspaceId}/conversation-allowblock-rules-bulk/{bulkId}/status",
    vendor: None,
    host: Host::Api,
    auth: &[Auth::AccessKey, Auth::User],
    retry: Retry::Read,
    paging: None,
    path_parameters: &[
        PathParameter {
            wire: "workspaceId",
            uuid: true,
            slashes: false,
            client_default: Some(ClientDefault::WorkspaceId),
        },
        PathParameter { wire: "bulkId", uuid: true, slashes: false, client_default: None },
    ],
    query: &NO_QUERY,
    body: None,
    files: None,
    csv: None,
    defaults: &[],
    private: &[],
    limits: None,
    answer: Answer::Json { required: &["bulkId"] },
    renames: &[],
    upload: None,
    wait: Some(Wait { name: "conversations.allowBlockRules.wait", member: "status", until: &["completed", "failed"] }),
};
