import Foundation

/// What one call does differently from its client. It never mixes with the members of the request.
public struct Options: Sendable {
    /// The whole call with its retries. For a download, this one includes the transfer; for a method that waits for a job,
    /// it is the whole wait.
    public var timeout: Duration?
    /// One request and its answer.
    public var attemptTimeout: Duration?
    /// How long a method that waits for a job rests between two questions. It begins with 1 second and grows up to 10 when it
    /// is not given; a given one stays as it is. Other calls ignore it.
    public var pollInterval: Duration?
    public var maxRetries: Int?
    public var workspaceId: String?
    public var organizationId: String?
    public var headers: [String: String]
    /// Sees the answer as it came: status, headers, body. Called once a call, and once a page of a list.
    public var onResponse: (@Sendable (Response) -> Void)?

    public init(
        timeout: Duration? = nil,
        attemptTimeout: Duration? = nil,
        pollInterval: Duration? = nil,
        maxRetries: Int? = nil,
        workspaceId: String? = nil,
        organizationId: String? = nil,
        headers: [String: String] = [:],
        onResponse: (@Sendable (Response) -> Void)? = nil
    ) {
        self.timeout = timeout
        self.attemptTimeout = attemptTimeout
        self.pollInterval = pollInterval
        self.maxRetries = maxRetries
        self.workspaceId = workspaceId
        self.organizationId = organizationId
        self.headers = headers
        self.onResponse = onResponse
    }

    var native: NativeOptions {
        NativeOptions(
            timeout: timeout?.seconds,
            attemptTimeout: attemptTimeout?.seconds,
            pollInterval: pollInterval?.seconds,
            maxRetries: maxRetries.map { UInt32(clamping: $0) },
            workspaceId: workspaceId,
            organizationId: organizationId,
            headers: headers.fields,
            wantsResponse: onResponse != nil
        )
    }
}

extension Options: CustomStringConvertible, CustomReflectable {
    /// The values of headers may be secrets of the user's own.
    public var description: String {
        "Options(timeout: \(text(timeout)), attemptTimeout: \(text(attemptTimeout)), "
            + "pollInterval: \(text(pollInterval)), maxRetries: \(text(maxRetries)), headers: \(headers.keys.sorted()))"
    }

    public var customMirror: Mirror { Mirror(self, children: []) }

    private func text<Value>(_ value: Value?) -> String { value.map { "\($0)" } ?? "nil" }
}

extension Duration {
    /// Core refuses zero; a negative time cannot even be handed over.
    var seconds: TimeInterval {
        let (seconds, attoseconds) = components
        return max(0, TimeInterval(seconds) + TimeInterval(attoseconds) / 1e18)
    }
}

extension [String: String] {
    var fields: [HeaderField] {
        sorted { $0.key < $1.key }.map { HeaderField(name: $0.key, value: $0.value) }
    }
}
