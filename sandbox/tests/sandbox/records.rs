//! What the API keeps besides messages: made, read, listed, changed, deleted; and put there by a test.

use birdwire_sandbox::answer_faults;
use serde_json::{Value, json};

use crate::support::{Answer, Sandbox, TemporaryFile, ids, text_to};

impl Sandbox {
    /// Asks, and holds the answer to the spec.
    fn call(&self, operation: &str, method: &str, path: &str, body: Option<&Value>) -> Answer {
        let authorization = self.authorization();
        let headers = [("authorization", &*authorization), ("content-type", "application/json")];
        let body = body.map(Value::to_string);
        let answer = self.ask(method, path, &headers, body.as_ref().map(|body| body.as_bytes()));
        if (200..300).contains(&answer.status) && !answer.bytes.is_empty() {
            assert_eq!(answer_faults(operation, answer.status, &answer.json()), Ok(vec![]), "{operation}");
        }
        answer
    }

    fn hooks(&self) -> String {
        format!("{}/workspaces/{}/webhook-subscriptions", self.organization(), self.text("workspaceId"))
    }

    fn workspace(&self) -> String {
        format!("/workspaces/{}", self.text("workspaceId"))
    }
}

fn hook(number: usize) -> Value {
    json!({ "service": "numbers", "event": format!("event-{number}"), "url": format!("https://example.com/{number}") })
}

#[test]
fn a_record_lives_from_its_creation_to_its_end() {
    let sandbox = Sandbox::start();
    let made = sandbox.call("createWebhookSubscription", "POST", &sandbox.hooks(), Some(&hook(1)));
    assert_eq!(made.status, 201, "{}", String::from_utf8_lossy(&made.bytes));
    let made = made.json();
    for (name, value) in hook(1).as_object().unwrap() {
        assert_eq!(made[name], *value);
    }
    assert_eq!(made["status"], "active");
    assert_eq!(made["workspaceId"], sandbox.text("workspaceId"));
    assert_eq!(made["organizationId"], sandbox.text("organizationId"));
    // What the caller may say and did not is not there.
    assert_eq!((made.get("signingKey"), made.get("eventFilters")), (None, None));

    let path = format!("{}/{}", sandbox.hooks(), made["id"].as_str().unwrap());
    assert_eq!(sandbox.call("getWebhookSubscription", "GET", &path, None).json(), made);
    assert_eq!(
        sandbox
            .call(
                "getWebhookSubscription",
                "GET",
                &path
                    .to_uppercase()
                    .replace("ORGANIZATIONS", "organizations")
                    .replace("WORKSPACES", "workspaces")
                    .replace("WEBHOOK-SUBSCRIPTIONS", "webhook-subscriptions"),
                None
            )
            .json(),
        made
    );
    assert_eq!(
        ids(&sandbox.call("listWebhookSubscriptions", "GET", &sandbox.hooks(), None).json()),
        [made["id"].as_str().unwrap()]
    );

    let filters = json!([{ "key": "channelId", "value": "1" }]);
    let update = |changes: Value| sandbox.call("updateWebhookSubscription", "PATCH", &path, Some(&changes));
    let changed = update(json!({ "eventFilters": filters, "signingKey": "secret" })).json();
    assert_eq!(
        (&changed["eventFilters"], &changed["signingKey"], &changed["url"]),
        (&filters, &json!("secret"), &made["url"])
    );
    assert!(changed["updatedAt"].as_str() > made["updatedAt"].as_str());
    assert_eq!(changed["createdAt"], made["createdAt"]);
    let cleared = update(json!({ "eventFilters": null })).json();
    assert_eq!((cleared.get("eventFilters"), &cleared["signingKey"]), (None, &json!("secret")));
    assert_eq!(update(json!({})).status, 422);
    assert_eq!(update(json!({ "url": "http://example.com/" })).status, 422);

    assert_eq!(sandbox.call("deleteWebhookSubscription", "DELETE", &path, None).status, 204);
    assert_eq!(sandbox.call("deleteWebhookSubscription", "DELETE", &path, None).status, 404);
    let gone = sandbox.call("getWebhookSubscription", "GET", &path, None);
    assert_eq!(gone.status, 404);
    assert_eq!(gone.json()["message"], "The requested resource does not exist: webhook subscription not found");
    assert_eq!(update(json!({ "status": "inactive" })).status, 404);
    assert_eq!(sandbox.call("listWebhookLogs", "GET", &format!("{path}/logs"), None).status, 404);
    assert_eq!(
        sandbox.call("listWebhookSubscriptions", "GET", &sandbox.hooks(), None).json(),
        json!({ "results": [] })
    );
}

