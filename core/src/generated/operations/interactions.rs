// Written by codegen from spec/. Edit spec/ and run `make generate`.

//! The endpoints of the area `interactions`.

use crate::{operation::*, schema::Object};

static NO_QUERY: Object = Object { name: "", members: &[], rules: &[] };

/// List what receivers did with a message `GET /workspaces/{workspaceId}/channels/{channelId}/messages/{messageId}/interactions`
pub static LIST_MESSAGE_INTERACTIONS: Operation = Operation {
    id: "listMessageInteractions",
    name: "channels.messages.interactions.list",
    method: Method::Get,
    path: "/workspaces/{workspaceId}/channels/{channelId}/messages/{messageId}/interactions",
    vendor: None,
    host: Host::Api,
    auth: &[Auth::AccessKey, Auth::User],
    retry: Retry::Read,
    paging: Some(Paging { items: "results", next: None }),
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
    answer: Answer::List { required: &["results"], item_required: &["id"] },
    renames: &[],
    upload: None,
    wait: None,
};
