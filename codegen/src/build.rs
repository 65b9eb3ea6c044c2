//! Turns the documents into the model, and refuses what the closed subset of `docs/spec.md` does not have.

use anyhow::{Context, Result, anyhow, bail};
use serde_json::Value;

use crate::load::reference_name;
use crate::{bodies, builders, events, facts, load::Documents, model::*, names, operations, second, usage, vendors};

pub fn build(documents: &Documents) -> Result<Api> {
    let mut api = Api { vendors: vendors::read(documents)?, ..Api::default() };
    for (area, document) in &documents.0 {
        let Some(schemas) = document.pointer("/components/schemas").and_then(Value::as_object) else { continue };
        for (name, schema) in schemas {
            let built = named_schema(area, name, schema).with_context(|| format!("{area}.yaml: schema {name}"))?;
            if let Some(twin) = api.schemas.insert(name.clone(), built) {
                bail!("{name} stands in both {}.yaml and {area}.yaml; type names are one namespace", twin.area);
            }
        }
    }
    name_flat_variants(documents, &mut api)?;
    for (area, document) in &documents.0 {
        let Some(paths) = document.get("paths").and_then(Value::as_object) else { continue };
        for (path, item) in paths {
            for method in ["get", "post", "put", "patch", "delete"] {
                let Some(operation) = item.get(method) else { continue };
                let (operation, query) = operations::build(documents, area, path, item, method, operation)
                    .with_context(|| format!("{area}.yaml: {} {path}", method.to_uppercase()))?;
                if let Some(query) = query
                    && let Some(twin) = api.schemas.insert(query.name.clone(), query)
                {
                    bail!("{}: the name of the query of {} is taken", twin.name, operation.id);
                }
                api.operations.push(operation);
            }
        }
    }
    events::read(documents, &mut api)?;
    api.tables = facts::tables(documents)?;
    bodies::settle(documents, &mut api)?;
    usage::mark(&mut api)?;
    second::check(&api)?;
    vendors::check(&api)?;
    facts::check(&api)?;
    usage::forget_requests(&mut api);
    builders::resolve(documents, &mut api)?;
    names::check(&api)?;
    Ok(api)
}

/// The tag of a flat variant stands in the schema that it refers to, as the one property with a `const`.
fn name_flat_variants(documents: &Documents, api: &mut Api) -> Result<()> {
    for schema in api.schemas.values_mut() {
        let Kind::Union(union) = &mut schema.kind else { continue };
        if union.keyed {
            continue;
        }
        for variant in &mut union.variants {
            let pointer = format!("/components/schemas/{}/properties", variant.payload);
            let properties =
                documents.0.values().find_map(|document| document.pointer(&pointer)).and_then(Value::as_object);
            let tag = properties.and_then(|all| all.values().find_map(|property| property.get("const")));
            let tag = tag.and_then(Value::as_str);
            variant.tag =
                tag.with_context(|| format!("{}: {} has no `const`", schema.name, variant.payload))?.to_owned();
        }
    }
    Ok(())
}

pub fn text(value: &Value, key: &str) -> String {
    value.get(key).and_then(Value::as_str).unwrap_or_default().trim().to_owned()
}

pub fn required_text(value: &Value, key: &str) -> Result<String> {
    let found = text(value, key);
    if found.is_empty() { Err(anyhow!("`{key}` is missing")) } else { Ok(found) }
}

pub fn texts(value: &Value, key: &str) -> Vec<String> {
    let list = value.get(key).and_then(Value::as_array).map(Vec::as_slice).unwrap_or_default();
    list.iter().filter_map(Value::as_str).map(str::to_owned).collect()
}

fn named_schema(area: &str, name: &str, schema: &Value) -> Result<Schema> {
    let kind = if let Some(union) = schema.get("x-union").and_then(Value::as_str) {
        Kind::Union(build_union(union, schema)?)
    } else if schema.get("enum").is_some() {
        Kind::Enum(build_enum(schema)?)
    } else if schema.get("properties").is_some() {
        Kind::Object(build_object(schema)?)
    } else if text(schema, "type") == "array" {
        Kind::Object(build_bare_list(schema)?)
    } else {
        bail!("a named schema is an object with properties, an enum or a union; write other kinds where they are used");
    };
    Ok(Schema {
        name: name.to_owned(),
        area: area.to_owned(),
        docs: text(schema, "description"),
        in_request: false,
        in_answer: false,
        is_root: false,
        has_response: false,
        is_patch: false,
        page: None,
        builders: Vec::new(),
        kind,
    })
}

