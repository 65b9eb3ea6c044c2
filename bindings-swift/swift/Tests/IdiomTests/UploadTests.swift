import Birdwire
import Foundation
import Testing

@Suite struct UploadTests {
    private let address = "https://media.api.bird.com/workspaces/w/channel-media/m"
    private let content = Data("Hello\r\nWorld\n".utf8)

    /// A file called hello.txt in a folder of its own.
    private func onDisk(_ content: Data, _ use: (URL) async throws -> Void) async throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "birdwire-\(UUID())")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let file = folder.appending(path: "hello.txt")
        try content.write(to: file)
        try await use(file)
    }

    @Test func aFileOfTheDiskNeedsNoMoreWords() async throws {
        try await onDisk(content) { file in
            let server = Server("create-media-upload.upload")
            let sent = try await server.client().channels.media.upload(.url(file))
            let problems = try await server.problems()
            #expect(sent == address)
            #expect(problems == [])
        }
    }

    @Test func bytesAreNamed() async throws {
        let server = Server("create-channel-media-upload.upload")
        let sent = try await server.client().channels.media.uploadForChannel(
            Server.channel, .data(content), filename: "hello.txt")
        #expect(sent == address)
        #expect(try await server.problems() == [])
    }

    @Test(arguments: [nil, 13]) func aStreamIsRead(_ length: Int?) async throws {
        let server = Server("create-media-upload.upload", test: "aStream\(length == nil ? "OfAnyLength" : "")")
        let sent = try await server.client().channels.media.upload(
            .stream(InputStream(data: content), length: length), contentType: "text/plain", filename: "hello.txt")
        #expect(sent == address)
        #expect(try await server.problems() == [])
    }

    @Test func progressGoesFromNothingToEverything() async throws {
        let seen = Box<[Int]>()
        _ = try await Server("create-media-upload.upload").client().channels.media.upload(
            .data(content), filename: "hello.txt", progress: { sent, total in seen.add([sent, total]) })
        #expect(seen.values.first == [0, 13])
        #expect(seen.values.last == [13, 13])
    }

    @Test func cancellingClosesTheConnection() async throws {
        let server = Server("create-media-upload.upload-cancelled")
        let bird = try server.client()
        let task = Task { [content] in
            try await bird.channels.media.upload(.data(content), contentType: "text/plain", filename: "hello.txt")
        }
        try await Task.sleep(for: .milliseconds(400))
        task.cancel()
        await #expect(throws: CancellationError.self) { try await task.value }
        #expect(try await server.problems() == [])
    }

    @Test func cancellingInTheMiddleLeavesTheRest() async throws {
        let bird = try Server("create-media-upload.upload").client()
        let seen = Box<Int>()
        let (moves, move) = AsyncStream.makeStream(of: Void.self)
        let task = Task {
            try await bird.channels.media.upload(
                .data(Data(count: 64 << 20)), filename: "zeros.bin",
                progress: { sent, _ in
                    seen.add(sent)
                    if sent > 0 { move.yield() }
                    Thread.sleep(forTimeInterval: 0.002)
                })
        }
        for await _ in moves { break }
        task.cancel()
        await #expect(throws: CancellationError.self) { try await task.value }
        #expect(seen.values.max() ?? 0 < 64 << 20)
    }

    @Test func aFileThatIsNotThereIsFoundBeforeAnythingIsSent() async throws {
        let server = Server("create-media-upload.upload")
        let bird = try server.client()
        let error = try await birdError { try await bird.channels.media.upload(.url(URL(filePath: "/no/such/file.png"))) }
        #expect(error.kind == .input)
        #expect(error.path == "file")
        #expect(error.delivery == .neverSent)
        #expect(error.operation == "channels.media.upload")
    }

    @Test func aStreamThatBreaksSaysWhy() async throws {
        let bird = try Server("create-media-upload.upload").client()
        let file = UploadFile.stream(InputStream(fileAtPath: "/no/such/file.png") ?? InputStream(data: content))
        let error = try await birdError { try await bird.channels.media.upload(file, contentType: "image/png") }
        #expect(error.kind == .input)
        #expect(error.path == "file")
    }

    @Test func aStreamIsSentOnce() async throws {
        let bird = try Server("create-media-upload.upload").client()
        let file = UploadFile.stream(InputStream(data: content))
        #expect(try await bird.channels.media.upload(file, contentType: "text/plain", filename: "hello.txt") == address)
        let error = try await birdError { try await bird.channels.media.upload(file, contentType: "text/plain") }
        #expect(error.kind == .input)
        #expect(error.message.contains("before"))
    }
}
