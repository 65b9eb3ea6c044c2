//! Whether an answer fits the schema that `spec/` documents for it. Tests hold the sandbox to it.

use serde_json::Value;

use crate::spec::{Spec, SpecError};

/// What is wrong with the JSON answer of an operation; empty when nothing is. A status that the spec does not document
/// for the operation is a fault as well.
pub fn answer_faults(operation: &str, status: u16, answer: &Value) -> Result<Vec<String>, String> {
    let spec = Spec::load().map_err(|SpecError(text)| text)?;
    let operation = spec
        .operations()
        .iter()
        .find(|known| known.id == operation)
        .ok_or_else(|| format!("no operation {operation} in the spec"))?;
    let Some(rules) = operation.answers.get(&status.to_string()) else {
        return Ok(vec![format!("{} documents no JSON answer with status {status}", operation.id)]);
    };
    let faults = rules.validator()?.iter_errors(answer);
    Ok(faults.map(|fault| format!("{}: {fault}", fault.instance_path())).collect())
}

/// What is wrong with the body of a delivered webhook; empty when nothing is.
pub fn webhook_faults(service: &str, event: &str, body: &Value) -> Result<Vec<String>, String> {
    let spec = Spec::load().map_err(|SpecError(text)| text)?;
    let event = spec.event(Some(service), event).ok_or_else(|| format!("no event {event} of {service} in the spec"))?;
    let faults = event.rules.validator()?.iter_errors(body);
    Ok(faults.map(|fault| format!("{}: {fault}", fault.instance_path())).collect())
}