#[test]
fn lists_have_pages() {
    let sandbox = Sandbox::start();
    let mut made: Vec<String> = (0..12)
        .map(|number| {
            let answer = sandbox.call("createWebhookSubscription", "POST", &sandbox.hooks(), Some(&hook(number)));
            answer.json()["id"].as_str().unwrap().to_owned()
        })
        .collect();
    made.reverse();
    let list =
        |query: &str| sandbox.call("listWebhookSubscriptions", "GET", &format!("{}?{query}", sandbox.hooks()), None);
    assert_eq!(ids(&list("").json()), made[..10], "ten, newest first");

    let mut seen = Vec::new();
    let mut token = String::new();
    loop {
        let page = list(&format!("limit=5{token}")).json();
        seen.extend(ids(&page));
        // A record that comes or goes meanwhile neither repeats nor hides another.
        sandbox.call("createWebhookSubscription", "POST", &sandbox.hooks(), Some(&hook(100 + seen.len())));
        let last = format!("{}/{}", sandbox.hooks(), seen.last().unwrap());
        sandbox.call("deleteWebhookSubscription", "DELETE", &last, None);
        let Some(next) = page["nextPageToken"].as_str() else { break };
        token = format!("&pageToken={}", next.replace('=', "%3D").replace('+', "%2B"));
    }
    assert_eq!(seen, made);
    assert_eq!(list("limit=0").status, 422);
    let wrong = list("pageToken=WyIyMDI0Iiwibm9uZSJd");
    assert_eq!((wrong.status, wrong.json()["details"]["pageToken"].is_array()), (422, true));
}

#[test]
fn an_organization_is_found_by_its_id_and_has_a_slug_of_its_own() {
    let sandbox = Sandbox::start();
    let body = json!({ "name": "Acme", "countryCode": "NL", "slug": "acme" });
    let made = sandbox.call("createOrganization", "POST", "/organizations", Some(&body));
    assert_eq!(made.status, 201, "{}", String::from_utf8_lossy(&made.bytes));
    let path = format!("/organizations/{}", made.json()["id"].as_str().unwrap());
    let found = sandbox.call("getOrganization", "GET", &path, None).json();
    assert_eq!((&found["name"], &found["slug"], &found["status"]), (&json!("Acme"), &json!("acme"), &json!("active")));
    assert_eq!(found.get("statusReason"), None);
    assert_eq!(sandbox.call("getOrganization", "GET", &sandbox.organization(), None).json()["name"], "Sandbox");

    let taken = sandbox.call("createOrganization", "POST", "/organizations", Some(&body));
    assert_eq!((taken.status, &taken.json()["code"]), (409, &json!("Conflict")));
    assert_eq!(taken.json()["message"], "Another organization has this slug");

    // What lies below an organization is there only if that is.
    let entries = |organization: &str| {
        let path = format!("{organization}/kyc-forms/55555555-5555-4555-8555-555555555555/entries");
        sandbox.call("listKycFormEntries", "GET", &path, None)
    };
    assert_eq!(entries(&path).status, 200);
    let missing = entries("/organizations/99999999-9999-4999-8999-999999999999");
    assert_eq!(missing.status, 404);
    assert_eq!(missing.json()["message"], "The requested resource does not exist: organization not found");
}

