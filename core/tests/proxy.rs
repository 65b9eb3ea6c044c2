//! The ways through a proxy: what it is told, and what it is not.
#![allow(clippy::unwrap_used, clippy::expect_used)]

mod support;

use std::{
    error::Error as _,
    io::Write,
    iter::successors,
    net::TcpListener,
    time::{Duration, Instant},
};

use birdwire::{CallOptions, Client, ClientBuilder, Delivery, Error, ErrorKind, Response, runtime};
use http::Version;
use support::{
    KEY, READ, Server, WORKSPACE, WRITE, alone,
    proxy::{CREDENTIALS, Proxy, SENT},
    read,
    tls::{Authority, Host},
    write,
};

const FAR: &str = "https://bird.test";
const FAR_AND_PLAIN: &str = "http://bird.test";

fn builder(url: &str) -> ClientBuilder {
    Client::builder()
        .access_key(KEY)
        .workspace_id(WORKSPACE)
        .base_url(url)
        .allow_http(true)
        .max_retries(0)
        .timeout(Duration::from_secs(10))
}

fn send(builder: ClientBuilder) -> Result<Response, Error> {
    runtime::block_on(builder.build().unwrap().call(&WRITE, write(), &CallOptions::default()))
}

fn host() -> Host {
    Host::new("bird.test", &["h2", "http/1.1"])
}

fn file(authority: &Authority) -> tempfile::NamedTempFile {
    let mut file = tempfile::NamedTempFile::new().unwrap();
    file.write_all(authority.pem().as_bytes()).unwrap();
    file
}

/// The proxy opened one way to the host, with the password, and knows nothing of what went through.
fn assert_tunnel(proxy: &Proxy) {
    let asked = proxy.asked();
    assert_eq!(asked.len(), 1);
    assert_eq!((asked[0].method.as_str(), asked[0].target.as_str()), ("CONNECT", "bird.test:443"));
    assert_eq!(asked[0].header("proxy-authorization"), Some(SENT));
    assert_eq!(asked[0].header("authorization"), None);
}

