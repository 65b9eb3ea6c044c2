//! Path and query parameters: from text to JSON values, then held against the spec.

use std::collections::BTreeMap;

use serde_json::{Map, Value};

use crate::errors::{ApiError, Details};
use crate::refuse;
use crate::spec::nearest::did_you_mean;
use crate::spec::{Operation, Parameter};

pub fn check_path(operation: &Operation, path: &BTreeMap<String, String>) -> Result<(), ApiError> {
    let mut details = Details::new();
    for parameter in &operation.path_parameters {
        if let Some(text) = path.get(&parameter.name) {
            let value = scalar(&parameter.types, text);
            details.append(&mut parameter.rules.check(&value, &parameter.name)?);
        }
    }
    if details.is_empty() {
        return Ok(());
    }
    Err(refuse::malformed(operation, details))
}

/// The query by name, typed. A name that the spec does not list is refused: a filter with a slip in its name would
/// otherwise pass for one that matches everything.
pub fn read_query(operation: &Operation, query: &str) -> Result<Map<String, Value>, ApiError> {
    let mut given: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for (name, text) in form_urlencoded::parse(query.as_bytes()) {
        given.entry(name.into_owned()).or_default().push(text.into_owned());
    }
    let (mut values, mut details) = (Map::new(), Details::new());
    for parameter in &operation.query_parameters {
        match given.remove(&parameter.name) {
            Some(texts) => match typed(parameter, &texts) {
                Some(value) => {
                    details.append(&mut parameter.rules.check(&value, &parameter.name)?);
                    values.insert(parameter.name.clone(), value);
                }
                None => note(&mut details, &parameter.name, "Must be given only once".to_owned()),
            },
            None if parameter.required => note(&mut details, &parameter.name, "Is required".to_owned()),
            None => {}
        }
    }
    for name in given.keys() {
        let known = operation.query_parameters.iter().map(|parameter| parameter.name.as_str());
        let hint = did_you_mean(name, known);
        note(&mut details, name, format!("Query parameter '{name}' is not known here{hint}"));
    }
    if details.is_empty() {
        return Ok(values);
    }
    Err(refuse::malformed(operation, details))
}

/// `None` when a single value was given several times.
fn typed(parameter: &Parameter, texts: &[String]) -> Option<Value> {
    let takes_list = parameter.types.iter().any(|name| name == "array");
    let takes_single = parameter.types.iter().any(|name| name != "array");
    match texts {
        [text] if takes_single || !takes_list => Some(scalar(&parameter.types, text)),
        texts if takes_list => Some(texts.iter().map(|text| scalar(&parameter.item_types, text)).collect()),
        _ => None,
    }
}

/// Text that is not of the wanted type stays text, and the schema says so.
fn scalar(types: &[String], text: &str) -> Value {
    let wants = |name: &str| types.iter().any(|wanted| wanted == name);
    let parsed = if wants("integer") {
        text.parse::<i64>().ok().map(Value::from)
    } else if wants("number") {
        text.parse::<f64>().ok().filter(|number| number.is_finite()).map(Value::from)
    } else if wants("boolean") {
        text.parse::<bool>().ok().map(Value::from)
    } else {
        None
    };
    parsed.unwrap_or_else(|| Value::from(text))
}

fn note(details: &mut Details, field: &str, text: String) {
    details.entry(field.to_owned()).or_default().push(text);
}
