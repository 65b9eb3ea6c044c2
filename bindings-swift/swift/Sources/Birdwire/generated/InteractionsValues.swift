// Written by codegen from spec/. Edit spec/ and run `make generate`.

extension InteractionType: LosslessStringConvertible {
    /// Any text: one that this version does not know becomes `unknown`.
    public init(_ text: String) {
        switch text {
        case "opened": self = .opened
        case "clicked": self = .clicked
        case "reported-as-spam": self = .reportedAsSpam
        case "unsubscribe-request": self = .unsubscribeRequest
        case "read": self = .read
        case "reaction": self = .reaction
        default: self = .unknown(text)
        }
    }

    /// The text on the wire.
    public var text: String {
        switch self {
        case .opened: "opened"
        case .clicked: "clicked"
        case .reportedAsSpam: "reported-as-spam"
        case .unsubscribeRequest: "unsubscribe-request"
        case .read: "read"
        case .reaction: "reaction"
        case .unknown(let text): text
        }
    }

    public var description: String { text }
}

extension InteractionDetail: LosslessStringConvertible {
    /// Any text: one that this version does not know becomes `unknown`.
    public init(_ text: String) {
        switch text {
        case "initial_open": self = .initialOpen
        case "open": self = .open
        case "amp_initial_open": self = .ampInitialOpen
        case "amp_open": self = .ampOpen
        case "click": self = .click
        case "amp_click": self = .ampClick
        case "spam_complaint": self = .spamComplaint
        case "link_unsubscribe": self = .linkUnsubscribe
        case "list_unsubscribe": self = .listUnsubscribe
        default: self = .unknown(text)
        }
    }

    /// The text on the wire.
    public var text: String {
        switch self {
        case .initialOpen: "initial_open"
        case .open: "open"
        case .ampInitialOpen: "amp_initial_open"
        case .ampOpen: "amp_open"
        case .click: "click"
        case .ampClick: "amp_click"
        case .spamComplaint: "spam_complaint"
        case .linkUnsubscribe: "link_unsubscribe"
        case .listUnsubscribe: "list_unsubscribe"
        case .unknown(let text): text
        }
    }

    public var description: String { text }
}
