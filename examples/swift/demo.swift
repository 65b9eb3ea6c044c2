// Sends a WhatsApp message of every kind to a local Bird and follows them until all are delivered.
//
// `make demo-swift` starts the local Bird, sets the variables that are read here and runs this with the built package.

import Birdwire
import Foundation

/// What to send: a body, or a template.
func messages(parcelUrl: String) -> [(String, CreateMessage)] {
    func body(_ body: MessageBody) -> CreateMessage { CreateMessage(receiver: to("+31612345678"), body: body) }
    let tomorrow = Action.postback("Tomorrow", payload: "day-1")
    let basket = ["lamp", "chair"].map { (name: String) in
        BodyItem(title: name, mediaUrl: parcelUrl, actions: [.link("Buy", url: "https://example.com/\(name)")])
    }
    let template = Template.template(
        "ce6a2fd6-b2fa-4f5a-a2cd-f3bd15883318", version: "latest", locale: "en",
        parameters: [.stringParameter("name", value: "Ada")])
    return [
        ("text", body(.text("Your order is on its way."))),
        ("text with buttons", body(.text("Deliver tomorrow?", actions: [.reply("Yes"), tomorrow]))),
        ("location request", body(.text("Where are you?", actions: [.locationRequest()]))),
        ("image", body(.image(parcelUrl, altText: "A parcel on a doorstep", text: "Your parcel"))),
        ("file", body(.file("https://example.com/bill.pdf", contentType: "application/pdf", filename: "bill.pdf"))),
        ("location", body(.location(latitude: 52.3435942, longitude: 4.9091077, label: "Amsterdam office"))),
        (
            "list",
            body(
                .list(
                    "When shall we come?",
                    items: [
                        BodyItem(title: "This week", actions: [tomorrow, .postback("Friday", payload: "day-5")]),
                        BodyItem(title: "Next week", actions: [.postback("Monday", payload: "day-8")]),
                    ],
                    metadata: ListMetadata(button: ListButton(label: "Choose a day"))))
        ),
        ("carousel", body(.carousel(basket, text: "Still in your basket"))),
        ("template", CreateMessage(receiver: to("+31612345678"), template: template)),
    ]
}

// The access key, the workspace and the address of the local Bird come from the environment.
let bird = try Client()
let channelId = ProcessInfo.processInfo.environment["BIRD_CHANNEL_ID"] ?? ""

let parcel = Data("any picture that you have".utf8)
let parcelUrl = try await bird.channels.media.upload(.data(parcel), contentType: "image/png")
var ids: [String] = []
for (what, message) in messages(parcelUrl: parcelUrl) {
    let id = try await bird.channels.messages.send(channelId, message).id ?? ""
    print("sent  \(what.padding(toLength: 20, withPad: " ", startingAt: 0))\(id)")
    ids.append(id)
}

var shown: [String: Int] = [:]
while shown != ["delivered": ids.count] {
    var statuses: [String: Int] = [:]
    for try await message in bird.channels.messages.list(channelId, ListChannelMessages(limit: 100, id: ids)) {
        statuses[message.status?.text ?? "", default: 0] += 1
    }
    if statuses != shown {
        print(statuses.map { "\($0.value) \($0.key)" }.joined(separator: ", "))
        shown = statuses
    }
    try await Task.sleep(for: .milliseconds(100))
}
