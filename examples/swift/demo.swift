// Sends three WhatsApp messages to a local Bird and follows them until all are delivered.
//
// `make demo-swift` starts the local Bird, sets the variables that are read here and runs this with the built package.

import Birdwire
import Foundation

let receiver = to("+31612345678")
let messages: [(String, CreateMessage)] = [
    (
        "text with reply buttons",
        CreateMessage(
            receiver: receiver,
            body: .text(
                TextBody(
                    text: "Shall we deliver tomorrow?",
                    actions: [.reply(ReplyAction(text: "Yes")), .reply(ReplyAction(text: "Another day"))]))
        )
    ),
    (
        "image",
        CreateMessage(
            receiver: receiver,
            body: .image(
                ImageBody(
                    text: "Your parcel",
                    images: [
                        BodyImage(mediaUrl: "https://example.com/parcel.png", altText: "A parcel on a doorstep")
                    ]))
        )
    ),
    (
        "template",
        CreateMessage(
            receiver: receiver,
            template: Template(
                projectId: "ce6a2fd6-b2fa-4f5a-a2cd-f3bd15883318",
                version: "latest",
                locale: "en",
                parameters: [.string(StringTemplateParameter(key: "name", value: "Ada"))])
        )
    ),
]

/// One cell of the table; in colour when somebody watches.
func cell(_ text: String) -> String {
    let colours = ["accepted": 33, "processing": 33, "sent": 36, "delivered": 32]
    let padded = text.padding(toLength: 26, withPad: " ", startingAt: 0)
    return isatty(1) == 0 ? padded : "\u{1b}[\(colours[text] ?? 1)m\(padded)\u{1b}[0m"
}

// The access key, the workspace and the address of the local Bird come from the environment.
let bird = try Client()
let channelId = ProcessInfo.processInfo.environment["BIRD_CHANNEL_ID"] ?? ""

var sent: [String] = []
for (what, message) in messages {
    let id = try await bird.channels.messages.send(channelId, message).id ?? ""
    print("sent  \(what.padding(toLength: 24, withPad: " ", startingAt: 0))\(id)")
    sent.append(id)
}

print("\n" + messages.map { cell($0.0) }.joined())
var shown: [String] = []
while shown.isEmpty || shown.contains(where: { $0 != "delivered" }) {
    var status: [String: String] = [:]
    for try await message in bird.channels.messages.list(channelId, ListChannelMessages(limit: 100, id: sent)) {
        status[message.id ?? ""] = message.status?.text
    }
    let statuses = sent.map { status[$0] ?? "" }
    if statuses != shown {
        print(statuses.map(cell).joined())
    }
    shown = statuses
    try await Task.sleep(for: .milliseconds(100))
}
