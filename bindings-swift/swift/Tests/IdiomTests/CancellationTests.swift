import Birdwire
import Foundation
import Testing

@Suite struct CancellationTests {
    @Test func cancellingATaskDropsTheRequest() async throws {
        let server = Server("get-message.cancelled")
        let bird = try server.client()
        let task = Task { try await bird.channels.messages.get(Server.channel, Server.message) }
        try await Task.sleep(for: .milliseconds(300))
        let began = ContinuousClock.now
        task.cancel()
        await #expect(throws: CancellationError.self) { try await task.value }
        #expect(ContinuousClock.now - began < .seconds(1))
        // The server waits for the connection to close, and says so when it does not.
        #expect(try await server.problems() == [])
    }

    @Test func aTaskThatIsCancelledAlreadySendsNothing() async throws {
        let server = Server("get-message.only-id")
        let bird = try server.client()
        let task = Task {
            try? await Task.sleep(for: .seconds(60)) // ends at once when the task is cancelled
            return try await bird.channels.messages.get(Server.channel, Server.message)
        }
        task.cancel()
        await #expect(throws: CancellationError.self) { try await task.value }
        #expect(try await server.problems() != []) // the request that the vector waits for never came
    }

    @Test func aGroupCancelsWhatIsLeft() async throws {
        let bird = try Server("get-message.cancelled").client()
        try await withThrowingTaskGroup(of: String?.self) { group in
            group.addTask { try await bird.channels.messages.get(Server.channel, Server.message).id }
            group.addTask {
                try await Task.sleep(for: .milliseconds(200))
                return "first"
            }
            let first = try await group.next()
            #expect(first == "first")
            group.cancelAll()
            await #expect(throws: CancellationError.self) { try await group.next() }
        }
    }

    @Test func aLoopOverAListCanBeCancelled() async throws {
        let server = Server("list-channel-messages.cancelled-on-second-page")
        let bird = try server.client()
        let (items, item) = AsyncStream.makeStream(of: Void.self)
        let task = Task {
            var seen = 0
            do {
                for try await _ in bird.channels.messages.list(Server.channel) {
                    seen += 1
                    item.yield()
                }
            } catch is CancellationError {
                return seen
            }
            return -1
        }
        var arrived = items.makeAsyncIterator()
        for _ in 0..<2 { await arrived.next() }
        try await Task.sleep(for: .milliseconds(500)) // the second page is asked for
        task.cancel()
        #expect(try await task.value == 2)
        #expect(try await server.problems() == [])
    }

    @Test func aDownloadCanBeCancelled() async throws {
        let server = Server("get-message-media.cancelled")
        let bird = try server.client()
        let task = Task { try await bird.channels.messages.media.download("m", "f").bytes() }
        try await Task.sleep(for: .milliseconds(300))
        task.cancel()
        await #expect(throws: CancellationError.self) { try await task.value }
    }
}
