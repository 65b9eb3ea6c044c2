//! What a client accepts, refuses and takes from its surroundings.
#![allow(clippy::unwrap_used, clippy::expect_used)]

mod support;

use std::time::Duration;

use birdwire::{CallOptions, Client, ClientBuilder, Error, ErrorKind, operation::Host, runtime};
use support::{READ, Server, WORKSPACE, alone, read};

fn builder() -> ClientBuilder {
    Client::builder().access_key("key-123")
}

fn refused(builder: ClientBuilder) -> Error {
    let error = builder.build().unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Input);
    error
}

#[test]
fn hosts() {
    let client = builder().build().unwrap();
    assert_eq!(client.base_url(Host::Api), "https://api.bird.com");
    assert_eq!(client.base_url(Host::Media), "https://media.api.bird.com");

    let client = builder().base_url("https://proxy.test/bird/").build().unwrap();
    assert_eq!(client.base_url(Host::Api), "https://proxy.test/bird");
    assert_eq!(client.base_url(Host::Media), "https://proxy.test/bird");

    let client = builder().base_urls(Host::Media, "https://m.test").base_url("https://p.test").build().unwrap();
    assert_eq!((client.base_url(Host::Api), client.base_url(Host::Media)), ("https://p.test", "https://m.test"));
}

#[test]
fn plain_http_is_for_this_machine() {
    for url in
        ["http://127.0.0.1:80", "http://127.9.9.9", "http://[::1]:9", "http://localhost", "http://bird.localhost:1"]
    {
        builder().base_url(url).build().unwrap();
    }
    for url in ["http://bird.test", "http://10.0.0.1", "http://localhost.test", "http://127.0.0.1.test"] {
        assert_eq!(refused(builder().base_url(url)).path(), Some("base_url"), "{url}");
        assert_eq!(refused(builder().base_urls(Host::Media, url)).path(), Some("base_urls"), "{url}");
        builder().base_url(url).allow_http(true).build().unwrap();
    }
}

#[test]
fn base_urls_that_are_none() {
    for url in ["", "bird", "ftp://bird.test", "https://u:p@bird.test", "https://bird.test?x", "https://bird.test/#x"] {
        let error = refused(builder().base_url(url));
        assert_eq!(error.path(), Some("base_url"), "{url}");
        assert!(!error.to_string().contains("u:p"));
    }
}

#[test]
fn credentials_and_limits() {
    assert_eq!(refused(builder().bearer_token("x")).path(), Some("access_key"));
    for key in ["", "with space", "line\n", "é"] {
        assert_eq!(refused(Client::builder().access_key(key)).path(), Some("access_key"), "{key:?}");
    }
    assert_eq!(refused(Client::builder().bearer_token("a\r\nx: y")).path(), Some("bearer_token"));
    let zero = Duration::ZERO;
    assert_eq!(refused(builder().timeout(zero)).path(), Some("timeout"));
    assert_eq!(refused(builder().attempt_timeout(zero)).path(), Some("attempt_timeout"));
    assert_eq!(refused(builder().connect_timeout(zero)).path(), Some("connect_timeout"));
    assert_eq!(refused(builder().idle_timeout(zero)).path(), Some("idle_timeout"));
}

#[test]
fn headers_certificates_and_proxies() {
    assert_eq!(
        refused(builder().default_headers([("authorization", "x")])).path(),
        Some("default_headers.authorization")
    );
    assert_eq!(refused(builder().default_headers([("Host", "x")])).path(), Some("default_headers.Host"));
    assert_eq!(refused(builder().default_headers([("a b", "x")])).path(), Some("default_headers"));
    assert_eq!(refused(builder().default_headers([("a", "x\ny")])).path(), Some("default_headers.a"));
    assert_eq!(refused(builder().user_agent_suffix("x\ny")).path(), Some("user_agent_suffix"));
    assert_eq!(refused(builder().ca_bundle_pem("no certificate")).path(), Some("ca_bundle"));
    assert_eq!(refused(builder().ca_bundle_path("no/such/file")).path(), Some("ca_bundle"));
    let error = refused(builder().proxy("http://user:hidden-word@[bad"));
    assert_eq!(error.path(), Some("proxy"));
    assert!(!format!("{error:?}").contains("hidden-word"));
    let builder = builder().proxy("http://user:hidden-word@proxy.test:8080");
    assert!(!format!("{builder:?} {:?}", builder.clone().build().unwrap()).contains("hidden-word"));
}

