import Foundation

/// What went wrong, how far the request got, and everything the server said about it.
///
/// A cancelled task throws Swift's own `CancellationError` instead.
public struct BirdError: Error, Sendable {
    public let kind: Kind
    /// What a caller needs to know about money: may the request have had an effect?
    public let delivery: Delivery
    /// What went wrong, in the server's words where it said something.
    public let message: String
    /// Where in the input or in the answer: `body.text.actions[1].name`.
    public let path: String?
    public let status: Int?
    /// The API's own code, such as `InvalidPayload`.
    public let code: String?
    /// What the API says member by member (422).
    public let details: Json?
    /// What Bird's support asks for.
    public let requestId: String?
    /// How long the server asked to wait.
    public let retryAfter: Duration?
    /// How many requests were made on the wire.
    public let attempts: Int
    /// The answer's body as it came.
    public let body: Data?
    /// Names in lower case.
    public let headers: [(name: String, value: String)]
    /// The operation in the resource tree, e.g. `channels.messages.send`.
    public let operation: String?
    private let summary: String

    /// The kinds of error. New ones may be added.
    public struct Kind: RawRepresentable, Hashable, Sendable, CustomStringConvertible {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public var description: String { rawValue }

        /// The input is wrong; nothing was sent. `path` says where.
        public static let input = Kind(rawValue: "input")
        /// No connection, or one that broke.
        public static let connection = Kind(rawValue: "connection")
        /// A time limit of the call passed.
        public static let timeout = Kind(rawValue: "timeout")
        /// The answer is not what the API promises. `path` says where.
        public static let decode = Kind(rawValue: "decode")
        /// The answer is larger than the client accepts.
        public static let responseTooLarge = Kind(rawValue: "responseTooLarge")
        /// Too many calls are waiting already.
        public static let overloaded = Kind(rawValue: "overloaded")
        /// A delivery that is not from Bird, or too old. `reason` says which.
        public static let webhookSignature = Kind(rawValue: "webhookSignature")
        /// 400
        public static let badRequest = Kind(rawValue: "badRequest")
        /// 401
        public static let authentication = Kind(rawValue: "authentication")
        /// 403
        public static let permissionDenied = Kind(rawValue: "permissionDenied")
        /// 404
        public static let notFound = Kind(rawValue: "notFound")
        /// 409
        public static let conflict = Kind(rawValue: "conflict")
        /// 422, with `details`
        public static let validation = Kind(rawValue: "validation")
        /// 429, with `retryAfter` where the server names a time
        public static let rateLimit = Kind(rawValue: "rateLimit")
        /// 5xx
        public static let server = Kind(rawValue: "server")
        /// Any other answer that is no success.
        public static let api = Kind(rawValue: "api")
    }

    /// How far a request got.
    public struct Delivery: RawRepresentable, Hashable, Sendable, CustomStringConvertible {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public var description: String { rawValue }

        /// Nothing left this machine, or the server certainly refused it before reading.
        public static let neverSent = Delivery(rawValue: "neverSent")
        /// The answer says what happened.
        public static let answered = Delivery(rawValue: "answered")
        /// The request left and no answer says what became of it.
        public static let maybeSent = Delivery(rawValue: "maybeSent")
    }

    /// Why a delivery is refused; nil for an error of any other kind than `webhookSignature`.
    public var reason: Reason? { kind == .webhookSignature ? code.map(Reason.init(rawValue:)) : nil }

    /// Why a delivery is refused, in the order in which it is looked for. New ones may be added.
    public struct Reason: RawRepresentable, Hashable, Sendable, CustomStringConvertible {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public var description: String { rawValue }

        /// There is no header `messagebird-signature`.
        public static let missingSignature = Reason(rawValue: "missingSignature")
        /// There is no header `messagebird-request-timestamp`.
        public static let missingTimestamp = Reason(rawValue: "missingTimestamp")
        /// The timestamp is no number of seconds.
        public static let malformedTimestamp = Reason(rawValue: "malformedTimestamp")
        /// The signature is not the Base64 of 32 bytes.
        public static let malformedSignature = Reason(rawValue: "malformedSignature")
        /// No key gives this signature for this body, URL and timestamp.
        public static let mismatch = Reason(rawValue: "mismatch")
        /// Everything is right, but longer ago than the tolerance allows.
        public static let tooOld = Reason(rawValue: "tooOld")
        /// Everything is right, but further ahead than the tolerance allows.
        public static let tooNew = Reason(rawValue: "tooNew")
    }

    init(_ failure: Failure) {
        kind = Kind(rawValue: failure.kind)
        delivery = Delivery(rawValue: failure.delivery)
        message = failure.text
        summary = failure.summary
        path = failure.path
        status = failure.status.map(Int.init)
        code = failure.code
        details = failure.details
        requestId = failure.requestId
        retryAfter = failure.retryAfter.map { .seconds($0) }
        attempts = Int(failure.attempts)
        body = failure.body
        headers = pairs(failure.headers)
        operation = failure.operation
    }

    /// What UniFFI itself throws: a library that does not fit its Swift half.
    init(broken error: any Error) {
        let text = "birdwire failed inside, please report it: \(error)"
        self.init(
            Failure(
                kind: Kind.connection.rawValue, delivery: Delivery.maybeSent.rawValue, text: text, summary: text,
                path: nil, status: nil, code: nil, details: nil, requestId: nil, retryAfter: nil, attempts: 0, body: nil,
                headers: [], operation: nil))
    }
}

extension BirdError: LocalizedError, CustomStringConvertible, CustomReflectable {
    /// One line with operation, status, code and path.
    public var description: String { summary }

    public var errorDescription: String? { summary }

    /// The body is left out: it may hold what a customer wrote.
    public var customMirror: Mirror {
        Mirror(self, children: ["kind": kind, "delivery": delivery, "status": status as Any, "summary": summary])
    }
}

/// What users see of an error of the native half.
func translated(_ error: any Error) -> any Error {
    switch error {
    case BirdFailure.Call(let failure):
        failure.kind == "cancelled" ? CancellationError() : BirdError(failure)
    case is CancellationError, is BirdError:
        error
    default:
        BirdError(broken: error)
    }
}
