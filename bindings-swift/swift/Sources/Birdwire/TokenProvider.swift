/// Gives bearer tokens to a client, for instance from a server of yours that signs users in.
///
/// It is asked at the first call, and again when the API answers 401 to the token it gave before, which is then handed
/// in as `rejected`. Many calls that wait for a token at the same time ask once. The call's time limit holds while it
/// works.
public typealias TokenProvider = @Sendable (_ rejected: String?) async throws -> String

/// Core asks and goes on; the answer is handed in at the desk when the closure has one.
final class TokenBridge: TokenSource {
    let desk = TokenDesk()
    private let provider: TokenProvider

    init(_ provider: @escaping TokenProvider) {
        self.provider = provider
    }

    func tokenNeeded(id: UInt64, rejected: String?) {
        Task { [desk, provider] in
            do {
                desk.supplyToken(id: id, token: try await provider(rejected))
            } catch {
                desk.failToken(id: id, reason: String(describing: error))
            }
        }
    }
}
