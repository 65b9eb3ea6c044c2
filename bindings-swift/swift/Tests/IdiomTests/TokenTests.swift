import Birdwire
import Testing

@Suite struct TokenTests {
    @Test func aProviderIsAskedOnce() async throws {
        let asked = Box<String?>()
        let server = Server("send-message.bearer")
        let bird = try server.client(accessKey: nil) { rejected in
            asked.add(rejected)
            try await Task.sleep(for: .milliseconds(20))
            return "test-user-token"
        }
        try await bird.channels.messages.send(Server.channel, Server.hello)
        #expect(try await server.problems() == [])
        #expect(asked.values == [nil])
    }

    @Test func manyCallsShareOneToken() async throws {
        let asked = Box<String?>()
        let bird = try Server("get-message.only-id").client(accessKey: nil) { rejected in
            asked.add(rejected)
            try await Task.sleep(for: .milliseconds(100))
            return "token"
        }
        await withTaskGroup(of: Void.self) { group in
            for _ in 0..<8 {
                // The vector answers one of them; this is about what happened before.
                group.addTask { _ = try? await bird.channels.messages.get(Server.channel, Server.message) }
            }
        }
        #expect(asked.values == [nil])
    }

    @Test func aRefusedTokenIsHandedBack() async throws {
        let asked = Box<String?>()
        let bird = try Server("get-message.error-401").client(accessKey: nil) { rejected in
            asked.add(rejected)
            return rejected == nil ? "old" : "new"
        }
        await #expect(throws: BirdError.self) { try await bird.channels.messages.get(Server.channel, Server.message) }
        #expect(asked.values == [nil, "old"])
    }

    @Test func aProviderThatFailsFailsTheCall() async throws {
        struct NobodySignedIn: Error {}
        let server = Server("send-message.bearer")
        let bird = try server.client(accessKey: nil) { _ in throw NobodySignedIn() }
        let error = try await birdError {
            try await bird.channels.messages.send(Server.channel, Server.hello)
        }
        #expect(error.kind == .authentication)
        #expect(error.delivery == .neverSent)
        #expect(error.message.contains("NobodySignedIn"))
    }

    @Test func theTimeLimitHoldsForAProviderToo() async throws {
        let bird = try Server("send-message.bearer").client(accessKey: nil) { _ in
            try await Task.sleep(for: .seconds(60))
            return "too late"
        }
        let error = try await birdError {
            try await bird.channels.messages.send(
                Server.channel, Server.hello, options: Options(timeout: .milliseconds(200)))
        }
        #expect(error.kind == .timeout)
        #expect(error.delivery == .neverSent)
    }
}
