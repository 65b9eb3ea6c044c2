//! What an option is called where the reader of an error writes it: snake_case in Python and Rust, camelCase elsewhere.

use crate::error::Error;

/// An error about an option, under the name that all languages know it by.
pub(crate) fn refused(option: &'static str, problem: impl AsRef<str>) -> Error {
    let problem = problem.as_ref();
    match spellings(&[option]) {
        Some(spellings) => Error::input(option, format!("{problem} (the option is {spellings})")),
        None => Error::input(option, problem),
    }
}

/// ``give `access_key` or `bearer_token` (`accessKey` or `bearerToken` in Node, Swift and Kotlin)``
pub(crate) fn give(options: &[&str]) -> String {
    let names = either(options.iter().map(|option| (*option).to_owned()));
    match spellings(options) {
        Some(spellings) => format!("give {names} ({spellings})"),
        None => format!("give {names}"),
    }
}

/// None where every language writes the same: one word, or the name of an environment variable.
fn spellings(options: &[&str]) -> Option<String> {
    let camel = either(options.iter().map(|option| camel(option)));
    let swift = either(options.iter().map(|option| in_swift(&self::camel(option))));
    if camel == either(options.iter().map(|option| (*option).to_owned())) {
        None
    } else if camel == swift {
        Some(format!("{camel} in Node, Swift and Kotlin"))
    } else {
        Some(format!("{camel} in Node and Kotlin, {swift} in Swift"))
    }
}

fn either(names: impl Iterator<Item = String>) -> String {
    let names: Vec<String> = names.map(|name| format!("`{name}`")).collect();
    match names.split_last() {
        Some((last, [])) => last.clone(),
        Some((last, rest)) => format!("{} or {last}", rest.join(", ")),
        None => String::new(),
    }
}

fn camel(option: &str) -> String {
    if option.bytes().any(|byte| byte.is_ascii_uppercase()) {
        return option.to_owned();
    }
    let mut words = option.split('_');
    let mut name = words.next().unwrap_or_default().to_owned();
    for word in words {
        let mut letters = word.chars();
        name.extend(letters.next().map(|letter| letter.to_ascii_uppercase()));
        name.push_str(letters.as_str());
    }
    name
}

/// Swift writes abbreviations in capitals.
fn in_swift(camel: &str) -> String {
    camel.replace("Url", "URL").replace("Http", "HTTP")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_language_finds_its_name() {
        assert_eq!(give(&["workspace_id"]), "give `workspace_id` (`workspaceId` in Node, Swift and Kotlin)");
        assert_eq!(
            give(&["access_key", "bearer_token", "token_provider"]),
            "give `access_key`, `bearer_token` or `token_provider` \
             (`accessKey`, `bearerToken` or `tokenProvider` in Node, Swift and Kotlin)"
        );
        assert_eq!(
            refused("base_url", "is not a URL").message(),
            "is not a URL (the option is `baseUrl` in Node and Kotlin, `baseURL` in Swift)"
        );
        assert_eq!(refused("BIRD_BASE_URL", "is not a URL").message(), "is not a URL");
        assert_eq!(refused("timeout", "must be longer than zero").message(), "must be longer than zero");
    }
}
