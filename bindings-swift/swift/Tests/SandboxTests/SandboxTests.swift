import Birdwire
import BirdwireTesting
import Foundation
import Testing

private let somebody = "+31612345678"
private let hello = CreateMessage(receiver: to(somebody), body: .text("Hello"))

/// The local Bird of BirdwireTesting: its life, its errors, and that each of its methods does what its name says.
@Suite struct SandboxTests {
    @Test func itIsThereUntilItIsStopped() async throws {
        let birdCloud = try await Sandbox.start()
        let sms = try #require(birdCloud.channels["sms"])
        let bird = try birdCloud.client()
        let sent = try await bird.channels.messages.send(sms, hello)
        #expect(try await bird.channels.messages.get(sms, sent.id ?? "").id == sent.id)
        await birdCloud.stop()
        await birdCloud.stop()
        #expect(await !answers(birdCloud.url))
        let error = try await sandboxError { try await birdCloud.requests() }
        #expect(error.message.contains("ended with exit code 0"), "\(error)")
    }

    @Test func itEndsWithTheLastReference() async throws {
        var birdCloud: Sandbox? = try await Sandbox.start()
        let url = birdCloud?.url ?? ""
        #expect(await answers(url))
        birdCloud = nil
        #expect(await ends(url))
    }

    @Test func manyRunSideBySide() async throws {
        let all = try await withThrowingTaskGroup(of: Sandbox.self) { group in
            for _ in 0..<4 { group.addTask { try await Sandbox.start() } }
            return try await group.reduce(into: []) { $0.append($1) }
        }
        #expect(Set(all.map(\.url)).count == 4)
        try await all[0].inbound(channel: "sms", from: somebody, text: "Hi")
        var counts: [Int] = []
        for one in all { counts.append(try await count(one)) }
        #expect(counts == [1, 0, 0, 0])
    }

    @Test func aFileKeepsTheData() async throws {
        let file = FileManager.default.temporaryDirectory.appending(path: "\(UUID()).sqlite").path
        for expected in 1...2 {
            let birdCloud = try await Sandbox.start(db: file)
            try await birdCloud.inbound(channel: "sms", from: somebody, text: "Hi")
            #expect(try await count(birdCloud) == expected)
            await birdCloud.stop()
        }
        for ending in ["", "-wal", "-shm"] { try? FileManager.default.removeItem(atPath: file + ending) }
    }

    @Test func itEndsWhenThisProcessIsKilled() async throws {
        let process = Process()
        let output = Pipe()
        let tests = URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent()
        process.executableURL = tests.appending(path: "SandboxHolder")
        process.standardOutput = output
        try process.run()
        let url = String(decoding: output.fileHandleForReading.availableData, as: UTF8.self)
            .trimmingCharacters(in: .newlines)
        #expect(await answers(url))
        kill(process.processIdentifier, SIGKILL)
        #expect(await ends(url))
    }

    @Test func whatTheProgramSaysIsShown() async throws {
        let nowhere = try await sandboxError { try await Sandbox.start(db: "/nowhere/at/all.sqlite") }
        #expect(nowhere.message.contains("ended with exit code 1; it said:"), "\(nowhere)")
        #expect(nowhere.message.contains("cannot open the database"), "\(nowhere)")
        let early = try script("echo no room >&2; exit 3")
        let ended = try await sandboxError { try await Sandbox.start(program: early) }
        #expect(ended.message == "\(early) ended with exit code 3; it said:\nno room")
        let missing = try await sandboxError { try await Sandbox.start(program: "/not/there") }
        #expect(missing.message.contains("/not/there cannot be started"), "\(missing)")
        let other = try await sandboxError {
            try await Sandbox.start(program: script("echo Hello; exec sleep 60"))
        }
        #expect(other.message.contains("is no sandbox: its first line is Hello"), "\(other)")
    }

    @Test func aProgramThatSaysNothingIsEnded() async throws {
        let silent = try script("echo $$ >\"$0.pid\"; echo busy >&2; exec sleep 60")
        let begun = ContinuousClock.now
        let error = try await sandboxError { try await Sandbox.start(program: silent, startTimeout: .milliseconds(500)) }
        #expect(error.message == "\(silent) did not start within 0.5 seconds; it said:\nbusy")
        #expect(ContinuousClock.now - begun < .seconds(5))
        let pid = try #require(Int32(String(contentsOfFile: "\(silent).pid", encoding: .utf8).trimmingCharacters(in: .newlines)))
        for _ in 0..<100 where kill(pid, 0) == 0 { try await Task.sleep(for: .milliseconds(10)) }
        #expect(kill(pid, 0) != 0)
    }

