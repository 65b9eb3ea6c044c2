// Written by codegen from spec/. Edit spec/ and run `make generate`.

extension TypeOfService: LosslessStringConvertible {
    /// Any text: one that this version does not know becomes `unknown`.
    public init(_ text: String) {
        switch text {
        case "mobile": self = .mobile
        case "fixed": self = .fixed
        case "other": self = .other
        default: self = .unknown(text)
        }
    }

    /// The text on the wire.
    public var text: String {
        switch self {
        case .mobile: "mobile"
        case .fixed: "fixed"
        case .other: "other"
        case .unknown(let text): text
        }
    }

    public var description: String { text }
}
