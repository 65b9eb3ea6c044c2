import Birdwire
import Foundation
import Testing

/// Files in a form, lines of CSV, and jobs to wait for.
@Suite struct BodyTests {
    private let bulk = "875cd425-d62d-4d16-b3af-61dafe71ea2d"

    private func onDisk(_ name: String, _ content: String, _ use: (URL) async throws -> Void) async throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "birdwire-\(UUID())")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let file = folder.appending(path: name)
        try Data(content.utf8).write(to: file)
        try await use(file)
    }

    @Test func oneFileStandsAlone() async throws {
        let server = Server("import-knowledge-base-documents.page-sample", area: "knowledge-base")
        let seen = Box<[Int]>()
        let answer = try await server.client().knowledgeBase.folders.importDocuments(
            "faq", .data(Data("binary".utf8), contentType: "application/octet-stream", filename: "file"),
            progress: { seen.add([$0, $1]) })
        #expect(answer.createdDocumentPaths == ["text"])
        #expect(seen.values.first == [0, 6])
        #expect(seen.values.last == [6, 6])
        #expect(try await server.problems() == [])
    }

    @Test func aFileOfTheDiskAndAStream() async throws {
        try await onDisk("file", "binary") { file in
            for given in [
                UploadFile.url(file, contentType: "application/octet-stream"),
                .stream(
                    InputStream(data: Data("binary".utf8)), contentType: "application/octet-stream", filename: "file"),
            ] {
                let test = "aFile\(String(describing: given).count)"
                let server = Server("import-knowledge-base-documents.page-sample", area: "knowledge-base", test: test)
                try await server.client().knowledgeBase.folders.importDocuments("faq", [given])
            }
        }
    }

    @Test func theOneThatIsNotThereIsNamed() async throws {
        let bird = try Server("import-knowledge-base-documents.page-sample", area: "knowledge-base").client()
        let error = try await birdError {
            try await bird.knowledgeBase.folders.importDocuments(
                "faq", [.data(Data("a".utf8), filename: "a.txt"), .url(URL(filePath: "/no/such/file.txt"))])
        }
        #expect(error.kind == .input)
        #expect(error.path == "body.file[1]")
        #expect(error.delivery == .neverSent)
    }

    @Test func linesComeFromADiskOrFromRows() async throws {
        try await onDisk("rules.csv", "test@example.com,allow") { file in
            for (name, lines) in [("Disk", Csv<AllowBlockRuleRow>.url(file)), ("Text", .text("test@example.com,allow"))] {
                let server = Server(
                    "add-allow-block-rules-in-bulk.status-pending", area: "conversations", test: "lines\(name)")
                try await server.client().conversations.allowBlockRules.addInBulk(lines)
                #expect(try await server.problems() == [])
            }
        }
        let server = Server("add-allow-block-rules-in-bulk.row", area: "conversations")
        let rows = AnySequence([AllowBlockRuleRow(value: "test@example.com", type: .allow)])
        try await server.client().conversations.allowBlockRules.addInBulk(.rows(rows))
        #expect(try await server.problems() == [])
    }

    @Test func aBadRowIsNamed() async throws {
        let bird = try Server("add-allow-block-rules-in-bulk.row", area: "conversations").client()
        let error = try await birdError {
            try await bird.conversations.allowBlockRules.addInBulk([
                AllowBlockRuleRow(value: "a@example.com", type: .allow),
                AllowBlockRuleRow(value: "", type: .allow),
            ])
        }
        #expect(error.kind == .input)
        #expect(error.path == "lines[1].value")
    }

    @Test func cancellingEndsTheWait() async throws {
        let bird = try Server("get-allow-block-bulk-status.wait", area: "conversations").client()
        let task = Task { [bulk] in
            try await bird.conversations.allowBlockRules.wait(bulk, options: Options(pollInterval: .seconds(60)))
        }
        try await Task.sleep(for: .milliseconds(200))
        task.cancel()
        await #expect(throws: CancellationError.self) { try await task.value }
    }
}