#[test]
fn a_tunnel_keeps_what_is_inside_from_the_proxy_and_the_password_from_the_host() {
    let host = host();
    let proxy = Proxy::new(host.address);
    let client = builder(FAR).proxy(proxy.url(CREDENTIALS)).ca_bundle_pem(host.authority.pem()).build().unwrap();
    for _ in 0..2 {
        runtime::block_on(client.call(&WRITE, write(), &CallOptions::default())).unwrap();
    }
    assert_tunnel(&proxy);
    assert_eq!((host.seen().len(), host.connections()), (2, 1));
    for seen in host.seen() {
        assert_eq!(seen.version, Version::HTTP_2, "agreed with the host, not with the proxy");
        assert_eq!(seen.header("authorization"), Some(format!("AccessKey {KEY}").as_str()));
        assert_eq!(seen.header("proxy-authorization"), None);
        assert_eq!(seen.body, br#"{"text":"hello"}"#);
    }
}

#[test]
fn a_host_behind_a_tunnel_is_trusted_no_more_than_another() {
    let host = host();
    let proxy = Proxy::new(host.address);
    let error = send(builder(FAR).proxy(proxy.url(CREDENTIALS)).max_retries(2)).unwrap_err();
    assert_eq!((error.kind(), error.delivery()), (ErrorKind::Connection, Delivery::NeverSent), "{error}");
    assert!(error.message().contains("UnknownIssuer"), "{error}");
    assert_eq!((error.attempts(), host.connections()), (1, 1));
    assert!(host.is_refused(1) && host.seen().is_empty());
}

#[test]
fn a_proxy_may_speak_tls() {
    let host = host();
    let proxy = Proxy::over_tls(host.address, &host.authority);
    let through = |url| builder(url).proxy(proxy.url(CREDENTIALS)).ca_bundle_pem(host.authority.pem());
    send(through(FAR)).unwrap();
    assert_tunnel(&proxy);
    assert_eq!(host.seen()[0].version, Version::HTTP_2);

    let client = through(FAR_AND_PLAIN).build().unwrap();
    runtime::block_on(client.call(&READ, read(), &CallOptions::default())).unwrap();
    let seen = proxy.asked().pop().unwrap();
    assert!(seen.target.starts_with("http://bird.test/workspaces/"), "{}", seen.target);
    assert_eq!(seen.header("proxy-authorization"), Some(SENT));
    assert_eq!(host.seen().len(), 1);
}

#[test]
fn a_tunnel_that_is_refused_is_no_connection_and_shows_no_password() {
    let host = host();
    let proxy = Proxy::new(host.address);
    let error = send(builder(FAR).proxy(proxy.url("user:hidden%2Dword"))).unwrap_err();
    assert_eq!((error.kind(), error.delivery()), (ErrorKind::Connection, Delivery::NeverSent), "{error}");
    assert_eq!(error.message(), "no connection: tunnel error: proxy authorization required");
    let causes = successors(error.source(), |error| (*error).source());
    let text = causes.fold(format!("{error} {error:?}"), |text, cause| format!("{text} {cause} {cause:?}"));
    for secret in ["hidden", "word", "dXNlcjpoaWRkZW4td29yZA=="] {
        assert!(!text.contains(secret), "{text}");
    }
    assert_eq!((proxy.asked().len(), host.connections()), (1, 0));
}

#[test]
fn plain_http_is_forwarded() {
    let proxy = Server::new([]);
    let client = builder(FAR_AND_PLAIN).proxy(proxy.url.replace("http://", "http://user:p%40ss@")).build().unwrap();
    for _ in 0..2 {
        runtime::block_on(client.call(&WRITE, write(), &CallOptions::default())).unwrap();
    }
    assert_eq!(proxy.count(), 2);
    for seen in proxy.seen() {
        assert_eq!(seen.target, format!("http://bird.test/workspaces/{WORKSPACE}/channels/c1/things"));
        assert_eq!(seen.header("host"), Some("bird.test"));
        assert_eq!(seen.header("proxy-authorization"), Some(SENT));
        assert_eq!(seen.body, br#"{"text":"hello"}"#);
    }

    // Without a password nothing stands in for it.
    send(builder(FAR_AND_PLAIN).proxy(&proxy.url)).unwrap();
    assert_eq!(proxy.seen()[2].header("proxy-authorization"), None);
}

#[test]
fn a_proxy_of_another_kind_is_refused_at_once() {
    for url in ["socks5://127.0.0.1:1", "socks5h://user:hidden-word@proxy.test", "socks4://proxy.test", "ftp://a.test"]
    {
        let error = builder(FAR).proxy(url).build().unwrap_err();
        assert_eq!((error.kind(), error.path()), (ErrorKind::Input, Some("proxy")), "{url}");
        assert!(!format!("{error:?}").contains("hidden-word"));
    }
}

#[test]
fn a_proxy_that_says_nothing_is_the_connect_limit() {
    let silent = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = silent.local_addr().unwrap();
    let started = Instant::now();
    for scheme in ["http", "https"] {
        let through = builder(FAR).proxy(format!("{scheme}://{address}"));
        let error = send(through.connect_timeout(Duration::from_millis(150))).unwrap_err();
        assert_eq!((error.kind(), error.delivery()), (ErrorKind::Timeout, Delivery::NeverSent), "{error}");
        assert!(error.message().contains("connect limit of 150ms"), "{error}");
    }
    assert!(started.elapsed() < Duration::from_secs(5));
}

#[test]
fn no_proxy_holds_for_the_proxy_of_the_builder() {
    if alone("no_proxy_holds_for_the_proxy_of_the_builder", &[("NO_PROXY", "other.test, 127.0.0.1")]) {
        return;
    }
    let server = Server::new([]);
    send(builder(&server.url).proxy("http://localhost:1")).unwrap();
    assert!(server.seen()[0].target.starts_with("/workspaces/"));

    // For the rest the proxy is used, be it of this machine.
    let near = server.url.replace("127.0.0.1", "localhost");
    for url in [&near, FAR, FAR_AND_PLAIN] {
        let error = send(builder(url).proxy("http://localhost:1")).unwrap_err();
        assert_eq!((error.kind(), error.delivery()), (ErrorKind::Connection, Delivery::NeverSent), "{error}");
        assert!(error.message().contains("refused"), "{error}");
    }
}

#[test]
fn the_environment_names_a_proxy_and_whom_to_trust() {
    let host = host();
    let proxy = Proxy::new(host.address);
    let file = file(&host.authority);
    let variables = [("HTTPS_PROXY", &*proxy.url(CREDENTIALS)), ("SSL_CERT_FILE", file.path().to_str().unwrap())];
    if alone("the_environment_names_a_proxy_and_whom_to_trust", &variables) {
        assert_tunnel(&proxy);
        assert_eq!(host.seen().len(), 1);
        return;
    }
    send(builder(FAR)).unwrap();
}

#[test]
fn a_proxy_of_the_environment_may_speak_tls() {
    let host = host();
    let proxy = Proxy::over_tls(host.address, &host.authority);
    let file = file(&host.authority);
    let variables = [("ALL_PROXY", &*proxy.url(CREDENTIALS)), ("SSL_CERT_FILE", file.path().to_str().unwrap())];
    if alone("a_proxy_of_the_environment_may_speak_tls", &variables) {
        assert_eq!((proxy.asked().len(), host.seen().len()), (2, 1));
        return;
    }
    send(builder(FAR)).unwrap();
    let client = builder(FAR_AND_PLAIN).build().unwrap();
    runtime::block_on(client.call(&READ, read(), &CallOptions::default())).unwrap();
}

#[test]
fn a_proxy_of_the_environment_that_is_of_another_kind_is_named() {
    let variables = [("ALL_PROXY", "socks5://user:hidden-word@127.0.0.1:1")];
    if alone("a_proxy_of_the_environment_that_is_of_another_kind_is_named", &variables) {
        return;
    }
    for url in [FAR, FAR_AND_PLAIN] {
        let error = send(builder(url)).unwrap_err();
        assert_eq!((error.kind(), error.delivery()), (ErrorKind::Connection, Delivery::NeverSent), "{error}");
        assert!(error.message().contains("socks5 is not supported"), "{error}");
        assert!(!format!("{error:?}").contains("hidden-word"));
    }
}

#[test]
fn proxies_of_the_system_are_not_for_this_machine() {
    let variables = [
        ("HTTP_PROXY", "http://127.0.0.1:1"),
        ("http_proxy", "http://127.0.0.1:1"),
        ("ALL_PROXY", "http://127.0.0.1:1"),
    ];
    if alone("proxies_of_the_system_are_not_for_this_machine", &variables) {
        return;
    }
    let server = Server::new([]);
    send(builder(&server.url)).unwrap();

    // For other machines they are.
    let error = send(builder(FAR_AND_PLAIN)).unwrap_err();
    assert!(error.message().contains("refused"), "{error}");
}
