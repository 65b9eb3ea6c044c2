//! Lines of CSV: every one is checked before anything is sent, and right ones leave byte for byte as they should.
#![allow(clippy::unwrap_used, clippy::expect_used)]

mod support;

use std::{env, fs};

use birdwire::{
    CallOptions, Client, Delivery, Error, ErrorKind, Lines, Response,
    call::{Arguments, InputStyle},
    input::raw,
    operation::{Method, Operation, Retry},
    runtime,
    schema::{Enum, Member, Object, Pattern, Schema, Text},
};
use serde_json::{Value, json};
use support::{Server, operation};

static KINDS: Enum = Enum { name: "Kind", values: &["allow", "reject"] };
static ONE_LINE: Pattern = Pattern::new("^[^\\r\\n\u{feff}]+$");
static ROW: Object = Object {
    name: "Row",
    members: &[
        Member {
            wire: "mailAddress",
            snake: "mail_address",
            required: true,
            nullable: false,
            schema: Schema::Text(Text { minimum: Some(1), pattern: Some(&ONE_LINE), ..Text::ANY }),
        },
        Member { wire: "kind", snake: "kind", required: true, nullable: false, schema: Schema::Enum(&KINDS) },
        Member { wire: "note", snake: "note", required: false, nullable: true, schema: Schema::Text(Text::ANY) },
    ],
    rules: &[],
};
static BULK: Operation = Operation { csv: Some(&ROW), ..operation("things.bulk", Method::Post, Retry::Unsafe) };

fn send(client: &Client, lines: Lines, input: InputStyle) -> Result<Response, Error> {
    let arguments = Arguments { path: vec!["c1".into()], input, ..Arguments::default() };
    runtime::block_on(client.send_lines(&BULK, arguments, lines, &CallOptions::default()))
}

/// What leaves, or where the input is wrong.
fn outcome(lines: Lines, input: InputStyle) -> Result<String, String> {
    let server = Server::new([]);
    match send(&server.client(), lines, input) {
        Ok(_) => {
            let seen = server.seen().remove(0);
            assert_eq!(seen.header("content-type"), Some("text/csv"));
            Ok(String::from_utf8(seen.body).unwrap())
        }
        Err(error) => {
            assert_eq!((error.kind(), error.delivery()), (ErrorKind::Input, Delivery::NeverSent), "{error}");
            assert_eq!((error.operation(), server.count()), (Some("things.bulk"), 0));
            Err(format!("{}: {}", error.path().unwrap(), error.message()))
        }
    }
}

fn text(text: &str) -> Result<String, String> {
    outcome(Lines::Text(text.as_bytes().to_vec().into()), InputStyle::Typed)
}

fn rows(rows: Value) -> Result<String, String> {
    outcome(Lines::Rows(rows.as_array().unwrap().clone()), InputStyle::Both)
}

#[test]
fn right_text_leaves_as_it_is() {
    for right in [
        "a,allow,",
        "a,allow,\n",
        "a,allow,\r\nb,reject,x\r\n",
        "a,allow,\rb,reject,\r",
        "\"a,b\",\"allow\",\"he said \"\"no\"\"\"\n",
        "a,allow,\"two\nlines\"\nb,allow,\"\r\n\"",
        "ü☺,allow,.\n",
        ".,allow,\n",
    ] {
        assert_eq!(text(right).as_deref(), Ok(right));
    }
}

#[test]
fn wrong_text_is_told_by_line_and_column() {
    for (wrong, path) in [
        ("", "lines"),
        ("\n", "lines[0]"),
        ("\na,allow,", "lines[0]"),
        ("a,allow,\n\nb,allow,", "lines[1]"),
        ("a,allow,\r\n\r\nb,allow,", "lines[1]"),
        ("a,allow,\r\rb,allow,", "lines[1]"),
        ("a,allow,\n\n", "lines[1]"),
        ("a,allow,\r\n\r\n", "lines[1]"),
        ("a,allow,\n \n", "lines[1]"),
        ("a,allow", "lines[0]"),
        ("a,allow,,\n", "lines[0]"),
        ("a;allow;\n", "lines[0]"),
        ("a,allow,\n\"b,allow,\n", "lines[1]"),
        ("a,allow,\nb,allow,\"", "lines[1]"),
        ("a,allow,\nb,allow,\"\n", "lines[1]"),
        (",allow,\n", "lines[0].mailAddress"),
        ("a,allow,\nb,alow,\nc,,,,\n", "lines[1].kind"),
        ("a, allow,\n", "lines[0].kind"),
        ("a,Allow,\n", "lines[0].kind"),
        ("\u{feff}a,allow,\n", "lines[0].mailAddress"),
        ("\u{feff}\"a\",allow,\n", "lines[0].mailAddress"),
        ("\"a\nb\",allow,\n", "lines[0].mailAddress"),
    ] {
        let problem = text(wrong).unwrap_err();
        assert_eq!(problem.split_once(": ").unwrap().0, path, "{wrong:?}: {problem}");
    }
    assert!(text("a,alow,").unwrap_err().contains("did you mean \"allow\"?"));
    assert!(text("a,allow").unwrap_err().contains("3 columns (mailAddress, kind, note), got 2"));
    assert!(text("a,allow,\"").unwrap_err().contains("never closed"));
    let latin = Lines::Text(b"a,allow,\xfc\n".to_vec().into());
    assert_eq!(outcome(latin, InputStyle::Typed).unwrap_err(), "lines[0].note: is not valid UTF-8");
}

