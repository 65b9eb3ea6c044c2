import Birdwire
import Timing

let bird = try Client(accessKey: accessKey, workspaceId: workspaceId, baseURL: url)

try await measure { [bird] in
    let message = try await bird.channels.messages.send(
        channelId, CreateMessage(receiver: to(receiver), body: .text(text)))
    return [message.id, message.status?.text]
}
