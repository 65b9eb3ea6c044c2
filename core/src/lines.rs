//! Lines of CSV as a body: where they come from, and the check of every one of them before anything is sent.

use std::{fmt, fs, io, marker::PhantomData, path::PathBuf};

use bytes::Bytes;
use http::{HeaderValue, header::CONTENT_TYPE};
use serde::Serialize;
use serde_json::{Map, Value};

use crate::{
    Client, Error, Response,
    call::{Arguments, CallOptions, Content, InputStyle, Kind},
    input,
    operation::Operation,
    runtime,
    schema::Object,
    typed::to_json,
};

const MARK: &str = "\u{feff}";

/// The lines of a CSV body, without a header line. `R` is the type of a row.
///
/// ```
/// use birdwire::{Csv, types::{AllowBlockRuleRow, AllowBlockType}};
/// let from_disk = Csv::<AllowBlockRuleRow>::path("rules.csv");
/// let as_it_is = Csv::<AllowBlockRuleRow>::text("test@example.com,allow\n");
/// let written_here = Csv::rows([AllowBlockRuleRow { value: "test@example.com".into(), r#type: AllowBlockType::Allow }]);
/// ```
pub struct Csv<R> {
    pub(crate) lines: Lines,
    row: PhantomData<fn(R)>,
}

impl<R> Csv<R> {
    fn new(lines: Lines) -> Self {
        Self { lines, row: PhantomData }
    }

    /// A file, read when the call is made. It goes out as it is.
    pub fn path(path: impl Into<PathBuf>) -> Self {
        Self::new(Lines::Path(path.into()))
    }

    /// Goes out as it is.
    pub fn text(text: impl Into<Bytes>) -> Self {
        Self::new(Lines::Text(text.into()))
    }
}

impl<R: Serialize> Csv<R> {
    /// Written with a comma between the columns, quotes where a value needs them, and a line feed after each row.
    pub fn rows(rows: impl IntoIterator<Item = R>) -> Self {
        Self::new(Lines::Rows(rows.into_iter().map(|row| to_json(&row)).collect()))
    }
}

impl<R: Serialize> From<Vec<R>> for Csv<R> {
    fn from(rows: Vec<R>) -> Self {
        Self::rows(rows)
    }
}

impl<R> fmt::Debug for Csv<R> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.lines.fmt(f)
    }
}

/// The same for a binding, which knows the type of a row only by its table.
#[derive(Clone)]
pub enum Lines {
    /// Read when the call is made, and sent as it is.
    Path(PathBuf),
    /// Sent as it is.
    Text(Bytes),
    /// A row is an object of columns by name, or a list of them in their order.
    Rows(Vec<Value>),
}

impl fmt::Debug for Lines {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // What stands in the lines is left out: people's addresses, as a rule.
        match self {
            Self::Path(path) => f.debug_tuple("Path").field(path).finish(),
            Self::Text(text) => f.debug_struct("Text").field("length", &text.len()).finish(),
            Self::Rows(rows) => f.debug_struct("Rows").field("count", &rows.len()).finish(),
        }
    }
}

impl Client {
    /// Makes a call whose body is CSV. Every line is checked against the row's table before anything is sent; a fault has
    /// a path such as `lines[3].type`, counted from 0.
    pub async fn send_lines(
        &self,
        operation: &'static Operation,
        mut arguments: Arguments,
        lines: Lines,
        options: &CallOptions,
    ) -> Result<Response, Error> {
        let located = |error: Error| error.with_operation(operation.name);
        let Some(row) = operation.csv else {
            return Err(located(Error::input("operation", "takes no lines")));
        };
        let style = arguments.input;
        let mut job = self.job(operation, &mut arguments, options, Kind::Whole).map_err(located)?;
        let body = runtime::blocking(move || match lines {
            Lines::Path(path) => checked(read(path)?, row),
            Lines::Text(text) => checked(text, row),
            Lines::Rows(rows) => written(rows, row, style),
        });
        job.content = Content::Whole(body.await.map_err(located)?);
        job.headers.insert(CONTENT_TYPE, HeaderValue::from_static("text/csv"));
        self.run(job).await.map(Response::from)
    }
}

fn read(path: PathBuf) -> Result<Bytes, Error> {
    let unreadable = |error: io::Error| {
        Error::input("lines", format!("cannot be read from {}: {error}", path.display())).with_source(error)
    };
    // A pipe would be waited for, and a directory has an error of its own in each system.
    if !fs::metadata(&path).map_err(unreadable)?.is_file() {
        return Err(Error::input("lines", format!("{} is no regular file", path.display())));
    }
    fs::read(&path).map(Bytes::from).map_err(unreadable)
}

