//! Calls that a thread waits for: it does the work of the connections itself, and others may wait beside it.
#![allow(clippy::unwrap_used, clippy::expect_used)]

mod support;

use std::{
    convert::Infallible,
    io::{Read, Write},
    net::TcpListener,
    sync::mpsc,
    thread,
    time::{Duration, Instant},
};

use birdwire::{
    CallOptions, Client, Delivery, Error, ErrorKind, Response, call::Arguments, operation::Operation, runtime,
};
use support::{FILE, READ, Reply, Server, WORKSPACE, WRITE, read, write};

async fn perform(client: Client, operation: &'static Operation, arguments: Arguments) -> Result<Response, Error> {
    client.call(operation, arguments, &CallOptions::default()).await
}

fn wait(client: &Client, operation: &'static Operation, arguments: Arguments) -> Result<Response, Error> {
    let call = perform(client.clone(), operation, arguments);
    match runtime::wait(call, || Ok::<_, Infallible>(())) {
        Ok(result) => result,
    }
}

fn slow(milliseconds: u64) -> Reply {
    Reply::After(Duration::from_millis(milliseconds), Box::new(Reply::ok()))
}

/// Answers one request a connection and closes it a while later, when nobody watches it.
fn forgetful() -> (String, mpsc::Receiver<()>) {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    let (sender, closed) = mpsc::channel();
    thread::spawn(move || {
        for mut stream in listener.incoming().flatten() {
            let mut request = Vec::new();
            while !request.ends_with(b"}") {
                let mut piece = [0; 1024];
                let length = stream.read(&mut piece).unwrap();
                request.extend_from_slice(&piece[..length]);
            }
            stream.write_all(b"HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\n{}").unwrap();
            thread::sleep(Duration::from_millis(60));
            drop(stream);
            sender.send(()).unwrap();
        }
    });
    (url, closed)
}

#[test]
fn a_connection_that_the_server_closed_meanwhile_is_not_used() {
    let (url, closed) = forgetful();
    let client = Client::builder().access_key("key").workspace_id(WORKSPACE).base_url(url).build().unwrap();
    for _ in 0..5 {
        assert_eq!(wait(&client, &WRITE, write()).unwrap().attempts, 1);
        closed.recv_timeout(Duration::from_secs(5)).unwrap();
    }
}

#[test]
fn a_short_call_does_not_wait_for_a_long_one() {
    let server = Server::new([slow(1500)]);
    let client = server.client();
    let started = Instant::now();
    thread::scope(|scope| {
        let long = scope.spawn(|| wait(&client, &WRITE, write()).unwrap());
        assert!(server.sees_requests(1));
        for _ in 0..20 {
            wait(&client, &READ, read()).unwrap();
        }
        assert!(started.elapsed() < Duration::from_millis(1200), "{:?}", started.elapsed());
        assert_eq!(long.join().unwrap().attempts, 1);
    });
    assert!(started.elapsed() >= Duration::from_millis(1500));
}

#[test]
fn who_still_waits_takes_over() {
    // The first thread drives and leaves first.
    let server = Server::new([slow(300), slow(900), slow(1500)]);
    let client = server.client();
    thread::scope(|scope| {
        let threads: Vec<_> = (1..=3)
            .map(|number| {
                let client = &client;
                let thread = scope.spawn(move || wait(client, &WRITE, write()).unwrap());
                assert!(server.sees_requests(number));
                thread
            })
            .collect();
        for thread in threads {
            assert_eq!(thread.join().unwrap().attempts, 1);
        }
    });
}

#[test]
fn many_threads_at_once() {
    let server = Server::new([]);
    let client = server.client();
    thread::scope(|scope| {
        for _ in 0..16 {
            scope.spawn(|| {
                for _ in 0..50 {
                    assert_eq!(wait(&client, &WRITE, write()).unwrap().attempts, 1);
                }
            });
        }
    });
    assert_eq!(server.count(), 16 * 50);
}

#[test]
fn whoever_waits_may_give_up() {
    let server = Server::new([Reply::Hang]);
    let started = Instant::now();
    let mut asked = 0;
    let given_up = runtime::wait(perform(server.client(), &WRITE, write()), || {
        asked += 1;
        if asked < 3 { Ok(()) } else { Err("enough") }
    });
    assert_eq!(given_up.unwrap_err(), "enough");
    assert!(started.elapsed() < Duration::from_secs(2));
    assert!(server.sees_a_close(), "without another call");
}

#[test]
fn a_limit_closes_the_connection() {
    let server = Server::new([Reply::Hang]);
    let client = server.builder().attempt_timeout(Duration::from_millis(80)).build().unwrap();
    let error = wait(&client, &WRITE, write()).unwrap_err();
    assert_eq!((error.kind(), error.delivery()), (ErrorKind::Timeout, Delivery::MaybeSent));
    assert!(server.sees_a_close(), "without another call");
}

#[test]
fn a_file_that_is_given_up_is_closed_when_one_tidies() {
    let pieces = Reply::Pieces { length: 100_000_000, pieces: vec![(Duration::ZERO, vec![1; 100_000]); 1000] };
    let server = Server::new([pieces]);
    let client = server.client();
    let download = async move { client.download(&FILE, read(), &CallOptions::default()).await };
    let media = runtime::wait(download, || Ok::<_, Infallible>(())).unwrap().unwrap();
    drop(media);
    runtime::tidy();
    assert!(server.sees_a_close());
}

#[test]
fn one_client_serves_both_runtimes() {
    let server = Server::new([]);
    let client = server.client();
    for _ in 0..3 {
        wait(&client, &WRITE, write()).unwrap();
        runtime::block_on(perform(client.clone(), &WRITE, write())).unwrap();
    }
    assert!(server.connections() >= 2, "each has its own");
}

#[test]
fn inside_a_runtime_the_call_goes_to_the_workers() {
    let server = Server::new([]);
    let client = server.client();
    let other = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    let answer = other.block_on(async { wait(&client, &WRITE, write()) });
    assert_eq!(answer.unwrap().attempts, 1);

    // Even on a thread that waits already: a callback of a call that makes a call.
    let (inner, outer) = (client.clone(), server.client());
    let nested = async move {
        wait(&inner, &READ, read())?;
        perform(outer, &READ, read()).await
    };
    let answer = runtime::wait(nested, || Ok::<_, Infallible>(())).unwrap();
    assert_eq!(answer.unwrap().attempts, 1);

    let (sender, receiver) = mpsc::channel::<()>();
    let given_up = other.block_on(async {
        let hangs = async move {
            let _kept = sender;
            std::future::pending::<Result<(), Error>>().await
        };
        runtime::wait(hangs, || Err("enough"))
    });
    assert_eq!(given_up.unwrap_err(), "enough");
    assert!(receiver.recv_timeout(Duration::from_secs(5)).is_err(), "the work is dropped");
}
