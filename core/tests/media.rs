//! Files: redirects without credentials, streams with an idle limit, and files on disk that are whole or not there.
#![allow(clippy::unwrap_used, clippy::expect_used)]

mod support;

use std::{fs, future::poll_fn, pin::Pin, time::Duration};

use birdwire::{CallOptions, Client, ErrorKind, Media, operation::Host, runtime};
use futures_core::Stream;
use support::{FILE, KEY, Reply, Server, read};

fn download(client: &Client, options: &CallOptions) -> Result<Media, birdwire::Error> {
    runtime::block_on(client.download(&FILE, read(), options))
}

fn png(body: &[u8]) -> Reply {
    Reply::Full { status: 200, headers: vec![("content-type".into(), "image/png".into())], body: body.to_vec() }
}

#[test]
fn a_file_that_comes_at_once() {
    let server = Server::new([png(b"PNG...").with("location", "https://files.test/1")]);
    let media = download(&server.client(), &CallOptions::default()).unwrap();
    assert_eq!((media.status, media.content_type(), media.content_length()), (200, Some("image/png"), Some(6)));
    assert_eq!(media.location.as_deref(), Some("https://files.test/1"));
    assert!(!format!("{media:?}").contains("files.test"));
    assert_eq!(runtime::block_on(media.bytes()).unwrap(), "PNG...");
    let seen = server.seen().remove(0);
    assert_eq!((seen.header("accept"), seen.header("accept-encoding")), (Some("*/*"), Some("identity")));
}

#[test]
fn a_redirect_is_followed_without_any_credential() {
    let files = Server::new([png(b"from elsewhere")]);
    let server = Server::new([Reply::Full {
        status: 302,
        headers: vec![("location".into(), format!("{}/signed?token=1", files.url))],
        body: vec![],
    }]);
    let client = server.builder().default_headers([("x-secret", "mine")]).build().unwrap();
    let options = CallOptions { headers: vec![("x-call".into(), "mine".into())], ..CallOptions::default() };
    let media = download(&client, &options).unwrap();
    assert_eq!((media.status, media.attempts()), (200, 2));
    assert_eq!(runtime::block_on(media.bytes()).unwrap(), "from elsewhere");
    assert_eq!(server.seen()[0].header("authorization"), Some(format!("AccessKey {KEY}").as_str()));
    let seen = files.seen().remove(0);
    assert_eq!((seen.method.as_str(), seen.target.as_str()), ("GET", "/signed?token=1"));
    let names: Vec<&str> = seen.headers.iter().map(|(name, _)| name.as_str()).collect();
    for name in &names {
        assert!(["accept", "accept-encoding", "host", "user-agent"].contains(name), "{names:?}");
    }
}

#[test]
fn only_one_redirect_and_only_to_a_safe_place() {
    let moved =
        |location: &str| Reply::Full { status: 302, headers: vec![("location".into(), location.into())], body: vec![] };
    let server = Server::new([moved("/second"), moved("/third")]);
    let error = download(&server.client(), &CallOptions::default()).unwrap_err();
    assert_eq!((error.kind(), error.status(), server.count()), (ErrorKind::Api, Some(302), 2));

    for location in
        ["http://files.test/x", "ftp://files.test/x", "file:///etc/passwd", "http://user@127.0.0.1:1/", "http://["]
    {
        let server = Server::new([moved(location)]);
        let error = download(&server.client(), &CallOptions::default()).unwrap_err();
        assert_eq!((error.kind(), error.status(), server.count()), (ErrorKind::Api, Some(302), 1), "{location}");
    }

    // A 307 is not what the documents promise.
    let server =
        Server::new([Reply::Full { status: 307, headers: vec![("location".into(), "/second".into())], body: vec![] }]);
    let error = download(&server.client(), &CallOptions::default()).unwrap_err();
    assert_eq!((error.kind(), error.status()), (ErrorKind::Api, Some(307)));
}

#[test]
fn an_error_of_a_download_is_read_whole() {
    let server = Server::new([Reply::status(404)]);
    let error = download(&server.client(), &CallOptions::default()).unwrap_err();
    assert_eq!(
        (error.kind(), error.code(), error.operation()),
        (ErrorKind::NotFound, Some("Code"), Some("things.download"))
    );
    // A download is a read.
    let server = Server::new([Reply::status(500).with("retry-after", "0"), png(b"x")]);
    assert_eq!(download(&server.client(), &CallOptions::default()).unwrap().attempts(), 2);
}

#[test]
fn pieces_come_as_they_are_sent_and_slowness_is_no_fault() {
    let pieces = (0..6).map(|_| (Duration::from_millis(60), b"ab".to_vec())).collect();
    let server = Server::new([Reply::Pieces { length: 12, pieces }]);
    // Longer in all than the limits of an attempt and of the client's calls, but never idle for long.
    let client = server
        .builder()
        .timeout(Duration::from_millis(200))
        .attempt_timeout(Duration::from_millis(100))
        .idle_timeout(Duration::from_millis(150))
        .build()
        .unwrap();
    let mut media = download(&client, &CallOptions::default()).unwrap();
    let mut count = 0;
    let mut all = Vec::new();
    runtime::block_on(async {
        while let Some(piece) = poll_fn(|context| Pin::new(&mut media).poll_next(context)).await {
            all.extend_from_slice(&piece.unwrap());
            count += 1;
        }
    });
    assert_eq!(all, b"abababababab");
    assert!(count > 1);
}

