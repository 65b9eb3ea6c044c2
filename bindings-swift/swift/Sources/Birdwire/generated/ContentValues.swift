// Written by codegen from spec/. Edit spec/ and run `make generate`.

extension MessageBody {
    /// The `type` on the wire.
    public var type: String {
        switch self {
        case .text: "text"
        case .html: "html"
        case .image: "image"
        case .file: "file"
        case .gif: "gif"
        case .location: "location"
        case .carousel: "carousel"
        case .list: "list"
        case .section: "section"
        case .authentication: "authentication"
        case .template: "template"
        case .action: "action"
        case .permissionRequest: "permission_request"
        case .unknown(let json): json["type"]?.string ?? ""
        }
    }

    /// What it holds when its type is `text`.
    public var text: TextBody? {
        if case .text(let value) = self { value } else { nil }
    }

    /// What it holds when its type is `html`.
    public var html: HtmlBody? {
        if case .html(let value) = self { value } else { nil }
    }

    /// What it holds when its type is `image`.
    public var image: ImageBody? {
        if case .image(let value) = self { value } else { nil }
    }

    /// What it holds when its type is `file`.
    public var file: FileBody? {
        if case .file(let value) = self { value } else { nil }
    }

    /// What it holds when its type is `gif`.
    public var gif: GifBody? {
        if case .gif(let value) = self { value } else { nil }
    }

    /// What it holds when its type is `location`.
    public var location: LocationBody? {
        if case .location(let value) = self { value } else { nil }
    }

    /// What it holds when its type is `carousel`.
    public var carousel: CarouselBody? {
        if case .carousel(let value) = self { value } else { nil }
    }

    /// What it holds when its type is `list`.
    public var list: ListBody? {
        if case .list(let value) = self { value } else { nil }
    }

    /// What it holds when its type is `section`.
    public var section: SectionBody? {
        if case .section(let value) = self { value } else { nil }
    }

    /// What it holds when its type is `authentication`.
    public var authentication: AuthenticationBody? {
        if case .authentication(let value) = self { value } else { nil }
    }

    /// What it holds when its type is `template`.
    public var template: Template? {
        if case .template(let value) = self { value } else { nil }
    }

    /// What it holds when its type is `action`.
    public var action: PermissionRequest? {
        if case .action(let value) = self { value } else { nil }
    }

    /// What it holds when its type is `permission_request`.
    public var permissionRequest: PermissionRequest? {
        if case .permissionRequest(let value) = self { value } else { nil }
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

extension PermissionResource: LosslessStringConvertible {
    /// Any text: one that this version does not know becomes `unknown`.
    public init(_ text: String) {
        switch text {
        case "call": self = .call
        default: self = .unknown(text)
        }
    }

    /// The text on the wire.
    public var text: String {
        switch self {
        case .call: "call"
        case .unknown(let text): text
        }
    }

    public var description: String { text }
}
