// Written by codegen from spec/. Edit spec/ and run `make generate`.

extension ApprovalReviewResult: LosslessStringConvertible {
    /// Any text: one that this version does not know becomes `unknown`.
    public init(_ text: String) {
        switch text {
        case "approved": self = .approved
        case "rejected": self = .rejected
        case "canceled": self = .canceled
        default: self = .unknown(text)
        }
    }

    /// The text on the wire.
    public var text: String {
        switch self {
        case .approved: "approved"
        case .rejected: "rejected"
        case .canceled: "canceled"
        case .unknown(let text): text
        }
    }

    public var description: String { text }
}
