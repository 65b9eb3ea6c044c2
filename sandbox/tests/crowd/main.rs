//! Many connections that say nothing. A program of its own, because a test program has file handles to run out of too.

#![allow(clippy::unwrap_used, clippy::expect_used)]

use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::process::{Child, ChildStderr, Command, Stdio};
use std::sync::mpsc::{self, Receiver};
use std::time::{Duration, Instant};
use std::{io, thread};

struct Program {
    child: Child,
    address: String,
    complaints: Receiver<String>,
}

impl Program {
    /// Under a shell that says how many files it may have open.
    fn start(setup: &str) -> Self {
        let mut child = Command::new("sh")
            .args(["-c", &format!("{setup} exec \"$0\" --port 0"), env!("CARGO_BIN_EXE_birdwire-sandbox")])
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .expect("the program starts");
        let mut line = String::new();
        BufReader::new(child.stdout.take().expect("piped")).read_line(&mut line).expect("a first line");
        let start = line.find("http://").expect("an address") + "http://".len();
        let address = line[start..].split('"').next().expect("an end").to_owned();
        let complaints = complaints(child.stderr.take().expect("piped"));
        Self { child, address, complaints }
    }

    fn connect(&self) -> TcpStream {
        let stream = TcpStream::connect(&self.address).expect("a connection");
        stream.set_read_timeout(Some(Duration::from_secs(5))).expect("a timeout");
        stream
    }
}

impl Drop for Program {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

fn complaints(stderr: ChildStderr) -> Receiver<String> {
    let (sender, receiver) = mpsc::channel();
    thread::spawn(move || {
        for line in BufReader::new(stderr).lines().map_while(Result::ok) {
            if line.contains("cannot take") && sender.send(line).is_err() {
                return;
            }
        }
    });
    receiver
}

fn is_healthy(mut stream: &TcpStream) -> io::Result<bool> {
    stream.write_all(b"GET /_sandbox/health HTTP/1.1\r\nhost: localhost\r\n\r\n")?;
    let mut answer = [0; 512];
    let count = stream.read(&mut answer)?;
    Ok(answer[..count].starts_with(b"HTTP/1.1 200 "))
}

#[test]
fn a_thousand_idle_callers_hold_nobody_up() {
    let mut program = Program::start("");
    let idle: Vec<_> = (0..1_000).map(|_| program.connect()).collect();
    let started = Instant::now();
    for _ in 0..20 {
        assert!(is_healthy(&program.connect()).expect("an answer"));
    }
    assert!(started.elapsed() < Duration::from_secs(2), "{:?}", started.elapsed());
    for stream in [&idle[0], &idle[999]] {
        assert!(is_healthy(stream).expect("an answer"));
    }

    let started = Instant::now();
    let id = program.child.id().to_string();
    assert!(Command::new("kill").args(["-TERM", &id]).status().expect("kill runs").success());
    assert!(program.child.wait().expect("waited").success());
    assert!(started.elapsed() < Duration::from_secs(2), "{:?}", started.elapsed());
}

#[test]
fn without_room_for_a_further_caller_it_says_so_once_and_goes_on() {
    let program = Program::start("ulimit -n 64;");
    let first = program.connect();
    assert!(is_healthy(&first).expect("an answer"));
    let idle: Vec<_> = (0..100).map(|_| program.connect()).collect();
    let complaint = program.complaints.recv_timeout(Duration::from_secs(5)).expect("a line");
    assert!(complaint.contains("Too many open files") && complaint.contains("ulimit -n"), "{complaint}");
    assert!(is_healthy(&first).expect("an answer"), "those inside are served");
    let outside = idle.last().expect("the last one");
    outside.set_read_timeout(Some(Duration::from_millis(500))).expect("a timeout");
    assert!(is_healthy(outside).is_err(), "those outside wait");
    drop(idle);
    assert!(is_healthy(&program.connect()).expect("an answer"), "and come in when there is room");
    assert!(program.complaints.try_recv().is_err(), "said once");
}

#[test]
fn it_goes_on_when_nobody_can_be_told_either() {
    let program = Program::start("ulimit -n 64; exec 2>/dev/full;");
    let idle: Vec<_> = (0..100).map(|_| program.connect()).collect();
    thread::sleep(Duration::from_millis(300));
    drop(idle);
    assert!(is_healthy(&program.connect()).expect("an answer"));
}
