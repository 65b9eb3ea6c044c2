//! The program: reads the options, starts the sandbox, says where it is, and waits to be stopped.

#![forbid(unsafe_code)]

mod options;

use std::io::{self, Write};
use std::process::ExitCode;
use std::thread;

use birdwire_sandbox::Sandbox;
use clap::Parser;
use tokio::sync::oneshot;

use crate::options::Options;

#[tokio::main]
async fn main() -> ExitCode {
    let options = Options::parse();
    match run(&options).await {
        Ok(()) => ExitCode::SUCCESS,
        Err(text) => {
            eprintln!("birdwire-sandbox: {text}");
            ExitCode::FAILURE
        }
    }
}

async fn run(options: &Options) -> Result<(), String> {
    // Before the announcement: whoever reads it may send a signal right away.
    let stop = stop_asked(options.exit_with_parent)?;
    let sandbox = Sandbox::start(options.config()).await?;
    announce(&sandbox);
    stop.await;
    sandbox.stop().await;
    Ok(())
}

/// One line of JSON for programs on standard output, one for people on standard error.
fn announce(sandbox: &Sandbox) {
    let mut output = io::stdout().lock();
    // A reader that has gone away is no reason not to serve.
    let _ = writeln!(output, "{}", sandbox.announcement());
    let _ = output.flush();
    let _ = writeln!(io::stderr(), "birdwire-sandbox serves on {}; Ctrl-C stops it, --help tells more", sandbox.url());
}

fn stop_asked(exit_with_parent: bool) -> Result<impl Future<Output = ()>, String> {
    let signals = signals().map_err(|error| format!("cannot listen for signals: {error}"))?;
    let input_closed = exit_with_parent.then(input_closed);
    Ok(async move {
        let input_closed = async {
            match input_closed {
                Some(closed) => {
                    let _ = closed.await;
                }
                None => std::future::pending().await,
            }
        };
        tokio::select! {
            () = signals => {}
            () = input_closed => {}
        }
    })
}

#[cfg(unix)]
fn signals() -> io::Result<impl Future<Output = ()>> {
    use tokio::signal::unix::{SignalKind, signal};
    let (mut terminate, mut interrupt) = (signal(SignalKind::terminate())?, signal(SignalKind::interrupt())?);
    Ok(async move {
        tokio::select! {
            _ = terminate.recv() => {}
            _ = interrupt.recv() => {}
        }
    })
}

#[cfg(not(unix))]
fn signals() -> io::Result<impl Future<Output = ()>> {
    Ok(async {
        if tokio::signal::ctrl_c().await.is_err() {
            std::future::pending::<()>().await;
        }
    })
}

/// A thread of its own: a read of standard input cannot be called off, and would hold up the end of the runtime.
fn input_closed() -> oneshot::Receiver<()> {
    let (closed, receiver) = oneshot::channel();
    thread::spawn(move || {
        // An input that cannot be read is as good as closed.
        let _ = io::copy(&mut io::stdin().lock(), &mut io::sink());
        let _ = closed.send(());
    });
    receiver
}
