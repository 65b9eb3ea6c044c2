// Written by codegen from spec/. Edit spec/ and run `make generate`.

extension WebhookService: LosslessStringConvertible {
    /// Any text: one that this version does not know becomes `unknown`.
    public init(_ text: String) {
        switch text {
        case "channels": self = .channels
        case "numbers": self = .numbers
        case "payments": self = .payments
        case "conversations": self = .conversations
        default: self = .unknown(text)
        }
    }

    /// The text on the wire.
    public var text: String {
        switch self {
        case .channels: "channels"
        case .numbers: "numbers"
        case .payments: "payments"
        case .conversations: "conversations"
        case .unknown(let text): text
        }
    }

    public var description: String { text }
}

extension WebhookSubscriptionStatus: LosslessStringConvertible {
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
