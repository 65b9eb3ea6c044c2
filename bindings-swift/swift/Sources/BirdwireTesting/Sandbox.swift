#if os(macOS) || os(Linux)
import Birdwire
import Foundation

/// A local Bird on a free port of this machine, with its own data: it answers as the documents say, keeps what it is sent, and
/// sends nothing to anyone. As many as you like run side by side.
///
/// ```swift
/// let birdCloud = try await Sandbox.start()
/// let bird = try birdCloud.client()
/// try await birdCloud.inbound(channel: "sms", from: "+31612345678", text: "Hi")
/// await birdCloud.stop()
/// ```
///
/// It ends with the last reference to it, and with this process in any case, even when that is killed.
public final class Sandbox: Sendable {
    /// Its address: the `baseURL` of a client, and a page to look at in the browser.
    public let url: String
    public let accessKey: String
    public let workspaceId: String
    public let organizationId: String
    /// The ids of its channels by platform.
    public let channels: [String: String]

    private let rokt: Announcement.Rokt
    private let program: Program
    /// What asks the sandbox itself. Proxies of the environment have no say, since it is on this machine.
    private let asking: Client

    /// Starts one, and waits until it answers.
    ///
    /// - Parameters:
    ///   - db: A file that keeps the data for the next start. Otherwise everything is in memory.
    ///   - step: How long a message stays in each status; zero delivers at once.
    ///   - seed: Makes ids and chances the same at every run.
    ///   - time: When its time begins. Otherwise now.
    ///   - speed: How many times faster than the real one its time passes.
    ///   - paused: Its time stands still until ``advance(_:)-(String)``.
    ///   - listLag: How long a sent message is missing in lists.
    ///   - rateLimits: Whether the documented rate limits hold.
    ///   - enforceWindow: Whether WhatsApp refuses what is no template while the contact's window is closed.
    ///   - accessKey: The access key that it accepts.
    ///   - bearerTokens: Tokens of users that it accepts.
    ///   - forwards: Where webhooks go: the beginning of the https address of a subscription, and what stands in its place on
    ///     this machine, as in `["https://app.example.com": "http://127.0.0.1:8000"]`.
    ///   - program: The program. Otherwise `BIRDWIRE_SANDBOX_BINARY`, or `birdwire-sandbox` on the `PATH`.
    ///   - startTimeout: How long the start may take.
    public static func start(
        db: String? = nil,
        step: Duration? = nil,
        seed: UInt64? = nil,
        time: Date? = nil,
        speed: Double? = nil,
        paused: Bool = false,
        listLag: Duration? = nil,
        rateLimits: Bool = false,
        enforceWindow: Bool = false,
        accessKey: String? = nil,
        bearerTokens: [String] = [],
        forwards: [String: String] = [:],
        program: String? = nil,
        startTimeout: Duration = .seconds(10)
    ) async throws -> Sandbox {
        let values: [(String, String?)] = [
            ("db", db),
            ("step", step.map { String($0.milliseconds) }),
            ("seed", seed.map { String($0) }),
            ("time", time.map { $0.ISO8601Format() }),
            ("speed", speed.map { String($0) }),
            ("list-lag", listLag.map { String($0.milliseconds) }),
            ("access-key", accessKey),
        ]
        let switches = [("paused", paused), ("rate-limits", rateLimits), ("enforce-window", enforceWindow)]
        // Joined with `=`: a value may begin with a dash.
        var arguments = values.compactMap { name, value in value.map { "--\(name)=\($0)" } }
        arguments += switches.filter(\.1).map { "--\($0.0)" }
        arguments += bearerTokens.map { "--bearer=\($0)" }
        arguments += forwards.map { "--forward=\($0.key)=\($0.value)" }
        let started = try Program(path: try program ?? Program.find(), arguments: arguments)
        do {
            let line = try await started.announcement(within: startTimeout)
            return try Sandbox(Announcement(line), started)
        } catch {
            started.kill()
            throw (error as? SandboxError).map { SandboxError(message: started.told($0.message)) } ?? error
        }
    }

    private init(_ announced: Announcement, _ program: Program) throws {
        url = announced.url
        accessKey = announced.accessKey
        workspaceId = announced.workspaceId
        organizationId = announced.organizationId
        channels = announced.channels
        rokt = announced.rokt
        self.program = program
        // Moving the clock answers when all that was due is done, deliveries to a slow receiver included.
        let patience = Duration.seconds(120)
        asking = try Client(
            accessKey: "none", baseURL: announced.url, timeout: patience, attemptTimeout: patience, maxRetries: 0)
    }

