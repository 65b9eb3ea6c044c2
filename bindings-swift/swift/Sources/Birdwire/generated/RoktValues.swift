// Written by codegen from spec/. Edit spec/ and run `make generate`.

extension AudienceAction: LosslessStringConvertible {
    /// Any text: one that this version does not know becomes `unknown`.
    public init(_ text: String) {
        switch text {
        case "include": self = .include
        case "exclude": self = .exclude
        default: self = .unknown(text)
        }
    }

    /// The text on the wire.
    public var text: String {
        switch self {
        case .include: "include"
        case .exclude: "exclude"
        case .unknown(let text): text
        }
    }

    public var description: String { text }
}

extension CustomAudienceImport: CustomReflectable {
    /// Nothing: some members are nobody's business.
    public var customMirror: Mirror { Mirror(self, children: []) }
}

extension CustomAudienceImportLegacy: CustomReflectable {
    /// Nothing: some members are nobody's business.
    public var customMirror: Mirror { Mirror(self, children: []) }
}
