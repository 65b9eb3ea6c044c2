import Foundation

/// What Bird posts to your server: is it from Bird, what does it say, and has it been here before?
///
/// ```swift
/// let event = try Webhooks.unwrap(body: body, headers: .init(headers), url: url, signingKey: key)
/// if case .message(let webhook) = event {
///     print(webhook.payload.status?.text ?? "")
/// }
/// ```
///
/// Nothing here needs a ``Client``, an access key or the network. Bird posts an event again for 8 hours until it is answered
/// with 2xx; ``Duplicates`` tells what came before.
///
/// See <https://docs.bird.com/api/notifications-api/api-reference/webhook-subscriptions>.
public enum Webhooks {
    /// Says whether a delivery is from Bird, and returns when it is.
    ///
    /// - Parameters:
    ///   - body: The bytes as they came, before anything parsed them.
    ///   - headers: The headers as they came. Two of them are looked at: `messagebird-signature` and
    ///     `messagebird-request-timestamp`.
    ///   - url: The full public URL that the subscription names, with its query, byte for byte. Behind a proxy
    ///     ``publicURL(target:headers:)`` rebuilds it.
    ///   - signingKeys: The keys to try: the old and the new one while a key is changed. A key is used as its text, whatever
    ///     it looks like.
    ///   - tolerance: How far the timestamp may lie from now, before or after it; 24 hours when it is not given, since a
    ///     repeated delivery keeps its first timestamp.
    ///   - now: The time to compare with, for tests.
    /// - Throws: ``BirdError`` of the kind `webhookSignature`, whose ``BirdError/reason-swift.property`` says why; of the
    ///   kind `input` where no key is given or one is empty.
    public static func verify(
        body: some DataProtocol,
        headers: Headers,
        url: String,
        signingKeys: [String],
        tolerance: Duration? = nil,
        now: Date? = nil
    ) throws {
        let delivery = delivery(Data(body), headers, url, signingKeys, tolerance, now)
        try reported { try verifyDelivery(delivery: delivery) }
    }

    /// Says whether a delivery is from Bird, by the one key of the subscription.
    public static func verify(
        body: some DataProtocol,
        headers: Headers,
        url: String,
        signingKey: String,
        tolerance: Duration? = nil,
        now: Date? = nil
    ) throws {
        try verify(body: body, headers: headers, url: url, signingKeys: [signingKey], tolerance: tolerance, now: now)
    }

    /// Verifies a delivery, as ``verify(body:headers:url:signingKeys:tolerance:now:)`` does, and reads the event in it.
    ///
    /// - Throws: Beside the errors of `verify`, ``BirdError`` of the kind `decode` for a delivery that is no event of Bird's;
    ///   `path` says where.
    public static func unwrap(
        body: some DataProtocol,
        headers: Headers,
        url: String,
        signingKeys: [String],
        tolerance: Duration? = nil,
        now: Date? = nil
    ) throws -> WebhookEvent {
        let delivery = delivery(Data(body), headers, url, signingKeys, tolerance, now)
        return WebhookEvent(try reported { try unwrapDelivery(delivery: delivery) })
    }

    /// Verifies a delivery by the one key of the subscription, and reads the event in it.
    public static func unwrap(
        body: some DataProtocol,
        headers: Headers,
        url: String,
        signingKey: String,
        tolerance: Duration? = nil,
        now: Date? = nil
    ) throws -> WebhookEvent {
        try unwrap(body: body, headers: headers, url: url, signingKeys: [signingKey], tolerance: tolerance, now: now)
    }

    /// The two headers that Bird would send with this body, for your own tests.
    ///
    /// - Parameter timestamp: When it is signed; now when it is not given.
    /// - Throws: ``BirdError`` of the kind `input` for an empty key, or a time before 1970.
    public static func sign(
        body: some DataProtocol,
        url: String,
        signingKey: String,
        timestamp: Date? = nil
    ) throws -> [String: String] {
        let body = Data(body)
        let signed = try reported {
            try signDelivery(body: body, url: url, signingKey: signingKey, timestamp: timestamp)
        }
        return Dictionary(signed.map { ($0.name, $0.value) }) { first, _ in first }
    }

    /// The public URL of a request, which a server behind a proxy does not see.
    ///
    /// Path and query stay as they are. Of the headers `Host` and the usual `X-Forwarded-…` are looked at; they may be forged,
    /// which does no harm here: a wrong URL makes a wrong signature.
    ///
    /// - Parameter target: What the server saw: a path with its query, or a whole URL.
    /// - Throws: ``BirdError`` of the kind `input` when the host cannot be told, or a header holds no such thing.
    public static func publicURL(target: String, headers: Headers) throws -> String {
        try reported { try publicDeliveryUrl(target: target, headers: headers.fields) }
    }

    private static func delivery(
        _ body: Data, _ headers: Headers, _ url: String, _ signingKeys: [String], _ tolerance: Duration?, _ now: Date?
    ) -> NativeDelivery {
        NativeDelivery(
            body: body, headers: headers.fields, url: url, signingKeys: signingKeys, tolerance: tolerance?.seconds, now: now)
    }
}

extension Webhooks {
    /// Remembers what was delivered: messages by their id and status, interactions by their id.
    ///
    /// One is enough for a process. A server of several processes needs a store that they share, with
    /// ``WebhookEvent/duplicateKey`` as its key.
    public final class Duplicates: Sendable {
        private let native: NativeDuplicates

        /// - Parameter capacity: How many deliveries are remembered; a hundred thousand when it is not given, in less than
        ///   8 MB. The one that was added first is forgotten when there is no room.
        public init(capacity: Int? = nil) {
            native = NativeDuplicates(capacity: capacity.map { UInt64(clamping: $0) })
        }

        /// Whether the event came for the first time, and so has to be handled. True for all that are never duplicates.
        public func first(_ event: WebhookEvent) -> Bool {
            event.duplicateKey.map { native.first(key: $0) } ?? true
        }

        /// Forgets an event that could not be handled, so that it is taken when Bird posts it again.
        public func forget(_ event: WebhookEvent) {
            if let key = event.duplicateKey { native.forget(key: key) }
        }
    }

    /// The headers of a request, from what a framework has: a dictionary of texts or of lists, or pairs.
    ///
    /// Names count in any case, and of several values of one name the first does.
    ///
    /// ```swift
    /// Webhooks.Headers(["Host": "example.com"])
    /// Webhooks.Headers(["Host": ["example.com"]])
    /// Webhooks.Headers([("Host", "example.com")])
    /// ```
    public struct Headers: Sendable {
        let fields: [HeaderField]

        public init(_ headers: [String: String]) {
            fields = headers.fields
        }

        public init(_ headers: [String: [String]]) {
            self.init(headers.flatMap { name, values in values.map { (name, $0) } })
        }

        public init(_ headers: some Sequence<(String, String)>) {
            fields = headers.map { HeaderField(name: $0.0, value: $0.1) }
        }

        public init(_ headers: some Sequence<(name: String, value: String)>) {
            fields = headers.map { HeaderField(name: $0.name, value: $0.value) }
        }
    }
}

extension Webhooks.Headers: ExpressibleByDictionaryLiteral, CustomStringConvertible, CustomReflectable {
    public init(dictionaryLiteral elements: (String, String)...) {
        self.init(elements)
    }

    /// The names alone: values may be secrets of somebody's.
    public var description: String { "Headers(\(fields.map(\.name)))" }

    public var customMirror: Mirror { Mirror(self, children: []) }
}
