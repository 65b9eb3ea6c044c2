//! Rokt's client over real sockets: its keys, and long lists that are split, paced, reported and resumed.
#![allow(clippy::unwrap_used, clippy::expect_used)]

mod support;

use std::{
    io,
    sync::{Arc, Mutex},
    time::{Duration, Instant},
};

use axum::{
    Router,
    body::Bytes,
    extract::{DefaultBodyLimit, State},
    http::{HeaderMap, StatusCode, Uri},
};
use birdwire::{
    ErrorKind,
    call::Arguments,
    operations,
    rokt::{AudienceImport, ChunkOutcome, Client, ClientBuilder, ImportAll, ImportProgress, ImportReport},
    types::{AudienceAction, CustomAudienceImport, CustomAudienceImportLegacy},
};
use serde_json::{Value, json};
use support::alone;
use tokio::sync::Semaphore;
use tracing_subscriber::fmt::MakeWriter;

const SECRET: &str = "rsec-secret-000";
const PUBLIC: &str = "rpub-public-111";

/// One request as the server saw it.
struct Seen {
    path: String,
    authorization: String,
    body: Value,
}

impl Seen {
    fn entries(&self) -> Vec<&str> {
        let list = self.body.get("emails").or(self.body.get("sha256s")).unwrap().as_array().unwrap();
        list.iter().map(|entry| entry.as_str().unwrap()).collect()
    }
}

type Answer = dyn Fn(&Seen) -> (u16, String) + Send + Sync;

struct Rokt {
    url: String,
    state: Arc<Kept>,
}

struct Kept {
    answer: Box<Answer>,
    seen: Mutex<Vec<Seen>>,
    /// Each answer wants one of these, which a test gives.
    leave: Semaphore,
    /// Under way now, and the most there were.
    at_once: Mutex<(usize, usize)>,
}

impl Rokt {
    async fn new(answer: impl Fn(&Seen) -> (u16, String) + Send + Sync + 'static) -> Self {
        let rokt = Self::held(answer).await;
        rokt.state.leave.add_permits(1_000);
        rokt
    }

    /// Answers only as often as a test allows.
    async fn held(answer: impl Fn(&Seen) -> (u16, String) + Send + Sync + 'static) -> Self {
        let state = Kept {
            answer: Box::new(answer),
            seen: Mutex::default(),
            leave: Semaphore::new(0),
            at_once: Mutex::default(),
        };
        let state = Arc::new(state);
        let app = Router::new().fallback(take).layer(DefaultBodyLimit::disable()).with_state(state.clone());
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
        let url = format!("http://{}", listener.local_addr().unwrap());
        tokio::spawn(async move { axum::serve(listener, app).await });
        Self { url, state }
    }

    fn builder(&self) -> ClientBuilder {
        Client::builder().public_key(PUBLIC).secret_key(SECRET).account_id("1").base_url(&self.url).max_retries(0)
    }

    fn client(&self) -> Client {
        self.builder().build().unwrap()
    }

    fn count(&self) -> usize {
        self.state.seen.lock().unwrap().len()
    }

    /// The positions that the entries of each request carry, first and last, in their order.
    fn spans(&self) -> Vec<(u64, u64, usize)> {
        let seen = self.state.seen.lock().unwrap();
        let of = |seen: &Seen| {
            let entries = seen.entries();
            (number(entries.first().unwrap()), number(entries.last().unwrap()), entries.len())
        };
        let mut spans: Vec<_> = seen.iter().map(of).collect();
        spans.sort();
        spans
    }
}

/// One of those under way, until it was answered or its connection closed.
struct Here<'a>(&'a Kept);

impl<'a> Here<'a> {
    fn new(state: &'a Kept) -> Self {
        let mut at_once = state.at_once.lock().unwrap();
        at_once.0 += 1;
        at_once.1 = at_once.1.max(at_once.0);
        Self(state)
    }
}

impl Drop for Here<'_> {
    fn drop(&mut self) {
        self.0.at_once.lock().unwrap().0 -= 1;
    }
}

