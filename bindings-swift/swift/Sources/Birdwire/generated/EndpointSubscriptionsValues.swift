// Written by codegen from spec/. Edit spec/ and run `make generate`.

extension EndpointSubscriptionStatus: LosslessStringConvertible {
    /// Any text: one that this version does not know becomes `unknown`.
    public init(_ text: String) {
        switch text {
        case "active": self = .active
        case "inactive": self = .inactive
        default: self = .unknown(text)
        }
    }

    /// The text on the wire.
    public var text: String {
        switch self {
        case .active: "active"
        case .inactive: "inactive"
        case .unknown(let text): text
        }
    }

    public var description: String { text }
}