#[test]
fn rows_are_written_with_quotes_where_they_need_them() {
    let written = rows(json!([
        {"mailAddress": "a@example.com", "kind": "allow"},
        {"kind": "reject", "mail_address": "Doe, \"Jane\"", "note": null},
        ["b", "allow", "two\nlines"],
        ["b", "allow", null],
        {"mailAddress": " c ", "kind": raw(json!("block")), "note": "ü"},
    ]));
    let right = "a@example.com,allow,\n\"Doe, \"\"Jane\"\"\",reject,\nb,allow,\"two\nlines\"\nb,allow,\n c ,block,ü\n";
    assert_eq!(written.as_deref(), Ok(right));
}

#[test]
fn wrong_rows_are_told_by_line_and_column() {
    let right = json!({"mailAddress": "a", "kind": "allow"});
    for (wrong, path) in [
        (json!({"mailAddress": "a"}), "lines[1].kind"),
        (json!({"mailAddress": 1, "kind": "allow"}), "lines[1].mailAddress"),
        (json!({"mailAddress": "a", "kind": "alow"}), "lines[1].kind"),
        (json!({"mailAddress": "a\nb", "kind": "allow"}), "lines[1].mailAddress"),
        (json!({"mailAddress": "a", "kind": "allow", "mail": "b"}), "lines[1].mail"),
        (json!({"mailAddress": "a", "kind": raw(json!(1))}), "lines[1].kind"),
        (json!(["a", "allow"]), "lines[1]"),
        (json!(["a", "alow", ""]), "lines[1].kind"),
        (json!("a,allow,"), "lines[1]"),
    ] {
        let problem = rows(json!([right, wrong])).unwrap_err();
        assert_eq!(problem.split_once(": ").unwrap().0, path, "{problem}");
    }
    assert!(rows(json!([])).unwrap_err().starts_with("lines: "));
    // A language with types of ours has written an unknown kind on purpose.
    let unknown = vec![json!({"mailAddress": "a", "kind": "block"})];
    assert_eq!(outcome(Lines::Rows(unknown), InputStyle::Typed).as_deref(), Ok("a,block,\n"));
}

#[test]
fn a_file_is_read_and_checked_alike() {
    let path = env::temp_dir().join(format!("birdwire-lines-{}.csv", std::process::id()));
    fs::write(&path, "a,allow,\r\n").unwrap();
    let file = || outcome(Lines::Path(path.clone()), InputStyle::Wire);
    assert_eq!(file().as_deref(), Ok("a,allow,\r\n"));
    fs::write(&path, "a,allow,\nb,c,").unwrap();
    assert!(file().unwrap_err().starts_with("lines[1].kind: "));
    fs::remove_file(&path).unwrap();
    let missing = file().unwrap_err();
    assert!(missing.starts_with("lines: cannot be read from ") && missing.contains("birdwire-lines"), "{missing}");
    let folder = outcome(Lines::Path(env::temp_dir()), InputStyle::Wire).unwrap_err();
    assert!(folder.contains("is no regular file"), "{folder}");
}

#[test]
fn the_path_is_checked_before_the_lines() {
    let (client, options) = (Server::new([]).client(), CallOptions::default());
    let call = client.send_lines(&BULK, Arguments::default(), Lines::Rows(vec![]), &options);
    assert_eq!(runtime::block_on(call).unwrap_err().path(), Some("path"));
}

#[test]
fn nobody_reads_the_lines_of_others_in_a_log() {
    let secret = "jane@example.com";
    let lines = [Lines::Text(secret.into()), Lines::Rows(vec![json!([secret, "allow", ""])])];
    assert!(!format!("{lines:?}").contains("jane"), "{lines:?}");
}
