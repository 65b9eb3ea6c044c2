// Written by codegen from spec/. Edit spec/ and run `make generate`.

extension KycFormEntryStatus: LosslessStringConvertible {
    /// Any text: one that this version does not know becomes `unknown`.
    public init(_ text: String) {
        switch text {
        case "draft": self = .draft
        case "submitted": self = .submitted
        case "approved": self = .approved
        case "rejected": self = .rejected
        case "expired": self = .expired
        default: self = .unknown(text)
        }
    }

    /// The text on the wire.
    public var text: String {
        switch self {
        case .draft: "draft"
        case .submitted: "submitted"
        case .approved: "approved"
        case .rejected: "rejected"
        case .expired: "expired"
        case .unknown(let text): text
        }
    }

    public var description: String { text }
}