#[test]
fn a_collection_that_nobody_fills_has_examples() {
    let sandbox = Sandbox::start_with(&["--bearer", "a-token"]);
    let ask = |method: &str, path: &str| sandbox.ask(method, path, &[("authorization", "Bearer a-token")], None);
    let sessions = ask("GET", "/me/sessions").json();
    assert_eq!(answer_faults("listSessions", 200, &sessions), Ok(vec![]));
    assert_eq!(sessions.as_array().unwrap().len(), 2);
    let path = format!("/me/sessions/{}", sessions[0]["tokenId"].as_str().unwrap());
    assert_eq!(ask("GET", &path).json(), sessions[0]);
    assert_eq!(ask("DELETE", &path).status, 204);
    assert_eq!((ask("GET", &path).status, ask("DELETE", &path).status), (404, 404));
    assert_eq!(ask("GET", "/me/sessions").json(), json!([sessions[1]]));

    let path = format!("{}/kyc-forms/55555555-5555-4555-8555-555555555555/entries", sandbox.organization());
    let entries = sandbox.call("listKycFormEntries", "GET", &path, None).json();
    assert_eq!(entries, sandbox.call("listKycFormEntries", "GET", &path, None).json());
    assert_eq!(entries["results"].as_array().unwrap().len(), 2);
    assert_eq!(entries["results"][0]["organizationId"], sandbox.text("organizationId"));
    assert_ne!(entries["results"][0]["id"], entries["results"][1]["id"]);
    assert_eq!(sandbox.call("listTcrVerticals", "GET", "/numbers-tcr/verticals", None).status, 200);
}

#[test]
fn a_verb_changes_the_status() {
    let sandbox = Sandbox::start();
    let path = format!("{}/endpoints/number-1/subscriptions", sandbox.workspace());
    let list = sandbox.call("listEndpointSubscriptions", "GET", &path, None).json();
    assert_eq!(list["results"][0]["name"], "main");
    let one = format!("{path}/main");
    let act = |verb: &str, body: Option<&Value>| {
        let answer = sandbox.call(&format!("{verb}EndpointSubscription"), "POST", &format!("{one}/{verb}"), body);
        assert_eq!(answer.status, 200, "{}", String::from_utf8_lossy(&answer.bytes));
        answer.json()["status"].clone()
    };
    assert_eq!(act("cancel", None), "inactive");
    assert_eq!(sandbox.call("getEndpointSubscription", "GET", &one, None).json()["status"], "inactive");
    assert_eq!(act("activate", Some(&json!({ "quantity": 1 }))), "active");
    assert_eq!(sandbox.call("getEndpointSubscription", "GET", &one, None).json()["status"], "active");
    for path in [format!("{path}/NL"), format!("{path}/NL/cancel")] {
        let method = if path.ends_with("cancel") { "POST" } else { "GET" };
        assert_eq!(sandbox.call("getEndpointSubscription", method, &path, None).status, 404, "{path}");
    }
}

#[test]
fn what_there_is_one_of_remembers() {
    let sandbox = Sandbox::start_with(&["--bearer", "a-token"]);
    let antispam = format!("{}/conversations-antispam-settings", sandbox.workspace());
    let enabled = || sandbox.call("getAntispamSetting", "GET", &antispam, None).json()["enabled"].clone();
    assert_eq!(enabled(), true);
    let answer = sandbox.call("updateAntispamSetting", "PATCH", &antispam, Some(&json!({ "enabled": false })));
    assert_eq!((answer.status, answer.bytes.len()), (200, 0));
    assert_eq!(enabled(), false);

    let profile = format!("{}/profile", sandbox.organization());
    let before = sandbox.call("getBusinessProfile", "GET", &profile, None).json();
    sandbox.call("updateBusinessProfile", "PATCH", &profile, Some(&json!({ "name": "Acme" })));
    let after = sandbox.call("getBusinessProfile", "GET", &profile, None).json();
    assert_eq!((&after["name"], &after["legalName"]), (&json!("Acme"), &before["legalName"]));

    let me = |method: &str, body: Option<&Value>| {
        let headers = [("authorization", "Bearer a-token"), ("content-type", "application/json")];
        let body = body.map(Value::to_string);
        sandbox.ask(method, "/me", &headers, body.as_ref().map(|body| body.as_bytes()))
    };
    let user = me("GET", None).json();
    assert_eq!(answer_faults("getCurrentUser", 200, &user), Ok(vec![]));
    assert_eq!(me("PATCH", Some(&json!({ "name": "Ada" }))).status, 200);
    assert_eq!(me("GET", None).json()["name"], "Ada");
    assert_eq!(me("DELETE", None).status, 200);
    // The token dies with the account.
    assert_eq!(me("GET", None).status, 401);
}