    @Test func clientsWithKeysAndTokens() async throws {
        let birdCloud = try await Sandbox.start(accessKey: "another", bearerTokens: ["a-user"])
        _ = try await birdCloud.client(bearerToken: "a-user").currentUser.get()
        let wrong = try Client(accessKey: "wrong", workspaceId: birdCloud.workspaceId, baseURL: birdCloud.url)
        await #expect(throws: BirdError.self) { try await wrong.channels.messages.listByWorkspace().firstPage() }
        _ = try await birdCloud.client().organizations.get()
        try await birdCloud.roktClient().customAudiences.importAudience(
            CustomAudienceImport(action: .include, emails: ["alice@example.com"]))
        #expect(try await birdCloud.requests().map { $0["status"]?.integer } == [200, 401, 200, 201])
        #expect(birdCloud.environment["BIRD_BASE_URL"] == birdCloud.url)
    }

    @Test func peopleWriteReadAndPress() async throws {
        let birdCloud = try await Sandbox.start(step: .zero)
        let channels = try birdCloud.client().channels
        let (sms, whatsapp) = (birdCloud.channels["sms"] ?? "", birdCloud.channels["whatsapp"] ?? "")
        let written = try await birdCloud.inbound(channel: "sms", from: somebody, text: "Hi")
        #expect(try await channels.messages.get(sms, written["id"]?.string ?? "").direction == .incoming)
        let image = try await birdCloud.inbound(channel: "whatsapp", from: somebody, image: true)
        #expect(image["body"]?["type"]?.string == "image")
        await #expect {
            try await birdCloud.inbound(channel: "carrier-pigeon", from: somebody, text: "Hi")
        } throws: {
            ($0 as? BirdError)?.status == 404
        }

        let body: MessageBody = .text("Coming?", actions: [.reply("Yes"), .reply("No")])
        let sent = try await channels.messages.send(whatsapp, CreateMessage(receiver: to(somebody), body: body))
        let id = sent.id ?? ""
        #expect(try await birdCloud.press(id, 1)["details"]?.string == "item_1_clicked")
        #expect(try await birdCloud.interact(id, ["type": "read"])["type"]?.string == "read")
        #expect(try await channels.messages.interactions.list(whatsapp, id).firstPage().items.count == 2)
        try await birdCloud.setStatus(id, "delivery_failed", reason: "Gone", failure: ["code": 15005])
        #expect(try await channels.messages.get(whatsapp, id).reason == "Gone")

        let contact = sent.receiver?.contacts?.first?.id ?? ""
        let expires = Date(timeIntervalSince1970: 1_893_456_000)
        try await birdCloud.setWindow(somebody, expireAt: expires)
        #expect(try await channels.contacts.get(whatsapp, contact).serviceWindowExpireAt == expires)
        try await birdCloud.setWindow(contact, open: false)
        #expect(try await channels.contacts.get(whatsapp, contact).serviceWindowExpireAt == nil)
        try await birdCloud.putFile(id, "a b", Data("kept".utf8), contentType: "image/png")
        #expect(try await channels.messages.media.download(id, "a b").bytes() == Data("kept".utf8))

