//! The path of an operation, part by part, and whether a request's path is one.

use std::collections::BTreeMap;

use percent_encoding::percent_decode_str;

#[derive(Debug, PartialEq, Eq)]
pub enum Segment {
    Literal(String),
    Parameter(String),
    /// A parameter that may hold slashes.
    Path(String),
}

/// The parameters of a path that fits, decoded.
pub fn matched(segments: &[Segment], path: &str) -> Option<BTreeMap<String, String>> {
    let parts: Vec<&str> = path.strip_prefix('/')?.split('/').collect();
    let mut parameters = BTreeMap::new();
    match_parts(segments, &parts, &mut parameters).then_some(parameters)
}

fn match_parts(segments: &[Segment], parts: &[&str], parameters: &mut BTreeMap<String, String>) -> bool {
    let Some((segment, segments)) = segments.split_first() else { return parts.is_empty() };
    // What follows takes one part each, and the rest is the path's.
    let length = match segment {
        Segment::Path(_) => parts.len().saturating_sub(segments.len()),
        Segment::Literal(_) | Segment::Parameter(_) => 1,
    };
    let Some((taken, parts)) = parts.split_at_checked(length) else { return false };
    if taken.iter().any(|part| part.is_empty()) || taken.is_empty() {
        return false;
    }
    let decoded: Vec<_> = taken.iter().map(|part| percent_decode_str(part).decode_utf8_lossy()).collect();
    let text = decoded.join("/");
    match segment {
        Segment::Literal(literal) if *literal != text => return false,
        Segment::Literal(_) => {}
        Segment::Parameter(name) | Segment::Path(name) => {
            parameters.insert(name.clone(), text);
        }
    }
    match_parts(segments, parts, parameters)
}

/// `with_slashes` names the parameters that may hold some.
pub fn read(path: &str, with_slashes: &[String]) -> Vec<Segment> {
    let segment = |part: &str| match part.strip_prefix('{').and_then(|part| part.strip_suffix('}')) {
        Some(name) if with_slashes.iter().any(|known| known == name) => Segment::Path(name.to_owned()),
        Some(name) => Segment::Parameter(name.to_owned()),
        None => Segment::Literal(part.to_owned()),
    };
    path.trim_start_matches('/').split('/').map(segment).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_path_may_hold_slashes() {
        let segments = read("/folders/{contentPath}/import", &["contentPath".to_owned()]);
        let found = |path: &str| matched(&segments, path).map(|found| found["contentPath"].clone());
        assert_eq!(found("/folders/a/import").as_deref(), Some("a"));
        assert_eq!(found("/folders/a/b%20c/import").as_deref(), Some("a/b c"));
        assert_eq!(found("/folders/import/import").as_deref(), Some("import"));
        for wrong in ["/folders/import", "/folders//import", "/folders/a//b/import", "/folders/a/imports"] {
            assert_eq!(found(wrong), None, "{wrong}");
        }
    }
}
