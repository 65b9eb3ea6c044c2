extension RoktClient.CustomAudiencesResource {
    /// Puts the owners of addresses on a list, or takes them off, however many they are: 10 million go through in little memory.
    ///
    /// The addresses are sent in requests of at most 100,000, at most 4 a second and 4 at once. One that is empty is left out,
    /// a request that fails does not stop the others, and the report tells of both. Neither is an error.
    ///
    /// Cancelling the task gives up, and so does what the sequence throws; `onStop` then has the report of what was done.
    ///
    /// Source: Custom Audience Import API <https://docs.rokt.com/developers/api-reference/custom-audience-import/>
    ///
    /// - Parameters:
    ///   - emails: The addresses, read as fast as the network takes them.
    ///   - action: Whether to put people on the list or to take them off.
    ///   - list: The name of the list. Rokt takes AdvertiserDatabase when it is left out.
    ///   - accountId: The account; that of the client when it is left out.
    ///   - hash: Whether addresses are hashed on this side: white space goes, then lower case, then SHA-256.
    ///   - resume: The report of an earlier import of the same addresses, of which only those are sent that were not.
    ///   - progress: Is told after each request, from a thread of the library, and must not wait.
    ///   - onStop: Has the report when the import ends before its end, whatever the reason.
    ///   - options: Of each request.
    /// - Throws: ``BirdError`` of the kind `input` for wrong options, and for addresses that are not those of `resume`: `path`
    ///   names their positions. What the sequence throws comes out as it is.
    @discardableResult
    public func importAll(
        emails: some Sequence<String>,
        action: AudienceAction,
        list: String? = nil,
        accountId: String? = nil,
        hash: Bool = false,
        resume: ImportReport? = nil,
        progress: (@Sendable (ImportProgress) -> Void)? = nil,
        onStop: (@Sendable (ImportReport) -> Void)? = nil,
        options: Options = Options()
    ) async throws -> ImportReport {
        let all = NativeImportAll(
            emails: true, action: action, list: list, accountId: accountId, hash: hash, resume: resume)
        var entries = emails.makeIterator()
        return try await send(all, progress, onStop, options) { entries.next() }
    }

    /// The same with addresses that come one after the other.
    @discardableResult
    public func importAll<Emails: AsyncSequence>(
        emails: Emails,
        action: AudienceAction,
        list: String? = nil,
        accountId: String? = nil,
        hash: Bool = false,
        resume: ImportReport? = nil,
        progress: (@Sendable (ImportProgress) -> Void)? = nil,
        onStop: (@Sendable (ImportReport) -> Void)? = nil,
        options: Options = Options()
    ) async throws -> ImportReport where Emails.Element == String {
        let all = NativeImportAll(
            emails: true, action: action, list: list, accountId: accountId, hash: hash, resume: resume)
        var entries = emails.makeAsyncIterator()
        return try await send(all, progress, onStop, options) { try await entries.next() }
    }

    /// The same with the SHA-256 of addresses without white space and in lower case, as 64 hexadecimal digits, in lower case
    /// too. Anything else is left out.
    @discardableResult
    public func importAll(
        sha256s: some Sequence<String>,
        action: AudienceAction,
        list: String? = nil,
        accountId: String? = nil,
        resume: ImportReport? = nil,
        progress: (@Sendable (ImportProgress) -> Void)? = nil,
        onStop: (@Sendable (ImportReport) -> Void)? = nil,
        options: Options = Options()
    ) async throws -> ImportReport {
        let all = NativeImportAll(
            emails: false, action: action, list: list, accountId: accountId, hash: false, resume: resume)
        var entries = sha256s.makeIterator()
        return try await send(all, progress, onStop, options) { entries.next() }
    }

    /// The same with hashes that come one after the other.
    @discardableResult
    public func importAll<Hashes: AsyncSequence>(
        sha256s: Hashes,
        action: AudienceAction,
        list: String? = nil,
        accountId: String? = nil,
        resume: ImportReport? = nil,
        progress: (@Sendable (ImportProgress) -> Void)? = nil,
        onStop: (@Sendable (ImportReport) -> Void)? = nil,
        options: Options = Options()
    ) async throws -> ImportReport where Hashes.Element == String {
        let all = NativeImportAll(
            emails: false, action: action, list: list, accountId: accountId, hash: false, resume: resume)
        var entries = sha256s.makeAsyncIterator()
        return try await send(all, progress, onStop, options) { try await entries.next() }
    }

    /// Reads a batch, hands it over, and reads the next one when it is taken.
    private func send(
        _ all: NativeImportAll,
        _ progress: (@Sendable (ImportProgress) -> Void)?,
        _ onStop: (@Sendable (ImportReport) -> Void)?,
        _ options: Options,
        next: () async throws -> String?
    ) async throws -> ImportReport {
        let watch = progress.map(ImportReporter.init)
        let running = try reported { try native.importAll(import: all, options: options.native, progress: watch) }
        do {
            let size = Int(importBatch())
            var batch: [String] = []
            while let entry = try await next() {
                batch.append(entry)
                if batch.count == size {
                    let full = batch
                    try await cancellable { try await running.add(entries: full, cancel: $0) }
                    batch.removeAll(keepingCapacity: true)
                }
            }
            try Task.checkCancellation() // a sequence may end because its task was cancelled
            let rest = batch
            try await cancellable { try await running.add(entries: rest, cancel: $0) }
            return try await cancellable { try await running.finish(cancel: $0) }
        } catch {
            let report = running.stop()
            onStop?(report)
            throw error
        }
    }
}

private final class ImportReporter: ImportWatch {
    private let report: @Sendable (ImportProgress) -> Void

    init(_ report: @escaping @Sendable (ImportProgress) -> Void) {
        self.report = report
    }

    func moved(progress: ImportProgress) { report(progress) }
}

extension ImportReport {
    /// Reads what ``json`` wrote.
    ///
    /// - Throws: ``BirdError`` of the kind `input` for anything else.
    public init(json: String) throws {
        self = try reported { try importReportOf(json: json) }
    }

    /// As JSON in one line, to be kept over a restart. It holds no address and no key.
    public var json: String { importReportJson(report: self) }

    /// Whether everything that could be sent was sent.
    public var isDone: Bool { importIsDone(report: self) }
}

extension ImportReport: Codable {
    public init(from decoder: any Decoder) throws {
        let json = try Json.Value(from: decoder)
        try self.init(json: json.text)
    }

    public func encode(to encoder: any Encoder) throws {
        try (Json(text: json).value ?? .null).encode(to: encoder)
    }
}
