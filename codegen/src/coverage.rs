//! `docs/coverage.md`: every operation, what it is called in each language, and where its facts come from.

use std::fmt::Write;

use anyhow::Result;

use crate::{
    kotlin,
    model::*,
    names::{self, rust_field, snake},
    output::Output,
    python,
    rust::resource_tree,
    swift,
};

const HEAD: &str = "\
# Coverage

Every operation of `spec/`, by its place in the resource tree. `bird` is a client. Codegen writes this page: edit `spec/` and run
`make generate`.

Credentials: `accessKey` is an access key of an organization, `user` the token of a login.
How sure: *seen* stands in the API's documents; of *partly seen* they show a part, and the rest follows its siblings (see
[api-notes.md](api-notes.md)); *third party* is reported by others.

";

const WEBHOOKS: &str = "\
## Webhooks

What Bird posts to your server. `birdwire.webhooks` verifies it and gives a `WebhookEvent`: its kind is the case in Rust, Swift and Kotlin
(`WebhookEvent::Message`), the member `kind` in Node and the class in Python (`MessageWebhook`), and its payload is of the type named here.
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
    for (path, (operations, _)) in resource_tree(api) {
        if operations.is_empty() {
            continue;
        }
        writeln!(text, "## {}\n", path.join("."))?;
        text.push_str("| request | page | Python | Node | Swift | Kotlin | Rust | credentials | how sure |\n");
        text.push_str("|---|---|---|---|---|---|---|---|---|\n");
        for operation in operations {
            let request = format!("`{} {}`", operation.method, operation.path);
            row(&mut text, operation, &operation.method_name, request)?;
            if let Some(upload) = &operation.upload {
                row(&mut text, operation, &upload.method_name, "the same, then the file".to_owned())?;
            }
        }
        text.push('\n');
    }
    webhooks(&mut text, api)?;
    output.add("docs/coverage.md", text.trim_end().to_owned() + "\n");
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
    let spelt = |word: &dyn Fn(&str) -> String, call: &str| {
        let parts: Vec<String> = operation.resource.iter().map(|part| word(part) + call).collect();
        format!("`bird.{}.{}`", parts.join("."), word(method))
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
