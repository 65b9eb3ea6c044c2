//! What UniFFI cannot be told, done to the text that it wrote.
//!
//! - A member that a PATCH may keep, clear or set has the default "keep". UniFFI has no default for an enum.
//! - What arrived is `rawJSON` in Swift, where UniFFI only writes names such as `rawJson`.
//! - In Swift both of its files are compiled into one module. Only the types of the API are meant for users of that
//!   module; the rest of what is `public` there becomes internal.
//! - In Kotlin the structures that carry a crossing take their memory from a large piece (`Memory.kt` says why).

/// What each crossing in Kotlin makes a few of.
const SMALL_STRUCTURES: [&str; 2] = ["RustBuffer", "UniffiRustCallStatus"];

/// The file with the types of the API; the other one has the exports.
const TYPES: &str = "BirdwireTypes.swift";

pub fn swift(file: &str, text: &str) -> String {
    let mut inside_init = false;
    lines(text, |line| {
        inside_init |= line.starts_with("    public init(");
        let mut line = line.replace("rawJson", "rawJSON");
        if inside_init {
            inside_init = !line.contains(") {");
            line = keep_parameters(&line);
        }
        if file == TYPES && !is_plumbing(&line) {
            return line;
        }
        line.replacen("public ", "", 1).replacen("open ", "", 1)
    })
}

pub fn kotlin(_file: &str, text: &str) -> String {
    lines(text, |line| match change_type(line) {
        Some(name) if line.starts_with("    val ") || line.starts_with("    var ") => format!("{line} = {name}.Keep"),
        _ if SMALL_STRUCTURES.iter().any(|name| line.ends_with(&format!("open class {name} : Structure() {{"))) => {
            format!("{line}\n    override fun autoAllocate(size: Int) = dev.birdwire.slice(size)\n")
        }
        _ => line.to_owned(),
    })
}

fn lines(text: &str, mut change: impl FnMut(&str) -> String) -> String {
    text.lines().map(|line| change(line) + "\n").collect()
}

/// What carries values over the border, rather than a value.
fn is_plumbing(line: &str) -> bool {
    line.strip_prefix("public ").is_some_and(|rest| {
        ["func FfiConverter", "struct FfiConverter", "func uniffi"].iter().any(|start| rest.starts_with(start))
    })
}

/// `status: StringChange, …` → `status: StringChange = .keep, …`
fn keep_parameters(line: &str) -> String {
    let mut out = String::new();
    for part in line.split_inclusive([',', ')']) {
        let (parameter, sign) = part.strip_suffix([',', ')']).map_or((part, ""), |start| (start, &part[start.len()..]));
        out.push_str(parameter);
        if change_type(parameter).is_some() {
            out.push_str(" = .keep");
        }
        out.push_str(sign);
    }
    out
}

/// `StringChange` of `status: StringChange`
fn change_type(declaration: &str) -> Option<&str> {
    let (_, name) = declaration.rsplit_once(": ")?;
    let is_name = name.chars().all(char::is_alphanumeric) && name.starts_with(char::is_uppercase);
    (is_name && name.ends_with("Change")).then_some(name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_change_is_kept_by_default() {
        let text = "    public init(name: String? = nil, status: StringChange, owner: String? = nil, end: DateChange) {\n\
                    \x20       let other: StringChange, more = f(a: StringChange)\n";
        let wanted = "    public init(name: String? = nil, status: StringChange = .keep, owner: String? = nil, end: DateChange = .keep) {\n\
                      \x20       let other: StringChange, more = f(a: StringChange)\n";
        assert_eq!(swift(TYPES, text), wanted);
        let text = "    val `status`: StringChange\n    , \n        FfiConverterTypeStringChange.read(buf),\n";
        let wanted = "    val `status`: StringChange = StringChange.Keep\n    , \n        FfiConverterTypeStringChange.read(buf),\n";
        assert_eq!(kotlin("types.kt", text), wanted);
    }

    #[test]
    fn the_structures_of_a_crossing_share_their_memory() {
        let text = "internal open class UniffiRustCallStatus : Structure() {\n";
        let wanted = "internal open class UniffiRustCallStatus : Structure() {\n    override fun autoAllocate(size: Int) = dev.birdwire.slice(size)\n\n";
        assert_eq!(kotlin("types.kt", text), wanted);
        let other = "internal open class ForeignBytes : Structure() {\n";
        assert_eq!(kotlin("types.kt", other), other);
    }

    #[test]
    fn parameters_with_comments_stand_on_lines_of_their_own() {
        let text = "    public init(\n        /**\n         * Status.\n         */status: StringChange, \n         */end: StringChange) {\n";
        let wanted = "    public init(\n        /**\n         * Status.\n         */status: StringChange = .keep, \n         */end: StringChange = .keep) {\n";
        assert_eq!(swift(TYPES, text), wanted);
    }

    #[test]
    fn what_arrived_has_its_name() {
        assert_eq!(swift(TYPES, "    public var rawJson: String?\n"), "    public var rawJSON: String?\n");
    }

    #[test]
    fn only_the_types_are_public_in_swift() {
        assert_eq!(swift(TYPES, "public struct Message: Equatable {\n"), "public struct Message: Equatable {\n");
        assert_eq!(swift(TYPES, "public struct FfiConverterTypeMessage {\n"), "struct FfiConverterTypeMessage {\n");
        assert_eq!(swift("BirdwireNative.swift", "open class NativeClient {\n"), "class NativeClient {\n");
        assert_eq!(swift("BirdwireNative.swift", "    open func next() {\n"), "    func next() {\n");
    }
}
