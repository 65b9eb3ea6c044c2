// Written by codegen from spec/. Edit spec/ and run `make generate`.

//! The endpoints of the area `channels`.

use crate::generated::tables;
use crate::{operation::*, schema::Object};

static NO_QUERY: Object = Object { name: "", members: &[], rules: &[] };

/// List the messages of a channel `GET /workspaces/{workspaceId}/channels/{channelId}/messages`
pub static LIST_CHANNEL_MESSAGES: Operation = Operation {
    id: "listChannelMessages",
    name: "channels.messages.list",
    method: Method::Get,
    path: "/workspaces/{workspaceId}/channels/{channelId}/messages",
    vendor: None,
    host: Host::Api,
    auth: &[Auth::AccessKey, Auth::User],
    retry: Retry::Read,
    paging: Some(Paging { items: "results", next: Some(NextPage { token: "nextPageToken", parameter: "pageToken" }) }),
    path_parameters: &[
        PathParameter {
            wire: "workspaceId",
            uuid: true,
            slashes: false,
            client_default: Some(ClientDefault::WorkspaceId),
        },
        PathParameter { wire: "channelId", uuid: true, slashes: false, client_default: None },
    ],
    query: &tables::LIST_CHANNEL_MESSAGES,
    body: None,
    files: None,
    csv: None,
    defaults: &[],
    private: &[],
    limits: None,
    answer: Answer::List { required: &["results"], item_required: &["id"] },
    renames: &[],
    upload: None,
    wait: None,
};

/// Send a message `POST /workspaces/{workspaceId}/channels/{channelId}/messages`
pub static SEND_MESSAGE: Operation = Operation {
    id: "sendMessage",
    name: "channels.messages.send",
    method: Method::Post,
    path: "/workspaces/{workspaceId}/channels/{channelId}/messages",
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
    body: Some(&tables::CREATE_MESSAGE),
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

/// Get a message `GET /workspaces/{workspaceId}/channels/{channelId}/messages/{messageId}`
pub static GET_MESSAGE: Operation = Operation {
    id: "getMessage",
    name: "channels.messages.get",
    method: Method::Get,
    path: "/workspaces/{workspaceId}/channels/{channelId}/messages/{messageId}",
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
        PathParameter { wire: "channelId", uuid: true, slashes: false, client_default: None },
        PathParameter { wire: "messageId", uuid: true, slashes: false, client_default: None },
    ],
    query: &NO_QUERY,
    body: None,
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

/// List the messages of a workspace `GET /workspaces/{workspaceId}/channels/messages`
pub static LIST_WORKSPACE_MESSAGES: Operation = Operation {
    id: "listWorkspaceMessages",
    name: "channels.messages.listByWorkspace",
    method: Method::Get,
    path: "/workspaces/{workspaceId}/channels/messages",
    vendor: None,
    host: Host::Api,
    auth: &[Auth::AccessKey, Auth::User],
    retry: Retry::Read,
    paging: Some(Paging { items: "results", next: Some(NextPage { token: "nextPageToken", parameter: "pageToken" }) }),
    path_parameters: &[PathParameter {
        wire: "workspaceId",
        uuid: true,
        slashes: false,
        client_default: Some(ClientDefault::WorkspaceId),
    }],
    query: &tables::LIST_WORKSPACE_MESSAGES,
    body: None,
    files: None,
    csv: None,
    defaults: &[],
    private: &[],
    limits: None,
    answer: Answer::List { required: &["results"], item_required: &["id"] },
    renames: &[],
    upload: None,
    wait: None,
};

/// Get what a channel knows of a contact `GET /workspaces/{workspaceId}/channels/{channelId}/contacts/{contactId}`
pub static GET_CHANNEL_CONTACT: Operation = Operation {
    id: "getChannelContact",
    name: "channels.contacts.get",
    method: Method::Get,
    path: "/workspaces/{workspaceId}/channels/{channelId}/contacts/{contactId}",
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
        PathParameter { wire: "channelId", uuid: true, slashes: false, client_default: None },
        PathParameter { wire: "contactId", uuid: true, slashes: false, client_default: None },
    ],
    query: &tables::GET_CHANNEL_CONTACT,
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
