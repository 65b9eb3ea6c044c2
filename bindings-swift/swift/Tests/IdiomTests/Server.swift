import Birdwire
import Foundation

/// The recording server of `tests/recorder` plays the part of Bird: it answers as one of the vectors says.
struct Server {
    static let channel = "614208aa-b153-4d5d-9989-2fddfc0ce4c3"
    static let message = "96a0b5fa-a986-453d-be5c-3117f989f025"

    private let recorder = ProcessInfo.processInfo.environment["BIRDWIRE_RECORDER"] ?? ""
    private let path: String

    /// A run of its own for each test, so that no two of them share a vector's exchanges.
    init(_ vector: String, area: String = "channels", test: String = #function) {
        path = "swift-own-\(test.prefix { $0.isLetter || $0.isNumber })/\(area).\(vector)"
    }

    var baseURL: String { "\(recorder)/\(path)" }

    func client(accessKey: String? = "test-access-key", tokenProvider: TokenProvider? = nil) throws -> Client {
        try Client(
            accessKey: accessKey,
            tokenProvider: tokenProvider,
            workspaceId: "11111111-1111-4111-8111-111111111111",
            baseURL: baseURL,
            maxRetries: 0
        )
    }

    /// A client of Rokt.
    func rokt() throws -> RoktClient {
        try RoktClient(publicKey: "rpub-test", secretKey: "rsec-test", accountId: "REPLACE_ME", baseURL: baseURL, maxRetries: 0)
    }

    /// What the server says was wrong with the requests; empty when all of them came, and no others.
    func problems() async throws -> [String] {
        let control = try Client(accessKey: "none", baseURL: recorder)
        let verdict = try await control.request("GET", "/_verify/\(path)").json
        return verdict?["problems"]?.array?.compactMap(\.string) ?? ["no verdict"]
    }

    static let hello = CreateMessage(
        receiver: Receiver(
            contacts: [ReceiverContact(identifierKey: "phonenumber", identifierValue: "+31612345678")]),
        body: .text("Hello")
    )
}

/// The error that a call must end with.
func birdError<Value>(_ call: () async throws -> Value) async throws -> BirdError {
    do {
        _ = try await call()
    } catch let error as BirdError {
        return error
    }
    throw NoError()
}

struct NoError: Error {}