    /// Stops it, and returns when it has ended.
    public func stop() async { await program.stop() }

    // MARK: What a client needs

    /// A client of this Bird. Give a token or a provider in place of its access key; for other options make a `Client` of your
    /// own with ``url``, ``accessKey`` and the ids.
    public func client(
        bearerToken: String? = nil, tokenProvider: TokenProvider? = nil, maxRetries: Int? = nil, timeout: Duration? = nil
    ) throws -> Client {
        try Client(
            accessKey: bearerToken == nil && tokenProvider == nil ? accessKey : nil,
            bearerToken: bearerToken,
            tokenProvider: tokenProvider,
            workspaceId: workspaceId,
            organizationId: organizationId,
            baseURL: url,
            timeout: timeout,
            maxRetries: maxRetries
        )
    }

    /// A client of the Rokt in it, whose account may have any id.
    public func roktClient(accountId: String = "1") throws -> RoktClient {
        try RoktClient(publicKey: rokt.publicKey, secretKey: rokt.secretKey, accountId: accountId, baseURL: url)
    }

    /// The variables from which a client that is given nothing reads all of this.
    public var environment: [String: String] {
        [
            "BIRD_BASE_URL": url,
            "BIRD_ACCESS_KEY": accessKey,
            "BIRD_WORKSPACE_ID": workspaceId,
            "BIRD_ORGANIZATION_ID": organizationId,
            "ROKT_BASE_URL": url,
            "ROKT_PUBLIC_KEY": rokt.publicKey,
            "ROKT_SECRET_KEY": rokt.secretKey,
        ]
    }

    // MARK: The other side: people who write, read and press

    /// Someone writes to you. Gives the message as the API shows it.
    ///
    /// - Parameters:
    ///   - channel: A platform, such as `sms`, or the id of a channel.
    ///   - from: Who writes: a phone number, an e-mail address, what the channel knows.
    ///   - text: What is written.
    ///   - image: Whether a picture comes with it.
    ///   - body: A whole body in place of the two, as the API shows one.
    @discardableResult
    public func inbound(
        channel: String, from: String, text: String? = nil, image: Bool = false, body: Json.Value? = nil
    ) async throws -> Json {
        let image: Json.Value? = image ? true : nil
        return try await ask(
            "POST", "/inbound",
            ["channel": .string(channel), "from": .string(from), "text": text.json, "image": image, "body": body])
    }

    /// A message stops at this status: `setStatus(id, "delivery_failed", failure: ["code": 15005])`.
    @discardableResult
    public func setStatus(
        _ messageId: String, _ status: String, reason: String? = nil, details: String? = nil, failure: Json.Value? = nil
    ) async throws -> Json {
        try await ask(
            "POST", "/messages/\(segment(messageId))/status",
            ["status": .string(status), "reason": reason.json, "details": details.json, "failure": failure])
    }

    /// The receiver presses a button, counted from 0; `item` is the card or section it stands on.
    @discardableResult
    public func press(_ messageId: String, _ action: Int = 0, item: Int? = nil) async throws -> Json {
        try await ask(
            "POST", "/messages/\(segment(messageId))/interactions",
            ["action": .integer(Int64(action)), "item": item.json])
    }

    /// The receiver does something: `interact(id, ["type": "read"])`.
    @discardableResult
    public func interact(_ messageId: String, _ interaction: [String: Json.Value]) async throws -> Json {
        try await ask("POST", "/messages/\(segment(messageId))/interactions", interaction)
    }

    /// Opens or closes the WhatsApp window of a contact, who is named by an id or a phone number.
    public func setWindow(_ contact: String, open: Bool) async throws {
        try await ask("POST", "/contacts/\(segment(contact))/window", ["open": .bool(open)])
    }

    /// Lets the WhatsApp window of a contact close at a time.
    public func setWindow(_ contact: String, expireAt: Date) async throws {
        try await ask("POST", "/contacts/\(segment(contact))/window", ["expireAt": .string(expireAt.ISO8601Format())])
    }

    /// A file for media downloads.
    public func putFile(
        _ messageId: String, _ fileId: String, _ content: Data, contentType: String = "application/octet-stream"
    ) async throws {
        let path = "/_sandbox/files/\(segment(messageId))/\(segment(fileId))"
        _ = try await asking.request("PUT", path, headers: ["content-type": contentType], body: content)
    }

    /// One more channel, under an id of your own.
    public func addChannel(platform: String, id: String, address: String? = nil) async throws {
        try await ask("POST", "/channels", ["platform": .string(platform), "id": .string(id), "address": address.json])
    }

    // MARK: Time

