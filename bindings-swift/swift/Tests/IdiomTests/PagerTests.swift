import Birdwire
import Foundation
import Testing

@Suite struct PagerTests {
    @Test func aListIsASequenceOfItems() async throws {
        let bird = try Server("list-channel-messages.two-pages").client()
        var texts: [String?] = []
        for try await message in bird.channels.messages.list(Server.channel, ListChannelMessages(limit: 2)) {
            texts.append(message.body?.text?.text)
        }
        #expect(texts == ["Message 1", "Message 2", "Message 3"])
    }

    @Test func leavingTheLoopAsksForNothingMore() async throws {
        let server = Server("list-channel-messages.two-pages")
        let bird = try server.client()
        let list = bird.channels.messages.list(Server.channel, ListChannelMessages(limit: 2))
        var ids: [String] = []
        for try await id in list.prefix(2).compactMap(\.id) { ids.append(id) }
        #expect(ids.count == 2)
        let problems = try await server.problems()
        #expect(problems.count == 1, "only the second page was not asked for: \(problems)")
    }

    @Test func onePageKnowsWhatComesNext() async throws {
        let bird = try Server("list-channel-messages.two-pages").client()
        let seen = Box<Int>()
        let options = Options(onResponse: { seen.add($0.status) })
        let list = bird.channels.messages.list(Server.channel, ListChannelMessages(limit: 2), options: options)
        let page = try await list.firstPage()
        #expect(page.items.count == 2)
        #expect(page.nextPageToken != nil)
        #expect(page.response.status == 200)
        #expect(page.startAt == page.head.startAt)
        #expect(seen.values == [200])
    }

    @Test func whatCanBeReadComesBeforeTheError() async throws {
        let bird = try Server("list-channel-messages.item-without-id").client()
        var read = 0
        let error = try await birdError {
            for try await _ in bird.channels.messages.list(Server.channel) { read += 1 }
        }
        #expect(read == 1)
        #expect(error.kind == .decode)
        #expect(error.path == "results[1].id")
    }
}

/// Collects what closures see.
final class Box<Value: Sendable>: @unchecked Sendable {
    private let lock = NSLock()
    private var all: [Value] = [] // behind the lock

    var values: [Value] { lock.withLock { all } }

    func add(_ value: Value) { lock.withLock { all.append(value) } }
}
