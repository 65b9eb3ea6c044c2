//! Reads a rule as it was sent, and says what is wrong with it.

use std::sync::Arc;
use std::time::Duration;

use axum::http::{HeaderName, HeaderValue, Method, StatusCode};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde_json::{Map, Value, json};

use crate::errors::{ApiError, Details};
use crate::faults::kind::{Given, Kind, Strike, When};
use crate::faults::pattern::Pattern;
use crate::faults::rule::{Calls, Rule};
use crate::spec::documents::{Documents, Place};
use crate::spec::nearest::did_you_mean;
use crate::spec::rules::Registry;
use crate::spec::{Spec, SpecError};

const SCHEMA: &str = include_str!("schema.json");

/// The ways to give the body of an answer.
const BODIES: [&str; 3] = ["json", "text", "base64"];

/// The other members that say what an answer is.
const ANSWER: [&str; 4] = ["status", "headers", "gzip", "processed"];

type Members = Map<String, Value>;

pub fn rule(spec: &Spec, sent: Value) -> Result<Rule, ApiError> {
    check(&sent)?;
    let Value::Object(words) = sent else { return Err(ApiError::bad_request("The body is no object")) };
    let number = |name: &str| words.get(name).and_then(Value::as_u64);
    Ok(Rule {
        calls: calls(spec, &words)?,
        after: number("after").unwrap_or(0),
        times: number("times"),
        chance: words.get("chance").and_then(Value::as_f64).unwrap_or(1.0),
        strike: Strike { kind: kind(&words)?, delay: Duration::from_millis(number("delayMs").unwrap_or(0)) },
        words,
    })
}

/// Names, types and ranges.
fn check(sent: &Value) -> Result<(), ApiError> {
    let broken = |SpecError(text)| ApiError::internal(text);
    let schema: Value = serde_json::from_str(SCHEMA).map_err(|error| ApiError::internal(error.to_string()))?;
    let documents = Documents::new(json!({ "fault": schema })).map_err(broken)?;
    let rules = Registry::new(Arc::new(documents)).map_err(broken)?.rules(Place::root("fault"));
    let details = rules.check(sent, "")?;
    if details.is_empty() { Ok(()) } else { Err(ApiError::invalid(details)) }
}

fn calls(spec: &Spec, words: &Members) -> Result<Calls, ApiError> {
    let text = |name: &str| words.get(name).and_then(Value::as_str);
    if let Some(id) = text("operation") {
        let known = || spec.operations().iter().map(|operation| operation.id.as_str());
        if !known().any(|known| known == id) {
            let hint = did_you_mean(id, known());
            return Err(ApiError::invalid_field(".operation", format!("'{id}' is no operation of the spec{hint}")));
        }
    }
    let method = text("method").map(|name| Method::from_bytes(name.to_ascii_uppercase().as_bytes())).transpose();
    let headers = words.get("headers").and_then(Value::as_object).into_iter().flatten().map(|(name, value)| {
        let value = value.as_str().unwrap_or_default().to_owned();
        Ok((header_name(".headers", name)?, value))
    });
    Ok(Calls {
        operation: text("operation").map(str::to_owned),
        method: method.map_err(|_| ApiError::invalid_field(".method", "Is no HTTP method"))?,
        path: text("path").map(Pattern::new),
        headers: headers.collect::<Result<_, ApiError>>()?,
    })
}

