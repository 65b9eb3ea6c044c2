//! `tests/inputs`: what a language without checked types can get wrong, refused with the same path in all of them.
#![allow(clippy::unwrap_used, clippy::expect_used)]

use std::{fs, path::Path};

use birdwire::{
    CallOptions, Client, Delivery, ErrorKind, Lines,
    call::{Arguments, InputStyle},
    operation::Operation,
    operations, runtime,
};
use serde::Deserialize;
use serde_json::Value;

#[derive(Deserialize)]
struct File {
    operation: String,
    client: Option<Whose>,
    cases: Vec<Case>,
}

/// Another vendor's client in place of Bird's.
#[derive(Deserialize)]
struct Whose {
    vendor: String,
}

#[derive(Deserialize)]
struct Case {
    name: String,
    path: Vec<String>,
    #[serde(default)]
    query: Value,
    body: Option<Value>,
    csv: Option<Rows>,
    error: Expected,
}

/// The lines of a CSV body.
#[derive(Deserialize)]
struct Rows {
    rows: Vec<Value>,
}

#[derive(Deserialize)]
struct Expected {
    path: String,
    #[serde(default)]
    says: Vec<String>,
    /// The name that is suggested; an empty one when none is near.
    nearest: Option<String>,
}

fn row(operation: &str) -> &'static Operation {
    let known = operations::ALL.iter().find(|row| row.id == operation);
    known.unwrap_or_else(|| panic!("tests/inputs names {operation}, which is nowhere in spec/"))
}

/// `mediaUrl` as Python writes it.
fn snake(wire: &str) -> String {
    let mut name = String::new();
    for letter in wire.chars() {
        if letter.is_ascii_uppercase() {
            name.push('_');
        }
        name.push(letter.to_ascii_lowercase());
    }
    name
}

#[test]
fn every_input_is_refused_where_it_is_wrong() {
    let client = Client::builder()
        .access_key("key")
        .workspace_id("11111111-1111-4111-8111-111111111111")
        // Nothing listens there: a call that gets through fails otherwise.
        .base_url("http://127.0.0.1:9")
        .build()
        .unwrap();
    let rokt = birdwire::rokt::Client::builder()
        .public_key("rpub-test")
        .secret_key("rsec-test")
        .api_key("test-api-key")
        .base_url("http://127.0.0.1:9")
        .build()
        .unwrap();
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/inputs");
    let mut problems = Vec::new();
    let mut cases = 0;
    for file in fs::read_dir(folder).unwrap() {
        let file = file.unwrap().path();
        if file.extension().is_none_or(|extension| extension != "json") {
            continue;
        }
        let file: File = serde_json::from_str(&fs::read_to_string(file).unwrap()).unwrap();
        let client = match file.client.as_ref().map(|client| client.vendor.as_str()) {
            None => &client,
            Some("rokt") => rokt.core(),
            Some(other) => panic!("tests/inputs names the vendor {other}"),
        };
        for case in &file.cases {
            for input in [InputStyle::Wire, InputStyle::Both] {
                cases += 1;
                if let Err(problem) = check(client, row(&file.operation), case, input) {
                    problems.push(format!("{}, {}, {input:?}: {problem}", file.operation, case.name));
                }
            }
        }
    }
    assert!(cases > 200, "only {cases} cases were found");
    assert!(problems.is_empty(), "{} of {cases}:\n{}", problems.len(), problems.join("\n"));
}

fn check(client: &Client, row: &'static Operation, case: &Case, input: InputStyle) -> Result<(), String> {
    let arguments = Arguments { path: case.path.clone(), query: case.query.clone(), body: case.body.clone(), input };
    let options = CallOptions::default();
    let outcome = match &case.csv {
        Some(csv) => runtime::block_on(client.send_lines(row, arguments, Lines::Rows(csv.rows.clone()), &options)),
        None => runtime::block_on(client.call(row, arguments, &options)),
    };
    let error = match outcome {
        Ok(_) => return Err("was sent".to_owned()),
        Err(error) => error,
    };
    if error.kind() != ErrorKind::Input || error.delivery() != Delivery::NeverSent {
        return Err(format!("is another error: {error}"));
    }
    if error.path() != Some(&case.error.path) {
        return Err(format!("expected the path {}, got {error}", case.error.path));
    }
    if let Some(text) = case.error.says.iter().find(|text| !error.message().contains(*text)) {
        return Err(format!("does not say {text:?}: {error}"));
    }
    let nearest = case.error.nearest.as_deref().unwrap_or_default();
    let python = snake(nearest);
    let named = |name: &str| error.message().contains(&format!("did you mean {name:?}?"));
    match (&case.error.nearest, input) {
        (None, _) => Ok(()),
        (Some(name), _) if name.is_empty() => {
            if error.message().contains("did you mean") {
                Err(format!("guesses: {error}"))
            } else {
                Ok(())
            }
        }
        // Names are written as the language does, values are not.
        (Some(_), InputStyle::Both) if named(&python) || named(nearest) => Ok(()),
        (Some(name), _) if named(name) => Ok(()),
        (Some(name), _) => Err(format!("does not suggest {name}: {error}")),
    }
}