#[test]
fn what_nobody_lists_is_there_until_it_is_deleted() {
    let sandbox = Sandbox::start();
    let campaign = format!("{}/tcr-brands/b/campaigns/55555555-5555-4555-8555-555555555555", sandbox.workspace());
    let update = |changes: Value| sandbox.call("updateCampaign", "PATCH", &campaign, Some(&changes)).json();
    assert_eq!(update(json!({ "name": "Spring" }))["id"], "55555555-5555-4555-8555-555555555555");
    let second = update(json!({ "description": "Offers", "samples": null }));
    assert_eq!(
        (&second["name"], &second["description"], second.get("samples")),
        (&json!("Spring"), &json!("Offers"), None)
    );

    for path in [
        "/transcriptions/one",
        "/conversations/55555555-5555-4555-8555-555555555555/messages/55555555-5555-4555-8555-555555555555",
    ] {
        let path = format!("{}{path}", sandbox.workspace());
        let delete = || sandbox.ask("DELETE", &path, &[("authorization", &sandbox.authorization())], None).status;
        assert_eq!((delete(), delete()), (204, 404), "{path}");
    }
}

/// A collection that no document of Bird's knows, beside those that they know.
const WIDGETS: &str = "
openapi: 3.1.0
paths:
  /workspaces/{workspaceId}/widgets:
    post:
      operationId: createWidget
      x-auth: [accessKey]
      parameters: [{$ref: 'common.yaml#/components/parameters/WorkspaceId'}]
      requestBody: {required: true, content: {application/json: {schema: {$ref: '#/components/schemas/NewWidget'}}}}
      responses:
        '201': {description: Made, content: {application/json: {schema: {$ref: '#/components/schemas/Widget'}}}}
        '409': {$ref: 'common.yaml#/components/responses/Conflict'}
    get:
      operationId: listWidgets
      x-auth: [accessKey]
      x-paging: {items: results, token: nextPageToken, parameter: pageToken}
      parameters:
        - $ref: 'common.yaml#/components/parameters/WorkspaceId'
        - {name: tag, in: query, schema: {type: array, items: {type: string}}}
        - {name: color, in: query, schema: {type: string}}
        - {name: size, in: query, schema: {type: integer}}
        - {name: search, in: query, schema: {type: string}}
        - {name: reverse, in: query, schema: {type: boolean}}
      responses:
        '200': {description: All, content: {application/json: {schema: {$ref: '#/components/schemas/Widgets'}}}}
  /workspaces/{workspaceId}/widgets/{widgetId}:
    parameters:
      - $ref: 'common.yaml#/components/parameters/WorkspaceId'
      - {name: widgetId, in: path, required: true, schema: {type: string}}
    put:
      operationId: replaceWidget
      x-auth: [accessKey]
      requestBody: {required: true, content: {application/json: {schema: {$ref: '#/components/schemas/NewWidget'}}}}
      responses:
        '200': {description: Replaced, content: {application/json: {schema: {$ref: '#/components/schemas/Widget'}}}}
  /workspaces/{workspaceId}/widgets/{widgetId}/publish:
    post:
      operationId: publishWidget
      x-auth: [accessKey]
      parameters:
        - $ref: 'common.yaml#/components/parameters/WorkspaceId'
        - {name: widgetId, in: path, required: true, schema: {type: string}}
      responses:
        '200': {description: Published, content: {application/json: {schema: {$ref: '#/components/schemas/Widget'}}}}
  /workspaces/{workspaceId}/widgets/{widgetId}/parts:
    get:
      operationId: listParts
      x-auth: [accessKey]
      x-paging: {items: results}
      parameters:
        - $ref: 'common.yaml#/components/parameters/WorkspaceId'
        - {name: widgetId, in: path, required: true, schema: {type: string}}
      responses:
        '200': {description: All, content: {application/json: {schema: {$ref: '#/components/schemas/Widgets'}}}}
components:
  schemas:
    NewWidget:
      type: object
      additionalProperties: false
      required: [name]
      properties:
        name: {type: string}
        tags: {type: array, items: {type: string}}
        color: {type: string}
        size: {type: integer}
    Widget:
      type: object
      additionalProperties: false
      properties:
        id: {type: string, format: uuid}
        name: {type: string, x-unique: true}
        tags: {type: array, items: {type: string}}
        color: {type: string}
        size: {type: integer}
        weight: {type: integer, minimum: 7}
        status: {type: string, enum: [draft, published]}
    Widgets:
      type: object
      properties:
        results: {type: array, items: {$ref: '#/components/schemas/Widget'}}
        nextPageToken: {type: string}
