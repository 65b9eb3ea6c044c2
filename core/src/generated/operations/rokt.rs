// Written by codegen from spec/. Edit spec/ and run `make generate`.

//! The endpoints of the area `rokt`.

use crate::generated::tables;
use crate::generated::vendors;
use crate::{operation::*, schema::Object};

static NO_QUERY: Object = Object { name: "", members: &[], rules: &[] };

/// Put people on a list or take them off `POST /v3/import/suppression`
pub static IMPORT_CUSTOM_AUDIENCE: Operation = Operation {
    id: "importCustomAudience",
    name: "customAudiences.importAudience",
    method: Method::Post,
    path: "/v3/import/suppression",
    vendor: Some(&vendors::ROKT),
    host: Host::Vendor,
    auth: &[Auth::Basic],
    retry: Retry::Safe,
    paging: None,
    path_parameters: &[],
    query: &NO_QUERY,
    body: Some(&tables::CUSTOM_AUDIENCE_IMPORT),
    files: None,
    csv: None,
    defaults: &["accountId"],
    private: &["email", "emails", "sha256", "sha256s"],
    limits: Some(Limits { members: &["emails", "sha256s"], items: 100000, per_second: 4, at_once: 4 }),
    answer: Answer::Empty,
    renames: &[],
    upload: None,
    wait: None,
};

/// Put people on a list or take them off, with an old key `POST /api/1.0/import/suppression`
pub static IMPORT_CUSTOM_AUDIENCE_LEGACY: Operation = Operation {
    id: "importCustomAudienceLegacy",
    name: "customAudiences.importAudienceLegacy",
    method: Method::Post,
    path: "/api/1.0/import/suppression",
    vendor: Some(&vendors::ROKT),
    host: Host::Vendor,
    auth: &[Auth::Plain],
    retry: Retry::Safe,
    paging: None,
    path_parameters: &[],
    query: &NO_QUERY,
    body: Some(&tables::CUSTOM_AUDIENCE_IMPORT_LEGACY),
    files: None,
    csv: None,
    defaults: &["accountId"],
    private: &["email", "emails", "sha256", "sha256s"],
    limits: Some(Limits { members: &["emails", "sha256s"], items: 100000, per_second: 4, at_once: 4 }),
    answer: Answer::Empty,
    renames: &[],
    upload: None,
    wait: None,
};
