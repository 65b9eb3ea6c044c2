// Written by codegen from spec/. Edit spec/ and run `make generate`.

//! The endpoints of the area `conversations`.

use crate::{operation::*, schema::Object};

static NO_QUERY: Object = Object { name: "", members: &[], rules: &[] };

/// Delete a message of a conversation `DELETE /workspaces/{workspaceId}/conversations/{conversationId}/messages/{messageId}`
pub static DELETE_CONVERSATION_MESSAGE: Operation = Operation {
    id: "deleteConversationMessage",
    name: "conversations.messages.delete",
    method: Method::Delete,
    path: "/workspaces/{workspaceId}/conversations/{conversationId}/messages/{messageId}",
    vendor: None,
    host: Host::Api,
    auth: &[Auth::AccessKey, Auth::User],
    retry: Retry::Safe,
    paging: None,
    path_parameters: &[
        PathParameter {
            wire: "workspaceId",
            uuid: true,
            slashes: false,
            client_default: Some(ClientDefault::WorkspaceId),
        },
        PathParameter { wire: "conversationId", uuid: true, slashes: false, client_default: None },
        PathParameter { wire: "messageId", uuid: true, slashes: false, client_default: None },
    ],
    query: &NO_QUERY,
    body: None,
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
