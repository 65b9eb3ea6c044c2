// Written by codegen from spec/. Edit spec/ and run `make generate`.

extension ChannelStatus: LosslessStringConvertible {
    /// Any text: one that this version does not know becomes `unknown`.
    public init(_ text: String) {
        switch text {
        case "active": self = .active
        case "pending": self = .pending
        case "setting-up": self = .settingUp
        case "failed": self = .failed
        case "inactive": self = .inactive
        case "deleted": self = .deleted
        case "warning": self = .warning
        default: self = .unknown(text)
        }
    }

    /// The text on the wire.
    public var text: String {
        switch self {
        case .active: "active"
        case .pending: "pending"
        case .settingUp: "setting-up"
        case .failed: "failed"
        case .inactive: "inactive"
        case .deleted: "deleted"
        case .warning: "warning"
        case .unknown(let text): text
        }
    }

    public var description: String { text }
}

extension CallStatus: LosslessStringConvertible {
    /// Any text: one that this version does not know becomes `unknown`.
    public init(_ text: String) {
        switch text {
        case "accepted": self = .accepted
        case "starting": self = .starting
        case "ringing": self = .ringing
        case "ongoing": self = .ongoing
        case "completed": self = .completed
        case "no-answer": self = .noAnswer
        case "busy": self = .busy
        case "failed": self = .failed
        case "cancelled": self = .cancelled
        case "scheduled": self = .scheduled
        default: self = .unknown(text)
        }
    }

    /// The text on the wire.
    public var text: String {
        switch self {
        case .accepted: "accepted"
        case .starting: "starting"
        case .ringing: "ringing"
        case .ongoing: "ongoing"
        case .completed: "completed"
        case .noAnswer: "no-answer"
        case .busy: "busy"
        case .failed: "failed"
        case .cancelled: "cancelled"
        case .scheduled: "scheduled"
        case .unknown(let text): text
        }
    }

    public var description: String { text }
}
