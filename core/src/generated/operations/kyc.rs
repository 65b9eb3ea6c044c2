// Written by codegen from spec/. Edit spec/ and run `make generate`.

//! The endpoints of the area `kyc`.

use crate::{operation::*, schema::Object};

static NO_QUERY: Object = Object { name: "", members: &[], rules: &[] };

/// List KYC form entries `GET /organizations/{organizationId}/kyc-forms/{kycFormId}/entries`
pub static LIST_KYC_FORM_ENTRIES: Operation = Operation {
    id: "listKycFormEntries",
    name: "kyc.formEntries.list",
    method: Method::Get,
    path: "/organizations/{organizationId}/kyc-forms/{kycFormId}/entries",
    vendor: None,
    host: Host::Api,
    auth: &[Auth::AccessKey, Auth::User],
    retry: Retry::Read,
    paging: Some(Paging { items: "results", next: None }),
    path_parameters: &[
        PathParameter {
            wire: "organizationId",
            uuid: false,
            slashes: false,
            client_default: Some(ClientDefault::OrganizationId),
        },
        PathParameter { wire: "kycFormId", uuid: true, slashes: false, client_default: None },
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