async fn take(State(state): State<Arc<Kept>>, uri: Uri, headers: HeaderMap, body: Bytes) -> (StatusCode, String) {
    let _here = Here::new(&state);
    let seen = Seen {
        path: uri.path().to_owned(),
        authorization: headers["authorization"].to_str().unwrap().to_owned(),
        body: serde_json::from_slice(&body).unwrap(),
    };
    let (status, text) = (state.answer)(&seen);
    state.seen.lock().unwrap().push(seen);
    state.leave.acquire().await.unwrap().forget();
    (StatusCode::from_u16(status).unwrap(), text)
}

fn created(_: &Seen) -> (u16, String) {
    (201, "Created".to_owned())
}

/// `person-17@example.com`
fn address(number: u64) -> String {
    format!("person-{number}@example.com")
}

fn number(address: &str) -> u64 {
    let digits: String = address.chars().filter(char::is_ascii_digit).collect();
    digits.parse().unwrap()
}

fn emails() -> ImportAll {
    ImportAll::emails(AudienceAction::Include)
}

async fn import(client: &Client, options: ImportAll, entries: impl IntoIterator<Item = String>) -> ImportReport {
    let import = client.custom_audiences().import_all(options).unwrap();
    import.add_all(entries).await.unwrap();
    import.finish().await.unwrap()
}

fn outcomes(report: &ImportReport) -> Vec<(u64, u64, u32, ChunkOutcome)> {
    report.chunks.iter().map(|chunk| (chunk.first, chunk.last, chunk.count, chunk.outcome)).collect()
}

async fn until(what: impl Fn() -> bool) {
    let start = Instant::now();
    while !what() {
        assert!(start.elapsed() < Duration::from_secs(20), "it never came to that");
        tokio::time::sleep(Duration::from_millis(5)).await;
    }
}

#[tokio::test]
async fn a_list_is_split_at_a_hundred_thousand() {
    let rokt = Rokt::new(created).await;
    let told = Arc::new(Mutex::new(Vec::new()));
    let told_here = told.clone();
    let options = emails().list("VIP").progress(move |progress| told_here.lock().unwrap().push(progress));
    let report = import(&rokt.client(), options, (0..200_001).map(address)).await;

    assert_eq!(rokt.spans(), [(0, 99_999, 100_000), (100_000, 199_999, 100_000), (200_000, 200_000, 1)]);
    let sent = ChunkOutcome::Sent;
    assert_eq!(
        outcomes(&report),
        [(0, 99_999, 100_000, sent), (100_000, 199_999, 100_000, sent), (200_000, 200_000, 1, sent)]
    );
    assert_eq!((report.read, report.sent, report.failed, report.unsent), (200_001, 200_001, 0, 0));
    assert!(report.is_done() && report.chunks.iter().all(|chunk| chunk.status == Some(201) && chunk.attempts == 1));
    {
        let seen = rokt.state.seen.lock().unwrap();
        for request in seen.iter() {
            assert_eq!(request.path, "/v3/import/suppression");
            assert!(request.authorization.starts_with("Basic "), "{}", request.authorization);
            let others = ["accountId", "action", "list"].map(|name| request.body[name].as_str().unwrap());
            assert_eq!(others, ["1", "include", "VIP"]);
        }
    }
    let told = told.lock().unwrap();
    assert_eq!(told.len(), 3);
    assert!(told.windows(2).all(|two| two[0].sent < two[1].sent), "{told:?}");
    assert_eq!(told[2], ImportProgress { read: 200_001, sent: 200_001, failed: 0 });
}

#[tokio::test]
async fn no_entry_is_no_request() {
    let rokt = Rokt::new(created).await;
    let report = import(&rokt.client(), emails(), []).await;
    assert!(report.is_done() && report.chunks.is_empty());
    assert_eq!(rokt.count(), 0);
}

#[tokio::test]
async fn addresses_are_hashed_here() {
    let rokt = Rokt::new(created).await;
    let entries = [" Hello@Example.COM\n", "hello@example.com"].map(str::to_owned);
    import(&rokt.client(), emails().hash(true), entries.clone()).await;
    import(&rokt.client(), emails(), entries).await;
    let seen = rokt.state.seen.lock().unwrap();
    let hash = "1753bdb368271a785887ddbfb926164f2f7c6a88f609c07ff0401c5572955206";
    assert_eq!(seen[0].body, json!({"accountId": "1", "action": "include", "sha256s": [hash, hash]}));
    let plain = json!([" Hello@Example.COM\n", "hello@example.com"]);
    assert_eq!(seen[1].body, json!({"accountId": "1", "action": "include", "emails": plain}));
}

