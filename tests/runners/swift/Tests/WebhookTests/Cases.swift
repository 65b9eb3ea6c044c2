import Birdwire
import Foundation
import Testing

private struct File<Case: Decodable>: Decodable {
    let cases: [Case]
}

/// The cases of one file of `tests/webhooks/`; its README explains their members.
func cases<Case: Decodable>(_ file: String, of type: Case.Type) throws -> [Case] {
    let folder = try #require(ProcessInfo.processInfo.environment["BIRDWIRE_WEBHOOKS"], "scripts/test-swift sets it")
    return try JSONDecoder().decode(File<Case>.self, from: Data(contentsOf: URL(filePath: "\(folder)/\(file)"))).cases
}

/// Runs every case of a file and prints how many there were. What a case throws is what is wrong with it.
func replay<Case: Decodable>(
    _ file: String, name: (Case) -> String, check: (Case) throws -> Void, sourceLocation: SourceLocation = #_sourceLocation
) throws {
    let cases = try cases(file, of: Case.self)
    var problems: [String] = []
    for found in cases {
        do {
            try check(found)
        } catch {
            problems.append("\(name(found)): \(error)")
        }
    }
    print("webhooks: swift: \(file): \(cases.count - problems.count) of \(cases.count) cases passed")
    #expect(cases.count > 5, sourceLocation: sourceLocation)
    #expect(problems == [], sourceLocation: sourceLocation)
}

/// What is wrong with a case.
struct Wrong: Error, CustomStringConvertible {
    let description: String

    init(_ description: String) { self.description = description }
}

func same<Value: Equatable>(_ what: String, _ expected: Value?, _ actual: Value?) throws {
    if expected != actual {
        throw Wrong("\(what) is \(String(describing: actual)) and not \(String(describing: expected))")
    }
}

/// The error of a call, or nil when there is none.
func birdError<Value>(_ call: () throws -> Value) throws -> BirdError? {
    do {
        _ = try call()
        return nil
    } catch let error as BirdError {
        return error
    }
}

/// Bytes, in one of three forms.
struct Body: Decodable {
    let text: String?
    let base64: String?
    let prefix: String?
    let `repeat`: String?
    let times: Int?
    let suffix: String?

    var bytes: Data {
        get throws {
            if let text { return Data(text.utf8) }
            if let base64, let data = Data(base64Encoded: base64) { return data }
            guard let prefix, let `repeat`, let times, let suffix else { throw Wrong("a body of another form") }
            return Data((prefix + String(repeating: `repeat`, count: times) + suffix).utf8)
        }
    }
}

/// One of these is there.
struct Outcome: Decodable {
    let event: [String: Json.Value]?
    let error: Expected?
    let headers: [String: String]?
    let url: String?
}

struct Expected: Decodable {
    let kind: String
    let reason: String?
    let path: String?

    func check(_ error: BirdError?) throws {
        guard let error else { throw Wrong("there is no error, and \(kind) \(reason ?? "") was expected") }
        try same("kind", kind, error.kind.rawValue)
        try same("reason", reason, error.reason?.rawValue)
        if let path { try same("path", path, error.path) }
        try same("delivery", .neverSent, error.delivery)
    }
}
