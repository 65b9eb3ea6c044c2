//! Operations without records of their own answer with an example. That every operation has one is checked beside the spec.

use serde_json::json;

use crate::support::Sandbox;

#[test]
fn an_example_echoes_what_was_asked_for() {
    let sandbox = Sandbox::start();
    let path = format!("{}/kyc-not-there", sandbox.organization());
    assert_eq!(sandbox.get(&path).status, 422);

    let answer = sandbox.get(&sandbox.organization());
    assert_eq!(answer.status, 200);
    assert_eq!(birdwire_sandbox::answer_faults("getOrganization", 200, &answer.json()), Ok(vec![]));

    let body = json!({"name": "Stand in", "countryCode": "NL", "slug": "stand-in"});
    let answer = sandbox.json("POST", "/organizations", &body);
    assert_eq!(answer.status, 201, "{}", String::from_utf8_lossy(&answer.bytes));
    assert_eq!(birdwire_sandbox::answer_faults("createOrganization", 201, &answer.json()), Ok(vec![]));
    assert_eq!(answer.json()["name"], "Stand in");
}

#[test]
fn an_operation_of_users_refuses_an_access_key() {
    let sandbox = Sandbox::start_with(&["--bearer", "a-token"]);
    let answer = sandbox.get("/me/sessions");
    assert_eq!(answer.status, 401);
    let message = answer.json()["message"].as_str().unwrap_or_default().to_owned();
    assert!(message.contains("bearer token of a user"), "{message}");

    let answer = sandbox.ask("GET", "/me/sessions", &[("authorization", "Bearer a-token")], None);
    assert_eq!(answer.status, 200);
    assert!(answer.json().is_array());
}
