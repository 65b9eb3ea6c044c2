//! Other vendors (`x-client`): who they are, how one gets in, and what their operations may say.

use anyhow::{Context, Result, bail};
use serde_json::Value;

use crate::{
    build::{required_text, text, texts},
    load::Documents,
    model::*,
    names,
};

/// The hosts of Bird's own client.
const OWN_HOSTS: [&str; 2] = ["api", "media"];

/// The vendor whose file this is.
pub fn of_area<'a>(documents: &'a Documents, area: &str) -> Option<&'a str> {
    documents.0.get(area)?.get("x-client")?.as_str()
}

pub fn read(documents: &Documents) -> Result<Vec<Vendor>> {
    let mut vendors: Vec<Vendor> = Vec::new();
    for (area, document) in &documents.0 {
        let Some(client) = document.get("x-client") else { continue };
        let vendor = vendor(client, document).with_context(|| format!("{area}.yaml: x-client"))?;
        if vendors.iter().any(|known| known.name == vendor.name) {
            bail!("{area}.yaml: x-client: {} has a file already; a vendor is one file", vendor.name);
        }
        vendors.push(vendor);
    }
    Ok(vendors)
}

fn vendor(client: &Value, document: &Value) -> Result<Vendor> {
    let name = client.as_str().unwrap_or_default();
    if name.is_empty() || !name.bytes().all(|byte| byte.is_ascii_lowercase()) || names::rust_field(name) != name {
        bail!("{client} is no name of a client: one word of letters in lower case, which no language keeps for itself");
    }
    if OWN_HOSTS.contains(&name) {
        bail!("{name} is a host of Bird's");
    }
    let servers = document.get("servers").and_then(Value::as_array).map(Vec::as_slice).unwrap_or_default();
    let url = match servers {
        [server] => text(server, "url"),
        several => bail!("`servers` has exactly one entry, the vendor's host; here are {}", several.len()),
    };
    if !url.starts_with("https://") || url.ends_with('/') {
        bail!("`servers`: {url} starts with https:// and ends without a slash");
    }
    let schemes = document.pointer("/components/securitySchemes").and_then(Value::as_object);
    let schemes = schemes.context("`components/securitySchemes` is missing")?;
    let schemes: Result<Vec<Scheme>> =
        schemes.iter().map(|(name, written)| scheme(name, written).with_context(|| name.clone())).collect();
    let docs = document.pointer("/info").map(|info| text(info, "description")).unwrap_or_default();
    Ok(Vendor { name: name.to_owned(), docs, url, schemes: schemes? })
}

fn scheme(name: &str, written: &Value) -> Result<Scheme> {
    let said = |key: &str| text(written, key).to_ascii_lowercase();
    let kind = match (said("type").as_str(), said("scheme").as_str(), said("in").as_str(), said("name").as_str()) {
        ("http", "basic", "", "") => "basic",
        ("apikey", "", "header", "authorization") => "plain",
        _ => bail!("a scheme is `http` with `basic`, or `apiKey` in the header `Authorization`"),
    };
    Ok(Scheme { name: name.to_owned(), kind: kind.to_owned(), docs: required_text(written, "description")? })
}

pub fn build_split(limits: &Value) -> Result<Split> {
    let count = |key: &str| {
        let count = limits.get(key).and_then(Value::as_u64).and_then(|count| u32::try_from(count).ok());
        count.filter(|count| *count > 0).with_context(|| format!("`{key}` is a whole number above zero"))
    };
    let members = texts(limits, "members");
    if members.is_empty() {
        bail!("`members` names the lists that may be split");
    }
    Ok(Split { members, items: count("items")?, per_second: count("perSecond")?, at_once: count("atOnce")? })
}

/// A client has its own hosts, credentials and ids, and no other's.
pub fn check(api: &Api) -> Result<()> {
    for operation in &api.operations {
        check_operation(api, operation).with_context(|| operation.id.clone())?;
    }
    let of_a_vendor = |schema: &Schema| {
        let mut bodies = api.operations.iter().filter(|operation| operation.body.as_ref() == Some(&schema.name));
        bodies.all(|operation| operation.vendor.is_some()) && schema.in_request
    };
    for schema in api.schemas.values().filter(|schema| !of_a_vendor(schema)) {
        let Kind::Object(object) = &schema.kind else { continue };
        if let Some(member) = object.members.iter().find(|member| member.client_default) {
            bail!(
                "{}.{}: `x-client-default` on a property is for the bodies of another vendor",
                schema.name,
                member.wire
            );
        }
    }
    Ok(())
}

fn check_operation(api: &Api, operation: &Operation) -> Result<()> {
    match &operation.vendor {
        None if !OWN_HOSTS.contains(&operation.host.as_str()) => {
            bail!("x-host: {} is no host of Bird's ({})", operation.host, OWN_HOSTS.join(", "))
        }
        None => {}
        Some(name) => {
            if operation.host != *name {
                bail!("x-host: {} is not the host of {name}, whose file this is", operation.host);
            }
            let vendor = api.vendors.iter().find(|vendor| vendor.name == *name).context("x-client")?;
            let unknown = |auth: &&String| !vendor.schemes.iter().any(|scheme| scheme.name == **auth);
            if let Some(auth) = operation.auth.iter().find(unknown) {
                bail!("x-auth: {name} has no scheme {auth}");
            }
            if operation.auth.is_empty() {
                bail!("x-auth names none of the schemes of {name}");
            }
            if let Some(parameter) = operation.path_parameters.iter().find(|it| it.client_default.is_some()) {
                bail!("parameter {}: {name} has none of Bird's ids", parameter.wire);
            }
        }
    }
    let Some(split) = &operation.split else { return Ok(()) };
    let body = operation.body.as_deref().context("x-limits needs a body")?;
    let Kind::Object(object) = &api.schema(body).kind else { bail!("x-limits: {body} is no object") };
    for name in &split.members {
        let member = object.members.iter().find(|member| member.wire == *name);
        let member = member.with_context(|| format!("x-limits: {body} has no member {name}"))?;
        if !matches!(member.ty, Type::List(..)) {
            bail!("x-limits: {body}.{name} is no list");
        }
    }
    Ok(())
}
