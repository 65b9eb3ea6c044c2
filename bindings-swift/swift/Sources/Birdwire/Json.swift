import Foundation

/// Any JSON: a free object of the API, or what this version does not know. The text is kept as it came.
///
/// ```swift
/// let meta = MessageMeta(extraInformation: ["useCase": "marketing"])
/// print(meta.extraInformation?["useCase"]?.string ?? "")
/// ```
public struct Json: Sendable {
    /// The JSON itself.
    public let text: String

    public init(text: String) {
        self.text = text
    }

    public init(_ value: Value) {
        text = value.text
    }

    /// What the text says; nil where it is not JSON.
    public var value: Value? {
        try? JSONDecoder().decode(Value.self, from: Data(text.utf8))
    }

    /// A member of an object.
    public subscript(key: String) -> Value? { value?[key] }

    /// An element of an array.
    public subscript(index: Int) -> Value? { value?[index] }

    /// Reads the text into a type of yours.
    public func decode<Decoded: Decodable>(_ type: Decoded.Type) throws -> Decoded {
        try JSONDecoder().decode(type, from: Data(text.utf8))
    }

    /// JSON as a tree.
    public enum Value: Sendable, Hashable {
        case null
        case bool(Bool)
        case integer(Int64)
        case number(Double)
        case string(String)
        case array([Value])
        case object([String: Value])
    }
}

extension Json: Hashable, CustomStringConvertible {
    public var description: String { text }

    /// Two texts that mean the same are equal.
    public static func == (left: Json, right: Json) -> Bool {
        left.text == right.text || (left.value.map { $0 == right.value } ?? false)
    }

    public func hash(into hasher: inout Hasher) {
        hasher.combine(value)
    }
}

extension Json.Value {
    public var bool: Bool? { if case .bool(let value) = self { value } else { nil } }

    public var integer: Int64? { if case .integer(let value) = self { value } else { nil } }

    /// Any number.
    public var number: Double? {
        switch self {
        case .integer(let value): Double(value)
        case .number(let value): value
        default: nil
        }
    }

    public var string: String? { if case .string(let value) = self { value } else { nil } }

    public var array: [Json.Value]? { if case .array(let value) = self { value } else { nil } }

    public var object: [String: Json.Value]? { if case .object(let value) = self { value } else { nil } }

    public subscript(key: String) -> Json.Value? { object?[key] }

    public subscript(index: Int) -> Json.Value? {
        guard let array, array.indices.contains(index) else { return nil }
        return array[index]
    }

    /// As JSON, with sorted keys.
    public var text: String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        // Only a number that JSON does not have, such as infinity, cannot be written.
        return (try? encoder.encode(self)).map { String(decoding: $0, as: UTF8.self) } ?? "null"
    }
}

extension Json.Value: Codable {
    public init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        if container.decodeNil() {
            self = .null
        } else if let value = try? container.decode(Bool.self) {
            self = .bool(value)
        } else if let value = try? container.decode(Int64.self) {
            self = .integer(value)
        } else if let value = try? container.decode(Double.self) {
            self = .number(value)
        } else if let value = try? container.decode(String.self) {
            self = .string(value)
        } else if let value = try? container.decode([Json.Value].self) {
            self = .array(value)
        } else {
            self = .object(try container.decode([String: Json.Value].self))
        }
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        switch self {
        case .null: try container.encodeNil()
        case .bool(let value): try container.encode(value)
        case .integer(let value): try container.encode(value)
        case .number(let value): try container.encode(value)
        case .string(let value): try container.encode(value)
        case .array(let value): try container.encode(value)
        case .object(let value): try container.encode(value)
        }
    }
}

extension Json.Value: ExpressibleByNilLiteral, ExpressibleByBooleanLiteral, ExpressibleByIntegerLiteral,
    ExpressibleByFloatLiteral, ExpressibleByStringLiteral, ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral
{
    public init(nilLiteral: ()) { self = .null }
    public init(booleanLiteral value: Bool) { self = .bool(value) }
    public init(integerLiteral value: Int64) { self = .integer(value) }
    public init(floatLiteral value: Double) { self = .number(value) }
    public init(stringLiteral value: String) { self = .string(value) }
    public init(arrayLiteral elements: Json.Value...) { self = .array(elements) }
    public init(dictionaryLiteral members: (String, Json.Value)...) {
        self = .object(Dictionary(members) { _, last in last })
    }
}

extension Json: ExpressibleByBooleanLiteral, ExpressibleByIntegerLiteral, ExpressibleByFloatLiteral,
    ExpressibleByStringLiteral, ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral
{
    public init(booleanLiteral value: Bool) { self.init(.bool(value)) }
    public init(integerLiteral value: Int64) { self.init(.integer(value)) }
    public init(floatLiteral value: Double) { self.init(.number(value)) }
    public init(stringLiteral value: String) { self.init(.string(value)) }
    public init(arrayLiteral elements: Json.Value...) { self.init(.array(elements)) }
    public init(dictionaryLiteral members: (String, Json.Value)...) {
        self.init(.object(Dictionary(members) { _, last in last }))
    }
}
