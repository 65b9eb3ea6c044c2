//! Mistakes in `spec/` are told where they are made, not by a compiler of one of the languages.

use std::{error::Error, fs, path::Path, process::Command};

type Outcome = Result<(), Box<dyn Error>>;

/// What is written in `weather.yaml`, what somebody might write by mistake, and the words that must tell it.
const MISTAKES: &[(&str, &str, &[&str])] = &[
    ("x-paging: {items: alarms}", "x-paging: {items: alarms, token: next}", &["token", "parameter"]),
    ("x-paging: {items: alarms}", "x-paging: {items: bells}", &["StationAlarmList", "bells"]),
    ("x-paging: {items: alarms}", "x-paging: {}", &["StationAlarmList", "x-paging"]),
    ("      x-paging: {}\n", "", &["ArchiveList", "x-paging"]),
    (
        "note: {type: [string, 'null'], maxLength: 40, description: A note.}",
        "note: {$ref: '#/components/schemas/ArchiveList', description: A note.}",
        &["UpdateStation", "ArchiveList", "named list"],
    ),
    ("x-sure: third_party", "x-sure: guessed", &["guessed", "third_party"]),
    ("x-also: Kind", "x-also: levels", &["kind", "levels"]),
    ("mast: {$ref: '#/components/schemas/MastPlace'}", "a: {type: string}, b: {type: string}", &["mast", "2"]),
    ("arguments: [latitude]", "arguments: [longitude]", &["GroundPlace", "longitude"]),
    ("'lights[].colour'", "lights.colour", &["lights[]"]),
    ("'lights[].colour', ", "", &["MastLight.colour", "required"]),
    ("rope.length", "metres.length", &["metres"]),
    ("rope.length", "rope.length, rope", &["rope"]),
    ("name: litMast", "name: mast", &["mast"]),
    ("name: litMast", "name: to", &["to"]),
    ("[name], required: [name]", "[name], required: [title]", &["title"]),
    ("name: ship, arguments", "name: yacht, arguments", &["yacht", "StationPlace"]),
    ("{kind: SUN, units: []}", "{kind: SUN, units: [], highest: 1}", &["stationFacts", "row 1", "highest"]),
    ("{kind: SUN, units: []}", "{kind: SUN}", &["stationFacts", "row 1", "units"]),
    ("{kind: SUN, units: []}", "{kind: snow, units: []}", &["StationKind", "snow"]),
    ("{kind: SUN, units: []}", "{kind: SUN, units: [1]}", &["units"]),
    ("schemas/StationFact'}", "schemas/StationFiction'}", &["StationFiction"]),
    ("url: place", "url: somewhere", &["createStationPicture", "somewhere"]),
    ("contentType: kind", "contentType: sort", &["CreateStationPicture", "sort"]),
    ("{method: upload,", "{method: presign,", &["presign"]),
    (
        "application/json: {schema: {$ref: '#/components/schemas/UpdateStation'}}",
        "text/plain: {schema: {type: string}}",
        &["text/plain", "application/json"],
    ),
    (
        "application/json: {schema: {$ref: '#/components/schemas/UpdateStation'}}",
        "multipart/form-data: {schema: {$ref: '#/components/schemas/ImportStationCharts'}}",
        &["multipart/form-data"],
    ),
    ("x-files: chart\n", "x-files: chart\n      x-csv: {row: ReadingRow}\n", &["x-files", "x-csv"]),
    ("x-files: chart\n", "x-files: kind\n", &["kind", "binary"]),
    (
        "year: {type: integer, minimum: 1990, description: Of which year.}",
        "year: {type: array, items: {type: string}, description: Of which year.}",
        &["ImportStationCharts.year", "plain"],
    ),
    (
        "year: {type: integer, minimum: 1990, description: Of which year.}",
        "files: {type: string, description: A name that is taken.}",
        &["ImportStationCharts.files", "argument"],
    ),
    (
        "value: {type: string, description: How much.}",
        "value: {type: string, format: binary, description: How much.}",
        &["ReadingRow.value", "x-files"],
    ),
    (
        "value: {type: string, description: How much.}",
        "value: {type: number, description: How much.}",
        &["ReadingRow.value", "column"],
    ),
    ("{row: ReadingRow}", "{row: StationKind}", &["StationKind", "object"]),
    ("{row: ReadingRow}", "{row: Nothing}", &["Nothing"]),
    (
        "text/csv: {schema: {type: string}}",
        "text/csv: {schema: {$ref: '#/components/schemas/ReadingRow'}}",
        &["text/csv"],
    ),
    ("member: state, until: [done]", "member: states, until: [done]", &["getReadingImport", "states"]),
    ("member: state, until: [done]", "member: state, until: [over]", &["state", "over"]),
    ("member: state, until: [done]", "member: count, until: [done]", &["count", "done"]),
    ("member: state, until: [done]", "member: state, until: []", &["until"]),
    ("{method: waitForImport,", "{method: import,", &["weather.readings", "import"]),
    (
        "      x-retry: read\n      x-host: api\n      x-auth: [accessKey]\n      x-source: {page: Weather, url: 'https://example.com/weather'}\n      parameters:\n        - {$ref: 'common.yaml#/components/parameters/WorkspaceId'}\n        - {name: latest",
        "      x-retry: safe\n      x-host: api\n      x-auth: [accessKey]\n      x-source: {page: Weather, url: 'https://example.com/weather'}\n      parameters:\n        - {$ref: 'common.yaml#/components/parameters/WorkspaceId'}\n        - {name: latest",
        &["getReadingImport", "x-retry: read"],
    ),
    (
        "type: array, description: Smaller ones on it., items: {$ref: '#/components/schemas/MastPlace'}",
        "description: A smaller one on it., $ref: '#/components/schemas/MastPlace'",
        &["MastPlace", "itself"],
    ),
    ("  '*.storm':\n", "  '*.big.storm':\n", &["*.big.storm", "one more part"]),
    ("  '*.storm':\n", "  'a.*':\n", &["a.*", "one more part"]),
    ("  '*.storm':\n    post:\n", "  '*.storm':\n    put:\n", &["*.storm", "post"]),
    ("      description: Or goes.\n", "      operationId: storm\n", &["webhook storm", "operationId"]),
    ("      x-service: sky\n", "      x-service: sea\n", &["webhook storm", "sea", "SkyService"]),
    ("      x-service: sky\n", "", &["webhook storm", "x-service"]),
    ("x-sure: partly_seen", "x-sure: perhaps", &["perhaps", "third_party"]),
    (
        "application/json: {schema: {$ref: '#/components/schemas/StormWarningWebhook'",
        "text/plain: {schema: {$ref: '#/components/schemas/StormWarningWebhook'",
        &["application/json"],
    ),
    ("schemas/StormWarningWebhook'", "schemas/Storm'", &["Storm", "`payload`"]),
    ("schemas/StormWarningWebhook'", "schemas/StormWarning'", &["StormWarning", "nowhere"]),
    ("[service, event, payload]", "[service, event]", &["StormWarningWebhook", "x-required-in-answer"]),
    (
        "event: {type: string, description: The name of the event.}",
        "name: {type: string, description: A name.}",
        &["event"],
    ),
    ("$ref: '#/components/schemas/SkyService'", "type: string", &["`service`", "enum"]),
    ("$ref: '#/components/schemas/Storm'", "type: object, additionalProperties: true", &["`payload`", "unknown"]),
    ("$ref: '#/components/schemas/Storm'", "$ref: '#/components/schemas/StationKind'", &["StationKind", "object"]),
    (
        "signs: {type: array, description: What tells of it., items: {$ref: '#/components/schemas/StormSign'}}",
        "signs: {type: array, description: What tells of it., items: {$ref: '#/components/schemas/StormWarningWebhook'}}",
        &["Storm", "StormWarningWebhook"],
    ),
];

