// Written by codegen from spec/. Edit spec/ and run `make generate`.

//! The endpoints of the area `endpoint_subscriptions`.

use crate::generated::tables;
use crate::{operation::*, schema::Object};

static NO_QUERY: Object = Object { name: "", members: &[], rules: &[] };

/// List the subscriptions of an endpoint `GET /workspaces/{workspaceId}/endpoints/{endpointId}/subscriptions`
pub static LIST_ENDPOINT_SUBSCRIPTIONS: Operation = Operation {
    id: "listEndpointSubscriptions",
    name: "numbers.endpointSubscriptions.list",
    method: Method::Get,
    path: "/workspaces/{workspaceId}/endpoints/{endpointId}/subscriptions",
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
        PathParameter { wire: "endpointId", uuid: false, slashes: false, client_default: None },
    ],
    query: &NO_QUERY,
    body: None,
    files: None,
    csv: None,
    defaults: &[],
    private: &[],
    limits: None,
    answer: Answer::List { required: &["results"], item_required: &[] },
    renames: &[],
    upload: None,
    wait: None,
};

/// Get a subscription of an endpoint `GET /workspaces/{workspaceId}/endpoints/{endpointId}/subscriptions/{subscriptionName}`
pub static GET_ENDPOINT_SUBSCRIPTION: Operation = Operation {
    id: "getEndpointSubscription",
    name: "numbers.endpointSubscriptions.get",
    method: Method::Get,
    path: "/workspaces/{workspaceId}/endpoints/{endpointId}/subscriptions/{subscriptionName}",
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
        PathParameter { wire: "endpointId", uuid: false, slashes: false, client_default: None },
        PathParameter { wire: "subscriptionName", uuid: false, slashes: false, client_default: None },
    ],
    query: &NO_QUERY,
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

/// Activate a subscription of an endpoint `POST /workspaces/{workspaceId}/endpoints/{endpointId}/subscriptions/{subscriptionName}/activate`
pub static ACTIVATE_ENDPOINT_SUBSCRIPTION: Operation = Operation {
    id: "activateEndpointSubscription",
    name: "numbers.endpointSubscriptions.activate",
    method: Method::Post,
    path: "/workspaces/{workspaceId}/endpoints/{endpointId}/subscriptions/{subscriptionName}/activate",
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
        PathParameter { wire: "endpointId", uuid: false, slashes: false, client_default: None },
        PathParameter { wire: "subscriptionName", uuid: false, slashes: false, client_default: None },
    ],
    query: &NO_QUERY,
    body: Some(&tables::ACTIVATE_ENDPOINT_SUBSCRIPTION),
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

/// Cancel a subscription of an endpoint `POST /workspaces/{workspaceId}/endpoints/{endpointId}/subscriptions/{subscriptionName}/cancel`
pub static CANCEL_ENDPOINT_SUBSCRIPTION: Operation = Operation {
    id: "cancelEndpointSubscription",
    name: "numbers.endpointSubscriptions.cancel",
    method: Method::Post,
    path: "/workspaces/{workspaceId}/endpoints/{endpointId}/subscriptions/{subscriptionName}/cancel",
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
        PathParameter { wire: "endpointId", uuid: false, slashes: false, client_default: None },
        PathParameter { wire: "subscriptionName", uuid: false, slashes: false, client_default: None },
    ],
    query: &NO_QUERY,
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
