import Foundation

/// An answer as it came. Headers and body are fetched when they are asked for.
public struct Response: Sendable {
    let native: NativeResponse

    public var status: Int { Int(native.status()) }

    /// In the order of the answer; names in lower case.
    public var headers: [(name: String, value: String)] { pairs(native.headers()) }

    public var body: Data { native.body() }

    /// The body as JSON; nil where it is none.
    public var json: Json? {
        guard let json = String(data: body, encoding: .utf8).map(Json.init(text:)), json.value != nil else { return nil }
        return json
    }

    /// How many requests were made on the wire.
    public var attempts: Int { Int(native.attempts()) }

    /// What Bird's support asks for.
    public var requestId: String? { native.requestId() }

    /// The first header of this name, in whatever case.
    public func header(_ name: String) -> String? { firstHeader(name, of: native.headers()) }
}

func pairs(_ fields: [HeaderField]) -> [(name: String, value: String)] {
    fields.map { (name: $0.name, value: $0.value) }
}

func firstHeader(_ name: String, of fields: [HeaderField]) -> String? {
    let name = name.lowercased()
    return fields.first { $0.name == name }?.value
}
