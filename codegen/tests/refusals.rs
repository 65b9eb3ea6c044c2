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

#[test]
fn mistakes_are_told() -> Outcome {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().ok_or("the crate stands in the project")?;
    let weather = fs::read_to_string(root.join("codegen/tests/new_area/weather.yaml"))?;
    assert_eq!(generate(root, &weather)?, None);
    for (right, wrong, words) in MISTAKES {
        assert!(weather.contains(right), "weather.yaml has no {right}");
        let said = generate(root, &weather.replacen(right, wrong, 1))?.ok_or_else(|| format!("{wrong} was taken"))?;
        for word in *words {
            assert!(said.contains(word), "{wrong}: nothing of {word} in: {said}");
        }
    }
    Ok(())
}

/// What codegen says against the area; nothing when it takes it.
fn generate(root: &Path, weather: &str) -> Result<Option<String>, Box<dyn Error>> {
    let folder = tempfile::tempdir()?;
    let spec = folder.path().join("spec");
    fs::create_dir(&spec)?;
    for entry in fs::read_dir(root.join("spec"))? {
        let entry = entry?;
        if entry.file_type()?.is_file() {
            fs::copy(entry.path(), spec.join(entry.file_name()))?;
        }
    }
    fs::write(spec.join("weather.yaml"), weather)?;
    // `check` reads everything and writes nothing: what lacks is told on the standard output.
    let output = Command::new(env!("CARGO_BIN_EXE_birdwire-codegen")).arg("check").current_dir(&folder).output()?;
    let said = String::from_utf8_lossy(&output.stderr).into_owned();
    Ok(Some(said).filter(|said| !said.is_empty()))
}
