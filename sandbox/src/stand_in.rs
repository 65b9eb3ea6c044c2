//! Operations for which the sandbox keeps no records: they answer with an example that fits the documents.

use axum::response::Response;
use serde_json::{Map, Value};

use crate::answers;
use crate::call::Call;
use crate::errors::ApiError;
use crate::spec::{Operation, SpecError};

/// The example, with what the request says put into it.
pub fn answer(operation: &Operation, call: Call<'_>) -> Result<Response, ApiError> {
    let success = &operation.success;
    let Some(example) = &success.example else { return Ok(answers::empty(success.status)) };
    let mut value = example.value().map_err(|SpecError(text)| ApiError::internal(text))?;
    if let Value::Object(members) = &mut value {
        // There is one page.
        if let Some(token) = &success.page_token {
            members.remove(token);
        }
        // Whoever waits for a job finds it done.
        if let Some((member, state)) = success.done.clone() {
            members.insert(member, state);
        }
        echo(operation, members, &call)?;
    }
    Ok(answers::json(success.status, &value))
}

/// Ids of the path and members of the body, where the answer has members of these names and they fit there.
fn echo(operation: &Operation, members: &mut Map<String, Value>, call: &Call<'_>) -> Result<(), ApiError> {
    let ids = operation.path_parameters.iter().map(|parameter| {
        let id = Value::from(call.path_parameter(&parameter.name));
        (parameter.name.clone(), id)
    });
    let body = call.body.as_ref().and_then(Value::as_object).cloned().unwrap_or_default();
    for (name, value) in ids.chain(body) {
        let Some(before) = members.get(&name).cloned() else { continue };
        members.insert(name.clone(), value);
        if let Some(rules) = operation.answers.get(operation.success.status.as_str())
            && !rules.check(&Value::Object(members.clone()), "")?.is_empty()
        {
            members.insert(name, before);
        }
    }
    Ok(())
}
