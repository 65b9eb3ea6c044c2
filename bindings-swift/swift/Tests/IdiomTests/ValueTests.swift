import Birdwire
import Foundation
import Testing

@Suite struct ValueTests {
    @Test func unionsOpenByKind() {
        let body = MessageBody.text(TextBody(text: "Hi", actions: [.reply(ReplyAction(text: "Yes"))]))
        #expect(body.type == "text")
        #expect(body.text?.text == "Hi")
        #expect(body.image == nil)
        #expect(body.text?.actions?.first?.reply?.text == "Yes")
        #expect(body != .text("Hi"))
        let tomorrow = MessageBody.unknown(["type": "hologram", "hologram": ["watts": 3]])
        #expect(tomorrow.type == "hologram")
        #expect(tomorrow.unknown?["hologram"]?["watts"]?.integer == 3)
    }

    @Test func enumsAreTheirText() {
        #expect(MessageStatus.delivered.text == "delivered")
        #expect(MessageStatus("delivered") == .delivered)
        #expect(MessageStatus("flying") == .unknown("flying"))
        #expect("\(MessageStatus("flying"))" == "flying")
    }

    @Test func aChangeIsKeptUnlessItIsNamed() {
        #expect(UpdateOrganization() == UpdateOrganization(status: .keep, statusReason: .keep))
        #expect(UpdateOrganization(statusReason: .set("moved")) != UpdateOrganization(statusReason: .clear))
    }

    @Test func jsonIsComparedByWhatItMeans() throws {
        #expect(Json(text: #"{ "a" : [1, 2.5, null], "b": true }"#) == ["b": true, "a": [1, 2.5, nil]])
        #expect(Json(text: "[1]") != [2])
        #expect(Json(text: "not JSON").value == nil)
        #expect(try Json(text: "[1, 2]").decode([Int].self) == [1, 2])
        let odd: Json = ["quote \" and \\ and \u{1}": "é"]
        #expect(Json(text: odd.text) == odd)
    }

    @Test func optionsHideTheValuesOfHeaders() {
        let options = Options(timeout: .seconds(5), headers: ["x-secret": "hush"])
        #expect("\(options)".contains("x-secret"))
        #expect(!"\(options) \(String(reflecting: options))".contains("hush"))
        var dumped = ""
        dump(options, to: &dumped)
        #expect(!dumped.contains("hush"))
    }

    @Test func everyAnswerCanBeSeenAsItCame() async throws {
        let bird = try Server("get-message.only-id").client()
        let seen = Box<Response>()
        let options = Options(onResponse: { seen.add($0) })
        let message = try await bird.channels.messages.get(Server.channel, Server.message, options: options)
        let response = try #require(seen.values.first)
        #expect(response.status == 200)
        #expect(response.header("Content-Type") == "application/json")
        #expect(response.json?["id"]?.string == message.id)
        #expect(message.rawJSON.map(Json.init(text:)) == response.json)
        #expect(response.attempts == 1)
    }

    @Test func aRequestOfOnesOwn() async throws {
        let server = Server("get-message.only-id")
        let bird = try server.client()
        let path = "/workspaces/\(bird.workspaceId ?? "")/channels/\(Server.channel)/messages/\(Server.message)"
        let response = try await bird.request("GET", path, headers: ["accept": "application/json"])
        #expect(response.json?["id"]?.string == Server.message)
        #expect(try await server.problems() == [])
    }
}
