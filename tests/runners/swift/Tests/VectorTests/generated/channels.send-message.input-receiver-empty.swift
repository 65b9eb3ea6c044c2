// Written by codegen from tests/vectors/. Edit the vector and run `make generate`.

import Birdwire
import Foundation

/// a limit of the schema: a receiver has contacts
@Sendable func channelsSendMessageInputReceiverEmpty(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await bird.channels.messages.send(
            "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
            CreateMessage(receiver: Receiver(), body: MessageBody.text(TextBody(text: "Hello")))
        )
    }
    run.same("kind", .input, error?.kind)
    run.same("path", "body.receiver", error?.path)
    run.same("delivery", .neverSent, error?.delivery)
}
