// Written by codegen from spec/. Edit spec/ and run `make generate`.

//! The endpoints of the area `accounts`.

use crate::generated::tables;
use crate::{operation::*, schema::Object};

static NO_QUERY: Object = Object { name: "", members: &[], rules: &[] };

/// Create an organization `POST /organizations`
pub static CREATE_ORGANIZATION: Operation = Operation {
    id: "createOrganization",
    name: "organizations.create",
    method: Method::Post,
    path: "/organizations",
    vendor: None,
    host: Host::Api,
    auth: &[Auth::AccessKey, Auth::User],
    retry: Retry::Unsafe,
    paging: None,
    path_parameters: &[],
    query: &NO_QUERY,
    body: Some(&tables::CREATE_ORGANIZATION),
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

/// Get an organization `GET /organizations/{organizationId}`
pub static GET_ORGANIZATION: Operation = Operation {
    id: "getOrganization",
    name: "organizations.get",
    method: Method::Get,
    path: "/organizations/{organizationId}",
    vendor: None,
    host: Host::Api,
    auth: &[Auth::AccessKey, Auth::User],
    retry: Retry::Read,
    paging: None,
    path_parameters: &[PathParameter {
        wire: "organizationId",
        uuid: false,
        slashes: false,
        client_default: Some(ClientDefault::OrganizationId),
    }],
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

/// Update an organization `PATCH /organizations/{organizationId}`
pub static UPDATE_ORGANIZATION: Operation = Operation {
    id: "updateOrganization",
    name: "organizations.update",
    method: Method::Patch,
    path: "/organizations/{organizationId}",
    vendor: None,
    host: Host::Api,
    auth: &[Auth::AccessKey, Auth::User],
    retry: Retry::Unsafe,
    paging: None,
    path_parameters: &[PathParameter {
        wire: "organizationId",
        uuid: false,
        slashes: false,
        client_default: Some(ClientDefault::OrganizationId),
    }],
    query: &NO_QUERY,
    body: Some(&tables::UPDATE_ORGANIZATION),
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
