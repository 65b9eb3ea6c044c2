//! The program: reads the command line, and either serves until it is stopped or asks one that serves.

#![forbid(unsafe_code)]

mod banner;
mod cli;
mod environment;
mod options;

use std::io::{self, IsTerminal, Write};
use std::process::ExitCode;
use std::thread;

use birdwire_sandbox::Sandbox;
use clap::Parser;
use tokio::sync::oneshot;

use crate::options::{Options, Serve};

fn main() -> ExitCode {
    let Options { command, serve } = Options::parse();
    let result = match command {
        Some(command) => command.run().map(|text| {
            // A reader that has gone away does not undo what was done.
            let _ = writeln!(io::stdout(), "{text}");
        }),
        None => run(&serve),
    };
    match result {
        Ok(()) => ExitCode::SUCCESS,
        Err(text) => {
            // The exit code tells as well, should nobody be listening.
            let _ = writeln!(io::stderr(), "birdwire-sandbox: {text}");
            ExitCode::FAILURE
        }
    }
}

#[tokio::main]
async fn run(options: &Serve) -> Result<(), String> {
    // Before the announcement: whoever reads it may send a signal right away.
    let stop = stop_asked(options.exit_with_parent)?;
    let sandbox = Sandbox::start(options.config()?).await?;
    announce(&sandbox, options.exit_with_parent);
    stop.await;
    sandbox.stop().await;
    Ok(())
}

/// One line of JSON for programs on standard output, the rest for people on standard error.
fn announce(sandbox: &Sandbox, for_a_program: bool) {
    let mut output = io::stdout().lock();
    // A reader that has gone away is no reason not to serve.
    let _ = writeln!(output, "{}", sandbox.announcement());
    let _ = output.flush();
    let text = if for_a_program || !io::stderr().is_terminal() {
        format!("birdwire-sandbox serves on {}; Ctrl-C stops it, --help tells more", sandbox.url())
    } else {
        banner::text(&sandbox.announcement())
    };
    let _ = writeln!(io::stderr(), "{text}");
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
