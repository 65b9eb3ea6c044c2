// Written by codegen from spec/. Edit spec/ and run `make generate`.

//! The endpoints of the area `business_profile`.

use crate::generated::tables;
use crate::{operation::*, schema::Object};

static NO_QUERY: Object = Object { name: "", members: &[], rules: &[] };

/// Get the business profile `GET /organizations/{organizationId}/profile`
pub static GET_BUSINESS_PROFILE: Operation = Operation {
    id: "getBusinessProfile",
    name: "organizations.profile.get",
    method: Method::Get,
    path: "/organizations/{organizationId}/profile",
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
    answer: Answer::Json { required: &[] },
    renames: &[],
    upload: None,
    wait: None,
};

/// Update the business profile `PATCH /organizations/{organizationId}/profile`
pub static UPDATE_BUSINESS_PROFILE: Operation = Operation {
    id: "updateBusinessProfile",
    name: "organizations.profile.update",
    method: Method::Patch,
    path: "/organizations/{organizationId}/profile",
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
    body: Some(&tables::UPDATE_BUSINESS_PROFILE),
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
