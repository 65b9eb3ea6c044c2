// Written by codegen from spec/. Edit spec/ and run `make generate`.

//! The endpoints of the area `batches`.

use crate::generated::tables;
use crate::{operation::*, schema::Object};

static NO_QUERY: Object = Object { name: "", members: &[], rules: &[] };

/// Send up to 100 messages `POST /workspaces/{workspaceId}/channels/{channelId}/batch/messages`
pub static SEND_BATCH_MESSAGES: Operation = Operation {
    id: "sendBatchMessages",
    name: "channels.messages.sendBatch",
    method: Method::Post,
    path: "/workspaces/{workspaceId}/channels/{channelId}/batch/messages",
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
        PathParameter { wire: "channelId", uuid: true, slashes: false, client_default: None },
    ],
    query: &NO_QUERY,
    body: Some(&tables::CREATE_BATCH_MESSAGES),
    files: None,
    csv: None,
    defaults: &[],
    private: &[],
    limits: None,
    answer: Answer::Json { required: &[] },
    renames: &[Rename { path: &[], from: "id", to: "batchId" }],
    upload: None,
    wait: None,
};
