import Birdwire
import Foundation

/// One replay of a vector: it makes the client, and notes what is not as it should be.
final class Run: @unchecked Sendable {
    private let baseURL: String
    /// The values are the sandbox's own: that they come, and as what, is all that is compared.
    private let isImagined: Bool
    private let lock = NSLock()
    private var found: [String] = [] // behind the lock

    init(baseURL: String, isImagined: Bool) {
        self.baseURL = baseURL
        self.isImagined = isImagined
    }

    var problems: [String] { lock.withLock { found } }

    func problem(_ text: String) { lock.withLock { found.append(text) } }

    /// The client of every runner, but for what the vector says.
    func client(
        accessKey: String = "test-access-key",
        bearerToken: String? = nil,
        workspaceId: String = "11111111-1111-4111-8111-111111111111",
        organizationId: String = "22222222-2222-4222-8222-222222222222",
        maxRetries: Int = 0
    ) throws -> Client {
        try Client(
            accessKey: bearerToken == nil ? accessKey : nil,
            bearerToken: bearerToken,
            workspaceId: workspaceId,
            organizationId: organizationId,
            baseURL: baseURL,
            maxRetries: maxRetries
        )
    }

    /// The client of Rokt, with the keys that the vector names.
    func roktClient(
        publicKey: String? = nil, secretKey: String? = nil, apiKey: String? = nil, maxRetries: Int = 0
    ) throws -> RoktClient {
        try RoktClient(
            publicKey: publicKey, secretKey: secretKey, apiKey: apiKey, baseURL: baseURL, maxRetries: maxRetries)
    }

    func same<Value: Equatable>(_ at: String, _ expected: Value?, _ actual: Value?) {
        if isImagined, Value.self != BirdError.Kind.self { return }
        if expected != actual { problem("\(at): expected \(text(expected)), got \(text(actual))") }
    }

    /// A `Date` is a floating point number: what lies below a microsecond is noise.
    func same(_ at: String, _ expected: Date, _ actual: Date?) {
        if isImagined { return }
        guard let actual, abs(actual.timeIntervalSince(expected)) < 1e-6 else {
            return problem("\(at): expected \(expected.timeIntervalSince1970), got \(text(actual?.timeIntervalSince1970))")
        }
    }

    func absent<Value>(_ at: String, _ actual: Value?) {
        if let actual, !isImagined { problem("\(at): expected nothing, got \(actual)") }
    }

    /// Two texts that mean the same JSON.
    func json(_ at: String, _ expected: String, _ actual: Json?) {
        if isImagined { return }
        guard let actual, Json(text: expected) == actual else {
            return problem("\(at): expected \(expected), got \(text(actual))")
        }
    }

    /// The error of a call, which must be one of Birdwire's.
    func failure<Value>(_ call: () async throws -> Value) async -> BirdError? {
        do {
            _ = try await call()
            problem("expected an error, got none")
        } catch let error as BirdError {
            return error
        } catch {
            problem("expected a BirdError, got \(error)")
        }
        return nil
    }

    /// Cancels the task of a call after a while.
    func cancelled<Value: Sendable>(after delay: Duration, _ call: @escaping @Sendable () async throws -> Value) async {
        let task = Task { try await call() }
        try? await Task.sleep(for: delay)
        task.cancel()
        switch await task.result {
        case .success: problem("expected a cancellation, got an answer")
        case .failure(is CancellationError): break
        case .failure(let error): problem("expected a cancellation, got \(error)")
        }
    }

    private func text<Value>(_ value: Value?) -> String { value.map { "\($0)" } ?? "nothing" }
}

/// Reads a list to its end, item by item.
func walk<Item, Head>(_ pager: Pager<Item, Head>) async throws {
    for try await _ in pager {}
}

/// Reads a list to its end, page by page.
func allPages<Item, Head>(_ pager: Pager<Item, Head>) async throws -> [Page<Item, Head>] {
    var pages: [Page<Item, Head>] = []
    for try await page in pager.pages { pages.append(page) }
    return pages
}

/// An instant such as `2025-05-29T06:14:56.392Z` or `2025-05-29T08:14:56+02:00`.
func time(_ text: String) -> Date {
    let fraction = text.firstMatch(of: /\.\d+/)?.output ?? ""
    let whole = fraction.isEmpty ? text : text.replacing(fraction, with: "", maxReplacements: 1)
    guard let date = try? Date(whole, strategy: .iso8601) else { fatalError("\(text) is no time") }
    return date.addingTimeInterval(Double("0\(fraction)") ?? 0)
}

/// Base64 as bytes.
func bytes(_ base64: String) -> Data {
    guard let data = Data(base64Encoded: base64) else { fatalError("\(base64) is no base64") }
    return data
}

extension Array {
    subscript(at index: Int) -> Element? { indices.contains(index) ? self[index] : nil }
}
