/// An event as Bird posted it: what it tells of, and the JSON as it came.
public struct Webhook<Payload: Sendable>: Sendable {
    /// What the event tells of.
    public let payload: Payload
    let native: NativeEvent

    init(_ payload: Payload, _ native: NativeEvent) {
        self.payload = payload
        self.native = native
    }

    /// The part of Bird that tells of it, such as `channels`.
    public var service: String { native.service }

    /// The name, such as `sms.inbound`.
    public var event: String { native.event }

    /// The whole body, with everything that this version does not know.
    public var rawJSON: String { native.rawJSON }
}

/// An event that this version does not know, with its payload as JSON.
public typealias UnknownWebhook = Webhook<Json>

extension WebhookEvent {
    /// The part of Bird that tells of it, such as `channels`.
    public var service: String { native.service }

    /// The name, such as `sms.inbound`.
    public var event: String { native.event }

    /// What the payload is: `message`, `interaction`, … or `unknown`.
    public var kind: String { native.kind }

    /// The payload as it came.
    public var payloadJSON: String { native.payloadJson }

    /// The whole body, with everything that this version does not know.
    public var rawJSON: String { native.rawJSON }

    /// By what a delivery is known when it comes again: a message by its id and status, an interaction by its id. Nil for all
    /// other events, which may happen twice alike.
    public var duplicateKey: String? { native.duplicateKey }
}

extension Webhook: Hashable {
    /// Everything is read from the JSON, so the same JSON is the same event.
    public static func == (left: Webhook, right: Webhook) -> Bool { left.rawJSON == right.rawJSON }

    public func hash(into hasher: inout Hasher) { hasher.combine(rawJSON) }
}

extension Webhook: CustomStringConvertible, CustomReflectable {
    /// The payload is left out: it may hold what a customer wrote.
    public var description: String { "Webhook(service: \(service), event: \(event), kind: \(native.kind))" }

    public var customMirror: Mirror { Mirror(self, children: ["service": service, "event": event, "kind": native.kind]) }
}
