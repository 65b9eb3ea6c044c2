// Written by codegen from spec/. Edit spec/ and run `make generate`.

extension KeywordType: LosslessStringConvertible {
    /// Any text: one that this version does not know becomes `unknown`.
    public init(_ text: String) {
        switch text {
        case "optin": self = .optin
        case "optout": self = .optout
        case "help": self = .help
        default: self = .unknown(text)
        }
    }

    /// The text on the wire.
    public var text: String {
        switch self {
        case .optin: "optin"
        case .optout: "optout"
        case .help: "help"
        case .unknown(let text): text
        }
    }

    public var description: String { text }
}
