import Birdwire
import Foundation
import Testing

@Suite struct ErrorTests {
    @Test func anErrorSaysWhatTheServerSaid() async throws {
        let bird = try Server("send-message.error-422").client()
        do {
            try await bird.channels.messages.send(Server.channel, Server.hello)
            Issue.record("expected an error")
        } catch let error as BirdError where error.kind == .validation {
            #expect(error.status == 422)
            #expect(error.code == "InvalidPayload")
            #expect(error.message == "The request did not pass validation")
            #expect(error.details?["body"]?[0]?.string == "is required")
            #expect(error.delivery == .answered)
            #expect(error.attempts == 1)
            #expect(error.operation == "channels.messages.send")
            #expect(error.body?.isEmpty == false)
            #expect(error.description.hasPrefix("channels.messages.send: 422 InvalidPayload: "))
            #expect(error.localizedDescription == error.description)
            #expect(!String(reflecting: error).contains("test-access-key"))
            #expect(!String(reflecting: error).contains("is required"), "the body is nobody's business")
        }
    }

    @Test func wrongInputIsFoundBeforeAnythingIsSent() async throws {
        let bird = try Client(accessKey: "key", workspaceId: "11111111-1111-4111-8111-111111111111")
        let error = try await birdError {
            try await bird.channels.messages.send("not-a-uuid", Server.hello)
        }
        #expect(error.kind == .input)
        #expect(error.delivery == .neverSent)
        #expect(error.path == "path.channelId")
        #expect(error.attempts == 0)
    }

    @Test func aServerThatIsNotThereWasNeverSentTo() async throws {
        let bird = try Client(
            accessKey: "key", workspaceId: "11111111-1111-4111-8111-111111111111", baseURL: "http://127.0.0.1:9",
            maxRetries: 0)
        let error = try await birdError {
            try await bird.channels.messages.send(Server.channel, Server.hello)
        }
        #expect(error.kind == .connection)
        #expect(error.delivery == .neverSent)
    }

    @Test func theRequestOfOnesOwnStaysOnItsHost() async throws {
        let bird = try Client(accessKey: "key", baseURL: "http://127.0.0.1:9", maxRetries: 0)
        let error = try await birdError { try await bird.request("GET", "//elsewhere.example/") }
        #expect(error.kind == .input)
        let both = try await birdError {
            try await bird.request("POST", "/x", json: ["a": 1], body: Data([1]))
        }
        #expect(both.kind == .input)
    }

    @Test func aClientThatCannotBeIsRefused() async throws {
        let twice = try await birdError { try Client(accessKey: "a", bearerToken: "b") }
        #expect(twice.kind == .input)
        let plain = try await birdError { try Client(accessKey: "a", baseURL: "http://example.com") }
        #expect(plain.kind == .input)
        let negative = try await birdError { try Client(accessKey: "a", timeout: .seconds(-1)) }
        #expect(negative.path == "timeout")
    }
}
