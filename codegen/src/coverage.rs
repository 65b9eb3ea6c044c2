//! `docs/coverage.md`: every operation, what it is called in each language, and where its facts come from.

use std::fmt::Write;

use anyhow::Result;

use crate::{
    docs, kotlin,
    model::*,
    names::{self, rust_field, snake},
    output::Output,
    python,
    rust::tree_of,
    swift,
};

const HEAD: &str = "\
# Coverage

Every operation of `spec/`, by its place in the resource tree. `bird` is a client, and so is one that is called after another vendor. Codegen writes this page: edit `spec/` and run
`make generate`.

Credentials: `accessKey` is an access key of an organization, `user` the token of a login; another vendor has its own.
How sure: *seen* stands in the API's documents; of *partly seen* they show a part, and the rest follows its siblings (see
[api-notes.md](api-notes.md)); *third party* is reported by others.

";

const WEBHOOKS: &str = "\
## Webhooks

What Bird posts to your server. `birdwire.webhooks` verifies it and gives a `WebhookEvent`: its kind is the case in Rust and Swift
(`WebhookEvent::Message`), the member `kind` in Node, the class in Python and Kotlin (`MessageWebhook`), and its payload is of the type named here.
`*.inbound` stands for every name that ends so and has no row of its own. When the payload of an event that was *seen* does not fit its type,
reading it is an error; when it was not, the event is `unknown`, as every event without a row is.

| service | event | when | kind | payload | how sure |
|---|---|---|---|---|---|
";

pub fn emit(api: &Api, output: &mut Output) -> Result<()> {
    let mut text = HEAD.to_owned();
    let resources =
        api.operations.iter().map(|operation| &operation.resource[0]).collect::<std::collections::BTreeSet<_>>();
    writeln!(text, "{} operations under {} resources.\n", api.operations.len(), resources.len())?;
    let vendors = api.vendors.iter().map(|vendor| Some(vendor.name.as_str()));
    for vendor in [None].into_iter().chain(vendors) {
        client(&mut text, api, vendor)?;
    }
    webhooks(&mut text, api)?;
    output.add("docs/coverage.md", text.trim_end().to_owned() + "\n");
    Ok(())
}

/// The operations of one client, which is called `bird` or after its vendor.
fn client(text: &mut String, api: &Api, vendor: Option<&str>) -> Result<()> {
    for (path, (operations, _)) in tree_of(api, vendor) {
        if operations.is_empty() {
            continue;
        }
        let vendor = vendor.map(|name| format!("{name}: ")).unwrap_or_default();
        writeln!(text, "## {vendor}{}\n", path.join("."))?;
        text.push_str("| request | page | Python | Node | Swift | Kotlin | Rust | credentials | how sure |\n");
        text.push_str("|---|---|---|---|---|---|---|---|---|\n");
        for operation in operations {
            let request = format!("`{} {}`", operation.method, operation.path);
            row(text, operation, &operation.method_name, request)?;
            if let Some(upload) = &operation.upload {
                row(text, operation, &upload.method_name, "the same, then the file".to_owned())?;
            }
            if let Some(wait) = &operation.wait {
                let until = format!("the same, until `{}` is {}", wait.member, docs::either(&wait.until));
                row(text, operation, &wait.method_name, until)?;
            }
        }
        text.push('\n');
    }
    Ok(())
}

/// What is posted to a user's server, and how sure that is.
fn webhooks(out: &mut String, api: &Api) -> Result<()> {
    if api.events.is_empty() {
        return Ok(());
    }
    out.push_str(WEBHOOKS);
    for event in &api.events {
        let case = api.event_cases.iter().find(|case| case.name == event.case);
        let payload = case.map(|case| case.payload.as_str()).unwrap_or_default();
        writeln!(
            out,
            "| {} | `{}` | {} | `{}` | `{payload}` | {} |",
            event.service,
            event.name,
            event.summary,
            event.case,
            event.sure.replace('_', " ")
        )?;
    }
    Ok(())
}

fn row(out: &mut String, operation: &Operation, method: &str, request: String) -> Result<()> {
    let page = match (operation.source_page.as_str(), operation.source_url.as_str()) {
        (page, "") => page.to_owned(),
        (page, url) => format!("[{page}]({url})"),
    };
    let client = operation.vendor.as_deref().unwrap_or("bird");
    let spelt = |word: &dyn Fn(&str) -> String, call: &str| {
        let parts: Vec<String> = operation.resource.iter().map(|part| word(part) + call).collect();
        format!("`{client}.{}.{}`", parts.join("."), word(method))
    };
    let columns = [
        request,
        page,
        spelt(&|part| python::word(&snake(part)), ""),
        spelt(&|part| part.to_owned(), ""),
        spelt(&|part| swift::member_name(&snake(part)), ""),
        spelt(&|part| kotlin::word(&names::camel(part)), ""),
        spelt(&|part| rust_field(&snake(part)), "()"),
        operation.auth.join(", "),
        operation.sure.replace('_', " "),
    ];
    writeln!(out, "| {} |", columns.join(" | "))?;
    Ok(())
}