";

/// A folder of this test's own, gone at the end.
struct Folder(std::path::PathBuf);

impl Folder {
    fn with(file: &str, text: &str) -> Self {
        let folder = Self(std::env::temp_dir().join(format!("birdwire-sandbox-{}-{file}", std::process::id())));
        std::fs::create_dir_all(&folder.0).expect("a folder");
        let spec = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../spec");
        for entry in std::fs::read_dir(spec).expect("the spec").flatten() {
            std::fs::copy(entry.path(), folder.0.join(entry.file_name())).expect("a copy");
        }
        std::fs::write(folder.0.join(file), text).expect("a file");
        folder
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.0);
    }
}

#[test]
fn a_new_collection_in_the_spec_works_by_itself() {
    let folder = Folder::with("widgets.yaml", WIDGETS);
    let sandbox = Sandbox::start_with(&["--spec", folder.0.to_str().unwrap()]);
    let path = format!("{}/widgets", sandbox.workspace());
    let make = |body: Value| sandbox.json("POST", &path, &body);
    let made = make(json!({ "name": "a", "tags": ["x", "y"], "size": 3 })).json();
    assert_eq!((&made["status"], &made["weight"], made.get("color")), (&json!("draft"), &json!(7), None));
    let second = make(json!({ "name": "b", "tags": ["z"], "color": "Red" })).json();
    assert_eq!((make(json!({ "name": "a" })).status, make(json!({ "nmae": "c" })).status), (409, 404));

    let names = |query: &str| {
        let page = sandbox.get(&format!("{path}?{query}")).json();
        let results = page["results"].as_array().expect("results").clone();
        results.iter().map(|widget| widget["name"].as_str().unwrap().to_owned()).collect::<String>()
    };
    assert_eq!((names(""), names("reverse=true")), ("ba".to_owned(), "ab".to_owned()));
    assert_eq!(
        (names("tag=y"), names("tag=y&tag=z"), names("tag=none")),
        ("a".to_owned(), "ba".to_owned(), String::new())
    );
    assert_eq!((names("color=red"), names("size=3"), names("size=4")), ("b".to_owned(), "a".to_owned(), String::new()));
    assert_eq!((names("search=RE"), names("search=nothing")), ("b".to_owned(), String::new()));

    let one = format!("{path}/{}", made["id"].as_str().unwrap());
    let published = sandbox.json("POST", &format!("{one}/publish"), &json!({})).json();
    assert_eq!((&published["status"], &published["name"]), (&json!("published"), &json!("a")));
    let replaced = sandbox.json("PUT", &one, &json!({ "name": "c" })).json();
    assert_eq!(
        (&replaced["name"], &replaced["status"], replaced.get("tags")),
        (&json!("c"), &json!("published"), None)
    );
    assert_eq!(sandbox.json("PUT", &one, &json!({ "name": second["name"] })).status, 409);

    // A list of something below a record is there when the record is.
    assert_eq!(sandbox.get(&format!("{one}/parts")).status, 200);
    assert_eq!(sandbox.get(&format!("{path}/none/parts")).status, 404);
}

#[test]
fn records_survive_a_restart() {
    let file = TemporaryFile::new("records");
    let start = || Sandbox::start_with(&["--db", file.path()]);
    let mut sandbox = start();
    let made = sandbox.call("createWebhookSubscription", "POST", &sandbox.hooks(), Some(&hook(1))).json();
    assert_eq!(sandbox.terminate(), Some(0));
    let sandbox = start();
    let list = sandbox.call("listWebhookSubscriptions", "GET", &sandbox.hooks(), None).json();
    assert_eq!(list["results"], json!([made]));
}

