//! Replays every vector through the Rust client, against the recorder that `BIRDWIRE_RECORDER` names.

mod check;
#[allow(clippy::collapsible_if, reason = "one level an object, as the answer has them")]
mod generated;

use std::{collections::HashSet, error::Error, fs, process::ExitCode};

use check::Check;

#[tokio::main]
async fn main() -> Result<ExitCode, Box<dyn Error>> {
    let recorder =
        std::env::var("BIRDWIRE_RECORDER").map_err(|_| "BIRDWIRE_RECORDER is not set: use scripts/with-recorder")?;
    let imagined: HashSet<String> =
        serde_json::from_str(&ureq::get(format!("{recorder}/_imagined")).call()?.body_mut().read_to_string()?)?;
    let mut passed = 0;
    for (id, run) in generated::VECTORS {
        let mut check = Check::new(&recorder, id, imagined.contains(*id));
        if let Err(error) = run(&mut check).await {
            check.problems.push(format!("unexpected error: {error}"));
        }
        check.verify()?;
        if check.problems.is_empty() {
            passed += 1;
        } else {
            println!("FAILED {id}\n    {}", check.problems.join("\n    "));
        }
    }
    let ran = generated::VECTORS.len();
    let total = count_vectors("tests/vectors")?;
    println!("rust: {passed} of {ran} vectors passed, {total} there are");
    Ok(if passed == total && ran == total { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

/// Counts the files themselves, so that a vector without generated code is noticed.
fn count_vectors(folder: &str) -> std::io::Result<usize> {
    let mut count = 0;
    for area in fs::read_dir(folder)?.flatten().filter(|entry| entry.path().is_dir()) {
        for operation in fs::read_dir(area.path())?.flatten().filter(|entry| entry.path().is_dir()) {
            let files = fs::read_dir(operation.path())?.flatten();
            count += files.filter(|file| file.path().extension().is_some_and(|extension| extension == "json")).count();
        }
    }
    Ok(count)
}