    /// What time it is there, and how fast it passes: `now`, `speed`, `paused`.
    public func clock() async throws -> Json { try await ask("GET", "/clock") }

    /// Time moves on by `"2h30m"`. Returns when all that was due is done: messages have moved, webhooks are delivered.
    public func advance(_ by: String) async throws { try await ask("POST", "/clock", ["advance": .string(by)]) }

    /// Time moves on. Returns when all that was due is done: messages have moved, webhooks are delivered.
    public func advance(_ by: Duration) async throws {
        try await ask("POST", "/clock", ["advance": .number(Double(by.milliseconds) / 1_000)])
    }

    /// Sets the clock.
    public func setTime(_ to: Date) async throws { try await ask("POST", "/clock", ["set": .string(to.ISO8601Format())]) }

    /// Time passes so many times faster than the real one.
    public func setSpeed(_ speed: Double) async throws { try await ask("POST", "/clock", ["speed": .number(speed)]) }

    /// Time stands still until `advance` or ``resume()``.
    public func pause() async throws { try await ask("POST", "/clock", ["pause": true]) }

    /// Time passes again.
    public func resume() async throws { try await ask("POST", "/clock", ["pause": false]) }

    // MARK: Faults

    /// Calls go wrong from now on: all of them, or those that fit. The first fault that fits is the one that happens. Gives its
    /// id.
    ///
    /// ```swift
    /// try await birdCloud.fault(.status(503), operation: "sendMessage", times: 1)
    /// ```
    ///
    /// - Parameters:
    ///   - fault: What happens.
    ///   - operation: Only calls of this operation.
    ///   - method: Only calls of this method.
    ///   - path: Only calls of this path; `*` is one part of it, `**` any number.
    ///   - headers: Only calls with these headers.
    ///   - after: So many calls that fit pass first.
    ///   - times: How often it happens. Until ``clearFaults(_:)`` when it is not given.
    ///   - chance: How probable it is for each call, from 0 to 1.
    ///   - delay: How long the call waits first.
    @discardableResult
    public func fault(
        _ fault: Fault,
        operation: String? = nil,
        method: String? = nil,
        path: String? = nil,
        headers: [String: String]? = nil,
        after: Int? = nil,
        times: Int? = nil,
        chance: Double? = nil,
        delay: Duration? = nil
    ) async throws -> String {
        let set = try await ask(
            "POST", "/faults",
            [
                "operation": operation.json,
                "method": method.json,
                "path": path.json,
                "headers": headers.map { .object($0.mapValues { .string($0) }) },
                "after": after.json,
                "times": times.json,
                "chance": chance.map { .number($0) },
                "delayMs": delay.map { .integer($0.milliseconds) },
                "fault": fault.members,
            ])
        return set["id"]?.string ?? ""
    }

    /// The faults that are set, with how many calls each has `seen` and how often it `fired`.
    public func faults() async throws -> [Json.Value] { try await results("/faults") }

    /// Takes all faults away, or the one with this id.
    public func clearFaults(_ id: String? = nil) async throws {
        try await ask("DELETE", id.map { "/faults/\(segment($0))" } ?? "/faults")
    }

    // MARK: What it holds

    /// The requests so far, the newest last: `number`, `method`, `path`, `query`, `headers`, `body`, `status`. Keys are hidden.
    public func requests(after: Int? = nil, limit: Int? = nil) async throws -> [Json.Value] {
        try await results("/requests", [("after", after.map { String($0) }), ("limit", limit.map { String($0) })])
    }

    /// Forgets the requests so far.
    public func clearRequests() async throws { try await ask("DELETE", "/requests") }

    /// Everything is as at the start: no records, no messages, no requests, no faults, time and settings too.
    public func reset() async throws { try await ask("POST", "/reset") }

    /// Keeps what is there; ``restore(_:)`` brings it back. Gives the id to do so.
    public func snapshot() async throws -> String { try await ask("POST", "/snapshots")["id"]?.string ?? "" }

    /// Brings back what was there at that snapshot, as often as you like.
    public func restore(_ snapshot: String) async throws { try await ask("POST", "/snapshots/\(segment(snapshot))/restore") }

    /// The settings.
    public func settings() async throws -> Json { try await ask("GET", "/settings") }

    /// Changes settings: `["listLag": 500, "rateLimits": true]`.
    @discardableResult
    public func changeSettings(_ changes: [String: Json.Value]) async throws -> Json {
        try await ask("PATCH", "/settings", changes)
    }

    /// What the API answers to a GET of this path.
    public func record(_ path: String) async throws -> Json { try await ask("GET", recordPath(path)) }

