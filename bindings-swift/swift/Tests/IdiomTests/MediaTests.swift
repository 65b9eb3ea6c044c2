import Birdwire
import Foundation
import Testing

@Suite struct MediaTests {
    private let file = "5f9c0c9e-2f52-4a0a-9d6a-4c1a0d4be0b1"

    @Test func aFileComesInPieces() async throws {
        let media = try await Server("get-message-media.ok").client()
            .channels.messages.media.download(Server.message, file)
        #expect(media.contentType == "image/png")
        var all = Data()
        for try await piece in media { all += piece }
        #expect(all.count == media.contentLength)
        #expect(all.starts(with: [0x89, 0x50, 0x4e, 0x47]))
        // They come only once.
        await #expect(throws: BirdError.self) { try await media.bytes() }
    }

    @Test func aFileIsSavedWhole() async throws {
        let media = try await Server("get-message-media.ok").client()
            .channels.messages.media.download(Server.message, file)
        let place = FileManager.default.temporaryDirectory.appending(path: "birdwire-\(UUID()).png")
        defer { try? FileManager.default.removeItem(at: place) }
        let length = try await media.save(to: place)
        #expect(try Data(contentsOf: place).count == length)
    }
}
