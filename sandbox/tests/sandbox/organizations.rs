//! PATCH: keep, set, clear.

use birdwire_sandbox::answer_faults;
use serde_json::{Value, json};

use crate::support::Sandbox;

#[test]
fn a_patch_sets_clears_and_keeps() {
    let sandbox = Sandbox::start();
    let patch = |changes: Value| {
        let answer = sandbox.json("PATCH", &sandbox.organization(), &changes);
        assert_eq!(answer.status, 200);
        let organization = answer.json();
        let faults = answer_faults("updateOrganization", 200, &organization).expect("the operation is in the spec");
        assert!(faults.is_empty(), "{faults:?}");
        organization
    };
    let before = patch(json!({}));
    assert_eq!(before["name"], "Sandbox");

    let set = patch(json!({
        "name": "Acme",
        "avatarUrl": "https://example.com/a.png",
        "status": "banned",
        "statusReason": "unpaid",
        "owner": "55555555-5555-4555-8555-555555555555",
    }));
    assert_eq!(set["name"], "Acme");
    assert_eq!(set["status"], "banned");
    assert_eq!(set["statusReason"], "unpaid");
    assert_eq!(set["owner"], "55555555-5555-4555-8555-555555555555");
    assert!(set["updatedAt"].as_str() > before["updatedAt"].as_str());

    let cleared = patch(json!({ "status": null, "statusReason": null }));
    assert_eq!(cleared.get("status"), None);
    assert_eq!(cleared.get("statusReason"), None);
    assert_eq!(cleared["name"], "Acme");
    assert_eq!(cleared["avatarUrl"], "https://example.com/a.png");
}

#[test]
fn what_may_not_be_cleared_is_refused() {
    let sandbox = Sandbox::start();
    for changes in [json!({ "name": null }), json!({ "name": "" }), json!({ "owner": "me" }), json!({ "nmae": "x" })] {
        assert_eq!(sandbox.json("PATCH", &sandbox.organization(), &changes).status, 422, "{changes}");
    }
}