/// The same for what is written in `spec/rokt.yaml`, the file of another vendor.
const VENDORS_MISTAKES: &[(&str, &str, &[&str])] = &[
    ("x-client: rokt", "x-client: Rokt", &["x-client", "Rokt"]),
    ("x-client: rokt", "x-client: self", &["x-client", "self"]),
    ("x-client: rokt", "x-client: media", &["media"]),
    ("x-client: rokt", "x-client: stone", &["x-host", "rokt", "stone"]),
    ("x-client: rokt\n", "", &["x-host", "rokt"]),
    ("  - url: https://data.rokt.com\n", "", &["servers"]),
    ("https://data.rokt.com", "http://data.rokt.com", &["https://"]),
    ("https://data.rokt.com", "https://data.rokt.com/", &["slash"]),
    ("x-host: rokt", "x-host: api", &["x-host", "rokt"]),
    ("x-auth: [roktKeys]", "x-auth: [accessKey]", &["x-auth", "accessKey"]),
    ("x-auth: [roktKeys]", "x-auth: []", &["x-auth", "rokt"]),
    ("scheme: basic", "scheme: digest", &["roktKeys", "basic"]),
    ("in: header", "in: query", &["roktApiKey", "Authorization"]),
    ("name: Authorization", "name: X-Key", &["roktApiKey", "Authorization"]),
    ("members: [emails, sha256s]", "members: [emails, sha512s]", &["x-limits", "sha512s"]),
    ("members: [emails, sha256s]", "members: [email]", &["x-limits", "email", "list"]),
    ("members: [emails, sha256s]", "members: []", &["x-limits", "members"]),
    ("items: 100000", "items: 0", &["x-limits", "items"]),
    ("perSecond: 4", "perSecond: 0.5", &["x-limits", "perSecond"]),
    (", atOnce: 4", "", &["x-limits", "atOnce"]),
    ("x-client-default: accountId", "x-client-default: account", &["accountId", "account"]),
];

