import Birdwire
import Foundation
import Testing

private struct Delivered: Decodable {
    let name: String
    let body: Body
    let headers: [String: String]
    let url: String
    let signingKeys: [String]
    let now: Double
    let toleranceSeconds: Double?
    let result: Outcome

    func verify() throws {
        try Webhooks.verify(
            body: body.bytes, headers: .init(headers), url: url, signingKeys: signingKeys,
            tolerance: toleranceSeconds.map { .seconds($0) }, now: Date(timeIntervalSince1970: now))
    }

    func unwrap() throws -> WebhookEvent {
        try Webhooks.unwrap(
            body: body.bytes, headers: .init(headers), url: url, signingKeys: signingKeys,
            tolerance: toleranceSeconds.map { .seconds($0) }, now: Date(timeIntervalSince1970: now))
    }

    func check() throws {
        let refused = [try birdError(verify), try birdError(unwrap)]
        for error in refused { try error.map(tellsNoSecret) }
        if let event = result.event {
            try verify()
            return try isSame(event, try unwrap())
        }
        guard let expected = result.error else { throw Wrong("is no case of a delivery") }
        if expected.kind == "decode" {
            try verify()
            try same("body", try body.bytes, refused[1]?.body)
        } else {
            try expected.check(refused[0])
        }
        try expected.check(refused[1])
    }

    private func isSame(_ expected: [String: Json.Value], _ event: WebhookEvent) throws {
        try same("the JSON", String(decoding: try body.bytes, as: UTF8.self), event.rawJSON)
        for (name, wanted) in expected {
            let got: Json.Value? =
                switch name {
                case "kind": .string(event.kind)
                case "service": .string(event.service)
                case "event": .string(event.event)
                case "payload": Json(text: event.payloadJSON).value
                default: Json(text: event.rawJSON)[name]
                }
            try same(name, wanted, got ?? .null)
        }
    }

    private func tellsNoSecret(_ error: BirdError) throws {
        var said = "\(error) \(error.message)"
        dump(error, to: &said)
        let secrets = ["Sample incoming", "96a0b5fa"] + signingKeys + [headers["messagebird-signature"] ?? ""]
        if let secret = secrets.first(where: { $0.count > 4 && said.contains($0) }) {
            throw Wrong("the error tells \(secret)")
        }
    }
}

private struct Signed: Decodable {
    let name: String
    let body: Body
    let url: String
    let signingKey: String
    let timestamp: Double
    let result: Outcome

    func check() throws {
        let sign = {
            try Webhooks.sign(
                body: body.bytes, url: url, signingKey: signingKey, timestamp: Date(timeIntervalSince1970: timestamp))
        }
        if let expected = result.error { return try expected.check(try birdError(sign)) }
        try same("headers", result.headers, try sign())
    }
}

private struct Seen: Decodable {
    let name: String
    let target: String
    let headers: [String: String]
    let result: Outcome

    func check() throws {
        let url = { try Webhooks.publicURL(target: target, headers: .init(headers)) }
        if let expected = result.error { return try expected.check(try birdError(url)) }
        try same("url", result.url, try url())
    }
}

private struct Story: Decodable {
    struct Step: Decodable {
        let body: Body
        let key: String?
        let first: Bool
    }

    let name: String
    let capacity: Int?
    let deliveries: [Step]

    func check() throws {
        let duplicates = Webhooks.Duplicates(capacity: capacity)
        for step in deliveries {
            let event = try read(step.body.bytes)
            try same("key", step.key, event.duplicateKey)
            try same("first", step.first, duplicates.first(event))
        }
    }
}

private let url = "https://domain.com/"
private let key = "KeV+/HGoIQrxuE5YPCRR6AuQOJveldYNNhbVi1i22qk="

/// The event of a delivery that is signed just now.
private func read(_ body: Data) throws -> WebhookEvent {
    let headers = try Webhooks.sign(body: body, url: url, signingKey: key)
    return try Webhooks.unwrap(body: body, headers: .init(headers), url: url, signingKey: key)
}

private func sent(_ id: Int) throws -> WebhookEvent {
    try read(Data(#"{"service":"channels","event":"sms.outbound","payload":{"id":"\#(id)","status":"sent"}}"#.utf8))
}

@Suite struct WebhookTests {
    @Test func deliveriesAreVerified() throws {
        try replay("verify.json", name: \Delivered.name) { try $0.check() }
    }

    @Test func eventsAreRead() throws {
        try replay("events.json", name: \Delivered.name) { try $0.check() }
    }

    @Test func deliveriesAreSigned() throws {
        try replay("sign.json", name: \Signed.name) { try $0.check() }
    }

    @Test func publicURLsAreRebuilt() throws {
        try replay("urls.json", name: \Seen.name) { try $0.check() }
    }

    @Test func duplicatesAreTold() throws {
        try replay("duplicates.json", name: \Story.name) { try $0.check() }
    }

    @Test func aTypedEventIsReadByItsCase() throws {
        guard case .message(let webhook) = try sent(7) else { throw Wrong("is no message") }
        #expect(webhook.payload.id == "7")
        #expect(webhook.payload.status == .sent)
        let other = try read(Data(#"{"service":"payments","event":"paid","payload":{"sum":7}}"#.utf8))
        guard case .unknown(let webhook) = other else { throw Wrong("is known") }
        #expect(webhook.payload["sum"]?.integer == 7)
        #expect(webhook.service == "payments")
        #expect(webhook.event == "paid")
    }

    @Test func whatCouldNotBeHandledIsTakenAgain() throws {
        let duplicates = Webhooks.Duplicates(capacity: 2)
        #expect(try duplicates.first(sent(1)))
        #expect(try duplicates.first(sent(2)))
        duplicates.forget(try sent(1))
        #expect(try !duplicates.first(sent(2)))
        #expect(try duplicates.first(sent(1)))
        #expect(try duplicates.first(sent(3)), "there is room for two: 2 goes")
        #expect(try !duplicates.first(sent(1)))
        #expect(try duplicates.first(sent(2)))
    }

    @Test func headersComeInEveryForm() throws {
        let body = Data("{}".utf8)
        let signed = try Webhooks.sign(body: body, url: url, signingKey: key)
        let pairs: [(name: String, value: String)] = signed.map { (name: $0.key.uppercased(), value: $0.value) }
        let forms: [Webhooks.Headers] = [
            .init(signed), .init(signed.mapValues { [$0, "another"] }), .init(pairs), .init(pairs.map { ($0, $1) }),
        ]
        for headers in forms {
            try Webhooks.verify(body: [UInt8](body), headers: headers, url: url, signingKey: key)
            #expect(!"\(headers)".contains(signed["messagebird-signature"] ?? ""))
        }
        #expect(try Webhooks.publicURL(target: "/a?b", headers: ["Host": "domain.com"]) == "https://domain.com/a?b")
    }

    @Test func aToleranceBelowZeroIsNone() throws {
        let body = Data("{}".utf8)
        let headers = try Webhooks.sign(body: body, url: url, signingKey: key, timestamp: Date(timeIntervalSinceNow: -60))
        let error = try birdError {
            try Webhooks.verify(body: body, headers: .init(headers), url: url, signingKey: key, tolerance: .seconds(-100))
        }
        #expect(error?.kind == .webhookSignature)
        #expect(error?.reason == .tooOld)
    }
}
