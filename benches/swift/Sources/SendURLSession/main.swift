import Foundation
import Timing

#if canImport(FoundationNetworking)
import FoundationNetworking
#endif

struct CreateMessage: Encodable {
    struct Receiver: Encodable { let contacts: [MessageContact] }
    let receiver: Receiver
    let body: MessageBody
}

struct Refused: Error { let response: URLResponse }

struct Sender: @unchecked Sendable {
    let session = URLSession(configuration: .ephemeral)
    let address = URL(string: url + path)!
    let encoder = JSONEncoder()
    let decoder = JSONDecoder()

    init() {
        // The times have milliseconds, which the strategy `.iso8601` refuses.
        let style = Date.ISO8601FormatStyle(includingFractionalSeconds: true)
        decoder.dateDecodingStrategy = .custom { try style.parse(String(from: $0)) }
    }

    func send() async throws -> Message {
        let contact = MessageContact(identifierValue: receiver)
        let body = CreateMessage(
            receiver: .init(contacts: [contact]), body: MessageBody(type: "text", text: TextBody(text: text)))
        var request = URLRequest(url: address)
        request.httpMethod = "POST"
        request.setValue(authorization, forHTTPHeaderField: "Authorization")
        request.setValue("application/json", forHTTPHeaderField: "Content-Type")
        request.setValue("application/json", forHTTPHeaderField: "Accept")
        request.httpBody = try encoder.encode(body)
        let (data, response) = try await session.data(for: request)
        guard let status = (response as? HTTPURLResponse)?.statusCode, 200..<300 ~= status else {
            throw Refused(response: response)
        }
        return try decoder.decode(Message.self, from: data)
    }
}

let sender = Sender()

try await measure { [sender] in
    let message = try await sender.send()
    return [message.id, message.status]
}
