// Written by codegen from spec/. Edit spec/ and run `make generate`.

extension ContactType: LosslessStringConvertible {
    /// Any text: one that this version does not know becomes `unknown`.
    public init(_ text: String) {
        switch text {
        case "cc": self = .cc
        case "bcc": self = .bcc
        case "to": self = .to
        default: self = .unknown(text)
        }
    }

    /// The text on the wire.
    public var text: String {
        switch self {
        case .cc: "cc"
        case .bcc: "bcc"
        case .to: "to"
        case .unknown(let text): text
        }
    }

    public var description: String { text }
}

extension ReplyToType: LosslessStringConvertible {
    /// Any text: one that this version does not know becomes `unknown`.
    public init(_ text: String) {
        switch text {
        case "message": self = .message
        case "click": self = .click
        case "referrals": self = .referrals
        default: self = .unknown(text)
        }
    }

    /// The text on the wire.
    public var text: String {
        switch self {
        case .message: "message"
        case .click: "click"
        case .referrals: "referrals"
        case .unknown(let text): text
        }
    }

    public var description: String { text }
}

extension GatewayType: LosslessStringConvertible {
    /// Any text: one that this version does not know becomes `unknown`.
    public init(_ text: String) {
        switch text {
        case "apns": self = .apns
        case "firebase": self = .firebase
        case "web": self = .web
        default: self = .unknown(text)
        }
    }

    /// The text on the wire.
    public var text: String {
        switch self {
        case .apns: "apns"
        case .firebase: "firebase"
        case .web: "web"
        case .unknown(let text): text
        }
    }

    public var description: String { text }
}

extension MessageStatus: LosslessStringConvertible {
    /// Any text: one that this version does not know becomes `unknown`.
    public init(_ text: String) {
        switch text {
        case "accepted": self = .accepted
        case "rejected": self = .rejected
        case "processing": self = .processing
        case "scheduled": self = .scheduled
        case "sent": self = .sent
        case "sending_failed": self = .sendingFailed
        case "delivered": self = .delivered
        case "delivery_failed": self = .deliveryFailed
        case "deleted": self = .deleted
        case "skipped": self = .skipped
        default: self = .unknown(text)
        }
    }

    /// The text on the wire.
    public var text: String {
        switch self {
        case .accepted: "accepted"
        case .rejected: "rejected"
        case .processing: "processing"
        case .scheduled: "scheduled"
        case .sent: "sent"
        case .sendingFailed: "sending_failed"
        case .delivered: "delivered"
        case .deliveryFailed: "delivery_failed"
        case .deleted: "deleted"
        case .skipped: "skipped"
        case .unknown(let text): text
        }
    }

    public var description: String { text }
}

extension MessageDetail: LosslessStringConvertible {
    /// Any text: one that this version does not know becomes `unknown`.
    public init(_ text: String) {
        switch text {
        case "generationRejection": self = .generationRejection
        case "generationFailure": self = .generationFailure
        case "policyRejection": self = .policyRejection
        case "bounceHard": self = .bounceHard
        case "bounceSoft": self = .bounceSoft
        case "bounceBlock": self = .bounceBlock
        case "bounceAdmin": self = .bounceAdmin
        case "bounceUndetermined": self = .bounceUndetermined
        case "delay": self = .delay
        case "out_of_band": self = .outOfBand
        case "unknown_subscriber": self = .unknownSubscriber
        case "received_network_error": self = .receivedNetworkError
        default: self = .unknown(text)
        }
    }

    /// The text on the wire.
    public var text: String {
        switch self {
        case .generationRejection: "generationRejection"
        case .generationFailure: "generationFailure"
        case .policyRejection: "policyRejection"
        case .bounceHard: "bounceHard"
        case .bounceSoft: "bounceSoft"
        case .bounceBlock: "bounceBlock"
        case .bounceAdmin: "bounceAdmin"
        case .bounceUndetermined: "bounceUndetermined"
        case .delay: "delay"
        case .outOfBand: "out_of_band"
        case .unknownSubscriber: "unknown_subscriber"
        case .receivedNetworkError: "received_network_error"
        case .unknown(let text): text
        }
    }

    public var description: String { text }
}

extension MessageDirection: LosslessStringConvertible {
    /// Any text: one that this version does not know becomes `unknown`.
    public init(_ text: String) {
        switch text {
        case "incoming": self = .incoming
        case "outgoing": self = .outgoing
        default: self = .unknown(text)
        }
    }

    /// The text on the wire.
    public var text: String {
        switch self {
        case .incoming: "incoming"
        case .outgoing: "outgoing"
        case .unknown(let text): text
        }
    }

    public var description: String { text }
}
