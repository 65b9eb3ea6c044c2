// Written by codegen from spec/. Edit spec/ and run `make generate`.

//! The endpoints of the area `channels`.

use crate::{generated::tables, operation::*, schema::Object};

static NO_QUERY: Object = Object { name: "", members: &[], rules: &[] };

/// List the messages of a channel `GET /workspaces/{workspaceId}/channels/{channelId}/messages`
pub static LIST_CHANNEL_MESSAGES: Operation = Operation {
    id: "listChannelMessages",
    name: "channels.messages.list",
    method: Method::Get,
    path: "/workspaces/{workspaceId}/channels/{channelId}/messages",
    host: Host::Api,
    auth: &[Auth::AccessKey, Auth::User],
    retry: Retry::Read,
    paging: Some(Paging { items: "results", token: "nextPageToken", parameter: "pageToken" }),
    path_parameters: &[
        PathParameter { wire: "workspaceId", uuid: true, client_default: Some(ClientDefault::WorkspaceId) },
        PathParameter { wire: "channelId", uuid: true, client_default: None },
    ],
    query: &tables::LIST_CHANNEL_MESSAGES,
    body: None,
    answer: Answer::List { required: &["results"], item_required: &["id"] },
};

/// Send a message `POST /workspaces/{workspaceId}/channels/{channelId}/messages`
pub static SEND_MESSAGE: Operation = Operation {
    id: "sendMessage",
    name: "channels.messages.send",
    method: Method::Post,
    path: "/workspaces/{workspaceId}/channels/{channelId}/messages",
    host: Host::Api,
    auth: &[Auth::AccessKey, Auth::User],
    retry: Retry::Unsafe,
    paging: None,
    path_parameters: &[
        PathParameter { wire: "workspaceId", uuid: true, client_default: Some(ClientDefault::WorkspaceId) },
        PathParameter { wire: "channelId", uuid: true, client_default: None },
    ],
    query: &NO_QUERY,
    body: Some(&tables::CREATE_MESSAGE),
    answer: Answer::Json { required: &["id"] },
};

/// Get a message `GET /workspaces/{workspaceId}/channels/{channelId}/messages/{messageId}`
pub static GET_MESSAGE: Operation = Operation {
    id: "getMessage",
    name: "channels.messages.get",
    method: Method::Get,
    path: "/workspaces/{workspaceId}/channels/{channelId}/messages/{messageId}",
    host: Host::Api,
    auth: &[Auth::AccessKey, Auth::User],
    retry: Retry::Read,
    paging: None,
    path_parameters: &[
        PathParameter { wire: "workspaceId", uuid: true, client_default: Some(ClientDefault::WorkspaceId) },
        PathParameter { wire: "channelId", uuid: true, client_default: None },
        PathParameter { wire: "messageId", uuid: true, client_default: None },
    ],
    query: &NO_QUERY,
    body: None,
    answer: Answer::Json { required: &["id"] },
};

/// Download media of a message `GET /workspaces/{workspaceId}/messages/{messageId}/media/{fileId}`
pub static GET_MESSAGE_MEDIA: Operation = Operation {
    id: "getMessageMedia",
    name: "channels.messages.media.download",
    method: Method::Get,
    path: "/workspaces/{workspaceId}/messages/{messageId}/media/{fileId}",
    host: Host::Media,
    auth: &[Auth::AccessKey, Auth::User],
    retry: Retry::Read,
    paging: None,
    path_parameters: &[
        PathParameter { wire: "workspaceId", uuid: true, client_default: Some(ClientDefault::WorkspaceId) },
        PathParameter { wire: "messageId", uuid: false, client_default: None },
        PathParameter { wire: "fileId", uuid: false, client_default: None },
    ],
    query: &tables::GET_MESSAGE_MEDIA,
    body: None,
    answer: Answer::Media,
};