#[test]
fn silence_meets_the_idle_limit() {
    let stuck = || Reply::Pieces {
        length: 9,
        pieces: vec![(Duration::ZERO, b"a".to_vec()), (Duration::from_secs(2), b"b".to_vec())],
    };
    let server = Server::new([stuck(), stuck()]);
    let client = server.builder().idle_timeout(Duration::from_millis(100)).build().unwrap();
    let mut media = download(&client, &CallOptions::default()).unwrap();
    let error = runtime::block_on(async {
        assert_eq!(media.chunk().await.unwrap().unwrap(), "a");
        media.chunk().await.unwrap_err()
    });
    assert_eq!((error.kind(), error.status()), (ErrorKind::Timeout, Some(200)));
    assert!(error.message().contains("idle_timeout"), "{error}");
    assert!(runtime::block_on(media.chunk()).unwrap().is_none(), "after an error the stream is at its end");

    // A limit of this very call covers the file as well.
    let options = CallOptions { timeout: Some(Duration::from_millis(150)), ..CallOptions::default() };
    let media = download(&server.client(), &options).unwrap();
    let error = runtime::block_on(media.bytes()).unwrap_err();
    assert!(error.message().contains("call's limit of 150ms"), "{error}");
}

#[test]
fn a_file_that_is_cut_is_a_broken_connection() {
    let server = Server::new([Reply::Cut { status: 200, body: vec![7; 1000], at: 100 }]);
    let media = download(&server.client(), &CallOptions::default()).unwrap();
    let error = runtime::block_on(media.bytes()).unwrap_err();
    assert_eq!((error.kind(), error.status()), (ErrorKind::Connection, Some(200)));
    assert_eq!((error.operation(), error.attempts()), (Some("things.download"), 1));
}

#[test]
fn bytes_are_limited_and_streams_are_not() {
    let server = Server::new([png(&[1; 5000]), png(&[1; 5000])]);
    let client = server.builder().max_response_bytes(1000).build().unwrap();
    let error = runtime::block_on(download(&client, &CallOptions::default()).unwrap().bytes()).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::ResponseTooLarge);
    let folder = folder("limited");
    let path = folder.join("file");
    let length = runtime::block_on(download(&client, &CallOptions::default()).unwrap().save_to(&path)).unwrap();
    assert_eq!((length, fs::read(&path).unwrap().len()), (5000, 5000));
    fs::remove_dir_all(folder).unwrap();
}

#[test]
fn a_saved_file_is_whole_or_not_there() {
    let folder = folder("whole");
    let path = folder.join("picture.png");
    fs::write(&path, "old").unwrap();
    let server = Server::new([Reply::Cut { status: 200, body: vec![7; 1000], at: 100 }, png(b"new"), png(b"new")]);
    let client = server.client();
    let media = download(&client, &CallOptions::default()).unwrap();
    runtime::block_on(media.save_to(&path)).unwrap_err();
    assert_eq!(fs::read(&path).unwrap(), b"old");
    assert_eq!(fs::read_dir(&folder).unwrap().count(), 1, "nothing half is left");

    // From another executor as well.
    let media = download(&client, &CallOptions::default()).unwrap();
    let other = tokio::runtime::Builder::new_current_thread().build().unwrap();
    assert_eq!(other.block_on(media.save_to(&path)).unwrap(), 3);
    assert_eq!(fs::read(&path).unwrap(), b"new");

    let media = download(&client, &CallOptions::default()).unwrap();
    let error = runtime::block_on(media.save_to(folder.join("no/such/folder"))).unwrap_err();
    assert_eq!((error.kind(), error.path()), (ErrorKind::Input, Some("path")));
    fs::remove_dir_all(folder).unwrap();
}

#[test]
fn dropping_a_file_closes_its_connection() {
    let pieces = (0..500).map(|_| (Duration::from_millis(2), vec![0; 64 * 1024])).collect();
    let server = Server::new([Reply::Pieces { length: 500 * 64 * 1024, pieces }]);
    let mut media = download(&server.client(), &CallOptions::default()).unwrap();
    runtime::block_on(media.chunk()).unwrap();
    drop(media);
    assert!(server.sees_a_close());
}

#[test]
fn media_has_a_host_of_its_own() {
    let api = Server::new([]);
    let files = Server::new([png(b"x")]);
    let client = api.builder().base_urls(Host::Media, format!("{}/m", files.url)).build().unwrap();
    download(&client, &CallOptions::default()).unwrap();
    assert_eq!((api.count(), files.count()), (0, 1));
    assert!(files.seen()[0].target.starts_with("/m/workspaces/"));
}

fn folder(name: &str) -> std::path::PathBuf {
    let folder = std::env::temp_dir().join(format!("birdwire-{name}-{}", std::process::id()));
    fs::create_dir_all(&folder).unwrap();
    folder
}
