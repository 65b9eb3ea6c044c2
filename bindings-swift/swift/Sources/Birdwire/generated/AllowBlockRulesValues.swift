// Written by codegen from spec/. Edit spec/ and run `make generate`.

extension AllowBlockType: LosslessStringConvertible {
    /// Any text: one that this version does not know becomes `unknown`.
    public init(_ text: String) {
        switch text {
        case "allow": self = .allow
        case "reject": self = .reject
        case "suspend": self = .suspend
        default: self = .unknown(text)
        }
    }

    /// The text on the wire.
    public var text: String {
        switch self {
        case .allow: "allow"
        case .reject: "reject"
        case .suspend: "suspend"
        case .unknown(let text): text
        }
    }

    public var description: String { text }
}

extension AllowBlockBulkStatus: LosslessStringConvertible {
    /// Any text: one that this version does not know becomes `unknown`.
    public init(_ text: String) {
        switch text {
        case "pending": self = .pending
        case "in_progress": self = .inProgress
        case "completed": self = .completed
        case "failed": self = .failed
        default: self = .unknown(text)
        }
    }

    /// The text on the wire.
    public var text: String {
        switch self {
        case .pending: "pending"
        case .inProgress: "in_progress"
        case .completed: "completed"
        case .failed: "failed"
        case .unknown(let text): text
        }
    }

    public var description: String { text }
}
