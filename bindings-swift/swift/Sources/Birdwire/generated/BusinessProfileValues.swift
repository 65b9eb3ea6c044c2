// Written by codegen from spec/. Edit spec/ and run `make generate`.

extension BusinessType: LosslessStringConvertible {
    /// Any text: one that this version does not know becomes `unknown`.
    public init(_ text: String) {
        switch text {
        case "public": self = .public
        case "private": self = .private
        case "personal": self = .personal
        case "education": self = .education
        case "government": self = .government
        case "nonprofit": self = .nonprofit
        default: self = .unknown(text)
        }
    }

    /// The text on the wire.
    public var text: String {
        switch self {
        case .public: "public"
        case .private: "private"
        case .personal: "personal"
        case .education: "education"
        case .government: "government"
        case .nonprofit: "nonprofit"
        case .unknown(let text): text
        }
    }

    public var description: String { text }
}