/// Text that goes out as it is, when all of its lines are right.
fn checked(text: Bytes, row: &'static Object) -> Result<Bytes, Error> {
    // The reader would take a quote that is never closed for one that ends with the text, so another line follows,
    // which such a quote swallows.
    let ends = text.last().is_none_or(|last| matches!(last, b'\n' | b'\r'));
    let after: &[u8] = if ends { b"." } else { b"\n." };
    let end = (text.len() + after.len() - 1) as u64;
    let mut reader =
        csv::ReaderBuilder::new().has_headers(false).flexible(true).from_reader(io::Read::chain(&text[..], after));
    let mut record = csv::ByteRecord::new();
    let mut index = 0;
    loop {
        match rest(&text, reader.position().byte()).first() {
            None if index > 0 => break,
            None => return Err(no_rows()),
            // The reader would leave it out.
            Some(b'\n' | b'\r') => return Err(Error::input(line(index), "is blank")),
            Some(_) => {}
        }
        reader.read_byte_record(&mut record).map_err(|error| Error::input("lines", error.to_string()))?;
        if reader.position().byte() > end {
            return Err(Error::input(line(index), "opens a quote that is never closed"));
        }
        check_record(&record, row, index, text.starts_with(MARK.as_bytes()))?;
        index += 1;
    }
    Ok(text)
}

/// What is left of the text. Where lines end with two signs, the reader has stopped between them.
fn rest(text: &[u8], start: u64) -> &[u8] {
    let (before, rest) = text.split_at_checked(usize::try_from(start).unwrap_or(usize::MAX)).unwrap_or((text, &[]));
    if before.ends_with(b"\r") { rest.strip_prefix(b"\n").unwrap_or(rest) } else { rest }
}

fn check_record(record: &csv::ByteRecord, row: &'static Object, index: usize, marked: bool) -> Result<(), Error> {
    let columns = row.members;
    if record.len() != columns.len() {
        return Err(columns_wanted(row, index, record.len()));
    }
    let mut members = Map::new();
    for (number, (column, field)) in columns.iter().zip(record).enumerate() {
        let Ok(field) = std::str::from_utf8(field) else {
            return Err(Error::input(format!("{}.{}", line(index), column.wire), "is not valid UTF-8"));
        };
        // The reader takes the mark off that some editors write in front of everything. Sent it is all the same.
        let mark = if marked && (index, number) == (0, 0) { MARK } else { "" };
        members.insert(column.wire.to_owned(), Value::String(format!("{mark}{field}")));
    }
    input::check_line(&mut Value::Object(members), row, InputStyle::Wire, index)
}

/// Rows as text, when all of them are right.
fn written(rows: Vec<Value>, row: &'static Object, style: InputStyle) -> Result<Bytes, Error> {
    if rows.is_empty() {
        return Err(no_rows());
    }
    let mut writer = csv::WriterBuilder::new().terminator(csv::Terminator::Any(b'\n')).from_writer(Vec::new());
    for (index, given) in rows.into_iter().enumerate() {
        let mut given = match given {
            Value::Array(values) if values.len() != row.members.len() => {
                return Err(columns_wanted(row, index, values.len()));
            }
            Value::Array(values) => {
                let named = row.members.iter().zip(values).map(|(column, value)| (column.wire.to_owned(), value));
                Value::Object(named.collect())
            }
            other => other,
        };
        input::check_line(&mut given, row, style, index)?;
        for column in row.members {
            let field = match given.get(column.wire) {
                Some(Value::String(text)) => text,
                Some(Value::Null) | None => "",
                // A raw value may be anything.
                Some(_) => {
                    return Err(Error::input(format!("{}.{}", line(index), column.wire), "expected a text"));
                }
            };
            writer.write_field(field).map_err(unwritten)?;
        }
        writer.write_record(None::<&[u8]>).map_err(unwritten)?;
    }
    writer.into_inner().map(Bytes::from).map_err(|error| Error::input("lines", error.to_string()))
}

fn line(index: usize) -> String {
    format!("lines[{index}]")
}

fn columns_wanted(row: &Object, index: usize, given: usize) -> Error {
    let names: Vec<&str> = row.members.iter().map(|column| column.wire).collect();
    Error::input(line(index), format!("expected {} columns ({}), got {given}", names.len(), names.join(", ")))
}

fn no_rows() -> Error {
    Error::input("lines", "expected at least one line")
}

/// Memory does not refuse what is written to it.
fn unwritten(error: csv::Error) -> Error {
    Error::input("lines", format!("cannot be written: {error}")).with_source(error)
}
