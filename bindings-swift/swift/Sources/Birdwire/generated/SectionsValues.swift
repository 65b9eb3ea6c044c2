// Written by codegen from spec/. Edit spec/ and run `make generate`.

extension SectionItem {
    /// The `type` on the wire.
    public var type: String {
        switch self {
        case .text: "text"
        case .image: "image"
        case .file: "file"
        case .gif: "gif"
        case .location: "location"
        case .carousel: "carousel"
        case .list: "list"
        case .section: "section"
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
    public var section: NestedSectionBody? {
        if case .section(let value) = self { value } else { nil }
    }

    /// The JSON of a kind that this version does not know.
    public var unknown: Json? {
        if case .unknown(let json) = self { json } else { nil }
    }
}

extension NestedSectionItem {
    /// The `type` on the wire.
    public var type: String {
        switch self {
        case .text: "text"
        case .image: "image"
        case .file: "file"
        case .gif: "gif"
        case .location: "location"
        case .carousel: "carousel"
        case .list: "list"
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

    /// The JSON of a kind that this version does not know.
    public var unknown: Json? {
        if case .unknown(let json) = self { json } else { nil }
    }
}
