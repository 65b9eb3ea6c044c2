//! Paths with gaps: `*` stands for one segment, `**` for any number of them, none included.

#[derive(Clone, Debug)]
pub struct Pattern(Vec<Segment>);

#[derive(Clone, Debug)]
enum Segment {
    Literal(String),
    One,
    Any,
}

impl Pattern {
    /// A parameter of a path of the documents, `{channelId}`, stands for one segment as well.
    pub fn new(text: &str) -> Self {
        let read = |part: &str| match part {
            "*" => Segment::One,
            "**" => Segment::Any,
            part if part.starts_with('{') && part.ends_with('}') => Segment::One,
            part => Segment::Literal(part.to_owned()),
        };
        Self(parts(text).into_iter().map(read).collect())
    }

    pub fn matches(&self, path: &str) -> bool {
        fits(&self.0, &parts(path))
    }
}

fn parts(path: &str) -> Vec<&str> {
    path.trim_start_matches('/').split('/').collect()
}

fn fits(segments: &[Segment], parts: &[&str]) -> bool {
    match (segments, parts) {
        ([], []) => true,
        ([Segment::Any, rest @ ..], _) => (0..=parts.len()).any(|taken| fits(rest, &parts[taken..])),
        ([Segment::One, rest @ ..], [_, others @ ..]) => fits(rest, others),
        ([Segment::Literal(text), rest @ ..], [part, others @ ..]) => text == part && fits(rest, others),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn gaps_are_filled() {
        let matches = |pattern: &str, path: &str| Pattern::new(pattern).matches(path);
        assert!(matches("/a/*/c", "/a/b/c"));
        assert!(matches("/a/{id}/c", "/a/b/c"));
        assert!(!matches("/a/*/c", "/a/c"));
        assert!(!matches("/a/*", "/a/b/c"));
        assert!(!matches("/a", "/a/b"));
        for path in ["/a", "/a/b", "/a/b/c"] {
            assert!(matches("/a/**", path) && matches("/**", path), "{path}");
        }
        assert!(matches("/**/messages", "/a/b/messages") && matches("/a/**/c", "/a/c"));
        assert!(!matches("/**/messages", "/a/b/messages/1"));
    }
}