fn kind(words: &Members) -> Result<Kind, ApiError> {
    let none = Members::new();
    let fault = words.get("fault").and_then(Value::as_object).unwrap_or(&none);
    let name = fault.get("kind").and_then(Value::as_str).unwrap_or_default();
    let (own, takes_answer): (&[&str], bool) = match name {
        "stall" | "cut" => (&["afterBytes"], true),
        "wrongLength" => (&["by"], true),
        "answer" | "invalidJson" | "invalidUtf8" | "endless" => (&[], true),
        "reset" => (&["when", "afterBytes"], true),
        "redirect" => (&["status", "headers", "to"], false),
        "gzipBomb" => (&["status", "headers", "megabytes"], false),
        _ => (&[], false),
    };
    let of_answer = |member: &str| ANSWER.contains(&member) || BODIES.contains(&member);
    let belongs = |member: &str| member == "kind" || own.contains(&member) || (takes_answer && of_answer(member));
    let foreign: Details = fault
        .keys()
        .filter(|member| !belongs(member))
        .map(|member| (format!(".fault.{member}"), vec![format!("A fault of the kind '{name}' has no '{member}'")]))
        .collect();
    if !foreign.is_empty() {
        return Err(ApiError::invalid(foreign));
    }
    let required = |member: &str| {
        let text = format!("A fault of the kind '{name}' needs '{member}'");
        fault.get(member).ok_or_else(|| ApiError::invalid_field(format!(".fault.{member}"), text))
    };
    let after_bytes = fault.get("afterBytes").and_then(Value::as_u64);
    let given = given(fault)?;
    Ok(match name {
        "answer" => Kind::Answer(given),
        "delay" => {
            if words.get("delayMs").and_then(Value::as_u64).unwrap_or(0) == 0 {
                return Err(ApiError::invalid_field(".delayMs", "A fault of the kind 'delay' needs 'delayMs'"));
            }
            Kind::Delay
        }
        "stall" => Kind::Stall(given, after_bytes),
        "cut" => Kind::Cut(given, after_bytes),
        "wrongLength" => Kind::WrongLength(given, required("by")?.as_i64().unwrap_or(1)),
        "invalidJson" => Kind::InvalidJson(given),
        "invalidUtf8" => Kind::InvalidUtf8(given),
        "reset" => {
            let when = match required("when")?.as_str().unwrap_or_default() {
                "beforeRequest" => When::BeforeRequest,
                "duringRequest" => When::DuringRequest(required("afterBytes")?.as_u64().unwrap_or(0)),
                "afterRequest" => When::AfterRequest,
                _ => When::DuringAnswer(after_bytes),
            };
            Kind::Reset(given, when)
        }
        "redirect" => Kind::Redirect(given, header_value(".fault.to", required("to")?.as_str().unwrap_or_default())?),
        "gzipBomb" => Kind::GzipBomb(given, fault.get("megabytes").and_then(Value::as_u64).unwrap_or(100)),
        "endless" => Kind::Endless(given),
        "expiredKey" => Kind::ExpiredKey,
        _ => Kind::Hang,
    })
}

fn given(fault: &Members) -> Result<Given, ApiError> {
    let status = fault.get("status").and_then(Value::as_u64).and_then(|status| u16::try_from(status).ok());
    let flag = |name: &str| fault.get(name).and_then(Value::as_bool);
    let mut headers = Vec::new();
    for (name, value) in fault.get("headers").and_then(Value::as_object).into_iter().flatten() {
        let values = value.as_array().map_or(std::slice::from_ref(value), Vec::as_slice);
        for value in values {
            let at = format!(".fault.headers.{name}");
            headers
                .push((header_name(".fault.headers", name)?, header_value(&at, value.as_str().unwrap_or_default())?));
        }
    }
    Ok(Given {
        status: status.and_then(|status| StatusCode::from_u16(status).ok()),
        headers,
        body: body(fault)?,
        gzip: flag("gzip").unwrap_or(false),
        processed: flag("processed"),
    })
}

fn body(fault: &Members) -> Result<Option<Vec<u8>>, ApiError> {
    let given: Vec<&str> = BODIES.into_iter().filter(|name| fault.contains_key(*name)).collect();
    let text = |name: &str| fault[name].as_str().unwrap_or_default();
    match given.as_slice() {
        [] => Ok(None),
        [name @ "json"] => Ok(Some(fault[*name].to_string().into_bytes())),
        [name @ "text"] => Ok(Some(text(name).as_bytes().to_vec())),
        [name] => {
            let bytes = STANDARD.decode(text(name));
            bytes.map(Some).map_err(|error| ApiError::invalid_field(".fault.base64", format!("Is not base64: {error}")))
        }
        _ => Err(ApiError::invalid_field(".fault", format!("Give only one of {}", BODIES.join(", ")))),
    }
}

fn header_name(at: &str, name: &str) -> Result<HeaderName, ApiError> {
    HeaderName::from_bytes(name.as_bytes())
        .map_err(|_| ApiError::invalid_field(format!("{at}.{name}"), format!("'{name}' is no name of a header")))
}

fn header_value(at: &str, value: &str) -> Result<HeaderValue, ApiError> {
    HeaderValue::from_str(value).map_err(|_| ApiError::invalid_field(at, "Cannot stand in a header"))
}
