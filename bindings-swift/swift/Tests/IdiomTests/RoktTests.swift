import Birdwire
import Foundation
import Testing

@Suite struct RoktTests {
    private let emails = ["alice@example.com", "bob@example.com"]

    @Test func aListIsSentAndToldOf() async throws {
        let server = Server("import-custom-audience.emails", area: "rokt")
        let seen = Box<ImportProgress>()
        let report = try await server.rokt().customAudiences.importAll(
            emails: emails, action: .include, progress: { seen.add($0) })
        #expect(report.isDone)
        #expect((report.read, report.sent, report.failed, report.unsent) == (2, 2, 0, 0))
        #expect(report.chunks.map(\.outcome) == [.sent])
        #expect(seen.values.last == ImportProgress(read: 2, sent: 2, failed: 0))
        #expect(try await server.problems() == [])
        #expect(try ImportReport(json: report.json) == report)
        #expect(try JSONDecoder().decode(ImportReport.self, from: JSONEncoder().encode(report)) == report)
        #expect(!report.json.contains("alice"))
    }

    @Test func whatFailedIsSentASecondTime() async throws {
        let refusing = Server("import-custom-audience.error-503", area: "rokt")
        let report = try await refusing.rokt().customAudiences.importAll(emails: emails, action: .include)
        #expect(!report.isDone)
        #expect(report.chunks.first?.status == 503)
        #expect(report.chunks.first?.kind == "server")
        let server = Server("import-custom-audience.emails", area: "rokt")
        let rokt = try server.rokt()
        let again = try await rokt.customAudiences.importAll(emails: emails, action: .include, resume: report)
        #expect(again.isDone)
        #expect(try await server.problems() == [])
        // Nothing is left to be sent: one request more would be a problem.
        #expect(try await rokt.customAudiences.importAll(emails: emails, action: .include, resume: again).isDone)
        #expect(try await server.problems() == [])
        let error = try await birdError {
            try await rokt.customAudiences.importAll(
                emails: ["carol@example.com", "bob@example.com"], action: .include, resume: again)
        }
        #expect(error.kind == .input)
        #expect(error.path == "emails[0-1]")
    }

    @Test func aSequenceMayBeAsynchronous() async throws {
        let server = Server("import-custom-audience.emails", area: "rokt")
        let stream = AsyncStream { [emails] continuation in
            emails.forEach { continuation.yield($0) }
            continuation.finish()
        }
        #expect(try await server.rokt().customAudiences.importAll(emails: stream, action: .include).isDone)
        #expect(try await server.problems() == [])
    }

    @Test func badEntriesAreLeftOut() async throws {
        let rokt = try Server("import-custom-audience.emails", area: "rokt").rokt()
        let report = try await rokt.customAudiences.importAll(sha256s: ["no hash", ""], action: .exclude)
        #expect(report.refused == 2)
        #expect(report.refusedPositions == [0, 1])
        #expect(report.chunks.isEmpty)
    }

    @Test func cancellingLeavesTheReport() async throws {
        let rokt = try Server("import-custom-audience.emails", area: "rokt").rokt()
        let (addresses, more) = AsyncStream.makeStream(of: String.self)
        let reports = Box<ImportReport>()
        let task = Task {
            try await rokt.customAudiences.importAll(emails: addresses, action: .include, onStop: { reports.add($0) })
        }
        more.yield("alice@example.com")
        try await Task.sleep(for: .milliseconds(100))
        task.cancel()
        await #expect(throws: CancellationError.self) { try await task.value }
        #expect(reports.values.count == 1)
        #expect(reports.values.first?.complete == false)
    }

    @Test func whatTheSequenceThrowsComesOut() async throws {
        struct Mine: Error {}
        let rokt = try Server("import-custom-audience.emails", area: "rokt").rokt()
        let reports = Box<ImportReport>()
        let broken = AsyncThrowingStream<String, any Error> { $0.finish(throwing: Mine()) }
        await #expect(throws: Mine.self) {
            try await rokt.customAudiences.importAll(emails: broken, action: .include, onStop: { reports.add($0) })
        }
        #expect(reports.values.count == 1)
    }

    @Test func noKeyAndNoAddressShows() async throws {
        let rokt = try Server("import-custom-audience.emails", area: "rokt").rokt()
        let body = CustomAudienceImport(action: .include, emails: emails)
        var said = "\(rokt) \(body)"
        dump(rokt, to: &said)
        dump(body, to: &said)
        for secret in ["rsec-test", "rpub-test", "alice"] { #expect(!said.contains(secret), "\(said)") }
        #expect(rokt.accountId == "REPLACE_ME")
        let error = try await birdError { try RoktClient(publicKey: "rpub-test", baseURL: "http://127.0.0.1:1") }
        #expect(error.kind == .input)
        #expect(error.path == "secret_key")
    }

    @Test func aReportOfSomethingElseIsRefused() async throws {
        let error = try await birdError { try ImportReport(json: "{}") }
        #expect(error.kind == .input)
        #expect(error.path == "report")
    }
}
