// Written by codegen from spec/. Edit spec/ and run `make generate`.

extension OrganizationStatus: LosslessStringConvertible {
    /// Any text: one that this version does not know becomes `unknown`.
    public init(_ text: String) {
        switch text {
        case "banned": self = .banned
        case "active": self = .active
        default: self = .unknown(text)
        }
    }

    /// The text on the wire.
    public var text: String {
        switch self {
        case .banned: "banned"
        case .active: "active"
        case .unknown(let text): text
        }
    }

    public var description: String { text }
}