fn build_enum(schema: &Value) -> Result<Enum> {
    let descriptions = schema.get("x-enum-descriptions");
    let values = texts(schema, "enum")
        .into_iter()
        .map(|wire| {
            let docs = descriptions.map(|all| text(all, &wire)).unwrap_or_default();
            EnumValue { wire, docs }
        })
        .collect();
    Ok(Enum { values })
}

fn build_object(schema: &Value) -> Result<Object> {
    let required = texts(schema, "required");
    let properties = schema.get("properties").and_then(Value::as_object).context("`properties`")?;
    let mut members = Vec::new();
    for (wire, property) in properties {
        if property.get("const").is_some() {
            continue; // the `type` of a flat union's variant: the union writes it
        }
        if bodies::is_binary(property) {
            continue; // a file of a form: the method takes it
        }
        let (ty, nullable, inner) = build_type(property).with_context(|| format!("property {wire}"))?;
        let client_default = match text(property, "x-client-default") {
            name if name.is_empty() => false,
            name if name == *wire => true,
            name => bail!("property {wire}: `x-client-default: {name}`: the client calls it as the property is called"),
        };
        members.push(Member {
            wire: wire.clone(),
            snake: names::snake(wire),
            camel: names::camel(wire),
            docs: text(property, "description"),
            required: required.contains(wire) && !client_default,
            needed: required.contains(wire),
            client_default,
            private: property.get("x-private").and_then(Value::as_bool).unwrap_or(false),
            nullable,
            change: false,
            limits: build_limits(inner),
            default: default(property),
            also: Some(text(property, "x-also")).filter(|also| !also.is_empty()),
            ty,
        });
    }
    check_spellings(&members)?;
    Ok(Object { members, rules: build_rules(schema), required_in_answer: texts(schema, "x-required-in-answer") })
}

/// An answer that is a list by itself: the page of a list whose items have no name.
fn build_bare_list(schema: &Value) -> Result<Object> {
    let (ty, nullable, inner) = build_type(schema)?;
    let items = Member {
        wire: WHOLE_ANSWER.to_owned(),
        snake: String::new(),
        camel: String::new(),
        docs: String::new(),
        required: false,
        needed: false,
        client_default: false,
        private: false,
        nullable,
        change: false,
        limits: build_limits(inner),
        default: None,
        also: None,
        ty,
    };
    Ok(Object { members: vec![items], rules: Vec::new(), required_in_answer: Vec::new() })
}

/// What the API assumes, in words for a doc comment.
pub fn default(schema: &Value) -> Option<String> {
    schema.get("default").map(|value| value.as_str().map_or_else(|| value.to_string(), str::to_owned))
}

/// An answer must not be readable in two ways.
fn check_spellings(members: &[Member]) -> Result<()> {
    for member in members {
        let Some(also) = &member.also else { continue };
        let taken = |other: &Member| other.wire == *also || !std::ptr::eq(other, member) && other.also == member.also;
        if members.iter().any(taken) {
            bail!("property {}: `x-also: {also}` is the name of another property, or its own", member.wire);
        }
    }
    Ok(())
}

fn build_rules(schema: &Value) -> Vec<Rule> {
    let groups = |key: &str| -> Vec<String> {
        let list = schema.get(key).and_then(Value::as_array).map(Vec::as_slice).unwrap_or_default();
        list.iter().flat_map(|entry| texts(entry, "required")).collect()
    };
    let (any, one) = (groups("anyOf"), groups("oneOf"));
    let mut rules = Vec::new();
    if !any.is_empty() {
        rules.push(Rule::AtLeastOneOf(any));
    }
    if !one.is_empty() {
        rules.push(Rule::ExactlyOneOf(one));
    }
    rules
}

fn build_union(kind: &str, schema: &Value) -> Result<Union> {
    let keyed = match kind {
        "keyed" => true,
        "flat" => false,
        other => bail!("x-union: {other} is neither keyed nor flat"),
    };
    let entries = schema.get("oneOf").and_then(Value::as_array).context("a union has `oneOf`")?;
    let mut variants = Vec::new();
    for entry in entries {
        variants.push(if keyed { keyed_variant(entry)? } else { flat_variant(entry)? });
    }
    for (index, variant) in variants.iter().enumerate() {
        let mut others = variants[..index].iter();
        if keyed && others.any(|other| other.member == variant.member && other.payload != variant.payload) {
            bail!("two kinds hold {}, so it is of one type in both", variant.member);
        }
    }
    Ok(Union { keyed, variants })
}