#[tokio::test]
async fn bad_entries_are_left_out_and_told() {
    let rokt = Rokt::new(created).await;
    let good = "0".repeat(64);
    let entries = [&good, "A", "", &good, &good.replace('0', "F")].map(str::to_owned);
    let options = ImportAll::sha256s(AudienceAction::Exclude);
    let report = import(&rokt.client(), options, entries).await;
    assert_eq!((report.read, report.sent, report.refused), (5, 2, 3));
    assert_eq!(report.refused_positions, [1, 2, 4]);
    assert_eq!(outcomes(&report), [(0, 3, 2, ChunkOutcome::Sent)]);
    assert!(report.is_done(), "what is bad cannot be sent");

    // Of many, the first thousand.
    let report = import(&rokt.client(), emails(), (0..1_500).map(|_| " ".to_owned())).await;
    assert_eq!((report.refused, report.refused_positions.len()), (1_500, 1_000));
    assert_eq!(report.refused_positions.last(), Some(&999));
    assert_eq!(rokt.count(), 1);
}

#[tokio::test]
async fn a_failed_request_stops_no_other_and_only_it_is_sent_again() {
    let fail = Arc::new(Mutex::new(true));
    let fails = fail.clone();
    let rokt = Rokt::new(move |seen| match number(seen.entries()[0]) {
        100_000 if *fails.lock().unwrap() => (400, r#"{"message": "not Person-100007@example.com"}"#.to_owned()),
        _ => created(seen),
    })
    .await;
    let client = rokt.client();
    let list = || (0..300_000).map(address);
    let report = import(&client, emails(), list()).await;
    use ChunkOutcome::{Failed, Sent};
    assert_eq!(
        outcomes(&report),
        [(0, 99_999, 100_000, Sent), (100_000, 199_999, 100_000, Failed), (200_000, 299_999, 100_000, Sent)]
    );
    assert_eq!((report.sent, report.failed, report.unsent, report.is_done()), (200_000, 100_000, 0, false));
    let failed = &report.chunks[1];
    assert_eq!((failed.status, failed.kind.as_deref(), failed.attempts), (Some(400), Some("badRequest"), 1));
    assert_eq!(failed.message.as_deref(), Some("not [redacted]"), "an address is shown nowhere");

    let kept = report.to_json();
    assert!(!kept.contains("person") && !kept.contains(SECRET), "{kept}");
    let report = ImportReport::from_json(&kept).unwrap();
    *fail.lock().unwrap() = false;
    let before = rokt.count();
    let again = import(&client, emails().resume(report.clone()), list()).await;
    assert_eq!(rokt.count(), before + 1, "only what was not sent");
    assert_eq!(rokt.spans()[1..3], [(100_000, 199_999, 100_000), (100_000, 199_999, 100_000)]);
    assert!(again.is_done());
    assert_eq!((again.sent, again.failed, again.chunks[1].status), (300_000, 0, Some(201)));
    assert_eq!(again.chunks[0], report.chunks[0], "what is known stays");
}

#[tokio::test]
async fn other_entries_than_those_of_the_report_are_refused() {
    let rokt =
        Rokt::new(|seen| if number(seen.entries()[0]) == 0 { created(seen) } else { (500, String::new()) }).await;
    let client = rokt.client();
    let report = import(&client, emails(), (0..150_000).map(address)).await;
    assert_eq!((report.sent, report.failed), (100_000, 50_000));
    let before = rokt.count();

    let resume = async |options: ImportAll, entries: Vec<String>| {
        let import = client.custom_audiences().import_all(options.resume(report.clone())).unwrap();
        match import.add_all(entries).await {
            Ok(()) => import.finish().await.unwrap_err(),
            Err(error) => error,
        }
    };
    let list = |change: fn(u64) -> u64, length| (0..length).map(|number| address(change(number))).collect::<Vec<_>>();
    for (entries, path) in [
        (list(|number| if number == 4_321 { 1 } else { number }, 150_000), "emails[0-99999]"),
        (list(|number| if number == 104_321 { 1 } else { number }, 150_000), "emails[100000-149999]"),
        (list(|number| number, 150_001), "emails[100000-149999]"),
        (list(|number| number, 149_999), "emails[100000-149999]"),
        (list(|number| number, 100_000), "resume"),
        (list(|number| number, 250_000), "emails[100000-149999]"),
    ] {
        let error = resume(emails(), entries).await;
        assert_eq!((error.kind(), error.path()), (ErrorKind::Input, Some(path)), "{error}");
        assert!(!error.to_string().contains("person"), "{error}");
    }
    assert_eq!(rokt.count(), before, "none of them was sent");

    for (options, word) in [
        (ImportAll::emails(AudienceAction::Exclude), "action"),
        (emails().list("x"), "list"),
        (emails().hash(true), "hash"),
        (emails().account_id("2"), "accountId"),
        (ImportAll::sha256s(AudienceAction::Include), "entries"),
    ] {
        let error = client.custom_audiences().import_all(options.resume(report.clone())).unwrap_err();
        assert_eq!((error.kind(), error.path()), (ErrorKind::Input, Some("resume")), "{error}");
        assert!(error.to_string().contains(&format!("`{word}`")), "{error}");
    }
}

#[tokio::test]
async fn a_report_that_was_changed_is_refused() {
    let rokt = Rokt::new(created).await;
    let report = import(&rokt.client(), emails(), (0..2).map(address)).await;
    let json: Value = serde_json::from_str(&report.to_json()).unwrap();
    assert_eq!(ImportReport::from_json(&report.to_json()).unwrap(), report);
    let changed = |change: fn(&mut Value)| {
        let mut json = json.clone();
        change(&mut json);
        ImportReport::from_json(&json.to_string()).unwrap_err()
    };
    for change in [
        (|json| json["version"] = json!(2)) as fn(&mut Value),
        |json| json["chunks"][0]["count"] = json!(3),
        |json| json["chunks"][0]["count"] = json!(0),
        |json| json["chunks"][0]["index"] = json!(1),
        |json| json["chunks"][0]["last"] = json!(u64::MAX),
        |json| json["chunks"][0]["outcome"] = json!("lost"),
        |json| *json = json!([]),
    ] {
        let error = changed(change);
        assert_eq!((error.kind(), error.path()), (ErrorKind::Input, Some("report")), "{error}");
    }
}

#[tokio::test]
async fn four_are_under_way_at_a_time() {
    let rokt = Rokt::held(created).await;
    let client = rokt.client();
    let import = Arc::new(client.custom_audiences().import_all(emails()).unwrap());
    let adding = import.clone();
    let add = tokio::spawn(async move { adding.add_all((0..600_001).map(address)).await });
    until(|| rokt.count() == 4).await;
    // Time enough for two more turns, had they a place.
    tokio::time::sleep(Duration::from_millis(700)).await;
    assert_eq!(rokt.count(), 4);
    assert!(!add.is_finished(), "whoever adds waits as well");
    // One goes, one comes.
    rokt.state.leave.add_permits(1);
    until(|| rokt.count() == 5).await;
    rokt.state.leave.add_permits(1_000);
    add.await.unwrap().unwrap();
    assert!(import.finish().await.unwrap().is_done());
    assert_eq!((rokt.count(), rokt.state.at_once.lock().unwrap().1), (7, 4));
}

#[tokio::test]
async fn four_leave_in_a_second_over_all_imports_of_a_client() {
    let rokt = Rokt::new(created).await;
    let client = rokt.client();
    let start = Instant::now();
    let (one, two) = tokio::join!(
        import(&client, emails(), (0..400_001).map(address)),
        import(&client, emails(), (0..300_001).map(address)),
    );
    // The ninth leaves two seconds after the first one; later is no fault of the pace.
    assert!(start.elapsed() >= Duration::from_millis(1_990), "{:?}", start.elapsed());
    assert_eq!((one.chunks.len(), two.chunks.len(), rokt.count()), (5, 4, 9));
}

#[tokio::test]
async fn each_request_is_repeated_as_a_plain_call_is() {
    let first = Mutex::new(true);
    let rokt = Rokt::new(move |seen| match std::mem::take(&mut *first.lock().unwrap()) {
        true => (503, String::new()),
        false => created(seen),
    })
    .await;
    let client = rokt.builder().max_retries(2).build().unwrap();
    let report = import(&client, emails(), (0..10).map(address)).await;
    assert_eq!((report.sent, report.chunks[0].attempts, rokt.count()), (10, 2, 2));
}

#[tokio::test]
async fn what_is_given_up_has_a_report_that_can_be_resumed() {
    let rokt = Rokt::held(created).await;
    let client = rokt.client();
    let import = client.custom_audiences().import_all(emails()).unwrap();
    rokt.state.leave.add_permits(1);
    import.add_all((0..300_010).map(address)).await.unwrap();
    until(|| import.progress().sent == 100_000 && rokt.count() == 3).await;
    let underway = import.report();
    assert_eq!(underway.chunks[1].outcome, ChunkOutcome::Unsent);
    let report = import.stop();
    assert_eq!((report.complete, report.read, report.sent), (false, 300_010, 100_000));
    assert_eq!((report.failed, report.unsent), (200_000, 10));
    assert_eq!(report.chunks.iter().filter(|chunk| chunk.kind.as_deref() == Some("cancelled")).count(), 2);
    assert_eq!(import.stop(), report, "a second time changes nothing");
    assert_eq!(import.add(vec![]).await.unwrap_err().kind(), ErrorKind::Cancelled);
    assert_eq!(import.finish().await.unwrap_err().kind(), ErrorKind::Cancelled);

    // Nothing of what is known is lost when the second one is given up at once.
    let second = client.custom_audiences().import_all(emails().resume(report.clone())).unwrap();
    assert_eq!(second.stop().chunks, report.chunks);

    rokt.state.leave.add_permits(1_000);
    let before = rokt.count();
    let second = client.custom_audiences().import_all(emails().resume(underway)).unwrap();
    second.add_all((0..300_010).map(address)).await.unwrap();
    let report = second.finish().await.unwrap();
    assert_eq!((rokt.count() - before, report.sent, report.is_done()), (3, 300_010, true));
    assert_eq!(second.stop(), report, "after the end there is nothing to give up");
}

#[tokio::test]
async fn dropping_the_import_closes_its_connections() {
    let rokt = Rokt::held(created).await;
    let import = rokt.client().custom_audiences().import_all(emails()).unwrap();
    import.add_all((0..100_000).map(address)).await.unwrap();
    until(|| rokt.count() == 1).await;
    drop(import);
    until(|| rokt.state.at_once.lock().unwrap().0 == 0).await;
}

#[tokio::test]
async fn an_add_that_was_dropped_halfway_ends_the_import() {
    let rokt = Rokt::held(created).await;
    let import = rokt.client().custom_audiences().import_all(emails()).unwrap();
    let add = import.add((0..600_000).map(address).collect());
    assert!(tokio::time::timeout(Duration::from_millis(1_500), add).await.is_err());
    let error = import.add(vec![address(1)]).await.unwrap_err();
    assert_eq!((error.kind(), error.path()), (ErrorKind::Input, Some("entries")));
    assert_eq!(import.finish().await.unwrap_err().kind(), ErrorKind::Input);
    assert!(import.stop().read >= 400_000);
}

#[tokio::test]
async fn the_legacy_endpoint_is_for_an_api_key_alone() {
    let rokt = Rokt::new(created).await;
    let client = Client::builder().api_key("old key==").base_url(&rokt.url).build().unwrap();
    assert!(import(&client, emails(), [address(1)]).await.is_done());
    let both = rokt.builder().api_key("old").build().unwrap();
    assert!(import(&both, emails(), [address(1)]).await.is_done());
    let body = CustomAudienceImportLegacy {
        email: Some(address(1)),
        action: AudienceAction::Exclude,
        ..CustomAudienceImportLegacy::default()
    };
    both.custom_audiences().import_audience_legacy(body).await.unwrap();
    let seen = rokt.state.seen.lock().unwrap();
    let ways: Vec<(&str, &str)> = seen.iter().map(|seen| (&*seen.path, &*seen.authorization)).collect();
    assert_eq!(ways[0], ("/api/1.0/import/suppression", "old key=="));
    assert_eq!(ways[1].0, "/v3/import/suppression");
    assert_eq!(ways[2], ("/api/1.0/import/suppression", "old"));
    assert_eq!(seen[0].body.get("accountId"), None);
    assert_eq!(seen[2].body["accountId"], "1", "the client's account goes along");
}

#[tokio::test]
async fn what_is_missing_is_called_by_its_option() {
    if alone("what_is_missing_is_called_by_its_option", &[]) {
        return;
    }
    let path = |builder: ClientBuilder| builder.build().unwrap_err().path().unwrap().to_owned();
    assert_eq!(path(Client::builder()), "public_key");
    assert_eq!(path(Client::builder().public_key("p")), "secret_key");
    assert_eq!(path(Client::builder().secret_key("s")), "public_key");
    assert_eq!(path(Client::builder().api_key(" ")), "api_key");
    assert_eq!(path(Client::builder().api_key("a\nb")), "api_key");
    assert_eq!(path(Client::builder().public_key("p:q").secret_key("s")), "public_key");
    assert_eq!(path(Client::builder().public_key("p").secret_key("s t")), "secret_key");
    assert_eq!(path(Client::builder().api_key("a").account_id(" ")), "account_id");
    assert_eq!(path(Client::builder().api_key("a").base_url("http://rokt.test")), "base_url");

    let nowhere = "http://127.0.0.1:9";
    let legacy = Client::builder().api_key("a").base_url(nowhere).build().unwrap();
    let one = || CustomAudienceImport {
        email: Some(address(1)),
        action: AudienceAction::Include,
        ..CustomAudienceImport::default()
    };
    let body = CustomAudienceImport { account_id: Some("1".into()), ..one() };
    let error = legacy.custom_audiences().import_audience(body).await.unwrap_err();
    assert_eq!((error.kind(), error.path()), (ErrorKind::Input, Some("public_key")), "{error}");
    let new = Client::builder().public_key("p").secret_key("s").base_url(nowhere).build().unwrap();
    let error = new.custom_audiences().import_audience(one()).await.unwrap_err();
    assert_eq!((error.kind(), error.path()), (ErrorKind::Input, Some("body.accountId")), "{error}");
    assert!(error.to_string().contains("ROKT_ACCOUNT_ID"), "{error}");
    let error = new.custom_audiences().import_all(emails()).unwrap_err();
    assert_eq!(error.path(), Some("body.accountId"), "{error}");
    let error = new.custom_audiences().import_all(ImportAll::sha256s("all".into()).account_id("1")).unwrap_err();
    assert_eq!(error.path(), Some("body.action"), "{error}");
    let error = new.custom_audiences().import_all(ImportAll::sha256s("include".into()).hash(true)).unwrap_err();
    assert_eq!(error.path(), Some("hash"), "{error}");
}

#[tokio::test]
async fn an_operation_of_one_client_is_none_of_the_other() {
    let bird = birdwire::Client::builder().access_key("k").base_url("http://127.0.0.1:9").build().unwrap();
    let rokt = Client::builder().api_key("a").base_url("http://127.0.0.1:9").build().unwrap();
    let arguments = || Arguments { body: Some(json!({})), ..Arguments::default() };
    for (client, operation) in
        [(&bird, &operations::IMPORT_CUSTOM_AUDIENCE), (rokt.core(), &operations::CREATE_ORGANIZATION)]
    {
        let error = client.call(operation, arguments(), &Default::default()).await.unwrap_err();
        assert_eq!((error.kind(), error.path()), (ErrorKind::Input, Some("client")), "{error}");
    }
}

#[tokio::test]
async fn the_environment_of_rokt_and_no_other() {
    let rokt = Rokt::new(created).await;
    let variables = [
        ("ROKT_PUBLIC_KEY", "p"),
        ("ROKT_SECRET_KEY", "s"),
        ("ROKT_API_KEY", "of-env"),
        ("ROKT_ACCOUNT_ID", "7"),
        ("ROKT_BASE_URL", "http://127.0.0.1:9/x"),
        ("BIRD_ACCESS_KEY", "bird"),
        ("BIRD_BASE_URL", "http://127.0.0.1:1"),
    ];
    if alone("the_environment_of_rokt_and_no_other", &variables) {
        return;
    }
    let client = Client::from_env().unwrap();
    assert_eq!((client.account_id(), client.base_url()), (Some("7"), "http://127.0.0.1:9/x"));
    // An API key that is written down means the legacy endpoint, whatever the environment has.
    let client = Client::builder().api_key("mine").base_url(&rokt.url).build().unwrap();
    import(&client, emails(), [address(1)]).await;
    let client = Client::builder().base_url(&rokt.url).build().unwrap();
    import(&client, emails(), [address(1)]).await;
    let seen = rokt.state.seen.lock().unwrap();
    let ways: Vec<&str> = seen.iter().map(|seen| &*seen.authorization).collect();
    assert_eq!(ways, ["mine", "Basic cDpz"]);
}

#[derive(Clone, Default)]
struct Log(Arc<Mutex<Vec<u8>>>);

impl io::Write for Log {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.lock().unwrap().extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

impl<'a> MakeWriter<'a> for Log {
    type Writer = Self;

    fn make_writer(&'a self) -> Self {
        self.clone()
    }
}

#[tokio::test]
async fn nothing_shows_a_key_or_an_address() {
    let log = Log::default();
    let subscriber = tracing_subscriber::fmt()
        .with_max_level(tracing::Level::TRACE)
        .with_span_events(tracing_subscriber::fmt::format::FmtSpan::FULL)
        .with_writer(log.clone())
        .finish();
    let guard = tracing::subscriber::set_default(subscriber);
    // A server that says everything it was told back, in capitals too.
    let echo = |seen: &Seen| {
        let (entry, key) = (seen.body.to_string(), &seen.authorization);
        let message = format!("{key} {SECRET} {PUBLIC}: {entry} {}", entry.to_uppercase());
        (if entry.contains("77") { 403 } else { 201 }, json!({"code": entry, "message": message}).to_string())
    };
    let rokt = Rokt::new(echo).await;
    let builder = rokt.builder();
    let mut shown = format!("{builder:?}");
    let client = builder.build().unwrap();
    shown.push_str(&format!("{client:?} {:?} {:?}", client.core(), client.custom_audiences()));

    let hash = "7".repeat(64);
    let body = CustomAudienceImport {
        emails: Some(vec![address(77), address(78)]),
        action: AudienceAction::Include,
        ..CustomAudienceImport::default()
    };
    shown.push_str(&format!("{body:?}"));
    let hashes = CustomAudienceImport { emails: None, sha256: Some(hash.clone()), ..body.clone() };
    for body in [body, hashes] {
        let call = client.custom_audiences().import_audience(body);
        shown.push_str(&format!("{call:?}"));
        let error = call.await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::PermissionDenied);
        shown.push_str(&format!("{error} {error:?} {:?} {:?}", error.code(), error.headers()));
    }
    let import = client.custom_audiences().import_all(emails()).unwrap();
    shown.push_str(&format!("{import:?} {:?}", emails()));
    import.add_all([address(77), address(5)]).await.unwrap();
    let report = import.finish().await.unwrap();
    assert_eq!(report.failed, 2);
    shown.push_str(&format!("{report:?} {}", report.to_json()));
    drop(guard);

    let log = String::from_utf8(log.0.lock().unwrap().clone()).unwrap();
    assert!(log.contains("birdwire.import") && log.contains("customAudiences.importAudience"), "{log}");
    // The test's own server logs as well.
    shown.extend(log.lines().filter(|line| line.contains("birdwire")));
    let shown = shown.to_lowercase();
    for secret in [SECRET, PUBLIC, "cnb1yi1wdwjsawm", "person-", &hash] {
        assert!(!shown.contains(secret), "{secret}: {shown}");
    }
    assert!(shown.contains("[redacted]"));
}

#[test]
fn an_import_can_be_shared() {
    fn shared<T: Send + Sync + 'static>() {}
    shared::<AudienceImport>();
    shared::<Client>();
}
