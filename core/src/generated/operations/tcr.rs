// Written by codegen from spec/. Edit spec/ and run `make generate`.

//! The endpoints of the area `tcr`.

use crate::{operation::*, schema::Object};

static NO_QUERY: Object = Object { name: "", members: &[], rules: &[] };

/// List verticals `GET /numbers-tcr/verticals`
pub static LIST_TCR_VERTICALS: Operation = Operation {
    id: "listTcrVerticals",
    name: "numbers.tenDlc.verticals.list",
    method: Method::Get,
    path: "/numbers-tcr/verticals",
    vendor: None,
    host: Host::Api,
    auth: &[Auth::AccessKey, Auth::User],
    retry: Retry::Read,
    paging: Some(Paging { items: "results", next: None }),
    path_parameters: &[],
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

/// List use cases `GET /numbers-tcr/usecases`
pub static LIST_TCR_USE_CASES: Operation = Operation {
    id: "listTcrUseCases",
    name: "numbers.tenDlc.useCases.list",
    method: Method::Get,
    path: "/numbers-tcr/usecases",
    vendor: None,
    host: Host::Api,
    auth: &[Auth::AccessKey, Auth::User],
    retry: Retry::Read,
    paging: Some(Paging { items: "results", next: None }),
    path_parameters: &[],
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