#[test]
fn a_test_puts_what_a_get_answers() {
    let sandbox = Sandbox::start();
    let put = |path: &str, body: &Value| {
        let answer = sandbox.json("PUT", &format!("/_sandbox/records{path}"), body);
        assert_eq!(answer.status, 204, "{path}: {}", String::from_utf8_lossy(&answer.bytes));
    };
    let get = |path: &str| sandbox.get(path);

    // A record, under an organization that was not there.
    let id = "99999999-9999-4999-8999-999999999999";
    let path = format!("/organizations/{id}");
    put(&format!("{path}/profile"), &json!({ "name": "Put", "extra": [1] }));
    assert_eq!(get(&format!("{path}/profile")).json(), json!({ "name": "Put", "extra": [1] }));
    put(&path, &json!({ "id": id, "name": "Put" }));
    assert_eq!(get(&path).json(), json!({ "id": id, "name": "Put" }));
    assert_eq!(sandbox.json("PATCH", &path, &json!({ "name": "Changed" })).json()["name"], "Changed");
    assert_eq!(sandbox.get(&format!("/_sandbox/records{path}")).json()["name"], "Changed", "without a key as well");

    // A list, in a workspace that was not there.
    let path = format!("/organizations/{id}/workspaces/{id}/webhook-subscriptions");
    let (one, two) = (json!({ "id": "1", "event": "a" }), json!({ "id": "2", "event": "b" }));
    put(&path, &json!({ "results": [one, two], "nextPageToken": "x" }));
    assert_eq!(get(&path).json(), json!({ "results": [one, two] }));
    assert_eq!(get(&format!("{path}/55555555-5555-4555-8555-555555555555")).status, 404);
    put(&path, &json!({ "results": [] }));
    assert_eq!(get(&path).json(), json!({ "results": [] }));

    // What is no record: the answer itself.
    let path = format!("{}/network-lookup", sandbox.workspace());
    put(&path, &json!({ "countryCode": "XX" }));
    assert_eq!(get(&format!("{path}?number=%2B31612345678")).json(), json!({ "countryCode": "XX" }));
    let delete = sandbox.ask("DELETE", &format!("/_sandbox/records{path}"), &[], None);
    assert_eq!(delete.status, 204);
    assert_ne!(get(&format!("{path}?number=%2B31612345678")).json()["countryCode"], "XX");

    let nowhere = sandbox.json("PUT", "/_sandbox/records/no/such/path", &json!({}));
    assert_eq!(nowhere.status, 422);
    assert_eq!(sandbox.json("PUT", &format!("/_sandbox/records{}", sandbox.organization()), &json!([])).status, 422);
}

#[test]
fn a_test_puts_messages() {
    let sandbox = Sandbox::start();
    let (id, channel) = ("99999999-9999-4999-8999-999999999999", "88888888-8888-4888-8888-888888888888");
    let messages = format!("{}/channels/{channel}/messages", sandbox.workspace());
    let put = |path: &str, body: &Value| sandbox.json("PUT", &format!("/_sandbox/records{path}"), body).status;
    let message = json!({
        "id": id, "channelId": channel, "direction": "outgoing", "status": "delivery_failed", "tags": ["Spring"],
        "body": { "type": "text", "text": { "text": "Put" } }, "parts": [{ "platformReference": "p" }],
        "receiver": { "contacts": [{ "id": id, "identifierValue": "+31612345678" }] }, "failure": { "code": 15005 },
        "createdAt": "2024-01-01T00:00:00Z", "lastStatusAt": "2024-01-02T00:00:00Z", "updatedAt": "2024-01-02T00:00:00Z",
    });
    assert_eq!(put(&format!("{messages}/{id}"), &message), 204);
    assert_eq!(sandbox.get(&format!("{messages}/{id}")).json(), message);
    assert_eq!(ids(&sandbox.get(&format!("{messages}?to=%2B31612345678&failureCode=15005&tag=spring")).json()), [id]);

    let path = sandbox.messages("sms");
    sandbox.send("sms", &text_to("+31612345678", "gone"));
    let other = json!({ "results": [{ "id": "77777777-7777-4777-8777-777777777777" }, message] });
    assert_eq!(put(&path, &other), 204);
    let list = sandbox.get(&path).json();
    assert!(ids(&list).contains(&"77777777-7777-4777-8777-777777777777".to_owned()), "{list}");
    assert!(!list.to_string().contains("gone"));
    let one = format!("/_sandbox/records{messages}/{id}");
    assert_eq!(sandbox.ask("DELETE", &one, &[], None).status, 204);
    assert_eq!(sandbox.get(&format!("{messages}/{id}")).status, 404);
}
