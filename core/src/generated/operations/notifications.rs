// Written by codegen from spec/. Edit spec/ and run `make generate`.

//! The endpoints of the area `notifications`.

use crate::generated::tables;
use crate::{operation::*, schema::Object};

static NO_QUERY: Object = Object { name: "", members: &[], rules: &[] };

/// List subscriptions `GET /organizations/{organizationId}/workspaces/{workspaceId}/webhook-subscriptions`
pub static LIST_WEBHOOK_SUBSCRIPTIONS: Operation = Operation {
    id: "listWebhookSubscriptions",
    name: "webhookSubscriptions.list",
    method: Method::Get,
    path: "/organizations/{organizationId}/workspaces/{workspaceId}/webhook-subscriptions",
    vendor: None,
    host: Host::Api,
    auth: &[Auth::AccessKey, Auth::User],
    retry: Retry::Read,
    paging: Some(Paging { items: "results", next: Some(NextPage { token: "nextPageToken", parameter: "pageToken" }) }),
    path_parameters: &[
        PathParameter {
            wire: "organizationId",
            uuid: false,
            slashes: false,
            client_default: Some(ClientDefault::OrganizationId),
        },
        PathParameter {
            wire: "workspaceId",
            uuid: true,
            slashes: false,
            client_default: Some(ClientDefault::WorkspaceId),
        },
    ],
    query: &tables::LIST_WEBHOOK_SUBSCRIPTIONS,
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

/// Subscribe to an event `POST /organizations/{organizationId}/workspaces/{workspaceId}/webhook-subscriptions`
pub static CREATE_WEBHOOK_SUBSCRIPTION: Operation = Operation {
    id: "createWebhookSubscription",
    name: "webhookSubscriptions.create",
    method: Method::Post,
    path: "/organizations/{organizationId}/workspaces/{workspaceId}/webhook-subscriptions",
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
        PathParameter {
            wire: "workspaceId",
            uuid: true,
            slashes: false,
            client_default: Some(ClientDefault::WorkspaceId),
        },
    ],
    query: &NO_QUERY,
    body: Some(&tables::CREATE_WEBHOOK_SUBSCRIPTION),
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

/// Get a subscription `GET /organizations/{organizationId}/workspaces/{workspaceId}/webhook-subscriptions/{webhookSubscriptionId}`
pub static GET_WEBHOOK_SUBSCRIPTION: Operation = Operation {
    id: "getWebhookSubscription",
    name: "webhookSubscriptions.get",
    method: Method::Get,
    path: "/organizations/{organizationId}/workspaces/{workspaceId}/webhook-subscriptions/{webhookSubscriptionId}",
    vendor: None,
    host: Host::Api,
    auth: &[Auth::AccessKey, Auth::User],
    retry: Retry::Read,
    paging: None,
    path_parameters: &[
        PathParameter {
            wire: "organizationId",
            uuid: false,
            slashes: false,
            client_default: Some(ClientDefault::OrganizationId),
        },
        PathParameter {
            wire: "workspaceId",
            uuid: true,
            slashes: false,
            client_default: Some(ClientDefault::WorkspaceId),
        },
        PathParameter { wire: "webhookSubscriptionId", uuid: true, slashes: false, client_default: None },
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

/// Update a subscription `PATCH /organizations/{organizationId}/workspaces/{workspaceId}/webhook-subscriptions/{webhookSubscriptionId}`
pub static UPDATE_WEBHOOK_SUBSCRIPTION: Operation = Operation {
    id: "updateWebhookSubscription",
    name: "webhookSubscriptions.update",
    method: Method::Patch,
    path: "/organizations/{organizationId}/workspaces/{workspaceId}/webhook-subscriptions/{webhookSubscriptionId}",
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
        PathParameter {
            wire: "workspaceId",
            uuid: true,
            slashes: false,
            client_default: Some(ClientDefault::WorkspaceId),
        },
        PathParameter { wire: "webhookSubscriptionId", uuid: true, slashes: false, client_default: None },
    ],
    query: &NO_QUERY,
    body: Some(&tables::UPDATE_WEBHOOK_SUBSCRIPTION),
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

/// Delete a subscription `DELETE /organizations/{organizationId}/workspaces/{workspaceId}/webhook-subscriptions/{webhookSubscriptionId}`
pub static DELETE_WEBHOOK_SUBSCRIPTION: Operation = Operation {
    id: "deleteWebhookSubscription",
    name: "webhookSubscriptions.delete",
    method: Method::Delete,
    path: "/organizations/{organizationId}/workspaces/{workspaceId}/webhook-subscriptions/{webhookSubscriptionId}",
    vendor: None,
    host: Host::Api,
    auth: &[Auth::AccessKey, Auth::User],
    retry: Retry::Safe,
    paging: None,
    path_parameters: &[
        PathParameter {
            wire: "organizationId",
            uuid: false,
            slashes: false,
            client_default: Some(ClientDefault::OrganizationId),
        },
        PathParameter {
            wire: "workspaceId",
            uuid: true,
            slashes: false,
            client_default: Some(ClientDefault::WorkspaceId),
        },
        PathParameter { wire: "webhookSubscriptionId", uuid: true, slashes: false, client_default: None },
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

/// List deliveries of a subscription `GET /organizations/{organizationId}/workspaces/{workspaceId}/webhook-subscriptions/{webhookSubscriptionId}/logs`
pub static LIST_WEBHOOK_LOGS: Operation = Operation {
    id: "listWebhookLogs",
    name: "webhookSubscriptions.logs.list",
    method: Method::Get,
    path: "/organizations/{organizationId}/workspaces/{workspaceId}/webhook-subscriptions/{webhookSubscriptionId}/logs",
    vendor: None,
    host: Host::Api,
    auth: &[Auth::AccessKey, Auth::User],
    retry: Retry::Read,
    paging: Some(Paging { items: "results", next: Some(NextPage { token: "nextPageToken", parameter: "pageToken" }) }),
    path_parameters: &[
        PathParameter {
            wire: "organizationId",
            uuid: false,
            slashes: false,
            client_default: Some(ClientDefault::OrganizationId),
        },
        PathParameter {
            wire: "workspaceId",
            uuid: true,
            slashes: false,
            client_default: Some(ClientDefault::WorkspaceId),
        },
        PathParameter { wire: "webhookSubscriptionId", uuid: true, slashes: false, client_default: None },
    ],
    query: &tables::LIST_WEBHOOK_LOGS,
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

/// Get the attempts of a delivery `GET /organizations/{organizationId}/workspaces/{workspaceId}/webhook-subscriptions/{webhookSubscriptionId}/logs/details`
pub static GET_WEBHOOK_LOG_DETAILS: Operation = Operation {
    id: "getWebhookLogDetails",
    name: "webhookSubscriptions.logs.details",
    method: Method::Get,
    path: "/organizations/{organizationId}/workspaces/{workspaceId}/webhook-subscriptions/{webhookSubscriptionId}/logs/details",
    vendor: None,
    host: Host::Api,
    auth: &[Auth::AccessKey, Auth::User],
    retry: Retry::Read,
    paging: None,
    path_parameters: &[
        PathParameter {
            wire: "organizationId",
            uuid: false,
            slashes: false,
            client_default: Some(ClientDefault::OrganizationId),
        },
        PathParameter {
            wire: "workspaceId",
            uuid: true,
            slashes: false,
            client_default: Some(ClientDefault::WorkspaceId),
        },
        PathParameter { wire: "webhookSubscriptionId", uuid: true, slashes: false, client_default: None },
    ],
    query: &tables::GET_WEBHOOK_LOG_DETAILS,
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

/// List the events that may be subscribed to `GET /workspaces/{workspaceId}/available-webhooks`
pub static LIST_AVAILABLE_WEBHOOKS: Operation = Operation {
    id: "listAvailableWebhooks",
    name: "webhookSubscriptions.listAvailable",
    method: Method::Get,
    path: "/workspaces/{workspaceId}/available-webhooks",
    vendor: None,
    host: Host::Api,
    auth: &[Auth::AccessKey, Auth::User],
    retry: Retry::Read,
    paging: Some(Paging { items: "results", next: None }),
    path_parameters: &[PathParameter {
        wire: "workspaceId",
        uuid: true,
        slashes: false,
        client_default: Some(ClientDefault::WorkspaceId),
    }],
    query: &tables::LIST_AVAILABLE_WEBHOOKS,
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