#[test]
fn a_missing_id_names_where_it_can_be_given() {
    // In a process of its own, which has no variable that would fill it in.
    if alone("a_missing_id_names_where_it_can_be_given", &[]) {
        return;
    }
    let client = builder().build().unwrap();
    let error = runtime::block_on(client.call(&READ, read(), &CallOptions::default())).unwrap_err();
    assert_eq!((error.kind(), error.path()), (ErrorKind::Input, Some("path.workspaceId")));
    let give = "give `workspace_id` (`workspaceId` in Node, Swift and Kotlin) to the client or to the call, \
                or set BIRD_WORKSPACE_ID";
    assert_eq!(error.message(), format!("is missing: {give}"));

    let error = Client::from_env().unwrap_err();
    assert_eq!((error.kind(), error.path()), (ErrorKind::Input, Some("access_key")));
    assert_eq!(
        error.message(),
        "is missing: give `access_key`, `bearer_token` or `token_provider` (`accessKey`, `bearerToken` or \
         `tokenProvider` in Node, Swift and Kotlin) to the client, or set BIRD_ACCESS_KEY"
    );

    let client = builder().workspace_id("not-an-id").build().unwrap();
    let error = runtime::block_on(client.call(&READ, read(), &CallOptions::default())).unwrap_err();
    assert_eq!((error.kind(), error.path()), (ErrorKind::Input, Some("path.workspaceId")));
    assert!(error.message().ends_with("got \"not-an-id\""), "{error}");
}

#[test]
fn what_is_wrong_with_a_variable_names_it() {
    let variables = [("BIRD_ACCESS_KEY", "two words"), ("BIRD_BASE_URL", "bird")];
    if alone("what_is_wrong_with_a_variable_names_it", &variables) {
        return;
    }
    let error = Client::from_env().unwrap_err();
    assert_eq!(error.path(), Some("access_key"));
    assert!(error.message().ends_with("(it comes from BIRD_ACCESS_KEY)"), "{error}");
    assert!(!format!("{error} {error:?}").contains("two words"));
    assert_eq!(refused(builder()).path(), Some("BIRD_BASE_URL"));
}

#[test]
fn options_are_named_as_each_language_writes_them() {
    let message = |builder: ClientBuilder| refused(builder).message().to_owned();
    assert!(
        message(builder().base_url("bird"))
            .ends_with("(the option is `baseUrl` in Node and Kotlin, `baseURL` in Swift)")
    );
    assert!(message(builder().base_url("http://bird.test")).contains("`allow_http` (`allowHttp` in Node and Kotlin"));
    assert_eq!(message(builder().timeout(Duration::ZERO)), "must be longer than zero");
    assert!(
        message(Client::builder().access_key("")).ends_with("(the option is `accessKey` in Node, Swift and Kotlin)")
    );
    assert!(message(builder().bearer_token("x")).contains("`bearerToken`"));
}

#[test]
fn the_environment_fills_in() {
    let variables = [
        ("BIRD_ACCESS_KEY", " key-of-env \n"),
        ("BIRD_WORKSPACE_ID", WORKSPACE),
        ("BIRD_ORGANIZATION_ID", "org"),
        ("BIRD_BASE_URL", "http://127.0.0.1:9/prefix"),
    ];
    if alone("the_environment_fills_in", &variables) {
        return;
    }
    let client = Client::from_env().unwrap();
    assert_eq!((client.workspace_id(), client.organization_id()), (Some(WORKSPACE), Some("org")));
    assert_eq!(client.base_url(Host::Media), "http://127.0.0.1:9/prefix");

    // What is given wins.
    let server = Server::new([]);
    let client = Client::builder().base_url(&server.url).bearer_token("token-1").build().unwrap();
    runtime::block_on(client.call(&READ, read(), &CallOptions::default())).unwrap();
    assert_eq!(server.seen()[0].header("authorization"), Some("Bearer token-1"));
    let client = Client::builder().base_url(&server.url).build().unwrap();
    runtime::block_on(client.call(&READ, read(), &CallOptions::default())).unwrap();
    assert_eq!(server.seen()[1].header("authorization"), Some("AccessKey key-of-env"));
}

#[test]
fn a_wrong_variable_is_named() {
    if alone("a_wrong_variable_is_named", &[("BIRD_BASE_URL", "http://bird.test"), ("BIRD_ACCESS_KEY", "")]) {
        return;
    }
    assert_eq!(refused(builder()).path(), Some("BIRD_BASE_URL"));
    assert_eq!(refused(Client::builder()).path(), Some("access_key"), "an empty variable is not set");
}
