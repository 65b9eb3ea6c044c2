//! Adding an area touches `spec/` and nothing that is written by hand: a copy of the project with one more YAML file
//! is generated anew, and everything in it compiles.

use std::{
    error::Error,
    fs,
    path::{Path, PathBuf},
    process::Command,
};

type Outcome = Result<(), Box<dyn Error>>;

/// What is built, downloaded or private to a machine.
const LEFT_OUT: &[&str] = &["target", "node_modules", ".toolchain", ".git", "dist", ".build", ".swiftpm"];

#[test]
fn an_area_of_its_own_compiles_in_every_crate_and_in_typescript_and_python() -> Outcome {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().ok_or("the crate stands in the project")?;
    let folder = tempfile::tempdir()?;
    let copy = folder.path();
    copy_tree(root, copy)?;
    fs::copy(root.join("codegen/tests/new_area/weather.yaml"), copy.join("spec/weather.yaml"))?;
    // `target/` is shared, so that only our own crates are compiled again.
    let target = std::env::var_os("CARGO_TARGET_DIR").map_or_else(|| root.join("target"), PathBuf::from);

    run(Command::new(env!("CARGO_BIN_EXE_birdwire-codegen")).arg("generate").current_dir(copy))?;
    let crates = ["birdwire", "birdwire-python", "birdwire-node", "birdwire-ffi"];
    let mut check = Command::new(env!("CARGO"));
    check.arg("check").arg("--quiet").current_dir(copy).env("CARGO_TARGET_DIR", target);
    run(check.args(crates.iter().flat_map(|name| ["-p", name])))?;

    let generated = copy.join("bindings-python/python/birdwire/_generated");
    run(Command::new("python3").arg("-m").arg("compileall").arg("-q").arg(&generated))?;
    assert!(holds(&generated, "class WeatherStations")?, "Python has no WeatherStations");

    let modules = root.join("bindings-node/node_modules");
    if modules.is_dir() {
        std::os::unix::fs::symlink(&modules, copy.join("bindings-node/node_modules"))?;
        let mut tsc = Command::new(modules.join(".bin/tsc"));
        run(tsc.args(["--noEmit", "-p", "."]).current_dir(copy.join("bindings-node")))?;
    } else {
        assert!(std::env::var_os("CI").is_none(), "bindings-node/node_modules is missing: CI checks TypeScript too");
        eprintln!("TypeScript was not checked: run `npm ci` in bindings-node first");
    }
    // A resource, a builder of a union's kind, one of a flat union, a table, the second method of an operation, a list
    // without a name, and values that no operation has. (Files, lines and waiting compile, or do not.)
    let camel = [
        "WeatherStations",
        "litMast",
        "fixedSetup",
        "stationFacts",
        "WeatherStationsPictures",
        "ArchiveEntry",
        "ArchiveShelf",
    ];
    let snake = [
        "WeatherStations",
        "lit_mast",
        "fixed_setup",
        "station_facts",
        "WeatherStationsPictures",
        "ArchiveEntry",
        "ArchiveShelf",
    ];
    let coverage = fs::read_to_string(copy.join("docs/coverage.md"))?;
    let row = coverage.lines().find(|line| line.contains("archive/{class}"));
    assert!(row.is_some_and(|row| row.contains("`bird.weather().archive().list`") && row.contains("third party")));
    assert!(coverage.contains("| sky | `*.storm` |"));
    // The cases of WebhookEvent, and what they hold.
    for (place, word) in [
        ("core/src/generated", "StormWarning(Storm)"),
        ("bindings-python/python/birdwire/_generated", "class StormWarningWebhook(Webhook[Storm])"),
        ("bindings-python/src/generated", "WebhookEvent::StormWarning"),
        ("bindings-node/ts/generated", "interface Storm {"),
        ("bindings-node/ts/generated", "export type StormWarningWebhook = Webhook<'stormWarning', Storm>"),
        ("bindings-swift/ffi/src/generated", "StormWarning { value: Storm }"),
        ("bindings-swift/swift/Sources/Birdwire/generated", "typealias StormWarningWebhook = Webhook<Storm>"),
        ("bindings-swift/kotlin/src/main/kotlin/dev/birdwire/generated", "class StormWarningWebhook internal"),
    ] {
        assert!(holds(&copy.join(place), word)?, "{place} has no {word}");
    }
    for (place, words) in [
        ("core/src/generated", snake),
        ("bindings-python/python/birdwire/_generated", snake),
        ("bindings-node/ts/generated", camel),
        ("bindings-swift/swift/Sources/Birdwire/generated", camel),
        ("bindings-swift/kotlin/src/main/kotlin", camel),
    ] {
        for word in words {
            assert!(holds(&copy.join(place), word)?, "{place} has no {word}");
        }
    }
    Ok(())
}

/// A public name that disappears must be taken out of `spec/names.lock` by hand.
#[test]
fn a_renamed_member_fails_until_the_lock_says_so() -> Outcome {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().ok_or("the crate stands in the project")?;
    let folder = tempfile::tempdir()?;
    copy_tree(&root.join("spec"), &folder.path().join("spec"))?;
    let file = folder.path().join("spec/accounts.yaml");
    let text = fs::read_to_string(&file)?;
    assert!(text.contains("avatarUrl:"));
    fs::write(&file, text.replace("avatarUrl:", "pictureUrl:"))?;
    let codegen =
        || Command::new(env!("CARGO_BIN_EXE_birdwire-codegen")).arg("generate").current_dir(folder.path()).output();
    let output = codegen()?;
    assert!(!output.status.success());
    let said = String::from_utf8_lossy(&output.stderr).into_owned();
    assert!(said.contains("Organization.avatarUrl"), "{said}");

    let lock = folder.path().join("spec/names.lock");
    let kept: Vec<String> =
        fs::read_to_string(&lock)?.lines().filter(|line| !line.ends_with(".avatarUrl")).map(str::to_owned).collect();
    fs::write(&lock, kept.join("\n"))?;
    assert!(codegen()?.status.success());
    Ok(())
}

fn run(command: &mut Command) -> Outcome {
    let output = command.output().map_err(|error| format!("{command:?}: {error}"))?;
    if output.status.success() {
        return Ok(());
    }
    let (out, err) = (String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr));
    Err(format!("{command:?}: {}\n{out}\n{err}", output.status).into())
}

fn copy_tree(from: &Path, to: &Path) -> Outcome {
    fs::create_dir_all(to)?;
    for entry in fs::read_dir(from)? {
        let entry = entry?;
        let name = entry.file_name();
        if name.to_str().is_some_and(|name| LEFT_OUT.contains(&name)) {
            continue;
        }
        let kind = entry.file_type()?;
        if kind.is_dir() {
            copy_tree(&entry.path(), &to.join(name))?;
        } else if kind.is_file() {
            fs::copy(entry.path(), to.join(name))?;
        }
    }
    Ok(())
}

fn holds(folder: &Path, word: &str) -> Result<bool, Box<dyn Error>> {
    for entry in fs::read_dir(folder).map_err(|error| format!("{}: {error}", folder.display()))? {
        let path = entry?.path();
        if path.is_dir() {
            if holds(&path, word)? {
                return Ok(true);
            }
        } else if fs::read_to_string(&path).is_ok_and(|text| text.contains(word)) {
            return Ok(true);
        }
    }
    Ok(false)
}