    /// Makes or replaces what the API answers to a GET of this path.
    public func putRecord(_ path: String, _ value: [String: Json.Value]) async throws {
        try await ask("PUT", recordPath(path), value)
    }

    /// Takes it away.
    public func deleteRecord(_ path: String) async throws { try await ask("DELETE", recordPath(path)) }

    // MARK: Webhooks

    /// Webhooks of an event go to an address, which may be plain http on this machine. Gives the subscription.
    ///
    /// - Parameters:
    ///   - event: Such as `sms.outbound`.
    ///   - url: Where they are posted to.
    ///   - signingKey: What they are signed with.
    ///   - eventFilters: As in `[["key": "channelId", "value": "…"]]`; all of them must fit.
    ///   - service: Such as `channels`.
    @discardableResult
    public func subscribe(
        _ event: String, _ url: String, signingKey: String? = nil, eventFilters: [[String: String]]? = nil,
        service: String? = nil
    ) async throws -> Json {
        let filters = eventFilters?.map { Json.Value.object($0.mapValues { .string($0) }) }
        return try await ask(
            "POST", "/webhooks",
            [
                "event": .string(event), "url": .string(url), "signingKey": signingKey.json,
                "eventFilters": filters.map { .array($0) }, "service": service.json,
            ])
    }

    /// Where webhooks of subscriptions to https addresses go on this machine: see `forwards` of `start`.
    public func forward(_ forwards: [String: String]) async throws {
        let pairs = forwards.map { Json.Value.object(["from": .string($0.key), "to": .string($0.value)]) }
        _ = try await asking.request("PUT", "/_sandbox/webhooks/forwards", json: Json(.array(pairs)))
    }

    /// The deliveries of webhooks so far, with their attempts.
    public func deliveries(subscription: String? = nil, limit: Int? = nil) async throws -> [Json.Value] {
        let query = [("subscription", subscription), ("limit", limit.map { String($0) })]
        return try await results("/webhooks/deliveries", query)
    }

    /// Tries a delivery once more, now.
    public func retryDelivery(_ id: String) async throws {
        try await ask("POST", "/webhooks/deliveries/\(segment(id))/retry")
    }

    // MARK: How it is asked

    /// Anything else below `/_sandbox`: `control("GET", "/statistics")`.
    @discardableResult
    public func control(_ method: String, _ path: String, _ json: Json.Value? = nil) async throws -> Json {
        try await send(method, path, json: json.map { Json($0) })
    }

    @discardableResult
    private func ask(_ method: String, _ path: String, _ members: [String: Json.Value?]? = nil) async throws -> Json {
        try await send(method, path, json: members.map { Json(.object($0.compactMapValues { $0 })) })
    }

    private func results(_ path: String, _ query: [(String, String?)] = []) async throws -> [Json.Value] {
        let given = query.compactMap { name, value in value.map { (name: name, value: $0) } }
        return try await send("GET", path, query: given)["results"]?.array ?? []
    }

    private func send(
        _ method: String, _ path: String, query: [(name: String, value: String)] = [], json: Json? = nil
    ) async throws -> Json {
        do {
            return try await asking.request(method, "/_sandbox\(path)", query: query, json: json).json ?? Json(.null)
        } catch let error as BirdError where error.kind == .connection {
            throw SandboxError(message: await program.ended())
        }
    }
}

/// The first line of the program.
private struct Announcement: Decodable {
    struct Rokt: Decodable, Sendable {
        let publicKey: String
        let secretKey: String
    }

    let url: String
    let accessKey: String
    let organizationId: String
    let workspaceId: String
    let channels: [String: String]
    let rokt: Rokt

    init(_ line: Data) throws {
        do {
            self = try JSONDecoder().decode(Self.self, from: line)
        } catch {
            throw SandboxError(message: "this is no sandbox: its first line is \(String(decoding: line, as: UTF8.self))")
        }
    }
}

private func segment(_ text: String) -> String {
    text.addingPercentEncoding(withAllowedCharacters: .alphanumerics.union(CharacterSet(charactersIn: "-._~"))) ?? text
}

private func recordPath(_ path: String) -> String {
    "/records/\(path.drop { $0 == "/" })"
}

extension Optional<String> {
    fileprivate var json: Json.Value? { map { .string($0) } }
}

extension Optional<Int> {
    fileprivate var json: Json.Value? { map { .integer(Int64($0)) } }
}

extension Duration {
    fileprivate var milliseconds: Int64 { components.seconds * 1_000 + components.attoseconds / 1_000_000_000_000_000 }
}
#endif
