// Written by codegen from spec/. Edit spec/ and run `make generate`.

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
