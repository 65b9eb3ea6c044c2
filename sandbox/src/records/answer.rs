//! Answers operations about records.

use std::sync::Arc;

use axum::response::Response;
use serde_json::{Value, json};

use crate::answers;
use crate::call::Call;
use crate::errors::ApiError;
use crate::records::kind::Origin;
use crate::records::pages::Page;
use crate::records::shape::Deed;
use crate::records::spot::{self, Spot};
use crate::records::stop::settle;
use crate::records::work::{Done, Guard, Work};
use crate::spec::Operation;
use crate::stand_in;
use crate::store::Database;
use crate::webhooks;

/// What no record is kept of is answered with an example.
pub async fn answer(operation: &Operation, call: Call<'_>) -> Result<Response, ApiError> {
    answer_if(operation, call, |_, _, _, _| Ok(None)).await
}

/// The same, for what only a rule of its own lets pass.
pub async fn answer_if(operation: &Operation, call: Call<'_>, guard: Guard) -> Result<Response, ApiError> {
    check_parents(operation, &call).await?;
    let Some((kind, deed)) = operation.shape.as_ref().and_then(|shape| Some((shape.kind.clone()?, shape.deed.clone())))
    else {
        return stand_in::answer(operation, call);
    };
    let only_read = matches!(deed, Deed::Read | Deed::List);
    let work = Work {
        spot: Spot::new(&kind, &spot::ids(operation, &call)),
        kind: Arc::clone(&kind),
        deed,
        query: call.query,
        request: call.body.as_ref().and_then(Value::as_object).cloned().unwrap_or_default(),
        paged: operation.success.page_token.is_some(),
        now: call.app.clock.now(),
        fresh: call.app.chance.uuid().to_string(),
        guard,
    };
    let carry_out = move |database: &mut Database| {
        let done = settle(work.carry_out(&database.connection))?;
        if !only_read {
            // A subscription may have been among what changed.
            webhooks::subscriptions_changed(database)?;
        }
        Ok(done)
    };
    let success = &operation.success;
    let value = match call.app.store.run(carry_out).await?? {
        Done::Missing if kind.origin == Origin::Single && !operation.documents_status("404") => {
            return Err(ApiError::unauthorized("What this login belonged to was deleted"));
        }
        Done::Missing => return Err(ApiError::not_found(&kind.noun())),
        _ if success.example.is_none() => return Ok(answers::empty(success.status)),
        Done::Record(record) => Value::Object(record),
        Done::Page(page) => listed(operation, page),
    };
    Ok(answers::json(success.status, &value))
}

/// 404 when the path leads through a record that is not there.
pub async fn check_parents(operation: &Operation, call: &Call<'_>) -> Result<(), ApiError> {
    let Some(shape) = operation.shape.as_ref().filter(|shape| !shape.parents.is_empty()) else { return Ok(()) };
    let (parents, ids, now) = (shape.parents.clone(), spot::ids(operation, call), call.app.clock.now());
    let missing = move |database: &mut Database| {
        for kind in &parents {
            let held = settle(Spot::new(kind, &ids).held(&database.connection, kind, now))?;
            if !matches!(held, Ok(Some(_))) {
                return Ok(held.map(|_| Some(kind.noun())));
            }
        }
        Ok(Ok(None))
    };
    match call.app.store.run(missing).await?? {
        Some(noun) => Err(ApiError::not_found(&noun)),
        None => Ok(()),
    }
}

fn listed(operation: &Operation, page: Page) -> Value {
    let results: Vec<Value> = page.records.into_iter().map(Value::Object).collect();
    let success = &operation.success;
    let Some(items) = success.items.as_deref().filter(|items| !items.is_empty()) else { return json!(results) };
    let mut list = json!({ items: results });
    if let (Some(name), Some(token)) = (&success.page_token, page.next_token) {
        list[name] = json!(token);
    }
    list
}
