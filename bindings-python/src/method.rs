//! A method of a resource: an operation, and how its Python arguments become the operation's.

use birdwire::{
    Client, Error,
    call::{Arguments, CallOptions, InputStyle},
    input,
    operation::{Method as HttpMethod, Operation},
};
use pyo3::{
    exceptions::PyTypeError,
    prelude::*,
    types::{PyDict, PyTuple},
};
use serde_json::{Map, Value};

use crate::{
    content::Content,
    error,
    given::{self, Problem},
    options::Options,
    outcome::{Answer, Outcome},
};

/// What codegen writes down for Python beside core's row.
pub struct Row {
    pub operation: &'static Operation,
    /// The names of the positional arguments.
    pub path: &'static [&'static str],
    pub answer: Answer,
}

/// A handle on an operation, looked up once for each method.
#[pyclass(frozen, module = "birdwire._native")]
pub struct Method {
    pub row: &'static Row,
    /// The method beside the operation's own, which asks until a job is done.
    pub waits: bool,
}

#[pymethods]
impl Method {
    #[new]
    #[pyo3(signature = (operation_id, /, *, waits = false))]
    fn new(operation_id: &str, waits: bool) -> PyResult<Self> {
        let row = crate::generated::row(operation_id);
        let row = row.ok_or_else(|| error::internal(&format!("there is no operation {operation_id}")))?;
        Ok(Self { row, waits })
    }

    /// How many positional arguments belong to the path.
    #[getter]
    fn places(&self) -> usize {
        self.row.path.len()
    }

    fn __repr__(&self) -> String {
        format!("<operation {}>", self.row.operation.name)
    }
}

/// A call that is ready to be made.
#[derive(Clone)]
pub struct Call {
    pub row: &'static Row,
    waits: bool,
    pub arguments: Arguments,
    content: Option<Content>,
    pub options: CallOptions,
}

impl Call {
    /// Sorts what a method was called with: path arguments, query, body and options.
    pub fn bind(
        method: &Method,
        client: &CallOptions,
        args: &Bound<'_, PyTuple>,
        kwargs: Option<&Bound<'_, PyDict>>,
    ) -> PyResult<Self> {
        let row = method.row;
        let operation = row.operation;
        let path = vec![None; row.path.len()];
        let mut sorted = Sorted { row, path, query: Map::new(), body: Map::new(), content: None, options: None };
        if args.len() > row.path.len() {
            let name = operation.name;
            let (most, given) = (row.path.len(), args.len());
            let message = format!("{name} takes {most} positional arguments, not {given}; members are given by name");
            return Err(PyTypeError::new_err(message));
        }
        for (index, value) in args.iter().enumerate() {
            sorted.path(index, &value)?;
        }
        for (name, value) in kwargs.into_iter().flatten() {
            sorted.keyword(name.cast()?.to_str()?, &value)?;
        }
        let options = match &sorted.options {
            Some(options) => options.over(client),
            None => client.clone(),
        };
        let arguments = Arguments {
            path: sorted.path.into_iter().map_while(|value| value).collect(),
            query: Value::Object(sorted.query),
            body: operation.body.map(|_| Value::Object(sorted.body)),
            input: InputStyle::Both,
        };
        Ok(Self { row, waits: method.waits, arguments, content: sorted.content, options })
    }

    /// Makes the call and decodes its answer, wherever it runs.
    pub async fn perform(self, client: Client) -> Result<Outcome, Error> {
        let operation = self.row.operation;
        if matches!(self.row.answer, Answer::Media) {
            let media = client.download(operation, self.arguments, &self.options).await?;
            return Ok(Outcome::Media(Box::new(media)));
        }
        let response = match self.content {
            Some(content) => content.send(&client, operation, self.arguments, &self.options).await?,
            None if self.waits => client.wait(operation, self.arguments, &self.options).await?,
            None => client.call(operation, self.arguments, &self.options).await?,
        };
        match self.row.answer {
            Answer::Json(decode) => decode(operation, response),
            _ => Ok(Outcome::Nothing),
        }
    }
}

struct Sorted {
    row: &'static Row,
    path: Vec<Option<String>>,
    query: Map<String, Value>,
    body: Map<String, Value>,
    content: Option<Content>,
    options: Option<Options>,
}

impl Sorted {
    fn path(&mut self, index: usize, value: &Bound<'_, PyAny>) -> PyResult<()> {
        let (py, name) = (value.py(), self.row.path[index]);
        let text = match given::argument(value) {
            Ok(Value::String(text)) => text,
            Ok(_) => return Err(error::raise(py, Error::input(format!("path.{name}"), "expected a text"))),
            Err(problem) => return Err(problem.raise(py, &format!("path.{name}"))),
        };
        if self.path[index].replace(text).is_some() {
            return Err(PyTypeError::new_err(format!("{} got {name} twice", self.row.operation.name)));
        }
        Ok(())
    }

    fn keyword(&mut self, name: &str, value: &Bound<'_, PyAny>) -> PyResult<()> {
        let operation = self.row.operation;
        if given::is_omitted(value) {
            return Ok(());
        }
        if let Some(index) = self.row.path.iter().position(|path| *path == name) {
            return self.path(index, value);
        }
        if let Ok(content) = value.cast_exact::<Content>() {
            self.content = Some(content.get().clone());
            return Ok(());
        }
        if name == "options" {
            self.options = if value.is_none() { None } else { Some(value.cast::<Options>()?.get().clone()) };
            return Ok(());
        }
        // Only an update can set something to null.
        if value.is_none() && operation.method != HttpMethod::Patch {
            return Ok(());
        }
        let in_query = input::find(operation.query, name, InputStyle::Both).is_some() || operation.body.is_none();
        let (members, root) = if in_query { (&mut self.query, "query") } else { (&mut self.body, "body") };
        let located = |problem: Problem| problem.raise(value.py(), &format!("{root}.{name}"));
        members.insert(name.to_owned(), given::argument(value).map_err(located)?);
        Ok(())
    }
}

/// The pairs of a query, in whatever way they are given.
pub fn pairs(query: Option<&Bound<'_, PyAny>>, root: &str) -> PyResult<Vec<(String, String)>> {
    let Some(query) = query else { return Ok(Vec::new()) };
    let py = query.py();
    let refuse =
        |name: &str| error::raise(py, Error::input(format!("{root}.{name}"), "expected a text, a number or a boolean"));
    let mut pairs = Vec::new();
    match given::argument(query).map_err(|problem| problem.raise(py, root))? {
        Value::Object(members) => {
            for (name, value) in members {
                let values = if let Value::Array(values) = value { values } else { vec![value] };
                for value in values {
                    if !value.is_null() {
                        let text = scalar(&value).ok_or_else(|| refuse(&name))?;
                        pairs.push((name.clone(), text));
                    }
                }
            }
        }
        Value::Array(items) => {
            for item in items {
                match item.as_array().map(Vec::as_slice) {
                    Some([Value::String(name), value]) => {
                        pairs.push((name.clone(), scalar(value).ok_or_else(|| refuse(name))?));
                    }
                    _ => return Err(error::raise(py, Error::input(root, "expected pairs of a name and a value"))),
                }
            }
        }
        _ => return Err(error::raise(py, Error::input(root, "expected a mapping or pairs"))),
    }
    Ok(pairs)
}

fn scalar(value: &Value) -> Option<String> {
    match value {
        Value::String(text) => Some(text.clone()),
        Value::Bool(_) | Value::Number(_) => Some(value.to_string()),
        _ => None,
    }
}
