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

#[test]
fn files_and_lines_are_taken() {
    let sandbox = Sandbox::start();
    let workspace = format!("/workspaces/{}", sandbox.text("workspaceId"));
    let authorization = sandbox.authorization();
    let post = |path: &str, content_type: &str, body: &str| {
        let headers = [("authorization", &*authorization), ("content-type", content_type)];
        sandbox.ask("POST", &format!("{workspace}{path}"), &headers, Some(body.as_bytes()))
    };
    let file = "--b\r\ncontent-disposition: form-data; name=\"file\"; filename=\"a.txt\"\r\n\r\nhello\r\n--b--\r\n";
    let import = "/content/folders/faq/a%20b/import";
    assert_eq!(post(import, "multipart/form-data; boundary=b", file).status, 200);
    assert_eq!(post(import, "multipart/form-data; boundary=b", "--b--\r\n").status, 422);
    assert_eq!(post(import, "application/json", "{}").status, 422);

    let rules = "/conversation-allowblock-rules-bulk";
    assert_eq!(post(rules, "text/csv", "test@example.com,allow\n").status, 202);
    assert_eq!(post(rules, "text/csv", "").status, 400);
}

#[test]
fn rokt_has_keys_of_its_own() {
    let sandbox = Sandbox::start();
    let body = json!({"accountId": "1", "action": "include", "email": "a@example.com"}).to_string();
    let post = |path: &str, authorization: &str| {
        let headers = [("authorization", authorization), ("content-type", "application/json")];
        sandbox.ask("POST", path, &headers, Some(body.as_bytes())).status
    };
    // rpub-test:rsec-test
    assert_eq!(post("/v3/import/suppression", "Basic cnB1Yi10ZXN0OnJzZWMtdGVzdA=="), 201);
    assert_eq!(post("/v3/import/suppression", &sandbox.authorization()), 401);
    assert_eq!(post("/api/1.0/import/suppression", "test-api-key"), 201);
    assert_eq!(post("/api/1.0/import/suppression", "another-key"), 401);
}