fn keyed_variant(entry: &Value) -> Result<Variant> {
    let properties = entry.get("properties").and_then(Value::as_object).context("a keyed variant has `properties`")?;
    let tag =
        properties.get("type").and_then(|ty| ty.get("const")).and_then(Value::as_str).context("`type: {const: …}`")?;
    let others: Vec<_> = properties.iter().filter(|(name, _)| *name != "type").collect();
    let [(member, payload)] = others.as_slice() else {
        bail!("the variant {tag} has `type` and one member with its payload, this one has {}", others.len());
    };
    let (ty, nullable, _) = build_type(payload)?;
    let Type::Named(name) = ty else { bail!("the payload of {tag} is a named schema") };
    let optional = nullable || !texts(entry, "required").contains(member);
    let docs = text(entry, "description");
    Ok(Variant { tag: tag.to_owned(), member: member.to_string(), payload: name, optional, docs })
}

fn flat_variant(entry: &Value) -> Result<Variant> {
    let payload = reference_name(entry).context("a flat variant is a $ref")?.to_owned();
    Ok(Variant { tag: String::new(), member: String::new(), payload, optional: false, docs: String::new() })
}

/// The type, whether null is allowed, and the schema that carries the limits.
pub fn build_type(value: &Value) -> Result<(Type, bool, &Value)> {
    if let Some(name) = reference_name(value) {
        return Ok((Type::Named(name.to_owned()), false, value));
    }
    if let Some(choices) = value.get("oneOf").and_then(Value::as_array) {
        let (nulls, others): (Vec<&Value>, Vec<&Value>) =
            choices.iter().partition(|choice| choice.get("type").and_then(Value::as_str) == Some("null"));
        let ([_], [other]) = (nulls.as_slice(), others.as_slice()) else {
            bail!("`oneOf` in a property only says that a $ref may be null; other choices are a named union");
        };
        let (ty, _, inner) = build_type(other)?;
        return Ok((ty, true, inner));
    }
    if value.get("enum").is_some() || value.get("properties").is_some() {
        bail!("enums and objects with properties are named schemas in components/schemas");
    }
    let (kind, nullable) = match value.get("type") {
        None => return Ok((Type::Json { object: false }, true, value)),
        Some(Value::String(kind)) => (kind.as_str(), false),
        Some(Value::Array(kinds)) => {
            let kind =
                kinds.iter().filter_map(Value::as_str).find(|kind| *kind != "null").context("`type` is only null")?;
            (kind, kinds.iter().any(|kind| kind == "null"))
        }
        Some(_) => bail!("`type` is a text or a list of texts"),
    };
    let ty = match kind {
        "string" => match value.get("format").and_then(Value::as_str) {
            None => Type::String,
            Some("uuid") => Type::Uuid,
            Some("uri") => Type::Uri,
            Some("date-time") => Type::DateTime,
            Some(other) => bail!("format {other} is not known to codegen"),
        },
        "integer" => Type::Integer,
        "number" => Type::Number,
        "boolean" => Type::Boolean,
        "array" => {
            let (item, _, inner) = build_type(value.get("items").context("an array has `items`")?)?;
            Type::List(Box::new(item), build_limits(inner))
        }
        "object" => match value.get("additionalProperties") {
            Some(Value::Object(_)) => Type::Map(Box::new(build_type(&value["additionalProperties"])?.0)),
            Some(Value::Bool(true)) => Type::Json { object: true },
            _ => bail!("an object here is a map or free; one with properties is a named schema"),
        },
        other => bail!("type {other} is not known to codegen"),
    };
    Ok((ty, nullable, value))
}

pub fn build_limits(value: &Value) -> Limits {
    let whole = |key: &str| value.get(key).and_then(Value::as_u64);
    let number = |key: &str| value.get(key).and_then(Value::as_f64);
    Limits {
        minimum: number("minimum"),
        maximum: number("maximum"),
        min_length: whole("minLength"),
        max_length: whole("maxLength"),
        min_items: whole("minItems"),
        max_items: whole("maxItems"),
        pattern: value.get("pattern").and_then(Value::as_str).map(str::to_owned),
    }
}
