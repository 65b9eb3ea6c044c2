// Written by codegen from spec/. Edit spec/ and run `make generate`.

extension UtmReference: LosslessStringConvertible {
    /// Any text: one that this version does not know becomes `unknown`.
    public init(_ text: String) {
        switch text {
        case "platform_name": self = .platformName
        case "channel_name": self = .channelName
        default: self = .unknown(text)
        }
    }

    /// The text on the wire.
    public var text: String {
        switch self {
        case .platformName: "platform_name"
        case .channelName: "channel_name"
        case .unknown(let text): text
        }
    }

    public var description: String { text }
}

extension TemplateParameter {
    /// The `type` on the wire.
    public var type: String {
        switch self {
        case .string: "string"
        case .unknown(let json): json["type"]?.string ?? ""
        }
    }

    /// What it holds when its type is `string`.
    public var string: StringTemplateParameter? {
        if case .string(let value) = self { value } else { nil }
    }

    /// The JSON of a kind that this version does not know.
    public var unknown: Json? {
        if case .unknown(let json) = self { json } else { nil }
    }
}

extension MessageBody {
    /// The `type` on the wire.
    public var type: String {
        switch self {
        case .text: "text"
        case .image: "image"
        case .unknown(let json): json["type"]?.string ?? ""
        }
    }

    /// What it holds when its type is `text`.
    public var text: TextBody? {
        if case .text(let value) = self { value } else { nil }
    }

    /// What it holds when its type is `image`.
    public var image: ImageBody? {
        if case .image(let value) = self { value } else { nil }
    }

    /// The JSON of a kind that this version does not know.
    public var unknown: Json? {
        if case .unknown(let json) = self { json } else { nil }
    }
}

extension TelegramParseMode: LosslessStringConvertible {
    /// Any text: one that this version does not know becomes `unknown`.
    public init(_ text: String) {
        switch text {
        case "Markdown": self = .markdown
        case "MarkdownV2": self = .markdownV2
        default: self = .unknown(text)
        }
    }

    /// The text on the wire.
    public var text: String {
        switch self {
        case .markdown: "Markdown"
        case .markdownV2: "MarkdownV2"
        case .unknown(let text): text
        }
    }

    public var description: String { text }
}

extension Action {
    /// The `type` on the wire.
    public var type: String {
        switch self {
        case .link: "link"
        case .reply: "reply"
        case .locationRequest: "locationRequest"
        case .buy: "buy"
        case .postback: "postback"
        case .unknown(let json): json["type"]?.string ?? ""
        }
    }

    /// What it holds when its type is `link`.
    public var link: LinkAction? {
        if case .link(let value) = self { value } else { nil }
    }

    /// What it holds when its type is `reply`.
    public var reply: ReplyAction? {
        if case .reply(let value) = self { value } else { nil }
    }

    /// What it holds when its type is `locationRequest`.
    public var locationRequest: LocationRequestAction? {
        if case .locationRequest(let value) = self { value } else { nil }
    }

    /// What it holds when its type is `buy`.
    public var buy: BuyAction? {
        if case .buy(let value) = self { value } else { nil }
    }

    /// What it holds when its type is `postback`.
    public var postback: PostbackAction? {
        if case .postback(let value) = self { value } else { nil }
    }

    /// The JSON of a kind that this version does not know.
    public var unknown: Json? {
        if case .unknown(let json) = self { json } else { nil }
    }
}