#[test]
fn mistakes_in_the_file_of_another_vendor_are_told() -> Outcome {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().ok_or("the crate stands in the project")?;
    all_are_told(root, "rokt.yaml", &fs::read_to_string(root.join("spec/rokt.yaml"))?, VENDORS_MISTAKES)?;
    // What only another vendor may say, in a file of Bird's.
    let weather = fs::read_to_string(root.join("codegen/tests/new_area/weather.yaml"))?;
    let known: &[(&str, &str, &[&str])] = &[(
        "note: {type: [string, 'null'],",
        "note: {x-client-default: note, type: [string, 'null'],",
        &["UpdateStation.note", "x-client-default", "another vendor"],
    )];
    all_are_told(root, "weather.yaml", &weather, known)
}

#[test]
fn mistakes_are_told() -> Outcome {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().ok_or("the crate stands in the project")?;
    let weather = fs::read_to_string(root.join("codegen/tests/new_area/weather.yaml"))?;
    all_are_told(root, "weather.yaml", &weather, MISTAKES)
}

fn all_are_told(root: &Path, file: &str, text: &str, mistakes: &[(&str, &str, &[&str])]) -> Outcome {
    assert_eq!(generate(root, file, text)?, None);
    for (right, wrong, words) in mistakes {
        assert!(text.contains(right), "{file} has no {right}");
        let said = generate(root, file, &text.replacen(right, wrong, 1))?;
        let said = said.ok_or_else(|| format!("{wrong:?} in place of {right:?} was taken"))?;
        for word in *words {
            assert!(said.contains(word), "{wrong}: nothing of {word} in: {said}");
        }
    }
    Ok(())
}

/// What codegen says against the file; nothing when it takes it.
fn generate(root: &Path, file: &str, text: &str) -> Result<Option<String>, Box<dyn Error>> {
    let folder = tempfile::tempdir()?;
    let spec = folder.path().join("spec");
    fs::create_dir(&spec)?;
    for entry in fs::read_dir(root.join("spec"))? {
        let entry = entry?;
        if entry.file_type()?.is_file() {
            fs::copy(entry.path(), spec.join(entry.file_name()))?;
        }
    }
    fs::write(spec.join(file), text)?;
    // `check` reads everything and writes nothing: what lacks is told on the standard output.
    let output = Command::new(env!("CARGO_BIN_EXE_birdwire-codegen")).arg("check").current_dir(&folder).output()?;
    let said = String::from_utf8_lossy(&output.stderr).into_owned();
    Ok(Some(said).filter(|said| !said.is_empty()))
}
