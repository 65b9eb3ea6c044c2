//! The words of a doc comment, the same in every language; each emitter wraps them in its own comment marks.

use crate::model::{Files, Limits, Member, Operation, Type, Upload, Wait};

/// What a member is, with its limits and default: `The text. 1 to 160 characters. Required in a request.`
pub fn member(member: &Member) -> String {
    let mut parts = vec![sentence(&member.docs)];
    parts.extend(limits(&member.ty, &member.limits));
    if let Some(default) = &member.default {
        parts.push(format!("Default: {default}."));
    }
    if member.required {
        parts.push("Required in a request.".to_owned());
    } else if member.client_default {
        parts.push("Otherwise that of the client.".to_owned());
    }
    parts.retain(|part| !part.is_empty());
    parts.join(" ")
}

/// What a parameter of a builder is, with its limits.
pub fn limited(docs: &str, ty: &Type, given: &Limits) -> String {
    let mut parts = vec![sentence(docs)];
    parts.extend(limits(ty, given));
    parts.retain(|part| !part.is_empty());
    parts.join(" ")
}

/// The paragraphs of an operation's documentation: what it does, what answers, where it is described.
pub fn operation(operation: &Operation) -> Vec<String> {
    let mut paragraphs = vec![sentence(&operation.summary)];
    if !operation.docs.is_empty() {
        paragraphs.push(operation.docs.clone());
    }
    let (good, bad): (Vec<_>, Vec<_>) = operation.statuses.iter().partition(|status| status.code < 400);
    let listed = |statuses: Vec<&crate::model::Status>| -> String {
        statuses
            .iter()
            .map(|status| format!("{} {}", status.code, status.meaning.trim_end_matches('.')))
            .collect::<Vec<_>>()
            .join("; ")
    };
    if !good.is_empty() {
        paragraphs.push(format!("Answers: {}.", listed(good)));
    }
    if !bad.is_empty() {
        paragraphs.push(format!("Errors: {}.", listed(bad)));
    }
    if !operation.source_page.is_empty() {
        paragraphs.push(format!("Source: {} <{}>", operation.source_page, operation.source_url));
    }
    paragraphs
}

/// The paragraphs of the second method of an operation that gives a place for a file.
pub fn upload(operation: &Operation, upload: &Upload) -> Vec<String> {
    let first = format!(
        "Uploads a file in one call: asks for a place (`{}`), sends the file there, and gives its `{}`.",
        operation.full_name(),
        upload.result
    );
    let kept = "The file is read piece by piece and never held whole. The access key is not sent along with it.";
    let mut paragraphs = vec![first, kept.to_owned()];
    if !operation.source_page.is_empty() {
        paragraphs.push(format!("Source: {} <{}>", operation.source_page, operation.source_url));
    }
    paragraphs
}

/// The paragraphs of the second method of an operation that tells how far a job is.
pub fn wait(operation: &Operation, wait: &Wait) -> Vec<String> {
    let first = format!(
        "Waits until the `{}` of `{}` is {}, and gives the last answer, whatever became of the job.",
        wait.member,
        operation.full_name(),
        either(&wait.until)
    );
    let limits = "It asks at once, and then rests 1 second at first, each time half as much again, up to 10 seconds; \
                  the poll interval of the call's options sets another rest. It waits for 10 minutes at most, unless the \
                  options set another timeout; their attempt timeout and retries hold for each question.";
    let mut paragraphs = vec![first, limits.to_owned()];
    if !operation.source_page.is_empty() {
        paragraphs.push(format!("Source: {} <{}>", operation.source_page, operation.source_url));
    }
    paragraphs
}

/// What the argument with the files is, with how many there may be.
pub fn files(files: &Files) -> String {
    let count = match (files.many, files.minimum, files.maximum) {
        (false, ..) => String::new(),
        (true, 0, None) => String::new(),
        (true, low, None) => format!(" At least {low}."),
        (true, low, Some(high)) => format!(" {low} to {high}."),
    };
    format!("{}{count} Read while they are sent, and never held whole.", sentence(&files.docs))
}

/// `completed or failed`
pub fn either(values: &[String]) -> String {
    match values {
        [] => String::new(),
        [only] => format!("`{only}`"),
        [most @ .., last] => {
            let most: Vec<String> = most.iter().map(|value| format!("`{value}`")).collect();
            format!("{} or `{last}`", most.join(", "))
        }
    }
}

/// Breaks a text into lines of at most `width` characters, between words.
pub fn wrap(text: &str, width: usize) -> Vec<String> {
    let mut lines = Vec::new();
    for paragraph in text.split('\n') {
        let mut line = String::new();
        for word in paragraph.split_whitespace() {
            if !line.is_empty() && line.chars().count() + 1 + word.chars().count() > width {
                lines.push(std::mem::take(&mut line));
            }
            if !line.is_empty() {
                line.push(' ');
            }
            line.push_str(word);
        }
        lines.push(line);
    }
    while lines.last().is_some_and(String::is_empty) {
        lines.pop();
    }
    lines
}

/// A text with a full stop behind it.
pub fn sentence(text: &str) -> String {
    let text = text.trim();
    if text.is_empty() || text.ends_with(['.', '!', '?', ':']) { text.to_owned() } else { format!("{text}.") }
}

fn limits(ty: &Type, limits: &Limits) -> Option<String> {
    let range = |low: Option<String>, high: Option<String>, unit: &str| match (low, high) {
        (Some(low), Some(high)) => Some(format!("{low} to {high}{unit}.")),
        (Some(low), None) => Some(format!("At least {low}{unit}.")),
        (None, Some(high)) => Some(format!("At most {high}{unit}.")),
        (None, None) => None,
    };
    let text = |value: &Option<u64>| value.map(|value| value.to_string());
    let number = |value: &Option<f64>| value.map(|value| value.to_string());
    match ty {
        Type::List(..) => range(text(&limits.min_items), text(&limits.max_items), " entries"),
        Type::Integer | Type::Number => range(number(&limits.minimum), number(&limits.maximum), ""),
        Type::String | Type::Uri => range(text(&limits.min_length), text(&limits.max_length), " characters"),
        _ => None,
    }
}