        let mine = "44444444-0000-4000-8000-000000000001"
        try await birdCloud.addChannel(platform: "sms", id: mine, address: "+31600000000")
        #expect(try await channels.messages.send(mine, hello).channelId == mine)
    }

    @Test func requestsSnapshotsSettingsAndAReset() async throws {
        let birdCloud = try await Sandbox.start()
        try await birdCloud.inbound(channel: "sms", from: somebody, text: "Hi")
        let snapshot = try await birdCloud.snapshot()
        try await birdCloud.inbound(channel: "sms", from: somebody, text: "Hi")
        #expect(try await count(birdCloud) == 2)
        try await birdCloud.restore(snapshot)
        #expect(try await count(birdCloud) == 1)
        let first = Int(try await birdCloud.requests()[0]["number"]?.integer ?? -1)
        let next = try await birdCloud.requests(after: first, limit: 1)
        #expect(next.map { $0["number"]?.integer } == [Int64(first + 1)])
        try await birdCloud.clearRequests()
        #expect(try await birdCloud.requests().isEmpty)
        #expect(try await birdCloud.changeSettings(["listLag": 500])["listLag"]?.integer == 500)
        try await birdCloud.reset()
        #expect(try await birdCloud.settings()["listLag"]?.integer == 0)
        #expect(try await count(birdCloud) == 0)
        #expect(try await birdCloud.control("GET", "/health")["status"]?.string == "ok")
    }

    @Test func timeIsAKnob() async throws {
        let begin = Date(timeIntervalSince1970: 1_893_456_000)
        let birdCloud = try await Sandbox.start(step: .seconds(10), seed: 7, time: begin, paused: true)
        let messages = try birdCloud.client().channels.messages
        let sms = birdCloud.channels["sms"] ?? ""
        let id = try await messages.send(sms, hello).id ?? ""
        #expect(try await messages.get(sms, id).status == .accepted)
        try await birdCloud.advance(.seconds(10))
        #expect(try await messages.get(sms, id).status == .processing)
        try await birdCloud.advance("1h")
        #expect(try await messages.get(sms, id).status == .delivered)
        #expect(try await birdCloud.clock()["now"]?.string?.hasPrefix("2030-01-01T01:00:10") == true)
        try await birdCloud.setTime(begin + 86_400)
        try await birdCloud.setSpeed(60)
        try await birdCloud.resume()
        try await birdCloud.pause()
        #expect(try await birdCloud.clock()["speed"]?.number == 60)
        try await birdCloud.reset()
        #expect(try await messages.send(sms, hello).id == id)
    }

    @Test func faults() async throws {
        let birdCloud = try await Sandbox.start()
        let organizations = try birdCloud.client(maxRetries: 0).organizations
        let id = try await birdCloud.fault(.status(503), operation: "getOrganization", times: 1)
        await #expect { try await organizations.get() } throws: { ($0 as? BirdError)?.status == 503 }
        _ = try await organizations.get()
        #expect(try await birdCloud.faults().map { $0["fired"]?.integer } == [1])
        try await birdCloud.clearFaults(id)
        try await birdCloud.fault(.kind("cut", ["afterBytes": 10]), path: "/organizations/*", after: 1)
        _ = try await organizations.get()
        await #expect { try await organizations.get() } throws: { ($0 as? BirdError)?.kind == .connection }
        try await birdCloud.clearFaults()
        _ = try await organizations.get()
    }

    @Test func recordsAndWebhooks() async throws {
        let birdCloud = try await Sandbox.start()
        let messages = try birdCloud.client().channels.messages
        let (sms, id) = (birdCloud.channels["sms"] ?? "", "55555555-0000-4000-8000-000000000001")
        let path = "/workspaces/\(birdCloud.workspaceId)/channels/\(sms)/messages/\(id)"
        try await birdCloud.putRecord(path, ["id": .string(id), "status": "delivered"])
        #expect(try await messages.get(sms, id).status == .delivered)
        #expect(try await birdCloud.record(path)["status"]?.string == "delivered")
        try await birdCloud.deleteRecord(path)
        await #expect { try await messages.get(sms, id) } throws: { ($0 as? BirdError)?.status == 404 }

        // Another local Bird is a server like any other: it tells what it was asked.
        let receiver = try await Sandbox.start()
        let filters = [["key": "channelId", "value": sms]]
        try await birdCloud.subscribe(
            "sms.inbound", "\(receiver.url)/bird", signingKey: "a key", eventFilters: filters, service: "channels")
        try await birdCloud.inbound(channel: "sms", from: somebody, text: "Hi")
        try await birdCloud.advance(.seconds(1))
        #expect(try await receiver.requests().first?["body"]?["event"]?.string == "sms.inbound")
        let delivery = try #require(try await birdCloud.deliveries().first?["id"]?.string)
        try await birdCloud.retryDelivery(delivery)
        #expect(try await receiver.requests().count == 2)
        try await birdCloud.forward(["https://app.example.com": receiver.url])
    }
}

private func count(_ birdCloud: Sandbox) async throws -> Int {
    try await birdCloud.client().channels.messages.listByWorkspace().firstPage().items.count
}

private func answers(_ url: String) async -> Bool {
    guard let client = try? Client(accessKey: "none", baseURL: url, maxRetries: 0) else { return false }
    return (try? await client.request("GET", "/_sandbox/health"))?.status == 200
}

/// It may take a moment.
private func ends(_ url: String) async -> Bool {
    for _ in 0..<500 {
        if await !answers(url) { return true }
        try? await Task.sleep(for: .milliseconds(20))
    }
    return false
}

private func script(_ text: String) throws -> String {
    let path = FileManager.default.temporaryDirectory.appending(path: "birdwire-\(UUID())").path
    try "#!/bin/sh\n\(text)\n".write(toFile: path, atomically: true, encoding: .utf8)
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: path)
    return path
}

private func sandboxError<Value>(_ call: () async throws -> Value) async throws -> SandboxError {
    do {
        _ = try await call()
    } catch let error as SandboxError {
        return error
    }
    throw NoError()
}

private struct NoError: Error {}
